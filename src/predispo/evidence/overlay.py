"""A clinic's own tables laid over the files of an edition; the files themselves are never changed."""

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NoReturn

from predispo.domain.evidence_place import EvidencePlace
from predispo.errors import EvidenceError
from predispo.evidence.places import (
    CITED,
    IDENTITY,
    REFERENCES,
    SINGLE,
    figure_digest,
    identity,
    key_of,
    parsed,
    place_of,
    plain,
)
from predispo.evidence.table import Mark, Table

if TYPE_CHECKING:
    from predispo.domain.clinic_facts import EvidenceOverridden, EvidenceVerified

APART = frozenset({"choice", "left_out", "incidence", "mortality", "observed_rate"})
"""Tables that are not laid over a file: choices are taken one by one, counts and rates stand in tables of their own."""


class Overlay:
    """The overrides and verifications that act in a catalogue."""

    def __init__(
        self, overrides: "Iterable[EvidenceOverridden]" = (), verifications: "Iterable[EvidenceVerified]" = ()
    ) -> None:
        self.overrides = tuple(overrides)
        self.verifications = tuple(verifications)
        self.files = frozenset(one.place.file for one in (*self.overrides, *self.verifications))

    @cached_property
    def digest(self) -> str:
        """The sha256 over places and tables, in hexadecimal; empty where nothing is overridden."""
        if not self.overrides:
            return ""
        told = sorted(f"{one.place}\n{one.text}" for one in self.overrides)
        return sha256("\n".join(told).encode()).hexdigest()

    def whole_files(self, folder: str) -> frozenset[str]:
        """The files of a folder that the clinic wrote whole."""
        files = (one.place.file for one in self.overrides if not one.place.table)
        return frozenset(file for file in files if file.startswith(f"{folder}/"))

    def of(self, file: str, table: str) -> "tuple[EvidenceOverridden, ...]":
        """The overrides of one kind of table in a file."""
        return tuple(one for one in self.overrides if (one.place.file, one.place.table) == (file, table))

    def over(self, file: str, shipped: Table | None) -> Table:
        """The top table of a file as the clinic has it; `shipped` is None where the edition has no such file.

        Raises:
            EvidenceError: an override does not fit its place, or there is no such file.
        """
        mine = [one for one in self.overrides if one.place.file == file and one.place.table not in APART]
        whole = next((one for one in mine if not one.place.table), None)
        marks: dict[str, Mark] = {}
        if whole is not None:
            data = parsed(whole.text, whole.place)
            marks |= _marks_of_all(whole, data)
        elif shipped is not None:
            data = deepcopy(dict(shipped.data))
        else:
            raise EvidenceError(
                f"The evidence has no file {file}.", cure="Add the whole file first.", file=file, place=""
            )
        for one in mine:
            if one.place.table:
                _put(data, one, marks)
        for seen in self.verifications:
            if seen.place.file == file:
                _verify(data, seen, marks)
        return Table(file=file, place="", data=data, marks=marks)


def table_at(top: Table, place: EvidencePlace) -> dict[str, Any] | None:
    """The table at a place of a file, without what says nothing; None where nothing stands there."""
    if not place.table:
        return plain(top.data)
    if place.table == "reference":
        found = top.data.get(identity(place).get("key", ""))
    elif place.table in SINGLE:
        found = top.data.get(place.table)
    else:
        found = next((one.data for one in top.tables(place.table) if one.where == place), None)
    return None if found is None else plain(found)


def _marks_of_all(one: "EvidenceOverridden", data: Mapping[str, Any]) -> dict[str, Mark]:
    """The marks of a file that the clinic wrote whole: every table in it is the clinic's."""
    marks = {"": Mark(place=one.place, override=one.override)}
    file = one.place.file
    for name in IDENTITY:
        rows = data.get(name)
        if name in SINGLE and isinstance(rows, dict):
            marks[name] = Mark(place=EvidencePlace(file=file, table=name), override=one.override)
        elif isinstance(rows, list):
            for number, row in enumerate(rows, start=1):  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
                marks[f"{name} {number}"] = Mark(place=place_of(file, name, row), override=one.override)  # pyright: ignore[reportUnknownArgumentType]
    return marks


def _put(data: dict[str, Any], one: "EvidenceOverridden", marks: dict[str, Mark]) -> None:
    """Lay one override over the data of its file."""
    place, table = one.place, parsed(one.text, one.place)
    if place.table not in IDENTITY:
        _refuse(place, f"`{place.table}` cannot be overridden.", f"Choose one of {', '.join(IDENTITY)}.")
    said, meant = _question(identity(place)), _question(identity(place_of(place.file, place.table, table)))
    if place.table == "reference":
        if place.file != REFERENCES:
            _refuse(place, "A reference stands in references.toml.", "Add it there.")
        key = identity(place).get("key", "")
        data[key] = {name: value for name, value in table.items() if name != "key"}
        marks[key] = Mark(place=place, override=one.override)
        return
    if said != meant:
        _refuse(place, "The table answers another question than the place asks.", "Add it as a figure of its own.")
    if place.table in SINGLE:
        data[place.table] = table
        marks[place.table] = Mark(place=place, override=one.override)
        return
    rows = data.setdefault(place.table, [])
    found = next((number for number, row in enumerate(rows) if key_of(place.table, row) == place.key), None)
    if found is None:
        rows.append(table)
        found = len(rows) - 1
    else:
        rows[found] = table
    ids = identity(place)
    stands_for = (ids.get("source", ""), ids.get("population", "")) if place.table == "penetrance" else None
    marks[f"{place.table} {found + 1}"] = Mark(place=place, override=one.override, stands_for=stands_for)


def _question(key: Mapping[str, str]) -> dict[str, str]:
    """An identity without whose figure it is."""
    return {name: value for name, value in key.items() if name not in CITED}


def _verify(data: Mapping[str, Any], seen: "EvidenceVerified", marks: dict[str, Mark]) -> None:
    """Note that a person compared a figure, where exactly that figure still stands."""
    name, place = seen.place.table, seen.place
    if name in SINGLE:
        found = [(name, data[name])] if name in data else []
    else:
        rows: Sequence[dict[str, Any]] = data.get(name, ())
        found = [(f"{name} {number}", row) for number, row in enumerate(rows, start=1)]
    for at, row in found:
        held = marks.get(at, Mark(place=place_of(place.file, name, row)))
        if held.place == place and figure_digest(row) == seen.figure:
            row |= {"verified": "yes", "verified_in": seen.seen}
            marks[at] = Mark(place=place, override=held.override, stands_for=held.stands_for, verified_by=seen.by)


def _refuse(place: EvidencePlace, reason: str, cure: str) -> NoReturn:
    raise EvidenceError(f"{place}: {reason}", cure=cure, file=place.file, place=str(place))
