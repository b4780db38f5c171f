### Result: one copy of a variant in a recessive gene (MUTYH, NTHL1, MSH3). Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Svaret på din gentest

summary-heading = Hvad det betyder for dig
summary-found = Du har en variant i en af dine to kopier af genet { $symbol }.
summary-one = Én kopi alene giver ikke den sygdom, der hører til genet. Det kræver en variant i begge kopier.
summary-family = Svaret kan betyde noget for dine søskende og for dine børn.

meaning-heading = Hvad svaret betyder
meaning-two = Alle har to kopier af de fleste gener, en fra hver forælder. Personer med en variant i begge kopier af { $symbol } kan få mange polypper i tarmen og kræft der.
meaning-one = Du har én kopi, der virker, som den skal. Svaret betyder derfor ikke, at du har eller får den sygdom.

follow-heading = Dine kontroller
follow = Dine kontroller afhænger af dit eget helbred og af kræft i din familie, ikke af dette svar alene.

family-heading = Din familie
family-siblings = Hver af dine søskende kan have en sådan kopi, to eller ingen. De, der har to, kan have en øget risiko. De kan få tilbudt en test.
family-children = Hvert af dine børn har en chance på 50 af 100 for at få denne kopi fra dig. Et barn kan kun have to sådanne kopier, hvis den anden forælder også har en variant i det samme gen.
family-partner = Dine børns anden forælder kan derfor få tilbudt en test af genet { $symbol }.
