"""A list of rows of two lines: what, and under it when, how sure, by whom."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from predispo.ui.widgets import tones

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
PADDING = 7
GAP = 4


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `key` is what it stands for, `lead` a short text before it (a day), `struck` what does not count."""

    key: object
    title: str
    detail: str = ""
    lead: str = ""
    struck: bool = False


class RowsModel(QAbstractListModel):
    """Rows as a tuple of frozen values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        rows = tuple(rows)
        if rows == self.rows:
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are; a row has none under it."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, or its words."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " · ".join(part for part in (row.lead, row.title, row.detail) if part)
        return None


class RowDelegate(QStyledItemDelegate):
    """Paints a row: the lead in a column of its own, the title, and the detail muted under it."""

    def __init__(self, view: "RowList", lead_width: int) -> None:
        super().__init__(view)
        self._view, self._lead = view, lead_width
        self.left = PADDING + 3 if view.fits else 4

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, texts and a hairline under them."""
        row: Row = self._view.rows.rows[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if self._view.fits:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.theme(palette).window))
            painter.drawRoundedRect(option.rect.adjusted(0, 0, 0, -GAP), 6, 6)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.theme(palette).selected))
            painter.drawRoundedRect(option.rect.adjusted(0, 0, 0, -GAP), 6, 6)
        area = option.rect.adjusted(self.left, PADDING, -PADDING, -PADDING - GAP)
        title, detail = self._fonts(option)
        text = palette.color(QPalette.ColorRole.Text)
        if self._lead:
            painter.setFont(detail)
            painter.setPen(tones.muted(palette))
            painter.drawText(QRect(area.topLeft() + QPoint(0, 1), QSize(self._lead - 8, area.height())), WRAP, row.lead)
            area.setLeft(area.left() + self._lead)
        title.setStrikeOut(row.struck)
        painter.setFont(title)
        painter.setPen(tones.muted(palette) if row.struck else text)
        used = painter.boundingRect(area, WRAP, row.title)
        painter.drawText(area, WRAP, row.title)
        if row.detail:
            painter.setFont(detail)
            painter.setPen(tones.muted(palette))
            painter.drawText(area.adjusted(0, used.height() + 2, 0, 0), WRAP, row.detail)
        if not self._view.fits and index.row() + 1 < len(self._view.rows.rows):
            painter.setPen(tones.hairline(palette))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(tones.person(palette))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -GAP - 1), 6, 6)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its wrapped texts."""
        row: Row = self._view.rows.rows[index.row()]
        width = max(self._view.viewport().width(), 120)
        inner = QRect(0, 0, width - self.left - PADDING - self._lead, 10_000)
        title, detail = self._fonts(option)
        height = QFontMetrics(title).boundingRect(inner, WRAP, row.title).height()
        if row.detail:
            height += 2 + QFontMetrics(detail).boundingRect(inner, WRAP, row.detail).height()
        if self._lead:
            lead = QRect(0, 0, self._lead - 8, 10_000)
            height = max(height, QFontMetrics(detail).boundingRect(lead, WRAP, row.lead).height() + 1)
        return QSize(width, height + 2 * PADDING + GAP)

    def _fonts(self, option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
        title, detail = QFont(option.font), QFont(option.font)
        if detail.pointSizeF() > 0:
            detail.setPointSizeF(detail.pointSizeF() * 0.92)
        return title, detail


class RowList(QListView):
    """A list of rows; Enter and a double click open one, Delete asks to remove it."""

    open_requested = Signal(object)
    removal_requested = Signal(object)
    row_selected = Signal(object)

    def __init__(self, *, lead_width: int = 0, fits: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(self)
        self.fits = fits
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self, lead_width))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        if fits:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.open_requested.emit(self.rows.rows[index.row()].key))
        self.selectionModel().currentChanged.connect(lambda *_: self.row_selected.emit(self.selected_key()))
        self.rows.modelReset.connect(self._fit)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the one selected stays selected where it is still there."""
        before = self.selected_key()
        self.rows.show_rows(rows)
        self.select_key(before)

    def selected_key(self) -> object:
        """What the selected row stands for; None where none is selected."""
        index = self.currentIndex()
        return self.rows.rows[index.row()].key if index.isValid() and index.row() < len(self.rows.rows) else None

    def select_key(self, key: object) -> None:
        """Select the row that stands for a key."""
        for number, row in enumerate(self.rows.rows):
            if row.key == key:
                self.setCurrentIndex(self.rows.index(number, 0))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete asks to remove."""
        key = self.selected_key()
        if key is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit(key)
        elif key is not None and event.key() == Qt.Key.Key_Delete:
            self.removal_requested.emit(key)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Wrap anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """As high as all rows together, where the page scrolls and not the list."""
        if self.fits:
            total = sum(self.sizeHintForRow(number) for number in range(len(self.rows.rows)))
            self.setFixedHeight(total + 2)
            self.setVisible(bool(self.rows.rows))
