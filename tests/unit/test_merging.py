"""Two records of one person made one: everything is kept that does not disagree, and what does is chosen."""

import pytest

from predispo.app import editing
from predispo.app.merging import Side, differences, merge
from predispo.domain.cancer import Site
from predispo.domain.dates import Age
from predispo.domain.facts import NoteWritten, RoleTaken, TwinsNoted
from predispo.domain.ids import PersonId
from predispo.domain.person import Details, Role, Sex
from predispo.domain.standing import Confirmation
from predispo.errors import InvalidFact
from tests.builders import born, cancer, person, trio, union
from tests.unit.test_editing import Case

DAUGHTER, FATHER, MOTHER, DOUBLE = PersonId("daughter"), PersonId("father"), PersonId("mother"), PersonId("double")


def doubled(*more: object) -> Case:
    """The trio with a second record of the mother."""
    return Case(*trio(), person("double", "F", born=1952), *more)


def test_what_one_record_says_and_the_other_does_not_is_kept() -> None:
    case = doubled(cancer("double", Site.BREAST, 42), NoteWritten(text="lives in Bergen", person=DOUBLE))
    before = case.family

    family = case.take(merge(case.family, MOTHER, DOUBLE, {}))

    assert DOUBLE not in family.persons
    assert [one.fact.age for one in family.person(MOTHER).cancers] == [Age.exactly(42)]
    assert any(isinstance(one.fact, NoteWritten) and one.fact.person == MOTHER for one in family.facts)
    assert family.pedigree.parents[DAUGHTER].mother == MOTHER
    assert case.undo().facts == before.facts


def test_a_name_that_differs_is_a_choice() -> None:
    case = doubled()
    (name,) = differences(case.family, MOTHER, DOUBLE)
    assert (name.field, name.kept, name.other) == ("name", "mother", "double")

    assert case.take(merge(case.family, MOTHER, DOUBLE, {"name": Side.OTHER})).person(MOTHER).name == "double"


def test_the_chosen_details_count_though_others_were_written_later() -> None:
    case = doubled()
    case.take(editing.describe(case.family, MOTHER, Details(name="Eva", sex=Sex.FEMALE)))
    case.take(editing.describe(case.family, MOTHER, Details(name="Eva Lie", sex=Sex.FEMALE)))

    family = case.take(merge(case.family, MOTHER, DOUBLE, {"name": Side.OTHER}))

    assert family.person(MOTHER).name == "double"


@pytest.mark.parametrize(("side", "ages"), [(Side.KEPT, {42}), (Side.OTHER, {44}), (Side.BOTH, {42, 44})])
def test_cancers_of_one_organ_are_one_or_two_as_is_chosen(side: Side, ages: set[int]) -> None:
    case = doubled(cancer("mother", Site.BREAST, 42), cancer("double", Site.BREAST, 44))
    (found,) = [one for one in differences(case.family, MOTHER, DOUBLE) if one.field.startswith("cancer")]
    assert found.allows_both

    family = case.take(merge(case.family, MOTHER, DOUBLE, {found.field: side}))

    assert {one.fact.age.low for one in family.person(MOTHER).cancers if one.fact.age} == ages


def test_the_same_cancer_is_one_cancer_and_stays_as_sure_as_the_surer_record() -> None:
    sure = cancer("double", Site.BREAST, 42)
    from dataclasses import replace

    case = doubled(cancer("mother", Site.BREAST, 42), replace(sure, confirmation=Confirmation.PATHOLOGY))

    family = case.take(merge(case.family, MOTHER, DOUBLE, {}))

    (only,) = family.person(MOTHER).cancers
    assert only.fact.confirmation is Confirmation.PATHOLOGY


def test_unions_with_the_same_partner_become_one() -> None:
    case = doubled(
        union("again", "father", "double"),
        person("brother", "M", born=1983),
        born("brother", "again"),
    )

    family = case.take(merge(case.family, MOTHER, DOUBLE, {}))

    (only,) = family.pedigree.unions_of(MOTHER)
    assert set(only.children) == {"daughter", "brother"}


def test_parents_are_chosen_where_both_records_have_them() -> None:
    case = doubled(
        person("one", "F"),
        union("first", "one"),
        born("mother", "first"),
        person("two", "F"),
        union("second", "two"),
        born("double", "second"),
    )
    assert "parents" in {one.field for one in differences(case.family, MOTHER, DOUBLE)}

    family = case.take(merge(case.family, MOTHER, DOUBLE, {"parents": Side.OTHER}))

    assert family.pedigree.parents[MOTHER].mother == "two"


def test_a_role_of_the_other_record_goes_over() -> None:
    case = doubled(RoleTaken(person=DAUGHTER, role=Role.CONSULTAND))
    case.take(editing.take_role(case.family, DOUBLE, Role.CONSULTAND))

    assert case.take(merge(case.family, MOTHER, DOUBLE, {})).roles == {Role.CONSULTAND: MOTHER}


@pytest.mark.parametrize(
    ("one", "two", "says"),
    [
        (MOTHER, MOTHER, "one record already"),
        (MOTHER, FATHER, "partners"),
        (MOTHER, DAUGHTER, "parent of the other"),
        (DAUGHTER, PersonId("twin"), "twins"),
    ],
)
def test_two_who_cannot_be_one_person_are_refused_with_the_reason(one: PersonId, two: PersonId, says: str) -> None:
    case = doubled(person("twin", "F", born=1980), born("twin", "u"), TwinsNoted(persons=(DAUGHTER, PersonId("twin"))))

    with pytest.raises(InvalidFact, match=says) as refused:
        merge(case.family, one, two, {})
    assert refused.value.cure


def test_a_merge_that_makes_somebody_their_own_ancestor_is_refused_and_changes_nothing() -> None:
    case = doubled(person("grandchild", "F"), union("next", "daughter"), born("grandchild", "next"))
    before = case.family

    with pytest.raises(InvalidFact):
        case.take(merge(case.family, MOTHER, PersonId("grandchild"), {"birth": Side.KEPT}))

    assert case.family is before
