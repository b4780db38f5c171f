"""The evidence on the command line: a clinic's own figures sent, taken in, compared, and counts imported."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from predispo import paths
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


# -- the clinic's own figures, written by a script --


def works_as(name: str) -> None:
    """Let another person's settings hold from now on."""
    Settings().choose("author", name)


@pytest.fixture
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings of nobody else's."""
    monkeypatch.setenv("PREDISPO_HOME", str(tmp_path / "home"))
    works_as("Åse")


def place_to_80(capsys: pytest.CaptureFixture[str]) -> str:
    rows = answer(capsys, "evidence", "list", "--gene", "BRCA1")["rows"]
    return next(
        row["place"]
        for row in rows
        if (row["cancer"], row["sex"], row["source"], row["ages"]) == ("breast", "F", "kuchenbaecker2017", "0-80")
    )


@pytest.mark.usefixtures("own_settings")
def test_a_figure_is_written_approved_verified_withdrawn_and_brought_back(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
):
    vault, place = str(folders[1]), place_to_80(capsys)
    new = ("--authors", "A", "--title", "Our cohort", "--year", "2026")
    fields = ("--set", "value=70", "--set", "low=60", "--set", "high=79.5", "--set", "source=own2026")

    assert program.run(["evidence", "approval", "on", "--vault", vault]) == 0
    capsys.readouterr()
    written = answer(capsys, "evidence", "override", place, "--vault", vault, "--reason", "Ours", *fields, *new)
    ids = [one["override"] for one in written["overrides"]]
    assert {one["state"] for one in written["overrides"]} == {"waiting"}
    assert "+" not in written["edition"]

    assert program.run(["evidence", "approve", *ids, "--vault", vault]) == 3
    assert "own" in capsys.readouterr().err

    works_as("Bo")
    approved = answer(capsys, "evidence", "approve", *ids, "--vault", vault)
    assert approved["author"] == "Bo"
    assert "+" in approved["edition"]
    rows = answer(capsys, "evidence", "list", "--gene", "BRCA1", "--vault", vault)["rows"]
    (mine,) = (row for row in rows if row["source"] == "own2026")
    assert (mine["value"], mine["low"], mine["high"], mine["verified"]) == (70, 60, 79.5, "no")

    answer(
        capsys, "evidence", "verify", place, "--vault", vault, "--by", "Åse", "--seen", "table 2", "--on", "2026-11-02"
    )
    rows = answer(capsys, "evidence", "list", "--gene", "BRCA1", "--vault", vault)["rows"]
    assert next(row["verified"] for row in rows if row["source"] == "own2026") == "yes"

    withdrawn = answer(capsys, "evidence", "withdraw", *ids, "--vault", vault)
    assert "+" not in withdrawn["edition"]
    back = answer(capsys, "evidence", "undo", withdrawn["entry"], "--vault", vault)
    assert back["edition"] == approved["edition"]


