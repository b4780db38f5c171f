"""Copy, cut, duplicate and paste of branches by keys, within a family and between two."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.ui.main_window import MainWindow
from predispo.ui.pedigree.canvas import Canvas
from predispo.ui.session import Session
from tests.builders import person
from tests.ui.conftest import WAIT, open_family

DAUGHTER, MOTHER, FATHER = PersonId("daughter"), PersonId("mother"), PersonId("father")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def canvas(window: MainWindow, session: Session, qtbot: QtBot) -> Canvas:
    open_family(session)
    qtbot.waitUntil(window.canvas.hasFocus, timeout=WAIT)
    return window.canvas


def shown(session: Session) -> Family:
    assert session.family is not None
    return session.family


def test_a_branch_is_copied_and_pasted_by_keys_and_undone_as_one_step(
    qtbot: QtBot, window: MainWindow, canvas: Canvas, session: Session
) -> None:
    before = shown(session)
    qtbot.keyClick(canvas, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(canvas, Qt.Key.Key_C, CTRL)

    qtbot.keyClick(canvas, Qt.Key.Key_V, CTRL)

    assert len(shown(session).persons) == 6
    assert len(session.selection.chosen) == 3
    assert before.persons.keys().isdisjoint(session.selection.chosen)
    assert sorted(shown(session).person(one).name for one in session.selection.chosen) == [
        "daughter",
        "father",
        "mother",
    ]
    session.undo_stack.undo()
    assert shown(session).facts == before.facts


def test_no_name_lies_on_the_clipboard_unless_it_is_asked_for(canvas: Canvas, session: Session) -> None:
    session.selection.choose_all()
    canvas.commands.several.copy.trigger()
    assert "daughter" not in QGuiApplication.clipboard().text()

    canvas.commands.several.copy_named.trigger()

    assert "daughter" in QGuiApplication.clipboard().text()


def test_a_branch_is_pasted_into_another_family(
    qtbot: QtBot, window: MainWindow, canvas: Canvas, session: Session
) -> None:
    qtbot.keyClick(canvas, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(canvas, Qt.Key.Key_C, CTRL)
    first = session.casework
    open_family(session, person("stranger", "F"))
    session.select(PersonId("stranger"))

    qtbot.keyClick(canvas, Qt.Key.Key_V, CTRL)

    assert len(shown(session).persons) == 4
    assert first is not None
    assert len(first.family.persons) == 3


def test_a_text_from_elsewhere_is_pasted_without_names(canvas: Canvas, window: MainWindow, session: Session) -> None:
    session.selection.choose_all()
    canvas.commands.several.copy.trigger()
    text = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().setText(text + "\n# passed on by mail\n")

    window.commands.paste.trigger()

    assert len(shown(session).persons) == 6
    assert {shown(session).person(one).name for one in session.selection.chosen} == {""}


def test_cut_takes_the_branch_out_and_paste_as_children_brings_it_back_elsewhere(
    qtbot: QtBot, canvas: Canvas, session: Session
) -> None:
    qtbot.keyClick(canvas, Qt.Key.Key_S)
    sister = session.selected
    qtbot.keyClick(canvas, Qt.Key.Key_X, CTRL)
    assert sister not in shown(session).persons

    session.select(DAUGHTER)
    canvas.commands.several.paste_as_children.trigger()

    (own,) = shown(session).pedigree.unions_of(DAUGHTER)
    assert own.children == session.selection.chosen


def test_a_person_is_duplicated_as_a_sibling(qtbot: QtBot, canvas: Canvas, session: Session) -> None:
    qtbot.keyClick(canvas, Qt.Key.Key_D, CTRL)

    assert session.selected not in (None, DAUGHTER)
    birth = shown(session).pedigree.birth_union(DAUGHTER)
    assert birth is not None
    assert session.selected in birth.children


def test_a_damaged_branch_is_refused_with_its_line(canvas: Canvas, window: MainWindow, session: Session) -> None:
    before = shown(session)
    QGuiApplication.clipboard().setText("predispo branch 1\nnonsense\n")

    window.commands.paste.trigger()

    assert "not JSON" in window.messages.text
    assert shown(session) is before
