"""Cancer in the other breast: an outcome of its own, at risk from the first breast cancer on, by years since then."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from predispo.domain.assessment import Note
from predispo.domain.cancer import Behaviour, Laterality, Site
from predispo.domain.dates import Age
from predispo.domain.facts import DiagnosisMade
from predispo.domain.family import Person
from predispo.risk.ages import OLDEST, diagnosed, spread, told_age
from predispo.risk.operations import Operation
from predispo.risk.outcome import Second

OTHER = Second.CONTRALATERAL_BREAST

WIDEST_START = 10
"""How many years the age at the first cancer may be unsure by for the risk of the other breast to be told."""

_SIDES = {Laterality.LEFT, Laterality.RIGHT}


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherBreast:
    """What is known of the other breast: weights by completed years since the first cancer.

    `found` are those after which a cancer was found in it, `free` those until which it was free of one; None where
    nothing is known. `since` is the age from which its risk is told, None where it is not.
    """

    found: tuple[tuple[int, float], ...] | None = None
    free: tuple[tuple[int, float], ...] | None = None
    since: int | None = None
    notes: tuple[Note, ...] = ()


def other_breast(
    person: Person,
    first: Sequence[tuple[int, float]],
    known_free: Age | None,
    last: int | None,
    operation: Operation | None,
) -> OtherBreast:
    """What a woman's history says of the other breast.

    `first` weighs the ages at her first breast cancer, `known_free` is until when she is known to have been free of
    another, `last` the greatest age that she can have reached, `operation` what took both breasts.
    """
    notes: list[Note] = []
    told = _breast_cancers(person)
    if any(one.cancer.laterality is Laterality.BOTH for one in told):
        text = "Cancer in both breasts at once is one cancer here: the second says nothing."
        return OtherBreast(notes=(_note("both_breasts", text, person),))
    second = _second(person, told, notes)
    removed = OLDEST if operation is None else operation.first
    if second is not None:
        after = _after(first, second, person, last)
        kept = [(years, weight) for years, weight, age in after if age <= removed]
        if not kept:
            text = "A cancer found after the removal of its organ is not used: no factor with a source is there."
            notes.append(_note("cancer_after_removal", text, person))
            return OtherBreast(notes=tuple(notes))
        return OtherBreast(found=_merged(kept), notes=tuple(notes))
    free = None
    if known_free is not None and known_free.low >= min(age for age, _ in first):
        end = Age(known_free.low, known_free.low, known_free.about) if known_free.high >= OLDEST else known_free
        ends = list(zip(*spread(end), strict=True))
        free = _merged(
            [(max(min(until, removed) - age, 0), weight * share) for age, weight in first for until, share in ends]
        )
    ages = [age for age, _ in first]
    tellable = operation is None and max(ages) - min(ages) <= WIDEST_START
    return OtherBreast(free=free, since=_median(first) if tellable else None, notes=tuple(notes))


def _breast_cancers(person: Person) -> list[DiagnosisMade]:
    found = [one.fact for one in person.cancers if one.fact.cancer.site is Site.BREAST]
    invasive = [one for one in found if one.cancer.behaviour is Behaviour.INVASIVE]
    ages = [told_age(one, person) for one in invasive]
    order = sorted(range(len(invasive)), key=lambda place: OLDEST if (age := ages[place]) is None else age.low)
    return [invasive[place] for place in order]


def _second(person: Person, told: Sequence[DiagnosisMade], notes: list[Note]) -> DiagnosisMade | None:
    """The first cancer that came later in the other breast; one whose side nobody noted is taken to be one."""
    side = told[0].cancer.laterality
    for one in told[1:]:
        sides = {side, one.cancer.laterality}
        if sides <= _SIDES and len(sides) == 1:
            text = "A second primary of one site adds nothing."
            notes.append(_note("second_primary_not_used", text, person))
            continue
        if not sides <= _SIDES:
            text = "The side of a second breast cancer is not known: it is taken to be the other breast."
            notes.append(_note("side_not_known", text, person))
        return one
    return None


def _after(
    first: Sequence[tuple[int, float]], second: DiagnosisMade, person: Person, last: int | None
) -> list[tuple[int, float, int]]:
    """Years since the first cancer, their weight, and the age then."""
    window = diagnosed(told_age(second, person), last, after=min(age for age, _ in first))
    later = np.flatnonzero(window).tolist()
    return [
        (age - before, weight * float(window[age]), age) for before, weight in first for age in later if age >= before
    ]


def _merged(scenarios: Sequence[tuple[int, float]]) -> tuple[tuple[int, float], ...]:
    found: dict[int, float] = {}
    for years, weight in scenarios:
        found[years] = found.get(years, 0.0) + weight
    return tuple(sorted(found.items()))


def _median(weighed: Sequence[tuple[int, float]]) -> int:
    half, total = sum(weight for _, weight in weighed) / 2.0, 0.0
    for age, weight in sorted(weighed):
        total += weight
        if total >= half:
            return age
    return max(age for age, _ in weighed)


def _note(code: str, text: str, person: Person) -> Note:
    return Note(code=code, text=text, data={"site": Site.BREAST.value}, person=person.id)
