### What the letters and the drawing of a family say in French: numbers, days, kin, cancers, genes, operations.
### One message is one whole term or sentence; code never joins pieces. How to translate: docs/translating.md.
### Review state: machine-drafted, not reviewed by a native clinician.

## Statement that every computed figure bears (Regulation (EU) 2017/745)

intended-use = Logiciel de recherche et de formation. Ce n'est pas un dispositif médical au sens du règlement (UE) 2017/745, sans marquage CE. Les chiffres doivent être confirmés par un outil marqué CE (par exemple CanRisk) ou par des tableaux publiés avant de servir aux soins d'une personne.

## Numbers and chances

percent = { $bound ->
    [under] moins de { $number } %
    [over] plus de { $number } %
   *[equal] { $number } %
}
percent-range = { $low-bound ->
    [under] { $high-bound ->
        [over] moins de { $low } % à plus de { $high } %
       *[equal] moins de { $low } % à { $high } %
    }
   *[equal] { $high-bound ->
        [over] { $low } % à plus de { $high } %
       *[equal] { $low } à { $high } %
    }
}
chance = { $bound ->
    [under] moins de { $count } sur 100
    [over] plus de { $count } sur 100
   *[equal] { $count } sur 100
}
chance-range = { $low-bound ->
    [under] { $high-bound ->
        [over] moins de { $low } à plus de { $high } sur 100
       *[equal] moins de { $low } à { $high } sur 100
    }
   *[equal] { $high-bound ->
        [over] { $low } à plus de { $high } sur 100
       *[equal] { $low } à { $high } sur 100
    }
}

## Days and ages

date-unknown = date inconnue
date-year = { $year }
date-decade = années { $decade }
date-about = vers { $date }
date-until = { $date } ou avant
date-from = { $date } ou après
date-range = entre { $first } et { $last }

age-unknown = âge inconnu
age-exact = { $about ->
    [yes] environ { $years } ans
   *[no] { $years } ans
}
age-under = moins de { $years } ans
age-over = plus de { $years } ans
age-decade = { $decade } ans et plus
age-range = { $about ->
    [yes] environ { $low }–{ $high } ans
   *[no] { $low }–{ $high } ans
}

## Ages within a sentence

at-age-unknown = à un âge inconnu
at-age-exact = { $about ->
    [yes] vers { $years } ans
   *[no] à { $years } ans
}
at-age-under = avant { $years } ans
at-age-over = après { $years } ans
at-age-range = entre { $low } et { $high } ans
# May be left out: $last
at-age-decade = entre { $decade } et { $last } ans

## Kin terms

