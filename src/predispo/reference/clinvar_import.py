"""A ClinVar file made into an index: streamed, only panel genes, resumable, and put in place whole or not at all."""

import hashlib
import os
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO

from predispo.errors import Unreadable
from predispo.reference.clinvar import BY_NAME, CREATE, SCHEMA, ClinVar, Edition
from predispo.reference.clinvar_file import Head, Row, blocks, head_of, opened, rows

MOST_RECORDS = 20_000_000
_SAMPLE = 1 << 20
_COMMIT = 16
"""Pieces of the file after which what was read is kept for an import that is taken up again."""
_DATED = re.compile(r"(20\d\d)[-_]?([01]\d)(?:[-_]?([0-3]\d))?(?!\d)")
_INSERT = "INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


def import_clinvar(
    file: Path,
    index: Path,
    *,
    genes: frozenset[str],
    now: datetime,
    day: date | None = None,
    step: Callable[[int, int], None] = lambda _done, _total: None,
) -> Edition:
    """Make the index from a file; `day` overrules what the file says of its date.

    `step` is told how many bytes of how many are read and may raise to stop; what was read until then is kept beside
    the index and taken up again when the same file is imported.

    Raises:
        Unreadable: it is none of ClinVar's files, is cut off, damaged or too large; the index in use is as it was.
    """
    index.parent.mkdir(parents=True, exist_ok=True)
    part = index.with_suffix(".part")
    try:
        with file.open("rb") as stream, closing(_begun(part, _sign(stream, genes))) as database:
            _read(stream, database, frozenset(one.encode() for one in genes), step)
            _finish(database, file, day, now)
    except Unreadable:
        part.unlink(missing_ok=True)
        raise
    except sqlite3.Error as problem:
        raise Unreadable(
            f"The index could not be written: {problem}.",
            cure="See that the disk has room and no other import is running; the index in use was not touched.",
        ) from problem
    made = ClinVar(part)
    edition = made.edition
    made.close()
    os.replace(part, index)
    return edition


def _sign(stream: BinaryIO, genes: frozenset[str]) -> str:
    """What tells that a file is the one that was begun with: its size, its beginning and its end, and the genes."""
    size = stream.seek(0, os.SEEK_END)
    stream.seek(0)
    total = hashlib.sha256(f"{size} {sorted(genes)}".encode())
    total.update(stream.read(_SAMPLE))
    stream.seek(max(size - _SAMPLE, 0))
    total.update(stream.read(_SAMPLE))
    stream.seek(0)
    return total.hexdigest()


def _begun(part: Path, sign: str) -> sqlite3.Connection:
    """The unfinished index of this file, where there is one; else an empty one."""
    if part.exists():
        database = sqlite3.connect(part)
        try:
            if dict(database.execute("SELECT name, value FROM edition")).get("sign") == sign:
                return database
        except sqlite3.Error:
            pass
        database.close()
        part.unlink()
    database = sqlite3.connect(part)
    database.executescript(CREATE)
    database.executemany("INSERT INTO edition VALUES (?, ?)", (("sign", sign), ("offset", "0"), ("rows", "0")))
    database.commit()
    return database


def _read(
    stream: BinaryIO, database: sqlite3.Connection, genes: frozenset[bytes], step: Callable[[int, int], None]
) -> None:
    size = os.fstat(stream.fileno()).st_size
    said = dict(database.execute("SELECT name, value FROM edition"))
    offset, lines = int(said["offset"]), int(said["rows"])
    head = head_of(next(blocks(opened(stream)), b""))
    _keep(database, _of_head(head))
    stream.seek(0)
    for count, block in enumerate(blocks(opened(stream), offset), start=1):
        step(stream.tell(), size)
        _insert(database, [_cells(row) for row in rows(block, head, genes)])
        offset += len(block)
        lines += block.count(b"\n")
        if count % _COMMIT == 0:
            _keep(database, {"offset": str(offset), "rows": str(lines)})
            _must_be_bounded(database)
    _keep(database, {"offset": str(offset), "rows": str(lines)})


def _insert(database: sqlite3.Connection, cells: list[tuple[object, ...]]) -> None:
    if cells:
        database.executemany(_INSERT, cells)


def _cells(row: Row) -> tuple[object, ...]:
    return (
        *(row.build, row.chromosome, row.pos, row.ref, row.alt, row.variation, row.gene, row.name),
        *(row.significance, row.conflict, row.review),
        row.evaluated.isoformat() if row.evaluated else "",
        row.submitters,
    )


def _must_be_bounded(database: sqlite3.Connection) -> None:
    (count,) = database.execute("SELECT count(*) FROM record").fetchone()
    if count > MOST_RECORDS:
        raise Unreadable("The file holds more records than ClinVar ever had.", cure="Download it again from ClinVar.")


def _of_head(head: Head) -> dict[str, str]:
    said = {"kind": head.kind.value}
    return {**said, "date": head.date.isoformat()} if head.date else said


def _keep(database: sqlite3.Connection, said: dict[str, str]) -> None:
    database.executemany("INSERT OR REPLACE INTO edition VALUES (?, ?)", said.items())
    database.commit()


def _finish(database: sqlite3.Connection, file: Path, day: date | None, now: datetime) -> None:
    """What the whole file said, and the index by name."""
    records, genes = database.execute("SELECT count(*), count(DISTINCT gene) FROM record").fetchone()
    if not records:
        raise Unreadable(
            "The file holds no variant in a gene that predispo knows.",
            cure="See that it is ClinVar's whole file; the index in use was not touched.",
        )
    said = dict(database.execute("SELECT name, value FROM edition"))
    dated = (
        (day.isoformat() if day else "") or said.get("date", "") or _date_in(file.name) or _newest(database, now.date())
    )
    if not dated:
        raise Unreadable("The file does not say its date.", cure="Name the day of its download, as --date 2026-11-01.")
    builds = [build for (build,) in database.execute("SELECT DISTINCT build FROM record ORDER BY build")]
    database.execute("DROP INDEX IF EXISTS record_name")
    database.execute(BY_NAME)
    _keep(
        database,
        {
            "schema": SCHEMA,
            "date": dated,
            "builds": " ".join(builds),
            "file": file.name,
            "records": str(records),
            "genes": str(genes),
            "imported_at": now.isoformat(),
        },
    )


def _date_in(name: str) -> str:
    """The day in a file's name, as in variant_summary_2026-11.txt.gz; a month is its first day."""
    found = _DATED.search(name)
    if found is None:
        return ""
    try:
        return date(int(found[1]), int(found[2]), int(found[3] or 1)).isoformat()
    except ValueError:
        return ""


def _newest(database: sqlite3.Connection, today: date) -> str:
    """The newest judgement in the file, which is not older than it."""
    found = database.execute("SELECT max(evaluated) FROM record WHERE evaluated <= ?", (today.isoformat(),)).fetchone()
    return found[0] or ""
