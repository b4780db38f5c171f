"""Who a person is: name, sex, gender, birth, ancestry, number, comment; each field is one step."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from predispo.domain.person import Ancestry, Details, Flag, Gender, Sex
from predispo.phrases.phrases import Phrases
from predispo.phrases.spoken import language_name, letter_languages
from predispo.ui.widgets.age_edit import CountEdit
from predispo.ui.widgets.check_box import CheckBox
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.page import add_row
from predispo.ui.widgets.partial_date_edit import PartialDateEdit
from predispo.ui.widgets.text_area import TextArea


class DetailsForm(QWidget):
    """The fields of a person's details; tells which step was wished for, with the details as they should be."""

    details_wished = Signal(str, object)  # the menu's text, Details

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = Details()
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("don’t know"))
        self.sex = ChoiceBox([(one, words.term(one)) for one in Sex])
        self.gender = ChoiceBox([(None, self.tr("not asked")), *((one, words.term(one)) for one in Gender)])
        self.birth = PartialDateEdit(words)
        self.ancestry = ChoiceBox([(one, words.term(one)) for one in Ancestry])
        self.people = CountEdit()
        self.identifier = QLineEdit()
        self.address = TextArea(3)
        spoken = ((one, language_name(one)) for one in letter_languages())
        self.language = ChoiceBox([("", self.tr("not asked")), *spoken])
        self.flags = {one: CheckBox(words.term(one)) for one in Flag}
        self.comment = TextArea()
        self.comment.setAccessibleName(self.tr("Comment"))

    def place_first(self, form: QFormLayout) -> None:
        """The fields that everybody is asked for."""
        add_row(form, self.tr("Name"), self.name)
        add_row(form, self.tr("Sex at birth"), self.sex)
        add_row(form, self.tr("Gender"), self.gender)
        add_row(form, self.tr("Born"), self.birth)
        self.name.editingFinished.connect(lambda: self._wish(self.tr("Change name"), name=self.name.text().strip()))
        self.sex.chosen.connect(lambda sex: self._wish(self.tr("Change sex"), sex=sex))
        self.gender.chosen.connect(lambda gender: self._wish(self.tr("Change gender"), gender=gender))
        self.birth.value_committed.connect(lambda birth: self._wish(self.tr("Change date of birth"), birth=birth))

    def place_rest(self, form: QFormLayout) -> None:
        """The fields that are less often filled in."""
        add_row(form, self.tr("Ancestry"), self.ancestry)
        add_row(form, self.tr("Symbol stands for"), self.people)
        add_row(form, self.tr("Identifier"), self.identifier)
        add_row(form, self.tr("Address"), self.address)
        add_row(form, self.tr("Language"), self.language)
        flags = QWidget()
        column = QVBoxLayout(flags)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        for box in self.flags.values():
            column.addWidget(box)
        add_row(form, self.tr("Heed"), flags)
        add_row(form, self.tr("Comment"), self.comment)
        self.ancestry.chosen.connect(lambda ancestry: self._wish(self.tr("Change ancestry"), ancestry=ancestry))
        self.people.value_committed.connect(
            lambda people: self._wish(self.tr("Change number of people"), people=people)
        )
        self.identifier.editingFinished.connect(
            lambda: self._wish(self.tr("Change identifier"), identifier=self.identifier.text().strip())
        )
        self.address.text_committed.connect(lambda text: self._wish(self.tr("Change address"), address=text))
        self.language.chosen.connect(lambda language: self._wish(self.tr("Change language"), language=language))
        for box in self.flags.values():
            box.clicked.connect(lambda _: self._wish(self.tr("Change what to heed"), flags=self._flagged()))
        self.comment.text_committed.connect(lambda text: self._wish(self.tr("Change comment"), comment=text))

    def show_details(self, details: Details, *, afresh: bool) -> None:
        """Show what is known; what is being typed of the same person stays."""
        before, self._details = self._details, details
        if afresh or before.name != details.name or not self.name.hasFocus():
            self.name.setText(details.name)
        self.sex.set_value(details.sex)
        self.gender.set_value(details.gender)
        self.birth.set_value(details.birth, afresh=afresh)
        self.ancestry.set_value(details.ancestry)
        self.people.set_value(details.people, afresh=afresh)
        if afresh or before.identifier != details.identifier or not self.identifier.hasFocus():
            self.identifier.setText(details.identifier)
        self.language.set_value(details.language)
        for flag, box in self.flags.items():
            box.setChecked(flag in details.flags)
        for area, then, now in (
            (self.address, before.address, details.address),
            (self.comment, before.comment, details.comment),
        ):
            if afresh or then != now or not area.hasFocus():
                area.set_text(now)

    def commit_pending(self) -> None:
        """Commit what is being typed."""
        if self.name.text().strip() != self._details.name:
            self.name.editingFinished.emit()
        self.birth.commit()
        self.people.commit()
        if self.identifier.text().strip() != self._details.identifier:
            self.identifier.editingFinished.emit()
        self.address.commit()
        self.comment.commit()

    def _flagged(self) -> tuple[Flag, ...]:
        """What is to be heeded, as it is checked."""
        return tuple(flag for flag, box in self.flags.items() if box.isChecked())

    def _wish(self, text: str, **changed: Any) -> None:
        details = replace(self._details, **changed)
        if details != self._details:
            self.details_wished.emit(text, details)
