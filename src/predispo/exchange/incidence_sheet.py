"""A table of text as a registry gives it out: its delimiter found, its header and rows with their lines."""

import csv
import io
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from predispo.errors import Unreadable
from predispo.exchange.incidence_wide import age_columns
from predispo.exchange.text import decode_text

MOST_ROWS: Final = 500_000
_DELIMITERS: Final = ("\t", ";", ",", "|")
CI5_COLUMNS: Final = ("sex", "cancer", "age", "cases", "person-years")
"""The columns of a registry's file of Cancer Incidence in Five Continents, which has no header (its layout.txt)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Person-years out of a table of their own: 18 bands by country, sex and year as the table writes them.

    `keyed` says which of the three the table has; of the others the key is empty.
    """

    keyed: tuple[bool, bool, bool]
    counts: Mapping[tuple[str, str, str], tuple[float, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A header and rows of the same width; `lines` says in which line of the file each row stands, from 1.

    `cases_at` and `people_at` are the 18 columns of a table with one column for each band of ages, empty where it has
    one row for each. `people` are person-years out of a table of their own. `labels` say what the numbers of cancers
    and registries mean, by "site" and "country". `name` is the file's.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    delimiter: str
    cases_at: tuple[int, ...] = ()
    people_at: tuple[int, ...] = ()
    people: People | None = None
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    name: str = ""

    def words(self, column: int) -> tuple[str, ...]:
        """The different cells of a column, in the order in which they come."""
        return tuple(dict.fromkeys(row[column] for row in self.rows))


def read_sheet(data: bytes, name: str = "") -> Sheet:
    """The table in a text file; lines before the header with fewer cells (titles) are passed over.

    Five columns of numbers alone are those of Cancer Incidence in Five Continents, whose files have no header.

    Raises:
        Unreadable: it is no text or no table, or a row has more cells than the header; with its line.
    """
    text = decode_text(data)
    delimiter = delimiter_of(text)
    header: tuple[str, ...] = ()
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    width = _width(text, delimiter)
    try:
        for cells in reader:
            row = tuple(one.strip() for one in cells)
            if not any(row):
                continue
            if not header:
                if len(row) == width == len(CI5_COLUMNS) and _is_numbers(row):
                    header = CI5_COLUMNS
                    rows.append(row)
                    lines.append(reader.line_num)
                else:
                    header = row if len(row) == width else ()
            elif len(row) > width:
                raise Unreadable(
                    "There are more cells than the header has.",
                    cure="Put cells that hold the delimiter in quotation marks.",
                    line=reader.line_num,
                )
            elif len(row) > 1:
                rows.append(row + ("",) * (width - len(row)))
                lines.append(reader.line_num)
            if len(rows) > MOST_ROWS:
                raise Unreadable("This table has more rows than any registry's.", cure="Choose another file.")
    except csv.Error as error:
        raise Unreadable(
            "This is no table of text.",
            cure="Save it as CSV, with one row for each age band.",
            line=reader.line_num,
        ) from error
    if not rows:
        raise Unreadable("There is no table in this file.", cure="Save it as CSV, with one row for each age band.")
    cases, people = age_columns(header)
    return Sheet(
        header=header,
        rows=tuple(rows),
        lines=tuple(lines),
        delimiter=delimiter,
        cases_at=cases,
        people_at=people,
        name=name,
    )


def _is_numbers(row: tuple[str, ...]) -> bool:
    return all(one.isascii() and one.isdigit() for one in row)


def delimiter_of(text: str) -> str:
    """The delimiter that stands equally often in the most lines."""
    lines = [line for line in text.splitlines()[:200] if line.strip()]
    weight = {
        one: max(Counter(line.count(one) for line in lines).items(), default=(0, 0), key=_rank) for one in _DELIMITERS
    }
    return max(_DELIMITERS, key=lambda one: _rank(weight[one]))


def _rank(item: tuple[int, int]) -> int:
    count, lines = item
    return lines if count else 0


def _width(text: str, delimiter: str) -> int:
    """The number of cells that most rows have."""
    widths = Counter(len(row) for row in csv.reader(io.StringIO(text[:100_000]), delimiter=delimiter) if any(row))
    return max(widths, key=lambda one: (widths[one], one), default=0)
