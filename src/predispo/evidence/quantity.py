"""A published number with its unit, interval and source: nothing else is a number in predispo."""

from dataclasses import dataclass
from enum import StrEnum
from math import isfinite

from predispo.domain.evidence_place import EvidencePlace
from predispo.errors import EvidenceError


class Verified(StrEnum):
    """Whether a person or a builder saw the figure in the place that `verified_in` names."""

    YES = "yes"
    PARTIAL = "partial"
    NO = "no"


class Unit(StrEnum):
    """What a figure counts."""

    PERCENT = "percent"
    RATIO = "ratio"
    ALLELE_FREQUENCY = "allele_frequency"
    CARRIER_FREQUENCY = "carrier_frequency"
    PROPORTION = "proportion"
    PER_PERSON_YEAR = "per_person_year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """One published figure; `low` and `high` are its 95 % interval unless `notes` say otherwise.

    `place` is where it stands, `override` the clinic's override that put it there (empty where it ships), `verified_by`
    the person of the clinic who compared it with its source.

    Raises:
        EvidenceError: without unit or source, not finite, outside of its own interval, or with half an interval.
    """

    value: float
    unit: Unit
    source: str
    verified: Verified
    low: float | None = None
    high: float | None = None
    verified_in: str = ""
    population: str = ""
    notes: str = ""
    place: EvidencePlace | None = None
    override: str = ""
    verified_by: str = ""

    def __post_init__(self) -> None:
        if not self.unit:
            raise EvidenceError("A figure has no unit.", cure="Give the unit of the figure.", value=self.value)
        if not self.source.strip():
            raise EvidenceError(
                "A figure has no source.", cure="Give the key of a reference in references.toml.", value=self.value
            )
        if not isfinite(self.value):
            raise EvidenceError("A figure is not a finite number.", cure="Give a number.", value=self.value)
        if (self.low is None) != (self.high is None):
            raise EvidenceError(
                "An interval has one end only.", cure="Give both low and high, or neither.", value=self.value
            )
        if self.low is not None and self.high is not None and not self.low <= self.value <= self.high:
            raise EvidenceError(
                "A figure lies outside of its own interval.",
                cure="Compare value, low and high with the source.",
                value=self.value,
                low=self.low,
                high=self.high,
            )

    @property
    def has_interval(self) -> bool:
        """Whether the source gives an interval."""
        return self.low is not None
