"""What would change: whose risks would move by more than a chosen amount under other evidence, as a job."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from predispo.app.ticket import Ticket
from predispo.errors import PredispoError
from predispo.evidence.catalogue import Catalogue
from predispo.phrases.phrases import load
from predispo.ui.naming import capitalised
from predispo.ui.problems import told
from predispo.ui.session import Session
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.labels import Heading, QuietLabel
from predispo.ui.widgets.row_list import Row, RowList

if TYPE_CHECKING:
    from predispo.app.evidence_comparing import Changes, Moved

ANY = "any"
COMPARING = "comparing-evidence"
AMOUNTS = (0.001, 0.01, 0.02, 0.05, 0.10)
USUAL = 0.01


class MovesView(QWidget):
    """Every family of the clinic is computed twice; nothing is written down. Opening a row asks for its family."""

    family_requested = Signal(str, object)  # FamilyId, PersonId

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._phrases = load(session.workspace.settings.text("language"))
        self._after: Callable[[], Catalogue] | None = None
        self.amount = ChoiceBox([(one, self._phrases.number(round(one * 100, 1))) for one in AMOUNTS])
        self.amount.set_value(USUAL)
        self.amount.setAccessibleName(self.tr("Moves by more percentage points than"))
        self.start_button = QPushButton(self.tr("Compute"))
        self.cancel_button = QPushButton(self.tr("Stop"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Families computed"))
        self.state = QuietLabel()
        self.list = RowList()
        self.list.setAccessibleName(self.tr("What would move"))
        for part in (self.amount, self.start_button, self.cancel_button):
            always_works(part)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(self.tr("Moves by more percentage points than")))
        row.addWidget(self.amount)
        row.addWidget(self.start_button)
        row.addWidget(self.cancel_button)
        row.addWidget(self.progress, 1)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(Heading(self.tr("What would change in the clinic's families")))
        column.addLayout(row)
        column.addWidget(self.state)
        column.addWidget(self.list)
        self.start_button.clicked.connect(self._start)
        self.cancel_button.clicked.connect(self._stop)
        self.list.open_requested.connect(lambda key: self.family_requested.emit(*key))
        session.jobs.progressed.connect(self._step)
        self._rest()
        self.hide()

    def compare(self, after: Callable[[], Catalogue]) -> None:
        """Begin to compare the evidence in force with another; it is made beside the window."""
        self._after = after
        self.show()
        self._start()

    def put_away(self) -> None:
        """Compare no more, and show nothing."""
        self._stop()
        self.hide()

    def _start(self) -> None:
        make, by, workspace = self._after, float(str(self.amount.value())), self._session.workspace
        if make is None:
            return
        self.list.show_rows(())
        self.state.setText(self.tr("Computing …"))
        self.state.show()
        self.progress.setRange(0, 0)
        self.progress.show()
        self.cancel_button.show()
        self.start_button.setEnabled(False)

        def work(ticket: Ticket) -> "Changes":
            from predispo.app.evidence_comparing import what_changes  # numbers are loaded beside the window

            return what_changes(workspace, make(), by=by, ticket=ticket)

        self._session.jobs.run(COMPARING, work, done=self._show, failed=self._fail, asker=self)

    def _show(self, found: "Changes") -> None:
        self._rest()
        self.list.show_rows([self._row(one) for one in found.moved])
        families = len({one.family for one in found.moved})
        text = self.tr("{moved} of {all} families would move by more percentage points than {amount}.").format(
            moved=families, all=found.families, amount=self._phrases.number(round(found.by * 100, 1))
        )
        if found.before != found.after:
            editions = self.tr("Evidence {before} → {after}.").format(before=found.before, after=found.after)
            text = f"{editions} {text}"
        if found.not_compared:
            missing = self.tr("Not computed: {numbers}.")
            numbers = ", ".join(one.number for one in found.not_compared)
            text = " ".join((text, missing.format(numbers=numbers)))
        self.state.setText(text)

    def _row(self, one: "Moved") -> Row:
        words = self._phrases
        moves = self.tr("{before} → {after}").format(before=words.percent(one.before), after=words.percent(one.after))
        if one.age is None:
            gene = self.tr("any of the genes") if one.of == ANY else one.of
            what = self.tr("chance of carrying a variant of {gene}: {moves}").format(gene=gene, moves=moves)
        else:
            what = self.tr("{disease} by age {age}: {moves}").format(
                disease=words.disease(one.of), age=one.age, moves=moves
            )
        return Row((one.family, one.person), f"{one.number} · {one.name}".strip(" ·"), capitalised(what))

    def _stop(self) -> None:
        self._session.jobs.cancel(COMPARING)
        self._rest()
        self.state.setText(self.tr("Stopped: nothing was compared to the end."))

    def _step(self, kind: str, done: int, total: int) -> None:
        if kind == COMPARING:
            self.progress.setRange(0, max(total, 1))
            self.progress.setValue(done)

    def _fail(self, problem: Exception) -> None:
        self._rest()
        if isinstance(problem, PredispoError):
            self.state.setText(str(told(problem)))
        else:
            self._session.problem_happened.emit(problem)

    def _rest(self) -> None:
        self.progress.hide()
        self.cancel_button.hide()
        self.start_button.setEnabled(True)
