"""Out with a page in words: to a PDF, or to paper."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from predispo.app.evidence_printing import sheet_pdf
from predispo.drawing.sheet import Sheet
from predispo.errors import PredispoError
from predispo.ui.session import Session
from predispo.ui.transfer.writing import write_file


class Paper(QObject):
    """Saves and prints one page."""

    saved = Signal(str)  # the file
    printed = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def choose_file(self, sheet: Sheet) -> None:
        """Ask where to, and save there."""
        settings = self._session.workspace.settings
        dialog = QFileDialog(self._window, self.tr("Save the page"), settings.text("file_folder"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF document (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{_plain(sheet.title)}.pdf")
        dialog.fileSelected.connect(lambda chosen: self.save(sheet, Path(chosen)))
        dialog.open()

    def save(self, sheet: Sheet, file: Path) -> None:
        """Save the page as a PDF."""
        try:
            write_file(file, sheet_pdf(sheet))
        except PredispoError as problem:
            self._session.problem_happened.emit(problem)
            return
        self._session.workspace.settings.choose("file_folder", str(file.parent))
        self.saved.emit(str(file))

    def choose_printer(self, sheet: Sheet) -> None:
        """Ask for a printer, and print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.finished.connect(
            lambda code: self.print_on(sheet, printer) if code == QDialog.DialogCode.Accepted.value else None
        )
        dialog.open()

    def print_on(self, sheet: Sheet, printer: QPrinter) -> None:
        """Print every leaf in its own size on the whole paper; the page has its own margins."""
        buffer = QBuffer()
        buffer.setData(QByteArray(sheet_pdf(sheet)))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(buffer)
        printer.setFullPage(True)
        painter = QPainter(printer)
        for leaf in range(document.pageCount()):
            if leaf:
                printer.newPage()
            area = printer.pageRect(QPrinter.Unit.DevicePixel)
            size = document.pagePointSize(leaf).scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(0, 0, document.render(leaf, size.toSize()))
        painter.end()
        document.close()
        self.printed.emit()


def _plain(title: str) -> str:
    """A title that every file system takes."""
    return "".join(character if character.isalnum() or character in " -" else "-" for character in title)[:60].strip()
