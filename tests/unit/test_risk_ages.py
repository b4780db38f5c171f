"""Every kind of unknown age, against sums over single years by hand."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from predispo.domain.cancer import Cancer, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import (
    CancerUnknownNoted,
    DiagnosisMade,
    FamilyFact,
    PersonAdded,
    PersonDied,
    PersonSeenAlive,
    UnaffectedNoted,
)
from predispo.domain.ids import PersonId
from predispo.domain.person import Details, Sex
from predispo.evidence.catalogue import Catalogue
from predispo.risk.ages import spread
from predispo.risk.compile import compile_family
from predispo.risk.penetrance import site_penetrance
from tests.builders import born, family, person, union

TODAY = date(2026, 11, 1)
CATALOGUE = Catalogue.load()
ONE = PersonId("one")
HAZARDS = site_penetrance(CATALOGUE, "NO", Site.BREAST, True, ("BRCA1",)).hazards
PLAIN, CARRIER = HAZARDS.baseline, HAZARDS.baseline + HAZARDS.excess[0, 1]


def added(birth: str = "") -> PersonAdded:
    return PersonAdded(person=ONE, details=Details(sex=Sex.FEMALE, birth=PartialDate.parse(birth) if birth else None))


def sick(age: str = "", on: str = "") -> DiagnosisMade:
    return DiagnosisMade(
        person=ONE,
        cancer=Cancer(site=Site.BREAST),
        age=Age.parse(age) if age else None,
        on=PartialDate.parse(on) if on else None,
    )


def free(age: str = "", on: str = "") -> UnaffectedNoted:
    return UnaffectedNoted(
        person=ONE,
        sites=(Site.BREAST,),
        age=Age.parse(age) if age else None,
        on=PartialDate.parse(on) if on else None,
    )


def compiled(*facts: FamilyFact) -> Any:
    return compile_family(family(*facts), CATALOGUE, on=TODAY, country="NO", panel=("BRCA1",))


def of_cancer(*facts: FamilyFact) -> float:
    """P(cancer as told | one copy) over that of a non-carrier."""
    gene = compiled(*facts).genes[0]
    return float(gene.free[0, 1] + gene.cause[0, 1])


def of_health(*facts: FamilyFact) -> float:
    return float(compiled(*facts).genes[0].own[0, 1])


def found_at(ages: Iterable[int], weights: Iterable[float] | None = None) -> float:
    """The same by a sum over single years: free until its start, then the hazard."""
    density = [0.0, 0.0]
    years = list(ages)
    for age, weight in zip(years, weights or [1.0] * len(years), strict=True):
        for who, hazard in enumerate((PLAIN, CARRIER)):
            density[who] += weight * float(np.exp(-hazard[:age].sum()) * hazard[age])
    return density[1] / density[0]


def free_for(ages: Iterable[int], weights: Iterable[float] | None = None) -> float:
    alive = [0.0, 0.0]
    years = list(ages)
    for age, weight in zip(years, weights or [1.0] * len(years), strict=True):
        for who, hazard in enumerate((PLAIN, CARRIER)):
            alive[who] += weight * float(np.exp(-hazard[:age].sum()))
    return alive[1] / alive[0]


NEAR = [1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1]
"""“About”: the nearer, the likelier, five years to either side."""


@pytest.mark.parametrize(
    ("told", "years", "weights"),
    [
        ("44", range(44, 45), None),
        ("about 40", range(35, 46), NEAR),
        ("40s", range(40, 50), None),
        ("40-45", range(40, 46), None),
        ("<30", range(30), None),
        (">70", range(71, 77), None),
        ("", range(77), None),
    ],
)
def test_an_age_at_diagnosis_is_summed_over_as_it_was_told(
    told: str, years: Iterable[int], weights: list[int] | None
) -> None:
    assert of_cancer(added("1950-06-01"), sick(told)) == pytest.approx(found_at(years, weights), rel=1e-9)


@pytest.mark.parametrize(
    ("told", "years", "weights"),
    [
        ("44", range(44, 45), None),
        ("about 40", range(35, 46), NEAR),
        ("40s", range(40, 50), None),
        ("40-45", range(40, 46), None),
        ("<30", range(30), None),
        (">70", range(71, 72), None),
    ],
)
def test_an_age_until_which_somebody_was_well_is_summed_over_as_it_was_told(
    told: str, years: Iterable[int], weights: list[int] | None
) -> None:
    assert of_health(added("1940"), free(told)) == pytest.approx(free_for(years, weights), rel=1e-9)


def test_about_a_range_is_wider_than_the_range() -> None:
    ages, weights = spread(Age.parse("~40-42"))

    by_hand = np.convolve(np.ones(3), NEAR) / (3 * sum(NEAR))
    assert ages == tuple(range(35, 48))
    assert weights == pytest.approx(by_hand)


@pytest.mark.parametrize(
    ("birth", "on", "years"),
    [
        ("1960-03-01", "2000-06-01", range(40, 41)),
        ("1960", "2000-06-01", range(39, 41)),
        ("1960-03-01", "2000", range(39, 41)),
        ("1960-03-01", "1990s", range(29, 40)),
        ("1950s", "2000-06-01", range(40, 51)),
    ],
)
def test_an_age_from_two_days_is_as_wide_as_both(birth: str, on: str, years: Iterable[int]) -> None:
    assert of_cancer(added(birth), sick(on=on)) == pytest.approx(found_at(years), rel=1e-9)
    assert of_health(added(birth), free(on=on)) == pytest.approx(free_for(years), rel=1e-9)


def test_well_before_a_day_is_any_age_until_then_and_born_before_one_the_least_age() -> None:
    assert of_health(added("1960-03-01"), free(on="before 2000")) == pytest.approx(free_for(range(41)), rel=1e-9)
    assert of_health(added("before 1950"), free(on="2000-06-01")) == pytest.approx(free_for([49]), rel=1e-9)


def test_an_unknown_age_at_diagnosis_ends_with_the_age_at_death() -> None:
    dead = PersonDied(person=ONE, age=Age.parse("55"))

    assert of_cancer(added("1950"), dead, sick()) == pytest.approx(found_at(range(56)), rel=1e-9)
    assert of_cancer(added(), dead, sick()) == pytest.approx(found_at(range(56)), rel=1e-9)


def test_dead_at_an_unknown_age_leaves_every_age_by_birth_and_day_of_death() -> None:
    dead = PersonDied(person=ONE, on=PartialDate.parse("1990"))

    assert of_cancer(added(), PersonDied(person=ONE), sick()) == pytest.approx(found_at(range(85)), rel=1e-9)
    assert of_cancer(added("1950-06-01"), dead, sick()) == pytest.approx(found_at(range(41)), rel=1e-9)
    assert of_cancer(added("1950-06-01"), PersonDied(person=ONE), sick()) == pytest.approx(
        found_at(range(77)), rel=1e-9
    )


def test_dead_at_an_unknown_age_and_well_says_nothing_and_is_said() -> None:
    found = compiled(added(), PersonDied(person=ONE), free())

    assert found.genes[0].own == pytest.approx(1.0)
    assert "free_until_unknown_age" in {note.code for note in found.notes}


def test_asked_but_nobody_knows_is_recorded_and_says_nothing() -> None:
    asked = CancerUnknownNoted(person=ONE)
    known = family(added("1950"), sick("44"), asked)

    assert [one.fact for one in known.persons[ONE].nobody_knows] == [asked]
    assert of_cancer(added("1950"), sick("44"), asked) == of_cancer(added("1950"), sick("44"))
    assert of_health(added("1950"), asked) == pytest.approx(1.0)


def test_seen_alive_is_neither_well_nor_the_last_year_in_which_a_cancer_can_have_been_found() -> None:
    seen = PersonSeenAlive(person=ONE, age=Age.parse("60"))

    assert of_health(added("1950"), seen) == pytest.approx(1.0)
    assert of_cancer(added(), seen, sick()) == pytest.approx(found_at(range(85)), rel=1e-9)


def test_an_unknown_age_lies_after_the_years_that_are_known_to_be_free() -> None:
    told = of_cancer(added("1950-06-01"), free("50"), sick())

    assert told == pytest.approx(found_at(range(50, 77)), rel=1e-9)


def test_without_a_year_of_birth_the_parents_bound_the_age() -> None:
    parents = (person("father", "M"), person("mother", "F", born=1970), union("u", "father", "mother"))

    told = of_cancer(added(), *parents, born("one", "u"), sick())

    assert told == pytest.approx(found_at(range(2026 - 1983 + 1)), rel=1e-9)


def test_about_forty_does_not_reach_beyond_death() -> None:
    dead = PersonDied(person=ONE, age=Age.parse("41"))

    assert of_cancer(added(), dead, sick("about 40")) == pytest.approx(found_at(range(35, 42), NEAR[:7]), rel=1e-9)


@settings(deadline=None, max_examples=30)
@given(
    low=st.integers(0, 85),
    width=st.integers(0, 20),
    about=st.booleans(),
    until=st.integers(0, 90),
    free_width=st.integers(0, 15),
)
def test_any_ages_are_the_sum_over_their_years(low: int, width: int, about: bool, until: int, free_width: int) -> None:
    age, well_until = Age(low, low + width, about), Age(until, until + free_width)
    cancer = DiagnosisMade(person=ONE, cancer=Cancer(site=Site.BREAST), age=age)
    other = UnaffectedNoted(person=PersonId("two"), sites=(Site.BREAST,), age=well_until)

    gene = compiled(added(), person("two", "F"), cancer, other).genes[0]

    years, weights = spread(age)
    if PLAIN[list(years)].all():
        assert gene.free[0, 1] + gene.cause[0, 1] == pytest.approx(found_at(years, weights), rel=1e-9)
    assert gene.own[1, 1] == pytest.approx(free_for(range(until, until + free_width + 1)), rel=1e-9)
