"""From published figures to annual hazards.

The last axis `age` has a rate per person-year for each completed year 0…125. The effect of a genotype is written as
λ_g(t) = absolute(t) + multiple(t)·λ_0(t), so that curves and cohort ratios, which fix a hazard beside the population's,
and case–control ratios, which act on the non-carrier's λ_0, are one kind of thing. Excess hazards of several genes add.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

import numpy as np

from predispo.errors import EvidenceError
from predispo.evidence.schema import Measure, PenetranceRow
from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.survival import cumulative

AGES = 126
"""Completed years of age 0…125."""

LARGEST_RISK = 0.99
"""A published risk of 100 % is taken as 99 %, so that a healthy old carrier stays possible."""

CURVE_POINTS = 3
"""A curve of so many ages is interpolated; with fewer, one ratio on the population's hazard is fitted."""


class Flag(StrEnum):
    """What had to be done to a published figure; every one of them is told."""

    CAPPED = "capped"
    CENSORED = "censored"
    CONTINUED_BEFORE = "continued_before"
    CONTINUED_AFTER = "continued_after"
    ONE_RATIO = "one_ratio"
    NOT_RISING = "not_rising"
    POOLED = "pooled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """λ_g(t) = absolute(t) + multiple(t)·λ_0(t), both of shape (age,), and what was done to get there."""

    absolute: FloatArray
    multiple: FloatArray
    flags: frozenset[Flag] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hazards:
    """Hazards of one cancer in one sex, such that the average over genotypes is the population's.

    `baseline` (age,) is the non-carrier's λ_0, `excess` (gene, copies, age) what 0, 1 or 2 pathogenic alleles add.
    """

    baseline: FloatArray
    excess: FloatArray


def no_effect() -> Effect:
    """A genotype with the non-carrier's hazard."""
    return Effect(absolute=np.zeros(AGES), multiple=np.ones(AGES))


def effect_of(rows: Sequence[PenetranceRow], population: FloatArray) -> Effect | None:
    """The effect that published figures of one genotype, cancer and sex have beside a population's hazard (age,).

    None where nothing but censored zeros is published. All rows are of one measure.

    Raises:
        EvidenceError: when a cumulative risk names no age.
    """
    used = [row for row in rows if not row.censored and row.value > 0.0]
    flags = {Flag.CENSORED} if len(used) < len(rows) else set[Flag]()
    if not used:
        return None
    if used[0].measure is Measure.CUMULATIVE_RISK:
        return _curve(used, population, flags)
    return _ratio(used, population, flags)


def derive(
    population: FloatArray,
    effects: Sequence[Sequence[Effect]],
    carriers: FloatArray,
    *,
    start: int = 0,
) -> Hazards:
    """The non-carrier's hazard that makes the average over genotypes, among those free of the cancer, the population's.

    `effects` by gene and copies (0, 1, 2), `carriers` (gene, copies) the distribution of genotypes among those who are
    free at age `start`, in the general population. With additive excess the survivors' genotypes stay independent. The
    share that stays free during each year of age is made the population's: with hazards constant within the year,
    λ_pop = λ_0 − Σ_gene log E[exp(−Δλ) | free at its start], so that risks, and not only rates, average to the
    population's (the constraint of Antoniou et al. 2001, doi:10.1002/gepi.1014, for years instead of instants). Before
    `start` the figures are solved with the distribution held still and are not meant to be used.

    Raises:
        EvidenceError: when the carriers alone would have more cancers than the whole population.
    """
    absolute = np.array([[one.absolute for one in gene] for gene in effects]).reshape(-1, 3, AGES)
    beyond = np.array([[one.multiple - 1.0 for one in gene] for gene in effects]).reshape(-1, 3, AGES)
    weights = carriers.astype(float).reshape(-1, 3)
    baseline = np.zeros(AGES)
    excess = np.zeros_like(absolute)
    for age in range(AGES):
        baseline[age] = _solve(population[age], absolute[..., age], beyond[..., age], weights, age)
        excess[..., age] = np.maximum(absolute[..., age] + beyond[..., age] * baseline[age], 0.0)
        if age >= start:
            weights = weights * np.exp(-excess[..., age])
            weights /= weights.sum(axis=-1, keepdims=True)
    return Hazards(baseline=baseline, excess=excess)


