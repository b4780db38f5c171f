### What the letters and the drawing of a family say in Polish: numbers, days, kin, cancers, genes, operations.
### One message is one whole term or sentence; code never joins pieces. How to translate: docs/translating.md.
### Review state: machine-drafted, not reviewed by a native clinician.

## Statement that every computed figure bears (Regulation (EU) 2017/745)

intended-use = Oprogramowanie do badań i nauczania. Nie jest wyrobem medycznym w rozumieniu rozporządzenia (UE) 2017/745 i nie ma oznakowania CE. Zanim liczby zostaną użyte w opiece nad osobą, trzeba je potwierdzić narzędziem z oznakowaniem CE (np. CanRisk) albo opublikowanymi tabelami.

## Numbers and chances

percent = { $bound ->
    [under] poniżej { $number }%
    [over] ponad { $number }%
   *[equal] { $number }%
}
percent-range = { $low-bound ->
    [under] { $high-bound ->
        [over] od poniżej { $low }% do ponad { $high }%
       *[equal] od poniżej { $low }% do { $high }%
    }
   *[equal] { $high-bound ->
        [over] od { $low }% do ponad { $high }%
       *[equal] { $low }–{ $high }%
    }
}
chance = { $bound ->
    [under] poniżej { $count } na 100
    [over] ponad { $count } na 100
   *[equal] { $count } na 100
}
chance-range = { $low-bound ->
    [under] { $high-bound ->
        [over] poniżej { $low } do ponad { $high } na 100
       *[equal] poniżej { $low } do { $high } na 100
    }
   *[equal] { $high-bound ->
        [over] { $low } do ponad { $high } na 100
       *[equal] { $low } do { $high } na 100
    }
}

## Days and ages

date-unknown = data nieznana
date-year = { $year }
date-decade = lata { $decade }
date-about = około { $date }
date-until = { $date } lub wcześniej
date-from = { $date } lub później
date-range = między { $first } a { $last }

age-unknown = wiek nieznany
age-exact = { $about ->
    [yes] około { $years } lat
   *[no] wiek: { $years }
}
age-under = poniżej { $years } lat
age-over = powyżej { $years } lat
age-decade = { $decade } lat i więcej
age-range = { $about ->
    [yes] około { $low }–{ $high } lat
   *[no] { $low }–{ $high } lat
}

## Ages within a sentence

at-age-unknown = w nieznanym wieku
at-age-exact = { $about ->
    [yes] w wieku około { $years } lat
   *[no] w wieku { $years } lat
}
at-age-under = przed ukończeniem { $years } lat
at-age-over = po ukończeniu { $years } lat
at-age-range = w wieku od { $low } do { $high } lat
# May be left out: $last
at-age-decade = w wieku od { $decade } do { $last } lat

## Kin terms

