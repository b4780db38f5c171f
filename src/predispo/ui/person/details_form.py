"""Who a person is: name, sex, gender, birth, ancestry, number, comment; each field is one step."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from predispo.domain.person import Ancestry, Details, Gender, Sex
from predispo.phrases.phrases import Phrases
from predispo.ui.widgets.age_edit import CountEdit
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
        add_row(form, self.tr("Comment"), self.comment)
        self.ancestry.chosen.connect(lambda ancestry: self._wish(self.tr("Change ancestry"), ancestry=ancestry))
        self.people.value_committed.connect(
            lambda people: self._wish(self.tr("Change number of people"), people=people)
        )
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
        if afresh or before.comment != details.comment or not self.comment.hasFocus():
            self.comment.set_text(details.comment)

    def commit_pending(self) -> None:
        """Commit what is being typed."""
        if self.name.text().strip() != self._details.name:
            self.name.editingFinished.emit()
        self.birth.commit()
        self.people.commit()
        self.comment.commit()

    def _wish(self, text: str, **changed: Any) -> None:
        details = replace(self._details, **changed)
        if details != self._details:
            self.details_wished.emit(text, details)
