### What the letters and the drawing of a family say in English: numbers, days, kin, cancers, genes, operations.
### One message is one whole term or sentence; code never joins pieces. How to translate: docs/translating.md.
### Review state: machine-drafted.

## Statement that every computed figure bears (Regulation (EU) 2017/745)

intended-use = Research and education software. Not a medical device under Regulation (EU) 2017/745, not CE-marked. Figures must be confirmed with a CE-marked tool (e.g. CanRisk) or published tables before they are used for a person's care.

## Numbers and chances

percent = { $bound ->
    [under] under { $number }%
    [over] over { $number }%
   *[equal] { $number }%
}
percent-range = { $low-bound ->
    [under] { $high-bound ->
        [over] under { $low }% to over { $high }%
       *[equal] under { $low }% to { $high }%
    }
   *[equal] { $high-bound ->
        [over] { $low }% to over { $high }%
       *[equal] { $low }–{ $high }%
    }
}
chance = { $bound ->
    [under] under { $count } of 100
    [over] over { $count } of 100
   *[equal] { $count } of 100
}
chance-range = { $low-bound ->
    [under] { $high-bound ->
        [over] under { $low } to over { $high } of 100
       *[equal] under { $low } to { $high } of 100
    }
   *[equal] { $high-bound ->
        [over] { $low } to over { $high } of 100
       *[equal] { $low } to { $high } of 100
    }
}

## Days and ages
## Also given: $about (yes or no), in ages

date-unknown = date unknown
date-year = { $year }
date-decade = the { $decade }s
date-about = about { $date }
date-until = { $date } or earlier
date-from = { $date } or later
date-range = between { $first } and { $last }

age-unknown = age unknown
age-exact = { $about ->
    [yes] about { $years }
   *[no] { $years }
}
age-under = under { $years }
age-over = over { $years }
age-decade = { $decade }s
age-range = { $about ->
    [yes] about { $low }–{ $high }
   *[no] { $low }–{ $high }
}

## Ages within a sentence
## Also given: $gender (woman, man, nonbinary or unknown), $about (yes or no)

at-age-unknown = at an unknown age
at-age-exact = { $about ->
    [yes] at about age { $years }
   *[no] at age { $years }
}
at-age-under = before age { $years }
at-age-over = after age { $years }
at-age-range = between the ages of { $low } and { $high }
# May be left out: $last
at-age-decade = { $gender ->
    [woman] { $decade ->
        [10] in her teens
        [20] in her twenties
        [30] in her thirties
        [40] in her forties
        [50] in her fifties
        [60] in her sixties
        [70] in her seventies
        [80] in her eighties
        [90] in her nineties
       *[other] between the ages of { $decade } and { $last }
    }
    [man] { $decade ->
        [10] in his teens
        [20] in his twenties
        [30] in his thirties
        [40] in his forties
        [50] in his fifties
        [60] in his sixties
        [70] in his seventies
        [80] in his eighties
        [90] in his nineties
       *[other] between the ages of { $decade } and { $last }
    }
   *[unknown] { $decade ->
        [10] in their teens
        [20] in their twenties
        [30] in their thirties
        [40] in their forties
        [50] in their fifties
        [60] in their sixties
        [70] in their seventies
        [80] in their eighties
        [90] in their nineties
       *[other] between the ages of { $decade } and { $last }
    }
}

## Kin terms, by generations up to the common ancestor and down to the relative
## Also given: $sex (F, M or U), $side (maternal, paternal, both or neither), $half (yes or no)

