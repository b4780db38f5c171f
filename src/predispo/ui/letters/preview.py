"""A PDF on the screen, as it will be on paper."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from predispo.ui.widgets.veil import Veil


class Preview(QWidget):
    """Shows a PDF from memory; it fades while a newer one is made."""

    loaded = Signal(int)  # pages

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buffer: QBuffer | None = None
        # Made before the document and so destroyed before it: the view draws pages of it in a thread of its own.
        self.view = QPdfView(self)
        self.document = QPdfDocument(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(self.tr("Preview of the letter"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._veil = Veil(self)
        self.document.statusChanged.connect(self._tell)

    def show_pdf(self, pdf: bytes) -> None:
        """Show another PDF."""
        before = self.view.verticalScrollBar().value()
        buffer = QBuffer(self)
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.close()
        self.document.load(buffer)
        if self._buffer is not None:
            self._buffer.deleteLater()
        self._buffer = buffer
        self.view.verticalScrollBar().setValue(before)
        self.fade(False)

    def clear(self) -> None:
        """Show nothing."""
        self.document.close()
        self.fade(False)

    def fade(self, faded: bool) -> None:
        """Fade what is out of date."""
        self._veil.cover(faded)

    def print_on(self, printer: QPrinter) -> None:
        """Every page in its own size on the whole sheet; the letter has its own margins."""
        printer.setFullPage(True)
        painter = QPainter(printer)
        for page in range(self.document.pageCount()):
            if page:
                printer.newPage()
            area = printer.pageRect(QPrinter.Unit.DevicePixel)
            size: QSizeF = self.document.pagePointSize(page)
            scaled = size.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(0, 0, self.document.render(page, scaled.toSize()))
        painter.end()

    def _tell(self, status: QPdfDocument.Status) -> None:
        if status is QPdfDocument.Status.Ready:
            self.loaded.emit(self.document.pageCount())
