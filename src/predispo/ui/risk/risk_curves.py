"""Remaining risk by age as two curves: the person's with its interval, and the population's dashed."""

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from predispo.domain.assessment import RiskPoint
from predispo.ui.widgets import tones


class RiskCurves(pg.PlotWidget):
    """A chart that stays still: the wheel scrolls the page.

    One age is marked: the arrows and the pointer move the mark, a click or Enter asks for the sources of its figure.
    """

    age_marked = Signal(int)
    sources_requested = Signal(int)  # the age

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(210)
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAntialiasing(True)
        item = self.getPlotItem()
        item.setMouseEnabled(False, False)
        item.setMenuEnabled(False)
        item.hideButtons()
        item.showGrid(y=True, alpha=0.18)
        self._points: tuple[RiskPoint, ...] = ()
        self._age: int | None = None
        self.ages: tuple[int, ...] = ()
        self.marked: int | None = None

    def show_points(self, points: tuple[RiskPoint, ...], age: int | None, ages: tuple[int, ...]) -> None:
        """Draw the risks by age, from none at the age that the person has now; `ages` are those that can be marked."""
        self._points, self._age, self.ages = points, age, ages
        if self.marked not in self.ages:
            self.marked = None
        self._draw()

    def mark(self, age: int | None) -> None:
        """Mark an age without telling so."""
        if age != self.marked and (age is None or age in self.ages):
            self.marked = age
            self._draw()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move the mark, Home and End lead to the ends, Enter asks for sources."""
        ages = self.ages
        if not ages:
            super().keyPressEvent(event)
            return
        here = ages.index(self.marked) if self.marked in ages else 0
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Up:
                self._move(ages[min(here + 1, len(ages) - 1)])
            case Qt.Key.Key_Left | Qt.Key.Key_Down:
                self._move(ages[max(here - 1, 0)])
            case Qt.Key.Key_Home:
                self._move(ages[0])
            case Qt.Key.Key_End:
                self._move(ages[-1])
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.sources_requested.emit(ages[here])
            case _:
                super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click marks the nearest age and asks for its sources."""
        age = self._nearest(event.position())
        if age is not None and event.button() == Qt.MouseButton.LeftButton:
            self._move(age)
            self.sources_requested.emit(age)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the keyboard."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The chart stays still under the pointer."""
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._draw()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_points"):
            self._draw()

    def _move(self, age: int) -> None:
        if age != self.marked:
            self.mark(age)
            self.age_marked.emit(age)

    def _nearest(self, at: QPointF) -> int | None:
        x = self.getPlotItem().getViewBox().mapSceneToView(self.mapToScene(at.toPoint())).x()
        return min(self.ages, key=lambda age: abs(age - x), default=None)

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
        self._draw_mark(palette)
        highest = max((*person, *population, *(one.interval[1] * 100 for one in banded), 1.0))
        item.setXRange(ages[0], ages[-1], padding=0.02)
        item.setYRange(0, min(100.0, highest * 1.12), padding=0)

    def _draw_mark(self, palette: QPalette) -> None:
        """The marked age as an upright line with a dot on each curve; bolder where the keyboard is."""
        point = next((one for one in self._points if one.age == self.marked), None)
        if point is None:
            return
        item, here = self.getPlotItem(), self.hasFocus()
        line = QPen(tones.person(palette) if here else tones.hairline(palette), 2.0 if here else 1.4)
        line.setCosmetic(True)
        item.addItem(pg.InfiniteLine(point.age, angle=90, pen=line))
        for value, colour, symbol in (
            (point.risk, tones.person(palette), "o"),
            (point.population, tones.population(palette), "s"),
        ):
            item.plot(
                [point.age], [value * 100], pen=None, symbol=symbol, symbolSize=9, symbolBrush=colour, symbolPen=None
            )
