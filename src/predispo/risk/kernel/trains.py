"""Functions of all genes' states at once as trains: for each gene a table of small matrices, multiplied in order.

A train is a list over genes of arrays (left, state, right) with left = 1 at the first and right = 1 at the last; its
value at one state for each gene is the product of the matrices. Oseledets (2011), doi:10.1137/090752286.
"""

from collections.abc import Sequence

import numpy as np

from predispo.risk.kernel.arrays import FloatArray

Train = list[FloatArray]
"""One array (left, state, right) a gene; `state` may count the states of several persons together."""


def largest(train: Train) -> int:
    """The size of the largest matrix."""
    return max(core.shape[2] for core in train)


def rounded(
    train: Train, measure: Sequence[FloatArray], tolerance: float, powers: Sequence[int] = ()
) -> tuple[Train, float, FloatArray]:
    """The function with smaller matrices, and how far it is off in the mean square and in higher powers.

    `measure` by gene (state,) are probabilities. Singular values are dropped for as long as the root of the mean square
    stays below the tolerance; what is returned is the root of the sum of the squares dropped, which is the distance
    (orthogonal cuts, Oseledets 2011, theorem 2.2), without the machine's own rounding. Where a state has no probability
    the function becomes 0.

    Last, for each q of `powers`, what (E |δ|^q)^(1/q) cannot exceed, δ being the difference: with the probabilities P
    that is (Σ |P^(1/q) δ|^q)^(1/q) ≤ (Σ P^(2/q) δ²)^(1/2), as sums of powers fall with the power. A cut's own
    difference is known in full, and the cuts' bounds are summed.
    """
    if largest(train) == 1:
        return train, 0.0, np.zeros(len(powers))
    there = [np.flatnonzero(one) for one in measure]
    root = [np.sqrt(one[here]) for one, here in zip(measure, there, strict=True)]
    cores = [core[:, here] * one[:, None] for core, here, one in zip(train, there, root, strict=True)]
    rights = _rights(cores)
    heavier = [_Heavier(cores, [one ** (4.0 / power - 2.0) for one in root]) for power in powers]
    each = tolerance / max(len(cores) - 1, 1) ** 0.5
    dropped = 0.0
    made: Train = []
    rest = np.ones((1, 1))
    for place, core in enumerate(cores[:-1]):
        left, states = len(rest), core.shape[1]
        whole = (rest @ core.reshape(len(core), -1)).reshape(left * states, -1)
        seen = whole @ rights[place + 1].T
        _, values, v = np.linalg.svd(_triangle(seen), full_matrices=False)
        tails = np.cumsum(values[::-1] ** 2)[::-1]
        keep = max(int((tails > each * each).sum()), 1)
        dropped += float(tails[keep]) if keep < len(values) else 0.0
        basis = _orthonormal(seen @ v[:keep].T)
        made.append(basis.reshape(left, states, keep))
        rest = basis.T @ whole
        if heavier:
            lost = (whole - basis @ rest).reshape(left, states, -1)
            for one in heavier:
                one.cut(place, made[-1], lost)
    last = cores[-1]
    made.append((rest @ last.reshape(len(last), -1)).reshape(len(rest), last.shape[1], 1))
    back: Train = []
    for core, here, one, old in zip(made, there, root, train, strict=True):
        full = np.zeros((len(core), old.shape[1], core.shape[2]))
        full[:, here] = core / one[:, None]
        back.append(full)
    return back, dropped**0.5, np.array([one.off for one in heavier])


class _Heavier:
    """How long what is cut off is when states are weighed by more than their probabilities.

    `cores` hold the roots of the probabilities; `weights` by gene (state,) are what is to be put beside these.
    """

    def __init__(self, cores: Train, weights: Sequence[FloatArray]) -> None:
        self.off = 0.0
        self.weights = weights
        self.before = np.ones((1, 1))
        self.after: list[FloatArray] = [np.ones((1, 1))]
        for core, weight in zip(reversed(cores[1:]), reversed(weights[1:]), strict=True):
            self.after.append(_gram(core, weight, self.after[-1]))
        self.after.reverse()

    def cut(self, place: int, made: FloatArray, lost: FloatArray) -> None:
        """Add what was lost at one cut, (left, state, right), and go on behind what was made."""
        weight = self.weights[place]
        square = float((_gram(lost, weight, self.after[place]) * self.before).sum())
        self.off += max(square, 0.0) ** 0.5
        self.before = _gram(made.transpose(2, 1, 0), weight, self.before)


def _gram(core: FloatArray, weight: FloatArray, after: FloatArray) -> FloatArray:
    """Σ over states of weight · core · after · coreᵀ."""
    left, states, right = core.shape
    seen = (core.reshape(-1, right) @ after).reshape(left, states, right) * weight[:, None]
    return seen.reshape(left, -1) @ np.ascontiguousarray(core).reshape(left, -1).T


def _rights(cores: Train) -> list[FloatArray]:
    """For each core a triangle R with the lengths of all that may follow its left index: RᵀR is their Gram matrix."""
    found: list[FloatArray] = [np.ones((1, 1))] * len(cores)
    after = np.ones((1, 1))
    for place in range(len(cores) - 1, 0, -1):
        core = cores[place]
        seen = (core.reshape(-1, core.shape[2]) @ after.T).reshape(len(core), -1)
        after = _triangle(seen.T)
        found[place] = after
    return found


def _triangle(tall: FloatArray) -> FloatArray:
    """R of a QR factorisation; the matrix itself where it has no more rows than columns."""
    from scipy.linalg.lapack import dgeqrf  # heavy, and wanted only for many cancers

    rows, columns = tall.shape
    if rows <= columns:
        return tall
    return np.triu(dgeqrf(tall)[0][:columns])


def _orthonormal(columns: FloatArray) -> FloatArray:
    """Columns of length 1 at right angles that span the same; dividing by small singular values would lose that."""
    from scipy.linalg.lapack import dgeqrf, dorgqr

    factors, tau, _, _ = dgeqrf(columns)
    return dorgqr(factors, tau)[0]


def contracted(matrices: Sequence[FloatArray]) -> FloatArray:
    """The product along the genes of matrices (..., left, right), shape (...)."""
    found = matrices[0]
    for one in matrices[1:]:
        found = found @ one
    return found[..., 0, 0]


def length(train: Train, measure: Sequence[FloatArray]) -> float:
    """The root of the function's mean square under a product measure, by gene (state,)."""
    square = np.ones((1, 1))
    for core, one in zip(train, measure, strict=True):
        left, states, right = core.shape
        seen = (square @ core.reshape(left, -1)).reshape(left, states, right) * one[:, None]
        square = core.reshape(-1, right).T @ seen.reshape(-1, right)
    return max(float(square[0, 0]), 0.0) ** 0.5


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
        found.append((before[0] @ core.reshape(len(core), -1)).reshape(core.shape[1:]) @ rest[:, 0])
        before = before @ one
    return found
