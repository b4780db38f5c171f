"""A page of the evidence on A4: the same blocks as on the screen, with page numbers and the edition at the foot."""

from io import BytesIO
from typing import Any, assert_never
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from predispo.drawing.sheet import Bars, Block, Diagram, Facts, Grid, Heading, Prose, Ratios, Sheet
from predispo.letters.flow import HEADING_START, TABLE_START, Titled
from predispo.letters.fonts import REGULAR, register_fonts
from predispo.letters.look import ACCENT, DRAFT_INK, INK, MUTED, PAGE_HEIGHT, PAGE_WIDTH, RULE, styles
from predispo.letters.pages import BookmarkedDocument, CountedCanvas
from predispo.letters.painter import paint

SIDE, TOP, FOOT = 18 * mm, 16 * mm, 20 * mm
WIDTH = PAGE_WIDTH - 2 * SIDE
CHART_WIDTH = 640.0
PRODUCER = "predispo"


def pdf(sheet: Sheet) -> bytes:
    """The sheet as a PDF."""
    register_fonts()
    file = BytesIO()
    document = _Document(file, sheet)
    story: list[Flowable] = [Titled(sheet.title, "title", 0)]
    if sheet.subtitle:
        story.append(_text(sheet.subtitle, "small"))
    for block in sheet.blocks:
        story += _flow(block)
    document.build(story, canvasmaker=document.canvas)
    return file.getvalue()


class _Document(BookmarkedDocument):
    """Pages of one frame."""

    def __init__(self, file: BytesIO, sheet: Sheet) -> None:
        super().__init__(
            file,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            title=sheet.title,
            creator=PRODUCER,
            producer=PRODUCER,
            lang=sheet.language,
        )
        self._sheet = sheet
        frame = Frame(
            SIDE,
            FOOT,
            WIDTH,
            PAGE_HEIGHT - TOP - FOOT,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        self.addPageTemplates([PageTemplate("page", frames=[frame])])

    def canvas(self, file: Any, **_: Any) -> Canvas:
        """A canvas that counts its pages."""
        return _SheetCanvas(file, self._sheet)


class _SheetCanvas(CountedCanvas):
    """A canvas that writes the foot of each page at the end, when the number of pages is known."""

    def __init__(self, file: Any, sheet: Sheet) -> None:
        super().__init__(file, language=sheet.language)
        self.setTitle(sheet.title)
        self.setCreator(PRODUCER)
        self.setProducer(PRODUCER)
        self.setViewerPreference("DisplayDocTitle", "true")
        self._sheet = sheet

    def finish_page(self, page: int, pages: int) -> None:
        """Writes the foot."""
        self.setStrokeColor(RULE)
        self.setLineWidth(0.5)
        self.line(SIDE, FOOT - 6 * mm, PAGE_WIDTH - SIDE, FOOT - 6 * mm)
        self.setFillColor(MUTED)
        self.setFont(REGULAR, 8.5)
        self.drawString(SIDE, FOOT - 10 * mm, f"{self._sheet.title} · {self._sheet.foot}")
        self.drawRightString(PAGE_WIDTH - SIDE, FOOT - 10 * mm, f"{page} / {pages}")


class _ChartFlowable(Flowable):
    """A chart, shrunk to the width of the text."""

    def __init__(self, diagram: Diagram | Ratios | Bars) -> None:
        super().__init__()
        self._chart = diagram.drawn(CHART_WIDTH)
        self._scale = WIDTH / CHART_WIDTH

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """The shrunk size."""
        return aW, self._chart.height * self._scale + 6

    def draw(self) -> None:
        """Paints the shapes."""
        paint(self.canv, self._chart, x=0, y=6, scale=self._scale)


def _flow(block: Block) -> list[Flowable]:
    match block:
        case Heading():
            return [CondPageBreak(HEADING_START), Titled(block.text, "heading", 1)]
        case Prose():
            style = {"muted": "small", "caution": "caution"}.get(block.tone, "prose")
            return [_text(f"! {line}" if block.tone == "caution" else line, style) for line in block.lines]
        case Facts():
            return [_facts(block), Spacer(0, 6)]
        case Diagram() | Ratios() | Bars():
            return [_ChartFlowable(block)]
        case Grid():
            return [CondPageBreak(TABLE_START), _grid(block), Spacer(0, 8)]
        case _:
            assert_never(block)


def _text(text: str, style: str) -> Paragraph:
    return Paragraph(escape(text).replace("\n", "<br/>"), _style(style))


def _style(name: str) -> ParagraphStyle:
    """The styles of letters, smaller where a table needs the room."""
    small = styles()["cell"].clone("sheet-cell", fontSize=8.5, leading=10.5)
    match name:
        case "cell":
            return small
        case "head":
            return styles()["head"].clone("sheet-head", fontSize=8.5, leading=10.5)
        case "label":
            return small.clone("sheet-label", fontSize=9.5, leading=12, textColor=MUTED)
        case "prose":
            return small.clone("sheet-prose", fontSize=9.5, leading=12.5, spaceAfter=4)
        case "caution":
            return small.clone("sheet-caution", fontSize=9.5, leading=12.5, spaceAfter=4, textColor=DRAFT_INK)
        case _:
            return styles()[name]


def _facts(block: Facts) -> Table:
    rows = [[_text(label, "label"), _text(value, "prose")] for label, value in block.rows]
    table = Table(rows, colWidths=[WIDTH * 0.2, WIDTH * 0.8])
    table.setStyle(
        TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 1),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
            ]
        )
    )
    return table


def _grid(block: Grid) -> Table:
    """A table with rules, its head repeated on every page."""
    rows = [
        [_text(cell, "head") for cell in block.head],
        *([_text(cell, "cell") for cell in line.cells] for line in block.lines),
    ]
    total = sum(block.shares)
    table = Table(rows, colWidths=[WIDTH * share / total for share in block.shares], repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                ("TEXTCOLOR", (0, 0), (-1, -1), INK),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, 0), 1, ACCENT),
                ("LINEBELOW", (0, 1), (-1, -1), 0.4, RULE),
                ("LEFTPADDING", (0, 0), (0, -1), 0),
                ("LEFTPADDING", (1, 0), (-1, -1), 3),
                ("RIGHTPADDING", (0, 0), (-1, -1), 3),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ]
        )
    )
    return table
