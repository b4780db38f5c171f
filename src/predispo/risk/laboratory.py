"""Germline tests as likelihoods: P(what the laboratory reported | genotype) by gene, person and method.

Where a familial-variant test was done, the locus has three alleles: wild, the family's variant (f) and any other
pathogenic allele (o), so that a negative result speaks only of the family's variant. Genes with new mutations have two
alleles all the same: a child's variant may be new, and their other alleles are too rare to matter beside it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from predispo.domain.assessment import Note
from predispo.domain.facts import Confirmation
from predispo.domain.family import Family, Person
from predispo.domain.person import Sex
from predispo.domain.testing import ReportedVariant, SampleKind, TestMethod, TestReport
from predispo.domain.variant import Phase, Variant, VariantClass, Zygosity
from predispo.evidence.catalogue import Catalogue
from predispo.risk.hypothesis import SupposedUncertain
from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.genotypes import Locus

FAMILIAL_FREQUENCY = 1e-5
"""How common the family's own variant is; a parameter (RISK_MODEL §4)."""

_SENSITIVITY = {
    TestMethod.SEQUENCING_AND_COPY_NUMBER: "default",
    TestMethod.SEQUENCING: "legacy",
    TestMethod.UNKNOWN: "legacy",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneTests:
    """What the tests of one gene say: `likelihood` (person, genotype) and what a reader must know."""

    likelihood: FloatArray
    notes: tuple[Note, ...]


def familial_variant(family: Family, gene: str) -> Variant | None:
    """The variant that a familial test of a gene looked for, the first where several were; None without such a test."""
    named: Variant | None = None
    asked = False
    for person in family.persons.values():
        for report in _reports(person, gene):
            if report.method is TestMethod.FAMILIAL_VARIANT:
                asked = True
                named = named or next((one for one in report.sought if one.gene == gene), None)
    if not asked or named is not None:
        return named
    for person in family.persons.values():
        for report in _reports(person, gene):
            for found in report.variants_in(gene):
                if family.class_of(found).makes_a_carrier:
                    return found.variant
    return Variant(gene=gene)


def tests_of(
    family: Family,
    catalogue: Catalogue,
    gene: str,
    locus: Locus,
    known: Variant | None,
    panel: Sequence[str],
    founders: FloatArray,
) -> GeneTests:
    """The likelihood of every person's tests of a gene.

    `founders` (person or 1, sex, genotype) are the genotypes of everybody's ancestry.
    `known` is the family's variant where the locus has three alleles; `panel` lists the genes whose cited sensitivities
    stand in for one that is missing.
    """
    notes: list[Note] = []
    rows = np.ones((len(family.persons), locus.size))
    for place, person in enumerate(family.persons.values()):
        for report in _reports(person, gene):
            if isinstance(report, SupposedUncertain):
                prior = founders[min(place, len(founders) - 1), int(person.sex is Sex.FEMALE)]
                rows[place] *= _uncertain(catalogue, person, gene, locus, report, known, panel, prior, notes)
            else:
                rows[place] *= _likelihood(family, catalogue, person, gene, locus, report, known, panel, notes)
    return GeneTests(likelihood=rows, notes=tuple(notes))


def _reports(person: Person, gene: str) -> Iterator[TestReport]:
    for one in person.results:
        report = one.fact.report
        touched = gene in report.genes or bool(report.variants_in(gene))
        if one.fact.confirmation is not Confirmation.REFUTED and touched:
            yield report


def _likelihood(
    family: Family,
    catalogue: Catalogue,
    person: Person,
    gene: str,
    locus: Locus,
    report: TestReport,
    known: Variant | None,
    panel: Sequence[str],
    notes: list[Note],
) -> FloatArray:
    nothing = np.ones(locus.size)
    found = [one for one in report.variants_in(gene) if family.class_of(one).makes_a_carrier]
    if report.method is TestMethod.TUMOUR or report.sample is SampleKind.TUMOUR:
        notes.append(_note("tumour_test_not_used", "A test of a tumour says nothing of the germline.", person, gene))
        return nothing
    if any(one.zygosity is Zygosity.MOSAIC for one in found):
        notes.append(
            _note("mosaic_not_used", "A mosaic finding is not evidence about parents or siblings.", person, gene)
        )
        return nothing
    if not found:
        return _negative(family, catalogue, person, gene, locus, report, known, panel, notes)
    copies = locus.copies[1]
    if known is not None and all(_same(one.variant, known) for one in found):
        own = np.array([float(state.count("f")) for state in locus.states])
        return (own == 2).astype(float) if _copies(found) == 2 else (own >= 1).astype(float)
    sensitivity = _sensitivity(catalogue, person, gene, report, panel, notes)
    if _copies(found) == 2:
        return np.where(copies == 2, sensitivity**2, 0.0)
    return _one_found(locus, known, sensitivity)


def _one_found(locus: Locus, known: Variant | None, sensitivity: float) -> FloatArray:
    """One pathogenic allele reported that is not the family's own: a second one was missed."""
    counted = locus.copies[1] if known is None else np.array([float(state.count("o")) for state in locus.states])
    missed_one = 2.0 * sensitivity * (1.0 - sensitivity)
    return np.select([counted == 1, counted == 2], [sensitivity, missed_one], 0.0)


def _uncertain(
    catalogue: Catalogue,
    person: Person,
    gene: str,
    locus: Locus,
    report: SupposedUncertain,
    known: Variant | None,
    panel: Sequence[str],
    prior: FloatArray,
    notes: list[Note],
) -> FloatArray:
    """A variant found that is pathogenic with probability p, else harmless: then nothing pathogenic was found.

    P(result | g) ∝ p·P(found | g)/P(found) + (1 − p)·P(nothing found | g)/P(nothing found), where P(found) and
    P(nothing found) are those of somebody of whom nothing else is known, with genotypes `prior` (genotype,): how rare
    a variant is says nothing of whether it is harmful. Alone it makes the person a carrier with probability p.
    """
    sensitivity = _sensitivity(catalogue, person, gene, report, panel, notes)
    found = _one_found(locus, known, sensitivity)
    nothing = (1.0 - sensitivity) ** np.maximum(locus.copies[1], 0.0)
    notes.append(
        Note(
            code="uncertain_variant_supposed",
            text=f"It is supposed that a variant of uncertain significance was found in {gene}, pathogenic with"
            f" probability {report.pathogenic:g} before this family's cancers are weighed. Relatives who were reported"
            " to have it, or not, say nothing here. It acts on this what-if alone, in no letter.",
            data={"gene": gene, "chance": f"{report.pathogenic:g}"},
            person=person.id,
        )
    )
    return report.pathogenic * found / (found @ prior) + (1.0 - report.pathogenic) * nothing / (nothing @ prior)


def _negative(
    family: Family,
    catalogue: Catalogue,
    person: Person,
    gene: str,
    locus: Locus,
    report: TestReport,
    known: Variant | None,
    panel: Sequence[str],
    notes: list[Note],
) -> FloatArray:
    """Nothing pathogenic reported: less likely the more pathogenic alleles there are that the test could have found."""
    nothing = np.ones(locus.size)
    if report.method is TestMethod.FAMILIAL_VARIANT:
        if known is None and catalogue.gene(gene).de_novo is not None:
            return _without(family, gene, report, locus, person, notes)
        sought = next((one for one in report.sought if one.gene == gene), known)
        if known is None or sought is None or not _same(sought, known):
            notes.append(
                _note("second_familial_variant", "A second familial variant of one gene is not followed.", person, gene)
            )
            return nothing
        return np.array([float("f" not in state) for state in locus.states])
    if any(family.class_of(one) is VariantClass.UNCERTAIN for one in report.variants_in(gene)):
        notes.append(
            _note("uncertain_variant", "A variant of uncertain significance says nothing, either way.", person, gene)
        )
        return nothing
    if report.method is TestMethod.FOUNDER_VARIANTS:
        notes.append(
            _note("founder_test_partial", "A negative founder test says nothing here: no cited share.", person, gene)
        )
        return nothing
    missed = 1.0 - _sensitivity(catalogue, person, gene, report, panel, notes)
    return missed ** np.maximum(locus.copies[1], 0.0)


def _without(
    family: Family, gene: str, report: TestReport, locus: Locus, person: Person, notes: list[Note]
) -> FloatArray:
    """The family's variant is absent where the locus has two alleles: no carrier, if it is the one first looked for."""
    first = familial_variant(family, gene)
    sought = next((one for one in report.sought if one.gene == gene), first)
    if first is None or sought is None or not _same(sought, first):
        notes.append(
            _note("second_familial_variant", "A second familial variant of one gene is not followed.", person, gene)
        )
        return np.ones(locus.size)
    return (locus.copies[1] == 0).astype(float)


def _copies(found: Sequence[ReportedVariant]) -> int:
    """How many pathogenic alleles were reported: two when homozygous, or two variants not on one allele."""
    if any(one.zygosity in (Zygosity.HOMOZYGOUS,) for one in found):
        return 2
    phases = {one.phase for one in found}
    in_cis = len(phases) == 1 and Phase.UNKNOWN not in phases
    return 2 if len({one.variant for one in found}) > 1 and not in_cis else 1


def _same(one: Variant, other: Variant) -> bool:
    """Whether two reports mean one variant; a name that is missing on either side is taken to be the other's."""
    return one.gene == other.gene and (not one.hgvs or not other.hgvs or one.hgvs == other.hgvs)


def _sensitivity(
    catalogue: Catalogue, person: Person, gene: str, report: TestReport, panel: Sequence[str], notes: list[Note]
) -> float:
    """The cited sensitivity of a method; the lowest that is cited for another gene where the gene has none."""
    method = _SENSITIVITY.get(report.method, "legacy")
    cited = catalogue.gene(gene).sensitivity(method)
    if cited is not None:
        return cited.value
    others = [found.value for one in panel if (found := catalogue.gene(one).sensitivity(method)) is not None]
    lowest = min(others, default=0.0)
    notes.append(
        _note(
            "sensitivity_borrowed",
            f"No sensitivity is cited for this gene: the lowest cited for another, {lowest:.2f}, is taken.",
            person,
            gene,
        )
    )
    return lowest


def _note(code: str, text: str, person: Person, gene: str) -> Note:
    return Note(code=code, text=text, data={"gene": gene}, person=person.id)
