"""A part of a family to be drawn: branches folded away above or below a person, or only one side of the consultand.

Nothing of the family changes; what is folded away is counted at the person where it begins.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum

from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.pedigree import Birth, Pedigree, Twins, Union


class FamilySide(StrEnum):
    """Whose ancestors and their kin are shown."""

    BOTH = "both"
    MATERNAL = "maternal"
    PATERNAL = "paternal"


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Who has their parents' branch folded away (`above`), or their children's (`below`), and which side is shown."""

    above: frozenset[PersonId] = frozenset()
    below: frozenset[PersonId] = frozenset()
    side: FamilySide = FamilySide.BOTH

    def toggled_above(self, person: PersonId) -> "View":
        """The view with a person's parents' branch folded away, or shown again."""
        return replace(self, above=self.above ^ {person})

    def toggled_below(self, person: PersonId) -> "View":
        """The view with a person's children's branch folded away, or shown again."""
        return replace(self, below=self.below ^ {person})


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """The family that is left, and how many are folded away above and below each person where a fold begins."""

    family: Family
    above: Mapping[PersonId, int] = field(default_factory=dict)
    below: Mapping[PersonId, int] = field(default_factory=dict)


def folded(family: Family, view: View) -> Folded:
    """What a view leaves of a family; the consultand is always there, and so is everybody whom no fold cuts off."""
    above = (view.above | _other_side(family, view.side)) & family.persons.keys()
    below = view.below & family.persons.keys()
    if not above and not below:
        return Folded(family=family)
    near = _neighbours(family.pedigree)
    seen = _reached(family, near, above, below)
    hidden = family.persons.keys() - seen
    if not hidden:
        return Folded(family=family)
    pedigree = family.pedigree
    counted_above = {one: len(_behind(near, {*_up(pedigree, one)} & hidden, hidden)) for one in above & seen}
    counted_below = {one: len(_behind(near, {*_down(pedigree, one)} & hidden, hidden)) for one in below & seen}
    return Folded(
        family=_left(family, seen),
        above={one: count for one, count in counted_above.items() if count},
        below={one: count for one, count in counted_below.items() if count},
    )


def showing(family: Family, view: View, person: PersonId) -> View:
    """The view with as few folds undone as needed to show a person."""
    if person in folded(family, view).family.persons:
        return view
    if view.side is not FamilySide.BOTH:
        both = replace(view, side=FamilySide.BOTH)
        if person in folded(family, both).family.persons:
            return both
        view = both
    for one in sorted(view.above):
        less = view.toggled_above(one)
        if person in folded(family, less).family.persons:
            return less
    for one in sorted(view.below):
        less = view.toggled_below(one)
        if person in folded(family, less).family.persons:
            return less
    return View()


def _other_side(family: Family, side: FamilySide) -> frozenset[PersonId]:
    """The parent whose branch is folded away to show one side."""
    if side is FamilySide.BOTH or family.consultand is None:
        return frozenset()
    parents = family.pedigree.genetic_parents(family.consultand)
    other = parents.father if side is FamilySide.MATERNAL else parents.mother
    return frozenset() if other is None else frozenset({other})


def _up(pedigree: Pedigree, person: PersonId) -> Iterator[PersonId]:
    """The parents of any kind, and through them the siblings."""
    birth = pedigree.births.get(person)
    if birth is not None:
        yield from pedigree.unions[birth.union].partners
        yield from (one for one in (birth.ovum_from, birth.sperm_from, birth.carried_by) if one is not None)
    adopted = pedigree.adoptions.get(person)
    if adopted is not None:
        yield from pedigree.unions[adopted].partners


def _down(pedigree: Pedigree, person: PersonId) -> Iterator[PersonId]:
    """The children by birth and adoption."""
    for union in pedigree.unions_of(person):
        yield from union.children
        yield from union.adopted


class _Way(Enum):
    """How one person is joined to another."""

    UP = "up"
    DOWN = "down"
    BESIDE = "beside"


