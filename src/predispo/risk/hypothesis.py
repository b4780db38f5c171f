"""What if: a test result that nobody has reported yet, added to a family as if it had been."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from predispo.domain.facts import ResultReceived
from predispo.domain.family import Family, Recorded
from predispo.domain.ids import EntryId, FactRef, PersonId
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.errors import NotApplicable


@dataclass(frozen=True, slots=True, kw_only=True)
class Hypothesis:
    """ "If this person tested positive, or negative, for this gene": for the family's variant where one is known."""

    person: PersonId
    gene: str
    positive: bool


def supposing(family: Family, hypotheses: Sequence[Hypothesis], on: date) -> Family:
    """The family as it would be known if these results had come in.

    Raises:
        NotApplicable: when a hypothesis is about nobody in the family.
    """
    persons = dict(family.persons)
    for number, one in enumerate(hypotheses):
        if one.person not in persons:
            raise NotApplicable(
                f"Nobody in this family has the identifier {one.person}.", cure="Name a person of the family."
            )
        person = persons[one.person]
        result = Recorded(
            ref=FactRef(EntryId("hypothesis"), number),
            fact=ResultReceived(person=one.person, report=_report(family, one)),
            recorded_at=datetime.combine(on, time(), UTC),
            author="hypothesis",
        )
        persons[one.person] = replace(person, results=(*person.results, result))
    return replace(family, persons=persons)


def _report(family: Family, hypothesis: Hypothesis) -> TestReport:
    known = _known_variant(family, hypothesis.gene)
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


def _known_variant(family: Family, gene: str) -> Variant | None:
    """The pathogenic variant of a gene that somebody in the family is known to have."""
    for person in family.persons.values():
        for result in person.results:
            for found in result.fact.report.variants_in(gene):
                if family.class_of(found).makes_a_carrier:
                    return found.variant
    return None
