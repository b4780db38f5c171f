"""Assessing: the whole family's carrier probabilities and risks, as everybody who asks gets them."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from predispo.app.standing_in import told_of
from predispo.app.ticket import Ticket
from predispo.domain.advice import Hypothesis
from predispo.domain.assessment import Assessment, CarrierProbability, RiskPoint
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.risk.assess import assess
from predispo.risk.hypothesis import supposing
from predispo.risk.intervals import SEED, with_intervals


def assess_family(
    family: Family,
    catalogue: Catalogue,
    *,
    on: date,
    country: str,
    consultand: PersonId | None = None,
    home: str = "",
    genes: Sequence[str] | None = None,
    ticket: Ticket | None = None,
) -> Assessment:
    """Carrier probabilities and remaining risks of everybody in a family on a day.

    `country` is the population whose incidence counts; where it stands in for that of a `home` country, a note says so.

    Raises:
        NotApplicable: when there is nobody to assess, or the evidence does not reach.
        ImpossibleFamily: when the facts cannot all be true of one family.
        Cancelled: when nobody waits for the answer any more.
    """
    asked = consultand or family.consultand
    if asked is None:
        raise NotApplicable("There is nobody in this family yet.", cure="Add the person who seeks counsel.")
    if asked not in family.persons:
        raise NotApplicable(
            f"Nobody in this family has the identifier {asked}.",
            cure=f"Choose one of {', '.join(list(family.persons)[:12])}.",
            persons=(asked,),
        )
    answer = assess(family, catalogue, on=on, consultand=asked, country=country, genes=genes, ticket=ticket)
    return told_of(answer, home or country)


def assess_with_intervals(
    family: Family,
    catalogue: Catalogue,
    assessment: Assessment,
    *,
    draws: int,
    seed: int = SEED,
    persons: Sequence[PersonId] | None = None,
    hypotheses: Sequence[Hypothesis] = (),
    ticket: Ticket | None = None,
) -> Assessment:
    """An assessment with the 95 % intervals of some persons: of the consultand, unless others are named.

    `hypotheses` are those that the assessment supposes.

    Raises:
        NotApplicable: when there are too few draws, or nobody of that name was assessed.
        Cancelled: when nobody waits for the answer any more.
    """
    known = supposing(family, hypotheses, assessment.on) if hypotheses else family
    return with_intervals(assessment, known, catalogue, draws=draws, seed=seed, persons=persons, ticket=ticket)


def as_json(assessment: Assessment) -> dict[str, Any]:
    """An assessment in the form of the command line's contract; probabilities are not rounded."""
    return {
        "consultand": assessment.consultand,
        "on": assessment.on.isoformat(),
        "country": assessment.country,
        "model": assessment.model,
        "evidence_edition": assessment.evidence_edition,
        "evidence_digest": assessment.evidence_digest,
        "method": assessment.method,
        "bound": assessment.bound,
        "persons": {
            person: {
                "age": one.age,
                "carrier": {gene: _carrier_json(chance) for gene, chance in one.carrier.items()},
                "remaining_risk": {
                    site: [_point_json(point) for point in points] for site, points in one.remaining_risk.items()
                },
            }
            for person, one in assessment.persons.items()
        },
        "explanation": [
            {"person": one.person, "log_bayes_factor": one.log_bayes_factor} for one in assessment.explanation
        ],
        "notes": [
            {"code": note.code, "text": note.text, "person": note.person, "data": _plain(note.data)}
            for note in assessment.notes
        ],
        "sources": list(assessment.sources),
        "unverified_evidence": list(assessment.unverified),
        "draws": assessment.draws,
        "fixed_evidence": list(assessment.fixed),
    }


def _carrier_json(chance: CarrierProbability) -> dict[str, Any]:
    return {
        "probability": chance.probability,
        "interval": None if chance.interval is None else list(chance.interval),
        "population": chance.population,
    }


def _point_json(point: RiskPoint) -> dict[str, Any]:
    return {
        "age": point.age,
        "risk": point.risk,
        "interval": None if point.interval is None else list(point.interval),
        "population": point.population,
        "with_mortality": point.with_mortality,
    }


def _plain(data: Mapping[str, str]) -> dict[str, str]:
    return dict(data)
