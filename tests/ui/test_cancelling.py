"""What takes long is told in the status bar and can be cancelled, and nobody is left with old figures unaware."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from predispo.ui.main_window import MainWindow
from predispo.ui.reasoning import EXPLAINING
from predispo.ui.risk.risk_view import RiskView
from predispo.ui.session import ASSESSING, Session
from tests.ui.conftest import WAIT, open_family


@pytest.fixture
def risk(qtbot: QtBot, window: MainWindow, session: Session) -> Iterator[RiskView]:
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        open_family(session)
    window.inspector.show_tab("risk")
    yield window.inspector.page("risk")
    session.jobs.wait()


def test_a_cancelled_assessment_leaves_old_figures_faded_and_told_to_be_old(
    qtbot: QtBot, window: MainWindow, session: Session, risk: RiskView
) -> None:
    session.reassess()
    assert "Computing" in window.status.computing.text()
    window.status.cancel.click()

    assert not session.jobs.is_running(ASSESSING)
    assert "before the last change" in risk.state.text()
    assert risk.again.isVisible()
    assert window.canvas.shows_stale_figures
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        qtbot.mouseClick(risk.again, Qt.MouseButton.LeftButton)
    assert not risk.again.isVisible()
    assert "Computed for" in risk.state.text()
    assert not window.canvas.shows_stale_figures


def test_a_question_that_is_cancelled_says_so_and_can_be_asked_again(
    qtbot: QtBot, window: MainWindow, session: Session, risk: RiskView
) -> None:
    why = risk.questions.buttons["why"]
    qtbot.mouseClick(why, Qt.MouseButton.LeftButton)
    assert window.status.computing.text() == "Weighing the relatives"
    window.status.cancel.click()

    assert not session.jobs.is_running(EXPLAINING)
    assert risk.questions.why.state.text().startswith("Cancelled")
    qtbot.mouseClick(why, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(session.reasoning.explained, timeout=WAIT):
        qtbot.mouseClick(why, Qt.MouseButton.LeftButton)
    assert not risk.questions.why.state.text().startswith("Cancelled")


def test_a_supposition_that_is_cancelled_is_supposed_no_more(
    qtbot: QtBot, window: MainWindow, session: Session, risk: RiskView
) -> None:
    qtbot.mouseClick(risk.questions.buttons["what_if"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(risk.questions.what_if.add, Qt.MouseButton.LeftButton)
    assert window.status.computing.text() == "Computing what is supposed"
    window.status.cancel.click()

    assert session.reasoning.hypotheses == ()
    assert not window.supposed_banner.isVisible()
