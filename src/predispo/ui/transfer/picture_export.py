"""Out with the picture: to a file, or to paper."""

from pathlib import Path

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from predispo.app.drawing_options import options_by
from predispo.app.picturing import SUFFIXES, family_picture, picture_file
from predispo.domain.family import Family
from predispo.drawing.palette import PRINT
from predispo.drawing.picture import Picture
from predispo.errors import PredispoError
from predispo.ui.pedigree.painter import paint, prepared
from predispo.ui.session import Session
from predispo.ui.transfer.writing import write_file


class PictureExport(QObject):
    """Saves and prints the drawing of the session's family, with or without names."""

    saved = Signal(str)
    printed = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def choose_file(self, *, anonymous: bool) -> None:
        """Ask where to, and save there."""
        family = self._session.family
        if family is None:
            return
        settings = self._session.workspace.settings
        dialog = QFileDialog(self._window, self.tr("Save the drawing"), settings.text("file_folder"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [self.tr("PDF document (*.pdf)"), self.tr("SVG drawing (*.svg)"), self.tr("PNG image (*.png)")]
        )
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self.tr('pedigree')}-{family.number}.pdf")
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen), anonymous=anonymous))
        dialog.open()

    def save(self, file: Path, *, anonymous: bool = False) -> None:
        """Save the drawing in the format that the file's name asks for."""
        family = self._session.family
        if family is None:
            return
        suffix = file.suffix.lower() if file.suffix.lower() in SUFFIXES else ".pdf"
        file = file.with_suffix(suffix)
        try:
            data = picture_file(self.picture(family, anonymous=anonymous), suffix=suffix, language=self._language)
            write_file(file, data)
        except PredispoError as problem:
            self._session.problem_happened.emit(problem)
            return
        self._session.workspace.note_access(family.id, "exported")
        self._session.workspace.settings.choose("file_folder", str(file.parent))
        self.saved.emit(str(file))

    def choose_printer(self) -> None:
        """Ask for a printer, and print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.finished.connect(
            lambda code: self.print_on(printer) if code == QDialog.DialogCode.Accepted.value else None
        )
        dialog.open()

    def print_on(self, printer: QPrinter) -> None:
        """Print the drawing on one page, as large as it goes."""
        family = self._session.family
        if family is None:
            return
        picture = self.picture(family)
        painter = QPainter(printer)
        page = QRectF(painter.viewport())
        scale = min(page.width() / picture.width, page.height() / picture.height, printer.resolution() / 96 * 1.25)
        painter.translate((page.width() - picture.width * scale) / 2, 0)
        painter.scale(scale, scale)
        paint(painter, prepared(picture, PRINT))
        painter.end()
        self._session.workspace.note_access(family.id, "printed")
        self.printed.emit()

    def picture(self, family: Family, *, anonymous: bool = False) -> Picture:
        """The drawing as it leaves the program: with header and key, without figures that nobody was told."""
        options = options_by(self._session.workspace.settings, family, anonymous=anonymous)
        return family_picture(family, language=self._language, on=self._session.today, options=options)

    @property
    def _language(self) -> str:
        return self._session.workspace.settings.text("language")
