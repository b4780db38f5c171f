### What the letters and the drawing of a family say in German: numbers, days, kin, cancers, genes, operations.
### One message is one whole term or sentence; code never joins pieces. How to translate: docs/translating.md.
### Review state: machine-drafted, not reviewed by a native clinician.

## Statement that every computed figure bears (Regulation (EU) 2017/745)

intended-use = Software für Forschung und Lehre. Kein Medizinprodukt nach Verordnung (EU) 2017/745, nicht CE-gekennzeichnet. Die Zahlen müssen mit einem CE-gekennzeichneten Programm (z. B. CanRisk) oder mit veröffentlichten Tabellen bestätigt werden, bevor sie für die Versorgung eines Menschen verwendet werden.

## Numbers and chances

percent = { $bound ->
    [under] unter { $number } %
    [over] über { $number } %
   *[equal] { $number } %
}
percent-range = { $low-bound ->
    [under] { $high-bound ->
        [over] unter { $low } % bis über { $high } %
       *[equal] unter { $low } % bis { $high } %
    }
   *[equal] { $high-bound ->
        [over] { $low } % bis über { $high } %
       *[equal] { $low }–{ $high } %
    }
}
chance = { $bound ->
    [under] unter { $count } von 100
    [over] über { $count } von 100
   *[equal] { $count } von 100
}
chance-range = { $low-bound ->
    [under] { $high-bound ->
        [over] unter { $low } bis über { $high } von 100
       *[equal] unter { $low } bis { $high } von 100
    }
   *[equal] { $high-bound ->
        [over] { $low } bis über { $high } von 100
       *[equal] { $low } bis { $high } von 100
    }
}

## Days and ages

date-unknown = Datum unbekannt
date-year = { $year }
date-decade = { $decade }er Jahre
date-about = etwa { $date }
date-until = { $date } oder früher
date-from = { $date } oder später
date-range = zwischen { $first } und { $last }

age-unknown = Alter unbekannt
age-exact = { $about ->
    [yes] etwa { $years } Jahre
   *[no] { $years } Jahre
}
age-under = unter { $years } Jahre
age-over = über { $years } Jahre
age-decade = { $decade }er Jahre
age-range = { $about ->
    [yes] etwa { $low }–{ $high } Jahre
   *[no] { $low }–{ $high } Jahre
}

## Ages within a sentence

at-age-unknown = in unbekanntem Alter
at-age-exact = { $about ->
    [yes] mit etwa { $years } Jahren
   *[no] mit { $years } Jahren
}
at-age-under = vor dem Alter von { $years } Jahren
at-age-over = nach dem Alter von { $years } Jahren
at-age-range = zwischen { $low } und { $high } Jahren
# May be left out: $last
at-age-decade = zwischen { $decade } und { $last } Jahren

## Kin terms

