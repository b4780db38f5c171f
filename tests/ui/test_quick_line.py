"""The quick line in the window: seen while it is typed, recorded by Enter, undone as one step."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from predispo.benchmarks import entering
from predispo.domain.cancer import Site
from predispo.domain.dates import Age
from predispo.domain.ids import PersonId
from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from tests.builders import person
from tests.ui.conftest import WAIT, Clock, open_family

DAUGHTER, MOTHER = PersonId("daughter"), PersonId("mother")


def drawn(window: MainWindow) -> set[PersonId]:
    assert window.canvas.picture is not None
    return set(window.canvas.picture.symbols)


def test_a_family_is_seen_while_it_is_typed_and_recorded_by_enter(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    open_family(session)
    line = window.quick_line.line
    before = drawn(window)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Q)
    assert line.hasFocus()

    qtbot.keyClicks(line, "mother breast 42; 2 sisters 38 41 well; zork")

    qtbot.waitUntil(lambda: len(drawn(window)) == len(before) + 2, timeout=WAIT)
    assert session.family is not None
    assert len(session.family.persons) == len(before)
    assert "zork" in window.quick_line.said.text()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "zork"
    assert session.family.person(MOTHER).cancers[0].fact.cancer.site is Site.BREAST
    sisters = [one for one in session.family.persons if one not in before]
    assert [session.family.person(one).last_known_age for one in sisters] == [Age.exactly(38), Age.exactly(41)]
    assert session.selected == DAUGHTER
    session.undo_stack.undo()
    assert set(session.family.persons) == before
    assert not session.family.person(MOTHER).cancers


def test_leaving_the_line_shows_the_family_as_it_is(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    open_family(session)
    line, before = window.quick_line.line, drawn(window)
    line.setFocus()
    qtbot.keyClicks(line, "brother 50")
    qtbot.waitUntil(lambda: len(drawn(window)) == len(before) + 1, timeout=WAIT)

    qtbot.keyClick(line, Qt.Key.Key_Escape)

    assert drawn(window) == before
    assert line.text() == "brother 50"
    line.setFocus()
    assert len(drawn(window)) == len(before) + 1


def test_nothing_is_jotted_into_the_past(qtbot: QtBot, window: MainWindow, session: Session, clock: Clock) -> None:
    open_family(session)
    first = clock().date()
    clock.pass_days(3)

    session.look_back(first)

    assert window.quick_line.isHidden()
    assert not window.quick_line.line.isEnabled()
    session.look_back(None)
    assert window.quick_line.isVisible()


def test_the_line_before_comes_back_with_the_arrow_up(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    open_family(session)
    line = window.quick_line.line
    line.setFocus()
    qtbot.keyClicks(line, "son 20")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == ""

    qtbot.keyClick(line, Qt.Key.Key_Up)

    assert line.text() == "son 20"


def test_a_family_of_three_generations_is_entered_by_keys_alone(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    """The family of `make bench`: Ctrl+N, Enter, Q, one line, Enter."""
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.intake.new_family.name, Qt.Key.Key_Return)
    assert window.canvas.hasFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Q)
    line = window.quick_line.line
    line.insertPlainText(entering.LINE)

    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert line.text() == ""
    assert session.family is not None
    assert len(session.family.persons) == entering.PEOPLE
    assert sum(len(one.cancers) for one in session.family.persons.values()) == entering.CANCERS
    assert session.undo_stack.count() == 1


def test_what_would_be_odd_is_said_while_it_is_typed_and_is_not_refused(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    open_family(session, person("Anna", "F", born=1980))
    line = window.quick_line.line
    line.setFocus()
    qtbot.keyClicks(line, "son born 1988")
    window.quick_line.try_now()
    assert window.quick_line.said.text().startswith("Enter records: son. ")
    assert "8" in window.quick_line.said.text()

    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert session.family is not None
    assert len(session.family.persons) == 3