kin-partner = partner
kin-relative = { $side ->
    [maternal] relative on the mother's side
    [paternal] relative on the father's side
    [both] relative on both sides
   *[neither] relative
}
kin-0-0 = the same person
kin-1-0 = { $sex ->
    [F] mother
    [M] father
   *[U] parent
}
kin-2-0 = { $side ->
    [maternal] { $sex ->
        [F] maternal grandmother
        [M] maternal grandfather
       *[U] maternal grandparent
    }
    [paternal] { $sex ->
        [F] paternal grandmother
        [M] paternal grandfather
       *[U] paternal grandparent
    }
    [both] { $sex ->
        [F] grandmother on both sides
        [M] grandfather on both sides
       *[U] grandparent on both sides
    }
   *[neither] { $sex ->
        [F] grandmother
        [M] grandfather
       *[U] grandparent
    }
}
kin-3-0 = { $side ->
    [maternal] { $sex ->
        [F] great-grandmother on the mother's side
        [M] great-grandfather on the mother's side
       *[U] great-grandparent on the mother's side
    }
    [paternal] { $sex ->
        [F] great-grandmother on the father's side
        [M] great-grandfather on the father's side
       *[U] great-grandparent on the father's side
    }
    [both] { $sex ->
        [F] great-grandmother on both sides
        [M] great-grandfather on both sides
       *[U] great-grandparent on both sides
    }
   *[neither] { $sex ->
        [F] great-grandmother
        [M] great-grandfather
       *[U] great-grandparent
    }
}
kin-4-0 = { $side ->
    [maternal] { $sex ->
        [F] great-great-grandmother on the mother's side
        [M] great-great-grandfather on the mother's side
       *[U] great-great-grandparent on the mother's side
    }
    [paternal] { $sex ->
        [F] great-great-grandmother on the father's side
        [M] great-great-grandfather on the father's side
       *[U] great-great-grandparent on the father's side
    }
   *[other] { $sex ->
        [F] great-great-grandmother
        [M] great-great-grandfather
       *[U] great-great-grandparent
    }
}
kin-0-1 = { $sex ->
    [F] daughter
    [M] son
   *[U] child
}
kin-0-2 = { $sex ->
    [F] granddaughter
    [M] grandson
   *[U] grandchild
}
kin-0-3 = { $sex ->
    [F] great-granddaughter
    [M] great-grandson
   *[U] great-grandchild
}
kin-0-4 = { $sex ->
    [F] great-great-granddaughter
    [M] great-great-grandson
   *[U] great-great-grandchild
}
kin-1-1 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] half-sister on the mother's side
            [M] half-brother on the mother's side
           *[U] half-sibling on the mother's side
        }
        [paternal] { $sex ->
            [F] half-sister on the father's side
            [M] half-brother on the father's side
           *[U] half-sibling on the father's side
        }
       *[other] { $sex ->
            [F] half-sister
            [M] half-brother
           *[U] half-sibling
        }
    }
   *[no] { $sex ->
        [F] sister
        [M] brother
       *[U] sibling
    }
}
kin-2-1 = { $side ->
    [maternal] { $half ->
        [yes] { $sex ->
            [F] mother's half-sister
            [M] mother's half-brother
           *[U] mother's half-sibling
        }
       *[no] { $sex ->
            [F] mother's sister
            [M] mother's brother
           *[U] mother's sibling
        }
    }
    [paternal] { $half ->
        [yes] { $sex ->
            [F] father's half-sister
            [M] father's half-brother
           *[U] father's half-sibling
        }
       *[no] { $sex ->
            [F] father's sister
            [M] father's brother
           *[U] father's sibling
        }
    }
   *[other] { $sex ->
        [F] aunt
        [M] uncle
       *[U] parent's sibling
    }
}
kin-1-2 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] half-sibling's daughter on the mother's side
            [M] half-sibling's son on the mother's side
           *[U] half-sibling's child on the mother's side
        }
        [paternal] { $sex ->
            [F] half-sibling's daughter on the father's side
            [M] half-sibling's son on the father's side
           *[U] half-sibling's child on the father's side
        }
       *[other] { $sex ->
            [F] half-sibling's daughter
            [M] half-sibling's son
           *[U] half-sibling's child
        }
    }
   *[no] { $sex ->
        [F] niece
        [M] nephew
       *[U] sibling's child
    }
}
kin-1-3 = { $sex ->
    [F] great-niece
    [M] great-nephew
   *[U] sibling's grandchild
}
kin-2-2 = { $half ->
    [yes] { $side ->
        [maternal] half-cousin on the mother's side
        [paternal] half-cousin on the father's side
       *[other] half-cousin
    }
   *[no] { $side ->
        [maternal] cousin on the mother's side
        [paternal] cousin on the father's side
        [both] cousin on both sides
       *[neither] cousin
    }
}
kin-2-3 = { $side ->
    [maternal] cousin's child on the mother's side
    [paternal] cousin's child on the father's side
   *[other] cousin's child
}
kin-3-1 = { $side ->
    [maternal] { $sex ->
        [F] great-aunt on the mother's side
        [M] great-uncle on the mother's side
       *[U] grandparent's sibling on the mother's side
    }
    [paternal] { $sex ->
        [F] great-aunt on the father's side
        [M] great-uncle on the father's side
       *[U] grandparent's sibling on the father's side
    }
   *[other] { $sex ->
        [F] great-aunt
        [M] great-uncle
       *[U] grandparent's sibling
    }
}
kin-3-2 = { $side ->
    [maternal] mother's cousin
    [paternal] father's cousin
   *[other] parent's cousin
}
kin-3-3 = { $side ->
    [maternal] second cousin on the mother's side
    [paternal] second cousin on the father's side
   *[other] second cousin
}
kin-4-4 = { $side ->
    [maternal] third cousin on the mother's side
    [paternal] third cousin on the father's side
   *[other] third cousin
}