kin-partner = Partner
kin-relative = { $side ->
    [maternal] Verwandte oder Verwandter mütterlicherseits
    [paternal] Verwandte oder Verwandter väterlicherseits
    [both] Verwandte oder Verwandter auf beiden Seiten
   *[neither] Verwandte oder Verwandter
}
kin-0-0 = dieselbe Person
kin-1-0 = { $sex ->
    [F] Mutter
    [M] Vater
   *[U] Elternteil
}
kin-2-0 = { $side ->
    [maternal] { $sex ->
        [F] Großmutter mütterlicherseits
        [M] Großvater mütterlicherseits
       *[U] Großelternteil mütterlicherseits
    }
    [paternal] { $sex ->
        [F] Großmutter väterlicherseits
        [M] Großvater väterlicherseits
       *[U] Großelternteil väterlicherseits
    }
    [both] { $sex ->
        [F] Großmutter auf beiden Seiten
        [M] Großvater auf beiden Seiten
       *[U] Großelternteil auf beiden Seiten
    }
   *[neither] { $sex ->
        [F] Großmutter
        [M] Großvater
       *[U] Großelternteil
    }
}
kin-3-0 = { $side ->
    [maternal] { $sex ->
        [F] Urgroßmutter mütterlicherseits
        [M] Urgroßvater mütterlicherseits
       *[U] Urgroßelternteil mütterlicherseits
    }
    [paternal] { $sex ->
        [F] Urgroßmutter väterlicherseits
        [M] Urgroßvater väterlicherseits
       *[U] Urgroßelternteil väterlicherseits
    }
    [both] { $sex ->
        [F] Urgroßmutter auf beiden Seiten
        [M] Urgroßvater auf beiden Seiten
       *[U] Urgroßelternteil auf beiden Seiten
    }
   *[neither] { $sex ->
        [F] Urgroßmutter
        [M] Urgroßvater
       *[U] Urgroßelternteil
    }
}
kin-4-0 = { $side ->
    [maternal] { $sex ->
        [F] Ururgroßmutter mütterlicherseits
        [M] Ururgroßvater mütterlicherseits
       *[U] Ururgroßelternteil mütterlicherseits
    }
    [paternal] { $sex ->
        [F] Ururgroßmutter väterlicherseits
        [M] Ururgroßvater väterlicherseits
       *[U] Ururgroßelternteil väterlicherseits
    }
   *[other] { $sex ->
        [F] Ururgroßmutter
        [M] Ururgroßvater
       *[U] Ururgroßelternteil
    }
}
kin-0-1 = { $sex ->
    [F] Tochter
    [M] Sohn
   *[U] Kind
}
kin-0-2 = { $sex ->
    [F] Enkelin
    [M] Enkel
   *[U] Enkelkind
}
kin-0-3 = { $sex ->
    [F] Urenkelin
    [M] Urenkel
   *[U] Urenkelkind
}
kin-0-4 = { $sex ->
    [F] Ururenkelin
    [M] Ururenkel
   *[U] Ururenkelkind
}
kin-1-1 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] Halbschwester mütterlicherseits
            [M] Halbbruder mütterlicherseits
           *[U] Halbgeschwister mütterlicherseits
        }
        [paternal] { $sex ->
            [F] Halbschwester väterlicherseits
            [M] Halbbruder väterlicherseits
           *[U] Halbgeschwister väterlicherseits
        }
       *[other] { $sex ->
            [F] Halbschwester
            [M] Halbbruder
           *[U] Halbgeschwister
        }
    }
   *[no] { $sex ->
        [F] Schwester
        [M] Bruder
       *[U] Geschwister
    }
}
kin-2-1 = { $side ->
    [maternal] { $half ->
        [yes] { $sex ->
            [F] Halbschwester der Mutter
            [M] Halbbruder der Mutter
           *[U] Halbgeschwister der Mutter
        }
       *[no] { $sex ->
            [F] Schwester der Mutter
            [M] Bruder der Mutter
           *[U] Geschwister der Mutter
        }
    }
    [paternal] { $half ->
        [yes] { $sex ->
            [F] Halbschwester des Vaters
            [M] Halbbruder des Vaters
           *[U] Halbgeschwister des Vaters
        }
       *[no] { $sex ->
            [F] Schwester des Vaters
            [M] Bruder des Vaters
           *[U] Geschwister des Vaters
        }
    }
   *[other] { $sex ->
        [F] Tante
        [M] Onkel
       *[U] Geschwister eines Elternteils
    }
}
kin-1-2 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] Tochter von Halbgeschwistern mütterlicherseits
            [M] Sohn von Halbgeschwistern mütterlicherseits
           *[U] Kind von Halbgeschwistern mütterlicherseits
        }
        [paternal] { $sex ->
            [F] Tochter von Halbgeschwistern väterlicherseits
            [M] Sohn von Halbgeschwistern väterlicherseits
           *[U] Kind von Halbgeschwistern väterlicherseits
        }
       *[other] { $sex ->
            [F] Tochter von Halbgeschwistern
            [M] Sohn von Halbgeschwistern
           *[U] Kind von Halbgeschwistern
        }
    }
   *[no] { $sex ->
        [F] Nichte
        [M] Neffe
       *[U] Kind von Geschwistern
    }
}
kin-1-3 = { $sex ->
    [F] Großnichte
    [M] Großneffe
   *[U] Enkelkind von Geschwistern
}
kin-2-2 = { $half ->
    [yes] { $side ->
        [maternal] Halbcousine oder Halbcousin mütterlicherseits
        [paternal] Halbcousine oder Halbcousin väterlicherseits
       *[other] Halbcousine oder Halbcousin
    }
   *[no] { $side ->
        [maternal] Cousine oder Cousin mütterlicherseits
        [paternal] Cousine oder Cousin väterlicherseits
        [both] Cousine oder Cousin auf beiden Seiten
       *[neither] Cousine oder Cousin
    }
}
kin-2-3 = { $side ->
    [maternal] Kind von Cousine oder Cousin mütterlicherseits
    [paternal] Kind von Cousine oder Cousin väterlicherseits
   *[other] Kind von Cousine oder Cousin
}
kin-3-1 = { $side ->
    [maternal] { $sex ->
        [F] Großtante mütterlicherseits
        [M] Großonkel mütterlicherseits
       *[U] Geschwister der Großeltern mütterlicherseits
    }
    [paternal] { $sex ->
        [F] Großtante väterlicherseits
        [M] Großonkel väterlicherseits
       *[U] Geschwister der Großeltern väterlicherseits
    }
   *[other] { $sex ->
        [F] Großtante
        [M] Großonkel
       *[U] Geschwister der Großeltern
    }
}
kin-3-2 = { $side ->
    [maternal] Cousine oder Cousin der Mutter
    [paternal] Cousine oder Cousin des Vaters
   *[other] Cousine oder Cousin eines Elternteils
}
kin-3-3 = { $side ->
    [maternal] Cousine oder Cousin zweiten Grades mütterlicherseits
    [paternal] Cousine oder Cousin zweiten Grades väterlicherseits
   *[other] Cousine oder Cousin zweiten Grades
}
kin-4-4 = { $side ->
    [maternal] Cousine oder Cousin dritten Grades mütterlicherseits
    [paternal] Cousine oder Cousin dritten Grades väterlicherseits
   *[other] Cousine oder Cousin dritten Grades
}

