"""Short ways to write the files of other programs in tests, by hand after their descriptions."""

from datetime import UTC, datetime

from predispo.domain.facts import FamilyFact
from predispo.domain.family import Family
from predispo.domain.ids import EntryId, FamilyId
from predispo.exchange import formats
from predispo.exchange.reading import ReadFamily, ReadOptions
from predispo.journal.entry import Entry
from predispo.journal.journal import family_of

_FIRST = ("BRCA1", "BRCA2", "PALB2", "ATM", "CHEK2")
_LAST = ("RAD51D", "RAD51C", "BRIP1")
GENES = {
    1: (*_FIRST, *_LAST),
    2: (*_FIRST, "BARD1", *_LAST),
    3: (*_FIRST, "BARD1", *_LAST),
    4: (*_FIRST, "BARD1", *_LAST, "HOXB13"),
}
PERSON = (
    *("FamID", "Name", "Target", "IndivID", "FathID", "MothID", "Sex", "MZtwin", "Dead", "Age", "Yob"),
    *("BC1", "BC2", "OC", "PRO", "PAN", "Ashkn"),
)
MARKERS = "ER:PR:HER2:CK14:CK56"


def canrisk_row(
    id: str,
    father: str = "0",
    mother: str = "0",
    sex: str = "F",
    *,
    version: int = 4,
    family: str = "F1",
    markers: str = "0:0:0:0:0",
    **cells: object,
) -> str:
    """A row of CanRisk; further cells by the names of their columns."""
    said = {"FamID": family, "Name": "NA", "IndivID": id, "FathID": father, "MothID": mother, "Sex": sex} | cells
    genes = [str(said.get(gene, "0:0")) for gene in GENES[version]]
    return "\t".join([*(str(said.get(column, "0")) for column in PERSON), *genes, markers])


def canrisk(*rows: str, version: int = 4, title: str | None = None, header: tuple[str, ...] = ()) -> bytes:
    """A CanRisk file of these rows."""
    columns = "##" + "\t".join([*PERSON, *GENES[version], MARKERS])
    lines = [title or f"##CanRisk {version}.0", *(f"##{line}" for line in header), columns, *rows]
    return ("\n".join(lines) + "\n").encode()


def trio_rows(**cells: object) -> tuple[str, str, str]:
    """A father, a mother and their daughter, who is the target; the cells are the daughter's."""
    daughter = {"Target": 1, "Age": 45, "Yob": 1975} | cells
    return (
        canrisk_row("dad", sex="M", Age=70, Yob=1945),
        canrisk_row("mum", Age=68, Yob=1947),
        canrisk_row("me", "dad", "mum", **daughter),
    )


def folded(facts: tuple[FamilyFact, ...], family: str = "F1") -> Family:
    """A family of facts that were written down at once."""
    entry = Entry(id=EntryId("e"), recorded_at=datetime(2024, 1, 1, tzinfo=UTC), author="file", facts=facts)
    return family_of(FamilyId(family), [entry])


def read_one(data: bytes, **options: object) -> ReadFamily:
    """The only family in a file."""
    (family,) = formats.read(data, options=ReadOptions(**options)).families  # pyright: ignore[reportArgumentType]
    return family


def family_in(data: bytes, **options: object) -> Family:
    """The only family in a file, folded."""
    return folded(read_one(data, **options).facts)
