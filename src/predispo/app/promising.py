"""Promising: the ledger of what the clinic promised in a family."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from predispo.domain.dates import PartialDate
from predispo.domain.facts import PromiseKept, PromiseMade
from predispo.domain.family import Family
from predispo.domain.ids import PersonId, TaskId
from predispo.drawing.sheet import Grid, Line, Sheet
from predispo.phrases.phrases import NameOf, Phrases

COLUMNS: Final = ("state", "to", "what", "due", "owner")


class PromiseState(StrEnum):
    """How it stands with a promise."""

    LATE = "late"
    OPEN = "open"
    KEPT_LATE = "kept_late"
    KEPT = "kept"


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """One promise; `person` None where it was made to the family, `kept` the day on which it was kept."""

    promise: TaskId
    text: str
    person: PersonId | None
    made: PartialDate | None
    due: PartialDate | None
    owner: str
    kept: date | None
    state: PromiseState

    @property
    def is_open(self) -> bool:
        """Whether it is not kept yet."""
        return self.kept is None


def ledger(family: Family, *, today: date) -> tuple[Promise, ...]:
    """Every promise of a family, the late ones first, then the open by day, then the kept."""
    kept = {
        one.fact.promise: one.recorded_at.date() if one.fact.on is None else one.fact.on.middle
        for one in family.facts
        if isinstance(one.fact, PromiseKept)
    }
    found = [
        Promise(
            promise=one.fact.promise,
            text=one.fact.text,
            person=one.fact.person,
            made=one.fact.on,
            due=one.fact.due,
            owner=one.fact.owner,
            kept=kept.get(one.fact.promise),
            state=_state(one.fact.due, kept.get(one.fact.promise), today),
        )
        for one in family.facts
        if isinstance(one.fact, PromiseMade)
    ]
    order = list(PromiseState)
    return tuple(
        sorted(found, key=lambda one: (order.index(one.state), date.max if one.due is None else one.due.middle))
    )


def _state(due: PartialDate | None, kept: date | None, today: date) -> PromiseState:
    """A promise by a month or a year is late when all of it is over."""
    last = None if due is None else due.latest
    if kept is not None:
        return PromiseState.KEPT_LATE if last is not None and kept > last else PromiseState.KEPT
    return PromiseState.LATE if last is not None and today > last else PromiseState.OPEN


def cells(one: Promise, words: Phrases, name_of: NameOf) -> tuple[str, ...]:
    """One row of the ledger in words."""
    state = words.term(one.state)
    return (
        words.capital(state if one.kept is None else f"{state} ({words.date(one.kept)})"),
        words.text("promise-family") if one.person is None else words.capital(name_of(one.person)),
        one.text,
        "" if one.due is None else words.date(one.due),
        one.owner,
    )


def sheet(family: Family, found: Sequence[Promise], words: Phrases, name_of: NameOf, *, on: date) -> Sheet:
    """The ledger on paper."""
    return Sheet(
        title=words.text("promise-title"),
        subtitle=f"{family.number} {family.name}".strip() + f" · {words.date(on)}",
        blocks=(
            Grid(
                name=words.text("promise-title"),
                head=tuple(words.text(f"promise-column-{one}") for one in COLUMNS),
                shares=(16, 20, 36, 14, 14),
                lines=tuple(Line(cells=cells(one, words, name_of)) for one in found),
            ),
        ),
        foot="",
        language=words.language,
    )
