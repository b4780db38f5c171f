"""Explaining: why the answer is what it is, what it would be if, and whose test would tell most."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from predispo.app.assessing import assess_family
from predispo.app.ticket import Ticket
from predispo.domain.advice import Hypothesis, TestAdvice, TestCosts
from predispo.domain.assessment import Assessment
from predispo.domain.facts import ResultReceived
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.errors import Unreadable
from predispo.evidence.catalogue import Catalogue
from predispo.risk import whom
from predispo.risk.assess import assess
from predispo.risk.explain import evidence_rows, influences
from predispo.risk.hypothesis import report_of, supposing
from predispo.risk.penetrance import panel

RESULTS = {"positive": True, "negative": False}
UNCERTAIN = "vus"
"""The word of a supposed variant of uncertain significance, with the probability that it is pathogenic after it."""


def explain_family(
    family: Family,
    catalogue: Catalogue,
    *,
    on: date,
    country: str,
    assessment: Assessment | None = None,
    hypotheses: Sequence[Hypothesis] = (),
    gene: str | None = None,
    ticket: Ticket | None = None,
) -> Assessment:
    """The assessment with its explanation: everybody's influence on "carries any gene", or on one gene.

    `assessment` is the answer to be explained, where there is one; `hypotheses` are those that it supposes.

    Raises:
        NotApplicable, ImpossibleFamily, TooManyLoops, Cancelled: as `assess_family`, and for a gene that it lacks.
    """
    found = assessment or suppose(family, catalogue, on=on, country=country, hypotheses=hypotheses, ticket=ticket)
    known = supposing(family, hypotheses, on) if hypotheses else family
    moved = influences(
        known, catalogue, on=on, country=country, consultand=found.consultand, panel=found.genes, gene=gene
    )
    return replace(found, explanation=moved, rests_on=evidence_rows(catalogue, found, found.consultand))


def suppose(
    family: Family,
    catalogue: Catalogue,
    *,
    on: date,
    country: str,
    hypotheses: Sequence[Hypothesis],
    consultand: PersonId | None = None,
    genes: Sequence[str] | None = None,
    ticket: Ticket | None = None,
) -> Assessment:
    """The assessment as it would be if these results had come in; nothing is recorded.

    Raises:
        NotApplicable, ImpossibleFamily, Cancelled: as `assess_family`; ImpossibleFamily where a report contradicts.
    """
    asked = consultand or family.consultand
    if asked is None or asked not in family.persons or not hypotheses:
        return assess_family(
            family, catalogue, on=on, country=country, consultand=consultand, genes=genes, ticket=ticket
        )
    return assess(
        family,
        catalogue,
        on=on,
        consultand=asked,
        country=country,
        genes=genes,
        hypotheses=hypotheses,
        ticket=ticket,
    )


def supposed_result(family: Family, hypothesis: Hypothesis) -> ResultReceived:
    """The result that a hypothesis supposes, as a draft of what may be recorded once it has come in."""
    return ResultReceived(person=hypothesis.person, report=report_of(family, hypothesis))


def whom_to_test(
    family: Family,
    catalogue: Catalogue,
    assessment: Assessment,
    *,
    hypotheses: Sequence[Hypothesis] = (),
    costs: TestCosts | None = None,
    ticket: Ticket | None = None,
) -> tuple[TestAdvice, ...]:
    """What each possible test is expected to tell beyond an assessment; `hypotheses` are those that it supposes.

    Raises:
        TooManyLoops, Cancelled: as `assess_family`.
    """
    known = supposing(family, hypotheses, assessment.on) if hypotheses else family
    leading = whom.leading_genes(
        {
            person: {
                gene: (chance.probability, chance.population) for gene, chance in one.carrier.items() if gene != "any"
            }
            for person, one in assessment.persons.items()
        }
    )
    return whom.whom_to_test(
        known,
        catalogue,
        on=assessment.on,
        country=assessment.country,
        consultand=assessment.consultand,
        panel=assessment.genes,
        leading=leading,
        costs=costs,
        ticket=ticket,
    )


def hypothesis_of(text: str, family: Family, catalogue: Catalogue) -> Hypothesis:
    """A supposition as it is typed: "ID:BRCA1=negative", or "ID:BRCA1=vus:0.3" for an uncertain variant.

    Raises:
        Unreadable: when the wording, the person, the gene or the probability is not known.
    """
    claim, equals, result = (one.strip() for one in text.rpartition("="))
    who, parted, gene = (one.strip() for one in claim.rpartition(":"))
    word, _, chance = (one.strip() for one in result.lower().partition(":"))
    uncertain = word == UNCERTAIN
    if not parted or not equals or not (uncertain or result.lower() in RESULTS):
        raise Unreadable(
            f"The supposition {text!r} cannot be read.",
            cure='Write it as "ID:BRCA1=negative", "ID:BRCA1=positive" or "ID:BRCA1=vus:0.3".',
        )
    if who not in family.persons:
        there = ", ".join(list(family.persons)[:12])
        raise Unreadable(f"Nobody in this family has the identifier {who}.", cure=f"Choose one of {there}.")
    able = panel(catalogue)
    if gene.upper() not in able:
        raise Unreadable(f"The evidence cannot compute with {gene}.", cure=f"Choose among {', '.join(able)}.")
    return Hypothesis(
        person=PersonId(who),
        gene=gene.upper(),
        positive=uncertain or RESULTS[word],
        pathogenic=_probability(chance) if uncertain else None,
    )


def _probability(text: str) -> float:
    """The probability that an uncertain variant is pathogenic, with a point or a comma."""
    try:
        found = float(text.replace(",", "."))
    except ValueError:
        found = -1.0
    if not 0.0 < found < 1.0:
        raise Unreadable(
            f"{text!r} is not the probability that a variant is pathogenic.",
            cure='Write a number between 0 and 1, as in "ID:BRCA1=vus:0.3".',
        )
    return found


def advice_json(advice: Sequence[TestAdvice], costs: TestCosts | None = None) -> list[dict[str, Any]]:
    """Whom to test in the form of the command line's contract; the most information per cost first.

    Costs are null where `costs`, by which the advice was weighed, were not given.
    """
    return [
        {
            "person": one.person,
            "test": "panel" if one.familial is None else "familial_variant",
            "variant": None if one.familial is None else one.familial.name,
            "genes": list(one.genes),
            "bits_about_consultand": one.about_consultand,
            "bits_about_family": one.about_family,
            "affected": one.affected,
            "probability_positive": one.probability_positive,
            "cost": None if costs is None else one.cost,
            "bits_about_consultand_per_cost": None if costs is None else one.consultand_per_cost,
            "bits_about_family_per_cost": None if costs is None else one.family_per_cost,
        }
        for one in advice
    ]


def rests_on_json(assessment: Assessment) -> list[dict[str, Any]]:
    """The published figures that the consultand's answer rests on, in the form of the command line's contract."""
    return [
        {"gene": one.gene, "cancer": one.cancer, "sex": one.sex, "source": one.source, "verified": one.verified}
        for one in assessment.rests_on
    ]
