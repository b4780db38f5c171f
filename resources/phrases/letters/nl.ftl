### What the letters and the drawing of a family say in Dutch: numbers, days, kin, cancers, genes, operations.
### One message is one whole term or sentence; code never joins pieces. How to translate: docs/translating.md.
### Review state: machine-drafted, not reviewed by a native clinician.

## Statement that every computed figure bears (Regulation (EU) 2017/745)

intended-use = Software voor onderzoek en onderwijs. Geen medisch hulpmiddel volgens verordening (EU) 2017/745, geen CE-markering. De cijfers moeten worden bevestigd met een programma met CE-markering (zoals CanRisk) of met gepubliceerde tabellen, voordat ze voor de zorg van een persoon worden gebruikt.

## Numbers and chances

percent = { $bound ->
    [under] minder dan { $number }%
    [over] meer dan { $number }%
   *[equal] { $number }%
}
percent-range = { $low-bound ->
    [under] { $high-bound ->
        [over] minder dan { $low }% tot meer dan { $high }%
       *[equal] minder dan { $low }% tot { $high }%
    }
   *[equal] { $high-bound ->
        [over] { $low }% tot meer dan { $high }%
       *[equal] { $low }–{ $high }%
    }
}
chance = { $bound ->
    [under] minder dan { $count } van de 100
    [over] meer dan { $count } van de 100
   *[equal] { $count } van de 100
}
chance-range = { $low-bound ->
    [under] { $high-bound ->
        [over] minder dan { $low } tot meer dan { $high } van de 100
       *[equal] minder dan { $low } tot { $high } van de 100
    }
   *[equal] { $high-bound ->
        [over] { $low } tot meer dan { $high } van de 100
       *[equal] { $low } tot { $high } van de 100
    }
}

## Days and ages

date-unknown = datum onbekend
date-year = { $year }
date-decade = jaren { $decade }
date-about = rond { $date }
date-until = { $date } of eerder
date-from = { $date } of later
date-range = tussen { $first } en { $last }

age-unknown = leeftijd onbekend
age-exact = { $about ->
    [yes] ongeveer { $years } jaar
   *[no] { $years } jaar
}
age-under = jonger dan { $years } jaar
age-over = ouder dan { $years } jaar
age-decade = { $decade }-plus
age-range = { $about ->
    [yes] ongeveer { $low }–{ $high } jaar
   *[no] { $low }–{ $high } jaar
}

## Ages within a sentence

at-age-unknown = op onbekende leeftijd
at-age-exact = { $about ->
    [yes] op een leeftijd van ongeveer { $years } jaar
   *[no] op een leeftijd van { $years } jaar
}
at-age-under = voor de leeftijd van { $years } jaar
at-age-over = na de leeftijd van { $years } jaar
at-age-range = tussen { $low } en { $high } jaar
# May be left out: $last
at-age-decade = tussen { $decade } en { $last } jaar

## Kin terms

