### Det brevene og tegningen av en familie sier på norsk: tall, dager, slektskap, kreft, gener, operasjoner.
### Én melding er ett helt begrep eller én hel setning; koden føyer aldri sammen biter.
### Review state: machine-drafted.

## Erklæringen som følger hvert beregnet tall (forordning (EU) 2017/745)

intended-use = Programvare for forskning og opplæring. Ikke medisinsk utstyr etter forordning (EU) 2017/745, ikke CE-merket. Tallene må bekreftes med et CE-merket verktøy (for eksempel CanRisk) eller publiserte tabeller før de brukes i behandlingen av en person.

## Tall og sannsynligheter

percent = { $bound ->
    [under] under { $number } %
    [over] over { $number } %
   *[equal] { $number } %
}
percent-range = { $low-bound ->
    [under] { $high-bound ->
        [over] under { $low } % til over { $high } %
       *[equal] under { $low } % til { $high } %
    }
   *[equal] { $high-bound ->
        [over] { $low } % til over { $high } %
       *[equal] { $low }–{ $high } %
    }
}
chance = { $bound ->
    [under] under { $count } av 100
    [over] over { $count } av 100
   *[equal] { $count } av 100
}
chance-range = { $low-bound ->
    [under] { $high-bound ->
        [over] under { $low } til over { $high } av 100
       *[equal] under { $low } til { $high } av 100
    }
   *[equal] { $high-bound ->
        [over] { $low } til over { $high } av 100
       *[equal] { $low } til { $high } av 100
    }
}

## Dager og aldre

date-unknown = ukjent dato
date-year = { $year }
date-decade = { $decade }-årene
date-about = omkring { $date }
date-until = { $date } eller tidligere
date-from = { $date } eller senere
date-range = mellom { $first } og { $last }

age-unknown = ukjent alder
age-exact = { $about ->
    [yes] omkring { $years }
   *[no] { $years }
}
age-under = under { $years }
age-over = over { $years }
age-decade = { $decade }-årene
age-range = { $about ->
    [yes] omkring { $low }–{ $high }
   *[no] { $low }–{ $high }
}

## Aldre i en setning

at-age-unknown = i ukjent alder
at-age-exact = { $about ->
    [yes] omkring { $years } år gammel
   *[no] { $years } år gammel
}
at-age-under = før fylte { $years } år
at-age-over = etter fylte { $years } år
at-age-range = mellom { $low } og { $high } år gammel
at-age-decade = { $decade ->
    [10] i tenårene
   *[other] i { $decade }-årene
}

## Slektskap, etter antall ledd opp til felles stamforelder og ned til slektningen

