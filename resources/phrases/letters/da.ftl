### What the letters and the drawing of a family say in Danish: numbers, days, kin, cancers, genes, operations.
### One message is one whole term or sentence; code never joins pieces. How to translate: docs/translating.md.
### Review state: machine-drafted, not reviewed by a native clinician.

## Statement that every computed figure bears (Regulation (EU) 2017/745)

intended-use = Software til forskning og uddannelse. Ikke medicinsk udstyr efter forordning (EU) 2017/745, ikke CE-mærket. Tallene skal bekræftes med et CE-mærket værktøj (fx CanRisk) eller publicerede tabeller, før de bruges til behandlingen af en person.

## Numbers and chances

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
    [under] under { $count } af 100
    [over] over { $count } af 100
   *[equal] { $count } af 100
}
chance-range = { $low-bound ->
    [under] { $high-bound ->
        [over] under { $low } til over { $high } af 100
       *[equal] under { $low } til { $high } af 100
    }
   *[equal] { $high-bound ->
        [over] { $low } til over { $high } af 100
       *[equal] { $low } til { $high } af 100
    }
}

## Days and ages

date-unknown = ukendt dato
date-year = { $year }
date-decade = { $decade }'erne
date-about = omkring { $date }
date-until = { $date } eller tidligere
date-from = { $date } eller senere
date-range = mellem { $first } og { $last }

age-unknown = ukendt alder
age-exact = { $about ->
    [yes] omkring { $years } år
   *[no] { $years } år
}
age-under = under { $years } år
age-over = over { $years } år
age-decade = { $decade }'erne
age-range = { $about ->
    [yes] omkring { $low }–{ $high } år
   *[no] { $low }–{ $high } år
}

## Ages within a sentence

at-age-unknown = i ukendt alder
at-age-exact = { $about ->
    [yes] omkring { $years }-årsalderen
   *[no] i en alder af { $years } år
}
at-age-under = før { $years }-årsalderen
at-age-over = efter { $years }-årsalderen
at-age-range = mellem { $low } og { $high } år
at-age-decade = i { $decade }'erne

## Kin terms

