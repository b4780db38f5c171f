"""How unsure counts leave a rate: exact intervals of Poisson counts and of weighted sums of them."""

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]


def count_interval(counts: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
    """The exact 95 % interval of Poisson means, given counts (Garwood 1936, Biometrika 28:437, doi:10.2307/2333958).

    Returns:
        Lower and upper ends, each of the shape of `counts`; the lower end of nothing seen is 0.
    """
    from scipy.special import gammaincinv

    n = np.asarray(counts, dtype=float)
    low = np.where(n > 0, gammaincinv(np.maximum(n, 1.0), 0.025), 0.0).astype(np.float64)
    return low, np.asarray(gammaincinv(n + 1.0, 0.975), dtype=np.float64)


def weighted_interval(counts: npt.ArrayLike, weights: npt.ArrayLike) -> tuple[float, float]:
    """The 95 % interval of Σ weight · mean (Dobson et al. 1991, Stat Med 10:457, doi:10.1002/sim.4780100317)."""
    n, w = np.asarray(counts, dtype=float), np.asarray(weights, dtype=float)
    total, value, variance = float(n.sum()), float((w * n).sum()), float((w * w * n).sum())
    low, high = (float(one) for one in count_interval(total))
    if total == 0.0:
        return 0.0, high * float(w.max())
    scale = (variance / total) ** 0.5
    return max(value + scale * (low - total), 0.0), value + scale * (high - total)
