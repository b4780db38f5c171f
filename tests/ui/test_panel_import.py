"""A laboratory's file in the window: looked at row by row, recorded as one step, and harmless when it is hostile."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from pytestqt.qtbot import QtBot

from predispo.domain.ids import PersonId
from predispo.domain.standing import Confirmation
from predispo.domain.testing import SampleKind, TestMethod
from predispo.domain.variant import VariantClass, Zygosity
from predispo.exchange.lab_columns import Column
from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from predispo.ui.variants.panel_model import TAKEN
from predispo.ui.variants.panel_page import PanelPage
from tests.lab_files import BRCA1, HEADER, workbook
from tests.ui.conftest import WAIT, open_family
from tests.vcf_files import bgzip, row, vcf

DAUGHTER = PersonId("daughter")
FEW = ("S1", "CHEK2", "NM_007194.4", "c.1100del", "", 4, "het", 12)
WRONG = ("S1", "BRCA1", "NM_007294.4", "c.181A>G", "", 5, "het", 50)


@pytest.fixture
def family(window: MainWindow, session: Session) -> Session:
    open_family(session)
    return session


def shown(qtbot: QtBot, window: MainWindow, folder: Path, data: bytes, name: str = "lab.xlsx") -> PanelPage:
    """The page with a file that was dropped on the window."""
    file = folder / name
    file.write_bytes(data)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    window.intake.take(mime)
    page = window.pages.currentWidget()
    assert isinstance(page, PanelPage)
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=WAIT)
    return page


def results(session: Session) -> list[object]:
    assert session.family is not None
    return [one.fact for one in session.family.person(DAUGHTER).results]


def test_ticked_rows_become_one_result_and_one_undo_takes_them_all_back(
    qtbot: QtBot, window: MainWindow, family: Session, tmp_path: Path
) -> None:
    page = shown(qtbot, window, tmp_path, workbook(HEADER, BRCA1, FEW, WRONG))
    assert results(family) == []
    page.form.laboratory.setText("Lab")
    page.table.selectRow(1)
    page.zygosity.set_value(Zygosity.MOSAIC)
    page.zygosity.chosen.emit(Zygosity.MOSAIC)

    qtbot.mouseClick(page.record, Qt.MouseButton.LeftButton)

    assert family.family is not None
    (result,) = family.family.person(DAUGHTER).results
    found = {one.variant.gene: one for one in result.fact.report.variants}
    assert found["BRCA1"].variant.hgvs == "NM_007294.4:c.68_69del"
    assert found["BRCA1"].allele_fraction == 0.482
    assert (found["CHEK2"].reported_class, found["CHEK2"].zygosity) == (
        VariantClass.LIKELY_PATHOGENIC,
        Zygosity.MOSAIC,
    )
    assert (result.fact.report.genes, result.fact.report.laboratory) == (("BRCA1", "CHEK2"), "Lab")
    assert result.fact.confirmation is Confirmation.RECORD_SEEN
    assert window.pages.currentWidget() is window.canvas

    family.undo_stack.undo()

    assert results(family) == []


def test_one_variant_with_two_classes_is_not_recorded_and_the_page_stays(
    qtbot: QtBot, window: MainWindow, family: Session, tmp_path: Path
) -> None:
    again = (*BRCA1[:5], 4, *BRCA1[6:])
    page = shown(qtbot, window, tmp_path, workbook(HEADER, BRCA1, again))

    with qtbot.waitSignal(family.problem_happened, timeout=WAIT) as told:
        qtbot.mouseClick(page.record, Qt.MouseButton.LeftButton)

    assert "one variant" in told.args[0].reason
    assert results(family) == []
    page.table.selectRow(1)
    qtbot.keyClick(page.table, Qt.Key.Key_5)
    qtbot.mouseClick(page.record, Qt.MouseButton.LeftButton)
    assert len(results(family)) == 1


def test_a_row_without_a_sample_belongs_to_the_one_that_the_file_names(
    qtbot: QtBot, window: MainWindow, family: Session, tmp_path: Path
) -> None:
    nameless = ("", "PALB2", "NM_024675.4", "c.1592del", "", 5, "het", 50)
    page = shown(qtbot, window, tmp_path, workbook(HEADER, BRCA1, nameless))

    qtbot.mouseClick(page.record, Qt.MouseButton.LeftButton)

    assert family.family is not None
    (result,) = family.family.person(DAUGHTER).results
    assert result.fact.report.genes == ("BRCA1", "PALB2")
    assert (result.fact.report.method, result.fact.report.sample) == (TestMethod.UNKNOWN, SampleKind.UNKNOWN)


def test_what_does_not_fit_cannot_be_ticked_and_says_why(
    qtbot: QtBot, window: MainWindow, family: Session, tmp_path: Path
) -> None:
    page = shown(qtbot, window, tmp_path, workbook(HEADER, WRONG, BRCA1))

    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_5)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)

    assert page.model.taken == {1}
    assert page.about.text().startswith("It cannot be recorded from the file. c.181A>G does not fit NM_007294.4.")
    assert not page.reported.isEnabled()


def test_a_vcf_has_no_class_so_nothing_is_ticked_and_a_key_gives_it(
    qtbot: QtBot, window: MainWindow, family: Session, tmp_path: Path
) -> None:
    data = vcf(row(43106487, "A", "C", "0/1"), row(43106488, "C", "G", "0/1"))
    page = shown(qtbot, window, tmp_path, bgzip(data), "panel.vcf.gz")
    assert (page.model.taken, page.record.isEnabled()) == (set(), False)

    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert (page.model.taken, page.record.isEnabled()) == ({0}, False)
    assert page.missing.text().startswith("Choose the class of 1 ticked row")
    qtbot.keyClick(page.table, Qt.Key.Key_5)

    qtbot.mouseClick(page.record, Qt.MouseButton.LeftButton)

    assert family.family is not None
    (result,) = family.family.person(DAUGHTER).results
    assert [(one.variant.hgvs, one.reported_class) for one in result.fact.report.variants] == [
        ("NM_007294.4:c.181T>G", VariantClass.PATHOGENIC)
    ]


def test_of_a_file_with_several_samples_one_is_chosen_first(
    qtbot: QtBot, window: MainWindow, family: Session, tmp_path: Path
) -> None:
    data = vcf(row(43106487, "A", "C", "0/1", "0/0"), row(43106488, "C", "G", "0/0", "0/1"), samples=("A", "B"))
    page = shown(qtbot, window, tmp_path, data, "two.vcf")
    for at in range(page.filter.rowCount()):
        page.table.selectRow(at)
        qtbot.keyClick(page.table, Qt.Key.Key_5)
    assert not page.record.isEnabled()

    page.form.sample.set_value("B")
    page.form.sample.chosen.emit("B")
    qtbot.mouseClick(page.record, Qt.MouseButton.LeftButton)

    assert family.family is not None
    (result,) = family.family.person(DAUGHTER).results
    assert [one.variant.hgvs for one in result.fact.report.variants] == ["NM_007294.4:c.180G>C"]


def test_columns_that_were_corrected_once_are_remembered(
    qtbot: QtBot, window: MainWindow, family: Session, tmp_path: Path
) -> None:
    data = b"Funn;Grad;cDNA\nBRCA1 c.68_69del;5;x\n"
    file = tmp_path / "strange.csv"
    file.write_bytes(data)
    window.variant_pages.show_file(file)
    page = window.pages.currentWidget()
    assert isinstance(page, PanelPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=WAIT)
    assert page.model.rows[0].verdict is not None
    assert not page.model.rows[0].can_be_recorded

    page.columns.boxes[Column.NAME].set_value(0)
    page.columns.boxes[Column.CLASS].set_value(1)
    page.columns.edited.emit()
    qtbot.waitUntil(lambda: page.model.rows[0].can_be_recorded, timeout=WAIT)
    window.variant_pages.show_file(file)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=WAIT)

    assert page.model.rows[0].reported_class is VariantClass.PATHOGENIC
    assert page.model.data(page.model.index(0, TAKEN), Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked


def test_a_cut_file_is_told_and_the_vault_is_as_it_was(
    qtbot: QtBot, window: MainWindow, family: Session, tmp_path: Path
) -> None:
    assert family.casework is not None
    before = family.casework.entries
    file = tmp_path / "cut.vcf.gz"
    file.write_bytes(bgzip(vcf(row(43106487, "A", "C", "0/1")))[:60])

    with qtbot.waitSignal(family.problem_happened, timeout=WAIT):
        window.variant_pages.show_file(file)

    assert family.casework.entries == before
    assert window.pages.currentWidget() is window.canvas


def test_without_a_family_a_laboratorys_file_asks_for_one(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    file = tmp_path / "panel.vcf"
    file.write_bytes(vcf(row(43106487, "A", "C", "0/1")))

    with qtbot.waitSignal(session.problem_happened, timeout=WAIT) as told:
        window.intake.read_file(file)

    assert "Open the family first" in told.args[0].cure


def test_the_command_is_there_only_for_a_family_that_can_be_edited(window: MainWindow, session: Session) -> None:
    assert not window.commands.import_variants.isEnabled()

    open_family(session)

    assert window.commands.import_variants.isEnabled()