kin-partner = partner
kin-relative = { $side ->
    [maternal] slægtning på mors side
    [paternal] slægtning på fars side
    [both] slægtning på begge sider
   *[neither] slægtning
}
kin-0-0 = den samme person
kin-1-0 = { $sex ->
    [F] mor
    [M] far
   *[U] forælder
}
kin-2-0 = { $side ->
    [maternal] { $sex ->
        [F] mormor
        [M] morfar
       *[U] bedsteforælder på mors side
    }
    [paternal] { $sex ->
        [F] farmor
        [M] farfar
       *[U] bedsteforælder på fars side
    }
    [both] { $sex ->
        [F] bedstemor på begge sider
        [M] bedstefar på begge sider
       *[U] bedsteforælder på begge sider
    }
   *[neither] { $sex ->
        [F] bedstemor
        [M] bedstefar
       *[U] bedsteforælder
    }
}
kin-3-0 = { $side ->
    [maternal] { $sex ->
        [F] oldemor på mors side
        [M] oldefar på mors side
       *[U] oldeforælder på mors side
    }
    [paternal] { $sex ->
        [F] oldemor på fars side
        [M] oldefar på fars side
       *[U] oldeforælder på fars side
    }
    [both] { $sex ->
        [F] oldemor på begge sider
        [M] oldefar på begge sider
       *[U] oldeforælder på begge sider
    }
   *[neither] { $sex ->
        [F] oldemor
        [M] oldefar
       *[U] oldeforælder
    }
}
kin-4-0 = { $side ->
    [maternal] { $sex ->
        [F] tipoldemor på mors side
        [M] tipoldefar på mors side
       *[U] tipoldeforælder på mors side
    }
    [paternal] { $sex ->
        [F] tipoldemor på fars side
        [M] tipoldefar på fars side
       *[U] tipoldeforælder på fars side
    }
   *[other] { $sex ->
        [F] tipoldemor
        [M] tipoldefar
       *[U] tipoldeforælder
    }
}
kin-0-1 = { $sex ->
    [F] datter
    [M] søn
   *[U] barn
}
kin-0-2 = { $sex ->
    [F] barnebarn (pige)
    [M] barnebarn (dreng)
   *[U] barnebarn
}
kin-0-3 = { $sex ->
    [F] oldebarn (pige)
    [M] oldebarn (dreng)
   *[U] oldebarn
}
kin-0-4 = { $sex ->
    [F] tipoldebarn (pige)
    [M] tipoldebarn (dreng)
   *[U] tipoldebarn
}
kin-1-1 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] halvsøster på mors side
            [M] halvbror på mors side
           *[U] halvsøskende på mors side
        }
        [paternal] { $sex ->
            [F] halvsøster på fars side
            [M] halvbror på fars side
           *[U] halvsøskende på fars side
        }
       *[other] { $sex ->
            [F] halvsøster
            [M] halvbror
           *[U] halvsøskende
        }
    }
   *[no] { $sex ->
        [F] søster
        [M] bror
       *[U] søskende
    }
}
kin-2-1 = { $side ->
    [maternal] { $half ->
        [yes] { $sex ->
            [F] mors halvsøster
            [M] mors halvbror
           *[U] mors halvsøskende
        }
       *[no] { $sex ->
            [F] moster
            [M] morbror
           *[U] mors søskende
        }
    }
    [paternal] { $half ->
        [yes] { $sex ->
            [F] fars halvsøster
            [M] fars halvbror
           *[U] fars halvsøskende
        }
       *[no] { $sex ->
            [F] faster
            [M] farbror
           *[U] fars søskende
        }
    }
   *[other] { $sex ->
        [F] moster eller faster
        [M] morbror eller farbror
       *[U] forælders søskende
    }
}
kin-1-2 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] halvsøskendes datter på mors side
            [M] halvsøskendes søn på mors side
           *[U] halvsøskendes barn på mors side
        }
        [paternal] { $sex ->
            [F] halvsøskendes datter på fars side
            [M] halvsøskendes søn på fars side
           *[U] halvsøskendes barn på fars side
        }
       *[other] { $sex ->
            [F] halvsøskendes datter
            [M] halvsøskendes søn
           *[U] halvsøskendes barn
        }
    }
   *[no] { $sex ->
        [F] niece
        [M] nevø
       *[U] søskendes barn
    }
}
kin-1-3 = { $sex ->
    [F] søskendes barnebarn (pige)
    [M] søskendes barnebarn (dreng)
   *[U] søskendes barnebarn
}
kin-2-2 = { $half ->
    [yes] { $side ->
        [maternal] halvfætter eller halvkusine på mors side
        [paternal] halvfætter eller halvkusine på fars side
       *[other] halvfætter eller halvkusine
    }
   *[no] { $side ->
        [maternal] fætter eller kusine på mors side
        [paternal] fætter eller kusine på fars side
        [both] fætter eller kusine på begge sider
       *[neither] fætter eller kusine
    }
}
kin-2-3 = { $side ->
    [maternal] barn af fætter eller kusine på mors side
    [paternal] barn af fætter eller kusine på fars side
   *[other] barn af fætter eller kusine
}
kin-3-1 = { $side ->
    [maternal] { $sex ->
        [F] grandtante på mors side
        [M] grandonkel på mors side
       *[U] bedsteforælders søskende på mors side
    }
    [paternal] { $sex ->
        [F] grandtante på fars side
        [M] grandonkel på fars side
       *[U] bedsteforælders søskende på fars side
    }
   *[other] { $sex ->
        [F] grandtante
        [M] grandonkel
       *[U] bedsteforælders søskende
    }
}
kin-3-2 = { $side ->
    [maternal] mors fætter eller kusine
    [paternal] fars fætter eller kusine
   *[other] forælders fætter eller kusine
}
kin-3-3 = { $side ->
    [maternal] næstsøskendebarn på mors side
    [paternal] næstsøskendebarn på fars side
   *[other] næstsøskendebarn
}
kin-4-4 = { $side ->
    [maternal] slægtning i tredje led på mors side
    [paternal] slægtning i tredje led på fars side
   *[other] slægtning i tredje led
}

