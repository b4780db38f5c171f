"""Out with the picture: to a file, or to paper."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from predispo.app.drawing_options import options_by
from predispo.app.picturing import SUFFIXES, family_picture, picture_file, picture_pages
from predispo.domain.family import Family
from predispo.drawing.pages import Paper
from predispo.drawing.picture import Picture
from predispo.errors import PredispoError
from predispo.ui.pedigree.painter import paint_page
from predispo.ui.session import Session
from predispo.ui.transfer.writing import write_file

POINTS_AN_INCH = 72
SVG = "image/svg+xml"


class PictureExport(QObject):
    """Saves and prints the drawing of the session's family, with or without names."""

    saved = Signal(str)
    printed = Signal()
    copied = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._previewed: QPrinter | None = None  # which the dialog uses and does not keep

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

    def copy(self) -> None:
        """Put the drawing on the clipboard: as SVG for who can take it, and as an image for all others."""
        family = self._session.family
        if family is None:
            return
        drawn = self.picture(family)
        held = QMimeData()
        held.setData(SVG, picture_file(drawn, suffix=".svg", language=self._language))
        held.setImageData(QImage.fromData(picture_file(drawn, suffix=".png", language=self._language)))
        QGuiApplication.clipboard().setMimeData(held)
        self._session.workspace.note_access(family.id, "exported")
        self.copied.emit()

    def choose_printer(self) -> None:
        """Ask for a printer, and print."""
        printer = self._printer()
        dialog = QPrintDialog(printer, self._window)
        dialog.finished.connect(
            lambda code: self.print_on(printer) if code == QDialog.DialogCode.Accepted.value else None
        )
        dialog.open()

    def preview(self) -> QPrintPreviewDialog | None:
        """Show how the drawing comes to lie on paper, to print it from there."""
        if self._session.family is None:
            return None
        self._previewed = self._printer()
        dialog = QPrintPreviewDialog(self._previewed, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Print preview"))
        dialog.paintRequested.connect(self._paint_on)
        dialog.accepted.connect(self._note_printed)
        dialog.open()
        return dialog

    def print_on(self, printer: QPrinter) -> None:
        """Print the drawing, on as many pages as the user's choice takes."""
        if self._session.family is not None:
            self._paint_on(printer)
            self._note_printed()

    def _printer(self) -> QPrinter:
        """A printer whose paper lies on its side, as a drawing does."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        printer.setFullPage(True)
        return printer

    def _paint_on(self, printer: QPrinter) -> None:
        family = self._session.family
        if family is None:
            return
        sheet = printer.pageLayout().fullRect(QPageLayout.Unit.Point)
        found = picture_pages(
            self.picture(family),
            language=self._language,
            paging=self._session.workspace.settings.text("drawing_pages"),
            paper=Paper(width=sheet.width(), height=sheet.height()),
        )
        painter = QPainter(printer)
        scale = printer.resolution() / POINTS_AN_INCH
        for page in found:
            if page.number > 1:
                printer.newPage()
            painter.save()
            painter.scale(scale, scale)
            paint_page(painter, page)
            painter.restore()
        painter.end()

    def _note_printed(self) -> None:
        if self._session.family is not None:
            self._session.workspace.note_access(self._session.family.id, "printed")
            self.printed.emit()

    def picture(self, family: Family, *, anonymous: bool = False) -> Picture:
        """The drawing as it leaves the program: with header and key, without figures that nobody was told."""
        options = options_by(self._session.workspace.settings, family, anonymous=anonymous)
        return family_picture(family, language=self._language, on=self._session.today, options=options)

    @property
    def _language(self) -> str:
        return self._session.workspace.settings.text("language")
