### Referral to talk about risk-reducing surgery. It uses the table of risks of result-pathogenic. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Verwijzing voor een gesprek over een risicoverlagende operatie
summary-ask = Wilt u met deze patiënt praten over een risicoverlagende operatie?
summary-open = Er is niets besloten. De keuze is aan de patiënt.
summary-carrier = De patiënt heeft een ziekteveroorzakende variant in het gen { $symbol }.

plan-table-heading = Wat richtlijnen aanbieden
without-heading = Risico zonder operatie
risk-table-caption = Hoeveel mensen elke soort kanker krijgen, geteld vanaf vandaag, zonder operatie
risk-table-you = De patiënt
risk-table-others = In de bevolking
without-after = Hoeveel risico er na de operatie overblijft, is hier niet berekend. Vertel het de patiënt aan de hand van gepubliceerde cijfers.
without-none = Hier staat geen cijfer. Vertel het de patiënt aan de hand van gepubliceerde cijfers.

consider-heading = Om te bespreken
consider-fertility = Kinderwens, en manieren om vruchtbaar te blijven, voordat de eierstokken worden verwijderd.
consider-menopause = Overgang na verwijdering van de eierstokken: hormoonbehandeling, botten, hart en seksuele gezondheid. Wie volgt dit op?
consider-pathology = Eileiders en eierstokken in hun geheel te onderzoeken volgens het SEE-FIM-protocol, met het risico vermeld op de aanvraag.
consider-breast = Manieren om de borst te herstellen, gevoel in de huid, en controles als alternatief.
consider-support = Tijd om na te denken, en iemand om mee te praten, ervoor en erna.
