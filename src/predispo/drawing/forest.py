"""Forest plots of published ratios: one line an estimate, its interval over a logarithmic axis, no effect marked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import log

from predispo.drawing.chart import Chart
from predispo.drawing.measure import Measure, approximate_width
from predispo.drawing.shapes import (
    Anchor,
    Colour,
    Ellipse,
    Group,
    GroupKind,
    Point,
    Polygon,
    Rect,
    Shape,
    Stroke,
    Text,
    box_around,
    line,
)

SIZE = 12.0
ROW, LONG_ROW = 24.0, 38.0
TOP, BOTTOM = 8.0, 38.0
GAP = 14.0
REACH = 4.0
LEAST_PLOT = 120.0
TICKS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0)
NO_EFFECT = 1.0
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """One ratio above 0 with its interval; `strong` is what the model takes, `hollow` what nobody verified.

    `told` is the figure in words at the end of its line, `about` of whom it speaks, under its name.
    """

    name: str
    about: str
    told: str
    value: float
    low: float | None = None
    high: float | None = None
    strong: bool = False
    hollow: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Axis:
    """From which to which ratio the axis runs, and where that lies."""

    left: float
    right: float
    first: float
    last: float

    def at(self, ratio: float) -> float:
        """The place of a ratio; one beyond the axis lies at its end."""
        across = log(min(max(ratio, self.first), self.last) / self.first) / log(self.last / self.first)
        return self.left + across * (self.right - self.left)


def forest(
    estimates: Sequence[Estimate],
    *,
    axis: str,
    number: Callable[[float], str],
    width: float,
    title: str = "",
    description: str = "",
    measure: Measure = approximate_width,
) -> Chart:
    """Draw estimates in their order, names on the left and figures on the right of a logarithmic axis.

    Raises:
        ValueError: there is no estimate, or one is not above 0.
    """
    if not estimates or any(one.value <= 0 for one in estimates):
        raise ValueError("A forest plot needs ratios above 0.")
    right = width - max(measure(one.told, SIZE, one.strong) for one in estimates) - GAP
    wished = max(max(measure(one.name, SIZE, one.strong), measure(one.about, SIZE, False)) for one in estimates)
    left = min(wished, max(right - LEAST_PLOT - GAP, width * 0.25), width * 0.42) + GAP
    scale = _axis(estimates, left, max(right, left + LEAST_PLOT))
    shapes: list[Shape] = []
    y = TOP
    for one in estimates:
        shapes += _line(one, y, scale, measure)
        y += LONG_ROW if one.about else ROW
    frame = _frame(scale, y, axis, number)
    group = Group(kind=GroupKind.CHART, title=title, description=description, shapes=(*frame, *shapes))
    return Chart(groups=(group,), width=width, height=y + BOTTOM, title=title, description=description)


def _axis(estimates: Sequence[Estimate], left: float, right: float) -> _Axis:
    """From the tick below the lowest to that above the highest; no effect is always on it."""
    ends = [end for one in estimates for end in (one.low, one.value, one.high, NO_EFFECT) if end]
    first = max((tick for tick in TICKS if tick <= min(ends)), default=TICKS[0])
    last = min((tick for tick in TICKS if tick >= max(ends)), default=TICKS[-1])
    return _Axis(left=left, right=right, first=first, last=last if last > first else first * 2)


def _frame(scale: _Axis, bottom: float, axis: str, number: Callable[[float], str]) -> list[Shape]:
    """The axis with its numbers, and the line of no effect through all of them."""
    faint = Stroke(colour=Colour.FRAME, width=1)
    shapes: list[Shape] = [line(Point(scale.left, bottom), Point(scale.right, bottom), stroke=faint)]
    for tick in (one for one in TICKS if scale.first <= one <= scale.last):
        x = scale.at(tick)
        through = Stroke(colour=Colour.MUTED, width=1.2, dash=(4.0, 3.0)) if tick == NO_EFFECT else faint
        shapes.append(line(Point(x, 0 if tick == NO_EFFECT else bottom), Point(x, bottom + 4), stroke=through))
        shapes.append(_text(Point(x, bottom + 17), number(tick), Anchor.MIDDLE, colour=Colour.MUTED))
    shapes.append(_text(Point(scale.right, bottom + 32), axis, Anchor.END, colour=Colour.MUTED))
    return shapes


def _line(one: Estimate, top: float, scale: _Axis, measure: Measure) -> list[Shape]:
    room = scale.left - GAP
    middle = top + (LONG_ROW if one.about else ROW) / 2
    base = middle - 4 if one.about else middle + 4
    name = _fitted(one.name, room, measure, bold=one.strong)
    shapes: list[Shape] = [_text(Point(0, base), name, Anchor.START, bold=one.strong)]
    if one.about:
        about = _fitted(one.about, room, measure)
        shapes.append(_text(Point(0, base + 15), about, Anchor.START, colour=Colour.MUTED))
    stroke = Stroke(colour=Colour.TEAL, width=2.4 if one.strong else 1.4)
    if one.low is not None and one.high is not None:
        low, high = scale.at(one.low), scale.at(one.high)
        shapes.append(line(Point(low, middle), Point(high, middle), stroke=stroke))
        shapes += [_end(low, middle, stroke, cut=one.low < scale.first, towards=-1)]
        shapes += [_end(high, middle, stroke, cut=one.high > scale.last, towards=1)]
    at = box_around(Point(scale.at(one.value), middle), REACH)
    fill, edge = Colour.PAPER if one.hollow else Colour.TEAL, Stroke(colour=Colour.TEAL, width=1.5)
    shapes.append(Rect(box=at, fill=fill, stroke=edge) if one.strong else Ellipse(box=at, fill=fill, stroke=edge))
    shapes.append(_text(Point(scale.right + GAP, middle + 4), one.told, Anchor.START, bold=one.strong))
    return shapes


def _end(x: float, y: float, stroke: Stroke, *, cut: bool, towards: int) -> Shape:
    """The end of an interval; an arrow where it goes on beyond the axis."""
    if not cut:
        return line(Point(x, y - REACH), Point(x, y + REACH), stroke=stroke)
    corners = (Point(x, y), Point(x - towards * 7, y - REACH), Point(x - towards * 7, y + REACH))
    return Polygon(points=corners, fill=stroke.colour, stroke=stroke)


def _fitted(text: str, room: float, measure: Measure, *, bold: bool = False) -> str:
    """A text that fits, shortened where it does not; the table below says the whole."""
    if measure(text, SIZE, bold) <= room:
        return text
    while text and measure(text + ELLIPSIS, SIZE, bold) > room:
        text = text[:-1]
    return text.rstrip(" ·,") + ELLIPSIS


def _text(at: Point, text: str, anchor: Anchor, *, colour: Colour = Colour.INK, bold: bool = False) -> Text:
    return Text(at=at, text=text, size=SIZE, anchor=anchor, colour=colour, bold=bold)
