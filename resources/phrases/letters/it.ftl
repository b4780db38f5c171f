### What the letters and the drawing of a family say in Italian: numbers, days, kin, cancers, genes, operations.
### One message is one whole term or sentence; code never joins pieces. How to translate: docs/translating.md.
### Review state: machine-drafted, not reviewed by a native clinician.

## Statement that every computed figure bears (Regulation (EU) 2017/745)

intended-use = Programma per la ricerca e la formazione. Non è un dispositivo medico ai sensi del regolamento (UE) 2017/745 e non ha la marcatura CE. Le cifre vanno confermate con uno strumento con marcatura CE (per esempio CanRisk) o con tabelle pubblicate prima di usarle per la cura di una persona.

## Numbers and chances

percent = { $bound ->
    [under] meno del { $number }%
    [over] più del { $number }%
   *[equal] { $number }%
}
percent-range = { $low-bound ->
    [under] { $high-bound ->
        [over] da meno del { $low }% a più del { $high }%
       *[equal] da meno del { $low }% al { $high }%
    }
   *[equal] { $high-bound ->
        [over] dal { $low }% a più del { $high }%
       *[equal] { $low }–{ $high }%
    }
}
chance = { $bound ->
    [under] meno di { $count } su 100
    [over] più di { $count } su 100
   *[equal] { $count } su 100
}
chance-range = { $low-bound ->
    [under] { $high-bound ->
        [over] meno di { $low } a più di { $high } su 100
       *[equal] meno di { $low } a { $high } su 100
    }
   *[equal] { $high-bound ->
        [over] { $low } a più di { $high } su 100
       *[equal] { $low } a { $high } su 100
    }
}

## Days and ages

date-unknown = data non nota
date-year = { $year }
date-decade = anni { $decade }
date-about = verso il { $date }
date-until = { $date } o prima
date-from = { $date } o dopo
date-range = tra { $first } e { $last }

age-unknown = età non nota
age-exact = { $about ->
    [yes] circa { $years } anni
   *[no] { $years } anni
}
age-under = meno di { $years } anni
age-over = più di { $years } anni
age-decade = { $decade } anni e oltre
age-range = { $about ->
    [yes] circa { $low }–{ $high } anni
   *[no] { $low }–{ $high } anni
}

## Ages within a sentence

at-age-unknown = a un'età non nota
at-age-exact = { $about ->
    [yes] a circa { $years } anni
   *[no] a { $years } anni
}
at-age-under = prima dei { $years } anni
at-age-over = dopo i { $years } anni
at-age-range = tra i { $low } e i { $high } anni
# May be left out: $last
at-age-decade = tra i { $decade } e i { $last } anni

## Kin terms

