"""The command line on hostile input: what is broken, odd or dangerous is refused, or told, in one sentence."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from predispo.cli import program
from tests.exchange_files import canrisk, canrisk_row

ROWS = (
    canrisk_row("F", sex="M", Name="Åge", Age="80", Yob="1940"),
    canrisk_row("M", Age="78", Yob="1942"),
    canrisk_row("T", "F", "M", Target="1", Age="50", Yob="1970"),
)


@pytest.fixture
def family(tmp_path: Path) -> Path:
    file = tmp_path / "family.txt"
    file.write_bytes(canrisk(*ROWS))
    return file


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    try:
        code = program.run([str(one) for one in arguments])
    except SystemExit as ended:
        code = int(ended.code or 0)
    out, err = capsys.readouterr()
    return code, out, err


def oracle(name: str) -> dict[str, Any]:
    return json.loads((Path(__file__).parent / "oracles" / name).read_text(encoding="utf-8"))


# -- files that are written -------------------------------------------------------------------------------------------


def test_a_pipe_is_written_to_and_never_replaced(
    family: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pipe = tmp_path / "pipe.svg"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)

    try:
        code, _, _ = run(capsys, "convert", family, pipe, "--to", "ped")
        written = os.read(reader, 65536)
    finally:
        os.close(reader)

    assert code == 0
    assert pipe.is_fifo()
    assert b"F1" in written


def test_a_link_stays_a_link(family: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    link = tmp_path / "link.ped"
    link.symlink_to(tmp_path / "real.ped")

    code, _, _ = run(capsys, "convert", family, link)

    assert code == 0
    assert link.is_symlink()
    assert (tmp_path / "real.ped").read_bytes()


@pytest.mark.parametrize("name", ["missing/picture.svg", "folder.svg"])
def test_a_place_that_cannot_be_written_is_named_as_it_was_given(
    name: str, family: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder.svg").mkdir()

    code, out, err = run(capsys, "draw", family, "-o", tmp_path / name)

    assert code == 3
    assert out == ""
    assert f"{tmp_path / name}:" in err
    assert not list(tmp_path.glob(".*part"))


# -- what stands on the terminal --------------------------------------------------------------------------------------


@pytest.mark.parametrize("arguments", [("check",), ("check", "--json"), ("assess", "--genes", "BRCA1")])
def test_a_terminal_without_the_letters_ends_nothing(
    arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "family.txt"
    file.write_bytes(canrisk(*ROWS, header=("colour=blå",)))
    out = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", out)

    code = program.run([arguments[0], str(file), *arguments[1:]])

    out.flush()
    said = out.buffer.getvalue().decode("ascii")  # type: ignore[attr-defined]
    assert code == 0
    if "--json" in arguments:
        assert json.loads(said)["not_read"][0]["text"] == "##colour=blå"


def test_the_place_of_a_bad_cell_is_said_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "family.txt"
    file.write_bytes(canrisk(canrisk_row("1", Target="1", Yob="19x0")))

    code, _, err = run(capsys, "check", file)

    assert code == 3
    assert err.lower().count("line 3") == 1


def test_a_reader_that_hangs_up_is_no_error(family: Path) -> None:
    command = [sys.executable, "-m", "predispo", "assess", str(family), "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        said = running.stderr.read()

    assert said == b""
    assert running.returncode == 0


# -- wrong usage ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        ("assess", "--vault", "somewhere"),
        ("assess", "family.ped", "--vault", "somewhere", "--family", "1"),
        ("assess", "family.ped", "--draws", "100000000"),
    ],
    ids=["vault without a family", "file and vault", "draws beyond memory"],
)
def test_wrong_usage_is_told_before_any_work(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, *arguments)

    assert code == 2
    assert out == ""
    assert err


def test_a_vault_without_a_way_to_ask_says_how_to_give_the_passphrase(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PREDISPO_PASSPHRASE", raising=False)
    monkeypatch.setattr(sys, "stdin", None)

    code, _, err = run(capsys, "vault", "create", tmp_path / "vault")

    assert code == 2
    assert "PREDISPO_PASSPHRASE" in err


def test_a_passphrase_file_that_is_no_text_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "passphrase"
    file.write_bytes(b"\xff\xfe\x00")

    code, _, err = run(capsys, "vault", "create", tmp_path / "vault", "--passphrase-file", file)

    assert code == 3
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("language", ["NB", "nb"])
def test_a_language_may_be_written_in_capitals(
    language: str, family: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, _ = run(capsys, "draw", family, "-o", tmp_path / "picture.svg", "--language", language)

    assert code == 0


# -- family files -----------------------------------------------------------------------------------------------------


def test_na_in_a_row_is_what_is_not_known(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "family.txt"
    nothing: dict[str, Any] = {"Yob": "NA", "Age": "NA", "Ashkn": "NA", "MZtwin": "NA", "BRCA1": "NA", "BRCA2": "NA:NA"}
    file.write_bytes(canrisk(*ROWS[:2], canrisk_row("T", "F", "M", Target="1", markers="NA", **nothing)))

    code, out, _ = run(capsys, "check", file, "--json")

    assert code == 0
    assert json.loads(out)["not_read"] == []


def test_a_cancer_that_is_na_is_not_taken_for_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answers: list[float] = []
    for said in ("0", "NA"):
        file = tmp_path / "family.txt"
        file.write_bytes(canrisk(*ROWS[:2], canrisk_row("T", "F", "M", Target="1", Age="50", Yob="1970", BC1=said)))
        _, out, _ = run(capsys, "assess", file, "--json", "--genes", "BRCA1", "--on", "2026-11-01")
        answers.append(json.loads(out)["persons"]["T"]["carrier"]["BRCA1"]["probability"])

    code, out, _ = run(capsys, "check", file, "--json")

    assert answers[0] < answers[1]
    assert code == 0
    assert [one["text"] for one in json.loads(out)["not_read"]] == ["NA"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("copies", [1, 400])
def test_utf16_is_read_without_its_mark(
    encoding: str, copies: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "family.txt"
    comments = tuple(f"comment {place}" + "x" * 100 for place in range(copies))
    file.write_bytes(canrisk(*ROWS, header=comments).decode().encode(encoding))

    code, out, _ = run(capsys, "check", file, "--json")

    assert code == 0
    assert json.loads(out)["persons"] == 3


def test_a_control_character_in_a_name_leaves_the_drawing_readable(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, picture = tmp_path / "family.txt", tmp_path / "picture.svg"
    file.write_bytes(canrisk(*ROWS).replace("Åge".encode(), b"A\x1b[31mge"))

    code, _, _ = run(capsys, "draw", file, "-o", picture)

    assert code == 0
    assert ElementTree.parse(picture).getroot().tag.endswith("svg")


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"Yob": "1970", "Age": "50"}, None),
        ({"Yob": "2030", "Age": "0"}, "not-yet-born"),
        ({"Yob": "1970", "Age": "90"}, "not-yet-so-old"),
        ({"Yob": "1970", "Age": "90", "Dead": "1"}, "not-yet-so-old"),
    ],
)
def test_a_life_beyond_the_day_is_odd(
    cells: dict[str, Any], code: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "family.txt"
    file.write_bytes(canrisk(canrisk_row("1", Target="1", **cells)))

    _, out, _ = run(capsys, "check", file, "--json", "--on", "2026-11-01")

    assert [one["code"] for one in json.loads(out)["odd"]] == ([] if code is None else [code])


# -- cases of the bare engine -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["c20_two_gene_nuclear.json", "c25_xlinked.json", "c09_mz_twins.json"])
def test_a_case_is_answered_without_its_model(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case, file = oracle(name), tmp_path / "case.json"
    del case["model"]
    file.write_text(json.dumps(case), encoding="utf-8-sig")

    code, out, _ = run(capsys, "solve", file, "--json")

    found = json.loads(out)
    assert code == 0
    assert found["log_likelihood"] == pytest.approx(case["expected"]["log_likelihood"], abs=1e-9)
    for person, row in case["expected"]["marginals"].items():
        assert found["marginals"][person] == pytest.approx(row, abs=1e-9)


def test_a_mutation_without_its_rate_is_not_left_out_in_silence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case, file = oracle("c19_denovo.json"), tmp_path / "case.json"
    del case["model"]
    file.write_text(json.dumps(case), encoding="utf-8")

    code, out, err = run(capsys, "solve", file, "--json")

    assert code == 4
    assert out == ""
    assert "mutation rate" in err


@pytest.mark.parametrize(
    "change",
    [
        {"pedigree": [{"sex": "F"}]},
        {"pedigree": "everybody"},
        {"person_likelihood": {}},
        {"person_likelihood": "much"},
        {"founder_prior": {"M": 1}, "model": None},
        {"monozygotic_groups": 7},
    ],
)
def test_a_case_that_is_laid_out_otherwise_is_invalid_input(
    change: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "case.json"
    file.write_text(json.dumps(oracle("c01_trio.json") | change), encoding="utf-8")

    code, out, err = run(capsys, "solve", file, "--json")

    assert code in {3, 4}
    assert out == ""
    assert "our fault" not in err


def test_a_likelihood_that_is_no_number_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case, file = oracle("c01_trio.json"), tmp_path / "case.json"
    case["model"] = {key: value for key, value in case["model"].items() if not key.startswith("penetrance")}
    first = next(iter(case["person_likelihood"]))
    case["person_likelihood"][first][0] = float("nan")
    file.write_text(json.dumps(case), encoding="utf-8")

    code, out, _ = run(capsys, "solve", file, "--json")

    assert code == 3
    assert out == ""


def test_an_impossible_case_names_whose_facts_conflict(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parents = [{"id": one, "sex": sex, "father": None, "mother": None} for one, sex in (("Far", "M"), ("Mor", "F"))]
    case = {
        "pedigree": [*parents, {"id": "Barn", "sex": "F", "father": "Far", "mother": "Mor"}],
        "genotype_states": ["0", "1", "2"],
        "founder_prior": [0.81, 0.18, 0.01],
        "person_likelihood": {"Far": [1, 0, 0], "Mor": [1, 0, 0], "Barn": [0, 1, 0]},
    }
    file = tmp_path / "case.json"
    file.write_text(json.dumps(case), encoding="utf-8")

    code, out, err = run(capsys, "solve", file)

    assert code == 4
    assert out == ""
    assert all(name in err for name in ("Far", "Mor", "Barn"))


@pytest.mark.parametrize("text", ["[" * 100_000, "[]", "null"])
def test_json_that_is_no_case_is_invalid_input(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "case.json"
    file.write_text(text, encoding="utf-8")

    code, out, err = run(capsys, "solve", file)

    assert code == 3
    assert out == ""
    assert len(err.splitlines()) == 1
