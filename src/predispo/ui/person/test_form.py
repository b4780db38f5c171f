"""The form of one laboratory report: what was looked at, how, when, and what was found."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from predispo.domain.facts import ResultReceived
from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.domain.standing import Confirmation
from predispo.domain.testing import SampleKind, TestMethod, TestPurpose, TestReport
from predispo.domain.variant import Variant
from predispo.phrases.phrases import Phrases
from predispo.ui.jobs import Jobs
from predispo.ui.person.fact_section import FactForm
from predispo.ui.person.variant_rows import VariantRows, fraction, percent
from predispo.ui.widgets.check_box import CheckBox
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.gene_picker import GenePicker
from predispo.ui.widgets.labels import QuietLabel, TonedLabel
from predispo.ui.widgets.page import add_row
from predispo.ui.widgets.partial_date_edit import PartialDateEdit
from predispo.ui.widgets.tab_order import read_in_order

FIELD = 86


class TestForm(FactForm):
    """One report."""

    __test__ = False  # not a test of pytest

    def __init__(self, words: Phrases, genes: tuple[str, ...], jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._fact: ResultReceived | None = None
        self.genes = GenePicker(genes)
        self.method = ChoiceBox([(one, words.term(one)) for one in TestMethod])
        self.purpose = ChoiceBox([(one, words.term(one)) for one in TestPurpose])
        self.sample = ChoiceBox([(one, words.term(one)) for one in SampleKind])
        self.on = PartialDateEdit(words)
        self.laboratory = QLineEdit()
        self.laboratory.setPlaceholderText(self.tr("don’t know"))
        self.accession = QLineEdit()
        self.accession.setPlaceholderText(self.tr("don’t know"))
        self.sensitivity = QLineEdit()
        self.sensitivity.setPlaceholderText(self.tr("as published; else in %, as the report states it"))
        self.not_seen = QLineEdit()
        self.not_seen.setPlaceholderText(self.tr("such as: deep introns, large rearrangements"))
        self.sought = ChoiceBox()
        self.second = CheckBox(self.tr("Confirmed on a second sample"))
        self.refuted = CheckBox(self.tr("Withdrawn, or a swapped sample"))
        self.refuted.setToolTip(self.tr("It stays on record and counts nowhere"))
        self.variants = VariantRows(words, genes, jobs)
        self.negative = QuietLabel()
        add_row(self.form, self.tr("Genes"), self.genes, label_width=FIELD)
        add_row(self.form, self.tr("Method"), self.method, label_width=FIELD)
        self._sought_label = add_row(self.form, self.tr("Looked for"), self.sought, label_width=FIELD)
        add_row(self.form, self.tr("Purpose"), self.purpose, label_width=FIELD)
        add_row(self.form, self.tr("Date"), self.on, label_width=FIELD)
        add_row(self.form, self.tr("Laboratory"), self.laboratory, label_width=FIELD)
        add_row(self.form, self.tr("Accession"), self.accession, label_width=FIELD)
        add_row(self.form, self.tr("Sample"), self.sample, label_width=FIELD)
        add_row(self.form, self.tr("Finds"), self.sensitivity, label_width=FIELD)
        add_row(self.form, self.tr("Cannot see"), self.not_seen, label_width=FIELD)
        self.sensitivity.setToolTip(self.tr("The share of variants that the test finds, where the report says it"))
        self.sensitivity.setAccessibleName(self.tr("Share of variants that the test finds, in per cent"))
        self.share_unread = TonedLabel(
            self.tr("Write what the test finds in per cent, above 0 and up to 100."), tone="alarm"
        )
        self.share_unread.hide()
        self.extra.addWidget(self.share_unread)
        self.extra.addWidget(self.variants)
        self.extra.addWidget(self.negative)
        self.extra.addWidget(self.second)
        self.extra.addWidget(self.refuted)
        self.method.chosen.connect(lambda _: self._fit_method())
        self.sought.chosen.connect(self._take_gene)
        self.genes.edited.connect(self._say_negative)
        self.variants.edited.connect(self._say_negative)
        self.variants.rows_changed.connect(lambda: read_in_order(self))

    def begin(self, family: Family, person: Person) -> None:
        """Empty fields."""
        method = TestMethod.SEQUENCING_AND_COPY_NUMBER
        report = TestReport(genes=(), method=method, sample=SampleKind.BLOOD)
        self._fill(family, ResultReceived(person=person.id, report=report))
        self._fact = None

    def begin_with(self, family: Family, person: Person, draft: Any) -> None:
        """The fields of a report that is to be completed."""
        self._fill(family, draft)
        self._fact = None

    def show_fact(self, family: Family, person: Person, fact: Any) -> None:
        """The fields of a report."""
        self._fill(family, fact)
        self._fact = fact

    def start(self) -> None:
        """Put the cursor into the genes."""
        self.genes.line.setFocus()

    def fact(self, person: PersonId) -> ResultReceived | None:
        """The report as the fields tell it; genes with a variant count as covered."""
        if not self.on.is_understood:
            self.on.commit()
            self.on.line.setFocus()
            return None
        unread = next((row for row in self.variants.rows if not row.is_understood), None)
        if unread is not None:
            unread.share.setFocus()
            return None
        if self._unread_sensitivity():
            self.sensitivity.setFocus()
            return None
        variants = self.variants.variants()
        genes = tuple(dict.fromkeys((*self.genes.genes(), *(one.variant.gene for one in variants))))
        if not genes:
            self.genes.complain()
            return None
        method, sought = self.method.value(), self.sought.value()
        looked_for = (sought,) if method is TestMethod.FAMILIAL_VARIANT and isinstance(sought, Variant) else ()
        before = self._fact.report if self._fact else TestReport(genes=genes)
        report = replace(
            before,
            genes=genes,
            method=method,
            purpose=self.purpose.value(),
            variants=variants,
            sought=looked_for,
            sample=self.sample.value(),
            laboratory=self.laboratory.text().strip(),
            accession=self.accession.text().strip(),
            confirmed_on_second_sample=self.second.isChecked(),
            sensitivity=self._sensitivity(before),
            not_seen=self.not_seen.text().strip(),
        )
        base = self._fact or ResultReceived(person=person, report=report)
        return replace(base, report=report, on=self.on.value(), confirmation=self._confirmation(base.confirmation))

    def _confirmation(self, before: Confirmation) -> Confirmation:
        """Refuted where the result does not count; else as it was."""
        if self.refuted.isChecked():
            return Confirmation.REFUTED
        return Confirmation.RECORD_SEEN if before is Confirmation.REFUTED else before

    def _fill(self, family: Family, fact: ResultReceived) -> None:
        report = fact.report
        known = [
            found.variant
            for person in family.persons.values()
            for result in person.results
            for found in result.fact.report.variants
        ]
        variants = dict.fromkeys((*report.sought, *known))
        self.sought.set_choices([(None, self.tr("not stated")), *((one, one.name) for one in variants)])
        self.sought.set_value(report.sought[0] if report.sought else None)
        self.genes.set_genes(report.genes)
        self.method.set_value(report.method)
        self.purpose.set_value(report.purpose)
        self.sample.set_value(report.sample)
        self.on.set_value(fact.on, afresh=True)
        self.laboratory.setText(report.laboratory)
        self.accession.setText(report.accession)
        self.sensitivity.setText(percent(report.sensitivity))
        self.not_seen.setText(report.not_seen)
        self.second.setChecked(report.confirmed_on_second_sample)
        self.refuted.setChecked(fact.confirmation is Confirmation.REFUTED)
        self.variants.show_variants(report.variants)
        self._fit_method()
        self._say_negative()

    def _sensitivity(self, before: TestReport) -> float | None:
        """The share that the report states, as it was recorded where its text was not touched."""
        text = self.sensitivity.text().strip()
        return before.sensitivity if text == percent(before.sensitivity) else fraction(text)

    def _unread_sensitivity(self) -> bool:
        """Whether the share cannot be read, or is none: a test that finds nothing is no test."""
        text = self.sensitivity.text().strip()
        unread = bool(text) and not fraction(text)
        self.share_unread.setVisible(unread)
        return unread

    def _fit_method(self) -> None:
        """Ask what was looked for only where one variant was."""
        familial = self.method.value() is TestMethod.FAMILIAL_VARIANT
        self._sought_label.setVisible(familial)
        self.sought.setVisible(familial)

    def _take_gene(self, sought: object) -> None:
        """A test for one variant covers its gene."""
        if isinstance(sought, Variant) and not self.genes.genes():
            self.genes.set_genes((sought.gene,))

    def _say_negative(self) -> None:
        """Say which genes count as negative, so that nobody has to infer it."""
        found = {one.variant.gene for one in self.variants.variants()}
        negative = tuple(gene for gene in self.genes.genes() if gene not in found)
        if negative:
            text = self.tr("Recorded as negative: {genes}.").format(genes=self._words.listing(negative))
            self.negative.setText(text)
        self.negative.setVisible(bool(negative))
