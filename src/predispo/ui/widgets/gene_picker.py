"""The genes that a test covered, typed with completion or taken from a usual panel."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from predispo.ui.widgets.labels import QuietLabel

# Usual panels by what they are ordered for; genes that the evidence does not know are left out of them.
BREAST_OVARY = ("BRCA1", "BRCA2", "PALB2", "CHEK2", "ATM", "BARD1", "RAD51C", "RAD51D", "BRIP1", "TP53")
LYNCH = ("MLH1", "MSH2", "MSH6", "PMS2", "EPCAM")
POLYPOSIS = ("APC", "MUTYH", "POLE", "POLD1", "NTHL1", "BMPR1A", "SMAD4", "STK11")


class _LastGene(QCompleter):
    """Completes the gene that is being typed at the end of the line."""

    def splitPath(self, path: str) -> list[str]:
        """What is being typed."""
        return [re.split(r"[,;\s]+", path)[-1]]

    def pathFromIndex(self, index: object) -> str:
        """The line with the gene completed."""
        line = self.widget()
        assert isinstance(line, QLineEdit)
        kept = re.sub(r"[^,;\s]*$", "", line.text())
        return f"{kept}{super().pathFromIndex(index)}"  # pyright: ignore[reportArgumentType]


class GenePicker(QWidget):
    """A line of gene symbols; a menu beside it fills in a panel."""

    edited = Signal()

    def __init__(self, genes: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = tuple(genes)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText("BRCA1, BRCA2")
        completer = _LastGene(QStringListModel(self._known, self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)
        self.panels = QPushButton(self)
        self.panels.setText(self.tr("Panel"))
        self.panels.setAccessibleName(self.tr("Fill in the genes of a panel"))
        menu = QMenu(self.panels)
        for text, panel in (
            (self.tr("Breast and ovary"), BREAST_OVARY),
            (self.tr("Lynch syndrome"), LYNCH),
            (self.tr("Polyposis"), POLYPOSIS),
            (self.tr("All genes in the evidence"), self._known),
        ):
            action = QAction(text, menu)
            action.triggered.connect(lambda _=False, panel=panel: self.set_genes(self._in_evidence(panel)))
            menu.addAction(action)
        self.panels.setMenu(menu)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.panels)
        self._remark = QuietLabel(parent=self)
        self._remark.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._remark)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(lambda _: self.edited.emit())
        self.line.editingFinished.connect(self._look_up)

    def setAccessibleName(self, name: str) -> None:
        """Name the line to a screen reader too."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def genes(self) -> tuple[str, ...]:
        """The symbols that were typed, in upper case, each once."""
        typed = (one.upper() for one in re.split(r"[,;\s]+", self.line.text()) if one)
        return tuple(dict.fromkeys(typed))

    def set_genes(self, genes: Sequence[str]) -> None:
        """Show genes."""
        self.line.setText(", ".join(genes))
        self.line.setCursorPosition(0)
        self._look_up()

    def complain(self) -> None:
        """Say that a test without genes says nothing."""
        self._say(self.tr("Not recorded: write at least one gene, or choose a panel."), "alarm")
        self.line.setFocus()

    def _in_evidence(self, panel: Sequence[str]) -> tuple[str, ...]:
        return tuple(gene for gene in panel if gene in self._known)

    def _look_up(self) -> None:
        """Say which genes the evidence does not know; they are recorded all the same."""
        strange = tuple(gene for gene in self.genes() if gene not in self._known)
        if strange:
            text = self.tr("Not in the evidence, so without effect on the risk: {genes}. Check the spelling.")
            self._say(text.format(genes=", ".join(strange)), "caution")
        else:
            self._say("", "muted")

    def _say(self, text: str, tone: str) -> None:
        self._remark.set_tone(tone)
        self._remark.setText(text)
        self._remark.setVisible(bool(text))