kin-partner = partner
kin-relative = { $side ->
    [maternal] parente dal lato della madre
    [paternal] parente dal lato del padre
    [both] parente da tutti e due i lati
   *[neither] parente
}
kin-0-0 = la stessa persona
kin-1-0 = { $sex ->
    [F] madre
    [M] padre
   *[U] genitore
}
kin-2-0 = { $side ->
    [maternal] { $sex ->
        [F] nonna materna
        [M] nonno materno
       *[U] nonna o nonno dal lato della madre
    }
    [paternal] { $sex ->
        [F] nonna paterna
        [M] nonno paterno
       *[U] nonna o nonno dal lato del padre
    }
    [both] { $sex ->
        [F] nonna da tutti e due i lati
        [M] nonno da tutti e due i lati
       *[U] nonna o nonno da tutti e due i lati
    }
   *[neither] { $sex ->
        [F] nonna
        [M] nonno
       *[U] nonna o nonno
    }
}
kin-3-0 = { $side ->
    [maternal] { $sex ->
        [F] bisnonna dal lato della madre
        [M] bisnonno dal lato della madre
       *[U] bisnonna o bisnonno dal lato della madre
    }
    [paternal] { $sex ->
        [F] bisnonna dal lato del padre
        [M] bisnonno dal lato del padre
       *[U] bisnonna o bisnonno dal lato del padre
    }
    [both] { $sex ->
        [F] bisnonna da tutti e due i lati
        [M] bisnonno da tutti e due i lati
       *[U] bisnonna o bisnonno da tutti e due i lati
    }
   *[neither] { $sex ->
        [F] bisnonna
        [M] bisnonno
       *[U] bisnonna o bisnonno
    }
}
kin-4-0 = { $side ->
    [maternal] { $sex ->
        [F] trisnonna dal lato della madre
        [M] trisnonno dal lato della madre
       *[U] trisnonna o trisnonno dal lato della madre
    }
    [paternal] { $sex ->
        [F] trisnonna dal lato del padre
        [M] trisnonno dal lato del padre
       *[U] trisnonna o trisnonno dal lato del padre
    }
   *[other] { $sex ->
        [F] trisnonna
        [M] trisnonno
       *[U] trisnonna o trisnonno
    }
}
kin-0-1 = { $sex ->
    [F] figlia
    [M] figlio
   *[U] figlia o figlio
}
kin-0-2 = { $sex ->
    [F] nipote (figlia di una figlia o di un figlio)
    [M] nipote (figlio di una figlia o di un figlio)
   *[U] nipote di nonna o nonno
}
kin-0-3 = { $sex ->
    [F] pronipote (femmina)
    [M] pronipote (maschio)
   *[U] pronipote
}
kin-0-4 = { $sex ->
    [F] figlia di un pronipote
    [M] figlio di un pronipote
   *[U] figlia o figlio di un pronipote
}
kin-1-1 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] sorellastra dal lato della madre
            [M] fratellastro dal lato della madre
           *[U] sorellastra o fratellastro dal lato della madre
        }
        [paternal] { $sex ->
            [F] sorellastra dal lato del padre
            [M] fratellastro dal lato del padre
           *[U] sorellastra o fratellastro dal lato del padre
        }
       *[other] { $sex ->
            [F] sorellastra
            [M] fratellastro
           *[U] sorellastra o fratellastro
        }
    }
   *[no] { $sex ->
        [F] sorella
        [M] fratello
       *[U] sorella o fratello
    }
}
kin-2-1 = { $side ->
    [maternal] { $half ->
        [yes] { $sex ->
            [F] sorellastra della madre
            [M] fratellastro della madre
           *[U] sorellastra o fratellastro della madre
        }
       *[no] { $sex ->
            [F] sorella della madre
            [M] fratello della madre
           *[U] sorella o fratello della madre
        }
    }
    [paternal] { $half ->
        [yes] { $sex ->
            [F] sorellastra del padre
            [M] fratellastro del padre
           *[U] sorellastra o fratellastro del padre
        }
       *[no] { $sex ->
            [F] sorella del padre
            [M] fratello del padre
           *[U] sorella o fratello del padre
        }
    }
   *[other] { $sex ->
        [F] zia
        [M] zio
       *[U] zia o zio
    }
}
kin-1-2 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] figlia di una sorellastra o di un fratellastro dal lato della madre
            [M] figlio di una sorellastra o di un fratellastro dal lato della madre
           *[U] figlia o figlio di una sorellastra o di un fratellastro dal lato della madre
        }
        [paternal] { $sex ->
            [F] figlia di una sorellastra o di un fratellastro dal lato del padre
            [M] figlio di una sorellastra o di un fratellastro dal lato del padre
           *[U] figlia o figlio di una sorellastra o di un fratellastro dal lato del padre
        }
       *[other] { $sex ->
            [F] figlia di una sorellastra o di un fratellastro
            [M] figlio di una sorellastra o di un fratellastro
           *[U] figlia o figlio di una sorellastra o di un fratellastro
        }
    }
   *[no] { $sex ->
        [F] nipote (figlia di una sorella o di un fratello)
        [M] nipote (figlio di una sorella o di un fratello)
       *[U] figlia o figlio di una sorella o di un fratello
    }
}
kin-1-3 = { $sex ->
    [F] pronipote (femmina, dal lato di una sorella o di un fratello)
    [M] pronipote (maschio, dal lato di una sorella o di un fratello)
   *[U] pronipote dal lato di una sorella o di un fratello
}
kin-2-2 = { $half ->
    [yes] { $side ->
        [maternal] cugina o cugino (con un solo nonno in comune) dal lato della madre
        [paternal] cugina o cugino (con un solo nonno in comune) dal lato del padre
       *[other] cugina o cugino (con un solo nonno in comune)
    }
   *[no] { $side ->
        [maternal] cugina o cugino dal lato della madre
        [paternal] cugina o cugino dal lato del padre
        [both] cugina o cugino da tutti e due i lati
       *[neither] cugina o cugino
    }
}
kin-2-3 = { $side ->
    [maternal] figlia o figlio di una cugina o di un cugino dal lato della madre
    [paternal] figlia o figlio di una cugina o di un cugino dal lato del padre
   *[other] figlia o figlio di una cugina o di un cugino
}
kin-3-1 = { $side ->
    [maternal] { $sex ->
        [F] prozia dal lato della madre
        [M] prozio dal lato della madre
       *[U] prozia o prozio dal lato della madre
    }
    [paternal] { $sex ->
        [F] prozia dal lato del padre
        [M] prozio dal lato del padre
       *[U] prozia o prozio dal lato del padre
    }
   *[other] { $sex ->
        [F] prozia
        [M] prozio
       *[U] prozia o prozio
    }
}
kin-3-2 = { $side ->
    [maternal] cugina o cugino della madre
    [paternal] cugina o cugino del padre
   *[other] cugina o cugino di un genitore
}
kin-3-3 = { $side ->
    [maternal] cugina o cugino di secondo grado dal lato della madre
    [paternal] cugina o cugino di secondo grado dal lato del padre
   *[other] cugina o cugino di secondo grado
}
kin-4-4 = { $side ->
    [maternal] cugina o cugino di terzo grado dal lato della madre
    [paternal] cugina o cugino di terzo grado dal lato del padre
   *[other] cugina o cugino di terzo grado
}

