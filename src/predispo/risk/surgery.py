"""Hazards after an operation: the non-carrier's times everybody's factor, a carrier's times that of their gene."""

from collections.abc import Sequence

import numpy as np

from predispo.evidence.surgery import SurgeryEffect
from predispo.risk.kernel.arrays import FloatArray


def factors_of(effect: SurgeryEffect, genes: Sequence[str]) -> tuple[FloatArray, FloatArray]:
    """Everybody's factor, (draw,), and that of each gene's carriers, (draw, gene), with one draw: the point values."""
    assert effect.everybody is not None
    general = effect.everybody.value
    own = [effect.by_gene[gene].value if gene in effect.by_gene else general for gene in genes]
    return np.array([general]), np.array([own]).reshape(1, -1)


def operated_hazards(
    baseline: FloatArray, excess: FloatArray, everybody: FloatArray, carriers: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Baseline (draw, age) and excess (draw, gene, copies, age) after an operation.

    λ'_0 = f·λ_0 and λ'_0 + Δλ'_k = f_k·(λ_0 + Δλ_k), with Δλ'_k never below 0; `everybody` (draw,) is f, `carriers`
    (draw, gene) are the f_k. Who has no excess before has none afterwards.
    """
    after = everybody[:, None] * baseline
    whole = carriers[:, :, None, None] * (baseline[:, None, None] + excess)
    return after, np.where(excess > 0.0, np.maximum(whole - after[:, None, None], 0.0), 0.0)
