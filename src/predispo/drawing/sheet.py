"""A page in words and shapes, without a toolkit: headings, facts, charts and tables, on the screen as on paper."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from predispo.drawing.bars import Bar, bars
from predispo.drawing.chart import Axes, Chart, Series, chart
from predispo.drawing.forest import Estimate, forest


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The heading of a section."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """Paragraphs; the tone is plain, muted or caution."""

    lines: tuple[str, ...]
    tone: str = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Labels with their values."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagram:
    """A chart before it is drawn to a width."""

    title: str
    description: str
    series: tuple[Series, ...]
    axes: Axes

    def drawn(self, width: float) -> Chart:
        """The chart at a width."""
        return chart(self.series, self.axes, width=width, title=self.title, description=self.description)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratios:
    """A forest plot before it is drawn to a width; `axis` says what its axis is, `number` how a ratio is written."""

    title: str
    description: str
    estimates: tuple[Estimate, ...]
    axis: str
    number: Callable[[float], str]

    def drawn(self, width: float) -> Chart:
        """The plot at a width."""
        return forest(
            self.estimates,
            axis=self.axis,
            number=self.number,
            width=width,
            title=self.title,
            description=self.description,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """Bars before they are drawn to a width."""

    title: str
    description: str
    rows: tuple[Bar, ...]

    def drawn(self, width: float) -> Chart:
        """The bars at a width."""
        return bars(self.rows, width=width, title=self.title, description=self.description)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row of a table; `key` is what it stands for, `hears` what a cell says that stands empty below its like."""

    cells: tuple[str, ...]
    key: Hashable = None
    hears: tuple[str, ...] = ()
    tone: str = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table; `shares` are the columns' parts of the width, `name` says what the table is to who hears it."""

    name: str
    head: tuple[str, ...]
    shares: tuple[float, ...]
    lines: tuple[Line, ...]


Block = Heading | Prose | Facts | Diagram | Ratios | Bars | Grid


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One page; `foot` stands under every printed page."""

    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    foot: str
    language: str
