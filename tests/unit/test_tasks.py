"""What waits in a family, the worklists of a clinic, and its calendar."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from predispo.app.worklists import PAST, SOON, Worklist, calendar, worklists
from predispo.domain.care import LetterKind
from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    FamilyDescribed,
    FamilyFact,
    LetterIssued,
    PersonAdded,
    PersonDescribed,
    RelativeInformed,
    ResultReceived,
    SampleTaken,
    TaskArranged,
    TaskDone,
    TaskOpened,
    VariantClassified,
)
from predispo.domain.ids import DocumentId, FamilyId, PersonId, TaskId
from predispo.domain.person import Details, Flag, Sex
from predispo.domain.tasks import RESULT_WITHIN, Task, TaskKind, tasks_of
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.journal.journal import family_of
from predispo.store.index import FoundTask
from tests.builders import FAMILY, entry, family, trio
from tests.vaults.quick import new_vault

MOTHER, DAUGHTER = PersonId("mother"), PersonId("daughter")
TODAY = date(2026, 11, 1)
ASKED = TaskOpened(task=TaskId("t1"), text="ask for the pathology", person=MOTHER, due=PartialDate.of(2026, 10, 5))
SAMPLE = SampleTaken(person=DAUGHTER, on=PartialDate.of(2026, 3, 3))


VARIANT = Variant(gene="BRCA1", hgvs="NM_007294.4:c.68_69del")


def carrier(person: PersonId, day: PartialDate | None = None) -> ResultReceived:
    found = ReportedVariant(variant=VARIANT, reported_class=VariantClass.PATHOGENIC)
    return ResultReceived(person=person, report=TestReport(genes=("BRCA1",), variants=(found,)), on=day)


def born(*flags: Flag) -> PersonDescribed:
    details = Details(name="daughter", sex=Sex.FEMALE, birth=PartialDate.of(2008, 11, 20), flags=flags)
    return PersonDescribed(person=DAUGHTER, details=details)


def kinds(*facts: FamilyFact) -> list[tuple[TaskKind, PersonId | None, date | None]]:
    return [(one.kind, one.person, one.due) for one in tasks_of(family(*trio(), *facts))]


def test_a_task_that_was_written_down_waits_until_it_is_done() -> None:
    assert kinds(ASKED) == [(TaskKind.BY_HAND, MOTHER, date(2026, 10, 5))]
    assert kinds(ASKED, TaskDone(task=TaskId("t1"))) == []


def test_a_sample_waits_for_a_result_that_came_after_it() -> None:
    waits = [(TaskKind.RESULT_AWAITED, DAUGHTER, date(2026, 3, 3) + RESULT_WITHIN)]

    assert kinds(SAMPLE) == waits
    assert kinds(carrier(DAUGHTER, PartialDate.of(2025, 1, 1)), SAMPLE) == waits
    assert kinds(SAMPLE, carrier(DAUGHTER, PartialDate.of(2026, 4, 1))) == []


def test_a_carriers_child_comes_of_age_unless_told_tested_or_asking_not_to_be() -> None:
    later = (TaskKind.TURNS_25, DAUGHTER, date(2033, 11, 20))
    waits = [(TaskKind.COMES_OF_AGE, DAUGHTER, date(2026, 11, 20)), later]

    assert kinds(carrier(MOTHER), born()) == waits
    assert kinds(born()) == []
    assert kinds(carrier(MOTHER), born(), RelativeInformed(person=DAUGHTER)) == [later]
    assert kinds(carrier(MOTHER), born(), carrier(DAUGHTER)) == [later]
    assert kinds(carrier(MOTHER), born(Flag.RIGHT_NOT_TO_KNOW)) == []
    assert kinds(carrier(MOTHER), born(Flag.DO_NOT_CONTACT)) == []


def classed(decided: VariantClass) -> VariantClassified:
    return VariantClassified(variant=VARIANT, decided=decided)


def after(*steps: FamilyFact) -> list[tuple[TaskKind, PersonId | None]]:
    """What waits when the mother's report came first and each step on a later day."""
    entries = [entry("e0", *trio(), carrier(MOTHER))]
    entries += [entry(f"e{day}", one, day=day) for day, one in enumerate(steps, start=1)]
    waiting = tasks_of(family_of(FAMILY, entries))
    return [(one.kind, one.person) for one in waiting if one.kind is TaskKind.CLASS_CHANGED]


def test_a_new_class_waits_for_its_letter_to_everybody_who_was_told_the_old_one() -> None:
    waits = [(TaskKind.CLASS_CHANGED, MOTHER)]
    letter = LetterIssued(
        person=MOTHER, kind=LetterKind.RECLASSIFICATION, language="en", document=DocumentId("d"), sha256=""
    )

    assert after(classed(VariantClass.UNCERTAIN)) == waits
    assert after(classed(VariantClass.LIKELY_PATHOGENIC)) == []
    assert after(classed(VariantClass.UNCERTAIN), letter) == []
    assert after(letter, classed(VariantClass.UNCERTAIN)) == waits
    assert after(classed(VariantClass.UNCERTAIN), letter, classed(VariantClass.BENIGN)) == waits
    assert after(classed(VariantClass.UNCERTAIN), classed(VariantClass.PATHOGENIC)) == []


def test_a_report_that_came_after_the_decision_told_its_class() -> None:
    assert after(classed(VariantClass.UNCERTAIN), carrier(DAUGHTER)) == [(TaskKind.CLASS_CHANGED, MOTHER)]


def found(kind: TaskKind, due: date | None, text: str = "") -> FoundTask:
    return FoundTask(
        family=FamilyId("f"),
        number="D-1",
        family_name="",
        kind=kind,
        person=None,
        name="",
        due=due,
        text=text,
        owner="",
    )