kin-partner = partner lub partnerka
kin-relative = { $side ->
    [maternal] ktoś z rodziny od strony matki
    [paternal] ktoś z rodziny od strony ojca
    [both] ktoś z rodziny z obu stron
   *[neither] ktoś z rodziny
}
kin-0-0 = ta sama osoba
kin-1-0 = { $sex ->
    [F] matka
    [M] ojciec
   *[U] rodzic
}
kin-2-0 = { $side ->
    [maternal] { $sex ->
        [F] babcia od strony matki
        [M] dziadek od strony matki
       *[U] babcia lub dziadek od strony matki
    }
    [paternal] { $sex ->
        [F] babcia od strony ojca
        [M] dziadek od strony ojca
       *[U] babcia lub dziadek od strony ojca
    }
    [both] { $sex ->
        [F] babcia z obu stron
        [M] dziadek z obu stron
       *[U] babcia lub dziadek z obu stron
    }
   *[neither] { $sex ->
        [F] babcia
        [M] dziadek
       *[U] babcia lub dziadek
    }
}
kin-3-0 = { $side ->
    [maternal] { $sex ->
        [F] prababcia od strony matki
        [M] pradziadek od strony matki
       *[U] prababcia lub pradziadek od strony matki
    }
    [paternal] { $sex ->
        [F] prababcia od strony ojca
        [M] pradziadek od strony ojca
       *[U] prababcia lub pradziadek od strony ojca
    }
    [both] { $sex ->
        [F] prababcia z obu stron
        [M] pradziadek z obu stron
       *[U] prababcia lub pradziadek z obu stron
    }
   *[neither] { $sex ->
        [F] prababcia
        [M] pradziadek
       *[U] prababcia lub pradziadek
    }
}
kin-4-0 = { $side ->
    [maternal] { $sex ->
        [F] praprababcia od strony matki
        [M] prapradziadek od strony matki
       *[U] praprababcia lub prapradziadek od strony matki
    }
    [paternal] { $sex ->
        [F] praprababcia od strony ojca
        [M] prapradziadek od strony ojca
       *[U] praprababcia lub prapradziadek od strony ojca
    }
   *[other] { $sex ->
        [F] praprababcia
        [M] prapradziadek
       *[U] praprababcia lub prapradziadek
    }
}
kin-0-1 = { $sex ->
    [F] córka
    [M] syn
   *[U] dziecko
}
kin-0-2 = { $sex ->
    [F] wnuczka
    [M] wnuk
   *[U] wnuczka lub wnuk
}
kin-0-3 = { $sex ->
    [F] prawnuczka
    [M] prawnuk
   *[U] prawnuczka lub prawnuk
}
kin-0-4 = { $sex ->
    [F] praprawnuczka
    [M] praprawnuk
   *[U] praprawnuczka lub praprawnuk
}
kin-1-1 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] siostra przyrodnia od strony matki
            [M] brat przyrodni od strony matki
           *[U] rodzeństwo przyrodnie od strony matki
        }
        [paternal] { $sex ->
            [F] siostra przyrodnia od strony ojca
            [M] brat przyrodni od strony ojca
           *[U] rodzeństwo przyrodnie od strony ojca
        }
       *[other] { $sex ->
            [F] siostra przyrodnia
            [M] brat przyrodni
           *[U] rodzeństwo przyrodnie
        }
    }
   *[no] { $sex ->
        [F] siostra
        [M] brat
       *[U] siostra lub brat
    }
}
kin-2-1 = { $side ->
    [maternal] { $half ->
        [yes] { $sex ->
            [F] siostra przyrodnia matki
            [M] brat przyrodni matki
           *[U] rodzeństwo przyrodnie matki
        }
       *[no] { $sex ->
            [F] siostra matki
            [M] brat matki
           *[U] siostra lub brat matki
        }
    }
    [paternal] { $half ->
        [yes] { $sex ->
            [F] siostra przyrodnia ojca
            [M] brat przyrodni ojca
           *[U] rodzeństwo przyrodnie ojca
        }
       *[no] { $sex ->
            [F] siostra ojca
            [M] brat ojca
           *[U] siostra lub brat ojca
        }
    }
   *[other] { $sex ->
        [F] ciotka (siostra rodzica)
        [M] wujek (brat rodzica)
       *[U] siostra lub brat rodzica
    }
}
kin-1-2 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] córka rodzeństwa przyrodniego od strony matki
            [M] syn rodzeństwa przyrodniego od strony matki
           *[U] dziecko rodzeństwa przyrodniego od strony matki
        }
        [paternal] { $sex ->
            [F] córka rodzeństwa przyrodniego od strony ojca
            [M] syn rodzeństwa przyrodniego od strony ojca
           *[U] dziecko rodzeństwa przyrodniego od strony ojca
        }
       *[other] { $sex ->
            [F] córka rodzeństwa przyrodniego
            [M] syn rodzeństwa przyrodniego
           *[U] dziecko rodzeństwa przyrodniego
        }
    }
   *[no] { $sex ->
        [F] córka siostry lub brata
        [M] syn siostry lub brata
       *[U] dziecko siostry lub brata
    }
}
kin-1-3 = { $sex ->
    [F] wnuczka siostry lub brata
    [M] wnuk siostry lub brata
   *[U] wnuczka lub wnuk siostry lub brata
}
kin-2-2 = { $half ->
    [yes] { $side ->
        [maternal] przyrodnia kuzynka lub kuzyn od strony matki
        [paternal] przyrodnia kuzynka lub kuzyn od strony ojca
       *[other] przyrodnia kuzynka lub kuzyn
    }
   *[no] { $side ->
        [maternal] kuzynka lub kuzyn od strony matki
        [paternal] kuzynka lub kuzyn od strony ojca
        [both] kuzynka lub kuzyn z obu stron
       *[neither] kuzynka lub kuzyn
    }
}
kin-2-3 = { $side ->
    [maternal] dziecko kuzynki lub kuzyna od strony matki
    [paternal] dziecko kuzynki lub kuzyna od strony ojca
   *[other] dziecko kuzynki lub kuzyna
}
kin-3-1 = { $side ->
    [maternal] { $sex ->
        [F] siostra babci lub dziadka od strony matki
        [M] brat babci lub dziadka od strony matki
       *[U] siostra lub brat babci lub dziadka od strony matki
    }
    [paternal] { $sex ->
        [F] siostra babci lub dziadka od strony ojca
        [M] brat babci lub dziadka od strony ojca
       *[U] siostra lub brat babci lub dziadka od strony ojca
    }
   *[other] { $sex ->
        [F] siostra babci lub dziadka
        [M] brat babci lub dziadka
       *[U] siostra lub brat babci lub dziadka
    }
}
kin-3-2 = { $side ->
    [maternal] kuzynka lub kuzyn matki
    [paternal] kuzynka lub kuzyn ojca
   *[other] kuzynka lub kuzyn rodzica
}
kin-3-3 = { $side ->
    [maternal] kuzynka lub kuzyn drugiego stopnia od strony matki
    [paternal] kuzynka lub kuzyn drugiego stopnia od strony ojca
   *[other] kuzynka lub kuzyn drugiego stopnia
}
kin-4-4 = { $side ->
    [maternal] kuzynka lub kuzyn trzeciego stopnia od strony matki
    [paternal] kuzynka lub kuzyn trzeciego stopnia od strony ojca
   *[other] kuzynka lub kuzyn trzeciego stopnia
}

