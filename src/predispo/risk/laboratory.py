"""Germline tests as likelihoods: P(what the laboratory reported | genotype) by gene, person and method.

Where a familial-variant test was done, the locus has three alleles: wild, the family's variant (f) and any other
pathogenic allele (o), so that a negative result speaks only of the family's variant. Genes with new mutations have two
alleles all the same: a child's variant may be new, and their other alleles are too rare to matter beside it.

Each pathogenic allele that a test can see is found with the test's sensitivity; somebody who has none is reported to
have one with 1 − specificity. What a laboratory states of its own test counts before what is cited. Where no figure is
cited, a test of the whole gene borrows the lowest sensitivity cited for another gene, a familial test is certain, a
founder test's silence says nothing, and specificity is 1.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from predispo.domain.assessment import Note
from predispo.domain.family import Family, Person
from predispo.domain.person import Ancestry, Sex
from predispo.domain.testing import ReportedVariant, SampleKind, TestMethod, TestReport
from predispo.domain.variant import Phase, Variant, VariantClass, Zygosity
from predispo.evidence.catalogue import Catalogue
from predispo.risk.familial import familial_variant, is_pathogenic, one_variant, reports_of
from predispo.risk.hypothesis import SupposedUncertain
from predispo.risk.kernel.arrays import FloatArray, IntArray
from predispo.risk.kernel.genotypes import Locus

METHODS = {
    TestMethod.SEQUENCING_AND_COPY_NUMBER: "default",
    TestMethod.SEQUENCING: "legacy",
    TestMethod.UNKNOWN: "legacy",
    TestMethod.FOUNDER_VARIANTS: "founder",
    TestMethod.FAMILIAL_VARIANT: "familial",
}
"""By which name the evidence cites how well a method does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneTests:
    """What the tests of one gene say: `likelihood` (person, genotype) and what a reader must know."""

    likelihood: FloatArray
    notes: tuple[Note, ...]


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
    own = np.array([state.count("f") if known is not None else 0 for state in locus.states])
    reading = _Reading(
        family=family,
        catalogue=catalogue,
        gene=gene,
        known=known,
        panel=tuple(panel),
        own=own,
        other=np.maximum(locus.copies[1].astype(int) - own, 0),
    )
    rows = np.ones((len(family.persons), locus.size))
    for place, person in enumerate(family.persons.values()):
        for report in reports_of(person, gene):
            if isinstance(report, SupposedUncertain):
                prior = founders[min(place, len(founders) - 1), int(person.sex is Sex.FEMALE)]
                rows[place] *= _uncertain(reading, person, report, prior)
            else:
                rows[place] *= _reported(reading, person, report)
    return GeneTests(likelihood=rows, notes=tuple(reading.notes))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """What the reports of one gene are read with; `own` and `other` (genotype,) count the alleles f and o."""

    family: Family
    catalogue: Catalogue
    gene: str
    known: Variant | None
    panel: tuple[str, ...]
    own: IntArray
    other: IntArray
    notes: list[Note] = field(default_factory=list)

    def remark(self, code: str, text: str, person: Person) -> None:
        self.notes.append(Note(code=code, text=text, data={"gene": self.gene}, person=person.id))


def _reported(reading: _Reading, person: Person, report: TestReport) -> FloatArray:
    nothing = np.ones(len(reading.own))
    if report.method is TestMethod.TUMOUR or report.sample is SampleKind.TUMOUR:
        reading.remark("tumour_test_not_used", "A test of a tumour says nothing of the germline.", person)
        return nothing
    if person.details.people != 1:
        reading.remark("several_persons", "A test of a symbol that stands for several persons is not used.", person)
        return nothing
    carried = [one for one in report.variants_in(reading.gene) if reading.family.class_of(one).makes_a_carrier]
    found = [one for one in carried if one.zygosity is not Zygosity.MOSAIC]
    if len(found) < len(carried):
        reading.remark("mosaic_not_used", "A mosaic finding is not evidence about parents or siblings.", person)
        if not found:
            return nothing
    grades = {reading.family.class_of(one) for one in report.variants_in(reading.gene)}
    if not found and VariantClass.UNCERTAIN in grades:
        reading.remark("uncertain_variant", "A variant of uncertain significance says nothing, either way.", person)
        return nothing
    match report.method:
        case TestMethod.FAMILIAL_VARIANT:
            return _of_familial_test(reading, person, report, found)
        case TestMethod.FOUNDER_VARIANTS:
            return _of_founder_test(reading, person, report, found)
        case _:
            sensitivity, specificity = _sensitivity(reading, person, report), _specificity(reading, report)
            return _of_whole_gene(reading, found, sensitivity, specificity)