## Cancers

disease-breast = tumore della mammella
    .gets = un tumore della mammella
disease-contralateral-breast = tumore dell'altra mammella
    .gets = un tumore dell'altra mammella
disease-ovary = tumore dell'ovaio
    .gets = un tumore dell'ovaio
disease-endometrium = tumore dell'utero
    .gets = un tumore dell'utero
disease-colorectum = tumore dell'intestino
    .gets = un tumore dell'intestino
disease-colon = tumore del colon
    .gets = un tumore del colon
disease-rectum = tumore del retto
    .gets = un tumore del retto
disease-prostate = tumore della prostata
    .gets = un tumore della prostata
disease-pancreas = tumore del pancreas
    .gets = un tumore del pancreas
disease-stomach = tumore dello stomaco
    .gets = un tumore dello stomaco
disease-small-intestine = tumore dell'intestino tenue
    .gets = un tumore dell'intestino tenue
disease-oesophagus = tumore dell'esofago
    .gets = un tumore dell'esofago
disease-liver = tumore del fegato
    .gets = un tumore del fegato
disease-gallbladder = tumore della colecisti
    .gets = un tumore della colecisti
disease-gallbladder-biliary = tumore della colecisti o delle vie biliari
    .gets = un tumore della colecisti o delle vie biliari
disease-kidney = tumore del rene
    .gets = un tumore del rene
disease-renal-pelvis-ureter = tumore della pelvi renale o dell'uretere
    .gets = un tumore della pelvi renale o dell'uretere
disease-renal-pelvis-ureter-kidney = tumore del rene, della pelvi renale o dell'uretere
    .gets = un tumore del rene, della pelvi renale o dell'uretere
disease-bladder = tumore della vescica
    .gets = un tumore della vescica
disease-melanoma = melanoma
    .gets = un melanoma
