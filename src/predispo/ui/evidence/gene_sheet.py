"""The page of a gene in words."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from predispo.app.evidence_pages import GenePage, quantities
from predispo.drawing.sheet import Block, Facts, Grid, Heading, Line, Prose
from predispo.evidence.quantity import Quantity, Verified
from predispo.phrases.phrases import Phrases
from predispo.ui.evidence import figures, words
from predispo.ui.evidence.management import management
from predispo.ui.evidence.observed_sheet import observed
from predispo.ui.evidence.shares_sheet import shares
from predispo.ui.evidence.sources import Sources

translate = QCoreApplication.translate


def gene_blocks(page: GenePage, phrases: Phrases, sources: Sources) -> tuple[Block, ...]:
    """Identity, curves and figures by cancer and sex, frequencies, tests, management and sources."""
    return (
        *_identity(page),
        *_outcomes(page, phrases, sources),
        *_frequencies(page, sources),
        *shares(page, sources),
        *_tests(page, sources),
        *observed(page, phrases, sources),
        *management(page.actions, phrases, sources, of=page.gene.symbol),
        *sources.bibliography(page.cited),
    )


def _identity(page: GenePage) -> Iterator[Block]:
    gene = page.gene
    rows = [
        (translate("Evidence", "HGNC"), f"{gene.hgnc_id} · {words.verified(gene.hgnc_verified)}"),
        (translate("Evidence", "Transcript"), f"{gene.transcript} · {words.verified(gene.transcript_verified)}"),
        (translate("Evidence", "Chromosome"), gene.chromosome),
        (translate("Evidence", "Inheritance"), words.inheritance(gene.inheritance)),
        (translate("Evidence", "Syndrome"), words.as_written(gene.syndrome)),
    ]
    rows.append((translate("Evidence", "Verification"), state_of(figure for figure in _all(page))))
    yield Facts(rows=tuple(rows))
    if gene.notes:
        yield Prose(lines=(words.as_written(gene.notes),), tone="muted")
    if gene.defects:
        yield Prose(lines=tuple(map(words.as_written, gene.defects)), tone="caution")


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
                    words.as_written(one.quantity.population),
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


def _tests(page: GenePage, sources: Sources) -> Iterator[Block]:
    """How many variants tests find, and how often they find none where there is none."""
    gene = page.gene
    if not gene.test_sensitivities and not gene.test_specificities:
        return
    yield Heading(text=translate("Evidence", "How sure a test is"))
    found = translate("Evidence", "of the variants that are there, finds")
    silent = translate("Evidence", "of people without a variant, is negative in")
    sensitivities = ((one.method, found, words.figure_set(one.model), one) for one in gene.test_sensitivities)
    specificities = ((one.method, silent, "", one) for one in gene.test_specificities)
    yield Grid(
        name=translate("Evidence", "Sensitivities and specificities of tests"),
        head=(
            translate("Evidence", "Test"),
            translate("Evidence", "What"),
            translate("Evidence", "Share"),
            translate("Evidence", "95 % interval"),
            translate("Evidence", "Set"),
            translate("Evidence", "Source"),
            translate("Evidence", "State"),
        ),
        shares=(0.19, 0.22, 0.09, 0.12, 0.12, 0.13, 0.13),
        lines=tuple(
            Line(
                cells=(
                    words.method(method),
                    what,
                    words.amount(one.quantity),
                    words.interval(one.quantity),
                    set_,
                    sources.short(one.quantity.source),
                    words.state(one.quantity),
                ),
                key=one,
                tone=words.tone(one.quantity),
            )
            for method, what, set_, one in (*sensitivities, *specificities)
        ),
    )
