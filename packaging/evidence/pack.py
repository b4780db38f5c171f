"""Reads the raw evidence pack: a folder of CSV and TOML files."""

import csv
import gzip
import io
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

Row = dict[str, str]


def rows(pack: Path, name: str) -> list[Row]:
    with (pack / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def toml(pack: Path, name: str) -> dict[str, Any]:
    with (pack / name).open("rb") as file:
        return tomllib.load(file)


def number(text: str) -> float | int | None:
    """A number as written: whole numbers stay whole; None where there is none."""
    if not text.strip():
        return None
    return int(text) if text.strip().lstrip("-").isdigit() else float(text)


def write_table(path: Path, header: Sequence[str], lines: Iterable[Sequence[str]]) -> None:
    """A CSV compressed so that the same rows always give the same bytes."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(lines)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file, gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=0, compresslevel=9) as out:
        out.write(text.getvalue().encode("utf-8"))
