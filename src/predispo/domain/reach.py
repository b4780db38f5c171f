"""How far a familial variant may reach: who carries it for certain, who may, and whom that leaves out."""

from collections.abc import Set

from predispo.domain.familial import FamilialVariant, VariantReport
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.testing import SampleKind
from predispo.domain.variant import Zygosity


def acts(variant: FamilialVariant) -> bool:
    """Whether the class that acts makes carriers of those who have the variant."""
    return variant.acting is not None and variant.acting.makes_a_carrier


def may_carry(family: Family, person: PersonId, variant: FamilialVariant) -> bool:
    """Whether an untested person may have a familial variant: through no one who was tested without it."""
    if not acts(variant) or person in variant.negative:
        return False
    return person in reach(family, variant)


def holders(family: Family, variant: FamilialVariant) -> tuple[PersonId, ...]:
    """Who carries a variant for certain: found with it, by place, or as an identical twin."""
    sure = [*variant.carriers, *variant.obligate]
    for group in family.pedigree.monozygotic_groups:
        if any(one in variant.carriers for one in group):
            sure += [one for one in group if one not in variant.negative]
    return tuple(dict.fromkeys(sure))


def reach(family: Family, variant: FamilialVariant, *, heeding: Set[PersonId] | None = None) -> frozenset[PersonId]:
    """Everybody whom a variant may have reached: up from its carriers, then down, past nobody who is without it.

    `heeding` are those whose being without it is taken into account: all of them, where nothing is said.
    """
    pedigree, sure = family.pedigree, set(holders(family, variant))
    without = frozenset(variant.negative) if heeding is None else heeding
    above, level = set(sure), list(sure)
    while level:
        parents = [one for one in pedigree.genetic_parents(level.pop()) if one is not None]
        if any(one in sure for one in parents):
            continue
        for one in parents:
            if one not in above and one not in without:
                above.add(one)
                level.append(one)
    mosaic = {one.person for one in variant.reports if _is_mosaic(one)}
    reached, level = set(above), list(above | mosaic)
    while level:
        for child in pedigree.genetic_children[level.pop()]:
            if child not in reached and child not in without:
                reached.add(child)
                level.append(child)
    return frozenset(reached)


def _is_mosaic(report: VariantReport) -> bool:
    """Whether a report shows a variant in some of a person's own cells: it may have been passed on."""
    return report.found.zygosity is Zygosity.MOSAIC and report.report.sample is not SampleKind.TUMOUR
