"""Joining and splitting families: nothing lost, nobody twice, one undo in both journals."""

from collections.abc import Iterator
from datetime import date
from itertools import count
from pathlib import Path

import pytest

from predispo.app.editing import Step
from predispo.app.joining import Acts, Joined, Notes, documents_of, join, likely_pairs
from predispo.app.merging import Side
from predispo.app.splitting import Split, carry_out, split
from predispo.app.workspace import Workspace
from predispo.domain.cancer import Site
from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    FamilyDescribed,
    FamilyFact,
    LetterIssued,
    NoteWritten,
    ReferralReceived,
    RoleTaken,
    TaskOpened,
    VariantClassified,
)
from predispo.domain.family import Family
from predispo.domain.ids import DocumentId, FamilyId, PersonId, TaskId
from predispo.domain.person import Role
from predispo.domain.variant import Variant, VariantClass
from predispo.errors import InvalidFact, StaleChange
from predispo.evidence.catalogue import Catalogue
from predispo.store.documents import Document
from tests.builders import born, cancer, family, person, union
from tests.clinics import clinic as a_clinic

ANNA, KARI = PersonId("Anna"), PersonId("Kari")
NOTES = Notes(here="B joined here", there="joined into A")


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Workspace]:
    with a_clinic(tmp_path, Catalogue.load()) as space:
        yield space


def here() -> tuple[FamilyFact, ...]:
    """Anna with her parents Kari and Ola."""
    return (
        FamilyDescribed(number="A"),
        person("Kari", "F", born=1950),
        person("Ola", "M"),
        person("Anna", "F", born=1980),
        union("u", "Ola", "Kari"),
        born("Anna", "u"),
        cancer("Kari", Site.BREAST, 44),
        RoleTaken(person=ANNA, role=Role.CONSULTAND),
    )


def there() -> tuple[FamilyFact, ...]:
    """Kari with her sister, whose daughter seeks counsel; the same identifiers may mean other people."""
    return (
        FamilyDescribed(number="B"),
        person("Kari", "F", born=1950),
        person("Ola", "F", born=1925),
        person("Liv", "F", born=1955),
        person("Siri", "F", born=1985),
        union("u", "Ola"),
        union("v", "Liv"),
        born("Kari", "u"),
        born("Liv", "u"),
        born("Siri", "v"),
        cancer("Kari", Site.BREAST, 46),
        cancer("Liv", Site.OVARY, 52),
        ReferralReceived(person=PersonId("Siri"), on=PartialDate.exactly(date(2026, 1, 5))),
        RoleTaken(person=PersonId("Siri"), role=Role.CONSULTAND),
    )


def joined(choices: dict | None = None, pairs: tuple = ((KARI, KARI),)) -> Joined:  # type: ignore[type-arg]
    numbers = count(1)
    return join(
        family(*here()),
        family(*there()),
        pairs,
        choices or {},
        notes=NOTES,
        new_id=lambda kind: f"{kind}-{next(numbers)}",
    )


def named(known: Family, name: str) -> PersonId:
    (found,) = [one.id for one in known.persons.values() if one.name == name]
    return found


def test_the_one_person_ties_the_families_and_everybody_is_there_once() -> None:
    after = joined().family

    assert sorted(one.name for one in after.persons.values()) == ["Anna", "Kari", "Liv", "Ola", "Ola", "Siri"]
    mother = after.pedigree.parents[KARI].mother
    assert mother is not None
    assert after.person(mother).details.birth == PartialDate.of(1925)
    assert after.pedigree.parents[named(after, "Liv")].mother == mother
    assert after.pedigree.parents[ANNA].mother == KARI
    assert after.number == "A"
    assert after.consultand == ANNA


def test_what_the_records_tell_differently_is_reviewed_and_chosen() -> None:
    ((pair, difference),) = joined().differs
    assert (pair, difference.field) == ((KARI, KARI), "cancer-1")

    ages = {
        side: [str(one.fact.age) for one in joined({(pair, "cancer-1"): side}).family.person(KARI).cancers]
        for side in Side
    }
    assert [len(ages[side]) for side in (Side.KEPT, Side.OTHER, Side.BOTH)] == [1, 1, 2]
    assert ages[Side.KEPT] != ages[Side.OTHER]


