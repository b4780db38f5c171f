"""From published points to hazards: values worked out by hand."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from scipy.interpolate import PchipInterpolator

from predispo.errors import EvidenceError
from predispo.evidence.quantity import Quantity, Unit, Verified
from predispo.evidence.schema import Measure, PenetranceRow
from predispo.risk.hazards import AGES, Effect, Flag, derive, effect_of, monotone, no_effect, pooled
from predispo.risk.kernel.survival import cumulative

POPULATION = 1e-5 * np.exp(0.08 * np.arange(AGES) * (np.arange(AGES) < 85) + 0.08 * 85 * (np.arange(AGES) >= 85))


def row(value: float, to: int | None, *, start: int | None = 0, measure: str = "cumulative_risk") -> PenetranceRow:
    measured = Measure(measure)
    unit = Unit.PERCENT if measured is Measure.CUMULATIVE_RISK else Unit.RATIO
    return PenetranceRow(
        gene="G",
        genotype="het",
        cancer="breast",
        sex="F",
        measure=measured,
        age_from=start,
        age_to=to,
        quantity=Quantity(value=value, unit=unit, source="invented", verified=Verified.YES),
        censored=value == 0.0,
    )


def risk_to(effect: Effect, age: int) -> float:
    return float(-np.expm1(-effect.absolute[:age].sum()))


def found(*rows: PenetranceRow) -> Effect:
    effect = effect_of(rows, POPULATION)
    assert effect is not None
    return effect


def test_a_curve_gives_back_its_published_points() -> None:
    points = {30: 4.0, 40: 24.0, 50: 43.0, 80: 72.0}

    effect = found(*(row(value, age) for age, value in points.items()))

    for age, value in points.items():
        assert risk_to(effect, age) == pytest.approx(value / 100.0, abs=1e-12)


def test_before_the_first_point_the_hazard_has_the_shape_of_the_populations() -> None:
    effect = found(row(4.0, 30), row(24.0, 40), row(43.0, 50))

    ratio = effect.absolute[:30] / POPULATION[:30]
    assert ratio == pytest.approx(np.full(30, ratio[0]), rel=1e-12)
    assert ratio[0] > 1.0
    assert Flag.CONTINUED_BEFORE in effect.flags


def test_beyond_the_last_point_the_last_ratio_continues() -> None:
    effect = found(row(4.0, 30), row(24.0, 40), row(43.0, 50))

    last = np.log((1 - 0.24) / (1 - 0.43)) / POPULATION[40:50].sum()
    assert effect.absolute[50:] / POPULATION[50:] == pytest.approx(np.full(AGES - 50, last), rel=1e-12)


def test_one_point_is_one_ratio_and_never_a_constant_hazard() -> None:
    effect = found(row(12.4, 75, start=25))

    ratio = -np.log1p(-0.124) / POPULATION[25:75].sum()
    assert effect.absolute == pytest.approx(ratio * POPULATION, rel=1e-12)
    assert Flag.ONE_RATIO in effect.flags


def test_two_points_are_one_ratio_that_meets_the_last() -> None:
    effect = found(row(1.0, 50), row(11.0, 80))

    assert risk_to(effect, 80) == pytest.approx(0.11, abs=1e-12)


def test_a_censored_zero_is_not_a_risk_of_nothing() -> None:
    effect = found(row(0.0, 30), row(0.0, 40), row(6.1, 60), row(15.0, 70), row(17.0, 80))

    assert (effect.absolute[20:60] > 0.0).all()
    assert risk_to(effect, 60) == pytest.approx(0.061, abs=1e-12)
    assert Flag.CENSORED in effect.flags


def test_a_stretch_in_which_nobody_fell_ill_is_taken_together_with_the_one_before() -> None:
    effect = found(row(3.0, 40), row(18.0, 50), row(34.0, 60), row(34.0, 70))

    assert risk_to(effect, 50) == pytest.approx(0.18, abs=1e-12)
    assert risk_to(effect, 70) == pytest.approx(0.34, abs=1e-12)
    assert (effect.absolute[60:70] > POPULATION[60:70]).all()
    assert (effect.absolute[70:] > POPULATION[70:]).all()
    assert Flag.POOLED in effect.flags


def test_what_was_counted_in_a_stretch_goes_with_it_when_it_is_taken_together() -> None:
    def counted(value: float, to: int, cases: int, years: float) -> PenetranceRow:
        return replace(row(value, to), new_cases=cases, person_years=years)

    first, last = pooled([counted(3.0, 40, 4, 1635), counted(34.0, 60, 12, 514), counted(34.0, 70, 0, 167)])

    assert (first.age_to, first.new_cases, first.person_years) == (40, 4, 1635)
    assert (last.age_to, last.new_cases, last.person_years) == (70, 12, 681)


def test_nothing_but_zeros_says_nothing() -> None:
    assert effect_of([row(0.0, 40), row(0.0, 70)], POPULATION) is None


def test_certainty_is_taken_as_ninety_nine_in_a_hundred() -> None:
    effect = found(row(100.0, 50))

    assert risk_to(effect, 50) == pytest.approx(0.99, abs=1e-12)
    assert Flag.CAPPED in effect.flags


def test_a_relative_risk_multiplies_the_populations_hazard() -> None:
    effect = found(row(7.0, 80, measure="RR"))

    assert effect.absolute == pytest.approx(7.0 * POPULATION, rel=1e-15)


def test_an_odds_ratio_multiplies_the_non_carriers_hazard() -> None:
    effect = found(row(2.0, None, start=None, measure="OR"))

    assert effect.multiple.tolist() == [2.0] * AGES
    assert not effect.absolute.any()


def test_the_narrower_band_of_a_ratio_counts() -> None:
    effect = found(row(3.5, None, start=None, measure="SIR"), row(4.9, 49, measure="SIR"))

    assert effect.absolute[30] / POPULATION[30] == pytest.approx(4.9)
    assert effect.absolute[60] / POPULATION[60] == pytest.approx(3.5)


def test_the_share_of_all_genotypes_that_stays_free_is_the_populations() -> None:
    effects = [
        [no_effect(), *[found(row(4.0, 30), row(24.0, 40), row(43.0, 50))] * 2],
        [no_effect(), *[found(row(2.5, None, start=None, measure="OR"))] * 2],
        [no_effect(), no_effect(), found(row(75.0, 70))],
    ]
    carriers = np.array([[0.999, 0.0009, 0.0001], [0.9, 0.095, 0.005], [0.97, 0.0295, 0.0005]])

    hazards = derive(POPULATION, effects, carriers)

    # by enumeration over the 27 joint genotypes
    survived = cumulative(hazards.excess)
    free = np.zeros(AGES + 1)
    for one in range(3):
        for two in range(3):
            for three in range(3):
                copies = (one, two, three)
                prior = float(np.prod([carriers[gene, number] for gene, number in enumerate(copies)]))
                free += prior * np.exp(-sum(survived[gene, number] for gene, number in enumerate(copies)))
    free *= np.exp(-cumulative(hazards.baseline))
    assert free == pytest.approx(np.exp(-cumulative(POPULATION)), rel=1e-12)
    assert hazards.excess[1, 1] == pytest.approx(1.5 * hazards.baseline, rel=1e-12)


def test_a_genotype_below_the_baseline_has_no_excess_instead_of_a_negative_one() -> None:
    effects = [[no_effect(), *[found(row(0.5, 80, measure="RR"))] * 2]]

    hazards = derive(POPULATION, effects, np.array([[0.9, 0.09, 0.01]]))

    assert not hazards.excess.any()
    assert hazards.baseline == pytest.approx(POPULATION, rel=1e-12)


def test_carriers_with_more_cancers_than_everybody_are_a_contradiction() -> None:
    effects = [[no_effect(), *[found(row(20.0, 80, measure="RR"))] * 2]]

    with pytest.raises(EvidenceError, match="more of this cancer than the whole population"):
        derive(POPULATION, effects, np.array([[0.8, 0.19, 0.01]]))


def test_interpolation_equals_scipys_pchip() -> None:
    x = np.array([25.0, 40.0, 50.0, 60.0, 75.0])
    for y in ([0.0, 0.1, 0.4, 0.4, 1.2], [0.01, 0.02, 0.5, 0.6, 0.61], [0.2, 0.2, 0.9, 1.0, 3.0]):
        at = np.arange(25.0, 76.0)
        ours = monotone(x, np.array(y), at)
        assert ours == pytest.approx(PchipInterpolator(x, np.array(y))(at), abs=1e-13)
        assert all(after >= before - 1e-15 for before, after in pairwise(ours.tolist()))
