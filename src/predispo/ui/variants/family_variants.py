"""The variants of a family: who carries each, what laboratories and databases say, and the clinic's own decision."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from predispo.app import editing
from predispo.app.appraising import Appraisal, appraise_in_family, weigh_criteria
from predispo.domain.dates import PartialDate
from predispo.domain.facts import ClassPublished, VariantClassified
from predispo.domain.familial import FamilialVariant, familial_variants
from predispo.domain.family import Family, Recorded
from predispo.domain.ids import PersonId
from predispo.domain.variant import VariantClass
from predispo.phrases.phrases import load
from predispo.ui.naming import called, capitalised
from predispo.ui.session import Session
from predispo.ui.variants.criteria_editor import CriteriaEditor
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.labels import QuietLabel, TonedLabel
from predispo.ui.widgets.page import Page, add_row, aligned_form
from predispo.ui.widgets.row_list import Row, RowList

APPRAISING = "appraising"
FIELD = 120


class FamilyVariants(QWidget):
    """A list of variants above, all about the chosen one below; what is decided is one step that undo takes back."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Light)
        self.setAutoFillBackground(True)
        self._session = session
        self.words = load(session.workspace.settings.text("language"))
        self._shown: FamilialVariant | None = None
        self._appraisal: Appraisal | None = None
        self.page = Page()
        self.page.body.setContentsMargins(28, 22, 28, 28)
        title = QLabel(self.tr("Variants of the family"))
        title.setProperty("title", True)
        self.list = RowList()
        self.list.setAccessibleName(self.tr("Variants of the family"))
        self.none = QuietLabel(self.tr("No variant is recorded in this family."))
        for part in (title, self.list, self.none):
            self.page.body.addWidget(part)
        self.detail = QWidget()
        self._lay_out_detail()
        self.page.body.addWidget(self.detail)
        self.page.body.addStretch(1)
        back = QPushButton(self.tr("Back to the drawing"))
        back.clicked.connect(self.closed)
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 8, 28, 12)
        foot.addWidget(back)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addLayout(foot)
        self.list.row_selected.connect(self._choose)
        self.criteria.edited.connect(self._say_sum)
        self.decided.chosen.connect(lambda _: self._say_sum())
        self.record.clicked.connect(self._record)
        for line in (self.frequency, self.splicing):
            line.editingFinished.connect(self._appraise)
        session.family_opened.connect(lambda _: self._refresh_if_shown())
        session.family_changed.connect(lambda _: self._refresh_if_shown())

    def _lay_out_detail(self) -> None:
        """The parts below the list, in the order in which one reads them."""
        body = QVBoxLayout(self.detail)
        body.setContentsMargins(0, 8, 0, 0)
        body.setSpacing(8)
        self.carriers = QLabel()
        self.carriers.setWordWrap(True)
        self.carriers.setTextFormat(Qt.TextFormat.PlainText)
        self.reported = RowList()
        self.reported.setAccessibleName(self.tr("Classes as reported and published"))
        self.differ = TonedLabel(tone="caution")
        self.frequency, self.splicing = QLineEdit(), QLineEdit()
        self.frequency.setPlaceholderText(self.tr("not looked up; 0 where absent"))
        self.splicing.setPlaceholderText(self.tr("not looked up; from 0 to 1"))
        for line in (self.frequency, self.splicing):
            line.setMaximumWidth(240)
        self.unread = TonedLabel(self.tr("Write a number from 0 to 1, or nothing."), tone="alarm")
        self.criteria = CriteriaEditor(self.words)
        self.sum = TonedLabel(tone="muted")
        self.rules = QuietLabel()
        self.decided = ChoiceBox([(one, self.words.term(one)) for one in reversed(VariantClass)])
        self.decided.setMaximumWidth(320)
        self.reason = QLineEdit()
        self.record = QPushButton(self.tr("Record the decision"))
        self.record.setProperty("primary", True)
        self.history = RowList()
        self.history.setAccessibleName(self.tr("History of the class"))
        body.addWidget(self._heading(self.tr("Who has it")))
        body.addWidget(self.carriers)
        body.addWidget(self._heading(self.tr("What others say")))
        body.addWidget(self.reported)
        body.addWidget(self.differ)
        body.addWidget(self._heading(self.tr("Evidence")))
        body.addWidget(
            QuietLabel(self.tr("predispo proposes; tick what you take. Nothing counts before it is recorded."))
        )
        looked = aligned_form()
        add_row(looked, self.tr("Highest frequency"), self.frequency, label_width=FIELD)
        add_row(looked, self.tr("SpliceAI score"), self.splicing, label_width=FIELD)
        body.addLayout(looked)
        body.addWidget(self.unread)
        for part in (self.criteria, self.sum, self.rules):
            body.addWidget(part)
        body.addWidget(self._heading(self.tr("The clinic’s decision")))
        form = aligned_form()
        add_row(form, self.tr("Class"), self.decided, label_width=FIELD)
        add_row(form, self.tr("In words"), self.reason, label_width=FIELD)
        body.addLayout(form)
        row = QHBoxLayout()
        row.addWidget(self.record)
        row.addStretch(1)
        body.addLayout(row)
        self._history_heading = self._heading(self.tr("History of the class"))
        body.addWidget(self._history_heading)
        body.addWidget(self.history)

    def _heading(self, text: str) -> QLabel:
        heading = QLabel(text)
        heading.setProperty("heading", True)
        heading.setContentsMargins(0, 10, 0, 0)
        return heading

    # -- showing --

    def show_afresh(self) -> None:
        """Show the variants of the family that is open."""
        self._shown = None
        self._refresh()
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        family = self._session.family
        found = () if family is None else familial_variants(family)
        self.list.show_rows([self._row(one) for one in found])
        self.none.setVisible(not found)
        kept = next((one for one in found if self._shown and one.variant == self._shown.variant), None)
        chosen = kept or (found[0] if found else None)
        self.detail.setVisible(chosen is not None)
        if family is not None and chosen is not None:
            self.list.select_key(chosen.variant)
            self._show(family, chosen)

    def _row(self, one: FamilialVariant) -> Row:
        parts = [
            self.words.term(one.acting) if one.acting else self.tr("not classed"),
            self.tr("%n carrier(s)", "", len(one.carriers)),
            self.tr("%n without it", "", len(one.negative)),
        ]
        return Row(key=one.variant, title=one.variant.name, detail=" · ".join(parts))

    def _choose(self, key: object) -> None:
        family = self._session.family
        if family is None or (self._shown is not None and key == self._shown.variant):
            return
        found = next((one for one in familial_variants(family) if one.variant == key), None)
        if found is not None:
            self.frequency.clear()
            self.splicing.clear()
            self._show(family, found)

    def _show(self, family: Family, one: FamilialVariant) -> None:
        self._shown, self._appraisal = one, None
        self.carriers.setText("\n".join(self._people(family, one)))
        self.reported.show_rows(self._said(family, one))
        differ = one.laboratories_differ
        self.differ.setText(
            self.tr("The laboratories class it differently: decide which class acts.") if differ else ""
        )
        self.differ.setVisible(differ)
        decision = one.decision
        self.criteria.show_criteria(decision.fact.criteria if decision else ())
        self.decided.set_value(one.acting)
        self.reason.setText(decision.fact.reason if decision else "")
        events: list[Recorded[VariantClassified] | Recorded[ClassPublished]] = [*one.decisions, *one.published]
        events.sort(key=lambda item: item.recorded_at, reverse=True)
        self.history.show_rows([self._event(item) for item in events])
        for part in (self._history_heading, self.history):
            part.setVisible(bool(events))
        self.record.setEnabled(self._session.is_editable)
        self._appraise()

    def _people(self, family: Family, one: FamilialVariant) -> list[str]:
        def named(persons: tuple[PersonId, ...]) -> str:
            return self.words.listing([capitalised(called(family, person, self.words)) for person in persons])

        lines = [
            (one.carriers, self.tr("Carries it: {persons}.")),
            (one.obligate, self.tr("Must carry it by their place in the family (not tested): {persons}.")),
            (one.elsewhere, self.tr("In some cells or in a tumour only: {persons}.")),
            (one.negative, self.tr("Tested without it: {persons}.")),
        ]
        return [text.format(persons=named(persons)) for persons, text in lines if persons] or [
            self.tr("Nobody was reported to have it.")
        ]

    def _said(self, family: Family, one: FamilialVariant) -> list[Row]:
        rows: list[Row] = []
        for report in one.reports:
            about = [
                capitalised(called(family, report.person, self.words)),
                self.words.date(report.result.fact.on) if report.result.fact.on else "",
                self.words.term(report.found.zygosity),
                self.tr("not confirmed on a second sample") if not report.report.confirmed_on_second_sample else "",
            ]
            laboratory = report.report.laboratory or self.tr("A laboratory")
            title = f"{laboratory}: {self.words.term(report.found.reported_class)}"
            rows.append(Row(key=report.result.ref, title=title, detail=" · ".join(part for part in about if part)))
        published = self._appraisal.published if self._appraisal else None
        if published is not None:
            stars = self.tr("%n star(s) of 4", "", published.stars)
            unchecked = self.tr("not checked against ClinVar") if published.demonstration else ""
            about = [stars, published.review, published.conflict, self.words.date(published.edition), unchecked]
            source = self.tr("Demonstration set") if published.demonstration else published.source
            detail = " · ".join(part for part in about if part)
            rows.append(Row(key="published", title=f"{source}: {published.significance}", detail=detail))
        return rows

    def _event(self, one: Recorded[VariantClassified] | Recorded[ClassPublished]) -> Row:
        fact = one.fact
        day = self.words.date(one.recorded_at.date())
        if isinstance(fact, VariantClassified):
            codes = ", ".join(item.code for item in fact.criteria)
            title = self.tr("The clinic: {class_}").format(class_=self.words.term(fact.decided))
            points = "" if fact.points is None else self.tr("%n point(s)", "", fact.points)
            return Row(
                key=one.ref,
                title=title,
                detail=" · ".join(part for part in (day, fact.decided_by, codes, points, fact.reason) if part),
            )
        return Row(key=one.ref, title=f"{fact.source}: {fact.significance}", detail=day)

    # -- evidence --

    def _appraise(self) -> None:
        """Ask again what the data let propose, beside the window."""
        family, one = self._session.family, self._shown
        if family is None or one is None:
            return
        catalogue, on = self._session.workspace.catalogue, self._session.today
        country = self._session.workspace.population_of(family)
        frequency, splicing = _share(self.frequency.text()), _share(self.splicing.text())
        typed = ((self.frequency, frequency), (self.splicing, splicing))
        self.unread.setVisible(any(line.text().strip() and share is None for line, share in typed))

        def work(_: object) -> Appraisal:
            return appraise_in_family(
                family, one.variant, catalogue, on=on, country=country, frequency=frequency, splicing=splicing
            )

        self.rules.setText(self.tr("Looking at the evidence …"))
        self._session.jobs.run(
            APPRAISING, work, done=self._show_appraisal, failed=self._session.problem_happened.emit, asker=self
        )

    def _show_appraisal(self, appraisal: Appraisal) -> None:
        family, one = self._session.family, self._shown
        if family is None or one is None:
            return
        self._appraisal = appraisal
        self.reported.show_rows(self._said(family, one))
        self.criteria.show_proposal(appraisal.proposal)
        proposal = appraisal.proposal
        if proposal is None:
            self.rules.setText(self.tr("No criteria are proposed: the variant was not checked against a sequence."))
        else:
            text = self.tr("Rules: {rules}.").format(rules=proposal.rules)
            warned = "" if proposal.verified else " " + self.tr("Not all of their figures are verified.")
            self.rules.setText(text + warned)
        self._say_sum()

    def _say_sum(self) -> None:
        """What the ticked criteria amount to."""
        taken = self.criteria.criteria("")
        if not taken:
            self.sum.set_tone("muted")
            self.sum.setText(self.tr("Nothing is ticked."))
            return
        weighed = weigh_criteria(taken)
        text = self.tr("%n point(s): {class_}. By the rules of 2015: {old}.", "", weighed.points).format(
            class_=self.words.term(weighed.by_points), old=self.words.term(weighed.by_rules)
        )
        pairs = "; ".join(f"{one} + {other}" for one, other in weighed.clashes)
        if pairs:
            text += " " + self.tr("These count the same thing twice, or contradict each other: {pairs}.").format(
                pairs=pairs
            )
        chosen = self.decided.value()
        differs = chosen is not None and chosen not in (weighed.by_points, weighed.by_rules)
        if differs:
            text += " " + self.tr("The class that is chosen is another one: say why.")
        self.sum.set_tone("caution" if pairs or differs else "muted")
        self.sum.setText(text)

    def _record(self) -> None:
        """Write the decision down, as one step."""
        one, chosen = self._shown, self.decided.value()
        if one is None or not isinstance(chosen, VariantClass):
            return
        author = self._session.workspace.author
        taken = self.criteria.criteria(author)
        weighed = weigh_criteria(taken)
        proposal = self._appraisal.proposal if self._appraisal else None
        fact = VariantClassified(
            variant=one.variant,
            decided=chosen,
            decided_by=author,
            reason=self.reason.text().strip(),
            criteria=taken,
            points=weighed.points if taken else None,
            rules=proposal.rules if proposal and taken else "",
            on=PartialDate.exactly(self._session.today),
        )
        self._session.propose(self.tr("Decide the class of a variant"), lambda: editing.write_down(fact))


def _share(text: str) -> float | None:
    """A number from 0 to 1, with a comma or a point; None for anything else."""
    try:
        share = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return share if 0 <= share <= 1 else None
