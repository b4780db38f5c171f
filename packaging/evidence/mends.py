"""What the conversion mends in the pack, and what it adds, each with its reason. No figure is invented here."""

from typing import Any

PACK_REFERENCE = {
    "authors": "predispo",
    "title": "Evidence pack of predispo (genes.csv): a figure whose row names no publication; find one before use",
    "container": "predispo",
    "year": "2026",
}

FIRST_PLSD = {"moller2017", "plsd_repo"}
"""The sources that speak of the first PLSD cohort, whose counts by age are in the pack."""

ADDED_REFERENCES: dict[str, dict[str, str]] = {
    "nice_ng101": {
        "authors": "National Institute for Health and Care Excellence",
        "title": "Early and locally advanced breast cancer: diagnosis and management (NG101)",
        "container": "NICE guideline",
        "year": "2018",
        "url": "https://www.nice.org.uk/guidance/ng101",
    },
    "predispo_pack": PACK_REFERENCE,
    "mai_abstract2749": {
        "authors": "National Cancer Institute Li-Fraumeni Syndrome Study (NCT01443468)",
        "title": "Cumulative cancer risk in the NCI Li-Fraumeni syndrome cohort (meeting abstract 2749)",
        "container": "meeting abstract; the cohort was later published as mai2016",
        "url": "https://discovery.researcher.life/article/"
        "abstract-2749-cumulative-cancer-risk-in-the-nci-lifraumeni-syndrome-cohort/7515ce7873b83657a86806050cbc741a",
    },
    "gonzalez2009": {
        "authors": "Gonzalez KD, et al",
        "title": "High frequency of de novo mutations in Li-Fraumeni syndrome",
        "container": "J Med Genet 46:689-693",
        "year": "2009",
        "doi": "10.1136/jmg.2008.058958",
        "pmid": "19556618",
    },
    "thompson2003": {
        "authors": "Thompson D, Easton DF, Goldgar DE",
        "title": "A full-likelihood method for the evaluation of causality of sequence variants from family data",
        "container": "Am J Hum Genet 73:652-655",
        "year": "2003",
        "doi": "10.1086/378100",
        "pmid": "12900794",
    },
    "jarvik2016": {
        "authors": "Jarvik GP, Browning BL",
        "title": "Consideration of cosegregation in the pathogenicity classification of genomic variants",
        "container": "Am J Hum Genet 98:1077-1081",
        "year": "2016",
        "doi": "10.1016/j.ajhg.2016.04.003",
        "pmid": "27236918",
    },
    "tavtigian2018": {
        "authors": "Tavtigian SV, Greenblatt MS, Harrison SM, et al",
        "title": "Modeling the ACMG/AMP variant classification guidelines as a Bayesian classification framework",
        "container": "Genet Med 20:1054-1060",
        "year": "2018",
        "doi": "10.1038/gim.2017.210",
        "pmid": "29300386",
    },
    "tavtigian2020": {
        "authors": "Tavtigian SV, Harrison SM, Boucher KM, Biesecker LG",
        "title": "Fitting a naturally scaled point system to the ACMG/AMP variant classification guidelines",
        "container": "Hum Mutat 41:1734-1737",
        "year": "2020",
        "doi": "10.1002/humu.24088",
        "pmid": "32720330",
    },
    "rowlands2024": {
        "authors": "Rowlands CF, Garrett A, Allen S, et al",
        "title": "The PS4-likelihood ratio calculator: flexible allocation of evidence weighting for case-control "
        "data in variant classification",
        "container": "J Med Genet 61:983-991",
        "year": "2024",
        "doi": "10.1136/jmg-2024-110034",
        "pmid": "39227160",
    },
}

