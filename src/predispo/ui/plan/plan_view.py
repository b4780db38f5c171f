"""The Plan page: what is to be avoided, what is due when, by which source, and what cannot be said."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from predispo.app import planning
from predispo.domain.dates import PartialDate
from predispo.domain.ids import PersonId, TaskId
from predispo.domain.plan import Choice, Offer, Plan, State
from predispo.errors import NotApplicable
from predispo.phrases.phrases import Phrases
from predispo.phrases.plan import (
    carried_text,
    caution_text,
    offer_title,
    organ_word,
    turn_lines,
    verified_word,
    why_text,
)
from predispo.ui.naming import called
from predispo.ui.problems import told
from predispo.ui.session import Session
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.entry_form import EntryForm
from predispo.ui.widgets.fold import Fold
from predispo.ui.widgets.labels import Heading, QuietLabel
from predispo.ui.widgets.note_bar import NoteBar
from predispo.ui.widgets.page import MARGIN, Page, add_row
from predispo.ui.widgets.partial_date_edit import PartialDateEdit
from predispo.ui.widgets.row_list import Row, RowList

YEARS = 5
LEAD = 92


class PlanView(Page):
    """The plan of the selected person, now or as known on an earlier day."""

    def __init__(self, session: Session, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.words = session, words
        self.person: PersonId | None = None
        self.plan: Plan | None = None
        self._made: list[QWidget] = []
        self.offers = RowList(lead_width=LEAD)
        self.offers.setAccessibleName(words.text("plan-heading-offers"))
        self.done_button = QPushButton(self.tr("Record as done …"))
        self.recall_button = QPushButton(self.tr("Recall when due"))
        self.recall_button.setToolTip(self.tr("Open a task for the day on which the selected offer is due next"))
        self.card = EntryForm()
        self.on = PartialDateEdit(words)
        self.finding = QLineEdit()
        add_row(self.card.form, self.tr("Date"), self.on)
        add_row(self.card.form, self.tr("Finding"), self.finding)
        self.calendar, self.open = Fold(), Fold()
        self.above, self.below = QVBoxLayout(), QVBoxLayout()
        for part in (self.above, self.below):
            part.setSpacing(8)
        self.body.addLayout(self.above)
        self.body.addWidget(self.offers)
        row = QHBoxLayout()
        row.addWidget(self.done_button, 1)
        row.addWidget(self.recall_button, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.card)
        self.body.addWidget(self.calendar)
        self.body.addLayout(self.below)
        self.body.addWidget(self.open)
        self.body.addSpacing(MARGIN)
        self.body.addWidget(NoteBar(words.intended_use, tone="caution"))
        self.body.addStretch(1)
        self.offers.row_selected.connect(lambda _: self._allow())
        self.offers.open_requested.connect(lambda _: self._begin())
        self.done_button.clicked.connect(self._begin)
        self.recall_button.clicked.connect(self._recall)
        self.card.save_requested.connect(self._save)
        self.card.cancelled.connect(self.card.hide)
        session.assessment_ready.connect(lambda _: self._refresh_if_seen())
        session.evidence_changed.connect(self._refresh_if_seen)

    def show_person(self, person: PersonId) -> None:
        """Show a person's plan."""
        if person != self.person:
            self.card.hide()
        self.person = person
        self._refresh()

    def start(self) -> None:
        """Put the cursor into the list."""
        self.offers.setFocus()

    def commit_pending(self) -> None:
        """Record an open form that was changed."""
        if self.card.is_dirty:
            self._save()

    # -- what is shown --

    def _refresh_if_seen(self) -> None:
        """Show the plan anew; a hidden page is shown afresh when its tab is turned to."""
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        family, person, words = self.session.family, self.person, self.words
        if family is None or person is None or person not in family.persons:
            return
        self._clear()
        settings = self.session.workspace.settings
        try:
            plan = planning.plan_for(
                family,
                self.session.workspace.catalogue,
                person,
                country=self.session.workspace.country_of(family),
                on=self.session.today,
                assessment=self.session.assessment,
                names=settings.text("guidelines"),
                choices=settings.text("plan_sources"),
            )
        except NotApplicable as problem:
            self.plan = None
            said = told(problem, ())
            self._add(self.above, NoteBar(said.what, said.cure))
            for part in (self.offers, self.done_button, self.recall_button, self.calendar, self.open):
                part.hide()
            return
        self.plan = plan
        for one in plan.carried:
            if not one.doubts:
                self._add(self.above, QuietLabel(carried_text(words, one)))
        for gene in plan.negative:
            self._add(self.above, QuietLabel(words.text("plan-negative", gene=gene)))
        for one in plan.facts:
            self._add(self.above, self._fact(one))
        for note in planning.plan_notes(plan, words):
            self._add(self.above, NoteBar(note))
        if plan.offers:
            self._add(self.above, Heading(words.text("plan-heading-offers")))
        self.offers.show_rows([self._row(one) for one in planning.by_due(plan.offers)])
        self.offers.setVisible(bool(plan.offers))
        self.calendar.show_lines(self.tr("The next five years"), planning.calendar_lines(plan, words, years=YEARS))
        self._show_rest(plan)
        lines = [self._open_line(one) for one in plan.open]
        self.open.show_lines(f"{words.text('plan-heading-open')} ({len(lines)})", lines)
        self._allow()

    def _show_rest(self, plan: Plan) -> None:
        words, family = self.words, self.session.family
        self._section("second", [planning.second_line(one, words) for one in plan.second])
        if family is not None:
            named = partial(called, family, words=words)
            self._section("offspring", planning.offspring_told(family, plan, words, named))
        self._section("turns", ["\n    ".join(turn_lines(words, one)) for one in plan.turns])
        self._section("refrain", [self._plain(one) for one in plan.refrain])
        self._show_sources(plan)
        for one in plan.supposed:
            self._add(self.below, Heading(words.text("plan-heading-supposed")))
            family, person = self.session.family, self.person
            assert family is not None
            assert person is not None
            name = called(family, person, words)
            head = words.text("plan-supposed", name=name, variant=one.variant.name)
            self._add(self.below, NoteBar(head, also=[self._plain(each) for each in one.offers], tone="caution"))
        unmatched = [
            *(words.text("plan-undated-done", text=one) for one in plan.undated),
            *(words.text("plan-unmatched", text=one.text, day=words.date(one.on)) for one in plan.unmatched),
        ]
        for text in unmatched:
            self._add(self.below, NoteBar(text))

    def _show_sources(self, plan: Plan) -> None:
        """One chooser for every gene and organ of which several guidelines speak."""
        several = [one for one in plan.choices if len({one.chosen, *one.others, *one.beyond} - {""}) > 1]
        if several:
            self._add(self.below, Heading(self.words.text("plan-heading-sources")))
        for one in several:
            names = [name for name in (one.chosen, *one.others, *one.beyond) if name]
            box = ChoiceBox([(name, name) for name in names])
            box.set_value(one.chosen)
            always_works(box)
            label = QuietLabel(f"{one.gene} {organ_word(self.words, one.organ)}".strip())
            box.setAccessibleName(label.text())
            box.chosen.connect(lambda name, one=one: self._choose(one, str(name)))
            self._add(self.below, label)
            self._add(self.below, box)
            for line in planning.choice_lines(one, self.words)[1:]:
                self._add(self.below, QuietLabel(line.strip()))

    def _section(self, name: str, lines: Sequence[str]) -> None:
        if lines:
            self._add(self.below, Heading(self.words.text(f"plan-heading-{name}")))
        for line in lines:
            self._add(self.below, QuietLabel(line))

    def _fact(self, offer: Offer) -> NoteBar:
        text = f"{self.words.text('plan-kind-' + offer.kind.replace('_', '-'))}: {offer.text(self.words.language)}"
        said = self.words.capital(text)
        source = f"{', '.join(offer.genes)} · {offer.guideline} · {verified_word(self.words, offer.verified)}"
        return NoteBar(said, source, tone="alarm" if offer.kind == "contraindication" else "muted")

    def _row(self, offer: Offer) -> Row:
        words = self.words
        state = words.text(f"plan-state-{offer.state.value}")
        if offer.state is State.OVERDUE:
            state = f"! {state}"
        day = "" if offer.next_due is None else words.date(offer.next_due)
        details = [" · ".join((words.capital(state), *planning.offer_details(offer, words)))]
        details += [f"! {caution_text(words, one)}" for one in offer.cautions]
        details += [words.text("plan-done", day=words.date(one.on), text=one.text) for one in offer.done]
        details += [one for one in (offer.note(words.language), offer.defect) if one]
        genes = f" ({', '.join(offer.genes)})" if offer.genes else ""
        return Row(
            key=offer.id,
            lead=day,
            title=f"{offer_title(words, offer)}{genes}",
            detail="\n".join(details),
            struck=offer.state is State.DONE,
        )

    def _plain(self, offer: Offer) -> str:
        return f"{offer_title(self.words, offer)} · {' · '.join(planning.offer_details(offer, self.words))}"

    def _open_line(self, offer: Offer) -> str:
        family = self.session.family
        assert family is not None
        doubts = [why_text(self.words, one, lambda person: called(family, person, self.words)) for one in offer.doubts]
        return "\n".join((self._plain(offer), *doubts))

    def _add(self, where: QVBoxLayout, widget: QWidget) -> None:
        self._made.append(widget)
        where.addWidget(widget)

    def _clear(self) -> None:
        for one in self._made:
            one.setParent(None)
            one.deleteLater()
        self._made = []

    # -- what can be done --

    def _selected(self) -> Offer | None:
        key = self.offers.selected_key()
        offers = () if self.plan is None else self.plan.offers
        return next((one for one in offers if one.id == key), None)

    def _allow(self) -> None:
        one = self._selected()
        self.done_button.setVisible(bool(self.plan is not None and self.plan.offers))
        self.recall_button.setVisible(self.done_button.isVisibleTo(self))
        self.recall_button.setEnabled(self.session.is_editable and one is not None and one.next_due is not None)
        self.done_button.setEnabled(self.session.is_editable and one is not None and planning.can_be_done(one))

    def _recall(self) -> None:
        one, person = self._selected(), self.person
        if one is None or person is None or one.next_due is None:
            return
        workspace = self.session.workspace
        task, owner = TaskId(workspace.new_id("t")), workspace.settings.text("author")
        text = self.tr("Open a task to recall")
        self.session.propose(text, lambda: planning.recall(one, person, self.words, task, owner=owner))

    def _begin(self) -> None:
        one = self._selected()
        if one is None or not planning.can_be_done(one) or not self.session.is_editable:
            return
        self.on.set_value(PartialDate.exactly(self.session.today), afresh=True)
        self.finding.clear()
        self.card.open(offer_title(self.words, one), removable=False)
        self.on.setFocus()

    def _save(self) -> None:
        one, person = self._selected(), self.person
        if one is None or person is None:
            return
        day = self.on.value()
        if not self.on.is_understood or day is None:
            self.on.commit()
            return
        finding, offer = self.finding.text().strip(), one
        text = self.tr("Record an examination")
        if self.session.propose(text, lambda: planning.mark_done(offer, person, day, finding, self.words)):
            self.card.hide()

    def _choose(self, choice: Choice, guideline: str) -> None:
        settings = self.session.workspace.settings
        settings.choose("plan_sources", planning.with_choice(settings.text("plan_sources"), choice, guideline))
        self._refresh()
