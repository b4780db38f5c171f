### What letters to colleagues share: the patient, the family's history, what guidelines offer. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

greeting-colleague = Sehr geehrte Kollegin, sehr geehrter Kollege,
missing-addressee = [Empfänger]
summary-heading = Kurz gefasst

patient-heading = Patientin/Patient
patient-name = Name
patient-born = Geburtsdatum
patient-identifier = Kennung
patient-sex = Bei der Geburt eingetragenes Geschlecht
patient-sex-f = weiblich
patient-sex-m = männlich
patient-cancers = Krebserkrankungen
patient-operations = Operationen
patient-none = uns keine bekannt

history-heading = Familienanamnese
history-caption = Krebserkrankungen bei Blutsverwandten, wie sie uns berichtet wurden
history-relative = Verwandte
history-cancer = Krebs
history-age = Alter
history-known = Gesichert
history-yes = durch Unterlagen oder Histologie
history-no = wie berichtet
history-none = Uns sind keine Krebserkrankungen bei Blutsverwandten bekannt.

variant-none = Uns ist bei dieser Person keine krankheitsverursachende Keimbahnvariante bekannt. Das Folgende beruht auf der Familienanamnese.
confirm-first = Vor jeder Operation, die man nicht rückgängig machen kann, sollte die Variante in einer zweiten Probe bestätigt sein.
figures-meaning = Die Zahlen sagen, was in großen Gruppen von Menschen geschieht, nicht, was einem einzelnen Menschen geschehen wird.
figures-care = Kontrollen, Medikamente und Operationen können das Risiko ändern. Wie stark, zeigen die Zahlen nicht.
figures-net = Die Zahlen gelten für Menschen, die nicht vorher an etwas anderem sterben.

offers-caption = Was Leitlinien anbieten, Stand heute
offers-what = Was
offers-ages = Alter
offers-every = Wie oft
offers-source = Quelle
offers-avoid-heading = Zu vermeiden oder zu beachten
offers-sources = Die Angebote sind aus den genannten Leitlinien zitiert. Nicht alle wurden von einer zweiten Person mit der Quelle verglichen. Bitte prüfen Sie sie anhand der Leitlinie, bevor Sie danach handeln.
offers-line = { $organ }: { $what }
offers-avoid = { $what } – { $kind } ({ $guideline }, { $edition })
offers-since = { $guideline }, { $edition }

contact-colleague-heading = Kontakt
contact-colleague = Bitte rufen Sie uns bei Fragen an unter { $phone }.
contact-colleague-change = Bitte teilen Sie uns mit, wenn diese Person oder jemand in der Familie neu an Krebs erkrankt. Das kann unseren Rat ändern.
