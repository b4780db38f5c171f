### Risk report with the family's drawing. It uses the texts of result-pathogenic and says some of them anew. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Risikorapporten din

summary-heading = Kva dette betyr for deg
summary-report = Rapporten viser kva som kan reknast ut om risikoen din i dag, ut frå familien din og testar.
summary-chance = Av 100 menneske med ein familie som din har om lag { $count } ein sjukdomsgivande variant i eit av gena vi har tal for. Om lag { $rest } har det ikkje.
summary-chance-under = Av 100 menneske med ein familie som din har færre enn 1 ein sjukdomsgivande variant i eit av gena vi har tal for. Fleire enn 99 har det ikkje.
summary-chance-over = Av 100 menneske med ein familie som din har fleire enn 99 ein sjukdomsgivande variant i eit av gena vi har tal for. Færre enn 1 har det ikkje.
summary-carrier = Du har ein variant i genet { $symbol } som kan auke risikoen for nokre typar kreft. Tala nedanfor gjeld deg, frå i dag.
summary-tested = Du har teke ein gentest. Kva han betyr for deg, står i brevet om svaret ditt.
summary-chances-only = Dette er sjansar. Dei kan ikkje seie kva som vil skje med deg.

genes-heading = Kor sannsynleg det er at du har ein variant
genes-intro = Ein sjukdomsgivande variant er ei endring i eit gen som aukar risikoen for kreft. Tabellen viser kor mange av 100 som har ein.
genes-caption = Kor mange som har ein variant, gen for gen
genes-gene = Gen
genes-you = Med ein familie som din
genes-others = I folket
genes-any = Eitt av desse gena
genes-left-out = Gen der færre enn 1 av 100 med ein familie som din har ein variant, er ikkje med i tabellen.

talk-heading = Kva du kan gjere no
talk = Gå gjennom rapporten med rettleiaren din før du tek eit val på grunn av han.
talk-change = Tala kan endre seg når vi får vite noko nytt om deg eller familien din.

support-report = Tal kan vere vanskelege å ta inn. Du kan snakke med oss om dei.
