"""One table of one evidence file, read key by key, with errors that name file, table and key."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, NoReturn, TypeVar, cast

from predispo.domain.evidence_place import EvidencePlace
from predispo.errors import EvidenceError
from predispo.evidence.places import IDENTITY, place_of

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a clinic did to one table: which override put it there, in place of whose, and who verified it.

    `stands_for` is the source and the population of the figure that an override took the place of.
    """

    place: EvidencePlace
    override: str = ""
    stands_for: tuple[str, str] | None = None
    verified_by: str = ""


def read(path: Path, file: str = "") -> "Table":
    """The top table of a TOML file, named `file` in what is said of it.

    Raises:
        EvidenceError: the file is missing or is not TOML; line and column are in the reason.
    """
    name = file or f"{path.parent.name}/{path.name}"
    try:
        with path.open("rb") as opened:
            return Table(file=name, place="", data=tomllib.load(opened))
    except OSError as error:
        raise EvidenceError(
            f"The evidence file {name} cannot be read.",
            cure="Install predispo again.",
            file=name,
            place="",
            fault="The file cannot be read.",
        ) from error
    except UnicodeDecodeError as error:
        raise EvidenceError(
            f"The evidence file {name} is not a text in UTF-8.",
            cure="Install predispo again.",
            file=name,
            place="",
            fault="The file is not a text in UTF-8.",
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise EvidenceError(
            f"The evidence file {name} is not TOML: {error}.",
            cure="Mend the file at that place.",
            file=name,
            place="",
            fault=f"The file is not TOML: {error}.",
        ) from error


class Table:
    """A TOML table that remembers where it stands and which of its keys were asked for."""

    __slots__ = ("_asked", "_marks", "data", "file", "name", "place")

    def __init__(
        self,
        *,
        file: str,
        place: str,
        data: Mapping[str, Any],
        name: str = "",
        marks: Mapping[str, Mark] | None = None,
    ) -> None:
        self.file = file
        self.place = place
        self.data = data
        self.name = name
        self._marks = marks or {}
        self._asked: set[str] = set()

    @property
    def mark(self) -> Mark | None:
        """What a clinic did to this table, None where it stands as it ships."""
        return self._marks.get(self.place)

    @property
    def where(self) -> EvidencePlace | None:
        """The place of this table, None where a clinic can say nothing of it."""
        if (mark := self.mark) is not None:
            return mark.place
        return place_of(self.file, self.name, self.data) if self.name in IDENTITY else None

    def afresh(self) -> "Table":
        """The same table, of which no key was asked for yet."""
        return Table(file=self.file, place=self.place, data=self.data, name=self.name, marks=self._marks)

    def refuse(self, reason: str, cure: str, key: str = "") -> NoReturn:
        """Raises an EvidenceError that names this table, and the key in it that is wrong."""
        where = f"{self.file}{f', {self.place}' if self.place else ''}"
        raise EvidenceError(
            f"{where}: {reason}", cure=cure, file=self.file, place=self.place, at=self.where, key=key, fault=reason
        )

    def text(self, key: str) -> str:
        """A text that must be there and must say something."""
        found = self.optional_text(key)
        if not found.strip():
            self.refuse(f"`{key}` is missing.", f"Give `{key}` a text.", key)
        return found

    def optional_text(self, key: str) -> str:
        """A text, empty where the key is missing."""
        found = self._get(key)
        if found is None:
            return ""
        if not isinstance(found, str):
            self.refuse(f"`{key}` is not a text.", f'Write {key} = "…".', key)
        return found

    def number(self, key: str) -> float:
        """A number that must be there."""
        found = self.optional_number(key)
        if found is None:
            self.refuse(f"`{key}` is missing.", f"Give `{key}` a number.", key)
        return found

    def optional_number(self, key: str) -> float | None:
        """A number, None where the key is missing."""
        found = self._get(key)
        if found is None:
            return None
        if isinstance(found, bool) or not isinstance(found, int | float):
            self.refuse(f"`{key}` is not a number.", f"Write {key} = 1.5, without quotation marks.", key)
        return float(found)

    def optional_integer(self, key: str) -> int | None:
        """A whole number, None where the key is missing."""
        found = self._get(key)
        if found is None:
            return None
        if isinstance(found, bool) or not isinstance(found, int):
            self.refuse(f"`{key}` is not a whole number.", f"Write {key} = 50, without quotation marks.", key)
        return found

    def flag(self, key: str) -> bool:
        """True or false; false where the key is missing."""
        found = self._get(key)
        if found is not None and not isinstance(found, bool):
            self.refuse(f"`{key}` is neither true nor false.", f"Write {key} = true.", key)
        return bool(found)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, empty where the key is missing."""
        found = self._get(key)
        if found is None:
            return ()
        if not isinstance(found, list):
            self.refuse(f"`{key}` is not a list.", f'Write {key} = ["…"].', key)
        items = cast("list[Any]", found)
        if not all(isinstance(item, str) for item in items):
            self.refuse(f"`{key}` holds something that is not a text.", f'Write {key} = ["…"].', key)
        return tuple(cast("list[str]", items))

    def choice(self, key: str, kind: type[Choice]) -> Choice:
        """One of a closed set of words, that must be there."""
        found = self.text(key)
        try:
            return kind(found)
        except ValueError:
            self.refuse(f"`{key}` is {found!r}.", f"Choose one of {', '.join(kind)}.", key)

    def mapping(self, key: str) -> Mapping[str, Any]:
        """A table as it stands, empty where the key is missing."""
        found = self._get(key)
        if found is None:
            return {}
        if not isinstance(found, dict):
            self.refuse(f"`{key}` is not a table.", f"Write [{key}].", key)
        return cast("Mapping[str, Any]", found)

    def value(self, key: str) -> Any:
        """Whatever stands under a key, as it stands."""
        return self._get(key)

    def table(self, key: str) -> "Table | None":
        """The table under a key, None where the key is missing."""
        found = self.mapping(key)
        return self._inner(key, self._under(key), found) if found else None

    def tables(self, key: str) -> "Iterator[Table]":
        """Every table of an array of tables."""
        found = self._get(key)
        if found is not None and not isinstance(found, list):
            self.refuse(f"`{key}` is not a list of tables.", f"Write [[{key}]].", key)
        for number, item in enumerate(cast("list[Any]", found or []), start=1):
            if not isinstance(item, dict):
                self.refuse(f"`{key}` holds something that is not a table.", f"Write [[{key}]].", key)
            yield self._inner(key, f"{self._under(key)} {number}", cast("dict[str, Any]", item))

    def done(self) -> None:
        """Refuses keys that nobody asked for: a misspelt key is never lost in silence."""
        unknown = sorted(set(self.data) - self._asked)
        if unknown:
            self.refuse(
                f"`{unknown[0]}` is not known here.", f"Known keys: {', '.join(sorted(self._asked))}.", unknown[0]
            )

    def _inner(self, name: str, place: str, data: Mapping[str, Any]) -> "Table":
        return Table(file=self.file, place=place, data=data, name=name, marks=self._marks)

    def _get(self, key: str) -> Any:
        self._asked.add(key)
        return self.data.get(key)

    def _under(self, key: str) -> str:
        return f"{self.place}.{key}" if self.place else key