kin-partner = partner
kin-relative = { $side ->
    [maternal] slektning på morssiden
    [paternal] slektning på farssiden
    [both] slektning på begge sider
   *[neither] slektning
}
kin-0-0 = samme person
kin-1-0 = { $sex ->
    [F] mor
    [M] far
   *[U] forelder
}
kin-2-0 = { $side ->
    [maternal] { $sex ->
        [F] mormor
        [M] morfar
       *[U] besteforelder på morssiden
    }
    [paternal] { $sex ->
        [F] farmor
        [M] farfar
       *[U] besteforelder på farssiden
    }
    [both] { $sex ->
        [F] bestemor på begge sider
        [M] bestefar på begge sider
       *[U] besteforelder på begge sider
    }
   *[neither] { $sex ->
        [F] bestemor
        [M] bestefar
       *[U] besteforelder
    }
}
kin-3-0 = { $side ->
    [maternal] { $sex ->
        [F] oldemor på morssiden
        [M] oldefar på morssiden
       *[U] oldeforelder på morssiden
    }
    [paternal] { $sex ->
        [F] oldemor på farssiden
        [M] oldefar på farssiden
       *[U] oldeforelder på farssiden
    }
    [both] { $sex ->
        [F] oldemor på begge sider
        [M] oldefar på begge sider
       *[U] oldeforelder på begge sider
    }
   *[neither] { $sex ->
        [F] oldemor
        [M] oldefar
       *[U] oldeforelder
    }
}
kin-4-0 = { $side ->
    [maternal] { $sex ->
        [F] tippoldemor på morssiden
        [M] tippoldefar på morssiden
       *[U] tippoldeforelder på morssiden
    }
    [paternal] { $sex ->
        [F] tippoldemor på farssiden
        [M] tippoldefar på farssiden
       *[U] tippoldeforelder på farssiden
    }
   *[other] { $sex ->
        [F] tippoldemor
        [M] tippoldefar
       *[U] tippoldeforelder
    }
}
kin-0-1 = { $sex ->
    [F] datter
    [M] sønn
   *[U] barn
}
kin-0-2 = barnebarn
kin-0-3 = oldebarn
kin-0-4 = tippoldebarn
kin-1-1 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] halvsøster på morssiden
            [M] halvbror på morssiden
           *[U] halvsøsken på morssiden
        }
        [paternal] { $sex ->
            [F] halvsøster på farssiden
            [M] halvbror på farssiden
           *[U] halvsøsken på farssiden
        }
       *[other] { $sex ->
            [F] halvsøster
            [M] halvbror
           *[U] halvsøsken
        }
    }
   *[no] { $sex ->
        [F] søster
        [M] bror
       *[U] søsken
    }
}
kin-2-1 = { $side ->
    [maternal] { $half ->
        [yes] { $sex ->
            [F] mors halvsøster
            [M] mors halvbror
           *[U] mors halvsøsken
        }
       *[no] { $sex ->
            [F] moster (tante på morssiden)
            [M] morbror (onkel på morssiden)
           *[U] mors søsken
        }
    }
    [paternal] { $half ->
        [yes] { $sex ->
            [F] fars halvsøster
            [M] fars halvbror
           *[U] fars halvsøsken
        }
       *[no] { $sex ->
            [F] faster (tante på farssiden)
            [M] farbror (onkel på farssiden)
           *[U] fars søsken
        }
    }
   *[other] { $sex ->
        [F] tante
        [M] onkel
       *[U] forelders søsken
    }
}
kin-1-2 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] halvsøskens datter på morssiden
            [M] halvsøskens sønn på morssiden
           *[U] halvsøskens barn på morssiden
        }
        [paternal] { $sex ->
            [F] halvsøskens datter på farssiden
            [M] halvsøskens sønn på farssiden
           *[U] halvsøskens barn på farssiden
        }
       *[other] { $sex ->
            [F] halvsøskens datter
            [M] halvsøskens sønn
           *[U] halvsøskens barn
        }
    }
   *[no] { $sex ->
        [F] niese
        [M] nevø
       *[U] søskens barn
    }
}
kin-1-3 = { $sex ->
    [F] grandniese
    [M] grandnevø
   *[U] søskens barnebarn
}
kin-2-2 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] halvkusine på morssiden
            [M] halvfetter på morssiden
           *[U] halvt søskenbarn på morssiden
        }
        [paternal] { $sex ->
            [F] halvkusine på farssiden
            [M] halvfetter på farssiden
           *[U] halvt søskenbarn på farssiden
        }
       *[other] { $sex ->
            [F] halvkusine
            [M] halvfetter
           *[U] halvt søskenbarn
        }
    }
   *[no] { $side ->
        [maternal] { $sex ->
            [F] kusine på morssiden
            [M] fetter på morssiden
           *[U] søskenbarn på morssiden
        }
        [paternal] { $sex ->
            [F] kusine på farssiden
            [M] fetter på farssiden
           *[U] søskenbarn på farssiden
        }
        [both] { $sex ->
            [F] kusine på begge sider
            [M] fetter på begge sider
           *[U] søskenbarn på begge sider
        }
       *[neither] { $sex ->
            [F] kusine
            [M] fetter
           *[U] søskenbarn
        }
    }
}
kin-2-3 = { $side ->
    [maternal] barn av søskenbarn på morssiden
    [paternal] barn av søskenbarn på farssiden
   *[other] barn av søskenbarn
}
kin-3-1 = { $side ->
    [maternal] { $sex ->
        [F] grandtante på morssiden
        [M] grandonkel på morssiden
       *[U] besteforelders søsken på morssiden
    }
    [paternal] { $sex ->
        [F] grandtante på farssiden
        [M] grandonkel på farssiden
       *[U] besteforelders søsken på farssiden
    }
   *[other] { $sex ->
        [F] grandtante
        [M] grandonkel
       *[U] besteforelders søsken
    }
}
kin-3-2 = { $side ->
    [maternal] { $sex ->
        [F] mors kusine
        [M] mors fetter
       *[U] mors søskenbarn
    }
    [paternal] { $sex ->
        [F] fars kusine
        [M] fars fetter
       *[U] fars søskenbarn
    }
   *[other] forelders søskenbarn
}
kin-3-3 = { $side ->
    [maternal] tremenning på morssiden
    [paternal] tremenning på farssiden
   *[other] tremenning
}
kin-4-4 = { $side ->
    [maternal] firmenning på morssiden
    [paternal] firmenning på farssiden
   *[other] firmenning
}

