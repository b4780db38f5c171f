"""The export of a family: what a format loses is said before, and that the family left is noted."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from predispo.app.transfer import read_file
from predispo.errors import Unreadable
from predispo.exchange.reading import ReadOptions
from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from predispo.ui.transfer.family_export import FamilyExportPage
from tests.ui.conftest import open_family


@pytest.fixture
def page(window: MainWindow, session: Session) -> FamilyExportPage:
    open_family(session)
    window.commands.export_family.trigger()
    assert window.pages.currentWidget() is window.family_export
    return window.family_export


def accesses(session: Session) -> list[str]:
    return [one.what for one in session.workspace.vault.access.read()]


def test_the_whole_journal_leaves_as_a_bundle_and_that_is_noted(
    qtbot: QtBot, page: FamilyExportPage, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    page.save(tmp_path / "family.predispo")

    (read,) = read_file((tmp_path / "family.predispo").read_bytes()).families
    casework = session.casework
    assert casework is not None
    assert [one.id for one in read.entries] == [one.id for one in casework.entries]
    assert accesses(session).count("exported") == 1
    assert window.pages.currentWidget() is window.canvas
    assert "family.predispo" in window.messages.text


def test_a_passphrase_closes_the_bundle(page: FamilyExportPage, tmp_path: Path) -> None:
    page.passphrase.setText("correct horse battery staple")
    page.save(tmp_path / "family.predispo")
    data = (tmp_path / "family.predispo").read_bytes()

    with pytest.raises(Unreadable):
        read_file(data)
    assert read_file(data, options=ReadOptions(passphrase="correct horse battery staple")).families


def test_a_closed_bundle_is_read_by_its_passphrase(page: FamilyExportPage, window: MainWindow, tmp_path: Path) -> None:
    page.passphrase.setText("correct horse battery staple")
    page.save(tmp_path / "family.predispo")

    window.intake.read_file(tmp_path / "family.predispo")
    dialog = window.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("correct horse battery staple")
    dialog.accept()

    assert window.pages.currentWidget() is window.intake.import_page
    assert window.intake.import_page.summary.text().startswith("3 person")


def test_what_a_format_does_not_hold_is_said_before_it_is_saved(qtbot: QtBot, page: FamilyExportPage) -> None:
    assert not page.losses.isVisible()

    page.format.setFocus()
    while page.format.value() != "ped":
        qtbot.keyClick(page.format, Qt.Key.Key_Down)

    assert page.losses.isVisible()
    assert "Birth, death and ages are not held." in page.losses.text()
    assert not page.passphrase.isVisible()


@pytest.mark.parametrize("format", ["bundle", "canrisk", "ped"])
def test_an_anonymous_export_names_nobody(
    page: FamilyExportPage, session: Session, tmp_path: Path, format: str
) -> None:
    page.format.set_value(format)
    page.anonymous.click()
    page.save(tmp_path / "family")

    (read,) = read_file((tmp_path / "family").read_bytes()).families
    names = {fact.details.name for fact in read.facts if hasattr(fact, "details")}
    assert not names & {"daughter", "mother", "father"}
    assert "exported" in accesses(session)


def test_the_place_is_asked_for_with_the_family_s_number(qtbot: QtBot, page: FamilyExportPage) -> None:
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)

    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.defaultSuffix() == "predispo"
    dialog.close()
