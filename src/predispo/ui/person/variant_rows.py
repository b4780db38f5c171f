"""The variants that a laboratory found: gene, HGVS name, class and zygosity, one card each."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from predispo.domain.testing import ReportedVariant
from predispo.domain.variant import Variant, VariantClass, Zygosity
from predispo.phrases.phrases import Phrases
from predispo.ui.widgets.choice_box import ChoiceBox


class VariantRow(QWidget):
    """One variant."""

    edited = Signal()
    removal_requested = Signal(object)

    def __init__(
        self, words: Phrases, genes: tuple[str, ...], found: ReportedVariant | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._found = found
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
        grid.addWidget(self.variant_class, 1, 0, 1, 3)
        grid.addWidget(self.zygosity, 2, 0, 1, 3)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        self.gene.setText(found.variant.gene if found else "")
        self.hgvs.setText(found.variant.hgvs if found else "")
        self.variant_class.set_value(found.reported_class if found else VariantClass.PATHOGENIC)
        self.zygosity.set_value(found.zygosity if found else Zygosity.HETEROZYGOUS)
        self.gene.textChanged.connect(lambda _: self.edited.emit())

    def variant(self) -> ReportedVariant | None:
        """The variant; None where no gene is named."""
        gene = self.gene.text().strip().upper()
        if not gene:
            return None
        hgvs = self.hgvs.text().strip()
        reported_class, zygosity = self.variant_class.value(), self.zygosity.value()
        assert isinstance(reported_class, VariantClass)
        assert isinstance(zygosity, Zygosity)
        if self._found is None:
            return ReportedVariant(
                variant=Variant(gene=gene, hgvs=hgvs), reported_class=reported_class, zygosity=zygosity
            )
        protein = self._found.variant.protein if self._found.variant.hgvs == hgvs else ""
        variant = Variant(gene=gene, hgvs=hgvs, protein=protein)
        return replace(self._found, variant=variant, reported_class=reported_class, zygosity=zygosity)


class VariantRows(QWidget):
    """All variants of one report, and a button for one more."""

    edited = Signal()
    rows_changed = Signal()

    def __init__(self, words: Phrases, genes: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._genes = words, genes
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
        row.removal_requested.connect(self._drop)
        self.rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        row.show()
        self.edited.emit()
        self.rows_changed.emit()
        return row

    def variants(self) -> tuple[ReportedVariant, ...]:
        """The variants that name a gene."""
        return tuple(found for row in self.rows if (found := row.variant()) is not None)

    def _drop(self, row: VariantRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.setParent(None)
        row.deleteLater()
        self.edited.emit()