kin-partner = partenaire
kin-relative = { $side ->
    [maternal] parent éloigné du côté de la mère
    [paternal] parent éloigné du côté du père
    [both] parent éloigné des deux côtés
   *[neither] parent éloigné
}
kin-0-0 = la même personne
kin-1-0 = { $sex ->
    [F] mère
    [M] père
   *[U] parent
}
kin-2-0 = { $side ->
    [maternal] { $sex ->
        [F] grand-mère maternelle
        [M] grand-père maternel
       *[U] grand-parent maternel
    }
    [paternal] { $sex ->
        [F] grand-mère paternelle
        [M] grand-père paternel
       *[U] grand-parent paternel
    }
    [both] { $sex ->
        [F] grand-mère des deux côtés
        [M] grand-père des deux côtés
       *[U] grand-parent des deux côtés
    }
   *[neither] { $sex ->
        [F] grand-mère
        [M] grand-père
       *[U] grand-parent
    }
}
kin-3-0 = { $side ->
    [maternal] { $sex ->
        [F] arrière-grand-mère du côté de la mère
        [M] arrière-grand-père du côté de la mère
       *[U] arrière-grand-parent du côté de la mère
    }
    [paternal] { $sex ->
        [F] arrière-grand-mère du côté du père
        [M] arrière-grand-père du côté du père
       *[U] arrière-grand-parent du côté du père
    }
    [both] { $sex ->
        [F] arrière-grand-mère des deux côtés
        [M] arrière-grand-père des deux côtés
       *[U] arrière-grand-parent des deux côtés
    }
   *[neither] { $sex ->
        [F] arrière-grand-mère
        [M] arrière-grand-père
       *[U] arrière-grand-parent
    }
}
kin-4-0 = { $side ->
    [maternal] { $sex ->
        [F] arrière-arrière-grand-mère du côté de la mère
        [M] arrière-arrière-grand-père du côté de la mère
       *[U] arrière-arrière-grand-parent du côté de la mère
    }
    [paternal] { $sex ->
        [F] arrière-arrière-grand-mère du côté du père
        [M] arrière-arrière-grand-père du côté du père
       *[U] arrière-arrière-grand-parent du côté du père
    }
   *[other] { $sex ->
        [F] arrière-arrière-grand-mère
        [M] arrière-arrière-grand-père
       *[U] arrière-arrière-grand-parent
    }
}
kin-0-1 = { $sex ->
    [F] fille
    [M] fils
   *[U] enfant
}
kin-0-2 = { $sex ->
    [F] petite-fille
    [M] petit-fils
   *[U] petit-enfant
}
kin-0-3 = { $sex ->
    [F] arrière-petite-fille
    [M] arrière-petit-fils
   *[U] arrière-petit-enfant
}
kin-0-4 = { $sex ->
    [F] fille d'un arrière-petit-enfant
    [M] fils d'un arrière-petit-enfant
   *[U] enfant d'un arrière-petit-enfant
}
kin-1-1 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] demi-sœur du côté de la mère
            [M] demi-frère du côté de la mère
           *[U] demi-frère ou demi-sœur du côté de la mère
        }
        [paternal] { $sex ->
            [F] demi-sœur du côté du père
            [M] demi-frère du côté du père
           *[U] demi-frère ou demi-sœur du côté du père
        }
       *[other] { $sex ->
            [F] demi-sœur
            [M] demi-frère
           *[U] demi-frère ou demi-sœur
        }
    }
   *[no] { $sex ->
        [F] sœur
        [M] frère
       *[U] frère ou sœur
    }
}
kin-2-1 = { $side ->
    [maternal] { $half ->
        [yes] { $sex ->
            [F] demi-sœur de la mère
            [M] demi-frère de la mère
           *[U] demi-frère ou demi-sœur de la mère
        }
       *[no] { $sex ->
            [F] sœur de la mère
            [M] frère de la mère
           *[U] frère ou sœur de la mère
        }
    }
    [paternal] { $half ->
        [yes] { $sex ->
            [F] demi-sœur du père
            [M] demi-frère du père
           *[U] demi-frère ou demi-sœur du père
        }
       *[no] { $sex ->
            [F] sœur du père
            [M] frère du père
           *[U] frère ou sœur du père
        }
    }
   *[other] { $sex ->
        [F] tante
        [M] oncle
       *[U] frère ou sœur d'un parent
    }
}
kin-1-2 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] fille d'un demi-frère ou d'une demi-sœur du côté de la mère
            [M] fils d'un demi-frère ou d'une demi-sœur du côté de la mère
           *[U] enfant d'un demi-frère ou d'une demi-sœur du côté de la mère
        }
        [paternal] { $sex ->
            [F] fille d'un demi-frère ou d'une demi-sœur du côté du père
            [M] fils d'un demi-frère ou d'une demi-sœur du côté du père
           *[U] enfant d'un demi-frère ou d'une demi-sœur du côté du père
        }
       *[other] { $sex ->
            [F] fille d'un demi-frère ou d'une demi-sœur
            [M] fils d'un demi-frère ou d'une demi-sœur
           *[U] enfant d'un demi-frère ou d'une demi-sœur
        }
    }
   *[no] { $sex ->
        [F] nièce
        [M] neveu
       *[U] enfant d'un frère ou d'une sœur
    }
}
kin-1-3 = { $sex ->
    [F] petite-nièce
    [M] petit-neveu
   *[U] petit-enfant d'un frère ou d'une sœur
}
kin-2-2 = { $half ->
    [yes] { $side ->
        [maternal] demi-cousin ou demi-cousine du côté de la mère
        [paternal] demi-cousin ou demi-cousine du côté du père
       *[other] demi-cousin ou demi-cousine
    }
   *[no] { $side ->
        [maternal] cousin ou cousine du côté de la mère
        [paternal] cousin ou cousine du côté du père
        [both] cousin ou cousine des deux côtés
       *[neither] cousin ou cousine
    }
}
kin-2-3 = { $side ->
    [maternal] enfant d'un cousin ou d'une cousine du côté de la mère
    [paternal] enfant d'un cousin ou d'une cousine du côté du père
   *[other] enfant d'un cousin ou d'une cousine
}
kin-3-1 = { $side ->
    [maternal] { $sex ->
        [F] grand-tante du côté de la mère
        [M] grand-oncle du côté de la mère
       *[U] frère ou sœur d'un grand-parent du côté de la mère
    }
    [paternal] { $sex ->
        [F] grand-tante du côté du père
        [M] grand-oncle du côté du père
       *[U] frère ou sœur d'un grand-parent du côté du père
    }
   *[other] { $sex ->
        [F] grand-tante
        [M] grand-oncle
       *[U] frère ou sœur d'un grand-parent
    }
}
kin-3-2 = { $side ->
    [maternal] cousin ou cousine de la mère
    [paternal] cousin ou cousine du père
   *[other] cousin ou cousine d'un parent
}
kin-3-3 = { $side ->
    [maternal] petit-cousin ou petite-cousine du côté de la mère
    [paternal] petit-cousin ou petite-cousine du côté du père
   *[other] petit-cousin ou petite-cousine
}
kin-4-4 = { $side ->
    [maternal] arrière-petit-cousin ou arrière-petite-cousine du côté de la mère
    [paternal] arrière-petit-cousin ou arrière-petite-cousine du côté du père
   *[other] arrière-petit-cousin ou arrière-petite-cousine
}

