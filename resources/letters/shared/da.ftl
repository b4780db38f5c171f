### What all letters share. One message is one whole paragraph, sentence or label.
### Review state: machine-drafted, not reviewed by a native clinician.

page = Side { $page } af { $pages }
draft-mark = KLADDE
label-date = Dato
label-reference = Vores reference
label-family-number = Familienummer
label-born = Fødselsdato

missing-name = [navn]
missing-address = [adresse]
missing-clinic = [klinik]
missing-phone = [telefonnummer]
missing-signatory = [underskrift]
missing-variant = [variant]
missing-gene = [gen]
missing-result = [svar]
missing-age = [alder]
missing-family-number = [familienummer]
missing-assessment = [Risikoen er ikke beregnet.]
missing-plan = [plan]
missing-source = [kilde]
missing-consent = [samtykke]

greeting = Kære { $name },
closing = Venlig hilsen
copies = Kopi til: { $copies }

result-heading = Svaret
result-gene = Gen
result-genes = Undersøgte gener
result-variant = Variant
result-class = Klasse
result-copies = Fundet
result-sample = Prøve
result-method = Metode
result-laboratory = Laboratorium
result-date = Dato for svaret
result-confirmed = Anden prøve
result-confirmed-yes = bekræftet
result-confirmed-no = endnu ikke bekræftet
result-classed-on = { $class }, den { $date }

own-words-heading = Fra din genetiske rådgiver
plan-heading = Din plan

support = Mange har blandede tanker og følelser efter et svar som dette. Du kan tale med os om dem. Vi kan også hjælpe dig med at finde andre at tale med.

contact-heading = Støtte og kontakt
contact-phone = Ring til os på { $phone }, hvis du har spørgsmål, eller hvis noget i brevet er uklart.
contact-email = Du kan også skrive til { $email }. Skriv ikke om dit helbred i almindelig e-mail.
contact-phone-hours = Ring til os på { $phone }, hvis du har spørgsmål, eller hvis noget i brevet er uklart. Vi svarer { $hours }.
contact-change = Fortæl os, hvis du eller nogen i din familie får kræft, hvis du venter barn, eller hvis du planlægger en operation.
contact-family-number = Oplys dit familienummer, { $number }, når du kontakter os.

figures-heading = Om tallene
figures-model = Tallene er beregnet den { $date } med { $model }, grundlag { $edition }.
figures-meaning = De viser, hvad der sker i store grupper af mennesker. De kan ikke sige, hvad der sker for dig.
figures-care = Kontroller, medicin og operationer kan ændre risikoen. Tallene viser ikke, hvor meget for dig.
figures-net = De gælder for dem, der ikke dør af noget andet først.
figures-unverified = Nogle af de publicerede tal, der ligger bag, er endnu ikke kontrolleret af en anden person.
note-population = Tallene for befolkningen i dit land har kendte svagheder. Din rådgiver kan fortælle dig mere.
note-risk-factors-not-used = Andet, der kan øge eller mindske din risiko, fx hvordan du lever, er ikke regnet med.
note-age-middle = Din alder er sat til { $age } år, fordi din fødselsdato ikke er helt kendt.
note-age-last-known = Din alder er sat til { $age } år, fordi din fødselsdato ikke er kendt.
note-censored-at-surgery = { $disease } er ikke med i tabellen, fordi organet er fjernet.
sources-heading = Kilder

pedigree-heading = Dit stamtræ
pedigree-caption = Stamtræet, som vi har noteret det. Sig til, hvis noget er forkert.

outside-intro = Din rådgiver har beregnet din risiko med { $tool } den { $date }. Den bygger på kræft i din familie.
outside-line = Af 100 { $group } i din situation får omkring { $count } { $disease } før { $age }-årsalderen.
outside-line-under = Af 100 { $group } i din situation får færre end 1 { $disease } før { $age }-årsalderen.
outside-line-over = Af 100 { $group } i din situation får flere end 99 { $disease } før { $age }-årsalderen.
outside-none = Din rådgiver gennemgår din risiko med dig. Den vurderes ud fra kræft i din familie.

group-women = kvinder
group-men = mænd
group-people = personer
