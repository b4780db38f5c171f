"""What the clinic promised and whom it has yet to reach, beside the tasks that wait in a family."""

from datetime import date

from predispo.domain.all_tasks import all_tasks
from predispo.domain.dates import PartialDate
from predispo.domain.facts import FamilyFact, PromiseKept, PromiseMade, RelativeDeclined, RelativeInformed
from predispo.domain.ids import PersonId, TaskId
from predispo.domain.person import Flag
from predispo.domain.tasks import TaskKind
from tests.builders import family, trio
from tests.unit.test_tasks import DAUGHTER, MOTHER, born, carrier


def kinds(*facts: FamilyFact) -> list[tuple[TaskKind, PersonId | None, date | None]]:
    every = all_tasks(family(*trio(), *facts))
    return [(one.kind, one.person, one.due) for one in every if one.kind is not TaskKind.TO_REACH]


def to_reach(*facts: FamilyFact) -> list[str]:
    return [one.text for one in all_tasks(family(*trio(), *facts)) if one.kind is TaskKind.TO_REACH]


def test_a_promise_waits_until_it_is_kept() -> None:
    promise = PromiseMade(promise=TaskId("t9"), text="write", person=MOTHER, due=PartialDate.of(2026, 12, 1))

    assert kinds(promise) == [(TaskKind.PROMISE, MOTHER, date(2026, 12, 1))]
    assert kinds(promise, PromiseKept(promise=TaskId("t9"))) == []


def test_grown_up_relatives_who_may_carry_a_variant_wait_to_be_reached_once_for_all() -> None:
    variant = "BRCA1 NM_007294.4:c.68_69del"

    assert to_reach() == []
    assert to_reach(carrier(MOTHER)) == [variant]
    assert to_reach(carrier(MOTHER), RelativeInformed(person=DAUGHTER)) == []
    assert to_reach(carrier(MOTHER), RelativeDeclined(person=DAUGHTER)) == []
    assert to_reach(carrier(MOTHER), born(Flag.RIGHT_NOT_TO_KNOW)) == []
    assert to_reach(carrier(MOTHER), born()) == [], "a minor when the family was last written in"
