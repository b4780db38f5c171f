"""What the evidence says of one cancer, in one sex and country, for a panel of genes: hazards ready to be used.

Axes: `gene` runs over the genes of the panel that act on the cancer, `copies` over 0, 1, 2 pathogenic alleles, `age`
over completed years 0…125.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from predispo.domain.cancer import FEMALE_SITES, MALE_SITES, Procedure, Site
from predispo.errors import EvidenceError
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.population import Incidence
from predispo.evidence.quantity import Verified
from predispo.evidence.schema import Clock, PenetranceRow, Role
from predispo.evidence.surgery import SurgeryEffect
from predispo.risk.hazards import AGES, Effect, Flag, Hazards, derive, effect_of, no_effect
from predispo.risk.health import SiteHazards, nearest, site_hazards
from predispo.risk.kernel.arrays import FloatArray, IntArray
from predispo.risk.kernel.survival import cumulative
from predispo.risk.markers import MarkerShares, shares_of
from predispo.risk.outcome import Outcome, Second
from predispo.risk.surgery import factors_of, operated_hazards

MODELLED = (Site.BREAST, Site.OVARY, Site.COLORECTUM, Site.ENDOMETRIUM, Site.PROSTATE, Site.PANCREAS)
"""The cancers whose figures the model uses."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SitePenetrance:
    """One cancer in one sex.

    Of a second cancer all ages are years since the first, and the population are women without a pathogenic variant
    who had it. `population` (age,) is the country's hazard, `carriers` (gene, copies) its genotypes at birth. `hazards`
    serve the likelihood of what happened, `told` are the effects that are told to carriers, by gene and copies.
    `filled` (age,) is the nearest age at which somebody in the country fell ill: there only the ratio of hazards
    matters. `survived` (gene, copies, age + 1) is the excess summed over the years before each age. `surgical` are the
    operations with a cited factor, `operated` the hazards after each. `markers` is what is cited of the tumours, and
    `markers_named` names its figures.
    `overridden` are the figures that a clinic put in the place of published ones or chose itself, by gene and cancer.
    """

    site: Outcome
    female: bool
    genes: tuple[str, ...]
    population: FloatArray
    carriers: FloatArray
    hazards: Hazards
    told: tuple[tuple[Effect, ...], ...]
    told_differs: bool
    filled: IntArray
    survived: FloatArray
    surgical: tuple[SurgeryEffect, ...]
    operated: Mapping[Procedure, Hazards]
    markers: MarkerShares | None
    markers_named: tuple[str, ...]
    sources: tuple[str, ...]
    unverified: tuple[str, ...]
    overridden: tuple[str, ...]
    flags: tuple[tuple[str, Flag], ...]

    @property
    def is_second(self) -> bool:
        """Whether the clock starts with a first cancer."""
        return isinstance(self.site, Second)


def sites_of(female: bool) -> tuple[Site, ...]:
    """The modelled cancers that a sex can have."""
    absent = MALE_SITES if female else FEMALE_SITES
    return tuple(site for site in MODELLED if site not in absent)


def panel(catalogue: Catalogue) -> tuple[str, ...]:
    """The genes that the evidence can compute with for the modelled cancers."""
    return catalogue.supported([site.value for site in MODELLED])


@lru_cache(maxsize=128)
def site_penetrance(
    catalogue: Catalogue, country: str, site: Site, female: bool, genes: tuple[str, ...]
) -> SitePenetrance:
    """The hazards of a cancer in a country's women or men, for the genes of a panel that act on it.

    Raises:
        NotApplicable: when the country has no incidence of the cancer.
        EvidenceError: when penetrance, allele frequencies and incidence cannot all be true.
    """
    sex = "F" if female else "M"
    incidence = catalogue.population(country).incidence(site.value, sex)
    annual = incidence.annual().astype(float)
    population = np.concatenate([annual, np.full(AGES - len(annual), annual[-1])])
    acting: list[str] = []
    effects: list[tuple[Effect, ...]] = []
    told: list[tuple[Effect, ...]] = []
    rows: list[PenetranceRow] = []
    flags: list[tuple[str, Flag]] = []
    differs = False
    for gene in genes:
        used, spoken = (rows_of(catalogue, gene, site, sex, role) for role in (Role.LIKELIHOOD, Role.COUNSELLING))
        mine = by_copies(used, population)
        theirs = mine if spoken == used else by_copies(spoken, population)
        if mine is None and theirs is None:
            continue
        acting.append(gene)
        effects.append(mine or (no_effect(),) * 3)
        told.append(theirs or (no_effect(),) * 3)
        differs |= spoken != used
        rows += [row for row in {*used, *spoken} if row not in rows]
        flags += [(gene, flag) for flag in sorted({flag for one in (*effects[-1], *told[-1]) for flag in one.flags})]
    carriers = np.array([general_genotypes(catalogue, gene) for gene in acting]).reshape(-1, 3)
    try:
        hazards = derive(population, effects, carriers)
    except EvidenceError as refused:
        offered = " or ".join(catalogue.population(country).proxies) or "EUR"
        raise EvidenceError(
            f"In {country} the incidence of {site.value} cancer in {'women' if female else 'men'} rests on so few "
            f"cases that at age {refused.data['age']} carriers alone would have more.",
            cure=f"Choose another population, such as {offered}.",
            site=site.value,
            country=country,
            **refused.data,
        ) from refused
    surgical = catalogue.surgery.cited(site)
    factors = [
        (f"{gene or site.value} {effect.procedure.value}", figure)
        for effect in surgical
        for gene, figure in effect.figures
        if not gene or gene in acting
    ]
    tumours = next((one for one in catalogue.markers if one.site is site and one.sex in {sex, "B"}), None)
    shares = [] if tumours is None else [one for one in tumours.shares if one.gene in {"", *acting}]
    named = [(f"{one.gene or 'non-carriers'} {site.value} tumours", one.quantity) for one in shares]
    cited = [*factors, *named]
    return SitePenetrance(
        site=site,
        female=female,
        genes=tuple(acting),
        population=population,
        carriers=carriers,
        hazards=hazards,
        told=tuple(told),
        told_differs=differs,
        filled=nearest(hazards.baseline),
        survived=cumulative(hazards.excess),
        surgical=surgical,
        operated={one.procedure: after_operation(hazards, one, acting) for one in surgical},
        markers=None if tumours is None else shares_of(tumours, acting),
        markers_named=tuple(sorted({f"{name}: {one.source}" for name, one in named})),
        sources=tuple(sorted({row.source for row in rows} | {incidence.source} | {one.source for _, one in cited})),
        unverified=tuple(
            sorted(
                {f"{row.gene} {row.cancer}: {row.source}" for row in rows if row.quantity.verified is not Verified.YES}
                | {f"{name}: {one.source}" for name, one in cited if one.verified is not Verified.YES}
            )
        ),
        overridden=tuple(
            sorted(
                _overridden(catalogue, rows, acting, incidence, site, sex)
                | {name for name, figure in cited if figure.override}
            )
        ),
        flags=tuple(flags),
    )


