### What the letters and the drawing of a family say in Swedish: numbers, days, kin, cancers, genes, operations.
### One message is one whole term or sentence; code never joins pieces. How to translate: docs/translating.md.
### Review state: machine-drafted, not reviewed by a native clinician.

## Statement that every computed figure bears (Regulation (EU) 2017/745)

intended-use = Programvara för forskning och utbildning. Inte en medicinteknisk produkt enligt förordning (EU) 2017/745, inte CE-märkt. Siffrorna ska bekräftas med ett CE-märkt verktyg (till exempel CanRisk) eller publicerade tabeller innan de används i vården av en person.

## Numbers and chances

percent = { $bound ->
    [under] under { $number } %
    [over] över { $number } %
   *[equal] { $number } %
}
percent-range = { $low-bound ->
    [under] { $high-bound ->
        [over] under { $low } % till över { $high } %
       *[equal] under { $low } % till { $high } %
    }
   *[equal] { $high-bound ->
        [over] { $low } % till över { $high } %
       *[equal] { $low }–{ $high } %
    }
}
chance = { $bound ->
    [under] under { $count } av 100
    [over] över { $count } av 100
   *[equal] { $count } av 100
}
chance-range = { $low-bound ->
    [under] { $high-bound ->
        [over] under { $low } till över { $high } av 100
       *[equal] under { $low } till { $high } av 100
    }
   *[equal] { $high-bound ->
        [over] { $low } till över { $high } av 100
       *[equal] { $low } till { $high } av 100
    }
}

## Days and ages

date-unknown = okänt datum
date-year = { $year }
date-decade = { $decade }-talet
date-about = omkring { $date }
date-until = { $date } eller tidigare
date-from = { $date } eller senare
date-range = mellan { $first } och { $last }

age-unknown = okänd ålder
age-exact = { $about ->
    [yes] omkring { $years } år
   *[no] { $years } år
}
age-under = under { $years } år
age-over = över { $years } år
age-decade = { $decade }-årsåldern
age-range = { $about ->
    [yes] omkring { $low }–{ $high } år
   *[no] { $low }–{ $high } år
}

## Ages within a sentence

at-age-unknown = vid okänd ålder
at-age-exact = { $about ->
    [yes] vid omkring { $years } års ålder
   *[no] vid { $years } års ålder
}
at-age-under = före { $years } års ålder
at-age-over = efter { $years } års ålder
at-age-range = mellan { $low } och { $high } års ålder
at-age-decade = i { $decade }-årsåldern

## Kin terms

