"""The sum over causes of a family's cancers, for some persons and for many draws of the figures at once.

The sum is that of `kernel.causes`, kept for the persons who are asked about alone, with a draw axis through all of it.

Axes: `draw` leads; `set`, `person` and `genotype` as in `kernel.causes`, `question` as the caller counts them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.peeling import peel
from predispo.risk.kernel.plan import Plan
from predispo.risk.kernel.subsets import convolve, nothing_caused

Groups = Sequence[Sequence[int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnGene:
    """A gene's part as `Gene`, with a leading draw axis on `own`, `free` and `cause`; `gene` is the point values'."""

    gene: Gene
    own: FloatArray
    free: FloatArray
    cause: FloatArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Sets:
    """The groups of cancers that a gene can cause, and the sets of them, as rows of booleans."""

    acting: tuple[int, ...]
    inside: FloatArray

    @property
    def masks(self) -> list[int]:
        """Each set as bits over all groups."""
        bits = [1 << number for number in self.acting]
        return [int(sum(bit for bit, in_it in zip(bits, row, strict=True) if in_it)) for row in self.inside.tolist()]


def all_sets(gene: Gene, groups: Groups) -> Sets:
    """Every set of the groups in which the gene can cause a cancer."""
    acting = tuple(number for number, group in enumerate(groups) if (gene.cause[list(group)] != 0.0).any())
    count = len(acting)
    inside = (np.arange(1 << count)[:, None] >> np.arange(count) & 1).astype(float)
    return Sets(acting=acting, inside=inside)


def drawn_terms(
    drawn: DrawnGene, plan: Plan, persons: Sequence[int], groups: Groups, sets: Sets, asked: Sequence[int]
) -> tuple[FloatArray, FloatArray]:
    """P(data | set), (draw, set), and P(genotype of who is asked about, data | set), (draw, set, asked, genotype).

    `persons` says whose each cancer is. Both are on one scale a draw, which falls out of every answer.
    """
    rows = np.repeat(drawn.own[:, None], len(sets.inside), axis=1)
    for number, group in enumerate(groups):
        for cancer in group:
            free, cause = drawn.free[:, None, cancer], drawn.cause[:, None, cancer]
            if number not in sets.acting:
                rows[:, :, persons[cancer]] *= free
                continue
            touched = cause if len(group) == 1 else free + cause
            in_set = sets.inside[None, :, sets.acting.index(number), None] > 0.0
            rows[:, :, persons[cancer]] *= np.where(in_set, touched, free)
    passes = peel(plan, drawn.gene.locus, rows, founders=drawn.gene.founders, allow_zero=True)
    logs = passes.log_likelihood
    total = np.exp(logs - logs.max(axis=-1, keepdims=True))
    joint = passes.marginals[:, :, list(asked)] * total[..., None, None]
    for place, number in enumerate(sets.acting):
        if len(groups[number]) > 1:
            with_it, without = (np.flatnonzero(sets.inside[:, place] == one) for one in (1.0, 0.0))
            joint[:, with_it] = np.maximum(joint[:, with_it] - joint[:, without], 0.0)
            total[:, with_it] = np.maximum(total[:, with_it] - total[:, without], 0.0)
    return total, joint


def expectations(
    totals: Sequence[FloatArray], weighed: Sequence[FloatArray | None], masks: Sequence[Sequence[int]], bits: int
) -> FloatArray:
    """E[Π over genes of the weight of one person's genotype | data] for each draw and question, (draw, question).

    By gene: `totals` (draw, set), `weighed` (draw, set, question) the weights summed over the genotypes, None for 1
    whatever the genotype; `masks` the sets as bits.
    """
    alone = nothing_caused(bits)[:, None, None]
    parts = [(np.array(mine), total.T[..., None]) for total, mine in zip(totals, masks, strict=True)]
    for (mine, total), weight in zip(parts, weighed, strict=True):
        if weight is None:
            alone = convolve(alone, mine, total)
    asked, whole = alone, alone
    for (mine, total), weight in zip(parts, weighed, strict=True):
        if weight is not None:
            asked = convolve(asked, mine, weight.transpose(1, 0, 2))
            whole = convolve(whole, mine, total)
    return asked.sum(axis=0) / whole.sum(axis=0)