disease-thyroid = tumore della tiroide
    .gets = un tumore della tiroide
disease-medullary-thyroid = tumore midollare della tiroide
    .gets = un tumore midollare della tiroide
disease-brain-cns = tumore del cervello o del midollo spinale
    .gets = un tumore del cervello o del midollo spinale
disease-soft-tissue = sarcoma dei tessuti molli
    .gets = un sarcoma dei tessuti molli
disease-bone = tumore delle ossa
    .gets = un tumore delle ossa
disease-adrenal = tumore del surrene
    .gets = un tumore del surrene
disease-leukaemia = leucemia
    .gets = una leucemia
disease-lung = tumore del polmone
    .gets = un tumore del polmone
disease-cervix = tumore del collo dell'utero
    .gets = un tumore del collo dell'utero
disease-testis = tumore del testicolo
    .gets = un tumore del testicolo
disease-eye = tumore dell'occhio
    .gets = un tumore dell'occhio
disease-mesothelioma = mesotelioma
    .gets = un mesotelioma
disease-other-female-genital = altro tumore degli organi genitali femminili
    .gets = un altro tumore degli organi genitali femminili
disease-other = un altro tumore maligno
disease-unknown = tumore maligno di tipo non noto
    .gets = un tumore maligno di tipo non noto
disease-any = un tumore maligno
disease-all-but-nmsc = un tumore maligno, esclusi quelli della pelle diversi dal melanoma
disease-any-neoplasm = un tumore, benigno o maligno
disease-any-second-cancer = un secondo tumore maligno
disease-any-extracolonic = un tumore maligno fuori dall'intestino
disease-any-bap1-tumour = un tumore legato a BAP1
disease-any-men1-manifestation = una malattia legata a MEN1
disease-breast-or-ovary = tumore della mammella o dell'ovaio
    .gets = un tumore della mammella o dell'ovaio
disease-upper-gastrointestinal = tumore del tratto digerente alto
    .gets = un tumore del tratto digerente alto
disease-gastrointestinal-any = tumore del tratto digerente
    .gets = un tumore del tratto digerente
disease-urinary-tract = tumore delle vie urinarie
    .gets = un tumore delle vie urinarie
disease-paraganglioma-any = paraganglioma
    .gets = un paraganglioma
disease-mpnst = tumore maligno della guaina di un nervo
    .gets = un tumore maligno della guaina di un nervo
disease-cerebellar-haemangioblastoma = emangioblastoma del cervelletto
    .gets = un emangioblastoma del cervelletto
disease-retinal-haemangioblastoma = emangioblastoma della retina
    .gets = un emangioblastoma della retina

cancer = { $behaviour ->
    [benign] { $morphology-known ->
        [yes] tumore benigno ({ $morphology })
       *[no] tumore benigno ({ $disease })
    }
    [in_situ] { $side ->
        [left] stadio iniziale ({ $disease }, in situ, a sinistra)
        [right] stadio iniziale ({ $disease }, in situ, a destra)
        [both] stadio iniziale ({ $disease }, in situ, da entrambi i lati)
       *[unknown] stadio iniziale ({ $disease }, in situ)
    }
   *[invasive] { $morphology-known ->
        [yes] { $disease } ({ $morphology })
       *[no] { $side ->
            [left] { $disease } (a sinistra)
            [right] { $disease } (a destra)
            [both] { $disease } (da entrambi i lati)
           *[unknown] { $disease }
        }
    }
}

## Organs