def _of_whole_gene(
    reading: _Reading, found: Sequence[ReportedVariant], sensitivity: float, specificity: float
) -> FloatArray:
    """Every pathogenic allele could have been found; what was not reported was missed or is not there."""
    own = [one for one in found if reading.known is not None and one_variant(one.variant, reading.known)]
    others = [one for one in found if one not in own]
    # a false finding is one of anything: it is counted once, with the others where nothing was found
    false_own = 1.0 if not own else specificity
    false_other = specificity if others or not own else 1.0
    return _alleles(reading.own, own, sensitivity, false_own) * _alleles(
        reading.other, others, sensitivity, false_other
    )


def _of_familial_test(
    reading: _Reading, person: Person, report: TestReport, found: Sequence[ReportedVariant]
) -> FloatArray:
    """Only the variants that it looked for could have been found."""
    family, gene, known = reading.family, reading.gene, reading.known
    cited = _stated(reading, person, report) or _cited(reading, "familial")
    specificity = _specificity(reading, report)
    sensitivity = 1.0 if cited is None else cited
    sought = [one for one in report.sought if one.gene == gene]
    first = known or familial_variant(family, gene)
    if found:
        own = [one for one in found if known is not None and one_variant(one.variant, known)]
        others = [one for one in found if one not in own]
        seen = bool(own) or (known is not None and _looked_for(known, sought))
        likelihood = np.ones(len(reading.own))
        if seen:
            likelihood = likelihood * _alleles(reading.own, own, sensitivity, specificity)
        if others:
            likelihood = likelihood * _seen(reading.other, others, sensitivity, specificity)
        return likelihood
    if sought and not any(is_pathogenic(family, one) for one in sought):
        reading.remark("uncertain_variant", "A variant of uncertain significance says nothing, either way.", person)
        return np.ones(len(reading.own))
    if first is None or not _looked_for(first, sought):
        reading.remark("second_familial_variant", "A second familial variant of one gene is not followed.", person)
        return np.ones(len(reading.own))
    # two alleles: the family's variant is what the gene's pathogenic alleles are
    counted = reading.own if known is not None else reading.other
    return _alleles(counted, (), sensitivity, specificity)


def _of_founder_test(
    reading: _Reading, person: Person, report: TestReport, found: Sequence[ReportedVariant]
) -> FloatArray:
    """Only founder variants could have been found: what else there is stays open, unless a share is cited."""
    share = _stated(reading, person, report) or _cited(reading, "founder", person)
    specificity = _specificity(reading, report)
    own = [one for one in found if reading.known is not None and one_variant(one.variant, reading.known)]
    others = [one for one in found if one not in own]
    sought = [one for one in report.sought if one.gene == reading.gene]
    likelihood = np.ones(len(reading.own))
    if own or (reading.known is not None and sought and _looked_for(reading.known, sought)):
        likelihood = likelihood * _alleles(reading.own, own, 1.0, specificity)
    if share is not None:
        return likelihood * _alleles(reading.other, others, share, specificity if others or not own else 1.0)
    if others:
        return likelihood * _seen(reading.other, others, 1.0, specificity)
    if not own:
        reading.remark("founder_test_partial", "A negative founder test says nothing here: no cited share.", person)
    return likelihood


def _alleles(counted: IntArray, found: Sequence[ReportedVariant], sensitivity: float, specificity: float) -> FloatArray:
    """P(what was found of one kind of allele | how many there are), each found with the sensitivity; (genotype,)."""
    s = sensitivity
    if not found:
        return np.select([counted == 0], [specificity], (1.0 - s) ** counted)
    false = 1.0 - specificity
    if _copies(found) == 2:
        return np.where(counted == 2, s**2, 0.0)
    if any(one.zygosity is Zygosity.UNKNOWN for one in found):
        return np.select([counted == 0, counted == 1], [false, s], 1.0 - (1.0 - s) ** 2)
    return np.select([counted == 0, counted == 1], [false, s], 2.0 * s * (1.0 - s))


def _seen(counted: IntArray, found: Sequence[ReportedVariant], sensitivity: float, specificity: float) -> FloatArray:
    """The same of a test that looked for some alleles only: a second one may be of a kind that it cannot see."""
    if _copies(found) == 2:
        return _alleles(counted, found, sensitivity, specificity)
    return np.where(counted == 0, 1.0 - specificity, sensitivity)


