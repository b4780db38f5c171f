"""The card that issues family letters for those who are chosen: from whom, in which languages, and who gets none."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QVBoxLayout

from predispo.app import family_letters
from predispo.domain.cascade import Cascade
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.phrases.phrases import Phrases
from predispo.phrases.spoken import language_name
from predispo.ui.session import Session
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.entry_form import EntryForm
from predispo.ui.widgets.labels import QuietLabel, TonedLabel
from predispo.ui.widgets.page import add_row

FIELD = 100


class LettersCard(EntryForm):
    """A plan of the letters, made anew when another sender is chosen."""

    def __init__(
        self,
        session: Session,
        words: Phrases,
        found: Cascade,
        chosen: tuple[PersonId, ...],
        name_of: Callable[[PersonId], str],
    ) -> None:
        super().__init__()
        self._session, self._words, self._found, self._chosen, self._name_of = session, words, found, chosen, name_of
        self.plan: family_letters.Batch | None = None
        self.sender = ChoiceBox([(one, name_of(one)) for one in family_letters.senders(found)])
        self.sender.setCurrentIndex(0 if self.sender.count() else -1)
        family = session.family
        if family is not None and family.consultand in family_letters.senders(found):
            self.sender.set_value(family.consultand)
        add_row(self.form, self.tr("From"), self.sender, label_width=FIELD)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.blocking, self.others = TonedLabel(tone="alarm"), QuietLabel()
        column = QVBoxLayout()
        for part in (self.told, self.blocking, self.others):
            column.addWidget(part)
        self.extra.addLayout(column)
        self.save_button.setText(self.tr("Issue the letters"))
        self.sender.chosen.connect(lambda _: self._plan_anew())
        self.open(self.tr("Family letters"), removable=False)
        self._plan_anew()

    def start(self) -> None:
        """Put the cursor on the sender."""
        self.sender.setFocus()

    def _plan_anew(self) -> None:
        family, sender = self._session.family, self.sender.value()
        self.plan = None
        if family is not None and sender is not None:
            workspace = self._session.workspace
            self.plan = family_letters.batch(
                family,
                self._found,
                PersonId(str(sender)),
                self._chosen,
                assessment=self._session.assessment,
                settings=workspace.settings,
                on=self._session.today,
            )
        self._tell(family)

    def _tell(self, family: Family | None) -> None:
        plan = self.plan
        self.save_button.setEnabled(plan is not None and plan.can_be_issued)
        if plan is None or family is None:
            self.told.setText(self.tr("Nobody alive was tested and carries the variant: there is no one to write for."))
            return
        lines = [
            self.tr("A letter in {language} for {names}.").format(
                language=language_name(language), names=self._names(who)
            )
            for language, who in plan.by_language.items()
        ]
        if plan.instead:
            lines.append(
                self.tr("The letter is not whole in the language of {names}.").format(names=self._names(plan.instead))
            )
        if plan.left_out:
            text = self.tr(
                "No letter for {names}: a carrier, a minor, not living, not at risk, or asked to be left alone."
            )
            lines.append(text.format(names=self._names(plan.left_out)))
        self.told.setText("\n".join(lines))
        blocking = [one.text for one in plan.warnings if one.blocking]
        others = [one.text for one in plan.warnings if not one.blocking]
        self.blocking.setText("\n".join(blocking))
        self.others.setText("\n".join(others))
        self.blocking.setVisible(bool(blocking))
        self.others.setVisible(bool(others))

    def _names(self, persons: tuple[PersonId, ...]) -> str:
        return self._words.listing([self._name_of(one) for one in persons])
