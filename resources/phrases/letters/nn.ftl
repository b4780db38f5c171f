### What the letters and the drawing of a family say in Norwegian Nynorsk: numbers, days, kin, cancers, genes, operations.
### One message is one whole term or sentence; code never joins pieces. How to translate: docs/translating.md.
### Review state: machine-drafted, not reviewed by a native clinician.

## Statement that every computed figure bears (Regulation (EU) 2017/745)

intended-use = Programvare for forsking og opplæring. Ikkje medisinsk utstyr etter forordning (EU) 2017/745, ikkje CE-merkt. Tala må stadfestast med eit CE-merkt verktøy (til dømes CanRisk) eller publiserte tabellar før dei blir brukte i behandlinga av ein person.

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

## Days and ages

date-unknown = ukjend dato
date-year = { $year }
date-decade = { $decade }-åra
date-about = kring { $date }
date-until = { $date } eller tidlegare
date-from = { $date } eller seinare
date-range = mellom { $first } og { $last }

age-unknown = ukjend alder
age-exact = { $about ->
    [yes] kring { $years } år
   *[no] { $years } år
}
age-under = under { $years } år
age-over = over { $years } år
age-decade = { $decade }-åra
age-range = { $about ->
    [yes] kring { $low }–{ $high } år
   *[no] { $low }–{ $high } år
}

## Ages within a sentence

at-age-unknown = i ukjend alder
at-age-exact = { $about ->
    [yes] ved kring { $years } års alder
   *[no] ved { $years } års alder
}
at-age-under = før { $years } års alder
at-age-over = etter { $years } års alder
at-age-range = mellom { $low } og { $high } års alder
at-age-decade = i { $decade }-åra

## Kin terms

kin-partner = partnar
kin-relative = { $side ->
    [maternal] slektning på mors side
    [paternal] slektning på fars side
    [both] slektning på begge sider
   *[neither] slektning
}
kin-0-0 = same person
kin-1-0 = { $sex ->
    [F] mor
    [M] far
   *[U] forelder
}
kin-2-0 = { $side ->
    [maternal] { $sex ->
        [F] mormor
        [M] morfar
       *[U] besteforelder på mors side
    }
    [paternal] { $sex ->
        [F] farmor
        [M] farfar
       *[U] besteforelder på fars side
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
        [F] oldemor på mors side
        [M] oldefar på mors side
       *[U] oldeforelder på mors side
    }
    [paternal] { $sex ->
        [F] oldemor på fars side
        [M] oldefar på fars side
       *[U] oldeforelder på fars side
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
        [F] tippoldemor på mors side
        [M] tippoldefar på mors side
       *[U] tippoldeforelder på mors side
    }
    [paternal] { $sex ->
        [F] tippoldemor på fars side
        [M] tippoldefar på fars side
       *[U] tippoldeforelder på fars side
    }
   *[other] { $sex ->
        [F] tippoldemor
        [M] tippoldefar
       *[U] tippoldeforelder
    }
}
kin-0-1 = { $sex ->
    [F] dotter
    [M] son
   *[U] barn
}
kin-0-2 = { $sex ->
    [F] barnebarn (jente)
    [M] barnebarn (gut)
   *[U] barnebarn
}
kin-0-3 = { $sex ->
    [F] oldebarn (jente)
    [M] oldebarn (gut)
   *[U] oldebarn
}
kin-0-4 = { $sex ->
    [F] tippoldebarn (jente)
    [M] tippoldebarn (gut)
   *[U] tippoldebarn
}
kin-1-1 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] halvsyster på mors side
            [M] halvbror på mors side
           *[U] halvsysken på mors side
        }
        [paternal] { $sex ->
            [F] halvsyster på fars side
            [M] halvbror på fars side
           *[U] halvsysken på fars side
        }
       *[other] { $sex ->
            [F] halvsyster
            [M] halvbror
           *[U] halvsysken
        }
    }
   *[no] { $sex ->
        [F] syster
        [M] bror
       *[U] sysken
    }
}
kin-2-1 = { $side ->
    [maternal] { $half ->
        [yes] { $sex ->
            [F] halvsyster til mor
            [M] halvbror til mor
           *[U] halvsysken til mor
        }
       *[no] { $sex ->
            [F] syster til mor
            [M] bror til mor
           *[U] sysken til mor
        }
    }
    [paternal] { $half ->
        [yes] { $sex ->
            [F] halvsyster til far
            [M] halvbror til far
           *[U] halvsysken til far
        }
       *[no] { $sex ->
            [F] syster til far
            [M] bror til far
           *[U] sysken til far
        }
    }
   *[other] { $sex ->
        [F] tante
        [M] onkel
       *[U] sysken til ein forelder
    }
}
kin-1-2 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] dotter til halvsysken på mors side
            [M] son til halvsysken på mors side
           *[U] barn til halvsysken på mors side
        }
        [paternal] { $sex ->
            [F] dotter til halvsysken på fars side
            [M] son til halvsysken på fars side
           *[U] barn til halvsysken på fars side
        }
       *[other] { $sex ->
            [F] dotter til halvsysken
            [M] son til halvsysken
           *[U] barn til halvsysken
        }
    }
   *[no] { $sex ->
        [F] niese
        [M] nevø
       *[U] barn til sysken
    }
}
kin-1-3 = { $sex ->
    [F] barnebarn til sysken (jente)
    [M] barnebarn til sysken (gut)
   *[U] barnebarn til sysken
}
kin-2-2 = { $half ->
    [yes] { $side ->
        [maternal] halvt syskenbarn på mors side
        [paternal] halvt syskenbarn på fars side
       *[other] halvt syskenbarn
    }
   *[no] { $side ->
        [maternal] syskenbarn på mors side
        [paternal] syskenbarn på fars side
        [both] syskenbarn på begge sider
       *[neither] syskenbarn
    }
}
kin-2-3 = { $side ->
    [maternal] barn til syskenbarn på mors side
    [paternal] barn til syskenbarn på fars side
   *[other] barn til syskenbarn
}
kin-3-1 = { $side ->
    [maternal] { $sex ->
        [F] grandtante på mors side
        [M] grandonkel på mors side
       *[U] sysken til besteforelder på mors side
    }
    [paternal] { $sex ->
        [F] grandtante på fars side
        [M] grandonkel på fars side
       *[U] sysken til besteforelder på fars side
    }
   *[other] { $sex ->
        [F] grandtante
        [M] grandonkel
       *[U] sysken til besteforelder
    }
}
kin-3-2 = { $side ->
    [maternal] syskenbarn til mor
    [paternal] syskenbarn til far
   *[other] syskenbarn til ein forelder
}
kin-3-3 = { $side ->
    [maternal] tremenning på mors side
    [paternal] tremenning på fars side
   *[other] tremenning
}
kin-4-4 = { $side ->
    [maternal] firmenning på mors side
    [paternal] firmenning på fars side
   *[other] firmenning
}

