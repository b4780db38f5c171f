"""`predispo plan` as a script calls it."""

import json
from pathlib import Path

import pytest

from tests.acceptance.test_cli import CANRISK, run

CARRIER = CANRISK.replace("\t54\t1967\t0\t0\t0\t0\t0\t0\t0:0", "\t54\t1967\t0\t0\t0\t0\t0\t0\tS:P")


@pytest.fixture
def canrisk(tmp_path: Path) -> Path:
    file = tmp_path / "family.txt"
    file.write_text(CANRISK, encoding="utf-8")
    return file


@pytest.fixture
def carrier(tmp_path: Path) -> Path:
    file = tmp_path / "carrier.txt"
    file.write_text(CARRIER, encoding="utf-8")
    return file


def test_one_object_holds_every_action_with_its_source(carrier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "plan", carrier, "--person", "PB", "--country", "GB", "--on", "2021-06-01", "--json")

    answer = json.loads(out)
    assert code == 0
    assert (answer["person"], answer["country"], answer["own_country"]) == ("PB", "GB", True)
    contract = {"organ", "modality", "start_age", "stop_age", "interval_months", "next_due", "source", "verified"}
    assert all(contract <= set(one) for one in answer["actions"])
    (breast,) = [one for one in answer["actions"] if one["id"] == "s003"]
    assert (breast["organ"], breast["start_age"], breast["stop_age"]) == ("breast", 51, 70)
    assert (breast["interval_months"], breast["source"], breast["verified"]) == (12, "nhsbsp_vhr", "yes")
    (ovary,) = [one for one in answer["actions"] if one["organ"] == "ovary"]
    assert (ovary["interval_months"], ovary["stop_age"], ovary["window"]) == (None, None, [35, None])
    assert [one["gene"] for one in answer["carrier"]] == ["BRCA1"]


def test_an_untested_daughter_has_no_carriers_action_but_sees_what_would_apply(
    canrisk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, "plan", canrisk, "--person", "PB", "--country", "NO", "--on", "2021-06-01", "--json")

    answer = json.loads(out)
    assert code == 0
    assert answer["actions"] == []
    assert [(one["gene"], one["relatives"]) for one in answer["if_carrier"]] == [("BRCA1", ["PM"])]
    assert answer["if_carrier"][0]["actions"]
    assert not answer["own_country"]


def test_a_man_who_carries_nothing_has_no_plan(canrisk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "plan", canrisk, "--person", "PF", "--country", "NO", "--json")

    answer = json.loads(out)
    assert code == 0
    assert (answer["actions"], answer["if_carrier"], answer["open"]) == ([], [], [])


def test_for_people_it_says_when_what_is_due_and_by_which_source(
    carrier: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, "plan", carrier, "--country", "GB", "--on", "2021-06-01", "--language", "nb")

    assert code == 0
    assert "Bryst: mammografi med eller uten MR etter brysttetthet (BRCA1): tid for det nå 1. juni 2021" in out
    assert "GB/nhsbsp_vhr 2025, sammenlignet med kilden" in out
    assert "Ikke medisinsk utstyr" in out


@pytest.mark.parametrize(
    ("person", "says"),
    [("XX", "Nobody in this family has the identifier XX."), ("PM", "There is no plan for somebody who has died.")],
)
def test_nobody_and_the_dead_are_refused(
    canrisk: Path, capsys: pytest.CaptureFixture[str], person: str, says: str
) -> None:
    code, _, err = run(capsys, "plan", canrisk, "--person", person, "--country", "GB")

    assert code == 4
    assert says in err
