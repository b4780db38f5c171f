### What the letters and the drawing of a family say in Finnish: numbers, days, kin, cancers, genes, operations.
### One message is one whole term or sentence; code never joins pieces. How to translate: docs/translating.md.
### Review state: machine-drafted, not reviewed by a native clinician.

## Statement that every computed figure bears (Regulation (EU) 2017/745)

intended-use = Ohjelmisto tutkimukseen ja opetukseen. Ei asetuksen (EU) 2017/745 mukainen lääkinnällinen laite, ei CE-merkintää. Luvut on varmistettava CE-merkityllä työkalulla (esimerkiksi CanRisk) tai julkaistuilla taulukoilla ennen kuin niitä käytetään kenenkään hoidossa.

## Numbers and chances

percent = { $bound ->
    [under] alle { $number } %
    [over] yli { $number } %
   *[equal] { $number } %
}
percent-range = { $low-bound ->
    [under] { $high-bound ->
        [over] alle { $low } % – yli { $high } %
       *[equal] alle { $low } % – { $high } %
    }
   *[equal] { $high-bound ->
        [over] { $low } % – yli { $high } %
       *[equal] { $low }–{ $high } %
    }
}
chance = { $bound ->
    [under] alle { $count } / 100
    [over] yli { $count } / 100
   *[equal] { $count } / 100
}
chance-range = { $low-bound ->
    [under] { $high-bound ->
        [over] alle { $low } – yli { $high } / 100
       *[equal] alle { $low } – { $high } / 100
    }
   *[equal] { $high-bound ->
        [over] { $low } – yli { $high } / 100
       *[equal] { $low }–{ $high } / 100
    }
}

## Days and ages

date-unknown = päivä ei tiedossa
date-year = { $year }
date-decade = { $decade }-luku
date-about = noin { $date }
date-until = { $date } tai aiemmin
date-from = { $date } tai myöhemmin
date-range = { $first } – { $last }

age-unknown = ikä ei tiedossa
age-exact = { $about ->
    [yes] noin { $years } vuotta
   *[no] { $years } vuotta
}
age-under = alle { $years } vuotta
age-over = yli { $years } vuotta
age-decade = yli { $decade } vuotta
age-range = { $about ->
    [yes] noin { $low }–{ $high } vuotta
   *[no] { $low }–{ $high } vuotta
}

## Ages within a sentence

at-age-unknown = tuntemattomassa iässä
at-age-exact = { $about ->
    [yes] noin { $years } vuoden iässä
   *[no] { $years } vuoden iässä
}
at-age-under = alle { $years } vuoden iässä
at-age-over = yli { $years } vuoden iässä
at-age-range = { $low }–{ $high } vuoden iässä
# May be left out: $last
at-age-decade = { $decade }–{ $last } vuoden iässä

## Kin terms

