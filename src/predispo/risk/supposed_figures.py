"""Figures that no draw moves: named, and of the familial variant's frequency told how much hangs on it."""

from collections.abc import Mapping

from predispo.domain.assessment import Assessment, Note
from predispo.domain.family import Family
from predispo.domain.testing import TestMethod
from predispo.evidence.catalogue import Catalogue
from predispo.risk.assess import posterior
from predispo.risk.compile import Compiled, compile_family
from predispo.risk.drawn_sites import DrawnSite
from predispo.risk.familial import FAMILIAL_FREQUENCY, reports_of
from predispo.risk.health import Key
from predispo.risk.laboratory import METHODS

FOLD = 10.0
"""How many times more common, and rarer, the family's variant is supposed to be to see what hangs on it."""


def fixed_figures(
    family: Family, catalogue: Catalogue, compiled: Compiled, sites: Mapping[Key, DrawnSite]
) -> tuple[str, ...]:
    """Every figure in use that has no published interval, or is supposed, by what it is and its source."""
    found = {name for site in sites.values() for name in site.fixed}
    for gene, part in zip(compiled.panel, compiled.genes, strict=True):
        evidence = catalogue.gene(gene)
        found.add(f"{gene} allele frequency: {evidence.allele_frequency().source}")
        if evidence.de_novo is not None:
            found.add(f"{gene} new mutations: {evidence.de_novo.source}")
        if _follows(part.locus.states):
            found.add(f"{gene} familial variant's frequency: supposed")
        methods = {report.method for person in family.persons.values() for report in reports_of(person, gene)}
        for method in methods - {TestMethod.TUMOUR}:
            cited = evidence.sensitivity(METHODS[method])
            if cited is not None and not cited.has_interval:
                found.add(f"{gene} test sensitivity: {cited.source}")
    return tuple(sorted(found))


def familial_frequency_notes(
    assessment: Assessment, family: Family, catalogue: Catalogue, compiled: Compiled
) -> list[Note]:
    """What the consultand's chance would be, were the family's variant ten times as common or as rare."""
    followed = [gene for gene, part in zip(compiled.panel, compiled.genes, strict=True) if _follows(part.locus.states)]
    if not followed:
        return []
    chances: list[dict[str, float]] = []
    for frequency in (FAMILIAL_FREQUENCY * FOLD, FAMILIAL_FREQUENCY / FOLD):
        other = compile_family(
            family,
            catalogue,
            on=assessment.on,
            country=assessment.country,
            panel=assessment.genes,
            familial_frequency=frequency,
        )
        joint, _ = posterior(other, assessment.consultand)
        place = other.persons.index(assessment.consultand)
        chances.append(
            {
                gene: float(rows[place, part.locus.copies[1] > 0].sum())
                for gene, rows, part in zip(other.panel, joint.marginals, other.genes, strict=True)
            }
        )
    mine = assessment.persons[assessment.consultand].carrier
    return [
        Note(
            code="familial_frequency",
            text=f"How common the family's {gene} variant is, is supposed: the consultand's chance of"
            f" {mine[gene].probability:.3g} would be {chances[0][gene]:.3g} were it ten times as common, and"
            f" {chances[1][gene]:.3g} were it ten times as rare.",
            data={
                "gene": gene,
                "chance": str(mine[gene].probability),
                "chance_common": str(chances[0][gene]),
                "chance_rare": str(chances[1][gene]),
            },
            person=assessment.consultand,
        )
        for gene in followed
    ]


def _follows(states: tuple[str, ...]) -> bool:
    return any("f" in state for state in states)