kin-partner = partner
kin-relative = { $side ->
    [maternal] släkting på mammas sida
    [paternal] släkting på pappas sida
    [both] släkting på båda sidor
   *[neither] släkting
}
kin-0-0 = samma person
kin-1-0 = { $sex ->
    [F] mamma
    [M] pappa
   *[U] förälder
}
kin-2-0 = { $side ->
    [maternal] { $sex ->
        [F] mormor
        [M] morfar
       *[U] mammas förälder
    }
    [paternal] { $sex ->
        [F] farmor
        [M] farfar
       *[U] pappas förälder
    }
    [both] { $sex ->
        [F] mor- och farmor
        [M] mor- och farfar
       *[U] mor- eller farförälder på båda sidor
    }
   *[neither] { $sex ->
        [F] mormor eller farmor
        [M] morfar eller farfar
       *[U] mor- eller farförälder
    }
}
kin-3-0 = { $side ->
    [maternal] { $sex ->
        [F] gammelmormor på mammas sida
        [M] gammelmorfar på mammas sida
       *[U] mor- eller farförälders förälder på mammas sida
    }
    [paternal] { $sex ->
        [F] gammelfarmor på pappas sida
        [M] gammelfarfar på pappas sida
       *[U] mor- eller farförälders förälder på pappas sida
    }
    [both] { $sex ->
        [F] mor- eller farförälders mamma på båda sidor
        [M] mor- eller farförälders pappa på båda sidor
       *[U] mor- eller farförälders förälder på båda sidor
    }
   *[neither] { $sex ->
        [F] mor- eller farförälders mamma
        [M] mor- eller farförälders pappa
       *[U] mor- eller farförälders förälder
    }
}
kin-4-0 = { $side ->
    [maternal] { $sex ->
        [F] anmoder fyra led upp på mammas sida
        [M] anfader fyra led upp på mammas sida
       *[U] förfader fyra led upp på mammas sida
    }
    [paternal] { $sex ->
        [F] anmoder fyra led upp på pappas sida
        [M] anfader fyra led upp på pappas sida
       *[U] förfader fyra led upp på pappas sida
    }
   *[other] { $sex ->
        [F] anmoder fyra led upp
        [M] anfader fyra led upp
       *[U] förfader fyra led upp
    }
}
kin-0-1 = { $sex ->
    [F] dotter
    [M] son
   *[U] barn
}
kin-0-2 = { $sex ->
    [F] barnbarn (flicka)
    [M] barnbarn (pojke)
   *[U] barnbarn
}
kin-0-3 = { $sex ->
    [F] barnbarns dotter
    [M] barnbarns son
   *[U] barnbarnsbarn
}
kin-0-4 = { $sex ->
    [F] barnbarnsbarns dotter
    [M] barnbarnsbarns son
   *[U] barnbarnsbarns barn
}
kin-1-1 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] halvsyster på mammas sida
            [M] halvbror på mammas sida
           *[U] halvsyskon på mammas sida
        }
        [paternal] { $sex ->
            [F] halvsyster på pappas sida
            [M] halvbror på pappas sida
           *[U] halvsyskon på pappas sida
        }
       *[other] { $sex ->
            [F] halvsyster
            [M] halvbror
           *[U] halvsyskon
        }
    }
   *[no] { $sex ->
        [F] syster
        [M] bror
       *[U] syskon
    }
}
kin-2-1 = { $side ->
    [maternal] { $half ->
        [yes] { $sex ->
            [F] mammas halvsyster
            [M] mammas halvbror
           *[U] mammas halvsyskon
        }
       *[no] { $sex ->
            [F] moster
            [M] morbror
           *[U] mammas syskon
        }
    }
    [paternal] { $half ->
        [yes] { $sex ->
            [F] pappas halvsyster
            [M] pappas halvbror
           *[U] pappas halvsyskon
        }
       *[no] { $sex ->
            [F] faster
            [M] farbror
           *[U] pappas syskon
        }
    }
   *[other] { $sex ->
        [F] moster eller faster
        [M] morbror eller farbror
       *[U] förälders syskon
    }
}
kin-1-2 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] halvsyskons dotter på mammas sida
            [M] halvsyskons son på mammas sida
           *[U] halvsyskons barn på mammas sida
        }
        [paternal] { $sex ->
            [F] halvsyskons dotter på pappas sida
            [M] halvsyskons son på pappas sida
           *[U] halvsyskons barn på pappas sida
        }
       *[other] { $sex ->
            [F] halvsyskons dotter
            [M] halvsyskons son
           *[U] halvsyskons barn
        }
    }
   *[no] { $sex ->
        [F] syskons dotter
        [M] syskons son
       *[U] syskonbarn
    }
}
kin-1-3 = { $sex ->
    [F] syskons barnbarn (flicka)
    [M] syskons barnbarn (pojke)
   *[U] syskons barnbarn
}
kin-2-2 = { $half ->
    [yes] { $side ->
        [maternal] halvkusin på mammas sida
        [paternal] halvkusin på pappas sida
       *[other] halvkusin
    }
   *[no] { $side ->
        [maternal] kusin på mammas sida
        [paternal] kusin på pappas sida
        [both] kusin på båda sidor
       *[neither] kusin
    }
}
kin-2-3 = { $side ->
    [maternal] kusinbarn på mammas sida
    [paternal] kusinbarn på pappas sida
   *[other] kusinbarn
}
kin-3-1 = { $side ->
    [maternal] { $sex ->
        [F] mor- eller farförälders syster på mammas sida
        [M] mor- eller farförälders bror på mammas sida
       *[U] mor- eller farförälders syskon på mammas sida
    }
    [paternal] { $sex ->
        [F] mor- eller farförälders syster på pappas sida
        [M] mor- eller farförälders bror på pappas sida
       *[U] mor- eller farförälders syskon på pappas sida
    }
   *[other] { $sex ->
        [F] mor- eller farförälders syster
        [M] mor- eller farförälders bror
       *[U] mor- eller farförälders syskon
    }
}
kin-3-2 = { $side ->
    [maternal] mammas kusin
    [paternal] pappas kusin
   *[other] förälders kusin
}
kin-3-3 = { $side ->
    [maternal] syssling på mammas sida
    [paternal] syssling på pappas sida
   *[other] syssling
}
kin-4-4 = { $side ->
    [maternal] brylling på mammas sida
    [paternal] brylling på pappas sida
   *[other] brylling
}