@pytest.mark.parametrize(
    ("due", "lists"),
    [
        (TODAY.replace(month=10), {Worklist.OVERDUE, Worklist.ALL}),
        (TODAY, {Worklist.SOON, Worklist.ALL}),
        (TODAY + SOON, {Worklist.SOON, Worklist.ALL}),
        (TODAY.replace(year=2027), {Worklist.ALL}),
        (None, {Worklist.ALL}),
    ],
)
def test_a_task_stands_in_the_lists_of_its_day(due: date | None, lists: set[Worklist]) -> None:
    sorted_in = worklists([found(TaskKind.BY_HAND, due)], TODAY)

    assert {name for name, tasks in sorted_in.items() if tasks} == lists


def test_who_came_of_age_long_ago_or_will_much_later_is_in_no_list() -> None:
    for due in (TODAY - PAST - SOON, TODAY + 2 * SOON):
        assert not any(worklists([found(TaskKind.COMES_OF_AGE, due)], TODAY).values())
    assert worklists([found(TaskKind.COMES_OF_AGE, TODAY - SOON)], TODAY)[Worklist.OVERDUE]


def test_the_index_tells_what_waits_in_all_families_with_names_by_day(tmp_path: Path) -> None:
    described, anna = FamilyDescribed(number="12"), PersonAdded(person=PersonId("anna"), details=Details(name="Anna"))
    later = TaskOpened(task=TaskId("t2"), text="call", person=PersonId("anna"), owner="Åse")
    with new_vault(tmp_path / "vault") as vault:
        vault.entries.append("F1", 0, entry("a1", described, anna, later))
        vault.entries.append("F2", 0, entry("b1", *trio(), ASKED))
        first, last = vault.index.tasks()
        vault.entries.append("F2", 1, entry("b2", TaskDone(task=TaskId("t1"))))
        left = vault.index.tasks()

    assert (first.number, first.name, first.text, first.due) == ("1", "mother", ASKED.text, date(2026, 10, 5))
    assert (last.number, last.name, last.owner, last.due) == ("12", "Anna", "Åse", None)
    assert left == (last,)


def test_the_calendar_has_the_days_and_nothing_clinical() -> None:
    tasks = [found(TaskKind.BY_HAND, TODAY, "BRCA1 of Anna"), found(TaskKind.BY_HAND, None)]

    text = calendar(tasks, datetime(2026, 11, 1, 12, tzinfo=UTC))

    assert text.count("BEGIN:VEVENT") == 1
    assert "DTSTART;VALUE=DATE:20261101\r\n" in text
    assert "SUMMARY:predispo: D-1\r\n" in text
    assert "BRCA1" not in text
    assert "Anna" not in text
    assert text.endswith("END:VCALENDAR\r\n")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


def test_who_was_tested_without_it_and_who_is_long_past_25_is_not_thought_of_again() -> None:
    free = ResultReceived(person=DAUGHTER, report=TestReport(genes=("BRCA1",), method=TestMethod.SEQUENCING))

    assert TaskKind.TURNS_25 not in {kind for kind, *_ in kinds(carrier(MOTHER), born(), free)}
    assert (TaskKind.TURNS_25, MOTHER) not in {(kind, who) for kind, who, _ in kinds(carrier(MOTHER))}


def arranged(kind: TaskKind, *facts: FamilyFact, **more: object) -> list[Task]:
    (named,) = (one for one in tasks_of(family(*trio(), *facts)) if one.kind is kind)
    said = TaskArranged(task=named.task, **more)
    return [one for one in tasks_of(family(*trio(), *facts, said)) if one.kind is kind]


@pytest.mark.parametrize(("kind", "fact"), [(TaskKind.BY_HAND, ASKED), (TaskKind.RESULT_AWAITED, SAMPLE)])
def test_any_task_is_given_to_somebody_put_off_and_done(kind: TaskKind, fact: FamilyFact) -> None:
    (one,) = arranged(
        kind, fact, owner="Ida", due=PartialDate.of(2027, 1, 4), put_off_until=PartialDate.of(2026, 12, 1)
    )

    assert (one.owner, one.due, one.put_off_until) == ("Ida", date(2027, 1, 4), date(2026, 12, 1))
    assert one.task is not None
    assert [two for two in tasks_of(family(*trio(), fact, TaskDone(task=one.task))) if two.kind is kind] == []


def test_another_sample_is_another_task() -> None:
    (first,) = (one for one in tasks_of(family(*trio(), SAMPLE)) if one.kind is TaskKind.RESULT_AWAITED)
    again = SampleTaken(person=DAUGHTER, on=PartialDate.of(2026, 9, 1))

    assert [one.kind for one in tasks_of(family(*trio(), SAMPLE, TaskDone(task=first.task), again))] == [
        TaskKind.RESULT_AWAITED
    ]


def test_what_is_put_off_stands_apart_until_its_day() -> None:
    late = replace(found(TaskKind.BY_HAND, date(2026, 10, 1)), put_off_until=date(2026, 11, 8), owner="Ida Moen")

    before = worklists((late,), TODAY, author="ida moen")
    after = worklists((late,), date(2026, 11, 8), author="ida moen")

    assert (before[Worklist.PUT_OFF], before[Worklist.OVERDUE], before[Worklist.MINE]) == ((late,), (), ())
    assert (after[Worklist.PUT_OFF], after[Worklist.OVERDUE], after[Worklist.MINE]) == ((), (late,), (late,))
    assert worklists((late,), TODAY)[Worklist.MINE] == ()
