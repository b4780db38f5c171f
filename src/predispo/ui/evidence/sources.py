"""Where the figures of a page come from: sources in short within a table, and in full below it."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from predispo.app.evidence_pages import Address, Topic
from predispo.app.writing import citation
from predispo.drawing.sheet import Block, Grid, Heading, Line
from predispo.evidence.catalogue import Catalogue
from predispo.ui.evidence import words

translate = QCoreApplication.translate


class Sources:
    """The bibliography of one edition."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._short: dict[str, str] = {}

    def short(self, key: str) -> str:
        """A source in short: "Kuchenbaecker 2017"."""
        if key not in self._short:
            self._short[key] = words.short(self._catalogue.reference(key))
        return self._short[key]

    def full(self, key: str) -> str:
        """A source as a reader finds it again."""
        reference = self._catalogue.reference(key)
        pmid = f" PMID {reference.pmid}" if reference.pmid else ""
        return f"{citation(reference)}{pmid}"

    def bibliography(self, keys: Iterable[str]) -> Iterator[Block]:
        """All sources of a page, in the order of their short names."""
        named = sorted((self.short(key).casefold(), key) for key in keys)
        if not named:
            return
        yield Heading(text=translate("Evidence", "Sources"))
        yield Grid(
            name=translate("Evidence", "Sources"),
            head=(translate("Evidence", "Source"), translate("Evidence", "Publication")),
            shares=(0.22, 0.78),
            lines=tuple(
                Line(cells=(self.short(key), self.full(key)), key=Address(Topic.REFERENCE, key)) for _, key in named
            ),
        )
