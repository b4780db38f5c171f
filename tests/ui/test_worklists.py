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
        *("Promises to keep (0)", "Relatives to be reached (0)", "All tasks (2)"),
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
