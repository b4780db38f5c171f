"""A picture as SVG text, in which a script finds every person and every union."""

import re
from collections.abc import Callable, Iterable
from typing import assert_never
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from predispo.drawing.palette import LIGHT
from predispo.drawing.picture import Picture
from predispo.drawing.shapes import (
    FONT_FAMILIES,
    Anchor,
    Colour,
    Ellipse,
    Group,
    GroupKind,
    Palette,
    Point,
    Polygon,
    Polyline,
    Rect,
    Shape,
    Stroke,
    Text,
)

# What no XML may hold, however it is written: most control characters, and halves of surrogate pairs.
_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ANCHORS = {Anchor.START: "start", Anchor.MIDDLE: "middle", Anchor.END: "end"}


def svg(picture: Picture, palette: Palette = LIGHT, *, identifier: Callable[[str], str] | None = None) -> str:
    """The picture as one SVG document.

    `identifier` says what stands in the `data-*` attributes for each person and union; they are the persons' numbers
    in an anonymous picture, else the family's own identifiers, percent-encoded.
    """
    name = identifier or (_numbered(picture) if picture.anonymous else _own)
    width, height = _number(picture.width), _number(picture.height)
    families = ", ".join(family if " " not in family else f"'{family}'" for family in FONT_FAMILIES)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
        f' font-family="{families}" role="img" aria-labelledby="title description">',
        f'<title id="title">{_escaped(picture.title)}</title>',
        f'<desc id="description">{_escaped(picture.description)}</desc>',
        f'<rect width="{width}" height="{height}" fill="{palette[Colour.PAPER]}"/>',
    ]
    for group in picture.groups:
        lines += _group(group, palette, name)
    lines.append("</svg>\n")
    return "\n".join(lines)


def _escaped(text: str) -> str:
    """Text as XML may hold it; U+FFFD stands for a character that it may not."""
    return escape(_NOT_XML.sub("\ufffd", text))


def _own(identifier: str) -> str:
    """An identifier of the family, safe in a list with spaces."""
    return quote(identifier, safe="", errors="surrogatepass")


def _numbered(picture: Picture) -> Callable[[str], str]:
    """The number of a person; for a union those of its partners."""
    numbers = {str(person): number for person, number in picture.numbers.items()}
    for group in picture.groups:
        if group.kind is GroupKind.UNION:
            numbers[group.key] = "+".join(numbers[partner] for partner in group.partners)
    return lambda identifier: numbers[identifier]


def _group(group: Group, palette: Palette, name: Callable[[str], str]) -> Iterable[str]:
    """A group with its data and its title."""
    yield f"<g{_data(group, name)}>"
    if group.title:
        yield f"<title>{_escaped(group.title)}</title>"
    if group.description:
        yield f"<desc>{_escaped(group.description)}</desc>"
    for shape in group.shapes:
        yield from _shape(shape, palette, name)
    yield "</g>"


def _data(group: Group, name: Callable[[str], str]) -> str:
    """The attributes by which a script knows a group."""
    match group.kind:
        case GroupKind.PERSON:
            return f" data-person={quoteattr(name(group.key))}"
        case GroupKind.UNION:
            partners = " ".join(name(one) for one in group.partners)
            children = " ".join(name(one) for one in group.children)
            return (
                f" data-union={quoteattr(name(group.key))} data-partners={quoteattr(partners)}"
                f" data-children={quoteattr(children)}"
            )
        case GroupKind.GENERATION:
            return f" data-generation={quoteattr(group.key)}"
        case GroupKind.HEADER | GroupKind.LEGEND | GroupKind.CHART:
            return f' data-part="{group.kind.value}"'
        case _:
            assert_never(group.kind)


def _shape(shape: Shape, palette: Palette, name: Callable[[str], str]) -> Iterable[str]:
    """One shape as an element."""
    match shape:
        case Group():
            yield from _group(shape, palette, name)
        case Polyline():
            yield f'<polyline points="{_points(shape.points)}" fill="none"{_stroke(shape.stroke, palette)}/>'
        case Polygon():
            yield f'<polygon points="{_points(shape.points)}"{_paint(shape.fill, shape.stroke, palette)}/>'
        case Rect():
            box = shape.box
            radius = f' rx="{_number(shape.radius)}"' if shape.radius else ""
            yield (
                f'<rect x="{_number(box.left)}" y="{_number(box.top)}" width="{_number(box.width)}"'
                f' height="{_number(box.height)}"{radius}{_paint(shape.fill, shape.stroke, palette)}/>'
            )
        case Ellipse():
            box = shape.box
            yield (
                f'<ellipse cx="{_number(box.centre.x)}" cy="{_number(box.centre.y)}" rx="{_number(box.width / 2)}"'
                f' ry="{_number(box.height / 2)}"{_paint(shape.fill, shape.stroke, palette)}/>'
            )
        case Text():
            weight = ' font-weight="bold"' if shape.bold else ""
            yield (
                f'<text x="{_number(shape.at.x)}" y="{_number(shape.at.y)}" font-size="{_number(shape.size)}"'
                f' text-anchor="{_ANCHORS[shape.anchor]}"{weight} fill="{palette[shape.colour]}">'
                f"{_escaped(shape.text)}</text>"
            )
        case _:
            assert_never(shape)


def _points(points: Iterable[Point]) -> str:
    return " ".join(f"{_number(point.x)},{_number(point.y)}" for point in points)


def _paint(fill: Colour | None, stroke: Stroke | None, palette: Palette) -> str:
    """The attributes of area and outline."""
    area = f' fill="{palette[fill] if fill is not None else "none"}"'
    return area + (_stroke(stroke, palette) if stroke is not None else "")


def _stroke(stroke: Stroke, palette: Palette) -> str:
    """The attributes of a line."""
    cap = "" if stroke.dash else ' stroke-linecap="round"'
    dash = f' stroke-dasharray="{" ".join(_number(length) for length in stroke.dash)}"' if stroke.dash else ""
    return (
        f' stroke="{palette[stroke.colour]}" stroke-width="{_number(stroke.width)}" stroke-linejoin="round"{cap}{dash}'
    )


def _number(value: float) -> str:
    """A length with at most two digits after the point."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
