### For a reader of 12 to 17 years: a variant that is known in the family, or the reader's own result. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Om eit gen i familien din

summary-heading = Det viktigaste
summary-family = Ein variant i eit gen som heiter { $symbol }, er funnen i familien din. Han kan auke risikoen for nokre typar kreft seinare i livet.
summary-maybe = Kanskje har du han, og kanskje ikkje. Du treng ikkje finne det ut no.
summary-own = Du har ein variant i genet { $symbol }. Han kan auke risikoen for nokre typar kreft. Det betyr ikkje at du er sjuk.
summary-care = Det finst legar som veit mykje om dette. Du kan få hjelp og kontrollar når du treng det.
summary-ask = Du kan spørje oss om kva som helst.

gene-heading = Kva er eit gen?
gene = Gen fortel kroppen korleis han skal vekse og verke. Du har to av kvart. Du fekk eitt frå kvar av foreldra dine.
gene-variant = Ein variant er ei lita endring i eit gen. Alle har mange. Dei fleste gjer ingenting. Denne kan gjere det lettare å få kreft.
gene-fault = Ingen har gjort noko gale. Han smittar ikkje, og du kan ikkje få han av det du et eller gjer.

chance-heading = Kven kan ha han?
chance = Om ein av foreldra dine har varianten, er sjansen din 50 av 100. Det er som å kaste mynt og krone. Det har ikkje noko å seie om du er jente eller gut.

test-heading = Skal du ta ein test?
test-later = Dei fleste ventar til dei er vaksne. Då kan du velje sjølv. Du kan òg velje å aldri få vite det.
test-early = For nokre få gen hjelper det å vite tidlegare. Om dette er eitt av dei, snakkar vi med deg og foreldra dine først.
test-own = Når du er 18 år, er det du som vel om kontrollane dine. Vi snakkar med deg om dei då.

feel-heading = Kva du kan tenkje og føle
feel = Nokre blir redde eller sinte. Andre tenkjer ikkje så mykje på det. Begge delar er greitt.
feel-talk = Snakk med nokon du stolar på. Du kan òg snakke med oss åleine.

support-young = Du kan ringje oss sjølv. Du treng ikkje vite kva du skal spørje om.
