### Result: a disease-causing variant was found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Svaret på gentesten din

summary-heading = Kva dette betyr for deg
summary-found = { $likely ->
    [yes] Vi fann ein variant i genet { $symbol } som svært sannsynleg aukar risikoen for nokre typar kreft.
   *[no] Vi fann ein variant i genet { $symbol } som aukar risikoen for nokre typar kreft.
}
summary-well = Varianten betyr ikkje at du har kreft. Å vite om han gir deg fleire val. Du kan gå til kontroll, og det kan finnast måtar å minske risikoen på.
summary-cancer = Varianten kan vere noko av grunnen til at du fekk kreft. Å vite om han kan ha noko å seie for behandlinga og for kontrollane dine framover.
summary-family = Nokre av dei nære slektningane dine kan ha same variant. Dei kan få tilbod om rettleiing og test.

confirm-first = Før ein operasjon som ikkje kan gjerast om, bør svaret stadfestast i ei ny prøve.

risk-heading = Risikoen din for kreft frå i dag
risk-intro = Desse tala gjeld deg, frå i dag, ved { $age } års alder. Ved sida ser du { $group } på din alder i folket.
risk-title = { $disease } før { $age } års alder
risk-person = Av 100 { $group } i din situasjon får om lag { $count } { $disease } før { $age } års alder, og om lag { $rest } får det ikkje.
risk-person-under = Av 100 { $group } i din situasjon får færre enn 1 { $disease } før { $age } års alder, og fleire enn 99 får det ikkje.
risk-person-over = Av 100 { $group } i din situasjon får fleire enn 99 { $disease } før { $age } års alder, og færre enn 1 får det ikkje.
risk-population = Av 100 { $group } på din alder i folket får om lag { $count } det, og om lag { $rest } får det ikkje.
risk-population-under = Av 100 { $group } på din alder i folket får færre enn 1 det, og fleire enn 99 får det ikkje.
risk-population-over = Av 100 { $group } på din alder i folket får fleire enn 99 det, og færre enn 1 får det ikkje.
risk-interval = Talet er ikkje nøyaktig. Det kan godt liggje kvar som helst frå { $range }. Det skuggelagde feltet viser det.
risk-you = { $group } i din situasjon
risk-others = { $group } på din alder i folket
risk-table-caption = Kor mange som får kvar type kreft, rekna frå i dag
risk-table-cancer = Kreft
risk-table-span = Før alder
risk-table-you = I din situasjon
risk-table-others = I folket
risk-table-range = Sannsynleg spenn
risk-none = Vi har ikkje noko tal som passar for deg. Rettleiaren din går gjennom risikoen med deg.
risk-few-ages = For desse sjukdommane gir studiane risikoen berre ved éin eller to aldrar: { $diseases }. Korleis han fordeler seg over åra, er ikkje sikkert kjent. Talet kan vere for høgt eller for lågt for deg. Rettleiaren din kan fortelje meir.
risk-not-all = Tabellen har ikkje alle typar kreft. Rettleiaren din kan seie om varianten aukar risikoen for andre, eller for ein ny kreft om du har hatt ein.

options-heading = Kva du kan gjere
options-counsellor = Rettleiaren din går gjennom ein plan med deg: kva kontrollar du kan få, frå kva alder og kor ofte, og om det finst andre måtar å minske risikoen på. Du treng ikkje bestemme noko med det same.
options-see-doctor = Gå til lege om du merkar ei endring i kroppen som ikkje går over. Ikkje vent til neste kontroll.

family-heading = Familien din
family-inheritance = Varianten kan gå i arv. Kvart av barna dine har ein sjanse på 50 av 100 for å ha han, og ein sjanse på 50 av 100 for ikkje å ha han. Det har ikkje noko å seie om barnet er jente eller gut.
family-origin = Du har mest sannsynleg fått han frå mor di eller far din. Då kan syskena dine òg ha han.
family-new = Varianten vart ikkje funnen hos mor di eller far din. Så han har mest sannsynleg oppstått ny hos deg. Sjansen for at syskena dine har han, er liten, men dei kan likevel få tilbod om test.
family-relatives = Desse slektningane kan ha varianten:
family-side = Varianten er funnen på den eine sida av familien. Derfor er den andre sida ikkje med på lista.
family-both-sides = Vi veit ikkje kva side av familien han kjem frå. Derfor er begge sider med på lista. Ein test av ein forelder eller ein annan slektning kan vise det.
relatives-twin = Den eineggja tvillingen din har same gen som du og har varianten.
relatives-likely = Har han mest sannsynleg: { $relatives }.
relatives-half = Om lag 50 av 100 har han: { $relatives }.
relatives-quarter = Om lag 25 av 100 har han: { $relatives }.
relatives-few = Færre enn 20 av 100 har han: { $relatives }.
relatives-count = { $count ->
    [1] { $kin }
   *[other] { $kin } ({ $count })
}
family-tell = Vi håpar at du fortel det til dei. Vi kan gi deg eit brev å gi vidare, og vi kan hjelpe deg å finne orda.
family-order = Ein test av eit barn, ei niese eller ein nevø kan vise at forelderen mellom dykk òg har varianten. Snakk med oss om rekkjefølgja.
family-children = Barn blir oftast testa når dei er gamle nok til å velje sjølve. Spør oss om det kan vere grunn til å teste tidlegare.

children-heading = Om du eller ein slektning ønskjer å få barn
children-options = Det finst val for den som ønskjer å få barn. Nokre lèt det skje som det skjer. Nokre tek ein test i svangerskapet, eller får testa befrukta egg før svangerskapet. Reglane er ulike frå land til land. Vi kan fortelje meir.
children-partner = Om begge foreldra har ein variant i genet { $symbol }, kan eit barn få ein sjeldan og alvorleg sjukdom. Partnaren din kan derfor få tilbod om test.
