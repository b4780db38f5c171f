"""The form of one operation that took away an organ at risk."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from predispo.domain.cancer import Procedure
from predispo.domain.facts import SurgeryDone
from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.domain.person import Sex
from predispo.domain.standing import Confirmation
from predispo.phrases.phrases import Phrases
from predispo.ui.person.fact_section import FactForm
from predispo.ui.widgets.age_edit import AgeEdit
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.page import add_row
from predispo.ui.widgets.partial_date_edit import PartialDateEdit

WOMENS = frozenset({Procedure.SALPINGO_OOPHORECTOMY, Procedure.HYSTERECTOMY})
MENS = frozenset({Procedure.PROSTATECTOMY})


class SurgeryForm(FactForm):
    """One operation."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._fact: SurgeryDone | None = None
        self.procedure = ChoiceBox()
        self.age = AgeEdit(words)
        self.on = PartialDateEdit(words)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("treatment, or to lower a risk"))
        self.confirmation = ChoiceBox([(one, words.term(one)) for one in Confirmation])
        for text, field in (
            (self.tr("Operation"), self.procedure),
            (self.tr("Age"), self.age),
            (self.tr("Date"), self.on),
            (self.tr("Why"), self.reason),
            (self.tr("How sure"), self.confirmation),
        ):
            add_row(self.form, text, field, label_width=96)

    def begin(self, family: Family, person: Person) -> None:
        """Empty fields."""
        self._fill(person, SurgeryDone(person=person.id, procedure=Procedure.BILATERAL_MASTECTOMY))
        self._fact = None

    def show_fact(self, family: Family, person: Person, fact: Any) -> None:
        """The fields of an operation."""
        self._fill(person, fact)
        self._fact = fact

    def start(self) -> None:
        """Put the cursor on the operation."""
        self.procedure.setFocus()

    def fact(self, person: PersonId) -> SurgeryDone | None:
        """The operation as the fields tell it."""
        for field in (self.age, self.on):
            if not field.is_understood:
                field.commit()
                field.line.setFocus()
                return None
        procedure = self.procedure.value()
        assert isinstance(procedure, Procedure)
        return replace(
            self._fact or SurgeryDone(person=person, procedure=procedure),
            procedure=procedure,
            age=self.age.value(),
            on=self.on.value(),
            reason=self.reason.text().strip(),
            confirmation=self.confirmation.value(),
        )

    def _fill(self, person: Person, fact: SurgeryDone) -> None:
        left_out = {Sex.FEMALE: MENS, Sex.MALE: WOMENS, Sex.UNKNOWN: frozenset[Procedure]()}[person.sex]
        offered = [one for one in Procedure if one not in left_out or one is fact.procedure]
        self.procedure.set_choices([(one, self._words.term(one)) for one in offered])
        self.procedure.set_value(fact.procedure)
        self.age.set_value(fact.age, afresh=True)
        self.on.set_value(fact.on, afresh=True)
        self.reason.setText(fact.reason)
        self.confirmation.set_value(fact.confirmation)