## Cancers

disease-breast = Brustkrebs
disease-contralateral-breast = Krebs der anderen Brust
disease-ovary = Eierstockkrebs
disease-endometrium = Gebärmutterkrebs
disease-colorectum = Darmkrebs
disease-colon = Dickdarmkrebs
disease-rectum = Enddarmkrebs
disease-prostate = Prostatakrebs
disease-pancreas = Bauchspeicheldrüsenkrebs
disease-stomach = Magenkrebs
disease-small-intestine = Dünndarmkrebs
disease-oesophagus = Speiseröhrenkrebs
disease-liver = Leberkrebs
disease-gallbladder = Gallenblasenkrebs
disease-gallbladder-biliary = Krebs der Gallenblase oder Gallenwege
disease-kidney = Nierenkrebs
disease-renal-pelvis-ureter = Krebs des Nierenbeckens oder Harnleiters
disease-renal-pelvis-ureter-kidney = Krebs der Niere, des Nierenbeckens oder Harnleiters
disease-bladder = Harnblasenkrebs
disease-melanoma = schwarzer Hautkrebs (Melanom)
    .gets = schwarzen Hautkrebs (Melanom)
disease-thyroid = Schilddrüsenkrebs
disease-medullary-thyroid = medullärer Schilddrüsenkrebs
    .gets = medullären Schilddrüsenkrebs
disease-brain-cns = Tumor des Gehirns oder Rückenmarks
    .gets = einen Tumor des Gehirns oder Rückenmarks
disease-soft-tissue = Weichteilsarkom
    .gets = ein Weichteilsarkom