kin-partner = puoliso
kin-relative = { $side ->
    [maternal] sukulainen äidin puolelta
    [paternal] sukulainen isän puolelta
    [both] sukulainen kummaltakin puolelta
   *[neither] sukulainen
}
kin-0-0 = sama henkilö
kin-1-0 = { $sex ->
    [F] äiti
    [M] isä
   *[U] vanhempi
}
kin-2-0 = { $side ->
    [maternal] { $sex ->
        [F] äidinäiti
        [M] äidinisä
       *[U] isovanhempi äidin puolelta
    }
    [paternal] { $sex ->
        [F] isänäiti
        [M] isänisä
       *[U] isovanhempi isän puolelta
    }
    [both] { $sex ->
        [F] isoäiti kummaltakin puolelta
        [M] isoisä kummaltakin puolelta
       *[U] isovanhempi kummaltakin puolelta
    }
   *[neither] { $sex ->
        [F] isoäiti
        [M] isoisä
       *[U] isovanhempi
    }
}
kin-3-0 = { $side ->
    [maternal] { $sex ->
        [F] isoisoäiti äidin puolelta
        [M] isoisoisä äidin puolelta
       *[U] isoisovanhempi äidin puolelta
    }
    [paternal] { $sex ->
        [F] isoisoäiti isän puolelta
        [M] isoisoisä isän puolelta
       *[U] isoisovanhempi isän puolelta
    }
    [both] { $sex ->
        [F] isoisoäiti kummaltakin puolelta
        [M] isoisoisä kummaltakin puolelta
       *[U] isoisovanhempi kummaltakin puolelta
    }
   *[neither] { $sex ->
        [F] isoisoäiti
        [M] isoisoisä
       *[U] isoisovanhempi
    }
}
kin-4-0 = { $side ->
    [maternal] { $sex ->
        [F] isoisovanhemman äiti äidin puolelta
        [M] isoisovanhemman isä äidin puolelta
       *[U] isoisovanhemman vanhempi äidin puolelta
    }
    [paternal] { $sex ->
        [F] isoisovanhemman äiti isän puolelta
        [M] isoisovanhemman isä isän puolelta
       *[U] isoisovanhemman vanhempi isän puolelta
    }
   *[other] { $sex ->
        [F] isoisovanhemman äiti
        [M] isoisovanhemman isä
       *[U] isoisovanhemman vanhempi
    }
}
kin-0-1 = { $sex ->
    [F] tytär
    [M] poika
   *[U] lapsi
}
kin-0-2 = { $sex ->
    [F] lapsenlapsi (tyttö)
    [M] lapsenlapsi (poika)
   *[U] lapsenlapsi
}
kin-0-3 = { $sex ->
    [F] lapsenlapsen tytär
    [M] lapsenlapsen poika
   *[U] lapsenlapsen lapsi
}
kin-0-4 = { $sex ->
    [F] lapsenlapsen lapsen tytär
    [M] lapsenlapsen lapsen poika
   *[U] lapsenlapsen lapsenlapsi
}
kin-1-1 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] sisarpuoli äidin puolelta
            [M] velipuoli äidin puolelta
           *[U] sisar- tai velipuoli äidin puolelta
        }
        [paternal] { $sex ->
            [F] sisarpuoli isän puolelta
            [M] velipuoli isän puolelta
           *[U] sisar- tai velipuoli isän puolelta
        }
       *[other] { $sex ->
            [F] sisarpuoli
            [M] velipuoli
           *[U] sisar- tai velipuoli
        }
    }
   *[no] { $sex ->
        [F] sisko
        [M] veli
       *[U] sisko tai veli
    }
}
kin-2-1 = { $side ->
    [maternal] { $half ->
        [yes] { $sex ->
            [F] äidin sisarpuoli
            [M] äidin velipuoli
           *[U] äidin sisar- tai velipuoli
        }
       *[no] { $sex ->
            [F] äidin sisko
            [M] äidin veli
           *[U] äidin sisko tai veli
        }
    }
    [paternal] { $half ->
        [yes] { $sex ->
            [F] isän sisarpuoli
            [M] isän velipuoli
           *[U] isän sisar- tai velipuoli
        }
       *[no] { $sex ->
            [F] isän sisko
            [M] isän veli
           *[U] isän sisko tai veli
        }
    }
   *[other] { $sex ->
        [F] täti
        [M] eno tai setä
       *[U] vanhemman sisko tai veli
    }
}
kin-1-2 = { $half ->
    [yes] { $side ->
        [maternal] { $sex ->
            [F] sisar- tai velipuolen tytär äidin puolelta
            [M] sisar- tai velipuolen poika äidin puolelta
           *[U] sisar- tai velipuolen lapsi äidin puolelta
        }
        [paternal] { $sex ->
            [F] sisar- tai velipuolen tytär isän puolelta
            [M] sisar- tai velipuolen poika isän puolelta
           *[U] sisar- tai velipuolen lapsi isän puolelta
        }
       *[other] { $sex ->
            [F] sisar- tai velipuolen tytär
            [M] sisar- tai velipuolen poika
           *[U] sisar- tai velipuolen lapsi
        }
    }
   *[no] { $sex ->
        [F] siskon tai veljen tytär
        [M] siskon tai veljen poika
       *[U] siskon tai veljen lapsi
    }
}
kin-1-3 = { $sex ->
    [F] siskon tai veljen lapsenlapsi (tyttö)
    [M] siskon tai veljen lapsenlapsi (poika)
   *[U] siskon tai veljen lapsenlapsi
}
kin-2-2 = { $half ->
    [yes] { $side ->
        [maternal] puoliserkku äidin puolelta
        [paternal] puoliserkku isän puolelta
       *[other] puoliserkku
    }
   *[no] { $side ->
        [maternal] serkku äidin puolelta
        [paternal] serkku isän puolelta
        [both] serkku kummaltakin puolelta
       *[neither] serkku
    }
}
kin-2-3 = { $side ->
    [maternal] serkun lapsi äidin puolelta
    [paternal] serkun lapsi isän puolelta
   *[other] serkun lapsi
}
kin-3-1 = { $side ->
    [maternal] { $sex ->
        [F] isovanhemman sisko äidin puolelta
        [M] isovanhemman veli äidin puolelta
       *[U] isovanhemman sisko tai veli äidin puolelta
    }
    [paternal] { $sex ->
        [F] isovanhemman sisko isän puolelta
        [M] isovanhemman veli isän puolelta
       *[U] isovanhemman sisko tai veli isän puolelta
    }
   *[other] { $sex ->
        [F] isovanhemman sisko
        [M] isovanhemman veli
       *[U] isovanhemman sisko tai veli
    }
}
kin-3-2 = { $side ->
    [maternal] äidin serkku
    [paternal] isän serkku
   *[other] vanhemman serkku
}
kin-3-3 = { $side ->
    [maternal] pikkuserkku äidin puolelta
    [paternal] pikkuserkku isän puolelta
   *[other] pikkuserkku
}
kin-4-4 = { $side ->
    [maternal] kolmas serkku äidin puolelta
    [paternal] kolmas serkku isän puolelta
   *[other] kolmas serkku
}

