"""The expectation of functions of a clique's genotypes, kept as trains, given the genotypes of some of its nodes."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from predispo.risk.kernel.arrays import FloatArray, IntArray
from predispo.risk.kernel.cliques import Axes
from predispo.risk.kernel.trains import Train


def marginal(table: FloatArray, axes: Axes) -> FloatArray:
    """P(genotypes of some of a clique's nodes) from its table, axes in ascending order."""
    return table.sum(axis=tuple(axis for axis in range(table.ndim) if axis not in axes))


def expected(tables: Sequence[FloatArray], parts: Sequence[tuple[Axes, Train]], keep: Axes) -> Train:
    """E[the product of one or two functions | the nodes kept]; 0 where those genotypes have no probability.

    `tables` by gene (genotype, …) are the clique's probabilities. The sizes of the matrices of two functions multiply.
    """
    union = tuple(sorted({*keep, *(axis for axes, _ in parts for axis in axes)}))
    made: Train = []
    for gene, table in enumerate(tables):
        places = _places(tuple(axes for axes, _ in parts), keep, union, len(table))
        weight = _weight(table, union, keep)
        first = parts[0][1][gene]
        if len(parts) == 1:
            spread = np.zeros((len(weight), first.shape[1]))
            np.put_along_axis(spread, places[0], weight, axis=1)
            made.append(spread @ first)
        else:
            made.append(_paired(first, parts[1][1][gene], weight, *places))
    return made


def _weight(table: FloatArray, union: Axes, keep: Axes) -> FloatArray:
    """P(the genotypes of the union | those kept), shape (kept, the others)."""
    joint = marginal(table, union)
    order = [union.index(axis) for axis in keep] + [place for place, axis in enumerate(union) if axis not in keep]
    joint = joint.transpose(order).reshape(len(table) ** len(keep), -1)
    under = joint.sum(axis=1, keepdims=True)
    return np.divide(joint, under, out=np.zeros_like(joint), where=under > 0.0)


@lru_cache(maxsize=512)
def _places(parts: tuple[Axes, ...], keep: Axes, union: Axes, size: int) -> tuple[IntArray, ...]:
    """For each function where its value for (kept, the others) stands among its own genotypes."""
    order = [*keep, *(axis for axis in union if axis not in keep)]
    grid = np.indices((size,) * len(order)).reshape(len(order), size ** len(keep), -1)
    found: list[IntArray] = []
    for axes in parts:
        place = np.zeros(grid.shape[1:], dtype=np.intp)
        for axis in axes:
            place = place * size + grid[order.index(axis)]
        found.append(place)
    return tuple(found)


def _paired(one: FloatArray, other: FloatArray, weight: FloatArray, mine: IntArray, yours: IntArray) -> FloatArray:
    """Σ over the others of weight · the two tables of matrices, side by side."""
    first = one.transpose(1, 0, 2).reshape(one.shape[1], -1)[mine]
    second = other.transpose(1, 0, 2).reshape(other.shape[1], -1)[yours] * weight[:, :, None]
    found = first.transpose(0, 2, 1) @ second
    found = found.reshape(-1, one.shape[0], one.shape[2], other.shape[0], other.shape[2]).transpose(1, 3, 0, 2, 4)
    return found.reshape(one.shape[0] * other.shape[0], len(weight), -1)
