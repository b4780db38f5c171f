"""Tumour markers attached to the cause of a cancer: P(markers | the baseline, or one gene, caused it).

The literature tells P(m | carrier), of tumours that the gene or the baseline caused. With a carrier's hazard λ_0 + Δλ
that is a mixture, so that P(m | cause k) = [(λ_0 + Δλ)·P(m | carrier) − λ_0·P(m | non-carrier)]/Δλ for each kind of
tumour m. What falls below 0 is held at 0, and the rest made to sum to 1.

Axes: `pattern` counts the kinds of tumour; `draw`, `gene`, `copies` and `scenario` as in `health`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from predispo.evidence.markers import OTHERS, SiteMarkers
from predispo.risk.kernel.arrays import BoolArray, FloatArray, IntArray

SLACK = 1e-9
"""A share that falls below 0 by no more of the excess than this is rounding."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class MarkerShares:
    """One cancer's tumours: `others` (pattern, age) in non-carriers, `carriers` (gene, pattern, age) in carriers.

    Genes that are `lacking` shares of their own have those of non-carriers.
    """

    known: SiteMarkers
    others: FloatArray
    carriers: FloatArray
    lacking: tuple[str, ...]


def shares_of(known: SiteMarkers, genes: Sequence[str]) -> MarkerShares:
    """The shares for the genes that act on the cancer."""
    others = known.by_age(OTHERS)
    carriers = np.array([known.by_age(gene) if gene in known.genes else others for gene in genes])
    return MarkerShares(
        known=known,
        others=others,
        carriers=carriers.reshape(-1, *others.shape),
        lacking=tuple(gene for gene in genes if gene not in known.genes),
    )


def given_cause(
    shares: MarkerShares, fitting: Sequence[int], ages: IntArray, baseline: FloatArray, excess: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """P(m | the baseline caused it), (scenario,), and P(m | the gene did), (draw, gene, copies, scenario).

    m is any of the `fitting` patterns; the hazards `baseline` (draw, scenario) and `excess` (draw, gene, copies,
    scenario) are those at the `ages` (scenario,).
    """
    places = list(fitting)
    own = np.maximum(_own(shares, ages, baseline, excess), 0.0)
    total = own.sum(axis=-2)
    found = np.divide(own[..., places, :].sum(axis=-2), total, out=np.zeros_like(total), where=total > 0.0)
    return shares.others[places][:, ages].sum(axis=0), found


def clamped(shares: MarkerShares, ages: IntArray, baseline: FloatArray, excess: FloatArray) -> BoolArray:
    """For which genes (gene,) a share of some kind of tumour had to be held at 0; hazards as in `given_cause`."""
    own = _own(shares, ages, baseline, excess)
    low = own < -SLACK * excess[..., None, :]
    return np.array([bool(one.any()) for one in np.moveaxis(low, 1, 0)], dtype=bool)


def _own(shares: MarkerShares, ages: IntArray, baseline: FloatArray, excess: FloatArray) -> FloatArray:
    """Δλ·P(pattern | the gene caused it) before anything is held at 0, (draw, gene, copies, pattern, scenario)."""
    alone = baseline[:, None, None]
    whole = (alone + excess)[..., None, :] * shares.carriers[None, :, None][..., ages]
    left = whole - alone[..., None, :] * shares.others[:, ages]
    return np.where(excess[..., None, :] > 0.0, left, 0.0)
