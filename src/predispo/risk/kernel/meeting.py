"""How far roundings can move an answer when several of them meet: a bound that assumes nothing of the rounded messages.

Towards one person every message v is K_v(the product of the messages that it is made of, and of factors) + δ_v: K_v
is a conditional expectation, factors lie between 0 and 1, and δ_v is what its rounding changed. Multiplied out, Φ or
any numerator as computed is the true one and, for every set A of roundings none of which lies beyond another,

    E[Π over A of δ_v · what the exact messages and factors elsewhere make of it],

whose last part lies between 0 and 1, as all of it is exact. So the whole is off by Σ E Π|δ_v| at most, and by Hölder's
inequality a set of a roundings gives Π (E|δ_v|^a)^(1/a) at most, each of which `trains.rounded` bounds.

The roundings of a set tell of different factors, which are no more than there are in all. What has fewer than `FEWEST`
factors is not rounded, so that sets stay small. With h(f) the sum over all roundings that tell of f factors, the sets
of a roundings give at most the sum over f₁ + … + f_a ≤ all factors of h(f₁) … h(f_a) / a!.

One rounding alone does E[|δ_v| M_v] at most, M_v between 0 and 1 being the exact message that comes to meet it. Where
that message is known as M̃_v, itself rounded, this is at most η_v √E M̃_v² + E[|δ_v| |M̃_v − M_v|]; the last is a sum
over sets with v again, and in all a set of a roundings comes up a + 1 times.

The machine's own rounding is not in it; the callers make an allowance.
"""

from math import factorial

import numpy as np

from predispo.risk.kernel.arrays import FloatArray

FEWEST = 4
"""A function of fewer factors than this is never rounded."""


def can_meet(factors: int, of: int) -> int:
    """How many roundings a set may hold in which one tells of so many factors, `of` being all that there are."""
    return 1 + (of - factors) // FEWEST


def no_roundings(factors: int) -> FloatArray:
    """The sums of no roundings at all, as `met` wants them."""
    return np.zeros((1 + factors, max(can_meet(FEWEST, factors) - 1, 1)))


def added(off: FloatArray, factors: int, square: float, higher: FloatArray) -> FloatArray:
    """The sums with one more rounding; `higher` are its distances in the powers from 3 to `can_meet`."""
    found = off.copy()
    found[factors, : 1 + len(higher)] += [square, *higher]
    return found


def met(off: FloatArray, *, again: bool) -> float:
    """What sets of two roundings and more can do together.

    `off` (factors, power) sums the distances of roundings that tell of so many factors, up to all there are, in the
    mean square and the powers from 3 on. `again` says whether what meets a rounding was read off rounded messages.
    """
    found, all_factors = 0.0, len(off) - 1
    for count in range(2, can_meet(FEWEST, all_factors) + 1):
        row = sets = off[:, count - 2]
        for _ in range(count - 1):
            sets = np.convolve(sets, row)[: all_factors + 1]
        found += (count + 1 if again else 1) * float(sets.sum()) / factorial(count)
    return found
