"""What a clause of a guideline can ask of a family, as values without a meaning of their own: `guidance` gives it."""

from dataclasses import dataclass
from enum import StrEnum

from predispo.domain.cancer import Site


class Who(StrEnum):
    """Whose facts count, seen from the person that is judged; relatives on one side at a time."""

    SELF = "self"
    FIRST = "fdr"
    SECOND = "sdr"
    FIRST_OR_SECOND = "fdr_or_sdr"
    RELATIVE = "relative"
    SIBLING = "sibling"
    NEAR = "near"
    FAMILY = "family"
    ANY = "any"


DEGREES: dict[Who, frozenset[int]] = {
    Who.SELF: frozenset({0}),
    Who.FIRST: frozenset({1}),
    Who.SECOND: frozenset({2}),
    Who.FIRST_OR_SECOND: frozenset({1, 2}),
    Who.RELATIVE: frozenset({1, 2, 3}),
    Who.SIBLING: frozenset({1}),
    Who.NEAR: frozenset({0, 1, 2}),
    Who.FAMILY: frozenset({0, 1, 2, 3}),
    Who.ANY: frozenset(range(40)),
}


class Feature(StrEnum):
    """What a pathologist, or the age at the menopause, adds to a site."""

    INVASIVE = "invasive"
    WITH_IN_SITU = "with_in_situ"
    HIGH_GRADE_IN_SITU = "high_grade_in_situ"
    GRADE_1 = "grade_1"
    LOBULAR = "lobular"
    TRIPLE_NEGATIVE = "triple_negative"
    HER2_POSITIVE = "her2_positive"
    MULTIFOCAL = "multifocal"
    PHYLLODES = "phyllodes"
    PREMENOPAUSAL = "premenopausal"
    EPITHELIAL = "epithelial"
    HIGH_GRADE = "high_grade"
    MUCINOUS = "mucinous"
    DIFFUSE = "diffuse"
    MMR_DEFICIENT = "mmr_deficient"
    NOT_METHYLATED = "not_methylated"
    MSI_HISTOLOGY = "msi_histology"
    FOLLICULAR = "follicular"
    PAPILLARY = "papillary"
    OSTEOSARCOMA = "osteosarcoma"
    ADRENOCORTICAL = "adrenocortical"
    CHOROID_PLEXUS = "choroid_plexus"
    EMBRYONAL_ANAPLASTIC = "embryonal_anaplastic"
    SEBACEOUS = "sebaceous"
    KERATOACANTHOMA = "keratoacanthoma"
    EXOCRINE = "exocrine"
    ADVANCED = "advanced"
    RENAL_CELL = "renal_cell"
    PHAEOCHROMOCYTOMA = "phaeochromocytoma"
    PARAGANGLIOMA = "paraganglioma"
    GASTROINTESTINAL_STROMAL = "gastrointestinal_stromal"
    SDHB_LOST = "sdhb_lost"


MMR_SITES = frozenset({Site.COLORECTUM, Site.ENDOMETRIUM})
FEATURE_SITES: dict[Feature, frozenset[Site]] = {
    Feature.INVASIVE: frozenset(Site),
    Feature.WITH_IN_SITU: frozenset(Site),
    Feature.HIGH_GRADE_IN_SITU: frozenset({Site.BREAST}),
    Feature.GRADE_1: frozenset({Site.BREAST}),
    Feature.LOBULAR: frozenset({Site.BREAST}),
    Feature.TRIPLE_NEGATIVE: frozenset({Site.BREAST}),
    Feature.HER2_POSITIVE: frozenset({Site.BREAST}),
    Feature.MULTIFOCAL: frozenset({Site.BREAST}),
    Feature.PHYLLODES: frozenset({Site.BREAST}),
    Feature.PREMENOPAUSAL: frozenset({Site.BREAST}),
    Feature.EPITHELIAL: frozenset({Site.OVARY, Site.ENDOMETRIUM}),
    Feature.HIGH_GRADE: frozenset({Site.OVARY}),
    Feature.MUCINOUS: frozenset({Site.OVARY}),
    Feature.DIFFUSE: frozenset({Site.STOMACH}),
    Feature.MMR_DEFICIENT: MMR_SITES,
    Feature.NOT_METHYLATED: MMR_SITES,
    Feature.MSI_HISTOLOGY: frozenset({Site.COLORECTUM}),
    Feature.FOLLICULAR: frozenset({Site.THYROID}),
    Feature.PAPILLARY: frozenset({Site.THYROID}),
    Feature.OSTEOSARCOMA: frozenset({Site.BONE}),
    Feature.ADRENOCORTICAL: frozenset({Site.ADRENAL}),
    Feature.CHOROID_PLEXUS: frozenset({Site.BRAIN_CNS}),
    Feature.EMBRYONAL_ANAPLASTIC: frozenset({Site.SOFT_TISSUE}),
    Feature.SEBACEOUS: frozenset({Site.OTHER}),
    Feature.KERATOACANTHOMA: frozenset({Site.OTHER}),
    Feature.EXOCRINE: frozenset({Site.PANCREAS}),
    Feature.ADVANCED: frozenset({Site.PROSTATE, Site.ADRENAL}),
    Feature.RENAL_CELL: frozenset({Site.KIDNEY}),
    Feature.PHAEOCHROMOCYTOMA: frozenset({Site.ADRENAL}),
    Feature.PARAGANGLIOMA: frozenset({Site.OTHER, Site.SOFT_TISSUE}),
    Feature.GASTROINTESTINAL_STROMAL: frozenset({Site.STOMACH, Site.SMALL_INTESTINE, Site.COLORECTUM, Site.OTHER}),
    Feature.SDHB_LOST: frozenset({Site.ADRENAL, Site.OTHER}),
}


