"""Guideline changes: whose verdicts or plan are others under another edition, and a task for each such family."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from predispo.app.advising import criteria_for
from predispo.app.editing import Step
from predispo.app.planning import plan_for
from predispo.app.ticket import Ticket
from predispo.app.workspace import Workspace
from predispo.domain.facts import TaskOpened
from predispo.domain.family import Family
from predispo.domain.ids import FamilyId, PersonId, TaskId
from predispo.domain.plan import Plan
from predispo.domain.standing import Disclosure
from predispo.domain.verdict import Verdict
from predispo.errors import InvalidFact, NotApplicable, SealBroken, Unreadable
from predispo.evidence.catalogue import Catalogue
from predispo.phrases.phrases import load


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What another edition advises otherwise for one person: criteria by name, and offers of the plan."""

    person: PersonId
    criteria: tuple[str, ...]
    offers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyAdvice:
    """One family whose advice changes."""

    family: FamilyId
    number: str
    advice: tuple[Advice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """What a review found; `opened` tasks are new, `unread` families could not be read."""

    families: int
    found: tuple[FamilyAdvice, ...]
    opened: int
    unread: int


def changed_advice(
    family: Family, before: Catalogue, after: Catalogue, *, country: str, on: date, names: str = ""
) -> tuple[Advice, ...]:
    """Who is advised otherwise: the consultand by the criteria in force, every living carrier by the plan.

    Computed chances are left aside: what moves by them is told where editions are compared.
    """
    found: list[Advice] = []
    for person in family.persons:
        who = family.persons[person]
        if who.is_dead or who.pregnancy is not None:
            continue
        criteria: tuple[str, ...] = ()
        if person == family.consultand:
            met = [_met(family, one, person, country=country, on=on, names=names) for one in (before, after)]
            every = sorted(met[0].keys() | met[1].keys())
            criteria = tuple(name for name in every if met[0].get(name) != met[1].get(name))
        plans = [plan_for(family, one, person, country=country, on=on) for one in (before, after)]
        offers = sorted(_offers(plans[0]) ^ _offers(plans[1]), key=str)
        if criteria or offers:
            named = tuple(dict.fromkeys(one[0] for one in offers))
            found.append(Advice(person=person, criteria=criteria, offers=named))
    return tuple(found)


def _met(
    family: Family, catalogue: Catalogue, person: PersonId, *, country: str, on: date, names: str
) -> dict[str, bool | None]:
    found: tuple[Verdict, ...] = ()
    with suppress(NotApplicable):  # a guideline that the other edition does not have
        found = criteria_for(family, catalogue, person, country=country, on=on, assessment=None, names=names)
    return {one.criterion: one.met for one in found if one.in_force}


def _offers(plan: Plan) -> set[tuple[str, int | None, int | None, int | None]]:
    return {(one.id, one.start_age, one.stop_age, one.interval_months) for one in plan.offers if one.genes}


def review(workspace: Workspace, before: Catalogue, after: Catalogue, *, ticket: Ticket | None = None) -> Reviewed:
    """Open a task in every family whose advice the editions tell otherwise; one that is there already is not doubled.

    Raises:
        Cancelled: what was written down until then stands.
    """
    listening, words = ticket or Ticket(), load(workspace.settings.text("language"))
    headers, found, opened, unread = workspace.families(), list[FamilyAdvice](), 0, 0
    names = workspace.settings.text("guidelines")
    for at, header in enumerate(headers):
        listening.step(at, len(headers))
        try:
            casework = workspace.casework(header.id)
        except (SealBroken, Unreadable, InvalidFact):
            unread += 1
            continue
        family = casework.family
        country = workspace.country_of(family)
        advice = changed_advice(family, before, after, country=country, on=workspace.today, names=names)
        if not advice:
            continue
        found.append(FamilyAdvice(family=family.id, number=family.number, advice=advice))
        text = words.text("task-advice-changed", edition=after.edition)
        if any(isinstance(one.fact, TaskOpened) and one.fact.text == text for one in family.facts):
            continue
        task = TaskOpened(
            task=TaskId(workspace.new_id("t")),
            text=text,
            person=advice[0].person,
            disclosure=Disclosure.CLINIC,
        )
        casework.record(Step(subject="watch", facts=(task,)))
        opened += 1
    return Reviewed(families=len(headers), found=tuple(found), opened=opened, unread=unread)
