"""The page of the guidelines: verdicts beside each other, clause by clause, and the clinic's own set and order."""

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from predispo.app import editing
from predispo.domain.cancer import Cancer, Site
from predispo.domain.dates import Age
from predispo.domain.facts import DiagnosisMade, UnaffectedNoted
from predispo.domain.ids import PersonId
from predispo.domain.verdict import Missing, Question
from predispo.ui.criteria.criteria_page import CriteriaPage
from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from tests.ui.conftest import WAIT, open_family

MOTHER, DAUGHTER = PersonId("mother"), PersonId("daughter")


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, session: Session) -> CriteriaPage:
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        open_family(session)
    session.workspace.settings.choose("country", "GB")
    session.workspace.settings.choose("guidelines", "GB/nice_cg164, INT/vasen1999")
    for fact in (
        DiagnosisMade(person=MOTHER, cancer=Cancer(site=Site.BREAST)),
        UnaffectedNoted(person=DAUGHTER),
    ):
        session.propose("Told", lambda fact=fact: editing.write_down(fact))
    qtbot.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    shown = window.pages.currentWidget()
    assert isinstance(shown, CriteriaPage)
    return shown


def cells(page: CriteriaPage, view: int = 0) -> list[tuple[str, ...]]:
    return [line.cells for table in page.views[view].tables for line in table.lines.grid.lines]


def select(page: CriteriaPage, *criteria: str) -> None:
    page.list.clearSelection()
    keys = [row.key for row in page.list.rows.rows]
    for one in criteria:
        index = page.list.rows.index(keys.index(one), 0)
        page.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def test_the_guidelines_of_the_clinic_stand_beside_each_other_in_its_order(page: CriteriaPage) -> None:
    assert [one.criterion for one in page.verdicts][-1] == "amsterdam_ii"
    assert len(cells(page)) == len(page.verdicts)
    assert page.list.hasFocus()


def test_a_clause_names_the_fact_that_failed_it_and_the_one_that_would_settle_it(page: CriteriaPage) -> None:
    select(page, "nice_cg164_primary_to_secondary")

    lines = cells(page)
    (young,) = (line for line in lines if line[0].startswith("A first-degree female relative with breast cancer"))
    assert young[1] == "○ Not known"
    assert "breast cancer at an unknown age (told by the family)" in young[2]
    assert any("the age at breast cancer" in line[0] for line in lines if len(line) == 1)


def test_two_criteria_stand_beside_each_other_clause_by_clause(page: CriteriaPage) -> None:
    select(page, "nice_cg164_primary_to_secondary", "amsterdam_ii")

    assert [view.isHidden() for view in page.views] == [False, False]
    assert any("polyposis" in line[0].casefold() for line in cells(page, 1))


def test_the_missing_fact_opens_the_form_in_which_it_is_told_and_the_verdict_follows(
    qtbot: QtBot, page: CriteriaPage, window: MainWindow, session: Session
) -> None:
    select(page, "nice_cg164_primary_to_secondary")
    asked = page.views[0].tables[-1]
    (wanted,) = (
        line.key
        for line in asked.lines.grid.lines
        if isinstance(line.key, Missing) and line.key.question is Question.AGE_AT_DIAGNOSIS
    )
    asked.select(wanted)

    qtbot.keyClick(asked, Qt.Key.Key_Return)

    assert session.selected == MOTHER
    assert window.pages.currentWidget() is window.canvas
    assert window.inspector.tabs.currentIndex() == 1
    told = DiagnosisMade(person=MOTHER, cancer=Cancer(site=Site.BREAST), age=Age.exactly(38))
    before = next(one for one in session.family.facts if isinstance(one.fact, DiagnosisMade))
    session.propose("Age", lambda: editing.correct(session.family, before.ref, told))
    session.select(DAUGHTER)
    window.commands.criteria.trigger()
    verdict = next(one for one in page.verdicts if one.criterion == "nice_cg164_primary_to_secondary")
    assert verdict.met is True


def test_the_set_and_the_order_are_chosen_by_keyboard_and_remembered(
    qtbot: QtBot, page: CriteriaPage, session: Session
) -> None:
    qtbot.mouseClick(page.choose, Qt.MouseButton.LeftButton)
    chooser = page.chooser
    assert chooser.list.hasFocus()
    chooser.list.setCurrentRow(1)

    qtbot.keyClick(chooser.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert session.workspace.settings.text("guidelines") == "INT/vasen1999, GB/nice_cg164"
    assert page.verdicts[0].criterion == "amsterdam_ii"

    chooser.list.setCurrentRow(1)
    qtbot.keyClick(chooser.list, Qt.Key.Key_Space)
    assert session.workspace.settings.text("guidelines") == "INT/vasen1999"
    assert [one.criterion for one in page.verdicts] == ["amsterdam_ii"]

    qtbot.mouseClick(chooser.reset, Qt.MouseButton.LeftButton)
    assert session.workspace.settings.text("guidelines") == ""
    assert len(page.verdicts) > 10


def test_the_page_is_saved_as_a_pdf_and_left_by_escape(
    qtbot: QtBot, page: CriteriaPage, window: MainWindow, tmp_path: Path
) -> None:
    page.paper.save(page.whole(), tmp_path / "page.pdf")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")

    qtbot.keyClick(page.list, Qt.Key.Key_Escape)

    assert window.pages.currentWidget() is window.canvas


def test_a_sign_is_answered_on_the_page_and_undone(qtbot: QtBot, page: CriteriaPage, session: Session) -> None:
    session.workspace.settings.choose("guidelines", "GB-ENG/ngtd")
    page.show_afresh()
    select(page, "nhs_r211")
    asked = Missing(DAUGHTER, Question.FEATURE, "colorectal_adenomas")
    tables = [table for table in page.views[0].tables if table.select(asked)]

    qtbot.keyClick(tables[0], Qt.Key.Key_Return)
    qtbot.keyClicks(page.card.number.line, "12")
    qtbot.keyClicks(page.card.age.line, "45")
    qtbot.keyClick(page.card.age.line, Qt.Key.Key_Return)

    assert session.family.person(DAUGHTER).risk_factors[-1].fact.value == "12 at 45"
    assert next(one for one in page.verdicts if one.criterion == "nhs_r211").met is True
    assert page.card.isHidden()
    session.undo_stack.undo()
    assert next(one for one in page.verdicts if one.criterion == "nhs_r211").met is None