## Cancers

disease-breast = cancer du sein
    .gets = un cancer du sein
disease-contralateral-breast = cancer de l'autre sein
    .gets = un cancer de l'autre sein
disease-ovary = cancer de l'ovaire
    .gets = un cancer de l'ovaire
disease-endometrium = cancer de l'utérus
    .gets = un cancer de l'utérus
disease-colorectum = cancer de l'intestin
    .gets = un cancer de l'intestin
disease-colon = cancer du côlon
    .gets = un cancer du côlon
disease-rectum = cancer du rectum
    .gets = un cancer du rectum
disease-prostate = cancer de la prostate
    .gets = un cancer de la prostate
disease-pancreas = cancer du pancréas
    .gets = un cancer du pancréas
disease-stomach = cancer de l'estomac
    .gets = un cancer de l'estomac
disease-small-intestine = cancer de l'intestin grêle
    .gets = un cancer de l'intestin grêle
disease-oesophagus = cancer de l'œsophage
    .gets = un cancer de l'œsophage
disease-liver = cancer du foie
    .gets = un cancer du foie
disease-gallbladder = cancer de la vésicule biliaire
    .gets = un cancer de la vésicule biliaire
disease-gallbladder-biliary = cancer de la vésicule ou des voies biliaires
    .gets = un cancer de la vésicule ou des voies biliaires
disease-kidney = cancer du rein
    .gets = un cancer du rein
disease-renal-pelvis-ureter = cancer du bassinet ou de l'uretère
    .gets = un cancer du bassinet ou de l'uretère
disease-renal-pelvis-ureter-kidney = cancer du rein, du bassinet ou de l'uretère
    .gets = un cancer du rein, du bassinet ou de l'uretère
