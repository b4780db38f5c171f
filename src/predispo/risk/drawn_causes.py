"""The sum over causes of a family's cancers, for some persons and for many draws of the figures at once.

The sum is that of `kernel.causes`, kept for the persons who are asked about alone, with a draw axis through all of it.

Axes: `draw` leads; `set`, `person` and `genotype` as in `kernel.causes`, `question` as the caller counts them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from predispo.risk.kernel.arrays import BoolArray, FloatArray
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.peeling import peel
from predispo.risk.kernel.plan import Plan
from predispo.risk.kernel.subsets import convolve, nothing_caused, sets_of, subsets


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnGene:
    """A gene's part as `Gene`, with a leading draw axis on `own`, `free` and `cause`; `gene` is the point values'."""

    gene: Gene
    own: FloatArray
    free: FloatArray
    cause: FloatArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Sets:
    """The cancers that a gene can cause (`acting`), and the sets of them as rows of booleans (`inside`)."""

    acting: tuple[int, ...]
    inside: BoolArray

    @property
    def masks(self) -> list[int]:
        """Each set as bits over all cancers."""
        return sets_of(self.acting).tolist()


def all_sets(gene: Gene) -> Sets:
    """Every set of the cancers that the gene can cause."""
    acting = tuple(np.flatnonzero((gene.cause != 0.0).any(axis=-1)).tolist())
    return Sets(acting=acting, inside=subsets(len(acting)))


def drawn_terms(
    drawn: DrawnGene, plan: Plan, cancers: Sequence[int], sets: Sets, asked: Sequence[int]
) -> tuple[FloatArray, FloatArray]:
    """P(data | set), (draw, set), and P(genotype of who is asked about, data | set), (draw, set, asked, genotype).

    `cancers` says whose each cancer is. Both are on one scale a draw, which falls out of every answer.
    """
    rows = np.repeat(drawn.own[:, None], len(sets.inside), axis=1)
    for cancer, person in enumerate(cancers):
        free, cause = drawn.free[:, None, cancer], drawn.cause[:, None, cancer]
        if cancer in sets.acting:
            rows[:, :, person] *= np.where(sets.inside[None, :, sets.acting.index(cancer), None], cause, free)
        else:
            rows[:, :, person] *= free
    passes = peel(plan, drawn.gene.locus, rows, founders=drawn.gene.founders, allow_zero=True)
    logs = passes.log_likelihood
    total = np.exp(logs - logs.max(axis=-1, keepdims=True))
    return total, passes.marginals[:, :, list(asked)] * total[..., None, None]


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
