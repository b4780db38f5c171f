"""The painter: a picture's few shapes, translated to Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from predispo.drawing.pages import Page, Shown
from predispo.drawing.palette import PRINT
from predispo.drawing.shapes import (
    FONT_FAMILIES,
    Anchor,
    Box,
    Colour,
    Drawn,
    Ellipse,
    Group,
    GroupKind,
    Palette,
    Polygon,
    Polyline,
    Rect,
    Stroke,
    Text,
    flat,
)

Paint = Callable[[QPainter], None]
FADED: Mapping[Colour, float] = {Colour.CHIP: 0.55, Colour.CHIP_TEXT: 0.35}
OUTSIDE = 1e6


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A group ready to paint, whose it is, and the rectangle outside of which it leaves no trace."""

    key: str
    kind: GroupKind
    bounds: QRectF
    paint: tuple[Paint, ...]


def prepared(picture: Drawn, palette: Palette, opacity: Mapping[Colour, float] | None = None) -> tuple[Part, ...]:
    """The groups of a picture ready to paint in a palette, with some colours faded."""
    ink = _Ink(palette, opacity or {})
    return tuple(_part(group, ink) for group in picture.groups)


def paint(painter: QPainter, parts: tuple[Part, ...], exposed: QRectF | None = None) -> int:
    """Paint the parts that show in a rectangle of the drawing; how many there were."""
    shown = parts if exposed is None else [part for part in parts if part.bounds.intersects(exposed)]
    for part in shown:
        for draw in part.paint:
            draw(painter)
    return len(shown)


def paint_page(painter: QPainter, page: Page) -> None:
    """Paint one page of paper, a unit of the painter being a point."""
    paint(painter, prepared(page, PRINT))
    painter.save()
    painter.setClipRect(rect_of(page.frame))
    painter.translate(page.frame.left, page.frame.top)
    painter.scale(page.scale, page.scale)
    painter.translate(-page.source.left, -page.source.top)
    paint(painter, prepared(Shown(groups=page.shown, width=page.source.right, height=page.source.bottom), PRINT))
    painter.restore()


class _Ink:
    """Pens, brushes and colours of one palette."""

    def __init__(self, palette: Palette, opacity: Mapping[Colour, float]) -> None:
        self._palette = palette
        self._opacity = opacity
        self._pens: dict[Stroke, QPen] = {}

    def colour(self, colour: Colour) -> QColor:
        """A colour with its opacity."""
        made = QColor(self._palette[colour])
        made.setAlphaF(self._opacity.get(colour, 1.0))
        return made

    def pen(self, stroke: Stroke | None) -> QPen:
        """The pen of a stroke; none paints nothing."""
        if stroke is None:
            return QPen(Qt.PenStyle.NoPen)
        if stroke not in self._pens:
            pen = QPen(self.colour(stroke.colour), stroke.width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if stroke.dash:
                # Qt counts dashes in widths of the pen.
                pen.setDashPattern([length / stroke.width for length in stroke.dash])
            self._pens[stroke] = pen
        return self._pens[stroke]

    def brush(self, fill: Colour | None) -> QBrush:
        """The brush of a fill; none leaves the paper."""
        return QBrush(Qt.BrushStyle.NoBrush) if fill is None else QBrush(self.colour(fill))


def _part(group: Group, ink: _Ink) -> Part:
    bounds, paints = QRectF(), []
    for shape in flat(group.shapes):
        rect, draw = _translated(shape, ink)
        bounds = bounds.united(rect)
        paints.append(draw)
    return Part(key=group.key, kind=group.kind, bounds=bounds, paint=tuple(paints))


def _translated(shape: Polyline | Polygon | Rect | Ellipse | Text, ink: _Ink) -> tuple[QRectF, Paint]:
    """The rectangle that a shape lies in, and how to paint it."""
    match shape:
        case Polyline(points=points, stroke=stroke):
            line, pen = QPolygonF([QPointF(*point) for point in points]), ink.pen(stroke)

            def draw_line(painter: QPainter) -> None:
                painter.setPen(pen)
                painter.drawPolyline(line)

            return _grown(line.boundingRect(), stroke), draw_line
        case Polygon(points=points, fill=fill, stroke=stroke):
            area, pen, brush = QPolygonF([QPointF(*point) for point in points]), ink.pen(stroke), ink.brush(fill)

            def draw_area(painter: QPainter) -> None:
                painter.setPen(pen)
                painter.setBrush(brush)
                painter.drawPolygon(area)

            return _grown(area.boundingRect(), stroke), draw_area
        case Rect(box=box, radius=radius, fill=fill, stroke=stroke):
            rect, pen, brush = rect_of(box), ink.pen(stroke), ink.brush(fill)

            def draw_rect(painter: QPainter) -> None:
                painter.setPen(pen)
                painter.setBrush(brush)
                painter.drawRoundedRect(rect, radius, radius)

            return _grown(rect, stroke), draw_rect
        case Ellipse(box=box, fill=fill, stroke=stroke):
            rect, pen, brush = rect_of(box), ink.pen(stroke), ink.brush(fill)

            def draw_ellipse(painter: QPainter) -> None:
                painter.setPen(pen)
                painter.setBrush(brush)
                painter.drawEllipse(rect)

            return _grown(rect, stroke), draw_ellipse
        case Text():
            return _text(shape, ink)


def _text(shape: Text, ink: _Ink) -> tuple[QRectF, Paint]:
    font, colour = _font(shape.size, shape.bold), ink.colour(shape.colour)
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(shape.text)
    shift = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[shape.anchor]
    at = QPointF(shape.at.x - shift, shape.at.y)

    def draw_text(painter: QPainter) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(at, shape.text)

    return QRectF(at.x(), at.y() - metrics.ascent(), width, metrics.height()), draw_text


@lru_cache(maxsize=64)
def _font(size: float, bold: bool) -> QFont:
    """The typeface of the drawing at a height in units of the drawing."""
    font = QFont([*FONT_FAMILIES[:1], "DejaVu Sans", *FONT_FAMILIES[1:]])
    # Whole pixels only: the painter's scale does the rest, and layout does not change with the zoom.
    font.setPixelSize(max(round(size), 1))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setBold(bold)
    return font


def rect_of(box: Box) -> QRectF:
    """A box as Qt has it."""
    return QRectF(box.left, box.top, box.width, box.height)


def _grown(rect: QRectF, stroke: Stroke | None) -> QRectF:
    by = 1.0 if stroke is None else stroke.width + 1
    return rect.adjusted(-by, -by, by, by)