disease-bladder = cancer de la vessie
    .gets = un cancer de la vessie
disease-melanoma = mélanome
    .gets = un mélanome
disease-thyroid = cancer de la thyroïde
    .gets = un cancer de la thyroïde
disease-medullary-thyroid = cancer médullaire de la thyroïde
    .gets = un cancer médullaire de la thyroïde
disease-brain-cns = tumeur du cerveau ou de la moelle épinière
    .gets = une tumeur du cerveau ou de la moelle épinière
disease-soft-tissue = sarcome des tissus mous
    .gets = un sarcome des tissus mous
disease-bone = cancer des os
    .gets = un cancer des os
disease-adrenal = cancer de la glande surrénale
    .gets = un cancer de la glande surrénale
disease-leukaemia = leucémie
    .gets = une leucémie
disease-lung = cancer du poumon
    .gets = un cancer du poumon
disease-cervix = cancer du col de l'utérus
    .gets = un cancer du col de l'utérus
disease-testis = cancer du testicule
    .gets = un cancer du testicule
disease-eye = cancer de l'œil
    .gets = un cancer de l'œil
disease-mesothelioma = mésothéliome
    .gets = un mésothéliome
disease-other-female-genital = autre cancer des organes génitaux féminins
    .gets = un autre cancer des organes génitaux féminins
disease-other = un autre cancer
disease-unknown = cancer de type inconnu
    .gets = un cancer de type inconnu
disease-any = un cancer
disease-all-but-nmsc = un cancer, hors cancers de la peau autres que le mélanome
disease-any-neoplasm = une tumeur
disease-any-second-cancer = un second cancer
disease-any-extracolonic = un cancer hors de l'intestin
disease-any-bap1-tumour = une tumeur liée à BAP1
disease-any-men1-manifestation = une maladie liée à MEN1
disease-breast-or-ovary = cancer du sein ou de l'ovaire
    .gets = un cancer du sein ou de l'ovaire
disease-upper-gastrointestinal = cancer du haut du tube digestif
    .gets = un cancer du haut du tube digestif
disease-gastrointestinal-any = cancer du tube digestif
    .gets = un cancer du tube digestif
disease-urinary-tract = cancer des voies urinaires
    .gets = un cancer des voies urinaires
disease-paraganglioma-any = paragangliome
    .gets = un paragangliome
disease-mpnst = tumeur maligne d'une gaine nerveuse
    .gets = une tumeur maligne d'une gaine nerveuse
disease-cerebellar-haemangioblastoma = hémangioblastome du cervelet
    .gets = un hémangioblastome du cervelet
disease-retinal-haemangioblastoma = hémangioblastome de la rétine
    .gets = un hémangioblastome de la rétine

cancer = { $behaviour ->
    [benign] { $morphology-known ->
        [yes] tumeur bénigne ({ $morphology })
       *[no] tumeur bénigne ({ $disease })
    }
    [in_situ] { $side ->
        [left] stade précoce ({ $disease }, in situ, à gauche)
        [right] stade précoce ({ $disease }, in situ, à droite)
        [both] stade précoce ({ $disease }, in situ, des deux côtés)
       *[unknown] stade précoce ({ $disease }, in situ)
    }
   *[invasive] { $morphology-known ->
        [yes] { $disease } ({ $morphology })
       *[no] { $side ->
            [left] { $disease } (à gauche)
            [right] { $disease } (à droite)
            [both] { $disease } (des deux côtés)
           *[unknown] { $disease }
        }
    }
}

## Organs

