"""The few shapes that a picture is made of, as values without a toolkit.

Lengths are in points of the drawing: 1 unit is 1 CSS pixel on screen at scale 1. x grows to the right, y downwards.
A painter draws the shapes of a group in order, each one over those before it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, Protocol

FONT_FAMILIES = ("Source Sans 3", "Source Sans Pro", "Noto Sans", "Helvetica", "Arial", "sans-serif")


class Point(NamedTuple):
    """A place in the drawing."""

    x: float
    y: float


class Box(NamedTuple):
    """An upright rectangle: left, top, right and bottom."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    @property
    def centre(self) -> Point:
        """The middle."""
        return Point((self.left + self.right) / 2, (self.top + self.bottom) / 2)

    def joined(self, other: "Box") -> "Box":
        """The smallest box around both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def grown(self, by: float) -> "Box":
        """The box with a margin on each side; a negative margin shrinks it."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def moved(self, dx: float, dy: float) -> "Box":
        """The box shifted."""
        return Box(self.left + dx, self.top + dy, self.right + dx, self.bottom + dy)

    def contains(self, point: Point) -> bool:
        """Whether a point lies in the box or on its edge."""
        return self.left <= point.x <= self.right and self.top <= point.y <= self.bottom

    def overlaps(self, other: "Box") -> bool:
        """Whether the two share more than an edge."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


class Colour(StrEnum):
    """What a colour is for; a palette says which colour that is."""

    PAPER = "paper"
    INK = "ink"
    MUTED = "muted"
    LINE = "line"
    FRAME = "frame"
    ACCENT = "accent"
    HALO = "halo"
    CHIP = "chip"
    CHIP_TEXT = "chip_text"
    CARRIER = "carrier"
    UNSPECIFIED = "unspecified"
    ROSE = "rose"
    TEAL = "teal"
    BLUE = "blue"
    OCHRE = "ochre"
    PLUM = "plum"
    GREEN = "green"
    BRICK = "brick"
    SLATE = "slate"


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one medium, as `#rrggbb` by what they are for."""

    name: str
    colours: Mapping[Colour, str]

    def __getitem__(self, colour: Colour) -> str:
        return self.colours[colour]


class Anchor(StrEnum):
    """Which end of a text stands at its point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """How a line is drawn; `dash` are lengths on and off, none for a solid line."""

    colour: Colour = Colour.INK
    width: float = 1.5
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Polyline:
    """An open line through two or more points, with round joins; its ends are round too, butt where it is dashed."""

    points: tuple[Point, ...]
    stroke: Stroke


@dataclass(frozen=True, slots=True, kw_only=True)
class Polygon:
    """A closed area; sectors of a circle come as polygons with many corners."""

    points: tuple[Point, ...]
    fill: Colour | None = None
    stroke: Stroke | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rect:
    """An upright rectangle with corners rounded by `radius`."""

    box: Box
    radius: float = 0
    fill: Colour | None = None
    stroke: Stroke | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ellipse:
    """An ellipse that fills its box."""

    box: Box
    fill: Colour | None = None
    stroke: Stroke | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One line of text whose baseline starts, ends or is centred at a point; `size` is the height of the font."""

    at: Point
    text: str
    size: float = 12
    anchor: Anchor = Anchor.MIDDLE
    bold: bool = False
    colour: Colour = Colour.INK


class GroupKind(StrEnum):
    """What a group of shapes stands for."""

    PERSON = "person"
    UNION = "union"
    GENERATION = "generation"
    HEADER = "header"
    LEGEND = "legend"
    CHART = "chart"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Shapes that belong together.

    `key` is the identifier of the person or union, or the number of the generation. `title` and `description` are for
    those who hear the picture. `partners` and `children` are a union's, in the order in which they stand.
    """

    kind: GroupKind
    key: str = ""
    title: str = ""
    description: str = ""
    partners: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
    shapes: "tuple[Shape, ...]" = field(default=())


Shape = Polyline | Polygon | Rect | Ellipse | Text | Group


class Drawn(Protocol):
    """Groups of shapes in painting order within a box from (0, 0): a family's picture, or a chart."""

    @property
    def groups(self) -> tuple[Group, ...]:
        """What is painted."""
        ...

    @property
    def width(self) -> float:
        """The width of the box."""
        ...

    @property
    def height(self) -> float:
        """The height of the box."""
        ...


def flat(shapes: Iterable[Shape]) -> Iterator[Polyline | Polygon | Rect | Ellipse | Text]:
    """All shapes in painting order, without the groups around them."""
    for shape in shapes:
        if isinstance(shape, Group):
            yield from flat(shape.shapes)
        else:
            yield shape


def line(*points: Point, stroke: Stroke) -> Polyline:
    """An open line through points."""
    return Polyline(points=points, stroke=stroke)


def box_around(centre: Point, half_width: float, half_height: float | None = None) -> Box:
    """The box with this centre; a square where only one half is given."""
    half_height = half_width if half_height is None else half_height
    return Box(centre.x - half_width, centre.y - half_height, centre.x + half_width, centre.y + half_height)
