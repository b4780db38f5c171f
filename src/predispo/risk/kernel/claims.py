"""Every gene as if it were alone, and how often two of them would then claim one cancer.

A cancer's vector is free + tilt · cause for each gene. Under the product of the one-locus posteriors a gene with
genotype g claims the cancer with chance tilt · cause / (free + tilt · cause). Since tilt ≤ 1, and of n ≥ 1 claims

    free · (1 + Σ cause/free) = 1/tilt · Π (free + tilt · cause) · [tilt · P(no claim) + P(one claim)]

the likelihood of the additive model is at most Π over genes of the product's, times Π 1/tilt; what is missing is the
expectation of the brackets, all of them between 0 and 1. The bound is least where each cancer is claimed at most once
on average, so tilts are sought there; any tilts give the same answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from predispo.errors import ImpossibleFamily
from predispo.risk.kernel.arrays import FloatArray, IntArray
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.genotypes import Locus
from predispo.risk.kernel.peeling import beliefs, log_likelihood, peel
from predispo.risk.kernel.plan import Plan
from predispo.risk.kernel.trains import Train

ROUNDS = 20
"""How often tilts are bettered at most."""

STEP = 0.7
"""The power of a cancer's mean number of claims by which its tilt is lowered, or raised up to 1."""

NEAR = 0.03
"""By how much, in logs, tilts may still move when the search ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alone:
    """The product of all genes' own posteriors.

    `tables` by gene and width (slot, genotype, …) are P(genotypes of a clique | all data), `tilts` (cancer,) as above,
    `log_bound` is the natural log of what the likelihood cannot exceed.
    """

    tables: tuple[dict[int, FloatArray], ...]
    tilts: FloatArray
    log_bound: float


def alone(plan: Plan, genes: Sequence[Gene], persons: IntArray) -> Alone:
    """Every gene's own posterior; `persons` (cancer,) tells whose each cancer is.

    Raises:
        ImpossibleFamily: when the data of one gene cannot all be true; `data['gene']` is its index.
        TooManyLoops: as `peel` does.
    """
    batches = _batches(genes)
    tilts = _tilts(plan, batches, persons)
    tables: dict[int, dict[int, FloatArray]] = {}
    log = -float(np.log(tilts).sum())
    for batch in batches:
        found, logs = beliefs(plan, batch.locus, batch.likelihood(persons, tilts), founders=batch.founders)
        for place, gene in enumerate(batch.members):
            if not np.isfinite(logs[place]):
                _raise_impossible(plan, genes[gene], batch.likelihood(persons, tilts)[place], gene)
            tables[gene] = {width: table[place] for width, table in found.items()}
        log += float(logs.sum())
    return Alone(tables=tuple(tables[gene] for gene in range(len(genes))), tilts=tilts, log_bound=log)


def claimed_once(genes: Sequence[Gene], cancer: int, tilt: float) -> Train:
    """tilt · P(no gene claims a cancer) + P(one gene does), given its person's genotypes at all genes."""
    found: Train = []
    for gene in genes:
        chance = _chance(gene.free[cancer], gene.cause[cancer], tilt)
        core = np.zeros((2, len(chance), 2))
        core[0, :, 0] = core[1, :, 1] = 1.0 - chance
        core[0, :, 1] = chance
        found.append(core)
    found[0] = found[0][:1]
    found[-1] = (found[-1] @ np.array([tilt, 1.0]))[:, :, None]
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Batch:
    """Genes with the same states; all arrays lead with the gene, else they are as in `Gene`."""

    members: tuple[int, ...]
    locus: Locus
    founders: FloatArray
    own: FloatArray
    free: FloatArray
    cause: FloatArray

    def likelihood(self, persons: IntArray, tilts: FloatArray) -> FloatArray:
        made = self.own.copy()
        for cancer, person in enumerate(persons.tolist()):
            made[:, person] *= self.free[:, cancer] + tilts[cancer] * self.cause[:, cancer]
        return made


def _batches(genes: Sequence[Gene]) -> list[_Batch]:
    by_states: dict[tuple[tuple[str, ...], bytes], list[int]] = {}
    for place, gene in enumerate(genes):
        by_states.setdefault((gene.locus.states, gene.locus.copies.tobytes()), []).append(place)
    found: list[_Batch] = []
    for members in by_states.values():
        mine = [genes[place] for place in members]
        width = max(len(gene.founders) for gene in mine)
        found.append(
            _Batch(
                members=tuple(members),
                locus=Locus(
                    states=mine[0].locus.states,
                    founders=mine[0].locus.founders,
                    transmission=np.stack([gene.locus.transmission for gene in mine]),
                    copies=mine[0].locus.copies,
                ),
                founders=np.stack([np.broadcast_to(gene.founders, (width, *gene.founders.shape[1:])) for gene in mine]),
                own=np.stack([gene.own for gene in mine]),
                free=np.stack([gene.free for gene in mine]),
                cause=np.stack([gene.cause for gene in mine]),
            )
        )
    return found


def _tilts(plan: Plan, batches: Sequence[_Batch], persons: IntArray) -> FloatArray:
    """Tilts with which every cancer is claimed about once at most: the stationary point of a convex bound."""
    tilts = np.ones(len(persons))
    for _ in range(ROUNDS if len(persons) else 0):
        claims = np.zeros(len(persons))
        for batch in batches:
            found = peel(plan, batch.locus, batch.likelihood(persons, tilts), founders=batch.founders, allow_zero=True)
            chance = _chance(batch.free, batch.cause, tilts[:, None])
            claims += (found.marginals[:, persons] * chance).sum(axis=(0, 2))
        # less than the step that one cancer alone would need: relatives' cancers move together
        better = np.minimum(tilts / np.maximum(claims, 1e-3) ** STEP, 1.0)
        moved = np.abs(np.log(better / tilts)).max()
        tilts = better
        if moved < NEAR:
            break
    return tilts


def _chance(free: FloatArray, cause: FloatArray, tilt: FloatArray | float) -> FloatArray:
    whole = free + tilt * cause
    return np.divide(tilt * cause, whole, out=np.zeros_like(whole), where=whole > 0.0)


def _raise_impossible(plan: Plan, gene: Gene, likelihood: FloatArray, place: int) -> None:
    try:
        log_likelihood(plan, gene.locus, likelihood, founders=gene.founders)
    except ImpossibleFamily as error:
        raise ImpossibleFamily(error.reason, cure=error.cure, **{**error.data, "gene": place}) from error