## Cancers

disease-breast = brystkræft
disease-contralateral-breast = kræft i det andet bryst
disease-ovary = æggestokkræft
disease-endometrium = livmoderkræft
disease-colorectum = tarmkræft
disease-colon = tyktarmskræft
disease-rectum = endetarmskræft
disease-prostate = prostatakræft
disease-pancreas = kræft i bugspytkirtlen
disease-stomach = mavekræft
disease-small-intestine = tyndtarmskræft
disease-oesophagus = kræft i spiserøret
disease-liver = leverkræft
disease-gallbladder = kræft i galdeblæren
disease-gallbladder-biliary = kræft i galdeblæren eller galdegangene
disease-kidney = nyrekræft
disease-renal-pelvis-ureter = kræft i nyrebækkenet eller urinlederen
disease-renal-pelvis-ureter-kidney = kræft i nyren, nyrebækkenet eller urinlederen
disease-bladder = blærekræft
disease-melanoma = modermærkekræft
disease-thyroid = kræft i skjoldbruskkirtlen
disease-medullary-thyroid = medullær kræft i skjoldbruskkirtlen
disease-brain-cns = svulst i hjernen eller rygmarven
disease-soft-tissue = sarkom i bløddele
disease-bone = knoglekræft
disease-adrenal = kræft i binyren
disease-leukaemia = leukæmi
disease-lung = lungekræft
disease-cervix = livmoderhalskræft
disease-testis = testikelkræft
disease-eye = kræft i øjet
disease-mesothelioma = mesoteliom
disease-other-female-genital = anden kræft i kvindelige kønsorganer
disease-other = en anden kræft
disease-unknown = kræft af ukendt type
disease-any = en eller anden kræft
disease-all-but-nmsc = en kræft, dog ikke hudkræft, som ikke er modermærkekræft
disease-any-neoplasm = en svulst
disease-any-second-cancer = en ny kræft
disease-any-extracolonic = en kræft uden for tarmen
disease-any-bap1-tumour = en svulst, som hører til BAP1
disease-any-men1-manifestation = en sygdom, som hører til MEN1
disease-breast-or-ovary = bryst- eller æggestokkræft
disease-upper-gastrointestinal = kræft i den øvre del af mave og tarm
disease-gastrointestinal-any = kræft i mave og tarm
disease-urinary-tract = kræft i urinvejene
disease-paraganglioma-any = paragangliom
disease-mpnst = ondartet svulst i en nerveskede
disease-cerebellar-haemangioblastoma = hæmangioblastom i lillehjernen
disease-retinal-haemangioblastoma = hæmangioblastom i nethinden

cancer = { $behaviour ->
    [benign] { $morphology-known ->
        [yes] godartet svulst ({ $morphology })
       *[no] godartet svulst ({ $disease })
    }
    [in_situ] { $side ->
        [left] tidligt stadium af { $disease } (in situ, venstre side)
        [right] tidligt stadium af { $disease } (in situ, højre side)
        [both] tidligt stadium af { $disease } (in situ, begge sider)
       *[unknown] tidligt stadium af { $disease } (in situ)
    }
   *[invasive] { $morphology-known ->
        [yes] { $disease } ({ $morphology })
       *[no] { $side ->
            [left] { $disease } (venstre side)
            [right] { $disease } (højre side)
            [both] { $disease } (begge sider)
           *[unknown] { $disease }
        }
    }
}

## Organs

