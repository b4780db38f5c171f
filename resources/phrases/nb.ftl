### Predispos ord på norsk bokmål. Én melding er ett helt uttrykk eller én hel setning; koden setter aldri sammen biter.
### Review state: machine-drafted.

## Personer

sex-f = kvinne
sex-m = mann
sex-u = ukjent
gender-woman = kvinne
gender-man = mann
gender-nonbinary = ikke-binær
gender-unknown = ikke oppgitt
drawing-ancestry = Avstamning: { $told }
ancestry-general = befolkningen generelt
ancestry-ashkenazi = askenasisk jødisk
ancestry-icelandic = islandsk
ancestry-other = annen
ancestry-unknown = ukjent
pregnancy-outcome-ongoing = pågående svangerskap
pregnancy-outcome-stillbirth = dødfødsel
pregnancy-outcome-miscarriage = spontanabort
pregnancy-outcome-termination = svangerskapsavbrudd
pregnancy-outcome-ectopic = svangerskap utenfor livmoren
role-proband = proband
role-consultand = rådsøkende
flag-right-not-to-know = ønsker ikke å vite
flag-do-not-contact = skal ikke kontaktes
flag-safeguarding = bekymring for sikkerheten
twin-kind-monozygotic = eneggede tvillinger
twin-kind-dizygotic = toeggede tvillinger
twin-kind-unknown = tvillinger, ukjent type

## Helse

behaviour-invasive = invasiv
behaviour-in-situ = in situ
behaviour-benign = godartet
laterality-left = venstre
laterality-right = høyre
laterality-both = begge sider
laterality-unknown = ukjent side

## Omsorg

confirmation-told = fortalt av familien
confirmation-record-seen = journal sett
confirmation-pathology = bekreftet av patolog
confirmation-refuted = avkreftet
disclosure-family = kan vises til familien
disclosure-person = bare for personen
disclosure-clinic = bare for klinikken
consultation-kind-first = første samtale
consultation-kind-pre-test = genetisk veiledning før testen
consultation-kind-post-test = genetisk veiledning etter testen
consultation-kind-follow-up = oppfølgingssamtale
consultation-kind-other = samtale
risk-category-population = befolkningsrisiko
risk-category-moderate = moderat risiko
risk-category-high = høy risiko
letter-kind-result-pathogenic = prøvesvar: sykdomsgivende variant
letter-kind-result-vus = prøvesvar: variant med usikker betydning
letter-kind-result-negative-informative = prøvesvar: familiens variant ble ikke funnet
letter-kind-result-negative-uninformative = prøvesvar: ingen variant funnet
letter-kind-result-predictive-positive = prøvesvar: familiens variant ble funnet
letter-kind-result-moderate-risk = prøvesvar: variant i et gen med moderat risiko
letter-kind-result-recessive-carrier = prøvesvar: én kopi i et recessivt gen
letter-kind-result-mosaic = prøvesvar: variant i noen av cellene
letter-kind-result-tumour = prøvesvar: funn i svulst som må bekreftes
letter-kind-reclassification = ny klasse for en variant
letter-kind-acknowledgement = bekreftelse på henvisning
letter-kind-reminder = påminnelse
letter-kind-pre-test-summary = før en test: oppsummering
letter-kind-consent-form = samtykke til test: skjema
letter-kind-risk-category = risikokategori uten test
letter-kind-discharge = avslutning med råd
letter-kind-risk-report = risikorapport med slektstre
letter-kind-records-consent = samtykke til en slektnings opplysninger: skjema
letter-kind-test-request = rekvisisjon av gentest
letter-kind-confirmation-request = rekvisisjon for å bekrefte en variant
letter-kind-referrer-plan = plan til henviser eller fastlege
letter-kind-surveillance-referral = henvisning til kontroller
letter-kind-surgery-referral = henvisning om risikoreduserende operasjon
letter-kind-fertility-referral = henvisning om å få barn
letter-kind-transfer-of-care = overføring av oppfølging
letter-kind-segregation-invitation = invitasjon til segregasjonsundersøkelse
letter-kind-young-person = brev til en ung person
letter-kind-next-of-kin = brev til de nærmeste
letter-kind-recall = ny innkalling
letter-kind-correction = retting av et brev
letter-kind-insurance-note = notat om forsikring
letter-kind-family-letter = familiebrev
side-maternal = morssiden
side-paternal = farssiden
side-both = begge sider
side-neither = ingen av sidene

## Fakta som linjer i forløpet

told-any-variant = en sykdomsgivende variant
told-figure = { $age-known ->
    [yes] { $what } { $chance } innen { $age } års alder
   *[no] { $what } { $chance }
}
fact-family-described = Familien fikk nummer { $number }.
fact-person-added = { $person } ble lagt til i familien.
fact-person-described = Opplysningene om { $person } ble oppdatert.
fact-role-taken = { $role ->
    [proband] { $person } ble notert som proband.
   *[consultand] { $person } ble notert som rådsøkende.
}
fact-union-formed = { $partners ->
    [1] { $person } ble notert med en ukjent partner.
   *[other] { $related ->
        [yes] { $persons } ble notert som partnere som er i slekt med hverandre.
       *[no] { $persons } ble notert som partnere.
    }
}
fact-union-ended = Et par gikk fra hverandre.
fact-childlessness-noted = { $infertile ->
    [yes] Et par kan ikke få barn.
   *[no] Et par har ingen barn.
}
fact-child-born = { $person } ble født.
fact-twins-noted = { $kind ->
    [monozygotic] { $persons } ble notert som eneggede tvillinger.
    [dizygotic] { $persons } ble notert som toeggede tvillinger.
   *[unknown] { $persons } ble notert som tvillinger.
}
fact-adoption-noted = { $into ->
    [yes] { $person } ble adoptert inn i familien.
   *[no] { $person } ble adoptert bort fra familien.
}
fact-pregnancy-noted = { $outcome ->
    [stillbirth] En dødfødsel ble notert.
    [miscarriage] En spontanabort ble notert.
    [termination] Et svangerskapsavbrudd ble notert.
    [ectopic] Et svangerskap utenfor livmoren ble notert.
   *[ongoing] Et svangerskap ble notert.
}
fact-person-placed = { $person } ble flyttet i tegningen.
fact-diagnosis-made = { $confirmation ->
    [refuted] Det ble avkreftet at { $person } hadde { $cancer }.
    [record_seen] { $person } fikk { $cancer } { $at-age } (journal sett).
    [pathology] { $person } fikk { $cancer } { $at-age } (bekreftet av patolog).
   *[told] { $person } fikk { $cancer } { $at-age }.
}
fact-unaffected-noted = { $sites-known ->
    [yes] { $age-known ->
        [yes] { $person } hadde ikke fått { $sites } ved denne alderen: { $age }.
       *[no] { $person } skal ikke ha hatt { $sites }. Ingen vet til hvilken alder.
    }
   *[no] { $age-known ->
        [yes] { $person } hadde ikke fått kreft ved denne alderen: { $age }.
       *[no] { $person } skal ikke ha hatt kreft. Ingen vet til hvilken alder.
    }
}
fact-cancer-unknown-noted = { $sites-known ->
    [yes] Ingen vet om { $person } har hatt { $sites }. Det er spurt om.
   *[no] Ingen vet om { $person } har hatt kreft. Det er spurt om.
}
fact-surgery-done = { $age-known ->
    [yes] { $person } ble operert { $at-age }: { $procedure }.
   *[no] { $person } ble operert: { $procedure }.
}
fact-person-seen-alive = { $age-known ->
    [yes] { $person } var i live { $at-age }.
   *[no] { $person } var i live.
}
fact-person-died = { $cause-known ->
    [yes] { $person } døde { $at-age } ({ $cause }).
   *[no] { $person } døde { $at-age }.
}
fact-risk-factor-noted = { $person }: { $factor } ble notert som { $value }.
fact-referral-received = { $urgent ->
    [yes] { $referrer-known ->
        [yes] { $person } ble henvist som hastesak av { $referrer }.
       *[no] { $person } ble henvist som hastesak.
    }
   *[no] { $referrer-known ->
        [yes] { $person } ble henvist av { $referrer }.
       *[no] { $person } ble henvist.
    }
}
fact-consultation-held = { $kind ->
    [first] { $counsellor-known ->
        [yes] { $person } hadde en første samtale med { $counsellor }.
       *[no] { $person } hadde en første samtale.
    }
    [pre_test] { $counsellor-known ->
        [yes] { $person } fikk genetisk veiledning før testen av { $counsellor }.
       *[no] { $person } fikk genetisk veiledning før testen.
    }
    [post_test] { $counsellor-known ->
        [yes] { $person } fikk genetisk veiledning etter testen av { $counsellor }.
       *[no] { $person } fikk genetisk veiledning etter testen.
    }
    [follow_up] { $counsellor-known ->
        [yes] { $person } hadde en oppfølgingssamtale med { $counsellor }.
       *[no] { $person } hadde en oppfølgingssamtale.
    }
   *[other] { $counsellor-known ->
        [yes] { $person } hadde en samtale med { $counsellor }.
       *[no] { $person } hadde en samtale.
    }
}
fact-consent-given = { $written ->
    [yes] { $person } ga skriftlig samtykke til: { $scopes }.
   *[no] { $person } ga muntlig samtykke til: { $scopes }.
}
fact-consent-withdrawn = { $person } trakk tilbake samtykket til: { $scopes }.
fact-test-ordered = { $purpose ->
    [predictive] { $genes-known ->
        [yes] En prediktiv test av { $genes } ble bestilt for { $person }.
       *[no] En prediktiv test ble bestilt for { $person }.
    }
    [diagnostic] { $genes-known ->
        [yes] En diagnostisk test av { $genes } ble bestilt for { $person }.
       *[no] En diagnostisk test ble bestilt for { $person }.
    }
    [confirmation] { $genes-known ->
        [yes] En bekreftende test av { $genes } ble bestilt for { $person }.
       *[no] En bekreftende test ble bestilt for { $person }.
    }
   *[unknown] { $genes-known ->
        [yes] En test av { $genes } ble bestilt for { $person }.
       *[no] En test ble bestilt for { $person }.
    }
}
fact-sample-taken = Det ble tatt en prøve av { $person }: { $sample }.
fact-result-received = { $variants-known ->
    [yes] Prøvesvar for { $person }: { $outcome } ({ $variants }).
   *[no] Prøvesvar for { $person }: { $outcome }.
}
fact-variant-classified = { $author-known ->
    [yes] { $author } vurderte { $variant }: { $class }.
   *[no] { $variant } ble vurdert: { $class }.
}
fact-class-published = { $source } klassifiserer { $variant } som { $significance }.
task-advice-changed = Retningslinjenes råd er et annet med kunnskapsgrunnlaget { $edition }
task-class-published = { $source } har en annen oppfatning av { $variant }: { $significance } ({ $stars } stjerner); til nå { $before }. Vurder klassen, avgjør den, og skriv så til dem det gjelder.
class-conflicting = uenighet
fact-risk-told = { $person } fikk vite disse risikoene: { $figures }.
fact-letter-issued = { $addressee-known ->
    [yes] Et brev gikk til { $addressee }: { $letter }.
   *[no] Et brev ble sendt: { $letter }.
}
fact-plan-made = En plan ble avtalt med { $person }: { $text }
fact-surveillance-done = { $finding-known ->
    [yes] { $person } ble undersøkt ({ $examination }): { $finding }.
   *[no] { $person } ble undersøkt ({ $examination }).
}
fact-relative-informed = { $through-known ->
    [yes] { $person } fikk vite om risikoen i familien av { $through }.
   *[no] { $person } fikk vite om risikoen i familien.
}
fact-task-opened = Å gjøre: { $text }
fact-task-arranged = { $later-known ->
    [yes] { $owner-known ->
        [yes] En oppgave ble utsatt til { $later }; { $owner } har ansvaret.
       *[no] En oppgave ble utsatt til { $later }.
    }
   *[no] { $owner-known ->
        [yes] { $owner } har ansvaret for en oppgave.
       *[no] En oppgave fikk en annen dag, eller vises igjen.
    }
}
fact-task-done = En oppgave ble gjort.
fact-note-written = { $about-person ->
    [yes] Notat om { $person }: { $text }
   *[no] Notat: { $text }
}

