"""Carrier probabilities by gene as bars, the likeliest first, with the population's under each."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from predispo.domain.assessment import CarrierProbability
from predispo.phrases.phrases import Phrases
from predispo.ui.widgets import tones

ANY = "any"
ROW = 40
GENE = 78
FIGURE = 78


class CarrierBars(QWidget):
    """One row a gene: the symbol, the person's bar over the population's, and both figures."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[tuple[str, CarrierProbability], ...] = ()
        self._limit = 6
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_carrier(self, carrier: Mapping[str, CarrierProbability]) -> None:
        """Show these probabilities; the whole panel first."""
        genes = sorted(
            ((gene, one) for gene, one in carrier.items() if gene != ANY), key=lambda row: (-row[1].probability, row[0])
        )
        whole = [(ANY, carrier[ANY])] if ANY in carrier and len(genes) > 1 else []
        self._rows = (*whole, *genes)
        self._describe()

    def show_at_most(self, limit: int | None) -> None:
        """Show so many rows, or all."""
        self._limit = limit if limit is not None else 10_000
        self._describe()

    @property
    def genes(self) -> int:
        """How many rows there are in all."""
        return len(self._rows)

    def sizeHint(self) -> QSize:
        """As high as the rows that are shown."""
        return QSize(320, min(self._limit, len(self._rows)) * ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars on a scale from none to all."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        text, muted = palette.color(QPalette.ColorRole.WindowText), tones.muted(palette)
        strong, small = QFont(self.font()), QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(self.font().pointSizeF() * 0.88)
        room = max(self.width() - GENE - FIGURE - 20, 40)
        for number, (gene, one) in enumerate(self._rows[: self._limit]):
            top = number * ROW
            painter.setFont(strong if gene == ANY else self.font())
            painter.setPen(text)
            name = QRectF(0, top, GENE + 6, ROW)
            painter.drawText(name, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), self._name(gene))
            track = QRectF(GENE + 10, top + 9, room, 13)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones.blend(tones.hairline(palette), palette.color(QPalette.ColorRole.Window), 0.55))
            painter.drawRoundedRect(track, 3, 3)
            painter.setBrush(tones.person(palette))
            width = max(room * one.probability, 2)
            painter.drawRoundedRect(QRectF(track.left(), track.top(), width, track.height()), 3, 3)
            if one.interval is not None:
                self._paint_whisker(painter, track, one.interval)
                painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones.population(palette))
            painter.drawRoundedRect(QRectF(track.left(), track.bottom() + 3, max(room * one.population, 2), 4), 2, 2)
            figures = QRectF(self.width() - FIGURE, top + 3, FIGURE, 18)
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.setFont(strong)
            painter.setPen(text)
            painter.drawText(figures, right, self._words.percent(one.probability))
            painter.setFont(small)
            painter.setPen(muted)
            painter.drawText(figures.translated(0, 17), right, self._words.percent(one.population))

    def _paint_whisker(self, painter: QPainter, track: QRectF, interval: tuple[float, float]) -> None:
        """The interval as a line with two ends, edged with the page's colour so that it shows on the bar and off it."""
        left, right = (track.left() + track.width() * end for end in interval)
        middle, reach = track.center().y(), 4.0
        palette = self.palette()
        for role, width in ((QPalette.ColorRole.Window, 4.0), (QPalette.ColorRole.WindowText, 1.6)):
            painter.setPen(QPen(palette.color(role), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(left, middle), QPointF(right, middle))
            for end in (left, right):
                painter.drawLine(QPointF(end, middle - reach), QPointF(end, middle + reach))

    def _name(self, gene: str) -> str:
        return self.tr("Any of them") if gene == ANY else gene

    def _describe(self) -> None:
        """Say the same to who cannot see the bars."""
        text = self.tr("{gene}: {chance}; in the population {population}")
        ranged = self.tr("{gene}: {chance}, 95 % interval {ends}; in the population {population}")
        self.setAccessibleName(self.tr("Chance of carrying a variant, by gene"))
        self.setAccessibleDescription(
            ". ".join(
                (text if one.interval is None else ranged).format(
                    gene=self._name(gene),
                    chance=self._words.percent(one.probability),
                    ends="" if one.interval is None else self._words.percent_range(*one.interval),
                    population=self._words.percent(one.population),
                )
                for gene, one in self._rows
            )
        )
        self.updateGeometry()
        self.update()
