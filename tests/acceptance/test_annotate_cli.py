"""`predispo annotate`: a panel's VCF file on the command line."""

import gzip
import json
from pathlib import Path

import pytest

from predispo.cli.program import run
from tests.vcf_files import row, vcf

VARIANT_KEYS = {
    *("input", "valid", "normalized", "gene", "protein", "GRCh37", "GRCh38", "consequence", "legacy_names"),
    *("clinvar", "classification", "problems"),
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "panel.vcf.gz"
    rows = (
        row(43124027, "ACT", "A", "0/1:30,10", "0/0:40,0", format="GT:AD"),
        row(100, "A", "C", "0/1:1,1", "0/1:1,1", format="GT:AD"),
        "chr17 43106487 . A",
    )
    made.write_bytes(gzip.compress(vcf(*rows, samples=("mother", "daughter"))))
    return made


def test_the_json_holds_what_the_variant_command_does_and_the_place(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["annotate", str(file), "--json"]) == 0

    answer = json.loads(capsys.readouterr().out)
    assert set(answer) == {"file", "build", "samples", "variants", "outside", "problems"}
    assert (answer["file"], answer["build"], answer["samples"]) == (str(file), "GRCh38", ["mother", "daughter"])
    assert answer["outside"] == 1
    assert answer["problems"] == [
        {
            "line": 6,
            "text": "chr17\t43106487\t.\tA",
            "code": "columns-differ",
            "why": "The line has 4 columns, but the header names 11.",
            "suggestion": "Ask the laboratory to export the file again.",
        }
    ]
    (variant,) = answer["variants"]
    assert set(variant) == VARIANT_KEYS | {"chrom", "pos", "ref", "alt", "zygosity", "allele_fraction", "sample"}
    assert variant["normalized"] == "NM_007294.4:c.68_69del"
    assert variant["legacy_names"] == ["185delAG", "187delAG"]
    assert (variant["chrom"], variant["pos"], variant["ref"], variant["alt"]) == ("chr17", 43124027, "ACT", "A")
    assert (variant["sample"], variant["zygosity"], variant["allele_fraction"]) == ("mother", "heterozygous", 0.25)


def test_the_lines_for_people_name_variant_sample_and_share(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["annotate", str(file)]) == 0

    told = capsys.readouterr()
    assert "BRCA1  NM_007294.4:c.68_69del  NP_009225.1:p.(Glu23ValfsTer17)" in told.out
    assert "mother  heterozygous  0.25" in told.out
    assert "GRCh38: 1 in panel genes, 1 outside." in told.out
    assert "line 6: The line has 4 columns" in told.err


def test_what_is_no_file_of_variants_is_one_sentence_and_exit_code_3(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "letter.vcf"
    wrong.write_text("Dear colleague,")

    assert run(["annotate", str(wrong), "--json"]) == 3

    told = capsys.readouterr()
    assert told.out == ""
    assert "The columns tell no variant." in told.err
    assert len(told.err.splitlines()) == 1


def test_a_missing_file_is_exit_code_3(tmp_path: Path) -> None:
    assert run(["annotate", str(tmp_path / "none.vcf")]) == 3


def test_the_build_may_be_named(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["annotate", str(file), "--build", "GRCh37", "--json"]) == 0

    answer = json.loads(capsys.readouterr().out)
    assert (answer["build"], answer["variants"]) == ("GRCh37", [])


def test_a_table_is_annotated_by_its_columns_and_a_wrong_base_is_told_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "lab.csv"
    file.write_text("Funn;Grad\nBRCA1 185delAG;5\nBRCA1 c.181A>G;5\nCFTR c.1521_1523del;5\n")

    assert run(["annotate", str(file), "--columns", "name=Funn,class=Grad", "--json"]) == 0

    answer = json.loads(capsys.readouterr().out)
    assert set(answer) == {"file", "build", "samples", "variants", "outside", "problems"}
    (found,) = answer["variants"]
    assert (found["line"], found["normalized"], found["reported_class"]) == (2, "NM_007294.4:c.68_69del", "pathogenic")
    assert [(one["line"], one["code"]) for one in answer["problems"]] == [(3, "reference-mismatch")]
    assert answer["outside"] == 1