## Cancers as diseases; a language may add the form .gets, as it stands after "will get"

disease-breast = breast cancer
disease-contralateral-breast = cancer in the other breast
disease-ovary = ovarian cancer
disease-endometrium = womb cancer
disease-colorectum = bowel cancer
disease-colon = colon cancer
disease-rectum = rectal cancer
disease-prostate = prostate cancer
disease-pancreas = pancreatic cancer
disease-stomach = stomach cancer
disease-small-intestine = small bowel cancer
disease-oesophagus = oesophageal cancer
disease-liver = liver cancer
disease-gallbladder = gallbladder cancer
disease-gallbladder-biliary = gallbladder or bile duct cancer
disease-kidney = kidney cancer
disease-renal-pelvis-ureter = cancer of the renal pelvis or ureter
disease-renal-pelvis-ureter-kidney = cancer of the kidney, renal pelvis or ureter
disease-bladder = bladder cancer
disease-melanoma = melanoma
disease-thyroid = thyroid cancer
disease-medullary-thyroid = medullary thyroid cancer
disease-brain-cns = tumour of the brain or spinal cord
disease-soft-tissue = soft tissue sarcoma
disease-bone = bone cancer
disease-adrenal = adrenal cancer
disease-leukaemia = leukaemia
disease-lung = lung cancer
disease-cervix = cervical cancer
disease-testis = testicular cancer
disease-eye = cancer of the eye
disease-mesothelioma = mesothelioma
disease-other-female-genital = other cancer of the female genital organs
disease-other = another cancer
disease-unknown = cancer of unknown type
disease-any = any cancer
disease-all-but-nmsc = any cancer except non-melanoma skin cancer
disease-any-neoplasm = any tumour
disease-any-second-cancer = a second cancer
disease-any-extracolonic = a cancer outside the bowel
disease-any-bap1-tumour = a tumour linked to BAP1
disease-any-men1-manifestation = a disease linked to MEN1
disease-breast-or-ovary = breast or ovarian cancer
disease-upper-gastrointestinal = cancer of the upper digestive tract
disease-gastrointestinal-any = cancer of the digestive tract
disease-urinary-tract = cancer of the urinary tract
disease-paraganglioma-any = paraganglioma
disease-mpnst = malignant nerve sheath tumour
disease-cerebellar-haemangioblastoma = haemangioblastoma of the cerebellum
disease-retinal-haemangioblastoma = haemangioblastoma of the retina

