"""Reasoning about the answer: what if, why and whom to test, computed beside the window and never recorded."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from predispo.app.casework import Change
from predispo.app.costs import costs_of
from predispo.app.ticket import Ticket
from predispo.domain.advice import Hypothesis, TestAdvice, TestCosts
from predispo.domain.assessment import Assessment
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.errors import PredispoError

if TYPE_CHECKING:
    from predispo.ui.session import Session

SUPPOSING, EXPLAINING, ADVISING = "supposing", "explaining", "advising"
FULL_HALO = 2.0
"""The natural log of a Bayes factor whose halo is as wide as halos become; a greater one in the family sets its own."""

LEAST_HALO = 0.05


class Reasoning(QObject):
    """What is supposed, and what was found about the answer that is shown; a family's change computes it anew.

    Nothing here reaches the journal: `shown` is for the eye, and letters take the session's own assessment.
    """

    supposing_started = Signal()
    shown_changed = Signal()
    explaining_started = Signal()
    explained = Signal(object)  # Assessment with its explanation
    halos_changed = Signal()
    advising_started = Signal()
    advised = Signal(object)  # tuple of TestAdvice
    stopped = Signal(str)  # the kind of work that the user cancelled
    failed = Signal(str, object)  # the kind of work, PredispoError

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self.hypotheses: tuple[Hypothesis, ...] = ()
        self.supposed: Assessment | None = None
        self.explanation: Assessment | None = None
        self.gene: str | None = None
        self._wants_reasons = self._wants_advice = False
        session.family_opened.connect(lambda _: self._forget())
        session.family_changed.connect(self._settle)
        session.assessment_ready.connect(lambda _: self._begin_anew())
        session.assessment_failed.connect(lambda _: self._let_reasons_go())

    @property
    def shown(self) -> Assessment | None:
        """The answer that is shown: as supposed where something is, else as known."""
        return self.supposed if self.hypotheses and self.supposed is not None else self._session.assessment

    @property
    def is_current(self) -> bool:
        """Whether the answer that is shown supposes what is supposed now, of the family as it is now."""
        return not (self.hypotheses and self._session.jobs.is_running(SUPPOSING))

    @property
    def hypotheses_shown(self) -> tuple[Hypothesis, ...]:
        """What the answer that is shown supposes; nothing while what is supposed is still computed."""
        return self.hypotheses if self.hypotheses and self.supposed is not None else ()

    @property
    def halos(self) -> Mapping[PersonId, float]:
        """How wide each relative's halo is, up to 1, below 0 where the odds are lowered; none unless "why" is asked."""
        if not self._wants_reasons or self.explanation is None:
            return MappingProxyType({})
        moved = {one.person: one.log_bayes_factor for one in self.explanation.explanation}
        top = max((*map(abs, moved.values()), FULL_HALO))
        return {person: size / top for person, size in moved.items() if abs(size) >= LEAST_HALO}

    @property
    def costs(self) -> TestCosts | None:
        """What tests cost in this clinic; None unless all of them were given."""
        return costs_of(self._session.workspace.settings)

    # -- what if --

    def suppose(self, hypotheses: Sequence[Hypothesis]) -> None:
        """Suppose these results and no others; none leads back to what is known."""
        latest = {(one.person, one.gene): one for one in hypotheses}
        self.hypotheses = tuple(latest.values())
        if not self.hypotheses:
            self._session.jobs.cancel(SUPPOSING)
            self.supposed = None
            self.shown_changed.emit()
            self._reason()
            return
        self._suppose()

    def _suppose(self) -> None:
        session, known, supposed = self._session, self._session.assessment, self.hypotheses
        family = session.family
        if family is None or known is None:
            return
        catalogue = session.workspace.catalogue

        def work(ticket: Ticket) -> Assessment:
            from predispo.app.explaining import suppose  # numbers are loaded beside the window

            return suppose(family, catalogue, on=known.on, country=known.country, hypotheses=supposed, ticket=ticket)

        self.supposing_started.emit()
        session.jobs.run(SUPPOSING, work, done=self._take_supposed, failed=self._refuse_supposed)

    def _take_supposed(self, assessment: Assessment) -> None:
        self.supposed = assessment
        self.shown_changed.emit()
        self._reason()

    def _refuse_supposed(self, problem: Exception) -> None:
        """What cannot be supposed is not: the family is shown as it is known."""
        self.hypotheses, self.supposed = (), None
        self.shown_changed.emit()
        self._fail(SUPPOSING, problem)

    def take_intervals(self, assessment: Assessment) -> None:
        """Put the answer that is shown, as known or as supposed, in the place of the one without these intervals."""
        if self.hypotheses_shown:
            self.supposed = assessment
        else:
            self._session.assessment = assessment

    # -- why, and whom --

    def ask_why(self, wanted: bool, gene: str | None = None) -> None:
        """Explain the answer from now on, about any gene or one; or no more."""
        self._wants_reasons, self.gene = wanted, gene
        if wanted:
            self._explain()
        else:
            self._session.jobs.cancel(EXPLAINING)
            self.halos_changed.emit()

    def ask_whom(self, wanted: bool) -> None:
        """Weigh whose test would tell most from now on, or no more."""
        self._wants_advice = wanted
        if wanted:
            self._advise()
        else:
            self._session.jobs.cancel(ADVISING)

    def weigh_anew(self) -> None:
        """Weigh whom to test again, where that is asked: what tests cost has changed."""
        if self._wants_advice:
            self._advise()

    def stop(self, kind: str) -> None:
        """Cancel what is being computed: nothing is supposed then, and a question stays open without an answer."""
        if kind == SUPPOSING:
            self.suppose(())
        elif self._session.jobs.is_running(kind):
            self._session.jobs.cancel(kind)
            self.stopped.emit(kind)

    def _reason(self) -> None:
        if self._wants_reasons:
            self._explain()
        if self._wants_advice:
            self._advise()

    def _explain(self) -> None:
        session, shown, supposed, gene = self._session, self.shown, self.hypotheses, self.gene
        family = session.family
        if family is None or shown is None:
            return
        catalogue = session.workspace.catalogue

        def work(ticket: Ticket) -> Assessment:
            from predispo.app.explaining import explain_family

            return explain_family(
                family,
                catalogue,
                on=shown.on,
                country=shown.country,
                assessment=shown,
                hypotheses=supposed,
                gene=gene if gene in shown.genes else None,
                ticket=ticket,
            )

        self.explaining_started.emit()
        session.jobs.run(
            EXPLAINING, work, done=self._take_reasons, failed=lambda problem: self._fail(EXPLAINING, problem)
        )

    def _take_reasons(self, assessment: Assessment) -> None:
        self.explanation = assessment
        self.explained.emit(assessment)
        self.halos_changed.emit()

    def _advise(self) -> None:
        session, shown, supposed, costs = self._session, self.shown, self.hypotheses, self.costs
        family = session.family
        if family is None or shown is None:
            return
        catalogue = session.workspace.catalogue

        def work(ticket: Ticket) -> tuple[TestAdvice, ...]:
            from predispo.app.explaining import whom_to_test

            return whom_to_test(family, catalogue, shown, hypotheses=supposed, costs=costs, ticket=ticket)

        self.advising_started.emit()
        session.jobs.run(ADVISING, work, done=self.advised.emit, failed=lambda problem: self._fail(ADVISING, problem))

    # -- news --

    def _settle(self, change: Change) -> None:
        """What has been reported now need not be supposed any more."""
        left = tuple(one for one in self.hypotheses if _reports(change.after, one) <= _reports(change.before, one))
        if left != self.hypotheses:
            self.hypotheses = left
            if not left:
                self._session.jobs.cancel(SUPPOSING)
                self.supposed = None
            self.shown_changed.emit()

    def _begin_anew(self) -> None:
        """The family changed: what is supposed stays, of who is still there."""
        family = self._session.family
        self.hypotheses = tuple(one for one in self.hypotheses if family is not None and one.person in family.persons)
        if self.hypotheses:
            self._suppose()
        else:
            self._reason()

    def _forget(self) -> None:
        """Another family: nothing is supposed of it."""
        for kind in (SUPPOSING, EXPLAINING, ADVISING):
            self._session.jobs.cancel(kind)
        was_supposed = bool(self.hypotheses)
        self.hypotheses, self.supposed, self.explanation = (), None, None
        if was_supposed:
            self.shown_changed.emit()

    def _let_reasons_go(self) -> None:
        """No answer, no reasons."""
        self.explanation = None
        if self.hypotheses:
            self.hypotheses, self.supposed = (), None
            self.shown_changed.emit()

    def _fail(self, kind: str, problem: Exception) -> None:
        if isinstance(problem, PredispoError):
            self.failed.emit(kind, problem)
        else:
            self._session.problem_happened.emit(problem)


def _reports(family: Family, hypothesis: Hypothesis) -> int:
    """How many reports of the gene a person has."""
    if hypothesis.person not in family.persons:
        return 0
    return sum(hypothesis.gene in one.fact.report.genes for one in family.person(hypothesis.person).results)
