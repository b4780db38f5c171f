"""Whom a test would tell something of beside the tested: the parent or grandparent between them and a carrier."""

from predispo.domain.familial import familial_variants
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.guidance.kindred import Kindred


def revealed_by(family: Family, tested: PersonId) -> tuple[PersonId, ...]:
    """The living persons of whom it is not known whether they carry the family's variant, and a finding would show it.

    They stand in the line above the tested, below whom the nearest known carrier and the tested both descend from.
    """
    kindred, found = Kindred(family, tested), dict[PersonId, None]()
    for variant in familial_variants(family):
        if variant.acting is None or not variant.acting.makes_a_carrier:
            continue
        known = {*variant.carriers, *variant.obligate, *variant.negative}
        if tested in known:
            continue
        degrees = {one: degree for one in (*variant.carriers, *variant.obligate) if (degree := kindred.degree(one))}
        nearest = min(degrees.values(), default=0)
        for carrier in (one for one, degree in degrees.items() if degree == nearest):
            above = {carrier, *_ancestors(family, carrier)}
            line = _ancestors(family, tested)
            for one in kindred.path(carrier):
                if one in line and one not in above and one not in known and not family.person(one).is_dead:
                    found[one] = None
    return tuple(found)


def _ancestors(family: Family, person: PersonId) -> frozenset[PersonId]:
    found: set[PersonId] = set()
    level = [person]
    while level:
        above = [one for each in level for one in family.pedigree.genetic_parents(each) if one is not None]
        level = [one for one in above if one not in found]
        found.update(level)
    return frozenset(found)
