### What the letters and the drawing of a family say in Spanish: numbers, days, kin, cancers, genes, operations.
### One message is one whole term or sentence; code never joins pieces. How to translate: docs/translating.md.
### Review state: machine-drafted, not reviewed by a native clinician.

## Statement that every computed figure bears (Regulation (EU) 2017/745)

intended-use = Programa para investigación y docencia. No es un producto sanitario según el Reglamento (UE) 2017/745 y no tiene marcado CE. Las cifras deben confirmarse con una herramienta con marcado CE (por ejemplo CanRisk) o con tablas publicadas antes de usarlas en la atención de una persona.

## Numbers and chances

percent = { $bound ->
    [under] menos del { $number } %
    [over] más del { $number } %
   *[equal] { $number } %
}
percent-range = { $low-bound ->
    [under] { $high-bound ->
        [over] menos del { $low } % a más del { $high } %
       *[equal] menos del { $low } % al { $high } %
    }
   *[equal] { $high-bound ->
        [over] { $low } % a más del { $high } %
       *[equal] { $low }–{ $high } %
    }
}
chance = { $bound ->
    [under] menos de { $count } de 100
    [over] más de { $count } de 100
   *[equal] { $count } de 100
}
chance-range = { $low-bound ->
    [under] { $high-bound ->
        [over] menos de { $low } a más de { $high } de 100
       *[equal] menos de { $low } a { $high } de 100
    }
   *[equal] { $high-bound ->
        [over] { $low } a más de { $high } de 100
       *[equal] { $low } a { $high } de 100
    }
}

## Days and ages

date-unknown = fecha desconocida
date-year = { $year }
date-decade = década de { $decade }
date-about = hacia { $date }
date-until = { $date } o antes
date-from = { $date } o después
date-range = entre { $first } y { $last }

age-unknown = edad desconocida
age-exact = { $about ->
    [yes] unos { $years } años
   *[no] { $years } años
}
age-under = menos de { $years } años
age-over = más de { $years } años
age-decade = { $decade } y tantos años
age-range = { $about ->
    [yes] unos { $low }–{ $high } años
   *[no] { $low }–{ $high } años
}

## Ages within a sentence

at-age-unknown = a una edad desconocida
at-age-exact = { $about ->
    [yes] hacia los { $years } años
   *[no] a los { $years } años
}
at-age-under = antes de los { $years } años
at-age-over = después de los { $years } años
at-age-range = entre los { $low } y los { $high } años
# May be left out: $last
at-age-decade = entre los { $decade } y los { $last } años

## Kin terms

