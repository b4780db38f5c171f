"""The drawing on paper: as many pages as were chosen, shown before they are printed, and noted."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from pytestqt.qtbot import QtBot

from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from tests.ui.conftest import WAIT, open_family
from tests.ui.test_pedigree_parts import a_large_family


def printed(window: MainWindow, file: Path) -> pypdfium2.PdfDocument:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setFullPage(True)
    printer.setOutputFileName(str(file))
    window.exporting.print_on(printer)
    return pypdfium2.PdfDocument(file)


@pytest.mark.parametrize(("chosen", "several"), [("auto", True), ("one", False), ("several", True)])
def test_a_large_family_is_printed_on_the_pages_that_were_chosen(
    window: MainWindow, session: Session, tmp_path: Path, chosen: str, several: bool
) -> None:
    open_family(session, *a_large_family(90))
    session.workspace.settings.choose("drawing_pages", chosen)

    document = printed(window, tmp_path / "printed.pdf")

    assert (len(document) > 1) is several
    assert "printer" in window.messages.text


def test_a_small_family_is_printed_on_one_page_by_itself(window: MainWindow, session: Session, tmp_path: Path) -> None:
    open_family(session)

    assert len(printed(window, tmp_path / "printed.pdf")) == 1


def test_the_preview_shows_every_page_before_anything_is_printed(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    open_family(session, *a_large_family(90))

    dialog = window.exporting.preview()

    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible, timeout=WAIT)
    shown = dialog.findChild(QPrintPreviewWidget)
    assert isinstance(shown, QPrintPreviewWidget)
    assert shown.pageCount() > 1
    assert "printer" not in window.messages.text
    dialog.reject()


def test_the_drawing_is_copied_as_an_image_and_as_svg(window: MainWindow, session: Session) -> None:
    open_family(session)

    window.commands.copy_drawing.trigger()

    held = QGuiApplication.clipboard().mimeData()
    assert held.hasImage()
    assert b'data-person="mother"' in held.data("image/svg+xml").data()
    assert "clipboard" in window.messages.text