## Hva et brev mangler

letter-warning-no-result = Det er ikke registrert noe prøvesvar av dette slaget for denne personen.
letter-warning-other-result = Prøvesvaret som er registrert, krever et annet slags brev.
letter-warning-no-hgvs = Varianten mangler HGVS-navn.
letter-warning-no-assessment = Det er ikke beregnet noen risiko for denne personen.
letter-warning-stale-assessment = Risikoen ble beregnet før siste endring i familien, eller ved en annen alder. Beregn på nytt.
letter-warning-unverified-evidence = Noen av tallene bygger på et kunnskapsgrunnlag som ingen annen person har kontrollert.
letter-warning-no-consent-inform-relatives = Det er ikke registrert samtykke til å informere slektninger.
letter-warning-not-named = Det er ikke registrert samtykke til å nevnes ved navn, så brevet nevner ingen.
letter-warning-tell-index-first = Et brev uten navn kan likevel peke mot den som er testet. Si fra til vedkommende før det sendes.
letter-warning-no-consent-testing = Det er ikke registrert samtykke til den prediktive testen.
letter-warning-no-counselling-before = Det er ikke registrert genetisk veiledning før den prediktive testen.
letter-warning-not-confirmed = Prøvesvaret er ikke bekreftet i en ny prøve.
letter-warning-classes-differ = Laboratoriets klasse og klinikkens klasse er ulike. Brevet følger klinikken.
letter-warning-tumour-sample = Varianten ble funnet i svulstvev. En blodprøve må vise om den er arvelig.
letter-warning-mosaic = Varianten finnes bare i en del av cellene. Dette brevet passer ikke for mosaikk.
letter-warning-two-copies = Varianten finnes i begge kopiene av genet. Dette brevet passer ikke.
letter-warning-several-variants = Det er registrert mer enn én sykdomsgivende variant hos denne personen. Brevet forteller bare om én av dem.
letter-warning-two-variants-of-gene = Det er registrert to sykdomsgivende varianter i ett gen. Begge kopiene kan være rammet. Dette brevet passer ikke.
letter-warning-recessive-gene = Én kopi av en variant i dette genet gir ikke sykdommen. Dette brevet passer ikke.
letter-warning-right-not-to-know = Denne personen ønsker ikke å vite.
letter-warning-do-not-contact = Denne personen ønsker ikke å bli kontaktet.
letter-warning-safeguarding = Det er notert bekymring for personens sikkerhet. Vurder hvordan brevet kan sendes trygt.
letter-warning-dead = Denne personen er død.
letter-warning-child = Denne personen er under 16 år. Dette brevet er skrevet til en voksen og passer ikke.
letter-warning-minor = Denne personen er under 18 år. Vurder hvem brevet skal sendes til.
letter-warning-no-name = Mottakeren mangler navn.
letter-warning-no-address = Mottakeren mangler adresse.
letter-warning-no-letterhead = Klinikkens brevhode mangler navn eller telefonnummer.
letter-warning-no-signatory = Brevet har ingen underskriver.
letter-warning-no-post-test-counselling = Det er ikke registrert genetisk veiledning etter testen.
letter-warning-no-new-class = Ingen variant hos denne personen har fått en annen klasse siden den ble rapportert.
letter-warning-no-referral = Det er ikke registrert noen henvisning av denne personen.
letter-warning-no-order = Det er ikke bestilt noen test av denne personen.
letter-warning-no-category = Velg hvordan risikoen er vurdert.
letter-warning-no-own-words = Dette brevet trenger et avsnitt med dine egne ord.
letter-warning-no-addressee = Oppgi hvem brevet skal til.
letter-warning-no-offers = Ingen retningslinje som gjelder her, tilbyr denne personen noe av dette slaget.
letter-warning-no-known-variant = Det er ikke kjent noen sykdomsgivende variant hos denne personen eller i familien.
letter-warning-no-letter-to-correct = Det er ikke sendt noe brev til denne personen som kan rettes.
letter-warning-not-dead = Dette brevet er skrevet til de nærmeste til en som er død.
letter-warning-not-young = Dette brevet er skrevet for lesere fra 12 til 17 år. Alderen er en annen, eller den er ikke godt nok kjent.
letter-warning-reader-may-tell = Denne personen ønsker ikke å få vite. Be leseren om ikke å fortelle det.
letter-warning-ask-before-sharing = Spør pasienten før brevet går til en annen klinikk.
letter-warning-quoted-in-english = Det som er gjengitt fra retningslinjer, er på engelsk, fordi det ikke finnes noen oversettelse.
letter-warning-not-reviewed = Teksten på dette språket er laget av en maskin og er ikke gjennomgått.

## Om en PDF er et brev som er utstedt

verified-issued = Dette brevet ble utstedt { $date } for familie { $number }. Filen er uendret.
verified-altered = Denne filen er endret etter at den ble utstedt. Teksten er ikke den som kontrollsummen i filen gjelder.
verified-altered-vault = Denne filen er ikke brevet som ble utstedt { $date } for familie { $number }. Den er endret eller laget på nytt.
verified-not-issued = Hvelvet har ikke noe slikt brev. Teksten stemmer med kontrollsummen i filen, så det kan være fra en annen klinikk.
verified-whole = Teksten stemmer med kontrollsummen i filen. Bare klinikkens hvelv kan vise at ingenting er endret.
verified-draft = Dette er et utkast fra { $date }. Det er aldri utstedt.
verified-foreign = Dette er ikke et brev fra predispo.
verified-named = Brevet nevner personen det ble sendt til.
verified-not-named = Brevet nevner ikke personen det ble sendt til.
verified-not-printed = { $age-known ->
    [yes] Et tall som ble fortalt, står ikke i brevet. { $disease } innen { $age } år: { $told }.
   *[no] Et tall som ble fortalt, står ikke i brevet. { $disease }: { $told }.
}
verified-other-figure = { $age-known ->
    [yes] { $disease } innen { $age } år: fortalt { $told }, beregnet på nytt { $again }.
   *[no] { $disease }: fortalt { $told }, beregnet på nytt { $again }.
}
verified-figures-same = { $count ->
    [one] Tallet er beregnet på nytt ut fra det som var kjent den dagen, og er det samme.
   *[other] De { $count } tallene er beregnet på nytt ut fra det som var kjent den dagen, og er de samme.
}
verified-figures-other = Beregnet på nytt ut fra det som var kjent den dagen, er tallene ikke de som ble fortalt.
verified-figures-not-possible = Tallene kan ikke beregnes på nytt, fordi kunnskapsgrunnlaget eller modellen er en annen nå.

