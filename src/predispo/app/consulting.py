"""Consulting: what may be shown to a patient, and the visit written down as one step."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from predispo.app.disclosing import shown_to
from predispo.app.editing import NewId, Step
from predispo.app.picturing import family_picture
from predispo.domain.assessment import Assessment, RiskPoint
from predispo.domain.care import ConsultationKind
from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    ConsultationHeld,
    DecisionTaken,
    FamilyFact,
    PromiseMade,
    RiskTold,
    RuleSetAside,
)
from predispo.domain.family import Family
from predispo.domain.ids import PersonId, TaskId
from predispo.domain.journey_facts import ToldFigure
from predispo.domain.law import Law, Objection
from predispo.drawing.options import LabelLine, PictureOptions
from predispo.drawing.picture import Picture
from predispo.errors import InvalidFact
from predispo.guidance import lawful

HORIZON = 80
PLAIN = (LabelLine.NAME, LabelLine.AGE, LabelLine.DIAGNOSES)
"""What stands under a symbol in the picture that a patient sees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One figure that may be shown: the person's and, beside it, the population's, both 0 to 1."""

    figure: ToldFigure
    population: float
    interval: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised:
    """What the clinic promised in a visit, and by when."""

    text: str
    due: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A visit before it is written down."""

    person: PersonId
    on: PartialDate
    kind: ConsultationKind
    counsellor: str = ""
    present: str = ""
    interpreter: str = ""
    notes: str = ""
    decisions: tuple[str, ...] = ()
    promises: tuple[Promised, ...] = ()
    told: tuple[ToldFigure, ...] = ()


def figures_to_show(assessment: Assessment | None, person: PersonId) -> tuple[Shown, ...]:
    """The figures of somebody that a patient view can show: each cancer to age 80, then the genes, the greatest first.

    A cancer whose figures end before 80 is told to where they end.
    """
    mine = None if assessment is None else assessment.persons.get(person)
    if mine is None:
        return ()
    ends = {site: _end(points) for site, points in mine.remaining_risk.items() if points}
    risks = [
        Shown(
            figure=ToldFigure(what=site, probability=point.risk, by_age=point.age),
            population=point.population,
            interval=point.interval,
        )
        for site, point in ends.items()
    ]
    genes = [
        Shown(
            figure=ToldFigure(what=gene, probability=one.probability), population=one.population, interval=one.interval
        )
        for gene, one in mine.carrier.items()
        if gene != "any"
    ]

    def great(one: Shown) -> float:
        return -one.figure.probability

    return (*sorted(risks, key=great), *sorted(genes, key=great))


def _end(points: Sequence[RiskPoint]) -> RiskPoint:
    return max((one for one in points if one.age <= HORIZON), key=lambda one: one.age, default=points[-1])


def plain_picture(family: Family, person: PersonId, *, language: str, on: date) -> Picture:
    """The pedigree as this member of the family may see it: no figures, no results of others who did not agree."""
    shown = shown_to(family, person)
    options = PictureOptions(labels=PLAIN, header=False, chips=False)
    return family_picture(shown, language=language, on=on, options=options)


def facts_of(visit: Visit, assessment: Assessment | None, new_id: NewId) -> tuple[FamilyFact, ...]:
    """The visit as facts: the consultation, what was told, decided and promised.

    Raises:
        InvalidFact: when figures were told and there is no assessment that they are of.
    """
    facts: list[FamilyFact] = [
        ConsultationHeld(
            person=visit.person,
            on=visit.on,
            kind=visit.kind,
            counsellor=visit.counsellor,
            present=visit.present,
            interpreter=visit.interpreter,
            summary=visit.notes,
        )
    ]
    if visit.told:
        if assessment is None:
            raise InvalidFact("The figures that were told are not computed.", cure="Wait until they are computed anew.")
        facts.append(
            RiskTold(
                person=visit.person,
                on=visit.on,
                figures=visit.told,
                model=assessment.model,
                evidence_edition=assessment.evidence_edition,
                evidence_digest=assessment.evidence_digest,
                inputs_digest=assessment.inputs_digest,
            )
        )
    facts += [DecisionTaken(person=visit.person, on=visit.on, text=text) for text in visit.decisions]
    facts += [
        PromiseMade(
            promise=TaskId(new_id("t")),
            person=visit.person,
            on=visit.on,
            text=one.text,
            due=one.due,
            owner=visit.counsellor,
        )
        for one in visit.promises
    ]
    return tuple(facts)


def objections_to(family: Family, facts: Sequence[FamilyFact], law: Law, *, today: date) -> tuple[Objection, ...]:
    """What stands against writing a visit down, each rule once."""
    found = (one for fact in facts for one in lawful.objections(family, fact, law, today=today))
    return tuple({one.rule.name: one for one in found}.values())


def write_visit(facts: Sequence[FamilyFact], against: Sequence[Objection], reason: str, on: PartialDate) -> Step:
    """The visit as one step, with the rules that it sets aside and why.

    Raises:
        InvalidFact: when a rule asks to wait and no reason is given.
    """
    if against and not reason.strip():
        raise InvalidFact("A rule asks to wait, and no reason is given.", cure="Write why the step is taken now.")
    aside = (RuleSetAside(person=one.person, rule=one.rule.name, reason=reason.strip(), on=on) for one in against)
    return Step(subject="write-down", facts=(*facts, *aside))