disease-bone = Knochenkrebs
disease-adrenal = Nebennierenkrebs
disease-leukaemia = Leukämie
disease-lung = Lungenkrebs
disease-cervix = Gebärmutterhalskrebs
disease-testis = Hodenkrebs
disease-eye = Augenkrebs
disease-mesothelioma = Mesotheliom
    .gets = ein Mesotheliom
disease-other-female-genital = anderer Krebs der weiblichen Geschlechtsorgane
    .gets = einen anderen Krebs der weiblichen Geschlechtsorgane
disease-other = ein anderer Krebs
    .gets = einen anderen Krebs
disease-unknown = Krebs unbekannter Art
disease-any = irgendein Krebs
    .gets = irgendeinen Krebs
disease-all-but-nmsc = irgendein Krebs außer hellem Hautkrebs
    .gets = irgendeinen Krebs außer hellem Hautkrebs
disease-any-neoplasm = irgendein Tumor
    .gets = irgendeinen Tumor
disease-any-second-cancer = ein zweiter Krebs
    .gets = einen zweiten Krebs
disease-any-extracolonic = ein Krebs außerhalb des Darms
    .gets = einen Krebs außerhalb des Darms
disease-any-bap1-tumour = ein Tumor, der zu BAP1 gehört
    .gets = einen Tumor, der zu BAP1 gehört
disease-any-men1-manifestation = eine Krankheit, die zu MEN1 gehört
disease-breast-or-ovary = Brust- oder Eierstockkrebs
disease-upper-gastrointestinal = Krebs des oberen Verdauungstrakts
disease-gastrointestinal-any = Krebs des Verdauungstrakts
disease-urinary-tract = Krebs der Harnwege
disease-paraganglioma-any = Paragangliom
    .gets = ein Paragangliom
disease-mpnst = bösartiger Tumor einer Nervenscheide
    .gets = einen bösartigen Tumor einer Nervenscheide
disease-cerebellar-haemangioblastoma = Hämangioblastom des Kleinhirns
    .gets = ein Hämangioblastom des Kleinhirns
disease-retinal-haemangioblastoma = Hämangioblastom der Netzhaut
    .gets = ein Hämangioblastom der Netzhaut

cancer = { $behaviour ->
    [benign] { $morphology-known ->
        [yes] gutartiger Tumor ({ $morphology })
       *[no] gutartiger Tumor ({ $disease })
    }
    [in_situ] { $side ->
        [left] Frühform ({ $disease }, in situ, links)
        [right] Frühform ({ $disease }, in situ, rechts)
        [both] Frühform ({ $disease }, in situ, beidseits)
       *[unknown] Frühform ({ $disease }, in situ)
    }
   *[invasive] { $morphology-known ->
        [yes] { $disease } ({ $morphology })
       *[no] { $side ->
            [left] { $disease } (links)
            [right] { $disease } (rechts)
            [both] { $disease } (beidseits)
           *[unknown] { $disease }
        }
    }
}

## Organs

organ-breast = Brust
organ-contralateral-breast = die andere Brust
organ-ovary = Eierstock
organ-endometrium = Gebärmutterschleimhaut
organ-colorectum = Darm
organ-prostate = Prostata
organ-pancreas = Bauchspeicheldrüse
organ-stomach = Magen
organ-small-intestine = Dünndarm
organ-oesophagus = Speiseröhre
organ-liver = Leber
organ-gallbladder-biliary = Gallenblase und Gallenwege
organ-kidney = Niere
organ-renal-pelvis-ureter = Nierenbecken und Harnleiter
organ-bladder = Harnblase
organ-melanoma = Haut
organ-thyroid = Schilddrüse
organ-brain-cns = Gehirn und Rückenmark
organ-soft-tissue = Weichteile
organ-bone = Knochen
organ-adrenal = Nebenniere
organ-leukaemia = Blut
organ-lung = Lunge
organ-cervix = Gebärmutterhals
organ-testis = Hoden
organ-eye = Auge
organ-mesothelioma = Rippenfell
organ-other-female-genital = andere weibliche Geschlechtsorgane
organ-other = anderes Organ
organ-unknown = unbekanntes Organ