## Cancers; .gets follows "saa"

disease-breast = rintasyöpä
    .gets = rintasyövän
disease-contralateral-breast = toisen rinnan syöpä
    .gets = toisen rinnan syövän
disease-ovary = munasarjasyöpä
    .gets = munasarjasyövän
disease-endometrium = kohdun runko-osan syöpä
    .gets = kohdun runko-osan syövän
disease-colorectum = suolistosyöpä
    .gets = suolistosyövän
disease-colon = paksusuolisyöpä
    .gets = paksusuolisyövän
disease-rectum = peräsuolisyöpä
    .gets = peräsuolisyövän
disease-prostate = eturauhassyöpä
    .gets = eturauhassyövän
disease-pancreas = haimasyöpä
    .gets = haimasyövän
disease-stomach = mahasyöpä
    .gets = mahasyövän
disease-small-intestine = ohutsuolisyöpä
    .gets = ohutsuolisyövän
disease-oesophagus = ruokatorven syöpä
    .gets = ruokatorven syövän
disease-liver = maksasyöpä
    .gets = maksasyövän
disease-gallbladder = sappirakon syöpä
    .gets = sappirakon syövän
disease-gallbladder-biliary = sappirakon tai sappiteiden syöpä
    .gets = sappirakon tai sappiteiden syövän
disease-kidney = munuaissyöpä
    .gets = munuaissyövän
disease-renal-pelvis-ureter = munuaisaltaan tai virtsanjohtimen syöpä
    .gets = munuaisaltaan tai virtsanjohtimen syövän
disease-renal-pelvis-ureter-kidney = munuaisen, munuaisaltaan tai virtsanjohtimen syöpä
    .gets = munuaisen, munuaisaltaan tai virtsanjohtimen syövän
disease-bladder = virtsarakon syöpä
    .gets = virtsarakon syövän
disease-melanoma = melanooma
    .gets = melanooman
disease-thyroid = kilpirauhassyöpä
    .gets = kilpirauhassyövän
disease-medullary-thyroid = kilpirauhasen medullaarinen syöpä
    .gets = kilpirauhasen medullaarisen syövän
disease-brain-cns = aivojen tai selkäytimen kasvain
    .gets = aivojen tai selkäytimen kasvaimen
disease-soft-tissue = pehmytkudossarkooma
    .gets = pehmytkudossarkooman
disease-bone = luusyöpä
    .gets = luusyövän
disease-adrenal = lisämunuaisen syöpä
    .gets = lisämunuaisen syövän
