"""The pages around the text: letterhead, address field, references, draft mark, footer with page x of y."""

from io import BytesIO

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from predispo.letters.fonts import BOLD, REGULAR, SEMIBOLD, register_fonts
from predispo.letters.letter import Letter
from predispo.letters.look import (
    ACCENT,
    ADDRESS_TOP,
    DRAFT_INK,
    INK,
    LEFT,
    MUTED,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    RULE,
    TEXT_WIDTH,
    bottom,
    styles,
)
from predispo.letters.texts import texts

REFERENCE_LEFT = 125 * mm
ADDRESS_WIDTH, ADDRESS_HEIGHT = 80 * mm, 40 * mm  # of the window, from the left margin and the address's top


def paint_frame(canvas: Canvas, letter: Letter, page: int, pages: int) -> None:
    """Everything on a page that is not the letter's text."""
    register_fonts()
    if page == 1:
        _letterhead(canvas, letter)
        _address(canvas, letter)
        _references(canvas, letter)
    else:
        _running_head(canvas, letter)
    if letter.draft:
        _draft_mark(canvas, letter)
    _footer(canvas, letter, page, pages)


def _letterhead(canvas: Canvas, letter: Letter) -> None:
    head = letter.letterhead
    y = PAGE_HEIGHT - 20 * mm
    left = LEFT
    if head.logo:
        image = ImageReader(BytesIO(head.logo))
        width, height = image.getSize()
        scale = min(14 * mm / height, 40 * mm / width)
        canvas.drawImage(image, left, y - 8 * mm, width * scale, height * scale, mask="auto")
        left += width * scale + 5 * mm
    canvas.setFillColor(ACCENT)
    canvas.setFont(BOLD, 13)
    canvas.drawString(left, y, head.name)
    canvas.setFillColor(MUTED)
    canvas.setFont(REGULAR, 10)
    canvas.drawString(left, y - 14, head.department)
    lines = [*head.address, head.phone, head.email, head.web]
    canvas.setFont(REGULAR, 9)
    for place, line in enumerate(line for line in lines if line):
        canvas.drawRightString(PAGE_WIDTH - RIGHT, y + 3 - place * 11.5, line)


def _address(canvas: Canvas, letter: Letter) -> None:
    canvas.setFillColor(INK)
    lines, size = _within_window(letter.addressee)
    canvas.setFont(REGULAR, size)
    for place, line in enumerate(lines):
        canvas.drawString(LEFT, PAGE_HEIGHT - ADDRESS_TOP - 11.5 - place * size * 1.26, line)


def _within_window(addressee: tuple[str, ...]) -> tuple[list[str], float]:
    """The address in lines no wider than the window of the envelope, smaller where there are too many of them."""
    for size in (11.5, 10.0, 8.5, 7.5):
        lines = [part for line in addressee for part in simpleSplit(line, REGULAR, size, ADDRESS_WIDTH) or [line]]
        if len(lines) * size * 1.26 <= ADDRESS_HEIGHT:
            break
    return lines, size


def _references(canvas: Canvas, letter: Letter) -> None:
    y = PAGE_HEIGHT - ADDRESS_TOP - 9
    for label, value in letter.reference:
        canvas.setFillColor(MUTED)
        canvas.setFont(REGULAR, 9)
        canvas.drawString(REFERENCE_LEFT, y, label)
        canvas.setFillColor(INK)
        canvas.setFont(SEMIBOLD, 11)
        canvas.drawString(REFERENCE_LEFT, y - 13, value)
        y -= 31


def _running_head(canvas: Canvas, letter: Letter) -> None:
    canvas.setFillColor(MUTED)
    canvas.setFont(REGULAR, 9)
    y = PAGE_HEIGHT - 15 * mm
    canvas.drawString(LEFT, y, letter.letterhead.name)
    canvas.drawRightString(
        PAGE_WIDTH - RIGHT, y, "   ".join(f"{label} {value}" for label, value in letter.reference[:2])
    )


def _draft_mark(canvas: Canvas, letter: Letter) -> None:
    """A word at the top of the page and a faint one across it."""
    word = texts(letter.kind, letter.language).text("draft-mark")
    canvas.saveState()
    canvas.setFillColor(DRAFT_INK)
    canvas.setFont(BOLD, 11)
    canvas.drawCentredString(PAGE_WIDTH / 2, PAGE_HEIGHT - 10 * mm, word)
    canvas.setFillAlpha(0.07)
    canvas.setFont(BOLD, 120)
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    canvas.rotate(52)
    canvas.drawCentredString(0, -40, word)
    canvas.restoreState()


def _footer(canvas: Canvas, letter: Letter, page: int, pages: int) -> None:
    """Page x of y, the family's number and, where figures are told, the intended-use statement."""
    line = texts(letter.kind, letter.language).text("page", page=page, pages=pages)
    y = bottom(letter) - 8 * mm
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.5)
    canvas.line(LEFT, y, PAGE_WIDTH - RIGHT, y)
    if letter.statement:
        statement = Paragraph(letter.statement, styles()["footer"])
        _, height = statement.wrap(TEXT_WIDTH - 28 * mm, 20 * mm)
        statement.drawOn(canvas, LEFT, y - 5 - height)
    canvas.setFillColor(MUTED)
    canvas.setFont(REGULAR, 9)
    canvas.drawRightString(PAGE_WIDTH - RIGHT, y - 13, line)
