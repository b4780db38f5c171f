"""The criteria of a class: what predispo proposes to tick, what a person took, and what they amount to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from predispo.domain.classification import CRITERIA, Criterion, Proposal
from predispo.domain.cosegregation import Strength
from predispo.phrases.classification import criterion_line, why_line
from predispo.phrases.phrases import Phrases
from predispo.ui.widgets.check_box import CheckBox
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.labels import QuietLabel, TonedLabel


class CriterionRow(QWidget):
    """One criterion: taken or not, how strongly, and why."""

    edited = Signal()

    def __init__(self, words: Phrases, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self.evidence = ""
        self.proposed = False
        self.taken = CheckBox(code)
        self.taken.setAccessibleName(f"{code}: {criterion_line(words, code)}")
        self.strength = ChoiceBox([(one, words.term(one)) for one in Strength])
        self.strength.set_value(CRITERIA[code])
        self.strength.setAccessibleName(self.tr("Strength of {code}").format(code=code))
        self.strength.setMinimumWidth(150)
        self.says = QuietLabel(words.capital(criterion_line(words, code)))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why, and on what evidence"))
        self.reason.setAccessibleName(self.tr("Reason for {code}").format(code=code))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.taken)
        head.addWidget(self.strength)
        head.addWidget(self.says, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.reason)
        self.taken.toggled.connect(lambda _: self.edited.emit())
        self.strength.chosen.connect(lambda _: self.edited.emit())

    def criterion(self, author: str) -> Criterion:
        """The criterion as it stands here."""
        strength = self.strength.value()
        assert isinstance(strength, Strength)
        return Criterion(
            code=self.code,
            strength=strength,
            reason=self.reason.text().strip(),
            evidence=self.evidence,
            author=author,
        )


class CriteriaEditor(QWidget):
    """All criteria that are proposed, open or taken; nothing is ticked that nobody took."""

    edited = Signal()

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.rows: dict[str, CriterionRow] = {}
        self.open = QuietLabel()
        self.more = ChoiceBox()
        self.more.setAccessibleName(self.tr("Add a criterion"))
        self.more.setMaximumWidth(520)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.none = TonedLabel(self.tr("No criterion is proposed."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.none, self.open):
            column.addWidget(part)
        column.insertLayout(1, self._rows)
        column.addWidget(self.more)
        self.more.chosen.connect(self._add_chosen)
        self._offer()

    def show_criteria(self, taken: tuple[Criterion, ...]) -> None:
        """Show those that were taken with the last decision."""
        for row in self.rows.values():
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for one in taken:
            row = self._row(one.code)
            row.strength.set_value(one.strength)
            row.reason.setText(one.reason)
            row.evidence = one.evidence
            row.taken.setChecked(True)
        self._refresh(())

    def show_proposal(self, proposal: Proposal | None) -> None:
        """Show what is proposed, unticked, beside what was taken."""
        for one in proposal.criteria if proposal else ():
            row = self._row(one.code)
            if row.taken.isChecked():
                continue
            row.strength.set_value(one.strength)
            row.reason.setText(why_line(self._words, one.why))
            row.reason.setCursorPosition(0)
            row.evidence = one.evidence
            row.proposed = True
        lines = [f"{one.code}: {why_line(self._words, one.why)}" for one in (proposal.open if proposal else ())]
        self._refresh(tuple(lines))

    def criteria(self, author: str) -> tuple[Criterion, ...]:
        """The criteria that are ticked."""
        return tuple(row.criterion(author) for row in self.rows.values() if row.taken.isChecked())

    def _row(self, code: str) -> CriterionRow:
        if code not in self.rows:
            row = CriterionRow(self._words, code)
            row.edited.connect(self.edited)
            self.rows[code] = row
            self._rows.addWidget(row)
            row.show()
        return self.rows[code]

    def _refresh(self, open_lines: tuple[str, ...]) -> None:
        self.none.setVisible(not self.rows)
        self.open.setText(self.tr("Still open:") + "\n" + "\n".join(open_lines) if open_lines else "")
        self.open.setVisible(bool(open_lines))
        self._offer()
        self.edited.emit()

    def _offer(self) -> None:
        rest = [code for code in CRITERIA if code not in self.rows]
        choices = [(code, f"{code}: {criterion_line(self._words, code)}") for code in rest]
        self.more.set_choices([("", self.tr("Add a criterion …")), *choices])
        self.more.set_value("")

    def _add_chosen(self, code: object) -> None:
        if isinstance(code, str) and code:
            row = self._row(code)
            row.taken.setChecked(True)
            self.none.hide()
            self._offer()
            row.reason.setFocus()
            self.edited.emit()
