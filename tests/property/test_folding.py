"""What must hold of folding branches away in any family that can grow."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from predispo.domain.family import Family, Person
from predispo.domain.ids import FamilyId, PersonId
from predispo.domain.person import Details, Role
from predispo.drawing.folding import FamilySide, View, folded, showing
from predispo.drawing.layout import layout
from predispo.drawing.picture import picture
from predispo.drawing.quality import quality
from tests.drawing_cases import grown

steps = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 200), st.integers(0, 200)), min_size=2, max_size=40)
picks = st.frozensets(st.integers(0, 60), max_size=3)


def family(found: list[tuple[int, int, int]], consultand: int) -> Family:
    pedigree = grown(found).pedigree()
    people = list(pedigree)
    return Family(
        id=FamilyId("f"),
        number="F",
        pedigree=pedigree,
        persons={one: Person(id=one, details=Details(sex=pedigree.sexes[one])) for one in people},
        roles={Role.CONSULTAND: people[consultand % len(people)]},
    )


def chosen(known: Family, picked: frozenset[int]) -> frozenset[PersonId]:
    people = list(known.persons)
    return frozenset(people[one % len(people)] for one in picked)


@settings(max_examples=150, deadline=None)
@given(steps, st.integers(0, 60), picks, picks, st.sampled_from(FamilySide))
def test_a_fold_keeps_the_consultand_counts_who_is_hidden_and_draws_nothing_false(
    found: list[tuple[int, int, int]],
    consultand: int,
    above: frozenset[int],
    below: frozenset[int],
    side: FamilySide,
) -> None:
    whole = family(found, consultand)
    view = View(above=chosen(whole, above), below=chosen(whole, below), side=side)

    left = folded(whole, view)

    assert whole.consultand in left.family.persons
    assert set(left.family.persons) == set(left.family.pedigree)
    hidden = whole.persons.keys() - left.family.persons.keys()
    assert bool(hidden) == bool(left.above or left.below)
    assert sum((*left.above.values(), *left.below.values())) >= len(hidden)
    assert all(count <= len(hidden) for count in (*left.above.values(), *left.below.values()))
    for union in left.family.pedigree.unions.values():
        assert union.partners == whole.pedigree.unions[union.id].partners
    measured = quality(left.family.pedigree, layout(left.family.pedigree))
    assert (measured.missing_persons, measured.false_couples, measured.overlaps) == (0, 0, 0)


@settings(max_examples=80, deadline=None)
@given(steps, st.integers(0, 60), st.integers(0, 60))
def test_a_fold_that_is_undone_shows_the_very_same_family(
    found: list[tuple[int, int, int]], consultand: int, picked: int
) -> None:
    whole = family(found, consultand)
    person = list(whole.persons)[picked % len(whole.persons)]

    view = View().toggled_above(person).toggled_below(person).toggled_above(person).toggled_below(person)

    assert view == View()
    assert folded(whole, view).family is whole


@settings(max_examples=80, deadline=None)
@given(steps, st.integers(0, 60), picks, picks, st.integers(0, 60), st.sampled_from(FamilySide))
def test_whoever_is_sought_can_be_shown(
    found: list[tuple[int, int, int]],
    consultand: int,
    above: frozenset[int],
    below: frozenset[int],
    sought: int,
    side: FamilySide,
) -> None:
    whole = family(found, consultand)
    person = list(whole.persons)[sought % len(whole.persons)]
    view = View(above=chosen(whole, above), below=chosen(whole, below), side=side)

    assert person in folded(whole, showing(whole, view, person)).family.persons


@settings(max_examples=30, deadline=None)
@given(steps, st.integers(0, 60), picks)
def test_a_picture_of_a_part_names_nobody_who_is_folded_away(
    found: list[tuple[int, int, int]], consultand: int, below: frozenset[int]
) -> None:
    whole = family(found, consultand)
    left = folded(whole, View(below=chosen(whole, below)))

    drawn = picture(left.family, on=date(2026, 11, 1))

    assert set(drawn.symbols) == set(left.family.persons)