## Cancers

disease-breast = brystkreft
disease-contralateral-breast = kreft i det andre brystet
disease-ovary = eggstokkreft
disease-endometrium = livmorkreft
disease-colorectum = tarmkreft
disease-colon = tjukktarmskreft
disease-rectum = endetarmskreft
disease-prostate = prostatakreft
disease-pancreas = kreft i bukspyttkjertelen
disease-stomach = magekreft
disease-small-intestine = tynntarmskreft
disease-oesophagus = kreft i spiserøyret
disease-liver = leverkreft
disease-gallbladder = kreft i galleblæra
disease-gallbladder-biliary = kreft i galleblæra eller gallegangane
disease-kidney = nyrekreft
disease-renal-pelvis-ureter = kreft i nyrebekkenet eller urinleiaren
disease-renal-pelvis-ureter-kidney = kreft i nyra, nyrebekkenet eller urinleiaren
disease-bladder = blærekreft
disease-melanoma = føflekkreft
disease-thyroid = kreft i skjoldbruskkjertelen
disease-medullary-thyroid = medullær kreft i skjoldbruskkjertelen
disease-brain-cns = svulst i hjernen eller ryggmergen
disease-soft-tissue = bløtvevssarkom
disease-bone = beinkreft
disease-adrenal = binyrekreft
disease-leukaemia = leukemi
disease-lung = lungekreft
disease-cervix = livmorhalskreft
disease-testis = testikkelkreft
disease-eye = kreft i auget
disease-mesothelioma = mesoteliom
disease-other-female-genital = annan kreft i kvinnelege kjønnsorgan
disease-other = ein annan kreft
disease-unknown = kreft av ukjend type
disease-any = ein eller annan kreft
disease-all-but-nmsc = ein kreft, utanom hudkreft som ikkje er føflekkreft
disease-any-neoplasm = ein svulst
disease-any-second-cancer = ein ny kreft
disease-any-extracolonic = ein kreft utanfor tarmen
disease-any-bap1-tumour = ein svulst som høyrer til BAP1
disease-any-men1-manifestation = ein sjukdom som høyrer til MEN1
disease-breast-or-ovary = bryst- eller eggstokkreft
disease-upper-gastrointestinal = kreft øvst i mage og tarm
disease-gastrointestinal-any = kreft i mage og tarm
disease-urinary-tract = kreft i urinvegane
disease-paraganglioma-any = paragangliom
disease-mpnst = vondarta svulst i ei nerveskjede
disease-cerebellar-haemangioblastoma = hemangioblastom i lillehjernen
disease-retinal-haemangioblastoma = hemangioblastom i netthinna