def _uncertain(reading: _Reading, person: Person, report: SupposedUncertain, prior: FloatArray) -> FloatArray:
    """A variant found that is pathogenic with probability p, else harmless: then nothing pathogenic was found.

    P(result | g) ∝ p·P(found | g)/P(found) + (1 − p)·P(nothing found | g)/P(nothing found), where P(found) and
    P(nothing found) are those of somebody of whom nothing else is known, with genotypes `prior` (genotype,): how rare
    a variant is says nothing of whether it is harmful. Alone it makes the person a carrier with probability p.
    """
    sensitivity = _sensitivity(reading, person, report)
    found = _of_whole_gene(reading, _ANOTHER, sensitivity, 1.0)
    nothing = _of_whole_gene(reading, (), sensitivity, 1.0)
    reading.notes.append(
        Note(
            code="uncertain_variant_supposed",
            text=f"It is supposed that a variant of uncertain significance was found in {reading.gene}, pathogenic with"
            f" probability {report.pathogenic:g} before this family's cancers are weighed. Relatives who were reported"
            " to have it, or not, say nothing here. It acts on this what-if alone, in no letter.",
            data={"gene": reading.gene, "chance": f"{report.pathogenic:g}"},
            person=person.id,
        )
    )
    return report.pathogenic * found / (found @ prior) + (1.0 - report.pathogenic) * nothing / (nothing @ prior)


_ANOTHER = (ReportedVariant(variant=Variant(gene="", hgvs="another variant"), reported_class=VariantClass.PATHOGENIC),)
"""One copy of a variant that is not the family's own."""


def _copies(found: Sequence[ReportedVariant]) -> int:
    """How many pathogenic alleles were reported: two when homozygous, or two variants not on one allele."""
    if any(one.zygosity is Zygosity.HOMOZYGOUS for one in found):
        return 2
    phases = {one.phase for one in found}
    in_cis = len(phases) == 1 and Phase.UNKNOWN not in phases
    return 2 if len({one.variant for one in found}) > 1 and not in_cis else 1


def _looked_for(variant: Variant, sought: Sequence[Variant]) -> bool:
    """Whether a test looked for a variant; one that names nothing looked for the family's."""
    return not sought or any(one_variant(one, variant) for one in sought)


def _cited(reading: _Reading, method: str, person: Person | None = None) -> float | None:
    """The cited sensitivity of a method for the gene, of the person's ancestry where it is told apart."""
    ancestry = "" if person is None or person.details.ancestry is Ancestry.UNKNOWN else person.details.ancestry.value
    cited = reading.catalogue.gene(reading.gene).sensitivity(method, ancestry)
    return None if cited is None else cited.value


def _specificity(reading: _Reading, report: TestReport) -> float:
    """The cited specificity of a report's method; 1 where none is cited."""
    cited = reading.catalogue.gene(reading.gene).specificity(METHODS.get(report.method, "legacy"))
    return 1.0 if cited is None else cited.value


def _sensitivity(reading: _Reading, person: Person, report: TestReport) -> float:
    """The report's own sensitivity, else that cited of its method, else the lowest that is cited for another gene."""
    stated = _stated(reading, person, report)
    if stated is not None:
        return stated
    method = METHODS.get(report.method, "legacy")
    cited = _cited(reading, method)
    if cited is not None:
        return cited
    genes = [reading.catalogue.gene(one) for one in reading.panel]
    lowest = min((found.value for one in genes if (found := one.sensitivity(method)) is not None), default=0.0)
    reading.remark(
        "sensitivity_borrowed",
        f"No sensitivity is cited for this gene: the lowest cited for another, {lowest:.2f}, is taken.",
        person,
    )
    return lowest


def _stated(reading: _Reading, person: Person, report: TestReport | SupposedUncertain) -> float | None:
    """The sensitivity that the report itself states, with a note that it is the laboratory's."""
    if isinstance(report, SupposedUncertain) or report.sensitivity is None:
        return None
    reading.notes.append(
        Note(
            code="sensitivity_stated",
            text=f"The laboratory's own sensitivity of {report.sensitivity:g} is taken for this test.",
            data={"gene": reading.gene, "share": f"{100 * report.sensitivity:g}"},
            person=person.id,
        )
    )
    return report.sensitivity
