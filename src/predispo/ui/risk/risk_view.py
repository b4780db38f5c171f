"""The Risk page: what was computed for one person, from what, and what to know before telling it."""

import html
import textwrap
from contextlib import suppress

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from predispo.app.writing import citation
from predispo.domain.assessment import Assessment, PersonAssessment
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.errors import PredispoError
from predispo.phrases.phrases import Phrases
from predispo.ui.countries import population_name
from predispo.ui.naming import called
from predispo.ui.problems import told
from predispo.ui.risk.carrier_bars import CarrierBars
from predispo.ui.risk.questions import Questions
from predispo.ui.risk.ranges_line import RangesLine
from predispo.ui.risk.remaining import RemainingRisk
from predispo.ui.risk.sources_window import SourcesWindow
from predispo.ui.risk.stand_ins import StandIns
from predispo.ui.session import Session
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.fold import Fold
from predispo.ui.widgets.labels import Heading, QuietLabel
from predispo.ui.widgets.note_bar import NoteBar
from predispo.ui.widgets.page import GAP, MARGIN, Page
from predispo.ui.widgets.veil import Veil

FEW = 6
SHORT = 150


class RiskView(Page):
    """The session's assessment, for the person who is selected; it fades while a new one is computed."""

    def __init__(self, session: Session, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.words = session, words
        self.person: PersonId | None = None
        self.state = QuietLabel()
        self.again = QPushButton(self.tr("Compute now"))
        always_works(self.again)
        self.again.hide()
        self.bars = CarrierBars(words)
        self.more = QPushButton()
        self.more.setCheckable(True)
        always_works(self.more)
        self.key = QuietLabel(
            self.tr(
                "Thick bar and first figure: this person. Thin bar and second figure: the population."
                " A click on any figure, or Enter, shows its sources."
            )
        )
        self.remaining = RemainingRisk(words)
        self.nothing = QuietLabel()
        self.notes = QVBoxLayout()
        self.notes.setSpacing(6)
        self.in_full, self.sources, self.unverified = Fold(), Fold(), Fold()
        self.method, self.statement = QuietLabel(), NoteBar(words.intended_use, tone="caution")
        self.limits_heading, self.limits = Heading(self.tr("Limits of this calculation")), QuietLabel()
        self.limits.setTextFormat(Qt.TextFormat.RichText)
        self.figures = QWidget()
        figures = QVBoxLayout(self.figures)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(GAP)
        figures.addWidget(Heading(self.tr("Chance of carrying a disease-causing variant")))
        figures.addWidget(self.key)
        figures.addWidget(self.bars)
        figures.addWidget(self.more)
        figures.addSpacing(MARGIN)
        self.remaining_heading = Heading(self.tr("Remaining risk of cancer"))
        figures.addWidget(self.remaining_heading)
        figures.addWidget(self.nothing)
        figures.addWidget(self.remaining)
        self.body.addWidget(self.state)
        self.ranges = RangesLine(session.intervals)
        self.body.addWidget(self.ranges)
        self.body.addWidget(self.again)
        self.body.addSpacing(4)
        self.questions = Questions(session, words)
        self.body.addWidget(self.questions)
        self.body.addLayout(self.notes)
        self.stand_ins = StandIns(session)
        self.body.addWidget(self.stand_ins)
        self.body.addWidget(self.figures)
        self.body.addSpacing(GAP)
        self.body.addWidget(self.limits_heading)
        self.body.addWidget(self.limits)
        self.body.addWidget(self.in_full)
        self.body.addWidget(self.unverified)
        self.body.addWidget(self.sources)
        self.body.addWidget(self.method)
        self.body.addWidget(self.statement)
        self.body.addStretch(1)
        self._veil = Veil(self.figures)
        self.sources_window: SourcesWindow | None = None
        self.bars.sources_requested.connect(self._show_sources)
        self.remaining.sources_requested.connect(self._show_sources)
        self.more.toggled.connect(self._show_more)
        session.assessment_started.connect(self._fade)
        session.assessment_ready.connect(self._show_anew)
        session.assessment_failed.connect(self._show_anew)
        session.assessment_cancelled.connect(self._show_cancelled)
        self.again.clicked.connect(session.reassess)
        self.stand_ins.chosen.connect(session.reassess)
        session.intervals.ready.connect(self._show_anew)
        session.reasoning.supposing_started.connect(self._fade)
        session.reasoning.shown_changed.connect(self._show)
        self._show_more(False)

    def show_person(self, person: PersonId) -> None:
        """Show a person's figures."""
        self.person = person
        self._show()

    def start(self) -> None:
        """Put the cursor on the choice of a cancer."""
        self.remaining.site.setFocus()

    def commit_pending(self) -> None:
        """Nothing is typed here."""

    # -- news --

    def _fade(self) -> None:
        self.again.hide()
        self.state.setText(self.tr("Computing …"))
        self._veil.cover(True)

    def _show_cancelled(self) -> None:
        """Old figures stay faded, and are told to be old."""
        told = self.tr("Cancelled: these figures are from before the last change.")
        self.state.setText(told if self.session.assessment is not None else self.tr("Cancelled: nothing is computed."))
        self.again.show()

    def _show_anew(self, _: object) -> None:
        self._show()

    # -- what is shown --

    def _show(self) -> None:
        family, assessment = self.session.family, self.session.reasoning.shown
        if family is None or self.person not in family.persons:
            return
        self._clear_notes()
        self.stand_ins.refresh()
        if self.session.failure is not None:
            self._show_failure(family, self.session.failure)
            return
        if assessment is None:
            self.figures.hide()
            self.state.setText(self.tr("Nothing has been computed yet."))
            return
        mine = assessment.persons.get(self.person)
        self.ranges.show_person(self.person)
        self._veil.cover(False)
        self._show_state(family, assessment, mine)
        self._show_notes(assessment)
        self._show_ground(assessment)
        self.figures.setVisible(mine is not None)
        if mine is None:
            self._add_note(self.tr("Not computed: the assessment does not cover this person."), tone="caution")
            return
        self.bars.show_carrier(mine.carrier)
        self._show_more(self.more.isChecked())
        has_risk = any(mine.remaining_risk.values())
        self.remaining.setVisible(has_risk)
        self.nothing.setVisible(not has_risk)
        self.nothing.setText(self._why_nothing(family, mine))
        if has_risk:
            self.remaining.show_person(called(family, self.person, self.words), mine)
        if self.sources_window is not None:
            self.sources_window.refresh()

    def _show_sources(self, what: str, age: int | None = None) -> None:
        """The sources of a chance to carry a gene, or of a risk of a cancer by an age."""
        if self.person is None:
            return
        if self.sources_window is None:
            self.sources_window = SourcesWindow(self.session, self.words, self.window())
        if age is None:
            self.sources_window.show_carrier(self.person, what)
        else:
            self.sources_window.show_risk(self.person, what, age)

    def _show_state(self, family: Family, assessment: Assessment, mine: PersonAssessment | None) -> None:
        on = self.words.date(assessment.on)
        if assessment is self.session.reasoning.supposed:
            self._add_note(self.tr("These figures rest on supposed results that are not recorded."), tone="caution")
        if mine is None or mine.age is None:
            text = self.tr("Computed for {day}, with the figures of {country}.")
            self.state.setText(text.format(day=on, country=population_name(assessment.country)))
        else:
            text = self.tr("Computed for {day} at age {age}, with the figures of {country}.")
            self.state.setText(text.format(day=on, age=mine.age, country=population_name(assessment.country)))

    def _why_nothing(self, family: Family, mine: PersonAssessment) -> str:
        person = family.person(self.person) if self.person else None
        if person is not None and person.is_dead:
            return self.tr("Not computed: this person has died.")
        if mine.age is None:
            return self.tr("Not computed: the age of this person is not known. Note the year of birth.")
        return self.tr("Not computed for this person.")

    def _show_failure(self, family: Family, problem: PredispoError) -> None:
        self._veil.cover(False)
        self.figures.hide()
        for part in (self.limits_heading, self.limits, self.in_full, self.sources):
            part.hide()
        self.unverified.hide()
        self.method.setText("")
        self.state.setText(self.tr("No figures were computed."))
        persons = [one for one in problem.data.get("persons", ()) if one in family.persons]
        names = tuple(called(family, one, self.words) for one in persons)
        said = told(problem, names)
        if question := self.stand_ins.question:
            self._add_note(question, self.tr("Choose whose figures to use. Every result will say so."), tone="alarm")
        else:
            self._add_note(said.what, said.cure, tone="alarm")
        for person, name in zip(persons[:6], names, strict=False):
            button = QPushButton(self.tr("Show {name}").format(name=name))
            button.clicked.connect(lambda _=False, person=person: self.session.select(person))
            self.notes.addWidget(button)

    def _show_notes(self, assessment: Assessment) -> None:
        """Notes on this person stand first; those on the whole calculation after its figures."""
        general: list[str] = []
        for note in assessment.notes:
            if note.code == "stand_in":
                self._add_note(self.words.note(note), tone="caution")
            elif note.person is None:
                general.append(self.words.note(note))
            elif note.person == self.person:
                self._add_note(self.words.note(note))
        whole = tuple(dict.fromkeys(general))
        short = [textwrap.shorten(text, SHORT, placeholder=" …") for text in whole]
        lines = "".join(f'<li style="margin-bottom: 5px">{html.escape(text)}</li>' for text in short)
        self.limits.setText(f'<ul style="margin-left: -26px">{lines}</ul>')
        cut = [text for text in whole if len(text) > SHORT]
        self.in_full.show_lines(self.tr("Limits in full ({count})").format(count=len(cut)), cut)
        self.limits_heading.setVisible(bool(general))
        self.limits.setVisible(bool(general))

    def _show_ground(self, assessment: Assessment) -> None:
        """What the figures rest on."""
        self.sources.show_lines(
            self.tr("Sources ({count})").format(count=len(assessment.sources)),
            [self._cited(key) for key in assessment.sources],
        )
        self.unverified.show_lines(
            self.tr("Figures that nobody has verified yet ({count})").format(count=len(assessment.unverified)),
            [self._cited(key) for key in assessment.unverified],
        )
        text = self.tr("Model {model}. Method: {method}. Evidence {edition} ({digest}).")
        self.method.setText(
            text.format(
                model=assessment.model,
                method=assessment.method,
                edition=assessment.evidence_edition,
                digest=assessment.evidence_digest[:12],
            )
        )

    def _cited(self, key: str) -> str:
        with suppress(KeyError, PredispoError):
            return citation(self.session.workspace.catalogue.reference(key))
        return key

    def _show_more(self, everything: bool) -> None:
        self.bars.show_at_most(None if everything else FEW)
        self.more.setVisible(self.bars.genes > FEW)
        text = self.tr("Show fewer genes") if everything else self.tr("Show all {count} genes")
        self.more.setText(text.format(count=self.bars.genes))

    def _add_note(self, text: str, cure: str = "", *, tone: str = "muted") -> None:
        self.notes.addWidget(NoteBar(text, cure, tone=tone))

    def _clear_notes(self) -> None:
        while (item := self.notes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
