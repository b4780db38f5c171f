"""Checking: what is odd in a family, without being impossible."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from predispo.domain.dates import PartialDate, completed_years
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import YOUNGEST_PARENT, Sex
from predispo.phrases.phrases import Phrases

OLDEST_MOTHER = 55
OLDEST_LIVING = 110


MOST_NAMED = 6
"""How many persons a sentence names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Oddity:
    """Something to look at again; `code` names the sentence, which `persons` and `values` fill."""

    code: str
    persons: tuple[PersonId, ...]
    values: Mapping[str, int | date | PartialDate | tuple[PartialDate, ...]] = field(default_factory=dict)


def sentence(oddity: Oddity, phrases: Phrases, name_of: Callable[[PersonId], str]) -> str:
    """What is odd, in one sentence of a language."""
    names = [name_of(one) for one in oddity.persons]
    values = {name: _in_words(value, phrases) for name, value in oddity.values.items()}
    return phrases.text(
        f"oddity-{oddity.code}",
        person=names[0],
        other=names[-1],
        persons=phrases.listing(names[:MOST_NAMED]),
        more=max(len(names) - MOST_NAMED, 0),
        count=len(names),
        **values,
    )


def _in_words(value: int | date | PartialDate | tuple[PartialDate, ...], phrases: Phrases) -> int | str:
    match value:
        case int():
            return value
        case tuple():
            return phrases.listing([phrases.date(day) for day in value])
        case _:
            return phrases.date(value)


def oddities(family: Family, on: date) -> tuple[Oddity, ...]:
    """What is odd in a family on a day.

    Ages that hardly fit, lives beyond the day, twins born apart, people tied to nobody, and namesakes.
    """
    return (
        *_parent_ages(family),
        *_twin_births(family),
        *_old_and_alive(family, on),
        *_beyond(family, on),
        *_apart(family),
        *_namesakes(family),
    )


def _years(first: PartialDate | None, then: PartialDate | None) -> tuple[int, int] | None:
    """The least and the most years that may lie between two births, where no end is open."""
    if first is None or then is None:
        return None
    if first.earliest is None or first.latest is None or then.earliest is None or then.latest is None:
        return None
    return completed_years(first.latest, then.earliest), completed_years(first.earliest, then.latest)


def _parent_ages(family: Family) -> Iterator[Oddity]:
    for child, parents in family.pedigree.parents.items():
        for parent in parents:
            if parent is None:
                continue
            years = _years(family.person(parent).details.birth, family.person(child).details.birth)
            if years is None:
                continue
            least, most = years
            if most < YOUNGEST_PARENT:
                yield Oddity(code="young-parent", persons=(parent, child), values={"age": max(most, 0)})
            elif parent == parents.mother and least > OLDEST_MOTHER:
                yield Oddity(code="old-mother", persons=(parent, child), values={"age": least})


def _twin_births(family: Family) -> Iterator[Oddity]:
    for twins in family.pedigree.twins:
        births = {family.person(one).details.birth for one in twins.persons} - {None}
        if len(births) > 1:
            yield Oddity(code="twins-born-apart", persons=twins.persons)


def _old_and_alive(family: Family, on: date) -> Iterator[Oddity]:
    for person in family.persons.values():
        age = person.age_at(on)
        if not person.is_dead and age is not None and age.low > OLDEST_LIVING:
            yield Oddity(code="very-old", persons=(person.id,), values={"age": age.low})


def _beyond(family: Family, on: date) -> Iterator[Oddity]:
    """Who is born after the day, or is told to have reached an age that comes only after it."""
    for person in family.persons.values():
        born, reached = person.details.birth, person.last_known_age
        if born is None or born.earliest is None:
            continue
        if born.earliest > on:
            yield Oddity(code="not-yet-born", persons=(person.id,), values={"day": on})
        elif reached is not None and born.earliest.year + reached.low > on.year:
            values = {"born": born, "age": reached.low, "day": on}
            yield Oddity(code="not-yet-so-old", persons=(person.id,), values=values)


def _apart(family: Family) -> Iterator[Oddity]:
    """Who is tied to nobody of the largest group; walked by hand, since every opened family asks for it at once."""
    pedigree = family.pedigree
    ties: dict[tuple[str, str], list[tuple[str, str]]] = {("person", one): [] for one in pedigree}

    def tie(one: tuple[str, str], other: tuple[str, str]) -> None:
        ties.setdefault(one, []).append(other)
        ties.setdefault(other, []).append(one)

    for union in pedigree.unions.values():
        for member in (*union.partners, *union.children, *union.adopted):
            tie(("union", union.id), ("person", member))
    for child, birth in pedigree.births.items():
        for giver in (birth.ovum_from, birth.sperm_from, birth.carried_by):
            if giver is not None:
                tie(("person", giver), ("person", child))
    for group in sorted(_groups(ties), key=len, reverse=True)[1:]:
        yield Oddity(code="apart", persons=tuple(PersonId(name) for kind, name in sorted(group) if kind == "person"))


def _groups(ties: Mapping[tuple[str, str], Sequence[tuple[str, str]]]) -> Iterator[set[tuple[str, str]]]:
    """Everything that hangs together, group by group."""
    seen: set[tuple[str, str]] = set()
    for start in ties:
        if start in seen:
            continue
        group, todo = {start}, [start]
        while todo:
            for other in ties[todo.pop()]:
                if other not in group:
                    group.add(other)
                    todo.append(other)
        seen |= group
        yield group


def _namesakes(family: Family) -> Iterator[Oddity]:
    """People of one name and sex whose days of birth may be the same: perhaps two records of one person."""
    alike: dict[str, list[PersonId]] = defaultdict(list)
    for person in family.persons.values():
        if person.name.strip() and person.details.birth is not None:
            alike[person.name.strip().casefold()].append(person.id)
    for persons in alike.values():
        left = list(persons)
        while left:
            first = left.pop(0)
            same = [first]
            for one in left:
                # "about 1980" may be 1979 or 1981, but those two are not one person: each must allow each.
                if all(_may_be_one(family, one, other) for other in same):
                    same.append(one)
            left = [one for one in left if one not in same]
            if len(same) > 1:
                births = dict.fromkeys(family.person(one).details.birth for one in same)
                days = tuple(day for day in births if day is not None)
                yield Oddity(code="namesakes", persons=tuple(same), values={"born": days})


def _may_be_one(family: Family, one: PersonId, other: PersonId) -> bool:
    """Whether sexes and days of birth allow two records to be of one person."""
    mine, theirs = family.person(one).details, family.person(other).details
    if mine.birth is None or theirs.birth is None or mine.birth.surely_before(theirs.birth):
        return False
    sexes = {mine.sex, theirs.sex} - {Sex.UNKNOWN}
    return len(sexes) < 2 and not theirs.birth.surely_before(mine.birth)
