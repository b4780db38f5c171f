"""A table of short texts: walked by keys, sorted by its columns, several rows chosen at once."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from predispo.ui.widgets import tones

Index = QModelIndex | QPersistentModelIndex
SORTED_BY = Qt.ItemDataRole.UserRole
KEY = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRow:
    """One row: what it stands for, its cells, what the columns sort by, its tone, and more that a hover tells."""

    key: Hashable
    cells: tuple[str, ...]
    sorts: tuple[Any, ...] = ()
    tone: str = ""
    tip: str = ""


class TextModel(QAbstractTableModel):
    """Rows as frozen values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head: tuple[str, ...] = ()
        self.rows: tuple[TextRow, ...] = ()

    def show_rows(self, head: Sequence[str], rows: Sequence[TextRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.head, self.rows = tuple(head), tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.head)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.head[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell, what it is sorted by, or what its row stands for."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        text = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return row.tip or text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.head[index.column()]}: {text}"
            case Qt.ItemDataRole.ForegroundRole if row.tone:
                return getattr(tones, row.tone)(QGuiApplication.palette())
            case _ if role == SORTED_BY:
                return row.sorts[index.column()] if row.sorts else text
            case _ if role == KEY:
                return row.key
            case _:
                return None


class TextTable(QTableView):
    """The rows; what is chosen stays chosen while it is shown."""

    rows_chosen = Signal()
    open_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, several: bool = True) -> None:
        super().__init__(parent)
        self.rows = TextModel(self)
        self.shown = QSortFilterProxyModel(self)
        self.shown.setSourceModel(self.rows)
        self.shown.setSortRole(SORTED_BY)
        self.setModel(self.shown)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.selectionModel().selectionChanged.connect(lambda *_: self.rows_chosen.emit())
        self.doubleClicked.connect(lambda index: self.open_requested.emit(index.data(KEY)))

    def show_rows(self, head: Sequence[str], rows: Sequence[TextRow], *, widest: int = 260) -> None:
        """Show these rows, each column as wide as its texts but not wider than so many pixels."""
        kept = set(self.chosen())
        self.rows.show_rows(head, rows)
        for column in range(len(head)):
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, min(self.columnWidth(column) + 8, widest))
        self.choose(kept)

    def chosen(self) -> tuple[Any, ...]:
        """What the chosen rows stand for, in the order in which they are shown."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda one: one.row())
        return tuple(one.data(KEY) for one in rows)

    def choose(self, keys: set[Any]) -> None:
        """Choose the rows that stand for these."""
        mode, flags = self.selectionMode(), self.selectionModel().SelectionFlag
        self.selectionModel().clearSelection()
        for row in range(self.shown.rowCount()):
            index = self.shown.index(row, 0)
            if index.data(KEY) in keys:
                self.selectionModel().select(index, flags.Select | flags.Rows)
                if mode is QAbstractItemView.SelectionMode.SingleSelection or len(keys) == 1:
                    self.selectionModel().setCurrentIndex(index, flags.NoUpdate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; escape is left to the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.open_requested.emit(self.currentIndex().data(KEY))
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
