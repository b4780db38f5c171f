"""What one computed figure rests on: published figures, how each enters, and how it moves in the interval."""

from dataclasses import dataclass
from enum import StrEnum


class Way(StrEnum):
    """How a published figure enters a computed one."""

    WEIGHS = "weighs"
    """The family's illness and health are weighed by it."""
    TOLD = "told"
    """It is the risk that is told to carriers."""
    RIVAL = "rival"
    """It is another gene's: a cancer that one gene explains speaks less for another."""
    FREQUENCY = "frequency"
    """It says how common the gene's variants are."""
    NEW_VARIANT = "new_variant"
    """It says how often a variant arises anew."""
    SENSITIVITY = "sensitivity"
    """It says how often a test finds a variant that is there."""
    TUMOUR = "tumour"
    """It says of which cause a tumour with the markers seen speaks."""
    OPERATION = "operation"
    """It changes the hazard from an operation on."""
    INCIDENCE = "incidence"
    """It is the population's own risk, which carriers and others average to."""
    MORTALITY = "mortality"
    """It lets death from other causes come first."""


class Spread(StrEnum):
    """What a published figure does when intervals are drawn."""

    DRAWN = "drawn"
    """It is drawn from its published interval."""
    LENT = "lent"
    """It has none, and moves with the nearest point of its curve that has one."""
    FIXED = "fixed"
    """It has none, and stays as it is."""
    HELD = "held"
    """It has one, and the draws leave it as it is."""
    COUNTED = "counted"
    """It is a count of a registry, and varies as counts do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One published figure in its own unit, with its 95 % interval where there is one.

    `age_from` and `age_to` are the birthdays between which a risk arises, or the first and last completed year that a
    ratio or a rate covers; None where the source names none.
    """

    value: float
    spread: Spread
    interval: tuple[float, float] | None = None
    age_from: int | None = None
    age_to: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """The figures of one source that a computed figure rests on, and how they enter.

    `measure` is cumulative_risk (percent), a ratio (RR, SIR, HR, OR), a proportion (allele_frequency, new_variant,
    sensitivity, tumour_share), a factor on the hazard (hazard_factor) or a rate per 100 000 person-years (incidence,
    mortality). `detail` is the pattern of markers of a tumour_share, and the operation of a hazard_factor. `gene` and
    `cancer` are empty where the figures are of none; `sex` is F, M or B for both; `genotype` is het, monoallelic or
    biallelic, or empty. `population` is that of the figures where the source names it; `verified` is yes, partial or
    no, and empty where a whole data set was read.
    """

    ways: tuple[Way, ...]
    measure: str
    figures: tuple[Figure, ...]
    source: str
    verified: str
    gene: str = ""
    cancer: str = ""
    sex: str = "B"
    genotype: str = ""
    form: str = ""
    population: str = ""
    ascertainment: str = ""
    detail: str = ""