cancer = { $behaviour ->
    [benign] { $morphology-known ->
        [yes] benign tumour ({ $morphology })
       *[no] benign tumour ({ $disease })
    }
    [in_situ] { $side ->
        [left] early stage of { $disease } (in situ, left side)
        [right] early stage of { $disease } (in situ, right side)
        [both] early stage of { $disease } (in situ, both sides)
       *[unknown] early stage of { $disease } (in situ)
    }
   *[invasive] { $morphology-known ->
        [yes] { $disease } ({ $morphology })
       *[no] { $side ->
            [left] { $disease } (left side)
            [right] { $disease } (right side)
            [both] { $disease } (both sides)
           *[unknown] { $disease }
        }
    }
}

## Organs

organ-breast = breast
organ-contralateral-breast = the other breast
organ-ovary = ovary
organ-endometrium = womb lining
organ-colorectum = bowel
organ-prostate = prostate
organ-pancreas = pancreas
organ-stomach = stomach
organ-small-intestine = small bowel
organ-oesophagus = gullet
organ-liver = liver
organ-gallbladder-biliary = gallbladder and bile ducts
organ-kidney = kidney
organ-renal-pelvis-ureter = renal pelvis and ureter
organ-bladder = bladder
organ-melanoma = skin
organ-thyroid = thyroid
organ-brain-cns = brain and spinal cord
organ-soft-tissue = soft tissue
organ-bone = bone
organ-adrenal = adrenal gland
organ-leukaemia = blood
organ-lung = lung
organ-cervix = cervix
organ-testis = testicle
organ-eye = eye
organ-mesothelioma = pleura
organ-other-female-genital = other female genital organs
organ-other = other organ
organ-unknown = unknown organ

## Genes and tests

outcome-pathogenic = disease-causing variant found
outcome-uncertain = variant of uncertain significance found
outcome-negative = no disease-causing variant found
outcome-not-familial = the family's variant was not found

variant-class-benign = benign (class 1)
variant-class-likely-benign = likely benign (class 2)
variant-class-uncertain = of uncertain significance (class 3)
variant-class-likely-pathogenic = likely pathogenic (class 4)
variant-class-pathogenic = pathogenic (class 5)

zygosity-heterozygous = in one of the two copies of the gene (heterozygous)
zygosity-homozygous = in both copies of the gene (homozygous)
zygosity-hemizygous = in the only copy of the gene (hemizygous)
zygosity-mosaic = in some of the cells (mosaic)
zygosity-unknown = number of copies not stated

phase-maternal = inherited from the mother
phase-paternal = inherited from the father
phase-unknown = parental origin unknown

test-method-sequencing-and-copy-number = sequencing and copy number analysis
test-method-sequencing = sequencing
test-method-founder-variants = test for founder variants
test-method-familial-variant = test for the family's variant
test-method-tumour = tumour test
test-method-unknown = method not stated

test-purpose-diagnostic = diagnostic test
test-purpose-predictive = predictive test
test-purpose-confirmation = confirmation
test-purpose-unknown = purpose not stated

sample-kind-blood = blood
sample-kind-saliva = saliva
sample-kind-fibroblasts = skin cells (fibroblasts)
sample-kind-tumour = tumour tissue
sample-kind-stored-tissue = stored tissue
sample-kind-unknown = not stated

marker-status-positive = positive
marker-status-negative = negative

## Operations and consents

procedure-bilateral-mastectomy = removal of both breasts
procedure-unilateral-mastectomy = removal of one breast
procedure-salpingo-oophorectomy = removal of the ovaries and tubes
procedure-hysterectomy = removal of the womb
procedure-colectomy = removal of the large bowel
procedure-prostatectomy = removal of the prostate
procedure-gastrectomy = removal of the stomach
procedure-thyroidectomy = removal of the thyroid

consent-scope-testing = genetic testing
consent-scope-storage = storage of the sample
consent-scope-inform-relatives = informing relatives
consent-scope-name-in-family-letter = being named in the family letter
consent-scope-obtain-records = obtaining health records
consent-scope-research = research
consent-scope-recontact = being contacted again

## The drawing of a family: short words without a full stop

