"""The journal: what stands, what was known when, what may not be taken, and how it is sealed and written."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from predispo.domain.cancer import Site
from predispo.domain.facts import FamilyFact, NoteWritten, PersonDescribed
from predispo.domain.family import Family
from predispo.domain.ids import EntryId, FactRef, PersonId
from predispo.domain.person import Details, Sex
from predispo.errors import InvalidFact, SealBroken, StaleChange, StillNeeded, Unreadable
from predispo.journal.audit import ORIGIN, Sealed, body_hash, seal, verify
from predispo.journal.codec import decode, encode, fact_from_plain, fact_to_plain
from predispo.journal.entry import Entry
from predispo.journal.journal import family_of, in_force, known_on, record, standing
from tests.builders import FAMILY, START, born, cancer, entry, person, trio, union

BIRTH = entry("e1", *trio())


def note(text: str) -> NoteWritten:
    return NoteWritten(text=text)


def texts(entries: list[Entry]) -> list[str]:
    return [one.fact.text for one in standing(entries) if isinstance(one.fact, NoteWritten)]


def taken(*entries: Entry) -> Family:
    """The family once every entry was recorded after those before it."""
    journal: list[Entry] = []
    for one in entries:
        record(FAMILY, journal, one)
        journal.append(one)
    return family_of(FAMILY, journal)


# -- what stands ------------------------------------------------------------------------------------------------------


def test_a_correction_takes_the_place_of_what_it_corrects() -> None:
    journal = [entry("a", note("one")), entry("b", note("two")), entry("c", note("uno"), supersedes=["a"])]

    assert texts(journal) == ["uno", "two"]


def test_undo_silences_and_redo_gives_back() -> None:
    journal = [entry("a", note("one")), entry("b", supersedes=["a"])]

    assert texts(journal) == []
    assert texts([*journal, entry("c", supersedes=["b"])]) == ["one"]
    assert texts([*journal, entry("c", supersedes=["b"]), entry("d", supersedes=["c"])]) == []


def test_withdrawing_a_correction_restores_what_it_corrected() -> None:
    journal = [entry("a", note("one")), entry("b", note("uno"), supersedes=["a"]), entry("c", supersedes=["b"])]

    assert texts(journal) == ["one"]


def test_a_removal_silences_what_was_corrected_and_its_correction() -> None:
    journal = [entry("a", note("one")), entry("b", note("uno"), supersedes=["a"]), entry("c", supersedes=["a", "b"])]

    assert texts(journal) == []


def test_a_single_fact_of_an_entry_can_be_silenced() -> None:
    journal = [entry("a", note("one"), note("two")), entry("b", supersedes=[FactRef(EntryId("a"), 0)])]

    assert texts(journal) == ["two"]
    assert in_force(journal) == {"a", "b", FactRef(EntryId("a"), 1)}


def test_correcting_one_fact_of_an_import_leaves_the_others() -> None:
    journal = [entry("a", note("one"), note("two")), entry("b", note("uno"), supersedes=[FactRef(EntryId("a"), 0)])]

    assert sorted(texts(journal)) == ["two", "uno"]


# -- what was known when ----------------------------------------------------------------------------------------------


def test_as_known_on_a_day_is_what_had_been_written_by_its_end() -> None:
    journal = [BIRTH, entry("b", cancer("mother", Site.BREAST, 50), day=10)]

    before = family_of(FAMILY, known_on(journal, date(2024, 1, 10)))
    after = family_of(FAMILY, known_on(journal, date(2024, 1, 11)))

    assert before.person(PersonId("mother")).cancers == ()
    assert len(after.person(PersonId("mother")).cancers) == 1
    assert known_on(journal, date(2023, 12, 31)) == ()
    assert known_on(journal, date.max) == tuple(journal)


def test_nothing_is_known_without_what_it_rests_on_where_clocks_disagree() -> None:
    journal = [replace(BIRTH, recorded_at=START + timedelta(days=9)), entry("b", cancer("mother", Site.BREAST, 50))]

    assert known_on(journal, date(2024, 1, 5)) == ()
    assert known_on(journal, date(2024, 1, 10)) == tuple(journal)


def test_an_entry_needs_a_time_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        replace(BIRTH, recorded_at=datetime(2024, 1, 1))  # noqa: DTZ001 - that it is refused is the point


# -- what may not be taken --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "changes",
    [
        (entry("b", supersedes=["a"]), entry("c", supersedes=["a"])),
        (entry("b", supersedes=["a"]), entry("c", note("uno"), supersedes=["a"])),
        (entry("b", note("uno"), supersedes=["a"]), entry("c", note("eins"), supersedes=["a"])),
        (entry("b", supersedes=["a"]), entry("c", supersedes=["b"]), entry("d", supersedes=["b"])),
        (entry("b", supersedes=["a"]), entry("c", supersedes=[FactRef(EntryId("a"), 0)])),
        (entry("b", supersedes=[FactRef(EntryId("a"), 0)]), entry("c", supersedes=[FactRef(EntryId("a"), 0)])),
    ],
    ids=[
        "undoing twice",
        "correcting what was withdrawn",
        "correcting twice",
        "redoing twice",
        "withdrawing a fact of what was withdrawn",
        "withdrawing a fact twice",
    ],
)
def test_a_change_of_what_is_no_longer_in_force_is_stale(changes: tuple[Entry, ...]) -> None:
    *before, last = changes
    journal = [entry("a", note("one")), *before]

    with pytest.raises(StaleChange) as caught:
        record(FAMILY, journal, last)

    assert caught.value.cure


def test_a_removal_may_name_what_was_corrected_beside_its_correction() -> None:
    journal = (BIRTH, entry("a", note("one")), entry("b", note("uno"), supersedes=["a"]))

    family = taken(*journal, entry("c", supersedes=["a", "b"]))

    assert not any(isinstance(one.fact, NoteWritten) for one in family.facts)


@pytest.mark.parametrize(
    "ref", ["gone", FactRef(EntryId("e1"), 99), FactRef(EntryId("e1"), -1), FactRef(EntryId("x"), 0)]
)
def test_a_change_of_what_was_never_written_is_refused(ref: str | FactRef) -> None:
    with pytest.raises(InvalidFact, match="not in this journal"):
        record(FAMILY, [BIRTH], entry("b", supersedes=[ref]))


def test_an_entry_is_written_only_once() -> None:
    with pytest.raises(InvalidFact, match="already written"):
        record(FAMILY, [BIRTH], entry("e1", note("x")))


def test_what_does_not_fold_is_not_taken() -> None:
    with pytest.raises(InvalidFact, match="does not go with the sex"):
        record(FAMILY, [BIRTH], entry("b", cancer("father", Site.OVARY, 50)))


def test_a_correction_that_later_facts_contradict_is_refused() -> None:
    journal = [entry("a", person("x", "F")), entry("b", cancer("x", Site.OVARY, 50))]

    with pytest.raises(InvalidFact, match="does not go with the sex"):
        record(FAMILY, journal, entry("c", person("x", "M"), supersedes=["a"]))


# -- what is still needed ---------------------------------------------------------------------------------------------

SON: tuple[FamilyFact, ...] = (person("son", "M"), born("son", "u"))


def closure(journal: list[Entry], change: Entry) -> tuple[EntryId | FactRef, ...]:
    """What would have to be withdrawn together; and that together they may be."""
    with pytest.raises(StillNeeded) as caught:
        record(FAMILY, journal, change)
    assert caught.value.cure
    together = caught.value.data["entries"]
    record(FAMILY, journal, replace(change, supersedes=frozenset(together)))
    return together


def test_withdrawing_what_later_facts_need_names_all_of_them_newest_first() -> None:
    journal = [
        BIRTH,
        entry("son", *SON),
        entry("note", note("unrelated")),
        entry("ill", cancer("son", Site.COLORECTUM, 50)),
        entry("grandson", union("v", "son"), person("g"), born("g", "v")),
        entry("ill too", cancer("g", Site.COLORECTUM, 30)),
    ]

    assert closure(journal, entry("undo", supersedes=["son"])) == ("ill too", "grandson", "ill", "son")


def test_withdrawing_one_person_of_an_import_leaves_the_rest_of_it() -> None:
    imported = entry("import", *trio(), *SON, cancer("son", Site.COLORECTUM, 50), cancer("mother", Site.BREAST, 60))
    later = entry("later", cancer("son", Site.PANCREAS, 55))
    son = FactRef(imported.id, len(trio()))

    together = closure([imported, later], entry("undo", supersedes=[son]))

    assert set(together) == {son, FactRef(imported.id, son.index + 1), FactRef(imported.id, son.index + 2), "later"}
    left = record(FAMILY, [imported, later], entry("undo", supersedes=together))
    assert list(left.persons) == ["father", "mother", "daughter"]
    assert len(left.person(PersonId("mother")).cancers) == 1


def test_a_correction_that_later_facts_need_is_withdrawn_with_them() -> None:
    journal = [
        entry("a", person("x", "M")),
        entry("b", PersonDescribed(person=PersonId("x"), details=Details(sex=Sex.FEMALE)), supersedes=[]),
        entry("c", cancer("x", Site.OVARY, 50)),
    ]

    assert closure(journal, entry("undo", supersedes=["b"])) == ("c", "b")


# -- the seals --------------------------------------------------------------------------------------------------------


def chain(*bodies: str, stream: str = "F1") -> list[Sealed]:
    sealed: list[Sealed] = []
    previous = ORIGIN
    for sequence, body in enumerate(bodies, start=1):
        salt = bytes([sequence]) * 16
        hashed = body_hash(salt, body)
        previous = seal(previous, stream, sequence, hashed)
        sealed.append(Sealed(stream=stream, sequence=sequence, salt=salt, body=body, body_hash=hashed, seal=previous))
    return sealed


def test_an_untouched_chain_holds() -> None:
    sealed = chain("one", "two", "three")

    assert verify(sealed) == sealed[-1].seal
    assert verify([]) == ORIGIN


def test_erasing_a_body_keeps_the_chain() -> None:
    first, second, third = chain("one", "two", "three")

    assert verify([first, replace(second, body=None), third]) == third.seal


def test_any_change_of_a_chain_is_seen() -> None:
    first, second, third = chain("one", "two", "three")
    other = chain("one", "zwei", "three")[1]
    changed: list[list[Sealed]] = [
        [first, replace(second, body="two!"), third],
        [first, replace(second, salt=b"x" * 16), third],
        [first, replace(second, body=None, body_hash="0" * 64), third],
        [first, replace(second, seal="0" * 64), third],
        [first, replace(second, stream="F2"), third],
        [first, replace(second, sequence=3), third],
        [first, other, third],
        [first, third],
        [second, third],
        [first, third, second],
        [first, second, second, third],
    ]

    for one in changed:
        with pytest.raises(SealBroken) as caught:
            verify(one)
        assert caught.value.cure


# -- the text ---------------------------------------------------------------------------------------------------------


def test_an_entry_reads_back_from_its_text() -> None:
    full = replace(
        entry("b", cancer("mother", Site.BREAST, 50), supersedes=["e1", FactRef(EntryId("e0"), 2)]), subject="Retting"
    )

    assert decode(encode(full)) == full


def test_the_text_of_an_entry_does_not_depend_on_its_time_zone() -> None:
    from datetime import timezone

    elsewhere = replace(BIRTH, recorded_at=BIRTH.recorded_at.astimezone(timezone(timedelta(hours=2))))

    assert encode(elsewhere) == encode(BIRTH)
    assert decode(encode(elsewhere)).recorded_at.tzinfo is not None
    assert BIRTH.recorded_at.tzinfo is UTC


def test_what_a_newer_predispo_wrote_is_refused_however_deep_it_lies() -> None:
    plain = fact_to_plain(person("x", "F", born=1980))
    plain["details"]["birth"]["calendar"] = "julian"

    with pytest.raises(Unreadable, match="calendar"):
        fact_from_plain(plain)


def test_a_value_that_does_not_fit_is_refused_with_its_place() -> None:
    plain = fact_to_plain(cancer("x", Site.BREAST, 50))
    plain["age"]["low"] = 300

    with pytest.raises(Unreadable) as caught:
        fact_from_plain(plain)

    assert caught.value.data["text"] == "DiagnosisMade"


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "7", '"x"', "null", "{}", "[" * 100_000, '{"a":' * 100_000, "1" * 9999]
)
def test_what_is_no_entry_is_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        decode(text)
