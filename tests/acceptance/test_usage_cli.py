"""Wrong usage ends with 2 and lists the choices; nothing of a file steers the terminal."""

import json
from pathlib import Path

import pytest

from predispo.cli import program
from predispo.cli.printing import print_json
from predispo.phrases.spoken import letter_languages
from tests.acceptance.test_cli import CANRISK

HOSTILE = "\x1b]0;owned\x07\x9b31mEve\u202egpj\x7f"


@pytest.fixture
def canrisk(tmp_path: Path) -> Path:
    file = tmp_path / "family.txt"
    file.write_text(CANRISK, encoding="utf-8")
    return file


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    with pytest.raises(SystemExit) as ended:
        program.run([str(one) for one in arguments])
    out, err = capsys.readouterr()
    assert ended.value.code == 2
    assert out == ""
    return err


WRITTEN = f"choose {', '.join(letter_languages())}"


@pytest.mark.parametrize(
    ("arguments", "choices"),
    [
        (("assess", "FAMILY", "--language", "xx"), "choose en, nb"),
        (("draw", "FAMILY", "-o", "x.svg", "--language", "klingon"), WRITTEN),
        (("letter", "FAMILY", "--kind", "family-letter", "-o", "x.pdf", "--language", "xx"), WRITTEN),
        (("letter", "FAMILY", "--kind", "ransom-note", "-o", "x.pdf"), "family-letter"),
        (("convert", "FAMILY", "x.out", "--to", "foo"), "choose bundle, canrisk, ped"),
        (("convert", "FAMILY", "x.out", "--to", "boadicea"), "choose bundle, canrisk, ped"),
        (("assess", "FAMILY", "--draws", "many"), "not a number"),
        (("assess", "FAMILY", "--draws", "-5"), "take 20 or more"),
        (("assess", "FAMILY", "--draws", "3"), "take 20 or more"),
        (("assess", "FAMILY", "--draws", "100000000"), "200 are enough"),
        (("assess", "FAMILY", "--draws", "50", "--seed", "-1"), "whole number from 0"),
        (("assess", "FAMILY", "--draws", "50", "--seed", "one"), "whole number from 0"),
    ],
)
def test_wrong_usage_ends_with_2_and_says_what_would_do(
    canrisk: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], choices: str
) -> None:
    err = refused(capsys, *(str(canrisk) if one == "FAMILY" else one for one in arguments))

    assert choices in err


def test_an_unknown_language_of_the_environment_is_wrong_usage_too(
    canrisk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PREDISPO_LANGUAGE", "xx")

    assert "choose en, nb" in refused(capsys, "assess", canrisk)


def hostile(tmp_path: Path) -> Path:
    """A bundle whose names would steer a terminal; formats that drop such letters are no test of what is printed."""
    from predispo.domain.cancer import Site
    from predispo.domain.facts import PersonDescribed
    from predispo.domain.ids import PersonId
    from predispo.domain.person import Details, Sex
    from predispo.exchange import formats
    from tests.builders import cancer, family, trio

    known = family(
        *trio(),
        PersonDescribed(person=PersonId("daughter"), details=Details(name=HOSTILE, sex=Sex.FEMALE)),
        cancer("mother", Site.BREAST, 38),
        cancer("daughter", Site.BREAST, 30),
    )
    file = tmp_path / "hostile.predispo"
    file.write_bytes(formats.write([known], "bundle").data)
    return file


@pytest.mark.parametrize(
    "arguments",
    [("check",), ("assess", "--country", "NO", "--explain"), ("assess", "--country", "NO", "--explain", "--json")],
)
def test_what_a_file_says_never_steers_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    command, *options = arguments
    code = program.run([command, str(hostile(tmp_path)), *options])

    out, err = capsys.readouterr()
    printed = out + err
    assert code == 0
    steering = [one for one in printed if (ord(one) < 32 and one not in "\t\n") or "\x7f" <= one <= "\x9f"]
    assert steering == []
    assert "\u202e" not in printed


def test_a_name_in_json_is_still_the_name(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"name": HOSTILE})

    out = capsys.readouterr().out
    assert json.loads(out) == {"name": HOSTILE}
    assert "\x9b" not in out
