"""Published figures as blocks of a page: what the model takes and why, the curves, and the table of every figure."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from predispo.app.evidence_pages import Question
from predispo.drawing.chart import Axes, Mark, Series
from predispo.drawing.forest import Estimate
from predispo.drawing.sheet import Block, Diagram, Facts, Grid, Line, Prose, Ratios
from predispo.evidence.quantity import Verified
from predispo.evidence.schema import Clock, Measure, ModelChoice, PenetranceRow
from predispo.ui.evidence import words

translate = QCoreApplication.translate
Cited = Callable[[str], str]
LAST_AGE = 80.0
SHARES = (0.17, 0.22, 0.10, 0.13, 0.14, 0.14, 0.10)


def head() -> tuple[str, ...]:
    """What the columns of a table of figures are."""
    return (
        translate("Evidence", "Source"),
        translate("Evidence", "Studied"),
        translate("Evidence", "Ages"),
        translate("Evidence", "Figure"),
        translate("Evidence", "95 % interval"),
        translate("Evidence", "State"),
        translate("Evidence", "Model"),
    )


def blocks(question: Question, name: str, cited: Cited) -> tuple[Block, ...]:
    """Everything on one outcome in one gene and sex; `cited` gives the short name of a source."""

    def named(_: Question, row: PenetranceRow) -> str:
        return cited(row.source)

    drawn = (curves((question,), name, named), ratios((question,), name, named))
    return (
        *in_the_model(question, cited),
        *(one for one in drawn if one is not None),
        Grid(name=name, head=head(), shares=SHARES, lines=tuple(lines((question,), cited))),
    )


def in_the_model(question: Question, cited: Cited) -> tuple[Block, ...]:
    """What the model takes and why, with its caveats; or why it takes nothing."""
    rows = [(translate("Evidence", "The model takes"), _chosen(one, cited)) for one in question.choices]
    if not rows:
        reason = " ".join(dict.fromkeys(one.reason for one in question.left_out))
        rows = [
            (
                translate("Evidence", "Not in the model"),
                words.as_written(reason)
                or translate("Evidence", "The model names no figure for this outcome; it is shown only."),
            )
        ]
    caveats = tuple(dict.fromkeys(words.as_written(caveat) for one in question.choices for caveat in one.caveats))
    return (Facts(rows=tuple(rows)), *((Prose(lines=caveats, tone="caution"),) if caveats else ()))


def _chosen(choice: ModelChoice, cited: Cited) -> str:
    roles = sorted(choice.roles)
    use = "" if len(roles) > 1 else words.role(roles[0])
    parts = (
        cited(choice.source),
        words.measure(choice.measure),
        words.sex(choice.sex),
        use,
        translate("Evidence", "when {condition}").format(condition=words.as_written(choice.when.replace("_", " ")))
        if choice.when
        else "",
    )
    return f"{', '.join(part for part in parts if part)}. {words.as_written(choice.reason)}"


def curves(
    questions: Iterable[Question], title: str, named: Callable[[Question, PenetranceRow], str]
) -> Diagram | None:
    """The cumulative risks by age as one diagram; None where no source gives any."""
    series: list[Series] = []
    for question in questions:
        found = [rows for rows in question.curves() if _is_drawn(rows[0])]
        several = [rows[0].source for rows in found]
        for rows in found:
            strong = any(question.taking(row) for row in rows)
            name = named(question, rows[0])
            if several.count(rows[0].source) > 1 and (about := words.whom(rows[0])):
                name = f"{name} · {about}"
            text = translate("Evidence", "{source} (model)") if strong else "{source}"
            series.append(Series(name=text.format(source=name), marks=tuple(map(_mark, rows)), strong=strong))
    if not series:
        return None
    series.sort(key=lambda one: not one.strong)
    axes = Axes(
        x=translate("Evidence", "age"),
        y=translate("Evidence", "cumulative risk, %"),
        number=words.exact,
        first=0,
        last=max(LAST_AGE, *(mark.x for one in series for mark in one.marks)),
        top=100,
    )
    return Diagram(title=title, description=_told(series), series=tuple(series), axes=axes)


def ratios(questions: Iterable[Question], title: str, named: Callable[[Question, PenetranceRow], str]) -> Ratios | None:
    """The ratios to the population or to non-carriers as one forest plot; None where no source gives any."""
    estimates = tuple(
        Estimate(
            name=f"{named(question, row)} {_model(question, row)}".strip(),
            about=" · ".join(part for part in (words.ages(row), words.whom(row)) if part),
            told=words.ratio(row),
            value=row.value,
            low=row.quantity.low,
            high=row.quantity.high,
            strong=bool(question.taking(row)),
            hollow=row.quantity.verified is Verified.NO,
        )
        for question in questions
        for rows in question.curves()
        for row in rows
        if row.measure is not Measure.CUMULATIVE_RISK
    )
    if not estimates:
        return None
    said = translate("Evidence", "{source}: {points}")
    return Ratios(
        title=title,
        description=". ".join(said.format(source=one.name, points=f"{one.told}, {one.about}") for one in estimates),
        estimates=estimates,
        axis=translate("Evidence", "ratio, logarithmic; 1 is no effect"),
        number=words.exact,
    )


def _model(question: Question, row: PenetranceRow) -> str:
    return translate("Evidence", "(model)") if question.taking(row) else ""


def _is_drawn(row: PenetranceRow) -> bool:
    return row.measure is Measure.CUMULATIVE_RISK and row.clock is Clock.BIRTH


def _mark(row: PenetranceRow) -> Mark:
    quantity = row.quantity
    return Mark(
        x=float(row.age_to or 0),
        y=quantity.value,
        low=quantity.low,
        high=quantity.high,
        hollow=quantity.verified is Verified.NO,
    )


def _told(series: Iterable[Series]) -> str:
    """The points of a diagram for who hears it."""
    text = translate("Evidence", "{source}: {points}")
    point = translate("Evidence", "{risk} to {age}")
    return ". ".join(
        text.format(
            source=one.name,
            points=", ".join(point.format(risk=words.percent(mark.y), age=words.exact(mark.x)) for mark in one.marks),
        )
        for one in series
    )


def lines(questions: Iterable[Question], cited: Cited, *, gene_first: bool = False) -> Iterable[Line]:
    """One line a figure; a source and whom it studied stand in the first of their lines only."""
    for question in questions:
        for rows in question.curves():
            for place, row in enumerate(rows):
                full = (*((question.gene,) if gene_first else ()), cited(row.source), words.whom(row))
                cells = (
                    words.ages(row),
                    words.figure(row),
                    words.interval(row.quantity),
                    words.state(row.quantity),
                    translate("Evidence", "✓ taken") if question.taking(row) else "–",
                )
                shown = full if place == 0 else ("",) * len(full)
                yield Line(
                    cells=(*shown, *cells),
                    key=row,
                    hears=(*full, *cells),
                    tone=words.tone(row.quantity),
                )


def only_taken(question: Question) -> Question:
    """A question with those figures only that the model takes."""
    return only(question, (row for row in question.rows if question.taking(row)))


def only_from(question: Question, source: str) -> Question:
    """A question with the figures of one source only."""
    return only(question, (row for row in question.rows if row.source == source))


def only(question: Question, rows: Iterable[PenetranceRow]) -> Question:
    """A question with some of its figures only."""
    return replace(question, rows=tuple(rows))
