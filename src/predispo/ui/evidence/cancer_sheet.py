"""The page of a cancer in words: which genes act on it, their figures side by side, and how common it is."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from predispo.app.evidence_pages import TO_AGE, Address, CancerPage, Question, Topic
from predispo.drawing.sheet import Block, Facts, Grid, Heading, Line, Prose
from predispo.evidence.schema import PenetranceRow
from predispo.phrases.phrases import Phrases
from predispo.ui.evidence import figures, words
from predispo.ui.evidence.sources import Sources
from predispo.ui.evidence.territories import territory

translate = QCoreApplication.translate


def cancer_blocks(page: CancerPage, phrases: Phrases, sources: Sources) -> tuple[Block, ...]:
    """Identity, genes, curves by sex, every figure, and the populations."""
    return (
        *_identity(page, phrases),
        *_genes(page, sources),
        *_curves(page, phrases),
        *_countries(page, phrases),
        *_figures(page, sources),
        *sources.bibliography(page.cited),
    )


def _identity(page: CancerPage, phrases: Phrases) -> Iterator[Block]:
    cancer = page.cancer
    rows = [
        (translate("Evidence", "ICD-10"), cancer.icd10),
        (translate("Evidence", "Counted in"), words.sex(cancer.sex)),
        (translate("Evidence", "Put together of"), ", ".join(phrases.disease(part) for part in cancer.parts)),
    ]
    yield Facts(rows=tuple((name, value) for name, value in rows if value))
    if cancer.notes:
        yield Prose(lines=(words.as_written(cancer.notes),), tone="muted")
    if not cancer.has_incidence:
        text = translate(
            "Evidence", "Registries do not count this outcome: its figures are shown, and not computed with."
        )
        yield Prose(lines=(text,), tone="caution")


def _genes(page: CancerPage, sources: Sources) -> Iterator[Block]:
    yield Heading(text=translate("Evidence", "Genes that act on it"))
    if not page.questions:
        yield Prose(lines=(translate("Evidence", "No gene in the evidence has a figure for it."),))
        return
    yield Grid(
        name=translate("Evidence", "Genes that act on it"),
        head=(
            translate("Evidence", "Gene"),
            translate("Evidence", "In"),
            translate("Evidence", "The model takes"),
            translate("Evidence", "Figure"),
            translate("Evidence", "Ages"),
            translate("Evidence", "95 % interval"),
            translate("Evidence", "State"),
        ),
        shares=(0.11, 0.13, 0.22, 0.16, 0.12, 0.13, 0.13),
        lines=tuple(
            _gene(one, sources) for one in sorted(page.questions, key=lambda one: (not one.choices, one.gene, one.sex))
        ),
    )


def _gene(question: Question, sources: Sources) -> Line:
    """The last figure that the model takes for a gene, or that nothing is taken."""
    start = (question.gene, words.sex(question.sex))
    address = Address(Topic.GENE, question.gene)
    row = told_row(question)
    if row is None:
        count = translate("Evidence", "%n figure(s), none taken", "", len(question.rows))
        return Line(cells=(*start, count, "–", "–", "–", "–"), key=address)
    cells = (
        *(sources.short(row.source), words.figure(row), words.ages(row)),
        *(words.interval(row.quantity), words.state(row.quantity)),
    )
    return Line(cells=(*start, *cells), key=address, tone=words.tone(row.quantity))


def told_row(question: Question) -> PenetranceRow | None:
    """The figure that the model takes at the highest age; None where it takes none."""
    taken = [row for row in question.rows if question.taking(row)]
    return max(taken, key=lambda row: row.age_to or 0, default=None)


def _curves(page: CancerPage, phrases: Phrases) -> Iterator[Block]:
    """What the model takes as cumulative risks and as ratios, gene beside gene."""
    for sex in ("F", "M", "B"):
        taken = [figures.only_taken(one) for one in page.questions if one.sex == sex and one.choices]
        name = words.of_people(phrases, page.cancer.id, sex)
        curves = translate("Evidence", "Curves that the model takes, {people}")
        ratios = translate("Evidence", "Ratios that the model takes, {people}")
        for text, drawn in (
            (curves, figures.curves(taken, name, _gene_named)),
            (ratios, figures.ratios(taken, name, lambda one, _: one.gene)),
        ):
            if drawn is not None:
                yield Heading(text=text.format(people=words.sex(sex)))
                yield drawn


def _gene_named(question: Question, row: PenetranceRow) -> str:
    """The gene, and on which condition where the model takes more than one source."""
    when = sorted({one.when for one in question.taking(row) if one.when})
    return f"{question.gene}, {words.as_written(when[0].replace('_', ' '))}" if when else question.gene


def _countries(page: CancerPage, phrases: Phrases) -> Iterator[Block]:
    if not page.countries:
        return
    yield Heading(text=translate("Evidence", "In the population"))
    text = translate(
        "Evidence", "Net risk from birth to the {age}th birthday, from registries; rates differ between countries."
    )
    yield Prose(lines=(text.format(age=TO_AGE),), tone="muted")
    by_sex = [sex for sex in ("F", "M") if any(sex in one.risk for one in page.countries)]
    rows = sorted(page.countries, key=lambda one: territory(one.population).casefold())
    yield Grid(
        name=translate("Evidence", "In the population"),
        head=(
            translate("Evidence", "Population"),
            translate("Evidence", "Cases counted"),
            *(translate("Evidence", "Risk, {people}").format(people=words.sex(sex)) for sex in by_sex),
        ),
        shares=(0.4, 0.2, *(0.2 for _ in by_sex)),
        lines=tuple(
            Line(
                cells=(
                    territory(one.population),
                    words.whole(one.cases),
                    *(phrases.percent(one.risk[sex]) for sex in by_sex),
                ),
                key=Address(Topic.POPULATION, one.population),
            )
            for one in rows
        ),
    )


def _figures(page: CancerPage, sources: Sources) -> Iterator[Block]:
    if not page.questions:
        return
    yield Heading(text=translate("Evidence", "Every figure"))
    yield Grid(
        name=translate("Evidence", "Every figure"),
        head=(translate("Evidence", "Gene"), *figures.head()),
        shares=(0.09, *figures.SHARES),
        lines=tuple(figures.lines(page.questions, sources.short, gene_first=True)),
    )
