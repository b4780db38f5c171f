"""The same said of several persons at once: one step for all, undone as one."""

import pytest

from predispo.app import branches, bulk, removing
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import RoleTaken
from predispo.domain.ids import PersonId
from predispo.domain.person import Ancestry, Flag, Role
from predispo.errors import InvalidFact
from tests.builders import born, cancer, person, trio, union
from tests.unit.test_editing import Case

DAUGHTER, FATHER, MOTHER = PersonId("daughter"), PersonId("father"), PersonId("mother")
TODAY = PartialDate.of(2026, 3, 2)


@pytest.fixture
def case() -> Case:
    return Case(*trio())


def test_several_are_noted_alive_as_one_step(case: Case) -> None:
    before = case.family

    family = case.take(bulk.note_alive(case.family, (MOTHER, FATHER), TODAY))

    assert [bool(one.seen_alive) for one in map(family.person, (MOTHER, FATHER, DAUGHTER))] == [True, True, False]
    assert case.undo().facts == before.facts


def test_who_is_known_to_be_alive_is_left_as_they_are(case: Case) -> None:
    case.take(bulk.note_alive(case.family, (MOTHER,), TODAY))

    step = bulk.note_alive(case.family, (MOTHER, FATHER), TODAY)

    assert step is not None
    assert [fact.person for fact in step.facts if hasattr(fact, "person")] == [FATHER]
    assert bulk.note_alive(case.family, (MOTHER,), TODAY) is None


def test_a_death_that_is_known_stays_as_it_is(case: Case) -> None:
    from predispo.app import editing

    case.take(editing.note_death(case.family, MOTHER, age=Age.exactly(58), on=None))

    family = case.take(bulk.note_dead(case.family, (MOTHER, FATHER)))

    assert family.person(MOTHER).age_at_death == Age.exactly(58)
    assert family.person(FATHER).is_dead


def test_no_cancer_is_said_until_the_age_last_known() -> None:
    case = Case(*trio())
    from predispo.app import editing

    case.take(editing.note_death(case.family, FATHER, age=Age.exactly(71), on=None))

    family = case.take(bulk.note_no_cancer(case.family, (FATHER, DAUGHTER)))

    assert [one.fact.age for one in family.person(FATHER).unaffected] == [Age.exactly(71)]
    assert [one.fact.age for one in family.person(DAUGHTER).unaffected] == [None]


def test_no_cancer_is_refused_where_one_of_them_has_had_one() -> None:
    case = Case(*trio(), cancer("mother", "breast", 42))

    with pytest.raises(InvalidFact, match="have had a cancer") as refused:
        bulk.note_no_cancer(case.family, (MOTHER, FATHER))

    assert refused.value.data["persons"] == (MOTHER,)
    assert refused.value.cure


def test_ancestry_language_and_flags_are_said_of_all(case: Case) -> None:
    people = (MOTHER, DAUGHTER)

    case.take(bulk.describe_ancestry(case.family, people, Ancestry.ASHKENAZI))
    case.take(bulk.describe_language(case.family, people, "nb"))
    family = case.take(bulk.flag(case.family, people, Flag.DO_NOT_CONTACT, up=True))

    for one in people:
        details = family.person(one).details
        assert (details.ancestry, details.language) == (Ancestry.ASHKENAZI, "nb")
        assert details.flags == (Flag.DO_NOT_CONTACT,)
    assert not case.take(bulk.flag(case.family, people, Flag.DO_NOT_CONTACT, up=False)).person(MOTHER).details.flags


def test_an_empty_note_is_no_step(case: Case) -> None:
    assert bulk.write_note((MOTHER, FATHER), "  ") is None
    step = bulk.write_note((MOTHER, FATHER), " told by the daughter ")
    assert step is not None
    assert len(step.facts) == 2


def test_a_branch_is_removed_at_once_and_undo_brings_it_back() -> None:
    case = Case(
        *trio(),
        person("sister", "F"),
        born("sister", "u"),
        person("husband", "M"),
        union("u2", "sister", "husband"),
        person("nephew", "M"),
        born("nephew", "u2"),
        RoleTaken(person=DAUGHTER, role=Role.CONSULTAND),
    )
    before = case.family
    branch = branches.with_descendants(case.family.pedigree, PersonId("sister"))
    assert set(branch) == {"sister", "husband", "nephew"}

    family = case.take(removing.remove_people(case.family, branch))

    assert set(family.persons) == {DAUGHTER, MOTHER, FATHER}
    assert case.undo().facts == before.facts


def test_both_parents_of_siblings_are_not_removed_together() -> None:
    case = Case(*trio(), person("sister", "F"), born("sister", "u"))

    with pytest.raises(InvalidFact, match="Siblings would be parted"):
        removing.remove_people(case.family, (MOTHER, FATHER))


def test_ancestors_are_the_parents_and_those_above_them() -> None:
    case = Case(*trio(), person("grandmother", "F"), union("u0", "grandmother"), born("mother", "u0"))

    assert set(branches.with_ancestors(case.family.pedigree, DAUGHTER)) == {
        DAUGHTER,
        MOTHER,
        FATHER,
        "grandmother",
    }


def test_descendants_through_a_marriage_of_cousins_are_all_found() -> None:
    case = Case(
        *trio(),
        person("brother", "M"),
        born("brother", "u"),
        union("u1", "daughter"),
        person("niece", "F"),
        born("niece", "u1"),
        union("u2", "brother"),
        person("nephew", "M"),
        born("nephew", "u2"),
        union("u3", "niece", "nephew"),
        person("child", "F"),
        born("child", "u3"),
        union("u4", "nephew"),
        person("other", "F"),
        born("other", "u4"),
    )

    assert "other" in branches.with_descendants(case.family.pedigree, MOTHER)