## Cancers

disease-breast = bröstcancer
disease-contralateral-breast = cancer i det andra bröstet
disease-ovary = äggstockscancer
disease-endometrium = livmodercancer
disease-colorectum = tarmcancer
disease-colon = tjocktarmscancer
disease-rectum = ändtarmscancer
disease-prostate = prostatacancer
disease-pancreas = cancer i bukspottkörteln
disease-stomach = magsäckscancer
disease-small-intestine = tunntarmscancer
disease-oesophagus = cancer i matstrupen
disease-liver = levercancer
disease-gallbladder = cancer i gallblåsan
disease-gallbladder-biliary = cancer i gallblåsan eller gallgångarna
disease-kidney = njurcancer
disease-renal-pelvis-ureter = cancer i njurbäckenet eller urinledaren
disease-renal-pelvis-ureter-kidney = cancer i njuren, njurbäckenet eller urinledaren
disease-bladder = cancer i urinblåsan
disease-melanoma = malignt melanom
disease-thyroid = sköldkörtelcancer
disease-medullary-thyroid = medullär sköldkörtelcancer
disease-brain-cns = tumör i hjärnan eller ryggmärgen
disease-soft-tissue = mjukdelssarkom
disease-bone = skelettcancer
disease-adrenal = binjurecancer
disease-leukaemia = leukemi
disease-lung = lungcancer
disease-cervix = livmoderhalscancer
disease-testis = testikelcancer
disease-eye = cancer i ögat
disease-mesothelioma = mesoteliom
disease-other-female-genital = annan cancer i kvinnliga könsorgan
disease-other = en annan cancer
disease-unknown = cancer av okänd typ
disease-any = någon cancer
disease-all-but-nmsc = någon cancer utom hudcancer som inte är melanom
disease-any-neoplasm = någon tumör
disease-any-second-cancer = en andra cancer
disease-any-extracolonic = en cancer utanför tarmen
disease-any-bap1-tumour = en tumör som hör ihop med BAP1
disease-any-men1-manifestation = en sjukdom som hör ihop med MEN1
disease-breast-or-ovary = bröst- eller äggstockscancer
disease-upper-gastrointestinal = cancer i övre mag-tarmkanalen
disease-gastrointestinal-any = cancer i mag-tarmkanalen
disease-urinary-tract = cancer i urinvägarna
disease-paraganglioma-any = paragangliom
disease-mpnst = elakartad tumör i en nervskida
disease-cerebellar-haemangioblastoma = hemangioblastom i lillhjärnan
disease-retinal-haemangioblastoma = hemangioblastom i näthinnan

cancer = { $behaviour ->
    [benign] { $morphology-known ->
        [yes] godartad tumör ({ $morphology })
       *[no] godartad tumör ({ $disease })
    }
    [in_situ] { $side ->
        [left] tidigt stadium av { $disease } (in situ, vänster sida)
        [right] tidigt stadium av { $disease } (in situ, höger sida)
        [both] tidigt stadium av { $disease } (in situ, båda sidor)
       *[unknown] tidigt stadium av { $disease } (in situ)
    }
   *[invasive] { $morphology-known ->
        [yes] { $disease } ({ $morphology })
       *[no] { $side ->
            [left] { $disease } (vänster sida)
            [right] { $disease } (höger sida)
            [both] { $disease } (båda sidor)
           *[unknown] { $disease }
        }
    }
}

