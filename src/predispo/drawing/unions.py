"""The lines of one union: couple, separation, consanguinity, childlessness, sibship, twins, adoption, donors."""

import math
from collections.abc import Sequence
from itertools import pairwise

from predispo.domain.facts import TwinKind
from predispo.domain.pedigree import Twins, Union
from predispo.drawing.positions import Descent, UnionLines
from predispo.drawing.shapes import Colour, Point, Polyline, Shape, Stroke, Text

LINE = Stroke(colour=Colour.LINE, width=1.5)
DASHED = Stroke(colour=Colour.LINE, width=1.5, dash=(5.0, 4.0))
_DOUBLE = 2.3
_SMALL_TEXT = 10.5
_NEAR = 0.5


def draw_union(union: Union, lines: UnionLines, twins: Sequence[Twins], *, double: bool) -> tuple[Shape, ...]:
    """The shapes of a union; `double` draws the couple's line twice, for partners who share ancestors."""
    shapes: list[Shape] = []
    if lines.couple:
        couples = [_beside(lines.couple, side * _DOUBLE) for side in (-1, 1)] if double else [lines.couple]
        shapes += [Polyline(points=tuple(points), stroke=LINE) for points in couples]
        if union.relation:
            at = Point(lines.anchor.x, lines.anchor.y - 6)
            shapes.append(Text(at=at, text=union.relation, size=_SMALL_TEXT, colour=Colour.MUTED))
        if union.ended:
            shapes += _separation(lines)
    shapes += [Polyline(points=_below_double(points, lines, double), stroke=LINE) for points in lines.trunk]
    for descent in lines.descents:
        stroke = DASHED if descent.kind is Descent.ADOPTION else LINE
        shapes.append(Polyline(points=_below_double(descent.points, lines, double), stroke=stroke))
    for group in twins:
        shapes += _twins(lines, group)
    if union.childless:
        shapes += _childless(union, lines.anchor)
    return tuple(shapes)


def _below_double(points: tuple[Point, ...], lines: UnionLines, double: bool) -> tuple[Point, ...]:
    """A line that begins at the couple's, begun at the lower one where that is double."""
    first, anchor = points[0], lines.anchor
    if double and math.hypot(first.x - anchor.x, first.y - anchor.y) < _NEAR:
        return (Point(points[0].x, points[0].y + _DOUBLE), *points[1:])
    return points


def _beside(points: Sequence[Point], by: float) -> tuple[Point, ...]:
    """A line moved sideways by a distance, its corners kept."""
    found: list[Point] = []
    for index, point in enumerate(points):
        before = points[index - 1] if index else None
        after = points[index + 1] if index + 1 < len(points) else None
        normals = [_normal(a, b) for a, b in ((before, point), (point, after)) if a is not None and b is not None]
        nx = sum(normal[0] for normal in normals) / len(normals)
        ny = sum(normal[1] for normal in normals) / len(normals)
        stretch = by / max(nx * nx + ny * ny, 0.25)
        found.append(Point(point.x + nx * stretch, point.y + ny * stretch))
    return tuple(found)


def _normal(a: Point, b: Point) -> tuple[float, float]:
    """The direction across a line, of length 1."""
    length = math.hypot(b.x - a.x, b.y - a.y) or 1.0
    return (-(b.y - a.y) / length, (b.x - a.x) / length)


def _separation(lines: UnionLines) -> list[Shape]:
    """Two short slashes through the couple's line, clear of the line of descent."""
    level = [(a, b) for a, b in pairwise(lines.couple) if abs(a.y - b.y) < 0.5 and abs(a.x - b.x) > 14]
    if not level:
        return []
    a, b = max(level, key=lambda pair: abs(pair[0].x - pair[1].x))
    left, right = min(a.x, b.x), max(a.x, b.x)
    anchor = lines.anchor.x if left < lines.anchor.x < right else right
    middle = (left + anchor) / 2
    return [
        Polyline(points=(Point(middle + x - 3, a.y + 7), Point(middle + x + 3, a.y - 7)), stroke=LINE)
        for x in (-2.5, 2.5)
    ]


def _childless(union: Union, anchor: Point) -> list[Shape]:
    """A short line down with one bar, or two where the union could not have children, and the cause below."""
    end = anchor.y + (16 if not union.infertile else 15)
    shapes: list[Shape] = [Polyline(points=(anchor, Point(anchor.x, end)), stroke=LINE)]
    for y in (end, end + 4) if union.infertile else (end,):
        shapes.append(Polyline(points=(Point(anchor.x - 8, y), Point(anchor.x + 8, y)), stroke=LINE))
    if union.childless_cause:
        at = Point(anchor.x, end + 17)
        shapes.append(Text(at=at, text=union.childless_cause, size=_SMALL_TEXT, colour=Colour.MUTED))
    return shapes


def _twins(lines: UnionLines, group: Twins) -> list[Shape]:
    """The bar of identical twins, or the question mark where nobody knows."""
    legs = [descent.points[-2:] for descent in lines.descents if descent.child in group.persons]
    if len(legs) < 2:
        return []
    legs = sorted(legs, key=lambda leg: leg[1].x)
    apex = legs[0][0]
    if group.kind is TwinKind.MONOZYGOTIC:
        first, last = legs[0], legs[-1]
        y = apex.y + 0.55 * (min(first[1].y, last[1].y) - apex.y)
        ends = tuple(_at_height(leg, y) for leg in (first, last))
        return [Polyline(points=ends, stroke=LINE)]
    if group.kind is TwinKind.UNKNOWN:
        return [Text(at=Point(apex.x, apex.y + 22), text="?", size=13, bold=True)]
    return []


def _at_height(leg: Sequence[Point], y: float) -> Point:
    """The point of a slanted line at a height."""
    top, low = leg
    share = (y - top.y) / ((low.y - top.y) or 1.0)
    return Point(top.x + share * (low.x - top.x), y)
