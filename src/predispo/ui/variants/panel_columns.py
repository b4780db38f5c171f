"""What the columns of a laboratory's table mean: guessed, folded away, and corrected by a person."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from predispo.exchange.lab_columns import Column
from predispo.exchange.lab_table import LabTable
from predispo.ui.widgets.choice_box import ChoiceBox

PER_ROW = 3


class PanelColumns(QWidget):
    """One choice for each meaning; what is chosen is remembered for the next table with this header."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = {
            Column.NAME: self.tr("Name in HGVS"),
            Column.GENE: self.tr("Gene"),
            Column.TRANSCRIPT: self.tr("Transcript"),
            Column.PROTEIN: self.tr("Protein"),
            Column.CLASS: self.tr("Class"),
            Column.ZYGOSITY: self.tr("Zygosity"),
            Column.FRACTION: self.tr("Share of reads"),
            Column.SAMPLE: self.tr("Sample"),
            Column.CHROMOSOME: self.tr("Chromosome"),
            Column.POSITION: self.tr("Position"),
            Column.REF: "REF",
            Column.ALT: "ALT",
        }
        self.button = QToolButton()
        self.button.setCheckable(True)
        self.button.setText(self.tr("Columns of the table"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setArrowType(Qt.ArrowType.RightArrow)
        self.button.toggled.connect(self._turn)
        self._fields = QWidget()
        grid = QGridLayout(self._fields)
        grid.setContentsMargins(6, 0, 0, 0)
        grid.setVerticalSpacing(4)
        self.boxes: dict[Column, ChoiceBox] = {}
        for at, (column, name) in enumerate(names.items()):
            box = self.boxes[column] = ChoiceBox()
            box.setAccessibleName(self.tr("Column: {name}").format(name=name))
            box.chosen.connect(lambda _: self.edited.emit())
            label = QLabel(name)
            label.setBuddy(box)
            row, side = divmod(at, PER_ROW)
            grid.addWidget(label, row, 2 * side)
            grid.addWidget(box, row, 2 * side + 1)
            grid.setColumnStretch(2 * side + 1, 1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(4)
        column_.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column_.addWidget(self._fields)
        self._fields.hide()
        self.hide()

    def show_table(self, table: LabTable, columns: Mapping[Column, int]) -> None:
        """Offer the headers of a table."""
        headers: list[tuple[object, str]] = [(None, self.tr("not in the table"))]
        headers += [
            (at, one or self.tr("column {number}").format(number=at + 1)) for at, one in enumerate(table.header)
        ]
        for column, box in self.boxes.items():
            box.set_choices(headers)
            box.set_value(columns.get(column))

    def columns(self) -> dict[Column, int]:
        """Which column tells what."""
        chosen = {column: box.value() for column, box in self.boxes.items()}
        return {column: int(str(at)) for column, at in chosen.items() if at is not None}

    def open(self) -> None:
        """Show the choices."""
        self.button.setChecked(True)

    def _turn(self, shown: bool) -> None:
        self.button.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self._fields.setVisible(shown)
