"""The main job, once through the real window: from a family file to issued letters, and back through undo."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from predispo.app import editing
from predispo.app.workspace import Workspace
from predispo.domain.cancer import Site
from predispo.domain.care import LetterKind
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import LetterIssued
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.testing import TestMethod, TestReport
from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from tests.ui.conftest import PASSPHRASE, WAIT, Clock
from tests.ui.test_window import a_canrisk_file, drop

CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(session: Session) -> Family:
    assert session.family is not None
    return session.family


def await_figures(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    qtbot.waitUntil(lambda: session.assessment is not None and not window.canvas.shows_stale_figures, timeout=WAIT)


def carrier_probability(session: Session, person: PersonId) -> float:
    assert session.assessment is not None
    return session.assessment.persons[person].carrier["BRCA1"].probability


def issue_letter(qtbot: QtBot, window: MainWindow, kind: LetterKind) -> None:
    window.commands.letters.trigger()
    page = window.inspector.page("letters")
    page.kind.set_value(kind)
    page.ask()
    qtbot.waitUntil(lambda: page.draft is not None and page.draft.kind == kind.value, timeout=WAIT)
    assert page.draft.can_be_issued, page.draft.warnings
    qtbot.waitUntil(page.issue_button.isEnabled, timeout=WAIT)
    qtbot.mouseClick(page.issue_button, Qt.MouseButton.LeftButton)
    asked = page.findChild(QDialog, "confirm_issue")
    assert isinstance(asked, QMessageBox)
    accept = next(one for one in asked.buttons() if asked.buttonRole(one) is QMessageBox.ButtonRole.AcceptRole)
    qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)


def test_from_a_family_file_to_letters_and_back(
    qtbot: QtBot, window: MainWindow, session: Session, workspace: Workspace, clock: Clock, tmp_path: Path
) -> None:
    for name, value in (("clinic", "Test clinic"), ("clinic_phone", "+47 00 00 00 00"), ("clinic_email", "a@b.no")):
        workspace.settings.choose(name, value)
    drop(window, a_canrisk_file(tmp_path))
    qtbot.mouseClick(window.intake.import_page.take, Qt.MouseButton.LeftButton)
    await_figures(qtbot, window, session)
    imported = shown(session)
    ida = next(one.id for one in imported.persons.values() if one.name == "Ida")
    before = carrier_probability(session, ida)
    clock.pass_days(1)

    # A sister with breast cancer, by keys and the form.
    session.select(ida)
    qtbot.keyClick(window.canvas, Qt.Key.Key_S)
    sister = session.selected
    assert sister is not None
    qtbot.keyClick(window.canvas, Qt.Key.Key_C)
    form = window.inspector.page("cancers").cancers.form
    form.site.set_site(Site.BREAST)
    qtbot.keyClicks(form.age.line, "36")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert [one.fact.age for one in shown(session).person(sister).cancers] == [Age.exactly(36)]
    await_figures(qtbot, window, session)
    assert carrier_probability(session, ida) > before * 1.2
    edited = shown(session)

    # Back to the import, and forth again.
    window.canvas.setFocus()
    while session.undo_stack.canUndo():
        qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert shown(session).facts == imported.facts
    while session.undo_stack.canRedo():
        qtbot.keyClick(window, Qt.Key.Key_Y, CONTROL)
    assert [one.fact for one in shown(session).facts] == [one.fact for one in edited.facts]

    # A letter, frozen in the vault.
    report = TestReport(genes=("BRCA1", "BRCA2"), method=TestMethod.SEQUENCING_AND_COPY_NUMBER)
    session.propose("", lambda: editing.receive_result(ida, report, on=PartialDate.exactly(clock().date())))
    await_figures(qtbot, window, session)
    issue_letter(qtbot, window, LetterKind.RESULT_NEGATIVE_UNINFORMATIVE)
    (letter,) = [one.fact for one in shown(session).facts if isinstance(one.fact, LetterIssued)]
    casework = session.casework
    assert casework is not None
    document = casework.document(letter.document)
    assert document.content.startswith(b"%PDF")
    assert document.sha256 == letter.sha256

    # As known on the day of the import.
    session.look_back(clock().date() - timedelta(days=1))
    assert sister not in shown(session).persons
    session.look_back(None)

    # Closed and opened again, everything is as it was.
    facts, family = shown(session).facts, shown(session).id
    session.close_family()
    folder = workspace.vault.folder
    workspace.close()
    again = Workspace.open(folder, PASSPHRASE, workspace.settings)
    assert again.open_family(family).family.facts == facts
    again.close()