def test_what_the_clinic_did_there_comes_along_and_both_journals_tell_of_it() -> None:
    done = joined()

    referrals = [one.fact for one in done.family.facts if isinstance(one.fact, ReferralReceived)]
    assert [one.person for one in referrals] == [named(done.family, "Siri")]
    assert NoteWritten(text=NOTES.here) in done.here.facts
    assert done.there.facts == (NoteWritten(text=NOTES.there),)
    left = [one.fact for one in family(*there()).facts if one.ref not in done.there.supersedes]
    assert left == [FamilyDescribed(number="B")]


def test_parents_who_are_the_same_are_made_one_before_their_children() -> None:
    both = here()
    other = (FamilyDescribed(number="B"), *(fact for fact in both[1:] if not isinstance(fact, RoleTaken)))
    numbers = count(1)
    known, again = family(*both), family(*other, person("Per", "M", born=1983), born("Per", "u"))
    pairs = likely_pairs(known, again)
    assert set(pairs) == {(one, one) for one in known.persons}

    after = join(known, again, pairs, {}, notes=NOTES, new_id=lambda kind: f"{kind}-{next(numbers)}").family

    (couple,) = after.pedigree.unions.values()
    assert [after.person(one).name for one in couple.children] == ["Anna", "Per"]
    assert len(after.persons) == 4


def test_whoever_cannot_be_the_same_is_not_proposed() -> None:
    known = family(person("Kim", "F", born=1950), person("Jo", "F", born=1950), person("", "F"))
    other = family(person("Kim", "M", born=1950), person("Jo", "F", born=1970), person("", "F"))

    assert likely_pairs(known, other) == ()


@pytest.mark.parametrize(
    ("pairs", "why"),
    [
        ((), "Nobody stands in both"),
        (((KARI, KARI), (ANNA, KARI)), "chosen twice"),
        (((ANNA, PersonId("Ola")),), "before its parent|parent of the other|ancestor"),
    ],
)
def test_what_cannot_be_joined_is_refused_with_a_cure(pairs: tuple, why: str) -> None:  # type: ignore[type-arg]
    if pairs and pairs[0][0] == ANNA:
        pairs = (*pairs, (KARI, PersonId("Siri")))
    with pytest.raises(InvalidFact, match=why) as refused:
        joined(pairs=pairs)
    assert refused.value.cure


def test_different_decisions_on_a_variant_are_settled_first() -> None:
    variant = Variant(gene="BRCA1", hgvs="NM_007294.4:c.181T>G")
    mine = VariantClassified(variant=variant, decided=VariantClass.PATHOGENIC)
    theirs = VariantClassified(variant=variant, decided=VariantClass.UNCERTAIN)
    with pytest.raises(InvalidFact, match="different decisions"):
        join(
            family(*here(), mine), family(*there(), theirs), ((KARI, KARI),), {}, notes=NOTES, new_id=lambda kind: kind
        )


def test_one_undo_takes_both_back_and_redo_does_both_again(clinic: Workspace) -> None:
    casework = clinic.add_family(here(), subject="import")
    other = clinic.add_family(there(), subject="import").family
    before = casework.family
    done = join(before, other, ((KARI, KARI),), {}, notes=NOTES, new_id=clinic.new_id)
    acts = Acts(clinic, casework, other.id)

    change = acts.record(done.here, done.there)
    assert len(casework.family.persons) == 6
    assert clinic.family(other.id).persons == {}

    undone = acts.withdraw(change.entry.id)
    assert casework.family.persons == before.persons
    assert clinic.family(other.id).persons == other.persons

    acts.withdraw(undone.entry.id)
    assert len(casework.family.persons) == 6
    assert clinic.family(other.id).persons == {}


def planned(known: Family, going: tuple[str, ...], shared: str | None = "Kari") -> Split:
    numbers = count(1)
    return split(
        known,
        [PersonId(one) for one in going],
        shared=None if shared is None else PersonId(shared),
        number="C",
        note_here="split",
        note_there="from A",
        new_id=lambda kind: f"{kind}-{next(numbers)}",
    )


def whole() -> tuple[FamilyFact, ...]:
    return (
        *there(),
        TaskOpened(task=TaskId("t"), text="Call", person=PersonId("Siri")),
        VariantClassified(variant=Variant(gene="BRCA1", hgvs="c.1A>G"), decided=VariantClass.PATHOGENIC),
    )


