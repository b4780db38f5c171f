"""One hundred persons, so many of them filled: a chance as people can count it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from predispo.drawing.icon_array import SIDE, Hundred, banded, head, hundred, shoulders
from predispo.drawing.shapes import Box
from predispo.ui.widgets import tones


class IconArray(QWidget):
    """Ten rows of ten persons as a letter has them: filled or hollow, the interval shaded behind."""

    def __init__(self, *, tone: str = "person", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.shown = Hundred(filled=0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_chance(self, probability: float, words: str, interval: tuple[float, float] | None = None) -> None:
        """Fill as many persons as the chance has in one hundred; the first in part for less than one."""
        self.shown = hundred(probability, interval)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """A square that stands beside another at 400 pixels."""
        return QSize(168, 162)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Heads and shoulders."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        full: QColor = getattr(tones, self._tone)(self.palette())
        page = self.palette().color(QPalette.ColorRole.Light)
        step = min(self.width() / SIDE, self.height() / SIDE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.blend(full, page, 0.20))
        for row in range(SIDE):
            if (ends := banded(self.shown, row)) is not None:
                painter.drawRect(QRectF(ends[0] * step, row * step, (ends[1] - ends[0]) * step, step))
        for number in range(SIDE * SIDE):
            left, top = number % SIDE * step, number // SIDE * step
            cell = Box(left, top, left + step, top + step)
            if number < self.shown.filled:
                _person(painter, cell, full, full)
            else:
                _person(painter, cell, tones.blend(full, page, 0.62), page)
                if self.shown.part and number == 0:
                    painter.save()
                    painter.setClipRect(QRectF(left, top, step / 2, step))
                    _person(painter, cell, full, full)
                    painter.restore()


def _person(painter: QPainter, cell: Box, line: QColor, fill: QColor) -> None:
    """One person: a head and shoulders."""
    painter.setPen(QPen(line, 0.9))
    painter.setBrush(fill)
    box = head(cell)
    painter.drawEllipse(QRectF(box.left, box.top, box.width, box.height))
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in shoulders(cell)]))