organ-breast = bryst
organ-contralateral-breast = det andet bryst
organ-ovary = æggestok
organ-endometrium = livmoderens slimhinde
organ-colorectum = tarm
organ-prostate = prostata
organ-pancreas = bugspytkirtel
organ-stomach = mavesæk
organ-small-intestine = tyndtarm
organ-oesophagus = spiserør
organ-liver = lever
organ-gallbladder-biliary = galdeblære og galdegange
organ-kidney = nyre
organ-renal-pelvis-ureter = nyrebækken og urinleder
organ-bladder = urinblære
organ-melanoma = hud
organ-thyroid = skjoldbruskkirtel
organ-brain-cns = hjerne og rygmarv
organ-soft-tissue = bløddele
organ-bone = knogle
organ-adrenal = binyre
organ-leukaemia = blod
organ-lung = lunge
organ-cervix = livmoderhals
organ-testis = testikel
organ-eye = øje
organ-mesothelioma = lungehinde
organ-other-female-genital = andre kvindelige kønsorganer
organ-other = andet organ
organ-unknown = ukendt organ

## Genes and tests

outcome-pathogenic = sygdomsgivende variant fundet
outcome-uncertain = variant af usikker betydning fundet
outcome-negative = ingen sygdomsgivende variant fundet
outcome-not-familial = familiens variant blev ikke fundet

variant-class-benign = godartet (klasse 1)
variant-class-likely-benign = sandsynligvis godartet (klasse 2)
variant-class-uncertain = af usikker betydning (klasse 3)
variant-class-likely-pathogenic = sandsynligvis sygdomsgivende (klasse 4)
variant-class-pathogenic = sygdomsgivende (klasse 5)

zygosity-heterozygous = i en af genets to kopier (heterozygot)
zygosity-homozygous = i begge kopier af genet (homozygot)
zygosity-hemizygous = i genets eneste kopi (hemizygot)
zygosity-mosaic = i en del af cellerne (mosaik)
zygosity-unknown = antal kopier ikke angivet

phase-maternal = arvet fra mor
phase-paternal = arvet fra far
phase-unknown = ukendt, fra hvilken forælder

test-method-sequencing-and-copy-number = sekventering og analyse af kopiantal
test-method-sequencing = sekventering
test-method-founder-variants = test for foundervarianter
test-method-familial-variant = test for familiens variant
test-method-tumour = test af svulsten
test-method-unknown = metode ikke angivet

test-purpose-diagnostic = diagnostisk test
test-purpose-predictive = prædiktiv test
test-purpose-confirmation = bekræftelse
test-purpose-unknown = formål ikke angivet

sample-kind-blood = blod
sample-kind-saliva = spyt
sample-kind-fibroblasts = hudceller (fibroblaster)
sample-kind-tumour = væv fra svulsten
sample-kind-stored-tissue = gemt væv
sample-kind-unknown = ikke angivet

marker-status-positive = positiv
marker-status-negative = negativ

## Operations and consents

procedure-bilateral-mastectomy = fjernelse af begge bryster
procedure-unilateral-mastectomy = fjernelse af det ene bryst
procedure-salpingo-oophorectomy = fjernelse af æggestokke og æggeledere
procedure-hysterectomy = fjernelse af livmoderen
procedure-colectomy = fjernelse af tyktarmen
procedure-prostatectomy = fjernelse af prostata
procedure-gastrectomy = fjernelse af mavesækken
procedure-thyroidectomy = fjernelse af skjoldbruskkirtlen

consent-scope-testing = gentest
consent-scope-storage = at prøven gemmes
consent-scope-inform-relatives = at slægtninge informeres
consent-scope-name-in-family-letter = at blive nævnt i familiebrevet
consent-scope-obtain-records = at journaler hentes
consent-scope-research = forskning
consent-scope-recontact = at blive kontaktet igen

## The drawing of a family: short words without a full stop