## Det leseren av en beregning må vite, etter notatets kode

note-no-polygenic-residual = Modellen regner bare med kjente gener, ikke med de mange små arvelige bidragene. For en person uten en variant gir den ingen risikogruppe ut fra familiehistorien.
note-all-cause-mortality = Der død er regnet med, gjelder det død av alle årsaker, også av denne kreften.
note-intervals = Intervallene bygger på { $draws } trekninger. De viser hvor usikre de publiserte tallene er, og ikke noe annet. { $fixed } tall har ikke noe publisert intervall og står fast. Det som er ukjent i familien, og hvilken modell som er valgt, er ikke med.
note-intervals-lent = { $count } punkter på publiserte kurver har ikke noe eget intervall. De følger det nærmeste punktet på samme kurve som har det: { $figures }.
note-draws-left-out = { $rejected } av { $draws } trekninger er utelatt fordi bærerne alene ville hatt flere krefttilfeller enn hele befolkningen.
note-draws-bounded = Det er for mange krefttilfeller til å følge årsaken til hvert enkelt eksakt i alle trekninger. Avrunding gjør at sannsynlighetene i en trekning avviker fra modellens egne med høyst { $bound }.
note-probabilities-bounded = Det er for mange krefttilfeller til å følge årsaken til hvert enkelt eksakt. Avrunding gjør at hver sannsynlighet for å bære en variant avviker fra modellens egen med høyst { $bound }.
note-frequencies-from-elsewhere = Hvor vanlige variantene er, er hentet fra Storbritannia (askenasisk eller islandsk befolkning der det er oppgitt), ikke fra dette landet.
note-other-ancestry = For annen avstamning brukes frekvensene i befolkningen generelt.
note-risk-factors-not-used = Andre risikofaktorer og polygene skårer er registrert, men ikke brukt: { $factors }.
note-age-unknown = Gjenværende risiko oppgis bare når alderen er kjent innenfor omtrent ti år.
note-age-middle = Alderen nå er satt til { $age }, midt i det som er kjent.
note-age-last-known = Alderen nå er satt til { $age }, den siste som er kjent, fordi fødselsdato mangler.
note-born-after-day = Denne personen er født etter { $day } og har ingen risiko den dagen. Det som er kjent, teller likevel.
note-told-beyond-day = Noe av det som er fortalt om denne personen, ligger etter { $day }. Det teller likevel.
note-health-not-used = Om denne personen har hatt kreft, er ikke brukt, fordi kjønnet er ukjent, eller fordi symbolet står for flere personer eller et svangerskap.
note-familial-variant-locus = En test for familiens { $gene }-variant sier bare noe om den varianten. Svaret regnes som sikkert.
note-familial-frequency = Hvor vanlig familiens { $gene }-variant er i befolkningen, er antatt. Sannsynligheten på { $chance } ville vært { $chance-common } om den var ti ganger så vanlig, og { $chance-rare } om den var ti ganger så sjelden.
note-free-until-unknown-age = Kjent fri for kreft, men ingen vet til hvilken alder. Det er ikke brukt.
note-not-invasive = Et forstadium (in situ) eller en godartet svulst er ikke brukt ({ $organ }).
note-site-not-modelled = Modellen har ingen tall for denne kreften, så den er ikke brukt: { $disease }.
note-markers-not-used = Tumormarkører er ikke brukt, fordi det mangler et tall med kilde ({ $disease }).
note-markers-used = Tumormarkørene er brukt: De sier hvor sannsynlig det er at hvert gen har gitt denne kreften ({ $disease }).
note-markers-of-others = Ingen kilde sier hvilke markører svulster hos bærere av { $genes } har. De er regnet som hos andre ({ $disease }).
note-marker-share-held = Ifølge kildene har svulster hos bærere av { $genes } noen markører sjeldnere enn tilfeldighetene alene ville gitt. De er regnet som at de aldri har dem ({ $disease }).
note-second-primary-not-used = Bare den første kreften i et organ er brukt, ikke en ny ({ $disease }).
note-contralateral-not-used = Kreft i det andre brystet er ikke brukt, fordi ingen kilde sier hvor ofte kvinner uten en variant får det.
note-contralateral-published = Av bærere av { $gene } fikk { $percent } %{ $interval ->
    [yes] {" "}({ $low }–{ $high } %)
   *[no] {""}
} kreft i det andre brystet innen { $years } år etter den første, slik det er publisert ({ $source }{ $verified ->
    [yes] {""}
   *[no] {""}; ingen har kontrollert tallet mot kilden
}). År som er gått, er ikke trukket fra. Hennes egen risiko beregnes ikke, fordi ingen kilde sier hvor ofte kvinner uten en variant får det.
note-side-not-known = Siden for en ny brystkreft er ikke kjent. Den regnes som kreft i det andre brystet.
note-both-breasts = Kreft i begge bryst samtidig teller som én kreft.
note-age-at-diagnosis-unknown = Alderen ved diagnosen er ikke kjent, så alle mulige aldre er veid inn ({ $disease }).
note-tumour-test-not-used = En test av en svulst er ikke brukt: Den viser ikke hva som er arvelig ({ $gene }).
note-mosaic-not-used = Et mosaikkfunn er ikke brukt: Det sier ingenting om foreldre eller søsken ({ $gene }).
note-second-familial-variant = Modellen følger én variant i { $gene } i familien. En test for en annen er ikke brukt.
note-uncertain-variant = En variant med usikker betydning er ikke brukt, verken den ene eller den andre veien ({ $gene }).
note-uncertain-variant-supposed = Det er antatt at det ble funnet en variant av usikker betydning i { $gene }, og at den er sykdomsgivende med { $chance } sannsynlighet før kreft i familien veies inn. Slektninger som er meldt å ha den, eller ikke å ha den, brukes ikke. Dette virker bare i «hva om», aldri i et brev.
note-founder-test-partial = En negativ test for utbredte varianter er ikke brukt, fordi det mangler et tall med kilde for hvor mange varianter den finner ({ $gene }).
note-sensitivity-stated = Laboratoriets eget tall er brukt: Testen av { $gene } finner { $share } % av det den leter etter.
note-sensitivity-borrowed = Ingen kilde sier hvor mange varianter en test av { $gene } finner. Det laveste tallet som er oppgitt for et annet gen, er brukt.
note-figure-capped = En publisert risiko på 100 % er satt til 99 %: { $figures }.
note-figure-censored = Der ingen av noen få personer fikk kreft, regnes det ikke som at risikoen er null: { $figures }.
note-figure-continued-before = Under den laveste publiserte alderen er tallet ført videre i takt med befolkningens: { $figures }.
note-figure-continued-after = Over den høyeste publiserte alderen er tallet ført videre i takt med befolkningens. Det kan være for høyt der: { $figures }.
note-figure-one-ratio = Risikoen er publisert for bare én eller to aldre. Den er fordelt over årene i takt med befolkningens, så risikoen de nærmeste årene kan være altfor lav, eller for høy: { $figures }.
note-figure-not-rising = En publisert kurve synker med alderen. Den er holdt på det høyeste nivået: { $figures }.
note-figure-pooled = Der ingen av noen få personer fikk kreften i de siste årene av en publisert kurve, er de årene slått sammen med årene før: { $figures }.
note-figure-beside = Bærere av { $gene } får her oppgitt en risiko på { $chance-here } til { $age } år, fra { $source }. Kilden { $other } har { $chance-other } ({ $disease }). Fortell om begge.
note-figure-beside-none = Bærere av { $gene } får her oppgitt en risiko på { $chance-here } til { $age } år, fra { $source }. I kilden { $other } fikk ingen av noen få personer kreften: Risikoen kan være høyst { $chance-most } ({ $disease }).
note-counts-beside = Bærere av { $gene } får her oppgitt en risiko på { $chance-here } fra { $first } til { $age } år, fra { $source }. Krefttilfeller telt i disse aldrene i kohorten { $other }: { $cases } på { $years } personår, som risiko { $chance-other } (95 %-intervall { $chance-least } til { $chance-most }; { $disease }). Det bygger på få personer, og det stemmer ikke med det som oppgis. Fortell om begge.
note-stand-in = Kunnskapsgrunnlaget har ingen kreftforekomst for { $home }. Tallene for { $population } brukes i stedet, og forekomsten varierer mellom land.
note-censored-at-surgery = Fra organet ble fjernet, teller ikke årene uten denne kreften, og risikoen oppgis ikke: { $disease }.
note-unilateral-operation = En operasjon på bare én side er ikke brukt, fordi det ikke finnes noe tall med kilde for virkningen. Den andre siden har fortsatt risiko.
note-surgery-at-unknown-age = Alderen ved en operasjon er ikke kjent, så år uten denne kreften er ikke brukt, og risikoen vises ikke: { $disease }.
note-second-operation = To operasjoner virker på denne kreften, og det finnes ikke noe tall med kilde for begge sammen. Fra den andre av dem teller ikke år uten den, og risikoen vises ikke: { $disease }.
note-surgery-factor-used = Fra operasjonen er hasarden endret med den publiserte faktoren: { $disease }.
note-cancer-after-removal = En kreft som ble funnet etter at organet var fjernet, er ikke brukt, fordi det ikke finnes noe tall med kilde for risikoen som er igjen ({ $disease }).
note-linked-not-computed = { $partner } ligger ved siden av { $gene } og beregnes ikke: Tall for genet, eller hvor vanlige variantene er, mangler.
note-left-out-for-loops = Denne personen er utelatt fra beregningen. Familien har mange ekteskap mellom slektninger, og ingenting vi vet om denne personen, betyr noe for den rådsøkende.
note-no-incidence = Det finnes ingen tall for denne kreften i befolkningen i { $country }, så den er utelatt: { $disease }.
note-no-mortality = Det finnes ingen tall for dødelighet i { $country }. Død av andre årsaker er ikke regnet med.
note-clinic-figures = Her brukes klinikkens egne tall i stedet for den publiserte utgavens: { $figures }.
note-clinic-population = Tallene for befolkningen i { $country } er klinikkens egne.

