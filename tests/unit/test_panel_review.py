"""A laboratory's table or report, row by row: what it tells, what is refused and how, and that nothing harms."""

import json
import zipfile
from pathlib import Path

import pytest

from predispo.app.panel_mapping import named_columns, recalled_columns, remember_columns
from predispo.app.panel_review import Review, RowState, looks_like_variants, reported, review_file
from predispo.app.settings import Settings
from predispo.domain.variant import VariantClass, Zygosity
from predispo.errors import InvalidFact, NotApplicable, Unreadable
from predispo.exchange import lab_table
from predispo.exchange.lab_columns import Column, class_of
from predispo.exchange.lab_table import read_lab_table
from tests.lab_files import BRCA1, HEADER, concept, fhir_report, loinc, variant, with_part, workbook
from tests.vcf_files import bgzip, vcf
from tests.vcf_files import row as vcf_row


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PREDISPO_HOME", str(tmp_path / "home"))


def reviewed(folder: Path, data: bytes, name: str = "file") -> Review:
    file = folder / name
    file.write_bytes(data)
    return review_file(file)


def codes(review: Review) -> list[list[str]]:
    return [[one.code for one in row.problems] for row in review.rows]


def test_a_workbook_is_read_from_the_sheet_with_the_variants_below_its_titles(tmp_path: Path) -> None:
    review = reviewed(tmp_path, workbook(HEADER, BRCA1, titles=[["Report 77"], []]))

    (row,) = review.rows
    assert row.verdict is not None
    assert (row.line, row.state, row.gene) == (4, RowState.READY, "BRCA1")
    assert row.verdict.normalized == "NM_007294.4:c.68_69del"
    assert (row.reported_class, row.zygosity, row.allele_fraction) == (
        VariantClass.PATHOGENIC,
        Zygosity.HETEROZYGOUS,
        0.482,
    )
    assert review.samples == ("S1",)


def test_a_norwegian_table_of_text_is_read_with_its_commas_and_letters(tmp_path: Path) -> None:
    text = (
        "Prøve;Gen;Transkript;cDNA;Klasse;Zygositet;VAF\nA;PALB2;NM_024675.4;c.1592del;sannsynlig patogen;het;47,5 %\n"
    )

    (row,) = reviewed(tmp_path, text.encode("cp1252")).rows

    assert (row.sample, row.gene, row.reported_class) == ("A", "PALB2", VariantClass.LIKELY_PATHOGENIC)
    assert row.allele_fraction == 0.475


def test_a_wrong_base_is_refused_in_its_row_and_the_others_are_read(tmp_path: Path) -> None:
    wrong = ("S1", "BRCA1", "NM_007294.4", "c.181A>G", "", 5, "het", "")

    review = reviewed(tmp_path, workbook(HEADER, wrong, BRCA1))

    assert [one.state for one in review.rows] == [RowState.REFUSED, RowState.READY]
    assert codes(review)[0][0] == "reference-mismatch"


def test_a_gene_outside_of_the_panel_is_told_and_cannot_be_recorded(tmp_path: Path) -> None:
    other = ("S1", "CFTR", "NM_000492.4", "c.1521_1523del", "", 5, "het", 50)

    (row,) = reviewed(tmp_path, workbook(HEADER, other)).rows

    assert row.state is RowState.OUTSIDE
    assert [one.code for one in row.problems] == ["not-in-panel"]
    with pytest.raises(InvalidFact):
        reported(row, VariantClass.PATHOGENIC)


def test_a_formula_is_no_value(tmp_path: Path) -> None:
    (row,) = reviewed(
        tmp_path, workbook(HEADER, ("S1", "BRCA1", "", '=HYPERLINK("http://x","c.68_69del")', "", 5))
    ).rows

    assert row.state is RowState.REFUSED
    assert [one.code for one in row.problems] == ["cell-formula"]


def test_a_variant_without_a_class_is_not_recorded_with_one_that_nobody_gave(tmp_path: Path) -> None:
    (row,) = reviewed(tmp_path, workbook(HEADER, ("S1", "BRCA1", "", "c.68_69del", "", "strange", "", ""))).rows

    assert row.reported_class is None
    assert "class-not-read" in [one.code for one in row.problems]
    with pytest.raises(InvalidFact):
        reported(row, row.reported_class)