## Cancers; .gets follows "zachoruje na"

disease-breast = rak piersi
    .gets = raka piersi
disease-contralateral-breast = rak drugiej piersi
    .gets = raka drugiej piersi
disease-ovary = rak jajnika
    .gets = raka jajnika
disease-endometrium = rak trzonu macicy
    .gets = raka trzonu macicy
disease-colorectum = rak jelita grubego
    .gets = raka jelita grubego
disease-colon = rak okrężnicy
    .gets = raka okrężnicy
disease-rectum = rak odbytnicy
    .gets = raka odbytnicy
disease-prostate = rak prostaty
    .gets = raka prostaty
disease-pancreas = rak trzustki
    .gets = raka trzustki
disease-stomach = rak żołądka
    .gets = raka żołądka
disease-small-intestine = rak jelita cienkiego
    .gets = raka jelita cienkiego
disease-oesophagus = rak przełyku
    .gets = raka przełyku
disease-liver = rak wątroby
    .gets = raka wątroby
disease-gallbladder = rak pęcherzyka żółciowego
    .gets = raka pęcherzyka żółciowego
disease-gallbladder-biliary = rak pęcherzyka lub dróg żółciowych
    .gets = raka pęcherzyka lub dróg żółciowych
disease-kidney = rak nerki
    .gets = raka nerki
disease-renal-pelvis-ureter = rak miedniczki nerkowej lub moczowodu
    .gets = raka miedniczki nerkowej lub moczowodu
disease-renal-pelvis-ureter-kidney = rak nerki, miedniczki nerkowej lub moczowodu
    .gets = raka nerki, miedniczki nerkowej lub moczowodu
disease-bladder = rak pęcherza moczowego
    .gets = raka pęcherza moczowego
disease-melanoma = czerniak
    .gets = czerniaka
disease-thyroid = rak tarczycy
    .gets = raka tarczycy
disease-medullary-thyroid = rak rdzeniasty tarczycy
    .gets = raka rdzeniastego tarczycy