## Forbehold om en befolkning

figure = { $gene } ({ $disease })
figure-allele-frequency = { $gene } (hvor vanlige variantene er)
figure-de-novo-share = { $gene } (andel nyoppståtte varianter)
figure-test-sensitivity = { $gene } (hvor mange varianter en test finner)
figure-mortality = { $gene } (dødsfall av alle årsaker)
population-frequencies = Allelfrekvenser finnes bare for Storbritannia, askenasiske jøder og Island; for andre er de lånt.
population-no-incidence = Ingen forekomst i CI5 XII: Velg et naboland eller Europa samlet; valget vises på alle resultater.
population-regional = Regionale kreftregistre slått sammen, ikke hele landet.
population-azores = Bare kreftregisteret på Asorene: ikke representativt for Portugal.
population-kielce = Bare kreftregisteret i Kielce: ikke representativt for Polen (risiko for brystkreft til 80 år: 6,2 % mot 11,1 % i Europa samlet).
population-pooled = Registre fra mange land slått sammen etter befolkning: Forekomsten varierer mangedobbelt mellom landene.

## Flere notater, om kosegregasjon

note-proband-asked = Probanden er personen som ble oppgitt.
note-proband-of-family = Svaret er betinget av familiens proband.
note-proband-first-carrier = Familien har ingen oppgitt proband som bærer varianten. Den første bæreren som ble testet, regnes som proband.
note-proband-not-affected = Probanden har ikke hatt kreft som genet er kjent for å gi. Se etter om riktig person er oppgitt.
note-variant-frequency = Variantens frekvens i befolkningen er satt til { $frequency }. Var den ti ganger så vanlig, ville faktoren vært { $common }, og ti ganger så sjelden { $rare }.
note-panel-taken-as-certain = En test av hele genet som ikke meldte varianten, regnes som å ha utelukket den.
note-sought-variant-assumed = Svaret sier ikke hvilken familiær variant det ble lett etter. Den regnes som denne.
note-variant-without-name = Et svar som ikke navngir varianten, sier ingenting her, fordi det kan være denne.
note-several-persons = En test av et symbol som står for flere personer, brukes ikke.
note-variant-not-named = Svarene oppgir bare genet. Alle regnes som samme variant.
note-more-than-one-source = Ingen enkelt stamforelder kan ha gitt varianten til alle syke bærere, så meioser kan ikke telles.
note-not-plainly-dominant = { $gene } nedarves ikke rent dominant. En annen variant i genet følges ikke.
note-other-pathogenic-variant = En annen sykdomsgivende variant kan forklare kreft i familien og er ikke veid inn: { $variants }.
note-stated-penetrance = Penetransene er de som ble oppgitt, ikke kunnskapsgrunnlagets.

## Hvorfor, og hvem bør testes

remaining-risk = { $bounded ->
    [yes] { $disease } innen { $age } år: { $risk } ({ $interval }), befolkningen { $population }
   *[no] { $disease } innen { $age } år: { $risk }, befolkningen { $population }
}
influence = { $direction ->
    [raises] { $bound ->
        [above] øker oddsen mer enn { $times } ganger
       *[exact] øker oddsen { $times } ganger
    }
   *[lowers] { $bound ->
        [above] senker oddsen mer enn { $times } ganger
       *[exact] senker oddsen { $times } ganger
    }
}
bits = { $bound ->
    [below] under { $number } bit
   *[exact] { $number } bit
}
hypothesis = { $result ->
    [uncertain] { $name }: { $gene }-variant av usikker betydning, sykdomsgivende med en sannsynlighet på { $chance }
    [found] { $name }: { $gene }-variant funnet
   *[not-found] { $name }: { $gene }-variant ikke funnet
}
advice = { $test ->
    [familial] { $affected ->
        [yes] syk; test for { $variant }: { $bits } om den rådsøkende, { $family-bits } om familien, sjanse for funn { $chance }
       *[no] test for { $variant }: { $bits } om den rådsøkende, { $family-bits } om familien, sjanse for funn { $chance }
    }
   *[panel] { $affected ->
        [yes] syk; paneltest: { $bits } om den rådsøkende, { $family-bits } om familien, sjanse for funn { $chance }
       *[no] paneltest: { $bits } om den rådsøkende, { $family-bits } om familien, sjanse for funn { $chance }
    }
}

## En variant som er skrevet inn

