"""The pages about variants as a counsellor uses them: evidence ticked, a class decided and undone, ClinVar imported."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from predispo.app import clinvar, editing
from predispo.domain.cosegregation import Strength
from predispo.domain.facts import TaskOpened, VariantClassified
from predispo.domain.ids import PersonId
from predispo.domain.testing import ReportedVariant, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.ui.main_window import MainWindow
from predispo.ui.variants.all_variants import AllVariants
from predispo.ui.variants.family_variants import FamilyVariants
from predispo.ui.widgets.row_list import Row, RowList, RowsModel
from tests.clinvar_files import EXPERT, clinvar_vcf, vcf_record, written
from tests.ui.conftest import WAIT, open_family

DELETION = Variant(gene="BRCA1", hgvs="NM_007294.4:c.68_69del")


@pytest.fixture(autouse=True)
def _no_index_left():
    yield
    clinvar.let_go()


def rows(shown: RowList) -> tuple[Row, ...]:
    model = shown.model()
    assert isinstance(model, RowsModel)
    return model.rows


def report(window: MainWindow, who: str, reported: VariantClass, laboratory: str = "") -> None:
    found = ReportedVariant(variant=DELETION, reported_class=reported)
    result = TestReport(genes=("BRCA1",), variants=(found,), laboratory=laboratory)
    assert window.session.propose("result", lambda: editing.receive_result(PersonId(who), result, on=None))


@pytest.fixture(autouse=True)
def _family(window: MainWindow) -> None:
    open_family(window.session)


def family_page(window: MainWindow, qtbot: QtBot) -> FamilyVariants:
    window.commands.variants.trigger()
    page = window.pages.currentWidget()
    assert isinstance(page, FamilyVariants)
    qtbot.waitUntil(lambda: "PVS1" in page.criteria.rows, timeout=WAIT)
    return page


def all_page(window: MainWindow) -> AllVariants:
    window.commands.all_variants.trigger()
    page = window.pages.currentWidget()
    assert isinstance(page, AllVariants)
    return page


def decisions(window: MainWindow) -> list[VariantClassified]:
    family = window.session.family
    assert family is not None
    return [one.fact for one in family.facts if isinstance(one.fact, VariantClassified)]


def test_what_is_proposed_is_not_ticked_and_nothing_is_decided(window: MainWindow, qtbot: QtBot) -> None:
    report(window, "mother", VariantClass.UNCERTAIN)

    page = family_page(window, qtbot)

    assert not page.criteria.rows["PVS1"].taken.isChecked()
    assert page.decided.value() is VariantClass.UNCERTAIN
    assert decisions(window) == []


def test_a_decision_is_recorded_with_its_criteria_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    report(window, "mother", VariantClass.UNCERTAIN)
    page = family_page(window, qtbot)

    page.criteria.rows["PVS1"].taken.click()
    page.decided.setFocus()
    page.decided.set_value(VariantClass.LIKELY_PATHOGENIC)
    page.reason.setText("Discussed on Monday")
    qtbot.mouseClick(page.record, Qt.MouseButton.LeftButton)

    (decided,) = decisions(window)
    assert decided.decided is VariantClass.LIKELY_PATHOGENIC
    assert decided.points == 8
    assert [(one.code, one.strength) for one in decided.criteria] == [("PVS1", Strength.VERY_STRONG)]
    assert decided.criteria[0].reason.startswith("The message stops at codon 39")
    assert window.pages.currentWidget() is page
    assert "class 4" in rows(page.list)[0].detail
    assert len(rows(page.history)) == 1
    window.session.undo_stack.undo()
    assert decisions(window) == []
    assert "class 3" in rows(page.list)[0].detail


def test_what_the_laboratories_say_stands_side_by_side(window: MainWindow, qtbot: QtBot) -> None:
    report(window, "mother", VariantClass.PATHOGENIC, "North")
    report(window, "daughter", VariantClass.UNCERTAIN, "South")

    page = family_page(window, qtbot)

    titles = [row.title for row in rows(page.reported)]
    assert titles[:2] == ["North: pathogenic (class 5)", "South: of uncertain significance (class 3)"]
    assert titles[2].startswith("Demonstration set")
    assert page.differ.isVisible()


def test_a_frequency_that_is_typed_proposes_its_criterion(window: MainWindow, qtbot: QtBot) -> None:
    report(window, "mother", VariantClass.UNCERTAIN)
    page = family_page(window, qtbot)

    qtbot.keyClicks(page.frequency, "0")
    qtbot.keyClick(page.frequency, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "PM2" in page.criteria.rows, timeout=WAIT)
    page.criteria.rows["PM2"].taken.click()
    page.criteria.rows["PVS1"].taken.click()

    assert page.sum.text().startswith("9 point")


def test_a_share_that_is_none_is_told_and_not_used(window: MainWindow, qtbot: QtBot) -> None:
    report(window, "mother", VariantClass.UNCERTAIN)
    page = family_page(window, qtbot)

    qtbot.keyClicks(page.frequency, "1,5")
    qtbot.keyClick(page.frequency, Qt.Key.Key_Return)

    assert page.unread.isVisible()
    assert "BA1" not in page.criteria.rows


def test_criteria_that_clash_are_told(window: MainWindow, qtbot: QtBot) -> None:
    report(window, "mother", VariantClass.UNCERTAIN)
    page = family_page(window, qtbot)

    page.criteria.rows["PVS1"].taken.click()
    page.criteria.more.chosen.emit("PP3")

    assert page.criteria.rows["PP3"].taken.isChecked()
    assert "PVS1 + PP3" in page.sum.text()


def test_an_import_opens_tasks_and_the_list_leads_to_the_family(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    report(window, "mother", VariantClass.UNCERTAIN)
    page = all_page(window)
    file = written(tmp_path, clinvar_vcf(vcf_record(43124027, "ACT", "A", "Pathogenic", review=EXPERT)))

    page.import_file(file)
    qtbot.waitUntil(page.outcome.isVisible, timeout=WAIT)
    page.differing.click()

    family = window.session.family
    assert family is not None
    assert [one for one in family.facts if isinstance(one.fact, TaskOpened)]
    (row,) = rows(page.list)
    assert "! ClinVar: Pathogenic (2 November 2026)" in row.detail
    page.list.open_requested.emit(row.key)
    assert isinstance(window.pages.currentWidget(), FamilyVariants)


def test_a_bad_file_is_told_and_changes_nothing(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    report(window, "mother", VariantClass.UNCERTAIN)
    page = all_page(window)
    bad = tmp_path / "clinvar.vcf"
    bad.write_bytes(clinvar_vcf(vcf_record(43124027, "ACT", "A", "Pathogenic"))[:-9])

    with qtbot.waitSignal(window.session.problem_happened, timeout=WAIT):
        page.import_file(bad)

    assert not clinvar.index_file().exists()
    assert "cut off" in window.messages.text


def test_a_search_over_all_families_takes_a_class(window: MainWindow, qtbot: QtBot) -> None:
    report(window, "mother", VariantClass.UNCERTAIN)
    page = all_page(window)

    qtbot.keyClicks(page.search, "brca1 3")
    qtbot.waitUntil(lambda: len(rows(page.list)) == 1, timeout=WAIT)
    qtbot.keyClicks(page.search, " mlh1")
    qtbot.waitUntil(lambda: rows(page.list) == (), timeout=WAIT)

    assert page.none.isVisible()


def test_escape_leads_back_to_the_drawing(window: MainWindow, qtbot: QtBot) -> None:
    report(window, "mother", VariantClass.UNCERTAIN)
    page = family_page(window, qtbot)

    qtbot.keyClick(page, Qt.Key.Key_Escape)

    assert window.pages.currentWidget() is window.canvas
