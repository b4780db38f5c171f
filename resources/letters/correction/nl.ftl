### A correction or withdrawal of a letter that was issued. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Een verbetering van onze brief

summary-heading = Wat u moet weten
summary-wrong = Onze brief van { $date } klopte niet. Deze brief komt ervoor in de plaats.
summary-stop = Gebruik de oude brief niet meer.
summary-sorry = Het spijt ons dat dit is gebeurd.

old-heading = De brief die niet meer geldt
old-title = Brief
old-date = Datum
old-number = Nummer van de brief

own-words-heading = Wat er niet klopte, en wat wel klopt
missing-reason = [wat er niet klopte, en wat wel klopt]
missing-letter = [brief]

do-heading = Wat u kunt doen
do-choices = Hebt u door de oude brief gekozen voor een controle, een medicijn of een operatie? Bel ons voordat u ermee doorgaat.
do-others = Hebt u de oude brief aan anderen laten zien? Laat hun dan ook deze brief zien.
do-doctors = Artsen die de oude brief hebben, moeten deze ook krijgen. Zeg het ons als u van iemand weet.

support-correction = Het kan moeilijk zijn om zo'n brief te krijgen. U kunt er met ons over praten.
