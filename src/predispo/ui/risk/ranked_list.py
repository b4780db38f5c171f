"""A list of relatives in an order that matters, each with a bar that says how much."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from predispo.ui.widgets import tones
from predispo.ui.widgets.row_list import GAP, PADDING, Index, Row, RowDelegate, RowList

BAR = 5
ROOM = BAR + 5


@dataclass(frozen=True, slots=True)
class RankedRow(Row):
    """One relative; `share` is the length of the bar, 0 to 1, `against` whether it speaks against."""

    share: float = 0.0
    against: bool = False


class _RankedDelegate(RowDelegate):
    """A row with a bar under its words; what speaks against is hollow, and says so in words."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The words, then the bar on its track."""
        super().paint(painter, option, index)
        row = index.model().rows[index.row()]  # pyright: ignore[reportAttributeAccessIssue]
        if not isinstance(row, RankedRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(self.left, 0, -PADDING, -PADDING - GAP)
        track = QRectF(area.left(), area.bottom() - BAR + 1, area.width(), BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.hairline(option.palette))
        painter.drawRoundedRect(track, 2, 2)
        bar = QRectF(track.left(), track.top(), max(track.width() * row.share, 3.0), BAR)
        if row.against:
            painter.setPen(tones.person(option.palette))
            painter.setBrush(tones.theme(option.palette).panel)
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        else:
            painter.setBrush(tones.person(option.palette))
            painter.drawRoundedRect(bar, 2, 2)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words and the bar."""
        size = super().sizeHint(option, index)
        row = index.model().rows[index.row()]  # pyright: ignore[reportAttributeAccessIssue]
        return QSize(size.width(), size.height() + (ROOM if isinstance(row, RankedRow) else 0))


class RankedList(RowList):
    """Relatives to be chosen by a click or Enter."""

    person_chosen = Signal(object)  # the row's key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setItemDelegate(_RankedDelegate(self, 0))
        self.clicked.connect(lambda index: self.person_chosen.emit(self.rows.rows[index.row()].key))
        self.open_requested.connect(self.person_chosen)
