"""Which colour and hatching stands for which cancer, and how an area is hatched."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from predispo.domain.cancer import Site
from predispo.drawing.shapes import Box, Colour, Ellipse, Point, Polygon, Polyline, Shape, Stroke, box_around

_SPACING = 4.5
_WIDTH = 1.7
_DOT = 1.3
_BROAD_SPACING = 8.0
_BROAD_WIDTH = 4.0


class Hatch(StrEnum):
    """How an area is marked, so that colour alone never tells."""

    SOLID = "solid"
    RISING = "rising"
    FALLING = "falling"
    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"
    CROSSED = "crossed"
    GRID = "grid"
    BROAD_RISING = "broad_rising"
    BROAD_HORIZONTAL = "broad_horizontal"
    BROAD_VERTICAL = "broad_vertical"
    DOTS = "dots"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A colour and a hatching."""

    colour: Colour
    hatch: Hatch


CARRIER = Pattern(Colour.CARRIER, Hatch.DOTS)
OBLIGATE_CARRIER = Pattern(Colour.CARRIER, Hatch.GRID)

_COMMON = {
    Site.UNKNOWN: Pattern(Colour.UNSPECIFIED, Hatch.SOLID),
    Site.BREAST: Pattern(Colour.ROSE, Hatch.SOLID),
    Site.OVARY: Pattern(Colour.TEAL, Hatch.RISING),
    Site.PROSTATE: Pattern(Colour.BLUE, Hatch.FALLING),
    Site.COLORECTUM: Pattern(Colour.OCHRE, Hatch.SOLID),
    Site.PANCREAS: Pattern(Colour.PLUM, Hatch.CROSSED),
    Site.ENDOMETRIUM: Pattern(Colour.GREEN, Hatch.HORIZONTAL),
    Site.STOMACH: Pattern(Colour.BRICK, Hatch.VERTICAL),
    Site.MELANOMA: Pattern(Colour.SLATE, Hatch.CROSSED),
    Site.OTHER: Pattern(Colour.SLATE, Hatch.SOLID),
}
_REST = [
    Pattern(colour, hatch)
    for hatch in (Hatch.VERTICAL, Hatch.RISING, Hatch.HORIZONTAL, Hatch.CROSSED, Hatch.FALLING, Hatch.DOTS)
    for colour in (Colour.BLUE, Colour.PLUM, Colour.OCHRE, Colour.TEAL, Colour.ROSE, Colour.GREEN)
    if Pattern(colour, hatch) not in _COMMON.values()
]


def _all_patterns() -> dict[Site, Pattern]:
    """One pattern for each site, no two alike."""
    rest = iter(_REST)
    return {site: _COMMON[site] if site in _COMMON else next(rest) for site in Site}


PATTERNS = _all_patterns()
# In which order a cancer takes another hatching where its own is taken; dots and grid are those of carriers.
_OTHERWISE = (
    Hatch.SOLID,
    Hatch.RISING,
    Hatch.FALLING,
    Hatch.CROSSED,
    Hatch.HORIZONTAL,
    Hatch.VERTICAL,
    Hatch.BROAD_RISING,
    Hatch.BROAD_HORIZONTAL,
    Hatch.BROAD_VERTICAL,
)


def patterns_of(sites: Iterable[Site]) -> dict[Site, Pattern]:
    """The patterns of the cancers of one drawing, no two hatched alike while that can be: paper may have no colour.

    Each keeps its colour; the first of the list of sites keep their hatching.
    """
    present = set(sites)
    found: dict[Site, Pattern] = {}
    for site in Site:
        if site in present:
            own = PATTERNS[site]
            taken = {one.hatch for one in found.values()}
            free = [hatch for hatch in (own.hatch, *_OTHERWISE) if hatch in _OTHERWISE and hatch not in taken]
            found[site] = Pattern(own.colour, free[0]) if free else own
    return found


_BROAD = frozenset({Hatch.BROAD_RISING, Hatch.BROAD_HORIZONTAL, Hatch.BROAD_VERTICAL})


def filled(area: Sequence[Point], pattern: Pattern) -> tuple[Shape, ...]:
    """A convex area marked by a pattern, as shapes without an outline."""
    if pattern.hatch is Hatch.SOLID:
        return (Polygon(points=tuple(area), fill=pattern.colour),)
    if pattern.hatch is Hatch.DOTS:
        return tuple(Ellipse(box=box_around(dot, _DOT), fill=pattern.colour) for dot in _dots(area))
    directions = {
        Hatch.RISING: (-45.0,),
        Hatch.FALLING: (45.0,),
        Hatch.HORIZONTAL: (0.0,),
        Hatch.VERTICAL: (90.0,),
        Hatch.CROSSED: (45.0, -45.0),
        Hatch.GRID: (0.0, 90.0),
        Hatch.BROAD_RISING: (-45.0,),
        Hatch.BROAD_HORIZONTAL: (0.0,),
        Hatch.BROAD_VERTICAL: (90.0,),
    }[pattern.hatch]
    broad = pattern.hatch in _BROAD
    width = _BROAD_WIDTH if broad else _WIDTH if len(directions) == 1 else 1.1
    stroke = Stroke(colour=pattern.colour, width=width)
    spacing = _BROAD_SPACING if broad else _SPACING
    return tuple(
        Polyline(points=ends, stroke=stroke) for degrees in directions for ends in _hatching(area, degrees, spacing)
    )


