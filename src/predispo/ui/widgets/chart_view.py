"""A chart as a widget: the shapes of `drawing.chart`, drawn anew for every width."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from predispo.drawing.chart import Chart
from predispo.drawing.palette import PALETTES
from predispo.ui.pedigree.painter import Part, paint, prepared
from predispo.ui.theme import theme_of

LEAST_WIDTH = 300
WIDEST = 900


class ChartView(QWidget):
    """Shows a chart as wide as there is room; who cannot see it hears its description."""

    def __init__(
        self, draw: Callable[[float], Chart], width: float = LEAST_WIDTH, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._draw = draw
        self._parts: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(LEAST_WIDTH)
        self._prepare(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._prepare(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._prepare(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shapes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, self._parts)

    def _prepare(self, width: float) -> None:
        chart = self._draw(min(max(width, LEAST_WIDTH), WIDEST))
        self._parts = prepared(chart, PALETTES[theme_of(self).name])
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.description)
        self.setFixedHeight(round(chart.height) + 1)
        self.update()