kin-partner = pareja
kin-relative = { $side ->
    [maternal] familiar por parte de madre
    [paternal] familiar por parte de padre
    [both] familiar por ambas partes
   *[neither] familiar
}
kin-0-0 = la misma persona
kin-1-0 = { $sex ->
    [F] madre
    [M] padre
   *[U] progenitor
}
kin-2-0 = { $side ->
    [maternal] { $sex ->
        [F] abuela materna
        [M] abuelo materno
       *[U] abuela o abuelo por parte de madre
    }
    [paternal] { $sex ->
        [F] abuela paterna
        [M] abuelo paterno
       *[U] abuela o abuelo por parte de padre
    }
    [both] { $sex ->
        [F] abuela por ambas partes
        [M] abuelo por ambas partes
       *[U] abuela o abuelo por ambas partes
    }
   *[neither] { $sex ->
        [F] abuela
        [M] abuelo
       *[U] abuela o abuelo
    }
}
kin-3-0 = { $side ->
    [maternal] { $sex ->
        [F] bisabuela por parte de madre
        [M] bisabuelo por parte de madre
       *[U] bisabuela o bisabuelo por parte de madre
    }
    [paternal] { $sex ->
        [F] bisabuela por parte de padre
        [M] bisabuelo por parte de padre
       *[U] bisabuela o bisabuelo por parte de padre
    }
    [both] { $sex ->
        [F] bisabuela por ambas partes
        [M] bisabuelo por ambas partes
       *[U] bisabuela o bisabuelo por ambas partes
    }
   *[neither] { $sex ->
        [F] bisabuela
        [M] bisabuelo
       *[U] bisabuela o bisabuelo
    }
}
kin-4-0 = { $side ->
    [maternal] { $sex ->
        [F] tatarabuela por parte de madre
        [M] tatarabuelo por parte de madre
       *[U] tatarabuela o tatarabuelo por parte de madre
    }
    [paternal] { $sex ->
        [F] tatarabuela por parte de padre
        [M] tatarabuelo por parte de padre
       *[U] tatarabuela o tatarabuelo por parte de padre
    }
   *[other] { $sex ->
        [F] tatarabuela
        [M] tatarabuelo
       *[U] tatarabuela o tatarabuelo
    }
}
kin-0-1 = { $sex ->
    [F] hija
    [M] hijo
   *[U] hija o hijo
}
kin-0-2 = { $sex ->
    [F] nieta
    [M] nieto
   *[U] nieta o nieto
}
kin-0-3 = { $sex ->
    [F] bisnieta
    [M] bisnieto
   *[U] bisnieta o bisnieto
}
kin-0-4 = { $sex ->
    [F] tataranieta
    [M] tataranieto
   *[U] tataranieta o tataranieto
}
kin-1-1 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] media hermana por parte de madre
            [M] medio hermano por parte de madre
           *[U] media hermana o medio hermano por parte de madre
        }
        [paternal] { $sex ->
            [F] media hermana por parte de padre
            [M] medio hermano por parte de padre
           *[U] media hermana o medio hermano por parte de padre
        }
       *[other] { $sex ->
            [F] media hermana
            [M] medio hermano
           *[U] media hermana o medio hermano
        }
    }
   *[no] { $sex ->
        [F] hermana
        [M] hermano
       *[U] hermana o hermano
    }
}
kin-2-1 = { $side ->
    [maternal] { $half ->
        [yes] { $sex ->
            [F] media hermana de la madre
            [M] medio hermano de la madre
           *[U] media hermana o medio hermano de la madre
        }
       *[no] { $sex ->
            [F] hermana de la madre
            [M] hermano de la madre
           *[U] hermana o hermano de la madre
        }
    }
    [paternal] { $half ->
        [yes] { $sex ->
            [F] media hermana del padre
            [M] medio hermano del padre
           *[U] media hermana o medio hermano del padre
        }
       *[no] { $sex ->
            [F] hermana del padre
            [M] hermano del padre
           *[U] hermana o hermano del padre
        }
    }
   *[other] { $sex ->
        [F] tía
        [M] tío
       *[U] tía o tío
    }
}
kin-1-2 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] hija de una media hermana o un medio hermano por parte de madre
            [M] hijo de una media hermana o un medio hermano por parte de madre
           *[U] hija o hijo de una media hermana o un medio hermano por parte de madre
        }
        [paternal] { $sex ->
            [F] hija de una media hermana o un medio hermano por parte de padre
            [M] hijo de una media hermana o un medio hermano por parte de padre
           *[U] hija o hijo de una media hermana o un medio hermano por parte de padre
        }
       *[other] { $sex ->
            [F] hija de una media hermana o un medio hermano
            [M] hijo de una media hermana o un medio hermano
           *[U] hija o hijo de una media hermana o un medio hermano
        }
    }
   *[no] { $sex ->
        [F] sobrina
        [M] sobrino
       *[U] sobrina o sobrino
    }
}
kin-1-3 = { $sex ->
    [F] nieta de una hermana o un hermano
    [M] nieto de una hermana o un hermano
   *[U] nieta o nieto de una hermana o un hermano
}
kin-2-2 = { $half ->
    [yes] { $side ->
        [maternal] media prima o medio primo por parte de madre
        [paternal] media prima o medio primo por parte de padre
       *[other] media prima o medio primo
    }
   *[no] { $side ->
        [maternal] prima o primo por parte de madre
        [paternal] prima o primo por parte de padre
        [both] prima o primo por ambas partes
       *[neither] prima o primo
    }
}
kin-2-3 = { $side ->
    [maternal] hija o hijo de una prima o un primo por parte de madre
    [paternal] hija o hijo de una prima o un primo por parte de padre
   *[other] hija o hijo de una prima o un primo
}
kin-3-1 = { $side ->
    [maternal] { $sex ->
        [F] tía abuela por parte de madre
        [M] tío abuelo por parte de madre
       *[U] hermana o hermano de los abuelos por parte de madre
    }
    [paternal] { $sex ->
        [F] tía abuela por parte de padre
        [M] tío abuelo por parte de padre
       *[U] hermana o hermano de los abuelos por parte de padre
    }
   *[other] { $sex ->
        [F] tía abuela
        [M] tío abuelo
       *[U] hermana o hermano de los abuelos
    }
}
kin-3-2 = { $side ->
    [maternal] prima o primo de la madre
    [paternal] prima o primo del padre
   *[other] prima o primo de la madre o del padre
}
kin-3-3 = { $side ->
    [maternal] prima segunda o primo segundo por parte de madre
    [paternal] prima segunda o primo segundo por parte de padre
   *[other] prima segunda o primo segundo
}
kin-4-4 = { $side ->
    [maternal] prima tercera o primo tercero por parte de madre
    [paternal] prima tercera o primo tercero por parte de padre
   *[other] prima tercera o primo tercero
}

