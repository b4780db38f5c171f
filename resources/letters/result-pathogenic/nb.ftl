### Prøvesvar: en sykdomsgivende variant ble funnet. Review state: machine-drafted.

title = Svar på gentesten din

summary-heading = Hva dette betyr for deg
summary-found = { $likely ->
    [yes] Vi fant en variant i { $symbol }-genet som høyst sannsynlig øker risikoen for noen typer kreft.
   *[no] Vi fant en variant i { $symbol }-genet som øker risikoen for noen typer kreft.
}
summary-well = Varianten betyr ikke at du har kreft. Når du vet om den, har du flere valg: Du kan gå til kontroller, og det kan finnes måter å senke risikoen på.
summary-cancer = Varianten kan være med på å forklare hvorfor du fikk kreft. Det kan ha noe å si for behandlingen din og for kontrollene framover at du vet om den.
summary-family = Noen av dine nære slektninger kan ha den samme varianten. De kan få tilbud om veiledning og test.

confirm-first = Før en operasjon som ikke kan gjøres om, bør svaret bekreftes i en ny prøve.

risk-heading = Din risiko for kreft fra i dag
risk-intro = Tallene gjelder deg, fra i dag, i en alder av { $age } år. Ved siden av ser du { $group } på din alder i befolkningen.
risk-title = { $disease } innen { $age } år
risk-person = Av 100 { $group } i din situasjon får omtrent { $count } { $disease } innen de fyller { $age } år. Omtrent { $rest } får det ikke.
risk-person-under = Av 100 { $group } i din situasjon får færre enn 1 { $disease } innen de fyller { $age } år. Flere enn 99 får det ikke.
risk-person-over = Av 100 { $group } i din situasjon får flere enn 99 { $disease } innen de fyller { $age } år. Færre enn 1 får det ikke.
risk-population = Av 100 { $group } på din alder i befolkningen får omtrent { $count } det. Omtrent { $rest } får det ikke.
risk-population-under = Av 100 { $group } på din alder i befolkningen får færre enn 1 det. Flere enn 99 får det ikke.
risk-population-over = Av 100 { $group } på din alder i befolkningen får flere enn 99 det. Færre enn 1 får det ikke.
risk-interval = Tallet er ikke nøyaktig. Det kan godt ligge et sted fra { $range }. Det skraverte feltet viser dette.
risk-you = { $group } i din situasjon
risk-others = { $group } på din alder i befolkningen
risk-table-caption = Hvor mange som får hver type kreft, regnet fra i dag
risk-table-cancer = Kreft
risk-table-span = Til alder
risk-table-you = I din situasjon
risk-table-others = I befolkningen
risk-table-range = Trolig mellom
risk-none = Vi har ikke noe tall som passer for deg. Veilederen din går gjennom risikoen din sammen med deg.
risk-few-ages = For { $diseases } oppgir studiene risikoen ved bare én eller to aldre. Hvordan den fordeler seg over årene, vet vi lite om. Tallet kan være for høyt eller for lavt for deg. Veilederen din kan fortelle mer.
risk-not-all = Tabellen har ikke med alle typer kreft. Veilederen din kan si om varianten øker risikoen for andre, eller for ny kreft hvis du har hatt kreft.

options-heading = Hva du kan gjøre
options-counsellor = Veilederen din går gjennom en plan sammen med deg: hvilke kontroller du kan få, fra hvilken alder og hvor ofte, og om det finnes andre måter å senke risikoen på. Du trenger ikke å bestemme noe med en gang.
options-see-doctor = Gå til lege hvis du merker en endring i kroppen som ikke går over. Ikke vent til neste kontroll.

family-heading = Familien din
family-inheritance = Varianten kan gå i arv. For hvert av barna dine er sjansen 50 av 100 for å ha den, og 50 av 100 for ikke å ha den. Det er det samme for jenter og gutter.
family-origin = Du har mest sannsynlig fått den fra moren din eller faren din. Da kan søsknene dine også ha den.
family-new = Varianten ble ikke funnet hos moren din eller faren din. Den har derfor mest sannsynlig oppstått på nytt hos deg. Sjansen for at søsknene dine har den, er liten, men de kan likevel få tilbud om en test.
family-relatives = Disse slektningene kan ha varianten:
family-side = Varianten er funnet på den ene siden av familien. Derfor er den andre siden ikke med på listen.
family-both-sides = Vi vet ikke hvilken side av familien den kommer fra. Derfor er begge sider med på listen. En test av en forelder eller en annen slektning kan vise det.
relatives-twin = Din eneggede tvilling har de samme genene som du og vil ha varianten.
relatives-likely = Har den mest sannsynlig: { $relatives }.
relatives-half = Omtrent 50 av 100 har den: { $relatives }.
relatives-quarter = Omtrent 25 av 100 har den: { $relatives }.
relatives-few = Færre enn 20 av 100 har den: { $relatives }.
relatives-count = { $count ->
    [1] { $kin }
   *[other] { $kin } ({ $count })
}
family-tell = Vi håper at du vil fortelle det til dem. Vi kan gi deg et brev som du kan gi videre, og vi kan hjelpe deg å finne ordene.
family-order = En test av et barn, en niese eller en nevø kan vise at forelderen mellom dere også har varianten. Snakk med oss om rekkefølgen.
family-children = Barn blir som regel testet når de er gamle nok til å velge selv. Spør oss hvis det kan være en grunn til å teste tidligere.

children-heading = Hvis du eller noen i familien ønsker barn
children-options = Det finnes flere valg for den som ønsker seg barn. Noen lar det komme an på tilfeldighetene. Noen tar en test i svangerskapet, eller får testet befruktede egg før svangerskapet. Reglene er ulike fra land til land. Vi kan fortelle deg mer.
children-partner = Hvis begge foreldrene har en variant i { $symbol }-genet, kan et barn få en sjelden og alvorlig sykdom. Partneren din kan derfor få tilbud om en test.
