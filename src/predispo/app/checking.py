"""Checking: what is odd in a family, without being impossible."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import networkx as nx

from predispo.domain.dates import PartialDate
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import YOUNGEST_PARENT

OLDEST_MOTHER = 55
OLDEST_LIVING = 110


@dataclass(frozen=True, slots=True, kw_only=True)
class Oddity:
    """Something to look at again; `code` names the sentence, `text` is English."""

    code: str
    text: str
    persons: tuple[PersonId, ...] = ()


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
    return then.earliest.year - first.latest.year, then.latest.year - first.earliest.year


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
                yield Oddity(
                    code="young-parent",
                    text=f"{_name(family, parent)} was {most} or younger when {_name(family, child)} was born.",
                    persons=(parent, child),
                )
            elif parent == parents.mother and least > OLDEST_MOTHER:
                yield Oddity(
                    code="old-mother",
                    text=f"{_name(family, parent)} was {least} or older when {_name(family, child)} was born.",
                    persons=(parent, child),
                )


def _twin_births(family: Family) -> Iterator[Oddity]:
    for twins in family.pedigree.twins:
        births = {family.person(one).details.birth for one in twins.persons} - {None}
        if len(births) > 1:
            names = " and ".join(_name(family, one) for one in twins.persons)
            yield Oddity(
                code="twins-born-apart", text=f"{names} are twins with different birth dates.", persons=twins.persons
            )


def _old_and_alive(family: Family, on: date) -> Iterator[Oddity]:
    for person in family.persons.values():
        age = person.age_at(on)
        if not person.is_dead and age is not None and age.low > OLDEST_LIVING:
            yield Oddity(
                code="very-old",
                text=f"{_name(family, person.id)} would be {age.low} years old; has a death been left out?",
                persons=(person.id,),
            )


def _beyond(family: Family, on: date) -> Iterator[Oddity]:
    """Who is born after the day, or is told to have reached an age that comes only after it."""
    for person in family.persons.values():
        born, reached = person.details.birth, person.last_known_age
        if born is None or born.earliest is None:
            continue
        if born.earliest > on:
            yield Oddity(
                code="not-yet-born", text=f"{_name(family, person.id)} is born after {on}.", persons=(person.id,)
            )
        elif reached is not None and born.earliest.year + reached.low > on.year:
            yield Oddity(
                code="not-yet-so-old",
                text=f"{_name(family, person.id)}, born {born}, cannot have reached the age of {reached.low} by {on}.",
                persons=(person.id,),
            )


def _apart(family: Family) -> Iterator[Oddity]:
    graph = nx.Graph(family.pedigree.graph)
    for person, into in family.pedigree.adoptions.items():
        if into is not None:
            graph.add_edge(("person", person), ("union", into))
    for child, birth in family.pedigree.births.items():
        for giver in (birth.ovum_from, birth.sperm_from, birth.carried_by):
            if giver is not None:
                graph.add_edge(("person", giver), ("person", child))
    groups = sorted(nx.connected_components(graph), key=len, reverse=True)
    for group in groups[1:]:
        persons = tuple(PersonId(name) for kind, name in sorted(group) if kind == "person")
        names = ", ".join(_name(family, one) for one in persons[:6])
        yield Oddity(code="apart", text=f"{names}: not connected to the rest of the family.", persons=persons)


def _namesakes(family: Family) -> Iterator[Oddity]:
    alike: dict[tuple[str, PartialDate], list[PersonId]] = defaultdict(list)
    for person in family.persons.values():
        if person.name and person.details.birth is not None:
            alike[person.name.casefold(), person.details.birth].append(person.id)
    for (_, birth), persons in alike.items():
        if len(persons) > 1:
            yield Oddity(
                code="namesakes",
                text=f"{_name(family, persons[0])} is there {len(persons)} times with the birth date {birth}.",
                persons=tuple(persons),
            )


def _name(family: Family, person: PersonId) -> str:
    return family.person(person).name or str(person)