kin-partner = partner
kin-relative = { $side ->
    [maternal] familielid van moeders kant
    [paternal] familielid van vaders kant
    [both] familielid van beide kanten
   *[neither] familielid
}
kin-0-0 = dezelfde persoon
kin-1-0 = { $sex ->
    [F] moeder
    [M] vader
   *[U] ouder
}
kin-2-0 = { $side ->
    [maternal] { $sex ->
        [F] oma van moeders kant
        [M] opa van moeders kant
       *[U] grootouder van moeders kant
    }
    [paternal] { $sex ->
        [F] oma van vaders kant
        [M] opa van vaders kant
       *[U] grootouder van vaders kant
    }
    [both] { $sex ->
        [F] oma van beide kanten
        [M] opa van beide kanten
       *[U] grootouder van beide kanten
    }
   *[neither] { $sex ->
        [F] oma
        [M] opa
       *[U] grootouder
    }
}
kin-3-0 = { $side ->
    [maternal] { $sex ->
        [F] overgrootmoeder van moeders kant
        [M] overgrootvader van moeders kant
       *[U] overgrootouder van moeders kant
    }
    [paternal] { $sex ->
        [F] overgrootmoeder van vaders kant
        [M] overgrootvader van vaders kant
       *[U] overgrootouder van vaders kant
    }
    [both] { $sex ->
        [F] overgrootmoeder van beide kanten
        [M] overgrootvader van beide kanten
       *[U] overgrootouder van beide kanten
    }
   *[neither] { $sex ->
        [F] overgrootmoeder
        [M] overgrootvader
       *[U] overgrootouder
    }
}
kin-4-0 = { $side ->
    [maternal] { $sex ->
        [F] betovergrootmoeder van moeders kant
        [M] betovergrootvader van moeders kant
       *[U] betovergrootouder van moeders kant
    }
    [paternal] { $sex ->
        [F] betovergrootmoeder van vaders kant
        [M] betovergrootvader van vaders kant
       *[U] betovergrootouder van vaders kant
    }
   *[other] { $sex ->
        [F] betovergrootmoeder
        [M] betovergrootvader
       *[U] betovergrootouder
    }
}
kin-0-1 = { $sex ->
    [F] dochter
    [M] zoon
   *[U] kind
}
kin-0-2 = { $sex ->
    [F] kleindochter
    [M] kleinzoon
   *[U] kleinkind
}
kin-0-3 = { $sex ->
    [F] achterkleindochter
    [M] achterkleinzoon
   *[U] achterkleinkind
}
kin-0-4 = { $sex ->
    [F] dochter van een achterkleinkind
    [M] zoon van een achterkleinkind
   *[U] kind van een achterkleinkind
}
kin-1-1 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] halfzus van moeders kant
            [M] halfbroer van moeders kant
           *[U] halfbroer of halfzus van moeders kant
        }
        [paternal] { $sex ->
            [F] halfzus van vaders kant
            [M] halfbroer van vaders kant
           *[U] halfbroer of halfzus van vaders kant
        }
       *[other] { $sex ->
            [F] halfzus
            [M] halfbroer
           *[U] halfbroer of halfzus
        }
    }
   *[no] { $sex ->
        [F] zus
        [M] broer
       *[U] broer of zus
    }
}
kin-2-1 = { $side ->
    [maternal] { $half ->
        [yes] { $sex ->
            [F] halfzus van de moeder
            [M] halfbroer van de moeder
           *[U] halfbroer of halfzus van de moeder
        }
       *[no] { $sex ->
            [F] zus van de moeder
            [M] broer van de moeder
           *[U] broer of zus van de moeder
        }
    }
    [paternal] { $half ->
        [yes] { $sex ->
            [F] halfzus van de vader
            [M] halfbroer van de vader
           *[U] halfbroer of halfzus van de vader
        }
       *[no] { $sex ->
            [F] zus van de vader
            [M] broer van de vader
           *[U] broer of zus van de vader
        }
    }
   *[other] { $sex ->
        [F] tante
        [M] oom
       *[U] broer of zus van een ouder
    }
}
kin-1-2 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] dochter van een halfbroer of halfzus van moeders kant
            [M] zoon van een halfbroer of halfzus van moeders kant
           *[U] kind van een halfbroer of halfzus van moeders kant
        }
        [paternal] { $sex ->
            [F] dochter van een halfbroer of halfzus van vaders kant
            [M] zoon van een halfbroer of halfzus van vaders kant
           *[U] kind van een halfbroer of halfzus van vaders kant
        }
       *[other] { $sex ->
            [F] dochter van een halfbroer of halfzus
            [M] zoon van een halfbroer of halfzus
           *[U] kind van een halfbroer of halfzus
        }
    }
   *[no] { $sex ->
        [F] nicht (dochter van broer of zus)
        [M] neef (zoon van broer of zus)
       *[U] kind van broer of zus
    }
}
kin-1-3 = { $sex ->
    [F] kleindochter van broer of zus
    [M] kleinzoon van broer of zus
   *[U] kleinkind van broer of zus
}
kin-2-2 = { $half ->
    [yes] { $side ->
        [maternal] halfneef of halfnicht van moeders kant
        [paternal] halfneef of halfnicht van vaders kant
       *[other] halfneef of halfnicht
    }
   *[no] { $side ->
        [maternal] neef of nicht van moeders kant
        [paternal] neef of nicht van vaders kant
        [both] neef of nicht van beide kanten
       *[neither] neef of nicht (kind van oom of tante)
    }
}
kin-2-3 = { $side ->
    [maternal] kind van een neef of nicht van moeders kant
    [paternal] kind van een neef of nicht van vaders kant
   *[other] kind van een neef of nicht
}
kin-3-1 = { $side ->
    [maternal] { $sex ->
        [F] oudtante van moeders kant
        [M] oudoom van moeders kant
       *[U] broer of zus van een grootouder van moeders kant
    }
    [paternal] { $sex ->
        [F] oudtante van vaders kant
        [M] oudoom van vaders kant
       *[U] broer of zus van een grootouder van vaders kant
    }
   *[other] { $sex ->
        [F] oudtante
        [M] oudoom
       *[U] broer of zus van een grootouder
    }
}
kin-3-2 = { $side ->
    [maternal] neef of nicht van de moeder
    [paternal] neef of nicht van de vader
   *[other] neef of nicht van een ouder
}
kin-3-3 = { $side ->
    [maternal] achterneef of achternicht van moeders kant
    [paternal] achterneef of achternicht van vaders kant
   *[other] achterneef of achternicht
}
kin-4-4 = { $side ->
    [maternal] verre neef of nicht van moeders kant
    [paternal] verre neef of nicht van vaders kant
   *[other] verre neef of nicht
}

