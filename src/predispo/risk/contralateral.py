"""Hazards of cancer in the other breast by years since the first, where its baseline is cited."""

from functools import lru_cache

import numpy as np

from predispo.evidence.catalogue import Catalogue
from predispo.evidence.quantity import Verified
from predispo.evidence.schema import PenetranceRow, Role
from predispo.risk.hazards import Effect, Flag, no_effect
from predispo.risk.health import nearest
from predispo.risk.kernel.survival import cumulative
from predispo.risk.other_breast import OTHER
from predispo.risk.penetrance import SitePenetrance, beside_baseline, by_copies, general_genotypes, rows_of


@lru_cache(maxsize=32)
def contralateral_penetrance(catalogue: Catalogue, genes: tuple[str, ...]) -> SitePenetrance | None:
    """The hazards in women, for the genes of a panel that act; None where no rate of non-carriers is cited."""
    known = catalogue.contralateral
    if not known.rates:
        return None
    baseline = known.annual()
    acting: list[str] = []
    effects: list[tuple[Effect, ...]] = []
    told: list[tuple[Effect, ...]] = []
    rows: list[PenetranceRow] = []
    flags: list[tuple[str, Flag]] = []
    differs = False
    for gene in genes:
        used, spoken = (rows_of(catalogue, gene, OTHER, "F", role) for role in (Role.LIKELIHOOD, Role.COUNSELLING))
        mine, theirs = by_copies(used, baseline), by_copies(spoken, baseline)
        if mine is None and theirs is None:
            continue
        acting.append(gene)
        effects.append(mine or (no_effect(),) * 3)
        told.append(theirs or (no_effect(),) * 3)
        differs |= spoken != used
        rows += [row for row in {*used, *spoken} if row not in rows]
        flags += [(gene, flag) for flag in sorted({flag for one in (*effects[-1], *told[-1]) for flag in one.flags})]
    hazards = beside_baseline(baseline, effects)
    figures = [
        *((f"{row.gene} {row.cancer}", row.quantity) for row in rows),
        *((f"non-carriers {OTHER.value}", one.quantity) for one in known.rates),
    ]
    return SitePenetrance(
        site=OTHER,
        female=True,
        genes=tuple(acting),
        population=baseline,
        carriers=np.array([general_genotypes(catalogue, gene) for gene in acting]).reshape(-1, 3),
        hazards=hazards,
        told=tuple(told),
        told_differs=differs,
        filled=nearest(baseline),
        survived=cumulative(hazards.excess),
        surgical=(),
        operated={},
        markers=None,
        markers_named=(),
        sources=tuple(sorted({one.source for _, one in figures})),
        unverified=tuple(
            sorted({f"{name}: {one.source}" for name, one in figures if one.verified is not Verified.YES})
        ),
        overridden=tuple(sorted({name for name, one in figures if one.override})),
        flags=tuple(flags),
    )
