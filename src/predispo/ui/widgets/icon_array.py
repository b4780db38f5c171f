"""One hundred figures, so many of them filled: a chance as people can count it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from predispo.ui.widgets import tones

SIDE = 10


class IconArray(QWidget):
    """Ten rows of ten figures; filled from the first, in reading order."""

    def __init__(self, *, tone: str = "person", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._filled: float = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_chance(self, probability: float, words: str) -> None:
        """Fill as many figures as the chance has in one hundred; a last one in part for less than one."""
        count = probability * 100
        self._filled = round(count) if count >= 1 else (0.5 if count > 0 else 0)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """A square that stands beside another at 400 pixels."""
        return QSize(168, 158)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Heads and shoulders."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        full: QColor = getattr(tones, self._tone)(self.palette())
        empty = tones.blend(full, self.palette().color(QPalette.ColorRole.Window), 0.20)
        part = tones.blend(full, self.palette().color(QPalette.ColorRole.Window), 0.60)
        step = min(self.width() / SIDE, self.height() / SIDE)
        for number in range(SIDE * SIDE):
            left, top = number % SIDE * step, number // SIDE * step
            filled = self._filled - number
            painter.setBrush(full if filled >= 1 else part if filled > 0 else empty)
            _figure(painter, QRectF(left + step * 0.18, top + step * 0.06, step * 0.64, step * 0.84))


def _figure(painter: QPainter, box: QRectF) -> None:
    """One person: a head and shoulders."""
    head = box.height() * 0.21
    painter.drawEllipse(QPointF(box.center().x(), box.top() + head), head, head)
    body = QRectF(box.left(), box.top() + head * 2.25, box.width(), box.height() - head * 2.25)
    painter.save()
    painter.setClipRect(body)
    painter.drawRoundedRect(body.adjusted(0, 0, 0, body.height()), body.width() / 2, body.width() / 2)
    painter.restore()