def test_few_reads_ask_for_a_mosaic_and_name_the_blood_for_its_genes(tmp_path: Path) -> None:
    few = ("S1", "CHEK2", "NM_007194.4", "c.1100del", "", 5, "het", 12)

    (row,) = reviewed(tmp_path, workbook(HEADER, few)).rows

    assert [one.code for one in row.problems] == ["low-share"]
    assert dict(row.problems[0].values) == {"share": "12", "gene": "CHEK2", "blood": "yes"}


def test_places_are_read_as_those_of_a_vcf_and_their_build_is_found(tmp_path: Path) -> None:
    text = "Chr,Pos,Ref,Alt,Class\nchr17,43106487,A,C,5\nchr17,43106488,C,G,4\n1,100,A,T,1\n17,43106487,<X>,C,5\n"

    review = reviewed(tmp_path, text.encode())

    assert (review.build, review.outside) == ("GRCh38", 1)
    assert [one.verdict.normalized for one in review.rows if one.verdict] == [
        "NM_007294.4:c.181T>G",
        "NM_007294.4:c.180G>C",
    ]
    assert [one.line for one in review.rows] == [2, 3, 5]
    assert review.rows[2].state is RowState.REFUSED


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("5", VariantClass.PATHOGENIC),
        ("Class 4", VariantClass.LIKELY_PATHOGENIC),
        ("Likely pathogenic (class 4)", VariantClass.LIKELY_PATHOGENIC),
        ("C3", VariantClass.UNCERTAIN),
        ("ACMG class 2", VariantClass.LIKELY_BENIGN),
        ("VUS", VariantClass.UNCERTAIN),
        ("Variant av usikker betydning", VariantClass.UNCERTAIN),
        ("benign", VariantClass.BENIGN),
        ("class 3-4", None),
        ("pathogenic (class 4)", None),
        ("15", None),
        ("tier 1", None),
        ("not pathogenic", None),
        ("pathogenic or VUS", None),
        ("0", None),
        ("", None),
    ],
)
def test_a_class_is_read_only_where_number_and_words_agree(text: str, meant: VariantClass | None) -> None:
    assert class_of(text) is meant


def test_what_columns_were_said_to_mean_is_remembered_for_the_same_header(tmp_path: Path) -> None:
    table = read_lab_table(b"Funn,Grad\nBRCA1 c.68_69del,5\n")
    settings = Settings(tmp_path / "settings.json")

    remember_columns(settings, table, {Column.NAME: 0, Column.CLASS: 1})

    again = Settings(tmp_path / "settings.json")
    assert recalled_columns(again, table) == {Column.NAME: 0, Column.CLASS: 1}
    assert recalled_columns(again, read_lab_table(b"Funn,Annet\nx,5\n")) == {}


def test_columns_can_be_named_on_the_command_line_and_an_unknown_one_is_told() -> None:
    table = read_lab_table(b"Funn,Grad\nBRCA1 c.68_69del,5\n")

    assert named_columns(table, "name=funn, class=Grad") == {Column.NAME: 0, Column.CLASS: 1}
    with pytest.raises(NotApplicable, match="no column for class=Klasse"):
        named_columns(table, "class=Klasse")


