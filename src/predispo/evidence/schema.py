"""What the evidence files hold, as frozen values."""

from dataclasses import dataclass
from enum import StrEnum

from predispo.errors import NotApplicable
from predispo.evidence.quantity import Quantity, Verified


class Inheritance(StrEnum):
    """How the predisposition passes on."""

    DOMINANT = "AD"
    RECESSIVE = "AR"
    DOMINANT_AND_RECESSIVE = "AD/AR"
    DOMINANT_PATERNAL = "AD, paternal"


class Measure(StrEnum):
    """What a penetrance figure measures.

    Cumulative risks are in percent; the rest are ratios. RR and SIR compare with the population, HR with the
    study's comparison group, OR (case–control) with non-carriers.
    """

    CUMULATIVE_RISK = "cumulative_risk"
    RELATIVE_RISK = "RR"
    STANDARDISED_INCIDENCE_RATIO = "SIR"
    HAZARD_RATIO = "HR"
    ODDS_RATIO = "OR"


class Clock(StrEnum):
    """What the ages of a figure count from."""

    BIRTH = "age"
    FIRST_CANCER = "years_since_first_cancer"


class Role(StrEnum):
    """What a figure is used for: the likelihood of a family's history, or the figure that is told."""

    LIKELIHOOD = "likelihood"
    COUNSELLING = "counselling"


@dataclass(frozen=True, slots=True, kw_only=True)
class PenetranceRow:
    """One published figure of what a genotype does to one outcome.

    `cancer` is an incidence site or another outcome as published (`any`, `breast_or_ovary`, …); `sex` is F, M or B;
    `genotype` is het, monoallelic or biallelic. A cumulative risk runs from the start of year `age_from` to the
    birthday `age_to`; a ratio covers the completed years `age_from`…`age_to`, or what the study covered where these
    are None. `condition` narrows to whom the figure speaks ("" = every carrier); `form` narrows the gene's disease
    or variant (FAP, AFAP, p.Gly84Glu). A `censored` zero means "nobody yet, of few", never "no excess"; its `high` is
    the upper bound by the rule of three where person-years are known. `range_low`…`range_high` is what the source
    gives by family history, not an interval. `new_cases` and `person_years` are what was counted since the age
    before in the row's curve, where that is known. `stands_for` is the source and the population of the published
    figure in whose place a clinic's own one stands.
    """

    gene: str
    genotype: str
    cancer: str
    sex: str
    measure: Measure
    age_from: int | None
    age_to: int | None
    quantity: Quantity
    clock: Clock = Clock.BIRTH
    form: str = ""
    condition: str = ""
    ascertainment: str = ""
    censored: bool = False
    range_low: float | None = None
    range_high: float | None = None
    new_cases: int | None = None
    person_years: float | None = None
    stands_for: tuple[str, str] | None = None

    @property
    def counts_as(self) -> tuple[str, str]:
        """The source and the population under which a model chooses the figure: a clinic's own stays in its curve."""
        return self.stands_for or (self.quantity.source, self.quantity.population)

    @property
    def value(self) -> float:
        """The figure in its own unit (percent or ratio)."""
        return self.quantity.value

    @property
    def source(self) -> str:
        """The key of the reference."""
        return self.quantity.source

    @property
    def notes(self) -> str:
        """What a reader of the figure must know."""
        return self.quantity.notes


@dataclass(frozen=True, slots=True, kw_only=True)
class AlleleFrequency:
    """How common pathogenic alleles of a gene are; `model` names the set that the figures belong to.

    Figures of different sets (the ovarian and the breast model of BOADICEA) are never mixed in one calculation.
    """

    ancestry: str
    model: str
    quantity: Quantity
    preferred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TestSensitivity:
    """The share of pathogenic variants that a kind of test finds.

    `method` is default (sequencing with copy number), legacy (sequencing), founder or familial; `ancestry` tells whose
    variants a founder test finds, "" everybody's.
    """

    method: str
    model: str
    quantity: Quantity
    ancestry: str = ""
    __test__ = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TestSpecificity:
    """The share of people without a pathogenic variant in whom a kind of test reports none; `method` as there."""

    method: str
    quantity: Quantity
    __test__ = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneEvidence:
    """Everything published on one gene that predispo knows."""

    symbol: str
    hgnc_id: str
    hgnc_verified: Verified
    chromosome: str
    transcript: str
    transcript_verified: Verified
    inheritance: Inheritance
    syndrome: str
    carrier_frequency: Quantity | None
    allele_frequencies: tuple[AlleleFrequency, ...]
    de_novo: Quantity | None
    test_sensitivities: tuple[TestSensitivity, ...]
    penetrance: tuple[PenetranceRow, ...]
    test_specificities: tuple[TestSpecificity, ...] = ()
    notes: str = ""
    defects: tuple[str, ...] = ()

    @property
    def recessive(self) -> bool:
        """Whether one and two pathogenic alleles are kept apart in penetrance."""
        return self.inheritance is Inheritance.RECESSIVE

    def allele_frequency(self, ancestry: str = "general") -> Quantity:
        """The preferred allele frequency of an ancestry; of the general population where the ancestry has none.

        Raises:
            NotApplicable: the evidence has no allele frequency of the gene at all.
        """
        for wanted in (ancestry, "general"):
            for one in self.allele_frequencies:
                if one.preferred and one.ancestry == wanted:
                    return one.quantity
        raise NotApplicable(
            f"The evidence has no allele frequency of {self.symbol}.",
            cure="Leave the gene out of the calculation.",
            gene=self.symbol,
        )

    def sensitivity(self, method: str = "default", ancestry: str = "") -> Quantity | None:
        """The sensitivity of a kind of test for this gene, or None where no figure is cited for the ancestry."""
        for one in self.test_sensitivities:
            if one.method == method and one.ancestry in {"", ancestry}:
                return one.quantity
        return None

    def specificity(self, method: str = "default") -> Quantity | None:
        """The specificity of a kind of test for this gene, or None where no figure is cited."""
        return next((one.quantity for one in self.test_specificities if one.method == method), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class CancerEvidence:
    """One outcome: an incidence site (`parts` empty), or one that is put together or has no incidence data."""

    id: str
    icd10: str
    sex: str
    has_incidence: bool
    parts: tuple[str, ...] = ()
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One entry of the bibliography."""

    key: str
    authors: str
    title: str
    container: str
    year: str
    doi: str = ""
    pmid: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelChoice:
    """The one source that a model edition takes for a gene, a cancer, a sex, a genotype and a role, and why.

    `rows` are the figures that the choice selects; `when` is empty for the default and names the condition of an
    alternative ("hdgc_criteria_met"). `beside` is a source whose figure is told as well where it differs much.
    `override` names the clinic's override that chose it.
    """

    gene: str
    cancer: str
    sex: str
    genotype: str
    roles: frozenset[Role]
    source: str
    measure: Measure
    reason: str
    caveats: tuple[str, ...] = ()
    when: str = ""
    beside: str = ""
    rows: tuple[PenetranceRow, ...] = ()
    override: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A gene and outcome that the model keeps out of its calculation, and why."""

    gene: str
    cancer: str
    sex: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedGenes:
    """Two genes on one chromosome, and the chance per meiosis that they are passed on from different grandparents."""

    genes: tuple[str, str]
    fraction: Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelEdition:
    """A set of choices: which figure counts where several are published."""

    id: str
    date: str
    rule: str
    choices: tuple[ModelChoice, ...]
    left_out: tuple[LeftOut, ...]
    notes: tuple[str, ...] = ()
    linked: tuple[LinkedGenes, ...] = ()