cancer = { $behaviour ->
    [benign] { $morphology-known ->
        [yes] godarta svulst ({ $morphology })
       *[no] godarta svulst ({ $disease })
    }
    [in_situ] { $side ->
        [left] tidleg stadium av { $disease } (in situ, venstre side)
        [right] tidleg stadium av { $disease } (in situ, høgre side)
        [both] tidleg stadium av { $disease } (in situ, begge sider)
       *[unknown] tidleg stadium av { $disease } (in situ)
    }
   *[invasive] { $morphology-known ->
        [yes] { $disease } ({ $morphology })
       *[no] { $side ->
            [left] { $disease } (venstre side)
            [right] { $disease } (høgre side)
            [both] { $disease } (begge sider)
           *[unknown] { $disease }
        }
    }
}

## Organs

organ-breast = bryst
organ-contralateral-breast = det andre brystet
organ-ovary = eggstokk
organ-endometrium = slimhinna i livmora
organ-colorectum = tarm
organ-prostate = prostata
organ-pancreas = bukspyttkjertel
organ-stomach = magesekk
organ-small-intestine = tynntarm
organ-oesophagus = spiserøyr
organ-liver = lever
organ-gallbladder-biliary = galleblære og gallegangar
organ-kidney = nyre
organ-renal-pelvis-ureter = nyrebekken og urinleiar
organ-bladder = urinblære
organ-melanoma = hud
organ-thyroid = skjoldbruskkjertel
organ-brain-cns = hjerne og ryggmerg
organ-soft-tissue = bløtvev
organ-bone = bein
organ-adrenal = binyre
organ-leukaemia = blod
organ-lung = lunge
organ-cervix = livmorhals
organ-testis = testikkel
organ-eye = auge
organ-mesothelioma = lungehinne
organ-other-female-genital = andre kvinnelege kjønnsorgan
organ-other = anna organ
organ-unknown = ukjent organ

## Genes and tests

outcome-pathogenic = sjukdomsgivande variant funnen
outcome-uncertain = variant av usikker betyding funnen
outcome-negative = ingen sjukdomsgivande variant funnen
outcome-not-familial = varianten i familien vart ikkje funnen

variant-class-benign = godarta (klasse 1)
variant-class-likely-benign = sannsynleg godarta (klasse 2)
variant-class-uncertain = av usikker betyding (klasse 3)
variant-class-likely-pathogenic = sannsynleg sjukdomsgivande (klasse 4)
variant-class-pathogenic = sjukdomsgivande (klasse 5)

zygosity-heterozygous = i den eine av dei to kopiane av genet (heterozygot)
zygosity-homozygous = i begge kopiane av genet (homozygot)
zygosity-hemizygous = i den einaste kopien av genet (hemizygot)
zygosity-mosaic = i ein del av cellene (mosaikk)
zygosity-unknown = talet på kopiar er ikkje oppgitt

phase-maternal = arva frå mor
phase-paternal = arva frå far
phase-unknown = ukjent frå kven av foreldra

test-method-sequencing-and-copy-number = sekvensering og kopitalsanalyse
test-method-sequencing = sekvensering
test-method-founder-variants = test for foundervariantar
test-method-familial-variant = test for varianten i familien
test-method-tumour = test av svulsten
test-method-unknown = metode ikkje oppgitt

test-purpose-diagnostic = diagnostisk test
test-purpose-predictive = prediktiv test
test-purpose-confirmation = stadfesting
test-purpose-unknown = føremål ikkje oppgitt

sample-kind-blood = blod
sample-kind-saliva = spytt
sample-kind-fibroblasts = hudceller (fibroblastar)
sample-kind-tumour = vev frå svulsten
sample-kind-stored-tissue = lagra vev
sample-kind-unknown = ikkje oppgitt

marker-status-positive = positiv
marker-status-negative = negativ

## Operations and consents

procedure-bilateral-mastectomy = fjerning av begge brysta
procedure-unilateral-mastectomy = fjerning av det eine brystet
procedure-salpingo-oophorectomy = fjerning av eggstokkar og eggleiarar
procedure-hysterectomy = fjerning av livmora
procedure-colectomy = fjerning av tjukktarmen
procedure-prostatectomy = fjerning av prostata
procedure-gastrectomy = fjerning av magesekken
procedure-thyroidectomy = fjerning av skjoldbruskkjertelen

