"""The Tests page: what laboratories reported of one person."""

from PySide6.QtWidgets import QWidget

from predispo.app import editing
from predispo.domain.facts import ResultReceived
from predispo.domain.family import Recorded
from predispo.domain.standing import Confirmation
from predispo.domain.testing import ReportedVariant, TestReport
from predispo.phrases.phrases import Phrases
from predispo.ui.naming import capitalised
from predispo.ui.person.fact_section import FactSection, SectionWords
from predispo.ui.person.person_page import PersonPage
from predispo.ui.person.test_form import TestForm
from predispo.ui.session import Session
from predispo.ui.widgets.row_list import Row


class TestsView(PersonPage):
    """One section of results."""

    __test__ = False  # not a test of pytest

    def __init__(self, session: Session, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(session, words, parent)
        self.results = FactSection(
            session,
            TestForm(words, session.workspace.catalogue.genes(), session.jobs),
            SectionWords(
                heading=self.tr("Test results"),
                none=self.tr("No test result is recorded."),
                add=self.tr("Add test result"),
                add_title=self.tr("New test result"),
                edit_title=self.tr("Correct test result"),
                undo_add=self.tr("Add test result"),
                undo_correct=self.tr("Correct test result"),
                undo_remove=self.tr("Remove test result"),
            ),
            facts_of=lambda person: person.results,
            row_of=self._row,
            step_of=lambda fact: editing.receive_result(
                fact.person, fact.report, on=fact.on, confirmation=fact.confirmation
            ),
        )
        self.body.addWidget(self.results)
        self.body.addStretch(1)

    def refresh(self, *, afresh: bool) -> None:
        """Show what is known of the person."""
        self.results.show_person(self.shown, afresh=afresh)

    def commit_pending(self) -> None:
        """Record an open form that was changed."""
        self.results.commit_pending()

    def start(self, draft: ResultReceived | None = None) -> None:
        """Open the form of a new result; a draft fills it in."""
        self.results.begin(draft)

    def _found(self, item: ReportedVariant) -> str:
        """A variant with its class, and its share of reads where that was told."""
        text = f"{item.variant.name}: {self.words.term(item.reported_class)}"
        if item.allele_fraction is None:
            return text
        share = self.tr("{share} % of reads").format(share=self.words.number(round(100 * item.allele_fraction, 1)))
        return f"{text}, {share}"

    def _finds(self, report: TestReport) -> str:
        """What the laboratory says that its test finds."""
        if report.sensitivity is None:
            return ""
        share = self.words.number(round(100 * report.sensitivity, 2))
        return self.tr("finds {share} % of the variants").format(share=share)

    def _row(self, one: Recorded[ResultReceived]) -> Row:
        report, words = one.fact.report, self.words
        found = {item.variant.gene for item in report.variants}
        negative = tuple(gene for gene in report.genes if gene not in found)
        lines = [
            *(self._found(item) for item in report.variants),
            self.tr("Negative: {genes}").format(genes=words.listing(negative)) if negative else "",
            " · ".join(
                part
                for part in (
                    words.date(one.fact.on) if one.fact.on is not None else "",
                    words.term(report.method),
                    report.laboratory,
                    report.accession,
                    self.tr("confirmed on a second sample") if report.confirmed_on_second_sample else "",
                    self._finds(report),
                )
                if part
            ),
        ]
        if report.not_seen:
            lines.append(self.tr("Cannot see: {what}").format(what=report.not_seen))
        withdrawn = one.fact.confirmation is Confirmation.REFUTED
        if withdrawn:
            lines.insert(0, self.tr("Withdrawn or swapped: it does not count."))
        return Row(
            key=one.ref,
            title=capitalised(words.outcome(report)),
            detail="\n".join(line for line in lines if line),
            struck=withdrawn,
        )
