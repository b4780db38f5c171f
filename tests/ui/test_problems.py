"""Every problem says in every language what is wrong and what to do."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from predispo.errors import ImpossibleFamily, InvalidFact, PredispoError, Unreadable
from predispo.ui.problems import told
from predispo.ui.reasons import REASONS
from tests.ui.test_translations import load_script

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


def test_every_reason_that_the_window_may_show_can_be_translated() -> None:
    missing = load_script().reasons() - REASONS

    assert not missing, "run packaging/translations.py update, and translate: " + "; ".join(sorted(missing))
