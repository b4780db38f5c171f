"""The Cancers page: diagnoses, and the operations that took organs away."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from predispo.app import editing
from predispo.domain.cancer import MarkerStatus
from predispo.domain.facts import CancerUnknownNoted, DiagnosisMade, SurgeryDone
from predispo.domain.family import Recorded
from predispo.domain.ids import FactRef
from predispo.domain.standing import Confirmation
from predispo.phrases.phrases import Phrases
from predispo.ui.naming import capitalised
from predispo.ui.person.cancer_form import CancerForm
from predispo.ui.person.fact_section import FactSection, SectionWords
from predispo.ui.person.person_page import PersonPage
from predispo.ui.person.surgery_form import SurgeryForm
from predispo.ui.session import Session
from predispo.ui.widgets.page import MARGIN
from predispo.ui.widgets.row_list import Row, RowList


class CancersView(PersonPage):
    """Two sections of facts."""

    def __init__(self, session: Session, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(session, words, parent)
        self.cancers = FactSection(
            session,
            CancerForm(words),
            SectionWords(
                heading=self.tr("Cancers"),
                none=self.tr("No cancer is recorded."),
                add=self.tr("Add cancer"),
                add_title=self.tr("New cancer"),
                edit_title=self.tr("Correct cancer"),
                undo_add=self.tr("Add cancer"),
                undo_correct=self.tr("Correct cancer"),
                undo_remove=self.tr("Remove cancer"),
            ),
            facts_of=lambda person: person.diagnoses,
            row_of=self._cancer_row,
            step_of=_diagnose,
        )
        self.surgeries = FactSection(
            session,
            SurgeryForm(words),
            SectionWords(
                heading=self.tr("Operations"),
                none=self.tr("No operation that takes away an organ at risk is recorded."),
                add=self.tr("Add operation"),
                add_title=self.tr("New operation"),
                edit_title=self.tr("Correct operation"),
                undo_add=self.tr("Add operation"),
                undo_correct=self.tr("Correct operation"),
                undo_remove=self.tr("Remove operation"),
            ),
            facts_of=lambda person: person.surgeries,
            row_of=self._surgery_row,
            step_of=editing.write_down,
        )
        self.unsure = RowList()
        self.unsure.setAccessibleName(self.tr("Cancers of which nobody knows"))
        self.unsure.removal_requested.connect(self._forget)
        self.body.addWidget(self.cancers)
        self.body.addWidget(self.unsure)
        self.body.addSpacing(MARGIN)
        self.body.addWidget(self.surgeries)
        self.body.addStretch(1)

    def refresh(self, *, afresh: bool) -> None:
        """Show what is known of the person."""
        self.cancers.show_person(self.shown, afresh=afresh)
        self.surgeries.show_person(self.shown, afresh=afresh)
        rows = [self._unsure_row(one) for one in self.shown.nobody_knows if one.fact.sites]
        self.unsure.show_rows(rows)
        self.unsure.setVisible(bool(rows))

    def commit_pending(self) -> None:
        """Record an open form that was changed."""
        self.cancers.commit_pending()
        self.surgeries.commit_pending()

    def start(self) -> None:
        """Open the form of a new cancer."""
        self.cancers.begin()

    def _cancer_row(self, one: Recorded[DiagnosisMade]) -> Row:
        fact, words = one.fact, self.words
        signs = {MarkerStatus.POSITIVE: "+", MarkerStatus.NEGATIVE: "−"}
        parts = [
            words.at_age(fact.age, self.shown.gender),
            words.date(fact.on) if fact.on is not None else "",
            words.term(fact.confirmation),
            " ".join(f"{marker.name}{signs[marker.status]}" for marker in fact.cancer.markers),
            self.tr("said by {informant}").format(informant=fact.informant) if fact.informant else "",
        ]
        return Row(
            key=one.ref,
            title=capitalised(words.cancer(fact.cancer)),
            detail=" · ".join(part for part in parts if part),
            struck=fact.confirmation is Confirmation.REFUTED,
        )

    def _unsure_row(self, one: Recorded[CancerUnknownNoted]) -> Row:
        cancers = self.words.listing([self.words.disease(site) for site in one.fact.sites])
        return Row(
            key=one.ref,
            title=f"{capitalised(cancers)}?",
            detail=self.tr("It was asked, and nobody knows. It weighs nothing. Delete takes it back."),
        )

    def _forget(self, key: object) -> None:
        family = self.session.family
        if family is not None and isinstance(key, FactRef):
            self.session.propose(
                self.tr("Take back that nobody knows of a cancer"), lambda: editing.take_back(family, key)
            )

    def _surgery_row(self, one: Recorded[SurgeryDone]) -> Row:
        fact, words = one.fact, self.words
        parts = [
            words.at_age(fact.age, self.shown.gender),
            words.date(fact.on) if fact.on is not None else "",
            fact.reason,
            words.term(fact.confirmation),
        ]
        return Row(
            key=one.ref,
            title=capitalised(words.term(fact.procedure)),
            detail=" · ".join(part for part in parts if part),
            struck=fact.confirmation is Confirmation.REFUTED,
        )


def _diagnose(fact: DiagnosisMade) -> editing.Step:
    """The step that adds a diagnosis just as the form tells it."""
    step = editing.diagnose(fact.person, fact.cancer, age=fact.age, on=fact.on, confirmation=fact.confirmation)
    return replace(step, facts=(fact,))
