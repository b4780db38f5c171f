### What all letters share. One message is one whole paragraph, sentence or label.
### Review state: machine-drafted, not reviewed by a native clinician.

page = Sida { $page } av { $pages }
draft-mark = UTKAST
label-date = Datum
label-reference = Vår referens
label-family-number = Familjenummer
label-born = Födelsedatum

missing-name = [namn]
missing-address = [adress]
missing-clinic = [klinik]
missing-phone = [telefonnummer]
missing-signatory = [underskrift]
missing-variant = [variant]
missing-gene = [gen]
missing-result = [resultat]
missing-age = [ålder]
missing-family-number = [familjenummer]
missing-assessment = [Riskerna är inte beräknade.]
missing-plan = [plan]
missing-source = [källa]
missing-consent = [samtycke]

greeting = Hej { $name },
closing = Med vänlig hälsning
copies = Kopia till: { $copies }

result-heading = Resultatet
result-gene = Gen
result-genes = Undersökta gener
result-variant = Variant
result-class = Klass
result-copies = Påvisad
result-sample = Prov
result-method = Metod
result-laboratory = Laboratorium
result-date = Datum för resultatet
result-confirmed = Andra prov
result-confirmed-yes = bekräftat
result-confirmed-no = ännu inte bekräftat
result-classed-on = { $class }, den { $date }

own-words-heading = Från din genetiska vägledare
plan-heading = Din plan

support = Många har blandade tankar och känslor efter ett sådant svar. Du kan prata med oss om dem. Vi kan också hjälpa dig att hitta andra att prata med.

contact-heading = Stöd och kontakt
contact-phone = Ring oss på { $phone } om du har frågor eller om något i brevet är oklart.
contact-email = Du kan också skriva till { $email }. Skriv inte om din hälsa i vanlig e-post.
contact-phone-hours = Ring oss på { $phone } om du har frågor eller om något i brevet är oklart. Vi svarar { $hours }.
contact-change = Berätta för oss om du eller någon i familjen får cancer, om du väntar barn eller om du planerar en operation.
contact-family-number = Säg ditt familjenummer, { $number }, när du kontaktar oss.

figures-heading = Om siffrorna
figures-model = Siffrorna beräknades den { $date } med { $model }, underlag { $edition }.
figures-meaning = De visar vad som händer i stora grupper av människor. De kan inte säga vad som händer just dig.
figures-care = Kontroller, läkemedel och operationer kan ändra risken. Siffrorna visar inte hur mycket för dig.
figures-net = De gäller för dem som inte dör av något annat först.
figures-unverified = En del av de publicerade tal som ligger bakom har ännu inte kontrollerats av en andra person.
note-population = Siffrorna för befolkningen i ditt land har kända brister. Din vägledare kan berätta mer.
note-risk-factors-not-used = Annat som kan höja eller sänka din risk, till exempel hur du lever, är inte med.
note-age-middle = Din ålder har räknats som { $age } år, eftersom ditt födelsedatum inte är helt känt.
note-age-last-known = Din ålder har räknats som { $age } år, eftersom ditt födelsedatum inte är känt.
note-censored-at-surgery = { $disease } finns inte i tabellen, eftersom organet är borttaget.
sources-heading = Källor

pedigree-heading = Ditt släktträd
pedigree-caption = Släktträdet så som vi har antecknat det. Säg till om något är fel.

outside-intro = Din vägledare har beräknat din risk med { $tool } den { $date }. Den bygger på cancer i din familj.
outside-line = Av 100 { $group } i din situation får ungefär { $count } { $disease } före { $age } års ålder.
outside-line-under = Av 100 { $group } i din situation får färre än 1 { $disease } före { $age } års ålder.
outside-line-over = Av 100 { $group } i din situation får fler än 99 { $disease } före { $age } års ålder.
outside-none = Din vägledare går igenom din risk med dig. Den bedöms efter cancer i din familj.

group-women = kvinnor
group-men = män
group-people = personer
