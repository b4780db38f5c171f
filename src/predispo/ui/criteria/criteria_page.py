"""The page of the guidelines: who meets which criterion, by which facts, and what one fact would settle it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from predispo.app.advising import criteria_for
from predispo.domain.ids import PersonId
from predispo.domain.verdict import Missing, Question, Verdict
from predispo.drawing.sheet import Sheet
from predispo.errors import NotApplicable, PredispoError
from predispo.phrases.phrases import load
from predispo.ui.criteria.guideline_chooser import GuidelineChooser
from predispo.ui.criteria.sheets import Clause, VerdictWords, guideline_address
from predispo.ui.criteria.sign_card import SignCard
from predispo.ui.evidence.sheet_view import SheetView
from predispo.ui.icons import icon
from predispo.ui.naming import capitalised
from predispo.ui.paper import Paper
from predispo.ui.problems import told
from predispo.ui.session import Session
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.note_bar import NoteBar
from predispo.ui.widgets.row_list import Row, RowList

BESIDE_MOST = 3
"""How many criteria are shown clause by clause beside each other."""
ALL = ""
LEAD = 84
ON_THIS_PAGE = frozenset({Question.FEATURE, Question.MENOPAUSE})
FORMS = {
    Question.SEX: "details",
    Question.ANCESTRY: "details",
    Question.PARENT: "details",
    Question.CURRENT_AGE: "details",
    Question.TEST: "test",
    Question.PROBABILITY: "risk",
}
"""Where what is asked is written down; a cancer and what is known of it where nothing else is said."""


class CriteriaPage(QWidget):
    """The criteria of the chosen guidelines for one person: all beside each other, or a few clause by clause."""

    form_requested = Signal(object, str)  # PersonId, the form
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Light)
        self.setAutoFillBackground(True)
        self.setMinimumSize(1, 1)
        self._session = session
        self.words = load(session.workspace.settings.text("language"))
        self.verdicts: tuple[Verdict, ...] = ()
        self.paper = Paper(session, self)
        self.leave = QPushButton(self.tr("Back to the family"))
        self.person = ChoiceBox()
        self.person.setAccessibleName(self.tr("Whom the criteria are asked of"))
        self.choose = QPushButton(self.tr("Choose guidelines …"))
        self.choose.setCheckable(True)
        self.choose.setToolTip(self.tr("Which guidelines count, and in which order"))
        self.source = QPushButton(icon("evidence"), self.tr("Read the guideline"))
        self.save = QPushButton(icon("export"), self.tr("Save PDF …"))
        self.print = QPushButton(icon("print"), self.tr("Print …"))
        self.list = RowList(lead_width=LEAD, fits=False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(self.tr("Criteria"))
        self.list.setToolTip(self.tr("Select two or three with Shift or Ctrl to see them beside each other"))
        self.chooser = GuidelineChooser(session)
        self.beside = QSplitter(Qt.Orientation.Horizontal)
        self.beside.setChildrenCollapsible(False)
        self.views: list[SheetView] = []
        self.card = SignCard(session, self.words)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.beside)
        self.middle.addWidget(self.chooser)
        self.warning = QVBoxLayout()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for part in (self.leave, self.person, self.choose, self.source, self.save, self.print):
            always_works(part)
        self.person.setMinimumWidth(240)
        head = QFrame()
        head.setObjectName("panel")
        row = QHBoxLayout(head)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(8)
        row.addWidget(self.leave)
        row.addSpacing(8)
        row.addWidget(QLabel(self.tr("Person")))
        row.addWidget(self.person, 1)
        row.addStretch(1)
        for part in (self.choose, self.source, self.save, self.print):
            row.addWidget(part)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        self.list.setMinimumWidth(250)
        self.middle.setMinimumWidth(420)
        right = QWidget()
        held = QVBoxLayout(right)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(self.middle, 1)
        held.addWidget(self.card)
        split.addWidget(self.list)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([330, 900])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(self.warning)
        column.addWidget(split, 1)

    def _connect(self) -> None:
        self.leave.clicked.connect(self.closed)
        self.person.chosen.connect(lambda _: self._refresh())
        self.choose.toggled.connect(self._turn)
        self.source.clicked.connect(self._read)
        self.save.clicked.connect(lambda: self.paper.choose_file(self.whole()))
        self.print.clicked.connect(lambda: self.paper.choose_printer(self.whole()))
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.person.chosen.connect(lambda _: self.card.hide())
        self.list.open_requested.connect(lambda _: self._enter())
        self.chooser.changed.connect(self._refresh)
        self.card.answered.connect(self.list.setFocus)
        self._session.family_changed.connect(lambda _: self._refresh_if_seen())
        self._session.family_opened.connect(lambda _: self.card.hide())
        self._session.assessment_ready.connect(lambda _: self._refresh_if_seen())
        self._session.evidence_changed.connect(self._refresh_if_seen)

    # -- what is shown --

    def show_afresh(self) -> None:
        """Show the criteria for the selected person."""
        family = self._session.family
        if family is None:
            return
        words = VerdictWords(family, self._session.workspace.catalogue, self.words)
        self.person.set_choices([(one, capitalised(words.name(one))) for one in family.persons])
        self.person.set_value(self._session.selected or family.consultand)
        self.choose.setChecked(False)
        self._refresh()
        if self.list.selected_key() is None:
            self.list.select_key(ALL)
        self.list.setFocus()

    def asked_of(self) -> PersonId | None:
        """Whom the criteria are asked of."""
        family, person = self._session.family, self.person.value()
        return None if family is None or person not in family.persons else PersonId(str(person))

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        family, person = self._session.family, self.asked_of()
        if family is None or person is None:
            return
        workspace = self._session.workspace
        self._warn(None)
        try:
            self.verdicts = criteria_for(
                family,
                workspace.catalogue,
                person,
                country=workspace.country_of(family),
                on=self._session.today,
                assessment=self._session.assessment,
                names=workspace.settings.text("guidelines"),
            )
        except NotApplicable as problem:
            self.verdicts = ()
            self._warn(problem)
        self.list.show_rows(self._rows())
        self._show_chosen()

    def _warn(self, problem: PredispoError | None) -> None:
        while self.warning.count():
            item = self.warning.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.deleteLater()
        if problem is not None:
            said = told(problem, ())
            self.warning.addWidget(NoteBar(said.what, said.cure, tone="caution"))

    def _rows(self) -> list[Row]:
        words = self._words()
        rows = [Row(key=ALL, title=self.tr("All beside each other"), detail=self._counted())]
        for one in self.verdicts:
            details = [f"{one.title} · {words.edition(one)}"]
            if one.met is None and len(one.would_change) == 1:
                details.append(
                    self.tr("One fact would settle it: {fact}").format(fact=words.missing(one.would_change[0]))
                )
            rows.append(
                Row(
                    key=one.criterion,
                    lead=words.word(one.met),
                    title=words.topic(one),
                    detail="\n".join(details),
                    struck=not one.in_force,
                )
            )
        return rows

    def _counted(self) -> str:
        met = sum(one.met is True and one.in_force for one in self.verdicts)
        unknown = sum(one.met is None and one.in_force for one in self.verdicts)
        return self.tr("In force: {met} met, {unknown} not known, of {all}").format(
            met=met, unknown=unknown, all=sum(one.in_force for one in self.verdicts)
        )

    def _words(self) -> VerdictWords:
        family = self._session.family
        assert family is not None
        return VerdictWords(family, self._session.workspace.catalogue, self.words)

    def chosen(self) -> tuple[Verdict, ...]:
        """The criteria that are shown clause by clause; none where all are beside each other."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        keys = [self.list.rows.rows[row].key for row in rows if row < len(self.list.rows.rows)]
        found = [one for one in self.verdicts if one.criterion in keys]
        return tuple(found[:BESIDE_MOST])

    def _show_chosen(self) -> None:
        person = self.asked_of()
        if person is None or self._session.family is None:
            return
        chosen, words = self.chosen(), self._words()
        sheets = [words.detail(one) for one in chosen]
        if not sheets:
            sheets = [words.beside(person, self.verdicts, self._title())]
        while len(self.views) < len(sheets):
            view = SheetView()
            view.line_opened.connect(self._open)
            self.views.append(view)
            self.beside.addWidget(view)
        for place, view in enumerate(self.views):
            view.setVisible(place < len(sheets))
            if place < len(sheets):
                view.show_sheet(sheets[place])
        self.source.setEnabled(len(chosen) == 1)

    def _title(self) -> str:
        return self.tr("Guidelines beside each other")

    # -- what can be done --

    def _turn(self, choosing: bool) -> None:
        self.middle.setCurrentIndex(1 if choosing else 0)
        if choosing:
            family = self._session.family
            assert family is not None
            self.chooser.show_country(self._session.workspace.country_of(family))
            self.chooser.list.setFocus()

    def _enter(self) -> None:
        """Go from the list into the clauses."""
        shown = [table for view in self.views if not view.isHidden() for table in view.tables]
        if shown:
            shown[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _open(self, key: object) -> None:
        """Open a criterion from the overview, a clause's first person, or the form in which a missing fact is told."""
        match key:
            case str():
                self.list.clearSelection()
                self.list.select_key(key)
                self._enter()
            case Missing() if key.question in ON_THIS_PAGE:
                if self._session.is_editable:
                    self.card.ask(key, self._words().missing(key))
            case Missing():
                self.form_requested.emit(key.person, FORMS.get(key.question, "cancer"))
            case Clause() if key.persons:
                self.form_requested.emit(key.persons[0], "cancer")
            case _:
                pass

    def _read(self) -> None:
        chosen: Sequence[Verdict] = self.chosen()
        address = guideline_address(chosen[0], self._session.workspace.catalogue) if chosen else None
        if address is not None:
            self._session.request_evidence(address)

    def whole(self) -> Sheet:
        """What is printed: the chosen criteria, or all of them."""
        person = self.asked_of()
        assert person is not None
        return self._words().whole(person, self.chosen() or self.verdicts, self._title())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
