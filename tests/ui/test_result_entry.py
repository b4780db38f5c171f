"""What a report says beside the name: share of reads, parent of origin, accession, and whether it counts at all."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from predispo.domain.familial import familial_variants
from predispo.domain.standing import Confirmation
from predispo.domain.variant import Phase, Zygosity
from predispo.ui.person.inspector import Inspector
from predispo.ui.person.variant_rows import VariantRow
from predispo.ui.session import Session
from predispo.ui.widgets.variant_verdict import State
from tests.ui.inspector_fixtures import inspector, person
from tests.ui.test_inspector_person import choose
from tests.ui.test_variant_entry import row, write

__all__ = ["inspector", "row"]


def test_share_of_reads_phase_and_accession_are_recorded(
    qtbot: QtBot, inspector: Inspector, row: VariantRow, session: Session
) -> None:
    write(qtbot, row, "TP53", "NM_000546.6:c.743G>A", State.VALID)
    form = inspector.page("tests").results.form

    choose(qtbot, row.zygosity, Zygosity.MOSAIC)
    choose(qtbot, row.phase, Phase.MATERNAL)
    qtbot.keyClicks(row.share, "12,5")
    qtbot.keyClicks(form.accession, "24-1234")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)

    report = person(session).results[0].fact.report
    assert report.accession == "24-1234"
    assert (report.variants[0].phase, report.variants[0].allele_fraction) == (Phase.MATERNAL, 0.125)


def test_a_share_that_is_no_percentage_is_not_recorded(
    qtbot: QtBot, inspector: Inspector, row: VariantRow, session: Session
) -> None:
    write(qtbot, row, "TP53", "NM_000546.6:c.743G>A", State.VALID)

    qtbot.keyClicks(row.share, "120")
    qtbot.mouseClick(inspector.page("tests").results.form.save_button, Qt.MouseButton.LeftButton)

    assert person(session).results == ()
    assert "from 0 to 100" in row.mosaic.text()


def test_a_swapped_result_stays_on_record_and_does_not_count(
    qtbot: QtBot, inspector: Inspector, row: VariantRow, session: Session
) -> None:
    write(qtbot, row, "BRCA1", "NM_007294.4:c.68_69del", State.VALID)
    form = inspector.page("tests").results.form

    form.refuted.click()
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)

    (result,) = person(session).results
    assert result.fact.confirmation is Confirmation.REFUTED
    family = session.family
    assert family is not None
    assert familial_variants(family) == ()


def test_what_the_test_finds_and_cannot_see_is_recorded_and_shown(
    qtbot: QtBot, inspector: Inspector, row: VariantRow, session: Session
) -> None:
    write(qtbot, row, "BRCA1", "NM_007294.4:c.68_69del", State.VALID)
    results = inspector.page("tests").results

    qtbot.keyClicks(results.form.sensitivity, "98,5")
    qtbot.keyClicks(results.form.not_seen, "deep introns")
    qtbot.mouseClick(results.form.save_button, Qt.MouseButton.LeftButton)

    report = person(session).results[0].fact.report
    assert (report.sensitivity, report.not_seen) == (0.985, "deep introns")
    (shown,) = results.list.rows.rows
    assert "finds 98.5 % of the variants" in shown.detail
    assert "Cannot see: deep introns" in shown.detail


def test_a_test_that_finds_nothing_is_not_recorded(
    qtbot: QtBot, inspector: Inspector, row: VariantRow, session: Session
) -> None:
    write(qtbot, row, "BRCA1", "NM_007294.4:c.68_69del", State.VALID)
    form = inspector.page("tests").results.form

    qtbot.keyClicks(form.sensitivity, "0")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)

    assert person(session).results == ()
    assert not form.share_unread.isHidden()