## Organs

organ-breast = bröst
organ-contralateral-breast = det andra bröstet
organ-ovary = äggstock
organ-endometrium = livmoderslemhinna
organ-colorectum = tarm
organ-prostate = prostata
organ-pancreas = bukspottkörtel
organ-stomach = magsäck
organ-small-intestine = tunntarm
organ-oesophagus = matstrupe
organ-liver = lever
organ-gallbladder-biliary = gallblåsa och gallgångar
organ-kidney = njure
organ-renal-pelvis-ureter = njurbäcken och urinledare
organ-bladder = urinblåsa
organ-melanoma = hud
organ-thyroid = sköldkörtel
organ-brain-cns = hjärna och ryggmärg
organ-soft-tissue = mjukdelar
organ-bone = skelett
organ-adrenal = binjure
organ-leukaemia = blod
organ-lung = lunga
organ-cervix = livmoderhals
organ-testis = testikel
organ-eye = öga
organ-mesothelioma = lungsäck
organ-other-female-genital = andra kvinnliga könsorgan
organ-other = annat organ
organ-unknown = okänt organ

## Genes and tests

outcome-pathogenic = sjukdomsorsakande variant påvisad
outcome-uncertain = variant av oklar betydelse påvisad
outcome-negative = ingen sjukdomsorsakande variant påvisad
outcome-not-familial = familjens variant påvisades inte

variant-class-benign = benign (klass 1)
variant-class-likely-benign = sannolikt benign (klass 2)
variant-class-uncertain = av oklar betydelse (klass 3)
variant-class-likely-pathogenic = sannolikt sjukdomsorsakande (klass 4)
variant-class-pathogenic = sjukdomsorsakande (klass 5)

zygosity-heterozygous = i en av genens två kopior (heterozygot)
zygosity-homozygous = i båda kopiorna av genen (homozygot)
zygosity-hemizygous = i genens enda kopia (hemizygot)
zygosity-mosaic = i en del av cellerna (mosaik)
zygosity-unknown = antal kopior inte angivet

phase-maternal = ärvd från mamman
phase-paternal = ärvd från pappan
phase-unknown = okänt från vilken förälder

test-method-sequencing-and-copy-number = sekvensering och kopietalsanalys
test-method-sequencing = sekvensering
test-method-founder-variants = test av foundervarianter
test-method-familial-variant = test av familjens variant
test-method-tumour = tumörtest
test-method-unknown = metod inte angiven

test-purpose-diagnostic = diagnostiskt test
test-purpose-predictive = presymtomatiskt test
test-purpose-confirmation = bekräftelse
test-purpose-unknown = syfte inte angivet

sample-kind-blood = blod
sample-kind-saliva = saliv
sample-kind-fibroblasts = hudceller (fibroblaster)
sample-kind-tumour = tumörvävnad
sample-kind-stored-tissue = sparad vävnad
sample-kind-unknown = inte angivet

marker-status-positive = positiv
marker-status-negative = negativ

## Operations and consents

procedure-bilateral-mastectomy = borttagande av båda brösten
procedure-unilateral-mastectomy = borttagande av ett bröst
procedure-salpingo-oophorectomy = borttagande av äggstockar och äggledare
procedure-hysterectomy = borttagande av livmodern
procedure-colectomy = borttagande av tjocktarmen
procedure-prostatectomy = borttagande av prostatan
procedure-gastrectomy = borttagande av magsäcken
procedure-thyroidectomy = borttagande av sköldkörteln

consent-scope-testing = genetiskt test
consent-scope-storage = att provet sparas
consent-scope-inform-relatives = att släktingar informeras
consent-scope-name-in-family-letter = att nämnas i familjebrevet
consent-scope-obtain-records = att journaler hämtas in
consent-scope-research = forskning
consent-scope-recontact = att bli kontaktad igen

## The drawing of a family: short words without a full stop

