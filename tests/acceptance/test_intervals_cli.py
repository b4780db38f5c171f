"""`predispo assess --draws`: intervals in the JSON contract, the same under one seed, and refusals in one sentence."""

import json
from pathlib import Path
from typing import Any

import pytest

from predispo.cli import program

PED = "1 f 0 0 1 1\n1 m 0 0 2 2\n1 c f m 2 1\n"


def assessed(capsys: pytest.CaptureFixture[str], file: Path, *more: str) -> dict[str, Any]:
    assert program.run(["assess", str(file), "--country", "NO", "--on", "2026-11-01", "--json", *more]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.fixture
def ped(tmp_path: Path) -> Path:
    file = tmp_path / "family.ped"
    file.write_text(PED, encoding="utf-8")
    return file


def test_draws_fill_the_intervals_of_the_consultand(ped: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = assessed(capsys, ped, "--consultand", "c", "--draws", "30", "--genes", "BRCA1,CHEK2")

    assert answer["draws"] == 30
    assert any("allele frequency" in name for name in answer["fixed_evidence"])
    for chance in answer["persons"]["c"]["carrier"].values():
        low, high = chance["interval"]
        assert low <= chance["probability"] <= high


def test_without_draws_there_is_no_interval(ped: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = assessed(capsys, ped, "--genes", "BRCA1")

    assert answer["draws"] == 0
    assert answer["fixed_evidence"] == []
    assert answer["persons"]["c"]["carrier"]["BRCA1"]["interval"] is None


def test_a_seed_repeats_itself(ped: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, again = (assessed(capsys, ped, "--draws", "20", "--seed", "5", "--genes", "BRCA1") for _ in range(2))

    assert one == again


def test_too_few_draws_are_refused_with_the_cure(ped: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        program.run(["assess", str(ped), "--draws", "3"])

    assert ended.value.code == 2
    assert "as 200" in capsys.readouterr().err
