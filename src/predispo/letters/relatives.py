"""Relatives who may have a person's variant, by degree and kin term; never by name."""

from collections import Counter
from dataclasses import dataclass

from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.domain.kinship import Kin, Side, kin
from predispo.domain.variant import Variant
from predispo.letters.findings import results, side_of_variant


@dataclass(frozen=True, slots=True, kw_only=True)
class Cascade:
    """Relatives by degree, each kin with how many there are; `side` is where the variant comes from, if known."""

    side: Side
    twin: bool
    degrees: tuple[tuple[int, tuple[tuple[Kin, int], ...]], ...]


def cascade(family: Family, person: PersonId, variant: Variant, *, furthest: int = 3) -> Cascade:
    """The living relatives of up to the third degree who may have the variant and are not known to have been tested.

    Those on the side that the variant does not come from are left out. Only results that the family may be shown count.
    """
    side = side_of_variant(family, person, variant)
    twins = {one for group in family.pedigree.monozygotic_groups if person in group for one in group} - {person}
    counted: dict[int, Counter[Kin]] = {}
    for other in family.persons.values():
        relation = kin(family.pedigree, person, other.id)
        if other.id in twins or relation is None or not relation.degree or relation.degree > furthest:
            continue
        if _gone(other) or _tested(other, variant) or _elsewhere(relation, side):
            continue
        counted.setdefault(relation.degree, Counter())[relation] += other.details.people or 1
    return Cascade(
        side=side,
        twin=any(not _gone(family.persons[one]) for one in twins),
        degrees=tuple((degree, tuple(sorted(counted[degree].items(), key=_nearness))) for degree in sorted(counted)),
    )


def _nearness(item: tuple[Kin, int]) -> tuple[int, int, str, str]:
    relation = item[0]
    return relation.up, relation.down, relation.side.value, relation.sex.value


def _gone(person: Person) -> bool:
    return person.is_dead or person.pregnancy is not None


def _tested(person: Person, variant: Variant) -> bool:
    return any(
        variant.gene in fact.report.genes or variant in fact.report.sought
        for fact in results(person, shown_to_family=True)
    )


def _elsewhere(relation: Kin, side: Side) -> bool:
    """Whether a relative stands on the other side only."""
    return side is not Side.NEITHER and relation.side not in {side, Side.BOTH, Side.NEITHER}


def worth_testing(family: Family, person: PersonId) -> tuple[Kin, ...]:
    """Living near relatives with cancer whose test could tell more than the person's own."""
    found: list[Kin] = []
    for other in family.persons.values():
        relation = kin(family.pedigree, person, other.id)
        if relation is None or not relation.degree or relation.degree > 2 or _gone(other):
            continue
        if other.cancers and not results(other) and relation not in found:
            found.append(relation)
    return tuple(sorted(found, key=lambda one: (one.degree or 0, *_nearness((one, 1)))))
