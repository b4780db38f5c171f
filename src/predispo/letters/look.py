"""How letters look: colours, measures and paragraph styles."""

from functools import lru_cache

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from predispo.letters.fonts import REGULAR, SEMIBOLD, register_fonts
from predispo.letters.letter import Letter

INK = HexColor("#1d2730")
MUTED = HexColor("#56636f")
ACCENT = HexColor("#17566b")
RULE = HexColor("#c9d3d9")
TINT = HexColor("#eef4f6")
BAND = HexColor("#cfe0e6")
HOLLOW = HexColor("#8d9aa5")
DRAFT_INK = HexColor("#a3401d")

PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT, RIGHT = 25 * mm, 30 * mm
TOP, BOTTOM = 24 * mm, 23 * mm
STATEMENT_HEIGHT = 7 * mm  # what the intended-use statement takes from the text
FIRST_TOP = 93 * mm  # below the window of the envelope
TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT
ADDRESS_TOP = 50 * mm  # the window of C5 and DL envelopes: 45 to 90 mm from the top, 20 to 105 mm from the left


def bottom(letter: Letter) -> float:
    """Where the text ends: higher on the pages of a letter that bears the intended-use statement."""
    return BOTTOM + (STATEMENT_HEIGHT if letter.statement else 0)


@lru_cache(maxsize=1)
def styles() -> dict[str, ParagraphStyle]:
    """The paragraph styles by name."""
    register_fonts()
    body = ParagraphStyle(
        "body",
        fontName=REGULAR,
        bulletFontName=REGULAR,
        fontSize=11.5,
        leading=16,
        textColor=INK,
        alignment=TA_LEFT,
        spaceAfter=7,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
    )
    return {
        "body": body,
        "greeting": ParagraphStyle("greeting", parent=body, spaceAfter=10),
        "title": ParagraphStyle(
            "title", parent=body, fontName=SEMIBOLD, fontSize=19, leading=24, textColor=ACCENT, spaceAfter=12
        ),
        "heading": ParagraphStyle(
            "heading",
            parent=body,
            fontName=SEMIBOLD,
            fontSize=14,
            leading=18,
            textColor=ACCENT,
            spaceBefore=13,
            spaceAfter=5,
            keepWithNext=1,
        ),
        "figure": ParagraphStyle(
            "figure",
            parent=body,
            fontName=SEMIBOLD,
            fontSize=12,
            leading=16,
            spaceBefore=6,
            spaceAfter=6,
            keepWithNext=1,
        ),
        "label": ParagraphStyle("label", parent=body, textColor=MUTED, spaceAfter=0, leading=15),
        "value": ParagraphStyle("value", parent=body, spaceAfter=0, leading=15),
        "head": ParagraphStyle("head", parent=body, fontName=SEMIBOLD, fontSize=10.5, leading=13, spaceAfter=0),
        "cell": ParagraphStyle("cell", parent=body, fontSize=11, leading=14, spaceAfter=0),
        "icons": ParagraphStyle("icons", parent=body, fontSize=11, leading=14, spaceAfter=0),
        "summary-heading": ParagraphStyle(
            "summary-heading", parent=body, fontName=SEMIBOLD, fontSize=14, leading=18, textColor=ACCENT, spaceAfter=5
        ),
        "summary": ParagraphStyle("summary", parent=body, fontSize=12, leading=16.5, spaceAfter=5),
        "caption": ParagraphStyle("caption", parent=body, leading=15, spaceAfter=4),
        "small": ParagraphStyle("small", parent=body, fontSize=9.5, leading=12.5, textColor=MUTED, spaceAfter=4),
        "source": ParagraphStyle("source", parent=body, fontSize=8.5, leading=11, textColor=MUTED, spaceAfter=2),
        "address": ParagraphStyle("address", parent=body, spaceAfter=0, leading=14.5),
        "footer": ParagraphStyle("footer", parent=body, fontSize=8, leading=10, textColor=MUTED, spaceAfter=0),
    }
