"""The journal's text: entries to JSON and back, with old shapes lifted to today's."""

import json
from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any, ClassVar, TypeVar, cast, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter, ValidationError

from predispo.domain.clinic_facts import CLINIC_FACT_KINDS, ClinicFact
from predispo.domain.fact import Fact
from predispo.domain.facts import FACT_KINDS, FamilyFact
from predispo.domain.ids import EntryId, FactRef
from predispo.errors import Unreadable
from predispo.journal.entry import Entry

# The version of the shapes that this program writes; a reader lifts every older one.
VERSION = 1
F = TypeVar("F", bound=Fact)
_MEND = "Restore it from a backup, or ask for it again where it came from."


@cache
def _adapter(kind: type[Fact]) -> TypeAdapter[Any]:
    """The converter of one kind of fact."""
    return TypeAdapter(kind)


@cache
def _parts(kind: type[Any]) -> dict[str, type[Any] | None]:
    """The fields of a value, each with the kind of value in it where that has fields of its own."""
    found: dict[str, type[Any] | None] = {}
    for name, hint in get_type_hints(kind).items():
        if get_origin(hint) is ClassVar:
            continue
        candidates = (hint, *get_args(hint))
        found[name] = next((one for one in candidates if isinstance(one, type) and is_dataclass(one)), None)
    return found


def _unknown(plain: object, kind: type[Any]) -> set[str]:
    """The names in plain values, however deep, that a kind of value does not have; pydantic would pass over them."""
    if isinstance(plain, list):
        return {name for one in cast("list[object]", plain) for name in _unknown(one, kind)}
    if not isinstance(plain, dict):
        return set()
    parts = _parts(kind)
    unknown: set[str] = set()
    for name, value in cast("dict[str, object]", plain).items():
        if name not in parts:
            unknown.add(name)
        elif (part := parts[name]) is not None:
            unknown |= _unknown(value, part)
    return unknown


def fact_to_plain(fact: Fact) -> dict[str, Any]:
    """A fact as plain values under its kind's name; what says nothing is left out."""
    kind = type(fact)
    plain: dict[str, Any] = _adapter(kind).dump_python(fact, mode="json", exclude_defaults=True)
    return {"fact": kind.__name__, **plain}


def fact_from_plain(plain: dict[str, Any]) -> FamilyFact:
    """A fact about a family from its plain values.

    Raises:
        Unreadable: when the kind is unknown or a value does not fit it.
    """
    return _fact(plain, FACT_KINDS)


def clinic_fact_from_plain(plain: dict[str, Any]) -> ClinicFact:
    """A fact about the clinic from its plain values.

    Raises:
        Unreadable: when the kind is unknown or a value does not fit it.
    """
    return _fact(plain, CLINIC_FACT_KINDS)


def _fact(plain: dict[str, Any], kinds: Mapping[str, type[Fact]]) -> Any:
    """A fact of one of these kinds."""
    kind = plain.get("fact")
    if not isinstance(kind, str) or kind not in kinds:
        raise Unreadable(
            f"A newer predispo wrote a kind of fact that this one does not know: {kind!r}.",
            cure="Install the newer predispo.",
            text=str(kind),
        )
    unknown = _unknown({key: value for key, value in plain.items() if key != "fact"}, kinds[kind])
    if unknown:
        raise Unreadable(
            f"A {kind} holds what this predispo does not know: {', '.join(sorted(unknown))}.",
            cure="Install the newer predispo.",
            text=kind,
        )
    try:
        return _adapter(kinds[kind]).validate_python({key: value for key, value in plain.items() if key != "fact"})
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise Unreadable(f"A {kind} cannot be read at {place}: {first['msg']}.", text=kind) from error


def entry_to_plain(entry: Entry[Any]) -> dict[str, Any]:
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
    """An entry of a family's journal from its plain values.

    Raises:
        Unreadable: when a newer predispo wrote it, or it is not whole.
    """
    return _entry(plain, fact_from_plain)


def _entry(plain: dict[str, Any], fact_of: Callable[[dict[str, Any]], F]) -> Entry[F]:
    """An entry whose facts are read by `fact_of`."""
    version = plain.get("version", 0)
    if not isinstance(version, int) or version > VERSION:
        raise Unreadable("A newer predispo wrote this entry.", cure="Install the newer predispo.")
    try:
        return Entry(
            id=EntryId(_text(plain["id"])),
            recorded_at=datetime.fromisoformat(_text(plain["recorded_at"])),
            author=_text(plain["author"]),
            subject=_text(plain.get("subject", "")),
            facts=tuple(fact_of(_plain(fact)) for fact in plain["facts"]),
            supersedes=frozenset(_reference(ref) for ref in plain["supersedes"]),
        )
    except (KeyError, TypeError, ValueError, IndexError, OverflowError) as error:
        raise Unreadable(f"An entry of the journal is not whole: {error}.", cure=_MEND) from error


def _text(value: object) -> str:
    """The value, which must be a text."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not a text")
    return value


def _plain(value: object) -> dict[str, Any]:
    """The value, which must be an object."""
    if not isinstance(value, dict):
        raise TypeError("a fact is not an object")
    return cast("dict[str, Any]", value)


def _reference(value: object) -> EntryId | FactRef:
    """The entry, or the fact in an entry, that plain values name."""
    match value:
        case [str() as entry]:
            return EntryId(entry)
        case [str() as entry, int() as index] if index >= 0:
            return FactRef(EntryId(entry), index)
        case _:
            raise TypeError(f"{value!r} names no entry")


def encode(entry: Entry[Any]) -> str:
    """An entry as canonical JSON: the same entry always gives the same text."""
    return json.dumps(entry_to_plain(entry), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def decode(text: str) -> Entry:
    """An entry of a family's journal from its JSON.

    Raises:
        Unreadable: when it is not the text of an entry.
    """
    return entry_from_plain(_object(text))


def decode_clinic(text: str) -> Entry[ClinicFact]:
    """An entry of the clinic's journal from its JSON.

    Raises:
        Unreadable: when it is not the text of an entry.
    """
    return _entry(_object(text), clinic_fact_from_plain)


def _object(text: str) -> dict[str, Any]:
    """The JSON object that a text is."""
    try:
        plain = json.loads(text)
    except json.JSONDecodeError as error:
        raise Unreadable(
            "An entry of the journal is not JSON.", cure=_MEND, line=error.lineno, column=error.colno
        ) from error
    except (ValueError, RecursionError) as error:
        raise Unreadable("An entry of the journal is not JSON of an entry.", cure=_MEND) from error
    if not isinstance(plain, dict):
        raise Unreadable("An entry of the journal is not an object.", cure=_MEND)
    return cast("dict[str, Any]", plain)
