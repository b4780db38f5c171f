"""Two persons at once: P(one carries a gene, the other's genotype | all data), over all genes and causes.

Beyond some nine cancers: `pairs_of_many`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from predispo.risk.kernel.arrays import BoolArray, FloatArray, IntArray
from predispo.risk.kernel.assigned import assign, passes
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.peeling import Posterior
from predispo.risk.kernel.plan import Plan
from predispo.risk.kernel.subsets import convolve_numbers, left_to_others, nothing_caused


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """One gene: `marginals` (person, genotype), and `joint` (asked, person, genotype), where the asked one carries."""

    marginals: FloatArray
    joint: FloatArray


def pairs(
    plan: Plan,
    genes: Sequence[Gene],
    cancers: IntArray,
    *,
    which: Sequence[int],
    asked: Sequence[int],
    step: Callable[[int, int], None] = lambda done, total: None,
) -> list[Pairs]:
    """For each gene of `which`: everybody's genotypes together with whether each of `asked` carries; exact.

    `step` is told how many of the passes are done.
    """
    parts = [assign(gene, cancers) for gene in genes]
    found = passes(plan, genes, [part.rows for part in parts])
    scales = [float(one.log_likelihood.max()) for one in found]
    totals = [np.exp(one.log_likelihood - scale) for one, scale in zip(found, scales, strict=True)]
    answers: list[Pairs] = []
    for turn, number in enumerate(which):
        part = parts[number]
        others = nothing_caused(len(cancers))
        for place, other in enumerate(parts):
            if place != number:
                others = convolve_numbers(others, other.masks, totals[place])
        weights = left_to_others(nothing_caused(len(cancers)), others, part.masks)
        weights /= weights @ totals[number]
        carries: BoolArray = genes[number].locus.copies[1] > 0

        whole = _mixed(found[number], scales[number], weights)
        joint = np.zeros((len(asked), *whole.shape))
        for row, person in enumerate(asked):
            rows = part.rows.copy()
            rows[:, person] *= carries
            (one,) = passes(plan, [genes[number]], [rows])
            joint[row] = _mixed(one, scales[number], weights)
            step(turn * len(asked) + row + 1, len(which) * len(asked))
        answers.append(Pairs(marginals=whole, joint=joint))
    return answers


def _mixed(found: Posterior, scale: float, weights: FloatArray) -> FloatArray:
    """Everybody's genotypes over all sets of a gene, each with its weight; shape (person, genotype)."""
    return np.einsum("s,spg->pg", weights * np.exp(found.log_likelihood - scale), found.marginals)
