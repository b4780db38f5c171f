"""Remaining risk: P(cancer by a later age | free of it now), mixed over a person's genotypes at all genes."""

from collections.abc import Mapping, Sequence

import numpy as np

from predispo.domain.assessment import RiskPoint
from predispo.risk.compile import Compiled
from predispo.risk.history import History
from predispo.risk.kernel.arrays import FloatArray, IntArray
from predispo.risk.kernel.many import Posterior
from predispo.risk.kernel.survival import crude_risk, cumulative, net_risk
from predispo.risk.operations import Operation
from predispo.risk.outcome import Outcome, Second
from predispo.risk.penetrance import SitePenetrance, told_hazards

GRID = np.arange(0, 96, 5)
"""Ages at which risks are told, with the current age before them and ten years from it among them."""

SOON = 10
"""The nearer of the two horizons that letters tell, in years from now."""

LAST_AGE = int(GRID[-1])


def remaining_risks(
    compiled: Compiled, joint: Posterior, ages: Sequence[int | None], mortality: Mapping[bool, FloatArray]
) -> list[dict[Outcome, tuple[RiskPoint, ...]]]:
    """Each person's risk curves by site; none for who has no age now, had the cancer, or lost the organ.

    After an operation with a cited factor the curve is that of the hazard afterwards.

    `ages` are the completed years now, None for who is not asked about; `mortality` by sex (female or not) is the
    hazard of death (age,).
    """
    found: list[dict[Outcome, tuple[RiskPoint, ...]]] = [{} for _ in compiled.persons]
    for (site, female), penetrance in compiled.penetrance.items():
        asked = [
            place
            for place, age in enumerate(ages)
            if age is not None
            and age < LAST_AGE
            and compiled.women[place] is female
            and site not in compiled.histories[place].had
            and _tellable(compiled.histories[place], penetrance, age)
        ]
        if not asked:
            continue
        now = [int(ages[place] or 0) for place in asked]
        grid = _grid(now)
        mixed = _survival(compiled, joint, penetrance, asked, now, grid)
        for place, age, told, curve in zip(asked, now, grid, mixed, strict=True):
            population = _at_age(penetrance.population, compiled.histories[place].since.get(site, 0))
            found[place][site] = _points(population, age, told, curve, mortality.get(female))
    return found


def _tellable(told: History, penetrance: SitePenetrance, now: int) -> bool:
    """Whether the hazard from now on is known: no operation, or one that has been done and whose factor is cited.

    A second cancer is told from the first on.
    """
    if penetrance.is_second:
        return told.since.get(penetrance.site, now + 1) <= now
    operation = operation_of(told, penetrance)
    return operation is None or (operation.computable and operation.middle <= now)


def operation_of(told: History, penetrance: SitePenetrance) -> Operation | None:
    """What was done to the organ of a first cancer."""
    return None if isinstance(penetrance.site, Second) else told.operated.get(penetrance.site)


def _at_age(hazard: FloatArray, since: int) -> FloatArray:
    """A hazard by years since some age as one by age, (age,)."""
    return np.concatenate([np.zeros(since), hazard[: len(hazard) - since]])


def _grid(now: Sequence[int]) -> IntArray:
    """The ages at which each person's risk is told, rising, shape (asked, grid); with repeats, and some before now."""
    later = GRID[min(now) < GRID]
    soon = np.minimum(np.array(now) + SOON, LAST_AGE)
    return np.sort(np.concatenate([np.broadcast_to(later, (len(now), len(later))), soon[:, None]], axis=1), axis=1)


def _survival(
    compiled: Compiled,
    joint: Posterior,
    penetrance: SitePenetrance,
    asked: Sequence[int],
    now: Sequence[int],
    grid: IntArray,
) -> FloatArray:
    """P(free at each age of the grid (asked, grid) | free now), mixed over genotypes, of its shape; 1 before now."""
    questions = grid.shape[1] + 1
    weights: list[FloatArray | None] = []
    baseline = np.zeros((len(asked), questions))
    excess = np.zeros((len(penetrance.genes), len(asked), questions, 3))
    for row, (place, age) in enumerate(zip(asked, now, strict=True)):
        operation = operation_of(compiled.histories[place], penetrance)
        age -= compiled.histories[place].since.get(penetrance.site, 0)
        told = told_hazards(penetrance, age, None if operation is None else operation.procedure)
        later = np.concatenate([[age], age + np.maximum(grid[row] - now[row], 0)])
        survived, alone = cumulative(told.excess), cumulative(told.baseline)
        free = min(compiled.histories[place].free_age(penetrance.site), age)
        until_now = _until_now(penetrance, operation, free, age)
        onwards = survived[..., later] - survived[..., age, None]
        excess[:, row] = (until_now[..., None] + onwards).transpose(0, 2, 1)
        baseline[row] = alone[later] - alone[age]
    for gene, part in zip(compiled.panel, compiled.genes, strict=True):
        if gene not in penetrance.genes:
            weights.append(None)
            continue
        copies = np.clip(part.locus.copies[1], 0, 2).astype(int)
        weights.append(np.exp(-excess[penetrance.genes.index(gene)])[..., copies])
    mixed = joint.expect(weights, persons=asked) * np.exp(-baseline)
    return mixed[:, 1:] / mixed[:, :1]


def _until_now(penetrance: SitePenetrance, operation: Operation | None, free: int, now: int) -> FloatArray:
    """The excess of the years between the last that are known to be free and now, (gene, copies)."""
    survived = penetrance.survived
    if operation is None:
        return survived[..., now] - survived[..., free]
    done = min(max(operation.middle, free), now)
    after = penetrance.operated[operation.procedure].excess[..., done:now].sum(axis=-1)
    return survived[..., done] - survived[..., free] + after


def _points(
    hazard: FloatArray, age: int, grid: IntArray, curve: FloatArray, death: FloatArray | None
) -> tuple[RiskPoint, ...]:
    later, places = np.unique(grid, return_index=True)
    places = places[later > age]
    later = later[later > age]
    population = net_risk(hazard, age, later)
    risk = np.maximum.accumulate(np.maximum(1.0 - curve[places], 0.0))
    with_death: list[float | None] = [None] * len(later)
    if death is not None:
        own_hazard = _yearly(hazard, age, later, risk)
        with_death = list(crude_risk(own_hazard, death, age, later).tolist())
    first = RiskPoint(age=age, risk=0.0, population=0.0, with_mortality=None if death is None else 0.0)
    return (
        first,
        *(
            RiskPoint(age=int(one), risk=float(own), population=float(all_), with_mortality=dying)
            for one, own, all_, dying in zip(later, risk, population, with_death, strict=True)
        ),
    )


def _yearly(population: FloatArray, age: int, later: IntArray, risk: FloatArray) -> FloatArray:
    """The mixture's hazard for each year: between two ages of the grid it has the shape of the population's."""
    whole = cumulative(population)
    hazard = np.zeros_like(population)
    knots = np.concatenate([[age], later]).astype(int)
    total = np.concatenate([[0.0], -np.log1p(-np.minimum(risk, 1.0 - 1e-15))])
    for start, end, rise in zip(knots[:-1], knots[1:], np.diff(total), strict=True):
        share = whole[end] - whole[start]
        hazard[start:end] = rise * population[start:end] / share if share > 0.0 else rise / (end - start)
    return hazard
