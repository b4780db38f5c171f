"""Paints the shapes of a picture on a ReportLab canvas."""

from typing import assert_never

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from predispo.drawing.palette import PRINT
from predispo.drawing.shapes import (
    Anchor,
    Drawn,
    Ellipse,
    Palette,
    Polygon,
    Polyline,
    Rect,
    Shape,
    Stroke,
    Text,
    flat,
)
from predispo.letters.fonts import REGULAR, SEMIBOLD, register_fonts


def paint(canvas: Canvas, picture: Drawn, *, x: float, y: float, scale: float = 1.0, palette: Palette = PRINT) -> None:
    """Paints a picture with its lower left corner at (x, y); `scale` 1 makes one unit one point."""
    register_fonts()
    canvas.saveState()
    canvas.translate(x, y + picture.height * scale)
    canvas.scale(scale, -scale)
    canvas.setLineJoin(1)
    canvas.setLineCap(0)
    for shape in flat(picture.groups):
        _paint_one(canvas, shape, palette)
    canvas.restoreState()


def _paint_one(canvas: Canvas, shape: Shape, palette: Palette) -> None:
    match shape:
        case Polyline():
            _pen(canvas, shape.stroke, palette)
            canvas.drawPath(_path(canvas, shape.points, closed=False), stroke=1, fill=0)
        case Polygon():
            fill, stroke = _prepare(canvas, shape, palette)
            canvas.drawPath(_path(canvas, shape.points, closed=True), stroke=stroke, fill=fill)
        case Rect():
            fill, stroke = _prepare(canvas, shape, palette)
            box = shape.box
            if shape.radius:
                canvas.roundRect(box.left, box.top, box.width, box.height, shape.radius, stroke=stroke, fill=fill)
            else:
                canvas.rect(box.left, box.top, box.width, box.height, stroke=stroke, fill=fill)
        case Ellipse():
            fill, stroke = _prepare(canvas, shape, palette)
            box = shape.box
            canvas.ellipse(box.left, box.top, box.right, box.bottom, stroke=stroke, fill=fill)
        case Text():
            _text(canvas, shape, palette)
        case _:
            _no_group(shape)


def _no_group(shape: Shape) -> None:
    raise AssertionError(f"{type(shape).__name__} is painted through its own shapes")


def _prepare(canvas: Canvas, shape: Polygon | Rect | Ellipse, palette: Palette) -> tuple[int, int]:
    """Sets fill and pen; whether to fill and to stroke."""
    if shape.fill is not None:
        canvas.setFillColor(HexColor(palette[shape.fill]))
    if shape.stroke is not None:
        _pen(canvas, shape.stroke, palette)
    return int(shape.fill is not None), int(shape.stroke is not None)


def _pen(canvas: Canvas, stroke: Stroke, palette: Palette) -> None:
    canvas.setStrokeColor(HexColor(palette[stroke.colour]))
    canvas.setLineWidth(stroke.width)
    canvas.setDash(*((list(stroke.dash), 0) if stroke.dash else ([], 0)))


def _path(canvas: Canvas, points: tuple[tuple[float, float], ...], *, closed: bool):
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    if closed:
        path.close()
    return path


def _text(canvas: Canvas, shape: Text, palette: Palette) -> None:
    """Text upright again, for the picture's y runs downwards."""
    canvas.saveState()
    canvas.translate(shape.at.x, shape.at.y)
    canvas.scale(1, -1)
    canvas.setFillColor(HexColor(palette[shape.colour]))
    canvas.setFont(SEMIBOLD if shape.bold else REGULAR, shape.size)
    match shape.anchor:
        case Anchor.START:
            canvas.drawString(0, 0, shape.text)
        case Anchor.MIDDLE:
            canvas.drawCentredString(0, 0, shape.text)
        case Anchor.END:
            canvas.drawRightString(0, 0, shape.text)
        case _:
            assert_never(shape.anchor)
    canvas.restoreState()
