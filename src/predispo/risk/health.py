"""What everybody's health says of each gene: P(what happened | copies), relative to a non-carrier's.

Axes: `draw` leads, and is of length one for the point values; `person`, `cancer`, `gene` and `copies` as in `compile`,
`age` as in `hazards`, `scenario` as in `history`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from predispo.domain.cancer import Procedure
from predispo.risk.hazards import AGES
from predispo.risk.history import FreeUntil, History, Onset
from predispo.risk.kernel.arrays import BoolArray, FloatArray, IntArray
from predispo.risk.kernel.survival import cumulative
from predispo.risk.markers import MarkerShares, given_cause
from predispo.risk.outcome import Outcome

Key = tuple[Outcome, bool]
"""What of, and whether in women."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteHazards:
    """One cancer's hazards in one sex, with the `places` of its genes in the panel.

    `baseline` (draw, age) and `excess` (draw, gene, copies, age); `survived` and `baseline_survived` are their sums
    over the years before each age. `filled` (age,) is the nearest age at which somebody fell ill. `operated` are the
    hazards after the operations that have a cited factor, `markers` what is cited of the tumours.
    """

    places: Sequence[int]
    baseline: FloatArray
    excess: FloatArray
    survived: FloatArray
    baseline_survived: FloatArray
    filled: IntArray
    operated: Mapping[Procedure, "SiteHazards"] = field(default_factory=dict)
    markers: MarkerShares | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """P(years free of cancer | copies) as `own` (draw, person, gene, copies), and each cancer's two terms.

    `free` and `cause` (draw, cancer, gene, copies) are those of `Gene`. All are relative to a non-carrier's.
    """

    own: FloatArray
    free: FloatArray
    cause: FloatArray


def site_hazards(
    places: Sequence[int],
    baseline: FloatArray,
    excess: FloatArray,
    filled: IntArray,
    operated: Mapping[Procedure, "SiteHazards"] | None = None,
    markers: MarkerShares | None = None,
) -> SiteHazards:
    """The hazards with their sums."""
    return SiteHazards(
        places=places,
        baseline=baseline,
        excess=excess,
        survived=cumulative(excess),
        baseline_survived=cumulative(baseline),
        filled=filled,
        operated=operated or {},
        markers=markers,
    )


def nearest(baseline: FloatArray) -> IntArray:
    """For each age itself, or the nearest age at which the baseline (age,) is above zero."""
    ages, known = np.arange(AGES), np.flatnonzero(baseline > 0.0)
    if not len(known):
        return ages
    return known[np.abs(ages[:, None] - known).argmin(axis=-1)]


def health_of(
    histories: Sequence[History],
    women: Sequence[bool | None],
    genes: int,
    sites: Mapping[Key, SiteHazards],
) -> Health:
    """The health of everybody, for a panel of so many genes."""
    count = len(next(iter(sites.values())).baseline) if sites else 0
    own = np.ones((count, len(histories), genes, 3))
    onsets: list[tuple[SiteHazards, Onset]] = []
    for person, (told, woman) in enumerate(zip(histories, women, strict=True)):
        for group in told.free:
            own[:, person] *= _free(group, bool(woman), genes, count, sites)
        onsets += [(sites[onset.site, bool(woman)], onset) for onset in told.onsets]
    free, cause = np.ones((count, len(onsets), genes, 3)), np.zeros((count, len(onsets), genes, 3))
    for number, (site, onset) in enumerate(onsets):
        free[:, number, site.places], cause[:, number, site.places] = _onset(onset, site)
    return Health(own=own, free=free, cause=cause)


def _free(group: FreeUntil, woman: bool, genes: int, count: int, sites: Mapping[Key, SiteHazards]) -> FloatArray:
    """P(free until then | copies), summed over the scenarios; (draw, gene, copies)."""
    scenarios = len(group.weights)
    alone, excess = np.zeros((count, scenarios)), np.zeros((count, genes, 3, scenarios))
    for span in group.spans:
        site = sites[span.site, woman]
        baseline, own = _summed(site, span.procedure, np.array(span.full), np.array(span.after))
        alone += baseline
        excess[:, site.places] += own
    if scenarios == 1:
        return np.exp(-excess[..., 0])
    weights = np.array(group.weights) * np.exp(-alone)
    return (np.exp(-excess) @ weights[:, None, :, None])[..., 0] / weights.sum(axis=-1)[:, None, None]


def _summed(
    site: SiteHazards, procedure: Procedure | None, full: IntArray, until: IntArray
) -> tuple[FloatArray, FloatArray]:
    """Baseline (draw, scenario) and excess (draw, gene, copies, scenario) summed until `full`, then as operated."""
    baseline, own = site.baseline_survived[:, full], site.survived[..., full]
    if procedure is None:
        return baseline, own
    after = site.operated[procedure]
    return (
        baseline + after.baseline_survived[:, until] - after.baseline_survived[:, full],
        own + after.survived[..., until] - after.survived[..., full],
    )


def _onset(onset: Onset, site: SiteHazards) -> tuple[FloatArray, FloatArray]:
    """(P(free before | copies), that times the gene's excess) by gene of the site, (draw, gene, copies)."""
    alone, own = _summed(site, onset.procedure, np.array(onset.full), np.array(onset.ages))
    free = np.exp(-own)
    baseline, excess = hazards_at(onset, site)
    baseline = np.maximum(baseline, _TINY)
    seen = np.ones(len(onset.ages))
    if onset.tumour and site.markers is not None:
        seen, by_gene = given_cause(site.markers, onset.tumour, np.array(onset.ages), baseline, excess)
        excess = excess * by_gene
    if len(onset.ages) == 1:
        return free[..., 0], (free * excess / (baseline * seen)[:, None, None])[..., 0]
    weights = np.array(onset.weights) * np.exp(-alone)
    share = weights * baseline * seen
    norm = np.maximum(share.sum(axis=-1), _TINY)[:, None, None]
    before = (free @ share[:, None, :, None])[..., 0] / norm
    return before, ((free * excess) @ weights[:, None, :, None])[..., 0] / norm


def hazards_at(onset: Onset, site: SiteHazards) -> tuple[FloatArray, FloatArray]:
    """Baseline (draw, scenario) and excess (draw, gene, copies, scenario) at a diagnosis.

    Where nobody falls ill at any of the ages they are those of the nearest ages at which somebody does.
    """
    ages, full = np.array(onset.ages), np.array(onset.full)
    nobody = not site.baseline[0, ages].any()
    return _at(site, onset.procedure, site.filled[ages] if nobody else ages, ages > full)


def _at(
    site: SiteHazards, procedure: Procedure | None, ages: IntArray, late: BoolArray
) -> tuple[FloatArray, FloatArray]:
    """Both at some ages; as operated where it is late."""
    baseline, excess = site.baseline[:, ages], site.excess[..., ages]
    if procedure is None:
        return baseline, excess
    after = site.operated[procedure]
    return (
        np.where(late, after.baseline[:, ages], baseline),
        np.where(late, after.excess[..., ages], excess),
    )


_TINY = 1e-300
"""Stands for a hazard of 0 in a draw that does not fit and is thrown away."""
