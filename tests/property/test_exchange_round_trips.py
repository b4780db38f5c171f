"""Files written and read again say the same, as far as the format can say it."""

import re
from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from predispo.domain.cancer import Site
from predispo.domain.facts import FamilyFact
from predispo.domain.family import Family
from predispo.domain.ids import DocumentId, EntryId, FamilyId, PersonId
from predispo.domain.person import Ancestry, Sex
from predispo.errors import CannotWrite
from predispo.exchange import formats
from predispo.exchange.anonymous import anonymise
from predispo.exchange.bundle import Journal, read_bundle, write_bundle, write_journals
from predispo.exchange.reading import Document, ReadFamily, ReadOptions, WriteOptions, Written
from predispo.journal.entry import Entry
from predispo.journal.journal import family_of
from tests.strategies import families, family_facts, journals

GROWN = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def folded(facts: tuple[FamilyFact, ...]) -> Family:
    entry = Entry(id=EntryId("e"), recorded_at=datetime(2024, 1, 1, tzinfo=UTC), author="file", facts=facts)
    return family_of(FamilyId("F"), [entry])


def only(data: bytes) -> ReadFamily:
    result = formats.read(data)
    assert len(result.families) == 1
    return result.families[0]


def written_or_refused(family: Family) -> Written | None:
    """The family as CanRisk, or None where it was refused with a cure, as it should be."""
    try:
        return formats.write([family], "canrisk")
    except CannotWrite as refused:
        cure = refused.cure
    assert cure
    return None


def parentage(family: Family, ids: dict[PersonId, str]) -> dict[str, tuple[Sex, set[str]]]:
    """Everybody's sex and genetic parents, by new identifier."""
    return {
        ids[person]: (family.pedigree.sexes[person], {ids[one] for one in family.pedigree.parents[person] if one})
        for person in family.pedigree
    }


@GROWN
@given(journals(), st.lists(st.binary(max_size=40), max_size=3))
def test_a_bundle_gives_back_every_entry_and_document(entries: tuple[Entry, ...], contents: list[bytes]) -> None:
    documents = tuple(
        Document(
            id=DocumentId(f"d{place}"),
            media_type="application/pdf",
            data=content,
            name=f"Brev {place}",
            stored_at=datetime(2024, 5, 3, 12, place, tzinfo=UTC),
        )
        for place, content in enumerate(contents)
    )

    written = write_journals([Journal(family=FamilyId("F é"), entries=entries, documents=documents)])
    read = read_bundle(written.data, ReadOptions()).families[0]

    assert read.id == "F é"
    assert read.entries == entries
    assert read.documents == documents
    assert written.persons == len(read.persons)


@GROWN
@given(journals())
def test_the_same_journal_always_gives_the_same_bundle(entries: tuple[Entry, ...]) -> None:
    journal = Journal(family=FamilyId("F"), entries=entries)

    assert write_journals([journal]).data == write_journals([journal]).data


@GROWN
@given(families())
def test_a_bundle_of_a_family_tells_the_same_family(family: Family) -> None:
    read = read_bundle(write_bundle([family], WriteOptions()).data, ReadOptions()).families[0]

    again = family_of(family.id, read.entries)

    assert again.persons == family.persons
    assert again.pedigree.unions == family.pedigree.unions
    assert again.roles == family.roles


@GROWN
@given(families())
def test_a_ped_keeps_persons_sexes_and_parents(family: Family) -> None:
    written = formats.write([family], "ped")
    lines = written.data.decode().splitlines()
    ids = {person: line.split("\t")[1] for person, line in zip(family.pedigree, lines, strict=True)}

    again = folded(only(written.data).facts)

    assert parentage(again, {person: person for person in again.pedigree}) == parentage(family, ids)
    assert {ids[one] for one, person in family.persons.items() if person.cancers} == {
        one for one, person in again.persons.items() if person.cancers
    }


@GROWN
@given(families())
def test_a_ped_read_and_written_again_is_the_same_file(family: Family) -> None:
    first = formats.write([family], "ped")

    second = formats.write([folded(only(first.data).facts)], "ped")

    assert second.data == first.data
    assert second.not_held == ()


@GROWN
@given(families(plain=True))
def test_a_canrisk_file_read_and_written_again_is_the_same_file(family: Family) -> None:
    first = written_or_refused(family)
    if first is None:
        return

    again = folded(only(first.data).facts)
    second = formats.write([again], "canrisk")

    assert second.data == first.data
    assert second.not_held == ()


@GROWN
@given(families(plain=True))
def test_a_canrisk_file_keeps_what_it_can_hold(family: Family) -> None:
    written = written_or_refused(family)
    if written is None:
        return
    lost = {one.code: set(one.persons) for one in written.not_held}

    again = folded(only(written.data).facts)

    assert again.consultand == family.consultand
    for person in set(again.persons) & set(family.persons):
        before, after = family.persons[person], again.persons[person]
        assert after.sex is before.sex
        assert after.details.birth == before.details.birth or person in lost.get("twin-years", ())
        assert (after.details.ancestry is Ancestry.ASHKENAZI) == (before.details.ancestry is Ancestry.ASHKENAZI)
        assert after.is_dead == before.is_dead
        held = {Site.BREAST, Site.OVARY, Site.PROSTATE, Site.PANCREAS}
        assert {one.fact.cancer.site for one in after.cancers} == {
            one.fact.cancer.site for one in before.cancers
        } & held
        added = {parent for parent in again.pedigree.parents[person] if parent not in family.persons}
        kept = {parent for parent in again.pedigree.parents[person] if parent is not None} - added
        assert kept == {parent for parent in family.pedigree.parents[person] if parent is not None}
        assert bool(added - {None}) == (person in lost.get("parent-added", ()))
    left_out = set(family.persons) - set(again.persons)
    assert left_out == lost.get("not-related", set()) | lost.get("unknown-sex-left-out", set())


@GROWN
@given(families())
def test_any_family_is_written_as_canrisk_or_refused_with_a_cure(family: Family) -> None:
    written = written_or_refused(family)
    if written is None:
        return

    for line in written.data.decode("ascii").splitlines():
        assert line.startswith("##") or len(line.split("\t")) == 28
        assert line.startswith("##") or all(re.fullmatch(r"[A-Za-z0-9:-]+", cell) for cell in line.split("\t"))
    only(written.data)


@GROWN
@given(family_facts())
def test_anonymised_facts_tell_the_same_pedigree_without_a_name(facts: tuple[FamilyFact, ...]) -> None:
    hidden = anonymise(facts)

    before, after = folded(facts), folded(hidden.facts)

    assert parentage(before, {one: hidden.persons[one] for one in before.pedigree}) == parentage(
        after, {one: one for one in after.pedigree}
    )
    for one in after.persons.values():
        assert one.name == one.id
        assert one.details.comment == ""
        assert all(fact.fact.informant == "" for fact in after.facts)
        for day in (one.details.birth, *(fact.fact.on for fact in after.facts)):
            assert day is None or day.earliest is None or (day.earliest.month, day.earliest.day) == (1, 1)
            assert day is None or day.latest is None or (day.latest.month, day.latest.day) == (12, 31)


@GROWN
@given(family_facts())
def test_anonymising_twice_is_anonymising_once(facts: tuple[FamilyFact, ...]) -> None:
    once = anonymise(facts)

    assert anonymise(once.facts).facts == once.facts