organ-breast = mammella
organ-contralateral-breast = l'altra mammella
organ-ovary = ovaio
organ-endometrium = mucosa dell'utero
organ-colorectum = intestino
organ-prostate = prostata
organ-pancreas = pancreas
organ-stomach = stomaco
organ-small-intestine = intestino tenue
organ-oesophagus = esofago
organ-liver = fegato
organ-gallbladder-biliary = colecisti e vie biliari
organ-kidney = rene
organ-renal-pelvis-ureter = pelvi renale e uretere
organ-bladder = vescica
organ-melanoma = pelle
organ-thyroid = tiroide
organ-brain-cns = cervello e midollo spinale
organ-soft-tissue = tessuti molli
organ-bone = ossa
organ-adrenal = surrene
organ-leukaemia = sangue
organ-lung = polmone
organ-cervix = collo dell'utero
organ-testis = testicolo
organ-eye = occhio
organ-mesothelioma = pleura
organ-other-female-genital = altri organi genitali femminili
organ-other = altro organo
organ-unknown = organo non noto

## Genes and tests

outcome-pathogenic = trovata una variante patogenetica
outcome-uncertain = trovata una variante di significato incerto
outcome-negative = nessuna variante patogenetica trovata
outcome-not-familial = la variante della famiglia non è stata trovata

variant-class-benign = benigna (classe 1)
variant-class-likely-benign = probabilmente benigna (classe 2)
variant-class-uncertain = di significato incerto (classe 3)
variant-class-likely-pathogenic = probabilmente patogenetica (classe 4)
variant-class-pathogenic = patogenetica (classe 5)

zygosity-heterozygous = in una delle due copie del gene (eterozigosi)
zygosity-homozygous = in tutte e due le copie del gene (omozigosi)
zygosity-hemizygous = nell'unica copia del gene (emizigosi)
zygosity-mosaic = in una parte delle cellule (mosaico)
zygosity-unknown = numero di copie non indicato

phase-maternal = ereditata dalla madre
phase-paternal = ereditata dal padre
phase-unknown = genitore di origine non noto

test-method-sequencing-and-copy-number = sequenziamento e analisi del numero di copie
test-method-sequencing = sequenziamento
test-method-founder-variants = ricerca di varianti del fondatore
test-method-familial-variant = ricerca della variante della famiglia
test-method-tumour = test del tumore
test-method-unknown = metodo non indicato

test-purpose-diagnostic = test diagnostico
test-purpose-predictive = test predittivo
test-purpose-confirmation = conferma
test-purpose-unknown = scopo non indicato

sample-kind-blood = sangue
sample-kind-saliva = saliva
sample-kind-fibroblasts = cellule della pelle (fibroblasti)
sample-kind-tumour = tessuto del tumore
sample-kind-stored-tissue = tessuto conservato
sample-kind-unknown = non indicato

marker-status-positive = positivo
marker-status-negative = negativo

## Operations and consents

procedure-bilateral-mastectomy = asportazione delle due mammelle
procedure-unilateral-mastectomy = asportazione di una mammella
procedure-salpingo-oophorectomy = asportazione delle ovaie e delle tube
procedure-hysterectomy = asportazione dell'utero
procedure-colectomy = asportazione dell'intestino crasso
procedure-prostatectomy = asportazione della prostata
procedure-gastrectomy = asportazione dello stomaco
procedure-thyroidectomy = asportazione della tiroide

consent-scope-testing = test genetico
consent-scope-storage = conservazione del campione
consent-scope-inform-relatives = informazione ai parenti
consent-scope-name-in-family-letter = nome nella lettera alla famiglia
consent-scope-obtain-records = richiesta di cartelle cliniche
consent-scope-research = ricerca
consent-scope-recontact = nuovo contatto

## The drawing of a family: short words without a full stop

