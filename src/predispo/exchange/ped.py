"""Reads PED: the LINKAGE table of persons, with and without a header, with and without a family column.

The phenotype of a PED names no trait. So 2 is read as a cancer of unknown site at an unknown age, and said so in the
list of what was not read; 1 as freedom from that same unknown cancer, at no age: it says nothing of breast or ovary.
"""

import re
from collections.abc import Mapping, Sequence

from predispo.domain.cancer import Cancer, Site
from predispo.domain.facts import DiagnosisMade, FamilyDescribed, UnaffectedNoted
from predispo.domain.ids import PersonId
from predispo.domain.person import Details, Sex
from predispo.errors import Unreadable
from predispo.exchange.gathering import Gathered, Row, add_people
from predispo.exchange.reading import ReadFamily, ReadOptions, ReadResult, Unread
from predispo.exchange.text import Cell, cells_at_blanks, cells_at_tabs, decode_text, first_lines, lines_of

PED_INFORMANT = "PED file"
_SEXES = {
    "1": Sex.MALE,
    "m": Sex.MALE,
    "male": Sex.MALE,
    "2": Sex.FEMALE,
    "f": Sex.FEMALE,
    "female": Sex.FEMALE,
    **dict.fromkeys(("0", "-9", "", ".", "u", "unknown", "na", "other", "x"), Sex.UNKNOWN),
}
_AFFECTED = frozenset({"2", "affected"})
_UNAFFECTED = frozenset({"1", "unaffected"})
_NOT_KNOWN = frozenset({"", "0", "-9", ".", "x", "na", "unknown", "missing"})
NO_PARENT = frozenset({"", "0", ".", "-9", "NA"})
PED_SITE = Site.UNKNOWN

_HEADINGS: dict[str, str] = {
    heading: column
    for column, headings in {
        "family": "famid family familyid fam ped pedigree pedid kindred",
        "id": "id iid indid individ individual individualid person personid sample sampleid",
        "father": "father fatherid fatid fathid pat paternal paternalid dad dadid",
        "mother": "mother motherid motid mothid mat maternal maternalid mom momid mid",
        "sex": "sex gender",
        "status": "aff affected affection affectedstatus status phenotype pheno phen disease",
    }.items()
    for heading in headings.split()
}
_PLAIN = ("family", "id", "father", "mother", "sex", "status")


def sniff_ped(data: bytes) -> bool:
    """Whether a file's first row looks like that of a PED: its header, or five cells of which the fifth is a sex."""
    for line in first_lines(data):
        by_tabs = line.count("\t") >= 3
        cells = cells_at_tabs(1, line) if by_tabs else cells_at_blanks(1, line)
        if _headed(cells) is not None:
            return True
        if line.lstrip().startswith("#"):
            continue
        return len(cells) >= 5 and cells[4].text.lower() in {*_SEXES, "9", "3"}
    return False


def read_ped(data: bytes, options: ReadOptions) -> ReadResult:
    """The families of a PED file.

    Raises:
        Unreadable: at the first cell that cannot be what it says.
    """
    unread: list[Unread] = []
    families: dict[str, list[Mapping[str, Cell]]] = {}
    columns: tuple[str, ...] | None = None
    by_tabs = False
    for number, line in lines_of(decode_text(data)):
        if columns is None:
            by_tabs = line.count("\t") >= 3
        cells = cells_at_tabs(number, line) if by_tabs else cells_at_blanks(number, line)
        if columns is None:
            columns = _headed(cells)
            if columns is not None:
                continue
        if line.lstrip().startswith("#"):
            unread.append(Unread(line=number, column=1, text=line.strip()[:200], why="A comment is not taken over."))
            continue
        if columns is None:
            columns = _PLAIN[: len(cells)]
        row = _row(number, line, cells, columns, unread)
        families.setdefault(row["family"].text if "family" in row else "", []).append(row)
    if not families:
        raise Unreadable("The file holds no person.", cure="Choose another file.", line=1, column=0)
    read = [_family(name, rows, options) for name, rows in families.items()]
    return ReadResult(
        format="ped",
        families=tuple(read),
        unread=(*unread, *(one for family in read for one in family.unread)),
    )


