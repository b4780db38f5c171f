"""A veil over figures that are being computed anew."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget


class Veil(QWidget):
    """Lies over a widget and lets it fade; clicks pass through."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        over.installEventFilter(self)
        self.hide()

    def cover(self, covered: bool) -> None:
        """Fade what lies under, or show it."""
        self.setGeometry(self.parentWidget().rect())
        self.setVisible(covered)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the size of what lies under."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self.parentWidget().rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the window's colour thinly over everything."""
        colour = QColor(self.palette().color(QPalette.ColorRole.Window))
        colour.setAlphaF(0.62)
        QPainter(self).fillRect(self.rect(), colour)
