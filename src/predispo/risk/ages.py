"""Ages as they are told, as weights over completed years: nothing is imputed by one number."""

from datetime import date

import numpy as np

from predispo.domain.dates import Age, PartialDate, completed_years
from predispo.domain.facts import DiagnosisMade, SurgeryDone, UnaffectedNoted
from predispo.domain.family import Family, Person, Recorded
from predispo.domain.ids import PersonId
from predispo.domain.person import YOUNGEST_PARENT
from predispo.risk.hazards import AGES
from predispo.risk.kernel.arrays import FloatArray

ABOUT = 5
"""“About 40” is any age from 35 to 45, the nearer the likelier."""

UNKNOWN_UNTIL = 85
"""A cancer at an unknown age, in somebody whose last age is unknown too, was found before this age."""

OLDEST = AGES - 1


def spread(age: Age) -> tuple[tuple[int, ...], tuple[float, ...]]:
    """The completed years that an age as told may be, with weights that sum to 1."""
    low, high = age.low, min(age.high, OLDEST)
    weights = np.ones(max(high - low, 0) + 1)
    if age.about:
        near = np.concatenate([np.arange(1, ABOUT + 2), np.arange(ABOUT, 0, -1)]).astype(float)
        weights = np.convolve(weights, near)
        low -= ABOUT
    ages = np.clip(np.arange(low, low + len(weights)), 0, OLDEST)
    found = np.bincount(ages, weights=weights / weights.sum())
    used = np.flatnonzero(found)
    return tuple(used.tolist()), tuple(found[used].tolist())


def told_age(fact: DiagnosisMade | SurgeryDone, person: Person) -> Age | None:
    """The age at a diagnosis or operation: as told, else from its day and the birth."""
    if fact.age is not None or fact.on is None or person.details.birth is None:
        return fact.age
    return _between(person.details.birth, fact.on)


def free_until(one: Recorded[UnaffectedNoted], person: Person, on: date) -> Age | None:
    """The age until which somebody was free: as told, else on the day that was told, else when it was written down.

    Who was born before some day is at least so old: the range then ends at `OLDEST`.
    """
    if one.fact.age is not None:
        return one.fact.age
    birth = person.details.birth
    if one.fact.on is not None and birth is not None:
        return _between(birth, one.fact.on)
    if person.is_dead:
        return person.age_at_death
    return None if birth is None else _between(birth, PartialDate.exactly(min(on, one.recorded_at.date())))


def diagnosed(age: Age | None, last: int | None, *, after: int = 0) -> FloatArray:
    """Weights (age,) of the ages at which a cancer may have been found; the years' hazards are still to weigh them.

    `age` is what was told, `last` the greatest age that the person can have reached, and until `after` the person is
    known to have been free of the cancer. What was told stands where it leaves nothing possible otherwise.
    """
    window = np.zeros(AGES)
    if age is not None and age.is_exact:
        window[min(age.low, OLDEST)] = 1.0
        return window
    if age is not None:
        ages, weights = spread(age)
        window[list(ages)] = weights
    else:
        window[: (UNKNOWN_UNTIL if last is None else min(last, OLDEST) + 1)] = 1.0
    possible = window.copy()
    possible[: min(after, OLDEST)] = 0.0
    if last is not None:
        possible[last + 1 :] = 0.0
    kept = possible if possible.any() else window
    return kept / kept.max()


def last_age(person: Person, family: Family, on: date) -> int | None:
    """The greatest age that somebody can have reached: at death, else on the day by birth, else by the parents' births.

    None where nothing bounds it; an age at which somebody was last seen alive bounds nothing.
    """
    if person.age_at_death is not None:
        return min(person.age_at_death.high, OLDEST)
    earliest = _earliest_birth(family, person.id, {})
    day = on
    if person.death is not None and person.death.fact.on is not None and person.death.fact.on.latest is not None:
        day = min(on, person.death.fact.on.latest)
    return None if earliest is None else _years(earliest, day)


def _earliest_birth(family: Family, who: PersonId, known: dict[PersonId, date | None]) -> date | None:
    """The first day on which somebody can have been born; a parent is at least `YOUNGEST_PARENT` at a birth."""
    if who not in known:
        birth = family.persons[who].details.birth
        if birth is not None and birth.earliest is not None:
            known[who] = date(birth.earliest.year - ABOUT, 1, 1) if birth.about else birth.earliest
        else:
            parents = family.pedigree.genetic_parents(who)
            days = [_earliest_birth(family, one, known) for one in (parents.father, parents.mother) if one is not None]
            years = [day.year + YOUNGEST_PARENT for day in days if day is not None]
            known[who] = date(max(years), 1, 1) if years else None
    return known[who]


def _between(birth: PartialDate, on: PartialDate) -> Age | None:
    """The age on a day, where either may be a range; 0 and `OLDEST` where a range is open; None before the birth."""
    if birth.earliest is not None and on.latest is not None and birth.earliest > on.latest:
        return None
    open_below = birth.latest is None or on.earliest is None
    open_above = birth.earliest is None or on.latest is None
    low = 0 if open_below else _years(birth.latest or on.middle, on.earliest or on.middle)
    high = OLDEST if open_above else _years(birth.earliest or on.middle, on.latest or on.middle)
    return Age(low, max(high, low), birth.about or on.about)


def _years(birth: date, day: date) -> int:
    return min(max(completed_years(birth, day), 0), OLDEST)
