"""The icon array: one hundred persons in ten rows of ten, so many of them filled; the same on screen and on paper."""

from dataclasses import dataclass
from math import cos, pi, sin

from predispo.drawing.shapes import Box, Point
from predispo.phrases.numbers import Bound, rounded_count

SIDE = 10
"""Persons in a row, and rows."""

_STEPS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Hundred:
    """How many persons are filled; the first is filled in part where the chance is under one of a hundred but not none.

    `band` are the ends of the interval, counted in persons.
    """

    filled: int
    part: bool = False
    band: tuple[int, int] | None = None


def hundred(probability: float, interval: tuple[float, float] | None = None) -> Hundred:
    """A probability and its interval as persons of one hundred, rounded as everywhere."""
    rounded = rounded_count(probability)
    under = rounded.bound is Bound.UNDER
    band = None
    if interval is not None:
        low, high = (rounded_count(end) for end in interval)
        band = (0 if low.bound is Bound.UNDER else int(low.value), int(high.value))
    return Hundred(filled=0 if under else int(rounded.value), part=under, band=band)


def banded(array: Hundred, row: int) -> tuple[int, int] | None:
    """Between which persons of a row the interval lies, counted from the left; None where it does not touch the row."""
    if array.band is None:
        return None
    first, last = (min(max(end - row * SIDE, 0), SIDE) for end in array.band)
    return (first, last) if first < last else None


def head(cell: Box) -> Box:
    """The head of the person who stands in a square cell."""
    radius = cell.height * 0.19
    middle = Point(cell.centre.x, cell.top + cell.height * 0.07 + radius)
    return Box(middle.x - radius, middle.y - radius, middle.x + radius, middle.y + radius)


def shoulders(cell: Box) -> tuple[Point, ...]:
    """The body under the head, as corners of an area: round above, flat below."""
    reach, top, bottom = cell.width * 0.32, cell.top + cell.height * 0.50, cell.top + cell.height * 0.93
    rise = min(reach, bottom - top)
    arc = tuple(
        Point(cell.centre.x - reach * cos(pi * step / _STEPS), top + rise - rise * sin(pi * step / _STEPS))
        for step in range(_STEPS + 1)
    )
    return (Point(cell.centre.x - reach, bottom), *arc, Point(cell.centre.x + reach, bottom))
