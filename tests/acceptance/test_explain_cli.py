"""`predispo assess --explain --if` as scripts call it."""

import json
from pathlib import Path

import pytest

from predispo.cli import program
from tests.acceptance.test_cli import CANRISK


@pytest.fixture
def canrisk(tmp_path: Path) -> Path:
    file = tmp_path / "family.txt"
    file.write_text(CANRISK, encoding="utf-8")
    return file


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = program.run([str(one) for one in ("assess", *arguments, "--country", "GB", "--on", "2021-06-01")])
    out, err = capsys.readouterr()
    return code, out, err


def test_explain_names_who_moves_the_answer_and_whose_test_would(
    canrisk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, canrisk, "--explain", "--json")

    answer = json.loads(out)
    assert code == 0
    moved = answer["explanation"]
    assert {one["person"] for one in moved} == {"PGO", "PGA", "PF", "PM", "PB"}
    assert moved[0]["person"] == "PM"
    assert moved[0]["log_bayes_factor"] > 1.0
    sizes = [abs(one["log_bayes_factor"]) for one in moved]
    assert sizes == sorted(sizes, reverse=True)
    first = answer["whom_to_test"][0]
    assert first["person"] == "PB"
    assert first["bits_about_consultand"] > 0.5
    assert {one["person"] for one in answer["whom_to_test"]}.isdisjoint({"PM", "PGO"})
    assert {"gene", "cancer", "sex", "source", "verified"} == set(answer["rests_on"][0])


def test_a_supposed_result_moves_the_answer(canrisk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def chance(*supposed: str) -> float:
        code, out, _ = run(capsys, canrisk, "--json", *supposed)
        assert code == 0
        return json.loads(out)["persons"]["PB"]["carrier"]["BRCA1"]["probability"]

    plain, none, found = chance(), chance("--if", "PB:BRCA1=negative"), chance("--if", "PB:BRCA1=positive")
    assert none < 0.01 < plain < 0.99 < found
    assert chance("--if", "PM:BRCA1=positive", "--if", "PF:BRCA1=negative") == pytest.approx(plain, abs=0.02)


def test_an_uncertain_variant_is_supposed_with_a_probability_and_never_of_a_letter(
    canrisk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, canrisk, "--json", "--if", "PB:PALB2=vus:0.3")

    answer = json.loads(out)
    assert code == 0
    assert 0.05 < answer["persons"]["PB"]["carrier"]["PALB2"]["probability"] < 0.6
    assert "uncertain_variant_supposed" in {note["code"] for note in answer["notes"]}
    with pytest.raises(SystemExit) as refused:
        program.run(
            [
                "letter",
                str(canrisk),
                "--kind",
                "family-letter",
                "-o",
                str(tmp_path / "l.pdf"),
                "--if",
                "PB:PALB2=vus:0.3",
            ]
        )
    assert refused.value.code == 2


@pytest.mark.parametrize(
    ("supposed", "said"),
    [("PB=negative", '"ID:BRCA1=negative"'), ("XX:BRCA1=negative", "Choose one of"), ("PB:ABC=positive", "BRCA1")],
)
def test_a_wrong_supposition_is_invalid_input_with_its_cure(
    canrisk: Path, capsys: pytest.CaptureFixture[str], supposed: str, said: str
) -> None:
    code, out, err = run(capsys, canrisk, "--json", "--if", supposed)

    assert (code, out) == (3, "")
    assert said in err


def test_two_results_supposed_of_one_person_contradict_each_other(
    canrisk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, canrisk, "--if", "PB:BRCA1=negative", "--if", "PB:BRCA1=positive")

    assert (code, out) == (4, "")
    assert "one result for each person and gene" in err


def test_a_day_before_the_birth_is_outside_of_the_model_with_a_cure(
    canrisk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = program.run(["assess", str(canrisk), "--country", "GB", "--on", "1900-01-01", "--json"])

    out, err = capsys.readouterr()
    assert (code, out) == (4, "")
    assert "born after the day" in err
    assert "later day" in err


@pytest.mark.parametrize(("language", "word"), [("en", "raises the odds"), ("nb", "øker oddsen")])
def test_the_reasons_are_told_in_words(
    canrisk: Path, capsys: pytest.CaptureFixture[str], language: str, word: str
) -> None:
    code, out, _ = run(capsys, canrisk, "--explain", "--language", language)

    assert code == 0
    assert word in out


def test_whom_to_test_is_weighed_by_cost(canrisk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, plain, _ = run(capsys, canrisk, "--explain", "--json")
    code, weighed, _ = run(capsys, canrisk, "--explain", "--json", "--cost", "panel=4500,familial=900")

    assert code == 0
    alike, costly = json.loads(plain)["whom_to_test"], json.loads(weighed)["whom_to_test"]
    assert {one["cost"] for one in alike} == {None}
    for one in costly:
        assert one["cost"] == (900 if one["test"] == "familial_variant" else 4500)
        assert one["bits_about_consultand_per_cost"] == one["bits_about_consultand"] / one["cost"]
    worth = [one["bits_about_consultand_per_cost"] for one in costly]
    assert worth == sorted(worth, reverse=True)


@pytest.mark.parametrize("costs", ["panel=4500", "panel=0,familial=1", "panel=x,familial=1", "panel=inf,familial=1"])
def test_costs_that_cannot_be_read_are_wrong_usage(
    canrisk: Path, capsys: pytest.CaptureFixture[str], costs: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        run(capsys, canrisk, "--explain", "--cost", costs)

    assert ended.value.code == 2
    assert "panel=4500,familial=900" in capsys.readouterr().err
