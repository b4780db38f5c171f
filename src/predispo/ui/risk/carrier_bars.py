"""Carrier probabilities by gene as bars, the likeliest first, with the population's under each."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from predispo.domain.assessment import CarrierProbability
from predispo.phrases.phrases import Phrases
from predispo.ui.widgets import tones

ANY = "any"
ROW = 40
GENE = 78
FIGURE = 78
LINE = 18

Index = QModelIndex | QPersistentModelIndex
Bar = tuple[str, CarrierProbability]


class CarrierModel(QAbstractListModel):
    """One row a gene, the whole panel first; so many of them as are shown."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.bars: tuple[Bar, ...] = ()
        self.limit = 6

    def show_bars(self, bars: tuple[Bar, ...], limit: int) -> None:
        """Show these, at most so many."""
        self.beginResetModel()
        self.bars, self.limit = bars, limit
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many bars are shown."""
        return 0 if parent is not None and parent.isValid() else min(self.limit, len(self.bars))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A bar in words; what a press does as its tip."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.told(self.bars[index.row()])
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.tr("Enter or a click shows the sources of this figure.")
        return None

    def told(self, bar: Bar) -> str:
        """One bar as a sentence."""
        gene, one = bar
        text = self.tr("{gene}: {chance}; in the population {population}")
        if one.interval is not None:
            text = self.tr("{gene}: {chance}, 95 % interval {ends}; in the population {population}")
        return text.format(
            gene=self.name(gene),
            chance=self._words.percent(one.probability),
            ends="" if one.interval is None else self._words.percent_range(*one.interval),
            population=self._words.percent(one.population),
        )

    def name(self, gene: str) -> str:
        """A gene's symbol, or what the whole panel is called."""
        return self.tr("Any of them") if gene == ANY else gene


class _BarDelegate(QStyledItemDelegate):
    """The symbol, the person's bar over the population's, and both figures, on a scale from none to all."""

    def __init__(self, view: "CarrierBars", words: Phrases) -> None:
        super().__init__(view)
        self._view, self._words = view, words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are of one height."""
        return QSize(self._view.viewport().width(), ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        gene, one = self._view.model_.bars[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, rect = option.palette, option.rect
        text, muted = palette.color(QPalette.ColorRole.WindowText), tones.muted(palette)
        strong, small = QFont(option.font), QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(option.font.pointSizeF() * 0.88)
        self._paint_state(painter, option)
        room = max(rect.width() - GENE - FIGURE - 20, 40)
        painter.setFont(strong if gene == ANY else option.font)
        painter.setPen(text)
        name = QRectF(4, rect.top(), GENE + 2, ROW)
        painter.drawText(
            name, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), self._view.model_.name(gene)
        )
        track = QRectF(GENE + 10, rect.top() + 9, room, 13)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.blend(tones.hairline(palette), palette.color(QPalette.ColorRole.Window), 0.55))
        painter.drawRoundedRect(track, 3, 3)
        painter.setBrush(tones.person(palette))
        painter.drawRoundedRect(QRectF(track.left(), track.top(), max(room * one.probability, 2), 13), 3, 3)
        if one.interval is not None:
            _paint_whisker(painter, palette, track, one.interval)
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.population(palette))
        painter.drawRoundedRect(QRectF(track.left(), track.bottom() + 3, max(room * one.population, 2), 4), 2, 2)
        figures = QRectF(rect.right() - FIGURE - 2, rect.top() + 3, FIGURE, LINE)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(strong)
        painter.setPen(text)
        painter.drawText(figures, right, self._words.percent(one.probability))
        painter.setFont(small)
        painter.setPen(muted)
        painter.drawText(figures.translated(0, LINE - 1), right, self._words.percent(one.population))
        painter.restore()

    def _paint_state(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """The row under the pointer is tinted, the one with the keyboard is framed."""
        area = option.rect.adjusted(0, 1, -1, -2)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(
                tones.blend(tones.person(option.palette), option.palette.color(QPalette.ColorRole.Light), 0.08)
            )
            painter.drawRoundedRect(area, 5, 5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(tones.person(option.palette), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 5, 5)


def _paint_whisker(painter: QPainter, palette: QPalette, track: QRectF, interval: tuple[float, float]) -> None:
    """The interval as a line with two ends, edged with the page's colour so that it shows on the bar and off it."""
    left, right = (track.left() + track.width() * end for end in interval)
    middle, reach = track.center().y(), 4.0
    for role, width in ((QPalette.ColorRole.Window, 4.0), (QPalette.ColorRole.WindowText, 1.6)):
        painter.setPen(QPen(palette.color(role), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        for end in (left, right):
            painter.drawLine(QPointF(end, middle - reach), QPointF(end, middle + reach))


class CarrierBars(QListView):
    """The bars as a list: the arrows move, a click or Enter asks for the sources of one figure."""

    sources_requested = Signal(str)  # the gene, or "any"

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = CarrierModel(words, self)
        self.setModel(self.model_)
        self.setItemDelegate(_BarDelegate(self, words))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Chance of carrying a variant, by gene"))
        self.clicked.connect(self._ask)
        self.model_.modelReset.connect(self._describe)

    def show_carrier(self, carrier: Mapping[str, CarrierProbability]) -> None:
        """Show these probabilities; the whole panel first."""
        genes = sorted(
            ((gene, one) for gene, one in carrier.items() if gene != ANY), key=lambda row: (-row[1].probability, row[0])
        )
        whole = [(ANY, carrier[ANY])] if ANY in carrier and len(genes) > 1 else []
        self._show((*whole, *genes), self.model_.limit)

    def show_at_most(self, limit: int | None) -> None:
        """Show so many rows, or all."""
        self._show(self.model_.bars, limit if limit is not None else 10_000)

    @property
    def genes(self) -> int:
        """How many rows there are in all."""
        return len(self.model_.bars)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for the sources."""
        if self.currentIndex().isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _show(self, bars: tuple[Bar, ...], limit: int) -> None:
        row = self.currentIndex().row()
        here = self.model_.bars[row][0] if 0 <= row < len(self.model_.bars) else None
        self.model_.show_bars(bars, limit)
        for number, (gene, _) in enumerate(bars[: self.model_.rowCount()]):
            if gene == here:
                self.setCurrentIndex(self.model_.index(number, 0))

    def _ask(self, index: Index) -> None:
        self.sources_requested.emit(self.model_.bars[index.row()][0])

    def _describe(self) -> None:
        """Say the same to who cannot see the bars."""
        self.setAccessibleDescription(". ".join(self.model_.told(one) for one in self.model_.bars))
        self.setFixedHeight(self.model_.rowCount() * ROW + 2)
