"""Cancers as a family tells them and a pathologist describes them."""

from dataclasses import dataclass
from enum import StrEnum


class Site(StrEnum):
    """Where a cancer began; the values are the identifiers of the incidence data."""

    BREAST = "breast"
    OVARY = "ovary"
    ENDOMETRIUM = "endometrium"
    COLORECTUM = "colorectum"
    PROSTATE = "prostate"
    PANCREAS = "pancreas"
    STOMACH = "stomach"
    SMALL_INTESTINE = "small_intestine"
    OESOPHAGUS = "oesophagus"
    LIVER = "liver"
    GALLBLADDER_BILIARY = "gallbladder_biliary"
    KIDNEY = "kidney"
    RENAL_PELVIS_URETER = "renal_pelvis_ureter"
    BLADDER = "bladder"
    MELANOMA = "melanoma"
    THYROID = "thyroid"
    BRAIN_CNS = "brain_cns"
    SOFT_TISSUE = "soft_tissue"
    BONE = "bone"
    ADRENAL = "adrenal"
    LEUKAEMIA = "leukaemia"
    LUNG = "lung"
    CERVIX = "cervix"
    TESTIS = "testis"
    EYE = "eye"
    MESOTHELIOMA = "mesothelioma"
    OTHER_FEMALE_GENITAL = "other_female_genital"
    OTHER = "other"
    UNKNOWN = "unknown"


FEMALE_SITES = frozenset({Site.OVARY, Site.ENDOMETRIUM, Site.CERVIX, Site.OTHER_FEMALE_GENITAL})
MALE_SITES = frozenset({Site.PROSTATE, Site.TESTIS})


class Laterality(StrEnum):
    """The side of a paired organ."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    UNKNOWN = "unknown"


class Behaviour(StrEnum):
    """Whether a growth is malignant."""

    INVASIVE = "invasive"
    IN_SITU = "in_situ"
    BENIGN = "benign"


class MarkerStatus(StrEnum):
    """What a laboratory found of one tumour marker."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


@dataclass(frozen=True, slots=True)
class Marker:
    """One tumour marker of one cancer: ER, PR, HER2, CK14, CK56, MSI, MLH1 …"""

    name: str
    status: MarkerStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancer:
    """One primary cancer; `morphology` is the family's or the pathologist's own word."""

    site: Site
    behaviour: Behaviour = Behaviour.INVASIVE
    laterality: Laterality = Laterality.UNKNOWN
    morphology: str = ""
    markers: tuple[Marker, ...] = ()


class Procedure(StrEnum):
    """Operations that take away an organ at risk."""

    BILATERAL_MASTECTOMY = "bilateral_mastectomy"
    UNILATERAL_MASTECTOMY = "unilateral_mastectomy"
    SALPINGO_OOPHORECTOMY = "salpingo_oophorectomy"
    HYSTERECTOMY = "hysterectomy"
    COLECTOMY = "colectomy"
    PROSTATECTOMY = "prostatectomy"
    GASTRECTOMY = "gastrectomy"
    THYROIDECTOMY = "thyroidectomy"


ORGAN_REMOVED: dict[Procedure, frozenset[Site]] = {
    Procedure.BILATERAL_MASTECTOMY: frozenset({Site.BREAST}),
    Procedure.UNILATERAL_MASTECTOMY: frozenset(),
    Procedure.SALPINGO_OOPHORECTOMY: frozenset({Site.OVARY}),
    Procedure.HYSTERECTOMY: frozenset({Site.ENDOMETRIUM, Site.CERVIX}),
    Procedure.COLECTOMY: frozenset({Site.COLORECTUM}),
    Procedure.PROSTATECTOMY: frozenset({Site.PROSTATE}),
    Procedure.GASTRECTOMY: frozenset({Site.STOMACH}),
    Procedure.THYROIDECTOMY: frozenset({Site.THYROID}),
}