drawing-year = { $year }
drawing-about = ca. { $date }
drawing-decade = anni { $decade }
drawing-range = { $first }–{ $last }
drawing-before = prima del { $year }
drawing-after = dopo il { $year }
drawing-age-about = ca. { $age }
drawing-age-decade = { $decade } e oltre
drawing-age-range = { $low }–{ $high }
drawing-age-under = <{ $years }
drawing-age-over = >{ $years }
drawing-born = n. { $date }
drawing-aged = { $age } a
drawing-died-aged = m. { $age } a
drawing-died-on = m. { $date }
drawing-died = m.
drawing-weeks = { $weeks } sett.
drawing-due = termine { $date }
drawing-assigned-f = AFAB
drawing-assigned-m = AMAB
drawing-assigned-u = UAAB
drawing-diagnosis = { $cancer } { $age }
drawing-bilateral = { $cancer } (entrambi i lati)
drawing-in-situ = { $cancer } (in situ)
drawing-benign = { $cancer } (benigno)
drawing-uncertain = VUS
drawing-panel-negative = { $genes ->
    [one] { $genes } gene −
   *[other] { $genes } geni −
}
drawing-stillbirth = SB
drawing-pregnancy = P
drawing-ectopic = ECT
drawing-donor = D
drawing-surrogate = S
drawing-proband = P
drawing-several = n
drawing-legend = Legenda
drawing-family = Famiglia { $number }
drawing-drawn-on = Disegnato il { $date }
drawing-told-by = Secondo { $who }
drawing-recorded-by = Annotato da { $who }
drawing-anonymous = Nomi tolti
drawing-carrier-of = Ha una variante di { $gene }
drawing-obligate-carrier = Ha la variante per forza
drawing-proband-key = Caso indice
drawing-consultand-key = Persona che chiede consulenza
drawing-verified-key = Documenti visti dalla clinica
drawing-positive-key = Variante patogenetica trovata / non trovata
drawing-uncertain-key = VUS: variante di significato incerto
drawing-chip-key = Probabilità di avere una variante
drawing-adopted-key = Adozione
drawing-donor-key = Donatore
drawing-surrogate-key = Gestante per altri
drawing-pregnancy-key = Gravidanza
drawing-stillbirth-key = Nato morto
drawing-ectopic-key = Gravidanza extrauterina
drawing-named = Con i nomi
drawing-evaluation-key = Test di { $gene }
drawing-unknown-key = Salute non nota
drawing-halo-key = Sposta la risposta: in su (anello intero), in giù (anello tratteggiato)
drawing-folded-above = { $count ->
    [one] { $count } altra persona sopra
   *[other] altre { $count } persone sopra
}
drawing-folded-below = { $count ->
    [one] { $count } altra persona sotto
   *[other] altre { $count } persone sotto
}
drawing-page = Pagina { $page } di { $pages }
drawing-pedigree = Albero genealogico
drawing-title = Albero genealogico della famiglia { $number }
drawing-persons = { $count ->
    [one] { $count } persona
   *[other] { $count } persone
}
drawing-union = { $one } e { $other }
drawing-gender-woman = donna
drawing-gender-man = uomo
drawing-gender-nonbinary = persona non binaria
drawing-gender-unknown = persona
drawing-site-breast = mammella
drawing-site-ovary = ovaio
drawing-site-endometrium = utero
drawing-site-colorectum = intestino
drawing-site-prostate = prostata
drawing-site-pancreas = pancreas
drawing-site-stomach = stomaco
drawing-site-small-intestine = intestino tenue
drawing-site-oesophagus = esofago
drawing-site-liver = fegato
drawing-site-gallbladder-biliary = vie biliari
drawing-site-kidney = rene
drawing-site-renal-pelvis-ureter = uretere
drawing-site-bladder = vescica
drawing-site-melanoma = melanoma
drawing-site-thyroid = tiroide
drawing-site-brain-cns = cervello
drawing-site-soft-tissue = tessuti molli
drawing-site-bone = ossa
drawing-site-adrenal = surrene
drawing-site-leukaemia = leucemia
drawing-site-lung = polmone
drawing-site-cervix = collo dell'utero
drawing-site-testis = testicolo
drawing-site-eye = occhio
drawing-site-mesothelioma = mesotelioma
drawing-site-other-female-genital = genitali femminili
drawing-site-other = altro tumore
drawing-site-unknown = tumore, organo non noto
drawing-class-benign = benigna
drawing-class-likely-benign = probabilmente benigna
drawing-class-uncertain = incerta
drawing-class-likely-pathogenic = probabilmente patogenetica
drawing-class-pathogenic = patogenetica
