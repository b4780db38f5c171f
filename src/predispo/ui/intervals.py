"""Intervals: after the point values are shown, they are drawn in the background, a few first and then many."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from predispo.app.ticket import Ticket
from predispo.domain.assessment import Assessment
from predispo.errors import PredispoError

if TYPE_CHECKING:
    from predispo.ui.session import Session

RANGING = "intervals"
FIRST, FULL = 50, 200
AFTER_MS = 600
"""How long nobody must have changed anything before draws begin: whoever is typing needs the processor more."""


class Intervals(QObject):
    """Fills in the intervals of the consultand and of who is selected; a new edit ends the work.

    The session's assessment is replaced by the same one with intervals; its figures do not change.
    """

    ready = Signal(object)  # Assessment with intervals, of few draws or of many
    settled = Signal()  # no more intervals will come for now

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(AFTER_MS)
        self.pause.timeout.connect(self._begin)
        session.assessment_started.connect(self.stop)
        session.assessment_failed.connect(lambda _: self.stop())
        session.family_opened.connect(lambda _: self.stop())
        session.assessment_ready.connect(lambda _: self.pause.start())
        session.person_selected.connect(lambda _: self._select())

    def stop(self) -> None:
        """Draw no more."""
        self.pause.stop()
        self._session.jobs.cancel(RANGING)

    def _select(self) -> None:
        """Draw for who is selected now, unless that was done or another computation is under way."""
        session = self._session
        known = None if session.assessment is None else session.assessment.persons.get(session.selected)
        if (
            known is not None
            and not self.pause.isActive()
            and any(one.interval is None for one in known.carrier.values())
        ):
            session.jobs.cancel(RANGING)
            self.pause.start()

    def _begin(self) -> None:
        assessment = self._session.assessment
        if assessment is not None:
            self._draw(assessment, FIRST if assessment.draws < FIRST else FULL)

    def _draw(self, assessment: Assessment, draws: int) -> None:
        session = self._session
        family = session.family
        if family is None:
            return
        catalogue = session.workspace.catalogue
        asked = dict.fromkeys((assessment.consultand, session.selected))
        persons = [one for one in asked if one is not None and one in assessment.persons]

        def work(ticket: Ticket) -> Assessment:
            from predispo.app.assessing import assess_with_intervals  # numbers are loaded beside the window

            return assess_with_intervals(family, catalogue, assessment, draws=draws, persons=persons, ticket=ticket)

        session.jobs.run(RANGING, work, done=self._take, failed=self._fail)

    def _take(self, assessment: Assessment) -> None:
        self._session.assessment = assessment
        self.ready.emit(assessment)
        if assessment.draws < FULL:
            self._draw(assessment, FULL)
        else:
            self.settled.emit()

    def _fail(self, problem: Exception) -> None:
        """Figures stay without intervals where the evidence or the family allows none."""
        if not isinstance(problem, PredispoError):
            self._session.problem_happened.emit(problem)
        self.settled.emit()
