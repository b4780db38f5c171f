"""Proves that an edition holds together: units, sources, intervals, curves, coverage, choices."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from predispo.errors import EvidenceError, PredispoError
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.quantity import Quantity, Unit, Verified
from predispo.evidence.schema import GeneEvidence, Measure, ModelChoice, PenetranceRow, Role

BANDS = tuple(range(0, 90, 5))
Curve = tuple[str, ...]


class Severity(StrEnum):
    """Whether the edition may be used with the finding."""

    ERROR = "error"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong with an edition, or that a reader should know; `place` says where it stands."""

    severity: Severity
    code: str
    place: str
    message: str


def check(catalogue: Catalogue) -> tuple[Finding, ...]:
    """Everything that is wrong or odd in an edition; no finding of severity error means that it may be used."""
    return tuple(
        finding
        for part in (_digest, _genes, _cancers, _populations, _guidelines, _model)
        for finding in _guarded(part(catalogue), part.__name__.removeprefix("_"))
    )


def _guarded(findings: Iterator[Finding], part: str) -> Iterator[Finding]:
    """A file that cannot be read is a finding too."""
    try:
        yield from findings
    except EvidenceError as error:
        yield _error("unreadable", f"{error.data.get('file', part)} {error.data.get('place', '')}".strip(), str(error))


def _digest(catalogue: Catalogue) -> Iterator[Finding]:
    if catalogue.digest != catalogue.sealed_digest:
        yield _error("digest", "edition.toml", "The files are not those that the edition was sealed with.")


def _genes(catalogue: Catalogue) -> Iterator[Finding]:
    for symbol in catalogue.genes():
        yield from _guarded(_gene(catalogue, symbol), f"genes/{symbol}.toml")


def _gene(catalogue: Catalogue, symbol: str) -> Iterator[Finding]:
    gene, place = catalogue.gene(symbol), f"genes/{symbol}.toml"
    if gene.symbol != symbol:
        yield _error("name", place, f"The file speaks of {gene.symbol}.")
    for figure in _figures(gene):
        yield from _source(catalogue, figure.source, place)
        if figure.verified is not Verified.NO and not figure.verified_in:
            yield _error("verified_in", place, f"A figure of {figure.source} is verified, but not where.")
    for one in gene.allele_frequencies:
        if one.quantity.unit is not Unit.ALLELE_FREQUENCY or not 0 < one.quantity.value < 1:
            yield _error("frequency", place, "An allele frequency is not between 0 and 1.")
    preferred = Counter(one.ancestry for one in gene.allele_frequencies if one.preferred)
    for ancestry in (ancestry for ancestry, count in preferred.items() if count > 1):
        yield _error("duplicate", place, f"Two preferred allele frequencies for {ancestry}.")
    for row in gene.penetrance:
        if row.cancer not in catalogue.cancers():
            yield _error("cancer", place, f"{row.cancer} is not among the cancers.")
        yield from _row(row, place)
    yield from _curves(gene, place)


def _figures(gene: GeneEvidence) -> Iterator[Quantity]:
    yield from (one for one in (gene.carrier_frequency, gene.de_novo) if one is not None)
    yield from (one.quantity for one in (*gene.allele_frequencies, *gene.test_sensitivities, *gene.penetrance))


def _row(row: PenetranceRow, place: str) -> Iterator[Finding]:
    cumulative = row.measure is Measure.CUMULATIVE_RISK
    if row.quantity.unit is not (Unit.PERCENT if cumulative else Unit.RATIO):
        yield _error("unit", place, f"{_name(row)}: {row.measure} in {row.quantity.unit}.")
    if cumulative and (row.age_to is None or not 0 <= row.value < 100):
        yield _error("risk", place, f"{_name(row)}: a cumulative risk needs an age and lies from 0 to below 100.")
    if not cumulative and row.value <= 0:
        yield _error("ratio", place, f"{_name(row)}: a ratio is above 0.")
    if cumulative and row.value == 0 and not row.censored:
        yield _error("censored", place, f"{_name(row)}: a zero from few people is censored.")
    if row.age_from is not None and row.age_to is not None and row.age_from > row.age_to:
        yield _error("ages", place, f"{_name(row)}: the ages run backwards.")


def _curves(gene: GeneEvidence, place: str) -> Iterator[Finding]:
    """No two figures for the same question from one source, and cumulative risks that never fall."""
    curves: dict[Curve, list[PenetranceRow]] = {}
    for row in gene.penetrance:
        curves.setdefault(_curve(row), []).append(row)
    for rows in curves.values():
        ages = Counter((row.age_from, row.age_to) for row in rows)
        for age in (age for age, count in ages.items() if count > 1):
            yield _error("duplicate", place, f"{_name(rows[0])}: two figures for the ages {age}.")
        if rows[0].measure is Measure.CUMULATIVE_RISK:
            ordered = sorted(rows, key=lambda row: row.age_to or 0)
            if any(later.value < earlier.value for earlier, later in pairwise(ordered)):
                yield _error("monotone", place, f"{_name(rows[0])}: the cumulative risk falls with age.")


def _curve(row: PenetranceRow) -> Curve:
    question = (row.cancer, row.sex, row.genotype, row.measure, row.clock)
    return (*question, row.source, row.form, row.condition, row.ascertainment, row.quantity.population)


