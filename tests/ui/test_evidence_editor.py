"""A clinic's own figures through the real window: typed, checked, taken, approved, verified, undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from predispo.app.evidence_editing import overrides
from predispo.app.evidence_pages import Address, Topic
from predispo.app.settings import Settings
from predispo.domain.clinic import OverrideState
from predispo.domain.evidence_place import EvidencePlace
from predispo.evidence.schema import PenetranceRow
from predispo.ui.evidence.browser import EvidenceBrowser
from predispo.ui.evidence.evidence_form import EvidenceForm
from predispo.ui.evidence.verify_dialog import VerifyDialog
from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from predispo.ui.widgets.text_area import TextArea
from tests.ui.conftest import WAIT, open_family

BRCA1 = Address(Topic.GENE, "BRCA1")


@pytest.fixture
def browser(qtbot: QtBot, window: MainWindow) -> EvidenceBrowser:
    window.show_evidence(BRCA1)
    assert window.evidence is not None
    qtbot.waitUntil(window.evidence.isVisible, timeout=WAIT)
    return window.evidence


@pytest.fixture
def editor(qtbot: QtBot, browser: EvidenceBrowser) -> EvidenceForm:
    """The editor of the cumulative risk of breast cancer to 80, 72 (65–79) %."""
    browser.view.tables[0].selectRow(5)
    qtbot.mouseClick(browser.detail.edit_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(browser.editor.isVisible, timeout=WAIT)
    return browser.editor


def write(qtbot: QtBot, editor: EvidenceForm, **texts: str) -> None:
    for name, text in texts.items():
        line = editor.fields[name].line
        line.setFocus()
        line.clear()
        qtbot.keyClicks(line, text)
    editor.check()


def in_force(browser: EvidenceBrowser) -> PenetranceRow:
    key = browser.view.tables[0].key_at(5)
    assert isinstance(key, PenetranceRow)
    return key


def told(browser: EvidenceBrowser) -> str:
    return "\n".join(label.text() for label in browser.detail.findChildren(QLabel) if not label.isHidden())


def test_the_editor_begins_with_the_figure_in_force(editor: EvidenceForm) -> None:
    assert [editor.fields[name].text() for name in ("value", "low", "high", "source")] == [
        *("72", "65", "79"),
        "kuchenbaecker2017",
    ]
    assert editor.unit.text() == "percent"
    assert editor.fields["value"].line.hasFocus()


@pytest.mark.parametrize(
    ("typed", "field", "says"),
    [
        ({"value": "lots"}, "value", "not a number"),
        ({"value": "1_000"}, "value", "not a number"),
        ({"value": "7,2"}, "value", "not a number"),
        ({"value": ""}, "value", "A figure is needed"),
        ({"value": "50"}, "value", "outside of its own interval"),
        ({"low": ""}, "low", "both ends"),
        ({"source": "nobody1999"}, "source", "no source of this key"),
        ({"source": ""}, "source", "without a source"),
        ({"value": "20", "low": "15", "high": "25"}, "value", "fall with age"),
        ({"value": "101", "high": "102"}, "value", "below 100"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(
    qtbot: QtBot, session: Session, editor: EvidenceForm, typed: dict[str, str], field: str, says: str
) -> None:
    write(qtbot, editor, **typed, reason="because")

    assert says in editor.fields[field].trouble.text()
    assert says in editor.fields[field].line.accessibleDescription()
    qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    assert not overrides(session.workspace)


def test_a_figure_needs_a_reason(qtbot: QtBot, session: Session, editor: EvidenceForm) -> None:
    write(qtbot, editor, value="70")

    qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)

    assert "Say why" in editor.fields["reason"].trouble.text()
    assert editor.fields["reason"].line.hasFocus()
    assert not overrides(session.workspace)


def test_a_figure_of_the_clinic_counts_at_once_is_marked_and_can_be_undone(
    qtbot: QtBot, window: MainWindow, browser: EvidenceBrowser, editor: EvidenceForm, session: Session
) -> None:
    write(qtbot, editor, value="70.5", reason="our own cohort")
    qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)

    assert in_force(browser).value == 70.5
    assert browser.view.tables[0].lines.index(5, 5).data() == "◆ clinic's own, ! not verified"
    assert "our own cohort" in told(browser)
    assert "Published" in told(browser)
    assert any(row.value == 70.5 for row in session.workspace.catalogue.chosen_rows("BRCA1", "breast", "F"))

    window.commands.undo.trigger()
    assert in_force(browser).value == 72
    window.commands.redo.trigger()
    assert in_force(browser).value == 70.5


def test_a_figure_may_bring_its_source_along(
    qtbot: QtBot, browser: EvidenceBrowser, editor: EvidenceForm, session: Session
) -> None:
    write(qtbot, editor, value="70", source="ours2026", reason="our own cohort")
    assert "no source" in editor.fields["source"].trouble.text()
    editor.new_source.click()
    editor.save_button.click()
    assert "authors" in editor.fields["authors"].trouble.text()

    write(qtbot, editor, authors="Us A, Them B", title="Our cohort", year="2026")
    qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)

    assert in_force(browser).source == "ours2026"
    assert session.workspace.catalogue.reference("ours2026").title == "Our cohort"
    assert browser.show_page(Address(Topic.REFERENCE, "ours2026"))


def test_escape_leaves_the_editor_and_nothing_is_written(
    qtbot: QtBot, browser: EvidenceBrowser, editor: EvidenceForm, session: Session
) -> None:
    write(qtbot, editor, value="70", reason="x")

    qtbot.keyClick(editor.fields["value"].line, Qt.Key.Key_Escape)

    assert browser.middle.currentWidget() is browser.view
    assert not overrides(session.workspace)


def test_with_four_eyes_a_figure_waits_for_another_author(
    qtbot: QtBot, browser: EvidenceBrowser, session: Session, settings: Settings
) -> None:
    qtbot.mouseClick(browser.own_button, Qt.MouseButton.LeftButton)
    browser.own.four_eyes.click()
    assert session.workspace.clinic_journal.clinic.approval_required
    browser.go_back()
    browser.view.tables[0].selectRow(5)
    browser.detail.edit_button.click()
    write(qtbot, browser.editor, value="70", reason="our own cohort")
    browser.editor.save_button.click()

    assert in_force(browser).value == 72
    browser.show_own()
    assert "waits for approval" in browser.own.list.rows.rows[0].detail
    assert not browser.own.approve_button.isEnabled()
    assert "Another author" in browser.own.state.text()

    settings.choose("author", "Second")
    browser.own.refresh()
    qtbot.mouseClick(browser.own.approve_button, Qt.MouseButton.LeftButton)

    (one,) = overrides(session.workspace)
    assert one.override.state is OverrideState.ACTING
    assert "approved by Second" in browser.own.list.rows.rows[0].detail
    browser.go_back()
    assert in_force(browser).value == 70


def test_the_clinic_s_own_figures_are_listed_and_withdrawn(
    qtbot: QtBot, browser: EvidenceBrowser, editor: EvidenceForm
) -> None:
    write(qtbot, editor, value="70", reason="our own cohort")
    editor.save_button.click()
    browser.show_own()
    (row,) = browser.own.list.rows.rows
    assert row.title == "BRCA1 · Breast cancer, women · to 80"
    assert "70 (65–79) · Kuchenbaecker 2017, in place of 72 (65–79)" in row.detail
    assert "our own cohort" in row.detail

    qtbot.mouseClick(browser.own.withdraw_button, Qt.MouseButton.LeftButton)

    assert browser.own.list.rows.rows == ()
    assert browser.own.empty.isVisible()
    browser.go_back()
    assert in_force(browser).value == 72


def test_a_figure_is_marked_as_checked_by_name_day_and_what_was_seen(qtbot: QtBot, browser: EvidenceBrowser) -> None:
    table = browser.view.tables[0]
    row = next(number for number in range(table.lines.rowCount()) if table.lines.index(number, 5).data()[0] == "!")
    table.selectRow(row)
    qtbot.mouseClick(browser.detail.verify_button, Qt.MouseButton.LeftButton)
    dialog = browser.findChild(VerifyDialog)
    assert dialog is not None
    assert not dialog.isModal()
    assert dialog.by.text() == "Tester"

    dialog.save_button.click()
    assert "what was seen" in dialog.trouble.text()
    seen = dialog.seen
    assert isinstance(seen, TextArea)
    qtbot.keyClicks(seen, "table 2, page 431")
    dialog.save_button.click()

    assert browser.view.tables[0].lines.index(row, 5).data() == "✓ verified"
    assert "Tester, 2 March 2026: table 2, page 431" in told(browser)


def test_the_family_is_computed_again_with_the_clinic_s_figure(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    open_family(session)
    window.show_evidence(BRCA1)
    browser = window.evidence
    assert browser is not None
    qtbot.waitUntil(browser.isVisible, timeout=WAIT)
    browser.view.tables[0].selectRow(5)
    browser.detail.edit_button.click()
    write(qtbot, browser.editor, value="70", reason="our own cohort")

    with qtbot.waitSignal(session.assessment_started, timeout=WAIT):
        browser.editor.save_button.click()


def test_every_field_of_the_editor_is_named_to_those_who_hear_it(editor: EvidenceForm) -> None:
    assert all(field.line.accessibleName() for field in editor.fields.values())


def test_a_figure_is_changed_and_marked_as_checked_by_the_keyboard_alone_and_undone(
    qtbot: QtBot, window: MainWindow, browser: EvidenceBrowser, session: Session
) -> None:
    table = browser.view.tables[0]
    row = next(number for number in range(table.lines.rowCount()) if table.lines.index(number, 5).data()[0] == "!")
    table.selectRow(row)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert browser.middle.currentWidget() is browser.editor
    qtbot.keyClick(browser.editor.fields["value"].line, Qt.Key.Key_Escape)

    qtbot.keyClick(table, Qt.Key.Key_F4)
    dialog = browser.findChild(VerifyDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.seen, "table 2")
    qtbot.keyClick(dialog.seen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert browser.view.tables[0].lines.index(row, 5).data() == "✓ verified"
    assert session.undo_stack.undoText() == "Mark a figure as checked"
    window.commands.undo.trigger()
    assert browser.view.tables[0].lines.index(row, 5).data().startswith("!")
    window.commands.redo.trigger()
    assert browser.view.tables[0].lines.index(row, 5).data() == "✓ verified"


def test_carriers_and_new_variants_are_chosen_changed_and_checked_on_the_page(
    qtbot: QtBot, browser: EvidenceBrowser, session: Session
) -> None:
    table = next(one for one in browser.view.tables if one.accessibleName() == "Carriers and new variants")
    table.selectRow(0)
    assert "Carriers" in told(browser)
    qtbot.mouseClick(browser.detail.edit_button, Qt.MouseButton.LeftButton)
    write(qtbot, browser.editor, value="0.004", low="", high="", reason="our own count")
    browser.editor.save_button.click()

    frequency = session.workspace.catalogue.gene("BRCA1").carrier_frequency
    assert frequency is not None
    assert (frequency.value, bool(frequency.override)) == (0.004, True)
    assert "our own count" in told(browser)
    browser.detail.verify_button.click()
    dialog = browser.findChild(VerifyDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.seen, "our own list")
    dialog.save_button.click()
    assert "◆ clinic's own, ✓ verified" in told(browser)


@pytest.mark.parametrize("kind", ["action", "criterion"])
def test_an_offer_and_a_criterion_are_chosen_written_anew_and_checked(
    qtbot: QtBot, window: MainWindow, browser: EvidenceBrowser, session: Session, kind: str
) -> None:
    assert browser.show_page(Address(Topic.GUIDELINE, "GB/nice_cg164"))
    table = next(
        one for one in browser.view.tables if isinstance(one.key_at(0), EvidencePlace) and one.key_at(0).table == kind
    )
    table.selectRow(0)
    place = browser.detail.figure
    assert isinstance(place, EvidencePlace)
    before = session.workspace.catalogue.table_at(place)
    assert before is not None
    browser.detail.edit_button.click()
    assert not browser.editor.fields["id"].isEnabled()
    field = "note" if kind == "action" else "topic"
    write(qtbot, browser.editor, **{field: "ours"}, reason="our practice")
    browser.editor.save_button.click()

    after = session.workspace.catalogue.table_at(place)
    assert after is not None
    changed = {name for name in {*before, *after} if before.get(name) != after.get(name)}
    assert changed <= {field, "verified", "verified_in"}
    assert after[field] == "ours"
    assert "◆ clinic's own, ! not verified" in told(browser)
    qtbot.keyClick(browser.view, Qt.Key.Key_F4)
    dialog = browser.findChild(VerifyDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.seen, "our own plan, page 3")
    dialog.save_button.click()
    assert "◆ clinic's own, ✓ verified" in told(browser)
    for _ in range(2):
        window.commands.undo.trigger()
    assert session.workspace.catalogue.table_at(place) == before