drawing-year = { $year }
drawing-about = ca. { $date }
drawing-decade = { $decade }'erne
drawing-range = { $first }–{ $last }
drawing-before = før { $year }
drawing-after = efter { $year }
drawing-age-about = ca. { $age }
drawing-age-decade = { $decade }'erne
drawing-age-range = { $low }–{ $high }
drawing-age-under = <{ $years }
drawing-age-over = >{ $years }
drawing-born = f. { $date }
drawing-aged = { $age } år
drawing-died-aged = d. { $age } år
drawing-died-on = d. { $date }
drawing-died = d.
drawing-weeks = uge { $weeks }
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
drawing-stillbirth = SB
drawing-pregnancy = P
drawing-ectopic = ECT
drawing-donor = D
drawing-surrogate = S
drawing-proband = P
drawing-several = n
drawing-legend = Tegnforklaring
drawing-family = Familie { $number }
drawing-drawn-on = Tegnet { $date }
drawing-told-by = Fortalt af { $who }
drawing-recorded-by = Noteret af { $who }
drawing-anonymous = Navne fjernet
drawing-carrier-of = Bærer af en variant i { $gene }
drawing-obligate-carrier = Obligat bærer
drawing-proband-key = Proband
drawing-consultand-key = Konsultand
drawing-verified-key = Dokumenter set af klinikken
drawing-positive-key = Sygdomsgivende variant fundet / ikke fundet
drawing-uncertain-key = VUS: variant af usikker betydning
drawing-chip-key = Sandsynlighed for at bære en variant
drawing-adopted-key = Adopteret
drawing-donor-key = Donor
drawing-surrogate-key = Rugemor
drawing-pregnancy-key = Graviditet
drawing-stillbirth-key = Dødfødsel
drawing-ectopic-key = Graviditet uden for livmoderen
drawing-named = Navne vises
drawing-evaluation-key = Test af { $gene }
drawing-unknown-key = Intet kendt om helbredet
drawing-halo-key = Flytter svaret: op (hel ring), ned (brudt ring)
drawing-folded-above = { $count ->
    [one] { $count } mere over
   *[other] { $count } flere over
}
drawing-folded-below = { $count ->
    [one] { $count } mere under
   *[other] { $count } flere under
}
drawing-page = Side { $page } af { $pages }
drawing-pedigree = Stamtræ
drawing-title = Stamtræ for familie { $number }
drawing-persons = { $count ->
    [one] { $count } person
   *[other] { $count } personer
}
drawing-union = { $one } og { $other }
drawing-gender-woman = kvinde
drawing-gender-man = mand
drawing-gender-nonbinary = nonbinær person
drawing-gender-unknown = person
drawing-site-breast = bryst
drawing-site-ovary = æggestok
drawing-site-endometrium = livmoder
drawing-site-colorectum = tarm
drawing-site-prostate = prostata
drawing-site-pancreas = bugspytkirtel
drawing-site-stomach = mavesæk
drawing-site-small-intestine = tyndtarm
drawing-site-oesophagus = spiserør
drawing-site-liver = lever
drawing-site-gallbladder-biliary = galdegang
drawing-site-kidney = nyre
drawing-site-renal-pelvis-ureter = urinleder
drawing-site-bladder = blære
drawing-site-melanoma = modermærkekræft
drawing-site-thyroid = skjoldbruskkirtel
drawing-site-brain-cns = hjerne
drawing-site-soft-tissue = bløddele
drawing-site-bone = knogle
drawing-site-adrenal = binyre
drawing-site-leukaemia = leukæmi
drawing-site-lung = lunge
drawing-site-cervix = livmoderhals
drawing-site-testis = testikel
drawing-site-eye = øje
drawing-site-mesothelioma = mesoteliom
drawing-site-other-female-genital = kvindelige kønsorganer
drawing-site-other = anden kræft
drawing-site-unknown = kræft, ukendt organ
drawing-class-benign = godartet
drawing-class-likely-benign = sandsynligvis godartet
drawing-class-uncertain = usikker
drawing-class-likely-pathogenic = sandsynligvis sygdomsgivende
drawing-class-pathogenic = sygdomsgivende