disease-leukaemia = leukemia
    .gets = leukemian
disease-lung = keuhkosyöpä
    .gets = keuhkosyövän
disease-cervix = kohdunkaulan syöpä
    .gets = kohdunkaulan syövän
disease-testis = kivessyöpä
    .gets = kivessyövän
disease-eye = silmän syöpä
    .gets = silmän syövän
disease-mesothelioma = mesoteliooma
    .gets = mesoteliooman
disease-other-female-genital = muu naisen sukuelinten syöpä
    .gets = muun naisen sukuelinten syövän
disease-other = muu syöpä
    .gets = muun syövän
disease-unknown = tuntematon syöpä
    .gets = tuntemattoman syövän
disease-any = jokin syöpä
    .gets = jonkin syövän
disease-all-but-nmsc = jokin syöpä, paitsi muu ihosyöpä kuin melanooma
    .gets = jonkin syövän, paitsi muun ihosyövän kuin melanooman
disease-any-neoplasm = jokin kasvain
    .gets = jonkin kasvaimen
disease-any-second-cancer = toinen syöpä
    .gets = toisen syövän
disease-any-extracolonic = syöpä muualla kuin suolistossa
    .gets = syövän muualla kuin suolistossa
disease-any-bap1-tumour = BAP1-geeniin liittyvä kasvain
    .gets = BAP1-geeniin liittyvän kasvaimen
disease-any-men1-manifestation = MEN1-geeniin liittyvä sairaus
    .gets = MEN1-geeniin liittyvän sairauden
disease-breast-or-ovary = rinta- tai munasarjasyöpä
    .gets = rinta- tai munasarjasyövän
disease-upper-gastrointestinal = ylemmän ruoansulatuskanavan syöpä
    .gets = ylemmän ruoansulatuskanavan syövän
disease-gastrointestinal-any = ruoansulatuskanavan syöpä
    .gets = ruoansulatuskanavan syövän
disease-urinary-tract = virtsateiden syöpä
    .gets = virtsateiden syövän
disease-paraganglioma-any = paragangliooma
    .gets = paragangliooman
disease-mpnst = hermotupen pahanlaatuinen kasvain
    .gets = hermotupen pahanlaatuisen kasvaimen
disease-cerebellar-haemangioblastoma = pikkuaivojen hemangioblastooma
    .gets = pikkuaivojen hemangioblastooman
disease-retinal-haemangioblastoma = verkkokalvon hemangioblastooma
    .gets = verkkokalvon hemangioblastooman

cancer = { $behaviour ->
    [benign] { $morphology-known ->
        [yes] hyvänlaatuinen kasvain ({ $morphology })
       *[no] hyvänlaatuinen kasvain ({ $disease })
    }
    [in_situ] { $side ->
        [left] varhainen vaihe ({ $disease }, in situ, vasen)
        [right] varhainen vaihe ({ $disease }, in situ, oikea)
        [both] varhainen vaihe ({ $disease }, in situ, molemmat puolet)
       *[unknown] varhainen vaihe ({ $disease }, in situ)
    }
   *[invasive] { $morphology-known ->
        [yes] { $disease } ({ $morphology })
       *[no] { $side ->
            [left] { $disease } (vasen)
            [right] { $disease } (oikea)
            [both] { $disease } (molemmat puolet)
           *[unknown] { $disease }
        }
    }
}

## Organs

organ-breast = rinta
organ-contralateral-breast = toinen rinta
organ-ovary = munasarja
organ-endometrium = kohdun limakalvo
organ-colorectum = suolisto
organ-prostate = eturauhanen
organ-pancreas = haima
organ-stomach = maha
organ-small-intestine = ohutsuoli
organ-oesophagus = ruokatorvi
organ-liver = maksa
organ-gallbladder-biliary = sappirakko ja sappitiet
organ-kidney = munuainen
organ-renal-pelvis-ureter = munuaisallas ja virtsanjohdin
organ-bladder = virtsarakko
organ-melanoma = iho
organ-thyroid = kilpirauhanen
organ-brain-cns = aivot ja selkäydin
organ-soft-tissue = pehmytkudos
organ-bone = luu
organ-adrenal = lisämunuainen
organ-leukaemia = veri
organ-lung = keuhko
organ-cervix = kohdunkaula
organ-testis = kives
organ-eye = silmä
organ-mesothelioma = keuhkopussi
organ-other-female-genital = muut naisen sukuelimet
organ-other = muu elin
organ-unknown = elin ei tiedossa

