"""The variant rows of a report: what is typed is checked at once, and nothing is refused."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from predispo.app import annotating
from predispo.domain.testing import ReportedVariant
from predispo.domain.variant import Variant, VariantClass, Zygosity
from predispo.phrases.phrases import load
from predispo.ui.person.inspector import Inspector
from predispo.ui.person.variant_rows import VariantRow
from predispo.ui.session import Session
from predispo.ui.widgets.variant_verdict import State, VariantVerdict
from tests.ui.inspector_fixtures import WAIT, inspector, person
from tests.ui.test_inspector_person import choose

__all__ = ["inspector"]


@pytest.fixture
def row(qtbot: QtBot, inspector: Inspector) -> VariantRow:
    inspector.show_form("test")
    form = inspector.page("tests").results.form
    qtbot.mouseClick(form.variants.add_button, Qt.MouseButton.LeftButton)
    return form.variants.rows[0]


def write(qtbot: QtBot, row: VariantRow, gene: str, name: str, state: State | None) -> VariantVerdict:
    qtbot.keyClicks(row.gene, gene)
    qtbot.keyClicks(row.hgvs, name)
    qtbot.waitUntil(lambda: row.verdict.state is state and not row._pause.isActive(), timeout=WAIT)
    return row.verdict


def test_a_name_in_good_order_is_called_valid_with_its_protein_and_consequence(qtbot: QtBot, row: VariantRow) -> None:
    verdict = write(qtbot, row, "BRCA1", "NM_007294.4:c.68_69del", State.VALID)

    assert "Valid" in verdict.line.text()
    assert verdict.facts.text() == "NM_007294.4:c.68_69del · p.(Glu23ValfsTer17) · frameshift"
    assert verdict.buttons == []
    assert row.hgvs.accessibleDescription() == verdict.accessibleName()


def test_the_transcript_that_was_chosen_is_shown(qtbot: QtBot, row: VariantRow) -> None:
    verdict = write(qtbot, row, "BRCA1", "c.68_69del", State.VALID)

    assert "NM_007294.4" in verdict.facts.text()
    assert verdict.remarks.text() == "No transcript was named; NM_007294.4 was taken."


def test_what_was_changed_in_the_reading_is_said(qtbot: QtBot, row: VariantRow) -> None:
    verdict = write(qtbot, row, "BRCA1", "185delAG", State.REMARK)

    assert "numbering of BIC" in verdict.remarks.text()


def test_a_wrong_reference_base_is_not_valid_and_is_recorded_all_the_same(
    qtbot: QtBot, inspector: Inspector, row: VariantRow, session: Session
) -> None:
    verdict = write(qtbot, row, "BRCA1", "c.181A>G", State.WRONG)

    assert "Not valid" in verdict.line.text()
    assert "the reference has T" in verdict.remarks.text().splitlines()[0]
    qtbot.mouseClick(inspector.page("tests").results.form.save_button, Qt.MouseButton.LeftButton)
    assert person(session).results[0].fact.report.variants[0].variant == Variant(gene="BRCA1", hgvs="c.181A>G")


def test_a_gene_without_a_sequence_is_marked_as_not_checked(qtbot: QtBot, row: VariantRow) -> None:
    verdict = write(qtbot, row, "RAD50", "c.1A>G", State.UNCHECKED)

    assert "Not checked against the sequence" in verdict.line.text()
    assert row.variant() is not None


def test_control_enter_takes_the_normal_name_with_its_protein(
    qtbot: QtBot, inspector: Inspector, row: VariantRow, session: Session
) -> None:
    qtbot.waitUntil(lambda: annotating.is_ready() or write(qtbot, row, "", "1", State.WRONG) is not None, timeout=WAIT)
    row.hgvs.clear()
    qtbot.keyClicks(row.gene, "BRCA1")
    qtbot.keyClicks(row.hgvs, "c.5265_5266insC")

    qtbot.keyClick(row.hgvs, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: row.hgvs.text() == "NM_007294.4:c.5266dup", timeout=WAIT)
    assert row.verdict.state is State.VALID
    assert row.hgvs.hasFocus()
    qtbot.keyClick(row.hgvs, Qt.Key.Key_Return)
    report = person(session).results[0].fact.report
    assert report.variants[0].variant == Variant(
        gene="BRCA1", hgvs="NM_007294.4:c.5266dup", protein="p.(Gln1756ProfsTer74)"
    )


def test_the_suggestion_is_a_button_that_tab_reaches_next(qtbot: QtBot, inspector: Inspector, row: VariantRow) -> None:
    write(qtbot, row, "BRCA2", "c.68_70delAG", State.WRONG)
    row.hgvs.clear()
    write(qtbot, row, "", "6174delT", State.REMARK)
    row.hgvs.setFocus()

    stops = []
    for _ in range(2):
        qtbot.keyClick(inspector.focusWidget(), Qt.Key.Key_Tab)
        stops.append(inspector.focusWidget())
    assert stops[1] is row.verdict.buttons[0]
    qtbot.keyClick(stops[1], Qt.Key.Key_Space)

    assert row.hgvs.text() == "NM_000059.4:c.5946del"


def test_a_name_with_a_transcript_brings_its_gene(qtbot: QtBot, row: VariantRow) -> None:
    write(qtbot, row, "", "NM_000059.4:c.5946del", State.VALID)

    assert row.gene.text() == "BRCA2"


def test_an_empty_name_is_left_without_a_word(qtbot: QtBot, row: VariantRow) -> None:
    write(qtbot, row, "BRCA1", "c.68_69del", State.VALID)

    row.hgvs.clear()

    qtbot.waitUntil(row.verdict.isHidden, timeout=WAIT)


@pytest.mark.parametrize(("gene", "warned"), [("TP53", True), ("CHEK2", True), ("ATM", True), ("BRCA1", False)])
def test_a_mosaic_finding_warns_of_clonal_haematopoiesis(
    qtbot: QtBot, row: VariantRow, gene: str, warned: bool
) -> None:
    qtbot.keyClicks(row.gene, gene)
    assert row.mosaic.isHidden()

    choose(qtbot, row.zygosity, Zygosity.MOSAIC)

    assert row.mosaic.isHidden() is not warned
    assert ("clonal haematopoiesis" in row.mosaic.text()) is warned


def test_a_recorded_protein_stays_with_its_name(qtbot: QtBot) -> None:
    found = ReportedVariant(
        variant=Variant(gene="BRCA1", hgvs="c.68_69del", protein="p.E23fs"), reported_class=VariantClass.PATHOGENIC
    )
    row = VariantRow(load("en"), ("BRCA1",), found)
    qtbot.addWidget(row)

    assert row.variant() == found


def test_a_gene_that_is_half_typed_is_not_taken(qtbot: QtBot, row: VariantRow) -> None:
    write(qtbot, row, "", "BRC c.68_69del", State.UNCHECKED)

    assert row.gene.text() == ""


def test_few_reads_of_a_heterozygous_finding_ask_for_a_mosaic(qtbot: QtBot, row: VariantRow) -> None:
    qtbot.keyClicks(row.gene, "TP53")

    qtbot.keyClicks(row.share, "12")

    assert "may be a mosaic" in row.mosaic.text()
    assert "clonal haematopoiesis" in row.mosaic.text()
    row.share.setText("48")
    assert row.mosaic.isHidden()
