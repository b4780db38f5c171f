"""`predispo variant`: one JSON object on standard output, one sentence on standard error, an exit code."""

import json
import subprocess
import sys

import pytest

from predispo.cli import program

KEYS = ["input", "valid", "normalized", "gene", "protein", "GRCh37", "GRCh38", "consequence", "legacy_names", "clinvar"]


def test_a_valid_variant_is_told_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    code = program.run(["variant", "BRCA1 185delAG", "--json"])

    said = capsys.readouterr()
    answer = json.loads(said.out)
    assert code == 0
    assert said.err == ""
    assert list(answer) == [*KEYS, "classification", "problems"]
    assert answer["normalized"] == "NM_007294.4:c.68_69del"
    assert answer["GRCh37"] == "NC_000017.10:g.41276047_41276048del"
    assert answer["classification"]["tier"] == "likely_pathogenic"
    assert answer["clinvar"]["demonstration"] is True


def test_an_invalid_variant_is_one_sentence_and_still_json(capsys: pytest.CaptureFixture[str]) -> None:
    code = program.run(["variant", "NM_007294.4:c.181A>G", "--json"])

    said = capsys.readouterr()
    assert code == 3
    assert json.loads(said.out)["valid"] is False
    assert said.err == (
        "predispo: c.181A>G does not fit NM_007294.4. The name says A, but the reference has T. Check the base, the "
        "position and the transcript's version in the report; ask the laboratory if they are as written.\n"
    )


def test_what_may_be_meant_is_offered(capsys: pytest.CaptureFixture[str]) -> None:
    code = program.run(["variant", "NM_000059.3:c.7397T>C"])

    said = capsys.readouterr()
    assert code == 3
    assert said.out == ""
    assert said.err.endswith("Perhaps NM_000059.4:c.7397T>C is meant.\n")


def test_without_json_the_answer_is_read_line_by_line(capsys: pytest.CaptureFixture[str]) -> None:
    program.run(["variant", "NM_000059.4:c.5946delT"])

    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == ["NM_000059.4:c.5946del", "NP_000050.3:p.(Ser1982ArgfsTer22)", "frameshift_variant"]
    assert "6174delT" in lines
    assert lines[-1].startswith("PVS1 very strong: ")


def test_neither_qt_nor_the_numbers_are_loaded_for_it() -> None:
    heavy = {"PySide6", "numpy", "scipy", "networkx", "sqlmodel"}
    script = (
        "import sys; from predispo.cli import program; program.run(['variant', 'BRCA1 185delAG']); print(*sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert not heavy & set(done.stdout.splitlines()[-1].split())
