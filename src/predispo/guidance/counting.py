"""Predicates that count persons: so many, of a mean age, each a person of their own, or in one constellation."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from predispo.domain.ids import PersonId
from predispo.domain.verdict import Missing, Question, Witness
from predispo.evidence.predicate import Count, Pattern
from predispo.guidance.answers import NOBODY, NONE, NOT_MET, Answer, all_of, any_of, at_least, unknown
from predispo.guidance.history import OLDEST, Primary

Matches = Callable[[Count], Sequence[tuple[PersonId | None, Answer]]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person who has, or may have, such a cancer, at an age between `low` and `high`; `asked` would tell the age."""

    person: PersonId
    answer: Answer
    low: float
    high: float
    asked: frozenset[Missing] = NONE

    @property
    def settling(self) -> frozenset[Missing]:
        """The facts each of which, alone, would make it so; none where nothing is open."""
        if self.answer.met:
            return self.asked
        return self.answer.to_met


def candidate(person: PersonId, answer: Answer, primaries: Sequence[Primary], *, averaged: bool = False) -> Candidate:
    """A candidate with the age of the first primary, or the mean age of all."""
    lows, highs = [one.low for one in primaries], [one.high for one in primaries]
    if not lows:
        return Candidate(person, answer, 0, OLDEST)
    asked = frozenset(
        Missing(one.person, Question.AGE_AT_DIAGNOSIS, one.cancer.site.value)
        for one in primaries
        if not one.age_is_known
    )
    if averaged:
        return Candidate(person, answer, sum(lows) / len(lows), sum(highs) / len(highs), asked)
    return Candidate(person, answer, min(lows), min(highs), asked)


def enough(count: int, answers: Sequence[Answer], unseen: Missing | None) -> Answer:
    """Whether there are so many; `unseen` is a parent, and all behind, of whom nothing is recorded."""
    every = list(answers) if unseen is None else [*answers, *(unknown(unseen) for _ in range(count))]
    return at_least(count, every) if every else NOT_MET


def young_enough(
    count: Count, candidates: Sequence[Candidate], members: Collection[PersonId] | None, unseen: Missing | None
) -> Answer:
    """Whether so many have a mean age at diagnosis below the limit: the youngest are taken.

    `members` are those of whom one must be among the counted; None where that is not asked.
    """
    limit = count.mean_age_below or OLDEST

    def below(ages: Sequence[tuple[float, PersonId]]) -> bool:
        rows = sorted(ages)
        if len(rows) < count.count:
            return False
        chosen = rows[: count.count]
        if members is not None and not any(person in members for _, person in chosen):
            inside = [row for row in rows if row[1] in members]
            if not inside:
                return False
            chosen = [*rows[: count.count - 1], inside[0]]
        return sum(age for age, _ in chosen) < limit * count.count

    sure = [one for one in candidates if one.answer.met]
    by = _witnesses(sure)
    if below([(one.high, one.person) for one in sure]):
        return Answer(True, by=by)
    if unseen is None and not below([(one.low, one.person) for one in candidates]):
        return Answer(False, against=by)
    settling: set[Missing] = set()
    for one in candidates:
        others = [(other.high, other.person) for other in sure if other.person != one.person]
        if one.settling and below([*others, (one.low, one.person)]):
            settling |= one.settling
    if unseen is not None and len(sure) >= count.count - 1:
        settling.add(unseen)
    return Answer(None, to_met=frozenset(settling), against=by)


def apart(parts: Sequence[Count], evaluate: Callable[[Count, frozenset[PersonId]], Answer], matches: Matches) -> Answer:
    """Whether every part is met by persons of its own; only the last may count several."""

    def rest(place: int, taken: frozenset[PersonId]) -> Answer:
        part = parts[place]
        if place == len(parts) - 1:
            return evaluate(part, taken)
        alternatives = [
            all_of([answer, rest(place + 1, taken if person is None else taken | {person})])
            for person, answer in matches(part)
            if (person is None or person not in taken) and answer.met is not False
        ]
        return any_of(alternatives) if alternatives else evaluate(part, taken)

    return rest(0, frozenset())


def pattern(
    wanted: Pattern,
    candidates: Sequence[Candidate],
    near: Callable[[PersonId], frozenset[PersonId]],
    generation: Callable[[PersonId], int],
) -> Answer:
    """Whether one of the candidates is a first-degree relative of the others, over generations, one of them young."""
    every = {one.person: one for one in candidates}
    sure = {one.person: one for one in candidates if one.answer.met}
    latest = {person: one.high for person, one in sure.items()}
    by = _witnesses(tuple(sure.values()))
    found = _constellation(wanted, latest, near, generation)
    if found is not None:
        return Answer(True, by=_witnesses([sure[one] for one in found]))
    if _constellation(wanted, {person: one.low for person, one in every.items()}, near, generation) is None:
        return Answer(False, against=by)
    settling: set[Missing] = set()
    for person, one in every.items() if len(sure) >= wanted.count - 1 else ():
        if one.settling and _constellation(wanted, {**latest, person: one.low}, near, generation) is not None:
            settling |= one.settling
    return Answer(None, to_met=frozenset(settling), against=by)


def _constellation(
    wanted: Pattern,
    ages: Mapping[PersonId, float],
    near: Callable[[PersonId], frozenset[PersonId]],
    generation: Callable[[PersonId], int],
) -> tuple[PersonId, ...] | None:
    """So many affected persons, the first of whom is a first-degree relative of the others."""
    for hub in ages:
        around = ages.keys() & near(hub)
        if len(around) < wanted.count - 1:
            continue
        for others in combinations(sorted(around), wanted.count - 1):
            chosen = (hub, *others)
            if len({generation(one) for one in chosen}) < wanted.generations:
                continue
            if wanted.youngest_below is None or min(ages[one] for one in chosen) < wanted.youngest_below:
                return chosen
    return None


def _witnesses(candidates: Sequence[Candidate]) -> frozenset[Witness]:
    return NOBODY.union(*(one.answer.by for one in candidates))
