"""Two sources for the same outcome side by side: curves overlaid, and their figures age by age."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from predispo.app.evidence_pages import Question
from predispo.drawing.sheet import Block, Facts, Grid, Heading, Line
from predispo.evidence.schema import PenetranceRow
from predispo.ui.evidence import figures, words
from predispo.ui.evidence.sources import Sources

translate = QCoreApplication.translate
Curve = tuple[PenetranceRow, ...]


def curve_name(curve: Curve, sources: Sources) -> str:
    """What a curve is called where one is chosen: the source, whom it studied, what it measures."""
    row = curve[0]
    parts = (sources.short(row.source), words.measure(row.measure), words.whom(row))
    return " · ".join(part for part in parts if part)


def comparison_blocks(
    question: Question, first: Curve, second: Curve, name: str, sources: Sources
) -> tuple[Block, ...]:
    """Both sources in full, their curves over one another, and one line an age."""
    return tuple(_blocks(question, (first, second), name, sources))


def _blocks(question: Question, pair: tuple[Curve, Curve], name: str, sources: Sources) -> Iterator[Block]:
    for curve in pair:
        row = curve[0]
        roles = sorted({role for one in curve for choice in question.taking(one) for role in choice.roles})
        use = translate("Evidence", "✓ taken {use}").format(use=", ".join(words.role(role) for role in roles))
        rows = (
            (translate("Evidence", "Source"), sources.full(row.source)),
            (translate("Evidence", "Studied"), words.whom(row)),
            (translate("Evidence", "Measure"), f"{words.measure(row.measure)}. {words.compared_with(row.measure)}"),
            (
                translate("Evidence", "Model"),
                use if roles else translate("Evidence", "shown only"),
            ),
        )
        yield Heading(text=sources.short(row.source))
        yield Facts(rows=tuple((label, value) for label, value in rows if value))
    both = figures.only(question, (*pair[0], *pair[1]))

    def named(_: Question, row: PenetranceRow) -> str:
        return sources.short(row.source)

    yield Heading(text=translate("Evidence", "Side by side"))
    for drawn in (figures.curves((both,), name, named), figures.ratios((both,), name, named)):
        if drawn is not None:
            yield drawn
    yield _table(pair, name, sources)


def _table(pair: tuple[Curve, Curve], name: str, sources: Sources) -> Grid:
    by_age = [{words.ages(row): row for row in curve} for curve in pair]
    ordered = sorted((row for curve in pair for row in curve), key=lambda row: (row.age_to or 0, row.age_from or 0))
    ages = tuple(dict.fromkeys(words.ages(row) for row in ordered))
    heads = [
        head
        for curve in pair
        for head in (
            sources.short(curve[0].source),
            translate("Evidence", "95 % interval"),
            translate("Evidence", "State"),
        )
    ]
    return Grid(
        name=name,
        head=(translate("Evidence", "Ages"), *heads),
        shares=(0.12, 0.16, 0.13, 0.15, 0.16, 0.13, 0.15),
        lines=tuple(
            Line(
                cells=(age, *(cell for rows in by_age for cell in _cells(rows.get(age)))),
                tone="caution",
            )
            for age in ages
        ),
    )


def _cells(row: PenetranceRow | None) -> tuple[str, str, str]:
    if row is None:
        return "–", "–", "–"
    return words.figure(row), words.interval(row.quantity), words.state(row.quantity)
