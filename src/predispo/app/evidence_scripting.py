"""A clinic's own figure as a script writes it: a place in words, fields as text, a whole table as a file."""

import json
import tomllib
from collections.abc import Mapping, Sequence
from typing import Any

from predispo.app.evidence_editing import Draft, addition
from predispo.app.workspace import Workspace
from predispo.domain.evidence_place import EvidencePlace
from predispo.errors import NotApplicable, Unreadable
from predispo.evidence.places import REFERENCES, key_of


def place_in(text: str) -> EvidencePlace:
    """The place that a text names, as `evidence list --json` gives it: file, table and key, divided by commas.

    Raises:
        NotApplicable: it names no file of the evidence.
    """
    parts = [part.strip() for part in text.split(", ", 2)]
    if not parts[0].endswith(".toml"):
        raise NotApplicable(
            f"{text!r} names no place in the evidence.",
            cure='Name file, table and key, as "genes/BRCA1.toml, carrier_frequency"; `evidence list --json` has them.',
        )
    return EvidencePlace(
        file=parts[0], table=parts[1] if len(parts) > 1 else "", key=parts[2] if len(parts) > 2 else ""
    )


def table_in(data: bytes) -> dict[str, Any]:
    """The table that a file holds, as JSON or as TOML.

    Raises:
        Unreadable: it is neither.
    """
    try:
        text = data.decode("utf-8-sig")
        read = json.loads(text) if text.lstrip().startswith("{") else tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unreadable(
            f"The table cannot be read: {error}", cure="Write it as JSON or TOML, in the words of the evidence files."
        ) from error
    return dict(read)


def drafts_at(
    workspace: Workspace,
    place: EvidencePlace,
    *,
    table: Mapping[str, Any] | None = None,
    fields: Sequence[tuple[str, str]] = (),
    reference: Mapping[str, str] | None = None,
) -> tuple[Draft, ...]:
    """What stands at a place, or a table in its stead, with some fields written anew.

    Where nothing stands there the place follows from the table. `reference` describes the source where the bibliography
    has not got it: authors, title, year.

    Raises:
        NotApplicable: nothing stands there and no table is given.
    """
    now = workspace.catalogue.table_at(place)
    if now is None and table is None:
        raise NotApplicable(
            f"Nothing stands at {place}.", cure="Look at `evidence list --json`, or give a whole table by --table FILE."
        )
    written: dict[str, Any] = {**(table if table is not None else now or {})}
    for name, text in fields:
        if text:
            written[name] = _value(text, written.get(name))
        else:
            written.pop(name, None)
    drafts: list[Draft] = []
    source = str(written.get("source", ""))
    described = {name: text for name, text in (reference or {}).items() if text}
    if described and source and source not in workspace.catalogue.references():
        drafts.append(addition(REFERENCES, "reference", {"key": source, **described}))
    at = place
    if now is None and place.table:
        at = EvidencePlace(file=place.file, table=place.table, key=place.key or key_of(place.table, written))
    return (*drafts, Draft(place=at, table=written))


def _value(text: str, now: object) -> object:
    """A field's value: text where text stood, else a number, yes or no, or a list where it is written as one."""
    if isinstance(now, str):
        return text
    try:
        read: object = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return read if isinstance(read, bool | int | float | list) else text
