"""A table of a page: as high as its rows, walked by keys, copied by Ctrl+C."""

from collections.abc import Hashable

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from predispo.drawing.sheet import Grid, Line
from predispo.ui.widgets import tones

Index = QModelIndex | QPersistentModelIndex
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
ACROSS, DOWN = 7, 5
SIGNS = ("!", "○", "◆")


class GridModel(QAbstractTableModel):
    """The lines of one grid."""

    def __init__(self, grid: Grid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = grid

    def line(self, row: int) -> Line:
        """The line of a row."""
        return self.grid.lines[row]

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.grid.lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.grid.head)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell; its tone where the line asks for caution."""
        if not index.isValid():
            return None
        line = self.grid.lines[index.row()]
        cell = line.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell
            case Qt.ItemDataRole.AccessibleTextRole:
                heard = line.hears[index.column()] if line.hears else cell
                return f"{self.grid.head[index.column()]}: {heard}"
            case Qt.ItemDataRole.ForegroundRole if line.tone == "caution" and cell.startswith(SIGNS):
                return tones.caution(QGuiApplication.palette())
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the columns are."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.grid.head[section]
        return WRAP if role == Qt.ItemDataRole.TextAlignmentRole else None


class GridDelegate(QStyledItemDelegate):
    """Paints a cell wrapped, with a hairline under its row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, text and hairline."""
        painter.save()
        palette = option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tones.theme(palette).selected))
        else:
            painter.setPen(tones.hairline(palette))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        tone = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(tone if tone is not None else palette.color(QPalette.ColorRole.Text))
        painter.setFont(option.font)
        painter.drawText(option.rect.adjusted(ACROSS, DOWN, -ACROSS, 0), WRAP, index.data())
        painter.restore()


def wrapped_height(metrics: QFontMetrics, text: str, width: int) -> int:
    """The height of a text that is wrapped within a cell of a width."""
    return metrics.boundingRect(QRect(0, 0, max(width - 2 * ACROSS, 20), 10_000), WRAP, text).height()


class GridTable(QTableView):
    """A grid whose page scrolls: it has no scroll bars of its own."""

    line_selected = Signal(object)  # the line's key
    line_opened = Signal(object)

    def __init__(self, grid: Grid, width: int = 600, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = GridModel(grid, self)
        self.setModel(self.lines)
        self.setItemDelegate(GridDelegate(self))
        self.setAccessibleName(grid.name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setBackgroundRole(QPalette.ColorRole.Light)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(24)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit(width)
        self.doubleClicked.connect(lambda index: self.line_opened.emit(self.key_at(index.row())))
        self.selectionModel().currentRowChanged.connect(lambda index, _: self._tell(index.row()))

    @property
    def selected(self) -> Hashable:
        """What the selected line stands for; None where none is selected."""
        rows = self.selectionModel().selectedRows()
        return self.key_at(rows[0].row()) if rows else None

    def key_at(self, row: int) -> Hashable:
        """What a line stands for."""
        return self.lines.line(row).key

    def select(self, key: Hashable) -> bool:
        """Select the line that stands for a key; whether there is one."""
        for row, line in enumerate(self.lines.grid.lines):
            if line.key == key:
                self.selectRow(row)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens a line, Ctrl+C copies it."""
        row = self.currentIndex().row()
        if event.matches(QKeySequence.StandardKey.Copy) and row >= 0:
            line = self.lines.line(row)
            QGuiApplication.clipboard().setText("\t".join(line.hears or line.cells))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.line_opened.emit(self.key_at(row))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by Tab stands on a line at once."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectRow(max(self.currentIndex().row(), 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width, and wrap anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        """Wrap anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "lines"):
            self._fit(self.viewport().width())

    def _fit(self, width: int) -> None:
        shares = self.lines.grid.shares
        widths = [int(width * share / sum(shares)) for share in shares]
        widths[-1] += width - sum(widths)
        for column, wide in enumerate(widths):
            self.setColumnWidth(column, wide)
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        heads = zip(self.lines.grid.head, widths, strict=True)
        header.setFixedHeight(max(wrapped_height(metrics, text, wide - 4) for text, wide in heads) + 2 * DOWN + 4)
        height = header.height()
        for row, line in enumerate(self.lines.grid.lines):
            cells = zip(line.cells, widths, strict=True)
            high = max(wrapped_height(metrics, text, wide) for text, wide in cells) + 2 * DOWN
            self.setRowHeight(row, high)
            height += high
        self.setFixedHeight(height + 2)

    def _tell(self, row: int) -> None:
        if row >= 0:
            self.line_selected.emit(self.key_at(row))
