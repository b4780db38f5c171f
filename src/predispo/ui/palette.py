"""The command palette: every command by its name, found by typing parts of it."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from predispo.ui.theme import theme_of

Index = QModelIndex | QPersistentModelIndex
WIDTH = 560
ROWS = 11
ROW_HEIGHT = 34


def fitting(names: Iterable[str], typed: str) -> list[int]:
    """The places of the names that hold every typed word; those that begin with the first word come first."""
    words = typed.casefold().split()
    found = [
        (0 if words and name.casefold().startswith(words[0]) else 1, place)
        for place, name in enumerate(names)
        if all(word in name.casefold() for word in words)
    ]
    return [place for _, place in sorted(found)]


class CommandModel(QAbstractListModel):
    """The commands that fit what was typed; those that cannot be used now stay visible, greyed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[QAction, ...] = ()
        self._shown: tuple[QAction, ...] = ()

    def show_actions(self, actions: Iterable[QAction], typed: str = "") -> None:
        """Take the commands, and show those that fit."""
        self._all = tuple(actions)
        self.narrow(typed)

    def narrow(self, typed: str) -> None:
        """Show the commands that fit what was typed, usable ones first."""
        self.beginResetModel()
        found = [self._all[place] for place in fitting((plain(one) for one in self._all), typed)]
        self._shown = tuple(sorted(found, key=lambda one: not one.isEnabled()))
        self.endResetModel()

    def action(self, index: Index) -> QAction:
        """The command in a row."""
        return self._shown[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many commands fit."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name and shortcut of a command."""
        if not index.isValid():
            return None
        action = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return plain(action)
            case Qt.ItemDataRole.UserRole:
                return shortcut_of(action)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{plain(action)}, {shortcut_of(action)}".strip(", ")
            case Qt.ItemDataRole.DecorationRole:
                return None if action.icon().isNull() else action.icon()
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A command that cannot be used now cannot be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usable = self._shown[index.row()].isEnabled()
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if usable else Qt.ItemFlag.ItemNeverHasChildren


class _Row(QStyledItemDelegate):
    """Paints the name of a command and, at the right, its shortcut."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        theme = theme_of(option.widget)
        state = option.state
        rect = option.rect
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.selected))
        usable = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        painter.setPen(QColor(theme.text if usable else theme.muted))
        if not usable:
            painter.setOpacity(0.6)
        symbol = index.data(Qt.ItemDataRole.DecorationRole)
        if symbol is not None:
            symbol.paint(painter, QRect(rect.left() + 10, rect.top() + (rect.height() - 18) // 2, 18, 18))
        inner = rect.adjusted(38, 0, -14, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, index.data())
        painter.setPen(QColor(theme.muted))
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, index.data(Qt.ItemDataRole.UserRole))
        painter.setOpacity(1)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> Any:
        """A row that a finger can hit."""
        hint = super().sizeHint(option, index)
        hint.setHeight(max(ROW_HEIGHT, option.fontMetrics.height() + 14))
        return hint


class CommandPalette(QFrame):
    """Lies over the window until a command was chosen or Escape pressed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Commands"))
        self._before: QWidget | None = None
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Type a command"))
        self.field.setAccessibleName(self.tr("Type a command"))
        self.field.setClearButtonEnabled(True)
        self.model = CommandModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Row(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.hide()

    def open_with(self, actions: Iterable[QAction]) -> None:
        """Show these commands over the window."""
        window = self.parentWidget()
        self._before = window.focusWidget()
        self.model.show_actions(actions)
        self.field.clear()
        self._narrow("")
        self._fit()
        self.show()
        self.raise_()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list, choose and leave with the keys of the field."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Escape:
                    self._leave()
                case Qt.Key.Key_Down:
                    self._walk(1)
                case Qt.Key.Key_Up:
                    self._walk(-1)
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._choose(self.list.currentIndex())
                case _:
                    return False
            return True
        return False

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

        self._fit()

    def _fit(self) -> None:
        """As high as the commands that are shown."""
        window = self.parentWidget()
        width = min(WIDTH, window.width() - 40)
        rows = max(min(self.model.rowCount(), ROWS), 1)
        row = max(self.list.sizeHintForRow(0), ROW_HEIGHT)
        self.setGeometry((window.width() - width) // 2, 64, width, min(rows * row + 70, window.height() - 120))

    def _walk(self, step: int) -> None:
        row = self.list.currentIndex().row() + step
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row))

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        action = self.model.action(index)
        if action.isEnabled():
            self._leave()
            action.trigger()

    def _leave(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus()


def plain(action: QAction) -> str:
    """The name of a command without its mnemonic."""
    return action.text().replace("&", "").rstrip("…")


def shortcut_of(action: QAction) -> str:
    """The shortcut of a command as the platform writes it."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