_Near = Mapping[PersonId, set[tuple[PersonId, _Way]]]


def _neighbours(pedigree: Pedigree) -> _Near:
    """Everybody's partners, parents and children, each with the way there."""
    near: dict[PersonId, set[tuple[PersonId, _Way]]] = {person: set() for person in pedigree}
    for person in pedigree:
        for parent in _up(pedigree, person):
            near[person].add((parent, _Way.UP))
            near[parent].add((person, _Way.DOWN))
        for union in pedigree.unions_of(person):
            near[person] |= {(one, _Way.BESIDE) for one in union.partners if one != person}
    return near


def _reached(family: Family, near: _Near, above: frozenset[PersonId], below: frozenset[PersonId]) -> set[PersonId]:
    """Who is reached without a fold: from the consultand, and in every other part from where it is folded."""
    # The children of a person are also those of the partners, from whom no way leads down to them either.
    closed = {
        (partner, child)
        for person in below
        for union in family.pedigree.unions_of(person)
        for partner in union.partners
        for child in (*union.children, *union.adopted)
    }
    first = [] if family.consultand is None else [family.consultand]
    seen: set[PersonId] = set()
    whole: set[PersonId] = set()
    for start in (*first, *sorted(above | below), *family.persons):
        if start not in whole:
            whole |= _flood(near, start, frozenset(), set())
            seen |= _flood(near, start, above, closed)
    return seen


def _flood(
    near: _Near, start: PersonId, above: frozenset[PersonId], closed: set[tuple[PersonId, PersonId]]
) -> set[PersonId]:
    """Everybody who is joined to a person by ways that no fold cuts."""
    seen, todo = {start}, [start]
    while todo:
        one = todo.pop()
        for other, way in near[one]:
            cut = (way is _Way.UP and one in above) or (way is _Way.DOWN and (one, other) in closed)
            if not cut and other not in seen:
                seen.add(other)
                todo.append(other)
    return seen


def _behind(near: _Near, start: set[PersonId], hidden: set[PersonId]) -> set[PersonId]:
    """Everybody hidden who is joined to somebody hidden at the beginning of a fold."""
    seen, todo = set(start), list(start)
    while todo:
        for other, _ in near[todo.pop()]:
            if other in hidden and other not in seen:
                seen.add(other)
                todo.append(other)
    return seen


def _left(family: Family, seen: set[PersonId]) -> Family:
    """The family of those who are seen, with the unions among them."""
    pedigree = family.pedigree
    unions = {
        key: _union(union, seen) for key, union in pedigree.unions.items() if all(one in seen for one in union.partners)
    }
    births = {
        person: _birth(birth, seen)
        for person, birth in pedigree.births.items()
        if person in seen and birth.union in unions
    }
    groups = [
        Twins(persons=tuple(one for one in group.persons if one in seen), kind=group.kind) for group in pedigree.twins
    ]
    return replace(
        family,
        pedigree=Pedigree(
            sexes={person: sex for person, sex in pedigree.sexes.items() if person in seen},
            unions=unions,
            births=births,
            adoptions={
                person: into if into in unions else None
                for person, into in pedigree.adoptions.items()
                if person in seen
            },
            twins=tuple(group for group in groups if len(group.persons) > 1),
        ),
        persons={person: one for person, one in family.persons.items() if person in seen},
        roles={role: person for role, person in family.roles.items() if person in seen},
    )


def _union(union: Union, seen: set[PersonId]) -> Union:
    return replace(
        union,
        children=tuple(one for one in union.children if one in seen),
        adopted=tuple(one for one in union.adopted if one in seen),
    )


def _birth(birth: Birth, seen: set[PersonId]) -> Birth:
    def kept(one: PersonId | None) -> PersonId | None:
        return one if one in seen else None

    return replace(
        birth, ovum_from=kept(birth.ovum_from), sperm_from=kept(birth.sperm_from), carried_by=kept(birth.carried_by)
    )