drawing-year = { $year }
drawing-about = c. { $date }
drawing-decade = { $decade }s
drawing-range = { $first }–{ $last }
drawing-before = before { $year }
drawing-after = after { $year }
drawing-age-about = c. { $age }
drawing-age-decade = { $decade }s
drawing-age-range = { $low }–{ $high }
drawing-age-under = <{ $years }
drawing-age-over = >{ $years }
drawing-born = b. { $date }
drawing-aged = { $age } y
drawing-died-aged = d. { $age } y
drawing-died-on = d. { $date }
drawing-died = d.
drawing-weeks = { $weeks } wk
drawing-due = due { $date }
drawing-assigned-f = AFAB
drawing-assigned-m = AMAB
drawing-assigned-u = UAAB
drawing-diagnosis = { $cancer } { $age }
drawing-bilateral = { $cancer } (both sides)
drawing-in-situ = { $cancer } (in situ)
drawing-benign = { $cancer } (benign)
drawing-uncertain = VUS
drawing-panel-negative = { $genes ->
    [one] { $genes } gene −
   *[other] { $genes } genes −
}
drawing-stillbirth = SB
drawing-pregnancy = P
drawing-ectopic = ECT
drawing-donor = D
drawing-surrogate = S
drawing-proband = P
drawing-several = n
drawing-legend = Key
drawing-family = Family { $number }
drawing-drawn-on = Drawn { $date }
drawing-told-by = Told by { $who }
drawing-recorded-by = Recorded by { $who }
drawing-anonymous = Names removed
drawing-carrier-of = Carrier of a { $gene } variant
drawing-obligate-carrier = Obligate carrier
drawing-proband-key = Proband
drawing-consultand-key = Consultand
drawing-verified-key = Documents seen by the clinic
drawing-positive-key = Disease-causing variant found / not found
drawing-uncertain-key = VUS: variant of uncertain significance
drawing-chip-key = Probability of carrying a variant
drawing-adopted-key = Adopted
drawing-donor-key = Donor
drawing-surrogate-key = Gestational carrier
drawing-pregnancy-key = Pregnancy
drawing-stillbirth-key = Stillbirth
drawing-ectopic-key = Ectopic pregnancy
drawing-named = Names shown
drawing-evaluation-key = Test of { $gene }
drawing-unknown-key = Nothing known of health
drawing-halo-key = Moves the answer: up (whole ring), down (broken ring)
drawing-folded-above = { $count ->
    [one] { $count } more above
   *[other] { $count } more above
}
drawing-folded-below = { $count ->
    [one] { $count } more below
   *[other] { $count } more below
}
drawing-page = Page { $page } of { $pages }
drawing-pedigree = Pedigree
drawing-title = Pedigree of family { $number }
drawing-persons = { $count ->
    [one] { $count } person
   *[other] { $count } persons
}
drawing-union = { $one } and { $other }
drawing-gender-woman = woman
drawing-gender-man = man
drawing-gender-nonbinary = non-binary person
drawing-gender-unknown = person
drawing-site-breast = breast
drawing-site-ovary = ovary
drawing-site-endometrium = womb
drawing-site-colorectum = bowel
drawing-site-prostate = prostate
drawing-site-pancreas = pancreas
drawing-site-stomach = stomach
drawing-site-small-intestine = small bowel
drawing-site-oesophagus = oesophagus
drawing-site-liver = liver
drawing-site-gallbladder-biliary = bile duct
drawing-site-kidney = kidney
drawing-site-renal-pelvis-ureter = ureter
drawing-site-bladder = bladder
drawing-site-melanoma = melanoma
drawing-site-thyroid = thyroid
drawing-site-brain-cns = brain
drawing-site-soft-tissue = soft tissue
drawing-site-bone = bone
drawing-site-adrenal = adrenal
drawing-site-leukaemia = leukaemia
drawing-site-lung = lung
drawing-site-cervix = cervix
drawing-site-testis = testis
drawing-site-eye = eye
drawing-site-mesothelioma = mesothelioma
drawing-site-other-female-genital = female genital
drawing-site-other = other cancer
drawing-site-unknown = cancer, site not known
drawing-class-benign = benign
drawing-class-likely-benign = likely benign
drawing-class-uncertain = uncertain
drawing-class-likely-pathogenic = likely pathogenic
drawing-class-pathogenic = pathogenic
