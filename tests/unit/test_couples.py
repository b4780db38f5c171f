"""Couples: partners, parting, children who are not there, and parents found later; each one step, undone as one."""

import pytest

from predispo.app import couples
from predispo.app.couples import Childless
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.kinship import consanguineous_unions
from predispo.errors import InvalidFact
from tests.builders import born, person, trio, union
from tests.unit.test_birth import undone
from tests.unit.test_editing import Case

DAUGHTER, FATHER, MOTHER = PersonId("daughter"), PersonId("father"), PersonId("mother")


@pytest.fixture
def case() -> Case:
    """A trio, a couple without children, and two cousins."""
    return Case(
        *trio(),
        person("uncle", "M"),
        person("aunt", "F"),
        union("others", "uncle", "aunt"),
    )


def test_two_cousins_become_partners_and_are_seen_to_be_related() -> None:
    case = Case(
        *(person(one, "M" if one in ("gf", "uncle", "boy") else "F") for one in ("gf", "uncle", "boy", "aunt", "girl")),
        union("g", "gf"),
        born("uncle", "g"),
        born("aunt", "g"),
        union("m", "uncle"),
        union("f", "aunt"),
        born("boy", "m"),
        born("girl", "f"),
    )
    boy, girl = PersonId("boy"), PersonId("girl")

    family = undone(case, couples.make_partners(case.family, boy, girl, case.new_id))

    assert [one.partners for one in family.pedigree.unions_of(boy)] == [(boy, girl)]
    assert consanguineous_unions(family.pedigree) == {one.id for one in family.pedigree.unions_of(boy)}
    with pytest.raises(InvalidFact, match="already partners") as refused:
        couples.make_partners(case.family, girl, boy, case.new_id)
    assert refused.value.cure


def test_partners_part_and_are_together_again(case: Case) -> None:
    parted = undone(case, couples.note_parted(case.family, UnionId("u"), parted=True))

    assert parted.pedigree.unions[UnionId("u")].ended
    assert couples.note_parted(case.family, UnionId("u"), parted=True) is None
    again = case.take(couples.note_parted(case.family, UnionId("u"), parted=False))
    assert not again.pedigree.unions[UnionId("u")].ended


@pytest.mark.parametrize("kind", Childless)
def test_a_couple_has_no_children_and_why(case: Case, kind: Childless) -> None:
    family = undone(case, couples.note_childless(case.family, UnionId("others"), kind, "vasectomy"))

    told = family.pedigree.unions[UnionId("others")]
    assert (told.childless, told.infertile, told.childless_cause) == (True, kind is Childless.INFERTILE, "vasectomy")
    assert couples.note_childless(case.family, UnionId("others"), kind, "vasectomy") is None
    assert (
        not case.take(couples.note_childless(case.family, UnionId("others"), None))
        .pedigree.unions[UnionId("others")]
        .childless
    )


def test_a_couple_with_children_is_not_childless(case: Case) -> None:
    with pytest.raises(InvalidFact, match="have children") as refused:
        couples.note_childless(case.family, UnionId("u"), Childless.NO_CHILDREN)
    assert refused.value.cure


def test_somebody_is_born_to_another_couple_and_to_nobody_known(case: Case) -> None:
    case.take(couples.note_childless(case.family, UnionId("others"), Childless.NO_CHILDREN))

    family = undone(case, couples.note_birth(case.family, DAUGHTER, UnionId("others")))
    assert family.pedigree.parents[DAUGHTER] == (PersonId("uncle"), PersonId("aunt"))
    assert not family.pedigree.unions[UnionId("others")].childless
    assert couples.note_birth(case.family, DAUGHTER, UnionId("others")) is None

    assert case.take(couples.note_birth(case.family, DAUGHTER, None)).pedigree.birth_union(DAUGHTER) is None
    assert couples.note_birth(case.family, DAUGHTER, None) is None


def test_nobody_is_born_to_their_own_child() -> None:
    case = Case(
        person("mother", "F"),
        person("daughter", "F"),
        union("u", "mother"),
        born("daughter", "u"),
        person("uncle", "M"),
    )
    case.take(couples.make_partners(case.family, DAUGHTER, PersonId("uncle"), case.new_id))
    (own,) = case.family.pedigree.unions_of(DAUGHTER)

    with pytest.raises(InvalidFact, match="own ancestor"):
        case.take(couples.note_birth(case.family, MOTHER, own.id))
