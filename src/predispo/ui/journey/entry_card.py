"""The form of one new entry of the Journey."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from predispo.domain.dates import PartialDate
from predispo.domain.ids import PersonId
from predispo.domain.law import Law, Objection
from predispo.phrases.phrases import Phrases
from predispo.ui.journey.entry_fields import Asked, EntryKind, Field
from predispo.ui.journey.entry_words import field_word, kind_word
from predispo.ui.journey.objections_form import ObjectionsForm
from predispo.ui.widgets.check_box import CheckBox
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.entry_form import EntryForm
from predispo.ui.widgets.gene_picker import GenePicker
from predispo.ui.widgets.labels import TonedLabel
from predispo.ui.widgets.page import add_row
from predispo.ui.widgets.partial_date_edit import PartialDateEdit
from predispo.ui.widgets.text_area import TextArea

FIELD = 100


class Checks(QWidget):
    """Several out of a few, each with its word."""

    def __init__(self, choices: list[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = [(value, CheckBox(word)) for value, word in choices]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        for _, box in self._boxes:
            column.addWidget(box)
        if self._boxes:
            self.setFocusProxy(self._boxes[0][1])

    def values(self) -> tuple[Any, ...]:
        """What was checked."""
        return tuple(value for value, box in self._boxes if box.isChecked())


class EntryCard(EntryForm):
    """The fields of one kind of entry, with the day it happened."""

    def __init__(
        self,
        words: Phrases,
        kind_name: str,
        fields: tuple[Field, ...],
        *,
        today: PartialDate,
        genes: tuple[str, ...] = (),
        persons: tuple[tuple[PersonId, str], ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._genes, self._persons = words, genes, persons
        self._asked: list[tuple[Field, QWidget]] = []
        self.on = PartialDateEdit(words)
        self.on.set_value(today, afresh=True)
        add_row(self.form, self.tr("Date"), self.on, label_width=FIELD)
        for field in fields:
            widget = self._widget(field)
            self._asked.append((field, widget))
            text = "" if field.asked is Asked.YES else field_word(field.name)
            add_row(self.form, text, widget, label_width=FIELD)
        self._complaint = TonedLabel(tone="alarm")
        self._complaint.hide()
        self.extra.addWidget(self._complaint)
        self.objections = ObjectionsForm(words)
        self.extra.addWidget(self.objections)
        self.open(kind_word(kind_name), removable=False)

    @classmethod
    def of(
        cls,
        words: Phrases,
        kind: EntryKind,
        *,
        today: PartialDate,
        genes: tuple[str, ...],
        persons: tuple[tuple[PersonId, str], ...] = (),
    ) -> "EntryCard":
        """The form of a kind of entry."""
        return cls(words, kind.name, kind.fields, today=today, genes=genes, persons=persons)

    def field(self, name: str) -> QWidget:
        """The widget that asks for a field."""
        return next(widget for field, widget in self._asked if field.name == name)

    def suggest(self, name: str, text: str) -> None:
        """Fill in what the answer most often is, where the form asks for it."""
        for field, widget in self._asked:
            if field.name == name and isinstance(widget, QLineEdit):
                widget.setText(text)

    def start(self) -> None:
        """Put the cursor into the first field after the date."""
        (self._asked[0][1] if self._asked else self.on).setFocus()

    def answers(self) -> dict[str, Any] | None:
        """What was answered; None, said in the form, where something is missing or was not understood."""
        if not self.on.is_understood:
            self.on.commit()
            return None
        if self.on.value() is None:
            return self.complain(self.tr("Not recorded: write the day on which it happened."))
        said: dict[str, Any] = {}
        for field, widget in self._asked:
            if isinstance(widget, PartialDateEdit) and not widget.is_understood:
                widget.commit()
                return None
            said[field.name] = _answer(widget)
            if field.needed and not said[field.name]:
                widget.setFocus()
                name = field_word(field.name)
                return self.complain(self.tr("Not recorded: fill in “{field}”.").format(field=name))
        return said

    def reason_against(self, against: tuple[Objection, ...], law: Law, others: Mapping[PersonId, str]) -> str:
        """Why the step is taken although these rules stand against it; empty until they were shown and answered."""
        reason = self.objections.reason.text().strip()
        if self.objections.against == against and reason:
            return reason
        self.objections.show_objections(against, law, others)
        self.save_button.setText(self.tr("Write down all the same"))
        return ""

    def complain(self, text: str) -> None:
        """Say what is missing."""
        self._complaint.setText(text)
        self._complaint.show()

    def _widget(self, field: Field) -> QWidget:
        match field.asked:
            case Asked.LINE:
                return QLineEdit()
            case Asked.AREA:
                return TextArea(4)
            case Asked.DAY:
                return PartialDateEdit(self._words)
            case Asked.GENES:
                return GenePicker(self._genes)
            case Asked.PERSON:
                who = ChoiceBox([(None, self.tr("nobody of the family")), *self._persons])
                who.setCurrentIndex(0)
                return who
            case Asked.YES:
                box = CheckBox(field_word(field.name))
                box.setChecked(field.name == "written")
                return box
            case Asked.SEVERAL:
                return Checks([(one, self._words.term(one)) for one in field.of or ()])
            case Asked.CHOICE:
                choice = ChoiceBox([(one, self._words.term(one)) for one in field.of or ()])
                choice.setCurrentIndex(0)
                return choice


def _answer(widget: QWidget) -> Any:
    """What a field holds."""
    match widget:
        case PartialDateEdit() | ChoiceBox():
            return widget.value()
        case GenePicker():
            return widget.genes()
        case Checks():
            return widget.values()
        case QCheckBox():
            return widget.isChecked()
        case TextArea():
            return widget.text()
        case QLineEdit():
            return widget.text().strip()
    raise TypeError(type(widget).__name__)
