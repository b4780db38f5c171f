"""Every problem says in every language what is wrong and what to do."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

import predispo
from predispo.errors import ImpossibleFamily, InvalidFact, PredispoError, Unreadable
from predispo.ui.problems import told
from predispo.ui.reasons import REASONS

NORWEGIAN = QLocale(QLocale.Language.NorwegianBokmal, QLocale.Country.Norway)
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    QLocale.setDefault(ENGLISH)
    yield
    QLocale.setDefault(ENGLISH)


def kinds(above: type[PredispoError] = PredispoError) -> Iterator[type[PredispoError]]:
    yield above
    for kind in above.__subclasses__():
        yield from kinds(kind)


@pytest.mark.parametrize("kind", list(kinds()), ids=lambda kind: kind.__name__)
def test_every_kind_of_problem_has_a_sentence_and_a_cure_of_its_own(kind: type[PredispoError]) -> None:
    QLocale.setDefault(NORWEGIAN)

    said = told(kind("A reason that nobody translated."), ("Anna",))

    assert said.what
    assert said.cure
    assert "{" not in str(said)
    assert "A reason" not in said.what


def test_a_reason_in_english_is_said_as_it_was_given() -> None:
    said = told(InvalidFact("Nobody can be their own parent.", cure="Choose other parents."))

    assert str(said) == "Nobody can be their own parent. Choose other parents."


def test_the_persons_whom_a_problem_concerns_are_named() -> None:
    said = told(ImpossibleFamily("These facts cannot all be true."), ("Anna", "Ben"))

    assert "Anna, Ben" in said.what


def test_a_file_that_cannot_be_read_says_where() -> None:
    said = told(
        Unreadable(
            "Line 4, column 18: The sex is neither M nor F.", line=4, column=18, why="The sex is neither M nor F."
        )
    )

    assert said.what == "The sex is neither M nor F. Line 4, column 18."


def test_a_fault_of_ours_says_that_nothing_was_lost() -> None:
    said = told(ZeroDivisionError("private"))

    assert "kept" in said.cure
    assert "private" not in str(said)


# Rooms whose reasons a window never shows: the bare engine's cases, writers, bundles, backups and the command line.
UNSEEN = frozenset(
    {
        *("cli.py", "browsing.py", "solve.py", "additive.py", "cosegregation.py", "bayes_factor.py"),
        *("segregation_case.py", "genotyped.py", "liability.py", "canrisk_writer.py", "canrisk_twins.py"),
        *("canrisk_cells.py", "ped_writer.py", "losses.py", "anonymous.py", "bundle.py", "envelope.py"),
        *("backup.py", "erasure.py", "codec.py"),
    }
)
ROOMS = ("app", "drawing", "exchange", "journal", "letters", "risk", "store", "ui")


def reasons_in(file: Path) -> Iterator[str]:
    """The literal reasons and cures that a module gives to its problems."""
    names = {kind.__name__ for kind in kinds()}
    for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(call, ast.Call):
            continue
        match call.func:
            case ast.Name(id="_refuse"):
                texts = call.args[1:3]
            case ast.Name(id=name) if name in names:
                texts = [*call.args[:1], *(one.value for one in call.keywords if one.arg == "cure")]
            case ast.Name(id="Unread"):
                texts = [one.value for one in call.keywords if one.arg == "why"]
            case ast.Attribute(attr="refuse"):
                texts = call.args[:2]
            case ast.Attribute(attr="skip") if len(call.args) == 2:
                texts = call.args[1:]
            case _:
                continue
        yield from (one.value for one in texts if isinstance(one, ast.Constant) and isinstance(one.value, str))


def reasons_shown() -> set[str]:
    """Every literal reason and cure that a window may have to show."""
    root = Path(predispo.__file__).parent
    files = [file for room in ROOMS for file in (root / room).rglob("*.py") if file.name not in UNSEEN]
    return {reason for file in files for reason in reasons_in(file) if reason}


def test_every_reason_that_the_window_may_show_can_be_translated() -> None:
    missing = reasons_shown() - REASONS

    assert not missing, "\n".join(sorted(missing))
