"""Of a gene's page: how many people are carriers, and how many variants are new."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from predispo.app.evidence_pages import GenePage, GeneShare
from predispo.drawing.sheet import Block, Grid, Line
from predispo.ui.evidence import words
from predispo.ui.evidence.sources import Sources

translate = QCoreApplication.translate


def shares(page: GenePage, sources: Sources) -> Iterator[Block]:
    """How many people are carriers and how many variants are new, as lines that can be chosen."""
    if not page.shares:
        return
    yield Grid(
        name=translate("Evidence", "Carriers and new variants"),
        head=(
            translate("Evidence", "What"),
            translate("Evidence", "Figure"),
            translate("Evidence", "95 % interval"),
            translate("Evidence", "Population"),
            translate("Evidence", "Source"),
            translate("Evidence", "State"),
        ),
        shares=(0.22, 0.22, 0.14, 0.14, 0.14, 0.14),
        lines=tuple(_line(one, sources) for one in page.shares),
    )


def _line(one: GeneShare, sources: Sources) -> Line:
    quantity = one.quantity
    cells = (
        words.share(one.kind),
        words.amount(quantity),
        words.interval(quantity),
        words.as_written(quantity.population),
        sources.short(quantity.source),
        words.state(quantity),
    )
    return Line(cells=cells, key=one, tone=words.tone(quantity))
