"""Sums over the ways to part a set of cancers among genes: disjoint-union convolutions.

Sets are the bits of an index: `set` runs over all subsets of the family's cancers (or groups of them), `own` over the
subsets of those that one gene can cause, whose bits over the family's are its `masks`.
"""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from predispo.risk.kernel.arrays import BoolArray, FloatArray, IntArray


def subsets(count: int) -> BoolArray:
    """Which members are in each set, shape (set, member)."""
    return (np.arange(1 << count)[:, None] >> np.arange(count) & 1).astype(bool)


def members(bits: int) -> list[int]:
    """The members of a set, rising."""
    return [place for place in range(bits.bit_length()) if bits >> place & 1]


def sets_of(places: Sequence[int]) -> IntArray:
    """All subsets of some members as bits, rising, shape (set,)."""
    return (subsets(len(places)) * (1 << np.array(places, dtype=np.intp))).sum(axis=-1).astype(np.intp)


def squeezed(masks: IntArray, places: Sequence[int]) -> IntArray:
    """Sets as bits over some members alone, in their order."""
    found = np.zeros_like(masks)
    for turn, place in enumerate(places):
        found |= (masks >> place & 1) << turn
    return found


def nothing_caused(bits: int) -> FloatArray:
    """The sum before any gene, shape (set,): for certain, nothing is caused."""
    unit = np.zeros(1 << bits)
    unit[0] = 1.0
    return unit


def convolve(known: FloatArray, masks: IntArray, term: FloatArray) -> FloatArray:
    """One more gene: it causes a set that nobody before it caused. `known` (set, …), `term` (own, …)."""
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


def convolve_numbers(known: FloatArray, masks: IntArray, term: FloatArray) -> FloatArray:
    """`convolve` for one number a set, `known` (set,) and `term` (own,), in one step."""
    own, rest, starts = _apart(len(known).bit_length() - 1, int(masks[-1]))
    return np.add.reduceat(term[own] * known[rest], starts)


def left_to_others(before: FloatArray, after: FloatArray, masks: IntArray) -> FloatArray:
    """For each set of one gene, the weight of everything that the other genes may have caused apart from it.

    `before` and `after` (set,) are the sums over the genes on either side of it. Shape (own,).
    """
    everything = np.arange(len(before))
    both = convolve_numbers(before, everything, after)
    for bit in range(len(before).bit_length() - 1):
        halves = both.reshape(-1, 2, 1 << bit)
        halves[:, 1] += halves[:, 0]
    return both[everything[-1] & ~masks]


@lru_cache(maxsize=64)
def _apart(bits: int, acting: int) -> tuple[IntArray, IntArray, IntArray]:
    """Every way to part a set between what a gene causes and the rest: (what it causes, the rest, where a set begins).

    `acting` has the bits of the cancers that the gene can cause; what it causes is counted among the subsets of those.
    """
    own, rest = np.zeros(1, dtype=np.intp), np.zeros(1, dtype=np.intp)
    number = 0
    for bit in range(bits):
        both = [(own, rest), (own, rest | 1 << bit)]
        if acting >> bit & 1:
            both.append((own | 1 << number, rest))
            number += 1
        own, rest = (np.concatenate([one[place] for one in both]) for place in (0, 1))
    whole = rest.copy()
    for turn, place in enumerate(members(acting)):
        whole |= (own >> turn & 1) << place
    order = np.argsort(whole, kind="stable")
    return own[order], rest[order], np.searchsorted(whole[order], np.arange(1 << bits))
