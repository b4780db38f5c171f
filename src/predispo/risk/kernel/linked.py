"""Genes of which some stand together as one locus: answered gene by gene, whatever the loci are.

Axes: `gene` counts the genes asked about, `locus` what is solved: a gene alone, or two linked ones.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.causes import Joint
from predispo.risk.kernel.gene import Gene, linked_gene
from predispo.risk.kernel.genotypes import linked, linked_copies
from predispo.risk.kernel.rivals import Rivals

ONE, OTHER = linked_copies().astype(int)
"""How many pathogenic alleles of the first and the second gene a genotype of two linked ones has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Two genes on one chromosome, by their places, with the recombination fraction between them.

    `mutation_rates` are the chances, per meiosis, of a new pathogenic allele of each.
    """

    first: int
    second: int
    fraction: float
    mutation_rates: tuple[float, float]


Places = tuple[tuple[int, ...], ...]
"""For each locus the places of its genes, one or two."""


def places_of(genes: int, links: Sequence[Link]) -> Places:
    """Which genes each locus has: two linked ones stand where the first of them would."""
    partner = {one.first: one.second for one in links}
    second = {one.second for one in links}
    return tuple(
        (place, partner[place]) if place in partner else (place,) for place in range(genes) if place not in second
    )


def loci_of(genes: Sequence[Gene], links: Sequence[Link]) -> tuple[Gene, ...]:
    """What is solved for genes of which some are linked; these have genotypes 0, 1 and 2."""
    by_first = {one.first: one for one in links}
    return tuple(
        genes[places[0]] if len(places) == 1 else _linked(genes, by_first[places[0]])
        for places in places_of(len(genes), links)
    )


def together(values: Sequence[FloatArray | None], places: Places) -> list[FloatArray | None]:
    """What genotypes of each gene count (…, genotype) as what those of each locus do: linked genes' are multiplied."""
    found: list[FloatArray | None] = []
    for mine in places:
        if len(mine) == 1:
            found.append(values[mine[0]])
            continue
        one, other = values[mine[0]], values[mine[1]]
        if one is None or other is None:
            found.append(one[..., ONE] if one is not None else other[..., OTHER] if other is not None else None)
        else:
            found.append(one[..., ONE] * other[..., OTHER])
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class ByGene:
    """The posterior over loci, told by gene; arguments and answers are those of `causes.Joint`."""

    of: Joint | Rivals
    places: Places
    marginals: tuple[FloatArray, ...]

    @property
    def log_likelihood(self) -> float:
        """As of the loci."""
        return self.of.log_likelihood

    @property
    def bound(self) -> float:
        """As of the loci."""
        return self.of.bound

    def expect(self, weights: Sequence[FloatArray | None], *, persons: Sequence[int] | None = None) -> FloatArray:
        """E[Π over genes of the weight of a person's genotype | data], shape (person, question)."""
        return self.of.expect(together(weights, self.places), persons=persons)


def by_gene(of: Joint | Rivals, places: Places) -> ByGene:
    """The posterior over loci told by gene."""
    marginals: dict[int, FloatArray] = {}
    for mine, rows in zip(places, of.marginals, strict=True):
        if len(mine) == 1:
            marginals[mine[0]] = rows
        else:
            marginals[mine[0]], marginals[mine[1]] = rows @ np.eye(3)[ONE], rows @ np.eye(3)[OTHER]
    return ByGene(of=of, places=places, marginals=tuple(marginals[place] for place in range(len(marginals))))


def carried(masks: Sequence[FloatArray | None], places: Places) -> list[FloatArray | None]:
    """Which genotypes of each locus carry one of the genes asked about; `masks` by gene, None where it is not."""
    none = together([None if mask is None else 1.0 - mask for mask in masks], places)
    return [None if one is None else 1.0 - one for one in none]


def _linked(genes: Sequence[Gene], link: Link) -> Gene:
    one, other = genes[link.first], genes[link.second]
    count = max(len(one.founders), len(other.founders))
    frequencies = np.stack([np.broadcast_to(_frequency(gene.founders), (count,)) for gene in (one, other)], axis=-1)
    each, which = np.unique(frequencies, axis=0, return_inverse=True)
    loci = [linked((a, b), link.fraction, mutation_rates=link.mutation_rates) for a, b in each.tolist()]
    founders = np.stack([locus.founders for locus in loci])[which.reshape(-1)]
    return linked_gene(one, other, loci[0], founders)


def _frequency(founders: FloatArray) -> FloatArray:
    """The allele frequency that founders (person, sex, genotype) in Hardy–Weinberg proportions have, (person,)."""
    return founders[:, 0, 1] / 2.0 + founders[:, 0, 2]


def locus_of(places: Places, gene: int) -> int:
    """The locus of a gene."""
    return next(number for number, mine in enumerate(places) if gene in mine)
