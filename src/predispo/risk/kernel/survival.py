"""Survival and risk under hazards that are constant within each year of age.

The last axis of a hazard is `age`: element t is the rate per person-year on [t, t + 1). Beyond the last age the rate
stays what it was there.
"""

import numpy as np

from predispo.risk.kernel.arrays import FloatArray, IntArray


def cumulative(hazard: FloatArray) -> FloatArray:
    """The hazard summed from birth to the start of each year of age.

    Returns:
        Shape (..., ages + 1): element t is the integral over [0, t); element 0 is 0.
    """
    start = np.zeros((*hazard.shape[:-1], 1))
    return np.concatenate([start, np.cumsum(hazard, axis=-1)], axis=-1)


def net_risk(hazard: FloatArray, start: int, ends: IntArray) -> FloatArray:
    """P(event in [start, end) | free of it at `start`, nothing else can happen), for every end.

    Returns:
        Shape (..., ends).
    """
    total = cumulative(hazard)
    return -np.expm1(-(total[..., ends] - total[..., start, None]))


def crude_risk(hazard: FloatArray, death: FloatArray, start: int, ends: IntArray) -> FloatArray:
    """P(event in [start, end), and before death | free and alive at `start`), for every end.

    Within a year with rates h and d the event comes first with probability h/(h+d)·(1 − e^−(h+d)).

    Returns:
        Shape (..., ends).
    """
    both = hazard + death
    within = np.divide(-np.expm1(-both), both, out=np.ones_like(both), where=both > 0.0) * hazard
    alive = np.exp(-(cumulative(both) - cumulative(both)[..., start, None]))
    from_start = cumulative(alive[..., :-1] * within)
    return from_start[..., ends] - from_start[..., start, None]
