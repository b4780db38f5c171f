"""Intervals: after the point values are shown they are drawn in the background, for whom one looks at first."""

from collections import OrderedDict
from collections.abc import Sequence
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from predispo.app.ticket import Ticket
from predispo.domain.advice import Hypothesis
from predispo.domain.assessment import Assessment
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.errors import PredispoError

if TYPE_CHECKING:
    from predispo.ui.session import Session

RANGING = "intervals"
FIRST, FULL = 50, 200
AFTER_MS = 600
"""How long nobody must have changed anything before draws begin: whoever is typing needs the processor more."""

TOGETHER: Final = 16
"""Of how many relatives intervals are drawn at once: their share of the work is the greater, and news comes often."""

KEPT: Final = 12
"""How many answers with intervals are kept: an edit that is undone, or a look at another family, costs no draws."""


class Standing(StrEnum):
    """How far the intervals are."""

    NONE = "none"
    DRAWING = "drawing"
    CANCELLED = "cancelled"
    FAILED = "failed"
    DONE = "done"


class Intervals(QObject):
    """Fills in the intervals of the answer that is shown, as known or as supposed; a new edit ends the work.

    First the consultand and who is selected, by few draws and then by many, then everybody else by few. An answer is
    replaced by the same one with intervals; its figures do not change.
    """

    ready = Signal(object)  # Assessment with more intervals than before
    settled = Signal()  # no more will come for now of the consultand and who is selected
    standing_changed = Signal()

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._kept: OrderedDict[tuple[str, str, PersonId], Assessment] = OrderedDict()
        self.standing = Standing.NONE
        self.problem: PredispoError | None = None
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(AFTER_MS)
        self.pause.timeout.connect(self._draw_next)
        session.assessment_started.connect(self.stop)
        session.assessment_failed.connect(lambda _: self.stop())
        session.family_opened.connect(lambda _: self.stop())
        session.assessment_ready.connect(lambda _: self._begin())
        session.person_selected.connect(lambda _: self._select())

    def follow_supposed(self) -> None:
        """Draw for another answer: something was supposed, or is no more."""
        self.stop()
        self._begin()

    def stop(self) -> None:
        """Draw no more for now."""
        self.pause.stop()
        self._session.jobs.cancel(RANGING)
        self._stand(Standing.NONE)

    def cancel(self) -> None:
        """Draw no more until somebody asks for it or the answer changes."""
        self.stop()
        self._stand(Standing.CANCELLED)
        self.settled.emit()

    def draw_again(self) -> None:
        """Go on with what was cancelled or failed."""
        self._begin()

    def draws_of(self, person: PersonId | None) -> int:
        """By how many draws the shown intervals of a person are; 0 where there are none."""
        shown = self._session.reasoning.shown
        mine = None if shown is None or person is None else shown.persons.get(person)
        return 0 if mine is None else mine.draws

    # -- what comes next --

    def _begin(self) -> None:
        shown = self._session.reasoning.shown
        if shown is None:
            return
        kept = self._kept.get(_name(shown))
        if kept is not None and kept is not shown:
            self._show(kept)
        self._stand(Standing.DRAWING)
        self.pause.start()

    def _select(self) -> None:
        """Draw for who is selected now before anybody else, unless that was done or the user wants no draws."""
        shown = self._session.reasoning.shown
        resting = self.standing in (Standing.NONE, Standing.CANCELLED, Standing.FAILED)
        if shown is None or resting or self.pause.isActive():
            return
        selected = self._session.selected
        if selected in shown.persons and shown.persons[selected].draws < FULL:
            self._session.jobs.cancel(RANGING)
            self._begin()

    def _round(self, shown: Assessment) -> tuple[int, list[PersonId]] | None:
        """By how many draws, and of whom, intervals are due now; None where all are there."""
        near = [one for one in self._near() if one in shown.persons]
        for draws, persons in ((FIRST, near), (FULL, near), (FIRST, list(shown.persons))):
            due = [one for one in persons if shown.persons[one].draws < draws]
            if due:
                return draws, list(islice(due, TOGETHER))
        return None

    def _near(self) -> tuple[PersonId, ...]:
        session = self._session
        shown = session.reasoning.shown
        asked = (None if shown is None else shown.consultand, session.selected)
        return tuple(dict.fromkeys(one for one in asked if one is not None))

    def _draw_next(self) -> None:
        session = self._session
        shown, family = session.reasoning.shown, session.family
        if shown is None or family is None or not session.reasoning.is_current:
            return
        due = self._round(shown)
        if due is None:
            self._stand(Standing.DONE)
        else:
            self._draw(family, shown, session.reasoning.hypotheses_shown, *due)

    def _draw(
        self,
        family: Family,
        shown: Assessment,
        hypotheses: Sequence[Hypothesis],
        draws: int,
        persons: Sequence[PersonId],
    ) -> None:
        catalogue = self._session.workspace.catalogue

        def work(ticket: Ticket) -> Assessment:
            from predispo.app.assessing import assess_with_intervals  # numbers are loaded beside the window

            return assess_with_intervals(
                family, catalogue, shown, draws=draws, persons=persons, hypotheses=hypotheses, ticket=ticket
            )

        self._session.jobs.run(RANGING, work, done=self._take, failed=self._fail)

    # -- what came --

    def _take(self, assessment: Assessment) -> None:
        was_due = any(self.draws_of(one) < FULL for one in self._near())
        self._show(assessment)
        if was_due and all(self.draws_of(one) >= FULL for one in self._near()):
            self.settled.emit()
        self._draw_next()

    def _show(self, assessment: Assessment) -> None:
        self._kept[_name(assessment)] = assessment
        self._kept.move_to_end(_name(assessment))
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self._session.reasoning.take_intervals(assessment)
        self.ready.emit(assessment)

    def _fail(self, problem: Exception) -> None:
        """Figures stay without intervals where the evidence or the family allows none."""
        if isinstance(problem, PredispoError):
            self.problem = problem
        else:
            self._session.problem_happened.emit(problem)
        self._stand(Standing.FAILED)
        self.settled.emit()

    def _stand(self, standing: Standing) -> None:
        if standing is not Standing.FAILED:
            self.problem = None
        self.standing = standing
        self.standing_changed.emit()


def _name(assessment: Assessment) -> tuple[str, str, PersonId]:
    """What an answer hangs on: the family's facts with the day, country and panel, the evidence, and who asks."""
    return assessment.inputs_digest, assessment.evidence_digest, assessment.consultand
