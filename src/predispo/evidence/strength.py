"""Which odds of pathogenicity reach which strength of evidence."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from predispo.domain.cosegregation import Strength
from predispo.evidence import readers
from predispo.evidence.quantity import Quantity
from predispo.evidence.table import Table


class Towards(StrEnum):
    """What a piece of evidence speaks for."""

    PATHOGENIC = "pathogenic"
    BENIGN = "benign"


@dataclass(frozen=True, slots=True, kw_only=True)
class OddsThreshold:
    """The odds from which on (pathogenic: upward, benign: downward) evidence has a strength, and its points."""

    towards: Towards
    strength: Strength
    points: int
    odds: Quantity

    def met_by(self, odds: float) -> bool:
        """Whether these odds reach the threshold."""
        return odds >= self.odds.value if self.towards is Towards.PATHOGENIC else odds <= self.odds.value


def odds_thresholds(table: Table) -> tuple[OddsThreshold, ...]:
    """The thresholds of a file, the strongest first."""
    readers.schema(table)
    _ = table.text("id"), table.texts("notes")
    found = [_threshold(one) for one in table.tables("threshold")]
    table.done()
    return tuple(sorted(found, key=lambda one: (one.towards, -abs(one.points))))


def reached(odds: float, thresholds: Sequence[OddsThreshold]) -> OddsThreshold | None:
    """The strongest threshold that these odds meet; None where they lie between all of them."""
    met = [one for one in thresholds if one.met_by(odds)]
    return max(met, key=lambda one: abs(one.points), default=None)


def _threshold(table: Table) -> OddsThreshold:
    points = table.optional_integer("points")
    if points is None:
        table.refuse("`points` is missing.", "Write points = 4.")
    made = OddsThreshold(
        towards=table.choice("towards", Towards),
        strength=table.choice("strength", Strength),
        points=points,
        odds=readers.quantity(table),
    )
    table.done()
    return made
