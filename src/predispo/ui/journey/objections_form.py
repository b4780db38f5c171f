"""What stands against a step, and the reason for which it is taken all the same."""

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from predispo.domain.ids import PersonId
from predispo.domain.law import Law, Objection
from predispo.phrases.phrases import Phrases
from predispo.ui.widgets.labels import QuietLabel, TonedLabel


class ObjectionsForm(QWidget):
    """The rules, each with its act and whether anybody compared it; below them the field for a reason."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.against: tuple[Objection, ...] = ()
        self._others: Mapping[PersonId, str] = {}
        self.rules = TonedLabel(tone="alarm")
        self.acts = QuietLabel()
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why it is done now all the same"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.rules, self.acts, self.reason):
            column.addWidget(part)
        self.hide()

    def show_objections(self, against: tuple[Objection, ...], law: Law, others: Mapping[PersonId, str]) -> None:
        """Say what stands against the step, by which law, and ask for a reason; `others` it is about are named."""
        self.against, self._others = against, others
        self.rules.setText("\n".join(self._rule(one) for one in against))
        acts = list(dict.fromkeys(self._act(one) for one in against))
        if not law.own:
            acts.append(self.tr("The evidence has no rules of this country: the general European ones stand in."))
        self.acts.setText("\n".join(acts))
        self.setVisible(bool(against))
        self.reason.setFocus()

    def clear(self) -> None:
        """Nothing stands against anything any more."""
        self.against = ()
        self.reason.clear()
        self.hide()

    def _rule(self, one: Objection) -> str:
        text = one.rule.text.get(self._words.language, one.rule.text["en"])
        if one.person in self._others:
            text = self.tr("{name}: {rule}").format(name=self._others[one.person], rule=text)
        if one.certain:
            return self.tr("Waits: {rule}").format(rule=text)
        return self.tr("Waits, if it applies here, which is not known: {rule}").format(rule=text)

    def _act(self, one: Objection) -> str:
        act = " ".join(part for part in (one.rule.act, one.rule.section) if part)
        if one.rule.verified == "yes":
            return act
        return self.tr("{act} (not verified)").format(act=act)