def _cancers(catalogue: Catalogue) -> Iterator[Finding]:
    for name in catalogue.cancers():
        cancer = catalogue.cancer(name)
        for part in cancer.parts:
            if part not in catalogue.cancers():
                yield _error("cancer", f"cancers/{name}.toml", f"Its part {part} is not among the cancers.")


def _populations(catalogue: Catalogue) -> Iterator[Finding]:
    sites = [one for one in map(catalogue.cancer, catalogue.cancers()) if one.has_incidence]
    for iso2 in catalogue.populations():
        population, place = catalogue.population(iso2), f"populations/{iso2}.toml"
        for proxy in population.proxies:
            if proxy not in catalogue.populations() or not catalogue.population(proxy).has_incidence:
                yield _error("proxy", place, f"{proxy} has no incidence to offer.")
        for period in population.mortality_periods:
            for sex in "FM":
                yield from _mortality(catalogue, iso2, sex, period, place)
        if population.has_incidence:
            for site in sites:
                for sex in "FM" if site.sex == "B" else site.sex:
                    yield from _incidence(catalogue, iso2, site.id, sex, place)


def _incidence(catalogue: Catalogue, iso2: str, site: str, sex: str, place: str) -> Iterator[Finding]:
    try:
        found = catalogue.population(iso2).incidence(site, sex)
    except PredispoError as error:
        yield _error("incidence", place, str(error))
        return
    yield from _source(catalogue, found.source, place)
    if tuple(found.age_lo) != BANDS:
        yield _error("bands", place, f"{site} {sex}: the ages do not run from 0 to 85 and over.")
    elif (found.person_years <= 0).any() or (found.cases < 0).any() or (found.cases > found.person_years).any():
        yield _error("counts", place, f"{site} {sex}: the counts make no rate.")


def _mortality(catalogue: Catalogue, iso2: str, sex: str, period: str, place: str) -> Iterator[Finding]:
    try:
        found = catalogue.population(iso2).mortality(sex, period)
    except PredispoError as error:
        yield _error("mortality", place, str(error))
        return
    yield from _source(catalogue, found.source, place)
    if len(found.rates) != 22 or (found.rates < 0).any():
        yield _error("mortality", place, f"{sex} {period}: not 22 rates of death.")


def _guidelines(catalogue: Catalogue) -> Iterator[Finding]:
    criteria = {one.id for guide in catalogue.guidelines for one in guide.criteria}
    actions = Counter(one.id for guide in catalogue.guidelines for one in guide.actions)
    for name in (name for name, count in actions.items() if count > 1):
        yield _error("duplicate", "guidelines", f"Two actions are named {name}.")
    for guide in catalogue.guidelines:
        place = f"guidelines/{guide.country}/{guide.source}.toml"
        yield from _source(catalogue, guide.source, place)
        for one in guide.criteria:
            if one.superseded_by and one.superseded_by not in criteria:
                yield _error("superseded", place, f"{one.id} points to {one.superseded_by}, which is not there.")
        for one in (*guide.criteria, *guide.actions):
            yield from _source(catalogue, one.source, place)
            if one.defect:
                yield Finding(severity=Severity.NOTE, code="defect", place=place, message=f"{one.id}: {one.defect}")
        for one in guide.actions:
            for symbol in one.genes:
                if symbol not in catalogue.genes():
                    yield _error("gene", place, f"{one.id} speaks of {symbol}, which is not among the genes.")


def _model(catalogue: Catalogue) -> Iterator[Finding]:
    model, place = catalogue.model(), "models/default.toml"
    taken: Counter[tuple[str, str, str, str, Role, str]] = Counter()
    for one in model.choices:
        for sex in "FM" if one.sex == "B" else one.sex:
            taken.update((one.gene, one.cancer, sex, one.genotype, role, one.when) for role in one.roles)
        yield from _choice(catalogue, one, place)
    for who in (who for who, count in taken.items() if count > 1):
        yield _error("duplicate", place, f"Two choices for {' '.join(filter(None, who))}.")
    for one in model.left_out:
        if one.gene not in catalogue.genes() or one.cancer not in {*catalogue.cancers(), "*"}:
            yield _error("left_out", place, f"{one.gene} {one.cancer} is not in the evidence.")


def _choice(catalogue: Catalogue, one: ModelChoice, place: str) -> Iterator[Finding]:
    name = f"{one.gene} {one.cancer} {one.sex}"
    if not catalogue.cancer(one.cancer).has_incidence:
        yield _error("choice", place, f"{name}: the cancer has no incidence.")
    if any(row.quantity.verified is Verified.NO for row in one.rows):
        yield Finding(
            severity=Severity.NOTE, code="unverified", place=place, message=f"{name} rests on unverified {one.source}."
        )


def _source(catalogue: Catalogue, key: str, place: str) -> Iterator[Finding]:
    if key not in catalogue.references():
        yield _error("source", place, f"{key} is not in the bibliography.")


def _error(code: str, place: str, message: str) -> Finding:
    return Finding(severity=Severity.ERROR, code=code, place=place, message=message)


def _name(row: PenetranceRow) -> str:
    return f"{row.source}, {row.cancer} {row.sex} {row.genotype}"
