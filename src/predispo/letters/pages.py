"""Pages that know their number and the number of all pages, and documents with a bookmark at every heading."""

from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable

from predispo.letters.flow import Titled
from predispo.letters.fonts import REGULAR
from predispo.letters.look import PAGE_HEIGHT, PAGE_WIDTH


class BookmarkedDocument(BaseDocTemplate):
    """A document that leaves a bookmark at every heading."""

    _bookmarks = 0

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802
        """Leaves a bookmark at every heading."""
        if isinstance(flowable, Titled):
            self._bookmarks += 1
            key = f"h{self._bookmarks}"
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(flowable.bookmark, key, level=flowable.level, closed=False)


class CountedCanvas(Canvas):
    """A canvas that finishes each page at the end, when the number of pages is known."""

    def __init__(self, file: Any, *, language: str) -> None:
        super().__init__(
            file,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            invariant=1,
            pageCompression=1,
            initialFontName=REGULAR,  # pyright: ignore[reportArgumentType]
            lang=language,
        )
        self._pages: list[dict[str, object]] = []

    def finish_page(self, page: int, pages: int) -> None:
        """Paint what every page bears beside its text; `page` counts from 1."""
        raise NotImplementedError

    def showPage(self) -> None:  # noqa: N802
        """Keeps the page for the end."""
        self._pages.append(dict(self.__dict__))
        self._startPage()  # pyright: ignore[reportAttributeAccessIssue]

    def save(self) -> None:
        """Finishes the pages and writes the file."""
        for number, page in enumerate(self._pages, start=1):
            self.__dict__.update(page)
            self.finish_page(number, len(self._pages))
            super().showPage()
        super().save()
