"""One figure in full: value, unit, interval, source, who was studied, who verified it, what the model does with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from predispo.app.evidence_figures import History
from predispo.app.evidence_pages import Address, EvidencePages, GeneShare, Question, Topic
from predispo.domain.clinic import OverrideState
from predispo.domain.evidence_place import EvidencePlace
from predispo.evidence.counts import ObservedRate
from predispo.evidence.guideline import Action, Criterion
from predispo.evidence.quantity import Quantity
from predispo.evidence.schema import AlleleFrequency, PenetranceRow, TestSensitivity, TestSpecificity
from predispo.phrases.phrases import Phrases
from predispo.ui.evidence import words
from predispo.ui.evidence.observed_sheet import rate_in_words
from predispo.ui.evidence.sources import Sources
from predispo.ui.language import short_day
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.labels import Heading, QuietLabel
from predispo.ui.widgets.note_bar import NoteBar
from predispo.ui.widgets.page import Page

Figure = PenetranceRow | AlleleFrequency | TestSensitivity | TestSpecificity | GeneShare
Chosen = Figure | ObservedRate | EvidencePlace


class Detail(Page):
    """The figure that is selected; nothing of it can be changed here."""

    page_requested = Signal(object)  # Address
    comparison_requested = Signal(object)  # Question
    edit_requested = Signal(str, object)  # what is chosen is called, and it
    verification_requested = Signal(str, object)

    def __init__(self, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self.figure: Chosen | None = None
        self._source = ""
        self._question: Question | None = None
        self._name = ""
        self.setAccessibleName(self.tr("The selected figure"))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.source_button = QPushButton(self.tr("Open the source"))
        self.compare_button = QPushButton(self.tr("Compare sources"))
        self.verify_button = QPushButton(self.tr("Mark as checked …"))
        self.edit_button = QPushButton(self.tr("Take another figure …"))
        self._buttons = (self.source_button, self.compare_button, self.verify_button, self.edit_button)
        for button, key in ((self.verify_button, "F4"), (self.edit_button, "F2")):
            button.setToolTip(f"{button.text().rstrip(' …')} ({key})")
        for button in self._buttons:
            always_works(button)
        self.verify_button.clicked.connect(lambda: self.verification_requested.emit(self._name, self.figure))
        self.edit_button.clicked.connect(lambda: self.edit_requested.emit(self._name, self.figure))
        self.source_button.clicked.connect(self._ask_source)
        self.compare_button.clicked.connect(lambda: self.comparison_requested.emit(self._question))
        self._told = QWidget()
        self.buttons = QVBoxLayout()
        self.buttons.setSpacing(6)
        for button in self._buttons:
            self.buttons.addWidget(button)
        self.body.addWidget(self._told)
        self.body.addLayout(self.buttons)
        self.body.addStretch(1)
        self.clear()

    def clear(self) -> None:
        """Say how a figure is chosen."""
        self.figure = self._question = None
        told = self._afresh()
        told.addWidget(Heading(self.tr("The selected figure")))
        told.addWidget(
            QuietLabel(self.tr("Choose a row to see where its figure comes from, and what is done with it."))
        )
        told.addWidget(QuietLabel(self.tr("✓ verified: compared with the source named beside it.")))
        told.addWidget(QuietLabel(self.tr("○ verified in part: part of it was seen in the source.")))
        told.addWidget(QuietLabel(self.tr("! not verified: check it before it is used for a patient.")))
        for button in self._buttons:
            button.hide()

    def show_figure(
        self, symbol: str, figure: Figure, pages: EvidencePages, sources: Sources, past: History | None
    ) -> None:
        """Show a figure of a gene, with what the clinic did about it."""
        told = self._begin(figure, figure.quantity.source)
        rows: list[tuple[str, str]] = []
        if isinstance(figure, PenetranceRow):
            self._question = next((one for one in pages.questions(symbol) if figure in one.rows), None)
            heading = words.of_people(self._phrases, figure.cancer, figure.sex)
            value = f"{words.figure(figure)} {words.ages(figure)}"
            rows += [
                (
                    self.tr("Measure"),
                    f"{self._phrases.capital(words.measure(figure.measure))}. {words.compared_with(figure.measure)}",
                ),
                (self.tr("Copies"), words.genotype(figure.genotype)),
                (self.tr("Variant"), figure.form),
                (self.tr("Only with"), words.as_written(figure.condition)),
                (self.tr("Found by"), words.as_written(figure.ascertainment)),
            ]
        elif isinstance(figure, AlleleFrequency):
            heading = self.tr("Allele frequency, {ancestry}").format(ancestry=words.ancestry(figure.ancestry))
            value = words.amount(figure.quantity)
            rows.append((self.tr("Set"), words.figure_set(figure.model)))
        elif isinstance(figure, GeneShare):
            heading, value = words.share(figure.kind), words.amount(figure.quantity)
        elif isinstance(figure, TestSpecificity):
            heading = self.tr("Test specificity, {test}").format(test=words.method(figure.method))
            value = words.amount(figure.quantity)
        else:
            heading = self.tr("Test sensitivity, {test}").format(test=words.method(figure.method))
            value = words.amount(figure.quantity)
            rows.append((self.tr("Set"), words.figure_set(figure.model)))
        self._head(told, symbol, heading, value)
        self._name = f"{symbol} · {heading} · {value}"
        told.addWidget(_form([*self._common(figure.quantity, sources), *rows, *self._use(figure), *self._own(past)]))
        if figure.quantity.notes:
            told.addWidget(NoteBar(words.as_written(figure.quantity.notes)))
        self.edit_button.setText(self.tr("Take another figure …"))
        several = self._question is not None and len(self._question.curves()) > 1
        own = (self.verify_button, self.edit_button) if figure.quantity.place is not None else ()
        self._show_buttons(self.source_button, *own, *((self.compare_button,) if several else ()))

    def show_offer(
        self, place: EvidencePlace, guide: str, one: Action | Criterion, sources: Sources, past: History | None
    ) -> None:
        """Show an offer or a criterion of a guideline, with what the clinic did about it."""
        told = self._begin(place, one.source)
        where = f" · {one.verified_in}" if one.verified_in else ""
        heading = (
            words.organ(one.organ, self._phrases) if isinstance(one, Action) else words.kind_of_criterion(one.kind)
        )
        large = words.offered(one) if isinstance(one, Action) else one.topic or one.id
        rows = [
            (self.tr("Name"), one.id),
            (self.tr("Source"), sources.full(one.source)),
            (self.tr("State"), f"{words.state(one)}{where}"),
            *self._own(past),
        ]
        self._head(told, guide, self._phrases.capital(heading), large)
        told.addWidget(_form(rows))
        self._name = f"{guide} · {large}"
        self.edit_button.setText(self.tr("Write it anew …"))
        self._show_buttons(self.source_button, self.verify_button, self.edit_button)

    def show_counts(self, one: ObservedRate, sources: Sources, past: History | None) -> None:
        """Show what was counted in carriers of one band of ages, with what the clinic did about it."""
        told = self._begin(one, one.source)
        heading = words.of_people(self._phrases, one.cancer, one.sex)
        text = self.tr("{cases} in {years} person-years, {first}–{last}")
        value = text.format(
            cases=words.exact(one.cases), years=words.exact(one.person_years), first=one.age_from, last=one.age_to
        )
        rows = [
            (self.tr("In 100,000 a year (95 %)"), rate_in_words(one)),
            (self.tr("Source"), sources.full(one.source)),
            *self._own(past),
        ]
        self._head(told, one.gene, heading, value)
        told.addWidget(_form(rows))
        self._name = f"{one.gene} · {heading}"
        self.edit_button.setText(self.tr("Take another figure …"))
        self._show_buttons(self.source_button, self.edit_button)

    def _show_buttons(self, *shown: QPushButton) -> None:
        for button in self._buttons:
            button.setVisible(button in shown)
        self.verticalScrollBar().setValue(0)

    def _begin(self, chosen: Chosen, source: str) -> QVBoxLayout:
        """An empty place for what is chosen."""
        self.figure, self._source, self._question = chosen, source, None
        return self._afresh()

    def _head(self, told: QVBoxLayout, about: str, heading: str, value: str) -> None:
        """What it belongs to, what it is, and the figure itself, large."""
        told.addWidget(QuietLabel(about))
        told.addWidget(Heading(heading))
        large = QLabel(value)
        large.setProperty("title", True)
        large.setWordWrap(True)
        told.addWidget(large)

    def _common(self, quantity: Quantity, sources: Sources) -> list[tuple[str, str]]:
        where = f" · {quantity.verified_in}" if quantity.verified_in else ""
        return [
            (
                self.tr("95 % interval"),
                words.interval(quantity) if quantity.has_interval else self.tr("none published"),
            ),
            (self.tr("Source"), sources.full(quantity.source)),
            (self.tr("State"), f"{words.state(quantity)}{where}"),
            (self.tr("Population"), words.as_written(quantity.population)),
        ]

    def _own(self, past: History | None) -> list[tuple[str, str]]:
        """What the clinic did: whose figure it is and why, what it stands for, who compared it."""
        if past is None:
            return []
        rows: list[tuple[str, str]] = []
        for one in past.overrides:
            if one.state is not OverrideState.REPLACED:
                name = self.tr("Clinic's own") if one.state is OverrideState.ACTING else self.tr("Waits for approval")
                by = self.tr("{author}, {day}: {reason}").format(
                    author=one.author,
                    day=short_day(one.recorded.recorded_at.astimezone().date()),
                    reason=one.fact.reason,
                )
                rows.append((name, by))
        if rows and past.shipped is not None and "value" in past.shipped:
            rows.append((self.tr("Published"), words.exact(float(past.shipped["value"]))))
        if past.verification is not None:
            seen = past.verification.fact
            text = self.tr("{name}, {day}: {seen}")
            rows.append(
                (self.tr("Checked by"), text.format(name=seen.by, day=self._phrases.date(seen.on), seen=seen.seen))
            )
        return rows

    def _use(self, figure: Figure) -> list[tuple[str, str]]:
        """What the model does with a figure, and why."""
        if isinstance(figure, AlleleFrequency):
            taken = self.tr("Taken for this ancestry") if figure.preferred else self.tr("Shown only")
            return [(self.tr("Model"), taken)]
        if not isinstance(figure, PenetranceRow) or self._question is None:
            return []
        taking = self._question.taking(figure)
        if not taking:
            reason = words.as_written(" ".join(dict.fromkeys(one.reason for one in self._question.left_out)))
            return [(self.tr("Model"), self.tr("Shown only. {reason}").format(reason=reason).strip())]
        taken = self.tr("Taken {use}. {reason}")
        uses = [
            taken.format(
                use=", ".join(words.role(role) for role in sorted(one.roles)), reason=words.as_written(one.reason)
            )
            for one in taking
        ]
        return [(self.tr("Model"), "\n".join(uses))]

    def _ask_source(self) -> None:
        if self.figure is not None:
            self.page_requested.emit(Address(Topic.REFERENCE, self._source))

    def _afresh(self) -> QVBoxLayout:
        """An empty place for another figure."""
        old, self._told = self._told, QWidget()
        self.body.replaceWidget(old, self._told)
        old.hide()
        old.deleteLater()
        column = QVBoxLayout(self._told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        return column


def _form(rows: list[tuple[str, str]]) -> QWidget:
    """A label above each value that there is."""
    widget = QWidget()
    form = QFormLayout(widget)
    form.setContentsMargins(0, 0, 0, 0)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    form.setVerticalSpacing(2)
    for name, value in rows:
        if not value:
            continue
        label = QLabel(value)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setContentsMargins(0, 0, 0, 6)
        label.setAccessibleName(f"{name}: {value}")
        form.addRow(QuietLabel(name), label)
    return widget