def test_a_part_becomes_a_family_with_all_that_was_said_of_its_people(clinic: Workspace) -> None:
    casework = clinic.add_family(whole(), subject="import")
    before = casework.family

    acts, change = carry_out(clinic, casework, planned(before, ("Liv", "Siri"), "Liv"))

    (made,) = [clinic.family(one.id) for one in clinic.families() if one.number == "C"]
    assert sorted(one.name for one in made.persons.values()) == ["Liv", "Siri"]
    assert made.pedigree.parents[named(made, "Siri")].mother == named(made, "Liv")
    assert made.consultand == named(made, "Siri")
    assert {type(one.fact) for one in made.facts} >= {ReferralReceived, TaskOpened, VariantClassified, NoteWritten}
    assert sorted(one.name for one in casework.family.persons.values()) == ["Kari", "Liv", "Ola"]
    assert casework.family.person(PersonId("Liv")).cancers
    assert casework.family.classified
    assert not any(isinstance(one.fact, ReferralReceived) for one in casework.family.facts)

    acts.withdraw(change.entry.id)
    assert casework.family.persons == before.persons
    assert clinic.family(made.id).persons == {}


def test_the_ties_that_are_cut_are_counted() -> None:
    known = family(*there())

    assert planned(known, ("Liv", "Siri"), "Liv").cut == 0
    assert planned(known, ("Liv", "Siri"), None).cut == 1


@pytest.mark.parametrize(
    ("going", "shared", "why"),
    [((), None, "nobody to split off"), (("Kari", "Ola", "Liv", "Siri"), None, "Nobody would stay")],
)
def test_a_split_that_leaves_nobody_is_refused(going: tuple[str, ...], shared: str | None, why: str) -> None:
    with pytest.raises(InvalidFact, match=why) as refused:
        planned(family(*there()), going, shared)
    assert refused.value.cure


def letter(clinic: Workspace, home: FamilyId) -> LetterIssued:
    """A letter to Siri, stored with her family."""
    stored = Document(
        id=DocumentId("d0"),
        family=home,
        name="letter.pdf",
        media_type="application/pdf",
        content=b"%PDF",
        stored_at=clinic.clock(),
    )
    clinic.vault.documents.put(stored)
    return LetterIssued(
        person=PersonId("Siri"), kind="vus", language="en", document=stored.id, sha256=stored.sha256, addressee="Siri"
    )


def test_letters_come_along_and_are_stored_with_the_family_that_they_come_into(clinic: Workspace) -> None:
    casework = clinic.add_family(here(), subject="import")
    other = clinic.add_family(there(), subject="import")
    other.record(Step(subject="write-down", facts=(letter(clinic, other.family.id),)))
    done = join(casework.family, other.family, ((KARI, KARI),), {}, notes=NOTES, new_id=clinic.new_id)

    documents = documents_of(clinic, done, casework.family.id)
    Acts(clinic, casework, other.family.id).record(done.here, done.there, documents)

    (issued,) = [one.fact for one in casework.family.facts if isinstance(one.fact, LetterIssued)]
    stored = casework.document(issued.document)
    assert (stored.content, stored.family, stored.sha256) == (b"%PDF", casework.family.id, issued.sha256)
    assert issued.document != DocumentId("d0")
    assert clinic.vault.documents.get(DocumentId("d0")).family == other.family.id


def test_whoever_has_a_letter_on_record_does_not_go(clinic: Workspace) -> None:
    casework = clinic.add_family(there(), subject="import")
    casework.record(Step(subject="write-down", facts=(letter(clinic, casework.family.id),)))

    with pytest.raises(InvalidFact, match="letter was issued") as refused:
        planned(casework.family, ("Liv", "Siri"), "Liv")
    assert refused.value.cure
    assert planned(casework.family, ("Liv", "Siri"), "Siri").here.facts


def test_what_is_refused_in_one_family_stands_in_neither(clinic: Workspace) -> None:
    casework = clinic.add_family(here(), subject="import")
    other = clinic.add_family(there(), subject="import")
    done = join(casework.family, other.family, ((KARI, KARI),), {}, notes=NOTES, new_id=clinic.new_id)
    gone = next(one.ref for one in other.family.facts if isinstance(one.fact, ReferralReceived))
    other.record(Step(subject="take-back", supersedes=frozenset({gone})))
    before = casework.family

    with pytest.raises(StaleChange):
        Acts(clinic, casework, other.family.id).record(done.here, done.there)

    assert casework.family.persons == before.persons
    assert len(clinic.family(other.family.id).persons) == 4
