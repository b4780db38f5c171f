"""A table to type rows into: walked by arrows, filled from the clipboard, with what is wrong at each cell."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from predispo.app.evidence_forms import Asked, Kind, Rows
from predispo.ui.evidence.form_field import number, shown, whole
from predispo.ui.widgets import tones

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 28
MOST_SHOWN = 24
KEPT = (QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Delete)


class EntryModel(QAbstractTableModel):
    """Rows of texts as they are typed; what a row holds beside its columns is kept as it is."""

    edited = Signal()

    def __init__(self, heads: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads = heads
        self.asked: tuple[Asked, ...] = ()
        self.fixed: tuple[str, ...] = ()
        self._texts: list[dict[str, str]] = []
        self._kept: list[dict[str, object]] = []
        self.troubles: dict[tuple[int, str], str] = {}

    def begin(self, rows: Rows, given: Sequence[Mapping[str, object]]) -> None:
        """Begin with rows; one empty one where there are none."""
        self.beginResetModel()
        self.asked, self.fixed = rows.columns, rows.fixed
        names = [one.name for one in rows.columns]
        self._texts = [{name: shown(row.get(name)) for name in names} for row in given] or [self._empty()]
        self._kept = [{name: value for name, value in row.items() if name not in names} for row in given] or [{}]
        self.troubles = {}
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._texts)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.asked)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is typed; what is wrong with it as a tip, to who hears it too."""
        if not index.isValid():
            return None
        name = self.asked[index.column()].name
        text, trouble = self._texts[index.row()][name], self.troubles.get((index.row(), name), "")
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"! {text}".rstrip() if trouble else text
            case Qt.ItemDataRole.EditRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return trouble or None
            case Qt.ItemDataRole.AccessibleTextRole:
                head = f"{self._row_name(index.row())}, {self._heads.get(name, name)}: {text}"
                return f"{head}. {trouble}" if trouble else head
            case Qt.ItemDataRole.ForegroundRole if trouble:
                return QBrush(tones.alarm(QGuiApplication.palette()))
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self._texts[index.row()][self.asked[index.column()].name] = str(value).strip()
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be typed in."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the columns are; the ages of the rows where they are given."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._row_name(section)
        name = self.asked[section].name
        return self._heads.get(name, name)

    def add(self, rows: int = 1) -> None:
        """Add empty rows at the end."""
        first = len(self._texts)
        self.beginInsertRows(QModelIndex(), first, first + rows - 1)
        self._texts += [self._empty() for _ in range(rows)]
        self._kept += [{} for _ in range(rows)]
        self.endInsertRows()

    def remove(self, row: int) -> None:
        """Take a row away; the last one is emptied instead."""
        if len(self._texts) == 1:
            self._texts[0] = self._empty()
            self.dataChanged.emit(self.index(0, 0), self.index(0, self.columnCount() - 1))
        else:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._texts[row], self._kept[row]
            self.endRemoveRows()
        self.edited.emit()

    @property
    def is_begun(self) -> bool:
        """Whether anything stands in the rows."""
        return any(any(row.values()) for row in self._texts)

    def filled(self) -> list[int]:
        """The numbers of the rows that say something."""
        return [number for number, row in enumerate(self._texts) if any(row.values()) or self.fixed]

    def values(self, row: int) -> dict[str, object]:
        """A row in the words of the evidence files; None for a number that is none."""
        found: dict[str, object] = dict(self._kept[row])
        for one in self.asked:
            text = self._texts[row][one.name]
            found[one.name] = number(text) if one.kind is Kind.NUMBER else text
            if one.kind is Kind.WHOLE:
                found[one.name] = whole(text)
        return found

    def text(self, row: int, name: str) -> str:
        """What is typed into a cell."""
        return self._texts[row][name]

    def complain(self, troubles: Mapping[tuple[int, str], str]) -> None:
        """Say what is wrong at which cells."""
        if troubles != self.troubles:
            self.troubles = dict(troubles)
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def _empty(self) -> dict[str, str]:
        return {one.name: "" for one in self.asked}

    def _row_name(self, row: int) -> str:
        return self.fixed[row] if self.fixed else str(row + 1)


class EntryTable(QTableView):
    """Typing begins an entry, Enter goes down, Delete empties, Ctrl+V fills from the clipboard; Tab leaves."""

    edited = Signal()

    def __init__(self, heads: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = EntryModel(heads, self)
        self.setModel(self.entries)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setBackgroundRole(QPalette.ColorRole.Light)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entries.edited.connect(self.edited)
        for changed in (self.entries.modelReset, self.entries.rowsInserted, self.entries.rowsRemoved):
            changed.connect(lambda *_: self._fit())

    def begin(self, rows: Rows, given: Sequence[Mapping[str, object]]) -> None:
        """Begin with rows."""
        self.entries.begin(rows, given)
        self.setCurrentIndex(self.entries.index(0, 0))

    def add_row(self) -> None:
        """Add an empty row, and stand in it."""
        self.entries.add()
        self.setCurrentIndex(self.entries.index(self.entries.rowCount() - 1, 0))
        self.setFocus()

    def remove_row(self) -> None:
        """Take the row away that one stands in."""
        self.entries.remove(max(self.currentIndex().row(), 0))

    def event(self, event: QEvent) -> bool:
        """Keep copying, pasting and emptying from the commands of the window."""
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if any(event.matches(one) for one in KEPT):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste, empty and go down; what leaves or saves the form is the form's."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            for index in self.selectedIndexes():
                self.entries.setData(index, "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._go_down()
        elif event.key() == Qt.Key.Key_Escape or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _go_down(self) -> None:
        here = self.currentIndex()
        if here.row() + 1 == self.entries.rowCount() and not self.entries.fixed and self.entries.filled():
            self.entries.add()
        below = self.entries.index(min(here.row() + 1, self.entries.rowCount() - 1), here.column())
        self.setCurrentIndex(below)

    def _paste(self, text: str) -> None:
        """Fill cells from lines of texts with tabs between them, as a spreadsheet copies."""
        lines = [line.split("\t") for line in text.splitlines() if line.strip()]
        here = self.currentIndex()
        row, column = max(here.row(), 0), max(here.column(), 0)
        missing = row + len(lines) - self.entries.rowCount()
        if missing > 0 and not self.entries.fixed:
            self.entries.add(missing)
        for down, cells in enumerate(lines):
            for across, cell in enumerate(cells):
                self.entries.setData(self.entries.index(row + down, column + across), cell)

    def _copy(self) -> None:
        lines: dict[int, list[str]] = {}
        for index in sorted(self.selectedIndexes(), key=lambda one: (one.row(), one.column())):
            lines.setdefault(index.row(), []).append(str(index.data(Qt.ItemDataRole.EditRole)))
        QGuiApplication.clipboard().setText("\n".join("\t".join(cells) for cells in lines.values()))

    def _fit(self) -> None:
        shown_rows = min(self.entries.rowCount(), MOST_SHOWN)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + shown_rows * ROW_HEIGHT + 4)
