"""A clinic's own counts of new cancers, in the place of an edition's or where it has none."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from predispo.errors import EvidenceError
from predispo.evidence.places import identity, parsed
from predispo.evidence.population import Incidence
from predispo.evidence.table import Table

if TYPE_CHECKING:
    from predispo.domain.clinic_facts import EvidenceOverridden

BANDS = tuple(range(0, 90, 5))


def own_incidence(
    overrides: "Sequence[EvidenceOverridden]", population: str, site: str, sex: str, *, period: str, coverage: str
) -> Incidence | None:
    """The counts of a site and sex that the clinic gives whole; None where it gives none.

    Raises:
        EvidenceError: the table is not 18 bands of counts.
    """
    wanted = {"site": site, "sex": sex}
    whole = next((one for one in overrides if identity(one.place) == wanted), None)
    if whole is None:
        return None
    table = Table(file=whole.place.file, place=str(whole.place), data=parsed(whole.text, whole.place))
    if (table.text("site"), table.text("sex")) != (site, sex):
        table.refuse("the table counts another cancer or sex.", "Add it at its own place.")
    bands = numbers(table, "age_lo")
    if tuple(bands) != BANDS:
        table.refuse("the ages do not run from 0 to 85 and over.", f"Give the bands {BANDS[0]}, 5 … {BANDS[-1]}.")
    cases, person_years = numbers(table, "cases"), numbers(table, "person_years")
    if not len(cases) == len(person_years) == len(BANDS):
        table.refuse("there is not one count for each age.", "Give 18 counts of cases and of person-years.")
    made = Incidence(
        population=population,
        site=site,
        sex=sex,
        age_lo=np.array(BANDS),
        cases=np.array([int(one) for one in cases]),
        person_years=np.array(person_years, dtype=float),
        source=table.text("source"),
        period=table.optional_text("period") or period,
        coverage=table.optional_text("coverage") or coverage,
        overrides=(whole.override,),
    )
    table.done()
    _possible(made, table)
    return made


def with_own_bands(overrides: "Sequence[EvidenceOverridden]", found: Incidence) -> Incidence:
    """The counts with those bands that the clinic counted anew.

    Raises:
        EvidenceError: a band is not there, or makes no rate.
    """
    for one in overrides:
        asks = _asks(one, found.site, found.sex)
        if "age_lo" not in asks:
            continue
        table = Table(file=one.place.file, place=str(one.place), data=parsed(one.text, one.place))
        _ = table.text("site"), table.text("sex"), table.text("source"), table.optional_integer("age_lo")
        at = np.flatnonzero(found.age_lo == int(asks["age_lo"]))
        if len(at) != 1:
            table.refuse("there is no such band of ages.", "Choose one of 0, 5 … 85.")
        cases, person_years = found.cases.copy(), found.person_years.copy()
        cases[at[0]], person_years[at[0]] = int(table.number("cases")), table.number("person_years")
        table.done()
        found = replace(found, cases=cases, person_years=person_years, overrides=(*found.overrides, one.override))
        _possible(found, table)
    return found


def _asks(one: "EvidenceOverridden", site: str, sex: str) -> dict[str, str]:
    """The identity of an override of this site and sex, empty of another."""
    asked = identity(one.place)
    return asked if (asked.get("site"), asked.get("sex")) == (site, sex) else {}


def numbers(table: Table, key: str) -> list[float]:
    """A list of numbers that must be there."""
    found = table.value(key)
    if not isinstance(found, list) or not all(
        isinstance(one, int | float) and not isinstance(one, bool)
        for one in found  # pyright: ignore[reportUnknownVariableType]
    ):
        table.refuse(f"`{key}` is not a list of numbers.", f"Give {key} as numbers, one an age.")
    return [float(one) for one in found]  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


def _possible(found: Incidence, table: Table) -> None:
    """Refuse counts that make no rate."""
    wrong = (found.person_years <= 0) | (found.cases < 0) | (found.cases > found.person_years)
    if wrong.any():
        age = int(found.age_lo[int(np.flatnonzero(wrong)[0])])
        raise EvidenceError(
            f"{table.place}: the counts at age {age} make no rate.",
            cure="Give cases and person-years, with no more cases than person-years.",
            file=table.file,
            place=table.place,
        )
