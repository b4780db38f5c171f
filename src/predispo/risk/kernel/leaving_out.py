"""What the answer would be without one person's data, for every person from one batch of passes.

A pass gives each person's cavity, P(genotype, data of everybody else); summed, it is the likelihood without that
person. Two passes a gene and set, one of them with the asked person taken to carry nothing, so give every leave-one-out
odds without a pass for each relative.
"""

from collections.abc import Sequence

import numpy as np

from predispo.risk.kernel.arrays import BoolArray, FloatArray, IntArray
from predispo.risk.kernel.assigned import Assigned, assign, passes
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.peeling import Posterior
from predispo.risk.kernel.plan import Plan
from predispo.risk.kernel.subsets import convolve, nothing_caused

CERTAIN = float(np.log(1e12))
"""Log odds beyond this stand for certainty, and are taken as it."""


def log_odds_without(
    plan: Plan,
    genes: Sequence[Gene],
    cancers: IntArray,
    *,
    asked: int,
    carries: Sequence[BoolArray | None],
) -> tuple[float, FloatArray]:
    """The natural log odds that a person carries a gene that is asked about: with everybody's data, and without each.

    `carries` by gene: which genotypes carry, or None where the gene is not asked about. Exact over all sets of
    causes; log odds are held within ±`CERTAIN`.

    Returns:
        The log odds, and shape (person,) those without each person's data.
    """
    parts = [assign(gene, cancers) for gene in genes]
    informative = np.zeros(len(plan.node_of), dtype=bool)
    for part in parts:
        informative |= (part.rows != 1.0).any(axis=(0, 2))
    who = np.flatnonzero(informative & (plan.node_of >= 0))
    alone = [set(np.flatnonzero(cancers == person).tolist()) for person in who]
    plain = [part.rows for part in parts]
    free = [_without(part.rows, asked, mine) for part, mine in zip(parts, carries, strict=True) if mine is not None]
    chosen = [number for number, mine in enumerate(carries) if mine is not None]
    found = passes(plan, [*genes, *(genes[number] for number in chosen)], [*plain, *free])
    sums = nothing_caused(len(cancers))[:, None, None]
    for number, part in enumerate(parts):
        scale = float(found[number].log_likelihood.max())
        ones = np.ones((len(plan.node_of), part.rows.shape[-1]))
        both = [_left_out(plan, part, part.rows, found[number], ones, who, scale)]
        mine = carries[number]
        if mine is not None:
            place = chosen.index(number)
            ones[asked] = ~mine
            both.append(_left_out(plan, part, free[place], found[len(genes) + place], ones, who, scale))
        terms = [_dropping(one, part, alone) for one in both]
        sums = convolve(sums, part.masks, np.stack([terms[0], terms[-1]], axis=-1))
    whole, none = np.moveaxis(sums.sum(axis=0), -1, 0)
    with np.errstate(divide="ignore"):
        odds = np.log(np.maximum(whole - none, 0.0)) - np.log(none)
    odds = np.clip(odds, -CERTAIN, CERTAIN)
    without = np.full(len(plan.node_of), odds[-1])
    without[who] = odds[:-1]
    return float(odds[-1]), without


def _without(rows: FloatArray, asked: int, carries: BoolArray) -> FloatArray:
    made = rows.copy()
    made[:, asked] *= ~carries
    return made


def _left_out(
    plan: Plan, part: Assigned, rows: FloatArray, found: Posterior, instead: FloatArray, who: IntArray, scale: float
) -> FloatArray:
    """P(data without each of `who` | set), with a last column for nobody; shape (set, who + 1), on the scale e^scale.

    `instead` (person, genotype) takes the place of the row that is left out.
    """
    total = np.exp(found.log_likelihood - scale)
    cavity = found.cavities[:, who]
    above = (cavity * instead[who]).sum(axis=-1)
    below = (cavity * rows[:, who]).sum(axis=-1)
    ratio = np.divide(above, below, out=np.zeros_like(above), where=below > 0.0)
    made = np.concatenate([total[:, None] * ratio, total[:, None]], axis=1)
    sets, places = np.nonzero((total[:, None] <= 0.0) | (below <= 0.0))
    if len(sets):  # with this person the set is impossible, without it perhaps not: only a pass of its own can tell
        again = rows[sets].copy()
        again[np.arange(len(sets)), who[places]] = instead[who[places]]
        (fresh,) = passes(plan, [part.gene], [again])
        made[sets, places] = np.exp(fresh.log_likelihood - scale)
    return made


def _dropping(terms: FloatArray, part: Assigned, alone: Sequence[set[int]]) -> FloatArray:
    """The terms without the sets that hold a cancer which is gone together with the person."""
    sets = np.arange(len(terms))
    for column, gone in enumerate(alone):
        for place, number in enumerate(part.acting):
            if number in gone:
                terms[(sets >> place & 1).astype(bool), column] = 0.0
    return terms
