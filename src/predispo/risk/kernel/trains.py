"""Functions of all genes' states at once as trains: for each gene a table of small matrices, multiplied in order.

A train is a list over genes of arrays (left, state, right) with left = 1 at the first and right = 1 at the last; its
value at one state for each gene is the product of the matrices. Oseledets (2011), doi:10.1137/090752286.
"""

from collections.abc import Sequence

import numpy as np

from predispo.risk.kernel.arrays import FloatArray

Train = list[FloatArray]
"""One array (left, state, right) a gene; `state` may count the states of several persons together."""


def product(one: Train, other: Train) -> Train:
    """The product of two functions of the same states; the sizes of the matrices multiply."""
    return [
        np.einsum("asb,csd->acsbd", mine, yours).reshape(
            mine.shape[0] * yours.shape[0], mine.shape[1], mine.shape[2] * yours.shape[2]
        )
        for mine, yours in zip(one, other, strict=True)
    ]


def largest(train: Train) -> int:
    """The size of the largest matrix."""
    return max(core.shape[2] for core in train)


def rounded(train: Train, measure: Sequence[FloatArray], tolerance: float) -> tuple[Train, float]:
    """The function with smaller matrices, and how far it is off in the mean square under a product measure.

    `measure` by gene (state,) are probabilities. Singular values are dropped for as long as the root of the mean square
    stays below the tolerance; what is returned is the sum of what was dropped, which bounds the distance
    (orthogonal cuts, Oseledets 2011, theorem 2.2). Where a state has no probability the function becomes 0.
    """
    if largest(train) == 1:
        return train, 0.0
    root = [np.sqrt(one) for one in measure]
    cores = [core * one[None, :, None] for core, one in zip(train, root, strict=True)]
    for place in range(len(cores) - 1, 0, -1):
        left, states, right = cores[place].shape
        q, r = np.linalg.qr(cores[place].reshape(left, states * right).T)
        cores[place] = q.T.reshape(-1, states, right)
        cores[place - 1] = cores[place - 1] @ r.T
    each = tolerance / max(len(cores) - 1, 1) ** 0.5
    dropped = 0.0
    for place in range(len(cores) - 1):
        left, states, right = cores[place].shape
        u, values, v = np.linalg.svd(cores[place].reshape(left * states, right), full_matrices=False)
        tails = np.cumsum(values[::-1] ** 2)[::-1]
        keep = max(int((tails > each * each).sum()), 1)
        dropped += float(tails[keep]) if keep < len(values) else 0.0
        cores[place] = u[:, :keep].reshape(left, states, keep)
        rest = values[:keep, None] * v[:keep]
        cores[place + 1] = np.tensordot(rest, cores[place + 1], axes=1)
    back = [np.divide(1.0, one, out=np.zeros_like(one), where=one > 0.0) for one in root]
    return [core * one[None, :, None] for core, one in zip(cores, back, strict=True)], dropped**0.5


def contracted(matrices: Sequence[FloatArray]) -> FloatArray:
    """The product along the genes of matrices (..., left, right), shape (...)."""
    found = matrices[0]
    for one in matrices[1:]:
        found = found @ one
    return found[..., 0, 0]


def by_gene(train: Train) -> list[FloatArray]:
    """For each gene the sum of the function over the states of all others, shape (state,)."""
    sums = [core.sum(axis=1) for core in train]
    after: list[FloatArray] = [np.ones((1, 1))]
    for one in reversed(sums[1:]):
        after.append(one @ after[-1])
    after.reverse()
    before = np.ones((1, 1))
    found: list[FloatArray] = []
    for core, one, rest in zip(train, sums, after, strict=True):
        found.append(np.einsum("a,asb,b->s", before[0], core, rest[:, 0]))
        before = before @ one
    return found
