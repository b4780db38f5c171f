"""The page of a population in words: incidence by site, sex and age with intervals, mortality, warnings."""

from collections.abc import Iterator, Mapping

from babel import Locale
from PySide6.QtCore import QCoreApplication, QLocale

from predispo.app.evidence_pages import SEXES, TO_AGE, BandFigures, PopulationPage, band_figures, middle_of
from predispo.drawing.chart import Axes, Mark, Series
from predispo.drawing.sheet import Block, Diagram, Facts, Grid, Heading, Line, Prose
from predispo.evidence.population import Mortality
from predispo.phrases.phrases import Phrases
from predispo.ui.evidence import words
from predispo.ui.evidence.sources import Sources
from predispo.ui.evidence.territories import territory

translate = QCoreApplication.translate
OPEN_BAND = 85
PER = 1e5


def population_blocks(page: PopulationPage, site: str, phrases: Phrases, sources: Sources) -> tuple[Block, ...]:
    """Where the figures come from, then those of one site, then deaths."""
    return (
        *_identity(page, phrases),
        *_incidence(page, site, phrases),
        *_mortality(page),
        *sources.bibliography(page.cited),
    )


def _identity(page: PopulationPage, phrases: Phrases) -> Iterator[Block]:
    one = page.population
    languages = Locale(QLocale().name().split("_")[0]).languages
    rows = (
        (translate("Evidence", "Coverage"), words.coverage(one.coverage)),
        (translate("Evidence", "Incidence of"), one.incidence_period),
        (translate("Evidence", "Mortality of"), ", ".join(one.mortality_periods)),
        (translate("Evidence", "Languages"), ", ".join(languages.get(code, code) for code in one.languages)),
        (translate("Evidence", "Offered instead"), ", ".join(territory(code) for code in one.proxies)),
    )
    yield Facts(rows=tuple((name, value) for name, value in rows if value))
    if not one.has_incidence:
        text = translate("Evidence", "No cancer incidence: choose one of the populations that are offered instead.")
        yield Prose(lines=(text,), tone="caution")
    if one.warnings:
        yield Prose(lines=tuple(phrases.population_warning(text) for text in one.warnings), tone="caution")


def _incidence(page: PopulationPage, site: str, phrases: Phrases) -> Iterator[Block]:
    counted = dict(page.sites).get(site)
    if counted is None:
        return
    bands = {sex: band_figures(page.population.incidence(site, sex)) for sex in SEXES if counted in {"B", sex}}
    name = phrases.capital(phrases.disease(site))
    yield Heading(text=translate("Evidence", "New cases: {disease}").format(disease=name))
    yield _rates(bands, name)
    about = translate(
        "Evidence", "A registry's own counts take the place of these by “The clinic's own”, Import incidence."
    )
    yield Prose(lines=(about,), tone="muted")
    risks = (
        translate("Evidence", "{people}: {risk} to {age}").format(
            people=words.sex(sex),
            age=TO_AGE,
            risk=phrases.percent(page.population.incidence(site, sex).cumulative_risk(TO_AGE)),
        )
        for sex in bands
    )
    yield Facts(rows=((translate("Evidence", "Net risk"), " · ".join(risks)),))
    yield _counts(bands, name)


def _rates(bands: Mapping[str, tuple[BandFigures, ...]], name: str) -> Diagram:
    series = tuple(
        Series(
            name=words.sex(sex),
            marks=tuple(Mark(x=middle_of(one), y=one.rate, low=one.low, high=one.high) for one in rows),
            strong=False,
        )
        for sex, rows in bands.items()
    )
    axes = Axes(
        x=translate("Evidence", "age"),
        y=translate("Evidence", "cases in 100,000 person-years, with 95 % Poisson interval"),
        number=words.exact,
        first=0,
        last=90,
    )
    description = translate("Evidence", "The table has the same numbers.")
    return Diagram(title=name, description=description, series=series, axes=axes)


def _counts(bands: Mapping[str, tuple[BandFigures, ...]], name: str) -> Grid:
    """One line an age band, women beside men."""
    heads = [
        text.format(people=words.sex(sex))
        for sex in bands
        for text in (
            translate("Evidence", "Cases, {people}"),
            translate("Evidence", "Person-years, {people}"),
            translate("Evidence", "In 100,000 (95 %), {people}"),
        )
    ]
    lines = [
        Line(
            cells=(
                f"{rows[0].age_from}–{rows[0].age_to}" if rows[0].age_to else f"{rows[0].age_from}+",
                *(cell for one in rows for cell in _cells(one)),
            )
        )
        for rows in zip(*bands.values(), strict=True)
    ]
    shares = [share for _ in bands for share in (0.12, 0.16, 0.22)]
    return Grid(name=name, head=(translate("Evidence", "Ages"), *heads), shares=(0.1, *shares), lines=tuple(lines))


def _cells(one: BandFigures) -> tuple[str, ...]:
    ends = f"{words.rounded(one.low)}–{words.rounded(one.high)}"
    return words.whole(one.cases), words.whole(one.person_years), f"{words.rounded(one.rate)} ({ends})"


def _mortality(page: PopulationPage) -> Iterator[Block]:
    population = page.population
    if not population.mortality_periods:
        return
    latest = population.mortality_periods[-1]
    by_sex = {sex: population.mortality(sex) for sex in SEXES}
    text = translate("Evidence", "Deaths from all causes, {period}").format(period=latest)
    yield Heading(text=text)
    ages = [int(age) for age in by_sex["F"].age_lo]
    series = tuple(
        Series(
            name=words.sex(sex),
            marks=tuple(
                Mark(x=age, y=float(rate) * PER) for age, rate in zip(ages, one.rates, strict=True) if age <= OPEN_BAND
            ),
        )
        for sex, one in by_sex.items()
    )
    axes = Axes(
        x=translate("Evidence", "age"),
        y=translate("Evidence", "deaths in 100,000 person-years"),
        number=words.whole,
        first=0,
        last=90,
    )
    yield Diagram(
        title=text, description=translate("Evidence", "The table has the same numbers."), series=series, axes=axes
    )
    yield Grid(
        name=text,
        head=(
            translate("Evidence", "Ages"),
            *(translate("Evidence", "Deaths in 100,000, {people}").format(people=words.sex(sex)) for sex in by_sex),
        ),
        shares=(0.2, 0.4, 0.4),
        lines=tuple(_deaths(by_sex, ages)),
    )


def _deaths(by_sex: Mapping[str, Mortality], ages: list[int]) -> Iterator[Line]:
    for place, age in enumerate(ages):
        last = ages[place + 1] - 1 if place + 1 < len(ages) else None
        told = f"{age}+" if last is None else f"{age}" if last == age else f"{age}–{last}"
        rates = (words.rounded(float(one.rates[place]) * PER) for one in by_sex.values())
        yield Line(cells=(told, *rates))
