"""Several people at once: chosen by keys, mouse, frame and table, and told the same by one step."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from predispo.domain.ids import PersonId
from predispo.domain.person import Ancestry
from predispo.ui.main_window import MainWindow
from predispo.ui.pedigree.canvas import Canvas
from predispo.ui.person.bulk_page import BulkPage
from predispo.ui.person.inspector import BULK
from predispo.ui.person.life_form import Free, Living
from predispo.ui.session import Session
from tests.ui.conftest import WAIT, open_family

DAUGHTER, MOTHER, FATHER = PersonId("daughter"), PersonId("mother"), PersonId("father")
LEFT = Qt.MouseButton.LeftButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def canvas(window: MainWindow, session: Session, qtbot: QtBot) -> Canvas:
    open_family(session)
    qtbot.waitUntil(window.canvas.hasFocus, timeout=WAIT)
    return window.canvas


def bulk_page(window: MainWindow) -> BulkPage:
    page = window.inspector.stack.currentWidget()
    assert isinstance(page, BulkPage)
    return page


def test_ctrl_a_chooses_everybody_and_escape_goes_back_to_one(qtbot: QtBot, canvas: Canvas, session: Session) -> None:
    qtbot.keyClick(canvas, Qt.Key.Key_A, CTRL)
    assert set(session.selection.chosen) == {DAUGHTER, MOTHER, FATHER}
    assert session.selected == DAUGHTER

    qtbot.keyClick(canvas, Qt.Key.Key_Escape)

    assert session.selection.chosen == (DAUGHTER,)


def test_shift_with_an_arrow_chooses_on(qtbot: QtBot, canvas: Canvas, session: Session) -> None:
    qtbot.keyClick(canvas, Qt.Key.Key_Up, SHIFT)

    assert session.selection.is_several
    assert session.selected in (MOTHER, FATHER)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert session.selection.chosen == (DAUGHTER,)


def test_a_click_with_ctrl_adds_and_takes_away(canvas: Canvas, session: Session) -> None:
    QTest.mouseClick(canvas.viewport(), LEFT, CTRL, canvas.place_of(MOTHER))
    assert session.selection.chosen == (DAUGHTER, MOTHER)

    QTest.mouseClick(canvas.viewport(), LEFT, CTRL, canvas.place_of(MOTHER))

    assert session.selection.chosen == (DAUGHTER,)


def test_a_plain_click_chooses_one_again(canvas: Canvas, session: Session) -> None:
    session.selection.choose_all()

    QTest.mouseClick(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, canvas.place_of(DAUGHTER))

    assert session.selection.chosen == (DAUGHTER,)


def frame_parents(canvas: Canvas, modifier: Qt.KeyboardModifier) -> None:
    father, mother = canvas.place_of(FATHER), canvas.place_of(MOTHER)
    first = QPoint(min(father.x(), mother.x()) - 40, father.y() - 40)
    last = QPoint(max(father.x(), mother.x()) + 40, father.y() + 60)
    QTest.mousePress(canvas.viewport(), LEFT, modifier, first)
    QTest.mouseMove(canvas.viewport(), last)
    QTest.mouseRelease(canvas.viewport(), LEFT, modifier, last)


def test_a_frame_chooses_who_stands_in_it(canvas: Canvas, session: Session) -> None:
    session.select(DAUGHTER)

    frame_parents(canvas, SHIFT)

    assert set(session.selection.chosen) == {DAUGHTER, MOTHER, FATHER}


def test_a_pen_draws_a_frame_after_the_command(canvas: Canvas, session: Session) -> None:
    canvas.commands.several.choose_by_frame.trigger()

    frame_parents(canvas, Qt.KeyboardModifier.NoModifier)

    assert set(session.selection.chosen) == {MOTHER, FATHER}
    assert not canvas.marquee.is_armed


def test_several_are_told_the_same_and_undo_is_one_step(window: MainWindow, canvas: Canvas, session: Session) -> None:
    before = session.family
    session.selection.choose((MOTHER, FATHER))
    page = bulk_page(window)

    page.ancestry.set_value(Ancestry.ASHKENAZI)
    page.ancestry.chosen.emit(Ancestry.ASHKENAZI)

    assert session.family is not None
    assert [session.family.person(one).details.ancestry for one in (MOTHER, FATHER)] == [Ancestry.ASHKENAZI] * 2
    assert session.selection.chosen == (MOTHER, FATHER)
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert before is not None
    assert session.family.facts == before.facts


def test_what_differs_is_said_to_differ(window: MainWindow, canvas: Canvas, session: Session) -> None:
    session.selection.choose((MOTHER, FATHER))
    page = bulk_page(window)
    page.living.chosen.emit(Living.DEAD)
    session.selection.choose((MOTHER, DAUGHTER))

    assert page.living.value() is None
    assert page.living.placeholderText()


def test_a_refusal_names_the_cure_and_shows_what_is_known(window: MainWindow, canvas: Canvas, session: Session) -> None:
    session.select(MOTHER)
    window.quick_line.line.put("breast 42")
    window.quick_line.record()
    session.selection.choose((MOTHER, FATHER))
    page = bulk_page(window)

    page.free.set_value(Free.AGE_UNKNOWN)
    page.free.chosen.emit(Free.AGE_UNKNOWN)

    assert "have had a cancer" in window.messages.text
    assert page.free.value() is None


def test_the_selected_are_removed_by_one_key_and_come_back_by_one_undo(
    qtbot: QtBot, window: MainWindow, canvas: Canvas, session: Session
) -> None:
    qtbot.keyClick(canvas, Qt.Key.Key_D)
    qtbot.keyClick(canvas, Qt.Key.Key_End, SHIFT)
    session.select(DAUGHTER)
    qtbot.keyClick(canvas, Qt.Key.Key_End, SHIFT)
    assert len(session.selection.chosen) == 3
    before = session.family

    qtbot.keyClick(canvas, Qt.Key.Key_Delete)

    assert session.family is not None
    assert set(session.family.persons) == {MOTHER, FATHER}
    session.undo_stack.undo()
    assert before is not None
    assert session.family.persons.keys() == before.persons.keys()


def test_the_table_and_the_drawing_choose_the_same(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    open_family(session)
    window.commands.table.setChecked(True)
    table = window.people.table
    qtbot.waitUntil(table.hasFocus, timeout=WAIT)

    qtbot.keyClick(table, Qt.Key.Key_Up, SHIFT)

    assert set(session.selection.chosen) == {DAUGHTER, MOTHER}
    assert window.inspector.stack.currentIndex() == BULK
    session.selection.choose_all()
    assert len(table.selectionModel().selectedRows()) == 3
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert not session.selection.is_several
