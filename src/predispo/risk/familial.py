"""Which variant of a gene is the family's own, and what the reports that looked for it name."""

from collections.abc import Iterator

from predispo.domain.family import Family, Person
from predispo.domain.standing import Confirmation
from predispo.domain.testing import TestMethod, TestReport
from predispo.domain.variant import Variant, same_variant

FAMILIAL_FREQUENCY = 1e-5
"""How common the family's own variant is; a parameter (RISK_MODEL §4)."""


def familial_variant(family: Family, gene: str) -> Variant | None:
    """The pathogenic variant that a familial test of a gene looked for, the first where several were; None without.

    A variant that was looked for counts as pathogenic unless the clinic, or every report that names it, says otherwise:
    a test for a variant of uncertain significance makes none of it.
    """
    asked = False
    for person in family.persons.values():
        for report in reports_of(person, gene):
            if report.method is not TestMethod.FAMILIAL_VARIANT:
                continue
            named = [one for one in report.sought if one.gene == gene]
            asked |= not named
            for one in named:
                if is_pathogenic(family, one):
                    return one
    if not asked:
        return None
    for person in family.persons.values():
        for report in reports_of(person, gene):
            for found in report.variants_in(gene):
                if family.class_of(found).makes_a_carrier:
                    return found.variant
    return Variant(gene=gene)


def reports_of(person: Person, gene: str) -> Iterator[TestReport]:
    """The standing reports that speak of a gene: that covered it, looked for a variant of it, or found one."""
    for one in person.results:
        report = one.fact.report
        sought = {variant.gene for variant in report.sought}
        # a familial test that names what it looked for speaks of nothing else
        covered = sought if report.method is TestMethod.FAMILIAL_VARIANT and sought else {*report.genes, *sought}
        if one.fact.confirmation is not Confirmation.REFUTED and (gene in covered or report.variants_in(gene)):
            yield report


def is_pathogenic(family: Family, variant: Variant) -> bool:
    """Whether a variant that was looked for makes carriers: as the clinic decided, as reported, else it is taken to."""
    decided = family.decision_on(variant)
    if decided is not None:
        return decided.fact.decided.makes_a_carrier
    classes = [
        family.class_of(found).makes_a_carrier
        for person in family.persons.values()
        for report in reports_of(person, variant.gene)
        for found in report.variants_in(variant.gene)
        if variant.hgvs and same_variant(found.variant, variant)
    ]
    return any(classes) or not classes


def one_variant(one: Variant, other: Variant) -> bool:
    """Whether two reports mean one variant; a name that is missing on either side is taken to be the other's."""
    if not one.hgvs or not other.hgvs:
        return one.gene == other.gene
    return same_variant(one, other)
