"""Relatives who may have a person's variant, by their chance of it and by kin term; never by name."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.domain.kinship import Kin, Side, kin
from predispo.domain.variant import Variant
from predispo.letters.findings import results, side_of_variant


class Chance(StrEnum):
    """How a letter tells a relative's chance: in classes, so that nobody's own health can be read from a number."""

    LIKELY = "likely"
    HALF = "half"
    QUARTER = "quarter"
    FEW = "few"


# The least probability of each class; who has less than the last is not listed.
_FROM = {Chance.LIKELY: 0.75, Chance.HALF: 0.375, Chance.QUARTER: 0.1875, Chance.FEW: 0.03}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cascade:
    """Relatives by chance, each kin with how many there are; `side` is where the variant comes from, if known."""

    side: Side
    twin: bool
    groups: tuple[tuple[Chance, tuple[tuple[Kin, int], ...]], ...]


def cascade(
    family: Family, person: PersonId, variant: Variant, chances: Mapping[PersonId, float], *, furthest: int = 3
) -> Cascade:
    """The living relatives of up to the third degree who may have the variant and are not known to have been tested.

    `chances` are everybody's probabilities of carrying it, from 0 to 1, reckoned from what the family may be shown.
    """
    twins = {one for group in family.pedigree.monozygotic_groups if person in group for one in group} - {person}
    counted: dict[Chance, Counter[Kin]] = {}
    for other in family.persons.values():
        relation = kin(family.pedigree, person, other.id)
        if other.id in twins or relation is None or not relation.degree or relation.degree > furthest:
            continue
        chance = _class_of(chances.get(other.id, 0.0))
        if chance is None or _gone(other) or _tested(other, variant):
            continue
        counted.setdefault(chance, Counter())[relation] += other.details.people or 1
    return Cascade(
        side=side_of_variant(family, person, variant),
        twin=any(not _gone(family.persons[one]) for one in twins),
        groups=tuple(
            (chance, tuple(sorted(counted[chance].items(), key=_nearness))) for chance in Chance if chance in counted
        ),
    )


def _class_of(probability: float) -> Chance | None:
    return next((chance for chance, least in _FROM.items() if probability >= least), None)


def _nearness(item: tuple[Kin, int]) -> tuple[int, int, str, str]:
    relation = item[0]
    return relation.up + relation.down, relation.up, relation.side.value, relation.sex.value


def _gone(person: Person) -> bool:
    return person.is_dead or person.pregnancy is not None


def _tested(person: Person, variant: Variant) -> bool:
    return any(
        variant.gene in fact.report.genes or variant in fact.report.sought
        for fact in results(person, shown_to_family=True)
    )


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
