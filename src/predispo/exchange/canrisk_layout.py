"""What the CanRisk and BOADICEA files look like: their columns, genes, tumour markers, cancers and risk factors."""

import re
from dataclasses import dataclass

from predispo.domain.cancer import Site
from predispo.domain.person import Sex

CANRISK_FIRST_LINE = re.compile(r"##\s*CanRisk\s+(\d+)(?:\.(\d+))?\s*$", re.IGNORECASE)
BOADICEA_FIRST_LINE = re.compile(r"BOADICEA\s+import\s+pedigree\s+file\s+format\s+(\d+)(?:\.(\d+))?\s*$", re.IGNORECASE)

MARKERS = ("ER", "PR", "HER2", "CK14", "CK56")
MARKERS_TOGETHER = ":".join(MARKERS)
TWIN_MARKS = "123456789A"

NOT_STATED = "NA"
"""What some writers put, beside 0, for what is not known; in the header it is the format's own word."""

# The cancers that the format asks about, by column, for each sex.
SITES: dict[str, Site] = {"OC": Site.OVARY, "PRO": Site.PROSTATE, "PAN": Site.PANCREAS}
SITES_OF_SEX: dict[Sex, tuple[Site, ...]] = {
    Sex.FEMALE: (Site.BREAST, Site.OVARY, Site.PANCREAS),
    Sex.MALE: (Site.BREAST, Site.PROSTATE, Site.PANCREAS),
}

_PERSON = ("FamID", "Name", "Target", "IndivID", "FathID", "MothID", "Sex", "MZtwin", "Dead", "Age", "Yob")
_CANCER = ("BC1", "BC2", "OC", "PRO", "PAN")
_GENES_1 = ("BRCA1", "BRCA2", "PALB2", "ATM", "CHEK2", "RAD51D", "RAD51C", "BRIP1")
_GENES_2 = ("BRCA1", "BRCA2", "PALB2", "ATM", "CHEK2", "BARD1", "RAD51D", "RAD51C", "BRIP1")
GENES_4 = (*_GENES_2, "HOXB13")
GENES_BOADICEA = ("BRCA1", "BRCA2", "PALB2", "ATM", "CHEK2")


def _canrisk(genes: tuple[str, ...]) -> tuple[str, ...]:
    """The columns of a CanRisk version with these genes."""
    return (*_PERSON, *_CANCER, "Ashkn", *genes, MARKERS_TOGETHER)


CANRISK_COLUMNS: dict[int, tuple[str, ...]] = {
    1: _canrisk(_GENES_1),
    2: _canrisk(_GENES_2),
    3: _canrisk(_GENES_2),
    4: _canrisk(GENES_4),
}
BOADICEA_COLUMNS: dict[int, tuple[str, ...]] = {
    2: (*_PERSON, *_CANCER, "Gtest", "Mutn", "Ashkn", *MARKERS),
    4: (
        *_PERSON,
        *_CANCER,
        "Ashkn",
        *(f"{gene}{half}" for gene in GENES_BOADICEA for half in ("t", "r")),
        *MARKERS,
    ),
}

_SAME_COLUMN = {
    "1stbrca": "BC1",
    "2ndbrca": "BC2",
    "1brca": "BC1",
    "2brca": "BC2",
    "ovca": "OC",
    "proca": "PRO",
    "panca": "PAN",
    "twin": "MZtwin",
}
_KNOWN = {
    column.lower(): column for columns in (*CANRISK_COLUMNS.values(), *BOADICEA_COLUMNS.values()) for column in columns
}


def column_named(text: str) -> str | None:
    """The column that a header names, in any case and by any of its names; None where it is not one."""
    lowered = text.lower()
    return _SAME_COLUMN.get(lowered) or _KNOWN.get(lowered)


_NUMBER = r"\d{1,4}(?:\.\d{1,20})?"
_SCORE = r"-?\d{1,4}(?:\.\d{1,20})?(?:[eE]-?\d{1,2})?"


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskFactor:
    """A risk factor of the header: how its name is written and what its value looks like."""

    name: str
    value: re.Pattern[str]


def _factor(name: str, value: str) -> tuple[str, RiskFactor]:
    """A risk factor under its name in small letters."""
    return name.lower(), RiskFactor(name=name, value=re.compile(value, re.IGNORECASE))


_PRS = rf"\s*(?:(?:alpha|zscore|beta)\s*=\s*{_SCORE}\s*(?:,\s*|$)){{1,2}}"
RISK_FACTORS: dict[str, RiskFactor] = dict(
    (
        _factor("menarche", r"\d{1,2}"),
        _factor("parity", r"\d{1,2}"),
        _factor("first_live_birth", r"\d{1,2}"),
        _factor("oc_use", rf"N|[FC](?::{_NUMBER})?"),
        _factor("mht_use", r"[NFEC]"),
        _factor("BMI", _NUMBER),
        _factor("alcohol", _NUMBER),
        _factor("menopause", r"N|\d{1,2}"),
        _factor("birads", r"[abcd1-4]"),
        _factor("stratus", _NUMBER),
        _factor("volpara", _NUMBER),
        _factor("height", _NUMBER),
        _factor("TL", r"[YN01]"),
        _factor("endo", r"[YN01]"),
        _factor("ethnicity", r"[^;=#\t]{1,80}(?:;[^;=#\t]{0,80})?"),
        _factor("PRS_BC", _PRS),
        _factor("PRS_OC", _PRS),
        _factor("PRS_PC", _PRS),
    )
)


def nothing_in(column: str) -> str | None:
    """What a column holds where nothing is known; None where it must be told, and for cancers, whose 0 says "none"."""
    if column in GENES_4:
        return "0:0"
    if column == MARKERS_TOGETHER:
        return "0:0:0:0:0"
    told = column in {"FamID", "Name", "Target", "IndivID", "FathID", "MothID", "Sex", "Dead", *_CANCER}
    return None if told else "0"
