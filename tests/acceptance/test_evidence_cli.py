"""The evidence on the command line: a clinic's own figures sent, taken in, compared, and counts imported."""

import json
from pathlib import Path
from typing import Any

import pytest

from predispo.app import evidence_editing as editing
from predispo.app.settings import Settings
from predispo.app.workspace import Workspace
from predispo.cli import program
from predispo.domain.facts import FamilyDescribed
from predispo.store import vault as vaults
from tests.builders import trio
from tests.clinics import draft
from tests.vaults.quick import PASSPHRASE, QUICK, START


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """Two clinics' vaults: the first has a figure of its own, the second a family."""
    monkeypatch.setenv("PREDISPO_PASSPHRASE", PASSPHRASE)
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        vault = vaults.create(folder, PASSPHRASE, clinic=folder.name, now=START, cost=QUICK)
        workspace = Workspace(vault=vault, settings=Settings(tmp_path / "settings.json"))
        if folder == first:
            editing.override(workspace, [draft(workspace, 90)], reason="Our own cohort")
        else:
            workspace.add_family((FamilyDescribed(number="1", country="NO"), *trio()), subject="import")
        workspace.close()
    return first, second


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert program.run([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_pack_goes_from_one_clinic_to_another(
    folders: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    first, second = map(str, folders)
    pack = str(tmp_path / "own.pack")
    key = answer(capsys, "evidence", "pack", "key", "--vault", first)
    answer(capsys, "evidence", "pack", "export", "--vault", first, "--name", "breast", "-o", pack)

    assert program.run(["evidence", "pack", "install", pack, "--vault", second]) == 3
    assert "does not trust" in capsys.readouterr().err
    trusted = answer(capsys, "evidence", "pack", "trust", key["key"], "--name", "The first", "--vault", second)
    assert trusted["fingerprint"] == key["fingerprint"]

    changes = answer(capsys, "evidence", "what-changes", "--vault", second, "--pack", pack, "--by", "0")
    assert changes["families"] == 1
    assert changes["before"] != changes["after"]

    installed = answer(capsys, "evidence", "pack", "install", pack, "--vault", second)
    assert (installed["facts"], installed["edition"]) == (1, changes["after"])
    (own,) = answer(capsys, "evidence", "overrides", "--vault", second)["overrides"]
    assert (own["state"], own["table"]["value"], own["shipped"]["value"]) == ("acting", 90, 72)
    assert answer(capsys, "evidence", "check", "--vault", second) == {"findings": []}
    rows = answer(capsys, "evidence", "list", "--gene", "BRCA1", "--vault", second)["rows"]
    assert 90 in {row["value"] for row in rows}
    told = answer(capsys, "assess", "--vault", second, "--family", "1", "--genes", "BRCA1", "--on", "2026-01-01")
    assert told["evidence_edition"] == changes["after"]
    assert "clinic_figures" in {note["code"] for note in told["notes"]}


def test_counts_are_shown_and_then_taken_in(
    folders: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    bands = [f"{first}-{first + 4}" for first in range(0, 85, 5)] + ["85+"]
    rows = [f"Norge;K;Bryst;{band};{number};1000" for number, band in enumerate(bands)]
    table = tmp_path / "counts.csv"
    table.write_text("\n".join(["Land;Kjønn;Kreftform;Alder;Antall;Personår", *rows]), encoding="utf-8")
    words = ("--country-word", "Norge=NO", "--site-word", "Bryst=breast")
    asked = ("evidence", "import-incidence", str(table), *words)

    seen = answer(capsys, *asked)
    assert (seen["problems"], seen["entry"]) == ([], None)
    assert [(one["population"], one["site"], one["sex"]) for one in seen["lines"]] == [("NO", "breast", "F")]

    described = ("--source", "reg26", "--authors", "A", "--title", "T", "--year", "2026", "--period", "2018-2022")
    taken = answer(capsys, *asked, "--vault", str(folders[1]), *described, "--reason", "Newer counts")
    assert taken["entry"]
    assert len(answer(capsys, "evidence", "overrides", "--vault", str(folders[1]))["overrides"]) == 2


def test_an_altered_pack_is_one_clear_sentence(
    folders: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    first, second = map(str, folders)
    pack = tmp_path / "own.pack"
    answer(capsys, "evidence", "pack", "export", "--vault", first, "--name", "breast", "-o", str(pack))
    pack.write_bytes(pack.read_bytes().replace(b'\\"value\\":90', b'\\"value\\":91'))

    assert program.run(["evidence", "what-changes", "--vault", second, "--pack", str(pack)]) == 3

    assert "altered" in capsys.readouterr().err