variant-cure-bases-missing = Skriv ut basene slik svaret har dem, eller spør laboratoriet.
variant-cure-chromosome-not-held = Kontroller aksesjonsnummeret og utgaven, eller bruk c.-navnet.
variant-cure-database-number = Skriv HGVS-navnet som står ved siden av nummeret i svaret.
variant-cure-gene-differs = Se i svaret hvilket av dem som menes.
variant-cure-insertion-not-between = Skriv de to naboposisjonene som de nye basene står mellom.
variant-cure-length-differs = Kontroller begge endene av området og basene, eller antallet, i svaret.
variant-cure-not-an-exon-edge = Kontroller posisjonen i svaret.
variant-cure-not-understood = Kopier navnet fra svaret, som c.68_69del eller c.181T>G etter genet eller transkriptet.
variant-cure-place-without-build = Skriv kromosomet med utgaven, som NC_000017.11 for GRCh38.
variant-cure-position-outside = Kontroller posisjonen og transkriptet i svaret.
variant-cure-position-zero = Kontroller posisjonen i svaret.
variant-cure-reference-mismatch = Kontroller basen, posisjonen og utgaven av transkriptet i svaret. Spør laboratoriet hvis alt er som skrevet.
variant-cure-reversed-range = Kontroller begge endene av området i svaret.
variant-cure-too-long = Kopier bare navnet.
variant-problem-chromosome-not-held = Dette er ikke et kromosom i GRCh37 eller GRCh38 med et gen som predispo har.
variant-problem-database-number = Dette er nummeret i en database og sier ikke hva som er endret.
variant-problem-place-without-build = En plass på et kromosom sier ikke hvilken utgave av genomet den følger.
variant-problem-bases-missing = Det står ikke hvilke baser som er satt inn.
variant-problem-build-differs = Én utgave av genomet har den endrede basen som sin egen, så endringen har ikke noe navn der.
variant-problem-characters = Tegn som bare ligner på dem i HGVS, ble byttet ut.
variant-problem-exon-count = Eksonene ble talt fra det første i { $transcript }. Eldre svar om BRCA1 hopper over ekson 4.
variant-problem-exon-junction = Endringen ligger mellom to eksoner, så plassen på kromosomet er ikke sikker.
variant-problem-frame = { $frame-kept ->
    [yes] Uten disse eksonene er leserammen bevart.
   *[no] Uten disse eksonene er leserammen forskjøvet.
}
variant-problem-from-chromosome = Navnet på kromosomet ble lest som { $transcript }:{ $name }.
variant-problem-gene-differs = Navnet og feltet, eller genet og transkriptet, sier ulike gener.
variant-problem-gene-missing = Navnet sier verken gen eller transkript. Skriv genet.
variant-problem-gene-not-held = predispo har ingen referansesekvens for { $gene }. Navnet ble lest, men ikke kontrollert mot sekvensen.
variant-problem-gene-renamed = Genet heter { $gene } nå.
variant-problem-hyphen = Med bindestrek ligger endringen i intronet. Et område skrives med _.
variant-problem-hyphen-for-range = Bindestreken ble lest som et område, siden ingen ekson begynner der.
variant-problem-insertion-not-between = En innsetting står mellom to naboposisjoner.
variant-problem-intron-not-held = Basene i intronene til { $gene } finnes ikke i referansen: Posisjonen er riktig, men basene ble ikke kontrollert.
variant-problem-ivs-name = Det gamle intronnavnet ble lest som { $name }.
variant-problem-legacy-name = Det gamle navnet ble lest i nummereringen til BIC: { $name }.
variant-problem-length-differs = Området har et annet antall baser enn navnet sier.
variant-problem-letter-case = Store og små bokstaver ble rettet.
variant-problem-no-grch37 = Plassen på GRCh37 er ikke kjent for dette genet.
variant-problem-normalized = I normalformen heter endringen { $name }.
variant-problem-not-an-exon-edge = Posisjonen ville telles fra innsiden av et ekson. Bare endene leder inn i et intron.
variant-problem-not-supported = Denne typen endring kan ikke kontrolleres her. Skriv hver endring for seg, med c.-navnet.
variant-problem-not-understood = Dette er ikke et navn i HGVS som kan leses.
variant-problem-old-order = Den gamle rekkefølgen ble skrevet om.
variant-problem-older-version = { $transcript } har andre kodende baser enn utgaven som er i bruk nå.
variant-problem-one-letter-protein = Proteinnavnet bruker én bokstav for hver aminosyre.
variant-problem-only-protein = Et proteinnavn alene sier ikke hvilke baser som er endret. Skriv c.-navnet.
variant-problem-position-outside = Posisjonen ligger utenfor referansesekvensen.
variant-problem-position-zero = Det finnes ingen posisjon 0: c.1 følger etter c.-1.
variant-problem-prefix-added = Navnet ble lest som { $name }.
variant-problem-prefix-missing = Navnet trenger en forstavelse som c. når genet ikke finnes i referansen.
variant-problem-protein-differs = Svaret har et annet proteinnavn enn det som følger av basene: { $protein }.
variant-problem-reference-mismatch = Navnet sier { $stated }, men referansen har { $found }.
variant-problem-reversed-range = Området går baklengs: Den første posisjonen kommer etter den siste.
variant-problem-several-variants = Dette er flere endringer. Skriv hver for seg.
variant-problem-spaces = Mellomrom i navnet ble tatt bort.
variant-problem-too-long = Navnet er for langt for en variant.
variant-problem-transcript-added = Ikke noe transkript var nevnt; { $transcript } ble valgt.
variant-problem-transcript-not-held = predispo har ikke denne referansesekvensen. Navnet ble lest, men ikke kontrollert mot sekvensen.
variant-problem-transcript-renamed = Transkriptet er det samme som { $transcript }.
variant-problem-two-numberings = { $gene } har to nummereringer. Se hvilken svaret bruker.
variant-problem-version-added = Transkriptet var nevnt uten versjon; { $transcript } ble valgt.
variant-problem-version-not-held = predispo har ikke denne versjonen av transkriptet. Navnet ble lest, men ikke kontrollert mot sekvensen.
variant-problem-version-replaced = Versjonen finnes ikke i referansen; { $transcript } har de samme kodende basene og ble valgt.
variant-problem-words-left-out = Ord som ikke hører til navnet, ble utelatt.
variant-problem-filter-not-passed = Laboratoriets filter godtok ikke varianten.
variant-problem-genotype-partial = Ikke alle kopiene ble lest, så antallet kopier er ikke kjent.
variant-problem-line-too-long = Linjen er lengre enn en megabyte. Be laboratoriet eksportere filen på nytt.
variant-problem-columns-differ = Linjen har { $found } kolonner, men overskriften nevner { $columns }. Be laboratoriet eksportere filen på nytt.
variant-problem-position-not-read = Posisjonen er ikke et tall. Be laboratoriet eksportere filen på nytt.
variant-problem-cell-empty = Kromosom, REF eller ALT er tomt. Be laboratoriet eksportere filen på nytt.
variant-problem-ref-not-bases = REF består ikke av basene A, C, G, T og N. Be laboratoriet eksportere filen på nytt.
variant-problem-ref-differs = REF er { $stated }, men { $build } har { $found } der. Kontroller hvilken utgave av genomet filen følger, og bruk ikke linjen.
variant-problem-alt-symbolic = { $alt } sier hva slags stor endring det er, men ikke basene. Skriv endringen etter svarbrevet fra laboratoriet.
variant-problem-alt-breakend = Linjen føyer sammen to steder i genomet. Skriv endringen etter svarbrevet fra laboratoriet.
variant-problem-alt-not-bases = ALT består ikke av basene A, C, G og T. Be laboratoriet eksportere filen på nytt.
variant-problem-alt-unknown-bases = ALT har ukjente baser. Skriv endringen etter svarbrevet fra laboratoriet.
variant-problem-alt-is-ref = ALT er det samme som REF. Be laboratoriet eksportere filen på nytt.
variant-problem-too-many-alternatives = Linjen har flere enn { $count } alternativer. Be laboratoriet eksportere filen på nytt.
variant-problem-too-many-variants = Filen har flere enn { $count } varianter. Denne linjen og de etter den ble ikke lest. Del filen etter prøve.
variant-problem-more-problems = { $count } problemer til er ikke listet opp.
variant-problem-no-genotypes = Linjen har ingen genotyper (GT), så den sier ikke hvem som har varianten.
variant-problem-genotype-missing = Ingen genotype ble bestemt her for { $samples }: Varianten kan være der eller ikke. Spør laboratoriet hva det så her.
variant-problem-sample-too-long = Prøven { $sample } har flere verdier enn FORMAT nevner.
variant-problem-too-many-copies = Prøven { $sample } har for mange kopier av et kromosom.
variant-problem-genotype-not-read = Prøven { $sample } har genotypen { $genotype }, som ikke kan leses.
variant-problem-no-such-allele = Prøven { $sample } har genotypen { $genotype }, men linjen har ikke så mange alleler.
variant-problem-cell-formula = En celle inneholder en formel og ikke en verdi. Lagre tabellen med bare verdier, og velg den på nytt.
variant-problem-class-not-read = Klassen «{ $word }» er ingen av de fem. Velg klassen som står i svarbrevet.
variant-problem-zygosity-not-read = Zygositeten «{ $word }» ble ikke forstått og regnes som ukjent.
variant-problem-share-not-read = Andelen «{ $word }» ble ikke forstått og er utelatt.
variant-problem-report-somatic = Svaret sier at varianten er somatisk: Den ble sett i svulsten, ikke i arvematerialet. Registrer den som en svulsttest på siden til personen.
variant-problem-report-no-name = Svaret gir verken et navn på et transkript eller på et kromosom. Skriv inn varianten etter svarbrevet.
variant-problem-report-classes-differ = Svaret gir mer enn én klasse for varianten. Velg klassen som står i svarbrevet.
variant-problem-not-in-panel = { $gene } er ikke blant genene for arvelig kreft som predispo kjenner. Overlat det til den som rekvirerte testen.
variant-problem-low-share = Bare { $share } % av lesningene har den. Det kan være en mosaikk{ $blood ->
        [yes] , eller klonal hematopoese i blodet ({ $gene })
       *[other] {""}
    }. Be om prøve fra et annet vev, og velg mosaikk som zygositet med mindre svarbrevet sier heterozygot.
variant-mosaic-in-blood = { $gene } i noen av cellene i en blodprøve kan komme fra blodet selv (klonal hematopoese) og trenger ikke være arvelig. Vurder et annet vev.

## Følger, etter begrepene i Sequence Ontology

consequence-3-prime-utr-variant = etter stoppkodonet, utenfor proteinet
consequence-5-prime-utr-variant = før startkodonet, utenfor proteinet
consequence-coding-sequence-variant = endring i de kodende basene
consequence-exon-loss-variant = tap av hele eksoner
consequence-feature-elongation = en del av genet i flere kopier, eller noe satt inn
consequence-frameshift-variant = leserammeforskyvning
consequence-inframe-deletion = delesjon med bevart leseramme
consequence-inframe-insertion = innsetting med bevart leseramme
consequence-intron-variant = i et intron
consequence-missense-variant = missense, en annen aminosyre
consequence-no-sequence-alteration = ingen endring av sekvensen
consequence-splice-acceptor-variant = spleisested, akseptor
consequence-splice-donor-variant = spleisested, donor
consequence-splice-region-variant = nær et spleisested
consequence-start-lost = tap av startkodon
consequence-stop-gained = tidlig stoppkodon (nonsense)
consequence-stop-lost = tap av stoppkodon
consequence-stop-retained-variant = stoppkodonet er bevart
consequence-synonymous-variant = synonym, samme aminosyre
consequence-transcript-ablation = tap av hele genet
consequence-transcript-amplification = hele genet i flere kopier

## Hva et tall bygger på