def _solve(population: float, absolute: FloatArray, beyond: FloatArray, weights: FloatArray, age: int) -> float:
    """λ_0 from λ_pop = λ_0 − Σ log Σ w·exp(−max(absolute + beyond·λ_0, 0)), which rises in λ_0, by Newton's steps."""
    found = population
    for _ in range(50):
        excess = absolute + beyond * found
        active = excess > 0.0
        free = weights * np.exp(-np.where(active, excess, 0.0))
        share = free.sum(axis=-1)
        value = found - np.log(share).sum() - population
        slope = 1.0 + ((free * np.where(active, beyond, 0.0)).sum(axis=-1) / share).sum()
        step = value / slope
        found -= step
        if abs(step) <= 1e-15 * max(population, 1e-12):
            break
    if found < -1e-13:
        raise EvidenceError(
            f"At age {age} the carriers would have more of this cancer than the whole population.",
            cure="Compare the penetrance and the allele frequency with the incidence.",
            age=age,
        )
    return max(float(found), 0.0)


def pooled(rows: Sequence[PenetranceRow]) -> tuple[PenetranceRow, ...]:
    """A curve, by age, without the ages after which it does not rise.

    Where nobody was seen with cancer in a stretch, of few people, that is "nobody yet" and not "no excess": the stretch
    is taken together with the one before, so that what is published of the whole of it stays as it is.
    """
    ordered = sorted(rows, key=lambda row: row.age_to or 0)
    flat = [row.value == later.value for row, later in pairwise(ordered)]
    kept: list[PenetranceRow] = []
    passed: list[PenetranceRow] = []
    for row, is_flat in zip(ordered, [*flat, False], strict=True):
        if is_flat:
            passed.append(row)
        else:
            kept.append(_with_counts_of(row, passed))
            passed = []
    return tuple(kept)


def _with_counts_of(row: PenetranceRow, passed: Sequence[PenetranceRow]) -> PenetranceRow:
    """The row with what was counted in the stretches of its curve that it now covers as well."""
    every = [row, *passed]
    cases = [one.new_cases for one in every if one.new_cases is not None]
    years = [one.person_years for one in every if one.person_years is not None]
    if not len(cases) == len(years) == len(every):
        return replace(row, new_cases=None, person_years=None)
    return replace(row, new_cases=sum(cases), person_years=sum(years))


def _curve(rows: Sequence[PenetranceRow], population: FloatArray, flags: set[Flag]) -> Effect:
    rising = pooled(rows)
    if len(rising) < len({row.age_to for row in rows}):
        flags.add(Flag.POOLED)
    start, ages, hazards = _points(rising, flags)
    whole = cumulative(population)
    ratio = _share(hazards[-1], whole[ages[-1]] - whole[start])
    if len(ages) < CURVE_POINTS:
        flags.add(Flag.ONE_RATIO)
        return _beside(population, np.full(AGES, ratio), flags, start, ages[-1])
    first = _share(hazards[0], whole[ages[0]] - whole[start])
    last = _share(hazards[-1] - hazards[-2], whole[ages[-1]] - whole[ages[-2]])
    absolute = population * np.where(np.arange(AGES) < ages[0], first, last)
    inside = monotone(np.array(ages, dtype=float), np.array(hazards), np.arange(ages[0], ages[-1] + 1.0))
    absolute[ages[0] : ages[-1]] = np.diff(inside)
    flags |= {Flag.CONTINUED_BEFORE, Flag.CONTINUED_AFTER}
    return Effect(absolute=absolute, multiple=np.zeros(AGES), flags=frozenset(flags))


