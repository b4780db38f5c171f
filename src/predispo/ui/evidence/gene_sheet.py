"""The page of a gene in words."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from predispo.app.evidence_pages import GenePage, quantities
from predispo.drawing.sheet import Block, Facts, Grid, Heading, Line, Prose
from predispo.evidence.quantity import Quantity, Verified
from predispo.phrases.phrases import Phrases
from predispo.ui.evidence import figures, words
from predispo.ui.evidence.management import management
from predispo.ui.evidence.shares_sheet import observed, shares
from predispo.ui.evidence.sources import Sources

translate = QCoreApplication.translate


def gene_blocks(page: GenePage, phrases: Phrases, sources: Sources) -> tuple[Block, ...]:
    """Identity, curves and figures by cancer and sex, frequencies, tests, management and sources."""
    return (
        *_identity(page),
        *_outcomes(page, phrases, sources),
        *_frequencies(page, sources),
        *shares(page, sources),
        *_sensitivities(page, sources),
        *observed(page, phrases, sources),
        *management(page.actions, sources),
        *sources.bibliography(page.cited),
    )


def _identity(page: GenePage) -> Iterator[Block]:
    gene = page.gene
    rows = [
        (translate("Evidence", "HGNC"), f"{gene.hgnc_id} · {words.verified(gene.hgnc_verified)}"),
        (translate("Evidence", "Transcript"), f"{gene.transcript} · {words.verified(gene.transcript_verified)}"),
        (translate("Evidence", "Chromosome"), gene.chromosome),
        (translate("Evidence", "Inheritance"), words.inheritance(gene.inheritance)),
        (translate("Evidence", "Syndrome"), gene.syndrome),
    ]
    rows.append((translate("Evidence", "Verification"), state_of(figure for figure in _all(page))))
    yield Facts(rows=tuple(rows))
    if gene.notes:
        yield Prose(lines=(gene.notes,), tone="muted")
    if gene.defects:
        yield Prose(lines=gene.defects, tone="caution")


def _all(page: GenePage) -> Iterator[Quantity]:
    yield from (one for _, one in quantities(page.gene))
    yield from (row.quantity for row in page.gene.penetrance)


def state_of(figures_: Iterable[Quantity]) -> str:
    """How many figures were compared with their source."""
    states = [one.verified for one in figures_]
    text = translate("Evidence", "{yes} of {all} figures verified, {partial} in part, {no} not")
    return text.format(
        yes=states.count(Verified.YES),
        all=len(states),
        partial=states.count(Verified.PARTIAL),
        no=states.count(Verified.NO),
    )


def _outcomes(page: GenePage, phrases: Phrases, sources: Sources) -> Iterator[Block]:
    if not page.questions:
        yield Heading(text=translate("Evidence", "Cancer risks"))
        text = translate(
            "Evidence", "No figures: the gene is here for notes and letters, and nothing is computed from it."
        )
        yield Prose(lines=(text,), tone="caution")
    for question in page.questions:
        name = words.of_people(phrases, question.cancer, question.sex)
        yield Heading(text=name)
        yield from figures.blocks(question, name, sources.short)


def _frequencies(page: GenePage, sources: Sources) -> Iterator[Block]:
    found = page.gene.allele_frequencies
    yield Heading(text=translate("Evidence", "How common disease-causing variants are"))
    if not found:
        text = translate(
            "Evidence", "No allele frequency is cited: carrier probabilities of this gene cannot be computed."
        )
        yield Prose(lines=(text,), tone="caution")
        return
    yield Grid(
        name=translate("Evidence", "Allele frequencies"),
        head=(
            translate("Evidence", "Ancestry"),
            translate("Evidence", "Set"),
            translate("Evidence", "Allele frequency"),
            translate("Evidence", "Population"),
            translate("Evidence", "Source"),
            translate("Evidence", "State"),
            translate("Evidence", "Model"),
        ),
        shares=(0.17, 0.15, 0.20, 0.15, 0.12, 0.12, 0.09),
        lines=tuple(
            Line(
                cells=(
                    words.ancestry(one.ancestry),
                    words.figure_set(one.model),
                    words.amount(one.quantity),
                    one.quantity.population,
                    sources.short(one.quantity.source),
                    words.state(one.quantity),
                    translate("Evidence", "✓ taken") if one.preferred else "–",
                ),
                key=one,
                tone=words.tone(one.quantity),
            )
            for one in sorted(found, key=lambda one: not one.preferred)
        ),
    )


def _sensitivities(page: GenePage, sources: Sources) -> Iterator[Block]:
    found = page.gene.test_sensitivities
    if not found:
        return
    yield Heading(text=translate("Evidence", "How many variants a test finds"))
    yield Grid(
        name=translate("Evidence", "Test sensitivities"),
        head=(
            translate("Evidence", "Test"),
            translate("Evidence", "Set"),
            translate("Evidence", "Share found"),
            translate("Evidence", "Source"),
            translate("Evidence", "State"),
        ),
        shares=(0.28, 0.22, 0.16, 0.18, 0.16),
        lines=tuple(
            Line(
                cells=(
                    words.method(one.method),
                    words.figure_set(one.model),
                    words.amount(one.quantity),
                    sources.short(one.quantity.source),
                    words.state(one.quantity),
                ),
                key=one,
                tone=words.tone(one.quantity),
            )
            for one in found
        ),
    )