ground-title = { $measure ->
    [allele-frequency] { $gene }: hvor vanlige sykdomsgivende varianter er
    [new-variant] { $gene }: hvor ofte en variant er ny hos et barn
    [sensitivity] { $gene }: hvor mange av variantene en test finner
    [tumour-share] { $gene ->
        [none] svulster av { $disease } hos folk uten variant: { $detail }
       *[other] { $gene }, svulster av { $disease } hos bærere: { $detail }
    }
    [hazard-factor] { $gene ->
        [none] { $disease } etter en operasjon: { $detail }
       *[other] { $gene }, { $disease } etter en operasjon: { $detail }
    }
    [incidence] { $sex ->
        [M] { $disease } hos menn: hvor mange som blir syke
       *[F] { $disease } hos kvinner: hvor mange som blir syke
    }
    [mortality] { $sex ->
        [M] menn: dødsfall av alle årsaker
       *[F] kvinner: dødsfall av alle årsaker
    }
   *[penetrance] { $sex ->
        [M] { $gene }, { $disease } hos menn
       *[F] { $gene }, { $disease } hos kvinner
    }
}
ground-measure-cumulative-risk = Bæreres risiko
ground-measure-rr = Ganger befolkningens risiko (relativ risiko)
ground-measure-sir = Ganger befolkningens risiko (standardisert insidensratio)
ground-measure-hr = Ganger risikoen i studiens sammenligningsgruppe (hasardratio)
ground-measure-or = Ganger oddsen hos folk uten variant (oddsratio)
ground-measure-allele-frequency = Andel av alle kopier av genet
ground-measure-new-variant = Andel av bærere der varianten er ny
ground-measure-sensitivity = Andel som blir funnet
ground-measure-tumour-share = Andel av svulstene
ground-measure-hazard-factor = Ganger hasarden før operasjonen
ground-measure-incidence = Nye tilfeller per 100 000 i året
ground-measure-mortality = Dødsfall per 100 000 i året
ground-both-copies = { $measure }, med variant på begge kopier
ground-values = { $measure }: { $values }.
ground-at-risk = innen { $age } år: { $value }
ground-at-years = { $years ->
    [from] fra { $first } år: { $value }
    [between] { $first }–{ $last } år: { $value }
   *[all] { $value }
}
ground-with-interval = { $value } ({ $low }–{ $high })
ground-way-weighs = Veier familiens sykdom og helse.
ground-way-told = Er risikoen som fortelles til bærere.
ground-way-rival = Konkurrerer: kreft som dette genet forklarer, sier mindre om et annet.
ground-way-frequency = Er sannsynligheten før noe er kjent om familien.
ground-way-new-variant = Lar en variant oppstå som ingen av foreldrene har.
ground-way-sensitivity = Sier hva en negativ test er verdt.
ground-way-tumour = Sier hvilken årsak en svulst med disse markørene taler for.
ground-way-operation = Endrer hasarden fra operasjonen av.
ground-way-incidence = Er befolkningens egen risiko; bærere og andre har den til sammen.
ground-way-mortality = Lar død av en annen årsak komme først.
ground-spread-drawn = Intervall: trekkes fra det publiserte.
ground-spread-lent = Intervall: aldre uten publisert intervall følger den nærmeste alderen som har et.
ground-spread-fixed = Fast, intet publisert intervall.
ground-spread-held = Fast: det publiserte intervallet trekkes ikke.
ground-spread-partly = Intervall: trekkes der et er publisert; de andre tallene er faste, uten publisert intervall.
ground-spread-counted = Intervall: varierer slik antall gjør.
ground-population = Befolkning: { $population }.
ground-verified-yes = Kontrollert: sammenlignet med kilden.
ground-verified-partial = Delvis kontrollert: resten må sammenlignes med kilden.
ground-verified-no = IKKE KONTROLLERT: ingen har sammenlignet det med kilden.
ground-verified-whole = Antall lest i sin helhet fra datasettet som er nevnt.
## Hurtiglinjen: ordene som den tar, skilt med komma; et ord som står i to lister, betyr det første

quick-example = mor bryst 42 død 58; 2 søstre 38 41 friske; bror prostata 61 BRCA2+
quick-mother = mor, mamma, moren
quick-father = far, pappa, faren
quick-brother = bror, brødre, broren
quick-sister = søster, søstre, søsteren
quick-sibling = søsken
quick-son = sønn, sønner
quick-daughter = datter, døtre
quick-child = barn
quick-partner = partner, ektefelle, ektemann, mann, kone, samboer
quick-twin-brother = tvillingbror
quick-twin-sister = tvillingsøster
quick-maternal-half-brother = halvbror på morssiden, halvbrødre på morssiden, halvbror samme mor
quick-maternal-half-sister = halvsøster på morssiden, halvsøstre på morssiden, halvsøster samme mor
quick-paternal-half-brother = halvbror på farssiden, halvbrødre på farssiden, halvbror samme far
quick-paternal-half-sister = halvsøster på farssiden, halvsøstre på farssiden, halvsøster samme far
quick-mother-mother = mormor
quick-mother-father = morfar
quick-father-mother = farmor
quick-father-father = farfar
quick-mother-sister = moster, mostre, tante på morssiden, tanter på morssiden
quick-mother-brother = morbror, morbrødre, onkel på morssiden, onkler på morssiden
quick-father-sister = faster, fastre, tante på farssiden, tanter på farssiden
quick-father-brother = farbror, farbrødre, onkel på farssiden, onkler på farssiden
quick-possessive = s
quick-of = til, av
quick-self = selv, pasienten, hun, han
quick-sideless = tante, tanter, onkel, onkler, bestemor, bestefar, besteforeldre, fetter, fettere, kusine, kusiner, niese, nieser, nevø, nevøer, halvbror, halvsøster, barnebarn
quick-cancer = kreft
quick-died = død, døde, d, †
quick-born = født, f, *
quick-alive = lever, i live
quick-well = frisk, friske, ikke kreft, uten kreft
quick-about = omtrent, omkring, cirka, ca, rundt
quick-unknown = ?, ukjent, vet ikke
quick-no-age = ukjent alder, alder ukjent
quick-uncertain = VUS, usikker
quick-now = nå, i dag
quick-positive = positiv, pos, bærer
quick-negative = negativ, neg
quick-filler = ved, alder, i, med, og, på, år, gammel, hennes, hans, min, mine, har, hadde, fikk, diagnostisert
quick-left = venstre
quick-right = høyre
quick-both = bilateral, begge, begge sider, tosidig
quick-two = to
quick-three = tre
quick-four = fire
quick-five = fem
quick-six = seks
quick-site-breast = bryst, mamma-ca, brystca
quick-site-ovary = eggstokk, ovarie, ovarial, ov
quick-site-endometrium = livmor, endometrie, endometriekreft, uterus
quick-site-colorectum = tarm, tykktarm, tykktarmskreft, endetarm, endetarmskreft, kolon, rektum, kolorektal
quick-site-prostate = prostata
quick-site-pancreas = bukspyttkjertel, pankreas, pankreaskreft
quick-site-stomach = mage, magesekk, ventrikkel
quick-site-small-intestine = tynntarm
quick-site-oesophagus = spiserør
quick-site-liver = leverkreft
quick-site-gallbladder-biliary = galleblære, gallegang
quick-site-kidney = nyre
quick-site-renal-pelvis-ureter = urinleder, nyrebekken
quick-site-bladder = blære, urinblære
quick-site-melanoma = melanom, føflekk, føflekkreft
quick-site-thyroid = skjoldbruskkjertel
quick-site-brain-cns = hjerne, hjernesvulst, gliom
quick-site-soft-tissue = sarkom, bløtvev
quick-site-bone = bein, skjelett, osteosarkom
quick-site-adrenal = binyre
quick-site-leukaemia = leukemi
quick-site-lung = lunge
quick-site-cervix = livmorhals
quick-site-testis = testikkel
quick-site-eye = øye
quick-puzzle-not-a-word = Dette er ikke forstått.
quick-puzzle-which-side = Si gjennom hvem: mors søster, brors datter, mormor, halvsøster samme mor.
quick-puzzle-lone-year = Skriv født eller død foran et årstall.
quick-puzzle-not-an-age = Dette er ikke en alder som 42, ~42, 40-årene, 40-45 eller <30.
quick-puzzle-too-many-ages = Gi hver person én alder, eller ingen.
quick-puzzle-one-at-a-time = Si det som er kjent om hver person, for seg.
quick-puzzle-too-many = Det er flere personer enn det kan være.
quick-puzzle-no-result = Skriv + eller - etter et gen, eller positiv eller negativ.
quick-puzzle-no-end = Navnet mangler et sluttegn.
quick-puzzle-too-long = Linjen er for lang. Skriv resten som en ny linje.
quick-puzzle-nobody = Ingen i denne familien har dette navnet.
quick-puzzle-which-one = Det er flere. Skriv hvem etter fødselsrekkefølgen, som søster #2, eller velg personen i tegningen, eller skriv navnet i anførselstegn.
quick-puzzle-not-so-many = Så mange av dem er det ikke i familien ennå.
quick-puzzle-which-unknown = Skriv bryst? når det ikke er sikkert at det var den kreften, eller bryst ukjent alder når bare alderen er ukjent.
quick-puzzle-unsure-has-no-age = Det er ikke sikkert at denne kreften fantes, så den har ingen alder. Ta bort spørsmålstegnet, eller alderen.
quick-puzzle-half-again = Det finnes alt et halvsøsken gjennom denne forelderen. Har begge de samme to foreldrene, velg den som er der, og legg til en bror eller søster; ellers legg til den andre forelderen først.
quick-puzzle-not-possible = { $reason }

## Det som er påfallende i en familie, uten å være umulig

oddity-young-parent = { $person } var { $age } år eller yngre da { $other } ble født.
oddity-old-mother = { $person } var { $age } år eller eldre da { $other } ble født.
oddity-twins-born-apart = { $persons } er tvillinger med ulik fødselsdato.
oddity-very-old = { $person } ville ha vært { $age } år. Mangler det et dødsfall?
oddity-not-yet-born = Fødselsdagen til { $person } er etter { $day }.
oddity-not-yet-so-old = { $person }, født { $born }, kan ikke ha fylt { $age } år innen { $day }.
oddity-apart = { $more ->
    [0] Ikke knyttet til resten av familien: { $persons }.
   *[other] Ikke knyttet til resten av familien: { $persons } og { $more } til.
}
oddity-namesakes = { $person } står { $count } ganger, og de oppgitte fødselsdatoene ({ $born }) utelukker ikke at det er samme person. Er det én person?
## Retningslinjer: vurderinger og hva som kan endre dem

