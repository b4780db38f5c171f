"""What is done with a task of a worklist: finished, put off, given to somebody; each a step that can be undone."""

from datetime import date

from predispo.app.editing import Step
from predispo.domain.dates import PartialDate
from predispo.domain.facts import FamilyFact, PromiseKept, TaskArranged, TaskDone
from predispo.domain.ids import TaskId
from predispo.domain.standing import Disclosure
from predispo.domain.tasks import TaskKind
from predispo.errors import InvalidFact
from predispo.store.index import FoundTask


def finish(task: FoundTask, today: date) -> Step:
    """The task is done; a promise is kept."""
    on, name = PartialDate.exactly(today), _name(task)
    fact: FamilyFact = TaskDone(task=name, on=on, disclosure=Disclosure.CLINIC)
    if task.kind is TaskKind.PROMISE:
        fact = PromiseKept(promise=name, on=on)
    return Step(subject="write-down", facts=(fact,))


def arrange(
    task: FoundTask, *, owner: str | None = None, due: date | None = None, put_off_until: date | None = None
) -> Step:
    """Give a task to somebody, give it another day, or put it off; what is not said stays as it was."""
    day = due or task.due
    fact = TaskArranged(
        task=_name(task),
        person=task.person,
        owner=task.owner if owner is None else owner.strip(),
        due=None if day is None else PartialDate.exactly(day),
        put_off_until=None if put_off_until is None else PartialDate.exactly(put_off_until),
        disclosure=Disclosure.CLINIC,
    )
    return Step(subject="write-down", facts=(fact,))


def _name(task: FoundTask) -> TaskId:
    if task.task is None:
        raise InvalidFact("A task without a name cannot be done or put off.", cure="Open the worklist anew.")
    return task.task
