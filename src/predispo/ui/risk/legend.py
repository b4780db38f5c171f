"""A legend that tells two lines apart by dash and tone, never by colour alone."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from predispo.ui.widgets import tones


class Sample(QWidget):
    """A short piece of a line."""

    def __init__(self, tone: str, *, dashed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._dashed = tone, dashed
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Three dashes long."""
        return QSize(26, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line as in the chart."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Qt.PenStyle.DashLine if self._dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(getattr(tones, self._tone)(self.palette()), 3 if not self._dashed else 2, style))
        middle = self.height() / 2
        painter.drawLine(QPointF(1, middle), QPointF(self.width() - 1, middle))


class Legend(QWidget):
    """The person's line and the population's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = QLabel()
        self.population = QLabel(self.tr("population"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Sample("person", dashed=False))
        row.addWidget(self.person)
        row.addSpacing(10)
        row.addWidget(Sample("population", dashed=True))
        row.addWidget(self.population)
        row.addStretch(1)