verdict-met = oppfylt
verdict-not-met = ikke oppfylt
verdict-unknown = ukjent
witness-age-unknown = ved ukjent alder
verdict-in-force = { $edition }
verdict-no-longer-in-force = { $edition }, gjelder ikke lenger
verdict-unverified = ikke sammenlignet med kilden
verdict-partly-verified = delvis sammenlignet med kilden
verdict-verified = sammenlignet med kilden

missing-history = { $name }: om det har vært { $diseases }
missing-site = { $name }: om kreften med ukjent utgangspunkt var { $diseases }
missing-age-at-diagnosis = { $name }: alder ved { $diseases }
missing-sex = { $name }: kjønn tildelt ved fødselen
missing-ancestry = { $name }: avstamning
missing-pathology = { $name }: hva patologien sier om { $diseases } ({ $finding })
missing-laterality = { $name }: på hvilken side hver { $diseases } satt
missing-menopause = { $name }: alder ved menopausen
missing-confirmation = { $name }: { $diseases }, bekreftet i journal eller av patolog
missing-parent = { $name }: ingenting er registrert om familien på { $side ->
    [maternal] morssiden
   *[paternal] farssiden
}
missing-current-age = { $name }: alder nå
missing-test = { $name }: test av { $gene }
missing-feature = { $name }: { $finding }
missing-probability = { $name }: beregnet sannsynlighet
missing-rule-silent = { $name }: om retningslinjen regner med { $diseases } in situ

finding-advanced = metastatisk eller med høy risiko
finding-adrenocortical = i binyrebarken
finding-atypical-moles = atypiske føflekker
finding-autism = autismespekterforstyrrelse
finding-choroid-plexus = i plexus choroideus
finding-cleft-lip-or-palate = leppe- eller ganespalte
finding-cmmrd-score-of-3 = 3 poeng eller mer for konstitusjonell mismatch-reparasjonssvikt
finding-colorectal-adenomas = hvor mange adenomer i tarmen, og ved hvilken alder
finding-colorectal-hamartomas = hvor mange hamartomatøse polypper i tykktarmen
finding-developmental-delay = forsinket utvikling
finding-diffuse = diffus type
finding-dysplasia-in-polyp = dysplasi i en polypp
finding-embryonal-anaplastic = anaplastisk embryonalt rabdomyosarkom
finding-epithelial = epitelial
finding-exocrine = eksokrin
finding-follicular = follikulær
finding-gastric-signet-ring-in-situ-before-50 = signetringceller in situ i magesekken før 50 år
finding-gastrointestinal-hamartomas = tre gastrointestinale hamartomer
finding-gastrointestinal-polyps = gastrointestinale polypper
finding-gastrointestinal-stromal = gastrointestinal stromal tumor
finding-glans-pigmentation = pigmenterte flekker på glans penis
finding-glycogenic-acanthosis = glykogen akantose i spiserøret
finding-grade = grad
finding-grade-1 = grad 1
finding-hamartomatous-polyps = hvor mange hamartomatøse polypper i mage-tarm-kanalen
finding-her2-positive = HER2
finding-high-grade = høygradig
finding-high-grade-in-situ = høygradig
finding-intellectual-disability = IQ på 75 eller lavere
finding-invasive = invasiv
finding-keratoacanthoma = keratoakantom
finding-lhermitte-duclos = Lhermitte-Duclos sykdom
finding-lipomas = tre lipomer
finding-lobular = lobulær
finding-macrocephaly = makrocefali
finding-mmr-deficient = mismatch-reparasjon
finding-msi-histology = MSI-preget histologi
finding-mucinous = mucinøs
finding-mucocutaneous-lesions = flere lesjoner i hud og slimhinner
finding-multidisciplinary-meeting-agreed = tilslutning fra et tverrfaglig møte
finding-multifocal = multifokal
finding-not-methylated = BRAF eller MLH1-metylering
finding-osteosarcoma = osteosarkom
finding-papillary = papillær
finding-paraganglioma = paragangliom
finding-parp-inhibitor-eligible = om PARP-hemmer kan være aktuelt
finding-phaeochromocytoma = feokromocytom
finding-phyllodes = phyllodes-svulst
finding-positive-family-history = familiehistorie som retningslinjen kaller positiv
finding-premenopausal = før menopausen
finding-renal-cell = nyrecellekarsinom
finding-sdhb-lost = SDHB i svulsten
finding-sebaceous = talgkjertelsvulst
finding-serrated-polyposis = serratert polypose
finding-stored-sample = lagret prøve
finding-suggestive-family-history = familiehistorie som retningslinjen kaller mistenkelig
finding-testicular-lipomatosis = lipomatose i testiklene
finding-thyroid-lesions = strukturelle forandringer i skjoldkjertelen
finding-triple-negative = ER, PR og HER2
finding-tumour-tested-first = svulstvev testet først
finding-vascular-anomalies = vaskulære anomalier
finding-with-in-situ = in situ

# -- the journey's stages and the law ---------------------------------------------------------------------------------

fact-rule-set-aside = Et skritt for { $person } ble tatt selv om en regel ({ $rule }) ber om å vente: { $reason }
fact-relative-invited = { $through-known ->
    [yes] { $person } ble invitert til avdelingen av { $through }.
   *[no] { $person } ble invitert til avdelingen.
}
fact-relative-declined = { $reason-known ->
    [yes] { $person } ønsker ikke tilbudet nå: { $reason }
   *[no] { $person } ønsker ikke tilbudet nå.
}
fact-contact-agreed = { $contact-known ->
    [yes] Kontakt med { $person } går gjennom { $other }{ $way-known ->
        [yes] { " " }({ $way })
       *[no] { "" }
    }.
   *[no] Kontakt med { $person }: { $way-known ->
        [yes] { $way }
       *[no] direkte
    }.
}
fact-seen-elsewhere = { $clinic-known ->
    [yes] { $person } følges opp av en annen avdeling: { $clinic }.
   *[no] Ingen annen avdeling følger opp { $person } lenger.
}
fact-promise-made = { $about-person ->
    [yes] Lovet { $person }: { $text }
   *[no] Lovet familien: { $text }
}
fact-promise-kept = Et løfte ble holdt.
fact-decision-taken = Bestemt sammen med { $person }: { $text }

stage-referral = Henvisning
stage-family-history = Familiehistorie
stage-assessment = Vurdering
stage-pre-test = Veiledning før testen
stage-consent = Samtykke
stage-test = Test
stage-result = Svar
stage-post-test = Veiledning etter testen
stage-cascade = Slektninger
stage-plan = Plan
stage-follow-up = Oppfølging
stage-after-cancer = Etter kreft

lack-no-referral = Ingen henvisning er notert.
lack-no-parent = Foreldre mangler: { $persons }.
lack-health-not-asked = Ikke spurt om kreft: { $persons }.
lack-no-risk-told = Ingen risiko er notert som fortalt.
lack-no-pre-test-counselling = Ingen veiledning før testen er notert.
lack-no-consent-to-testing = Ikke noe samtykke til gentest er notert.
lack-consent-taken-back = Samtykket til gentest er trukket tilbake.
lack-no-order = Ingen test er rekvirert.
lack-no-sample = Ingen prøve er tatt.
lack-no-result = Svaret er ikke kommet.
lack-no-post-test-counselling = Ingen veiledning etter svaret er notert.
lack-relatives-not-reached = Ikke informert og ikke testet: { $persons }.
lack-no-plan = Ingen plan er notert.
lack-no-follow-up = Ingen oppfølging er notert.

duty-consent = Samtykke
duty-written-consent = Skriftlig samtykke
duty-counselling-before = Veiledning før testen
duty-counselling-after = Veiledning etter testen
duty-time-to-think = Betenkningstid
duty-minimum-age = Aldersgrense
duty-who-may-order = Hvem som kan rekvirere
duty-result-to-person = Hvem som får svaret
duty-contact-relatives = Kontakt med slektninger
duty-retention = Hvor lenge journaler oppbevares
duty-insurance = Forsikring
duty-right-not-to-know = Retten til ikke å vite
duty-do-not-contact = Skal ikke kontaktes
duty-reveals-another = En test som sier noe om en annen

# -- the cascade ------------------------------------------------------------------------------------------------------

