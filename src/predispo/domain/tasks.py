"""What waits in a family: tasks that somebody wrote down, and those that follow from the facts and end with them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from predispo.domain.care import LetterKind
from predispo.domain.facts import (
    FamilyFact,
    LetterIssued,
    RelativeInformed,
    ResultReceived,
    SampleTaken,
    TaskArranged,
    TaskDone,
    TaskOpened,
)
from predispo.domain.familial import FamilialVariant, familial_variants
from predispo.domain.family import Family, Person, Recorded
from predispo.domain.ids import PersonId, TaskId
from predispo.domain.person import ADULT, Flag
from predispo.domain.published import opinion_of
from predispo.domain.variant import VariantClass

SECOND_AGE: Final = 25
"""The birthday at which a carrier is thought of again: breast surveillance begins about then in most guidelines."""
YEAR: Final = timedelta(days=365)
RESULT_WITHIN: Final = timedelta(weeks=12)
"""After how long a result is overdue: the longest that a panel usually takes (general knowledge, not verified)."""


class TaskKind(StrEnum):
    """Where a task comes from."""

    BY_HAND = "by_hand"
    PROMISE = "promise"
    """The clinic promised it, and nobody wrote down that it was kept."""
    TO_REACH = "to_reach"
    """Grown-up living relatives who may carry a variant were neither told, invited, seen nor tested."""
    RESULT_AWAITED = "result_awaited"
    """A sample was taken, and no result has come since."""
    COMES_OF_AGE = "comes_of_age"
    """A child of a carrier grows up, and may then be told and tested."""
    TURNS_25 = "turns_25"
    """A carrier, or an untested child of one, comes to the age at which much follow-up begins."""
    CLASS_DIFFERS = "class_differs"
    """A database is of another opinion on a variant than the class that acts, and nobody decided since."""
    CLASS_CHANGED = "class_changed"
    """The clinic's decision is another opinion than the person was told, and no letter of it has gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One thing to do or to wait for, until `due`; `text` is what was written, or the variant that it is about.

    `task` names it: as it was written down or promised, or by the facts that it follows from. It may be put off.
    """

    kind: TaskKind
    person: PersonId | None = None
    due: date | None = None
    text: str = ""
    owner: str = ""
    task: TaskId | None = None
    put_off_until: date | None = None


def tasks_of(family: Family) -> tuple[Task, ...]:
    """Everything that waits in a family, whatever day it is; who asked not to be contacted or told is left out."""
    derived = (*_results(family), *_coming_of_age(family), *_disputed(family), *_reclassified(family))
    return tuple(arranged(family, (*_by_hand(family), *derived)))


def arranged(family: Family, tasks: Iterable[Task]) -> Iterator[Task]:
    """The tasks with whoever sees to them, their day and until when they are put off, without those that are done."""
    done = {one.fact.task for one in family.facts if isinstance(one.fact, TaskDone)}
    said_of = {one.fact.task: one.fact for one in family.facts if isinstance(one.fact, TaskArranged)}
    for one in tasks:
        task = one.task or _own_name(one)
        if task in done:
            continue
        said = said_of.get(task)
        if said is None:
            yield replace(one, task=task)
            continue
        yield replace(
            one,
            task=task,
            owner=said.owner,
            due=one.due if said.due is None else said.due.middle,
            put_off_until=None if said.put_off_until is None else said.put_off_until.middle,
        )


def _own_name(one: Task) -> TaskId:
    """The name of a task that follows from the facts: another sample or another edition is another task."""
    day = "" if one.due is None else one.due.isoformat()
    return TaskId("/".join((one.kind.value, one.person or "", one.text, day)))


def _by_hand(family: Family) -> Iterator[Task]:
    for one in family.facts:
        fact = one.fact
        if isinstance(fact, TaskOpened):
            due = None if fact.due is None else fact.due.middle
            yield Task(
                kind=TaskKind.BY_HAND, person=fact.person, due=due, text=fact.text, owner=fact.owner, task=fact.task
            )


def _results(family: Family) -> Iterator[Task]:
    """Samples whose result has not come, one of each person: the last."""
    taken: dict[PersonId, date] = {}
    came: dict[PersonId, date] = {}
    for one in family.facts:
        match one.fact:
            case SampleTaken(person=person):
                taken[person] = max(_day(one), taken.get(person, date.min))
            case ResultReceived(person=person):
                came[person] = max(_day(one), came.get(person, date.min))
            case _:
                pass
    for person, day in taken.items():
        if came.get(person, date.min) < day:
            yield Task(kind=TaskKind.RESULT_AWAITED, person=person, due=day + RESULT_WITHIN)


def _coming_of_age(family: Family) -> Iterator[Task]:
    acting = [one for one in familial_variants(family) if one.acting is not None and one.acting.makes_a_carrier]
    carriers = {person for one in acting for person in (*one.carriers, *one.obligate)}
    known = carriers | {person for one in acting for person in one.negative}
    told = {one.fact.person for one in family.facts if isinstance(one.fact, RelativeInformed)}
    last = max((one.recorded_at.date() for one in family.facts), default=date(1, 1, 1) + YEAR)
    for who, person in family.persons.items():
        parents, birth = family.pedigree.genetic_parents(who), person.details.birth
        child = who not in known and bool({parents.mother, parents.father} & carriers)
        if birth is None or birth.latest is None or not can_be_told(person):
            continue
        if child and who not in told:
            yield Task(kind=TaskKind.COMES_OF_AGE, person=who, due=birthday(birth.latest, ADULT))
        second = birthday(birth.latest, SECOND_AGE)
        if (child or who in carriers) and second >= last - YEAR:
            yield Task(kind=TaskKind.TURNS_25, person=who, due=second)


def can_be_told(person: Person) -> bool:
    """Whether somebody is alive, born, and did not ask to be left alone."""
    wishes = {Flag.RIGHT_NOT_TO_KNOW, Flag.DO_NOT_CONTACT}
    return not person.is_dead and person.pregnancy is None and not wishes & set(person.details.flags)


def _disputed(family: Family) -> Iterator[Task]:
    for one in familial_variants(family):
        if one.is_disputed:
            yield Task(kind=TaskKind.CLASS_DIFFERS, due=_day(one.published[-1]), text=one.variant.name)


def _reclassified(family: Family) -> Iterator[Task]:
    """Who is to be written to of a new class: a person whose report had the variant before it was decided anew."""
    letters = [
        (one.fact.person, one.recorded_at)
        for one in family.facts
        if isinstance(one.fact, LetterIssued) and one.fact.kind == LetterKind.RECLASSIFICATION
    ]
    for one in familial_variants(family):
        decision = one.decision
        if decision is None:
            continue
        for person in dict.fromkeys(report.person for report in one.reports):
            told = _class_told(one, person)
            if opinion_of(told) is opinion_of(decision.fact.decided) or not can_be_told(family.persons[person]):
                continue
            if not any(who == person and at >= decision.recorded_at for who, at in letters):
                yield Task(kind=TaskKind.CLASS_CHANGED, person=person, due=_day(decision), text=one.variant.name)


def _class_told(one: FamilialVariant, person: PersonId) -> VariantClass:
    """The class that acted when a person's last report of a variant came, before the last decision."""
    report = [found for found in one.reports if found.person == person][-1]
    before = [known.fact.decided for known in one.decisions if known.recorded_at <= report.result.recorded_at]
    return before[-1] if before else report.found.reported_class


def _day(one: Recorded[FamilyFact]) -> date:
    return one.recorded_at.date() if one.fact.on is None else one.fact.on.middle


def birthday(born: date, years: int) -> date:
    """The day on which somebody turns so many years; the first of March for who was born on 29 February."""
    leap = (born.month, born.day) == (2, 29)
    return date(born.year + years, 3, 1) if leap else born.replace(year=born.year + years)
