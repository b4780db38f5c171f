"""The index of one imported ClinVar file: a read-only SQLite file of its own, without any patient's data."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from predispo.domain.published import PublishedClass
from predispo.errors import Unreadable
from predispo.reference.clinvar_words import class_of, stars_of

SCHEMA = "1"
CREATE = """
CREATE TABLE edition (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE record (
    build TEXT NOT NULL, chromosome TEXT NOT NULL, pos INTEGER NOT NULL, ref TEXT NOT NULL, alt TEXT NOT NULL,
    variation TEXT NOT NULL, gene TEXT NOT NULL, name TEXT NOT NULL, significance TEXT NOT NULL,
    conflict TEXT NOT NULL, review TEXT NOT NULL, evaluated TEXT NOT NULL, submitters INTEGER,
    PRIMARY KEY (build, chromosome, pos, ref, alt, variation)
) WITHOUT ROWID;
"""
BY_NAME = "CREATE INDEX record_name ON record (name) WHERE name <> ''"
_COLUMNS = "variation, name, significance, conflict, review, evaluated, submitters"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """Which file an index was made from; `records` counts what it holds, `rows` the lines of the file."""

    date: date
    kind: str
    builds: tuple[str, ...]
    file: str
    records: int
    rows: int
    genes: int
    imported_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A record with its place: the bases as VCF writes them."""

    pos: int
    ref: str
    alt: str
    published: PublishedClass


class ClinVar:
    """One index, held open; safe to ask from any thread.

    Raises:
        Unreadable: the file is no index, or is damaged.
    """

    def __init__(self, file: Path) -> None:
        try:
            self._database = sqlite3.connect(
                f"{file.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
            )
            self.edition = _edition(dict(self._database.execute("SELECT name, value FROM edition")))
        except (sqlite3.Error, KeyError, ValueError) as problem:
            raise _damaged(file) from problem
        self._file = file

    def at(self, build: str, chromosome: str, pos: int, ref: str, alt: str) -> PublishedClass | None:
        """The record of one allele, left-aligned as VCF writes it; the best reviewed where there are several."""
        return _best(
            self._published(
                "build = ? AND chromosome = ? AND pos = ? AND ref = ? AND alt = ?", (build, chromosome, pos, ref, alt)
            )
        )

    @property
    def has_names(self) -> bool:
        """Whether its records have names: those of a VCF have none."""
        return self.edition.kind != "vcf"

    def named(self, name: str) -> PublishedClass | None:
        """The record of a name such as `NM_007294.4:c.68_69del`; only a variant_summary has names."""
        return _best(self._published("name = ? AND name <> ''", (name,)))

    def within(self, build: str, chromosome: str, first: int, last: int) -> tuple[Placed, ...]:
        """All records that begin within a stretch, both ends included."""
        rows = self._rows(
            f"SELECT pos, ref, alt, {_COLUMNS} FROM record "
            "WHERE build = ? AND chromosome = ? AND pos BETWEEN ? AND ? ORDER BY pos, ref, alt, variation",
            (build, chromosome, first, last),
        )
        return tuple(Placed(pos=pos, ref=ref, alt=alt, published=self._made(row)) for pos, ref, alt, *row in rows)

    def close(self) -> None:
        """Let go of the file, so that it can be replaced on every system."""
        self._database.close()

    def _published(self, where: str, values: tuple[object, ...]) -> list[PublishedClass]:
        return [self._made(row) for row in self._rows(f"SELECT {_COLUMNS} FROM record WHERE {where}", values)]

    def _rows(self, statement: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        try:
            return self._database.execute(statement, values).fetchall()
        except sqlite3.Error as problem:
            raise _damaged(self._file) from problem

    def _made(self, row: Sequence[Any]) -> PublishedClass:
        variation, name, significance, conflict, review, evaluated, submitters = row
        return PublishedClass(
            source="ClinVar",
            edition=self.edition.date,
            record=str(variation),
            name=str(name),
            significance=str(significance),
            variant_class=class_of(str(significance)),
            stars=stars_of(str(review)),
            review=str(review),
            conflict=str(conflict),
            evaluated=date.fromisoformat(str(evaluated)) if evaluated else None,
            submitters=submitters if isinstance(submitters, int) else None,
        )


def _best(found: Iterable[PublishedClass]) -> PublishedClass | None:
    return max(found, key=lambda one: (one.stars, one.variant_class is not None), default=None)


def _edition(said: dict[str, str]) -> Edition:
    if said["schema"] != SCHEMA:
        raise ValueError(said["schema"])
    return Edition(
        date=date.fromisoformat(said["date"]),
        kind=said["kind"],
        builds=tuple(said["builds"].split()),
        file=said["file"],
        records=int(said["records"]),
        rows=int(said["rows"]),
        genes=int(said["genes"]),
        imported_at=datetime.fromisoformat(said["imported_at"]),
    )


def _damaged(file: Path) -> Unreadable:
    return Unreadable("The index of ClinVar cannot be read.", cure="Import ClinVar's file again.", path=str(file))
