"""What a counsellor may try or do next: a supposed result, and what a test of somebody is expected to tell."""

from dataclasses import dataclass

from predispo.domain.ids import PersonId
from predispo.domain.variant import Variant


@dataclass(frozen=True, slots=True, kw_only=True)
class Hypothesis:
    """ "If this person tested positive, or negative, for this gene": for the family's variant where one is known.

    `pathogenic` says that what was found is a variant of uncertain significance, which is pathogenic with this
    probability, as judged before the family's own cancers and tests are looked at; None is a pathogenic variant.

    Raises:
        ValueError: when such a probability is 0, 1 or beyond, or stands beside a negative result.
    """

    person: PersonId
    gene: str
    positive: bool
    pathogenic: float | None = None

    def __post_init__(self) -> None:
        if self.pathogenic is not None and not (self.positive and 0.0 < self.pathogenic < 1.0):
            raise ValueError(f"no variant that was found is pathogenic with probability {self.pathogenic}")


@dataclass(frozen=True, slots=True, kw_only=True)
class TestCosts:
    """What one test costs, in any one unit; equal costs rank by information alone."""

    __test__ = False  # not a test of pytest

    panel: float = 1.0
    familial: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TestAdvice:
    """What testing one person is expected to tell, in bits: about the consultand, and about all untested living ones.

    `familial` is the family's variant that the test looks for; None is a panel test. `genes` are those that were
    weighed, `probability_positive` is the chance that the test finds a variant of one of them. `cost` is in the unit of
    the costs that were given.
    """

    __test__ = False  # not a test of pytest

    person: PersonId
    familial: Variant | None
    genes: tuple[str, ...]
    about_consultand: float
    about_family: float
    affected: bool
    probability_positive: float
    cost: float = 1.0

    @property
    def consultand_per_cost(self) -> float:
        """Bits about the consultand for one unit of cost."""
        return self.about_consultand / self.cost

    @property
    def family_per_cost(self) -> float:
        """Bits about the family for one unit of cost."""
        return self.about_family / self.cost
