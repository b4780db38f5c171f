### Det som alle brev har felles. Én melding er ett helt avsnitt, én hel setning eller én ledetekst.
### Review state: machine-drafted.

page = Side { $page } av { $pages }
draft-mark = UTKAST
label-date = Dato
label-reference = Vår referanse
label-family-number = Familienummer
label-born = Fødselsdato

missing-name = [navn]
missing-address = [adresse]
missing-clinic = [klinikk]
missing-phone = [telefonnummer]
missing-signatory = [underskrift]
missing-variant = [variant]
missing-gene = [gen]
missing-result = [prøvesvar]
missing-age = [alder]
missing-family-number = [familienummer]
missing-assessment = [Risikoen er ikke beregnet.]
missing-plan = [plan]
missing-source = [kilde]
missing-consent = [samtykke]

greeting = Kjære { $name }
closing = Vennlig hilsen
copies = Kopi til: { $copies }

result-heading = Prøvesvaret
result-gene = Gen
result-genes = Undersøkte gener
result-variant = Variant
result-class = Klasse
result-copies = Funnet
result-sample = Prøve
result-method = Metode
result-laboratory = Laboratorium
result-date = Svardato
result-confirmed = Ny prøve
result-confirmed-yes = bekreftet
result-confirmed-no = ikke bekreftet ennå
result-classed-on = { $class }, vurdert { $date }

own-words-heading = Fra veilederen din
plan-heading = Planen din

support = Mange har blandede tanker og følelser etter et slikt svar. Du kan snakke med oss om dem. Vi kan også hjelpe deg å finne andre å snakke med.

contact-heading = Støtte og kontakt
contact-phone = Ring oss på { $phone } hvis du har spørsmål, eller hvis noe i brevet er uklart.
contact-email = Du kan også skrive til { $email }. Ikke skriv om helsen din i en vanlig e-post.
contact-phone-hours = Ring oss på { $phone } hvis du har spørsmål, eller hvis noe i brevet er uklart. Vi svarer { $hours }.
contact-change = Si fra hvis du eller noen i familien får kreft, hvis du venter barn, eller hvis du skal opereres.
contact-family-number = Oppgi familienummeret ditt, { $number }, når du kontakter oss.

figures-heading = Om tallene
figures-model = Tallene ble beregnet { $date } med { $model }, kunnskapsgrunnlag { $edition }.
figures-meaning = De viser hva som skjer i store grupper av mennesker. De kan ikke si hva som vil skje med deg.
figures-care = Kontroller, medisiner og operasjoner kan endre risikoen. Tallene viser ikke hvor mye for deg.
figures-net = De gjelder for dem som ikke dør av noe annet først.
figures-unverified = Noen av de publiserte tallene bak dem er ennå ikke kontrollert av en annen person.
note-population = Tallene for befolkningen i landet ditt har kjente begrensninger. Veilederen din kan fortelle mer.
note-risk-factors-not-used = Andre ting som kan øke eller senke risikoen din, som levevaner, er ikke regnet med.
note-age-middle = Alderen din er satt til { $age } år, fordi fødselsdatoen din ikke er kjent nøyaktig.
note-age-last-known = Alderen din er satt til { $age } år, fordi fødselsdatoen din ikke er kjent.
note-censored-at-surgery = { $disease } er ikke med i tabellen, fordi organet er fjernet.
sources-heading = Kilder

pedigree-heading = Slektstreet ditt
pedigree-caption = Slektstreet slik vi har ført det. Si fra hvis noe er feil.

outside-intro = Veilederen din har beregnet risikoen din med { $tool } den { $date }. Tallet bygger på krefttilfellene i familien din.
outside-line = Av 100 { $group } i din situasjon får omtrent { $count } { $disease } innen de fyller { $age } år.
outside-line-under = Av 100 { $group } i din situasjon får færre enn 1 { $disease } innen de fyller { $age } år.
outside-line-over = Av 100 { $group } i din situasjon får flere enn 99 { $disease } innen de fyller { $age } år.
outside-none = Veilederen din går gjennom risikoen din sammen med deg. Den regnes ut fra krefttilfellene i familien din.

group-women = kvinner
group-men = menn
group-people = personer
