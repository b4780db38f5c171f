"""What is known of a laboratory's file as a whole: whose result it is, when, by whom, how, and which genes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from predispo.app import editing
from predispo.app.panel_review import Review
from predispo.domain.ids import PersonId
from predispo.domain.standing import Confirmation
from predispo.domain.testing import ReportedVariant, SampleKind, TestMethod, TestReport
from predispo.phrases.phrases import Phrases
from predispo.ui.naming import called, capitalised
from predispo.ui.session import Session
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.gene_picker import GenePicker
from predispo.ui.widgets.partial_date_edit import PartialDateEdit

METHODS = (
    TestMethod.SEQUENCING_AND_COPY_NUMBER,
    TestMethod.SEQUENCING,
    TestMethod.FOUNDER_VARIANTS,
    TestMethod.UNKNOWN,
)
PER_ROW = 3


class PanelForm(QWidget):
    """Fields in three columns; only those are asked for that the file leaves open."""

    edited = Signal()

    def __init__(self, session: Session, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._words = session, words
        self.person = ChoiceBox()
        self.sample = ChoiceBox()
        self.build = ChoiceBox([(None, self.tr("found by the bases")), ("GRCh37", "GRCh37"), ("GRCh38", "GRCh38")])
        self.on = PartialDateEdit(words)
        self.laboratory, self.accession = QLineEdit(), QLineEdit()
        for line in (self.laboratory, self.accession):
            line.setPlaceholderText(self.tr("don’t know"))
        self.method = ChoiceBox([(one, words.term(one)) for one in METHODS])
        self.kind = ChoiceBox([(one, words.term(one)) for one in SampleKind])
        self.genes = GenePicker(session.workspace.catalogue.genes())
        self.genes.setToolTip(self.tr("Genes without a ticked variant are recorded as negative"))
        self._labels: dict[QWidget, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for at, (name, field) in enumerate(
            (
                (self.tr("Whose result"), self.person),
                (self.tr("Laboratory"), self.laboratory),
                (self.tr("Date"), self.on),
                (self.tr("Method"), self.method),
                (self.tr("Accession"), self.accession),
                (self.tr("Sample"), self.kind),
                (self.tr("Genes covered"), self.genes),
                (self.tr("Sample in the file"), self.sample),
                (self.tr("Build of the genome"), self.build),
            )
        ):
            label = QLabel(name)
            label.setBuddy(field)
            field.setAccessibleName(name)
            self._labels[field] = label
            row, side = divmod(at, PER_ROW)
            grid.addWidget(label, row, 2 * side)
            grid.addWidget(field, row, 2 * side + 1)
            grid.setColumnStretch(2 * side + 1, 1)
        self.person.chosen.connect(lambda _: self.edited.emit())
        self.accession.textChanged.connect(lambda _: self.edited.emit())
        self.genes.edited.connect(self.edited)

    def begin(self) -> None:
        """Empty fields, for the person who is selected."""
        family = self._session.family
        assert family is not None
        self.person.set_choices([(one, capitalised(called(family, one, self._words))) for one in family.persons])
        self.person.set_value(self._session.selected or family.consultand)
        self.build.set_value(None)
        self.on.set_value(None, afresh=True)
        self.laboratory.clear()
        self.accession.clear()
        # A file does not tell what was sampled, nor whether copies were counted: nobody is to rely on a guess of it.
        self.method.set_value(TestMethod.UNKNOWN)
        self.kind.set_value(SampleKind.UNKNOWN)
        self.genes.set_genes(())

    def fit(self, review: Review | None) -> None:
        """Ask for the sample and the build only where the file leaves them open."""
        samples = review.samples if review is not None else ()
        self.sample.set_choices([(None, self.tr("choose …")), *((one, one) for one in samples)])
        self.sample.set_value(samples[0] if len(samples) == 1 else None)
        for field, shown in (
            (self.sample, len(samples) > 1),
            (self.build, review is not None and (review.kind == "vcf" or review.build is not None)),
        ):
            field.setVisible(shown)
            self._labels[field].setVisible(shown)

    def fill(self, review: Review) -> None:
        """What the file itself tells, where nobody wrote anything yet."""
        for line, text in ((self.laboratory, review.laboratory), (self.accession, review.accession)):
            if text and not line.text():
                line.setText(text)
        if review.on is not None and self.on.value() is None:
            self.on.set_value(review.on, afresh=True)
        if review.genes and not self.genes.genes():
            self.genes.set_genes(review.genes)

    def build_named(self) -> str | None:
        """The build that somebody chose; None where the bases tell it."""
        chosen = self.build.value()
        return None if chosen is None else str(chosen)

    def sample_named(self) -> str | None:
        """The sample of the file that is chosen; None where the file names none."""
        chosen = self.sample.value()
        return None if chosen is None else str(chosen)

    @property
    def lacks_sample(self) -> bool:
        """Whether the file has several samples and none is chosen."""
        return self.sample.count() > 2 and self.sample.value() is None

    @property
    def is_understood(self) -> bool:
        """Whether there is a person and the date can be read; else the cursor is put where it cannot."""
        if not self.on.is_understood:
            self.on.commit()
            self.on.line.setFocus()
            return False
        return self.person.value() is not None

    def is_there_already(self) -> bool:
        """Whether the person has a result with this accession."""
        family, person, accession = self._session.family, self.person.value(), self.accession.text().strip()
        if family is None or person not in family.persons or not accession:
            return False
        known = family.persons[PersonId(str(person))].results
        return any(one.fact.report.accession == accession for one in known)

    def step(self, variants: tuple[ReportedVariant, ...]) -> editing.Step:
        """One result with these variants; the genes of the form that have none were negative."""
        method, kind = self.method.value(), self.kind.value()
        assert isinstance(method, TestMethod)
        assert isinstance(kind, SampleKind)
        report = TestReport(
            genes=tuple(dict.fromkeys((*self.genes.genes(), *(one.variant.gene for one in variants)))),
            method=method,
            variants=variants,
            sample=kind,
            laboratory=self.laboratory.text().strip(),
            accession=self.accession.text().strip(),
        )
        person = PersonId(str(self.person.value()))
        return editing.receive_result(person, report, on=self.on.value(), confirmation=Confirmation.RECORD_SEEN)
