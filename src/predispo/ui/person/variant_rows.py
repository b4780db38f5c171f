"""The variants that a laboratory found: gene, HGVS name, class and zygosity, one card each."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from predispo.app import annotating
from predispo.domain.testing import ReportedVariant
from predispo.domain.variant import Phase, Variant, VariantClass, Zygosity
from predispo.domain.variant_check import Verdict
from predispo.phrases.phrases import Phrases
from predispo.phrases.variants import problem_line, protein_name
from predispo.ui.jobs import Jobs
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.labels import TonedLabel
from predispo.ui.widgets.variant_verdict import VariantVerdict

READING = "variant-reference"
PAUSE = 200
"""Milliseconds without a key before what was typed is checked."""


class VariantRow(QWidget):
    """One variant."""

    edited = Signal()
    removal_requested = Signal(object)
    reference_wanted = Signal()

    def __init__(
        self, words: Phrases, genes: tuple[str, ...], found: ReportedVariant | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._found = words, found
        self._verdict: Verdict | None = None
        self.gene = QLineEdit()
        self.gene.setPlaceholderText(self.tr("gene"))
        self.gene.setAccessibleName(self.tr("Gene of the variant"))
        completer = QCompleter(genes, self.gene)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.gene.setCompleter(completer)
        self.hgvs = QLineEdit()
        self.hgvs.setPlaceholderText(self.tr("HGVS, such as c.68_69del"))
        self.hgvs.setAccessibleName(self.tr("Name of the variant in HGVS"))
        self.variant_class = ChoiceBox([(one, words.term(one)) for one in reversed(VariantClass)])
        self.variant_class.setAccessibleName(self.tr("Class as the laboratory reported it"))
        self.zygosity = ChoiceBox([(one, words.term(one)) for one in Zygosity])
        self.zygosity.setAccessibleName(self.tr("Zygosity"))
        self.phase = ChoiceBox([(one, words.term(one)) for one in Phase])
        self.phase.setAccessibleName(self.tr("From which parent"))
        self.share = QLineEdit()
        self.share.setPlaceholderText(self.tr("share of reads in %"))
        self.share.setAccessibleName(self.tr("Share of reads with the variant, in per cent"))
        self.verdict = VariantVerdict(words)
        self.mosaic = TonedLabel(tone="caution")
        remove = QToolButton()
        remove.setText("✕")
        remove.setAccessibleName(self.tr("Remove this variant"))
        remove.setToolTip(self.tr("Remove this variant"))
        remove.clicked.connect(lambda: self.removal_requested.emit(self))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.addWidget(self.gene, 0, 0)
        grid.addWidget(self.hgvs, 0, 1)
        grid.addWidget(remove, 0, 2)
        grid.addWidget(self.verdict, 1, 0, 1, 3)
        grid.addWidget(self.variant_class, 2, 0, 1, 3)
        grid.addWidget(self.zygosity, 3, 0, 1, 3)
        grid.addWidget(self.phase, 4, 1)
        grid.addWidget(self.share, 4, 0)
        grid.addWidget(self.mosaic, 5, 0, 1, 3)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        self.gene.setText(found.variant.gene if found else "")
        self.hgvs.setText(found.variant.hgvs if found else "")
        self.variant_class.set_value(found.reported_class if found else VariantClass.PATHOGENIC)
        self.zygosity.set_value(found.zygosity if found else Zygosity.HETEROZYGOUS)
        self.phase.set_value(found.phase if found else Phase.UNKNOWN)
        self.share.setText(percent(found.allele_fraction if found else None))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.check)
        for line in (self.gene, self.hgvs):
            line.textChanged.connect(lambda _: self._pause.start())
        self.gene.textChanged.connect(lambda _: self.edited.emit())
        self.gene.textChanged.connect(lambda _: self._warn_of_mosaic())
        self.zygosity.chosen.connect(lambda _: self._warn_of_mosaic())
        self.share.textChanged.connect(lambda _: self._warn_of_mosaic())
        self.verdict.name_taken.connect(self._take)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._take_first)
        self._warn_of_mosaic()

    def check(self) -> None:
        """Say what the name that stands there is; ask for the reference first where it is not read yet."""
        self._pause.stop()
        self._verdict = None
        text = self.hgvs.text().strip()
        if not text:
            self.verdict.clear()
        elif not annotating.is_ready():
            self.verdict.say_wait()
            self.reference_wanted.emit()
        else:
            self._verdict = annotating.check_variant(text, self.gene.text().strip() or None)
            self.verdict.show_verdict(self._verdict, text)
            if self._verdict.checked and self._verdict.gene and not self.gene.text().strip():
                self.gene.setText(self._verdict.gene)
        self.hgvs.setAccessibleDescription(self.verdict.accessibleName())

    def variant(self) -> ReportedVariant | None:
        """The variant; None where no gene is named."""
        gene = self.gene.text().strip().upper()
        if not gene:
            return None
        hgvs = self.hgvs.text().strip()
        reported_class, zygosity = self.variant_class.value(), self.zygosity.value()
        assert isinstance(reported_class, VariantClass)
        assert isinstance(zygosity, Zygosity)
        phase = self.phase.value()
        assert isinstance(phase, Phase)
        return ReportedVariant(
            variant=Variant(gene=gene, hgvs=hgvs, protein=self._protein(hgvs)),
            reported_class=reported_class,
            zygosity=zygosity,
            phase=phase,
            allele_fraction=self._fraction(),
        )

    @property
    def is_understood(self) -> bool:
        """Whether the share of reads is empty or a percentage."""
        return not self.share.text().strip() or fraction(self.share.text()) is not None

    def _fraction(self) -> float | None:
        """The share of reads from 0 to 1; as it was recorded where its text was not touched."""
        before = self._found.allele_fraction if self._found is not None else None
        return before if self.share.text() == percent(before) else fraction(self.share.text())

    def _protein(self, hgvs: str) -> str:
        """The protein as recorded with this name, or as it follows from the name in its normal form."""
        if self._found is not None and self._found.variant.hgvs == hgvs:
            return self._found.variant.protein
        verdict = self._verdict
        return protein_name(verdict) if verdict is not None and verdict.normalized == hgvs else ""

    def _take_first(self) -> None:
        if self._pause.isActive():
            self.check()
        self.verdict.take_first()

    def _take(self, name: str) -> None:
        """Put a suggested name into the line."""
        self.hgvs.setText(name)
        self.check()
        self.hgvs.setFocus()
        self.edited.emit()

    def _warn_of_mosaic(self) -> None:
        """Say where a variant in some of the cells need not be inherited."""
        if not self.is_understood:
            self.mosaic.setText(self.tr("Write the share of reads as a percentage from 0 to 100."))
            self.mosaic.show()
            return
        gene = self.gene.text().strip().upper()
        zygosity = self.zygosity.value()
        assert isinstance(zygosity, Zygosity)
        few = annotating.low_share(self._fraction(), zygosity, gene)
        text = problem_line(self._words, few, None) if few is not None else ""
        if zygosity is Zygosity.MOSAIC and gene in annotating.HAEMATOPOIETIC:
            text = self._words.text("variant-mosaic-in-blood", gene=gene)
        self.mosaic.setText(text)
        self.mosaic.setVisible(bool(text))


def percent(fraction: float | None) -> str:
    """A share as a percentage, in the digits that it was told with."""
    return "" if fraction is None else f"{100 * fraction:.4g}"


def fraction(text: str) -> float | None:
    """The share that a percentage means; None where it is none."""
    try:
        percent = float(text.replace("%", "").replace(",", ".").strip())
    except ValueError:
        return None
    return percent / 100 if 0 <= percent <= 100 else None


class VariantRows(QWidget):
    """All variants of one report, and a button for one more."""

    edited = Signal()
    rows_changed = Signal()

    def __init__(self, words: Phrases, genes: tuple[str, ...], jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._genes, self._jobs = words, genes, jobs
        self.rows: list[VariantRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.add_button = QPushButton(self.tr("+ Variant found"))
        self.add_button.clicked.connect(lambda: self.add(None).gene.setFocus())
        self._column.addWidget(self.add_button)

    def show_variants(self, variants: tuple[ReportedVariant, ...]) -> None:
        """Show the variants of a report."""
        for row in tuple(self.rows):
            self._drop(row)
        for one in variants:
            self.add(one)

    def add(self, found: ReportedVariant | None) -> VariantRow:
        """One more row."""
        row = VariantRow(self._words, self._genes, found)
        row.edited.connect(self.edited)
        row.reference_wanted.connect(self._read_reference)
        row.verdict.buttons_changed.connect(self.rows_changed)
        row.removal_requested.connect(self._drop)
        self.rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        row.show()
        self.edited.emit()
        self.rows_changed.emit()
        row.check()
        return row

    def variants(self) -> tuple[ReportedVariant, ...]:
        """The variants that name a gene."""
        return tuple(found for row in self.rows if (found := row.variant()) is not None)

    def _read_reference(self) -> None:
        """Read the reference on another thread, once, then check what stands in the rows."""
        if not self._jobs.is_running(READING):
            self._jobs.run(
                READING,
                lambda _: annotating.make_ready(),
                done=lambda _: self._check_all(),
                failed=self._say_why,
                asker=self,
            )

    def _check_all(self) -> None:
        for row in self.rows:
            row.check()

    def _say_why(self, problem: Exception) -> None:
        for row in self.rows:
            row.verdict.say_failure(problem)

    def _drop(self, row: VariantRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.setParent(None)
        row.deleteLater()
        self.edited.emit()
