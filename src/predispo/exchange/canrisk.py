"""Reads CanRisk 1 to 4 and BOADICEA 2 and 4 files.

What CanRisk's columns mean: Age is the age at last follow-up or death and 0 where it is not known; a cancer's 0 says
"not affected by then", for the cancers of the columns alone. So an age is taken over as `UnaffectedNoted` for those of
breast, ovary or prostate, and pancreas that the person did not have, or only as `PersonSeenAlive`, as the caller says.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from predispo.domain.dates import PartialDate
from predispo.domain.facts import FamilyDescribed, RoleTaken, TwinKind, TwinsNoted
from predispo.domain.ids import PersonId
from predispo.domain.person import Ancestry, Details, Role, Sex
from predispo.errors import Unreadable
from predispo.exchange.canrisk_health import add_health
from predispo.exchange.canrisk_layout import (
    BOADICEA_COLUMNS,
    BOADICEA_FIRST_LINE,
    CANRISK_COLUMNS,
    CANRISK_FIRST_LINE,
    NOT_STATED,
    TWIN_MARKS,
    column_named,
    nothing_in,
)
from predispo.exchange.canrisk_risk_factors import add_risk_factors
from predispo.exchange.gathering import Gathered, Row, add_people, grouped
from predispo.exchange.reading import ReadFamily, ReadOptions, ReadResult, Unread
from predispo.exchange.text import Cell, cells_at_blanks, cells_at_tabs, decode_text, first_lines, lines_of

_REQUIRED = ("FamID", "Name", "Target", "IndivID", "FathID", "MothID", "Sex", "MZtwin", "Dead", "Age", "Yob")
_NO_NAME = {"", "0", "NA"}


@dataclass(slots=True)
class _Block:
    """A header with the rows that follow it."""

    columns: tuple[str | None, ...]
    header: list[Cell] = field(default_factory=list)
    rows: list[Mapping[str, Cell]] = field(default_factory=list)


def sniff_canrisk(data: bytes) -> bool:
    """Whether a file begins as CanRisk files do."""
    lines = first_lines(data, 1)
    return bool(lines) and CANRISK_FIRST_LINE.match(lines[0].strip()) is not None


def sniff_boadicea(data: bytes) -> bool:
    """Whether a file begins as BOADICEA files do."""
    lines = first_lines(data, 1)
    return bool(lines) and BOADICEA_FIRST_LINE.match(lines[0].strip()) is not None


def read_canrisk(data: bytes, options: ReadOptions) -> ReadResult:
    """The families of a CanRisk file of any version.

    Raises:
        Unreadable: at the first cell that cannot be what it says.
    """
    return _read(data, options, "canrisk", "CanRisk file", CANRISK_FIRST_LINE, CANRISK_COLUMNS)


def read_boadicea(data: bytes, options: ReadOptions) -> ReadResult:
    """The families of a BOADICEA file of version 2 or 4.

    Raises:
        Unreadable: at the first cell that cannot be what it says.
    """
    return _read(data, options, "boadicea", "BOADICEA file", BOADICEA_FIRST_LINE, BOADICEA_COLUMNS)


def _read(
    data: bytes,
    options: ReadOptions,
    format: str,
    informant: str,
    first_line: re.Pattern[str],
    layouts: Mapping[int, tuple[str, ...]],
) -> ReadResult:
    """The families of a file whose first line says its version."""
    lines = list(lines_of(decode_text(data)))
    opening = first_line.match(lines[0][1].strip()) if lines else None
    if opening is None:
        raise Unreadable(
            f"The first line does not begin a {informant}.",
            cure="Choose the format that the file has.",
            line=lines[0][0] if lines else 1,
            column=1,
            text=lines[0][1][:80] if lines else "",
        )
    unread: list[Unread] = []
    blocks, version = _blocks(lines, first_line, layouts, unread)
    families: list[ReadFamily] = []
    for block in blocks:
        by_family: dict[str, list[Mapping[str, Cell]]] = {}
        for row in block.rows:
            by_family.setdefault(row["FamID"].text, []).append(row)
        # As CanRisk itself does: a header belongs to the first family that follows it.
        for index, (number, rows) in enumerate(by_family.items()):
            families.append(_family(number, rows, block.header if index == 0 else [], informant, options))
    if not families:
        raise Unreadable("The file holds no person.", cure="Choose another file.", line=lines[-1][0], column=0)
    return ReadResult(
        format=format,
        version=version,
        families=tuple(families),
        unread=(*unread, *(one for family in families for one in family.unread)),
    )


def _blocks(
    lines: Sequence[tuple[int, str]],
    first_line: re.Pattern[str],
    layouts: Mapping[int, tuple[str, ...]],
    unread: list[Unread],
) -> tuple[list[_Block], str]:
    """The headers, each with its rows, and the version that the first line says."""
    blocks: list[_Block] = []
    version = ""
    for number, line in lines:
        stripped = line.strip()
        if opening := first_line.match(stripped):
            if int(opening[1]) not in layouts:
                raise Unreadable(
                    f"Version {opening[1]} of this format is not known.",
                    cure="Save the file as the newest version that predispo knows.",
                    line=number,
                    column=1,
                    text=stripped,
                )
            version = version or f"{opening[1]}.{opening[2] or 0}"
            blocks.append(_Block(columns=layouts[int(opening[1])]))
            continue
        block = blocks[-1]
        titles = stripped.removeprefix("##").lstrip()
        if titles.lower().startswith("famid") and not block.rows:
            block.columns = _columns(number, line, unread)
        elif stripped.startswith("##") and "=" in stripped:
            block.header.append(Cell(line=number, column=line.index("##") + 1, text=stripped))
        elif stripped.startswith("#"):
            if stripped.strip("#").strip():
                unread.append(Unread(line=number, column=1, text=stripped[:200], why="A comment is not taken over."))
        else:
            block.rows.append(_row(number, line, block.columns))
    return blocks, version


def _columns(number: int, line: str, unread: list[Unread]) -> tuple[str | None, ...]:
    """The columns that a header line names; None for one that is not known."""
    columns: list[str | None] = []
    for cell in cells_at_blanks(number, line.replace("##", "  ", 1)):
        column = column_named(cell.text)
        if column is None:
            unread.append(Unread(line=number, column=cell.column, text=cell.text, why="This column is not known."))
        elif column in columns:
            cell.refuse("The same column is there twice.", "Leave one of them out.")
        columns.append(column)
    missing = [column for column in _REQUIRED if column not in columns]
    if missing:
        raise Unreadable(
            f"The columns {', '.join(missing)} are missing.",
            cure="Save the file again from where it was made.",
            line=number,
            column=1,
            text=line[:200],
        )
    return tuple(columns)


def _row(number: int, line: str, columns: tuple[str | None, ...]) -> Mapping[str, Cell]:
    """The cells of a row under their columns."""
    cells = cells_at_tabs(number, line)
    if len(cells) != len(columns) or any(not cell.text for cell in cells):
        cells = cells_at_blanks(number, line)
    if len(cells) != len(columns):
        raise Unreadable(
            f"Line {number} has {len(cells)} cells where {len(columns)} are expected.",
            cure="Give every cell of the row a value; 0 says that it is not known.",
            line=number,
            column=cells[-1].column if len(cells) < len(columns) else cells[len(columns)].column,
            text=line[:200],
        )
    row = {column: cell for column, cell in zip(columns, cells, strict=True) if column is not None}
    if NOT_STATED in line:
        for column, cell in row.items():
            if cell.text in {NOT_STATED, f"{NOT_STATED}:{NOT_STATED}"} and (nothing := nothing_in(column)):
                row[column] = Cell(cell.line, cell.column, nothing)
    return row


def _family(
    number: str, rows: Sequence[Mapping[str, Cell]], header: Sequence[Cell], informant: str, options: ReadOptions
) -> ReadFamily:
    """One family from its rows and its header."""
    gathered = Gathered()
    gathered.add(FamilyDescribed(number=number, informant=informant), rows[0]["FamID"])
    people = [Row(id=row["IndivID"], father=row["FathID"], mother=row["MothID"], details=_details(row)) for row in rows]
    add_people(gathered, people, informant=informant)
    _add_twins(gathered, rows, informant)
    target = _target(rows)
    if target is None:
        for cell in header:
            gathered.skip(cell, "No person is the target, so nobody has this risk factor.")
    else:
        gathered.add(
            RoleTaken(person=PersonId(target["IndivID"].text), role=Role.CONSULTAND, informant=informant),
            target["Target"],
        )
        add_risk_factors(gathered, header, PersonId(target["IndivID"].text), informant)
    for row in rows:
        add_health(gathered, row, informant, zero_means_unaffected=options.zero_means_unaffected)
    return ReadFamily(
        number=number,
        facts=gathered.checked(),
        target=None if target is None else PersonId(target["IndivID"].text),
        unread=tuple(gathered.unread),
    )


def _details(row: Mapping[str, Cell]) -> Details:
    """Name, sex, year of birth and ancestry."""
    sex, year, name = row["Sex"], row["Yob"], row["Name"].text
    if sex.text.upper() not in {"M", "F"}:
        sex.refuse("The sex is neither M nor F.", "Put M or F.")
    if re.fullmatch(r"0|[12][0-9]{3}", year.text) is None:
        year.refuse("This is not a year of birth.", "Put a year such as 1962, or 0 where it is not known.")
    ashkenazi = row.get("Ashkn")
    if ashkenazi is not None and ashkenazi.text not in {"0", "1"}:
        ashkenazi.refuse("Ashkenazi ancestry is neither 0 nor 1.", "Put 0 or 1.")
    return Details(
        name="" if name in _NO_NAME else name,
        sex=Sex(sex.text.upper()),
        birth=None if year.text == "0" else PartialDate.of(int(year.text)),
        ancestry=Ancestry.ASHKENAZI if ashkenazi is not None and ashkenazi.text == "1" else Ancestry.UNKNOWN,
    )


def _target(rows: Sequence[Mapping[str, Cell]]) -> Mapping[str, Cell] | None:
    """The row of the person whom the file is about."""
    target: Mapping[str, Cell] | None = None
    for row in rows:
        cell = row["Target"]
        if cell.text not in {"0", "1"}:
            cell.refuse("Target is neither 0 nor 1.", "Put 1 for the target and 0 for everybody else.")
        if cell.text == "1":
            if target is not None:
                cell.refuse("The family has two targets.", "Put 1 for the target and 0 for everybody else.")
            target = row
    return target


def _add_twins(gathered: Gathered, rows: Sequence[Mapping[str, Cell]], informant: str) -> None:
    """Take over the identical twins; those whose parents are not in the file cannot be noted as siblings."""
    marked = [(row["MZtwin"].text, PersonId(row["IndivID"].text), row["MZtwin"]) for row in rows]
    has_parents = {row["IndivID"].text for row in rows if {row["FathID"].text, row["MothID"].text} != {"0"}}
    for mark, members in grouped(one for one in marked if one[0] != "0").items():
        cell = members[0][1]
        if len(mark) != 1 or mark.upper() not in TWIN_MARKS:
            cell.refuse("This is not a mark of twins.", "Put 1 to 9 or A for both twins, or 0.")
        if len(members) == 1:
            gathered.skip(cell, "Nobody else has this mark of identical twins.")
        elif any(person not in has_parents for person, _ in members):
            gathered.skip(cell, "Twins whose parents are not in the file are not noted as twins.")
        else:
            gathered.add(
                TwinsNoted(
                    persons=tuple(person for person, _ in members), kind=TwinKind.MONOZYGOTIC, informant=informant
                ),
                members[-1][1],
            )
