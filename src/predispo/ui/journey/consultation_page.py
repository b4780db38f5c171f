"""A visit: its agenda, what the patient is shown, notes, decisions and promises, written down as one step."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from predispo.app import agenda, consulting, editing, journeying
from predispo.domain.care import ConsultationKind
from predispo.domain.dates import PartialDate
from predispo.domain.facts import ConsultationHeld, NoteWritten
from predispo.domain.ids import FamilyId, PersonId
from predispo.domain.standing import Disclosure
from predispo.errors import PredispoError
from predispo.ui.journey.entry_words import field_word
from predispo.ui.journey.full_page import FullPage
from predispo.ui.journey.objections_form import ObjectionsForm
from predispo.ui.journey.patient_window import PatientWindow, title_of
from predispo.ui.session import Session
from predispo.ui.widgets.check_box import CheckBox
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.labels import Heading, QuietLabel, TonedLabel
from predispo.ui.widgets.page import add_row, aligned_form
from predispo.ui.widgets.partial_date_edit import PartialDateEdit
from predispo.ui.widgets.tab_order import read_in_order
from predispo.ui.widgets.text_area import TextArea

FIELD = 130
PROMISES = 3
OFFERED = 8
"""How many figures are offered to be shown."""


class ConsultationPage(FullPage):
    """Everything of one visit on one page; nothing reaches the patient's window before “Show”."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, "")
        words = self.words
        self._family: FamilyId | None = None
        self.person: PersonId | None = None
        self.items: list[tuple[agenda.Item, CheckBox]] = []
        self.offered: list[tuple[consulting.Shown, CheckBox, CheckBox]] = []
        self.patient: PatientWindow | None = None
        self.agenda_grid, self.figure_grid = QGridLayout(), QGridLayout()
        for grid in (self.agenda_grid, self.figure_grid):
            grid.setColumnStretch(1, 1)
            grid.setHorizontalSpacing(10)
            grid.setVerticalSpacing(5)
        self.no_agenda = QuietLabel(self.tr("Nothing is due, missing or different."))
        self.no_figures = QuietLabel(self.tr("No figures are computed."))
        self.pedigree = CheckBox(self.tr("Plain pedigree, without figures; others’ results only where they agreed"))
        self.open_button = QPushButton(self.tr("Open the patient’s window"))
        self.show_button = QPushButton(self.tr("Show"))
        self.show_button.setProperty("primary", True)
        self.hide_button = QPushButton(self.tr("Hide everything"))
        self.kind = ChoiceBox([(one, words.term(one)) for one in ConsultationKind])
        self.on = PartialDateEdit(words)
        self.counsellor, self.present, self.interpreter = QLineEdit(), QLineEdit(), QLineEdit()
        self.interpreter.setPlaceholderText(self.tr("a professional interpreter, never a child"))
        self.notes, self.decisions = TextArea(5), TextArea(3)
        self.decisions.setPlaceholderText(self.tr("One decision a line"))
        self.promises = [(QLineEdit(), PartialDateEdit(words)) for _ in range(PROMISES)]
        self.complaint = TonedLabel(tone="alarm")
        self.complaint.hide()
        self.objections = ObjectionsForm(words)
        self.write_button = QPushButton(self.tr("Write the consultation down"))
        self.write_button.setProperty("primary", True)
        self._lay_out()
        self.open_button.clicked.connect(self._open_window)
        self.show_button.clicked.connect(self.show_to_patient)
        self.hide_button.clicked.connect(self._hide_everything)
        self.write_button.clicked.connect(self._write)
        session.family_opened.connect(lambda _: self._close_window())

    def _lay_out(self) -> None:
        self.body.addWidget(Heading(self.tr("Agenda")))
        self.body.addWidget(self.no_agenda)
        self.body.addLayout(self.agenda_grid)
        self.body.addSpacing(8)
        self.body.addWidget(Heading(self.tr("What the patient sees")))
        self.body.addWidget(
            QuietLabel(self.tr("Read it here first. The patient’s window stays empty until you press Show."))
        )
        self.body.addWidget(self.pedigree)
        self.body.addWidget(self.no_figures)
        self.body.addLayout(self.figure_grid)
        row = QHBoxLayout()
        for button in (self.open_button, self.show_button, self.hide_button):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addSpacing(8)
        self.body.addWidget(Heading(self.tr("The visit")))
        form = aligned_form()
        for text, widget in (
            (field_word("kind"), self.kind),
            (self.tr("Date"), self.on),
            (field_word("counsellor"), self.counsellor),
            (field_word("present"), self.present),
            (field_word("interpreter"), self.interpreter),
            (self.tr("Notes"), self.notes),
            (self.tr("Decisions"), self.decisions),
        ):
            add_row(form, text, widget, label_width=FIELD)
        for number, (text_line, due) in enumerate(self.promises):
            holder = QWidget()
            both = QHBoxLayout(holder)
            both.setContentsMargins(0, 0, 0, 0)
            both.addWidget(text_line, 3)
            both.addWidget(due, 2)
            text_line.setPlaceholderText(self.tr("what the clinic promises"))
            text_line.setAccessibleName(self.tr("Promise"))
            due.line.setPlaceholderText(self.tr("by when"))
            due.line.setAccessibleName(self.tr("By when it is promised"))
            add_row(form, self.tr("Promises") if number == 0 else "", holder, label_width=FIELD)
        self.body.addLayout(form)
        self.body.addWidget(self.complaint)
        self.body.addWidget(self.objections)
        self.body.addStretch(1)
        self.foot.addWidget(self.write_button)

    # -- what is shown to the counsellor --

    def show_afresh(self) -> None:
        """Begin a visit of the selected person; one that is being written for that person goes on."""
        family = self.session.family
        if family is None:
            return
        person = self.session.selected or family.consultand
        if (family.id, person) != (self._family, self.person):
            self.commit_pending()
            self._family, self.person = family.id, person
        if not self.is_dirty:
            self._clear()
        self.refresh()
        (self.items[0][1] if self.items else self.notes).setFocus()

    def refresh(self) -> None:
        """Show the agenda and the figures as they are now; what is ticked stays so."""
        family, person = self.session.family, self.person
        if family is None or person is None or person not in family.persons or family.id != self._family:
            return
        self.title.setText(self.tr("Consultation with {person}").format(person=self.capital_name(person)))
        found = agenda.agenda(
            family,
            person,
            self.session.assessment,
            self.words,
            self.name_of,
            clinic_language=self.session.workspace.settings.text("language"),
            today=self.session.today,
        )
        done = {item.text for item, box in self.items if box.isChecked()}
        _empty(self.agenda_grid)
        self.items = []
        for row, item in enumerate(found):
            box = CheckBox(self.words.capital(self.words.term(item.topic)))
            box.setChecked(item.text in done)
            box.setAccessibleName(item.text)
            label = QLabel(item.text)
            label.setWordWrap(True)
            self.agenda_grid.addWidget(box, row, 0)
            self.agenda_grid.addWidget(label, row, 1)
            self.items.append((item, box))
        self.no_agenda.setVisible(not found)
        self._offer_figures(person)
        for part in (self.write_button, self.open_button, self.show_button):
            part.setEnabled(self.session.is_editable)
        read_in_order(self)

    def _offer_figures(self, person: PersonId) -> None:
        shown = consulting.figures_to_show(self.session.assessment, person)[:OFFERED]
        kept = {
            (one.figure.what, one.figure.by_age): (show.isChecked(), told.isChecked())
            for one, show, told in self.offered
        }
        _empty(self.figure_grid)
        self.offered = []
        for row, one in enumerate(shown):
            show, told = CheckBox(self.tr("show")), CheckBox(self.tr("told"))
            was_shown, was_told = kept.get((one.figure.what, one.figure.by_age), (False, False))
            show.setChecked(was_shown)
            told.setChecked(was_told)
            text = self.tr("{figure}: {chance}; in the population {population}").format(
                figure=self.words.capital(title_of(one, self.words)),
                chance=self.words.chance(one.figure.probability),
                population=self.words.chance(one.population),
            )
            label = QLabel(text)
            label.setWordWrap(True)
            show.setAccessibleName(self.tr("Show: {figure}").format(figure=text))
            told.setAccessibleName(self.tr("Told: {figure}").format(figure=text))
            for column, part in enumerate((show, label, told)):
                self.figure_grid.addWidget(part, row, column)
            self.offered.append((one, show, told))
        self.no_figures.setVisible(not shown)

    # -- what is shown to the patient --

    def _open_window(self) -> None:
        if self.patient is None:
            self.patient = PatientWindow(self.words, self.window())
        self.patient.open_beside()

    def show_to_patient(self) -> None:
        """Show what is ticked; a figure that was shown counts as told, unless that is taken away."""
        family, person = self.session.family, self.person
        if family is None or person is None:
            return
        self._open_window()
        assert self.patient is not None
        picture = None
        if self.pedigree.isChecked():
            picture = consulting.plain_picture(family, person, language=self.words.language, on=self.session.today)
        chosen = [(one, told) for one, show, told in self.offered if show.isChecked()]
        for _, told in chosen:
            told.setChecked(True)
        self.patient.show_to_patient(picture, [one for one, _ in chosen])

    def _hide_everything(self) -> None:
        if self.patient is not None:
            self.patient.show_nothing()

    def _close_window(self) -> None:
        """Another person or family is looked at: nobody's picture stays on the screen."""
        if self.patient is not None:
            self.patient.show_nothing()
            self.patient.close()

    # -- writing down --

    @property
    def is_dirty(self) -> bool:
        """Whether something was written that is not in the journal."""
        promised = any(line.text().strip() for line, _ in self.promises)
        return promised or bool(self.notes.text() or self.decisions.text())

    def commit_pending(self) -> None:
        """Keep what was written of a visit that is not ended, as a note for the clinic alone."""
        if not self.is_dirty or self.person is None or self._family is None:
            return
        parts = [self.notes.text(), self.decisions.text(), *(line.text().strip() for line, _ in self.promises)]
        text = self.tr("Consultation not yet written down: {text}").format(text="\n".join(one for one in parts if one))
        note = NoteWritten(
            person=self.person,
            text=text,
            on=PartialDate.exactly(self.session.workspace.today),
            disclosure=Disclosure.CLINIC,
        )
        casework = self.session.casework
        if self.session.is_editable and casework is not None and casework.family.id == self._family:
            kept = self.session.propose(self.tr("Keep an unfinished consultation"), lambda: editing.write_down(note))
        else:
            kept = self._keep_apart(note)
        if kept:
            self._clear()

    def _keep_apart(self, note: NoteWritten) -> bool:
        """Keep a note in its family, which is shown as it was, or is not the one that is shown now."""
        assert self._family is not None
        casework = self.session.casework
        if casework is None or casework.family.id != self._family:
            casework = self.session.workspace.open_family(self._family)
        try:
            casework.record(editing.write_down(note))
        except PredispoError as problem:
            self.session.problem_happened.emit(problem)
            return False
        return True

    def visit(self) -> consulting.Visit | None:
        """The visit as it is written; None, said on the page, where a day is not understood."""
        assert self.person is not None
        for edit in (self.on, *(due for _, due in self.promises)):
            if not edit.is_understood:
                edit.commit()
                return self._complain(self.tr("Not recorded: one of the days was not understood."))
        on = self.on.value()
        if on is None:
            return self._complain(self.tr("Not recorded: write the day on which it happened."))
        promises = [
            consulting.Promised(text=line.text().strip(), due=due.value())
            for line, due in self.promises
            if line.text().strip()
        ]
        if any(one.due is None for one in promises):
            return self._complain(self.tr("Not recorded: write by when it is promised."))
        covered = [f"✓ {item.text}" for item, box in self.items if box.isChecked()]
        return consulting.Visit(
            person=self.person,
            on=on,
            kind=ConsultationKind(str(self.kind.value())),
            counsellor=self.counsellor.text().strip(),
            present=self.present.text().strip(),
            interpreter=self.interpreter.text().strip(),
            notes="\n".join(part for part in (self.notes.text(), *covered) if part),
            decisions=tuple(line.strip() for line in self.decisions.text().splitlines() if line.strip()),
            promises=tuple(promises),
            told=tuple(one.figure for one, _, told in self.offered if told.isChecked()),
        )

    def _write(self) -> None:
        family, workspace = self.session.family, self.session.workspace
        visit = None if self.person is None or family is None else self.visit()
        if visit is None or family is None:
            return
        self.complaint.hide()
        try:
            facts = consulting.facts_of(visit, self.session.assessment, workspace.new_id)
        except PredispoError as problem:
            self.session.problem_happened.emit(problem)
            return
        law = journeying.law_of(workspace.catalogue, workspace.country_of(family))
        against = consulting.objections_to(family, facts, law, today=self.session.today)
        reason = self.objections.reason.text()
        if against and (self.objections.against != against or not reason.strip()):
            others = {one.person: self.name_of(one.person) for one in against if one.person != self.person}
            self.objections.show_objections(against, law, others)
            self.write_button.setText(self.tr("Write down all the same"))
            return
        step = self.tr("Write the consultation down")
        if self.session.propose(step, lambda: consulting.write_visit(facts, against, reason, visit.on)):
            self._clear()
            self._close_window()
            self.session.notice_happened.emit(self.tr("The consultation was written down."))
            self.closed.emit()

    def _complain(self, text: str) -> None:
        self.complaint.setText(text)
        self.complaint.show()

    def _clear(self) -> None:
        """An empty visit of today."""
        family = self.session.family
        talks = () if family is None else tuple(one.fact for one in family.facts)
        seen = any(isinstance(one, ConsultationHeld) and one.person == self.person for one in talks)
        self.kind.set_value(ConsultationKind.FOLLOW_UP if seen else ConsultationKind.FIRST)
        self.on.set_value(PartialDate.exactly(self.session.workspace.today), afresh=True)
        self.counsellor.setText(self.session.workspace.author)
        for line in (self.present, self.interpreter, *(line for line, _ in self.promises)):
            line.clear()
        for _, due in self.promises:
            due.set_value(None, afresh=True)
        self.notes.set_text("")
        self.decisions.set_text("")
        self.items, self.offered = [], []
        self.pedigree.setChecked(False)
        self.complaint.hide()
        self.objections.clear()
        self.write_button.setText(self.tr("Write the consultation down"))


def _empty(grid: QGridLayout) -> None:
    """Take everything out of a grid."""
    while (item := grid.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
