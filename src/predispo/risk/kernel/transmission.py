"""How genotypes pass from parents to children."""

from collections.abc import Sequence

import numpy as np

from predispo.risk.kernel.arrays import FloatArray


def transmission_table(father: FloatArray, mother: FloatArray, pairs: Sequence[tuple[int, int]]) -> FloatArray:
    """P(child's genotype | father's, mother's) from what each parent's gametes carry.

    `father` and `mother` have shape (genotype, allele): P(transmitted allele | genotype). `pairs` lists the child's
    genotypes as unordered pairs of alleles.

    Returns:
        Shape (father, mother, child); the last axis sums to 1 where both parents' gametes do.
    """
    place = {pair: genotype for genotype, pair in enumerate(pairs)}
    table = np.zeros((father.shape[0], mother.shape[0], len(pairs)))
    for a in range(father.shape[1]):
        for b in range(mother.shape[1]):
            child = place[min(a, b), max(a, b)]
            table[:, :, child] += father[:, None, a] * mother[None, :, b]
    return table


def child_given_parents() -> FloatArray:
    """P(child's genotype | father's, mother's) at one autosomal locus, without mutation.

    A genotype is the count of pathogenic alleles: 0, 1 or 2.

    Returns:
        Shape (3, 3, 3), indexed [father, mother, child]; the last axis sums to 1.
    """
    gametes = np.array([[1.0, 0.0], [0.5, 0.5], [0.0, 1.0]])
    return transmission_table(gametes, gametes, [(0, 0), (0, 1), (1, 1)])