## Cancers

disease-breast = cáncer de mama
disease-contralateral-breast = cáncer en la otra mama
disease-ovary = cáncer de ovario
disease-endometrium = cáncer de útero
disease-colorectum = cáncer de intestino
disease-colon = cáncer de colon
disease-rectum = cáncer de recto
disease-prostate = cáncer de próstata
disease-pancreas = cáncer de páncreas
disease-stomach = cáncer de estómago
disease-small-intestine = cáncer de intestino delgado
disease-oesophagus = cáncer de esófago
disease-liver = cáncer de hígado
disease-gallbladder = cáncer de vesícula biliar
disease-gallbladder-biliary = cáncer de vesícula o de vías biliares
disease-kidney = cáncer de riñón
disease-renal-pelvis-ureter = cáncer de la pelvis renal o del uréter
disease-renal-pelvis-ureter-kidney = cáncer del riñón, de la pelvis renal o del uréter
disease-bladder = cáncer de vejiga
disease-melanoma = melanoma
disease-thyroid = cáncer de tiroides
disease-medullary-thyroid = cáncer medular de tiroides
disease-brain-cns = tumor del cerebro o de la médula espinal
    .gets = un tumor del cerebro o de la médula espinal
disease-soft-tissue = sarcoma de partes blandas
    .gets = un sarcoma de partes blandas
disease-bone = cáncer de hueso
disease-adrenal = cáncer de la glándula suprarrenal
disease-leukaemia = leucemia
disease-lung = cáncer de pulmón
disease-cervix = cáncer de cuello de útero
disease-testis = cáncer de testículo
disease-eye = cáncer de ojo
disease-mesothelioma = mesotelioma
disease-other-female-genital = otro cáncer de los órganos genitales femeninos
disease-other = otro cáncer
disease-unknown = cáncer de tipo desconocido
disease-any = algún cáncer
disease-all-but-nmsc = algún cáncer, salvo los de piel que no son melanoma
disease-any-neoplasm = algún tumor
disease-any-second-cancer = un segundo cáncer
disease-any-extracolonic = un cáncer fuera del intestino
disease-any-bap1-tumour = un tumor ligado a BAP1
disease-any-men1-manifestation = una enfermedad ligada a MEN1
disease-breast-or-ovary = cáncer de mama o de ovario
disease-upper-gastrointestinal = cáncer del tubo digestivo alto
disease-gastrointestinal-any = cáncer del tubo digestivo
disease-urinary-tract = cáncer de las vías urinarias
disease-paraganglioma-any = paraganglioma
    .gets = un paraganglioma
disease-mpnst = tumor maligno de la vaina de un nervio
    .gets = un tumor maligno de la vaina de un nervio
disease-cerebellar-haemangioblastoma = hemangioblastoma del cerebelo
    .gets = un hemangioblastoma del cerebelo
disease-retinal-haemangioblastoma = hemangioblastoma de la retina
    .gets = un hemangioblastoma de la retina

cancer = { $behaviour ->
    [benign] { $morphology-known ->
        [yes] tumor benigno ({ $morphology })
       *[no] tumor benigno ({ $disease })
    }
    [in_situ] { $side ->
        [left] fase inicial ({ $disease }, in situ, lado izquierdo)
        [right] fase inicial ({ $disease }, in situ, lado derecho)
        [both] fase inicial ({ $disease }, in situ, ambos lados)
       *[unknown] fase inicial ({ $disease }, in situ)
    }
   *[invasive] { $morphology-known ->
        [yes] { $disease } ({ $morphology })
       *[no] { $side ->
            [left] { $disease } (lado izquierdo)
            [right] { $disease } (lado derecho)
            [both] { $disease } (ambos lados)
           *[unknown] { $disease }
        }
    }
}