organ-breast = sein
organ-contralateral-breast = l'autre sein
organ-ovary = ovaire
organ-endometrium = muqueuse de l'utérus
organ-colorectum = intestin
organ-prostate = prostate
organ-pancreas = pancréas
organ-stomach = estomac
organ-small-intestine = intestin grêle
organ-oesophagus = œsophage
organ-liver = foie
organ-gallbladder-biliary = vésicule et voies biliaires
organ-kidney = rein
organ-renal-pelvis-ureter = bassinet et uretère
organ-bladder = vessie
organ-melanoma = peau
organ-thyroid = thyroïde
organ-brain-cns = cerveau et moelle épinière
organ-soft-tissue = tissus mous
organ-bone = os
organ-adrenal = glande surrénale
organ-leukaemia = sang
organ-lung = poumon
organ-cervix = col de l'utérus
organ-testis = testicule
organ-eye = œil
organ-mesothelioma = plèvre
organ-other-female-genital = autres organes génitaux féminins
organ-other = autre organe
organ-unknown = organe inconnu

## Genes and tests

outcome-pathogenic = variant pathogène trouvé
outcome-uncertain = variant de signification incertaine trouvé
outcome-negative = aucun variant pathogène trouvé
outcome-not-familial = le variant de la famille n'a pas été trouvé

variant-class-benign = bénin (classe 1)
variant-class-likely-benign = probablement bénin (classe 2)
variant-class-uncertain = de signification incertaine (classe 3)
variant-class-likely-pathogenic = probablement pathogène (classe 4)
variant-class-pathogenic = pathogène (classe 5)

zygosity-heterozygous = sur une des deux copies du gène (hétérozygote)
zygosity-homozygous = sur les deux copies du gène (homozygote)
zygosity-hemizygous = sur la seule copie du gène (hémizygote)
zygosity-mosaic = dans une partie des cellules (mosaïque)
zygosity-unknown = nombre de copies non précisé

phase-maternal = hérité de la mère
phase-paternal = hérité du père
phase-unknown = parent d'origine inconnu

test-method-sequencing-and-copy-number = séquençage et analyse du nombre de copies
test-method-sequencing = séquençage
test-method-founder-variants = recherche des variants fondateurs
test-method-familial-variant = recherche du variant de la famille
test-method-tumour = test de la tumeur
test-method-unknown = méthode non précisée

test-purpose-diagnostic = test diagnostique
test-purpose-predictive = test présymptomatique
test-purpose-confirmation = confirmation
test-purpose-unknown = but non précisé

sample-kind-blood = sang
sample-kind-saliva = salive
sample-kind-fibroblasts = cellules de peau (fibroblastes)
sample-kind-tumour = tissu de la tumeur
sample-kind-stored-tissue = tissu conservé
sample-kind-unknown = non précisé

marker-status-positive = positif
marker-status-negative = négatif

## Operations and consents

procedure-bilateral-mastectomy = ablation des deux seins
procedure-unilateral-mastectomy = ablation d'un sein
procedure-salpingo-oophorectomy = ablation des ovaires et des trompes
procedure-hysterectomy = ablation de l'utérus
procedure-colectomy = ablation du gros intestin
procedure-prostatectomy = ablation de la prostate
procedure-gastrectomy = ablation de l'estomac
procedure-thyroidectomy = ablation de la thyroïde

consent-scope-testing = test génétique
consent-scope-storage = conservation du prélèvement
consent-scope-inform-relatives = information de la famille
consent-scope-name-in-family-letter = mention dans la lettre à la famille
consent-scope-obtain-records = demande de dossiers médicaux
consent-scope-research = recherche
consent-scope-recontact = reprise de contact

## The drawing of a family: short words without a full stop

