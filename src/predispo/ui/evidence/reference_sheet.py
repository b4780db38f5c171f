"""The page of a source in words: how to find it again, and everything in the evidence that rests on it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from predispo.app.evidence_pages import Address, ReferencePage, Topic, guideline_key
from predispo.drawing.sheet import Block, Grid, Heading, Line
from predispo.phrases.phrases import Phrases
from predispo.ui.evidence import figures, words
from predispo.ui.evidence.sources import Sources
from predispo.ui.evidence.territories import territory

translate = QCoreApplication.translate


def reference_blocks(page: ReferencePage, phrases: Phrases, sources: Sources) -> tuple[Block, ...]:
    """The publication, and what cites it."""
    return (*_publication(page), *_figures(page, phrases, sources), *_others(page))


def _publication(page: ReferencePage) -> Iterator[Block]:
    one = page.reference
    rows = (
        (translate("Evidence", "Authors"), one.authors),
        (translate("Evidence", "Title"), one.title),
        (translate("Evidence", "In"), one.container),
        (translate("Evidence", "Year"), one.year),
        ("DOI", one.doi),
        ("PMID", one.pmid),
        (translate("Evidence", "Address"), one.url),
        (translate("Evidence", "Key"), one.key),
    )
    name = translate("Evidence", "Publication")
    yield Grid(
        name=name,
        head=(name, ""),
        shares=(0.2, 0.8),
        lines=tuple(Line(cells=pair) for pair in rows if pair[1]),
    )


def _figures(page: ReferencePage, phrases: Phrases, sources: Sources) -> Iterator[Block]:
    if page.questions:
        yield Heading(text=translate("Evidence", "Figures from this source"))
        lines = (
            (question, line)
            for question in page.questions
            for line in figures.lines((figures.only_from(question, page.reference.key),), sources.short)
        )
        yield Grid(
            name=translate("Evidence", "Figures from this source"),
            head=(
                translate("Evidence", "Gene"),
                translate("Evidence", "Outcome"),
                translate("Evidence", "Studied"),
                translate("Evidence", "Ages"),
                translate("Evidence", "Figure"),
                translate("Evidence", "95 % interval"),
                translate("Evidence", "State"),
                translate("Evidence", "Model"),
            ),
            shares=(0.09, 0.17, 0.18, 0.10, 0.13, 0.11, 0.13, 0.09),
            lines=tuple(
                Line(
                    cells=(
                        question.gene,
                        words.of_people(phrases, question.cancer, question.sex),
                        *line.cells[1:],
                    ),
                    key=line.key,
                    tone=line.tone,
                )
                for question, line in lines
            ),
        )
    if page.quantities:
        yield Heading(text=translate("Evidence", "Frequencies and tests from this source"))
        yield Grid(
            name=translate("Evidence", "Frequencies and tests from this source"),
            head=(translate("Evidence", "What"), translate("Evidence", "Figure"), translate("Evidence", "State")),
            shares=(0.5, 0.3, 0.2),
            lines=tuple(
                Line(
                    cells=(_what(name), words.amount(one), words.state(one)),
                    key=Address(Topic.GENE, name.split(" ", 1)[0]),
                    tone=words.tone(one),
                )
                for name, one in page.quantities
            ),
        )


def _what(name: str) -> str:
    """The name that `quantities` gives a figure, in words."""
    gene, what, *rest = name.split(" ")
    match what:
        case "carrier_frequency":
            return translate("Evidence", "{gene}: carriers").format(gene=gene)
        case "de_novo":
            return translate("Evidence", "{gene}: new variants").format(gene=gene)
        case "allele_frequency":
            text = translate("Evidence", "{gene}: allele frequency, {set}, {ancestry}")
            return text.format(gene=gene, set=words.figure_set(rest[0]), ancestry=words.ancestry(rest[1]))
        case _:
            text = translate("Evidence", "{gene}: test sensitivity, {set}, {test}")
            return text.format(gene=gene, set=words.figure_set(rest[0]), test=words.method(rest[1]))


def _others(page: ReferencePage) -> Iterator[Block]:
    named = [
        *(
            (guide.title, translate("Evidence", "guideline"), Address(Topic.GUIDELINE, guideline_key(guide)))
            for guide in page.guidelines
        ),
        *(
            (territory(code), translate("Evidence", "population"), Address(Topic.POPULATION, code))
            for code in page.populations
        ),
    ]
    if named:
        yield Heading(text=translate("Evidence", "Pages that rest on it"))
        yield Grid(
            name=translate("Evidence", "Pages that rest on it"),
            head=(translate("Evidence", "Page"), translate("Evidence", "Topic")),
            shares=(0.75, 0.25),
            lines=tuple(Line(cells=(name, topic), key=address) for name, topic, address in named),
        )
