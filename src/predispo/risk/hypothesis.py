"""What if: a test result that nobody has reported yet, added to a family as if it had been."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from predispo.domain.advice import Hypothesis
from predispo.domain.facts import ResultReceived
from predispo.domain.family import Family, Person, Recorded
from predispo.domain.ids import EntryId, FactRef, PersonId
from predispo.domain.standing import Confirmation
from predispo.domain.testing import ReportedVariant, SampleKind, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass, Zygosity
from predispo.errors import ImpossibleFamily, NotApplicable


@dataclass(frozen=True, slots=True, kw_only=True)
class SupposedUncertain(TestReport):
    """A variant of uncertain significance that is supposed to be `pathogenic` with a probability; never a fact."""

    pathogenic: float


def supposing(family: Family, hypotheses: Sequence[Hypothesis], on: date) -> Family:
    """The family as it would be known if these results had come in; a positive one that is reported changes nothing.

    Raises:
        NotApplicable: when a hypothesis is about nobody in the family, an uncertain variant cannot be weighed, or two
            results of one gene are supposed of one person.
        ImpossibleFamily: when it contradicts what was reported; `data['persons']` names whose report.
    """
    persons = dict(family.persons)
    _refuse_shared(hypotheses)
    _refuse_twice(hypotheses)
    for number, one in enumerate(hypotheses):
        if one.person not in persons:
            raise NotApplicable(
                f"Nobody in this family has the identifier {one.person}.", cure="Name a person of the family."
            )
        person = persons[one.person]
        if carries(family, person, one.gene):
            if one.pathogenic is not None:
                raise NotApplicable(
                    "A pathogenic variant was found already; an uncertain one of the same gene beside it is not"
                    " weighed.",
                    cure="Suppose it of somebody whose result is not known.",
                    persons=(one.person,),
                )
            if one.positive:
                continue
            raise ImpossibleFamily(
                "A variant was found already; that it was not cannot be supposed.",
                cure="Suppose a result of somebody whose result is not known.",
                persons=(one.person,),
            )
        result = Recorded(
            ref=FactRef(EntryId("hypothesis"), number),
            fact=ResultReceived(person=one.person, report=report_of(family, one)),
            recorded_at=datetime.combine(on, time(), UTC),
            author="hypothesis",
        )
        persons[one.person] = replace(person, results=(*person.results, result))
    return replace(family, persons=persons)


def _refuse_shared(hypotheses: Sequence[Hypothesis]) -> None:
    """Two carriers of one uncertain variant stand or fall together, which a likelihood of each alone cannot say."""
    persons: dict[str, set[PersonId]] = {}
    for one in hypotheses:
        if one.pathogenic is not None:
            persons.setdefault(one.gene, set()).add(one.person)
    shared = next((who for who in persons.values() if len(who) > 1), None)
    if shared is not None:
        raise NotApplicable(
            "An uncertain variant of one gene can be supposed of one person only.",
            cure="Suppose it of the person who matters most.",
            persons=tuple(sorted(shared)),
        )


def _refuse_twice(hypotheses: Sequence[Hypothesis]) -> None:
    """One supposed result for a person and gene: two that differ would count as two tests, either of them fallible."""
    told: dict[tuple[PersonId, str], Hypothesis] = {}
    for one in hypotheses:
        if told.setdefault((one.person, one.gene), one) != one:
            raise NotApplicable(
                f"Two different results of {one.gene} are supposed of one person.",
                cure="Suppose one result for each person and gene.",
                persons=(one.person,),
            )


def report_of(family: Family, hypothesis: Hypothesis) -> TestReport:
    """The report that a hypothesis supposes: of the family's variant where one is known."""
    if hypothesis.pathogenic is not None:
        uncertain = ReportedVariant(
            variant=Variant(gene=hypothesis.gene), reported_class=VariantClass.UNCERTAIN, zygosity=Zygosity.HETEROZYGOUS
        )
        return SupposedUncertain(
            genes=(hypothesis.gene,),
            method=TestMethod.SEQUENCING_AND_COPY_NUMBER,
            variants=(uncertain,),
            pathogenic=hypothesis.pathogenic,
        )
    known = known_variant(family, hypothesis.gene)
    found = ()
    if hypothesis.positive:
        variant = known or Variant(gene=hypothesis.gene)
        found = (ReportedVariant(variant=variant, reported_class=VariantClass.PATHOGENIC),)
    return TestReport(
        genes=(hypothesis.gene,),
        method=TestMethod.SEQUENCING_AND_COPY_NUMBER if known is None else TestMethod.FAMILIAL_VARIANT,
        variants=found,
        sought=() if known is None else (known,),
    )


def carries(family: Family, person: Person, gene: str) -> bool:
    """Whether a standing report found a pathogenic variant of the gene in a person's germline."""
    return any(
        family.class_of(found).makes_a_carrier and found.zygosity is not Zygosity.MOSAIC
        for result in person.results
        if result.fact.confirmation is not Confirmation.REFUTED
        and result.fact.report.method is not TestMethod.TUMOUR
        and result.fact.report.sample is not SampleKind.TUMOUR
        for found in result.fact.report.variants_in(gene)
    )


def known_variant(family: Family, gene: str) -> Variant | None:
    """The pathogenic variant of a gene that somebody in the family is known to have."""
    for person in family.persons.values():
        for result in person.results:
            if not carries(family, replace(person, results=(result,)), gene):
                continue
            for found in result.fact.report.variants_in(gene):
                if family.class_of(found).makes_a_carrier:
                    return found.variant
    return None
