"""What a counsellor does to a family, step by step."""

from collections.abc import Callable
from itertools import count

import pytest

from predispo.app import editing, removing
from predispo.app.editing import Step
from predispo.domain.cancer import Cancer, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import TwinKind, TwinsNoted
from predispo.domain.family import Family
from predispo.domain.ids import EntryId, PersonId
from predispo.domain.person import Role, Sex
from predispo.errors import InvalidFact
from predispo.journal.entry import Entry
from predispo.journal.journal import record
from tests.builders import FAMILY, START, born, cancer, entry, person, trio, union

DAUGHTER, FATHER, MOTHER = PersonId("daughter"), PersonId("father"), PersonId("mother")


class Case:
    """A family that takes steps, as casework would record them."""

    def __init__(self, *facts: object) -> None:
        self.entries = [entry("e0", *facts)]  # pyright: ignore[reportArgumentType]
        self.family: Family = record(FAMILY, (), self.entries[0])
        numbers = count(1)
        self.new_id: Callable[[str], str] = lambda kind: f"{kind}{next(numbers)}"

    def take(self, step: Step | None) -> Family:
        assert step is not None
        self._append(
            Entry(
                id=EntryId(f"e{len(self.entries)}"),
                recorded_at=START,
                author="tester",
                facts=step.facts,
                supersedes=step.supersedes,
            )
        )
        return self.family

    def undo(self) -> Family:
        last = self.entries[-1].id
        self._append(
            Entry(id=EntryId(f"e{len(self.entries)}"), recorded_at=START, author="tester", supersedes=frozenset({last}))
        )
        return self.family

    def _append(self, written: Entry) -> None:
        self.family = record(FAMILY, self.entries, written)
        self.entries.append(written)


@pytest.fixture
def case() -> Case:
    return Case(*trio())


def test_a_person_without_parents_gets_a_father_and_a_mother(case: Case) -> None:
    step = editing.add_parents(case.family, MOTHER, case.new_id)

    family = case.take(step)

    father, mother = family.pedigree.parents[MOTHER]
    assert father is not None
    assert mother is not None
    assert family.person(father).sex is Sex.MALE
    assert family.person(mother).sex is Sex.FEMALE


def test_a_person_with_one_parent_gets_the_other() -> None:
    case = Case(person("mother", "F"), union("u", "mother"), person("daughter", "F"), born("daughter", "u"))

    family = case.take(editing.add_parents(case.family, DAUGHTER, case.new_id))

    assert family.pedigree.parents[DAUGHTER].mother == "mother"
    assert family.pedigree.parents[DAUGHTER].father is not None
    assert len(family.pedigree.unions) == 1


def test_a_person_with_both_parents_gets_no_third(case: Case) -> None:
    with pytest.raises(InvalidFact):
        editing.add_parents(case.family, DAUGHTER, case.new_id)


def test_a_sister_has_the_same_parents(case: Case) -> None:
    step = editing.add_sibling(case.family, DAUGHTER, Sex.FEMALE, case.new_id)

    family = case.take(step)

    assert step.selects is not None
    assert family.pedigree.parents[step.selects] == family.pedigree.parents[DAUGHTER]
    assert step.subject == "add-sister"


def test_a_sibling_of_a_founder_brings_parents(case: Case) -> None:
    step = editing.add_sibling(case.family, MOTHER, Sex.MALE, case.new_id)

    family = case.take(step)

    assert step.selects is not None
    assert family.pedigree.parents[step.selects] == family.pedigree.parents[MOTHER] != (None, None)


def test_a_child_of_a_single_person_brings_a_partner_of_the_other_sex(case: Case) -> None:
    step = editing.add_child(case.family, DAUGHTER, Sex.MALE, case.new_id)

    family = case.take(step)

    assert step.selects is not None
    parents = family.pedigree.parents[step.selects]
    assert parents.mother == DAUGHTER
    assert parents.father is not None


def test_an_identical_twin_shares_sex_and_birth(case: Case) -> None:
    step = editing.add_twin(case.family, DAUGHTER, TwinKind.MONOZYGOTIC, case.new_id)

    family = case.take(step)

    assert step.selects is not None
    twin = family.person(step.selects)
    assert (twin.sex, twin.details.birth) == (Sex.FEMALE, PartialDate.of(1980))
    assert family.pedigree.monozygotic_groups == ((DAUGHTER, step.selects),)


def test_a_second_twin_makes_triplets(case: Case) -> None:
    case.take(editing.add_twin(case.family, DAUGHTER, TwinKind.DIZYGOTIC, case.new_id))

    family = case.take(editing.add_twin(case.family, DAUGHTER, TwinKind.DIZYGOTIC, case.new_id))

    assert [len(group.persons) for group in family.pedigree.twins] == [3]


