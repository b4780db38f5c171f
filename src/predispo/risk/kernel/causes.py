"""Many genes at once, exactly, when their excess hazards add: every cancer has one cause, the baseline or one gene.

The likelihood of a family is the sum, over all ways to give each cancer to a cause, of the product over genes of that
gene's own one-locus likelihood: a disjoint-union convolution over sets of cancers. All terms are positive.

Axes: `cancer` counts the family's cancers; `set` runs over subsets of the cancers that a gene can cause, as the bits of
its index; `person` and `genotype` as in `peeling`. Beyond some twelve cancers: `rivals`.
"""

from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np

from predispo.errors import ImpossibleFamily
from predispo.risk.kernel.arrays import FloatArray, IntArray
from predispo.risk.kernel.genotypes import Locus
from predispo.risk.kernel.peeling import log_likelihood, peel
from predispo.risk.kernel.plan import Plan
from predispo.risk.kernel.subsets import convolve, convolve_numbers, left_to_others, nothing_caused, subsets


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

    `marginals` by gene (person, genotype); `log_likelihood` is relative to the baseline's years and cancers. All sets
    were summed, so `bound`, how far a probability may be off, is 0.
    """

    terms: tuple[Terms, ...]
    marginals: tuple[FloatArray, ...]
    log_likelihood: float
    bits: int
    bound: float = 0.0

    def expect(self, weights: Sequence[FloatArray | None], *, persons: Sequence[int] | None = None) -> FloatArray:
        """E[Π over genes of the weight of a person's genotype | data], for the persons named or for all.

        `weights` by gene: None for 1 whatever the genotype, else (person or 1, question, genotype), the same questions
        for all genes.

        Returns:
            Shape (person, question).
        """
        alone = nothing_caused(self.bits)[:, None, None]
        for terms, weight in zip(self.terms, weights, strict=True):
            if weight is None:
                alone = convolve(alone, terms.masks, terms.total[:, None, None])
        asked, total = alone, alone
        for terms, weight in zip(self.terms, weights, strict=True):
            if weight is not None:
                mine = terms.joint if persons is None else terms.joint[:, list(persons)]
                weighed = (mine[:, :, None, :] * weight).sum(axis=-1)
                asked = convolve(asked, terms.masks, weighed)
                total = convolve(total, terms.masks, terms.total[:, None, None])
        return asked.sum(axis=0) / total.sum(axis=0)


def solve_causes(
    plan: Plan, genes: Sequence[Gene], persons: IntArray, *, known: MutableMapping[bytes, Terms] | None = None
) -> Joint:
    """The posterior over several genes; `persons` (cancer,) tells whose each cancer is.

    `known` keeps the terms of genes of which nothing has changed, from one call to the next; it may be emptied at any
    time.

    Raises:
        ImpossibleFamily: when the tests of one gene cannot all be true; `data['gene']` is its index.
        TooManyLoops: as `peel` does.
    """
    terms = _all_terms(plan, genes, persons, {} if known is None else known)
    before = [nothing_caused(len(persons))]
    for one in terms:
        before.append(convolve_numbers(before[-1], one.masks, one.total))
    after = nothing_caused(len(persons))
    marginals: list[FloatArray] = []
    for place in reversed(range(len(terms))):
        one = terms[place]
        others = left_to_others(before[place], after, one.masks)
        weighed = (others @ one.joint.reshape(len(others), -1)).reshape(one.joint.shape[1:])
        totals = weighed.sum(axis=-1, keepdims=True)
        marginals.append(np.divide(weighed, totals, out=np.zeros_like(weighed), where=totals != 0.0))
        after = convolve_numbers(after, one.masks, one.total)
    return Joint(
        terms=tuple(terms),
        marginals=tuple(reversed(marginals)),
        log_likelihood=float(np.log(before[-1].sum())) + sum(one.log_scale for one in terms),
        bits=len(persons),
    )


def predicted(genes: Sequence[Gene]) -> tuple[float, float]:
    """What the exact sum costs: the terms of all convolutions, and the one-locus passes of all genes."""
    own = [int((gene.cause != 0.0).any(axis=-1).sum()) for gene in genes]
    cancers = max((len(gene.cause) for gene in genes), default=0)
    return sum(2.0 ** (cancers - k) * 3.0**k for k in own), float(sum(2.0**k for k in own))


def _all_terms(
    plan: Plan, genes: Sequence[Gene], persons: IntArray, known: MutableMapping[bytes, Terms]
) -> list[Terms]:
    """Every gene's terms: all one-locus passes of genes with the same states go in one batch."""
    family = _digest(plan.node_of, plan.standin, *plan.nodes.values(), persons)
    keys = [family + _digest(*_arrays(gene)) for gene in genes]
    found = {place: kept for place, key in enumerate(keys) if (kept := known.get(key)) is not None}
    by_size: dict[int, list[int]] = {}
    for place, gene in enumerate(genes):
        if place not in found:
            by_size.setdefault(gene.locus.size, []).append(place)
    for members in by_size.values():
        acting = {place: np.flatnonzero((genes[place].cause != 0.0).any(axis=-1)) for place in members}
        vectors = [_vectors(genes[place], persons, acting[place]) for place in members]
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
            scale = float(logs.max())
            total = np.exp(logs - scale)
            found[place] = Terms(
                masks=(subsets(len(acting[place])) * (1 << acting[place])).sum(axis=-1),
                total=total,
                joint=rows * total[:, None, None],
                log_scale=scale,
            )
            known[keys[place]] = found[place]
            start += size
    return [found[place] for place in range(len(genes))]


def _arrays(gene: Gene) -> tuple[FloatArray, ...]:
    return gene.own, gene.free, gene.cause, gene.founders, gene.locus.transmission, gene.locus.copies


def _digest(*arrays: FloatArray | IntArray) -> bytes:
    told = blake2b(digest_size=16)
    for one in arrays:
        told.update(repr(one.shape).encode())
        told.update(np.ascontiguousarray(one).tobytes())
    return told.digest()


def _vectors(gene: Gene, persons: IntArray, acting: IntArray) -> FloatArray:
    """Everybody's likelihood for each set of cancers that are the gene's doing, shape (set, person, genotype)."""
    sets = subsets(len(acting))
    made = np.repeat(gene.own[None], len(sets), axis=0)
    places = acting.tolist()
    for cancer, person in enumerate(persons.tolist()):
        if cancer not in places:
            made[:, person] *= gene.free[cancer]
        else:
            made[:, person] *= np.where(sets[:, places.index(cancer), None], gene.cause[cancer], gene.free[cancer])
    return made


def _raise_impossible(plan: Plan, gene: Gene, likelihood: FloatArray, place: int) -> None:
    try:
        log_likelihood(plan, gene.locus, likelihood, founders=gene.founders)
    except ImpossibleFamily as error:
        raise ImpossibleFamily(error.reason, cure=error.cure, **{**error.data, "gene": place}) from error