@lru_cache(maxsize=1024)
def told_hazards(penetrance: SitePenetrance, start: int, procedure: Procedure | None = None) -> Hazards:
    """The hazards that are told, from age `start`; among those free of it then they average the population's.

    After an operation with a cited factor they are changed by it.
    """
    if procedure is not None:
        effect = next(one for one in penetrance.surgical if one.procedure is procedure)
        return after_operation(told_hazards(penetrance, start), effect, penetrance.genes)
    if not penetrance.told_differs:
        return penetrance.hazards
    if penetrance.is_second:
        return beside_baseline(penetrance.population, penetrance.told)
    weights = penetrance.carriers * np.exp(-penetrance.survived[..., start])
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return derive(penetrance.population, penetrance.told, weights, start=start)


def beside_baseline(baseline: FloatArray, effects: Sequence[Sequence[Effect]]) -> Hazards:
    """Hazards where the baseline (age,) is the non-carrier's own; `effects` by gene and copies."""
    excess = [[one.absolute + (one.multiple - 1.0) * baseline for one in gene] for gene in effects]
    return Hazards(baseline=baseline, excess=np.maximum(np.array(excess).reshape(-1, 3, AGES), 0.0))


def after_operation(hazards: Hazards, effect: SurgeryEffect, genes: Sequence[str]) -> Hazards:
    """The hazards after an operation, for the genes that act on the cancer."""
    everybody, carriers = factors_of(effect, genes)
    baseline, excess = operated_hazards(hazards.baseline[None], hazards.excess[None], everybody, carriers)
    return Hazards(baseline=baseline[0], excess=excess[0])


@lru_cache(maxsize=256)
def point_hazards(penetrance: SitePenetrance, panel: tuple[str, ...]) -> SiteHazards:
    """The hazards with a draw axis of length one, and the places of the genes in a panel."""
    places = [panel.index(gene) for gene in penetrance.genes]

    def made(hazards: Hazards, operated: Mapping[Procedure, SiteHazards]) -> SiteHazards:
        baseline, excess = hazards.baseline[None], hazards.excess[None]
        return site_hazards(places, baseline, excess, penetrance.filled, operated, penetrance.markers)

    return made(penetrance.hazards, {done: made(after, {}) for done, after in penetrance.operated.items()})


def general_genotypes(catalogue: Catalogue, gene: str) -> FloatArray:
    """The genotypes 0, 1 and 2 of a gene in the general population at birth, in Hardy–Weinberg proportions."""
    q = catalogue.gene(gene).allele_frequency().value
    return np.array([(1.0 - q) ** 2, 2.0 * q * (1.0 - q), q * q])


def rows_of(catalogue: Catalogue, gene: str, site: Outcome, sex: str, role: Role) -> tuple[PenetranceRow, ...]:
    """The model's figures of a gene for an outcome, on the outcome's own clock."""
    clock = Clock.FIRST_CANCER if isinstance(site, Second) else Clock.BIRTH
    return tuple(row for row in catalogue.chosen_rows(gene, site.value, sex, role) if row.clock is clock)


def _overridden(
    catalogue: Catalogue,
    rows: Sequence[PenetranceRow],
    genes: Sequence[str],
    incidence: Incidence,
    site: Site,
    sex: str,
) -> set[str]:
    """What of a clinic's own acts on a cancer: figures, choices, counts."""
    found = {f"{row.gene} {row.cancer}" for row in rows if row.quantity.override}
    for gene in genes:
        for role in Role:
            if any(one.override for one in catalogue.choices(gene, site.value, sex, role)):
                found.add(f"{gene} {site.value}")
    if incidence.overrides:
        found.add(f"{incidence.population} {site.value}")
    return found


def by_copies(rows: Sequence[PenetranceRow], population: FloatArray) -> tuple[Effect, ...] | None:
    """The effects of 0, 1 and 2 copies beside a hazard; two count as one where no biallelic figure is chosen."""
    if not rows:
        return None
    two = [row for row in rows if row.genotype == "biallelic"]
    one = [row for row in rows if row.genotype != "biallelic"]
    single = effect_of(one, population) if one else None
    double = effect_of(two, population) if two else single
    if single is None and double is None:
        return None
    return no_effect(), single or no_effect(), double or no_effect()
