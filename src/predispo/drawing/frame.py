"""What stands around a pedigree: header, generation numerals and legend."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import PregnancyOutcome
from predispo.drawing.findings import Sign, carried_genes, evaluations, findings
from predispo.drawing.measure import Measure
from predispo.drawing.moving import moved
from predispo.drawing.numbering import roman
from predispo.drawing.options import LabelLine, PictureOptions, Style
from predispo.drawing.patterns import CARRIER, OBLIGATE_CARRIER, patterns_of
from predispo.drawing.shapes import (
    Anchor,
    Colour,
    Ellipse,
    Group,
    GroupKind,
    Point,
    Polygon,
    Polyline,
    Shape,
    Stroke,
    Text,
    box_around,
    line,
)
from predispo.drawing.symbols import Symbol, swatch
from predispo.drawing.words import Words

_TITLE = 15.0
_SMALL = 11.5
_ROW = 22.0
_BETWEEN = 22.0


def header(family: Family, options: PictureOptions, words: Words, on: date, at: Point) -> Group:
    """The family's number and name, who told and who drew when, whose names, what ancestry; its lines go down."""
    title = words.family(family.number) if family.number else ""
    if family.name and not options.anonymous:
        title = f"{title} · {family.name}" if title else family.name
    if options.anonymous:
        title = words.anonymous
    parts = [words.drawn_on(words.day(on))]
    if not options.anonymous:
        parts += [words.told_by(options.informant)] if options.informant else []
        parts += [words.recorded_by(options.recorder)] if options.recorder else []
        parts.append(words.named)
    shapes: list[Shape] = []
    y = at.y
    if title:
        y += _TITLE
        shapes.append(Text(at=Point(at.x, y), text=title, size=_TITLE, bold=True, anchor=Anchor.START))
    y += _SMALL + 6
    text = " · ".join(parts)
    shapes.append(Text(at=Point(at.x, y), text=text, size=_SMALL, colour=Colour.MUTED, anchor=Anchor.START))
    if options.ancestry:
        at = Point(at.x, y + _SMALL + 5)
        shapes.append(Text(at=at, text=options.ancestry, size=_SMALL, colour=Colour.MUTED, anchor=Anchor.START))
    return Group(kind=GroupKind.HEADER, key="header", title=title, shapes=tuple(shapes))


def header_height(options: PictureOptions) -> float:
    """The room that the header needs."""
    return 2 * _TITLE + 16 + (_SMALL + 5 if options.ancestry else 0.0)


def numerals(rows: Sequence[float], x: float) -> tuple[Group, ...]:
    """The number of each generation at the left."""
    found: list[Group] = []
    for index, y in enumerate(rows):
        number = roman(index + 1)
        text = Text(at=Point(x, y + 5), text=number, size=14, bold=True, colour=Colour.MUTED, anchor=Anchor.START)
        found.append(Group(kind=GroupKind.GENERATION, key=number, shapes=(text,)))
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class LegendItem:
    """One mark of the legend with its meaning; `shapes` are drawn around (0, 0) and moved."""

    text: str
    mark: str = ""
    shapes: tuple[Shape, ...] = ()


def legend_items(
    family: Family, symbols: Mapping[PersonId, Symbol], options: PictureOptions, words: Words
) -> tuple[LegendItem, ...]:
    """The marks that the picture uses and that need a word, in a settled order."""
    drawn = tuple(symbols.values())
    items: list[LegendItem] = []
    middle = Point(0.0, 0.0)
    present = {site for symbol in drawn for site in symbol.sites}
    items += [
        LegendItem(text=_capital(words.site(site)), shapes=swatch(pattern, middle))
        for site, pattern in patterns_of(present).items()
    ]
    genes = sorted({gene for person in family.persons.values() for gene in carried_genes(family, person)})
    modern = options.style is Style.NSGC_2022
    marked = [symbol for symbol in drawn if modern or not symbol.sites]
    for silent in (False, True):
        alike = [symbol for symbol in marked if modern or symbol.silent is silent]
        tested = any(symbol.carrier for symbol in alike)
        obligate = any(symbol.obligate and not symbol.carrier for symbol in alike)
        carrier = words.carrier_of(", ".join(genes))
        if modern:
            items += [LegendItem(text=carrier, shapes=swatch(CARRIER, middle))] if tested else []
            items += (
                [LegendItem(text=words.obligate_carrier, shapes=swatch(OBLIGATE_CARRIER, middle))] if obligate else []
            )
            break
        told = " / ".join([carrier] * tested + [words.obligate_carrier] * obligate)
        if told:
            items.append(LegendItem(text=told, shapes=_dot(middle) if silent else _carrier_of_2008(middle)))
    items += _marks(family, drawn, options, words)
    return tuple(items)


