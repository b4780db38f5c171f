"""The family as a table: the whole editor by the keyboard, without seeing the drawing."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from predispo.domain.dates import PartialDate
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import Sex
from predispo.ui.main_window import MainWindow
from predispo.ui.pedigree.people_table import BORN, KIN, NAME, PERSON, SEX
from predispo.ui.session import Session
from tests.ui.conftest import WAIT, Clock, open_family

MOTHER, DAUGHTER = PersonId("mother"), PersonId("daughter")


def show_table(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    open_family(session)
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.currentWidget() is window.people


def shown(session: Session) -> Family:
    assert session.family is not None
    return session.family


def column(window: MainWindow, which: int) -> list[str]:
    shown = window.people.shown
    return [str(shown.index(row, which).data()) for row in range(shown.rowCount())]


def cell(window: MainWindow, person: PersonId, which: int) -> QModelIndex:
    people = window.people
    return people.shown.mapFromSource(people.model.index(people.model.place_of(person), which))


def type_in_cell(qtbot: QtBot, window: MainWindow, person: PersonId, which: int, text: str) -> None:
    table = window.people.table
    table.setCurrentIndex(cell(window, person, which))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.state() is not QAbstractItemView.State.EditingState, timeout=WAIT)


def test_everybody_has_a_row_and_the_selected_person_is_current(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    show_table(qtbot, window, session)

    assert column(window, NAME) == ["father", "mother", "daughter"]
    assert len(set(column(window, KIN))) == 3
    assert window.people.table.currentIndex().data(PERSON) == DAUGHTER
    qtbot.keyClick(window.people.table, Qt.Key.Key_Up)
    assert session.selected == MOTHER


def test_name_and_birth_are_edited_and_undone_from_the_keyboard(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    show_table(qtbot, window, session)

    type_in_cell(qtbot, window, MOTHER, NAME, "Eva")
    type_in_cell(qtbot, window, MOTHER, BORN, "May 1955")

    assert shown(session).person(MOTHER).details.name == "Eva"
    assert shown(session).person(MOTHER).details.birth == PartialDate.of(1955, 5)
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert column(window, NAME)[1] == "mother"
    assert shown(session).person(MOTHER).details.birth == PartialDate.of(1952)


def test_sex_is_chosen_by_its_word(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    show_table(qtbot, window, session)
    table = window.people.table
    table.setCurrentIndex(cell(window, DAUGHTER, SEX))

    qtbot.keyClick(table, Qt.Key.Key_F2)
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(Sex.UNKNOWN.value))
    qtbot.keyClick(box, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: shown(session).person(DAUGHTER).sex is Sex.UNKNOWN, timeout=WAIT)


def test_what_is_no_date_is_said_and_changes_nothing(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    show_table(qtbot, window, session)

    type_in_cell(qtbot, window, MOTHER, BORN, "once upon a time")

    assert "This is not a date." in window.messages.text
    assert shown(session).person(MOTHER).details.birth == PartialDate.of(1952)


def test_relatives_are_added_by_the_same_keys_as_in_the_drawing(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    show_table(qtbot, window, session)

    qtbot.keyClick(window.people.table, Qt.Key.Key_S)

    assert window.people.shown.rowCount() == 4
    assert window.people.table.currentIndex().data(PERSON) == session.selected
    assert session.selected != DAUGHTER


def test_rows_are_sorted_by_age_and_found_by_words(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    show_table(qtbot, window, session)
    people = window.people

    people.table.sortByColumn(BORN, Qt.SortOrder.DescendingOrder)
    assert column(window, NAME) == ["daughter", "mother", "father"]
    people.search.setFocus()
    people.search.setText("moth")
    qtbot.keyClick(people.search, Qt.Key.Key_Return)

    assert column(window, NAME) == ["mother"]
    assert session.selected == MOTHER


def test_the_past_cannot_be_edited_and_the_choice_is_remembered(
    qtbot: QtBot, window: MainWindow, session: Session, clock: Clock
) -> None:
    show_table(qtbot, window, session)
    day = clock().date()
    clock.pass_days(2)

    session.look_back(day)

    assert not cell(window, MOTHER, NAME).flags() & Qt.ItemFlag.ItemIsEditable
    assert session.workspace.settings.get("family_as_table") is True
    assert window.pages.currentWidget() is window.people


def test_the_table_keeps_the_rules_of_qt(
    qtbot: QtBot, window: MainWindow, session: Session, qtmodeltester: ModelTester
) -> None:
    show_table(qtbot, window, session)

    qtmodeltester.check(window.people.model)
