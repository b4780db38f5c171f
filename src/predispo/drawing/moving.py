"""Shapes shifted as a whole, and the box that shapes fill."""

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from predispo.drawing.measure import Measure
from predispo.drawing.shapes import Anchor, Box, Ellipse, Group, Point, Polygon, Polyline, Rect, Shape, Text, flat


def moved(shape: Shape, dx: float, dy: float) -> Shape:
    """A shape shifted."""
    match shape:
        case Polyline() | Polygon():
            return replace(shape, points=tuple(Point(point.x + dx, point.y + dy) for point in shape.points))
        case Rect() | Ellipse():
            return replace(shape, box=shape.box.moved(dx, dy))
        case Text():
            return replace(shape, at=Point(shape.at.x + dx, shape.at.y + dy))
        case Group():
            return replace(shape, shapes=tuple(moved(one, dx, dy) for one in shape.shapes))
        case _:
            assert_never(shape)


def box_of(shape: Polyline | Polygon | Rect | Ellipse | Text, measure: Measure) -> Box:
    """The box of one shape, without the width of its stroke."""
    match shape:
        case Polyline() | Polygon():
            xs, ys = [point.x for point in shape.points], [point.y for point in shape.points]
            return Box(min(xs), min(ys), max(xs), max(ys))
        case Rect() | Ellipse():
            return shape.box
        case Text():
            width = measure(shape.text, shape.size, shape.bold)
            left = shape.at.x - {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[shape.anchor]
            return Box(left, shape.at.y - 0.72 * shape.size, left + width, shape.at.y + 0.22 * shape.size)
        case _:
            assert_never(shape)


def box_of_all(shapes: Iterable[Shape], measure: Measure) -> Box | None:
    """The box around shapes; None where there are none."""
    found: Box | None = None
    for shape in flat(shapes):
        box = box_of(shape, measure)
        found = box if found is None else found.joined(box)
    return found