## Genes and tests

outcome-pathogenic = tautia aiheuttava variantti löytyi
outcome-uncertain = merkitykseltään epäselvä variantti löytyi
outcome-negative = tautia aiheuttavaa varianttia ei löytynyt
outcome-not-familial = suvun varianttia ei löytynyt

variant-class-benign = hyvänlaatuinen (luokka 1)
variant-class-likely-benign = todennäköisesti hyvänlaatuinen (luokka 2)
variant-class-uncertain = merkitykseltään epäselvä (luokka 3)
variant-class-likely-pathogenic = todennäköisesti tautia aiheuttava (luokka 4)
variant-class-pathogenic = tautia aiheuttava (luokka 5)

zygosity-heterozygous = geenin toisessa kopiossa (heterotsygoottinen)
zygosity-homozygous = geenin molemmissa kopioissa (homotsygoottinen)
zygosity-hemizygous = geenin ainoassa kopiossa (hemitsygoottinen)
zygosity-mosaic = osassa soluista (mosaiikki)
zygosity-unknown = kopioiden määrä ei tiedossa

phase-maternal = peritty äidiltä
phase-paternal = peritty isältä
phase-unknown = ei tiedossa, kummalta vanhemmalta

test-method-sequencing-and-copy-number = sekvensointi ja kopiolukuanalyysi
test-method-sequencing = sekvensointi
test-method-founder-variants = perustajavarianttien testi
test-method-familial-variant = suvun variantin testi
test-method-tumour = kasvaimen testi
test-method-unknown = menetelmä ei tiedossa

test-purpose-diagnostic = diagnostinen testi
test-purpose-predictive = ennakoiva testi
test-purpose-confirmation = varmistus
test-purpose-unknown = tarkoitus ei tiedossa

sample-kind-blood = veri
sample-kind-saliva = sylki
sample-kind-fibroblasts = ihosolut (fibroblastit)
sample-kind-tumour = kasvaimen kudos
sample-kind-stored-tissue = säilytetty kudos
sample-kind-unknown = ei tiedossa

marker-status-positive = positiivinen
marker-status-negative = negatiivinen

## Operations and consents

procedure-bilateral-mastectomy = molempien rintojen poisto
procedure-unilateral-mastectomy = toisen rinnan poisto
procedure-salpingo-oophorectomy = munasarjojen ja munanjohtimien poisto
procedure-hysterectomy = kohdun poisto
procedure-colectomy = paksusuolen poisto
procedure-prostatectomy = eturauhasen poisto
procedure-gastrectomy = mahalaukun poisto
procedure-thyroidectomy = kilpirauhasen poisto

consent-scope-testing = geenitesti
consent-scope-storage = näytteen säilytys
consent-scope-inform-relatives = sukulaisille kertominen
consent-scope-name-in-family-letter = nimi sukukirjeessä
consent-scope-obtain-records = potilastietojen hankinta
consent-scope-research = tutkimus
consent-scope-recontact = uusi yhteydenotto

## The drawing of a family: short words without a full stop

