"""How long the fold of a long journal takes, from raw entries to a checked family."""

from datetime import UTC, datetime, timedelta

from predispo.benchmarks.stopwatch import Row, best_of, row
from predispo.domain.cancer import Cancer, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import ChildBorn, DiagnosisMade, FamilyFact, PersonAdded, PersonDescribed, UnionFormed
from predispo.domain.ids import EntryId, FamilyId, PersonId, UnionId
from predispo.domain.person import Details, Sex
from predispo.journal.codec import decode, encode
from predispo.journal.entry import Entry
from predispo.journal.journal import family_of

FAMILY = FamilyId("bench")
START = datetime(2020, 1, 1, tzinfo=UTC)


def long_journal(length: int) -> list[Entry]:
    """A journal of `length` entries: one in five adds a child, the rest describe, diagnose, correct and withdraw."""
    entries: list[Entry] = []
    people = [PersonId("p0"), PersonId("p1")]

    def write(*facts: FamilyFact, supersedes: frozenset[EntryId] = frozenset()) -> None:
        at = START + timedelta(hours=len(entries))
        entries.append(
            Entry(id=EntryId(f"e{len(entries)}"), recorded_at=at, author="bench", facts=facts, supersedes=supersedes)
        )

    write(
        PersonAdded(person=people[0], details=Details(sex=Sex.MALE)),
        PersonAdded(person=people[1], details=Details(sex=Sex.FEMALE)),
        UnionFormed(union=UnionId("u0"), partners=(people[0], people[1])),
    )
    while len(entries) < length:
        place = len(entries)
        person = people[(place * 7) % len(people)]
        match place % 5:
            case 0:
                child, partner, union = PersonId(f"c{place}"), PersonId(f"s{place}"), UnionId(f"u{place}")
                birth_union = UnionId("u0") if place < 50 else UnionId(f"u{(place // 10) * 5 // 5 * 5}")
                born = birth_union if any(_forms(entry, birth_union) for entry in entries) else UnionId("u0")
                write(
                    PersonAdded(person=child, details=Details(sex=Sex.FEMALE)),
                    PersonAdded(person=partner, details=Details(sex=Sex.MALE)),
                    ChildBorn(child=child, union=born),
                    UnionFormed(union=union, partners=(partner, child)),
                )
                people += [child, partner]
            case 1:
                write(PersonDescribed(person=person, details=Details(name=f"N{place}", comment=str(place))))
            case 2:
                write(
                    DiagnosisMade(
                        person=person,
                        cancer=Cancer(site=Site.COLORECTUM),
                        age=Age.exactly(40),
                        on=PartialDate.of(1990),
                    )
                )
            case 3:
                write(
                    DiagnosisMade(person=person, cancer=Cancer(site=Site.COLORECTUM), age=Age.exactly(41)),
                    supersedes=frozenset({entries[-1].id}),
                )
            case _:
                write(supersedes=frozenset({entries[-1].id}))
    return entries


def _forms(entry: Entry, union: UnionId) -> bool:
    return any(isinstance(fact, UnionFormed) and fact.union == union for fact in entry.facts)


def measure() -> list[Row]:
    """The fold of 2,000 entries, and their way through the codec."""
    entries = long_journal(2000)
    folded = best_of(5, lambda: family_of(FAMILY, entries))
    texts = [encode(entry) for entry in entries]
    decoded = best_of(3, lambda: [decode(text) for text in texts])
    persons = len(family_of(FAMILY, entries).persons)
    return [
        row("fold", f"2000 entries, {persons} persons", folded),
        row("decode", "2000 entries", decoded),
    ]
