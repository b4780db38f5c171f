"""The house keeps its rules: arrows run down, rooms are named for what they are, nothing is loaded in vain."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "predispo"
MODULES = sorted(SOURCE.rglob("*.py"))
ATTIC = {"utils", "util", "misc", "common", "helpers", "helper", "base", "manager", "managers"}


def test_the_dependency_rule_is_kept() -> None:
    answer = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert answer.returncode == 0, answer.stdout


def test_no_room_is_an_attic() -> None:
    names = {part for module in MODULES for part in module.relative_to(SOURCE).with_suffix("").parts}

    assert names & ATTIC == set()


def test_init_files_are_empty() -> None:
    full = [module for module in MODULES if module.name == "__init__.py" and module.read_text().strip()]

    assert full == []


def test_rooms_are_small() -> None:
    written = [module for module in MODULES if module.relative_to(SOURCE).as_posix() != "ui/reasons.py"]
    lengths = {str(module.relative_to(SOURCE)): len(module.read_text().splitlines()) for module in written}
    large = {name: length for name, length in lengths.items() if length > 480}

    assert large == {}


def test_the_window_has_one_undo_command() -> None:
    commands = [
        str(module.relative_to(SOURCE))
        for module in MODULES
        if re.search(r"class \w+\([^)]*QUndoCommand", module.read_text())
    ]

    assert commands == ["ui/session.py"]


def test_nothing_in_the_repository_names_a_machine_or_a_registry() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split("\0")
    if listed == [""]:
        pytest.skip("not a git checkout")
    forbidden = re.compile(rb"/work/|/root/|registry\.npmjs|files\.pythonhosted|pypi\.org/simple|deb\.debian\.org")
    this = Path(__file__).resolve()
    naming = [
        name
        for name in listed
        if name
        and (ROOT / name).is_file()
        and (ROOT / name).resolve() != this
        and forbidden.search((ROOT / name).read_bytes())
    ]

    assert naming == []


@pytest.mark.parametrize("command", ["convert", "assess", "letter", "draw"])
def test_the_command_line_never_imports_qt(command: str) -> None:
    code = (
        "import sys; from predispo.cli import program\n"
        "import predispo.app.transfer, predispo.app.assessing, predispo.app.writing, predispo.app.picturing\n"
        f"import contextlib\nwith contextlib.suppress(SystemExit): program.run([{command!r}, '--help'])\n"
        "assert not any(name.startswith(('PySide6', 'pyqtgraph')) for name in sys.modules)"
    )

    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert answer.returncode == 0, answer.stderr


def test_reading_a_file_needs_no_engine() -> None:
    code = (
        "import sys, predispo.cli.program, predispo.app.transfer\n"
        "assert not {'numpy', 'scipy', 'reportlab'} & sys.modules.keys(), {'numpy', 'scipy'} & sys.modules.keys()"
    )

    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert answer.returncode == 0, answer.stderr
