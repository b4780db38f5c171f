### Retting eller tilbakekalling av et brev som er sendt. Review state: machine-drafted.

title = En retting av brevet vårt

summary-heading = Dette må du vite
summary-wrong = Brevet vårt av { $date } var ikke riktig. Dette brevet kommer i stedet for det.
summary-stop = Ikke bruk det gamle brevet lenger.
summary-sorry = Vi er lei for dette.

old-heading = Brevet som ikke gjelder lenger
old-title = Brev
old-date = Dato
old-number = Brevets nummer

own-words-heading = Hva som var galt, og hva som er riktig
missing-reason = [hva som var galt, og hva som er riktig]
missing-letter = [brev]

do-heading = Hva du kan gjøre
do-choices = Ring oss før du går videre med en kontroll, medisin eller operasjon som du valgte på grunn av det gamle brevet.
do-others = Hvis du har vist det gamle brevet til andre, så vis dem dette også.
do-doctors = Leger som har det gamle brevet, bør få dette også. Si fra til oss hvis du vet om noen.

support-correction = Det kan være vanskelig å få et slikt brev. Du kan snakke med oss om det.
