"""Each gene's likelihoods by the sets of cancers that it may have caused, for questions that `causes` does not answer.

Axes: `set` runs over subsets of the groups of cancers that a gene can cause, as the bits of its index; `person` and
`genotype` as in `peeling`. See `causes` for what a set and a group mean.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from predispo.risk.kernel.arrays import FloatArray, IntArray
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.genotypes import Locus
from predispo.risk.kernel.peeling import Posterior, peel
from predispo.risk.kernel.plan import Plan

Groups = Sequence[Sequence[int]]
"""The family's cancers in groups, by index."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigned:
    """One gene: `rows` (set, person, genotype) is everybody's likelihood if the gene touched the groups of the set.

    `acting` are the groups that the gene can touch, `masks` (set,) the sets as bits over all groups.
    """

    gene: Gene
    acting: tuple[int, ...]
    masks: IntArray
    rows: FloatArray


def assign(gene: Gene, cancers: IntArray, groups: Groups) -> Assigned:
    """A gene's likelihood vectors for all sets; `cancers` (cancer,) tells whose each cancer is."""
    acting = tuple(number for number, group in enumerate(groups) if (gene.cause[list(group)] != 0.0).any())
    sets = np.arange(1 << len(acting))
    rows = np.repeat(gene.own[None], len(sets), axis=0)
    for number, group in enumerate(groups):
        for cancer in group:
            person, free = int(cancers[cancer]), gene.free[cancer]
            if number in acting:
                touched = gene.cause[cancer] if len(group) == 1 else free + gene.cause[cancer]
                inside = (sets >> acting.index(number) & 1).astype(bool)
                rows[:, person] *= np.where(inside[:, None], touched, free)
            else:
                rows[:, person] *= free
    bits = sets[:, None] >> np.arange(len(acting)) & 1
    masks = (bits * (1 << np.array(acting, dtype=np.intp))).sum(axis=-1).astype(np.intp)
    return Assigned(gene=gene, acting=acting, masks=masks, rows=rows)


def passes(plan: Plan, genes: Sequence[Gene], rows: Sequence[FloatArray]) -> list[Posterior]:
    """One-locus passes for each gene's `rows` (batch, person, genotype), those of genes with the same states at once.

    A likelihood of zero is an answer, with zeros in it.

    Raises:
        TooManyLoops: as `peel` does.
    """
    found: dict[int, Posterior] = {}
    by_size: dict[int, list[int]] = {}
    for place, gene in enumerate(genes):
        by_size.setdefault(gene.locus.size, []).append(place)
    for members in by_size.values():
        count = [len(rows[place]) for place in members]
        first = genes[members[0]].locus
        locus = Locus(
            states=first.states,
            founders=first.founders,
            transmission=np.repeat(np.stack([genes[one].locus.transmission for one in members]), count, axis=0),
            copies=first.copies,
        )
        width = max(genes[place].founders.shape[0] for place in members)
        prior = [np.broadcast_to(genes[one].founders, (width, *genes[one].founders.shape[1:])) for one in members]
        whole = peel(
            plan,
            locus,
            np.concatenate([rows[place] for place in members]),
            founders=np.repeat(np.stack(prior), count, axis=0),
            allow_zero=True,
        )
        ends = np.cumsum(count).tolist()
        for place, size, end in zip(members, count, ends, strict=True):
            part = slice(end - size, end)
            found[place] = Posterior(
                marginals=whole.marginals[part],
                cavities=whole.cavities[part],
                log_likelihood=whole.log_likelihood[part],
            )
    return [found[place] for place in range(len(genes))]


def caused(values: FloatArray, acting: Sequence[int], groups: Groups) -> FloatArray:
    """From "the gene may have touched these groups" to "it caused one or more cancers of each"; `values` (set, …)."""
    made = values.copy()
    sets = np.arange(len(values))
    for place, number in enumerate(acting):
        if len(groups[number]) > 1:
            inside = (sets >> place & 1).astype(bool)
            made[inside] = np.maximum(made[inside] - made[~inside], 0.0)
    return made