consent-scope-testing = gentest
consent-scope-storage = at prøva blir lagra
consent-scope-inform-relatives = at slektningar blir informerte
consent-scope-name-in-family-letter = å bli nemnd i familiebrevet
consent-scope-obtain-records = at journalar blir henta inn
consent-scope-research = forsking
consent-scope-recontact = å bli kontakta igjen

## The drawing of a family: short words without a full stop

drawing-year = { $year }
drawing-about = ca. { $date }
drawing-decade = { $decade }-åra
drawing-range = { $first }–{ $last }
drawing-before = før { $year }
drawing-after = etter { $year }
drawing-age-about = ca. { $age }
drawing-age-decade = { $decade }-åra
drawing-age-range = { $low }–{ $high }
drawing-age-under = <{ $years }
drawing-age-over = >{ $years }
drawing-born = f. { $date }
drawing-aged = { $age } år
drawing-died-aged = d. { $age } år
drawing-died-on = d. { $date }
drawing-died = d.
drawing-weeks = { $weeks } v
drawing-due = termin { $date }
drawing-assigned-f = AFAB
drawing-assigned-m = AMAB
drawing-assigned-u = UAAB
drawing-diagnosis = { $cancer } { $age }
drawing-bilateral = { $cancer } (begge sider)
drawing-in-situ = { $cancer } (in situ)
drawing-benign = { $cancer } (godarta)
drawing-uncertain = VUS
drawing-panel-negative = { $genes ->
    [one] { $genes } gen −
   *[other] { $genes } gen −
}
drawing-stillbirth = SB
drawing-pregnancy = P
drawing-ectopic = ECT
drawing-donor = D
drawing-surrogate = S
drawing-proband = P
drawing-several = n
drawing-legend = Teiknforklaring
drawing-family = Familie { $number }
drawing-drawn-on = Teikna { $date }
drawing-told-by = Fortald av { $who }
drawing-recorded-by = Skrive ned av { $who }
drawing-anonymous = Namn fjerna
drawing-carrier-of = Berar av ein variant i { $gene }
drawing-obligate-carrier = Obligat berar
drawing-proband-key = Proband
drawing-consultand-key = Konsultand
drawing-verified-key = Dokument sett av klinikken
drawing-positive-key = Sjukdomsgivande variant funnen / ikkje funnen
drawing-uncertain-key = VUS: variant av usikker betyding
drawing-chip-key = Sannsyn for å bere ein variant
drawing-adopted-key = Adoptert
drawing-donor-key = Donor
drawing-surrogate-key = Surrogatmor
drawing-pregnancy-key = Svangerskap
drawing-stillbirth-key = Dødfødd
drawing-ectopic-key = Svangerskap utanfor livmora
drawing-named = Namn er viste
drawing-evaluation-key = Test av { $gene }
drawing-unknown-key = Ingenting kjent om helsa
drawing-halo-key = Flyttar svaret: opp (heil ring), ned (broten ring)
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
   *[other] { $count } personar
}
drawing-union = { $one } og { $other }
drawing-gender-woman = kvinne
drawing-gender-man = mann
drawing-gender-nonbinary = ikkje-binær person
drawing-gender-unknown = person
drawing-site-breast = bryst
drawing-site-ovary = eggstokk
drawing-site-endometrium = livmor
drawing-site-colorectum = tarm
drawing-site-prostate = prostata
drawing-site-pancreas = bukspyttkjertel
drawing-site-stomach = magesekk
drawing-site-small-intestine = tynntarm
drawing-site-oesophagus = spiserøyr
drawing-site-liver = lever
drawing-site-gallbladder-biliary = gallegang
drawing-site-kidney = nyre
drawing-site-renal-pelvis-ureter = urinleiar
drawing-site-bladder = blære
drawing-site-melanoma = føflekkreft
drawing-site-thyroid = skjoldbruskkjertel
drawing-site-brain-cns = hjerne
drawing-site-soft-tissue = bløtvev
drawing-site-bone = bein
drawing-site-adrenal = binyre
drawing-site-leukaemia = leukemi
drawing-site-lung = lunge
drawing-site-cervix = livmorhals
drawing-site-testis = testikkel
drawing-site-eye = auge
drawing-site-mesothelioma = mesoteliom
drawing-site-other-female-genital = kvinnelege kjønnsorgan
drawing-site-other = annan kreft
drawing-site-unknown = kreft, ukjent organ
drawing-class-benign = godarta
drawing-class-likely-benign = sannsynleg godarta
drawing-class-uncertain = usikker
drawing-class-likely-pathogenic = sannsynleg sjukdomsgivande
drawing-class-pathogenic = sjukdomsgivande
