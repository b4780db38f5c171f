"""Loci as values: which genotypes there are, how common they are in founders and how children come by them.

Axes: `sex` is 0 for male and 1 for female; `genotype` counts the states of the locus; `allele` 0 is the wild type.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement

import numpy as np

from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.transmission import transmission_table

MALE, FEMALE = 0, 1

HAPLOTYPES = ((0, 0), (1, 0), (0, 1), (1, 1))
"""Which pathogenic alleles of two linked genes one chromosome may hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Locus:
    """One locus: a prior for founders and a table for children.

    `founders` has shape (..., sex, genotype), `transmission` (..., child's sex, father, mother, child), where leading
    axes may batch over loci that share their states. `copies` (sex, genotype) counts pathogenic alleles; a genotype
    that a sex cannot have has prior 0, is never transmitted and counts −1.
    """

    states: tuple[str, ...]
    founders: FloatArray
    transmission: FloatArray
    copies: FloatArray

    @property
    def size(self) -> int:
        """How many genotypes there are."""
        return len(self.states)


def autosomal(frequency: float, *, mutation_rate: float = 0.0) -> Locus:
    """An autosomal locus with genotypes 0, 1 and 2 pathogenic alleles, founders in Hardy–Weinberg proportions.

    `mutation_rate` is the chance, per meiosis, that a transmitted wild-type allele becomes
    pathogenic; none mutates back.

    Raises:
        ValueError: when a probability is not between 0 and 1.
    """
    return _autosomal((1.0 - frequency, frequency), ("0", "1", "2"), mutation_rate)


def with_familial_variant(frequency: float, familial: float, *, mutation_rate: float = 0.0) -> Locus:
    """An autosomal locus with a wild allele, the family's own variant (f) and any other pathogenic allele (o).

    `frequency` is that of the other pathogenic alleles, `familial` that of the family's variant. The six genotypes are
    ++, +f, +o, ff, fo and oo. A new mutation makes an "other" allele.

    Raises:
        ValueError: when a probability is not between 0 and 1.
    """
    alleles = (1.0 - frequency - familial, familial, frequency)
    return _autosomal(alleles, ("++", "+f", "+o", "ff", "fo", "oo"), mutation_rate)


def linked(
    frequencies: tuple[float, float], recombination: float, *, mutation_rates: tuple[float, float] = (0.0, 0.0)
) -> Locus:
    """Two autosomal genes on one chromosome as one locus, whose alleles are haplotypes.

    `frequencies` are those of the pathogenic alleles of the first and the second gene; founders are in Hardy–Weinberg
    proportions and linkage equilibrium. `recombination` is the chance, per meiosis, that what is passed on of one gene
    and of the other comes from different grandparents: 0 for genes side by side, ½ for unlinked ones. The ten genotypes
    are unordered pairs of the haplotypes ++, a+, +b and ab; `linked_copies` counts each gene's own alleles in them.

    Raises:
        ValueError: when a probability is not between 0 and 1, or the recombination fraction is above ½.
    """
    _check(*frequencies, recombination, *mutation_rates)
    if recombination > 0.5:
        raise ValueError(f"a recombination fraction lies between 0 and ½, not {recombination}")
    first, second = (np.array([1.0 - one, one]) for one in frequencies)
    pairs = _pairs(len(HAPLOTYPES))
    prior = np.zeros(len(pairs))
    gametes = np.zeros((len(pairs), len(HAPLOTYPES)))
    for place, (one, other) in enumerate(pairs):
        (a, b), (c, d) = HAPLOTYPES[one], HAPLOTYPES[other]
        prior[place] = first[a] * second[b] * first[c] * second[d] * (1.0 if one == other else 2.0)
        for passed in ((a, b), (c, d)):
            gametes[place, HAPLOTYPES.index(passed)] += 0.5 * (1.0 - recombination)
        for passed in ((a, d), (c, b)):
            gametes[place, HAPLOTYPES.index(passed)] += 0.5 * recombination
    new_first, new_second = (np.array([[1.0 - rate, rate], [0.0, 1.0]]) for rate in mutation_rates)
    changed = np.array([[new_first[a, c] * new_second[b, d] for c, d in HAPLOTYPES] for a, b in HAPLOTYPES])
    table = transmission_table(gametes @ changed, gametes @ changed, pairs)
    copies = linked_copies().sum(axis=0)
    named = ["".join(letter if has else "+" for letter, has in zip("ab", one, strict=True)) for one in HAPLOTYPES]
    return Locus(
        states=tuple(f"{named[one]}/{named[other]}" for one, other in pairs),
        founders=np.stack([prior, prior]),
        transmission=np.stack([table, table]),
        copies=np.stack([copies, copies]),
    )