## Organs

organ-breast = mama
organ-contralateral-breast = la otra mama
organ-ovary = ovario
organ-endometrium = mucosa del útero
organ-colorectum = intestino
organ-prostate = próstata
organ-pancreas = páncreas
organ-stomach = estómago
organ-small-intestine = intestino delgado
organ-oesophagus = esófago
organ-liver = hígado
organ-gallbladder-biliary = vesícula y vías biliares
organ-kidney = riñón
organ-renal-pelvis-ureter = pelvis renal y uréter
organ-bladder = vejiga
organ-melanoma = piel
organ-thyroid = tiroides
organ-brain-cns = cerebro y médula espinal
organ-soft-tissue = partes blandas
organ-bone = hueso
organ-adrenal = glándula suprarrenal
organ-leukaemia = sangre
organ-lung = pulmón
organ-cervix = cuello de útero
organ-testis = testículo
organ-eye = ojo
organ-mesothelioma = pleura
organ-other-female-genital = otros órganos genitales femeninos
organ-other = otro órgano
organ-unknown = órgano desconocido

## Genes and tests

outcome-pathogenic = se encontró una variante patogénica
outcome-uncertain = se encontró una variante de significado incierto
outcome-negative = no se encontró ninguna variante patogénica
outcome-not-familial = no se encontró la variante de la familia

variant-class-benign = benigna (clase 1)
variant-class-likely-benign = probablemente benigna (clase 2)
variant-class-uncertain = de significado incierto (clase 3)
variant-class-likely-pathogenic = probablemente patogénica (clase 4)
variant-class-pathogenic = patogénica (clase 5)

zygosity-heterozygous = en una de las dos copias del gen (heterocigosis)
zygosity-homozygous = en las dos copias del gen (homocigosis)
zygosity-hemizygous = en la única copia del gen (hemicigosis)
zygosity-mosaic = en una parte de las células (mosaico)
zygosity-unknown = número de copias no indicado

phase-maternal = heredada de la madre
phase-paternal = heredada del padre
phase-unknown = no se sabe de qué progenitor

test-method-sequencing-and-copy-number = secuenciación y análisis del número de copias
test-method-sequencing = secuenciación
test-method-founder-variants = estudio de variantes fundadoras
test-method-familial-variant = estudio de la variante de la familia
test-method-tumour = estudio del tumor
test-method-unknown = método no indicado

test-purpose-diagnostic = prueba diagnóstica
test-purpose-predictive = prueba predictiva
test-purpose-confirmation = confirmación
test-purpose-unknown = finalidad no indicada

sample-kind-blood = sangre
sample-kind-saliva = saliva
sample-kind-fibroblasts = células de la piel (fibroblastos)
sample-kind-tumour = tejido del tumor
sample-kind-stored-tissue = tejido guardado
sample-kind-unknown = no indicado

marker-status-positive = positivo
marker-status-negative = negativo

## Operations and consents

procedure-bilateral-mastectomy = extirpación de las dos mamas
procedure-unilateral-mastectomy = extirpación de una mama
procedure-salpingo-oophorectomy = extirpación de los ovarios y las trompas
procedure-hysterectomy = extirpación del útero
procedure-colectomy = extirpación del intestino grueso
procedure-prostatectomy = extirpación de la próstata
procedure-gastrectomy = extirpación del estómago
procedure-thyroidectomy = extirpación del tiroides

consent-scope-testing = prueba genética
consent-scope-storage = conservación de la muestra
consent-scope-inform-relatives = información a la familia
consent-scope-name-in-family-letter = mención en la carta a la familia
consent-scope-obtain-records = petición de informes médicos
consent-scope-research = investigación
consent-scope-recontact = nuevo contacto

## The drawing of a family: short words without a full stop

