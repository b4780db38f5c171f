"""The text of a branch on the clipboard: a first line that says what it is, then one fact a line as JSON.

    predispo branch 1
    # A part of a family for predispo. Names, days and texts were left out.
    {"fact": "PersonAdded", "person": "1", "details": {"sex": "F"}}
    {"fact": "DiagnosisMade", "person": "1", "cancer": {"site": "breast"}, "age": {"low": 42, "high": 42}}

Persons and unions are numbered in their order; the first person is the one whom the branch hangs by. Lines that begin
with # are for people. The facts are those of the journal, with every field that says something.
"""

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, cast

from predispo.domain.facts import FamilyFact, NoteWritten, PersonAdded, UnionFormed
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.renaming import renamed
from predispo.errors import Unreadable
from predispo.exchange.anonymous import anonymise
from predispo.journal.codec import fact_from_plain, fact_to_plain

HEAD = "predispo branch 1"
_ANY_HEAD = "predispo branch "
_NAMELESS = "# A part of a family for predispo. Names, days and texts were left out."
_NAMED = "# A part of a family for predispo, with names. Confidential."
MOST_TEXT = 8_000_000
"""More characters than this are not read."""


def looks_like_branch(text: str) -> bool:
    """Whether a text begins as a branch does."""
    return text.lstrip("\ufeff \r\n\t").startswith(_ANY_HEAD)


def write_branch(facts: Iterable[FamilyFact], *, named: bool = False) -> str:
    """The text of a branch; unless `named`, whatever names somebody is left out, and days become years."""
    facts = tuple(facts)
    plain = _numbered(facts) if named else _nameless(facts)
    lines = [json.dumps(fact_to_plain(fact), ensure_ascii=False) for fact in plain]
    return "\n".join((HEAD, _NAMED if named else _NAMELESS, *lines)) + "\n"


def read_branch(text: str, kinds: tuple[type[FamilyFact], ...]) -> tuple[FamilyFact, ...]:
    """The facts of a branch, of these kinds only.

    Raises:
        Unreadable: `data` has the line; nothing is read then.
    """
    if len(text) > MOST_TEXT:
        raise Unreadable("The branch on the clipboard is too large.", cure="Export the family and import the file.")
    lines = text.lstrip("\ufeff \r\n\t").splitlines()
    if not lines or lines[0].strip() != HEAD:
        raise Unreadable(
            "A newer predispo wrote this branch.",
            cure="Copy it from the same version, or install the newer one.",
            line=1,
        )
    facts: list[FamilyFact] = []
    for number, line in enumerate(lines[1:], start=2):
        if line.strip() and not line.lstrip().startswith("#"):
            facts.append(_fact(line, number, kinds))
    if not any(isinstance(fact, PersonAdded) for fact in facts):
        raise Unreadable("There is nobody in this branch.", cure="Copy the people again.")
    return tuple(facts)


def _fact(line: str, number: int, kinds: tuple[type[FamilyFact], ...]) -> FamilyFact:
    """The fact on a line."""
    cure = "Copy the people again."
    try:
        plain: Any = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise Unreadable("A line of the branch is not JSON.", cure=cure, line=number) from error
    if not isinstance(plain, dict):
        raise Unreadable("A line of the branch is not a fact.", cure=cure, line=number)
    try:
        fact = fact_from_plain(cast("dict[str, Any]", plain))
    except Unreadable as error:
        raise Unreadable(error.reason, cure=error.cure or cure, line=number) from error
    if not isinstance(fact, kinds):
        raise Unreadable("A branch holds no facts of this kind.", cure=cure, line=number, text=type(fact).__name__)
    return fact


def _nameless(facts: tuple[FamilyFact, ...]) -> Iterable[FamilyFact]:
    """The facts without what names anybody."""
    kept = anonymise(fact for fact in facts if not isinstance(fact, NoteWritten)).facts
    return (
        replace(fact, details=replace(fact.details, name="")) if isinstance(fact, PersonAdded) else fact
        for fact in kept
    )


def _numbered(facts: tuple[FamilyFact, ...]) -> Iterable[FamilyFact]:
    """The facts with numbers for identifiers, since those of a vault mean nothing elsewhere."""
    added = [fact.person for fact in facts if isinstance(fact, PersonAdded)]
    formed = [fact.union for fact in facts if isinstance(fact, UnionFormed)]
    persons = {person: PersonId(str(number)) for number, person in enumerate(added, start=1)}
    unions = {union: UnionId(f"u{number}") for number, union in enumerate(formed, start=1)}
    return (renamed(fact, persons, unions) for fact in facts)
