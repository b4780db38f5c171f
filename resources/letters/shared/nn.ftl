### What all letters share. One message is one whole paragraph, sentence or label.
### Review state: machine-drafted, not reviewed by a native clinician.

page = Side { $page } av { $pages }
draft-mark = UTKAST
label-date = Dato
label-reference = Vår referanse
label-family-number = Familienummer
label-born = Fødselsdato

missing-name = [namn]
missing-address = [adresse]
missing-clinic = [klinikk]
missing-phone = [telefonnummer]
missing-signatory = [underskrift]
missing-variant = [variant]
missing-gene = [gen]
missing-result = [svar]
missing-age = [alder]
missing-family-number = [familienummer]
missing-assessment = [Risikoen er ikkje rekna ut.]
missing-plan = [plan]
missing-source = [kjelde]
missing-consent = [samtykke]

greeting = Kjære { $name },
closing = Venleg helsing
copies = Kopi til: { $copies }

result-heading = Svaret
result-gene = Gen
result-genes = Gen som er testa
result-variant = Variant
result-class = Klasse
result-copies = Funnen
result-sample = Prøve
result-method = Metode
result-laboratory = Laboratorium
result-date = Dato for svaret
result-confirmed = Andre prøve
result-confirmed-yes = stadfest
result-confirmed-no = ikkje stadfest enno
result-classed-on = { $class }, per { $date }

own-words-heading = Frå genetisk rettleiar
plan-heading = Planen din

support = Mange har blanda tankar og kjensler etter eit slikt svar. Du kan snakke med oss om dei. Vi kan òg hjelpe deg å finne andre å snakke med.

contact-heading = Støtte og kontakt
contact-phone = Ring oss på { $phone } om du har spørsmål, eller om noko i brevet er uklart.
contact-email = Du kan òg skrive til { $email }. Ikkje skriv om helsa di i vanleg e-post.
contact-phone-hours = Ring oss på { $phone } om du har spørsmål, eller om noko i brevet er uklart. Vi svarer { $hours }.
contact-change = Sei frå til oss om du eller nokon i familien får kreft, om du ventar barn, eller om du planlegg ein operasjon.
contact-family-number = Oppgi familienummeret ditt, { $number }, når du tek kontakt.

figures-heading = Om tala
figures-model = Tala vart rekna ut den { $date } med { $model }, kunnskapsgrunnlag { $edition }.
figures-meaning = Dei viser kva som skjer i store grupper av menneske. Dei kan ikkje seie kva som skjer med deg.
figures-care = Kontrollar, medisin og operasjonar kan endre risikoen. Tala viser ikkje kor mykje for deg.
figures-net = Dei gjeld for dei som ikkje døyr av noko anna først.
figures-unverified = Nokre av dei publiserte tala bak er ikkje kontrollerte av ein annan person enno.
note-population = Tala for folket i landet ditt har kjende manglar. Rettleiaren din kan fortelje meir.
note-risk-factors-not-used = Anna som kan auke eller minske risikoen din, til dømes korleis du lever, er ikkje rekna med.
note-age-middle = Alderen din er sett til { $age } år, fordi fødselsdatoen din ikkje er heilt kjend.
note-age-last-known = Alderen din er sett til { $age } år, fordi fødselsdatoen din ikkje er kjend.
note-censored-at-surgery = { $disease } er ikkje med i tabellen, fordi organet er fjerna.
sources-heading = Kjelder

pedigree-heading = Slektstreet ditt
pedigree-caption = Slektstreet slik vi har skrive det ned. Sei frå om noko er feil.

outside-intro = Rettleiaren din har rekna ut risikoen din med { $tool } den { $date }. Han byggjer på kreft i familien din.
outside-line = Av 100 { $group } i din situasjon får om lag { $count } { $disease } før { $age } års alder.
outside-line-under = Av 100 { $group } i din situasjon får færre enn 1 { $disease } før { $age } års alder.
outside-line-over = Av 100 { $group } i din situasjon får fleire enn 99 { $disease } før { $age } års alder.
outside-none = Rettleiaren din går gjennom risikoen din med deg. Han kjem an på kreft i familien din.

group-women = kvinner
group-men = menn
group-people = menneske
