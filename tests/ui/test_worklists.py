"""The worklists in the place of the families, through the real window."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from predispo.app.worklists import Worklist
from predispo.domain.dates import PartialDate
from predispo.domain.facts import FamilyDescribed, SampleTaken, TaskOpened
from predispo.domain.ids import PersonId, TaskId
from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from tests.builders import trio
from tests.ui.conftest import WAIT

DAUGHTER = PersonId("daughter")


def test_what_is_overdue_is_listed_and_leads_to_its_person(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    asked = TaskOpened(task=TaskId("t1"), text="ask for the pathology", person=DAUGHTER, due=PartialDate.of(2000, 1, 1))
    sample = SampleTaken(person=PersonId("mother"), on=PartialDate.of(2001, 1, 1))
    session.workspace.add_family((*trio(), FamilyDescribed(number="7"), asked, sample), subject="import")
    families = window.families
    families.refresh()
    offered = [families.worklist.itemText(place) for place in range(families.worklist.count())]
    assert offered[1:] == [
        *("Overdue (2)", "Due within 30 days (0)", "Waiting for a result (1)"),
        *("Promises to keep (0)", "Relatives to be reached (0)"),
        *("My tasks (0)", "Put off (0)", "All tasks (2)"),
    ]

    families.worklist.setCurrentIndex(1)
    families.worklist.activated.emit(1)
    assert [row.title for row in families.model.rows] == ["ask for the pathology", "Result awaited: mother"]

    families.list.setFocus()
    families.list.setCurrentIndex(families.model.index(0))
    qtbot.keyClick(families.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.selected == DAUGHTER, timeout=WAIT)

    families.worklist.set_value(Worklist.SOON)
    families.refresh()
    assert families.empty.text() == "Nothing waits here."


def test_a_task_is_given_put_off_and_done_under_the_worklist_and_undone(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    asked = TaskOpened(task=TaskId("t1"), text="ask for the pathology", person=DAUGHTER, due=PartialDate.of(2000, 1, 1))
    session.workspace.add_family((*trio(), FamilyDescribed(number="7"), asked), subject="import")
    families = window.families
    families.refresh()
    (overdue, *_) = [
        window.welcome.worklists.itemAt(place).widget() for place in range(window.welcome.worklists.count())
    ]
    assert overdue.text() == "Overdue (1)"
    qtbot.mouseClick(overdue, Qt.MouseButton.LeftButton)
    families.list.setCurrentIndex(families.model.index(0))
    assert families.tasks.isVisibleTo(families)

    families.tasks.give_to("Tester")
    families.refresh()
    assert families.worklist.itemText(6) == "My tasks (1)"
    assert families.model.rows[0].note.endswith("Tester")

    families.list.setCurrentIndex(families.model.index(0))
    families.tasks.choices[30].trigger()
    families.refresh()
    assert families.model.rows == ()
    families.show_worklist(Worklist.PUT_OFF)
    assert [row.title for row in families.model.rows] == ["ask for the pathology"]
    assert "put off until" in families.model.rows[0].note
    assert "Tester" in families.model.rows[0].note

    families.list.setCurrentIndex(families.model.index(0))
    qtbot.mouseClick(families.tasks.done, Qt.MouseButton.LeftButton)
    families.show_worklist(Worklist.ALL)
    assert families.model.rows == ()
    session.undo_stack.undo()
    families.show_worklist(Worklist.PUT_OFF)
    assert len(families.model.rows) == 1