cascade-title = Slektninger
cascade-column-relative = Slektning
cascade-column-stands = Stilling
cascade-column-chance = Sannsynlighet
cascade-column-reached = Nådd
cascade-column-informed = Informert
cascade-column-invited = Invitert
cascade-column-counselled = Samtale
cascade-column-tested = Svar
cascade-column-contact = Kontakt, ønsker
cascade-no-chance = ikke beregnet
cascade-through = gjennom { $name }
cascade-stands = { $standing ->
    [carrier] bærer
    [obligate] må være bærer, ikke testet
    [some_cells] bare i noen celler eller i en svulst
    [without] testet uten funn av varianten
    [not_concerned] { $no-need ->
        [not_related] ikke i slekt
       *[other] ikke i risiko for denne varianten
    }
   *[at_risk] kan være bærer, grad { $degree }
}{ $minor ->
    [yes] , under 18 år
   *[no] { "" }
}{ $alive ->
    [yes] { "" }
   *[no] , lever ikke
}
reached-not-yet = ikke ennå
reached-informed = informert
reached-declined = ønsker det ikke nå
reached-invited = invitert
reached-counselled = har hatt samtale
reached-tested = testet
cascade-could-benefit = Nålevende som har eller kan ha varianten
cascade-reached = Nådd: informert, invitert, sett eller testet
cascade-tested = Testet og bærere
cascade-waiting = Voksne som ingen har informert ennå
cascade-untested = Nålevende og ikke testet
cascade-without-chance = Av disse uten beregnet sannsynlighet (ikke med i summen)
cascade-unfound = Bærere som fortsatt er å vente blant de utestede
cascade-chances = Sannsynligheten gjelder enhver sykdomsgivende variant i genet, ut fra alt som er kjent om familien.
cascade-parentage = Hvem som ikke trenger test, følger av slektskapet slik det er tegnet. Spør før noen får vite det.
cascade-no-need-heading = Hvem som ikke trenger test, og hvorfor
cascade-no-need-tested = { $person } er testet og har ikke varianten, så barn kan ikke ha den fra denne forelderen.
cascade-no-need-below-without = { $person } kan ikke ha den: { $others } er testet uten funn av varianten.
cascade-no-need-other-side = { $others-known ->
    [yes] { $person } er ikke i risiko for denne varianten: testen av { $others } viser at den ikke kom fra den siden.
   *[no] { $person } er ikke i risiko for denne varianten: den kom fra en annen side av familien.
}
cascade-no-need-not-related = { $person } er ikke i slekt med noen som har varianten.
cascade-arose-new = { $person } får tilbud om test selv om begge foreldre er testet uten funn: en forelder kan ha varianten i noen kjønnsceller. Den beregnede sannsynligheten tar ikke høyde for det.
cascade-doubt = { $person } har fortsatt en beregnet sannsynlighet på { $chance }: en test kan overse en variant, og kreft i familien teller med. Vurder det først.

# -- then and now -----------------------------------------------------------------------------------------------------

compare-title = Før og nå: { $person }
compare-subtitle = Familie { $family } · slik det var kjent { $first } ved siden av { $second }
compare-column-day = Dato
compare-column-what = Tall
compare-column-told = Som fortalt
compare-column-then = Som kjent da
compare-column-now = Nå
compare-column-evidence = Fortalt etter utgave
compare-column-variant = Variant
compare-column-criterion = Kriterium
compare-column-fact = Hva
compare-column-written = Skrevet
compare-carrier = har en variant i { $gene }
compare-risk = { $disease } innen { $age } år
compare-nothing = –
compare-told-heading = Det som ble fortalt
compare-told-none = Ingen risiko er fortalt og skrevet ned ennå.
compare-told-means = Som kjent da: familien slik den var kjent ved slutten av den dagen, regnet fra alderen da med dagens kunnskapsgrunnlag ({ $edition }). Nå: fra dagens alder med alt som er kjent. En risiko innen en alder synker for hvert år som leves uten kreften.
compare-figures-heading = Tall
compare-figures-none = Ingen tall er endret.
compare-figures-means = Begge er regnet med dagens kunnskapsgrunnlag, hvert fra alderen på sin dag.
compare-classes-heading = Klasser av varianter
compare-classes-none = Ingen klasse er endret.
compare-verdicts-heading = Retningslinjer
compare-verdicts-none = Ingen kriterier er besvart annerledes, og ingen utgave har trådt i kraft eller gått ut.
compare-criterion = { $title } ({ $country }, { $edition })
compare-not-in-force = { $verdict }; utgaven gjelder ikke
compare-appeared-heading = Skrevet siden
compare-appeared-none = Ingenting er skrevet siden.
compare-gone-heading = Gjelder ikke lenger
compare-gone-none = Ingenting er rettet eller tatt tilbake.
compare-written = { $day }, { $author }
timeline-title = Tidslinje: { $whose }
timeline-family = hele familien
timeline-no-day = uten dato
timeline-told = { $what }: fortalt { $told }{ $now-known ->
    [yes] , nå { $now }
   *[no] { "" }
}
theme-care = henvisninger, samtaler, beslutninger
theme-consent = samtykke og regler
theme-tests = prøver og varianter
theme-told = fortalt risiko
theme-letters = brev
theme-plan = plan og undersøkelser
theme-relatives = slektninger
theme-tasks = oppgaver og løfter
theme-health = helse
theme-family = familie
theme-notes = notater

# -- a visit ----------------------------------------------------------------------------------------------------------

topic-wish = ønske
topic-language = språk
topic-pregnancy = svangerskap
topic-promise = løfte
topic-task = oppgave
topic-changed = endret
topic-missing = mangler
topic-relatives = slektninger
agenda-language = Snakker { $language }: bruk profesjonell tolk, aldri et barn, og brev på det språket.
agenda-pregnancy = { $parents } venter barn: et svar kan ha betydning før fødselen.
agenda-to-reach = Voksne slektninger som kan ha { $variant }, er ikke nådd ennå.
agenda-turns-25 = Fyller 25: hva som begynner nå
agenda-of-age = { $person } er eller blir myndig og kan få vite.
agenda-promise = { $text }{ $due-known ->
    [late] : hadde frist { $due }
    [yes] : frist { $due }
   *[no] { "" }
}
agenda-by-hand = { $text }{ $due-known ->
    [late] : hadde frist { $due }
    [yes] : frist { $due }
   *[no] { "" }
}
agenda-result-awaited = Et svar er ventet{ $due-known ->
    [late] , forfalt siden { $due }
    [yes] , innen { $due }
   *[no] { "" }
}.
agenda-class-differs = En database mener noe annet om { $text }.
agenda-stage = { $stage }: { $lacks }
consult-like-you = { $chance } som deg
consult-population = { $chance } i befolkningen
consult-carrier = har en variant i { $gene }
consult-risk = { $disease }, fra nå til { $age } år
consult-interval = Med det som er usikkert: { $ends } som deg.
consult-note = Tallene er anslag ut fra det som er kjent i dag. Veilederen din forklarer hva de betyr for deg.

# -- looking ahead ----------------------------------------------------------------------------------------------------

message-result = det registrerte svaret
message-family-letter = familiebrevet, som ikke nevner noen
message-if-found = hvis varianten ble funnet
message-if-not-found = hvis varianten ikke ble funnet
learned-carrier = er bærer
learned-not-carrier = ikke er bærer
learned-likelier = har større sannsynlighet for å være bærer
learned-less-likely = har mindre sannsynlighet for å være bærer
infer-title = Hva { $reader } kan slutte seg til
infer-message-result = { $reader } får vite svaret til { $about } for { $gene }.
infer-message-family-letter = { $reader } får familiebrevet om varianten i { $gene } som ble funnet hos { $about }.
infer-message-if-found = Tenkt: { $about } testes for { $gene }, varianten blir funnet, og { $reader } får vite det.
infer-message-if-not-found = Tenkt: { $about } testes for { $gene }, varianten blir ikke funnet, og { $reader } får vite det.
infer-letter-names-nobody = Brevet nevner ingen, men leseren kan finne ut at det kommer fra { $about }: si fra til { $about } før det sendes. Det som følger, er det leseren da vet.
infer-own-wish = { $reader } har bedt om ikke å få vite eller ikke å bli kontaktet.
infer-warning = { $reader } kan uten å få vite det slutte seg til at { $person } { $learned }. { $wish ->
    [yes] Personen har bedt om ikke å få vite eller ikke å bli kontaktet.
   *[no] Personen har ikke samtykket til at slektninger informeres.
}
infer-own-heading = Om { $reader }
infer-own-nothing = Ingenting nytt.
infer-others-heading = Om andre
infer-others-nothing = Ingenting kan sluttes om noen andre.
infer-column-person = Person
infer-column-learned = Leseren får vite at personen
infer-column-before = Før
infer-column-after = Etter
infer-column-how = Hvordan
infer-column-agreed = Ønsker, samtykke
infer-told = fortalt
infer-deduced = sluttet
infer-agreed = har samtykket til å informere slektninger
infer-not-agreed = har ikke samtykket
infer-means = Sannsynlighetene er de en leser kommer til som regner slik predispo gjør, ut fra den helsen i familien leseren kan få se. Folk vet både mer og mindre: spør hvem som har snakket med hvem.
confirm-title = Hva som bør bekreftes først, for { $person }
confirm-means = Hver kreft som er fortalt og som ingen journal bekrefter, med det som ville endre seg for { $person } hvis en journal avkreftet den: sannsynligheten for en sykdomsgivende variant og kriteriene i retningslinjene. De øverste bør det spørres etter først.
confirm-nothing = All registrert kreft er bekreftet.
confirm-column-person = Person
confirm-column-cancer = Kreft, som fortalt
confirm-column-stands = Sannsynlighet nå
confirm-column-refuted = Hvis avkreftet
confirm-column-criteria = Kriterier da
confirm-turned = { $title } ({ $country }): { $verdict }
promise-title = Løfter
promise-family = Familien
promise-column-to = Til
promise-column-what = Hva
promise-column-due = Innen når
promise-column-owner = Hvem sørger for det
promise-column-state = Status
promise-state-late = forsinket
promise-state-open = åpent
promise-state-kept-late = holdt for sent
promise-state-kept = holdt
confirm-none-turns = ingen besvares annerledes
cascade-recessive = { $gene } gir sykdom når begge kopiene har en variant: den som har én variant, er bærer, og det betyr mest for barna når den andre forelderen også har en.
cascade-by-letter = familiebrev ({ $language })
agenda-class-changed = Klassen til { $text } er en annen enn personen fikk vite, og ikke noe brev om det er sendt.
