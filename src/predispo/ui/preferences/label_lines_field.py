"""Which lines stand under a symbol, and in which order: a list to tick and to sort by key, button or hand."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from predispo.app.drawing_options import label_lines, label_text
from predispo.drawing.options import LabelLine

WIDTH = 340
ROW = 26
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class LabelLinesField(QWidget):
    """The lines under a symbol; ticked ones are shown, from the top."""

    committed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.list = QListWidget(self)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setFixedHeight(ROW * len(LabelLine) + 6)
        self.list.setToolTip(self.tr("Space shows or hides a line; Alt with an arrow, or the mouse, moves it"))
        self.list.installEventFilter(self)
        self.up, self.down = QPushButton(self.tr("Up")), QPushButton(self.tr("Down"))
        self.up.setToolTip(self.tr("Move the line up (Alt+↑)"))
        self.down.setToolTip(self.tr("Move the line down (Alt+↓)"))
        self.up.clicked.connect(lambda: self.move_line(-1))
        self.down.clicked.connect(lambda: self.move_line(1))
        self._told = ""
        self._is_filling = False
        self.list.itemChanged.connect(self.commit)
        self.list.model().rowsMoved.connect(self.commit)
        buttons = QVBoxLayout()
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        self.setFocusProxy(self.list)

    def setAccessibleName(self, name: str) -> None:
        """Name the list to a screen reader too."""
        super().setAccessibleName(name)
        self.list.setAccessibleName(name)

    def show_value(self, value: object) -> None:
        """Show an order of lines as it is kept."""
        self._told = str(value)
        self._fill(label_lines(self._told), row=0)

    def commit(self) -> None:
        """Tell the order, where it differs from what was told."""
        text = label_text(self._lines())
        if not self._is_filling and text != self._told:
            self._told = text
            self.committed.emit(text)

    def move_line(self, by: int) -> None:
        """Move the current line up (-1) or down (1)."""
        at = self.list.currentRow()
        to = at + by
        lines = self._lines()
        if at < 0 or not 0 <= to < len(lines):
            return
        lines[at], lines[to] = lines[to], lines[at]
        self._fill(lines, row=to)
        self.commit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move a line with Alt and an arrow."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = MOVES.get(Qt.Key(event.key()))
            if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.move_line(by)
                return True
        return super().eventFilter(watched, event)

    def _lines(self) -> list[tuple[LabelLine, bool]]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return [
            (LabelLine(one.data(Qt.ItemDataRole.UserRole)), one.checkState() is Qt.CheckState.Checked) for one in items
        ]

    def _fill(self, lines: "tuple[tuple[LabelLine, bool], ...] | list[tuple[LabelLine, bool]]", *, row: int) -> None:
        self._is_filling = True
        self.list.clear()
        for line, shown in lines:
            item = QListWidgetItem(self._named(line))
            item.setData(Qt.ItemDataRole.UserRole, line.value)
            item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, ROW))
            self.list.addItem(item)
        self.list.setCurrentRow(row)
        self._is_filling = False

    def _named(self, line: LabelLine) -> str:
        """A line in words."""
        return {
            LabelLine.NAME: self.tr("Name"),
            LabelLine.AGE: self.tr("Age, birth and death"),
            LabelLine.SEX: self.tr("Sex at birth and karyotype"),
            LabelLine.DIAGNOSES: self.tr("Diagnoses and tumour markers"),
            LabelLine.OPERATIONS: self.tr("Operations"),
            LabelLine.RESULTS: self.tr("Test results"),
            LabelLine.NUMBER: self.tr("Number in the drawing"),
        }[line]
