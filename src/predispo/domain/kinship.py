"""Questions to a pedigree: who is related to whom, how closely, on which side, and by what word."""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from enum import StrEnum

from predispo.domain.ids import PersonId, UnionId
from predispo.domain.pedigree import Pedigree
from predispo.domain.person import Sex


class Side(StrEnum):
    """Through which parent somebody is related."""

    MATERNAL = "maternal"
    PATERNAL = "paternal"
    BOTH = "both"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """How a relative stands to somebody: `up` generations to the nearest common ancestor, then `down` to the relative.

    A parent is (1, 0), a child (0, 1), a sibling (1, 1), an aunt (2, 1), a first cousin (2, 2). `half` where only one
    common ancestor is shared where two would be. A partner without shared ancestors is `partner`, with up and down 0.
    """

    up: int
    down: int
    sex: Sex
    side: Side = Side.NEITHER
    half: bool = False
    partner: bool = False

    @property
    def degree(self) -> int | None:
        """The degree of relatedness: 1 for parents, full siblings and children; None without shared ancestors."""
        if self.partner:
            return None
        collateral = self.up > 0 and self.down > 0
        return self.up + self.down - (1 if collateral and not self.half else 0)


def founders(pedigree: Pedigree) -> tuple[PersonId, ...]:
    """The persons none of whose genetic parents is in the pedigree."""
    return tuple(person for person in pedigree if pedigree.parents[person] == (None, None))


def ancestors(pedigree: Pedigree, person: PersonId) -> Mapping[PersonId, int]:
    """The genetic ancestors of a person, with the person, by the least number of generations up (0 is the person)."""
    found = {person: 0}
    level = [person]
    while level:
        above: list[PersonId] = []
        for one in level:
            for parent in pedigree.parents[one]:
                if parent is not None and parent not in found:
                    found[parent] = found[one] + 1
                    above.append(parent)
        level = above
    return found


def descendants(pedigree: Pedigree, person: PersonId) -> frozenset[PersonId]:
    """The genetic descendants of a person, without the person."""
    found: set[PersonId] = set()
    todo = [person]
    while todo:
        for child in pedigree.genetic_children[todo.pop()]:
            if child not in found:
                found.add(child)
                todo.append(child)
    return frozenset(found)


def kin(pedigree: Pedigree, of: PersonId, relative: PersonId) -> Kin | None:
    """How `relative` stands to `of` by the closest genetic relation; a partner otherwise; None where neither.

    Monozygotic twins are siblings here, though they share all of their genes.
    """
    mine, theirs = ancestors(pedigree, of), ancestors(pedigree, relative)
    sex = pedigree.sexes[relative]
    shared = mine.keys() & theirs.keys()
    if not shared:
        if any(relative in union.partners for union in pedigree.unions_of(of)):
            return Kin(up=0, down=0, sex=sex, partner=True)
        return None
    nearest = min(mine[one] + theirs[one] for one in shared)
    top = [one for one in shared if mine[one] + theirs[one] == nearest]
    up, down = min((mine[one], theirs[one]) for one in top)
    common = [one for one in top if (mine[one], theirs[one]) == (up, down)]
    return Kin(
        up=up,
        down=down,
        sex=sex,
        side=_side(pedigree, of, common) if up else Side.NEITHER,
        half=up > 0 and down > 0 and len(common) < 2,
    )


def _side(pedigree: Pedigree, of: PersonId, common: list[PersonId]) -> Side:
    """Through which of somebody's parents the common ancestors are reached."""
    father, mother = pedigree.parents[of]
    through_father = father is not None and any(one in ancestors(pedigree, father) for one in common)
    through_mother = mother is not None and any(one in ancestors(pedigree, mother) for one in common)
    match through_father, through_mother:
        case True, True:
            return Side.BOTH
        case True, False:
            return Side.PATERNAL
        case False, True:
            return Side.MATERNAL
        case _:
            return Side.NEITHER


def kinship_coefficients(pedigree: Pedigree) -> Mapping[tuple[PersonId, PersonId], float]:
    """P(two alleles drawn at random, one from each, are copies of one ancestral allele), for every ordered pair.

    Parents who are not in the pedigree are unrelated to everybody. Monozygotic twins count as one person.
    """
    alias = {person: group[0] for group in pedigree.monozygotic_groups for person in group}
    order = sorted({alias.get(one, one) for one in pedigree}, key=lambda one: (_depth(pedigree, one), one))
    found: dict[tuple[PersonId, PersonId], float] = {}
    for index, one in enumerate(order):
        parents = tuple(alias.get(parent, parent) for parent in pedigree.parents[one] if parent is not None)
        for other in order[:index]:
            value = sum(found[parent, other] for parent in parents) / 2
            found[one, other] = found[other, one] = value
        inbreeding = found[parents[0], parents[1]] if len(parents) == 2 else 0.0
        found[one, one] = (1 + inbreeding) / 2
    return {(one, other): found[alias.get(one, one), alias.get(other, other)] for one in pedigree for other in pedigree}


def _depth(pedigree: Pedigree, person: PersonId) -> int:
    """The greatest number of generations above a person."""
    depth = 0
    level = {person}
    while level := {parent for one in level for parent in pedigree.parents[one] if parent is not None}:
        depth += 1
    return depth


def consanguineous_unions(pedigree: Pedigree) -> frozenset[UnionId]:
    """The unions whose partners share an ancestor in the pedigree, or were said to be related."""
    lines: dict[PersonId, Set[PersonId]] = {}

    def line(person: PersonId) -> Set[PersonId]:
        if person not in lines:
            lines[person] = ancestors(pedigree, person).keys()
        return lines[person]

    return frozenset(
        union.id
        for union in pedigree.unions.values()
        if union.consanguineous
        or (len(union.partners) == 2 and not line(union.partners[0]).isdisjoint(line(union.partners[1])))
    )