drawing-year = { $year }
drawing-about = v. { $date }
drawing-decade = années { $decade }
drawing-range = { $first }–{ $last }
drawing-before = avant { $year }
drawing-after = après { $year }
drawing-age-about = v. { $age }
drawing-age-decade = { $decade } et plus
drawing-age-range = { $low }–{ $high }
drawing-age-under = <{ $years }
drawing-age-over = >{ $years }
drawing-born = n. { $date }
drawing-aged = { $age } ans
drawing-died-aged = d. { $age } ans
drawing-died-on = d. { $date }
drawing-died = d.
drawing-weeks = { $weeks } SA
drawing-due = terme { $date }
drawing-assigned-f = AFAB
drawing-assigned-m = AMAB
drawing-assigned-u = UAAB
drawing-diagnosis = { $cancer } { $age }
drawing-bilateral = { $cancer } (des deux côtés)
drawing-in-situ = { $cancer } (in situ)
drawing-benign = { $cancer } (bénin)
drawing-uncertain = VSI
drawing-panel-negative = { $genes ->
    [one] { $genes } gène −
   *[other] { $genes } gènes −
}
drawing-stillbirth = SB
drawing-pregnancy = P
drawing-ectopic = ECT
drawing-donor = D
drawing-surrogate = S
drawing-proband = P
drawing-several = n
drawing-legend = Légende
drawing-family = Famille { $number }
drawing-drawn-on = Dessiné le { $date }
drawing-told-by = D'après { $who }
drawing-recorded-by = Noté par { $who }
drawing-anonymous = Noms retirés
drawing-carrier-of = Porte un variant de { $gene }
drawing-obligate-carrier = Porte forcément le variant
drawing-proband-key = Cas index
drawing-consultand-key = Personne qui consulte
drawing-verified-key = Documents vus par la clinique
drawing-positive-key = Variant pathogène trouvé / non trouvé
drawing-uncertain-key = VSI : variant de signification incertaine
drawing-chip-key = Probabilité de porter un variant
drawing-adopted-key = Adoption
drawing-donor-key = Don
drawing-surrogate-key = Mère porteuse
drawing-pregnancy-key = Grossesse
drawing-stillbirth-key = Mort-né
drawing-ectopic-key = Grossesse extra-utérine
drawing-named = Noms affichés
drawing-evaluation-key = Test de { $gene }
drawing-unknown-key = Santé inconnue
drawing-halo-key = Déplace la réponse : vers le haut (anneau plein), vers le bas (anneau interrompu)
drawing-folded-above = { $count ->
    [one] { $count } de plus au-dessus
   *[other] { $count } de plus au-dessus
}
drawing-folded-below = { $count ->
    [one] { $count } de plus au-dessous
   *[other] { $count } de plus au-dessous
}
drawing-page = Page { $page } sur { $pages }
drawing-pedigree = Arbre généalogique
drawing-title = Arbre généalogique de la famille { $number }
drawing-persons = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
drawing-union = { $one } et { $other }
drawing-gender-woman = femme
drawing-gender-man = homme
drawing-gender-nonbinary = personne non binaire
drawing-gender-unknown = personne
drawing-site-breast = sein
drawing-site-ovary = ovaire
drawing-site-endometrium = utérus
drawing-site-colorectum = intestin
drawing-site-prostate = prostate
drawing-site-pancreas = pancréas
drawing-site-stomach = estomac
drawing-site-small-intestine = intestin grêle
drawing-site-oesophagus = œsophage
drawing-site-liver = foie
drawing-site-gallbladder-biliary = voies biliaires
drawing-site-kidney = rein
drawing-site-renal-pelvis-ureter = uretère
drawing-site-bladder = vessie
drawing-site-melanoma = mélanome
drawing-site-thyroid = thyroïde
drawing-site-brain-cns = cerveau
drawing-site-soft-tissue = tissus mous
drawing-site-bone = os
drawing-site-adrenal = surrénale
drawing-site-leukaemia = leucémie
drawing-site-lung = poumon
drawing-site-cervix = col de l'utérus
drawing-site-testis = testicule
drawing-site-eye = œil
drawing-site-mesothelioma = mésothéliome
drawing-site-other-female-genital = organes génitaux féminins
drawing-site-other = autre cancer
drawing-site-unknown = cancer, organe inconnu
drawing-class-benign = bénin
drawing-class-likely-benign = probablement bénin
drawing-class-uncertain = incertain
drawing-class-likely-pathogenic = probablement pathogène
drawing-class-pathogenic = pathogène
