"""The journey: what happened, day by day, as the journal tells it."""

from dataclasses import dataclass
from datetime import date

from predispo.domain.facts import FamilyFact, persons_of
from predispo.domain.family import Family, Recorded
from predispo.domain.ids import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One dated fact of the journey, with the day to sort it by."""

    day: date
    recorded: Recorded[FamilyFact]


def timeline(family: Family, person: PersonId | None = None) -> tuple[Step, ...]:
    """The dated facts of a family, or of one person in it, oldest first."""
    return tuple(
        Step(day=one.fact.on.middle, recorded=one)
        for one in family.journey
        if one.fact.on is not None and (person is None or person in persons_of(one.fact))
    )
