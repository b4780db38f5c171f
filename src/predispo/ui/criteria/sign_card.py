"""A card that answers what a guideline asks of a person's signs: there or not, how many, and at which age."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from predispo.app import signs
from predispo.app.editing import Step
from predispo.domain.verdict import Missing, Question
from predispo.phrases.phrases import Phrases
from predispo.ui.session import Session
from predispo.ui.widgets.age_edit import AgeEdit, CountEdit
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.entry_form import EntryForm
from predispo.ui.widgets.page import add_row


class SignCard(EntryForm):
    """Asks of one sign of one person, and writes the answer down."""

    answered = Signal()

    def __init__(self, session: Session, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: Missing | None = None
        self.there = ChoiceBox([(True, self.tr("yes")), (False, self.tr("no"))])
        self.number = CountEdit()
        self.age = AgeEdit(words)
        add_row(self.form, self.tr("Answer"), self.there)
        add_row(self.form, self.tr("How many"), self.number)
        add_row(self.form, self.tr("Age when seen"), self.age)
        self.save_requested.connect(self._save)
        self.cancelled.connect(self.hide)

    def ask(self, missing: Missing, title: str) -> None:
        """Ask for one fact that is missing."""
        self._asked = missing
        menopause = missing.question is Question.MENOPAUSE
        counted = not menopause and signs.is_counted(self._session.workspace.catalogue, missing.detail)
        self.there.set_value(True)
        self.number.set_value(None, afresh=True)
        self.age.set_value(None, afresh=True)
        self.form.setRowVisible(self.there, not menopause)
        self.form.setRowVisible(self.number, counted)
        self.open(title, removable=False)
        (self.age if menopause else self.there).setFocus()

    def _save(self) -> None:
        asked, family = self._asked, self._session.family
        if asked is None or family is None or not (self.age.is_understood and self.number.is_understood):
            return
        age, number, there = self.age.value(), self.number.value(), bool(self.there.value())

        def make() -> Step | None:
            if asked.question is Question.MENOPAUSE:
                return None if age is None else signs.note_menopause(family, asked.person, age)
            return signs.note_sign(family, asked.person, asked.detail, there=there, number=number, age=age)

        if self._session.propose(self.tr("Note a sign"), make):
            self.hide()
            self.answered.emit()
