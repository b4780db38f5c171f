"""Remaining risk by age as two curves: the person's with its interval, and the population's dashed."""

import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from predispo.domain.assessment import RiskPoint
from predispo.ui.widgets import tones


class RiskCurves(pg.PlotWidget):
    """A chart that stays still: the wheel scrolls the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(210)
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAntialiasing(True)
        item = self.getPlotItem()
        item.setMouseEnabled(False, False)
        item.setMenuEnabled(False)
        item.hideButtons()
        item.showGrid(y=True, alpha=0.18)
        self._points: tuple[RiskPoint, ...] = ()
        self._age: int | None = None

    def show_points(self, points: tuple[RiskPoint, ...], age: int | None) -> None:
        """Draw the risks by age; from none at the age that the person has now."""
        self._points, self._age = points, age
        self._draw()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_points"):
            self._draw()

    def _draw(self) -> None:
        palette = self.palette()
        item = self.getPlotItem()
        item.clear()
        self.setBackground(palette.color(QPalette.ColorRole.Light))
        muted = tones.muted(palette)
        for name, text in (("left", self.tr("%")), ("bottom", self.tr("age"))):
            axis = item.getAxis(name)
            axis.setTextPen(muted)
            axis.setPen(tones.hairline(palette))
            axis.setStyle(tickFont=self.font(), tickLength=-4)
            axis.setLabel(text, color=muted.name())
        if not self._points:
            return
        start = [(self._age, 0.0, 0.0)] if self._age is not None and self._age < self._points[0].age else []
        rows = [*start, *((one.age, one.risk * 100, one.population * 100) for one in self._points)]
        ages, person, population = ([row[place] for row in rows] for place in range(3))
        banded = [one for one in self._points if one.interval is not None]
        if banded:
            fill = QColor(tones.person(palette))
            fill.setAlphaF(0.16)
            low = pg.PlotDataItem([one.age for one in banded], [one.interval[0] * 100 for one in banded])
            high = pg.PlotDataItem([one.age for one in banded], [one.interval[1] * 100 for one in banded])
            item.addItem(pg.FillBetweenItem(low, high, brush=fill))
        dashed = QPen(tones.population(palette), 2, Qt.PenStyle.DashLine)
        solid = QPen(tones.person(palette), 2.6)
        for pen in (dashed, solid):
            pen.setCosmetic(True)
        item.plot(ages, population, pen=dashed)
        item.plot(ages, person, pen=solid)
        highest = max((*person, *population, *(one.interval[1] * 100 for one in banded), 1.0))
        item.setXRange(ages[0], ages[-1], padding=0.02)
        item.setYRange(0, min(100.0, highest * 1.12), padding=0)