def linked_copies() -> FloatArray:
    """How many pathogenic alleles of each of two linked genes a genotype of `linked` has, shape (gene, genotype)."""
    return np.array(
        [[HAPLOTYPES[one][gene] + HAPLOTYPES[other][gene] for one, other in _pairs(4)] for gene in (0, 1)], dtype=float
    )


def x_linked(frequency: float, *, mutation_rate: float = 0.0) -> Locus:
    """A locus on the X chromosome: women have 0, 1 or 2 pathogenic alleles, men 0 or 1.

    Raises:
        ValueError: when a probability is not between 0 and 1.
    """
    _check(frequency, mutation_rate)
    wild = 1.0 - frequency
    founders = np.array([[wild, frequency, 0.0], [wild**2, 2 * wild * frequency, frequency**2]])
    pairs = _pairs(2)
    mother = _gametes(pairs, 2, mutation_rate)
    father_x = np.zeros((3, 2))
    father_x[:2] = _mutated(np.eye(2), mutation_rate)
    sons = np.zeros((3, 3, 3))
    sons[:2, :, :2] = mother[None]
    daughters = transmission_table(father_x, mother, pairs)
    return Locus(
        states=("0", "1", "2"),
        founders=founders,
        transmission=np.stack([sons, daughters]),
        copies=np.array([[0.0, 1.0, -1.0], [0.0, 1.0, 2.0]]),
    )


def stacked(loci: Sequence[Locus]) -> Locus:
    """Loci with the same states as one, with a leading batch axis.

    Raises:
        ValueError: when the states differ or there is no locus.
    """
    if len({(locus.states, locus.copies.tobytes()) for locus in loci}) != 1:
        raise ValueError("loci can share a batch only when they share their states")
    return Locus(
        states=loci[0].states,
        founders=np.stack([locus.founders for locus in loci]),
        transmission=np.stack([locus.transmission for locus in loci]),
        copies=loci[0].copies,
    )


def joint(loci: Sequence[Locus]) -> Locus:
    """Unlinked loci as one locus whose states are all combinations, the last locus varying fastest.

    Raises:
        ValueError: when there is no locus or one of them is X-linked.
    """
    if not loci or any((locus.copies < 0).any() for locus in loci):
        raise ValueError("only autosomal loci can be joined")
    found = loci[0]
    for locus in loci[1:]:
        size = found.size * locus.size
        founders = np.einsum("sa,sb->sab", found.founders, locus.founders).reshape(2, size)
        table = np.einsum("sabc,sxyz->saxbycz", found.transmission, locus.transmission)
        found = Locus(
            states=tuple(f"{one}/{two}" for one in found.states for two in locus.states),
            founders=founders,
            transmission=table.reshape(2, size, size, size),
            copies=(found.copies[:, :, None] + locus.copies[:, None, :]).reshape(2, size),
        )
    return found


def _autosomal(alleles: tuple[float, ...], states: tuple[str, ...], mutation_rate: float) -> Locus:
    _check(*alleles, mutation_rate)
    pairs = _pairs(len(alleles))
    prior = np.array([alleles[a] * alleles[b] * (1.0 if a == b else 2.0) for a, b in pairs])
    gametes = _gametes(pairs, len(alleles), mutation_rate)
    table = transmission_table(gametes, gametes, pairs)
    copies = np.array([float((a > 0) + (b > 0)) for a, b in pairs])
    return Locus(
        states=states,
        founders=np.stack([prior, prior]),
        transmission=np.stack([table, table]),
        copies=np.stack([copies, copies]),
    )


def _pairs(alleles: int) -> list[tuple[int, int]]:
    """The genotypes of an autosomal locus as pairs of alleles, in the order of the states."""
    return list(combinations_with_replacement(range(alleles), 2))


def _gametes(pairs: Sequence[tuple[int, int]], alleles: int, mutation_rate: float) -> FloatArray:
    """P(transmitted allele | genotype), shape (genotype, allele)."""
    plain = np.zeros((len(pairs), alleles))
    for genotype, pair in enumerate(pairs):
        for allele in pair:
            plain[genotype, allele] += 0.5
    return _mutated(plain, mutation_rate)


def _mutated(gametes: FloatArray, mutation_rate: float) -> FloatArray:
    """The same gametes after a wild-type allele may have become the last, "other", pathogenic allele."""
    changed = gametes.copy()
    changed[:, -1] += gametes[:, 0] * mutation_rate
    changed[:, 0] -= gametes[:, 0] * mutation_rate
    return changed


def _check(*probabilities: float) -> None:
    if not all(0.0 <= one <= 1.0 for one in probabilities):
        raise ValueError(f"a probability lies between 0 and 1, not {probabilities}")
