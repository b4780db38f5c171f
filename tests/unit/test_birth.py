"""How somebody came into the family: each answer one step, undone as one, refused where it cannot be."""

import pytest

from predispo.app import birth
from predispo.app.editing import Step
from predispo.domain.facts import TwinKind, TwinsNoted
from predispo.domain.family import Family
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.person import PregnancyOutcome, Sex
from predispo.errors import InvalidFact
from tests.builders import born, person, trio, union
from tests.unit.test_editing import Case

DAUGHTER, FATHER, MOTHER, DONOR = PersonId("daughter"), PersonId("father"), PersonId("mother"), PersonId("donor")


@pytest.fixture
def case() -> Case:
    return Case(
        *trio(),
        person("donor", "F", born=1955),
        person("uncle", "M"),
        person("aunt", "F"),
        union("others", "uncle", "aunt"),
    )


def undone(case: Case, step: Step | None) -> Family:
    """The family after a step that one undo takes back."""
    before = case.family
    after = case.take(step)
    assert case.undo().facts == before.facts
    case.take(step)
    return after


@pytest.mark.parametrize("outcome", PregnancyOutcome)
def test_a_pregnancy_has_its_outcome_and_weeks(case: Case, outcome: PregnancyOutcome) -> None:
    pregnancy = undone(case, birth.note_pregnancy(case.family, DAUGHTER, outcome, 12)).person(DAUGHTER).pregnancy

    assert pregnancy is not None
    assert (pregnancy.fact.outcome, pregnancy.fact.weeks) == (outcome, 12)
    assert birth.note_pregnancy(case.family, DAUGHTER, outcome, 12) is None
    assert case.take(birth.note_pregnancy(case.family, DAUGHTER, None)).person(DAUGHTER).pregnancy is None


def test_adoption_goes_out_of_the_family_or_to_relatives_and_is_taken_back(case: Case) -> None:
    out = undone(case, birth.note_adoption(case.family, DAUGHTER, adopted=True))
    assert out.pedigree.adoptions == {DAUGHTER: None}

    by_relatives = case.take(birth.note_adoption(case.family, DAUGHTER, adopted=True, into=UnionId("others")))
    assert by_relatives.pedigree.unions[UnionId("others")].adopted == (DAUGHTER,)
    assert by_relatives.pedigree.parents[DAUGHTER].mother == MOTHER

    assert not case.take(birth.note_adoption(case.family, DAUGHTER, adopted=False)).pedigree.adoptions


def test_nobody_is_adopted_by_the_parents_they_were_born_to(case: Case) -> None:
    with pytest.raises(InvalidFact, match="adopted by the union that they were born into"):
        case.take(birth.note_adoption(case.family, DAUGHTER, adopted=True, into=UnionId("u")))


def test_an_egg_donor_is_the_genetic_mother(case: Case) -> None:
    step = birth.note_gametes(case.family, DAUGHTER, ovum_from=DONOR, sperm_from=None, carried_by=None)

    assert undone(case, step).pedigree.parents[DAUGHTER].mother == DONOR


def test_donors_need_parents_and_a_second_mother_is_refused(case: Case) -> None:
    with pytest.raises(InvalidFact, match="no parents in the family yet") as refused:
        birth.note_gametes(case.family, MOTHER, ovum_from=DONOR, sperm_from=None, carried_by=None)
    assert refused.value.cure
    with pytest.raises(InvalidFact, match="female at birth"):
        case.take(birth.note_gametes(case.family, DAUGHTER, ovum_from=None, sperm_from=DONOR, carried_by=None))


def test_the_kind_of_twins_is_changed_and_identical_twins_are_of_one_sex() -> None:
    case = Case(
        *trio(), person("son", "M", born=1980), born("son", "u"), TwinsNoted(persons=(DAUGHTER, PersonId("son")))
    )

    assert undone(case, birth.note_zygosity(case.family, DAUGHTER, TwinKind.DIZYGOTIC)).pedigree.twins[0].kind is (
        TwinKind.DIZYGOTIC
    )
    with pytest.raises(InvalidFact, match="same sex"):
        case.take(birth.note_zygosity(case.family, DAUGHTER, TwinKind.MONOZYGOTIC))
    assert birth.note_zygosity(case.family, MOTHER, TwinKind.DIZYGOTIC) is None


def test_partners_are_related_without_a_known_path(case: Case) -> None:
    step = birth.note_relatedness(case.family, UnionId("u"), related=True, relation="second cousins")
    one = undone(case, step).pedigree.unions[UnionId("u")]

    assert (one.consanguineous, one.relation) == (True, "second cousins")
    again = case.take(birth.note_relatedness(case.family, UnionId("u"), related=False))
    assert not again.pedigree.unions[UnionId("u")].consanguineous


@pytest.mark.parametrize(("through", "shared"), [(Sex.FEMALE, MOTHER), (Sex.MALE, FATHER)])
def test_a_half_sibling_shares_one_parent_and_a_second_one_that_parent_alone(
    case: Case, through: Sex, shared: PersonId
) -> None:
    first = birth.add_half_sibling(case.family, DAUGHTER, through, Sex.FEMALE, case.new_id)
    family = undone(case, first)
    assert first.selects is not None
    assert [one for one in family.pedigree.parents[first.selects] if one is not None] == [shared]

    second = birth.add_half_sibling(case.family, DAUGHTER, through, Sex.MALE, case.new_id)
    family = case.take(second)
    assert second.selects is not None
    assert [one for one in family.pedigree.parents[second.selects] if one is not None] == [shared]
    assert family.pedigree.births[second.selects].union != family.pedigree.births[first.selects].union


def test_a_half_sibling_is_a_child_of_the_one_other_union_that_has_none_yet() -> None:
    case = Case(*trio(), person("Per", "M"), union("a", "mother", "Per"))

    step = birth.add_half_sibling(case.family, DAUGHTER, Sex.FEMALE, Sex.FEMALE, case.new_id)

    assert step.selects is not None
    assert case.take(step).pedigree.births[step.selects].union == UnionId("a")


def test_of_several_other_unions_none_is_guessed() -> None:
    case = Case(*trio(), person("Per", "M"), union("a", "mother", "Per"), union("b", "mother"))

    step = birth.add_half_sibling(case.family, DAUGHTER, Sex.FEMALE, Sex.FEMALE, case.new_id)

    assert step.selects is not None
    family = case.take(step)
    assert family.pedigree.births[step.selects].union not in {UnionId("a"), UnionId("b")}


def test_a_half_sibling_needs_the_parent(case: Case) -> None:
    with pytest.raises(InvalidFact, match="not in the family yet") as refused:
        birth.add_half_sibling(case.family, MOTHER, Sex.FEMALE, Sex.FEMALE, case.new_id)
    assert refused.value.cure
