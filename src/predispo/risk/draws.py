"""Draws of published figures from their published intervals, the same under the same seed.

The leading axis `draw` runs over the point value (draw 0) and then the draws. A figure has a median and two quantiles:
its value, and the ends of its 95 % interval. It is drawn log-normally, with a spread of its own on either side, so that
the published value and ends are exactly the median and the 2.5 and 97.5 percentiles. Ratios are drawn themselves,
cumulative risks F as cumulative hazards −log(1 − F).

Figures of one source for one gene, cancer, sex and genotype are points of one curve, estimated from the same carriers:
what lifts one of them lifts the others. They move together, by one standard normal; different curves move apart from
each other. Many curves are published with an interval at their last age alone. A point of a curve that has none takes
the spread of the nearest point that has one: were it fixed, the curve would be certain up to that age and bend there.

Where it is known how many cancers were counted between the ages of a curve, what happens between one pair of ages says
nothing of the next, and each stretch is drawn by itself from its count.
"""

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from statistics import NormalDist

import numpy as np

from predispo.evidence.population import Incidence
from predispo.evidence.quantity import Quantity
from predispo.evidence.schema import Measure, PenetranceRow
from predispo.risk.hazards import LARGEST_RISK
from predispo.risk.kernel.arrays import FloatArray

Z = NormalDist().inv_cdf(0.975)
"""How many standard deviations a 95 % interval reaches to either side."""


def generator(name: str, seed: int) -> np.random.Generator:
    """The source of chance of one curve: its own, so that another panel or another family changes none of its draws."""
    words = np.frombuffer(sha256(name.encode()).digest()[:16], dtype=np.uint32)
    return np.random.default_rng([seed, *words.tolist()])


def standard_normals(name: str, draws: int, seed: int) -> FloatArray:
    """One standard normal a draw, shape (draw + 1,); 0 for draw 0.

    Each of `draws` equally likely slices of the distribution is drawn from once (Latin hypercube: McKay, Beckman &
    Conover 1979, doi:10.1080/00401706.1979.10489755), so that few draws already reach the tails.
    """
    chance = generator(name, seed)
    places = (chance.permutation(draws) + chance.random(draws)) / draws
    normal = NormalDist()
    return np.array([0.0, *(normal.inv_cdf(float(np.clip(one, 1e-12, 1.0 - 1e-12))) for one in places)])


def drawn_values(row: PenetranceRow, normals: FloatArray) -> FloatArray:
    """A figure in its own unit for each standard normal, shape (draw,); its value where it has no interval."""
    low, high = row.quantity.low, row.quantity.high
    if low is None or high is None or row.value <= 0.0:
        return np.full(len(normals), row.value)
    if row.measure is not Measure.CUMULATIVE_RISK:
        return _log_normal(row.value, low, high, normals)
    middle, lower, upper = (float(_hazard(np.array(one))) for one in (row.value, low, high))
    return -np.expm1(-_log_normal(middle, lower, upper, normals)) * 100.0


def drawn_ratio(figure: Quantity, normals: FloatArray) -> FloatArray:
    """A ratio for each standard normal, shape (draw,); its value where it has no interval."""
    if figure.low is None or figure.high is None:
        return np.full(len(normals), figure.value)
    return _log_normal(figure.value, figure.low, figure.high, normals)


def lent(rows: Sequence[PenetranceRow], normals: FloatArray) -> FloatArray:
    """The points of one curve for each standard normal, shape (draw, row), in their own unit.

    Cumulative risks without an interval have the spread, of the logarithm of the cumulative hazard, of the nearest
    point by age that has one.
    """
    values = np.stack([drawn_values(row, normals) for row in rows], axis=-1)
    for place, row in enumerate(rows):
        if (near := lender(row, rows)) is not None:
            moved = _hazard(values[:, rows.index(near)]) / _hazard(np.array(near.value))
            values[:, place] = -np.expm1(-_hazard(np.array(row.value)) * moved) * 100.0
    return values


