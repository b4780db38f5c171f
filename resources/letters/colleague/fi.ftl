### What letters to colleagues share: the patient, the family's history, what guidelines offer.
### Review state: machine-drafted, not reviewed by a native clinician.

greeting-colleague = Hyvä kollega,
missing-addressee = [vastaanottaja]
summary-heading = Lyhyesti

patient-heading = Potilas
patient-name = Nimi
patient-born = Syntymäaika
patient-identifier = Tunniste
patient-sex = Syntymässä määritetty sukupuoli
patient-sex-f = Nainen
patient-sex-m = Mies
patient-cancers = Syövät
patient-operations = Leikkaukset
patient-none = ei tiedossamme

history-heading = Sukuhistoria
history-caption = Verisukulaisten syövät, niin kuin ne on meille kerrottu
history-relative = Sukulainen
history-cancer = Syöpä
history-age = Ikä
history-known = Varmistettu
history-yes = asiakirjasta tai patologian vastauksesta
history-no = kerrottu
history-none = Tiedossamme ei ole verisukulaisten syöpiä.

variant-none = Tiedossamme ei ole, että potilaalla olisi tautia aiheuttava ituradan variantti. Seuraava perustuu sukuhistoriaan.
confirm-first = Leikkausta, jota ei voi perua, ei pidä tehdä, ennen kuin variantti on varmistettu toisesta näytteestä.
figures-meaning = Luvut kertovat, mitä tapahtuu suurissa ryhmissä, eivät, mitä yhdelle ihmiselle tapahtuu.
figures-care = Seuranta, lääkkeet ja leikkaukset voivat muuttaa riskiä. Luvuista ei näe, kuinka paljon.
figures-net = Luvut koskevat niitä, jotka eivät kuole sitä ennen muuhun.

offers-caption = Mitä hoitosuositukset tarjoavat, tänään
offers-what = Mitä
offers-ages = Ikä
offers-every = Kuinka usein
offers-source = Lähde
offers-avoid-heading = Vältettävä tai tiedettävä
offers-sources = Kohdat on lainattu nimetyistä suosituksista. Toinen henkilö ei ole verrannut niitä kaikkia lähteeseen. Pyydämme tarkistamaan ne suosituksesta ennen toimia.
offers-line = { $organ }: { $what }
offers-avoid = { $what } – { $kind } ({ $guideline }, { $edition })
offers-since = { $guideline }, { $edition }

contact-colleague-heading = Yhteys
contact-colleague = Kysymyksissä meille voi soittaa numeroon { $phone }.
contact-colleague-change = Pyydämme kertomaan meille, jos potilas tai joku suvussa saa uuden syövän. Se voi muuttaa neuvojamme.
