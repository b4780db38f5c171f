"""Blocks of a letter as ReportLab's flowables; one function a block, so that structure can be tagged there later."""

from itertools import pairwise
from typing import Any, assert_never
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Paragraph, Spacer, Table, TableStyle

from predispo.drawing.picture import Picture
from predispo.letters import letter as blocks
from predispo.letters.fonts import REGULAR
from predispo.letters.forms import SignatureLine, choices
from predispo.letters.icons import IconArrays
from predispo.letters.look import ACCENT, INK, RULE, TEXT_WIDTH, TINT, styles
from predispo.letters.painter import paint

PEDIGREE_HEIGHT = 190 * mm
SHORT_WORD = 7
HEADING_START, TABLE_START = 70, 110  # the least room at the foot of a page for a heading, for a table


class Titled(Paragraph):
    """A heading that leaves a bookmark in the outline."""

    def __init__(self, text: str, style: str, level: int) -> None:
        super().__init__(escape(text), styles()[style])
        self.bookmark = text
        self.level = level


class PictureFlowable(Flowable):
    """The family's drawing, shrunk to the width of the text and a height that leaves room on the page."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self.keepWithNext = 1
        self._picture = picture
        self._scale = min(1.0, TEXT_WIDTH / picture.width, PEDIGREE_HEIGHT / picture.height)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """The shrunk size."""
        return aW, self._picture.height * self._scale + 4

    def draw(self) -> None:
        """Paints the shapes."""
        left = (TEXT_WIDTH - self._picture.width * self._scale) / 2
        paint(self.canv, self._picture, x=left, y=4, scale=self._scale)


def flowables(letter: blocks.Letter) -> list[Flowable]:
    """Title, blocks, closing, copies and appendix in reading order."""
    story: list[Flowable] = [Titled(letter.title, "title", 0)]
    for before, block in pairwise((None, *letter.blocks)):
        if isinstance(before, blocks.Heading) and isinstance(block, blocks.Table):
            story += _table_flow(block)  # without a place to break, so that the heading stays with it
        elif block is not None:
            story += _flow(block)
    story += _closing(letter)
    for block in letter.appendix:
        story += _flow(block)
    while isinstance(story[-1], Spacer):  # room below the last line could open an empty page
        story.pop()
    return story


def _flow(block: blocks.Block) -> list[Flowable]:
    match block:
        case blocks.Heading():
            return [CondPageBreak(HEADING_START), Titled(block.text, "heading", 1)]
        case blocks.Paragraph():
            return [_text(block.text, "small" if block.small else "body")]
        case blocks.Summary():
            return _summary(block)
        case blocks.Bullets():
            return _bullets(block)
        case blocks.KeyFacts():
            return [_key_facts(block), Spacer(0, 8)]
        case blocks.Table():
            return [CondPageBreak(TABLE_START), *_table_flow(block)]
        case blocks.IconArray():
            captions = [_text(caption, "caption") for caption in block.captions]
            return [
                KeepTogether([_text(block.title, "figure"), IconArrays(block.arrays), Spacer(0, 4), *captions]),
                Spacer(0, 4),
            ]
        case blocks.Choices():
            return [choices(block), Spacer(0, 10)]
        case blocks.SignatureLines():
            lines = [SignatureLine(label) for label in block.lines]
            return [KeepTogether([Titled(block.heading, "heading", 1), *lines]), Spacer(0, 12)]
        case blocks.PedigreeFigure():
            return [PictureFlowable(block.picture), _text(block.caption, "small")]
        case _:
            assert_never(block)


def _table_flow(block: blocks.Table) -> list[Flowable]:
    return [_text(block.caption, "figure"), _table(block), Spacer(0, 10)]


def _text(text: str, style: str) -> Paragraph:
    return Paragraph(escape(_bound(text)).replace("\n", "<br/>"), styles()[style])


def _bound(text: str) -> str:
    """The text with a short last word bound to the one before, so that it does not stand alone on a line."""
    start, space, last = text.rpartition(" ")
    return f"{start}\u00a0{last}" if space and len(last) <= SHORT_WORD else text


def _summary(block: blocks.Summary) -> list[Flowable]:
    """The first answer in a tinted box with a bar at its left."""
    inside = [Titled(block.heading, "summary-heading", 1), *(_text(text, "summary") for text in block.paragraphs)]
    table = Table([[inside]], colWidths=[TEXT_WIDTH])
    table.setStyle(
        TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                ("BACKGROUND", (0, 0), (-1, -1), TINT),
                ("LINEBEFORE", (0, 0), (0, -1), 3, ACCENT),
                ("LEFTPADDING", (0, 0), (-1, -1), 14),
                ("RIGHTPADDING", (0, 0), (-1, -1), 14),
                ("TOPPADDING", (0, 0), (-1, -1), 10),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
            ]
        )
    )
    return [table, Spacer(0, 10)]


def _bullets(block: blocks.Bullets) -> list[Flowable]:
    """Items with a hanging mark."""
    style = styles()["source" if block.small else "body"]
    hanging = style.clone(
        f"{style.name}-item",
        leftIndent=16,
        bulletIndent=2,
        spaceAfter=3,
        bulletFontSize=style.fontSize,
        bulletFontName=REGULAR,
    )
    items: list[Flowable] = [
        Paragraph(escape(item), hanging, bulletText=f"{place}." if block.numbered else "•")
        for place, item in enumerate(block.items, start=1)
    ]
    return [*items, Spacer(0, 5)]


def _key_facts(block: blocks.KeyFacts) -> Table:
    rows = [[_text(label, "label"), _text(value, "value")] for label, value in block.rows]
    table = Table(rows, colWidths=[TEXT_WIDTH * 0.3, TEXT_WIDTH * 0.7])
    table.setStyle(
        TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, RULE),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 3),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ]
        )
    )
    return table


def _table(block: blocks.Table) -> Table:
    """A table with rules, its head repeated on every page."""
    rows = [
        [_text(cell, "head") for cell in block.head],
        *([_text(cell, "cell") for cell in row] for row in block.rows),
    ]
    table = Table(rows, colWidths=[TEXT_WIDTH * share for share in block.widths], repeatRows=1)
    commands: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("TEXTCOLOR", (0, 0), (-1, -1), INK),
        ("LINEBELOW", (0, 0), (-1, 0), 1, ACCENT),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("LEFTPADDING", (1, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ]
    for place, row in enumerate(block.rows, start=1):
        last = place == len(block.rows) or bool(block.rows[place][0])
        commands.append(("LINEBELOW", (0 if last else 1, place), (-1, place), 0.5, RULE))
        if row[0] and not last:
            commands.append(("NOSPLIT", (0, place), (-1, place + 1)))
    table.setStyle(TableStyle(commands))
    return table


def _closing(letter: blocks.Letter) -> list[Flowable]:
    closing, *signed = letter.closing
    lines: list[Flowable] = [Spacer(0, 10), _text(closing, "body"), Spacer(0, 26)]
    lines += [_text(line, "address") for line in signed if line]
    if letter.copies:
        lines += [Spacer(0, 12), _text(letter.copies, "small")]
    return [KeepTogether(lines)]