## Cancers

disease-breast = borstkanker
disease-contralateral-breast = kanker in de andere borst
disease-ovary = eierstokkanker
disease-endometrium = baarmoederkanker
disease-colorectum = darmkanker
disease-colon = dikkedarmkanker
disease-rectum = endeldarmkanker
disease-prostate = prostaatkanker
disease-pancreas = alvleesklierkanker
disease-stomach = maagkanker
disease-small-intestine = dunnedarmkanker
disease-oesophagus = slokdarmkanker
disease-liver = leverkanker
disease-gallbladder = galblaaskanker
disease-gallbladder-biliary = kanker van de galblaas of galwegen
disease-kidney = nierkanker
disease-renal-pelvis-ureter = kanker van het nierbekken of de urineleider
disease-renal-pelvis-ureter-kidney = kanker van de nier, het nierbekken of de urineleider
disease-bladder = blaaskanker
disease-melanoma = melanoom
disease-thyroid = schildklierkanker
disease-medullary-thyroid = medullaire schildklierkanker
disease-brain-cns = tumor van de hersenen of het ruggenmerg
disease-soft-tissue = wekedelensarcoom
disease-bone = botkanker
disease-adrenal = bijnierkanker
disease-leukaemia = leukemie
disease-lung = longkanker
disease-cervix = baarmoederhalskanker
disease-testis = zaadbalkanker
disease-eye = oogkanker
disease-mesothelioma = mesothelioom
disease-other-female-genital = andere kanker van de vrouwelijke geslachtsorganen
disease-other = een andere kanker
disease-unknown = kanker van onbekende soort
disease-any = een vorm van kanker
disease-all-but-nmsc = een vorm van kanker, behalve huidkanker die geen melanoom is
disease-any-neoplasm = een tumor
disease-any-second-cancer = een tweede kanker
disease-any-extracolonic = een kanker buiten de darm
disease-any-bap1-tumour = een tumor die bij BAP1 hoort
disease-any-men1-manifestation = een ziekte die bij MEN1 hoort
disease-breast-or-ovary = borst- of eierstokkanker
disease-upper-gastrointestinal = kanker van slokdarm, maag of begin van de darm
disease-gastrointestinal-any = kanker van maag of darmen
disease-urinary-tract = kanker van de urinewegen
disease-paraganglioma-any = paraganglioom
disease-mpnst = kwaadaardige tumor van een zenuwschede
disease-cerebellar-haemangioblastoma = hemangioblastoom van de kleine hersenen
disease-retinal-haemangioblastoma = hemangioblastoom van het netvlies

cancer = { $behaviour ->
    [benign] { $morphology-known ->
        [yes] goedaardige tumor ({ $morphology })
       *[no] goedaardige tumor ({ $disease })
    }
    [in_situ] { $side ->
        [left] vroeg stadium van { $disease } (in situ, links)
        [right] vroeg stadium van { $disease } (in situ, rechts)
        [both] vroeg stadium van { $disease } (in situ, beide kanten)
       *[unknown] vroeg stadium van { $disease } (in situ)
    }
   *[invasive] { $morphology-known ->
        [yes] { $disease } ({ $morphology })
       *[no] { $side ->
            [left] { $disease } (links)
            [right] { $disease } (rechts)
            [both] { $disease } (beide kanten)
           *[unknown] { $disease }
        }
    }
}

## Organs

