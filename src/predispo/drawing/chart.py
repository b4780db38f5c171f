"""Charts of published figures: points with their intervals over age, joined where they are one curve."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil, floor, log10

from predispo.drawing.measure import Measure, approximate_width
from predispo.drawing.shapes import (
    Anchor,
    Box,
    Colour,
    Ellipse,
    Group,
    GroupKind,
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

LEFT, RIGHT, TOP, BOTTOM = 46.0, 14.0, 20.0, 34.0
SIZE = 12.0
ROW = 19.0
SAMPLE = 30.0
GAP = 18.0
REACH = 3.5
DODGE = 4.0
COLOURS = (Colour.TEAL, Colour.BRICK, Colour.BLUE, Colour.OCHRE, Colour.PLUM, Colour.GREEN, Colour.ROSE, Colour.SLATE)
DASHES = ((), (7.0, 3.0), (2.0, 2.5), (9.0, 3.0, 2.0, 3.0))


class Marker(StrEnum):
    """The form of a point, so that colour never tells two curves apart alone.

    Five forms and eight colours: forty series are told apart before one looks like another.
    """

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    FALLEN = "fallen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One figure at a place of the horizontal axis; `hollow` where nobody verified it."""

    x: float
    y: float
    low: float | None = None
    high: float | None = None
    hollow: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """The figures of one source; `strong` is what the model takes, `joined` whether they make a curve."""

    name: str
    marks: tuple[Mark, ...]
    strong: bool = False
    joined: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Axes:
    """What the axes say, and how a number of the vertical one is written; `top` limits it (100 for percent)."""

    x: str
    y: str
    number: Callable[[float], str]
    first: float | None = None
    last: float | None = None
    top: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A drawn chart; the description says the same in words."""

    groups: tuple[Group, ...]
    width: float
    height: float
    title: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frame:
    """Where the plot lies, and which numbers it spans."""

    box: Box
    first: float
    last: float
    top: float

    def at(self, x: float, y: float) -> Point:
        """The place of two numbers."""
        across = (x - self.first) / (self.last - self.first)
        return Point(
            self.box.left + across * self.box.width, self.box.bottom - min(y / self.top, 1.0) * self.box.height
        )


def chart(
    series: Sequence[Series],
    axes: Axes,
    *,
    width: float,
    plot_height: float = 200.0,
    title: str = "",
    description: str = "",
    measure: Measure = approximate_width,
) -> Chart:
    """Draw series over age from zero upwards, each with a colour, a dash and a form of its own, with a key below.

    Raises:
        ValueError: there is no mark to draw.
    """
    marks = [mark for one in series for mark in one.marks]
    if not marks:
        raise ValueError("A chart needs at least one mark.")
    step, top = _scale(max(mark.y if mark.high is None else mark.high for mark in marks), axes.top)
    first = min(mark.x for mark in marks) if axes.first is None else axes.first
    last = max(mark.x for mark in marks) if axes.last is None else axes.last
    frame = _Frame(
        box=Box(LEFT, TOP, width - RIGHT, TOP + plot_height), first=first, last=max(last, first + 1), top=top
    )
    shapes = _axes(frame, axes, step)
    for place, one in enumerate(series):
        shapes += _drawn(one, place, len(series), frame)
    key, height = _key(series, frame.box.bottom + BOTTOM, width, measure)
    group = Group(kind=GroupKind.CHART, title=title, description=description, shapes=(*shapes, *key))
    return Chart(groups=(group,), width=width, height=height, title=title, description=description)


def _scale(highest: float, limit: float | None) -> tuple[float, float]:
    """A round step of the vertical axis and where it ends: four to six steps."""
    rough = max(highest if limit is None else min(highest, limit), 1e-9) / 5
    power = 10.0 ** floor(log10(rough))
    step = next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= rough)
    top = ceil((highest if limit is None else min(highest, limit)) / step - 1e-9) * step
    return step, top if limit is None else min(top, limit)


def _axes(frame: _Frame, axes: Axes, step: float) -> list[Shape]:
    """Hairlines with their numbers, and what the axes are."""
    box, shapes = frame.box, list[Shape]()
    faint = Stroke(colour=Colour.FRAME, width=1)
    for number in range(round(frame.top / step) + 1):
        y = frame.at(frame.first, number * step).y
        shapes.append(line(Point(box.left, y), Point(box.right, y), stroke=faint))
        shapes.append(_label(Point(box.left - 7, y + 4), axes.number(number * step), Anchor.END))
    span = frame.last - frame.first
    every = 10 if span > 25 else 5 if span > 8 else 1
    for age in range(ceil(frame.first / every) * every, floor(frame.last) + 1, every):
        x = frame.at(age, 0).x
        shapes.append(line(Point(x, box.bottom), Point(x, box.bottom + 4), stroke=faint))
        shapes.append(_label(Point(x, box.bottom + 17), str(age), Anchor.MIDDLE))
    shapes.append(_label(Point(box.left - 7, box.top - 8), axes.y, Anchor.START))
    shapes.append(_label(Point(box.right, box.bottom + 31), axes.x, Anchor.END))
    return shapes


def _label(at: Point, text: str, anchor: Anchor) -> Text:
    return Text(at=at, text=text, size=SIZE, anchor=anchor, colour=Colour.MUTED)


def _drawn(one: Series, place: int, count: int, frame: _Frame) -> list[Shape]:
    """A series: the line, then whiskers and points over it; those of several sources stand side by side."""
    colour = COLOURS[place % len(COLOURS)]
    aside = (place - (count - 1) / 2) * DODGE if count <= 6 else 0.0
    points = [Point(at.x + aside, at.y) for at in (frame.at(mark.x, mark.y) for mark in one.marks)]
    shapes: list[Shape] = []
    if one.joined and len(points) > 1:
        shapes.append(Polyline(points=tuple(points), stroke=_stroke(place, strong=one.strong)))
    whisker = Stroke(colour=colour, width=1.3)
    for mark, point in zip(one.marks, points, strict=True):
        if mark.low is not None and mark.high is not None:
            low, high = frame.at(mark.x, mark.low).y, frame.at(mark.x, mark.high).y
            shapes.append(line(Point(point.x, low), Point(point.x, high), stroke=whisker))
            # An interval that goes on beyond the plot has no end there.
            for y in (low, high) if mark.high <= frame.top else (low,):
                shapes.append(line(Point(point.x - REACH, y), Point(point.x + REACH, y), stroke=whisker))
    shapes += [
        _marker(tuple(Marker)[place % len(Marker)], point, colour, hollow=mark.hollow)
        for mark, point in zip(one.marks, points, strict=True)
    ]
    return shapes


def _stroke(place: int, *, strong: bool) -> Stroke:
    dash = () if strong else DASHES[place % len(DASHES)]
    return Stroke(colour=COLOURS[place % len(COLOURS)], width=2.6 if strong else 1.5, dash=dash)


def _marker(form: Marker, at: Point, colour: Colour, *, hollow: bool) -> Shape:
    """A point: filled, or hollow on the paper."""
    fill, stroke, reach = (Colour.PAPER if hollow else colour), Stroke(colour=colour, width=1.5), 4.0
    match form:
        case Marker.CIRCLE:
            return Ellipse(box=box_around(at, reach), fill=fill, stroke=stroke)
        case Marker.SQUARE:
            return Rect(box=box_around(at, reach - 0.5), fill=fill, stroke=stroke)
        case Marker.TRIANGLE:
            corners = (Point(at.x, at.y - 5), Point(at.x + 4.6, at.y + 3.6), Point(at.x - 4.6, at.y + 3.6))
        case Marker.FALLEN:
            corners = (Point(at.x, at.y + 5), Point(at.x + 4.6, at.y - 3.6), Point(at.x - 4.6, at.y - 3.6))
        case Marker.DIAMOND:
            corners = (Point(at.x, at.y - 5), Point(at.x + 5, at.y), Point(at.x, at.y + 5), Point(at.x - 5, at.y))
    return Polygon(points=corners, fill=fill, stroke=stroke)


def _key(series: Sequence[Series], top: float, width: float, measure: Measure) -> tuple[list[Shape], float]:
    """A sample of each series with its name, in as many rows as they need; and where they end."""
    shapes, x, y = list[Shape](), 8.0, top + 8
    for place, one in enumerate(series):
        need = SAMPLE + 8 + measure(one.name, SIZE, one.strong)
        if x > 8 and x + need > width:
            x, y = 8.0, y + ROW
        middle = y - 4
        if one.joined:
            ends = (Point(x, middle), Point(x + SAMPLE, middle))
            shapes.append(line(*ends, stroke=_stroke(place, strong=one.strong)))
        hollow = all(mark.hollow for mark in one.marks)
        colour = COLOURS[place % len(COLOURS)]
        form = tuple(Marker)[place % len(Marker)]
        shapes.append(_marker(form, Point(x + SAMPLE / 2, middle), colour, hollow=hollow))
        shapes.append(Text(at=Point(x + SAMPLE + 8, y), text=one.name, size=SIZE, anchor=Anchor.START, bold=one.strong))
        x += need + GAP
    return shapes, y + 8