## Genes and tests

outcome-pathogenic = krankheitsverursachende Variante gefunden
outcome-uncertain = Variante unklarer Bedeutung gefunden
outcome-negative = keine krankheitsverursachende Variante gefunden
outcome-not-familial = die Variante der Familie wurde nicht gefunden

variant-class-benign = gutartig (Klasse 1)
variant-class-likely-benign = wahrscheinlich gutartig (Klasse 2)
variant-class-uncertain = unklare Bedeutung (Klasse 3)
variant-class-likely-pathogenic = wahrscheinlich krankheitsverursachend (Klasse 4)
variant-class-pathogenic = krankheitsverursachend (Klasse 5)

zygosity-heterozygous = in einer der beiden Kopien des Gens (heterozygot)
zygosity-homozygous = in beiden Kopien des Gens (homozygot)
zygosity-hemizygous = in der einzigen Kopie des Gens (hemizygot)
zygosity-mosaic = in einem Teil der Zellen (Mosaik)
zygosity-unknown = Zahl der Kopien nicht angegeben

phase-maternal = von der Mutter geerbt
phase-paternal = vom Vater geerbt
phase-unknown = unbekannt, von welchem Elternteil

test-method-sequencing-and-copy-number = Sequenzierung und Analyse der Kopienzahl
test-method-sequencing = Sequenzierung
test-method-founder-variants = Test auf Gründervarianten
test-method-familial-variant = Test auf die Variante der Familie
test-method-tumour = Test des Tumors
test-method-unknown = Methode nicht angegeben

test-purpose-diagnostic = diagnostischer Test
test-purpose-predictive = prädiktiver Test
test-purpose-confirmation = Bestätigung
test-purpose-unknown = Zweck nicht angegeben

sample-kind-blood = Blut
sample-kind-saliva = Speichel
sample-kind-fibroblasts = Hautzellen (Fibroblasten)
sample-kind-tumour = Tumorgewebe
sample-kind-stored-tissue = aufbewahrtes Gewebe
sample-kind-unknown = nicht angegeben

marker-status-positive = positiv
marker-status-negative = negativ

## Operations and consents

procedure-bilateral-mastectomy = Entfernung beider Brüste
procedure-unilateral-mastectomy = Entfernung einer Brust
procedure-salpingo-oophorectomy = Entfernung der Eierstöcke und Eileiter
procedure-hysterectomy = Entfernung der Gebärmutter
procedure-colectomy = Entfernung des Dickdarms
procedure-prostatectomy = Entfernung der Prostata
procedure-gastrectomy = Entfernung des Magens
procedure-thyroidectomy = Entfernung der Schilddrüse

consent-scope-testing = Gentest
consent-scope-storage = Aufbewahrung der Probe
consent-scope-inform-relatives = Information von Verwandten
consent-scope-name-in-family-letter = Nennung im Familienbrief
consent-scope-obtain-records = Anforderung von Unterlagen
consent-scope-research = Forschung
consent-scope-recontact = erneute Kontaktaufnahme

## The drawing of a family: short words without a full stop

