"""The editor of one figure: the clinic's own in place of the published, checked while it is typed."""

import re
from dataclasses import dataclass
from math import isfinite

from PySide6.QtCore import QLocale, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from predispo.app.evidence_editing import Draft, try_drafts
from predispo.app.evidence_figures import NewFigure, catalogue_with, drafts_of
from predispo.errors import PredispoError
from predispo.evidence.check import Finding
from predispo.evidence.quantity import Quantity
from predispo.ui.evidence import words
from predispo.ui.evidence.moves_view import MovesView
from predispo.ui.evidence.sources import Sources
from predispo.ui.problems import told
from predispo.ui.session import Session
from predispo.ui.widgets.check_box import CheckBox
from predispo.ui.widgets.labels import Heading, QuietLabel, TonedLabel
from predispo.ui.widgets.page import Page, add_row
from predispo.ui.widgets.tab_order import read_in_order
from predispo.ui.widgets.text_area import TextArea

CHECK_MS = 250
WIDTH = 420
REFERENCE = ("authors", "title", "container", "year", "doi", "pmid", "url")


@dataclass(frozen=True, slots=True)
class _Typed:
    """What is typed, as far as it makes sense."""

    new: NewFigure | None
    troubles: dict[str, str]


class Field(QWidget):
    """A field with what is wrong with it beside it."""

    def __init__(self, line: QLineEdit | TextArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.trouble = TonedLabel(tone="alarm")
        self.trouble.hide()
        self.setFocusProxy(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(line)
        column.addWidget(self.trouble)
        line.setMaximumWidth(WIDTH)

    def setAccessibleName(self, name: str) -> None:
        """Name the line to a screen reader too."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def text(self) -> str:
        """What is written."""
        return self.line.text().strip()

    def complain(self, text: str) -> None:
        """Say what is wrong, or nothing."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        self.line.setAccessibleDescription(text)


class FigureEditor(Page):
    """One figure at a time; nothing is written before Save."""

    saved = Signal(object, str)  # the drafts, the reason
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._quantity: Quantity | None = None
        self._sources: Sources | None = None
        self.body.setContentsMargins(28, 22, 28, 28)
        self.title = QLabel()
        self.title.setProperty("title", True)
        self.title.setWordWrap(True)
        self.published = QuietLabel()
        self.fields: dict[str, Field] = {
            name: Field(QLineEdit()) for name in ("value", "low", "high", "source", "population", *REFERENCE)
        }
        self.fields["notes"] = Field(TextArea(2))
        self.fields["reason"] = Field(TextArea(3))
        self.unit = QLabel()
        self.new_source = CheckBox(self.tr("The source is not in the evidence yet"))
        self.trouble = TonedLabel(tone="alarm")
        self.trouble.hide()
        self.save_button = QPushButton(self.tr("Take this figure"))
        self.save_button.setProperty("primary", True)
        self.preview_button = QPushButton(self.tr("What would change …"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_MS)
        self._timer.timeout.connect(lambda: self.check())
        self._lay_out()
        for field in self.fields.values():
            field.line.textChanged.connect(lambda *_: self._timer.start())
        self.new_source.toggled.connect(self._show_reference)
        self.save_button.clicked.connect(self._save)
        self.preview_button.clicked.connect(self._preview)
        self.cancel_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        self.body.addWidget(self.title)
        self.body.addWidget(self.published)
        self.body.addSpacing(8)
        form = self.add_form()
        labels = {
            "value": self.tr("Figure"),
            "low": self.tr("Interval from"),
            "high": self.tr("Interval to"),
            "source": self.tr("Source"),
            "population": self.tr("Population"),
            "notes": self.tr("Notes"),
            "reason": self.tr("Reason"),
            "authors": self.tr("Authors"),
            "title": self.tr("Title"),
            "container": self.tr("Journal, volume, pages"),
            "year": self.tr("Year"),
            "doi": "DOI",
            "pmid": "PMID",
            "url": self.tr("Address"),
        }
        self._reference_labels: list[QWidget] = []
        for name in ("value", "unit", "low", "high", "source", "new", *REFERENCE, "population", "notes", "reason"):
            if name == "unit":
                add_row(form, self.tr("Unit"), self.unit)
            elif name == "new":
                form.addRow("", self.new_source)
            else:
                label = add_row(form, labels[name], self.fields[name])
                if name in REFERENCE:
                    self._reference_labels.append(label)
        self.fields["source"].line.setPlaceholderText(self.tr("key of the source: kuchenbaecker2017"))
        self.fields["reason"].line.setPlaceholderText(self.tr("why the clinic takes another figure"))
        self.body.addWidget(self.trouble)
        row = QHBoxLayout()
        for button in (self.save_button, self.preview_button, self.cancel_button):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.moves = MovesView(self._session)
        self.body.addWidget(self.moves)
        self.body.addSpacing(12)
        self.body.addWidget(Heading(self.tr("What happens then")))
        self.note = QuietLabel()
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self._show_reference(False)

    def open(self, name: str, quantity: Quantity, sources: Sources) -> None:
        """Begin with the figure as it stands."""
        self._quantity, self._sources = quantity, sources
        self.title.setText(self.tr("The clinic's own figure: {figure}").format(figure=name))
        self.published.setText(
            self.tr("In force: {figure}, {interval}. {source}").format(
                figure=words.amount(quantity),
                interval=words.interval(quantity),
                source=sources.full(quantity.source),
            )
        )
        shown = {
            "value": words.exact(quantity.value),
            "low": "" if quantity.low is None else words.exact(quantity.low),
            "high": "" if quantity.high is None else words.exact(quantity.high),
            "source": quantity.source,
            "population": quantity.population,
            "notes": quantity.notes,
            "reason": "",
        }
        for field_name, field in self.fields.items():
            text = shown.get(field_name, "")
            field.line.setPlainText(text) if isinstance(field.line, TextArea) else field.line.setText(text)
            field.complain("")
        self.unit.setText(words.unit(quantity.unit))
        self.new_source.setChecked(False)
        completer = QCompleter(QStringListModel(list(self._session.workspace.catalogue.references()), self), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line = self.fields["source"].line
        assert isinstance(line, QLineEdit)
        line.setCompleter(completer)
        waits = self._session.workspace.clinic_journal.clinic.approval_required
        self.note.setText(
            self.tr("It is written in the clinic's journal and waits until another author approves it.")
            if waits
            else self.tr("It is written in the clinic's journal and counts at once. Undo takes it back.")
        )
        self._timer.stop()
        self.moves.put_away()
        self.trouble.hide()
        read_in_order(self.widget() or self)
        self.fields["value"].line.setFocus()

    def check(self, *, with_reason: bool = False) -> tuple[Draft, ...]:
        """Say beside each field what is wrong with it; the drafts where nothing is."""
        self._timer.stop()
        typed = self._read()
        troubles = dict(typed.troubles)
        if with_reason and not self.fields["reason"].text():
            troubles["reason"] = self.tr("Say why the clinic takes another figure.")
        drafts: tuple[Draft, ...] = ()
        general: list[str] = []
        if typed.new is not None:
            drafts = drafts_of(self._session.workspace, typed.new)
            try:
                findings = try_drafts(self._session.workspace, drafts).findings
            except PredispoError as problem:
                general.append(str(told(problem)))
            else:
                for one in findings:
                    troubles.setdefault(self._field_of(one), self._sentence(one))
        for name, field in self.fields.items():
            field.complain(troubles.get(name, ""))
        general += [text for name, text in troubles.items() if name not in self.fields]
        self.trouble.setText("\n".join(general))
        self.trouble.setVisible(bool(general))
        return () if troubles or general else drafts

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, Ctrl+Enter saves."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self._save()
        else:
            super().keyPressEvent(event)

    def _read(self) -> _Typed:
        """The fields as a figure; what makes no sense is named."""
        assert self._quantity is not None
        assert self._quantity.place is not None
        troubles: dict[str, str] = {}
        numbers: dict[str, float | None] = {}
        for name in ("value", "low", "high"):
            text = self.fields[name].text()
            numbers[name] = _number(text)
            if text and numbers[name] is None:
                troubles[name] = self.tr("This is not a number.")
        value, low, high = numbers["value"], numbers["low"], numbers["high"]
        if value is None:
            troubles.setdefault("value", self.tr("A figure is needed."))
        if (low is None) != (high is None):
            troubles.setdefault("high" if high is None else "low", self.tr("An interval needs both ends, or none."))
        elif value is not None and low is not None and high is not None and not low <= value <= high:
            troubles["value"] = self.tr("The figure lies outside of its own interval.")
        source = self.fields["source"].text()
        known = source in self._session.workspace.catalogue.references()
        reference = None
        if not source:
            troubles["source"] = self.tr("A figure without a source is not a figure.")
        elif self.new_source.isChecked():
            reference = {name: self.fields[name].text() for name in REFERENCE}
            if known:
                troubles["source"] = self.tr("The evidence has a source of this key already.")
            for name, text in (("authors", self.tr("Name the authors.")), ("title", self.tr("Name the title."))):
                if not reference[name]:
                    troubles[name] = text
        elif not known:
            troubles["source"] = self.tr("The evidence has no source of this key. Choose one, or add it.")
        if troubles or value is None:
            return _Typed(None, troubles)
        new = NewFigure(
            place=self._quantity.place,
            value=value,
            low=low,
            high=high,
            source=source,
            population=self.fields["population"].text(),
            notes=self.fields["notes"].text(),
            reference=reference,
        )
        return _Typed(new, {})

    def _field_of(self, finding: Finding) -> str:
        """The field that a finding of the check speaks of."""
        if finding.code == "source":
            return "source"
        return "value" if finding.code in {"monotone", "risk", "ratio", "censored", "frequency"} else finding.text

    def _sentence(self, finding: Finding) -> str:
        """What the check found, in the language of the window."""
        sentences = {
            "monotone": self.tr("The cumulative risk would fall with age: compare it with the ages before and after."),
            "risk": self.tr("A cumulative risk lies from 0 to below 100."),
            "ratio": self.tr("A ratio is above 0."),
            "censored": self.tr("A zero from few people is censored, never “no risk”."),
            "frequency": self.tr("An allele frequency lies between 0 and 1."),
            "source": self.tr("The evidence has no source of this key. Choose one, or add it."),
            "duplicate": self.tr("Another figure already answers the same question."),
        }
        return sentences.get(finding.code, finding.text)

    def _show_reference(self, shown: bool) -> None:
        for name, label in zip(REFERENCE, self._reference_labels, strict=True):
            self.fields[name].setVisible(shown)
            label.setVisible(shown)
        if self._quantity is not None:
            self._timer.start()

    def _save(self) -> None:
        drafts = self.check(with_reason=True)
        if drafts:
            self.saved.emit(drafts, self.fields["reason"].text())
            return
        wrong = next((field for field in self.fields.values() if field.trouble.text()), None)
        if wrong is not None:
            wrong.line.setFocus()

    def _preview(self) -> None:
        drafts = self.check()
        if drafts:
            workspace = self._session.workspace
            self.moves.compare(lambda: catalogue_with(workspace, drafts))


def _number(text: str) -> float | None:
    """A number with the decimal sign of the window's language, or a point; None where it is none, or could be two."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.RejectGroupSeparator)
    found, understood = locale.toDouble(text)
    if understood and isfinite(found):
        return found
    return float(text) if re.fullmatch(r"-?\d+(\.\d+)?([eE]-?\d+)?", text) else None
