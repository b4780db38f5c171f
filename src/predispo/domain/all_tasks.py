"""Everything that waits in a family: its tasks, what the clinic promised, and relatives who are still to be reached."""

from collections.abc import Iterator
from datetime import date

from predispo.domain.facts import (
    ConsultationHeld,
    PromiseKept,
    PromiseMade,
    RelativeDeclined,
    RelativeInformed,
    RelativeInvited,
)
from predispo.domain.familial import familial_variants
from predispo.domain.family import Family, Person
from predispo.domain.person import ADULT
from predispo.domain.reach import acts, holders, reach
from predispo.domain.tasks import Task, TaskKind, arranged, birthday, can_be_told, tasks_of


def all_tasks(family: Family) -> tuple[Task, ...]:
    """The tasks of a family with its promises and, once for each variant, the relatives to reach."""
    return (*tasks_of(family), *arranged(family, (*_promised(family), *_to_reach(family))))


def _promised(family: Family) -> Iterator[Task]:
    kept = {one.fact.promise for one in family.facts if isinstance(one.fact, PromiseKept)}
    for one in family.facts:
        fact = one.fact
        if isinstance(fact, PromiseMade) and fact.promise not in kept:
            due = None if fact.due is None else fact.due.middle
            yield Task(
                kind=TaskKind.PROMISE, person=fact.person, due=due, text=fact.text, owner=fact.owner, task=fact.promise
            )


def _to_reach(family: Family) -> Iterator[Task]:
    """One task for each variant, since a family may have dozens; who is grown up is told by the last entry's day."""
    spoken_to = (RelativeInformed, RelativeInvited, RelativeDeclined, ConsultationHeld)
    reached = {one.fact.person for one in family.facts if isinstance(one.fact, spoken_to)}
    last = max((one.recorded_at.date() for one in family.facts), default=date.min)
    for one in familial_variants(family):
        if not acts(one):
            continue
        left = {*reach(family, one), *holders(family, one)} - {*one.carriers, *one.negative, *one.elsewhere} - reached
        if any(can_be_told(family.persons[who]) and _is_grown(family.persons[who], last) for who in left):
            yield Task(kind=TaskKind.TO_REACH, text=one.variant.name)


def _is_grown(person: Person, on: date) -> bool:
    """Whether somebody is not known to be a minor."""
    birth = person.details.birth
    return birth is None or birth.latest is None or birthday(birth.latest, ADULT) <= on
