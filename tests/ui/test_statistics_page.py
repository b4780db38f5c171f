"""The statistics in the window: counted beside it, small counts hidden, saved as a table."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from predispo.app import editing
from predispo.domain.dates import PartialDate
from predispo.domain.facts import ReferralReceived
from predispo.domain.ids import PersonId
from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from predispo.ui.statistics.statistics_page import StatisticsPage
from tests.ui.conftest import WAIT, open_family


def test_the_clinic_is_counted_and_small_counts_are_hidden(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        open_family(session)
    fact = ReferralReceived(person=PersonId("daughter"), on=PartialDate.of(2026, 1, 5))
    session.propose("Referral", lambda: editing.write_down(fact))

    window.commands.statistics.trigger()

    page = window.pages.currentWidget()
    assert isinstance(page, StatisticsPage)
    qtbot.waitUntil(lambda: page.found is not None and not page.stop.isVisibleTo(page), timeout=WAIT)
    cells = [line.cells for table in page.view.tables for line in table.lines.grid.lines]
    assert ("2026", "<5") in cells
    qtbot.mouseClick(page.hide_small, Qt.MouseButton.LeftButton)
    assert ("2026", "1") in [line.cells for table in page.view.tables for line in table.lines.grid.lines]
    assert session.workspace.settings.get("small_counts_hidden") is False
    page.save_csv(tmp_path / "table.csv")
    assert "referrals,2026,count,1" in (tmp_path / "table.csv").read_text(encoding="utf-8-sig")
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.canvas
