"""Finding a person in the window by keys alone, in the drawing and in the table."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from predispo.domain.ids import PersonId
from predispo.ui.main_window import MainWindow
from predispo.ui.pedigree.people_table import PERSON
from predispo.ui.session import Session
from tests.builders import born, person, union
from tests.ui.conftest import WAIT, open_family


def a_long_row(qtbot: QtBot, window: MainWindow, session: Session, children: int = 40) -> None:
    """A couple with so many children that not all of them are seen at once."""
    facts = [person("Far", "M"), person("Mor", "F"), union("u", "Far", "Mor")]
    for number in range(1, children + 1):
        facts += [person(f"Child {number}", "F"), born(f"Child {number}", "u")]
    open_family(session, *facts)
    qtbot.waitUntil(lambda: len(window.canvas.numbers()) == children + 2, timeout=WAIT)


def test_typing_selects_the_first_who_fits_and_enter_goes_through_them(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    a_long_row(qtbot, window, session)
    window.canvas.zoom_in()

    QTest.keySequence(window, QKeySequence(QKeySequence.StandardKey.Find))
    line = window.find_bar.line
    assert line.hasFocus()
    qtbot.keyClicks(line, "child 3")

    # “3” begins the place in the row too: I-3 … is nobody here, II-3 is the third child.
    assert session.selected == PersonId("Child 3")
    assert "Child 3" in window.find_bar.said.text()
    assert window.find_bar.said.text().startswith("1 of ")
    seen = []
    for _ in window.find_bar.hits:
        assert session.selected is not None
        seen.append(session.selected)
        assert window.canvas.viewport().rect().contains(window.canvas.place_of(session.selected))
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert tuple(seen) == window.find_bar.hits
    assert PersonId("Child 39") in seen
    assert session.selected == PersonId("Child 3")
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert session.selected == seen[-1]

    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert window.find_bar.isHidden()
    assert window.canvas.hasFocus()
    assert session.selected == seen[-1]


def test_nobody_who_fits_is_said_and_leaves_the_selection(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    open_family(session)
    before = session.selected

    window.commands.find.trigger()
    qtbot.keyClicks(window.find_bar.line, "zork")

    assert window.find_bar.said.text() == "Nobody in this family fits “zork”."
    assert session.selected == before


def test_the_table_goes_to_whoever_is_found(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    a_long_row(qtbot, window, session)
    window.commands.table.trigger()

    QTest.keySequence(window, QKeySequence(QKeySequence.StandardKey.Find))
    qtbot.keyClicks(window.find_bar.line, "child 37")

    assert session.selected == PersonId("Child 37")
    shown = window.people.table.currentIndex()
    assert shown.data(PERSON) == PersonId("Child 37")
    assert window.people.table.viewport().rect().contains(window.people.table.visualRect(shown).center())


def test_without_a_family_it_is_a_family_that_is_looked_for(window: MainWindow) -> None:
    window.commands.find.trigger()

    assert window.families.search.hasFocus()
    assert window.find_bar.isHidden()


def test_families_are_searched_by_their_own_key(window: MainWindow, session: Session) -> None:
    open_family(session)

    QTest.keySequence(window, QKeySequence("Ctrl+Shift+F"))

    assert window.families.search.hasFocus()


def test_another_family_is_searched_afresh(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    open_family(session)
    window.commands.find.trigger()
    qtbot.keyClicks(window.find_bar.line, "mother")

    open_family(session, person("Kari", "F"))

    assert window.find_bar.isHidden()
    assert window.find_bar.line.text() == ""
