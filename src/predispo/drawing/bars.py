"""Horizontal bars: a word, a length and a number each, for counts of the clinic."""

from collections.abc import Sequence
from dataclasses import dataclass

from predispo.drawing.chart import Chart
from predispo.drawing.measure import Measure, approximate_width
from predispo.drawing.shapes import Anchor, Box, Colour, Group, GroupKind, Point, Rect, Shape, Text

SIZE = 12.0
ROW, BAR = 24.0, 14.0
GAP = 10.0
MOST_LABEL = 0.45


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar: `value` is its length, `part` how much of it is filled strongly, `said` what stands behind it."""

    label: str
    value: float
    said: str
    part: float = 0.0


def bars(
    rows: Sequence[Bar], *, width: float, title: str = "", description: str = "", measure: Measure = approximate_width
) -> Chart:
    """Draw bars one under the other, the longest as wide as there is room for beside its words.

    Raises:
        ValueError: there is no bar to draw.
    """
    if not rows:
        raise ValueError("A chart needs at least one bar.")
    left = min(max(measure(one.label, SIZE, False) for one in rows) + GAP, width * MOST_LABEL)
    right = max(measure(one.said, SIZE, False) for one in rows) + GAP
    room, most = max(width - left - right, 20.0), max(max(one.value for one in rows), 1e-9)
    shapes: list[Shape] = []
    for place, one in enumerate(rows):
        top = place * ROW + (ROW - BAR) / 2
        baseline = place * ROW + ROW / 2 + SIZE * 0.35
        long, strong = room * one.value / most, room * min(one.part, one.value) / most
        shapes.append(Text(at=Point(left - GAP, baseline), text=one.label, size=SIZE, anchor=Anchor.END))
        if long > 0:
            shapes.append(Rect(box=Box(left, top, left + max(long, 1.0), top + BAR), fill=Colour.HALO))
        if strong > 0:
            shapes.append(Rect(box=Box(left, top, left + max(strong, 1.0), top + BAR), fill=Colour.TEAL))
        shapes.append(Text(at=Point(left + long + GAP / 2, baseline), text=one.said, size=SIZE, anchor=Anchor.START))
    group = Group(kind=GroupKind.CHART, title=title, description=description, shapes=tuple(shapes))
    return Chart(groups=(group,), width=width, height=len(rows) * ROW, title=title, description=description)
