"""The laws of the journal, over the journals of grown families."""

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from predispo.domain.facts import FamilyFact, NoteWritten, PersonAdded
from predispo.domain.family import Family
from predispo.domain.ids import EntryId, FactRef, FamilyId, PersonId
from predispo.domain.kinship import kinship_coefficients
from predispo.domain.renaming import PERSON_FIELDS, PERSONS_FIELDS
from predispo.errors import InvalidFact, SealBroken, StaleChange, StillNeeded
from predispo.journal.audit import ORIGIN, Sealed, body_hash, seal, verify
from predispo.journal.codec import encode
from predispo.journal.entry import Entry
from predispo.journal.journal import family_of, in_force, known_on, record, standing
from tests.builders import START
from tests.strategies import family_facts, journals

FAMILY = FamilyId("F")


def same(one: Family, other: Family) -> bool:
    """Whether two families tell the same."""
    return (one.facts, one.persons, one.roles, one.pedigree.unions, one.pedigree.births) == (
        other.facts,
        other.persons,
        other.roles,
        other.pedigree.unions,
        other.pedigree.births,
    )


def after(entries: tuple[Entry, ...], name: str, *facts: FamilyFact, supersedes: Any = ()) -> tuple[Entry, ...]:
    """The journal with one more entry, which was recorded as any other is."""
    last = entries[-1].recorded_at
    entry = Entry(
        id=EntryId(name),
        recorded_at=last + timedelta(minutes=1),
        author="x",
        facts=facts,
        supersedes=frozenset(supersedes),
    )
    record(FAMILY, entries, entry)
    return (*entries, entry)


@given(journals())
def test_every_entry_of_a_grown_journal_may_be_recorded(entries: tuple[Entry, ...]) -> None:
    for place, entry in enumerate(entries):
        try:
            record(FAMILY, entries[:place], entry)
        except StaleChange:
            pytest.fail("a grown journal changes only what is in force")


@given(journals())
def test_undo_then_redo_is_nothing(entries: tuple[Entry, ...]) -> None:
    before = family_of(FAMILY, entries)
    written = after(entries, "n1", NoteWritten(text="new"))

    undone = after(written, "n2", supersedes={EntryId("n1")})
    redone = after(undone, "n3", supersedes={EntryId("n2")})

    assert same(family_of(FAMILY, undone), before)
    assert same(family_of(FAMILY, redone), family_of(FAMILY, written))


@given(journals(), st.data())
def test_what_was_silenced_cannot_be_silenced_again(entries: tuple[Entry, ...], data: st.DataObject) -> None:
    alive = in_force(entries)
    silent = [entry.id for entry in entries if entry.id not in alive]
    if not silent:
        silent = [EntryId("n1")]
        entries = after(after(entries, "n1", NoteWritten(text="x")), "n2", supersedes=silent)

    with pytest.raises(StaleChange):
        after(entries, "n3", supersedes={data.draw(st.sampled_from(silent))})


@given(journals(), st.data())
def test_any_withdrawal_is_taken_or_its_closure_is(entries: tuple[Entry, ...], data: st.DataObject) -> None:
    alive = sorted((one for one in in_force(entries) if isinstance(one, str)), key=str)
    facts = sorted(one for one in in_force(entries) if isinstance(one, FactRef))
    chosen: EntryId | FactRef = data.draw(st.sampled_from([*alive, *facts]))

    try:
        after(entries, "n1", supersedes={chosen})
    except StillNeeded as needed:
        closure = needed.data["entries"]
    except InvalidFact:
        # Redoing, by withdrawing a withdrawal, may give back what does not go with later facts.
        return
    else:
        return

    assert chosen in closure
    assert len(set(closure)) == len(closure)
    left = family_of(FAMILY, after(entries, "n1", supersedes=closure))
    assert len(left.facts) < len(standing(entries))


@given(journals())
def test_as_known_today_is_now(entries: tuple[Entry, ...]) -> None:
    today = max(entry.recorded_at for entry in entries).date()

    assert same(family_of(FAMILY, known_on(entries, today)), family_of(FAMILY, entries))