drawing-year = { $year }
drawing-about = ca { $date }
drawing-decade = { $decade }-talet
drawing-range = { $first }–{ $last }
drawing-before = före { $year }
drawing-after = efter { $year }
drawing-age-about = ca { $age }
drawing-age-decade = { $decade }-årsåldern
drawing-age-range = { $low }–{ $high }
drawing-age-under = <{ $years }
drawing-age-over = >{ $years }
drawing-born = f. { $date }
drawing-aged = { $age } år
drawing-died-aged = d. { $age } år
drawing-died-on = d. { $date }
drawing-died = d.
drawing-weeks = { $weeks } v
drawing-due = beräknad { $date }
drawing-assigned-f = AFAB
drawing-assigned-m = AMAB
drawing-assigned-u = UAAB
drawing-diagnosis = { $cancer } { $age }
drawing-bilateral = { $cancer } (båda sidor)
drawing-in-situ = { $cancer } (in situ)
drawing-benign = { $cancer } (godartad)
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
drawing-legend = Teckenförklaring
drawing-family = Familj { $number }
drawing-drawn-on = Ritad { $date }
drawing-told-by = Berättad av { $who }
drawing-recorded-by = Antecknad av { $who }
drawing-anonymous = Namn borttagna
drawing-carrier-of = Bärare av en variant i { $gene }
drawing-obligate-carrier = Obligat bärare
drawing-proband-key = Proband
drawing-consultand-key = Konsultand
drawing-verified-key = Handlingar sedda av kliniken
drawing-positive-key = Sjukdomsorsakande variant påvisad / inte påvisad
drawing-uncertain-key = VUS: variant av oklar betydelse
drawing-chip-key = Sannolikhet att bära en variant
drawing-adopted-key = Adopterad
drawing-donor-key = Donator
drawing-surrogate-key = Surrogatmamma
drawing-pregnancy-key = Graviditet
drawing-stillbirth-key = Dödfödd
drawing-ectopic-key = Utomkvedshavandeskap
drawing-named = Namn visas
drawing-evaluation-key = Test av { $gene }
drawing-unknown-key = Inget känt om hälsan
drawing-halo-key = Flyttar svaret: upp (hel ring), ned (bruten ring)
drawing-folded-above = { $count ->
    [one] { $count } till ovanför
   *[other] { $count } till ovanför
}
drawing-folded-below = { $count ->
    [one] { $count } till nedanför
   *[other] { $count } till nedanför
}
drawing-page = Sida { $page } av { $pages }
drawing-pedigree = Släktträd
drawing-title = Släktträd för familj { $number }
drawing-persons = { $count ->
    [one] { $count } person
   *[other] { $count } personer
}
drawing-union = { $one } och { $other }
drawing-gender-woman = kvinna
drawing-gender-man = man
drawing-gender-nonbinary = icke-binär person
drawing-gender-unknown = person
drawing-site-breast = bröst
drawing-site-ovary = äggstock
drawing-site-endometrium = livmoder
drawing-site-colorectum = tarm
drawing-site-prostate = prostata
drawing-site-pancreas = bukspottkörtel
drawing-site-stomach = magsäck
drawing-site-small-intestine = tunntarm
drawing-site-oesophagus = matstrupe
drawing-site-liver = lever
drawing-site-gallbladder-biliary = gallgång
drawing-site-kidney = njure
drawing-site-renal-pelvis-ureter = urinledare
drawing-site-bladder = urinblåsa
drawing-site-melanoma = melanom
drawing-site-thyroid = sköldkörtel
drawing-site-brain-cns = hjärna
drawing-site-soft-tissue = mjukdelar
drawing-site-bone = skelett
drawing-site-adrenal = binjure
drawing-site-leukaemia = leukemi
drawing-site-lung = lunga
drawing-site-cervix = livmoderhals
drawing-site-testis = testikel
drawing-site-eye = öga
drawing-site-mesothelioma = mesoteliom
drawing-site-other-female-genital = kvinnliga könsorgan
drawing-site-other = annan cancer
drawing-site-unknown = cancer, okänt organ
drawing-class-benign = benign
drawing-class-likely-benign = sannolikt benign
drawing-class-uncertain = oklar
drawing-class-likely-pathogenic = sannolikt sjukdomsorsakande
drawing-class-pathogenic = sjukdomsorsakande
