### What letters to colleagues share: the patient, the family's history, what guidelines offer. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

greeting-colleague = Bästa kollega,
missing-addressee = [mottagare]
summary-heading = I korthet

patient-heading = Patienten
patient-name = Namn
patient-born = Födelsedatum
patient-identifier = Identifikator
patient-sex = Kön registrerat vid födseln
patient-sex-f = Kvinna
patient-sex-m = Man
patient-cancers = Cancer
patient-operations = Operationer
patient-none = ingen känd för oss

history-heading = Familjehistoria
history-caption = Cancer hos blodssläktingar, enligt vad vi har fått veta
history-relative = Släkting
history-cancer = Cancer
history-age = Ålder
history-known = Bekräftad
history-yes = i journal eller patologi
history-no = enligt uppgift
history-none = Vi känner inte till någon cancer hos blodssläktingar.

variant-none = Vi känner inte till någon sjukdomsorsakande könscellsvariant hos patienten. Det som följer bygger på familjehistorien.
confirm-first = Ingen operation som inte kan göras ogjord bör utföras innan varianten har bekräftats i ett andra prov.
figures-meaning = Siffrorna visar vad som händer i stora grupper av människor, inte vad som händer en enskild person.
figures-care = Kontroller, läkemedel och operationer kan ändra risken. Hur mycket framgår inte av siffrorna.
figures-net = Siffrorna gäller för dem som inte dör av något annat först.

offers-caption = Vad riktlinjer erbjuder, i dag
offers-what = Vad
offers-ages = Ålder
offers-every = Hur ofta
offers-source = Källa
offers-avoid-heading = Bör undvikas, eller bör vara känt
offers-sources = Erbjudandena är återgivna från de riktlinjer som nämns. Alla har inte jämförts med källan av en andra person. Kontrollera dem mot riktlinjen innan ni handlar.
offers-line = { $organ }: { $what }
offers-avoid = { $what } – { $kind } ({ $guideline }, { $edition })
offers-since = { $guideline }, { $edition }

contact-colleague-heading = Kontakt
contact-colleague = Ring oss på { $phone } om ni har frågor.
contact-colleague-change = Meddela oss om patienten eller någon i familjen får en ny cancer. Det kan ändra våra råd.
