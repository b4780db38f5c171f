"""Short ways to write families, entries and journals in tests."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import count

from predispo.domain.cancer import Cancer, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import (
    ChildBorn,
    DiagnosisMade,
    FamilyDescribed,
    FamilyFact,
    PersonAdded,
    UnaffectedNoted,
    UnionFormed,
)
from predispo.domain.family import Family
from predispo.domain.ids import EntryId, FactRef, FamilyId, PersonId, UnionId
from predispo.domain.person import Details, Sex
from predispo.journal.entry import Entry
from predispo.journal.journal import family_of

FAMILY = FamilyId("F1")
START = datetime(2024, 1, 1, 12, tzinfo=UTC)


def person(name: str, sex: str = "U", *, born: int | None = None) -> PersonAdded:
    return PersonAdded(
        person=PersonId(name),
        details=Details(name=name, sex=Sex(sex), birth=None if born is None else PartialDate.of(born)),
    )


def union(name: str, *partners: str) -> UnionFormed:
    return UnionFormed(union=UnionId(name), partners=tuple(PersonId(one) for one in partners))


def born(child: str, union: str, **more: object) -> ChildBorn:
    return ChildBorn(child=PersonId(child), union=UnionId(union), **more)  # pyright: ignore[reportArgumentType]


def cancer(who: str, site: Site, age: int | None = None) -> DiagnosisMade:
    return DiagnosisMade(person=PersonId(who), cancer=Cancer(site=site), age=None if age is None else Age.exactly(age))


def well(who: str, age: int) -> UnaffectedNoted:
    return UnaffectedNoted(person=PersonId(who), age=Age.exactly(age))


def entry(
    name: str,
    *facts: FamilyFact,
    supersedes: Iterable[str | FactRef] = (),
    day: int = 0,
) -> Entry:
    return Entry(
        id=EntryId(name),
        recorded_at=START + timedelta(days=day),
        author="tester",
        facts=facts,
        supersedes=frozenset(one if isinstance(one, FactRef) else EntryId(one) for one in supersedes),
    )


def family(*facts: FamilyFact) -> Family:
    return family_of(FAMILY, [entry("e1", *facts)])


def trio() -> tuple[FamilyFact, ...]:
    """Father, mother and a daughter."""
    return (
        FamilyDescribed(number="1"),
        person("father", "M", born=1950),
        person("mother", "F", born=1952),
        union("u", "father", "mother"),
        person("daughter", "F", born=1980),
        born("daughter", "u"),
    )


numbers = count(1)