# Only what the pack's README, its notes or the title of the publication tell.
ASCERTAINMENT = {
    "kuchenbaecker2017": "prospective cohort of carriers, 94 % from family clinics",
    "hu2021": "population-based case-control",
    "dorling2021": "population-based studies",
    "hsu2021": "familial pancreatic cancer kindreds, biased upward",
    "mai2016": "families ascertained for Li-Fraumeni syndrome",
    "mai_abstract2749": "families ascertained for Li-Fraumeni syndrome, adrenocortical carcinoma among the criteria",
    "tan2012": "clinic-ascertained, biased upward",
    "ryan2024": "unselected families",
    "pharoah2001": "families with three or more diffuse gastric cancers",
    "moller2017": "prospective, under colonoscopic surveillance",
    "plsd_repo": "prospective, under colonoscopic surveillance",
    "dominguez2020": "prospective, under colonoscopic surveillance",
    "dominguez2023": "prospective, under colonoscopic surveillance",
    "bucksch2020": "prospective, under annual surveillance",
    "dowty2013": "retrospective, ascertainment-corrected",
    "lee2016": "model average (BOADICEA, UK incidence)",
    "hanson2023": "model average (CanRisk)",
    "win2011": "relatives of colorectal cancer cases",
    "cust2011": "population-based",
    "karlsson2014": "population-based",
    "macinnis2013": "population-based",
    "nyberg2019": "case-control, unselected for family history",
    "gabaikapara2014": "irrespective of family history",
    "stewart2019": "non-probands",
    "andrews2018": "non-probands",
    "forde2020": "ascertained families",
    "evans2020nf1": "cohorts of neurofibromatosis type 1",
    "sharif2007": "cohort of neurofibromatosis type 1",
    "eviq752": "meta-analysis of four cohorts",
}

FORMS = {
    "schmidt2016": "c.1100del",
    "yokoyama2011": "p.Glu318Lys",
    "nyberg2019": "p.Gly84Glu",
    "karlsson2014": "p.Gly84Glu",
    "macinnis2013": "p.Gly84Glu",
    "vasen2008": "FAP",
    "burt2004": "AFAP",
    "vasen2000": "p16-Leiden",
}

CAPPED = "published as 100 %; capped at 99 at conversion"

ADDED_PENETRANCE: dict[str, list[dict[str, Any]]] = {
    "TP53": [
        {
            "cancer": cancer,
            "sex": "B",
            "genotype": "het",
            "measure": "cumulative_risk",
            "age_from": 0,
            "age_to": 70,
            "value": 2,
            "unit": "percent",
            "source": "mai_abstract2749",
            "verified": "partial",
            "verified_in": "discovery.researcher.life abstract 2749 (both sexes together; the full paper was not seen)",
            "ascertainment": ASCERTAINMENT["mai_abstract2749"],
            "notes": note,
        }
        for cancer, note in (
            (
                "adrenal",
                "added at conversion: the pack had no adrenocortical figure; most occur before 12, mostly before 5",
            ),
            ("leukaemia", "added at conversion: the pack had no leukaemia figure"),
        )
    ]
}

TP53_DE_NOVO = {
    "value": 0.122,
    "low": 0.091,
    "high": 0.162,
    "unit": "proportion",
    "source": "renauxpetel2018",
    "verified": "partial",
    "verified_in": "jmg.bmj.com content/55/3/173 abstract: de novo in 40 of 328 unrelated carriers",
    "notes": "share computed at conversion from 40/328 with its Wilson interval; not every parent was tested, so it "
    "is a lower estimate; gonzalez2009 (pubmed 19556618) gives at least 7 % and perhaps 20 %",
}

GENE_DEFECTS = {
    "TP53": ["No cited figure for choroid plexus carcinoma; p.Arg337His has no figures of its own."],
    "ATM": ["c.7271T>G has no figures of its own (its breast risk is nearer to BRCA2)."],
    "CHEK2": ["p.Ile157Thr has no figures of its own (lower risk than truncating variants)."],
    "BRCA1": [
        "c.5096G>A has no figures of its own (lower risk).",
        "The contralateral figures have no baseline for non-carriers.",
        "Rows of heredicalc were left out: the file names no source.",
    ],
    "BRCA2": ["The contralateral figures have no baseline for non-carriers."],
    "NTHL1": ["The one penetrance row was left out: its value was the lower bound of an interval."],
    "EPCAM": ["3-prime deletions silence MSH2 beside it; not computed, as no allele frequency is cited."],
    "SDHD": ["Disease follows paternal transmission; the model has no parent-of-origin effect."],
    "SDHAF2": ["Disease follows paternal transmission; the model has no parent-of-origin effect."],
    "MAX": ["Paternal transmission is suspected; the model has no parent-of-origin effect."],
    "SMAD4": ["The carrier frequency is that of juvenile polyposis, which SMAD4 and BMPR1A share."],
    "BMPR1A": ["The carrier frequency is that of juvenile polyposis, which SMAD4 and BMPR1A share."],
}
