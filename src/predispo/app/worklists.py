"""Worklists: what waits in all families of the clinic, by when it is due, and as entries of a calendar."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Final

from predispo.domain.tasks import TaskKind
from predispo.store.index import FoundTask

SOON: Final = timedelta(days=30)
PAST: Final = timedelta(days=365)
"""How long ago somebody may have come of age to be told of here; who did before is among the relatives to be told."""


class Worklist(StrEnum):
    """Which of the tasks."""

    OVERDUE = "overdue"
    SOON = "soon"
    WAITING = "waiting"
    PROMISES = "promises"
    RELATIVES = "relatives"
    MINE = "mine"
    PUT_OFF = "put_off"
    ALL = "all"


def worklists(tasks: Iterable[FoundTask], today: date, *, author: str = "") -> dict[Worklist, tuple[FoundTask, ...]]:
    """The tasks by list, each in the order in which they came; a task may stand in several lists.

    Who comes of age or turns 25 is told from 30 days before to a year after the birthday. What is put off stands in a
    list of its own until its day; `author` is whose own tasks are listed.
    """
    told = [one for one in tasks if _is_current(one, today)]
    current = tuple(one for one in told if not _is_put_off(one, today))
    own = author.strip().casefold()
    return {
        Worklist.OVERDUE: tuple(one for one in current if one.due is not None and one.due < today),
        Worklist.SOON: tuple(one for one in current if one.due is not None and today <= one.due <= today + SOON),
        Worklist.WAITING: tuple(one for one in current if one.kind is TaskKind.RESULT_AWAITED),
        Worklist.PROMISES: tuple(one for one in current if one.kind is TaskKind.PROMISE),
        Worklist.RELATIVES: tuple(one for one in current if one.kind is TaskKind.TO_REACH),
        Worklist.MINE: tuple(one for one in current if own and one.owner.casefold() == own),
        Worklist.PUT_OFF: tuple(one for one in told if _is_put_off(one, today)),
        Worklist.ALL: current,
    }


def _is_current(one: FoundTask, today: date) -> bool:
    if one.kind not in {TaskKind.COMES_OF_AGE, TaskKind.TURNS_25} or one.due is None:
        return True
    return today - PAST <= one.due <= today + SOON


def _is_put_off(one: FoundTask, today: date) -> bool:
    return one.put_off_until is not None and one.put_off_until > today


def calendar(tasks: Iterable[FoundTask], now: datetime) -> str:
    """The tasks with a day as an iCalendar text (RFC 5545), which names the family's number and nothing clinical."""
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//predispo//worklists//EN"]
    for one in tasks:
        if one.due is None:
            continue
        told = f"{one.family}|{one.person}|{one.kind}|{one.due}|{one.text}"
        lines += [
            "BEGIN:VEVENT",
            f"UID:{sha256(told.encode()).hexdigest()[:32]}@predispo",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{one.due:%Y%m%d}",
            f"SUMMARY:{_escaped(f'predispo: {one.number}')}",
            "END:VEVENT",
        ]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def _escaped(text: str) -> str:
    """A text as RFC 5545 has it, cut so that no line is longer than 75 bytes."""
    for sign, instead in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n"), ("\r", "")):
        text = text.replace(sign, instead)
    return text.encode()[:60].decode(errors="ignore")
