"""One cancer's hazards for every draw of the published figures.

Axes: `draw` as in `draws`; `gene`, `copies` and `age` as in `penetrance`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from predispo.domain.cancer import Procedure, Site
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.schema import Measure, PenetranceRow, Role
from predispo.evidence.surgery import SurgeryEffect
from predispo.risk.contralateral import contralateral_penetrance
from predispo.risk.draws import (
    curve_name,
    drawn_rates,
    drawn_ratio,
    from_counts,
    is_counted,
    is_drawn,
    lender,
    lent,
    names,
    standard_normals,
    with_value,
)
from predispo.risk.hazards import AGES, CURVE_POINTS, LARGEST_RISK, effect_of, pooled
from predispo.risk.kernel.arrays import BoolArray, FloatArray
from predispo.risk.kernel.survival import cumulative
from predispo.risk.operations import Operation
from predispo.risk.penetrance import SitePenetrance, rows_of, site_penetrance
from predispo.risk.surgery import operated_hazards

Effects = tuple[FloatArray, FloatArray]
"""Two arrays that lead with a draw, as `absolute` and `multiple` of λ_g = absolute + multiple·λ_0."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DrawnSite:
    """One cancer in one sex: `baseline` (draw, age) and `excess` (draw, gene, copies, age), as `Hazards` for each draw.

    `told` are the effects that are told to carriers where they differ. `fits` (draw,) is false where no non-carrier's
    hazard satisfies the constraint: that draw is no possible world and counts for nothing. `fixed` names the figures
    that no draw moves, `lent` those that move with their curve for want of an interval of their own. `factors` are
    those of the operations: everybody's (draw,) and the carriers' (draw, gene).
    """

    point: SitePenetrance
    population: FloatArray
    baseline: FloatArray
    excess: FloatArray
    told: Effects | None
    fits: BoolArray
    fixed: tuple[str, ...]
    lent: tuple[str, ...]
    factors: Mapping[Procedure, Effects]

    def operated(self, procedure: Procedure, baseline: FloatArray, excess: FloatArray) -> Effects:
        """Baseline and excess as they are after an operation."""
        return operated_hazards(baseline, excess, *self.factors[procedure])