def lender(row: PenetranceRow, rows: Sequence[PenetranceRow]) -> PenetranceRow | None:
    """The point of a row's own curve, nearest by age, whose spread it takes; None where there is none, or no need."""
    if is_drawn(row) or row.measure is not Measure.CUMULATIVE_RISK or row.value <= 0.0:
        return None
    able = [one for one in rows if is_drawn(one) and curve_name(one) == curve_name(row)]
    return min(able, key=lambda one: abs((one.age_to or 0) - (row.age_to or 0)), default=None)


def is_drawn(row: PenetranceRow) -> bool:
    """Whether a figure has an interval that it can be drawn from: a zero, and one without interval, stays fixed."""
    low, high = row.quantity.low, row.quantity.high
    return low is not None and high is not None and row.value > 0.0 and low < high


def with_value(row: PenetranceRow, value: float) -> PenetranceRow:
    """The row as if this had been published, without an interval."""
    return replace(row, quantity=replace(row.quantity, value=value, low=None, high=None))


def curve_name(row: PenetranceRow) -> str:
    """What moves together: the figures of one source for one gene, cancer, sex and genotype."""
    return "|".join((row.gene, row.cancer, row.sex, row.genotype, row.form, row.measure.value, row.source))


def is_counted(rows: Sequence[PenetranceRow]) -> bool:
    """Whether every stretch of a curve rests on a known number of cancers."""
    return all(row.new_cases for row in rows)


def from_counts(rows: Sequence[PenetranceRow], draws: int, seed: int) -> FloatArray:
    """Cumulative risks of a counted curve, by age, in percent: shape (draw + 1, row); draw 0 is what is published.

    The hazard of each stretch is that of its count n, drawn as Gamma(n + ½) as the counts of a population are.
    """
    chance = generator(curve_name(rows[0]), seed)
    cases = np.array([row.new_cases for row in rows], dtype=float)
    steps = np.diff(_hazard(np.array([row.value for row in rows])), prepend=0.0)
    moved = chance.gamma(cases + 0.5, size=(draws, len(cases))) / cases
    hazards = np.cumsum(steps * np.concatenate([np.ones((1, len(cases))), moved]), axis=-1)
    return -np.expm1(-hazards) * 100.0


def drawn_rates(incidence: Incidence, draws: int, seed: int) -> FloatArray:
    """New cancers per person-year by age band, shape (draw + 1, band), each band by itself.

    A count of n is drawn as Gamma(n + ½): the posterior of a Poisson mean under Jeffreys' prior, whose 2.5 and 97.5
    percentiles are Jeffreys' interval (Brown, Cai & DasGupta 2003, Statistica Sinica 13:19–49). Draw 0 is the rate.
    """
    chance = generator(f"incidence|{incidence.population}|{incidence.site}|{incidence.sex}", seed)
    cases = chance.gamma(incidence.cases + 0.5, size=(draws, len(incidence.cases)))
    return np.concatenate([incidence.rates()[None], cases / incidence.person_years])


def percentiles(values: FloatArray, point: float) -> tuple[float, float]:
    """The 2.5 and 97.5 percentiles of draws (draw,), moved out to the point value where that lies beyond them."""
    low, high = (float(one) for one in np.quantile(values, (0.025, 0.975)))
    return min(low, point), max(high, point)


def names(rows: Sequence[PenetranceRow]) -> tuple[str, ...]:
    """The figures as they are named to the reader: gene, cancer, sex, age and source."""
    return tuple(
        f"{row.gene} {row.cancer} {row.sex}{'' if row.age_to is None else f', {row.age_to}'}: {row.source}"
        for row in rows
    )


def _hazard(percent: FloatArray) -> FloatArray:
    """The cumulative hazard −log(1 − F) of a cumulative risk in percent."""
    return -np.log1p(-np.minimum(percent / 100.0, LARGEST_RISK))


def _log_normal(value: float, low: float, high: float, normals: FloatArray) -> FloatArray:
    """Log-normal with this median and these 2.5 and 97.5 percentiles; a lower end of 0 mirrors the upper one."""
    above = np.log(high / value) / Z
    below = np.log(value / low) / Z if low > 0.0 else above
    return value * np.exp(normals * np.where(normals < 0.0, below, above))
