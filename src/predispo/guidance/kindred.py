"""Everybody's blood relatives by degree and side, as guidelines count them.

Siblings and descendants, and descendants of siblings, count on either side; a spouse's kin on neither. Children of
one union are full siblings even where one parent is not known.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.kinship import Side
from predispo.domain.pedigree import Pedigree

SIDES = (Side.MATERNAL, Side.PATERNAL)


@dataclass(frozen=True, slots=True)
class Relation:
    """The nearest relation on one side: the degree, and how many generations below (above: negative) it stands."""

    degree: int
    generation: int


class Kindred:
    """The blood relatives of one person, by side."""

    def __init__(self, family: Family, person: PersonId) -> None:
        self.person = person
        self._pedigree = family.pedigree
        self._lines: dict[PersonId, dict[str, int]] = {}

    @cached_property
    def by_side(self) -> Mapping[Side, Mapping[PersonId, Relation]]:
        """On each side every blood relative, without the person, with the nearest relation there."""
        mine = self._line(self.person)
        parents = self._pedigree.parents[self.person]
        other = {
            Side.MATERNAL: self._only_through(parents.father, parents.mother, mine),
            Side.PATERNAL: self._only_through(parents.mother, parents.father, mine),
        }
        found: dict[Side, dict[PersonId, Relation]] = {side: {} for side in SIDES}
        for relative in self._pedigree:
            if relative == self.person:
                continue
            theirs = self._line(relative)
            for side in SIDES:
                ours = {node: up for node, up in mine.items() if node not in other[side]}
                relation = _relation(ours, theirs)
                if relation is not None:
                    found[side][relative] = relation
        return found

    def degree(self, relative: PersonId) -> int | None:
        """The nearest degree on any side; 0 for the person, None where not related by blood."""
        if relative == self.person:
            return 0
        degrees = [one[relative].degree for one in self.by_side.values() if relative in one]
        return min(degrees, default=None)

    def lacks(self, side: Side) -> bool:
        """Whether the parent on a side is not recorded at all."""
        parents = self._pedigree.parents[self.person]
        return (parents.mother if side is Side.MATERNAL else parents.father) is None

    def path(self, relative: PersonId) -> tuple[PersonId, ...]:
        """The persons between the person and a relative, along one nearest line."""
        mine, theirs = self._line(self.person), self._line(relative)
        shared = [node for node in mine.keys() & theirs.keys() if node.startswith("p")]
        if not shared:
            return ()
        top = min(shared, key=lambda node: (mine[node] + theirs[node], node))
        steps = (*self._climb(self.person, top), *self._climb(relative, top))
        between = {PersonId(node[1:]) for node in (*steps, top)} - {self.person, relative}
        return tuple(one for one in self._pedigree if one in between)

    def first_degree(self, person: PersonId) -> frozenset[PersonId]:
        """Parents, full siblings and children of anybody in the family."""
        line = self._line(person)
        near = {one for one in self._pedigree.parents[person] if one is not None}
        near.update(self._pedigree.genetic_children[person])
        born_with = self._pedigree.birth_union(person)
        beside = set() if born_with is None else set(born_with.children)
        for parent in self._pedigree.parents[person]:
            beside.update(() if parent is None else self._pedigree.genetic_children[parent])
        for sibling in beside - {person}:
            relation = _relation(line, self._line(sibling))
            if relation is not None and relation.degree == 1:
                near.add(sibling)
        return frozenset(near - {person})

    def _line(self, person: PersonId) -> dict[str, int]:
        if person not in self._lines:
            self._lines[person] = _line(self._pedigree, person)
        return self._lines[person]

    def _only_through(self, one: PersonId | None, other: PersonId | None, mine: Mapping[str, int]) -> frozenset[str]:
        """What lies above the person through one parent and not through the other: never the union of birth."""
        above = frozenset() if one is None else frozenset(self._line(one))
        kept = frozenset() if other is None else frozenset(self._line(other))
        return (above - kept) & mine.keys()

    def _climb(self, start: PersonId, top: str) -> list[str]:
        """The nodes from a person up to an ancestor, without the person."""
        here, steps = start, list[str]()
        while f"p{here}" != top:
            parents = [one for one in self._pedigree.parents[here] if one is not None and top in self._line(one)]
            here = min(parents, key=lambda one: self._line(one)[top])
            steps.append(f"p{here}")
        return steps


def _line(pedigree: Pedigree, person: PersonId) -> dict[str, int]:
    """The person and everybody and every birth union above, by generations up; unions stand one above their child."""
    found = {f"p{person}": 0}
    level = [person]
    up = 0
    while level:
        up += 1
        above: list[PersonId] = []
        for one in level:
            birth = pedigree.births.get(one)
            if birth is not None and birth.ovum_from is None and birth.sperm_from is None:
                found.setdefault(f"u{birth.union}", up)
            for parent in pedigree.parents[one]:
                if parent is not None and f"p{parent}" not in found:
                    found[f"p{parent}"] = up
                    above.append(parent)
        level = above
    return found


def _relation(mine: Mapping[str, int], theirs: Mapping[str, int]) -> Relation | None:
    shared = mine.keys() & theirs.keys()
    if not shared:
        return None
    nearest = min(mine[node] + theirs[node] for node in shared)
    top = [node for node in shared if mine[node] + theirs[node] == nearest]
    up, down = min((mine[node], theirs[node]) for node in top)
    level = [node for node in top if (mine[node], theirs[node]) == (up, down)]
    persons = sum(node.startswith("p") for node in level)
    full = persons > 1 or len(level) > persons
    collateral = up > 0 and down > 0
    return Relation(degree=nearest - (1 if collateral and full else 0), generation=down - up)