@given(journals(), st.dates(date(2023, 12, 1), date(2024, 3, 1)))
def test_as_known_on_any_day_is_a_family(entries: tuple[Entry, ...], day: date) -> None:
    known = known_on(entries, day)

    assert known == entries[: len(known)]
    family_of(FAMILY, known)


@given(journals(), st.permutations(range(12)))
def test_as_known_on_any_day_is_a_family_whatever_the_clocks_said(entries: tuple[Entry, ...], order: list[int]) -> None:
    start = entries[0].recorded_at
    wrong = tuple(
        replace(entry, recorded_at=start + timedelta(days=order[place % len(order)]))
        for place, entry in enumerate(entries)
    )

    for days in range(13):
        family_of(FAMILY, known_on(wrong, start.date() + timedelta(days=days)))


@given(journals())
def test_every_standing_fact_is_in_force_once(entries: tuple[Entry, ...]) -> None:
    alive = in_force(entries)
    refs = [one.ref for one in standing(entries)]

    assert len(set(refs)) == len(refs)
    assert set(refs) == {one for one in alive if isinstance(one, FactRef)}


def relabelled(fact: FamilyFact, names: dict[PersonId, PersonId]) -> FamilyFact:
    """The same fact about persons of other identifiers."""
    new: dict[str, Any] = {}
    for field in fields(fact):
        value = getattr(fact, field.name)
        if field.name in PERSON_FIELDS and value is not None:
            new[field.name] = names[value]
        elif field.name in PERSONS_FIELDS:
            new[field.name] = tuple(names[one] for one in value)
    return replace(fact, **new)


@given(family_facts(), st.randoms(use_true_random=False))
def test_relabelling_changes_nothing(facts: tuple[FamilyFact, ...], random: Any) -> None:
    people = [fact.person for fact in facts if isinstance(fact, PersonAdded)]
    new = [PersonId(f"z{place}") for place in range(len(people))]
    random.shuffle(new)
    names = dict(zip(people, new, strict=True))
    entry = Entry(id=EntryId("e"), recorded_at=START, author="x", facts=facts)

    before = family_of(FAMILY, [entry])
    after_ = family_of(FAMILY, [replace(entry, facts=tuple(relabelled(fact, names) for fact in facts))])

    assert [names[one] for one in before.persons] == list(after_.persons)
    assert [one.details for one in before.persons.values()] == [one.details for one in after_.persons.values()]
    for person in before.persons:
        expected = tuple(None if one is None else names[one] for one in before.pedigree.parents[person])
        assert tuple(after_.pedigree.parents[names[person]]) == expected
    # The pedigree's symmetry: kinship does not care for names.
    kinship = kinship_coefficients(after_.pedigree)
    for (one, other), value in kinship_coefficients(before.pedigree).items():
        assert kinship[names[one], names[other]] == pytest.approx(value)


def sealed(entries: tuple[Entry, ...]) -> list[Sealed]:
    chain: list[Sealed] = []
    previous = ORIGIN
    for sequence, entry in enumerate(entries, start=1):
        salt, body = bytes([sequence]) * 16, encode(entry)
        hashed = body_hash(salt, body)
        previous = seal(previous, "F", sequence, hashed)
        chain.append(Sealed(stream="F", sequence=sequence, salt=salt, body=body, body_hash=hashed, seal=previous))
    return chain


@given(journals(), st.data())
def test_the_chain_sees_any_change_but_an_erasure(entries: tuple[Entry, ...], data: st.DataObject) -> None:
    chain = sealed(entries)
    place = data.draw(st.integers(0, len(chain) - 1))
    one = chain[place]
    assert one.body is not None
    letter = data.draw(st.integers(0, len(one.body) - 1))
    other = "x" if one.body[letter] != "x" else "y"

    assert verify([replace(each, body=None) for each in chain]) == verify(chain)
    for changed in (
        [*chain[:place], replace(one, body=one.body[:letter] + other + one.body[letter + 1 :]), *chain[place + 1 :]],
        [*chain[:place], *chain[place + 1 :], replace(one, sequence=len(chain) + 1)],
        [*chain[: place + 1], one, *chain[place + 1 :]],
    ):
        with pytest.raises(SealBroken):
            verify(changed)