def _points(rows: Sequence[PenetranceRow], flags: set[Flag]) -> tuple[int, list[int], list[float]]:
    """From which age the risk counts, the ages of a curve and the cumulative hazard −log(1 − F) at each."""
    found: dict[int, float] = {}
    for row in rows:
        if row.age_to is None:
            raise EvidenceError(
                f"A cumulative risk of {row.gene} for {row.cancer} names no age.", cure="Give the age.", gene=row.gene
            )
        risk = row.value / 100.0
        if risk > LARGEST_RISK:
            flags.add(Flag.CAPPED)
        found[row.age_to] = -float(np.log1p(-min(risk, LARGEST_RISK)))
    ages = sorted(found)
    rising = np.maximum.accumulate([found[age] for age in ages])
    if any(found[age] < top for age, top in zip(ages, rising.tolist(), strict=True)):
        flags.add(Flag.NOT_RISING)
    return min(row.age_from or 0 for row in rows), ages, rising.tolist()


def _ratio(rows: Sequence[PenetranceRow], population: FloatArray, flags: set[Flag]) -> Effect:
    """Ratios by age band; the narrower band counts, and the nearest band where none was studied."""
    spans = [(row, row.age_from or 0, AGES - 1 if row.age_to is None else row.age_to) for row in rows]
    ratio = np.full(AGES, np.nan)
    for row, low, high in sorted(spans, key=lambda span: span[1] - span[2]):
        ratio[low : high + 1] = row.value
    known = np.flatnonzero(~np.isnan(ratio))
    ratio = np.interp(np.arange(AGES), known, ratio[known])
    if rows[0].measure in (Measure.ODDS_RATIO, Measure.HAZARD_RATIO):
        flags |= _continued(int(known[0]), int(known[-1]) + 1)
        return Effect(absolute=np.zeros(AGES), multiple=ratio, flags=frozenset(flags))
    return _beside(population, ratio, flags, int(known[0]), int(known[-1]) + 1)


def _beside(population: FloatArray, ratio: FloatArray, flags: set[Flag], start: int, end: int) -> Effect:
    """A ratio to the population's hazard, which fixes the genotype's own; 0 where a ratio is 0."""
    return Effect(absolute=population * ratio, multiple=np.zeros(AGES), flags=frozenset(flags | _continued(start, end)))


def _continued(start: int, end: int) -> set[Flag]:
    found: set[Flag] = set()
    if start > 0:
        found.add(Flag.CONTINUED_BEFORE)
    if end < AGES:
        found.add(Flag.CONTINUED_AFTER)
    return found


def _share(own: float, population: float) -> float:
    return own / population if population > 0.0 else 0.0


def monotone(x: FloatArray, y: FloatArray, at: FloatArray) -> FloatArray:
    """Cubic interpolation that rises where the points rise (PCHIP; Fritsch & Butland 1984, doi:10.1137/0905021).

    `x` rises and has at least three points; `at` lies between the first and the last. Shape as `at`.
    """
    width, slope = np.diff(x), np.diff(y) / np.diff(x)
    inner = np.zeros(len(x) - 2)
    left, right = slope[:-1], slope[1:]
    both = left * right > 0.0
    w1, w2 = 2 * width[1:] + width[:-1], width[1:] + 2 * width[:-1]
    inner[both] = (w1 + w2)[both] / (w1[both] / left[both] + w2[both] / right[both])
    tangent = np.concatenate(
        [[_end(width[0], width[1], slope[0], slope[1])], inner, [_end(width[-1], width[-2], slope[-1], slope[-2])]]
    )
    place = np.clip(np.searchsorted(x, at, side="right") - 1, 0, len(x) - 2)
    step = width[place]
    t = (at - x[place]) / step
    return (
        y[place] * (1 + 2 * t) * (1 - t) ** 2
        + step * tangent[place] * t * (1 - t) ** 2
        + y[place + 1] * t**2 * (3 - 2 * t)
        + step * tangent[place + 1] * t**2 * (t - 1)
    )


def _end(near: float, far: float, slope: float, next_slope: float) -> float:
    """The three-point tangent at an end, held to the shape of the points."""
    tangent = ((2 * near + far) * slope - near * next_slope) / (near + far)
    if tangent * slope <= 0.0:
        return 0.0
    if slope * next_slope <= 0.0 and abs(tangent) > 3 * abs(slope):
        return 3 * slope
    return tangent
