### Risk report with the family's drawing. It uses the texts of result-pathogenic and says some of them anew. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Din risikorapport

summary-heading = Hvad det betyder for dig
summary-report = Rapporten viser, hvad der kan beregnes om din risiko i dag, ud fra din familie og ud fra test.
summary-chance = Af 100 personer med en familie som din har omkring { $count } en sygdomsgivende variant i et af de gener, vi har tal for. Omkring { $rest } har det ikke.
summary-chance-under = Af 100 personer med en familie som din har færre end 1 en sygdomsgivende variant i et af de gener, vi har tal for. Flere end 99 har det ikke.
summary-chance-over = Af 100 personer med en familie som din har flere end 99 en sygdomsgivende variant i et af de gener, vi har tal for. Færre end 1 har det ikke.
summary-carrier = Du har en variant i genet { $symbol }, som kan øge risikoen for nogle typer kræft. Tallene nedenfor gælder dig, fra i dag.
summary-tested = Du har fået en gentest. Hvad den betyder for dig, står i brevet om dit svar.
summary-chances-only = Det er chancer. De kan ikke sige, hvad der vil ske for dig.

genes-heading = Hvor sandsynligt det er, at du har en variant
genes-intro = En sygdomsgivende variant er en ændring i et gen, som øger risikoen for kræft. Tabellen viser, hvor mange af 100 der har en.
genes-caption = Hvor mange der har en variant, gen for gen
genes-gene = Gen
genes-you = Med en familie som din
genes-others = I befolkningen
genes-any = Et af disse gener
genes-left-out = Gener, hvor færre end 1 af 100 med en familie som din har en variant, er ikke med i tabellen.

talk-heading = Hvad du kan gøre nu
talk = Gå rapporten igennem med din rådgiver, før du træffer et valg på grund af den.
talk-change = Tallene kan ændre sig, når vi får noget nyt at vide om dig eller din familie.

support-report = Tal kan være svære at tage ind. Du kan tale med os om dem.
