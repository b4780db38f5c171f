"""The symbol of one person, in the style of 2022 or of 2008."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from predispo.domain.cancer import Site
from predispo.domain.person import Gender, PregnancyOutcome
from predispo.drawing.options import Style
from predispo.drawing.patterns import CARRIER, OBLIGATE_CARRIER, PATTERNS, Pattern, filled, portions
from predispo.drawing.positions import RADIUS
from predispo.drawing.shapes import (
    Anchor,
    Box,
    Colour,
    Ellipse,
    Point,
    Polygon,
    Polyline,
    Rect,
    Shape,
    Stroke,
    Text,
    box_around,
    line,
)

OUTLINE = 1.8
_DIAMOND = 23.0
_TRIANGLE = 15.0
_TRIANGLE_RISE = 6.0
_SMALL = frozenset({PregnancyOutcome.MISCARRIAGE, PregnancyOutcome.TERMINATION, PregnancyOutcome.ECTOPIC})
_ROUND = 72
_TEXT = 15.0
_BRACKET = 28.0
_STUB = 14.0
_CHIP_SIZE = 10.5
CHIP_ROOM = 15.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol:
    """Everything that decides how one person's symbol looks; `letter` stands inside it.

    A `silent` carrier is not expected to fall ill; `patterns` are those of the whole drawing.
    """

    gender: Gender
    sites: tuple[Site, ...] = ()
    patterns: Mapping[Site, Pattern] = field(default_factory=lambda: PATTERNS)
    outcome: PregnancyOutcome | None = None
    carrier: bool = False
    obligate: bool = False
    silent: bool = False
    dead: bool = False
    adopted: bool = False
    verified: bool = False
    arrow: bool = False
    arrow_letter: str = ""
    letter: str = ""
    parents_unknown: bool = False
    chip: str = ""
    chip_width: float = 0.0
    highlighted: bool = False
    hypothetical: bool = False
    halo: float = 0.0

    @property
    def is_small(self) -> bool:
        """Whether it is the small triangle of a pregnancy that did not come to birth."""
        return self.outcome in _SMALL


def symbol_box(symbol: Symbol, at: Point) -> Box:
    """The box of the shape itself, for clicks and for handles."""
    if symbol.is_small:
        top = at.y - RADIUS - _TRIANGLE_RISE
        return Box(at.x - _TRIANGLE, top, at.x + _TRIANGLE, top + 1.5 * _TRIANGLE)
    return box_around(at, RADIUS)


def reach(symbol: Symbol) -> Box:
    """How far a symbol with its marks goes from its middle, on each side."""
    left = right = RADIUS + 2
    if _is_diamond(symbol):
        left = right = _DIAMOND + 1
    if symbol.adopted or symbol.halo or symbol.highlighted:
        left = right = _BRACKET + 3
    if symbol.arrow:
        left = 58.0
    if symbol.verified:
        right = max(right, 36.0)
    if symbol.chip:
        left, right = (max(side, symbol.chip_width / 2 + 8) for side in (left, right))
    top = RADIUS if symbol.gender is Gender.WOMAN else RADIUS - 1
    if symbol.is_small:
        top = RADIUS + _TRIANGLE_RISE
    elif _is_diamond(symbol):
        top = _DIAMOND
    if symbol.parents_unknown:
        top += _STUB + _TEXT
    return Box(-left, -top, right, RADIUS)


def draw(symbol: Symbol, at: Point, style: Style) -> tuple[Shape, ...]:
    """The shapes of a symbol whose middle is at a point."""
    area = _area(symbol, at)
    shapes: list[Shape] = []
    if symbol.halo:
        width = 3 + 6 * min(abs(symbol.halo), 1.0)
        stroke = Stroke(colour=Colour.HALO, width=width, dash=() if symbol.halo > 0 else (7.0, 5.0))
        shapes.append(Ellipse(box=box_around(at, RADIUS + 3 + width / 2), stroke=stroke))
    if symbol.highlighted:
        stroke = Stroke(colour=Colour.ACCENT, width=2.5)
        shapes.append(Rect(box=box_around(at, RADIUS + 7), radius=9, stroke=stroke))
    shapes.append(Polygon(points=area, fill=Colour.PAPER))
    shapes += _marks_inside(symbol, area, style)
    outline = Stroke(width=OUTLINE, dash=(4.0, 3.0) if symbol.hypothetical else ())
    shapes.append(_outlined(symbol, at, area, outline))
    if symbol.letter:
        shapes += _letter(symbol, at)
    shapes += _marks_outside(symbol, at)
    return tuple(shapes)


def swatch(pattern: Pattern, at: Point, half: float = 8.0) -> tuple[Shape, ...]:
    """A small square with a pattern, for the legend."""
    box = box_around(at, half)
    corners = _corners(box)
    return (
        Polygon(points=corners, fill=Colour.PAPER),
        *filled(corners, pattern),
        Polygon(points=corners, stroke=Stroke(width=1.2)),
    )


def _is_diamond(symbol: Symbol) -> bool:
    return symbol.gender in (Gender.NONBINARY, Gender.UNKNOWN) and not symbol.is_small


def _area(symbol: Symbol, at: Point) -> tuple[Point, ...]:
    """The outline of the symbol as a polygon."""
    if symbol.is_small:
        box = symbol_box(symbol, at)
        return (Point(at.x, box.top), Point(box.right, box.bottom), Point(box.left, box.bottom))
    match symbol.gender:
        case Gender.MAN:
            return _corners(box_around(at, RADIUS - 1))
        case Gender.WOMAN:
            turns = [2 * math.pi * step / _ROUND for step in range(_ROUND)]
            return tuple(Point(at.x + RADIUS * math.cos(t), at.y + RADIUS * math.sin(t)) for t in turns)
        case Gender.NONBINARY | Gender.UNKNOWN:
            return (
                Point(at.x, at.y - _DIAMOND),
                Point(at.x + _DIAMOND, at.y),
                Point(at.x, at.y + _DIAMOND),
                Point(at.x - _DIAMOND, at.y),
            )


def _corners(box: Box) -> tuple[Point, ...]:
    return (
        Point(box.left, box.top),
        Point(box.right, box.top),
        Point(box.right, box.bottom),
        Point(box.left, box.bottom),
    )


def _outlined(symbol: Symbol, at: Point, area: Sequence[Point], stroke: Stroke) -> Shape:
    """The outline; a circle is drawn as one."""
    if symbol.gender is Gender.WOMAN and not symbol.is_small:
        return Ellipse(box=box_around(at, RADIUS), stroke=stroke)
    return Polygon(points=tuple(area), stroke=stroke)


def parts(symbol: Symbol, style: Style) -> tuple[Pattern | None, ...]:
    """The patterns of the symbol's parts; None for a part that stays empty."""
    found: list[Pattern | None] = [symbol.patterns[site] for site in symbol.sites]
    if style is Style.NSGC_2022:
        if symbol.carrier:
            found.append(CARRIER)
        elif symbol.obligate:
            found.append(OBLIGATE_CARRIER)
        if not symbol.sites and found:
            found.insert(0, None)
    return tuple(found)


