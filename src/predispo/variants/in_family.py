"""Criteria that a family's own record lets propose: a variant that seems new in a person, and what lies beside it."""

from collections.abc import Iterator

from predispo.domain.classification import Open, Proposed, Why
from predispo.domain.cosegregation import Strength
from predispo.domain.familial import FamilialVariant, VariantReport
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.kinship import ancestors, descendants
from predispo.domain.variant import Phase, same_variant

_SOURCE = "richards2015"


def by_family(
    family: Family, one: FamilialVariant, *, cancers: frozenset[str], recessive: bool
) -> tuple[Proposed | Open, ...]:
    """PS2 and PM6 from recorded parentage, PM3 and BP2 from recorded phases.

    `cancers` are the outcomes of the gene in the evidence, `recessive` whether its disease needs both copies.
    """
    return (*_new(family, one, cancers), *_beside(family, one, cancers, recessive))


def _new(family: Family, one: FamilialVariant, cancers: frozenset[str]) -> Iterator[Proposed | Open]:
    """PM6 for an affected carrier whose parents were both tested without it and whose family has none of the cancers.

    PS2 asks for parents that a genetic test confirmed, which nothing here records: it stays open beside PM6.
    """
    arisen = [person for person in one.carriers if _parents_without(family, one, person)]
    if not arisen:
        return
    ill = [person for person in arisen if _has(family, person, cancers)]
    if not ill:
        yield Open(code="PM6", why=Why(code="new-unaffected"))
        return
    if all(_runs_in(family, person, cancers) for person in ill):
        yield Open(code="PM6", why=Why(code="new-history"))
        return
    yield Proposed(code="PM6", strength=Strength.MODERATE, why=Why(code="pm6"), evidence=_SOURCE)
    yield Open(code="PS2", why=Why(code="ps2-parents"))


def _parents_without(family: Family, one: FamilialVariant, person: PersonId) -> bool:
    father, mother = family.pedigree.genetic_parents(person)
    known = {*one.negative} - {*one.carriers, *one.elsewhere}
    return father in known and mother in known


def _has(family: Family, person: PersonId, cancers: frozenset[str]) -> bool:
    return any(found.fact.cancer.site.value in cancers for found in family.persons[person].cancers)


def _runs_in(family: Family, person: PersonId, cancers: frozenset[str]) -> bool:
    """Whether somebody of whom the person's genes come, or another descendant of them, has one of the cancers."""
    above = ancestors(family.pedigree, person)
    kin = {*above, *(child for one in above for child in descendants(family.pedigree, one))}
    return any(_has(family, one, cancers) for one in kin - {person, *descendants(family.pedigree, person)})


def _beside(
    family: Family, one: FamilialVariant, cancers: frozenset[str], recessive: bool
) -> Iterator[Proposed | Open]:
    """What a harmful variant of the same gene on the same copy, or on the other, says."""
    sides = {side for report in one.reports if report.is_germline for side in _sides(family, one, report)}
    if True in sides:
        yield Proposed(code="BP2", strength=Strength.SUPPORTING, why=Why(code="bp2-cis"), evidence=_SOURCE)
    if False in sides and recessive:
        carriers = [report.person for report in one.reports if False in _sides(family, one, report)]
        if any(_has(family, person, cancers) for person in carriers):
            yield Proposed(code="PM3", strength=Strength.MODERATE, why=Why(code="pm3"), evidence=_SOURCE)
    elif False in sides:
        yield Open(code="BP2", why=Why(code="bp2-trans"))


def _sides(family: Family, one: FamilialVariant, report: VariantReport) -> set[bool]:
    """For each harmful variant of the gene in the same report whose phase is told: whether it is on the same copy."""
    phase = report.found.phase
    if phase is Phase.UNKNOWN:
        return set()
    return {
        other.phase is phase
        for other in report.report.variants_in(one.variant.gene)
        if not same_variant(other.variant, one.variant)
        and other.phase is not Phase.UNKNOWN
        and family.class_of(other).makes_a_carrier
    }
