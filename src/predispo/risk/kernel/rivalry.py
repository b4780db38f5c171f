"""In which order genes stand in a train: rivals for the same cancers side by side, so that matrices stay small."""

from collections.abc import Sequence

import numpy as np

from predispo.risk.kernel.arrays import FloatArray, IntArray
from predispo.risk.kernel.claims import Alone
from predispo.risk.kernel.cliques import tree_of
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.given import marginal
from predispo.risk.kernel.plan import Plan

STRANGERS = 1e-9
"""How much genes count as rivals at least, beside the greatest, so that no gene stands apart from all others."""


def by_rivalry(plan: Plan, genes: Sequence[Gene], cancers: IntArray, found: Alone) -> list[int]:
    """The genes' places in an order in which those that may claim the same cancers are near each other.

    Two genes are rivals as far as they are expected to claim the same cancers. The order is that of the graph's second
    eigenvector, which minimises the squares of the distances (Barnard, Pothen & Simon 1995,
    doi:10.1002/nla.1680020402).
    """
    claims = _claims(plan, genes, cancers, found)
    near = claims @ claims.T
    np.fill_diagonal(near, 0.0)
    near += STRANGERS * max(float(near.max(initial=0.0)), STRANGERS)
    whole = near.sum(axis=1)
    scale = 1.0 / np.sqrt(whole)
    _, vectors = np.linalg.eigh((np.diag(whole) - near) * scale[:, None] * scale)
    return np.argsort(vectors[:, min(1, len(genes) - 1)] * scale, kind="stable").tolist()


def _claims(plan: Plan, genes: Sequence[Gene], cancers: IntArray, found: Alone) -> FloatArray:
    """How often each gene, as if alone, claims each cancer, (gene, cancer)."""
    cliques = {one.node: one for one in tree_of(plan)}
    claims = np.zeros((len(genes), len(cancers)))
    for cancer, person in enumerate(cancers.tolist()):
        here = cliques[int(plan.node_of[person])]
        for place, gene in enumerate(genes):
            chance = marginal(found.tables[place][here.width][here.slot], (0,))
            cause = found.tilts[cancer] * gene.cause[cancer]
            whole = gene.free[cancer] + cause
            claims[place, cancer] = (
                chance * np.divide(cause, whole, out=np.zeros_like(whole), where=whole > 0.0)
            ).sum()
    return claims
