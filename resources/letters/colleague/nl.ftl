### What letters to colleagues share: the patient, the family's history, what guidelines offer. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

greeting-colleague = Geachte collega,
missing-addressee = [geadresseerde]
summary-heading = In het kort

patient-heading = De patiënt
patient-name = Naam
patient-born = Geboortedatum
patient-identifier = Identificatienummer
patient-sex = Bij de geboorte geregistreerd geslacht
patient-sex-f = vrouw
patient-sex-m = man
patient-cancers = Kanker
patient-operations = Operaties
patient-none = geen bij ons bekend

history-heading = Familieanamnese
history-caption = Kanker bij bloedverwanten, zoals aan ons verteld
history-relative = Familielid
history-cancer = Kanker
history-age = Leeftijd
history-known = Bevestigd
history-yes = door medische gegevens of pathologie
history-no = zoals verteld
history-none = Bij ons is geen kanker bij bloedverwanten bekend.

variant-none = Bij ons is geen ziekteveroorzakende kiembaanvariant van de patiënt bekend. Het volgende berust op de familieanamnese.
confirm-first = Voor een operatie die niet terug te draaien is, moet de variant in een tweede monster zijn bevestigd.
figures-meaning = De cijfers laten zien wat er in grote groepen mensen gebeurt, niet wat er met één persoon zal gebeuren.
figures-care = Controles, medicijnen en operaties kunnen het risico veranderen. Hoeveel, staat niet in de cijfers.
figures-net = De cijfers gelden voor mensen die niet eerst aan iets anders sterven.

offers-caption = Wat richtlijnen aanbieden, op dit moment
offers-what = Wat
offers-ages = Leeftijd
offers-every = Hoe vaak
offers-source = Bron
offers-avoid-heading = Te vermijden, of om rekening mee te houden
offers-sources = De aanbevelingen komen uit de genoemde richtlijnen. Ze zijn niet allemaal door een tweede persoon met de bron vergeleken. Controleer ze aan de hand van de richtlijn voordat u ernaar handelt.
offers-line = { $organ }: { $what }
offers-avoid = { $what } – { $kind } ({ $guideline }, { $edition })
offers-since = { $guideline }, { $edition }

contact-colleague-heading = Contact
contact-colleague = Bel ons met al uw vragen op { $phone }.
contact-colleague-change = Laat het ons weten als de patiënt of iemand in de familie opnieuw kanker krijgt. Dat kan ons advies veranderen.