def _marks_inside(symbol: Symbol, area: Sequence[Point], style: Style) -> list[Shape]:
    """The patterns of the conditions, the lines between them, and the marks of carriers in the style of 2008."""
    shapes: list[Shape] = []
    patterns = parts(symbol, style)
    cuts = portions(area, len(patterns))
    for pattern, piece in zip(patterns, cuts, strict=False):
        if pattern is not None and len(piece) > 2:
            shapes.extend(filled(piece, pattern))
    if len(patterns) > 1:
        thin = Stroke(width=1.2)
        shapes += [Polygon(points=piece, stroke=thin) for piece in cuts if len(piece) > 2]
    if style is Style.BENNETT_2008 and not symbol.sites:
        xs, ys = [p.x for p in area], [p.y for p in area]
        middle = Point((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
        if (symbol.carrier or symbol.obligate) and symbol.silent:
            shapes.append(Ellipse(box=box_around(middle, 4.0), fill=Colour.INK))
        elif symbol.carrier or symbol.obligate:
            shapes.append(line(Point(middle.x, min(ys)), Point(middle.x, max(ys)), stroke=Stroke(width=OUTLINE)))
    return shapes


def _letter(symbol: Symbol, at: Point) -> list[Shape]:
    """A letter or number inside the symbol, on paper where the symbol is filled."""
    shapes: list[Shape] = []
    size = _TEXT if len(symbol.letter) < 3 else _TEXT - 3
    if symbol.sites or symbol.carrier or symbol.obligate:
        shapes.append(Ellipse(box=box_around(at, 9.5), fill=Colour.PAPER))
        size -= 2
    return [*shapes, Text(at=Point(at.x, at.y + size * 0.35), text=symbol.letter, size=size, bold=True)]


def _marks_outside(symbol: Symbol, at: Point) -> list[Shape]:
    """Slash, brackets, the parents' question mark, arrow, asterisk and chip."""
    shapes: list[Shape] = []
    stroke = Stroke(width=1.5)
    if symbol.dead or symbol.outcome in (PregnancyOutcome.STILLBIRTH, PregnancyOutcome.TERMINATION):
        box = symbol_box(symbol, at).grown(5.5)
        shapes.append(line(Point(box.left, box.bottom), Point(box.right, box.top), stroke=stroke))
    if symbol.adopted:
        for side in (-1, 1):
            x, tab = at.x + side * _BRACKET, at.x + side * (_BRACKET - 6)
            top, bottom = at.y - RADIUS - 5, at.y + RADIUS + 5
            corners = (Point(tab, top), Point(x, top), Point(x, bottom), Point(tab, bottom))
            shapes.append(Polyline(points=corners, stroke=stroke))
    if symbol.parents_unknown:
        top = at.y - (_DIAMOND if _is_diamond(symbol) else RADIUS)
        shapes.append(line(Point(at.x, top - _STUB), Point(at.x, top), stroke=stroke))
        shapes.append(Text(at=Point(at.x, top - _STUB - 3), text="?", size=13, bold=True))
    if symbol.arrow:
        shapes += _arrow(symbol, at)
    if symbol.verified:
        shapes.append(Text(at=Point(at.x + 28, at.y + 25), text="*", size=18, bold=True))
    if symbol.chip:
        half = symbol.chip_width / 2 + 6
        box = Box(at.x - half, at.y + RADIUS + 6, at.x + half, at.y + RADIUS + 20)
        shapes.append(Rect(box=box, radius=7, fill=Colour.CHIP, stroke=Stroke(colour=Colour.PAPER, width=1.0)))
        shapes.append(
            Text(at=Point(box.centre.x, box.bottom - 3.5), text=symbol.chip, size=_CHIP_SIZE, colour=Colour.CHIP_TEXT)
        )
    return shapes


def _arrow(symbol: Symbol, at: Point) -> list[Shape]:
    """The arrow at the lower left, with its letter for a proband."""
    tip_x = at.x - (RADIUS if symbol.gender is not Gender.WOMAN else RADIUS - 2) - 3
    if _is_diamond(symbol):
        tip_x = at.x - RADIUS + 5
    tip = Point(tip_x, at.y + 11)
    tail = Point(tip.x - 19, tip.y + 9)
    length = math.hypot(tip.x - tail.x, tip.y - tail.y)
    ux, uy = (tip.x - tail.x) / length, (tip.y - tail.y) / length
    back = Point(tip.x - 8 * ux, tip.y - 8 * uy)
    head = (tip, Point(back.x - 3.6 * uy, back.y + 3.6 * ux), Point(back.x + 3.6 * uy, back.y - 3.6 * ux))
    shapes: list[Shape] = [line(tail, back, stroke=Stroke(width=1.8)), Polygon(points=head, fill=Colour.INK)]
    if symbol.arrow_letter:
        where = Point(tail.x - 3, tail.y + 3)
        shapes.append(Text(at=where, text=symbol.arrow_letter, size=12, bold=True, anchor=Anchor.END))
    return shapes