organ-breast = borst
organ-contralateral-breast = de andere borst
organ-ovary = eierstok
organ-endometrium = baarmoederslijmvlies
organ-colorectum = darm
organ-prostate = prostaat
organ-pancreas = alvleesklier
organ-stomach = maag
organ-small-intestine = dunne darm
organ-oesophagus = slokdarm
organ-liver = lever
organ-gallbladder-biliary = galblaas en galwegen
organ-kidney = nier
organ-renal-pelvis-ureter = nierbekken en urineleider
organ-bladder = blaas
organ-melanoma = huid
organ-thyroid = schildklier
organ-brain-cns = hersenen en ruggenmerg
organ-soft-tissue = weke delen
organ-bone = bot
organ-adrenal = bijnier
organ-leukaemia = bloed
organ-lung = long
organ-cervix = baarmoederhals
organ-testis = zaadbal
organ-eye = oog
organ-mesothelioma = longvlies
organ-other-female-genital = andere vrouwelijke geslachtsorganen
organ-other = ander orgaan
organ-unknown = onbekend orgaan

## Genes and tests

outcome-pathogenic = ziekteveroorzakende variant gevonden
outcome-uncertain = variant met onduidelijke betekenis gevonden
outcome-negative = geen ziekteveroorzakende variant gevonden
outcome-not-familial = de variant van de familie is niet gevonden

variant-class-benign = goedaardig (klasse 1)
variant-class-likely-benign = waarschijnlijk goedaardig (klasse 2)
variant-class-uncertain = onduidelijke betekenis (klasse 3)
variant-class-likely-pathogenic = waarschijnlijk ziekteveroorzakend (klasse 4)
variant-class-pathogenic = ziekteveroorzakend (klasse 5)

zygosity-heterozygous = in een van beide kopieën van het gen (heterozygoot)
zygosity-homozygous = in beide kopieën van het gen (homozygoot)
zygosity-hemizygous = in de enige kopie van het gen (hemizygoot)
zygosity-mosaic = in een deel van de cellen (mozaïek)
zygosity-unknown = aantal kopieën niet vermeld

phase-maternal = geërfd van de moeder
phase-paternal = geërfd van de vader
phase-unknown = onbekend van welke ouder

test-method-sequencing-and-copy-number = sequencing en analyse van het aantal kopieën
test-method-sequencing = sequencing
test-method-founder-variants = test op foundervarianten
test-method-familial-variant = test op de variant van de familie
test-method-tumour = test van de tumor
test-method-unknown = methode niet vermeld

test-purpose-diagnostic = diagnostische test
test-purpose-predictive = voorspellende test
test-purpose-confirmation = bevestiging
test-purpose-unknown = doel niet vermeld

sample-kind-blood = bloed
sample-kind-saliva = speeksel
sample-kind-fibroblasts = huidcellen (fibroblasten)
sample-kind-tumour = tumorweefsel
sample-kind-stored-tissue = bewaard weefsel
sample-kind-unknown = niet vermeld

marker-status-positive = positief
marker-status-negative = negatief

## Operations and consents

procedure-bilateral-mastectomy = verwijdering van beide borsten
procedure-unilateral-mastectomy = verwijdering van een borst
procedure-salpingo-oophorectomy = verwijdering van eierstokken en eileiders
procedure-hysterectomy = verwijdering van de baarmoeder
procedure-colectomy = verwijdering van de dikke darm
procedure-prostatectomy = verwijdering van de prostaat
procedure-gastrectomy = verwijdering van de maag
procedure-thyroidectomy = verwijdering van de schildklier

consent-scope-testing = DNA-test
consent-scope-storage = bewaren van het monster
consent-scope-inform-relatives = informeren van familieleden
consent-scope-name-in-family-letter = genoemd worden in de familiebrief
consent-scope-obtain-records = opvragen van medische gegevens
consent-scope-research = onderzoek
consent-scope-recontact = opnieuw contact

## The drawing of a family: short words without a full stop

