"""The layout of the sample families, of hand-placed people and of a family that changes."""

from dataclasses import replace
from random import Random
from typing import Any

import pytest

from predispo.domain.ids import PersonId, UnionId
from predispo.domain.pedigree import Birth, Pedigree
from predispo.domain.person import Sex
from predispo.drawing.layout import layout
from predispo.drawing.positions import COLUMN, RADIUS, Placed
from predispo.drawing.quality import quality
from tests.drawing_cases import SAMPLES, Grown, grown, rich_family, sample

needs_samples = pytest.mark.skipif(not SAMPLES, reason="the sample families are not beside the checkout")


def shuffled(pedigree: Pedigree, seed: int) -> Pedigree:
    """The same pedigree told in another order; siblings keep theirs."""
    random = Random(seed)

    def mixed(items: list[Any]) -> list[Any]:
        random.shuffle(items)
        return items

    return Pedigree(
        sexes=dict(mixed(list(pedigree.sexes.items()))),
        unions=dict(mixed(list(pedigree.unions.items()))),
        births=dict(mixed(list(pedigree.births.items()))),
        adoptions=pedigree.adoptions,
        twins=tuple(mixed(list(pedigree.twins))),
    )


@needs_samples
@pytest.mark.parametrize("name", ["A_clinical", "B_habsburg", "C_haemophilia", "S_20", "S_100"])
def test_a_sample_family_is_drawn_without_any_falsehood(name: str) -> None:
    pedigree = sample(name).pedigree

    found = quality(pedigree, layout(pedigree))

    assert (found.missing_persons, found.false_couples, found.overlaps) == (0, 0, 0)
    assert (found.lines_through_persons, found.shared_lines, found.split_sibships) == (0, 0, 0)
    assert found.birth_order_inversions == 0
    assert found.crossings <= 2


def test_the_family_with_every_symbol_is_drawn_without_crossings() -> None:
    pedigree = rich_family().pedigree

    found = quality(pedigree, layout(pedigree))

    assert (found.overlaps, found.lines_through_persons, found.shared_lines, found.crossings) == (0, 0, 0, 0)


@needs_samples
def test_a_shuffled_family_is_laid_out_the_same() -> None:
    pedigree = sample("A_clinical").pedigree

    assert layout(shuffled(pedigree, 7)) == layout(pedigree)


@needs_samples
def test_an_uncle_who_marries_his_niece_stands_level_with_her() -> None:
    rows = layout(sample("B_habsburg").pedigree).generations

    assert rows[PersonId("Philip_II")] == rows[PersonId("Anna_3")]


@needs_samples
def test_a_person_placed_by_hand_stands_there_and_the_others_stay() -> None:
    pedigree = sample("A_clinical").pedigree
    before = layout(pedigree)
    moved = PersonId("IV2")

    after = layout(pedigree, placed={moved: Placed(x=9.0)})

    assert after.persons[moved].x == pytest.approx(9.0 * COLUMN)
    for person, point in before.persons.items():
        if person != moved:
            assert after.persons[person].x == pytest.approx(point.x, abs=1.0)


def test_a_row_chosen_by_hand_is_kept_where_it_can_be() -> None:
    family = grown([(11, 0, 0), (3, 0, 0)])
    pedigree = family.pedigree()

    rows = layout(pedigree, placed={PersonId("p3"): Placed(x=0.0, row=3)}).generations

    assert rows[PersonId("p3")] == 3


@needs_samples
def test_one_more_child_moves_the_others_by_less_than_a_column() -> None:
    pedigree = sample("S_100").pedigree
    before = layout(pedigree)
    union = sorted(pedigree.unions.values(), key=lambda one: one.id)[len(pedigree.unions) // 2]

    after = layout(_with_child(pedigree, union.id), previous=before.persons)

    shifts = [abs(after.persons[person].x - point.x) for person, point in before.persons.items()]
    assert sum(shifts) / len(shifts) < COLUMN


def _with_child(pedigree: Pedigree, union: UnionId) -> Pedigree:
    new = PersonId("new")
    unions = dict(pedigree.unions)
    unions[union] = replace(unions[union], children=(*unions[union].children, new))
    return Pedigree(
        sexes={**pedigree.sexes, new: Sex.FEMALE},
        unions=unions,
        births={**pedigree.births, new: Birth(union=union)},
        adoptions=pedigree.adoptions,
        twins=pedigree.twins,
    )


def test_one_person_alone_has_a_layout() -> None:
    found = layout(grown([(11, 0, 0)]).pedigree())

    assert found.persons[PersonId("p1")].y >= RADIUS


def test_nobody_has_a_layout_too() -> None:
    assert layout(Pedigree(sexes={}, unions={}, births={}, adoptions={}, twins=())).persons == {}


def test_the_lanes_of_one_person_with_many_partners_stay_apart() -> None:
    family = Grown()
    man = family.person(Sex.MALE)
    for _ in range(9):
        woman = family.child(family.union(family.person(Sex.MALE), family.person(Sex.FEMALE)), Sex.FEMALE)
        family.child(family.union(man, woman), Sex.MALE)

    result = quality(family.pedigree(), layout(family.pedigree()))

    assert (result.shared_lines, result.false_couples, result.lines_through_persons, result.overlaps) == (0, 0, 0, 0)


def test_a_part_of_the_family_that_is_put_upon_another_makes_way_as_a_whole() -> None:
    family = Grown()
    family.child(family.union(family.person(Sex.MALE), family.person(Sex.FEMALE)), Sex.FEMALE)
    alone = family.person(Sex.FEMALE)
    pedigree = family.pedigree()
    before = layout(pedigree)
    onto = before.persons[PersonId("p1")].x / COLUMN

    after = layout(pedigree, placed={alone: Placed(x=onto)}, previous=before.persons)

    assert quality(pedigree, after).overlaps == 0
    assert after.persons[PersonId("p1")].x == before.persons[PersonId("p1")].x
