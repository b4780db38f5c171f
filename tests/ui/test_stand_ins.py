"""The Risk page of a family from a country without incidence: whose figures to take, by a key and always visible."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from predispo.domain.facts import FamilyDescribed
from predispo.domain.ids import PersonId
from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from predispo.ui.widgets.note_bar import NoteBar
from tests.builders import trio
from tests.ui.conftest import WAIT, open_family


def said(view: QWidget) -> str:
    return "\n".join(bar.accessibleName() for bar in view.findChildren(NoteBar) if not bar.isHidden())


@pytest.fixture
def abroad(qtbot: QtBot, window: MainWindow, session: Session) -> MainWindow:
    with qtbot.waitSignal(session.assessment_failed, timeout=WAIT):
        open_family(session, FamilyDescribed(number="1", country="HU"), *trio()[1:])
    session.select(PersonId("daughter"))
    session.request_form("risk")
    return window


def test_a_country_without_incidence_offers_its_neighbours_and_europe(
    qtbot: QtBot, abroad: MainWindow, session: Session
) -> None:
    view = abroad.inspector.page("risk")
    assert "There is no cancer incidence of Hungary in the evidence. Choose whose figures to use." in said(view)
    assert view.widget().width() <= view.viewport().width()
    assert [button.text() for button in view.stand_ins.buttons.values()] == [
        f"Use the figures of {name}" for name in ("Austria", "Slovenia", "Croatia", "Europe")
    ]

    button = view.stand_ins.buttons["AT"]
    button.setFocus()
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        qtbot.keyClick(button, Qt.Key.Key_Space)

    assert session.assessment is not None
    assert session.assessment.country == "AT"
    qtbot.waitUntil(lambda: "The figures of Austria stand in for it" in said(view), timeout=WAIT)
    assert "with the figures of Austria" in view.state.text()
    assert session.workspace.country_of(session.family) == "HU"
    assert list(view.stand_ins.buttons) == ["SI", "HR", "EUR"]


def test_where_the_country_has_incidence_nothing_is_offered(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        open_family(session)
    session.select(PersonId("daughter"))
    session.request_form("risk")

    assert window.inspector.page("risk").stand_ins.buttons == {}
    assert window.inspector.page("risk").stand_ins.isHidden()
