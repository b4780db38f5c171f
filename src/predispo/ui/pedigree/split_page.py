"""A part of the family split off: who goes, who stands in both, and the number of the new family."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from predispo.app.splitting import Split, carry_out, split
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.errors import PredispoError
from predispo.phrases.phrases import load
from predispo.ui.naming import called, capitalised
from predispo.ui.problems import told
from predispo.ui.session import Session
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.labels import Heading, QuietLabel, TonedLabel
from predispo.ui.widgets.page import Page, add_row


class SplitPage(Page):
    """Shows what splitting would do, and does it as one act."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._persons: tuple[PersonId, ...] = ()
        self._planned: Split | None = None
        self.body.addWidget(Heading(self.tr("Split the family")))
        self.body.addWidget(
            QuietLabel(
                self.tr(
                    "The people who were selected go into a family of their own with all that is recorded of them. "
                    "Both families get a note that says so. One undo brings everybody back."
                )
            )
        )
        form = self.add_form()
        self.number = QLineEdit()
        self.shared = ChoiceBox()
        self.who = QuietLabel()
        add_row(form, self.tr("New family number"), self.number)
        add_row(form, self.tr("They go"), self.who)
        add_row(form, self.tr("In both families"), self.shared)
        self.outcome = TonedLabel()
        self.body.addWidget(self.outcome)
        buttons = QHBoxLayout()
        self.split = QPushButton(self.tr("Split the family"))
        self.split.setProperty("primary", True)
        self.cancel = QPushButton(self.tr("Cancel"))
        buttons.addWidget(self.split)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.body.addStretch(1)
        self.shared.chosen.connect(lambda _: self._try())
        self.number.textChanged.connect(lambda _: self._try())
        self.split.clicked.connect(self._carry_out)
        self.cancel.clicked.connect(self.closed)
        session.family_opened.connect(lambda _: self.closed.emit() if self.isVisible() else None)

    def show_afresh(self) -> None:
        """Take the people who are selected; the one who is shown stands in both unless something else is chosen."""
        family = self._session.family
        if family is None:
            return
        words = load(self._session.workspace.settings.text("language"))
        self._persons = self._session.selection.chosen
        names = {one: capitalised(called(family, one, words)) for one in self._persons}
        self.shared.set_choices([(None, self.tr("nobody")), *names.items()])
        self.shared.set_value(self._session.selected if len(self._persons) > 1 else None)
        self.who.setText(words.listing(list(names.values())))
        self.number.setText(self._session.workspace.free_number(f"{family.number}-2"))
        self._try()

    def showEvent(self, event: object) -> None:
        """Put the cursor into the number."""
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self) -> None:
        """Show what splitting would do, or why it cannot be."""
        family, casework = self._session.family, self._session.casework
        self._planned, text, tone = None, "", "muted"
        number = self.number.text().strip()
        if family is not None and casework is not None:
            try:
                planned = self._plan(family, number)
            except PredispoError as problem:
                said = told(problem)
                text, tone = f"{said.what} {said.cure}", "alarm"
            else:
                if not number:
                    text, tone = self.tr("Write a number for the new family."), "alarm"
                elif any(one.number == number for one in self._session.workspace.families()):
                    text, tone = self.tr("Another family has this number. Write another one."), "alarm"
                else:
                    self._planned = planned
                    text = self._told(family, planned)
        self.outcome.set_tone(tone)
        self.outcome.setText(text)
        self.split.setEnabled(self._planned is not None)

    def _told(self, family: Family, planned: Split) -> str:
        going = len([one for one in self._persons if one != self.shared.value()])
        text = self.tr("Going: {going}. Staying: {staying}.").format(going=going, staying=len(family.persons) - going)
        if planned.cut:
            text += " " + self.tr(
                "%n tie(s) of birth or partnership between them are told by neither family afterwards; the journal "
                "keeps them.",
                "",
                planned.cut,
            )
        return text

    def _plan(self, family: Family, number: str) -> Split:
        casework = self._session.casework
        assert casework is not None
        shared = self.shared.value()
        return split(
            family,
            self._persons,
            shared=None if shared is None else PersonId(str(shared)),
            number=number,
            note_here=self.tr("A part of this family is now family {number}.").format(number=number),
            note_there=self.tr("This family was a part of family {number}.").format(number=family.number),
            new_id=casework.new_id,
        )

    def _carry_out(self) -> None:
        casework, planned = self._session.casework, self._planned
        if casework is None or planned is None:
            return
        try:
            acts, change = carry_out(self._session.workspace, casework, planned)
        except PredispoError as problem:
            self._session.problem_happened.emit(problem)
            return
        self._session.take_act(self.tr("Split the family"), change, acts.withdraw)
        self.closed.emit()
