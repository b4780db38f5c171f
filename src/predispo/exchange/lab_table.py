"""A laboratory's table of variants, as text or as XLSX: its rows as they stand, and the header found among them.

A workbook is a compressed file of XML: its size, its parts and its width are bounded before anything of it is read, and
nothing in it is computed. A cell that holds a formula is handed on as the formula.
"""

import csv
import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from predispo.errors import Unreadable
from predispo.exchange.incidence_sheet import delimiter_of
from predispo.exchange.lab_columns import Column, guess_columns
from predispo.exchange.text import decode_text

MOST_ROWS: Final = 100_000
MOST_COLUMNS: Final = 400
MOST_CELL: Final = 10_000
MOST_UNPACKED: Final = 64 << 20
MOST_PARTS: Final = 2000
MOST_SHEETS: Final = 20
_TITLES: Final = 40
_ZIP: Final = b"PK\x03\x04"

Row = tuple[int, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class LabTable:
    """A header and its rows, all of one width; `lines` says where each row stands in its file or sheet, from 1.

    `guessed` are the columns whose headers were understood.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = field(repr=False)
    lines: tuple[int, ...] = field(repr=False)
    guessed: Mapping[Column, int]
    sheet: str = ""


def is_workbook(data: bytes) -> bool:
    """Whether bytes are an XLSX workbook, by its parts."""
    if not data.startswith(_ZIP):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            return "xl/workbook.xml" in parts.namelist()
    except (zipfile.BadZipFile, OSError, ValueError):
        return False


def read_lab_table(data: bytes) -> LabTable:
    """The table in a file: of a workbook, the sheet whose headers are understood best.

    Raises:
        Unreadable: it is no table, is damaged, or is larger than any laboratory's; with its line where that is known.
    """
    sheets = list(_workbook(data)) if data.startswith(_ZIP) else [("", _text(data))]
    found = [_table(name, rows) for name, rows in sheets]
    tables = [one for one in found if one is not None]
    if not tables:
        raise Unreadable("There is no table in this file.", cure="Save the table as XLSX or CSV, with its header.")
    return max(tables, key=lambda one: (len(one.guessed), bool(one.rows)))


def _text(data: bytes) -> list[Row]:
    text = decode_text(data)
    rows: list[Row] = []
    reader = csv.reader(io.StringIO(text), delimiter=delimiter_of(text))
    try:
        for cells in reader:
            _keep(rows, reader.line_num, cells)
    except csv.Error as error:
        raise Unreadable(
            f"Line {reader.line_num}: this is no table of text.",
            cure="Save the table as XLSX or CSV, with its header.",
            line=reader.line_num,
        ) from error
    return rows


def _workbook(data: bytes) -> Iterator[tuple[str, list[Row]]]:
    """The sheets of a workbook by name; hidden ones are left out, as the reader's eye leaves them out."""
    from openpyxl import load_workbook  # loaded late: it is slow, and rarely wanted

    _must_be_harmless(data)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
        try:
            for sheet in book.worksheets[:MOST_SHEETS]:
                if sheet.sheet_state != "visible":
                    continue
                rows: list[Row] = []
                sheet.reset_dimensions()
                cells = sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS, values_only=True)
                for number, row in enumerate(cells, start=1):
                    _keep(rows, number, ["" if one is None else _plain(one) for one in row])
                yield sheet.title, rows
        finally:
            book.close()
    except Unreadable:
        raise
    except Exception as error:  # openpyxl raises whatever its parts do
        raise Unreadable(
            "The workbook is damaged, or is none.", cure="Save it as XLSX again; nothing was taken from it."
        ) from error


def _plain(value: object) -> str:
    """A cell as text: a number without the decimals that it does not have."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def _must_be_harmless(data: bytes) -> None:
    """Refuse a workbook that unpacks to more than a laboratory's, is locked, or brings definitions of its own.

    Raises:
        Unreadable: it is one of these.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            every = parts.infolist()
            if len(every) > MOST_PARTS or sum(one.file_size for one in every) > MOST_UNPACKED:
                raise Unreadable(
                    "The workbook unpacks to more than any laboratory's table.",
                    cure="Save the sheet with the variants alone, as XLSX or CSV.",
                )
            for one in every:
                if one.filename.endswith((".xml", ".rels")):
                    with parts.open(one) as part:
                        if b"<!DOCTYPE" in part.read(4096):
                            raise Unreadable(
                                "The workbook defines entities of its own, as no spreadsheet program does.",
                                cure="Do not open it; ask the laboratory for another file.",
                            )
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, ValueError, EOFError) as error:
        raise Unreadable(
            "The workbook is damaged, or is none.", cure="Save it as XLSX again; nothing was taken from it."
        ) from error


def _keep(rows: list[Row], line: int, cells: list[str]) -> None:
    row = tuple(one.strip() for one in cells)
    while row and not row[-1]:
        row = row[:-1]
    if not row:
        return
    if len(rows) >= MOST_ROWS:
        raise Unreadable("The table has more rows than any laboratory's.", cure="Split it by sample.", line=line)
    if len(row) > MOST_COLUMNS or any(len(one) > MOST_CELL for one in row):
        raise Unreadable(
            "A row is longer than in any laboratory's table.", cure="Leave out what is no variant.", line=line
        )
    rows.append((line, row))


def _table(name: str, rows: list[Row]) -> LabTable | None:
    """The header is the row, among the first, of which most columns are understood; titles stand before it."""
    if not rows:
        return None
    first = rows[:_TITLES]
    at = max(range(len(first)), key=lambda place: (len(guess_columns(first[place][1])), len(first[place][1]), -place))
    header = first[at][1]
    body = rows[at + 1 :]
    width = max((len(header), *(len(row) for _, row in body)))
    padded = header + ("",) * (width - len(header))
    return LabTable(
        header=padded,
        rows=tuple(row + ("",) * (width - len(row)) for _, row in body),
        lines=tuple(line for line, _ in body),
        guessed=guess_columns(padded),
        sheet=name,
    )
