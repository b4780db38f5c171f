### Result: a variant of uncertain significance.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Svaret på din gentest

summary-heading = Hvad det betyder for dig
summary-found = Vi fandt en variant i genet { $symbol }. Ingen ved endnu, om den betyder noget for dit helbred.
summary-no-change = Svaret skal ikke ændre dine kontroller eller din behandling.
summary-family = Dine slægtninge skal ikke testes for denne variant for at få deres egen risiko at vide.

meaning-heading = Hvad en usikker variant er
meaning = Alle mennesker har mange varianter i deres gener. De fleste gør ingen skade. For nogle ved man for lidt til at kunne sige det. Sådan en variant kaldes en variant af usikker betydning (klasse 3).
meaning-no-decisions = Så længe varianten er usikker, bør ingen vælge operation, medicin eller kontroller på grund af den.

follow-heading = Dine kontroller
follow = Dine kontroller afhænger af dit eget helbred og af kræft i din familie, ikke af denne variant.

change-heading = Hvordan det kan ændre sig
change = Når laboratorier lærer mere, kan en variant blive flyttet til en anden klasse. Det kan tage år. Nogle gange hjælper det laboratoriet, at andre slægtninge testes. I så fald spørger vi dig først.
change-promise = Du har sagt ja til, at vi må kontakte dig igen. { $clinic } skriver til dig, hvis vi hører, at varianten har fået en ny klasse.
change-ask = Kontakt { $clinic } om to til tre år, og spørg, om der er noget nyt.
