"""Where everybody stands and how every line runs: the values that a layout is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from predispo.domain.ids import PersonId, UnionId
from predispo.drawing.shapes import Point

RADIUS = 20.0
COLUMN = 96.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """How far a symbol and its label reach from the symbol's centre."""

    left: float = RADIUS + 4
    right: float = RADIUS + 4
    above: float = RADIUS
    below: float = RADIUS + 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Where the user put a symbol by hand: `x` in column widths, `row` in generations from the top."""

    x: float
    row: int | None = None


class Descent(StrEnum):
    """What a line down to a child says."""

    BIRTH = "birth"
    ADOPTION = "adoption"
    DONOR = "donor"


@dataclass(frozen=True, slots=True, kw_only=True)
class DescentLine:
    """The line from a union, donor or carrier down to one child."""

    child: PersonId
    kind: Descent
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionLines:
    """How one union is drawn.

    `couple` runs from one partner to the other, or from the only known partner to where the descent begins; `anchor`
    is where the line of descent leaves it. `trunk` are the lines that the children share.
    """

    union: UnionId
    anchor: Point
    couple: tuple[Point, ...] = ()
    trunk: tuple[tuple[Point, ...], ...] = ()
    descents: tuple[DescentLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where everybody stands: the centre of each symbol, the row of each person, the lines of each union."""

    persons: Mapping[PersonId, Point]
    generations: Mapping[PersonId, int]
    unions: Mapping[UnionId, UnionLines]
    rows: tuple[float, ...]
    width: float
    height: float
    order: tuple[tuple[PersonId, ...], ...] = field(default=())