def test_a_removed_parent_leaves_the_child_with_the_other(case: Case) -> None:
    family = case.take(removing.remove_person(case.family, FATHER))

    assert FATHER not in family.persons
    assert family.pedigree.parents[DAUGHTER] == (None, MOTHER)


def test_a_removed_only_child_takes_the_couple_apart(case: Case) -> None:
    case.take(removing.remove_person(case.family, FATHER))

    family = case.take(removing.remove_person(case.family, DAUGHTER))

    assert list(family.persons) == [MOTHER]
    assert family.pedigree.unions == {}


def test_the_last_parent_of_siblings_is_not_removed(case: Case) -> None:
    case.take(editing.add_sibling(case.family, DAUGHTER, Sex.MALE, case.new_id))
    case.take(removing.remove_person(case.family, FATHER))

    with pytest.raises(InvalidFact, match="Siblings would be parted"):
        removing.remove_person(case.family, MOTHER)


def test_removing_one_of_triplets_leaves_twins(case: Case) -> None:
    first = editing.add_twin(case.family, DAUGHTER, TwinKind.DIZYGOTIC, case.new_id)
    case.take(first)
    case.take(editing.add_twin(case.family, DAUGHTER, TwinKind.DIZYGOTIC, case.new_id))
    assert first.selects is not None

    family = case.take(removing.remove_person(case.family, first.selects))

    assert next(one.fact for one in family.facts if isinstance(one.fact, TwinsNoted)).persons[0] == DAUGHTER
    assert len(family.pedigree.twins[0].persons) == 2


def test_what_was_said_of_a_removed_person_is_gone_and_undo_brings_it_back(case: Case) -> None:
    case.take(editing.diagnose(MOTHER, Cancer(site=Site.BREAST), age=Age.exactly(42)))
    before = case.family

    gone = case.take(removing.remove_person(case.family, MOTHER))
    back = case.undo()

    assert MOTHER not in gone.persons
    assert back.persons == before.persons
    assert back.pedigree.parents == before.pedigree.parents


def test_a_corrected_diagnosis_replaces_the_first(case: Case) -> None:
    case.take(editing.diagnose(MOTHER, Cancer(site=Site.BREAST), age=Age.exactly(42)))
    told = case.family.person(MOTHER).diagnoses[0]

    family = case.take(editing.correct(case.family, told.ref, cancer("mother", Site.OVARY, 44)))

    assert [one.fact.cancer.site for one in family.person(MOTHER).diagnoses] == [Site.OVARY]


def test_a_correction_that_changes_nothing_is_no_step(case: Case) -> None:
    case.take(editing.diagnose(MOTHER, Cancer(site=Site.BREAST), age=Age.exactly(42)))
    told = case.family.person(MOTHER).diagnoses[0]

    assert editing.correct(case.family, told.ref, told.fact) is None
    assert editing.describe(case.family, MOTHER, case.family.person(MOTHER).details) is None
    assert editing.note_alive(case.family, MOTHER) is None
    assert editing.note_unaffected(case.family, MOTHER, None) is None


def test_death_is_noted_corrected_and_taken_back(case: Case) -> None:
    case.take(editing.note_death(case.family, FATHER, age=Age.exactly(60), on=None))
    corrected = case.take(editing.note_death(case.family, FATHER, age=Age.exactly(66), on=None))

    alive = case.take(editing.note_alive(case.family, FATHER))

    assert corrected.person(FATHER).age_at_death == Age.exactly(66)
    assert not alive.person(FATHER).is_dead


def test_the_last_person_named_consultand_is_the_consultand(case: Case) -> None:
    case.take(editing.take_role(case.family, DAUGHTER, Role.CONSULTAND))

    family = case.take(editing.take_role(case.family, MOTHER, Role.CONSULTAND))

    assert family.consultand == MOTHER


def test_a_twin_has_the_same_donor() -> None:
    case = Case(*trio(), person("donor", "M"), person("child", "F"), born("child", "u", sperm_from=PersonId("donor")))

    step = editing.add_twin(case.family, PersonId("child"), TwinKind.MONOZYGOTIC, case.new_id)
    family = case.take(step)

    assert step.selects is not None
    assert family.pedigree.parents[step.selects] == family.pedigree.parents[PersonId("child")] == ("donor", MOTHER)


def test_identical_twins_of_different_donors_are_refused() -> None:
    facts = (*trio(), person("donor", "M"), person("child", "F"), born("child", "u", sperm_from=PersonId("donor")))
    twins = TwinsNoted(persons=(DAUGHTER, PersonId("child")), kind=TwinKind.MONOZYGOTIC)

    with pytest.raises(InvalidFact, match="one egg and one sperm"):
        Case(*facts, twins)
