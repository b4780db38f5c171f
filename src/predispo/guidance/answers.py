"""Three-valued answers: met, not met, or not known, with what decided them and which one fact would settle them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from predispo.domain.verdict import Missing, Witness

T = TypeVar("T")
NONE: frozenset[Missing] = frozenset()
NOBODY: frozenset[Witness] = frozenset()


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer in Kleene's strong logic.

    `to_met` and `to_not` hold facts each of which, alone, would settle an answer that is not known. `by` satisfied
    it, `against` came near and failed.
    """

    met: bool | None
    to_met: frozenset[Missing] = NONE
    to_not: frozenset[Missing] = NONE
    by: frozenset[Witness] = NOBODY
    against: frozenset[Witness] = NOBODY


MET = Answer(True)
NOT_MET = Answer(False)


def unknown(*missing: Missing) -> Answer:
    """Not known, because of these facts; any one of them would settle it."""
    facts = frozenset(missing)
    return Answer(None, to_met=facts, to_not=facts)


def all_of(answers: Sequence[Answer]) -> Answer:
    """Met where all are."""
    return at_least(len(answers), answers)


def any_of(answers: Sequence[Answer]) -> Answer:
    """Met where one is."""
    return at_least(1, answers)


def negated(answer: Answer) -> Answer:
    """The opposite."""
    met = None if answer.met is None else not answer.met
    return Answer(met, to_met=answer.to_not, to_not=answer.to_met, by=answer.against, against=answer.by)


def at_least(number: int, answers: Sequence[Answer]) -> Answer:
    """Met where `number` of them are; what is open may yet count."""
    if len(answers) == 1 and number == 1:
        return answers[0]
    met = [one for one in answers if one.met]
    open_ones = [one for one in answers if one.met is None]
    if len(met) >= number:
        return Answer(True, by=_union(one.by for one in met))
    against = _union(one.against for one in answers) | _union(one.by for one in met)
    lacking, spare = number - len(met), len(met) + len(open_ones) - number
    if spare < 0:
        return Answer(False, against=against)
    return Answer(
        None,
        to_met=_enough(lacking, [one.to_met for one in open_ones]),
        to_not=_enough(spare + 1, [one.to_not for one in open_ones]),
        against=against,
    )


def _enough(number: int, sets: Sequence[frozenset[Missing]]) -> frozenset[Missing]:
    """The facts that stand in at least `number` of the sets: each settles so many answers at once."""
    if number == 1:
        return _union(sets)
    if number > len(sets):
        return NONE
    counts: dict[Missing, int] = {}
    for one in sets:
        for fact in one:
            counts[fact] = counts.get(fact, 0) + 1
    return frozenset(fact for fact, count in counts.items() if count >= number)


def _union(sets: Iterable[frozenset[T]]) -> frozenset[T]:
    return frozenset().union(*sets)
