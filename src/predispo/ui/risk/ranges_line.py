"""How far the intervals of a person's figures are, in one line, with a button where they came to a halt."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from predispo.domain.ids import PersonId
from predispo.ui.intervals import FULL, Intervals, Standing
from predispo.ui.problems import told
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.labels import QuietLabel


class RangesLine(QWidget):
    """Tells of the 95 % intervals: drawn, being drawn, cancelled, or why there are none."""

    def __init__(self, intervals: Intervals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intervals = intervals
        self._person: PersonId | None = None
        self.line = QuietLabel()
        self.again = QPushButton(self.tr("Draw them"))
        self.again.setAccessibleName(self.tr("Draw the intervals now"))
        always_works(self.again)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.again)
        self.again.clicked.connect(intervals.draw_again)
        intervals.standing_changed.connect(self.refresh)
        intervals.ready.connect(lambda _: self.refresh())

    def show_person(self, person: PersonId | None) -> None:
        """Tell of this person's intervals."""
        self._person = person
        self.refresh()

    def refresh(self) -> None:
        """Tell how it is now."""
        standing, draws = self._intervals.standing, self._intervals.draws_of(self._person)
        text = self._text(standing, draws)
        self.line.setText(text)
        self.again.setVisible(standing in (Standing.CANCELLED, Standing.FAILED) and draws < FULL)
        self.setVisible(bool(text))

    def _text(self, standing: Standing, draws: int) -> str:
        if standing is Standing.FAILED and draws == 0:
            problem = self._intervals.problem
            why = "" if problem is None else told(problem, ()).what
            return self.tr("No 95 % intervals: {reason}").format(reason=why or self.tr("they could not be drawn."))
        if draws == 0:
            waiting = {
                Standing.DRAWING: self.tr("95 % intervals are being drawn …"),
                Standing.CANCELLED: self.tr("The drawing of 95 % intervals was cancelled."),
            }
            return waiting.get(standing, "")
        if draws < FULL and standing is Standing.DRAWING:
            return self.tr("95 % intervals of {draws} draws; more are being drawn …").format(draws=draws)
        return self.tr("95 % intervals of {draws} draws.").format(draws=draws)