drawing-year = { $year }
drawing-about = h. { $date }
drawing-decade = década { $decade }
drawing-range = { $first }–{ $last }
drawing-before = antes de { $year }
drawing-after = después de { $year }
drawing-age-about = h. { $age }
drawing-age-decade = { $decade } y tantos
drawing-age-range = { $low }–{ $high }
drawing-age-under = <{ $years }
drawing-age-over = >{ $years }
drawing-born = n. { $date }
drawing-aged = { $age } a
drawing-died-aged = m. { $age } a
drawing-died-on = m. { $date }
drawing-died = m.
drawing-weeks = { $weeks } sem
drawing-due = FPP { $date }
drawing-assigned-f = AFAB
drawing-assigned-m = AMAB
drawing-assigned-u = UAAB
drawing-diagnosis = { $cancer } { $age }
drawing-bilateral = { $cancer } (ambos lados)
drawing-in-situ = { $cancer } (in situ)
drawing-benign = { $cancer } (benigno)
drawing-uncertain = VSI
drawing-panel-negative = { $genes ->
    [one] { $genes } gen −
   *[other] { $genes } genes −
}
drawing-stillbirth = SB
drawing-pregnancy = P
drawing-ectopic = ECT
drawing-donor = D
drawing-surrogate = S
drawing-proband = P
drawing-several = n
drawing-legend = Leyenda
drawing-family = Familia { $number }
drawing-drawn-on = Dibujado el { $date }
drawing-told-by = Según { $who }
drawing-recorded-by = Anotado por { $who }
drawing-anonymous = Sin nombres
drawing-carrier-of = Porta una variante de { $gene }
drawing-obligate-carrier = Porta la variante por fuerza
drawing-proband-key = Caso índice
drawing-consultand-key = Persona que consulta
drawing-verified-key = Documentos vistos por la clínica
drawing-positive-key = Variante patogénica encontrada / no encontrada
drawing-uncertain-key = VSI: variante de significado incierto
drawing-chip-key = Probabilidad de portar una variante
drawing-adopted-key = Adopción
drawing-donor-key = Donante
drawing-surrogate-key = Gestación por sustitución
drawing-pregnancy-key = Embarazo
drawing-stillbirth-key = Nacido muerto
drawing-ectopic-key = Embarazo ectópico
drawing-named = Con nombres
drawing-evaluation-key = Prueba de { $gene }
drawing-unknown-key = No se conoce la salud
drawing-halo-key = Mueve la respuesta: hacia arriba (anillo entero), hacia abajo (anillo discontinuo)
drawing-folded-above = { $count ->
    [one] { $count } más arriba
   *[other] { $count } más arriba
}
drawing-folded-below = { $count ->
    [one] { $count } más abajo
   *[other] { $count } más abajo
}
drawing-page = Página { $page } de { $pages }
drawing-pedigree = Árbol familiar
drawing-title = Árbol de la familia { $number }
drawing-persons = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
drawing-union = { $one } y { $other }
drawing-gender-woman = mujer
drawing-gender-man = hombre
drawing-gender-nonbinary = persona no binaria
drawing-gender-unknown = persona
drawing-site-breast = mama
drawing-site-ovary = ovario
drawing-site-endometrium = útero
drawing-site-colorectum = intestino
drawing-site-prostate = próstata
drawing-site-pancreas = páncreas
drawing-site-stomach = estómago
drawing-site-small-intestine = intestino delgado
drawing-site-oesophagus = esófago
drawing-site-liver = hígado
drawing-site-gallbladder-biliary = vías biliares
drawing-site-kidney = riñón
drawing-site-renal-pelvis-ureter = uréter
drawing-site-bladder = vejiga
drawing-site-melanoma = melanoma
drawing-site-thyroid = tiroides
drawing-site-brain-cns = cerebro
drawing-site-soft-tissue = partes blandas
drawing-site-bone = hueso
drawing-site-adrenal = suprarrenal
drawing-site-leukaemia = leucemia
drawing-site-lung = pulmón
drawing-site-cervix = cuello de útero
drawing-site-testis = testículo
drawing-site-eye = ojo
drawing-site-mesothelioma = mesotelioma
drawing-site-other-female-genital = genitales femeninos
drawing-site-other = otro cáncer
drawing-site-unknown = cáncer, órgano desconocido
drawing-class-benign = benigna
drawing-class-likely-benign = probablemente benigna
drawing-class-uncertain = incierta
drawing-class-likely-pathogenic = probablemente patogénica
drawing-class-pathogenic = patogénica
