"""The agenda of a visit: what to heed, what is missing, what is due, and what changed since the patient was told."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from predispo.app.timelines import told_lines
from predispo.domain.all_tasks import all_tasks
from predispo.domain.assessment import Assessment
from predispo.domain.facts import RiskTold
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import PregnancyOutcome
from predispo.domain.stage import StageReached
from predispo.domain.tasks import Task, TaskKind
from predispo.guidance import stages
from predispo.phrases.journey import waiting_line
from predispo.phrases.phrases import NameOf, Phrases

AHEAD: Final = timedelta(days=90)
"""How far ahead what is due is on the agenda: until about the next visit."""


class Topic(StrEnum):
    """Why something is on the agenda, the most pressing first."""

    WISH = "wish"
    LANGUAGE = "language"
    PREGNANCY = "pregnancy"
    PROMISE = "promise"
    TASK = "task"
    CHANGED = "changed"
    MISSING = "missing"
    RELATIVES = "relatives"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to heed or to talk about."""

    topic: Topic
    text: str


def agenda(
    family: Family,
    person: PersonId,
    assessment: Assessment | None,
    words: Phrases,
    name_of: NameOf,
    *,
    clinic_language: str,
    today: date,
) -> tuple[Item, ...]:
    """What belongs into a visit of somebody on a day."""
    found = [
        *_heeded(family, person, words, clinic_language),
        *_pregnancies(family, person, words, name_of),
        *_due(family, person, words, name_of, today),
        *_changed(family, person, assessment, words),
        *_missing(family, person, words, name_of, today),
    ]
    order = list(Topic)
    return tuple(sorted(found, key=lambda one: order.index(one.topic)))


def _heeded(family: Family, person: PersonId, words: Phrases, clinic_language: str) -> list[Item]:
    """Wishes, and a language for which an interpreter is needed."""
    details = family.person(person).details
    items = [Item(Topic.WISH, words.capital(words.term(flag))) for flag in details.flags]
    if details.language and details.language.partition("-")[0] != clinic_language.partition("-")[0]:
        items.append(Item(Topic.LANGUAGE, words.text("agenda-language", language=details.language)))
    return items


def _pregnancies(family: Family, person: PersonId, words: Phrases, name_of: NameOf) -> list[Item]:
    """Pregnancies that go on in the family: a result may matter before the birth."""
    going = [
        one.id
        for one in family.persons.values()
        if one.pregnancy is not None and one.pregnancy.fact.outcome is PregnancyOutcome.ONGOING
    ]
    return [
        Item(Topic.PREGNANCY, words.text("agenda-pregnancy", parents=words.listing([name_of(one) for one in parents])))
        for child in going
        if (parents := [one for one in family.pedigree.genetic_parents(child) if one is not None])
    ]


def _due(family: Family, person: PersonId, words: Phrases, name_of: NameOf, today: date) -> list[Item]:
    """Tasks and promises of the person or the family, overdue or due until the next visit, and relatives to reach."""
    items: list[Item] = []
    for task in all_tasks(family):
        if task.put_off_until is not None and task.put_off_until > today:
            continue
        if task.kind is TaskKind.TO_REACH:
            items.append(Item(Topic.RELATIVES, words.text("agenda-to-reach", variant=task.text)))
        elif task.kind is TaskKind.COMES_OF_AGE:
            if task.person is not None and task.due is not None and task.due <= today + AHEAD:
                items.append(Item(Topic.RELATIVES, words.text("agenda-of-age", person=name_of(task.person))))
        elif task.person in (None, person) and (task.due is None or task.due <= today + AHEAD):
            items.append(Item(_topic(task), _task_text(task, words, today)))
    return items


def _topic(task: Task) -> Topic:
    match task.kind:
        case TaskKind.PROMISE:
            return Topic.PROMISE
        case TaskKind.CLASS_DIFFERS:
            return Topic.CHANGED
        case _:
            return Topic.TASK


def _task_text(task: Task, words: Phrases, today: date) -> str:
    due = "" if task.due is None else words.date(task.due)
    state = "no" if task.due is None else "late" if task.due < today else "yes"
    message = f"agenda-{task.kind.value.replace('_', '-')}"
    known = message if words.has(message) else "agenda-by-hand"
    return words.text(known, text=task.text, due=due, due_known=state)


def _changed(family: Family, person: PersonId, assessment: Assessment | None, words: Phrases) -> list[Item]:
    """Figures that are told otherwise now than they were told last."""
    told = [one.fact for one in family.facts if isinstance(one.fact, RiskTold) and one.fact.person == person]
    if not told or assessment is None:
        return []
    return [Item(Topic.CHANGED, line) for line in told_lines(told[-1], assessment, words, only_changed=True)]


def _missing(family: Family, person: PersonId, words: Phrases, name_of: NameOf, today: date) -> list[Item]:
    """What the next stage waits for, and what earlier ones lack."""
    progress = stages.progress(family, person, today=today)

    def line(stage: StageReached) -> str:
        lacks = " ".join(waiting_line(words, one, name_of) for one in stage.waiting)
        return words.text("agenda-stage", stage=words.term(stage.stage), lacks=lacks)

    ahead = () if progress.next is None else (progress.next,)
    return [Item(Topic.MISSING, line(one)) for one in (*ahead, *progress.passed_over)]