disease-brain-cns = guz mózgu lub rdzenia kręgowego
    .gets = guz mózgu lub rdzenia kręgowego
disease-soft-tissue = mięsak tkanek miękkich
    .gets = mięsaka tkanek miękkich
disease-bone = rak kości
    .gets = raka kości
disease-adrenal = rak nadnercza
    .gets = raka nadnercza
disease-leukaemia = białaczka
    .gets = białaczkę
disease-lung = rak płuca
    .gets = raka płuca
disease-cervix = rak szyjki macicy
    .gets = raka szyjki macicy
disease-testis = rak jądra
    .gets = raka jądra
disease-eye = rak oka
    .gets = raka oka
disease-mesothelioma = międzybłoniak
    .gets = międzybłoniaka
disease-other-female-genital = inny rak żeńskich narządów płciowych
    .gets = innego raka żeńskich narządów płciowych
disease-other = inny rak
    .gets = innego raka
disease-unknown = rak nieznanego rodzaju
    .gets = raka nieznanego rodzaju
disease-any = jakikolwiek rak
    .gets = jakiegokolwiek raka
disease-all-but-nmsc = jakikolwiek rak oprócz raka skóry innego niż czerniak
    .gets = jakiegokolwiek raka oprócz raka skóry innego niż czerniak
disease-any-neoplasm = jakikolwiek guz
    .gets = jakikolwiek guz
disease-any-second-cancer = drugi rak
    .gets = drugiego raka
disease-any-extracolonic = rak poza jelitem
    .gets = raka poza jelitem
disease-any-bap1-tumour = guz związany z BAP1
disease-any-men1-manifestation = choroba związana z MEN1
    .gets = chorobę związaną z MEN1
disease-breast-or-ovary = rak piersi lub jajnika
    .gets = raka piersi lub jajnika
disease-upper-gastrointestinal = rak górnego odcinka przewodu pokarmowego
    .gets = raka górnego odcinka przewodu pokarmowego
disease-gastrointestinal-any = rak przewodu pokarmowego
    .gets = raka przewodu pokarmowego
disease-urinary-tract = rak dróg moczowych
    .gets = raka dróg moczowych
disease-paraganglioma-any = przyzwojak
    .gets = przyzwojaka
disease-mpnst = złośliwy guz osłonki nerwu
disease-cerebellar-haemangioblastoma = naczyniak zarodkowy móżdżku
    .gets = naczyniaka zarodkowego móżdżku
disease-retinal-haemangioblastoma = naczyniak zarodkowy siatkówki
    .gets = naczyniaka zarodkowego siatkówki

cancer = { $behaviour ->
    [benign] { $morphology-known ->
        [yes] guz niezłośliwy ({ $morphology })
       *[no] guz niezłośliwy ({ $disease })
    }
    [in_situ] { $side ->
        [left] wczesne stadium ({ $disease }, in situ, lewa strona)
        [right] wczesne stadium ({ $disease }, in situ, prawa strona)
        [both] wczesne stadium ({ $disease }, in situ, obie strony)
       *[unknown] wczesne stadium ({ $disease }, in situ)
    }
   *[invasive] { $morphology-known ->
        [yes] { $disease } ({ $morphology })
       *[no] { $side ->
            [left] { $disease } (lewa strona)
            [right] { $disease } (prawa strona)
            [both] { $disease } (obie strony)
           *[unknown] { $disease }
        }
    }
}

## Organs

organ-breast = pierś
organ-contralateral-breast = druga pierś
organ-ovary = jajnik
organ-endometrium = błona śluzowa macicy
organ-colorectum = jelito grube
organ-prostate = prostata
organ-pancreas = trzustka
organ-stomach = żołądek
organ-small-intestine = jelito cienkie
organ-oesophagus = przełyk
organ-liver = wątroba
organ-gallbladder-biliary = pęcherzyk i drogi żółciowe
organ-kidney = nerka
organ-renal-pelvis-ureter = miedniczka nerkowa i moczowód
organ-bladder = pęcherz moczowy
organ-melanoma = skóra
organ-thyroid = tarczyca
organ-brain-cns = mózg i rdzeń kręgowy
organ-soft-tissue = tkanki miękkie
organ-bone = kość
organ-adrenal = nadnercze
organ-leukaemia = krew
organ-lung = płuco
organ-cervix = szyjka macicy
organ-testis = jądro
organ-eye = oko
organ-mesothelioma = opłucna
organ-other-female-genital = inne żeńskie narządy płciowe
organ-other = inny narząd
organ-unknown = nieznany narząd

