"""Source Sans 3 for ReportLab, read once, and the width of a text in it."""

from functools import lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from predispo.paths import resources

REGULAR, SEMIBOLD, ITALIC, BOLD = "SourceSans3", "SourceSans3-SemiBold", "SourceSans3-Italic", "SourceSans3-Bold"
FILES = {
    REGULAR: "SourceSans3-Regular.ttf",
    SEMIBOLD: "SourceSans3-SemiBold.ttf",
    ITALIC: "SourceSans3-Italic.ttf",
    BOLD: "SourceSans3-Bold.ttf",
}


@lru_cache(maxsize=1)
def register_fonts() -> None:
    """Makes the fonts known to ReportLab; they are embedded as subsets."""
    for name, file in FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(resources() / "fonts" / file)))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=SEMIBOLD, italic=ITALIC, boldItalic=BOLD)


def measure(text: str, size: float, bold: bool = False) -> float:
    """The width of one line of text; what `drawing` asks for to lay out labels."""
    register_fonts()
    return float(pdfmetrics.stringWidth(text, SEMIBOLD if bold else REGULAR, size))