drawing-year = { $year }
drawing-about = n. { $date }
drawing-decade = { $decade }-luku
drawing-range = { $first }–{ $last }
drawing-before = ennen { $year }
drawing-after = jälkeen { $year }
drawing-age-about = n. { $age }
drawing-age-decade = { $decade }+
drawing-age-range = { $low }–{ $high }
drawing-age-under = <{ $years }
drawing-age-over = >{ $years }
drawing-born = s. { $date }
drawing-aged = { $age } v
drawing-died-aged = k. { $age } v
drawing-died-on = k. { $date }
drawing-died = k.
drawing-weeks = { $weeks } rv
drawing-due = laskettu { $date }
drawing-assigned-f = AFAB
drawing-assigned-m = AMAB
drawing-assigned-u = UAAB
drawing-diagnosis = { $cancer } { $age }
drawing-bilateral = { $cancer } (molemmat puolet)
drawing-in-situ = { $cancer } (in situ)
drawing-benign = { $cancer } (hyvänlaatuinen)
drawing-uncertain = VUS
drawing-panel-negative = { $genes ->
    [one] { $genes } geeni −
   *[other] { $genes } geeniä −
}
drawing-stillbirth = SB
drawing-pregnancy = P
drawing-ectopic = ECT
drawing-donor = D
drawing-surrogate = S
drawing-proband = P
drawing-several = n
drawing-legend = Selitykset
drawing-family = Suku { $number }
drawing-drawn-on = Piirretty { $date }
drawing-told-by = Kertonut { $who }
drawing-recorded-by = Kirjannut { $who }
drawing-anonymous = Nimet poistettu
drawing-carrier-of = Kantaa varianttia: { $gene }
drawing-obligate-carrier = Varma kantaja
drawing-proband-key = Probandi
drawing-consultand-key = Neuvontaan tullut
drawing-verified-key = Klinikka on nähnyt asiakirjat
drawing-positive-key = Tautia aiheuttava variantti löytyi / ei löytynyt
drawing-uncertain-key = VUS: merkitykseltään epäselvä variantti
drawing-chip-key = Todennäköisyys kantaa varianttia
drawing-adopted-key = Adoptoitu
drawing-donor-key = Luovuttaja
drawing-surrogate-key = Sijaissynnyttäjä
drawing-pregnancy-key = Raskaus
drawing-stillbirth-key = Kuolleena syntynyt
drawing-ectopic-key = Kohdunulkoinen raskaus
drawing-named = Nimet näkyvissä
drawing-evaluation-key = Geenin { $gene } testi
drawing-unknown-key = Terveydestä ei tiedetä mitään
drawing-halo-key = Siirtää vastausta: ylös (ehjä rengas), alas (katkonainen rengas)
drawing-folded-above = { $count ->
    [one] { $count } lisää yläpuolella
   *[other] { $count } lisää yläpuolella
}
drawing-folded-below = { $count ->
    [one] { $count } lisää alapuolella
   *[other] { $count } lisää alapuolella
}
drawing-page = Sivu { $page } / { $pages }
drawing-pedigree = Sukupuu
drawing-title = Sukupuu, suku { $number }
drawing-persons = { $count ->
    [one] { $count } henkilö
   *[other] { $count } henkilöä
}
drawing-union = { $one } ja { $other }
drawing-gender-woman = nainen
drawing-gender-man = mies
drawing-gender-nonbinary = muunsukupuolinen
drawing-gender-unknown = henkilö
drawing-site-breast = rinta
drawing-site-ovary = munasarja
drawing-site-endometrium = kohtu
drawing-site-colorectum = suolisto
drawing-site-prostate = eturauhanen
drawing-site-pancreas = haima
drawing-site-stomach = maha
drawing-site-small-intestine = ohutsuoli
drawing-site-oesophagus = ruokatorvi
drawing-site-liver = maksa
drawing-site-gallbladder-biliary = sappitiet
drawing-site-kidney = munuainen
drawing-site-renal-pelvis-ureter = virtsanjohdin
drawing-site-bladder = virtsarakko
drawing-site-melanoma = melanooma
drawing-site-thyroid = kilpirauhanen
drawing-site-brain-cns = aivot
drawing-site-soft-tissue = pehmytkudos
drawing-site-bone = luu
drawing-site-adrenal = lisämunuainen
drawing-site-leukaemia = leukemia
drawing-site-lung = keuhko
drawing-site-cervix = kohdunkaula
drawing-site-testis = kives
drawing-site-eye = silmä
drawing-site-mesothelioma = mesoteliooma
drawing-site-other-female-genital = naisen sukuelimet
drawing-site-other = muu syöpä
drawing-site-unknown = syöpä, elin ei tiedossa
drawing-class-benign = hyvänlaatuinen
drawing-class-likely-benign = todennäköisesti hyvänlaatuinen
drawing-class-uncertain = epäselvä
drawing-class-likely-pathogenic = todennäköisesti tautia aiheuttava
drawing-class-pathogenic = tautia aiheuttava
