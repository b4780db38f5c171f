"""A picture on paper: one page where it can still be read, else as many as it takes, with overlaps, marks and a map.

Lengths on paper are points; a page's part of the picture lies in a frame below a line that says whose drawing it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from predispo.drawing.measure import approximate_width
from predispo.drawing.moving import box_of_all
from predispo.drawing.picture import Picture
from predispo.drawing.shapes import (
    Anchor,
    Box,
    Colour,
    Group,
    GroupKind,
    Point,
    Rect,
    Shape,
    Stroke,
    Text,
    flat,
    line,
)
from predispo.drawing.words import Words

MARGIN = 28.0
HEAD = 26.0
NUMERALS = 22.0
FOOT = 14.0
OVERLAP = 124.0
"""Wider than a symbol with its label, so that everybody stands whole on some page."""
LARGEST = 1.0
READABLE = 0.62
"""At this scale a label is set in 7 points; below it a drawing is parted among pages."""
TILED = 0.8
CELL = 9.0
_MARK = Stroke(colour=Colour.MUTED, width=0.6, dash=(4.0, 3.0))
_SMALL = 9.0


class Paging(StrEnum):
    """How a picture is put on paper: on several pages where one would be too small to read, or as told."""

    AUTO = "auto"
    ONE = "one"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A sheet in points; a drawing is wide, so it lies on its side."""

    width: float = 841.89
    height: float = 595.28

    @property
    def frame(self) -> Box:
        """Where a picture may be."""
        return Box(MARGIN, MARGIN + HEAD, self.width - MARGIN, self.height - MARGIN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Groups of a picture within a box, for a painter."""

    groups: tuple[Group, ...]
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page, as large as its paper: `groups` stand around the picture's part, in points of the paper.

    `source` is that part in units of the picture; it is put in `frame` at `scale` points a unit, and `shown` are the
    picture's groups that leave a trace in it.
    """

    number: int
    paper: Paper
    source: Box
    frame: Box
    scale: float
    groups: tuple[Group, ...]
    shown: tuple[Group, ...]

    @property
    def width(self) -> float:
        """The width of the paper."""
        return self.paper.width

    @property
    def height(self) -> float:
        """The height of the paper."""
        return self.paper.height


def pages(
    picture: Picture, words: Words, *, paper: Paper | None = None, paging: Paging = Paging.AUTO
) -> tuple[Page, ...]:
    """The pages of a picture, row by row."""
    sheet = paper or Paper()
    room = sheet.frame
    whole = min(room.width / picture.width, room.height / picture.height, LARGEST)
    # One page that a drawing would fill as large as several is one page.
    enough = READABLE if paging is Paging.AUTO else TILED
    if paging is Paging.ONE or whole >= enough:
        return (_single(picture, words, sheet, whole),)
    return tuple(_tiles(picture, words, sheet))


def _single(picture: Picture, words: Words, paper: Paper, scale: float) -> Page:
    """The whole picture on one page, in the middle of its width."""
    room = paper.frame
    left = room.left + (room.width - picture.width * scale) / 2
    return Page(
        number=1,
        paper=paper,
        source=Box(0.0, 0.0, picture.width, picture.height),
        frame=Box(left, room.top, left + picture.width * scale, room.top + picture.height * scale),
        scale=scale,
        groups=(Group(kind=GroupKind.HEADER, shapes=tuple(_head(picture, words, paper, 1, 1))),),
        shown=picture.groups,
    )


def _tiles(picture: Picture, words: Words, paper: Paper) -> Iterator[Page]:
    """The parts of a picture, each with some of its neighbours' edge."""
    whole = paper.frame
    room = Box(whole.left + NUMERALS, whole.top, whole.right, whole.bottom - FOOT)
    # A picture that is only a little higher than a page is drawn smaller rather than cut across its generations.
    scale = max(min(TILED, room.height / picture.height), READABLE)
    across, down = room.width / scale, room.height / scale
    grid = _Grid(rows=_starts(picture.height, down), columns=_starts(picture.width, across))
    boxes = [(group, box_of_all(group.shapes, approximate_width)) for group in picture.groups]
    for row, top in enumerate(grid.rows):
        for column, left in enumerate(grid.columns):
            source = Box(left, top, min(left + across, picture.width), min(top + down, picture.height))
            frame = Box(room.left, room.top, room.left + source.width * scale, room.top + source.height * scale)
            number = grid.number(row, column)
            shapes = [
                *_head(picture, words, paper, number, grid.count),
                *_map(paper, grid, row, column),
                *_marks(frame, scale, grid, row, column),
                *_numerals(picture, source, frame, scale),
            ]
            yield Page(
                number=number,
                paper=paper,
                source=source,
                frame=frame,
                scale=scale,
                groups=(Group(kind=GroupKind.HEADER, shapes=tuple(shapes)),),
                shown=tuple(group for group, box in boxes if box is not None and box.grown(10.0).overlaps(source)),
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grid:
    """Where in the picture the rows and columns of pages begin."""

    rows: tuple[float, ...]
    columns: tuple[float, ...]

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.rows) * len(self.columns)

    def number(self, row: int, column: int) -> int:
        """The number of a page, from 1."""
        return row * len(self.columns) + column + 1


def _starts(length: float, room: float) -> tuple[float, ...]:
    """Where each part of a length begins, so that neighbours share the overlap."""
    step = room - OVERLAP
    count = max(ceil((length - OVERLAP) / step), 1)
    return tuple(place * step for place in range(count))


def _head(picture: Picture, words: Words, paper: Paper, number: int, count: int) -> Iterator[Shape]:
    """Whose drawing it is and of which day, and which of several pages; a page alone has that in its picture."""
    header = next((one for one in picture.groups if one.kind is GroupKind.HEADER), None)
    told = [one.text for one in flat(header.shapes) if isinstance(one, Text)][:2] if header else [picture.title]
    if count == 1 and header is not None:
        return
    y = MARGIN + 8.0
    yield Text(at=Point(MARGIN, y), text=told[0], size=_SMALL + 1, bold=True, anchor=Anchor.START)
    if len(told) > 1:
        yield Text(at=Point(MARGIN, y + 12), text=told[1], size=_SMALL, anchor=Anchor.START, colour=Colour.MUTED)
    if count > 1:
        yield Text(at=Point(paper.width / 2, y), text=words.page(number, count), size=_SMALL + 1, bold=True)


def _map(paper: Paper, grid: _Grid, row: int, column: int) -> Iterator[Shape]:
    """All pages in small at the upper right, this one filled."""
    cell = min(CELL, paper.width / 3 / len(grid.columns), (HEAD - 4.0) / 0.8 / len(grid.rows))
    left, top = paper.width - MARGIN - len(grid.columns) * cell, MARGIN - 2.0
    thin = Stroke(colour=Colour.MUTED, width=0.6)
    for down in range(len(grid.rows)):
        for across in range(len(grid.columns)):
            x, y = left + across * cell, top + down * cell * 0.8
            fill = Colour.MUTED if (down, across) == (row, column) else None
            yield Rect(box=Box(x, y, x + cell, y + cell * 0.8), fill=fill, stroke=thin)


def _marks(frame: Box, scale: float, grid: _Grid, row: int, column: int) -> Iterator[Shape]:
    """Broken lines where the neighbours' parts begin or end, each with the number of the page that goes on there."""
    shared = OVERLAP * scale
    below = frame.bottom + 11
    middle = (frame.left + frame.right) / 2
    if column > 0:
        x = frame.left + shared
        yield line(Point(x, frame.top), Point(x, frame.bottom), stroke=_MARK)
        yield _arrow(Point(frame.left, below), f"← {grid.number(row, column - 1)}", Anchor.START)
    if column + 1 < len(grid.columns):
        x = frame.right - shared
        yield line(Point(x, frame.top), Point(x, frame.bottom), stroke=_MARK)
        yield _arrow(Point(frame.right, below), f"{grid.number(row, column + 1)} →", Anchor.END)
    if row > 0:
        y = frame.top + shared
        yield line(Point(frame.left, y), Point(frame.right, y), stroke=_MARK)
        yield _arrow(Point(middle, frame.top - 3), f"↑ {grid.number(row - 1, column)}", Anchor.MIDDLE)
    if row + 1 < len(grid.rows):
        y = frame.bottom - shared
        yield line(Point(frame.left, y), Point(frame.right, y), stroke=_MARK)
        yield _arrow(Point(middle, below), f"↓ {grid.number(row + 1, column)}", Anchor.MIDDLE)


def _arrow(at: Point, text: str, anchor: Anchor) -> Text:
    return Text(at=at, text=text, size=_SMALL, anchor=anchor, colour=Colour.MUTED)


def _numerals(picture: Picture, source: Box, frame: Box, scale: float) -> Iterator[Shape]:
    """The number of each generation that the page shows, beside it; on the first column the picture has its own."""
    if source.left == 0:
        return
    for group in picture.groups:
        for one in flat(group.shapes if group.kind is GroupKind.GENERATION else ()):
            if isinstance(one, Text) and source.top <= one.at.y <= source.bottom:
                at = Point(MARGIN, frame.top + (one.at.y - source.top) * scale)
                yield Text(at=at, text=one.text, size=_SMALL + 1, bold=True, anchor=Anchor.START, colour=Colour.MUTED)
