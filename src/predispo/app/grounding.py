"""Grounding: the published figures that one computed figure rests on."""

from dataclasses import dataclass

from predispo.domain.advice import Hypothesis
from predispo.domain.assessment import Assessment, CarrierProbability, Note, RiskPoint
from predispo.domain.family import Family
from predispo.domain.ground import Ground
from predispo.domain.ids import PersonId
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.risk.ground import carrier_grounds, risk_grounds
from predispo.risk.hypothesis import supposing
from predispo.risk.outcome import outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """A computed figure with what it rests on; `carriers` are the chances that weigh a remaining risk, likeliest first.

    `gene` is None for the chance to carry any gene of the panel; a remaining risk has a `site` and a `point`.
    `unweighed` tells what is recorded and weighs nothing, for want of a cited figure.
    """

    person: PersonId
    grounds: tuple[Ground, ...]
    gene: str | None = None
    chance: CarrierProbability | None = None
    site: str = ""
    point: RiskPoint | None = None
    carriers: tuple[tuple[str, CarrierProbability], ...] = ()
    unweighed: tuple[Note, ...] = ()


_UNWEIGHED = frozenset({"markers_not_used", "censored_at_surgery", "contralateral_not_used", "unilateral_operation"})


def grounds_of_carrier(
    assessment: Assessment,
    family: Family,
    catalogue: Catalogue,
    *,
    person: PersonId,
    gene: str | None,
    hypotheses: tuple[Hypothesis, ...] = (),
) -> Grounds:
    """What the chance of a person to carry a gene, or any of the panel, rests on.

    `hypotheses` are those that the assessment supposes.

    Raises:
        NotApplicable: when the assessment holds no such figure.
    """
    mine = assessment.persons.get(person)
    chance = None if mine is None else mine.carrier.get(gene or "any")
    if chance is None:
        raise NotApplicable("There is no such figure.", cure="Choose a gene of the assessment.")
    known = supposing(family, hypotheses, assessment.on) if hypotheses else family
    grounds = carrier_grounds(catalogue, known, country=assessment.country, panel=assessment.genes, gene=gene)
    unweighed = tuple(one for one in assessment.notes if one.code in _UNWEIGHED)
    return Grounds(person=person, grounds=grounds, gene=gene, chance=chance, unweighed=unweighed)


def grounds_of_risk(
    assessment: Assessment, family: Family, catalogue: Catalogue, *, person: PersonId, site: str, age: int
) -> Grounds:
    """What the risk of a person to get a cancer by an age rests on.

    Raises:
        NotApplicable: when the assessment holds no such figure.
    """
    mine = assessment.persons.get(person)
    points = () if mine is None else mine.remaining_risk.get(site, ())
    point = next((one for one in points if one.age == age), None)
    if mine is None or point is None or mine.age is None:
        raise NotApplicable("There is no such figure.", cure="Choose a cancer and an age of the assessment.")
    ranked = sorted(assessment.genes, key=lambda gene: -mine.carrier[gene].probability)
    grounds = risk_grounds(
        catalogue,
        country=assessment.country,
        genes=ranked,
        site=outcome(site),
        person=family.person(person),
        ages=(mine.age, age),
        with_mortality=point.with_mortality is not None,
    )
    acting = {one.gene for one in grounds if one.gene}
    carriers = tuple((gene, mine.carrier[gene]) for gene in ranked if gene in acting)
    return Grounds(person=person, grounds=grounds, site=site, point=point, carriers=carriers)
