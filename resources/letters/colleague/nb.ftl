### Det som brev til kolleger har felles: pasienten, familiehistorien, hva retningslinjer tilbyr. Review state: machine-drafted.

greeting-colleague = Kjære kollega
missing-addressee = [mottaker]
summary-heading = Kort sagt

patient-heading = Pasienten
patient-name = Navn
patient-born = Fødselsdato
patient-identifier = Identifikator
patient-sex = Kjønn registrert ved fødselen
patient-sex-f = Kvinne
patient-sex-m = Mann
patient-cancers = Krefttilfeller
patient-operations = Operasjoner
patient-none = ingen kjent for oss

history-heading = Familiehistorie
history-caption = Krefttilfeller hos blodslektninger, slik vi har fått vite
history-relative = Slektning
history-cancer = Kreft
history-age = Alder
history-known = Bekreftet
history-yes = i journal eller patologi
history-no = som fortalt
history-none = Vi kjenner ikke til krefttilfeller hos blodslektninger.

variant-none = Vi kjenner ikke til noen sykdomsgivende kimbanevariant hos pasienten. Det som følger, bygger på familiehistorien.
confirm-first = Ingen operasjon som ikke kan gjøres om, bør utføres før varianten er bekreftet i en ny prøve.
figures-meaning = Tallene viser hva som skjer i store grupper av mennesker, ikke hva som vil skje med én person.
figures-care = Kontroller, medisiner og operasjoner kan endre risikoen. Hvor mye, ligger ikke i tallene.
figures-net = Tallene gjelder for dem som ikke dør av noe annet først.

offers-caption = Hva retningslinjer tilbyr, per i dag
offers-what = Hva
offers-ages = Alder
offers-every = Hvor ofte
offers-source = Kilde
offers-avoid-heading = Må unngås, eller må være kjent
offers-sources = Tilbudene er gjengitt fra retningslinjene som er nevnt. Ikke alle er sammenlignet med kilden av en annen person. Kontroller dem mot retningslinjen før du handler.
offers-line = { $organ }: { $what }
offers-avoid = { $what } – { $kind } ({ $guideline }, { $edition })
offers-since = { $guideline }, { $edition }

contact-colleague-heading = Kontakt
contact-colleague = Ring oss på { $phone } hvis du har spørsmål.
contact-colleague-change = Si fra til oss om ny kreft hos pasienten eller i familien. Det kan endre rådene våre.
