### Result: a disease-causing variant was found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Svaret på din gentest

summary-heading = Hvad det betyder for dig
summary-found = { $likely ->
    [yes] Vi fandt en variant i genet { $symbol }, som meget sandsynligt øger risikoen for nogle typer kræft.
   *[no] Vi fandt en variant i genet { $symbol }, som øger risikoen for nogle typer kræft.
}
summary-well = Varianten betyder ikke, at du har kræft. At kende den giver dig flere valg. Du kan gå til kontrol, og der kan være måder at mindske risikoen på.
summary-cancer = Varianten kan være en del af grunden til, at du fik kræft. At kende den kan betyde noget for din behandling og for dine kontroller fremover.
summary-family = Nogle af dine nære slægtninge kan have den samme variant. De kan få tilbudt rådgivning og en test.

confirm-first = Før en operation, som ikke kan gøres om, bør svaret bekræftes i en anden prøve.

risk-heading = Din risiko for kræft fra i dag
risk-intro = Tallene her gælder dig, fra i dag, i en alder af { $age } år. Ved siden af ser du { $group } på din alder i befolkningen.
risk-title = { $disease } før { $age }-årsalderen
risk-person = Af 100 { $group } i din situation får omkring { $count } { $disease } før { $age }-årsalderen, og omkring { $rest } får det ikke.
risk-person-under = Af 100 { $group } i din situation får færre end 1 { $disease } før { $age }-årsalderen, og flere end 99 får det ikke.
risk-person-over = Af 100 { $group } i din situation får flere end 99 { $disease } før { $age }-årsalderen, og færre end 1 får det ikke.
risk-population = Af 100 { $group } på din alder i befolkningen får omkring { $count } det, og omkring { $rest } får det ikke.
risk-population-under = Af 100 { $group } på din alder i befolkningen får færre end 1 det, og flere end 99 får det ikke.
risk-population-over = Af 100 { $group } på din alder i befolkningen får flere end 99 det, og færre end 1 får det ikke.
risk-interval = Tallet er ikke præcist. Det kan godt ligge hvor som helst fra { $range }. Det skraverede felt viser det.
risk-you = { $group } i din situation
risk-others = { $group } på din alder i befolkningen
risk-table-caption = Hvor mange der får hver type kræft, regnet fra i dag
risk-table-cancer = Kræft
risk-table-span = Før alder
risk-table-you = I din situation
risk-table-others = I befolkningen
risk-table-range = Sandsynligt spænd
risk-none = Vi har intet tal, der passer til dig. Din rådgiver gennemgår din risiko med dig.
risk-few-ages = For disse sygdomme giver studierne kun risikoen ved en eller to aldre: { $diseases }. Hvordan den fordeler sig over årene, er ikke sikkert kendt. Tallet kan være for højt eller for lavt for dig. Din rådgiver kan fortælle dig mere.
risk-not-all = Tabellen har ikke alle typer kræft. Din rådgiver kan fortælle dig, om varianten øger risikoen for andre, eller for en ny kræft, hvis du har haft en.

options-heading = Hvad du kan gøre
options-counsellor = Din rådgiver gennemgår en plan med dig: hvilke kontroller du kan få, fra hvilken alder og hvor tit, og om der er andre måder at mindske risikoen på. Du behøver ikke bestemme noget med det samme.
options-see-doctor = Gå til lægen, hvis du mærker en ændring i kroppen, som ikke går væk. Vent ikke til næste kontrol.

family-heading = Din familie
family-inheritance = Varianten kan gå i arv. Hvert af dine børn har en chance på 50 af 100 for at have den, og en chance på 50 af 100 for ikke at have den. Det er lige meget, om barnet er en pige eller en dreng.
family-origin = Du har sandsynligvis fået den fra din mor eller din far. Så kan dine søskende også have den.
family-new = Varianten blev ikke fundet hos din mor eller din far. Den er altså sandsynligvis opstået ny hos dig. Chancen for, at dine søskende har den, er lille, men de kan stadig få tilbudt en test.
family-relatives = Disse slægtninge kan have varianten:
family-side = Varianten er fundet på den ene side af familien. Derfor er den anden side ikke med på listen.
family-both-sides = Vi ved ikke, hvilken side af familien den kommer fra. Derfor er begge sider med på listen. En test af en forælder eller en anden slægtning kan vise det.
relatives-twin = Din enæggede tvilling har de samme gener som du og har varianten.
relatives-likely = Har den sandsynligvis: { $relatives }.
relatives-half = Omkring 50 af 100 har den: { $relatives }.
relatives-quarter = Omkring 25 af 100 har den: { $relatives }.
relatives-few = Færre end 20 af 100 har den: { $relatives }.
relatives-count = { $count ->
    [1] { $kin }
   *[other] { $kin } ({ $count })
}
family-tell = Vi håber, at du vil fortælle dem det. Vi kan give dig et brev, du kan give videre, og vi kan hjælpe dig med at finde ordene.
family-order = En test af et barn, en niece eller en nevø kan vise, at forælderen mellem jer også har varianten. Tal med os om rækkefølgen.
family-children = Børn testes oftest, når de er gamle nok til selv at vælge. Spørg os, om der kan være grund til at teste tidligere.

children-heading = Hvis du eller en slægtning gerne vil have børn
children-options = Der er valg for den, der gerne vil have børn. Nogle lader tilfældet råde. Nogle får en test i graviditeten, eller får testet æg før graviditeten. Reglerne er forskellige fra land til land. Vi kan fortælle dig mere.
children-partner = Hvis begge forældre har en variant i genet { $symbol }, kan et barn få en sjælden og alvorlig sygdom. Din partner kan derfor få tilbudt en test.
