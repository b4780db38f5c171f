"""A page of the evidence on the screen: its blocks one under the other."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QWheelEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from predispo.drawing.sheet import Bars, Block, Diagram, Facts, Grid, Heading, Prose, Ratios, Sheet
from predispo.ui.evidence.grid_table import GridTable
from predispo.ui.widgets import labels
from predispo.ui.widgets.chart_view import ChartView
from predispo.ui.widgets.labels import QuietLabel
from predispo.ui.widgets.note_bar import NoteBar
from predispo.ui.widgets.page import GAP, Page
from predispo.ui.widgets.tab_order import read_in_order

SIDE = 28
LABEL = 130
SETTLE_MS = 1500
LEAST_ROOM = 420


class SheetView(Page):
    """Shows one sheet; a line of a table that is selected or opened is told by what it stands for."""

    line_selected = Signal(object)
    line_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tables: list[GridTable] = []
        self._headings: list[QWidget] = []
        self._goal: Callable[[QWidget], int] | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self._forget_goal)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._go())

    def show_sheet(self, sheet: Sheet, *controls: QWidget) -> None:
        """Show another sheet from its top; controls stand under its title."""
        inner = QWidget()
        inner.setBackgroundRole(QPalette.ColorRole.Light)
        inner.setAutoFillBackground(True)
        self.tables, self._headings, self._goal = [], [], None
        column = QVBoxLayout(inner)
        column.setContentsMargins(SIDE, 22, SIDE, SIDE)
        column.setSpacing(GAP)
        title = QLabel(sheet.title)
        title.setProperty("title", True)
        title.setWordWrap(True)
        column.addWidget(title)
        if sheet.subtitle:
            column.addWidget(QuietLabel(sheet.subtitle))
        for control in controls:
            column.addWidget(control)
        column.addSpacing(GAP)
        for block in sheet.blocks:
            self._add(column, block)
        column.addStretch(1)
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        # A page of its own, not another part of the same: so it has its whole height before it is first painted.
        self.setWidget(inner)
        inner.show()
        read_in_order(inner)
        self.verticalScrollBar().setValue(0)

    def show_section(self, number: int) -> None:
        """Scroll to the heading of a section."""
        if 0 <= number < len(self._headings):
            heading = self._headings[number]
            self._aim(lambda inner: heading.mapTo(inner, QPoint()).y() - 12)

    def select(self, key: Hashable) -> bool:
        """Select the line that stands for a key and show it; whether there is one."""
        found = next((table for table in self.tables if table.select(key)), None)
        if found is None:
            return False
        found.setFocus(Qt.FocusReason.OtherFocusReason)
        row = found.currentIndex().row()
        self._aim(lambda inner: found.mapTo(inner, QPoint()).y() + found.rowViewportPosition(row) - self.height() // 3)
        return True

    @property
    def _room(self) -> int:
        """How wide a block will be, so that it has its height before it is placed."""
        return max(self.viewport().width() - 2 * SIDE, LEAST_ROOM)

    def _add(self, column: QVBoxLayout, block: Block) -> None:
        match block:
            case Heading():
                column.addSpacing(14)
                heading = labels.Heading(block.text)
                self._headings.append(heading)
                column.addWidget(heading)
            case Prose(tone="caution"):
                column.addWidget(NoteBar(block.lines[0], also=block.lines[1:], tone="caution"))
            case Prose():
                for text in block.lines:
                    column.addWidget(QuietLabel(text) if block.tone == "muted" else _told(text))
            case Facts():
                column.addWidget(_facts(block))
            case Diagram() | Ratios() | Bars():
                column.addWidget(ChartView(block.drawn, self._room))
            case Grid():
                column.addWidget(self._table(block))

    def _table(self, grid: Grid) -> GridTable:
        table = GridTable(grid, self._room)
        table.line_selected.connect(lambda key: self._take_selection(table, key))
        table.line_opened.connect(self.line_opened)
        self.tables.append(table)
        return table

    def _take_selection(self, chosen: GridTable, key: Hashable) -> None:
        """One line of the whole page is selected."""
        for table in self.tables:
            if table is not chosen:
                table.clearSelection()
        self._reveal(chosen)
        self.line_selected.emit(key)

    def _reveal(self, table: GridTable) -> None:
        """Scroll so that the selected line is seen."""
        row = table.currentIndex().row()
        inner = self.widget()
        if row < 0 or inner is None:
            return
        top = table.mapTo(inner, table.viewport().pos()).y() + table.rowViewportPosition(row)
        self.ensureVisible(0, top + table.rowHeight(row) // 2, 0, table.rowHeight(row) // 2 + 24)

    def _aim(self, goal: Callable[[QWidget], int]) -> None:
        """Scroll to a height of the page, and again while it is still being laid out."""
        self._goal = goal
        self._settling.start()
        self._go()

    def _go(self) -> None:
        inner = self.widget()
        if self._goal is not None and inner is not None:
            self.verticalScrollBar().setValue(max(self._goal(inner), 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Whoever scrolls goes where they want."""
        self._goal = None
        super().wheelEvent(event)

    def _forget_goal(self) -> None:
        self._goal = None


def _told(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _facts(block: Facts) -> QFrame:
    """Labels on the left, values that can be copied on the right."""
    frame = QFrame()
    grid = QGridLayout(frame)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(block.rows):
        label = QuietLabel(name)
        label.setFixedWidth(LABEL)
        told = _told(value)
        told.setAccessibleName(f"{name}: {value}")
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(told, row, 1)
    return frame
