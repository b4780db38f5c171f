"""What must hold of the layout of any family that can grow."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from predispo.domain.pedigree import Pedigree
from predispo.drawing.layout import layout
from predispo.drawing.positions import Placed
from predispo.drawing.quality import Quality, quality
from tests.drawing_cases import grown

steps = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 200), st.integers(0, 200)), min_size=1, max_size=45)


def measured(pedigree: Pedigree) -> Quality:
    return quality(pedigree, layout(pedigree))


@settings(max_examples=150, deadline=None)
@given(steps)
def test_everybody_is_drawn_once_and_only_true_couples_are(found: list[tuple[int, int, int]]) -> None:
    pedigree = grown(found).pedigree()

    result = measured(pedigree)

    assert result.missing_persons == 0
    assert result.false_couples == 0
    assert result.overlaps == 0


@settings(max_examples=150, deadline=None)
@given(steps)
def test_no_line_runs_through_a_person_whom_it_does_not_concern(found: list[tuple[int, int, int]]) -> None:
    pedigree = grown(found).pedigree()

    assert measured(pedigree).lines_through_persons == 0


@settings(max_examples=80, deadline=None)
@given(steps, st.randoms(use_true_random=False))
def test_the_layout_does_not_depend_on_the_order_of_what_it_is_given(
    found: list[tuple[int, int, int]], random: Random
) -> None:
    family = grown(found)

    assert layout(family.pedigree(random)) == layout(family.pedigree())


@settings(max_examples=80, deadline=None)
@given(steps)
def test_children_stand_below_their_parents(found: list[tuple[int, int, int]]) -> None:
    pedigree = grown(found).pedigree()

    rows = layout(pedigree).generations

    for union in pedigree.unions.values():
        for child in union.children:
            assert rows[child] > max(rows[partner] for partner in union.partners)


@settings(max_examples=80, deadline=None)
@given(steps, st.lists(st.tuples(st.integers(0, 60), st.floats(-12, 30)), min_size=1, max_size=3))
def test_whoever_is_placed_by_hand_makes_nothing_false(
    found: list[tuple[int, int, int]], hands: list[tuple[int, float]]
) -> None:
    pedigree = grown(found).pedigree()
    people, before = list(pedigree), layout(pedigree)
    placed = {people[who % len(people)]: Placed(x=x) for who, x in hands}

    after = layout(pedigree, placed=placed, previous=before.persons)

    result = quality(pedigree, after)
    assert (result.missing_persons, result.false_couples, result.overlaps, result.lines_through_persons) == (0, 0, 0, 0)


@settings(max_examples=60, deadline=None)
@given(steps, steps)
def test_a_family_that_goes_on_growing_stays_true_where_everybody_keeps_their_place(
    found: list[tuple[int, int, int]], more: list[tuple[int, int, int]]
) -> None:
    family = grown(found)
    known = layout(family.pedigree()).persons
    for kind, first, second in more[:4]:
        family.step(kind, first, second)
        pedigree = family.pedigree()

        now = layout(pedigree, previous=known)

        result = quality(pedigree, now)
        assert (result.missing_persons, result.false_couples, result.overlaps) == (0, 0, 0)
        known = now.persons
