"""The Journey page: everything with a day that happened to a family, as a plain list, and forms for what is new."""

from babel.dates import format_date
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from predispo.app import editing, journeying, timelines
from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    ConsultationHeld,
    FamilyFact,
    PromiseKept,
    PromiseMade,
    ReferralReceived,
    RiskTold,
    TaskDone,
    TaskOpened,
)
from predispo.domain.family import Family, Recorded
from predispo.domain.ids import FactRef, PersonId
from predispo.drawing.sheet import Sheet
from predispo.phrases.phrases import Phrases
from predispo.ui.journey.entry_card import EntryCard
from predispo.ui.journey.entry_fields import ENTRY_KINDS, EntryKind
from predispo.ui.journey.entry_words import kind_word
from predispo.ui.journey.stage_strip import StageStrip
from predispo.ui.journey.told_card import ToldCard
from predispo.ui.naming import called, capitalised
from predispo.ui.paper import Paper
from predispo.ui.session import Session
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.labels import QuietLabel
from predispo.ui.widgets.page import MARGIN
from predispo.ui.widgets.person_picker import PersonPicker
from predispo.ui.widgets.row_list import Row, RowList


class JourneyView(QWidget):
    """The list, its filter and its order; and in its place a form while something is added."""

    def __init__(self, session: Session, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.words = session, words
        self.person: PersonId | None = None
        self._kind: EntryKind | None = None
        self._card: EntryCard | None = None
        self.stages = StageStrip(words)
        self.whose = PersonPicker()
        self.order = ChoiceBox([(True, self.tr("Newest first")), (False, self.tr("Oldest first"))])
        self.order.setAccessibleName(self.tr("Order"))
        self.order.set_value(True)
        always_works(self.order)
        self.theme = ChoiceBox()
        self.theme.setAccessibleName(self.tr("Which kind of entries"))
        always_works(self.theme)
        self.paper = Paper(session, self)
        self.paper_button = QPushButton(self.tr("Print …"))
        paper_menu = QMenu(self)
        paper_menu.addAction(self.tr("Print the timeline …"), self._print)
        paper_menu.addAction(self.tr("Save the timeline as PDF …"), self._save_pdf)
        self.paper_button.setMenu(paper_menu)
        always_works(self.paper_button)
        self.add_button = QPushButton(self.tr("Add …"))
        self.add_button.setMenu(self._menu())
        self.list = RowList(lead_width=92, fits=False)
        self.list.setAccessibleName(self.tr("Journey"))
        self.none = QuietLabel(self.tr("Nothing with a day is recorded yet."))
        self.done_button = QPushButton(self.tr("Task is done"))
        self.back_button = QPushButton(self.tr("Take back"))
        top = QGridLayout()
        top.setSpacing(6)
        for place, part in enumerate((self.whose, self.theme, self.add_button, self.order, self.paper_button)):
            top.addWidget(part, *((0, place) if place < 3 else (1, 2 * (place - 3))))
        top.setColumnStretch(0, 1)
        top.setColumnStretch(1, 1)
        below = QHBoxLayout()
        below.addWidget(self.done_button)
        below.addWidget(self.back_button)
        below.addStretch(1)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addLayout(below)
        self.form_area = QScrollArea()
        self.form_area.setWidgetResizable(True)
        self.form_area.setFrameShape(QFrame.Shape.NoFrame)
        self.form_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack = QStackedWidget()
        self.stack.addWidget(listed)
        self.stack.addWidget(self.form_area)
        page = QVBoxLayout(self)
        page.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        page.setSpacing(10)
        page.addWidget(self.stages)
        page.addLayout(top)
        page.addWidget(self.stack, 1)
        self.whose.chosen.connect(lambda _: self.refresh())
        for box in (self.order, self.theme):
            box.chosen.connect(lambda _: self.refresh())
        self.list.row_selected.connect(lambda _: self._offer())
        self.list.removal_requested.connect(lambda _: self._take_back())
        self.done_button.clicked.connect(self._finish_task)
        self.back_button.clicked.connect(self._take_back)
        session.assessment_ready.connect(self._offer_anew)

    # -- what is shown --

    def show_person(self, person: PersonId) -> None:
        """Add entries for this person from now on; the filter stays as it was chosen."""
        if person != self.person:
            self.close_form()
        self.person = person
        self.refresh()

    def refresh(self) -> None:
        """Show the journey as it is known."""
        family = self.session.family
        if family is None:
            return
        self.whose.show_persons((one, called(family, one, self.words)) for one in family.persons)
        if self.whose.currentIndex() < 0:
            self.whose.setCurrentIndex(0)
        self._show_stages(family)
        self.theme.set_choices(
            [
                (None, self.tr("Everything")),
                *((one, capitalised(self.words.term(one))) for one in timelines.themes_in(family)),
            ]
        )
        if self.theme.currentIndex() < 0:
            self.theme.setCurrentIndex(0)
        shown = self._timeline(family)
        self.list.show_rows([self._row(family, one) for one in shown])
        self.none.setVisible(not shown)
        if not self.session.is_editable:
            self.close_form()
        self.add_button.setEnabled(self.session.is_editable and self.person is not None)
        self._offer()

    def _timeline(self, family: Family) -> tuple[Recorded[FamilyFact], ...]:
        """The entries that the filters let through, in the order that was chosen."""
        return timelines.timeline(
            family, person=self.whose.value(), theme=self.theme.value(), newest_first=bool(self.order.value())
        )

    def sheet(self) -> Sheet | None:
        """The timeline as it is printed: what the filters let through."""
        family = self.session.family
        if family is None:
            return None
        return timelines.sheet(
            family,
            self._timeline(family),
            self.session.assessment,
            self.words,
            lambda one: called(family, one, self.words),
            whose=self.whose.value(),
            theme=self.theme.value(),
            on=self.session.today,
        )

    def _print(self) -> None:
        sheet = self.sheet()
        if sheet is not None:
            self.paper.choose_printer(sheet)

    def _save_pdf(self) -> None:
        sheet = self.sheet()
        if sheet is not None:
            self.paper.choose_file(sheet)

    def _show_stages(self, family: Family) -> None:
        if self.person is None or self.person not in family.persons:
            self.stages.hide()
            return
        found = journeying.progress(family, self.person, today=self.session.today)
        self.stages.show_progress(found, lambda one: called(family, one, self.words))

    def start(self) -> None:
        """Put the cursor into the list."""
        self.list.setFocus()

    def commit_pending(self) -> None:
        """Record an open form that was changed, where it can be read."""
        if self._card is not None and self._card.is_dirty:
            self._save()

    def _row(self, family: Family, one: Recorded[FamilyFact]) -> Row:
        fact = one.fact
        written = self.tr("Written {day} by {author}").format(
            day=self._day(PartialDate.exactly(one.recorded_at.astimezone().date())), author=one.author
        )
        done = _finished(family)
        more = ""
        if isinstance(fact, ConsultationHeld):
            more = fact.summary
        elif isinstance(fact, RiskTold):
            more = "\n".join(timelines.told_lines(fact, self.session.assessment, self.words, only_changed=True))
        elif isinstance(fact, ReferralReceived):
            more = fact.reason
        elif isinstance(fact, TaskDone | PromiseKept):
            ended = fact.task if isinstance(fact, TaskDone) else fact.promise
            begun = (other.fact for other in family.facts if isinstance(other.fact, TaskOpened | PromiseMade))
            more = next((other.text for other in begun if _task_of(other) == ended), "")
        elif isinstance(fact, TaskOpened | PromiseMade) and fact.due is not None and _task_of(fact) not in done:
            more = self.tr("Due {day}").format(day=self.words.date(fact.due))
        return Row(
            key=one.ref,
            lead=self._day(fact.on),
            title=self.words.fact_line(fact, lambda person: called(family, person, self.words)),
            detail="\n".join(part for part in (more, written) if part),
            struck=isinstance(fact, TaskOpened | PromiseMade) and _task_of(fact) in done,
        )

    def _day(self, day: PartialDate | None) -> str:
        """A day, short where it is exact, so that all stand in one column."""
        if day is not None and day.earliest is not None and day.earliest == day.latest and not day.about:
            return format_date(day.earliest, "medium", locale=QLocale().name())
        return self.words.date(day)

    # -- adding --

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self.actions_by_kind: dict[str, QAction] = {}
        told = QAction(kind_word("told"), menu)
        told.triggered.connect(lambda _=False: self.begin_told())
        for kind in ENTRY_KINDS:
            action = QAction(kind_word(kind.name), menu)
            action.triggered.connect(lambda _=False, kind=kind: self.begin(kind))
            self.actions_by_kind[kind.name] = action
            menu.addAction(action)
            if kind.name == "sample":
                self.actions_by_kind["told"] = told
                menu.addAction(told)
        return menu

    def begin(self, kind: EntryKind) -> None:
        """Open the form of a kind of entry."""
        if self.session.is_editable and self.person is not None:
            self._kind = kind
            today = PartialDate.exactly(self.session.today)
            genes = self.session.workspace.catalogue.genes()
            family = self.session.family
            persons = () if family is None else tuple((one, called(family, one, self.words)) for one in family.persons)
            card = EntryCard.of(self.words, kind, today=today, genes=genes, persons=persons)
            for name in ("counsellor", "owner"):
                card.suggest(name, self.session.workspace.author)
            self._show_card(card)

    def begin_told(self) -> None:
        """Open the form of a told risk, with the figures as they are now."""
        assessment = self.session.assessment
        if self.session.is_editable and self.person is not None and assessment is not None:
            self._kind = None
            today = PartialDate.exactly(self.session.today)
            self._show_card(ToldCard(self.words, assessment, self.person, today=today))

    def _show_card(self, card: EntryCard) -> None:
        self._card = card
        card.save_requested.connect(self._save)
        card.cancelled.connect(self.close_form)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        for part in (holder, self.form_area.viewport()):
            part.setBackgroundRole(QPalette.ColorRole.Light)
            part.setAutoFillBackground(True)
        self.form_area.setWidget(holder)
        self.stack.setCurrentIndex(1)
        card.start()

    def close_form(self) -> None:
        """Back to the list."""
        self._card = None
        self.stack.setCurrentIndex(0)

    def _save(self) -> None:
        card, person = self._card, self.person
        if card is None or person is None:
            return
        if isinstance(card, ToldCard):
            fact: FamilyFact | None = card.fact()
            name = "told"
        else:
            assert self._kind is not None
            said = card.answers()
            name = self._kind.name
            new_id = self.session.workspace.new_id
            fact = None if said is None else self._kind.make(person, card.on.value(), said, new_id)
        if fact is None:
            return
        step = self._step(card, fact)
        text = self.tr("Write down: {kind}").format(kind=kind_word(name))
        if step is not None and self.session.propose(text, lambda: step):
            self.close_form()

    def _step(self, card: EntryCard, fact: FamilyFact) -> editing.Step | None:
        """The step that writes a fact down; None where a rule asks to wait and the form gives no reason."""
        family, today = self.session.family, self.session.today
        assert family is not None
        workspace = self.session.workspace
        law = journeying.law_of(workspace.catalogue, workspace.country_of(family))
        against = journeying.objections(family, fact, law, today=today)
        if not against:
            return editing.write_down(fact)
        others = {one.person: called(family, one.person, self.words) for one in against if one.person != self.person}
        reason = card.reason_against(against, law, others)
        return journeying.take_all_the_same(fact, against, reason, today=today) if reason else None

    # -- what can be done with a row --

    def _selected(self) -> Recorded[FamilyFact] | None:
        key, family = self.list.selected_key(), self.session.family
        if family is None or not isinstance(key, FactRef):
            return None
        return next((one for one in family.facts if one.ref == key), None)

    def _offer_anew(self, _: object) -> None:
        """Tell what is now beside what was told, and whether a risk can be told."""
        if self.isVisible():
            self.refresh()
        else:
            self._offer()

    def _offer(self) -> None:
        family, one = self.session.family, self._selected()
        fact = None if one is None else one.fact
        editable = self.session.is_editable
        is_task = isinstance(fact, TaskOpened | PromiseMade)
        is_open = is_task and family is not None and _task_of(fact) not in _finished(family)
        self.done_button.setText(
            self.tr("Promise is kept") if isinstance(fact, PromiseMade) else self.tr("Task is done")
        )
        self.done_button.setVisible(is_open)
        self.done_button.setEnabled(editable)
        self.back_button.setVisible(type(fact) in timelines.UNDATED)
        self.back_button.setEnabled(editable)
        told = self.actions_by_kind["told"]
        told.setEnabled(self.session.assessment is not None)

    def _finish_task(self) -> None:
        one = self._selected()
        if one is not None and isinstance(one.fact, TaskOpened):
            fact = TaskDone(task=one.fact.task, on=PartialDate.exactly(self.session.today))
            self.session.propose(self.tr("Task is done"), lambda: editing.write_down(fact))
        elif one is not None and isinstance(one.fact, PromiseMade):
            kept = PromiseKept(promise=one.fact.promise, on=PartialDate.exactly(self.session.today))
            self.session.propose(self.tr("Promise is kept"), lambda: editing.write_down(kept))

    def _take_back(self) -> None:
        one, family = self._selected(), self.session.family
        if one is not None and family is not None and type(one.fact) in timelines.UNDATED and self.session.is_editable:
            self.session.propose(self.tr("Take back an entry"), lambda: editing.take_back(family, one.ref))


def _task_of(fact: TaskOpened | PromiseMade) -> str:
    """By what a task or a promise is told from others."""
    return fact.task if isinstance(fact, TaskOpened) else fact.promise


def _finished(family: Family) -> frozenset[str]:
    """The tasks that were done, and the promises that were kept."""
    done = (one.fact.task for one in family.facts if isinstance(one.fact, TaskDone))
    kept = (one.fact.promise for one in family.facts if isinstance(one.fact, PromiseKept))
    return frozenset((*done, *kept))
