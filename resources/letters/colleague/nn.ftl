### What letters to colleagues share: the patient, the family's history, what guidelines offer. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

greeting-colleague = Kjære kollega
missing-addressee = [mottakar]
summary-heading = Kort sagt

patient-heading = Pasienten
patient-name = Namn
patient-born = Fødselsdato
patient-identifier = Identifikator
patient-sex = Kjønn registrert ved fødselen
patient-sex-f = Kvinne
patient-sex-m = Mann
patient-cancers = Krefttilfelle
patient-operations = Operasjonar
patient-none = ingen kjende for oss

history-heading = Familiehistorie
history-caption = Krefttilfelle hos blodslektningar, slik vi har fått vite
history-relative = Slektning
history-cancer = Kreft
history-age = Alder
history-known = Stadfest
history-yes = i journal eller patologi
history-no = som fortalt
history-none = Vi kjenner ikkje til krefttilfelle hos blodslektningar.

variant-none = Vi kjenner ikkje til nokon sjukdomsgivande kimbanevariant hos pasienten. Det som følgjer, byggjer på familiehistoria.
confirm-first = Ingen operasjon som ikkje kan gjerast om, bør utførast før varianten er stadfest i ei ny prøve.
figures-meaning = Tala viser kva som skjer i store grupper av menneske, ikkje kva som vil skje med éin person.
figures-care = Kontrollar, medisin og operasjonar kan endre risikoen. Kor mykje, ligg ikkje i tala.
figures-net = Tala gjeld for dei som ikkje døyr av noko anna først.

offers-caption = Kva retningslinjer tilbyr, per i dag
offers-what = Kva
offers-ages = Alder
offers-every = Kor ofte
offers-source = Kjelde
offers-avoid-heading = Må unngåast, eller må vere kjent
offers-sources = Tilboda er attgitt frå dei retningslinjene som er nemnde. Ikkje alle er samanlikna med kjelda av ein annan person. Kontroller dei mot retningslinja før de handlar.
offers-line = { $organ }: { $what }
offers-avoid = { $what } – { $kind } ({ $guideline }, { $edition })
offers-since = { $guideline }, { $edition }

contact-colleague-heading = Kontakt
contact-colleague = Ring oss på { $phone } om de har spørsmål.
contact-colleague-change = Sei frå til oss om ny kreft hos pasienten eller i familien. Det kan endre råda våre.
