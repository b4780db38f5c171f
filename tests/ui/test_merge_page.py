"""Two records of one person: compared side by side, chosen between, and made one by one step."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from predispo.app.merging import Side
from predispo.domain.ids import PersonId
from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from tests.builders import person, trio
from tests.ui.conftest import WAIT, open_family

DAUGHTER, MOTHER, FATHER, DOUBLE = PersonId("daughter"), PersonId("mother"), PersonId("father"), PersonId("double")


@pytest.fixture
def doubled(window: MainWindow, session: Session, qtbot: QtBot) -> MainWindow:
    open_family(session, *trio(), person("double", "F", born=1951))
    qtbot.waitUntil(window.canvas.hasFocus, timeout=WAIT)
    return window


def test_two_records_are_compared_and_made_one_and_undone_as_one_step(
    qtbot: QtBot, doubled: MainWindow, session: Session
) -> None:
    before = session.family
    session.selection.choose((MOTHER, DOUBLE))
    qtbot.keyClick(doubled.canvas, Qt.Key.Key_M)
    page = doubled.merge_page
    assert doubled.pages.currentWidget() is page
    assert page.choices == {"name": Side.KEPT, "birth": Side.KEPT}

    other = page.groups["name"].button(1)
    assert other is not None
    other.click()
    page.merge.click()

    assert session.family is not None
    assert DOUBLE not in session.family.persons
    assert session.family.person(MOTHER).name == "double"
    assert doubled.pages.currentWidget() is doubled.canvas
    session.undo_stack.undo()
    assert before is not None
    assert session.family.facts == before.facts


def test_the_two_can_be_swapped_and_left_alone(doubled: MainWindow, session: Session) -> None:
    session.selection.choose((MOTHER, DOUBLE))
    doubled.canvas.commands.several.merge.trigger()

    doubled.merge_page.swap.click()
    doubled.merge_page.cancel.click()

    assert doubled.pages.currentWidget() is doubled.canvas
    assert session.undo_stack.count() == 0


def test_partners_are_refused_with_the_reason(doubled: MainWindow, session: Session) -> None:
    session.selection.choose((MOTHER, FATHER))

    doubled.canvas.commands.several.merge.trigger()

    assert "These two are partners" in doubled.messages.text
    assert doubled.pages.currentWidget() is doubled.canvas


def test_a_probable_duplicate_is_led_to_from_one_of_them(window: MainWindow, session: Session) -> None:
    open_family(session, *trio(), person("Mother", "F", born=1952))

    session.select(DAUGHTER)
    assert not window.canvas.commands.several.merge.isEnabled()
    session.select(PersonId("Mother"))

    assert window.canvas.commands.several.merge.isEnabled()
    window.canvas.commands.several.merge.trigger()
    assert window.pages.currentWidget() is window.merge_page
