"""Letters and pictures as PDF and PNG; the same value always gives the same bytes."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Frame, NextPageTemplate, PageTemplate

from predispo.drawing.pages import Page, Shown
from predispo.drawing.picture import Picture
from predispo.letters.flow import flowables
from predispo.letters.fonts import REGULAR, register_fonts
from predispo.letters.letter import Letter
from predispo.letters.look import FIRST_TOP, LEFT, PAGE_HEIGHT, PAGE_WIDTH, TEXT_WIDTH, TOP, bottom
from predispo.letters.page import paint_frame
from predispo.letters.pages import BookmarkedDocument, CountedCanvas
from predispo.letters.painter import paint
from predispo.letters.record import read_back, record_of, text_digest

PRODUCER = "predispo"
rl_config.useA85 = 0  # streams stay binary: a quarter smaller, and encoding them in Python took a tenth of the time


def letter_pdf(letter: Letter) -> bytes:
    """The letter on A4; its file says which letter it is."""
    return _built(letter, record_of(letter))


def sealed_pdf(letter: Letter, document: str) -> bytes:
    """The letter to be issued under an identifier, on A4; its file holds a digest of what is printed."""
    printed = read_back(letter_pdf(letter)).pages
    return _built(letter, record_of(letter, document=document, digest=text_digest(printed)))


def _built(letter: Letter, record: str) -> bytes:
    register_fonts()
    file = BytesIO()
    document = _Document(file, letter, record)
    document.build([NextPageTemplate("later"), *flowables(letter)], canvasmaker=document.canvas)
    return file.getvalue()


class _Document(BookmarkedDocument):
    """The letter's pages: a first one with room for letterhead and address, then full ones."""

    def __init__(self, file: BytesIO, letter: Letter, record: str) -> None:
        super().__init__(
            file,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            allowSplitting=1,
            title=letter.title,
            author=letter.letterhead.name,
            creator=PRODUCER,
            producer=PRODUCER,
            lang=letter.language,
            keywords=record,
        )
        self._letter = letter
        self.addPageTemplates(
            [
                PageTemplate("first", frames=[_frame(FIRST_TOP, bottom(letter))]),
                PageTemplate("later", frames=[_frame(TOP, bottom(letter))]),
            ]
        )

    def canvas(self, file: Any, **_: Any) -> Canvas:
        """A canvas that knows the letter and counts its pages."""
        return _LetterCanvas(file, self._letter)


class _LetterCanvas(CountedCanvas):
    """A canvas that paints each page's frame at the end, when the number of pages is known."""

    def __init__(self, file: Any, letter: Letter) -> None:
        super().__init__(file, language=letter.language)
        _describe(self, letter.title, letter.letterhead.name)
        self._letter = letter

    def finish_page(self, page: int, pages: int) -> None:
        """Paints the frame."""
        paint_frame(self, self._letter, page, pages)


def _frame(top: float, low: float) -> Frame:
    return Frame(
        LEFT,
        low,
        TEXT_WIDTH,
        PAGE_HEIGHT - top - low,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


def _describe(canvas: Canvas, title: str, author: str) -> None:
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setCreator(PRODUCER)
    canvas.setProducer(PRODUCER)
    canvas.setViewerPreference("DisplayDocTitle", "true")


def picture_pdf(picture: Picture, *, title: str = "", language: str = "en") -> bytes:
    """The picture alone on a page of its own size."""
    register_fonts()
    file = BytesIO()
    canvas = Canvas(
        file,
        pagesize=(picture.width, picture.height),
        invariant=1,
        pageCompression=1,
        initialFontName=REGULAR,  # pyright: ignore[reportArgumentType]
        lang=language,
    )
    _describe(canvas, title or picture.title, "")
    paint(canvas, picture, x=0, y=0)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def pages_pdf(pages: Sequence[Page], *, title: str = "", language: str = "en") -> bytes:
    """A picture on pages of paper."""
    register_fonts()
    file = BytesIO()
    canvas = Canvas(
        file,
        invariant=1,
        pageCompression=1,
        initialFontName=REGULAR,  # pyright: ignore[reportArgumentType]
        lang=language,
    )
    _describe(canvas, title, "")
    for page in pages:
        canvas.setPageSize((page.width, page.height))
        paint(canvas, page, x=0, y=0)
        canvas.saveState()
        frame, source = page.frame, page.source
        clip = canvas.beginPath()
        clip.rect(frame.left, page.height - frame.bottom, frame.width, frame.height)
        canvas.clipPath(clip, stroke=0, fill=0)
        shown = Shown(groups=page.shown, width=source.right, height=source.bottom)
        left, top = frame.left - source.left * page.scale, frame.top - source.top * page.scale
        paint(canvas, shown, x=left, y=page.height - top - source.bottom * page.scale, scale=page.scale)
        canvas.restoreState()
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def picture_png(picture: Picture, *, scale: float = 2.0, title: str = "", language: str = "en") -> bytes:
    """The picture rasterised; `scale` 1 is 72 dots an inch."""
    import pypdfium2

    document = pypdfium2.PdfDocument(picture_pdf(picture, title=title, language=language))
    try:
        image = document[0].render(scale=scale).to_pil()  # pyright: ignore[reportArgumentType]
    finally:
        document.close()
    file = BytesIO()
    image.save(file, format="PNG")
    return file.getvalue()
