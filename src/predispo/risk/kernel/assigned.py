"""Each gene's likelihoods by the sets of cancers that it may have caused, for questions that `causes` does not answer.

Axes: `set` runs over subsets of the cancers that a gene can cause, as the bits of its index; `person` and `genotype` as
in `peeling`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from predispo.risk.kernel.arrays import FloatArray, IntArray
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.genotypes import Locus
from predispo.risk.kernel.peeling import Posterior, peel
from predispo.risk.kernel.plan import Plan
from predispo.risk.kernel.subsets import sets_of, subsets


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigned:
    """One gene: `rows` (set, person, genotype) is everybody's likelihood if the gene caused the cancers of the set.

    `acting` are the cancers that the gene can cause, `masks` (set,) the sets as bits over all cancers.
    """

    gene: Gene
    acting: tuple[int, ...]
    masks: IntArray
    rows: FloatArray


def assign(gene: Gene, cancers: IntArray) -> Assigned:
    """A gene's likelihood vectors for all sets; `cancers` (cancer,) tells whose each cancer is."""
    acting = tuple(np.flatnonzero((gene.cause != 0.0).any(axis=-1)).tolist())
    inside = subsets(len(acting))
    rows = np.repeat(gene.own[None], len(inside), axis=0)
    for cancer, person in enumerate(cancers.tolist()):
        if cancer in acting:
            in_set = inside[:, acting.index(cancer), None]
            rows[:, person] *= np.where(in_set, gene.cause[cancer], gene.free[cancer])
        else:
            rows[:, person] *= gene.free[cancer]
    return Assigned(gene=gene, acting=acting, masks=sets_of(acting), rows=rows)


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