## Kreftsykdommer

disease-breast = brystkreft
disease-contralateral-breast = kreft i det andre brystet
disease-ovary = eggstokkreft
disease-endometrium = livmorkreft
disease-colorectum = tarmkreft
disease-colon = tykktarmskreft
disease-rectum = endetarmskreft
disease-prostate = prostatakreft
disease-pancreas = bukspyttkjertelkreft
disease-stomach = magekreft
disease-small-intestine = tynntarmskreft
disease-oesophagus = spiserørskreft
disease-liver = leverkreft
disease-gallbladder = galleblærekreft
disease-gallbladder-biliary = kreft i galleblære eller galleganger
disease-kidney = nyrekreft
disease-renal-pelvis-ureter = kreft i nyrebekken eller urinleder
disease-renal-pelvis-ureter-kidney = kreft i nyre, nyrebekken eller urinleder
disease-bladder = blærekreft
disease-melanoma = føflekkreft (melanom)
disease-thyroid = skjoldbruskkjertelkreft
disease-medullary-thyroid = medullær skjoldbruskkjertelkreft
disease-brain-cns = svulst i hjerne eller ryggmarg
disease-soft-tissue = bløtvevssarkom
disease-bone = beinkreft
disease-adrenal = binyrekreft
disease-leukaemia = leukemi
disease-lung = lungekreft
disease-cervix = livmorhalskreft
disease-testis = testikkelkreft
disease-eye = kreft i øyet
disease-mesothelioma = mesoteliom
disease-other-female-genital = annen kreft i kvinnelige kjønnsorganer
disease-other = annen kreft
disease-unknown = kreft av ukjent type
disease-any = kreft av alle slag
disease-all-but-nmsc = all kreft unntatt vanlig hudkreft
disease-any-neoplasm = svulst av alle slag
disease-any-second-cancer = ny kreftsykdom
disease-any-extracolonic = kreft utenfor tarmen
disease-any-bap1-tumour = svulst knyttet til BAP1
disease-any-men1-manifestation = sykdom knyttet til MEN1
disease-breast-or-ovary = bryst- eller eggstokkreft
disease-upper-gastrointestinal = kreft i øvre del av fordøyelsessystemet
disease-gastrointestinal-any = kreft i fordøyelsessystemet
disease-urinary-tract = kreft i urinveiene
disease-paraganglioma-any = paragangliom
disease-mpnst = ondartet nerveskjedesvulst
disease-cerebellar-haemangioblastoma = hemangioblastom i lillehjernen
disease-retinal-haemangioblastoma = hemangioblastom i netthinnen

cancer = { $behaviour ->
    [benign] { $morphology-known ->
        [yes] godartet svulst ({ $morphology })
       *[no] godartet svulst ({ $disease })
    }
    [in_situ] { $side ->
        [left] forstadium til { $disease } (in situ, venstre side)
        [right] forstadium til { $disease } (in situ, høyre side)
        [both] forstadium til { $disease } (in situ, begge sider)
       *[unknown] forstadium til { $disease } (in situ)
    }
   *[invasive] { $morphology-known ->
        [yes] { $disease } ({ $morphology })
       *[no] { $side ->
            [left] { $disease } (venstre side)
            [right] { $disease } (høyre side)
            [both] { $disease } (begge sider)
           *[unknown] { $disease }
        }
    }
}

## Organer