def _headed(cells: Sequence[Cell]) -> tuple[str, ...] | None:
    """What each column is, where the cells are headings; "" for a column that is not known.

    `fid` is the father beside an `id`, as R's pedtools writes it, and the family beside an `iid`, as PLINK does.
    """
    names = [re.sub(r"[^a-z]", "", cell.text.lower()) for cell in cells]
    if "sex" not in names and "gender" not in names:
        return None
    plink = "iid" in names
    columns: list[str] = []
    for name in names:
        if name == "fid":
            column = "family" if plink or "pid" in names else "father"
        elif name == "pid":
            column = "father"
        else:
            column = _HEADINGS.get(name, "")
        columns.append("" if column in columns else column)
    return tuple(columns) if {"id", "father", "mother", "sex"} <= set(columns) else None


def _row(
    number: int, line: str, cells: Sequence[Cell], columns: tuple[str, ...], unread: list[Unread]
) -> Mapping[str, Cell]:
    """The cells of a row under what they are; further cells are genotypes and listed once."""
    short = "sex" not in columns
    needed = 4 if short else max(columns.index(name) for name in ("id", "father", "mother", "sex"))
    if short or len(cells) <= needed:
        raise Unreadable(
            f"Line {number} has {len(cells)} cells where {needed + 1} or more are expected.",
            cure="Give family, identifier, father, mother and sex; 0 says that a parent is not known.",
            line=number,
            column=cells[-1].column,
            text=line[:200],
        )
    if len(cells) > len(columns) and not any(one.why.startswith("Further") for one in unread):
        cell = cells[len(columns)]
        unread.append(
            Unread(line=number, column=cell.column, text=cell.text[:80], why="Further columns are not taken over.")
        )
    for column, cell in zip(columns, cells, strict=False):
        if column == "" and not any(one.why.startswith("This column") for one in unread):
            unread.append(Unread(line=number, column=cell.column, text=cell.text[:80], why="This column is not known."))
    return {column: cell for column, cell in zip(columns, cells, strict=False) if column}


def _family(name: str, rows: Sequence[Mapping[str, Cell]], options: ReadOptions) -> ReadFamily:
    """One family from its rows."""
    gathered = Gathered()
    if name:
        gathered.add(FamilyDescribed(number=name, informant=PED_INFORMANT), rows[0]["family"])
    people: list[Row] = []
    for row in rows:
        sex = _SEXES.get(row["sex"].text.lower())
        if sex is None:
            gathered.skip(row["sex"], "The sex is none of 1, 2 and 0; it is taken as not known.")
        people.append(
            Row(
                id=row["id"],
                father=_parent(row["father"]),
                mother=_parent(row["mother"]),
                details=Details(name=row["id"].text, sex=sex or Sex.UNKNOWN),
            )
        )
    add_people(gathered, people, informant=PED_INFORMANT)
    told = False
    for row in rows:
        status, person = row.get("status"), PersonId(row["id"].text)
        if status is None or status.text.lower() in _NOT_KNOWN:
            continue
        if status.text.lower() in _AFFECTED:
            gathered.add(DiagnosisMade(person=person, cancer=Cancer(site=PED_SITE), informant=PED_INFORMANT), status)
            if not told:
                gathered.skip(status, "The file does not say of what: affected is read as a cancer of unknown site.")
                told = True
        elif status.text.lower() in _UNAFFECTED:
            if options.zero_means_unaffected:
                gathered.add(UnaffectedNoted(person=person, sites=(PED_SITE,), informant=PED_INFORMANT), status)
        else:
            gathered.skip(status, "The phenotype is none of 2, 1, 0 and -9.")
    return ReadFamily(number=name, facts=gathered.checked(), unread=tuple(gathered.unread))


def _parent(cell: Cell) -> Cell:
    """A parent's cell, with 0 for every way to say that the parent is not known."""
    return Cell(line=cell.line, column=cell.column, text="0") if cell.text in NO_PARENT else cell