@pytest.mark.usefixtures("own_settings")
def test_a_whole_table_is_added_where_nothing_stood(
    folders: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    vault = str(folders[1])
    table = {
        "cancer": "pancreas", "sex": "B", "genotype": "het", "measure": "RR", "age_from": 0, "age_to": 80,
        "value": 3.2, "low": 1.1, "high": 9.0, "unit": "ratio", "source": "li2022", "verified": "yes",
    }  # fmt: skip
    file = tmp_path / "table.json"
    file.write_text(json.dumps(table), encoding="utf-8")

    asked = ("evidence", "override", "genes/PALB2.toml, penetrance", "--table", str(file), "--vault", vault)
    answer(capsys, *asked, "--reason", "A newer study")

    rows = answer(capsys, "evidence", "list", "--gene", "PALB2", "--vault", vault)["rows"]
    mine = next(row for row in rows if (row["cancer"], row["value"]) == ("pancreas", 3.2))
    assert mine["verified"] == "no"
    (listed,) = answer(capsys, "evidence", "overrides", "--vault", vault)["overrides"]
    assert listed["entry"]


REFUSED = [
    (("override", "nowhere", "--reason", "r"), "names no place"),
    (("override", "genes/BRCA1.toml, penetrance, cancer=toe", "--reason", "r"), "Nothing stands"),
    (("override", "PLACE", "--reason", " ", "--set", "value=70"), "no reason"),
    (("override", "PLACE", "--reason", "r", "--set", "value=seventy"), "value"),
    (("override", "PLACE", "--reason", "r", "--set", "value=-3"), "value"),
    (("override", "PLACE", "--reason", "r", "--set", "source=nobody1900"), "nobody1900"),
    (("override", "PLACE", "--reason", "r", "--set", "low=90"), "interval"),
    (("verify", "PLACE", "--by", " ", "--seen", "table 2"), "names a person"),
    (("verify", "references.toml, reference, key=li2022", "--by", "A", "--seen", "b"), "nothing to verify"),
    (("approve", "o99"), "does not wait"),
    (("withdraw", "o99"), "no such override"),
    (("undo", "e99"), "e99"),
    (("approval", "off"), "already"),
]


@pytest.mark.usefixtures("own_settings")
@pytest.mark.parametrize(("command", "why"), REFUSED, ids=[" ".join(one[0]) for one in REFUSED])
def test_what_cannot_be_written_is_one_sentence_and_nothing_is_written(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str], command: tuple[str, ...], why: str
):
    vault, place = str(folders[1]), place_to_80(capsys)

    code = program.run(["evidence", *(place if one == "PLACE" else one for one in command), "--vault", vault])

    said = capsys.readouterr()
    assert code in {3, 4}
    assert said.out == ""
    assert said.err.startswith("predispo: ")
    assert why in said.err
    assert answer(capsys, "evidence", "overrides", "--vault", vault)["overrides"] == []


def test_other_figures_than_penetrance_are_listed_with_their_places(capsys: pytest.CaptureFixture[str]):
    others = answer(capsys, "evidence", "list", "--gene", "TP53")["others"]

    assert {"carrier_frequency", "de_novo"} <= {one["figure"] for one in others}
    assert all(one["place"].startswith("genes/TP53.toml, ") for one in others)


@pytest.mark.usefixtures("own_settings")
def test_the_names_under_which_a_vault_was_used_are_told_as_no_accounts(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
):
    answer(capsys, "evidence", "approval", "on", "--vault", str(folders[0]))

    told = answer(capsys, "vault", "users", "--vault", str(folders[0]))

    assert told["accounts"] is False
    assert {"Åse", "counsellor"} <= {one["name"] for one in told["names"]}
    assert program.run(["vault", "users", "--vault", str(folders[0])]) == 0
    assert "no accounts" in capsys.readouterr().out


def test_another_edition_is_checked_and_what_was_left_out_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    copied = shutil.copytree(paths.resources() / "evidence", tmp_path / "evidence")
    (copied / "populations" / "incidence.csv.gz").unlink()

    code = program.run(["evidence", "check", "--edition", str(copied)])

    said = capsys.readouterr().out.splitlines()
    assert code == 4
    assert said[0] == "populations/incidence.csv.gz: The file is missing."
    assert "import a registry's counts" in said[1]
    assert len(said) == 2


def test_an_edition_beside_a_vault_is_a_usage_error(tmp_path: Path):
    with pytest.raises(SystemExit, match="2"):
        program.run(["evidence", "check", "--edition", str(tmp_path), "--vault", str(tmp_path)])


@pytest.mark.parametrize(
    ("country", "instead"),
    [
        ("BG", "EUR"),
        ("GR", "EUR"),
        ("HU", "AT, SI, HR, EUR"),
        ("LU", "BE, FR, DE, EUR"),
        ("RO", "UA, EUR"),
        ("SK", "CZ, AT, EUR"),
    ],
)
def test_a_country_without_incidence_names_whose_to_take(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], country: str, instead: str
):
    file = tmp_path / "one.ped"
    file.write_text("F one 0 0 2 2\n", encoding="utf-8")

    code = program.run(["assess", str(file), "--country", country])

    assert code == 4
    assert f"Choose one of these populations instead: {instead}." in capsys.readouterr().err


def test_a_table_that_is_none_names_its_line_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "counts.csv"
    file.write_text("country;sex;age;cases\nNO;F;0-4;1\nNO;F;5-9;2;8;8\n", encoding="utf-8")

    assert program.run(["evidence", "import-incidence", str(file)]) != 0

    assert capsys.readouterr().err.lower().count("line 3") == 1