organ-breast = bryst
organ-contralateral-breast = det andre brystet
organ-ovary = eggstokk
organ-endometrium = livmorslimhinne
organ-colorectum = tykk- og endetarm
organ-prostate = prostata
organ-pancreas = bukspyttkjertel
organ-stomach = magesekk
organ-small-intestine = tynntarm
organ-oesophagus = spiserør
organ-liver = lever
organ-gallbladder-biliary = galleblære og galleganger
organ-kidney = nyre
organ-renal-pelvis-ureter = nyrebekken og urinleder
organ-bladder = urinblære
organ-melanoma = hud
organ-thyroid = skjoldbruskkjertel
organ-brain-cns = hjerne og ryggmarg
organ-soft-tissue = bløtvev
organ-bone = skjelett
organ-adrenal = binyre
organ-leukaemia = blod
organ-lung = lunge
organ-cervix = livmorhals
organ-testis = testikkel
organ-eye = øye
organ-mesothelioma = lungehinne
organ-other-female-genital = andre kvinnelige kjønnsorganer
organ-other = annet organ
organ-unknown = ukjent organ

## Gener og prøver

outcome-pathogenic = sykdomsgivende variant funnet
outcome-uncertain = variant med usikker betydning funnet
outcome-negative = ingen sykdomsgivende variant funnet
outcome-not-familial = familiens variant ble ikke funnet

variant-class-benign = ikke sykdomsgivende (klasse 1)
variant-class-likely-benign = sannsynlig ikke sykdomsgivende (klasse 2)
variant-class-uncertain = usikker betydning (klasse 3)
variant-class-likely-pathogenic = sannsynlig sykdomsgivende (klasse 4)
variant-class-pathogenic = sykdomsgivende (klasse 5)

zygosity-heterozygous = i den ene av de to kopiene av genet (heterozygot)
zygosity-homozygous = i begge kopiene av genet (homozygot)
zygosity-hemizygous = i den eneste kopien av genet (hemizygot)
zygosity-mosaic = i en del av cellene (mosaikk)
zygosity-unknown = antall kopier ikke oppgitt

phase-maternal = arvet fra mor
phase-paternal = arvet fra far
phase-unknown = ukjent hvilken forelder den kommer fra

test-method-sequencing-and-copy-number = sekvensering og kopitallsanalyse
test-method-sequencing = sekvensering
test-method-founder-variants = test for kjente, utbredte varianter
test-method-familial-variant = test for familiens variant
test-method-tumour = test av svulstvev
test-method-unknown = metode ikke oppgitt

test-purpose-diagnostic = diagnostisk test
test-purpose-predictive = prediktiv test
test-purpose-confirmation = bekreftende test
test-purpose-unknown = formål ikke oppgitt

sample-kind-blood = blod
sample-kind-saliva = spytt
sample-kind-fibroblasts = hudceller (fibroblaster)
sample-kind-tumour = svulstvev
sample-kind-stored-tissue = lagret vev
sample-kind-unknown = ikke oppgitt

marker-status-positive = positiv
marker-status-negative = negativ

## Operasjoner og samtykker

procedure-bilateral-mastectomy = fjerning av begge bryst
procedure-unilateral-mastectomy = fjerning av ett bryst
procedure-salpingo-oophorectomy = fjerning av eggstokker og eggledere
procedure-hysterectomy = fjerning av livmoren
procedure-colectomy = fjerning av tykktarmen
procedure-prostatectomy = fjerning av prostata
procedure-gastrectomy = fjerning av magesekken
procedure-thyroidectomy = fjerning av skjoldbruskkjertelen

consent-scope-testing = gentest
consent-scope-storage = lagring av prøven
consent-scope-inform-relatives = at slektninger informeres
consent-scope-name-in-family-letter = å bli nevnt ved navn i familiebrevet
consent-scope-obtain-records = innhenting av journal
consent-scope-research = forskning
consent-scope-recontact = å bli kontaktet igjen

## Tegningen av en familie: korte ord uten punktum