def _hatching(area: Sequence[Point], degrees: float, spacing: float) -> Iterator[tuple[Point, Point]]:
    """The stretches of parallel lines that lie in a convex area."""
    along = (math.cos(math.radians(degrees)), math.sin(math.radians(degrees)))
    across = (-along[1], along[0])
    middle = Point(sum(p.x for p in area) / len(area), sum(p.y for p in area) / len(area))
    offsets = [(p.x - middle.x) * across[0] + (p.y - middle.y) * across[1] for p in area]
    count = int(max(max(offsets), -min(offsets)) / spacing) + 1
    for step in range(-count, count + 1):
        crossing: list[float] = []
        target = step * spacing
        for index, here in enumerate(area):
            then = area[(index + 1) % len(area)]
            first, second = offsets[index], offsets[(index + 1) % len(area)]
            if (first - target) * (second - target) < 0:
                share = (target - first) / (second - first)
                x, y = here.x + share * (then.x - here.x), here.y + share * (then.y - here.y)
                crossing.append((x - middle.x) * along[0] + (y - middle.y) * along[1])
        if len(crossing) == 2:
            low, high = sorted(crossing)
            yield tuple(  # type: ignore[misc]
                Point(middle.x + s * along[0] + target * across[0], middle.y + s * along[1] + target * across[1])
                for s in (low, high)
            )


def _dots(area: Sequence[Point]) -> Iterator[Point]:
    """Places for dots that lie wholly in a convex area."""
    box = bounds(area)
    rows = int(box.height / _SPACING) + 1
    columns = int(box.width / _SPACING) + 1
    for row in range(rows):
        for column in range(columns):
            shift = _SPACING / 2 if row % 2 else 0.0
            dot = Point(box.left + 2.5 + column * _SPACING + shift, box.top + 2.5 + row * _SPACING)
            if _inside(area, dot, _DOT + 0.4):
                yield dot


def _inside(area: Sequence[Point], point: Point, margin: float) -> bool:
    """Whether a point lies in a convex area, at least a margin from its edge."""
    signs: list[float] = []
    for index, here in enumerate(area):
        then = area[(index + 1) % len(area)]
        length = math.hypot(then.x - here.x, then.y - here.y) or 1.0
        signs.append(((then.x - here.x) * (point.y - here.y) - (then.y - here.y) * (point.x - here.x)) / length)
    return min(signs) >= margin or max(signs) <= -margin


def bounds(area: Sequence[Point]) -> Box:
    """The box around points."""
    return Box(min(p.x for p in area), min(p.y for p in area), max(p.x for p in area), max(p.y for p in area))


def cut(area: Sequence[Point], box: Box) -> tuple[Point, ...]:
    """The part of a convex area that lies in a box."""
    sides = (
        (1.0, 0.0, -box.left),
        (-1.0, 0.0, box.right),
        (0.0, 1.0, -box.top),
        (0.0, -1.0, box.bottom),
    )
    points = list(area)
    for a, b, c in sides:
        kept: list[Point] = []
        for index, here in enumerate(points):
            then = points[(index + 1) % len(points)]
            first, second = a * here.x + b * here.y + c, a * then.x + b * then.y + c
            if first >= 0:
                kept.append(here)
            if first * second < 0:
                share = first / (first - second)
                kept.append(Point(here.x + share * (then.x - here.x), here.y + share * (then.y - here.y)))
        points = kept
        if not points:
            return ()
    return tuple(points)


def portions(area: Sequence[Point], count: int) -> tuple[tuple[Point, ...], ...]:
    """A convex area cut in halves, quarters or upright stripes; a whole is not cut."""
    box = bounds(area)
    middle = box.centre
    if count <= 1:
        return (tuple(area),)
    if count == 2:
        boxes = [Box(box.left, box.top, middle.x, box.bottom), Box(middle.x, box.top, box.right, box.bottom)]
    elif count <= 4:
        boxes = [
            Box(box.left, box.top, middle.x, middle.y),
            Box(middle.x, box.top, box.right, middle.y),
            Box(box.left, middle.y, middle.x, box.bottom),
            Box(middle.x, middle.y, box.right, box.bottom),
        ]
    else:
        step = box.width / count
        boxes = [
            Box(box.left + index * step, box.top, box.left + (index + 1) * step, box.bottom) for index in range(count)
        ]
    return tuple(cut(area, one) for one in boxes)