def test_a_table_without_a_variant_column_says_what_to_choose(tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as refused:
        reviewed(tmp_path, b"Name,Age\nAnna,40\n")

    assert "HGVS" in refused.value.cure


def test_a_genomics_report_gives_name_class_zygosity_and_what_was_covered(tmp_path: Path) -> None:
    found = variant("v1", "BRCA1", "NM_007294.4:c.68_69del", loinc("53034-5", **concept("LA6706-1")))
    implied = {
        "resourceType": "Observation",
        "code": {"coding": [{"code": "diagnostic-implication"}]},
        "derivedFrom": [{"reference": "urn:uuid:1"}],
        "component": [loinc("53037-8", **concept("LA6668-3"))],
    }
    region = {
        "resourceType": "Observation",
        **loinc("53041-0"),
        "component": [loinc("48018-6", **concept(text=one)) for one in ("BRCA1", "BRCA2")],
    }

    review = reviewed(tmp_path, fhir_report(found, implied, region))

    (row,) = review.rows
    assert (row.state, row.reported_class, row.zygosity) == (
        RowState.READY,
        VariantClass.PATHOGENIC,
        Zygosity.HETEROZYGOUS,
    )
    assert (review.kind, review.genes, review.laboratory, review.accession) == (
        "fhir",
        ("BRCA1", "BRCA2"),
        "Laboratory of nowhere",
        "L-77",
    )
    assert str(review.on) == "2026-02-03"


def test_an_absent_variant_is_no_finding_and_a_somatic_one_is_refused(tmp_path: Path) -> None:
    absent = variant("v1", "BRCA1", "NM_007294.4:c.68_69del", present=False)
    somatic = variant("v2", "TP53", "NM_000546.6:c.524G>A", loinc("48002-0", **concept("LA6684-0")))

    review = reviewed(tmp_path, fhir_report(absent, somatic))

    assert [(one.gene, one.state) for one in review.rows] == [("", RowState.REFUSED)]
    assert codes(review) == [["report-somatic"]]


def test_two_classes_of_one_report_are_told_and_neither_is_taken(tmp_path: Path) -> None:
    both = (loinc("53037-8", **concept("LA6668-3")), loinc("53037-8", **concept("LA26333-7")))

    (row,) = reviewed(tmp_path, fhir_report(variant("v1", "BRCA1", "NM_007294.4:c.68_69del", *both))).rows

    assert row.reported_class is None
    assert "report-classes-differ" in [one.code for one in row.problems]


def test_a_vcf_is_reviewed_with_its_refused_lines(tmp_path: Path) -> None:
    data = vcf(
        vcf_row(43106487, "A", "C", "0/1"), vcf_row(43106487, "G", "C", "0/1"), vcf_row(43106488, "C", "G", "0/1")
    )

    for name, content in (("plain.vcf", data), ("packed.vcf.gz", bgzip(data))):
        review = reviewed(tmp_path, content, name)

        assert review.build == "GRCh38"
        assert [one.state for one in review.rows] == [RowState.READY, RowState.REFUSED, RowState.READY]
        assert codes(review)[1] == ["ref-differs"]
        assert all(one.problems[0].suggestion for one in review.rows if one.state is RowState.REFUSED)


WHOLE = workbook(HEADER, BRCA1)
LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600
ENTITIES = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
HOSTILE = {
    "cut": WHOLE[: len(WHOLE) // 2],
    "head only": WHOLE[:60],
    "locked": LOCKED,
    "entities": with_part(WHOLE, "xl/worksheets/sheet2.xml", ENTITIES),
    "no sheet": with_part(WHOLE, "xl/workbook.xml", b"<workbook/>"),
    "broken sheet": with_part(WHOLE, "xl/worksheets/sheet2.xml", b"<worksheet><sheetData><row>"),
    "unpacks to too much": with_part(WHOLE, "xl/media/image.bin", b"\x00" * (lab_table.MOST_UNPACKED + 1)),
    "deep json": b'{"resourceType": "69548-6", "x": ' + b"[" * 100_000,
    "empty": b"",
    "no json": b'{"resourceType" 69548-6',
    "no variant": json.dumps({"resourceType": "Bundle", "x": "69548-6"}).encode(),
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_a_hostile_file_is_refused_with_a_cure(tmp_path: Path, name: str) -> None:
    with pytest.raises(Unreadable) as refused:
        reviewed(tmp_path, HOSTILE[name])

    assert refused.value.cure


def test_a_sheet_that_claims_to_be_endless_is_read_to_its_bounds(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.xlsx", "w") as parts:
        parts.writestr("x", b"")
    far = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/>'
        b'<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>cDNA</t></is></c><c r="XFD1" t="inlineStr"><is><t>Gene'
        b'</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>BRCA1 c.68_69del</t></is></c></row></sheetData>'
        b"</worksheet>"
    )

    review = reviewed(tmp_path, with_part(WHOLE, "xl/worksheets/sheet2.xml", far))

    assert [one.gene for one in review.rows] == ["BRCA1"]


@pytest.mark.parametrize(
    ("data", "is_laboratory"),
    [
        (vcf(), True),
        (bgzip(vcf()), True),
        (WHOLE, True),
        (fhir_report(variant("v", "BRCA1", "c.1A>G")), True),
        (b"##CanRisk 2.0\n", False),
        (b'{"entries": []}', False),
        (b"PK\x03\x04 no zip", False),
        (b"", False),
    ],
    ids=["vcf", "bgzip", "workbook", "fhir", "canrisk", "journal", "broken zip", "empty"],
)
def test_a_dropped_file_is_a_laboratorys_by_what_stands_in_it(tmp_path: Path, data: bytes, is_laboratory: bool) -> None:
    file = tmp_path / "dropped"
    file.write_bytes(data)

    assert looks_like_variants(file) is is_laboratory