drawing-year = { $year }
drawing-about = ca. { $date }
drawing-decade = { $decade }-årene
drawing-range = { $first }–{ $last }
drawing-before = før { $year }
drawing-after = etter { $year }
drawing-age-about = ca. { $age }
drawing-age-decade = { $decade }-årene
drawing-age-range = { $low }–{ $high }
drawing-age-under = <{ $years }
drawing-age-over = >{ $years }
drawing-born = f. { $date }
drawing-aged = { $age } år
drawing-died-aged = d. { $age } år
drawing-died-on = d. { $date }
drawing-died = d.
drawing-weeks = uke { $weeks }
drawing-due = termin { $date }
drawing-assigned-f = AFAB
drawing-assigned-m = AMAB
drawing-assigned-u = UAAB
drawing-diagnosis = { $cancer } { $age }
drawing-bilateral = { $cancer } (begge sider)
drawing-in-situ = { $cancer } (in situ)
drawing-benign = { $cancer } (godartet)
drawing-uncertain = VUS
drawing-panel-negative = { $genes ->
    [one] { $genes } gen −
   *[other] { $genes } gener −
}
drawing-stillbirth = DF
drawing-pregnancy = P
drawing-ectopic = EKT
drawing-donor = D
drawing-surrogate = S
drawing-proband = P
drawing-several = n
drawing-legend = Tegnforklaring
drawing-family = Familie { $number }
drawing-drawn-on = Tegnet { $date }
drawing-told-by = Fortalt av { $who }
drawing-recorded-by = Ført av { $who }
drawing-anonymous = Navn fjernet
drawing-carrier-of = Bærer av { $gene }-variant
drawing-obligate-carrier = Obligat bærer
drawing-proband-key = Proband
drawing-consultand-key = Rådsøkende
drawing-verified-key = Dokumenter sett av klinikken
drawing-positive-key = Sykdomsgivende variant funnet / ikke funnet
drawing-uncertain-key = VUS: variant med usikker betydning
drawing-chip-key = Sannsynlighet for å ha en variant
drawing-adopted-key = Adoptert
drawing-donor-key = Donor
drawing-surrogate-key = Surrogat
drawing-pregnancy-key = Svangerskap
drawing-stillbirth-key = Dødfødsel
drawing-ectopic-key = Svangerskap utenfor livmoren
drawing-named = Navn vises
drawing-evaluation-key = Test av { $gene }
drawing-unknown-key = Ingenting kjent om helsen
drawing-halo-key = Flytter svaret: opp (hel ring), ned (brutt ring)
drawing-folded-above = { $count ->
    [one] { $count } til over
   *[other] { $count } til over
}
drawing-folded-below = { $count ->
    [one] { $count } til under
   *[other] { $count } til under
}
drawing-page = Side { $page } av { $pages }
drawing-pedigree = Slektstre
drawing-title = Slektstre for familie { $number }
drawing-persons = { $count ->
    [one] { $count } person
   *[other] { $count } personer
}
drawing-union = { $one } og { $other }
drawing-gender-woman = kvinne
drawing-gender-man = mann
drawing-gender-nonbinary = ikke-binær person
drawing-gender-unknown = person
drawing-site-breast = bryst
drawing-site-ovary = eggstokk
drawing-site-endometrium = livmor
drawing-site-colorectum = tarm
drawing-site-prostate = prostata
drawing-site-pancreas = bukspyttkjertel
drawing-site-stomach = magesekk
drawing-site-small-intestine = tynntarm
drawing-site-oesophagus = spiserør
drawing-site-liver = lever
drawing-site-gallbladder-biliary = gallegang
drawing-site-kidney = nyre
drawing-site-renal-pelvis-ureter = urinleder
drawing-site-bladder = blære
drawing-site-melanoma = melanom
drawing-site-thyroid = skjoldbruskkjertel
drawing-site-brain-cns = hjerne
drawing-site-soft-tissue = bløtvev
drawing-site-bone = bein
drawing-site-adrenal = binyre
drawing-site-leukaemia = leukemi
drawing-site-lung = lunge
drawing-site-cervix = livmorhals
drawing-site-testis = testikkel
drawing-site-eye = øye
drawing-site-mesothelioma = mesoteliom
drawing-site-other-female-genital = kvinnelige kjønnsorganer
drawing-site-other = annen kreft
drawing-site-unknown = kreft, ukjent utgangspunkt
drawing-class-benign = ikke sykdomsgivende
drawing-class-likely-benign = sannsynlig ikke sykdomsgivende
drawing-class-uncertain = usikker
drawing-class-likely-pathogenic = sannsynlig sykdomsgivende
drawing-class-pathogenic = sykdomsgivende
