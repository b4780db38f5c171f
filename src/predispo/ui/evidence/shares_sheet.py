"""Of a gene's page: how many people are carriers, how many variants are new, and what was counted in carriers."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from predispo.app.evidence_pages import GenePage, GeneShare
from predispo.drawing.sheet import Block, Grid, Heading, Line, Prose
from predispo.phrases.phrases import Phrases
from predispo.ui.evidence import words
from predispo.ui.evidence.sources import Sources

translate = QCoreApplication.translate
PER = 1e5


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
        quantity.population,
        sources.short(quantity.source),
        words.state(quantity),
    )
    return Line(cells=cells, key=one, tone=words.tone(quantity))


def observed(page: GenePage, phrases: Phrases, sources: Sources) -> Iterator[Block]:
    """Cases and person-years of carriers by age, for comparison."""
    if not page.observed:
        return
    yield Heading(text=translate("Evidence", "Counted in carriers"))
    text = translate("Evidence", "For comparison; nothing is computed from these counts.")
    yield Prose(lines=(text,), tone="muted")
    yield Grid(
        name=translate("Evidence", "Counted in carriers"),
        head=(
            translate("Evidence", "Cancer"),
            translate("Evidence", "Ages"),
            translate("Evidence", "Cases"),
            translate("Evidence", "Person-years"),
            translate("Evidence", "In 100,000 a year"),
            translate("Evidence", "Source"),
            translate("Evidence", "State"),
        ),
        shares=(0.26, 0.10, 0.09, 0.13, 0.14, 0.14, 0.14),
        lines=tuple(_counted(page, phrases, sources)),
    )


def _counted(page: GenePage, phrases: Phrases, sources: Sources) -> Iterator[Line]:
    before = ""
    for one in page.observed:
        name = words.of_people(phrases, one.cancer, one.sex)
        cells = (
            f"{one.age_from}–{one.age_to}",
            words.exact(one.cases),
            words.exact(one.person_years),
            words.rounded(one.cases / one.person_years * PER),
            sources.short(one.source),
            translate("Evidence", "◆ clinic's own") if one.override else "",
        )
        yield Line(
            cells=("" if name == before else name, *cells),
            hears=(name, *cells),
            tone="caution" if one.override else "plain",
        )
        before = name
