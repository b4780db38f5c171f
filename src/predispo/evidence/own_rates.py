"""A clinic's own death rates and its own counts in carriers, in the place of an edition's or where it has none."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from predispo.errors import EvidenceError
from predispo.evidence.counts import ObservedRate
from predispo.evidence.own_counts import numbers
from predispo.evidence.places import identity, parsed
from predispo.evidence.population import Mortality
from predispo.evidence.table import Table

if TYPE_CHECKING:
    from predispo.domain.clinic_facts import EvidenceOverridden

DEATH_AGES = (0, 1, *range(5, 105, 5))
PER = 1e5


def own_mortality(
    overrides: "Sequence[EvidenceOverridden]",
    population: str,
    sex: str,
    period: str,
    published: Callable[[], Mortality],
) -> Mortality:
    """The death rates with what the clinic says of them: all 22 ages, or single ones over what is `published`.

    Raises:
        EvidenceError: a table does not hold what makes rates.
        NotApplicable: the clinic does not give them whole, and none are published.
    """
    mine = [one for one in overrides if _asks(one, sex=sex, period=period)]
    whole = next((one for one in mine if "age_lo" not in identity(one.place)), None)
    found = published() if whole is None else _whole(whole, population, sex, period)
    for one in mine:
        if one is not whole:
            found = _with_age(one, found)
    return found


def own_observed(overrides: "Iterable[EvidenceOverridden]", gene: str) -> tuple[ObservedRate, ...]:
    """The clinic's own counts in carriers of a gene.

    Raises:
        EvidenceError: a table makes no rate.
    """
    return tuple(_observed(one, gene) for one in overrides)


def _asks(one: "EvidenceOverridden", **wanted: str) -> bool:
    asked = identity(one.place)
    return all(asked.get(name) == value for name, value in wanted.items())


def _table(one: "EvidenceOverridden") -> Table:
    return Table(file=one.place.file, place=str(one.place), data=parsed(one.text, one.place))


def _whole(one: "EvidenceOverridden", population: str, sex: str, period: str) -> Mortality:
    table = _table(one)
    if (table.text("sex"), table.text("period")) != (sex, period):
        table.refuse("the table counts another sex or other years.", "Add it at its own place.")
    ages, deaths = numbers(table, "age_lo"), numbers(table, "deaths_per_100k")
    if tuple(ages) != DEATH_AGES or len(deaths) != len(DEATH_AGES):
        table.refuse("there is not one rate for each age.", "Give 22 rates, at 0, 1, 5, 10 … 95, 100 and over.")
    for age, rate in zip(DEATH_AGES, deaths, strict=True):
        _possible(table, age, rate)
    made = Mortality(
        population=population,
        sex=sex,
        period=period,
        age_lo=np.array(DEATH_AGES),
        rates=np.array(deaths) / PER,
        source=table.text("source"),
        overrides=(one.override,),
    )
    table.done()
    return made


def _with_age(one: "EvidenceOverridden", found: Mortality) -> Mortality:
    table = _table(one)
    _ = table.text("sex"), table.text("period"), table.text("source"), table.optional_integer("age_lo")
    at = [place for place, age in enumerate(found.age_lo.tolist()) if str(age) == identity(one.place)["age_lo"]]
    if len(at) != 1:
        table.refuse("there is no such age.", "Choose one of 0, 1, 5, 10 … 95, 100.")
    rate = table.number("deaths_per_100k")
    table.done()
    _possible(table, int(found.age_lo[at[0]]), rate)
    rates = found.rates.copy()
    rates[at[0]] = rate / PER
    return replace(found, rates=rates, overrides=(*found.overrides, one.override))


def _possible(table: Table, age: int, rate: float) -> None:
    """Refuse what cannot be deaths in 100,000 person-years; above 100 the rate may pass one a year, never ten."""
    if not 0 <= rate < 10 * PER:
        raise EvidenceError(
            f"{table.place}: the deaths at age {age} make no rate.",
            cure="Give deaths in 100,000 person-years.",
            file=table.file,
            place=table.place,
            age=age,
        )


def _observed(one: "EvidenceOverridden", gene: str) -> ObservedRate:
    table = _table(one)
    first, last = table.optional_integer("age_from"), table.optional_integer("age_to")
    cases, years = table.number("cases"), table.number("person_years")
    if first is None or last is None or not 0 <= first <= last:
        table.refuse("the ages run backwards, or are missing.", "Give the first and the last year of the band.")
    if not (years > 0 and 0 <= cases <= years):
        table.refuse("the counts make no rate.", "Give cases and person-years, with no more cases than person-years.")
    made = ObservedRate(
        gene=gene,
        cancer=table.text("cancer"),
        sex=table.text("sex"),
        age_from=first,
        age_to=last,
        cases=cases,
        person_years=years,
        source=table.text("source"),
        override=one.override,
    )
    table.done()
    asked = identity(one.place)
    said = {"cancer": made.cancer, "sex": made.sex, "age_from": str(first), "age_to": str(last)}
    if asked != said:
        table.refuse("the table counts others than the place asks for.", "Add it at its own place.")
    return made


def in_place(own: Sequence[ObservedRate], published: Iterable[ObservedRate]) -> tuple[ObservedRate, ...]:
    """A clinic's own rates among the published, each in the place of that of the same band, sorted by band."""
    taken = {_band(one) for one in own}
    kept = (one for one in published if _band(one) not in taken)
    return tuple(sorted((*kept, *own), key=_band))


def _band(one: ObservedRate) -> tuple[str, str, str, int, int]:
    """Of whom an observed rate speaks."""
    return one.gene, one.cancer, one.sex, one.age_from, one.age_to
