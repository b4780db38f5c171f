"""The journal's text: entries to JSON and back, with old shapes lifted to today's."""

import json
from dataclasses import fields
from datetime import UTC, datetime
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from predispo.domain.facts import FACT_KINDS, Fact, FamilyFact
from predispo.domain.ids import EntryId, FactRef
from predispo.errors import Unreadable
from predispo.journal.entry import Entry

# The version of the shapes that this program writes; a reader lifts every older one.
VERSION = 1


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    """The converter of one kind of fact."""
    return TypeAdapter(FACT_KINDS[kind])


def fact_to_plain(fact: Fact) -> dict[str, Any]:
    """A fact as plain values under its kind's name; what says nothing is left out."""
    kind = type(fact).__name__
    plain: dict[str, Any] = _adapter(kind).dump_python(fact, mode="json", exclude_defaults=True)
    return {"fact": kind, **plain}


def fact_from_plain(plain: dict[str, Any]) -> FamilyFact:
    """A fact from its plain values.

    Raises:
        Unreadable: when the kind is unknown or a value does not fit it.
    """
    kind = plain.get("fact")
    if not isinstance(kind, str) or kind not in FACT_KINDS:
        raise Unreadable(
            f"A newer predispo wrote a kind of fact that this one does not know: {kind!r}.",
            cure="Install the newer predispo.",
            text=str(kind),
        )
    unknown = set(plain) - {"fact"} - {one.name for one in fields(FACT_KINDS[kind])}
    if unknown:
        raise Unreadable(
            f"A {kind} holds what this predispo does not know: {', '.join(sorted(unknown))}.",
            cure="Install the newer predispo.",
            text=kind,
        )
    try:
        return _adapter(kind).validate_python({key: value for key, value in plain.items() if key != "fact"})
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise Unreadable(f"A {kind} cannot be read at {place}: {first['msg']}.", text=kind) from error


def entry_to_plain(entry: Entry) -> dict[str, Any]:
    """An entry as plain values."""
    return {
        "version": VERSION,
        "id": entry.id,
        "recorded_at": entry.recorded_at.astimezone(UTC).isoformat(),
        "author": entry.author,
        "subject": entry.subject,
        "facts": [fact_to_plain(fact) for fact in entry.facts],
        "supersedes": sorted(
            ([ref.entry, ref.index] if isinstance(ref, FactRef) else [ref]) for ref in entry.supersedes
        ),
    }


def entry_from_plain(plain: dict[str, Any]) -> Entry:
    """An entry from its plain values.

    Raises:
        Unreadable: when a newer predispo wrote it, or it is not whole.
    """
    if plain.get("version", 0) > VERSION:
        raise Unreadable("A newer predispo wrote this entry.", cure="Install the newer predispo.")
    try:
        return Entry(
            id=EntryId(plain["id"]),
            recorded_at=datetime.fromisoformat(plain["recorded_at"]),
            author=plain["author"],
            subject=plain.get("subject", ""),
            facts=tuple(fact_from_plain(fact) for fact in plain["facts"]),
            supersedes=frozenset(
                FactRef(EntryId(ref[0]), int(ref[1])) if len(ref) == 2 else EntryId(ref[0])
                for ref in plain["supersedes"]
            ),
        )
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise Unreadable(f"An entry of the journal is not whole: {error}.") from error


def encode(entry: Entry) -> str:
    """An entry as canonical JSON: the same entry always gives the same text."""
    return json.dumps(entry_to_plain(entry), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def decode(text: str) -> Entry:
    """An entry from its JSON.

    Raises:
        Unreadable: when it is not the text of an entry.
    """
    try:
        plain = json.loads(text)
    except json.JSONDecodeError as error:
        raise Unreadable("An entry of the journal is not JSON.", line=error.lineno, column=error.colno) from error
    if not isinstance(plain, dict):
        raise Unreadable("An entry of the journal is not an object.")
    return entry_from_plain(plain)
