"""What everybody's health says of each gene, for every draw of the hazards: as `compile` does it, on a draw axis.

Axes: `draw` leads; `person`, `cancer`, `gene` and `copies` as in `compile`, `age` as in `hazards`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from predispo.domain.cancer import Site
from predispo.risk.compile import Compiled
from predispo.risk.drawn_sites import DrawnSite
from predispo.risk.hazards import AGES
from predispo.risk.history import FreeUntil, Onset
from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.survival import cumulative

Key = tuple[Site, bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnHealth:
    """P(years free of cancer | copies) as `own` (draw, person, gene, copies), and each cancer's two terms.

    `free` and `cause` (draw, cancer, gene, copies) are those of `Gene`. All are relative to a non-carrier's.
    """

    own: FloatArray
    free: FloatArray
    cause: FloatArray


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hazards:
    """One site's hazards for some of the draws, with the places of its genes in the panel.

    `survived` and `baseline_survived` are sums over the years before each age; `filled` (age,) is the nearest age at
    which somebody fell ill.
    """

    places: list[int]
    baseline: FloatArray
    excess: FloatArray
    survived: FloatArray
    baseline_survived: FloatArray
    filled: list[int]


def drawn_health(compiled: Compiled, sites: Mapping[Key, DrawnSite], part: slice) -> DrawnHealth:
    """The health of a compiled family for the draws in `part`."""
    hazards = {key: _hazards(compiled, site, part) for key, site in sites.items()}
    count = len(range(*part.indices(len(next(iter(sites.values())).fits)))) if sites else 0
    genes = len(compiled.panel)
    own = np.ones((count, len(compiled.histories), genes, 3))
    onsets: list[tuple[_Hazards, Onset]] = []
    for person, (told, woman) in enumerate(zip(compiled.histories, compiled.women, strict=True)):
        for group in told.free:
            own[:, person] *= _free(group, bool(woman), genes, count, hazards)
        onsets += [(hazards[onset.site, bool(woman)], onset) for onset in told.onsets]
    free, cause = np.ones((count, len(onsets), genes, 3)), np.zeros((count, len(onsets), genes, 3))
    for number, (site, onset) in enumerate(onsets):
        free[:, number, site.places], cause[:, number, site.places] = _onset(onset, site)
    return DrawnHealth(own=own, free=free, cause=cause)


def _hazards(compiled: Compiled, site: DrawnSite, part: slice) -> _Hazards:
    baseline, excess = site.baseline[part], site.excess[part]
    known = np.flatnonzero(site.point.hazards.baseline > 0.0)
    ages = np.arange(AGES)
    filled = known[np.abs(ages[:, None] - known).argmin(axis=-1)] if len(known) else ages
    return _Hazards(
        places=[compiled.panel.index(gene) for gene in site.point.genes],
        baseline=baseline,
        excess=excess,
        survived=cumulative(excess),
        baseline_survived=cumulative(baseline),
        filled=filled.tolist(),
    )


def _free(group: FreeUntil, woman: bool, genes: int, count: int, hazards: Mapping[Key, _Hazards]) -> FloatArray:
    """P(free until then | copies), summed over the ages at which the years may have ended; (draw, gene, copies)."""
    ages = np.array(group.ages)
    alone, excess = np.zeros((count, len(ages))), np.zeros((count, genes, 3, len(ages)))
    for site, cap in zip(group.sites, group.caps, strict=True):
        found = hazards[site, woman]
        until = np.minimum(ages, cap)
        alone += found.baseline_survived[:, until]
        excess[:, found.places] += found.survived[..., until]
    if len(ages) == 1:
        return np.exp(-excess[..., 0])
    weights = np.array(group.weights) * np.exp(-alone)
    return (np.exp(-excess) @ weights[:, None, :, None])[..., 0] / weights.sum(axis=-1)[:, None, None]


def _onset(onset: Onset, site: _Hazards) -> tuple[FloatArray, FloatArray]:
    """(P(free before | copies), that times the gene's excess) by gene of the site, (draw, gene, copies)."""
    ages = np.flatnonzero(onset.window > 0.0)
    free = np.exp(-site.survived[..., ages])
    filled = [site.filled[age] for age in ages.tolist()]
    if len(ages) == 1:
        ratio = site.excess[..., filled] / np.maximum(site.baseline[:, filled], _TINY)[:, None, None]
        return free[..., 0], (free * ratio)[..., 0]
    weights = onset.window[ages] * np.exp(-site.baseline_survived[:, ages])
    nobody = not site.baseline[0, ages].any()
    places = filled if nobody else ages.tolist()
    share = weights * np.maximum(site.baseline[:, places], _TINY if nobody else 0.0)
    norm = np.maximum(share.sum(axis=-1), _TINY)[:, None, None]
    before = (free @ share[:, None, :, None])[..., 0] / norm
    return before, ((free * site.excess[..., places]) @ weights[:, None, :, None])[..., 0] / norm


_TINY = 1e-300
"""Stands for a hazard of 0 in a draw that does not fit and is thrown away."""
