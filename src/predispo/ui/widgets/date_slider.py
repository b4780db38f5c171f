"""The date slider: drag back through the days of a record, with a mark on each day on which something was written."""

from datetime import date, timedelta

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from predispo.ui.language import long_day
from predispo.ui.theme import theme_of

SETTLE_MS = 60
MARGIN = 10
MOST_MARKS = 400


class DateSlider(QWidget):
    """A line of days; its right end is now."""

    day_chosen = Signal(object)  # date, or None for now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = self._last = date.today()  # noqa: DTZ011
        self._marks: tuple[date, ...] = ()
        self._day: date | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(lambda: self.day_chosen.emit(self._day))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._describe()

    @property
    def day(self) -> date | None:
        """The day that is chosen; None is now."""
        return self._day

    def show_days(self, first: date, last: date, marks: tuple[date, ...]) -> None:
        """Take the span of days and the days with something written; the chosen day stays where it fits."""
        self._first, self._last = min(first, last), last
        self._marks = tuple(sorted(set(marks)))[-MOST_MARKS:]
        if self._day is not None and not self._first <= self._day < self._last:
            self._day = None
        self.setEnabled(self._first < self._last)
        self._describe()
        self.update()

    def show_day(self, day: date | None) -> None:
        """Stand on a day without telling."""
        self._day = day
        self._describe()
        self.update()

    def choose(self, day: date | None) -> None:
        """Stand on a day and tell, once the hand rests."""
        if day is not None:
            day = max(day, self._first)
            if day >= self._last:
                day = None
        if day != self._day:
            self.show_day(day)
            self._timer.start()

    def sizeHint(self) -> QSize:
        """The size that it wants."""
        return QSize(190, 34)

    def minimumSizeHint(self) -> QSize:
        """The least size in which it can be used."""
        return QSize(110, 34)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self.choose(self._day_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.choose(self._day_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on a key."""
        here = self._day or self._last
        match event.key():
            case Qt.Key.Key_Left:
                self.choose(max((one for one in self._marks if one < here), default=self._first))
            case Qt.Key.Key_Right:
                self.choose(min((one for one in self._marks if one > here), default=None))
            case Qt.Key.Key_PageUp:
                self.choose(here - timedelta(days=30))
            case Qt.Key.Key_PageDown:
                self.choose(here + timedelta(days=30))
            case Qt.Key.Key_Home:
                self.choose(self._first)
            case Qt.Key.Key_End | Qt.Key.Key_Escape:
                self.choose(None)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is shown."""
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        middle = self.height() // 2
        here = self._x_of(self._day or self._last)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.line))
        painter.drawRoundedRect(QRect(MARGIN, middle - 2, self.width() - 2 * MARGIN, 4), 2, 2)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(QRect(MARGIN, middle - 2, here - MARGIN, 4), 2, 2)
        painter.setBrush(QColor(theme.muted))
        for mark in self._marks:
            painter.drawRect(self._x_of(mark), middle + 6, 1, 5)
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(QRect(here - 7, middle - 7, 14, 14))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(theme.accent))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)

    def _x_of(self, day: date) -> int:
        span = max((self._last - self._first).days, 1)
        return MARGIN + round((day - self._first).days / span * (self.width() - 2 * MARGIN))

    def _day_at(self, x: float) -> date | None:
        share = (x - MARGIN) / max(self.width() - 2 * MARGIN, 1)
        days = round(min(max(share, 0.0), 1.0) * (self._last - self._first).days)
        return self._first + timedelta(days=days)

    def _describe(self) -> None:
        shown = self.tr("now") if self._day is None else long_day(self._day)
        self.setAccessibleName(self.tr("As known on: {day}").format(day=shown))
        self.setToolTip(
            self.tr("As known on: {day}. Drag back to see the family as it was known then.").format(day=shown)
        )
