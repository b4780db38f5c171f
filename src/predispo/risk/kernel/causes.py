"""Many genes at once, exactly, when their excess hazards add: every cancer has one cause, the baseline or one gene.

The likelihood of a family is the sum, over all ways to give each cancer to a cause, of the product over genes of that
gene's own one-locus likelihood: a disjoint-union convolution over sets of cancers. All terms are positive.

Axes: `cancer` counts the family's cancers; `set` runs over subsets of the cancers that a gene can cause, as the bits of
its index; `person` and `genotype` as in `peeling`. Beyond some twelve cancers: `rivals`.
"""

from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from predispo.errors import ImpossibleFamily
from predispo.risk.kernel.arrays import FloatArray, IntArray
from predispo.risk.kernel.branches import Branches, Message
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.peeling import log_likelihood
from predispo.risk.kernel.plan import Plan
from predispo.risk.kernel.subsets import (
    convolve,
    convolve_numbers,
    left_to_others,
    members,
    nothing_caused,
    sets_of,
    squeezed,
)

TOGETHER = 2**22
"""How many numbers the largest table of genes that are passed together may hold (32 MB)."""

TABLES = 2**22
"""How many numbers the tables of all cliques may hold to be kept between the pass up and the pass down (32 MB)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """One gene's likelihoods: `total` (set,) is P(data | set is its doing) on the scale e^`log_scale`.

    `masks` (set,) are the sets as bits over the family's cancers; `branches` has the passes, with this gene's sets in
    its rows `part`.
    """

    masks: IntArray
    total: FloatArray
    log_scale: float
    branches: Branches = field(repr=False)
    part: slice

    def joint(self, persons: Sequence[int]) -> FloatArray:
        """P(genotype of each of some persons, data | set) on the same scale, shape (set, person, genotype)."""
        return self.branches.genotypes(persons, self.part) * self.total[:, None, None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Joint:
    """The posterior over many genes.

    `marginals` by gene (person, genotype); `log_likelihood` is relative to the baseline's years and cancers, `total`
    the same before logs and without the scales of the terms. All sets were summed, so `bound`, how far a probability
    may be off, is 0.
    """

    terms: tuple[Terms, ...]
    marginals: tuple[FloatArray, ...]
    log_likelihood: float
    total: float
    bits: int
    bound: float = 0.0

    def expect(self, weights: Sequence[FloatArray | None], *, persons: Sequence[int] | None = None) -> FloatArray:
        """E[Π over genes of the weight of a person's genotype | data], for the persons named or for all.

        `weights` by gene: None for 1 whatever the genotype, else (person or 1, question, genotype), the same questions
        for all genes.

        Returns:
            Shape (person, question).
        """
        who = range(len(self.marginals[0])) if persons is None else persons
        alone = nothing_caused(self.bits)
        weighed: list[tuple[Terms, FloatArray]] = []
        for terms, weight in zip(self.terms, weights, strict=True):
            if weight is None:
                alone = convolve_numbers(alone, terms.masks, terms.total)
            else:
                weighed.append((terms, (terms.joint(who)[:, :, None, :] * weight).sum(axis=-1)))
        # only sets of the cancers that a weighed gene may have caused have to be followed, from the largest gene on
        weighed.sort(key=lambda one: len(one[0].total), reverse=True)
        places = members(sum({1 << place for terms, _ in weighed for place in members(int(terms.masks[-1]))}))
        asked = nothing_caused(len(places))[:, None, None]
        for number, (terms, value) in enumerate(weighed):
            masks = squeezed(terms.masks, places)
            if number:
                asked = convolve(asked, masks, value)
            else:
                asked = np.zeros((len(asked), *value.shape[1:]))
                asked[masks] = value
        left = left_to_others(alone, nothing_caused(self.bits), sets_of(places))
        return np.tensordot(left, asked, axes=1) / self.total


def solve_causes(
    plan: Plan, genes: Sequence[Gene], persons: IntArray, *, known: MutableMapping[bytes, Message] | None = None
) -> Joint:
    """The posterior over several genes; `persons` (cancer,) tells whose each cancer is.

    `known` keeps what is known of branches in which nothing has changed, from one call to the next; it may be emptied
    at any time.

    Raises:
        ImpossibleFamily: when the tests of one gene cannot all be true; `data['gene']` is its index.
        TooManyLoops: as `peel` does.
    """
    groups = _together(plan, genes)
    terms: list[Terms | None] = [None] * len(genes)
    passed: list[Branches] = []
    for group in groups:
        passed.append(Branches(plan, [genes[place] for place in group], persons, known, TABLES / len(groups)))
        for place, one in zip(group, _terms(passed[-1]), strict=True):
            terms[place] = one
    found = [one for one in terms if one is not None]
    for place, one in enumerate(found):
        if one.total[0] <= 0.0:
            _raise_impossible(plan, genes[place], persons, place)
    before = [nothing_caused(len(persons))]
    for one in found:
        before.append(convolve_numbers(before[-1], one.masks, one.total))
    after = nothing_caused(len(persons))
    weights: list[FloatArray] = []
    for place in reversed(range(len(found))):
        one = found[place]
        weight = one.total * left_to_others(before[place], after, one.masks)
        weights.append(weight / weight.sum())
        after = convolve_numbers(after, one.masks, one.total)
    weights.reverse()
    marginals = [np.zeros((0, 0))] * len(genes)
    for group, branches in zip(groups, passed, strict=True):
        everybody = branches.marginals(np.concatenate([weights[place] for place in group]))
        for place, rows in zip(group, everybody, strict=True):
            sums = rows.sum(axis=-1, keepdims=True)
            marginals[place] = np.divide(rows, sums, out=np.zeros_like(rows), where=sums > 0.0)
    return Joint(
        terms=tuple(found),
        marginals=tuple(marginals),
        total=float(before[-1].sum()),
        log_likelihood=float(np.log(before[-1].sum())) + sum(one.log_scale for one in found),
        bits=len(persons),
    )


def predicted(genes: Sequence[Gene]) -> tuple[float, float]:
    """What the exact sum costs: the terms of all convolutions, and the one-locus passes of all genes."""
    own = [int((gene.cause != 0.0).any(axis=-1).sum()) for gene in genes]
    cancers = max((len(gene.cause) for gene in genes), default=0)
    return sum(2.0 ** (cancers - k) * 3.0**k for k in own), float(sum(2.0**k for k in own))


def _together(plan: Plan, genes: Sequence[Gene]) -> list[list[int]]:
    """The genes in groups that share their number of genotypes and whose tables stay small."""
    groups: list[list[int]] = []
    filled: dict[int, tuple[int, float]] = {}
    for place, gene in enumerate(genes):
        size = gene.locus.size
        table = 2.0 ** int((gene.cause != 0.0).any(axis=-1).sum()) * size**plan.width
        group, numbers = filled.get(size, (-1, np.inf))
        if numbers + table > TOGETHER:
            groups.append([])
            group, numbers = len(groups) - 1, 0.0
        groups[group].append(place)
        filled[size] = group, numbers + table
    return groups


def _terms(branches: Branches) -> list[Terms]:
    starts = branches.rows.starts.tolist()
    parts = [slice(start, end) for start, end in zip(starts, [*starts[1:], len(branches.total)], strict=True)]
    return [
        Terms(
            masks=branches.rows.mask[part],
            total=branches.total[part],
            log_scale=float(scale),
            branches=branches,
            part=part,
        )
        for part, scale in zip(parts, branches.log_scale, strict=True)
    ]


def _raise_impossible(plan: Plan, gene: Gene, persons: IntArray, place: int) -> None:
    rows = gene.own.copy()
    for cancer, person in enumerate(persons.tolist()):
        rows[person] *= gene.free[cancer]
    try:
        log_likelihood(plan, gene.locus, rows, founders=gene.founders)
    except ImpossibleFamily as error:
        raise ImpossibleFamily(error.reason, cure=error.cure, **{**error.data, "gene": place}) from error