drawing-year = { $year }
drawing-about = ca. { $date }
drawing-decade = { $decade }er
drawing-range = { $first }–{ $last }
drawing-before = vor { $year }
drawing-after = nach { $year }
drawing-age-about = ca. { $age }
drawing-age-decade = { $decade }er
drawing-age-range = { $low }–{ $high }
drawing-age-under = <{ $years }
drawing-age-over = >{ $years }
drawing-born = geb. { $date }
drawing-aged = { $age } J
drawing-died-aged = gest. { $age } J
drawing-died-on = gest. { $date }
drawing-died = gest.
drawing-weeks = { $weeks }. SSW
drawing-due = ET { $date }
drawing-assigned-f = AFAB
drawing-assigned-m = AMAB
drawing-assigned-u = UAAB
drawing-diagnosis = { $cancer } { $age }
drawing-bilateral = { $cancer } (beidseits)
drawing-in-situ = { $cancer } (in situ)
drawing-benign = { $cancer } (gutartig)
drawing-uncertain = VUS
drawing-panel-negative = { $genes ->
    [one] { $genes } Gen −
   *[other] { $genes } Gene −
}
drawing-stillbirth = SB
drawing-pregnancy = P
drawing-ectopic = ECT
drawing-donor = D
drawing-surrogate = S
drawing-proband = P
drawing-several = n
drawing-legend = Legende
drawing-family = Familie { $number }
drawing-drawn-on = Gezeichnet { $date }
drawing-told-by = Angaben von { $who }
drawing-recorded-by = Aufgenommen von { $who }
drawing-anonymous = Namen entfernt
drawing-carrier-of = Trägt eine Variante in { $gene }
drawing-obligate-carrier = Obligate Trägerin oder obligater Träger
drawing-proband-key = Indexperson
drawing-consultand-key = Ratsuchende Person
drawing-verified-key = Unterlagen in der Klinik gesehen
drawing-positive-key = Krankheitsverursachende Variante gefunden / nicht gefunden
drawing-uncertain-key = VUS: Variante unklarer Bedeutung
drawing-chip-key = Wahrscheinlichkeit, eine Variante zu tragen
drawing-adopted-key = Adoptiert
drawing-donor-key = Spende
drawing-surrogate-key = Leihmutter
drawing-pregnancy-key = Schwangerschaft
drawing-stillbirth-key = Totgeburt
drawing-ectopic-key = Schwangerschaft außerhalb der Gebärmutter
drawing-named = Mit Namen
drawing-evaluation-key = Test auf { $gene }
drawing-unknown-key = Nichts über die Gesundheit bekannt
drawing-halo-key = Verschiebt die Antwort: nach oben (ganzer Ring), nach unten (unterbrochener Ring)
drawing-folded-above = { $count ->
    [one] { $count } weitere Person darüber
   *[other] { $count } weitere Personen darüber
}
drawing-folded-below = { $count ->
    [one] { $count } weitere Person darunter
   *[other] { $count } weitere Personen darunter
}
drawing-page = Seite { $page } von { $pages }
drawing-pedigree = Stammbaum
drawing-title = Stammbaum der Familie { $number }
drawing-persons = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
drawing-union = { $one } und { $other }
drawing-gender-woman = Frau
drawing-gender-man = Mann
drawing-gender-nonbinary = nichtbinäre Person
drawing-gender-unknown = Person
drawing-site-breast = Brust
drawing-site-ovary = Eierstock
drawing-site-endometrium = Gebärmutter
drawing-site-colorectum = Darm
drawing-site-prostate = Prostata
drawing-site-pancreas = Bauchspeicheldrüse
drawing-site-stomach = Magen
drawing-site-small-intestine = Dünndarm
drawing-site-oesophagus = Speiseröhre
drawing-site-liver = Leber
drawing-site-gallbladder-biliary = Gallenwege
drawing-site-kidney = Niere
drawing-site-renal-pelvis-ureter = Harnleiter
drawing-site-bladder = Harnblase
drawing-site-melanoma = Melanom
drawing-site-thyroid = Schilddrüse
drawing-site-brain-cns = Gehirn
drawing-site-soft-tissue = Weichteile
drawing-site-bone = Knochen
drawing-site-adrenal = Nebenniere
drawing-site-leukaemia = Leukämie
drawing-site-lung = Lunge
drawing-site-cervix = Gebärmutterhals
drawing-site-testis = Hoden
drawing-site-eye = Auge
drawing-site-mesothelioma = Mesotheliom
drawing-site-other-female-genital = weibliche Geschlechtsorgane
drawing-site-other = anderer Krebs
drawing-site-unknown = Krebs, Organ unbekannt
drawing-class-benign = gutartig
drawing-class-likely-benign = wahrscheinlich gutartig
drawing-class-uncertain = unklar
drawing-class-likely-pathogenic = wahrscheinlich krankheitsverursachend
drawing-class-pathogenic = krankheitsverursachend
