"""Who sees to a task and when: facts about tasks beside their opening and their end."""

from dataclasses import dataclass

from predispo.domain.dates import PartialDate
from predispo.domain.fact import Fact
from predispo.domain.ids import PersonId, TaskId


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskArranged(Fact):
    """A task was given to somebody, given another day, or put off until a day; the last one said counts as a whole.

    A task that follows from the facts is arranged by the name that it has by itself, as one that was written down.
    """

    task: TaskId
    person: PersonId | None = None
    owner: str = ""
    due: PartialDate | None = None
    put_off_until: PartialDate | None = None
