"""The session: what the window works on now, the one way to change it, and the news of every change."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from predispo.app.casework import Casework, Change, Document
from predispo.app.checking import oddities, sentence
from predispo.app.editing import Step
from predispo.app.evidence_editing import undo as withdraw_act
from predispo.app.evidence_pages import Address
from predispo.app.ticket import Ticket
from predispo.app.workspace import Workspace
from predispo.domain.assessment import Assessment
from predispo.domain.clinic_facts import ClinicFact
from predispo.domain.facts import ResultReceived
from predispo.domain.family import Family
from predispo.domain.ids import EntryId, FamilyId, PersonId
from predispo.errors import PredispoError
from predispo.journal.entry import Entry
from predispo.phrases.phrases import Phrases, load
from predispo.ui.intervals import Intervals
from predispo.ui.jobs import Jobs
from predispo.ui.naming import called
from predispo.ui.reasoning import Reasoning
from predispo.ui.selection import Selection

ASSESSING = "assessing"


class RecordStep(QUndoCommand):
    """One step: recorded when it is first done, withdrawn by undo; the next redo withdraws the withdrawal."""

    def __init__(self, text: str, entry: EntryId, withdraw: Callable[[EntryId], EntryId | None]) -> None:
        super().__init__(text)
        self._latest = entry
        self._withdraw_now = withdraw
        self._done_once = False

    def redo(self) -> None:
        """Nothing the first time, since the step was recorded before it came on the stack."""
        if not self._done_once:
            self._done_once = True
            return
        self._withdraw()

    def undo(self) -> None:
        """Withdraw what was last written."""
        self._withdraw()

    def _withdraw(self) -> None:
        entry = self._withdraw_now(self._latest)
        if entry is None:
            self.setObsolete(True)
        else:
            self._latest = entry


class Session(QObject):
    """What the window works on: one family, one person in it, now or as known on an earlier day."""

    family_changed = Signal(object)  # Change
    family_opened = Signal(object)  # Family, or None when it was closed
    families_changed = Signal()
    person_selected = Signal(object)  # PersonId or None
    assessment_started = Signal()
    assessment_ready = Signal(object)  # Assessment
    assessment_failed = Signal(object)  # PredispoError
    assessment_cancelled = Signal()
    looked_back = Signal(object)  # date, or None for now
    result_drafted = Signal(object)  # ResultReceived, to be completed in the form of test results
    form_requested = Signal(str)  # which form of the inspector: "details", "cancer", "death", "test", "letters", "risk"
    family_letters_requested = Signal()  # the letter "to whom it may concern" of the selected person
    evidence_requested = Signal(object)  # Address of a page of the evidence
    evidence_changed = Signal()  # the clinic's own figures are others than before
    problem_happened = Signal(object)  # Exception
    notice_happened = Signal(str)

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.jobs = jobs
        self.undo_stack = QUndoStack(self)
        self.casework: Casework | None = None
        self.assessment: Assessment | None = None
        self.failure: PredispoError | None = None
        self.selected: PersonId | None = None
        self.looking_back_to: date | None = None
        self._past: Family | None = None
        self._odd: tuple[tuple[Family, Phrases, date], tuple[tuple[str, tuple[PersonId, ...]], ...]] | None = None
        self._doubles: tuple[tuple[PersonId, ...], ...] = ()
        self.intervals = Intervals(self)
        self.reasoning = Reasoning(self)
        self.selection = Selection(self)
        self.reasoning.supposing_started.connect(self.intervals.stop)
        self.reasoning.shown_changed.connect(self.intervals.follow_supposed)

    # -- what is shown --

    @property
    def family(self) -> Family | None:
        """The family as it is shown: now, or as known on the day that is looked back to."""
        if self._past is not None:
            return self._past
        return None if self.casework is None else self.casework.family

    @property
    def is_editable(self) -> bool:
        """Whether a family is open and shown as it is now."""
        return self.casework is not None and self._past is None

    @property
    def today(self) -> date:
        """The day on which ages and risks are reckoned: today, or the day looked back to."""
        return self.looking_back_to or self.workspace.today

    @property
    def oddities(self) -> tuple[tuple[str, tuple[PersonId, ...]], ...]:
        """What is odd in the family that is shown, in words, and about whom."""
        family = self.family
        if family is None:
            return ()
        words, on = load(self.workspace.settings.text("language")), self.today
        if self._odd is None or not _same(self._odd[0], (family, words, on)):
            named = partial(called, family, words=words)
            odd = oddities(family, on)
            found = tuple((sentence(one, words, named), one.persons) for one in odd)
            self._odd = ((family, words, on), found)
            self._doubles = tuple(one.persons for one in odd if one.code == "namesakes")
        return self._odd[1]

    @property
    def doubles(self) -> tuple[tuple[PersonId, ...], ...]:
        """Groups of records that may be of one person."""
        return self._doubles if self.oddities else ()

    def open_family(self, family: FamilyId) -> None:
        """Open a family for work."""
        try:
            casework = self.workspace.open_family(family)
        except PredispoError as problem:
            self.problem_happened.emit(problem)
            return
        self.show_casework(casework)

    def show_casework(self, casework: Casework) -> None:
        """Show a family that is open."""
        self.undo_stack.clear()
        self.casework, self._past, self.looking_back_to = casework, None, None
        self.assessment, self.failure = None, None
        self.selected = casework.family.consultand
        self.looked_back.emit(None)
        self.family_opened.emit(casework.family)
        self.person_selected.emit(self.selected)
        self.reassess()

    def close_family(self) -> None:
        """Put the family away."""
        self.jobs.cancel(ASSESSING)
        self.undo_stack.clear()
        self.casework, self._past, self.looking_back_to = None, None, None
        self.assessment, self.failure, self.selected = None, None, None
        self.family_opened.emit(None)
        self.person_selected.emit(None)

    def select(self, person: PersonId | None) -> None:
        """Select a person, or nobody."""
        if person != self.selected:
            self.selected = person
            self.person_selected.emit(person)

    def request_form(self, form: str) -> None:
        """Ask the inspector to put the cursor in one of its forms, for the selected person."""
        if self.selected is not None:
            self.form_requested.emit(form)

    def request_evidence(self, address: Address) -> None:
        """Ask the window to open a page of the evidence."""
        self.evidence_requested.emit(address)

    def draft_result(self, result: ResultReceived) -> None:
        """Ask for the form of a new test result with these fields filled in; nothing is recorded before it is saved."""
        if self.is_editable:
            self.select(result.person)
            self.result_drafted.emit(result)

    def look_back(self, day: date | None) -> None:
        """Show the family as it was known at the end of a day; None returns to now."""
        if self.casework is None or day == self.looking_back_to:
            return
        before = self.family
        assert before is not None
        self.looking_back_to = day
        self._past = None if day is None else self.casework.known_on(day)
        shown = self.family
        assert shown is not None
        if self.selected not in shown.persons:
            self.selected = shown.consultand
            self.person_selected.emit(self.selected)
        self.looked_back.emit(day)
        self.family_opened.emit(shown)
        self.person_selected.emit(self.selected)
        self.reassess()

    # -- the one way to change it --

    def propose(self, text: str, make: Callable[[], Step | None], documents: tuple[Document, ...] = ()) -> bool:
        """Make a step and record it under a menu text; whether something was recorded.

        What refuses the step becomes a problem to show, and nothing changes.
        """
        if self.casework is None or not self.is_editable:
            return False
        try:
            step = make()
            if step is None:
                return False
            change = self.casework.record(step, documents)
        except PredispoError as problem:
            self.problem_happened.emit(problem)
            return False
        self.undo_stack.push(RecordStep(text, change.entry.id, self.withdraw_now))
        self._tell(change)
        if step.selects is not None and step.selects in change.after.persons:
            self.select(step.selects)
        return True

    def take_act(self, text: str, change: Change, withdraw: Callable[[EntryId], Change]) -> None:
        """Show an act that was recorded here and elsewhere too; undo withdraws it by `withdraw`."""

        def undo(entry: EntryId) -> EntryId | None:
            if self.casework is None or not self.is_editable:
                return None
            try:
                undone = withdraw(entry)
            except PredispoError as problem:
                self.problem_happened.emit(problem)
                return None
            self._tell(undone)
            return undone.entry.id

        self.undo_stack.push(RecordStep(text, change.entry.id, undo))
        self._tell(change)

    def withdraw(self, text: str, entries: tuple[EntryId, ...]) -> bool:
        """Withdraw entries as one step that can be undone; whether that was recorded."""
        if self.casework is None or not self.is_editable:
            return False
        try:
            change = self.casework.withdraw(*entries)
        except PredispoError as problem:
            self.problem_happened.emit(problem)
            return False
        self.undo_stack.push(RecordStep(text, change.entry.id, self.withdraw_now))
        self._tell(change)
        return True

    def withdraw_now(self, entry: EntryId) -> EntryId | None:
        """Withdraw an entry; the withdrawal's own identifier, or None where it was refused."""
        if self.casework is None or not self.is_editable:
            return None
        try:
            change = self.casework.withdraw(entry)
        except PredispoError as problem:
            self.problem_happened.emit(problem)
            return None
        self._tell(change)
        return change.entry.id

    def propose_for_clinic(self, text: str, make: Callable[[], Entry[ClinicFact]]) -> bool:
        """Record something about the clinic's own evidence under a menu text; whether it was recorded."""
        try:
            entry = make()
        except PredispoError as problem:
            self.problem_happened.emit(problem)
            return False
        self.undo_stack.push(RecordStep(text, entry.id, self.withdraw_from_clinic_now))
        self._tell_evidence()
        return True

    def withdraw_from_clinic_now(self, entry: EntryId) -> EntryId | None:
        """Withdraw an entry of the clinic's journal; the withdrawal's own identifier, or None where it was refused."""
        try:
            withdrawal = withdraw_act(self.workspace, entry)
        except PredispoError as problem:
            self.problem_happened.emit(problem)
            return None
        self._tell_evidence()
        return withdrawal.id

    def _tell_evidence(self) -> None:
        """Tell everybody that the evidence in force may be another, and compute again."""
        self.evidence_changed.emit()
        self.reassess()

    def _tell(self, change: Change) -> None:
        """Tell everybody of a change, and compute again."""
        if self.selected is not None and self.selected not in change.after.persons:
            self.selected = change.after.consultand
            self.person_selected.emit(self.selected)
        self.family_changed.emit(change)
        self.families_changed.emit()
        self.reassess()

    # -- the answer --

    def reassess(self) -> None:
        """Compute carrier probabilities and risks anew, on another thread."""
        family = self.family
        if family is None or family.consultand is None:
            self.assessment, self.failure = None, None
            return
        catalogue, on, home = self.workspace.catalogue, self.today, self.workspace.country_of(family)
        country = self.workspace.population_of(family)

        def work(ticket: Ticket) -> Assessment:
            from predispo.app.assessing import assess_family  # numbers are loaded beside the window

            return assess_family(family, catalogue, on=on, country=country, home=home, ticket=ticket)

        self.failure = None
        self.assessment_started.emit()
        self.jobs.run(ASSESSING, work, done=self._show_assessment, failed=self._show_failure)

    def cancel_assessment(self) -> None:
        """Compute no more for now; what was computed before stays, and is told to be old."""
        if self.jobs.is_running(ASSESSING):
            self.jobs.cancel(ASSESSING)
            self.assessment_cancelled.emit()

    def _show_assessment(self, assessment: Assessment) -> None:
        self.assessment = assessment
        self.assessment_ready.emit(assessment)

    def _show_failure(self, problem: Exception) -> None:
        self.assessment = None
        if isinstance(problem, PredispoError):
            self.failure = problem
            self.assessment_failed.emit(problem)
        else:
            self.problem_happened.emit(problem)


def _same(before: tuple[Family, Phrases, date], now: tuple[Family, Phrases, date]) -> bool:
    """Whether the very same family is shown in the same language on the same day; comparing by value would be slow."""
    return before[0] is now[0] and before[1:] == now[1:]
