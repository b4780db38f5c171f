"""Many genes at once, exactly, when their excess hazards add: every cancer has one cause, the baseline or one gene.

The likelihood of a family is the sum, over all ways to give each cancer to a cause, of the product over genes of that
gene's own one-locus likelihood: a disjoint-union convolution over sets of cancers. All terms are positive.

Where there are too many cancers for all sets, cancers of close relatives are put in groups, and a gene causes one or
more of a group or none: the sum then leaves out the ways in which two different genes each cause a cancer of one group,
and nothing else.

Axes: `cancer` counts the family's cancers; `set` runs over subsets of the groups that a gene can cause, as the bits of
its index; `person` and `genotype` as in `peeling`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from predispo.errors import ImpossibleFamily
from predispo.risk.kernel.arrays import BoolArray, FloatArray, IntArray
from predispo.risk.kernel.genotypes import Locus
from predispo.risk.kernel.peeling import log_likelihood, peel
from predispo.risk.kernel.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Gene:
    """One gene's part.

    `own` (person, genotype) is P(tests and years free of cancer | genotype), relative to a non-carrier's years. `free`
    (cancer, genotype) is what the years before each cancer say, and `cause` (cancer, genotype) the same times this
    gene's excess over the non-carrier's hazard at the diagnosis. `founders` is as in `peel`.
    """

    locus: Locus
    founders: FloatArray
    own: FloatArray
    free: FloatArray
    cause: FloatArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """One gene's likelihoods: `joint` (set, person, genotype) is P(genotype of the person, data | set is its doing).

    `masks` (set,) are the sets as bits over the family's cancers, `total` (set,) is P(data | set), both on the scale
    e^`log_scale`.
    """

    masks: IntArray
    total: FloatArray
    joint: FloatArray
    log_scale: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Joint:
    """The posterior over many genes.

    `marginals` by gene (person, genotype); `log_likelihood` is relative to the baseline's years and cancers. `exact`
    tells whether all sets were summed.
    """

    terms: tuple[Terms, ...]
    marginals: tuple[FloatArray, ...]
    log_likelihood: float
    bits: int
    exact: bool

    def expect(self, weights: Sequence[FloatArray | None], *, persons: Sequence[int] | None = None) -> FloatArray:
        """E[Π over genes of the weight of a person's genotype | data], for the persons named or for all.

        `weights` by gene: None for 1 whatever the genotype, else (person or 1, question, genotype), the same questions
        for all genes.

        Returns:
            Shape (person, question).
        """
        alone = np.zeros((1 << self.bits, 1, 1))
        alone[0] = 1.0
        for terms, weight in zip(self.terms, weights, strict=True):
            if weight is None:
                alone = _convolve(alone, terms.masks, terms.total[:, None, None])
        asked, total = alone, alone
        for terms, weight in zip(self.terms, weights, strict=True):
            if weight is not None:
                mine = terms.joint if persons is None else terms.joint[:, list(persons)]
                weighed = (mine[:, :, None, :] * weight).sum(axis=-1)
                asked = _convolve(asked, terms.masks, weighed)
                total = _convolve(total, terms.masks, terms.total[:, None, None])
        return asked.sum(axis=0) / total.sum(axis=0)


def solve_causes(
    plan: Plan, genes: Sequence[Gene], persons: IntArray, *, groups: Sequence[Sequence[int]] | None = None
) -> Joint:
    """The posterior over several genes; `persons` (cancer,) tells whose each cancer is.

    `groups` parts the cancers; by default each is alone and the answer exact.

    Raises:
        ImpossibleFamily: when the tests of one gene cannot all be true; `data['gene']` is its index.
        TooManyLoops: as `peel` does.
    """
    parts = [[cancer] for cancer in range(len(persons))] if groups is None else [list(group) for group in groups]
    terms = _all_terms(plan, genes, persons, parts)
    before = [_unit(len(parts))]
    for one in terms:
        before.append(_convolve(before[-1], one.masks, one.total[:, None]))
    after = _unit(len(parts))
    marginals: list[FloatArray] = []
    for place in reversed(range(len(terms))):
        others = _others(before[place][:, 0], after[:, 0], terms[place].masks)
        weighed = np.einsum("s,spg->pg", others, terms[place].joint)
        totals = weighed.sum(axis=-1, keepdims=True)
        marginals.append(np.divide(weighed, totals, out=np.zeros_like(weighed), where=totals != 0.0))
        after = _convolve(after, terms[place].masks, terms[place].total[:, None])
    return Joint(
        terms=tuple(terms),
        marginals=tuple(reversed(marginals)),
        log_likelihood=float(np.log(before[-1].sum())) + sum(one.log_scale for one in terms),
        bits=len(parts),
        exact=all(len(group) == 1 for group in parts),
    )


def predicted(genes: Sequence[Gene]) -> tuple[float, float]:
    """What the exact sum costs: the terms of the largest convolution, and the one-locus passes of all genes."""
    own = [int((gene.cause != 0.0).any(axis=-1).sum()) for gene in genes]
    cancers = max((len(gene.cause) for gene in genes), default=0)
    return max((2.0 ** (cancers - k) * 3.0**k for k in own), default=1.0), float(sum(2.0**k for k in own))


def _all_terms(plan: Plan, genes: Sequence[Gene], persons: IntArray, parts: Sequence[Sequence[int]]) -> list[Terms]:
    """Every gene's terms: all one-locus passes of genes with the same states go in one batch."""
    found: dict[int, Terms] = {}
    by_size: dict[int, list[int]] = {}
    for place, gene in enumerate(genes):
        by_size.setdefault(gene.locus.size, []).append(place)
    for members in by_size.values():
        acting = {place: _acting(genes[place], parts) for place in members}
        vectors = [_vectors(genes[place], persons, parts, acting[place]) for place in members]
        count = [len(one) for one in vectors]
        likelihood = np.concatenate(vectors)
        locus = genes[members[0]].locus
        batch = Locus(
            states=locus.states,
            founders=locus.founders,
            transmission=np.repeat(np.stack([genes[one].locus.transmission for one in members]), count, axis=0),
            copies=locus.copies,
        )
        width = max(genes[place].founders.shape[0] for place in members)
        prior = [np.broadcast_to(genes[one].founders, (width, *genes[one].founders.shape[1:])) for one in members]
        passes = peel(plan, batch, likelihood, founders=np.repeat(np.stack(prior), count, axis=0), allow_zero=True)
        start = 0
        for place, size in zip(members, count, strict=True):
            part = slice(start, start + size)
            logs, rows = passes.log_likelihood[part], passes.marginals[part]
            if not np.isfinite(logs[0]):
                _raise_impossible(plan, genes[place], likelihood[start], place)
            found[place] = _terms(logs, rows, parts, acting[place])
            start += size
    return [found[place] for place in range(len(genes))]


def _acting(gene: Gene, parts: Sequence[Sequence[int]]) -> list[int]:
    """The groups in which a gene can cause a cancer."""
    return [number for number, group in enumerate(parts) if (gene.cause[list(group)] != 0.0).any()]


def _vectors(gene: Gene, persons: IntArray, parts: Sequence[Sequence[int]], acting: Sequence[int]) -> FloatArray:
    """Everybody's likelihood for each set of groups that the gene may have touched, shape (set, person, genotype).

    A single cancer is the gene's own doing; in a larger group each cancer is the gene's or somebody else's.
    """
    sets = _bits(len(acting))
    made = np.repeat(gene.own[None], len(sets), axis=0)
    for number, group in enumerate(parts):
        for cancer in group:
            person = int(persons[cancer])
            if number not in acting:
                made[:, person] *= gene.free[cancer]
                continue
            touched = gene.cause[cancer] if len(group) == 1 else gene.free[cancer] + gene.cause[cancer]
            made[:, person] *= np.where(sets[:, acting.index(number), None], touched, gene.free[cancer])
    return made


def _bits(count: int) -> BoolArray:
    """Which groups are in each set, shape (set, group)."""
    return (np.arange(1 << count)[:, None] >> np.arange(count) & 1).astype(bool)


def _terms(logs: FloatArray, rows: FloatArray, parts: Sequence[Sequence[int]], acting: Sequence[int]) -> Terms:
    scale = float(logs.max())
    total = np.exp(logs - scale)
    joint = rows * total[:, None, None]
    sets = _bits(len(acting))
    for place, number in enumerate(acting):
        if len(parts[number]) > 1:
            # what a group allows, less what it is worth without this gene: one or more of the group
            with_it, without = np.flatnonzero(sets[:, place]), np.flatnonzero(~sets[:, place])
            joint[with_it] = np.maximum(joint[with_it] - joint[without], 0.0)
            total[with_it] = np.maximum(total[with_it] - total[without], 0.0)
    masks = (sets * (1 << np.array(acting, dtype=np.intp))).sum(axis=-1) if acting else np.zeros(1, dtype=np.intp)
    return Terms(masks=masks, total=total, joint=joint, log_scale=scale)


def _raise_impossible(plan: Plan, gene: Gene, likelihood: FloatArray, place: int) -> None:
    try:
        log_likelihood(plan, gene.locus, likelihood, founders=gene.founders)
    except ImpossibleFamily as error:
        raise ImpossibleFamily(error.reason, cure=error.cure, **{**error.data, "gene": place}) from error


def _unit(bits: int) -> FloatArray:
    """The sum before any gene: nothing is caused. Shape (set of all cancers, 1)."""
    unit = np.zeros((1 << bits, 1))
    unit[0] = 1.0
    return unit


def _convolve(known: FloatArray, masks: IntArray, term: FloatArray) -> FloatArray:
    """One more gene: it causes a set that nobody before it caused. `known` (set, …), `term` (gene's set, …)."""
    bits = len(known).bit_length() - 1
    made = np.zeros((len(known), *np.broadcast_shapes(known.shape[1:], term.shape[1:])))
    source = known.reshape((2,) * bits + known.shape[1:])
    target = made.reshape((2,) * bits + made.shape[1:])
    for mask, value in zip(masks.tolist(), term, strict=True):
        inside = [bool(mask >> bit & 1) for bit in reversed(range(bits))]
        target[tuple(1 if one else slice(None) for one in inside)] += (
            source[tuple(0 if one else slice(None) for one in inside)] * value
        )
    return made


def _others(before: FloatArray, after: FloatArray, masks: IntArray) -> FloatArray:
    """For each set of one gene, the weight of everything that the other genes may have caused apart from it."""
    everything = np.arange(len(before))
    both = np.zeros(len(before))
    for mask in np.flatnonzero(after).tolist():
        apart = everything[everything & mask == 0]
        both[apart | mask] += before[apart] * after[mask]
    return np.array([both[everything & mask == 0].sum() for mask in masks.tolist()])
