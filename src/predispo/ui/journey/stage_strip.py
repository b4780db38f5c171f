"""How far a person is on the journey: a dot a stage, and in words where they stand and what comes next."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from predispo.domain.ids import PersonId
from predispo.domain.stage import Progress, StageReached
from predispo.phrases.journey import waiting_line
from predispo.phrases.phrases import Phrases
from predispo.ui.widgets import tones
from predispo.ui.widgets.labels import QuietLabel, TonedLabel

RADIUS = 5.0
HEIGHT = 18


class Dots(QWidget):
    """One dot a stage: full where it is reached, a ring where it is not; the one to come next is thicker."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress: Progress | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_progress(self, progress: Progress) -> None:
        """Show these stages."""
        self._progress = progress
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its place, as high as the dots."""
        return QSize(240, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots on a line."""
        progress = self._progress
        if progress is None or not progress.stages:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = (self.width() - 4 * RADIUS) / max(len(progress.stages) - 1, 1)
        centres = [QPointF(2 * RADIUS + step * at, HEIGHT / 2) for at in range(len(progress.stages))]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            centres.reverse()
        painter.setPen(QPen(tones.hairline(self.palette()), 2))
        painter.drawLine(centres[0], centres[-1])
        accent = tones.person(self.palette())
        ground = self.palette().color(QPalette.ColorRole.Base)
        for stage, centre in zip(progress.stages, centres, strict=True):
            self._dot(painter, stage, centre, accent, ground)

    def _dot(self, painter: QPainter, stage: StageReached, centre: QPointF, accent: QColor, ground: QColor) -> None:
        assert self._progress is not None
        follows = stage is self._progress.next
        colour = accent if stage.is_reached or follows else tones.muted(self.palette())
        painter.setPen(QPen(colour, 3 if follows else 1.5))
        painter.setBrush(accent if stage.is_reached else ground)
        painter.drawEllipse(centre, RADIUS, RADIUS)


class StageStrip(QWidget):
    """The dots, with a line each for where the person stands, what comes next, and what was passed over."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.dots = Dots()
        self.now = QuietLabel()
        self.next = TonedLabel(tone="person")
        self.passed_over = TonedLabel(tone="caution")
        self.details = QToolButton()
        self.details.setText(self.tr("What is missing"))
        self.details.setCheckable(True)
        self.lacking = TonedLabel(tone="caution")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.dots, self.now, self.next):
            column.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.passed_over, 1)
        row.addWidget(self.details)
        column.addLayout(row)
        column.addWidget(self.lacking)
        self.details.toggled.connect(self.lacking.setVisible)
        self.lacking.hide()
        self.hide()

    def show_progress(self, progress: Progress, name_of: Callable[[PersonId], str]) -> None:
        """Show how far somebody is; nothing for who is not a patient."""
        self.setVisible(bool(progress.stages))
        if not progress.stages:
            return
        self.dots.show_progress(progress)
        current, follows = progress.current, progress.next
        if current is None:
            self.now.setText(self.tr("The journey has begun; no stage is complete yet."))
        else:
            self.now.setText(self.tr("Reached: {stage}").format(stage=self._words.term(current.stage)))
        self.next.setVisible(follows is not None)
        if follows is not None:
            self.next.setText(self.tr("Next: {stage}").format(stage=self._line(follows, name_of)))
        passed = progress.passed_over
        names = self._words.listing([self._words.term(one.stage) for one in passed])
        self.passed_over.setText(self.tr("Passed over: {stages}").format(stages=names))
        for part in (self.passed_over, self.details):
            part.setVisible(bool(passed))
        self.lacking.setText("\n".join(self._line(one, name_of) for one in passed))
        self.lacking.setVisible(bool(passed) and self.details.isChecked())
        told = (self.now, self.next, self.passed_over)
        self.dots.setAccessibleName(" ".join(one.text() for one in told if not one.isHidden()))
        self.dots.setToolTip("\n".join(self._words.term(one.stage) for one in progress.stages))

    def _line(self, stage: StageReached, name_of: Callable[[PersonId], str]) -> str:
        lacks = " ".join(waiting_line(self._words, one, name_of) for one in stage.waiting)
        return self.tr("{stage}. {lacks}").format(stage=self._words.term(stage.stage), lacks=lacks)
