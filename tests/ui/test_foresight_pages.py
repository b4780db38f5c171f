"""The pages that look ahead, and the ledger of promises, in the window."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from predispo.app import editing
from predispo.app.inferring import Message
from predispo.domain.cancer import Cancer, Site
from predispo.domain.facts import DiagnosisMade, PromiseKept, PromiseMade
from predispo.domain.ids import PersonId
from predispo.domain.testing import ReportedVariant, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.drawing.sheet import Grid
from predispo.ui.journey.foresight_pages import ConfirmingPage, DisclosurePage
from predispo.ui.journey.promises_page import PromisesPage
from predispo.ui.main_window import MainWindow
from tests.ui.conftest import WAIT, open_family

MOTHER, DAUGHTER = PersonId("mother"), PersonId("daughter")


@pytest.fixture(autouse=True)
def _family(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.assessment_ready, timeout=WAIT):
        open_family(window.session)


def test_what_a_reader_could_infer_is_reckoned_for_the_chosen_message(window: MainWindow, qtbot: QtBot) -> None:
    found = ReportedVariant(
        variant=Variant(gene="BRCA1", hgvs="NM_007294.4:c.68_69del"), reported_class=VariantClass.PATHOGENIC
    )
    report = TestReport(genes=("BRCA1",), variants=(found,))
    window.session.propose("result", lambda: editing.receive_result(MOTHER, report, on=None))
    window.session.select(MOTHER)
    window.commands.journey["disclosure"].trigger()
    page = window.pages.currentWidget()
    assert isinstance(page, DisclosurePage)
    qtbot.waitUntil(lambda: page.shown is not None, timeout=WAIT)
    assert page.message.value() is Message.RESULT

    page.reader.set_value(DAUGHTER)
    page.message.set_value(Message.FAMILY_LETTER)
    page.message.chosen.emit(Message.FAMILY_LETTER)

    qtbot.waitUntil(lambda: "tell mother before it goes" in str(page.shown.blocks), timeout=WAIT)
    grids = [block for block in page.shown.blocks if isinstance(block, Grid)]
    assert grids[0].lines[0].cells[:4] == ("Daughter", "Is likelier to be a carrier", "0.1%", "50%")
    assert grids[1].lines[0].cells[0] == "Mother"
    assert page.pdf_button.isEnabled()


def test_without_a_variant_the_page_says_why_it_is_empty(window: MainWindow) -> None:
    window.commands.journey["disclosure"].trigger()
    page = window.pages.currentWidget()
    assert isinstance(page, DisclosurePage)

    assert "No variant" in page.refused.text()
    assert not page.pdf_button.isEnabled()


def test_what_to_confirm_first_is_listed_for_the_selected_person(window: MainWindow, qtbot: QtBot) -> None:
    told = DiagnosisMade(person=MOTHER, cancer=Cancer(site=Site.OVARY))
    window.session.propose("cancer", lambda: editing.write_down(told))
    window.session.select(DAUGHTER)
    window.commands.journey["confirming"].trigger()
    page = window.pages.currentWidget()
    assert isinstance(page, ConfirmingPage)

    qtbot.waitUntil(lambda: page.shown is not None, timeout=WAIT)

    (grid,) = [block for block in page.shown.blocks if isinstance(block, Grid)]
    assert grid.lines[0].cells[:2] == ("Mother", "ovarian cancer age unknown")


def test_a_promise_is_made_kept_and_both_undone(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.journey["promises"].trigger()
    page = window.pages.currentWidget()
    assert isinstance(page, PromisesPage)
    qtbot.mouseClick(page.new_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page._card.field("text"), "write a letter")
    qtbot.keyClicks(page._card.field("due").line, "1.2.2026")
    qtbot.mouseClick(page._card.save_button, Qt.MouseButton.LeftButton)

    family = window.session.family
    (promise,) = [one.fact for one in family.facts if isinstance(one.fact, PromiseMade)]
    assert (promise.person, promise.owner) == (DAUGHTER, "Tester")
    assert [row.cells[0] for row in page.table.rows.rows] == ["Late"]
    assert [row.tone for row in page.table.rows.rows] == ["alarm"]
    page.table.choose({promise.promise})
    qtbot.mouseClick(page.keep_button, Qt.MouseButton.LeftButton)
    assert any(isinstance(one.fact, PromiseKept) for one in window.session.family.facts)
    assert page.table.rows.rows[0].cells[0].startswith("Kept late")
    window.commands.undo.trigger()
    window.commands.undo.trigger()
    assert page.table.rows.rows == ()
