"""Of a gene's page: what was counted in carriers by age band, drawn and in full, with exact intervals."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from predispo.app.evidence_pages import GenePage
from predispo.drawing.chart import Axes, Mark, Series
from predispo.drawing.sheet import Block, Diagram, Grid, Heading, Line, Prose
from predispo.evidence.counts import ObservedRate
from predispo.phrases.phrases import Phrases
from predispo.ui.evidence import words
from predispo.ui.evidence.sources import Sources

translate = QCoreApplication.translate
PER = 1e5
HEADROOM = 4.0
"""How many times the highest rate a chart reaches: intervals of few years would press every rate to the ground."""


def observed(page: GenePage, phrases: Phrases, sources: Sources) -> Iterator[Block]:
    """Cases and person-years of carriers by age: a curve of rates for each cancer that anybody had, and every count."""
    if not page.observed:
        return
    yield Heading(text=translate("Evidence", "Counted in carriers"))
    yield Prose(lines=(_about(page, sources),), tone="muted")
    for cancer in dict.fromkeys(one.cancer for one in page.observed):
        yield from _drawn(cancer, [one for one in page.observed if one.cancer == cancer], phrases)
    yield Grid(
        name=translate("Evidence", "Counted in carriers"),
        head=(
            translate("Evidence", "Cancer"),
            translate("Evidence", "Ages"),
            translate("Evidence", "Cases"),
            translate("Evidence", "Person-years"),
            translate("Evidence", "In 100,000 a year (95 %)"),
            translate("Evidence", "Source"),
            translate("Evidence", "State"),
        ),
        shares=(0.24, 0.08, 0.08, 0.12, 0.24, 0.12, 0.12),
        lines=tuple(_lines(page, phrases, sources)),
    )


def _about(page: GenePage, sources: Sources) -> str:
    """Whether the model's curves were made of these counts."""
    cited = {one.source for one in page.observed}
    made = sorted({choice.source for one in page.questions for choice in one.choices if choice.source in cited})
    if not made:
        return translate("Evidence", "For comparison; nothing is computed from these counts.")
    text = translate(
        "Evidence",
        "Where the model takes {source}, its curve was made of these counts when the edition was made. A count of the "
        "clinic's own is shown here and moves no curve: for that, write the risks.",
    )
    return text.format(source=", ".join(map(sources.short, made)))


def _drawn(cancer: str, counts: list[ObservedRate], phrases: Phrases) -> Iterator[Diagram]:
    """The rates of a cancer by sex, where anybody had it; both sexes together only where they are not kept apart."""
    apart = [one for one in counts if one.sex != "B"] or counts
    if not any(one.cases for one in apart):
        return
    name = phrases.capital(phrases.disease(cancer))
    series = tuple(
        Series(name=f"{name}, {words.sex(sex)}", marks=tuple(map(_mark, found)))
        for sex in dict.fromkeys(one.sex for one in apart)
        if (found := [one for one in apart if one.sex == sex])
    )
    axes = Axes(
        x=translate("Evidence", "age"),
        y=translate("Evidence", "cases in 100,000 person-years, with 95 % Poisson interval"),
        number=words.exact,
        first=min(one.age_from for one in apart),
        last=max(one.age_to for one in apart) + 1,
        top=HEADROOM * max(one.rate for one in apart) * PER,
    )
    yield Diagram(title=name, description=_told(apart), series=series, axes=axes)


def _mark(one: ObservedRate) -> Mark:
    low, high = one.interval
    return Mark(x=(one.age_from + one.age_to + 1) / 2, y=one.rate * PER, low=low * PER, high=high * PER)


def _told(counts: Iterable[ObservedRate]) -> str:
    text = translate("Evidence", "{people} {ages}: {cases} in {years} person-years")
    return ". ".join(
        text.format(
            people=words.sex(one.sex),
            ages=f"{one.age_from}–{one.age_to}",
            cases=words.exact(one.cases),
            years=words.exact(one.person_years),
        )
        for one in counts
    )


def _lines(page: GenePage, phrases: Phrases, sources: Sources) -> Iterator[Line]:
    before = ""
    for one in page.observed:
        name = words.of_people(phrases, one.cancer, one.sex)
        cells = (
            f"{one.age_from}–{one.age_to}",
            words.exact(one.cases),
            words.exact(one.person_years),
            rate_in_words(one),
            sources.short(one.source),
            translate("Evidence", "◆ clinic's own") if one.override else "",
        )
        yield Line(
            cells=("" if name == before else name, *cells),
            key=one,
            hears=(name, *cells),
            tone="caution" if one.override else "plain",
        )
        before = name


def rate_in_words(one: ObservedRate) -> str:
    """Cases in 100,000 person-years with the interval."""
    low, high = one.interval
    return f"{words.rounded(one.rate * PER)} ({words.rounded(low * PER)}–{words.rounded(high * PER)})"
