### What letters to colleagues share: the patient, the family's history, what guidelines offer. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

greeting-colleague = Kære kollega
missing-addressee = [modtager]
summary-heading = Kort fortalt

patient-heading = Patienten
patient-name = Navn
patient-born = Fødselsdato
patient-identifier = Identifikator
patient-sex = Køn registreret ved fødslen
patient-sex-f = Kvinde
patient-sex-m = Mand
patient-cancers = Kræft
patient-operations = Operationer
patient-none = ingen, som vi kender til

history-heading = Familiehistorie
history-caption = Kræft hos blodsslægtninge, som det er fortalt os
history-relative = Slægtning
history-cancer = Kræft
history-age = Alder
history-known = Bekræftet
history-yes = i journal eller patologi
history-no = som fortalt
history-none = Vi kender ikke til kræft hos blodsslægtninge.

variant-none = Vi kender ikke til nogen sygdomsgivende kimcellevariant hos patienten. Det følgende bygger på familiehistorien.
confirm-first = Ingen operation, som ikke kan gøres om, bør udføres, før varianten er bekræftet i en anden prøve.
figures-meaning = Tallene viser, hvad der sker i store grupper af mennesker, ikke hvad der vil ske for én person.
figures-care = Kontroller, medicin og operationer kan ændre risikoen. Hvor meget fremgår ikke af tallene.
figures-net = Tallene gælder for dem, der ikke dør af noget andet først.

offers-caption = Hvad retningslinjer tilbyder, i dag
offers-what = Hvad
offers-ages = Alder
offers-every = Hvor tit
offers-source = Kilde
offers-avoid-heading = Bør undgås, eller bør være kendt
offers-sources = Tilbuddene er gengivet fra de nævnte retningslinjer. De er ikke alle sammenlignet med kilden af en anden person. Kontrollér dem mod retningslinjen, før I handler.
offers-line = { $organ }: { $what }
offers-avoid = { $what } – { $kind } ({ $guideline }, { $edition })
offers-since = { $guideline }, { $edition }

contact-colleague-heading = Kontakt
contact-colleague = Ring til os på { $phone }, hvis I har spørgsmål.
contact-colleague-change = Giv os besked om ny kræft hos patienten eller i familien. Det kan ændre vores råd.
