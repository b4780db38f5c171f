### Result: a variant of uncertain significance.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Svaret på gentesten din

summary-heading = Kva dette betyr for deg
summary-found = Vi fann ein variant i genet { $symbol }. Ingen veit enno om han har noko å seie for helsa di.
summary-no-change = Svaret skal ikkje endre kontrollane eller behandlinga di.
summary-family = Slektningane dine skal ikkje testast for denne varianten for å finne sin eigen risiko.

meaning-heading = Kva ein usikker variant er
meaning = Alle menneske har mange variantar i gena sine. Dei fleste gjer ingen skade. For nokre veit ein for lite til å seie det. Ein slik variant heiter ein variant av usikker betyding (klasse 3).
meaning-no-decisions = Så lenge varianten er usikker, bør ingen velje operasjon, medisin eller kontrollar på grunn av han.

follow-heading = Kontrollane dine
follow = Kontrollane dine kjem an på di eiga helse og på kreft i familien, ikkje på denne varianten.

change-heading = Korleis dette kan endre seg
change = Når laboratoria lærer meir, kan ein variant bli flytt til ein annan klasse. Det kan ta år. Nokre gonger hjelper det laboratoriet at andre slektningar blir testa. Då spør vi deg først.
change-promise = Du har sagt ja til at vi kan kontakte deg igjen. { $clinic } skriv til deg om vi får vite at varianten har fått ein ny klasse.
change-ask = Kontakt { $clinic } om to til tre år, og spør om noko nytt er kjent.