@lru_cache(maxsize=24)
def drawn_site(
    catalogue: Catalogue, country: str, site: Site, female: bool, genes: tuple[str, ...], draws: int, seed: int
) -> DrawnSite:
    """The hazards of a cancer for each draw, the constraint solved anew in each.

    Raises:
        NotApplicable: as `site_penetrance` does.
    """
    point = site_penetrance(catalogue, country, site, female, genes)
    sex = "F" if female else "M"
    incidence = catalogue.population(country).incidence(site.value, sex)
    rates = drawn_rates(incidence, draws, seed)
    population = rates[:, np.minimum(np.arange(AGES) // 5, rates.shape[1] - 1)]
    rows = {role: [rows_of(catalogue, gene, site, sex, role) for gene in point.genes] for role in Role}
    used = _effects(rows[Role.LIKELIHOOD], population, draws, seed)
    spoken = _effects(rows[Role.COUNSELLING], population, draws, seed) if point.told_differs else None
    baseline, excess, fits = balance(population, used, point.carriers)
    factors = {effect.procedure: _factors(effect, point.genes, draws, seed) for effect in point.surgical}
    every = {row: None for by_gene in rows.values() for mine in by_gene for row in mine}
    return DrawnSite(
        point=point,
        population=population,
        baseline=baseline,
        excess=excess,
        told=spoken,
        fits=fits,
        fixed=(
            *names([row for row in every if not is_drawn(row) and lender(row, list(every)) is None]),
            *_fixed_factors(point),
            *point.markers_named,
        ),
        factors=factors,
        lent=names([row for row in every if lender(row, list(every)) is not None]),
    )


@lru_cache(maxsize=8)
def drawn_contralateral(catalogue: Catalogue, genes: tuple[str, ...], draws: int, seed: int) -> DrawnSite | None:
    """The hazards of cancer in the other breast for each draw; None where its baseline is not cited."""
    point = contralateral_penetrance(catalogue, genes)
    if point is None:
        return None
    rates = catalogue.contralateral.rates
    baseline = np.zeros((draws + 1, AGES))
    for one in rates:
        normals = standard_normals(f"second|{one.years_from}|{one.quantity.source}", draws, seed)
        baseline[:, one.years_from : one.years_to + 1] = drawn_ratio(one.quantity, normals)[:, None]
    rows = {role: [rows_of(catalogue, gene, point.site, "F", role) for gene in point.genes] for role in Role}
    used = _effects(rows[Role.LIKELIHOOD], baseline, draws, seed)
    every = {row: None for by_gene in rows.values() for mine in by_gene for row in mine}
    supposed = [one for one in rates if not one.quantity.has_interval]
    return DrawnSite(
        point=point,
        population=baseline,
        baseline=baseline,
        excess=_beside(baseline, used),
        told=_effects(rows[Role.COUNSELLING], baseline, draws, seed) if point.told_differs else None,
        fits=np.ones(draws + 1, dtype=bool),
        fixed=(
            *names([row for row in every if not is_drawn(row) and lender(row, list(every)) is None]),
            *sorted({f"non-carriers {point.site.value}: {one.quantity.source}" for one in supposed}),
        ),
        lent=names([row for row in every if lender(row, list(every)) is not None]),
        factors={},
    )


def _beside(baseline: FloatArray, effects: Effects) -> FloatArray:
    """Excess (draw, gene, copies, age) over a non-carrier's own baseline (draw, age)."""
    absolute, multiple = effects
    return np.maximum(absolute + (multiple - 1.0) * baseline[:, None, None], 0.0)


def told_draws(
    site: DrawnSite, start: int, procedure: Procedure | None = None
) -> tuple[FloatArray, FloatArray, BoolArray]:
    """Baseline and excess that are told from age `start`, and which draws fit; as `told_hazards`, for each draw."""
    if procedure is not None:
        baseline, excess, fits = told_draws(site, start)
        return *site.operated(procedure, baseline, excess), fits
    if site.told is None:
        return site.baseline, site.excess, site.fits
    if site.point.is_second:
        return site.baseline, _beside(site.baseline, site.told), site.fits
    weights = site.point.carriers * np.exp(-site.excess[..., :start].sum(axis=-1))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return balance(site.population, site.told, weights, start=start)


def excess_until_now(site: DrawnSite, operation: Operation | None, free: int, now: int) -> FloatArray:
    """The excess of the years between the last that are known to be free and now, (draw, gene, copies)."""
    if operation is None:
        return site.excess[..., free:now].sum(axis=-1)
    done = min(max(operation.middle, free), now)
    _, after = site.operated(operation.procedure, site.baseline, site.excess)
    return site.excess[..., free:done].sum(axis=-1) + after[..., done:now].sum(axis=-1)


def _factors(effect: SurgeryEffect, genes: Sequence[str], draws: int, seed: int) -> Effects:
    """An operation's factors, each drawn by itself: everybody's (draw,) and the carriers' (draw, gene)."""
    drawn: dict[str, FloatArray] = {}
    for gene, figure in effect.figures:
        normals = standard_normals(f"{effect.procedure}|{effect.site}|{gene}|{figure.source}", draws, seed)
        drawn[gene] = drawn_ratio(figure, normals)
    general = drawn[""]
    return general, np.array([drawn.get(gene, general) for gene in genes]).reshape(-1, len(general)).T


def _fixed_factors(point: SitePenetrance) -> tuple[str, ...]:
    return tuple(
        f"{gene or 'everybody'} {point.site.value} after {effect.procedure.value}: {figure.source}"
        for effect in point.surgical
        for gene, figure in effect.figures
        if not figure.has_interval and (not gene or gene in point.genes)
    )


def balance(
    population: FloatArray, effects: Effects, carriers: FloatArray, *, start: int = 0
) -> tuple[FloatArray, FloatArray, BoolArray]:
    """Baseline (draw, age), excess (draw, gene, copies, age) and whether the constraint could be met, (draw,).

    The constraint is that of `hazards.derive`, solved for all draws at once; `population` is (draw, age), `carriers`
    (draw or none, gene, copies).
    """
    absolute, beyond = effects[0], effects[1] - 1.0
    weights = np.array(np.broadcast_to(carriers, absolute.shape[:-1]))
    baseline = np.zeros_like(population)
    excess = np.zeros_like(absolute)
    fits = np.ones(len(population), dtype=bool)
    share = np.ones(len(population))
    for age in range(AGES):
        found, fitting = _solve(population[:, age], absolute[..., age], beyond[..., age], weights, share)
        baseline[:, age] = found
        share = np.divide(found, population[:, age], out=np.ones_like(found), where=population[:, age] > 0.0)
        fits &= fitting
        excess[..., age] = np.maximum(absolute[..., age] + beyond[..., age] * found[:, None, None], 0.0)
        if age >= start:
            weights *= np.exp(-excess[..., age])
            weights /= weights.sum(axis=-1, keepdims=True)
    return baseline, excess, fits


def _solve(
    population: FloatArray, absolute: FloatArray, beyond: FloatArray, weights: FloatArray, guess: FloatArray
) -> tuple[FloatArray, BoolArray]:
    """λ_0 of each draw by Newton's steps, never below 0, and whether it had to be held there.

    `guess` is the share of the population's hazard that it had a year before. The error after a step is of the order of
    the step's square.
    """
    found = population * guess
    for _ in range(50):
        excess = absolute + beyond * found[:, None, None]
        active = excess > 0.0
        free = weights * np.exp(-np.where(active, excess, 0.0))
        share = free.sum(axis=-1)
        value = found - np.log(share).sum(axis=-1) - population
        slope = 1.0 + ((free * np.where(active, beyond, 0.0)).sum(axis=-1) / share).sum(axis=-1)
        step = value / slope
        found -= step
        if (np.abs(step) <= 1e-7 * np.maximum(population, 1e-12)).all():
            break
    return np.maximum(found, 0.0), found >= -1e-13


def _effects(rows: Sequence[Sequence[PenetranceRow]], population: FloatArray, draws: int, seed: int) -> Effects:
    shape = (len(population), len(rows), 3, AGES)
    absolute, multiple = np.zeros(shape), np.ones(shape)
    for gene, mine in enumerate(rows):
        two = [row for row in mine if row.genotype == "biallelic"]
        one = [row for row in mine if row.genotype != "biallelic"]
        single = _effect(one, population, draws, seed)
        double = _effect(two, population, draws, seed) if two else single
        for copies, found in ((1, single), (2, double)):
            if found is not None:
                absolute[:, gene, copies], multiple[:, gene, copies] = found
    return absolute, multiple


def _effect(rows: Sequence[PenetranceRow], population: FloatArray, draws: int, seed: int) -> Effects | None:
    """What `effect_of` gives, for each draw of the rows and of the population; shapes (draw, age)."""
    used = [row for row in rows if not row.censored and row.value > 0.0]
    if not used:
        return None
    if used[0].measure is Measure.CUMULATIVE_RISK:
        used = pooled(used)
    if used[0].measure is Measure.CUMULATIVE_RISK and is_counted(used):
        values = from_counts(used, draws, seed)
    else:
        values = np.zeros((len(population), len(used)))
        for name in dict.fromkeys(curve_name(row) for row in used):
            curve = [place for place, row in enumerate(used) if curve_name(row) == name]
            values[:, curve] = lent([used[place] for place in curve], standard_normals(name, draws, seed))
    if used[0].measure is not Measure.CUMULATIVE_RISK:
        return _ratios(used, values, population)
    ages = {row.age_to for row in used if row.age_to is not None}
    if len(ages) < CURVE_POINTS:
        start, end = min(row.age_from or 0 for row in used), max(ages)
        rising = -np.log1p(-np.minimum(values / 100.0, LARGEST_RISK)).max(axis=-1)
        whole = cumulative(population)
        share = whole[:, end] - whole[:, start]
        ratio = np.divide(rising, share, out=np.zeros_like(rising), where=share > 0.0)
        return population * ratio[:, None], np.zeros_like(population)
    absolute = np.zeros_like(population)
    for draw, whole in enumerate(population):
        found = effect_of([with_value(row, float(one)) for row, one in zip(used, values[draw], strict=True)], whole)
        if found is not None:
            absolute[draw] = found.absolute
    return absolute, np.zeros_like(population)


def _ratios(rows: Sequence[PenetranceRow], values: FloatArray, population: FloatArray) -> Effects:
    """Ratios by age are a fixed mixture of the published ones: the mixture is found once, for a population of 1."""
    ones, mixture = np.ones(AGES), np.zeros((len(rows), AGES))
    on_baseline = False
    for place in range(len(rows)):
        up = effect_of([with_value(row, 1.0 + (number == place)) for number, row in enumerate(rows)], ones)
        assert up is not None
        on_baseline = bool((up.multiple > 0.0).any())
        mixture[place] = (up.multiple if on_baseline else up.absolute) - 1.0
    ratio = values @ mixture
    if on_baseline:
        return np.zeros_like(population), ratio
    return population * ratio, np.zeros_like(population)