## Genes and tests

outcome-pathogenic = znaleziono wariant chorobotwórczy
outcome-uncertain = znaleziono wariant o niejasnym znaczeniu
outcome-negative = nie znaleziono wariantu chorobotwórczego
outcome-not-familial = nie znaleziono wariantu rodzinnego

variant-class-benign = łagodny (klasa 1)
variant-class-likely-benign = prawdopodobnie łagodny (klasa 2)
variant-class-uncertain = o niejasnym znaczeniu (klasa 3)
variant-class-likely-pathogenic = prawdopodobnie chorobotwórczy (klasa 4)
variant-class-pathogenic = chorobotwórczy (klasa 5)

zygosity-heterozygous = w jednej z dwóch kopii genu (heterozygota)
zygosity-homozygous = w obu kopiach genu (homozygota)
zygosity-hemizygous = w jedynej kopii genu (hemizygota)
zygosity-mosaic = w części komórek (mozaika)
zygosity-unknown = nie podano liczby kopii

phase-maternal = odziedziczony po matce
phase-paternal = odziedziczony po ojcu
phase-unknown = nie wiadomo, po którym z rodziców

test-method-sequencing-and-copy-number = sekwencjonowanie i analiza liczby kopii
test-method-sequencing = sekwencjonowanie
test-method-founder-variants = badanie wariantów założycielskich
test-method-familial-variant = badanie wariantu rodzinnego
test-method-tumour = badanie guza
test-method-unknown = nie podano metody

test-purpose-diagnostic = badanie diagnostyczne
test-purpose-predictive = badanie predykcyjne
test-purpose-confirmation = potwierdzenie
test-purpose-unknown = nie podano celu

sample-kind-blood = krew
sample-kind-saliva = ślina
sample-kind-fibroblasts = komórki skóry (fibroblasty)
sample-kind-tumour = tkanka guza
sample-kind-stored-tissue = przechowana tkanka
sample-kind-unknown = nie podano

marker-status-positive = dodatni
marker-status-negative = ujemny

## Operations and consents

procedure-bilateral-mastectomy = usunięcie obu piersi
procedure-unilateral-mastectomy = usunięcie jednej piersi
procedure-salpingo-oophorectomy = usunięcie jajników i jajowodów
procedure-hysterectomy = usunięcie macicy
procedure-colectomy = usunięcie jelita grubego
procedure-prostatectomy = usunięcie prostaty
procedure-gastrectomy = usunięcie żołądka
procedure-thyroidectomy = usunięcie tarczycy

consent-scope-testing = badanie genetyczne
consent-scope-storage = przechowanie próbki
consent-scope-inform-relatives = powiadomienie rodziny
consent-scope-name-in-family-letter = podanie nazwiska w liście do rodziny
consent-scope-obtain-records = uzyskanie dokumentacji medycznej
consent-scope-research = badania naukowe
consent-scope-recontact = ponowny kontakt

## The drawing of a family: short words without a full stop