def _marks(family: Family, drawn: Iterable[Symbol], options: PictureOptions, words: Words) -> list[LegendItem]:
    """The legend's letters and signs."""
    drawn = tuple(drawn)
    items: list[LegendItem] = []
    signs = {one.sign for person in family.persons.values() for one in findings(family, person)}
    if not ({LabelLine.RESULTS} & {*options.labels}):
        signs = set[Sign]()
    if signs and options.evaluations:
        numbered = evaluations(family).items()
        items += [LegendItem(mark=f"E{number}", text=words.evaluation_key(gene)) for gene, number in numbered]
    if signs & {Sign.POSITIVE, Sign.NEGATIVE}:
        items.append(LegendItem(mark="+ / −", text=words.positive_key))
    if Sign.UNCERTAIN in signs:
        mark = "Eu" if options.evaluations else words.uncertain
        items.append(LegendItem(mark=mark, text=words.uncertain_key))
    if any(symbol.verified for symbol in drawn):
        items.append(LegendItem(mark="*", text=words.verified_key))
    if any(symbol.arrow_letter for symbol in drawn):
        items.append(LegendItem(shapes=_arrow(words.proband), text=words.proband_key))
    if any(symbol.arrow and not symbol.arrow_letter for symbol in drawn):
        items.append(LegendItem(shapes=_arrow(""), text=words.consultand_key))
    if any(symbol.adopted for symbol in drawn):
        items.append(LegendItem(mark="[ ]", text=words.adopted_key))
    letters = {symbol.letter for symbol in drawn}
    if "?" in letters:
        items.append(LegendItem(mark="?", text=words.unknown_key))
    if words.donor in letters:
        items.append(LegendItem(mark=words.donor, text=words.donor_key))
    if words.surrogate in letters:
        items.append(LegendItem(mark=words.surrogate, text=words.surrogate_key))
    if any(symbol.letter == words.pregnancy and symbol.outcome is PregnancyOutcome.ONGOING for symbol in drawn):
        items.append(LegendItem(mark=words.pregnancy, text=words.pregnancy_key))
    if any(symbol.outcome is PregnancyOutcome.STILLBIRTH for symbol in drawn):
        items.append(LegendItem(mark=words.stillbirth, text=words.stillbirth_key))
    if any(symbol.outcome is PregnancyOutcome.ECTOPIC for symbol in drawn):
        items.append(LegendItem(mark=words.ectopic, text=words.ectopic_key))
    if any(symbol.halo for symbol in drawn):
        ring = Ellipse(box=box_around(Point(0.0, 0.0), 6.5), stroke=Stroke(colour=Colour.HALO, width=4.0))
        items.append(LegendItem(text=words.halo_key, shapes=(ring,)))
    if options.chips and any(symbol.chip for symbol in drawn):
        items.append(LegendItem(mark="%", text=words.chip_key))
    return items


def _capital(text: str) -> str:
    """A text that begins with a capital letter."""
    return text[:1].upper() + text[1:]


def _carrier_of_2008(at: Point) -> tuple[Shape, ...]:
    box = box_around(at, 8)
    stroke = Stroke(width=1.2)
    return (
        Ellipse(box=box, fill=Colour.PAPER, stroke=stroke),
        line(Point(at.x, box.top), Point(at.x, box.bottom), stroke=stroke),
    )


def _arrow(letter: str) -> tuple[Shape, ...]:
    """The arrow of a proband, with its letter, or of a consultand."""
    shapes: list[Shape] = [
        line(Point(-3, 4), Point(5, -3), stroke=Stroke(width=1.6)),
        Polygon(points=(Point(9, -6.5), Point(6.4, 0.4), Point(2.2, -4.4)), fill=Colour.INK),
    ]
    if letter:
        shapes.append(Text(at=Point(-4, 7), text=letter, size=10, bold=True, anchor=Anchor.END))
    return tuple(shapes)


def _dot(at: Point) -> tuple[Shape, ...]:
    stroke = Stroke(width=1.2)
    return (
        Ellipse(box=box_around(at, 8), fill=Colour.PAPER, stroke=stroke),
        Ellipse(box=box_around(at, 2.5), fill=Colour.INK),
    )


def legend(items: Sequence[LegendItem], words: Words, measure: Measure, at: Point, width: float) -> tuple[Group, float]:
    """The legend in rows of a width, below a fine line, and its height."""
    x, y = at.x, at.y + 34
    shapes: list[Shape] = [
        Polyline(
            points=(Point(at.x, at.y + 4), Point(at.x + width, at.y + 4)), stroke=Stroke(colour=Colour.FRAME, width=1.0)
        ),
    ]
    title = measure(words.legend, 12, True)
    shapes.append(Text(at=Point(x, y + 4), text=words.legend, size=12, bold=True, anchor=Anchor.START))
    x += title + _BETWEEN
    first = x
    for item in items:
        mark = 18.0 if item.shapes else measure(item.mark, 12, True)
        needs = mark + 7 + measure(item.text, _SMALL, False)
        if x > first and x + needs > at.x + width:
            x, y = first, y + _ROW
        if item.shapes:
            shapes += [moved(shape, x + 9, y) for shape in item.shapes]
        else:
            shapes.append(Text(at=Point(x, y + 4), text=item.mark, size=12, bold=True, anchor=Anchor.START))
        shapes.append(Text(at=Point(x + mark + 7, y + 4), text=item.text, size=_SMALL, anchor=Anchor.START))
        x += needs + _BETWEEN
    described = "; ".join(item.text for item in items)
    group = Group(kind=GroupKind.LEGEND, key="legend", title=words.legend, description=described, shapes=tuple(shapes))
    return group, y + 18 - at.y


def legend_width(items: Sequence[LegendItem], words: Words, measure: Measure) -> float:
    """The least width that a legend needs: its title with its widest item."""
    title = measure(words.legend, 12, True) + _BETWEEN
    return title + max(
        (25 + measure(item.mark, 12, True) + measure(item.text, _SMALL, False) for item in items), default=0.0
    )
