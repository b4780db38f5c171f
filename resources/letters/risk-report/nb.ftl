### Risikorapport med slektstreet. Review state: machine-drafted.

title = Risikorapporten din

summary-heading = Hva dette betyr for deg
summary-report = Rapporten viser hva som kan regnes ut om risikoen din i dag, ut fra familien din og tester.
summary-chance = Av 100 personer med en familie som din har omtrent { $count } en sykdomsgivende variant i ett av genene vi har tall for. Omtrent { $rest } har det ikke.
summary-chance-under = Av 100 personer med en familie som din har færre enn 1 en sykdomsgivende variant i ett av genene vi har tall for. Flere enn 99 har det ikke.
summary-chance-over = Av 100 personer med en familie som din har flere enn 99 en sykdomsgivende variant i ett av genene vi har tall for. Færre enn 1 har det ikke.
summary-carrier = Du har en variant i { $symbol }-genet som kan øke risikoen for noen typer kreft. Tallene nedenfor gjelder deg, fra i dag.
summary-tested = Du har tatt en gentest. Hva den betyr for deg, står i brevet om prøvesvaret.
summary-chances-only = Dette er sjanser. De kan ikke si hva som vil skje med deg.

genes-heading = Hvor sannsynlig det er at du har en variant
genes-intro = En sykdomsgivende variant er en endring i et gen som øker risikoen for kreft. Tabellen viser hvor mange av 100 som har en.
genes-caption = Hvor mange som har en variant, gen for gen
genes-gene = Gen
genes-you = Med en familie som din
genes-others = I befolkningen
genes-any = Ett av disse genene
genes-left-out = Gener der færre enn 1 av 100 med en familie som din har en variant, er ikke med i tabellen.

talk-heading = Hva du kan gjøre nå
talk = Gå gjennom rapporten med veilederen din før du tar et valg på grunn av den.
talk-change = Tallene kan endre seg når vi får vite noe nytt om deg eller familien din.

support-report = Tall kan være vanskelige å ta inn. Du kan snakke med oss om dem.
