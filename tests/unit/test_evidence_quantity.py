"""A number has a unit, an interval and a source, or it is not in the program."""

from pathlib import Path

import pytest

from predispo.errors import EvidenceError
from predispo.evidence import readers
from predispo.evidence.quantity import Quantity, Unit, Verified
from predispo.evidence.table import read

GENE = """
schema = 1
symbol = "BRCA1"
hgnc_id = "HGNC:1100"
hgnc_verified = "yes"
chromosome = "17"
transcript = "NM_007294.4"
transcript_verified = "yes"
inheritance = "AD"
syndrome = "Hereditary breast and ovarian cancer"

[[penetrance]]
cancer = "breast"
sex = "F"
genotype = "het"
measure = "cumulative_risk"
age_from = 0
age_to = 80
value = 72
low = 65
high = 79
unit = "percent"
source = "kuchenbaecker2017"
verified = "yes"
verified_in = "abstract"
"""


def figure(**changes: object) -> Quantity:
    given = {"value": 72.0, "unit": Unit.PERCENT, "source": "kuchenbaecker2017", "verified": Verified.YES}
    return Quantity(**{**given, **changes})  # type: ignore[arg-type]


def gene_file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "genes" / "BRCA1.toml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    return path


def test_a_figure_without_source_is_refused():
    with pytest.raises(EvidenceError, match="no source"):
        figure(source="  ")


def test_a_figure_without_unit_is_refused():
    with pytest.raises(EvidenceError, match="no unit"):
        figure(unit="")


def test_a_figure_outside_of_its_interval_is_refused():
    with pytest.raises(EvidenceError, match="outside"):
        figure(low=73.0, high=79.0)


def test_half_an_interval_is_refused():
    with pytest.raises(EvidenceError, match="one end"):
        figure(low=65.0)


def test_a_whole_gene_file_is_read(tmp_path: Path):
    gene = readers.gene(read(gene_file(tmp_path, GENE)))

    (row,) = gene.penetrance
    assert (row.value, row.quantity.low, row.quantity.high, row.age_to) == (72, 65, 79, 80)
    assert row.quantity.verified is Verified.YES


@pytest.mark.parametrize(
    ("line", "instead", "says"),
    [
        ('unit = "percent"\n', "", "`unit` is missing"),
        ('source = "kuchenbaecker2017"\n', "", "`source` is missing"),
        ('unit = "percent"', 'unit = "per cent"', "'per cent'"),
        ("value = 72", 'value = "72"', "not a number"),
        ("high = 79", "high = 70", "outside"),
        ("age_to = 80", "age_too = 80", "`age_too` is not known"),
        ('\nverified = "yes"', '\nverified = "perhaps"', "'perhaps'"),
    ],
)
def test_a_bad_figure_is_refused_with_file_table_and_key(tmp_path: Path, line: str, instead: str, says: str):
    path = gene_file(tmp_path, GENE.replace(line, instead))

    with pytest.raises(EvidenceError) as refused:
        readers.gene(read(path))

    assert says in str(refused.value)
    assert refused.value.data["file"] == "genes/BRCA1.toml"
    assert refused.value.data["place"] == "penetrance 1"
    assert refused.value.cure


def test_a_file_that_is_not_toml_is_refused_with_its_line(tmp_path: Path):
    path = gene_file(tmp_path, GENE.replace("schema = 1", "schema is 1"))

    with pytest.raises(EvidenceError, match="line 2"):
        read(path)


def test_a_newer_schema_is_refused(tmp_path: Path):
    path = gene_file(tmp_path, GENE.replace("schema = 1", "schema = 2"))

    with pytest.raises(EvidenceError, match="schema is 2"):
        readers.gene(read(path))