drawing-year = { $year }
drawing-about = ca. { $date }
drawing-decade = jaren { $decade }
drawing-range = { $first }–{ $last }
drawing-before = voor { $year }
drawing-after = na { $year }
drawing-age-about = ca. { $age }
drawing-age-decade = { $decade }-plus
drawing-age-range = { $low }–{ $high }
drawing-age-under = <{ $years }
drawing-age-over = >{ $years }
drawing-born = geb. { $date }
drawing-aged = { $age } jr
drawing-died-aged = overl. { $age } jr
drawing-died-on = overl. { $date }
drawing-died = overl.
drawing-weeks = { $weeks } wk
drawing-due = uitgerekend { $date }
drawing-assigned-f = AFAB
drawing-assigned-m = AMAB
drawing-assigned-u = UAAB
drawing-diagnosis = { $cancer } { $age }
drawing-bilateral = { $cancer } (beide kanten)
drawing-in-situ = { $cancer } (in situ)
drawing-benign = { $cancer } (goedaardig)
drawing-uncertain = VUS
drawing-panel-negative = { $genes ->
    [one] { $genes } gen −
   *[other] { $genes } genen −
}
drawing-stillbirth = SB
drawing-pregnancy = P
drawing-ectopic = ECT
drawing-donor = D
drawing-surrogate = S
drawing-proband = P
drawing-several = n
drawing-legend = Legenda
drawing-family = Familie { $number }
drawing-drawn-on = Getekend { $date }
drawing-told-by = Verteld door { $who }
drawing-recorded-by = Genoteerd door { $who }
drawing-anonymous = Namen verwijderd
drawing-carrier-of = Drager van een variant in { $gene }
drawing-obligate-carrier = Zekere drager
drawing-proband-key = Indexpersoon
drawing-consultand-key = Adviesvrager
drawing-verified-key = Gegevens gezien door de kliniek
drawing-positive-key = Ziekteveroorzakende variant gevonden / niet gevonden
drawing-uncertain-key = VUS: variant met onduidelijke betekenis
drawing-chip-key = Kans om een variant te dragen
drawing-adopted-key = Geadopteerd
drawing-donor-key = Donor
drawing-surrogate-key = Draagmoeder
drawing-pregnancy-key = Zwangerschap
drawing-stillbirth-key = Doodgeboren
drawing-ectopic-key = Buitenbaarmoederlijke zwangerschap
drawing-named = Met namen
drawing-evaluation-key = Test op { $gene }
drawing-unknown-key = Niets bekend over de gezondheid
drawing-halo-key = Verschuift het antwoord: omhoog (hele ring), omlaag (onderbroken ring)
drawing-folded-above = { $count ->
    [one] nog { $count } erboven
   *[other] nog { $count } erboven
}
drawing-folded-below = { $count ->
    [one] nog { $count } eronder
   *[other] nog { $count } eronder
}
drawing-page = Pagina { $page } van { $pages }
drawing-pedigree = Stamboom
drawing-title = Stamboom van familie { $number }
drawing-persons = { $count ->
    [one] { $count } persoon
   *[other] { $count } personen
}
drawing-union = { $one } en { $other }
drawing-gender-woman = vrouw
drawing-gender-man = man
drawing-gender-nonbinary = non-binair persoon
drawing-gender-unknown = persoon
drawing-site-breast = borst
drawing-site-ovary = eierstok
drawing-site-endometrium = baarmoeder
drawing-site-colorectum = darm
drawing-site-prostate = prostaat
drawing-site-pancreas = alvleesklier
drawing-site-stomach = maag
drawing-site-small-intestine = dunne darm
drawing-site-oesophagus = slokdarm
drawing-site-liver = lever
drawing-site-gallbladder-biliary = galwegen
drawing-site-kidney = nier
drawing-site-renal-pelvis-ureter = urineleider
drawing-site-bladder = blaas
drawing-site-melanoma = melanoom
drawing-site-thyroid = schildklier
drawing-site-brain-cns = hersenen
drawing-site-soft-tissue = weke delen
drawing-site-bone = bot
drawing-site-adrenal = bijnier
drawing-site-leukaemia = leukemie
drawing-site-lung = long
drawing-site-cervix = baarmoederhals
drawing-site-testis = zaadbal
drawing-site-eye = oog
drawing-site-mesothelioma = mesothelioom
drawing-site-other-female-genital = vrouwelijke geslachtsorganen
drawing-site-other = andere kanker
drawing-site-unknown = kanker, orgaan onbekend
drawing-class-benign = goedaardig
drawing-class-likely-benign = waarschijnlijk goedaardig
drawing-class-uncertain = onduidelijk
drawing-class-likely-pathogenic = waarschijnlijk ziekteveroorzakend
drawing-class-pathogenic = ziekteveroorzakend