@dataclass(frozen=True, slots=True)
class Term:
    """A cancer as a clause names it: a site with features that it must, or must not, have."""

    site: Site
    features: tuple[Feature, ...] = ()
    without: tuple[Feature, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancers:
    """Which cancers count: any of the terms, in whom, and at which age (`age_below` and `age_from` in years)."""

    terms: tuple[Term, ...]
    sex: str = ""
    age_below: int | None = None
    age_from: int | None = None
    alive: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """At least `count` persons with such a cancer.

    `primaries` is how many each must have, `mean_age_below` bounds the mean age of as many as are counted, `with_one`
    says of whom one must be. `bilateral` asks for both sides: the age is then that of the first.
    """

    who: Who
    cancers: Cancers
    count: int = 1
    primaries: int = 1
    distinct_sites: bool = False
    mean_age_below: int | None = None
    with_one: Who | None = None
    bilateral: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SamePerson:
    """One person with a cancer of each of these."""

    who: Who
    cancers: tuple[Cancers, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """At least `count` persons of whom one is a first-degree relative of the others (Vasen 1991)."""

    cancers: Cancers
    count: int
    generations: int = 1
    youngest_below: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed:
    """All such cancers are confirmed by a record or by pathology."""

    who: Who
    cancers: Cancers


@dataclass(frozen=True, slots=True, kw_only=True)
class RuledOut:
    """No disease-causing variant of a gene in the family, and somebody with such a cancer was tested for it."""

    gene: str
    cancers: Cancers


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyVariant:
    """Somebody has a pathogenic or likely pathogenic variant of one of the genes; of any where none is named."""

    who: Who
    genes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Descent:
    """The person, or at least one grandparent, is of one of these groups."""

    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeNow:
    """The person is at least so old."""

    at_least: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CarrierChance:
    """P(a variant in any of the genes) of somebody is at least, or above, so many percent."""

    who: Who
    genes: tuple[str, ...]
    percent: float
    above: bool = False
    alive: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CancerRisk:
    """The person's risk of a cancer between two ages, in percent: at least `percent`, or above it."""

    site: Site
    from_age: int
    to_age: int
    percent: float
    above: bool = False


class Score(StrEnum):
    """The scores that predispo computes."""

    MANCHESTER_COMBINED = "manchester_combined"
    MANCHESTER_SINGLE = "manchester_single"
    PREMM5 = "premm5"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """A score of the person's lineage reaches a number of points, or percent for PREMM5."""

    score: Score
    at_least: float


@dataclass(frozen=True, slots=True, kw_only=True)
class HasFeature:
    """The person has a bodily feature, as noted among the risk factors.

    `at_least` asks for so many, as of polyps; `age_below` for the age, in years, at which they were seen.
    """

    who: Who
    feature: str
    at_least: int | None = None
    age_below: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Not:
    """The opposite."""

    of: "Predicate"


@dataclass(frozen=True, slots=True, kw_only=True)
class AtLeast:
    """At least `number` of these; all and any are its ends."""

    number: int
    of: "tuple[Predicate, ...]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Different:
    """All of these, each by persons of its own."""

    of: tuple[Count, ...]


Predicate = (
    Count
    | SamePerson
    | Pattern
    | Confirmed
    | RuledOut
    | FamilyVariant
    | Descent
    | AgeNow
    | CarrierChance
    | CancerRisk
    | Scored
    | HasFeature
    | Not
    | AtLeast
    | Different
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One clause of a criterion: what it asks, in each language, and as a predicate.

    A clause that cannot be expressed says why in `cannot`; a predicate beside it is what is needed in any case, so that
    the clause can fail and not be met. A `proviso` must not be failed, but
    need not be known for the criterion to be met.
    """

    id: str
    text: dict[str, str]
    needs: Predicate | None
    cannot: dict[str, str]
    proviso: bool = False