drawing-year = { $year }
drawing-about = ok. { $date }
drawing-decade = lata { $decade }
drawing-range = { $first }–{ $last }
drawing-before = przed { $year }
drawing-after = po { $year }
drawing-age-about = ok. { $age }
drawing-age-decade = { $decade }+
drawing-age-range = { $low }–{ $high }
drawing-age-under = <{ $years }
drawing-age-over = >{ $years }
drawing-born = ur. { $date }
drawing-aged = { $age } l.
drawing-died-aged = zm. { $age } l.
drawing-died-on = zm. { $date }
drawing-died = zm.
drawing-weeks = { $weeks } tyg.
drawing-due = termin { $date }
drawing-assigned-f = AFAB
drawing-assigned-m = AMAB
drawing-assigned-u = UAAB
drawing-diagnosis = { $cancer } { $age }
drawing-bilateral = { $cancer } (obie strony)
drawing-in-situ = { $cancer } (in situ)
drawing-benign = { $cancer } (niezłośliwy)
drawing-uncertain = VUS
drawing-panel-negative = { $genes ->
    [one] { $genes } gen −
    [few] { $genes } geny −
   *[other] { $genes } genów −
}
drawing-stillbirth = SB
drawing-pregnancy = P
drawing-ectopic = ECT
drawing-donor = D
drawing-surrogate = S
drawing-proband = P
drawing-several = n
drawing-legend = Legenda
drawing-family = Rodzina { $number }
drawing-drawn-on = Narysowano { $date }
drawing-told-by = Według: { $who }
drawing-recorded-by = Zapis: { $who }
drawing-anonymous = Nazwiska usunięte
drawing-carrier-of = Nosiciel wariantu { $gene }
drawing-obligate-carrier = Nosiciel pewny
drawing-proband-key = Proband
drawing-consultand-key = Osoba zgłaszająca się
drawing-verified-key = Dokumenty widziane w klinice
drawing-positive-key = Wariant chorobotwórczy znaleziony / nieznaleziony
drawing-uncertain-key = VUS: wariant o niejasnym znaczeniu
drawing-chip-key = Prawdopodobieństwo nosicielstwa wariantu
drawing-adopted-key = Adopcja
drawing-donor-key = Dawca lub dawczyni
drawing-surrogate-key = Matka zastępcza
drawing-pregnancy-key = Ciąża
drawing-stillbirth-key = Martwe urodzenie
drawing-ectopic-key = Ciąża pozamaciczna
drawing-named = Z nazwiskami
drawing-evaluation-key = Badanie genu { $gene }
drawing-unknown-key = Nic nie wiadomo o zdrowiu
drawing-halo-key = Przesuwa wynik: w górę (pełny pierścień), w dół (przerywany pierścień)
drawing-folded-above = { $count ->
    [one] jeszcze { $count } wyżej
   *[other] jeszcze { $count } wyżej
}
drawing-folded-below = { $count ->
    [one] jeszcze { $count } niżej
   *[other] jeszcze { $count } niżej
}
drawing-page = Strona { $page } z { $pages }
drawing-pedigree = Rodowód
drawing-title = Rodowód rodziny { $number }
drawing-persons = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
   *[other] { $count } osób
}
drawing-union = { $one } i { $other }
drawing-gender-woman = kobieta
drawing-gender-man = mężczyzna
drawing-gender-nonbinary = osoba niebinarna
drawing-gender-unknown = osoba
drawing-site-breast = pierś
drawing-site-ovary = jajnik
drawing-site-endometrium = macica
drawing-site-colorectum = jelito
drawing-site-prostate = prostata
drawing-site-pancreas = trzustka
drawing-site-stomach = żołądek
drawing-site-small-intestine = jelito cienkie
drawing-site-oesophagus = przełyk
drawing-site-liver = wątroba
drawing-site-gallbladder-biliary = drogi żółciowe
drawing-site-kidney = nerka
drawing-site-renal-pelvis-ureter = moczowód
drawing-site-bladder = pęcherz
drawing-site-melanoma = czerniak
drawing-site-thyroid = tarczyca
drawing-site-brain-cns = mózg
drawing-site-soft-tissue = tkanki miękkie
drawing-site-bone = kość
drawing-site-adrenal = nadnercze
drawing-site-leukaemia = białaczka
drawing-site-lung = płuco
drawing-site-cervix = szyjka macicy
drawing-site-testis = jądro
drawing-site-eye = oko
drawing-site-mesothelioma = międzybłoniak
drawing-site-other-female-genital = żeńskie narządy płciowe
drawing-site-other = inny rak
drawing-site-unknown = rak, narząd nieznany
drawing-class-benign = łagodny
drawing-class-likely-benign = prawdopodobnie łagodny
drawing-class-uncertain = niejasny
drawing-class-likely-pathogenic = prawdopodobnie chorobotwórczy
drawing-class-pathogenic = chorobotwórczy
