"""Proves that an edition holds together: units, sources, intervals, curves, coverage, choices."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from predispo.domain.evidence_place import EvidencePlace
from predispo.errors import EvidenceError, NotApplicable, PredispoError
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.digest import EDITION_FILE
from predispo.evidence.guideline import Guideline
from predispo.evidence.markers import faults
from predispo.evidence.own_counts import BANDS
from predispo.evidence.own_rates import DEATH_AGES
from predispo.evidence.places import CONTRALATERAL, MARKERS, MODEL, STRENGTH, SURGERY, identity
from predispo.evidence.quantity import Quantity, Unit, Verified
from predispo.evidence.schema import GeneEvidence, Measure, ModelChoice, PenetranceRow, Role

Curve = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing about an edition: a code, the file, the place in it, and an English sentence.

    `at` is the table that it speaks of, `key` what in it is wrong; None and empty where that is not known.
    """

    code: str
    file: str
    place: str
    text: str
    at: EvidencePlace | None = None
    key: str = ""


def check(catalogue: Catalogue, files: Collection[str] | None = None) -> tuple[Finding, ...]:
    """Everything that is wrong with an edition, or with some files of it; empty where it may be used.

    Every figure has unit and source, every source resolves, intervals contain their value (these three are refused on
    reading), curves never fall, nothing is said twice, incidence covers 0 to 85 and over, every choice finds figures.
    What a clinic laid over the files is held to the same.
    """
    wanted = _Wanted(files)
    parts = {
        "edition": _digest(catalogue) if files is None else iter(()),
        "own": _own(catalogue, wanted),
        "references": _references(catalogue),
        "genes": _genes(catalogue, wanted),
        "cancers": _cancers(catalogue, wanted),
        "populations": _populations(catalogue, wanted),
        "guidelines": _guidelines(catalogue, wanted),
        "law": _law(catalogue),
        "model": _model(catalogue, wanted),
        "surgery": _surgery(catalogue, wanted),
        "markers": _markers(catalogue, wanted),
        "contralateral": _contralateral(catalogue, wanted),
        "strength": _strength(catalogue, wanted),
    }
    # One file that cannot be read is found by many; it is told once.
    return tuple(dict.fromkeys(finding for name, part in parts.items() for finding in _guarded(part, name)))


class _Wanted:
    """Which files are looked at: some, or all."""

    def __init__(self, files: Collection[str] | None) -> None:
        self._files = files

    def __contains__(self, file: str) -> bool:
        return self._files is None or file in self._files

    def any_of(self, folder: str) -> bool:
        """Whether any file of a folder is looked at."""
        return self._files is None or any(file.startswith(folder) for file in self._files)


def remarks(catalogue: Catalogue) -> tuple[Finding, ...]:
    """What a reader of a sound edition should know: defects that stand, and choices that rest on unverified figures."""
    return (*_defects(catalogue), *_unverified(catalogue))


def _defects(catalogue: Catalogue) -> Iterator[Finding]:
    for symbol in catalogue.genes():
        for defect in catalogue.gene(symbol).defects:
            yield Finding(code="defect", file=f"genes/{symbol}.toml", place="", text=defect)
    for guide in catalogue.guidelines:
        for one in (*guide.criteria, *guide.actions):
            if one.defect:
                yield Finding(code="defect", file=_guideline_file(guide), place=one.id, text=one.defect)


def _unverified(catalogue: Catalogue) -> Iterator[Finding]:
    for one in catalogue.model().choices:
        if any(row.quantity.verified is Verified.NO for row in one.rows):
            yield Finding(
                code="unverified", file=MODEL, place=_choice_name(one), text=f"Rests on unverified {one.source}."
            )


def _guarded(findings: Iterator[Finding], part: str) -> Iterator[Finding]:
    """A file that cannot be read is a finding too, and so is one that speaks of what is not there."""
    try:
        yield from findings
    except (EvidenceError, NotApplicable) as error:
        yield _refused(error, part)


def _refused(error: PredispoError, file: str, code: str = "unreadable") -> Finding:
    """What a reader refused, with its cure; of the file that it names, else of this one."""
    data = error.data
    text = f"{data.get('fault') or error.reason} {error.cure}".strip()
    return _error(
        code,
        str(data.get("file") or file),
        text[:1].upper() + text[1:],
        str(data.get("place", "")),
        at=data.get("at"),
        key=str(data.get("key", "")),
    )


def _digest(catalogue: Catalogue) -> Iterator[Finding]:
    if catalogue.shipped.digest == catalogue.sealed_digest:
        return
    broken = tuple(catalogue.shipped.breaches())
    for file, text in broken:
        yield _error("digest", file, text)
    if not broken:
        yield _error("digest", EDITION_FILE, "The files are not those that the edition was sealed with.")


def _own(catalogue: Catalogue, wanted: _Wanted) -> Iterator[Finding]:
    """What a clinic laid over the files stands where it can, and speaks of what is there."""
    for file in sorted({one.place.file for one in catalogue.overrides if one.place.file in wanted}):
        try:
            catalogue.read(file)
        except PredispoError as error:
            yield _refused(error, file)
    for one in catalogue.overrides:
        if one.place.table == "incidence" and one.place.file in wanted:
            asked = identity(one.place)
            if not _counted(catalogue, asked.get("site", ""), asked.get("sex", "")):
                text = "There is no such cancer of this sex to count."
                yield _error("incidence", one.place.file, text, one.place.key)
        if one.place.table == "mortality" and one.place.file in wanted:
            yield from _own_deaths(catalogue, one.place)


def _own_deaths(catalogue: Catalogue, place: EvidencePlace) -> Iterator[Finding]:
    """Rates of deaths of a sex and of years that the population names; no others would ever be read."""
    asked, iso2 = identity(place), place.file.removeprefix("populations/").removesuffix(".toml")
    if iso2 not in catalogue.populations():
        return
    if asked.get("sex") not in {"F", "M"}:
        yield _error("mortality", place.file, "Deaths are those of women (F) or of men (M).", place.key)
    if asked.get("period") not in catalogue.population(iso2).mortality_periods:
        yield _error("mortality", place.file, "The population has no deaths of these years.", place.key)


def _counted(catalogue: Catalogue, site: str, sex: str) -> bool:
    """Whether registries count a cancer in a sex."""
    if site not in catalogue.cancers() or sex not in {"F", "M"}:
        return False
    cancer = catalogue.cancer(site)
    return cancer.has_incidence and cancer.sex in {sex, "B"}


def _references(catalogue: Catalogue) -> Iterator[Finding]:
    _ = catalogue.references()
    yield from ()


def _genes(catalogue: Catalogue, wanted: _Wanted) -> Iterator[Finding]:
    for symbol in (one for one in catalogue.genes() if f"genes/{one}.toml" in wanted):
        yield from _guarded(_gene(catalogue, symbol), f"genes/{symbol}.toml")


def _gene(catalogue: Catalogue, symbol: str) -> Iterator[Finding]:
    gene, file = catalogue.gene(symbol), f"genes/{symbol}.toml"
    if gene.symbol != symbol:
        yield _error("name", file, f"The file speaks of {gene.symbol}.")
    for figure in _figures(gene):
        yield from _source(catalogue, figure.source, file, figure.place)
        if figure.verified is not Verified.NO and not figure.verified_in:
            yield _error("verified_in", file, f"A figure of {figure.source} is verified, but not where.")
    for one in gene.allele_frequencies:
        if one.quantity.unit is not Unit.ALLELE_FREQUENCY or not 0 < one.quantity.value < 1:
            text = "An allele frequency is not between 0 and 1."
            yield _error("frequency", file, text, at=one.quantity.place, key="value")
    for one in (*gene.test_sensitivities, *gene.test_specificities):
        if one.quantity.unit is not Unit.PROPORTION or not 0 < one.quantity.value <= 1:
            text = "A sensitivity or specificity is not a proportion."
            yield _error("test", file, text, at=one.quantity.place, key="value")
    preferred = Counter(one.ancestry for one in gene.allele_frequencies if one.preferred)
    for ancestry in (ancestry for ancestry, count in preferred.items() if count > 1):
        yield _error("duplicate", file, f"Two preferred allele frequencies for {ancestry}.")
    yield from _shares(gene, file)
    places = [figure.place for figure in _figures(gene) if figure.place is not None]
    for place in (place for place, count in Counter(places).items() if count > 1):
        yield _error("duplicate", file, "The same figure stands there twice.", f"{place.table} {place.key}")
    for row in gene.penetrance:
        if row.cancer not in catalogue.cancers():
            yield _error("cancer", file, f"{row.cancer} is not among the cancers.", at=row.quantity.place, key="cancer")
        yield from _row(row, file)
    yield from _curves(gene, file)
    yield from _observed(catalogue, symbol, file)


def _observed(catalogue: Catalogue, symbol: str, file: str) -> Iterator[Finding]:
    """Counts in carriers are of a known cancer and sex, from a known source, and make a rate."""
    for one in catalogue.observed(symbol):
        at = f"observed_rate {one.cancer} {one.sex} {one.age_from}-{one.age_to}"
        yield from _source(catalogue, one.source, file)
        if one.cancer not in catalogue.cancers():
            yield _error("cancer", file, f"{one.cancer} is not among the cancers.", at, key="cancer")
        if one.sex not in {"F", "M", "B"}:
            yield _error("sex", file, "A sex is F, M, or B for both.", at, key="sex")
        if not (one.person_years > 0 and 0 <= one.cases <= one.person_years):
            yield _error("counts", file, "the counts make no rate.", at, key="cases")


def _shares(gene: GeneEvidence, file: str) -> Iterator[Finding]:
    """What is a share must say so, and lie between 0 and 1."""
    shares = [
        ("carrier_frequency", gene.carrier_frequency, Unit.CARRIER_FREQUENCY),
        ("de_novo", gene.de_novo, Unit.PROPORTION),
    ]
    shares += [("test_sensitivity", one.quantity, Unit.PROPORTION) for one in gene.test_sensitivities]
    for name, figure, unit in shares:
        if figure is None:
            continue
        if figure.unit is not unit:
            yield _error("unit", file, f"It is in {figure.unit}.", name, at=figure.place, key="unit")
        if not 0 <= figure.value <= 1:
            yield _error("share", file, "It is not between 0 and 1.", name, at=figure.place, key="value")


def _figures(gene: GeneEvidence) -> Iterator[Quantity]:
    yield from (one for one in (gene.carrier_frequency, gene.de_novo) if one is not None)
    tests = (*gene.test_sensitivities, *gene.test_specificities)
    yield from (one.quantity for one in (*gene.allele_frequencies, *tests, *gene.penetrance))


def _row(row: PenetranceRow, file: str) -> Iterator[Finding]:
    cumulative, place = row.measure is Measure.CUMULATIVE_RISK, row.quantity.place
    if row.quantity.unit is not (Unit.PERCENT if cumulative else Unit.RATIO):
        yield _error("unit", file, f"{row.measure} in {row.quantity.unit}.", _name(row), at=place, key="unit")
    if cumulative and (row.age_to is None or not 0 <= row.value < 100):
        yield _error(
            "risk",
            file,
            "A cumulative risk needs an age and lies from 0 to below 100.",
            _name(row),
            at=place,
            key="value",
        )
    if not cumulative and row.value <= 0:
        yield _error("ratio", file, "A ratio is above 0.", _name(row), at=place, key="value")
    if cumulative and row.value == 0 and not row.censored:
        yield _error("censored", file, "A zero from few people is censored.", _name(row), at=place, key="value")
    if row.age_from is not None and row.age_to is not None and row.age_from > row.age_to:
        yield _error("ages", file, "The ages run backwards.", _name(row), at=place, key="age_to")


def _curves(gene: GeneEvidence, file: str) -> Iterator[Finding]:
    """No two figures for the same question from one source, and cumulative risks that never fall."""
    curves: dict[Curve, list[PenetranceRow]] = {}
    for row in gene.penetrance:
        curves.setdefault(_curve(row), []).append(row)
    for rows in curves.values():
        ages = Counter((row.age_from, row.age_to) for row in rows)
        for age in (age for age, count in ages.items() if count > 1):
            last = [row for row in rows if (row.age_from, row.age_to) == age][-1]
            text = f"two figures for the ages {age}."
            yield _error("duplicate", file, text, _name(last), at=last.quantity.place, key="age_to")
        if rows[0].measure is Measure.CUMULATIVE_RISK:
            ordered = sorted(rows, key=lambda row: row.age_to or 0)
            for earlier, later in pairwise(ordered):
                if later.value < earlier.value:
                    text = f"The cumulative risk falls with age: {later.value:g} to {later.age_to}."
                    yield _error("monotone", file, text, _name(later), at=later.quantity.place, key="value")


def _curve(row: PenetranceRow) -> Curve:
    question = (row.cancer, row.sex, row.genotype, row.measure, row.clock)
    return (*question, *row.counts_as, row.form, row.condition, row.ascertainment)


def _cancers(catalogue: Catalogue, wanted: _Wanted) -> Iterator[Finding]:
    for name in (one for one in catalogue.cancers() if f"cancers/{one}.toml" in wanted):
        cancer = catalogue.cancer(name)
        for part in cancer.parts:
            if part not in catalogue.cancers():
                yield _error("cancer", f"cancers/{name}.toml", f"Its part {part} is not among the cancers.")


def _populations(catalogue: Catalogue, wanted: _Wanted) -> Iterator[Finding]:
    if not wanted.any_of("populations/"):
        return
    sites = [one for one in map(catalogue.cancer, catalogue.cancers()) if one.has_incidence]
    for iso2 in (one for one in catalogue.populations() if f"populations/{one}.toml" in wanted):
        population, file = catalogue.population(iso2), f"populations/{iso2}.toml"
        for proxy in population.proxies:
            if proxy not in catalogue.populations() or not catalogue.population(proxy).has_incidence:
                yield _error("proxy", file, f"{proxy} has no incidence to offer.", key="proxies")
        for period in population.mortality_periods:
            for sex in "FM":
                yield from _mortality(catalogue, iso2, sex, period, file)
        if population.has_incidence:
            for site in sites:
                for sex in "FM" if site.sex == "B" else site.sex:
                    yield from _incidence(catalogue, iso2, site.id, sex, file)


def _incidence(catalogue: Catalogue, iso2: str, site: str, sex: str, file: str) -> Iterator[Finding]:
    population = catalogue.population(iso2)
    try:
        found = population.incidence(site, sex)
    except NotApplicable as error:
        # A clinic counts what it counts: a cancer that its own population lacks is left out of the answer, and said so.
        if not population.override:
            yield _refused(error, file, "incidence")
        return
    except PredispoError as error:
        yield _refused(error, file, "incidence")
        return
    yield from _source(catalogue, found.source, file)
    if tuple(found.age_lo) != BANDS:
        yield _error("bands", file, "the ages do not run from 0 to 85 and over.", f"{site} {sex}")
    elif (found.person_years <= 0).any() or (found.cases < 0).any() or (found.cases > found.person_years).any():
        yield _error("counts", file, "the counts make no rate.", f"{site} {sex}")


def _mortality(catalogue: Catalogue, iso2: str, sex: str, period: str, file: str) -> Iterator[Finding]:
    try:
        found = catalogue.population(iso2).mortality(sex, period)
    except PredispoError as error:
        yield _refused(error, file, "mortality")
        return
    yield from _source(catalogue, found.source, file)
    if len(found.rates) != len(DEATH_AGES) or (found.rates < 0).any():
        yield _error("mortality", file, "Not 22 rates of death.", f"{sex} {period}")


def _guidelines(catalogue: Catalogue, wanted: _Wanted) -> Iterator[Finding]:
    if not wanted.any_of("guidelines/"):
        return
    criteria = {one.id for guide in catalogue.guidelines for one in guide.criteria}
    for name in _twice(one.id for guide in catalogue.guidelines for one in guide.actions):
        yield _error("duplicate", "guidelines", f"Two actions are named {name}.")
    for guide in catalogue.guidelines:
        for name in _twice(one.id for one in guide.criteria):
            yield _error("duplicate", _guideline_file(guide), f"Two criteria are named {name}.")
    for guide in catalogue.guidelines:
        file = _guideline_file(guide)
        if file in wanted:
            yield from _guideline(catalogue, guide, criteria, file)


def _law(catalogue: Catalogue) -> Iterator[Finding]:
    for country in _twice(one.country for one in catalogue.laws):
        yield _error("duplicate", "law", f"Two files are of {country}.")
    for one in catalogue.laws:
        for rule in one.rules:
            if rule.verified != Verified.NO and not rule.verified_in:
                yield _error("verified", f"law/{one.country}.toml", "It does not say where it was compared.", rule.id)


def _guideline(catalogue: Catalogue, guide: Guideline, criteria: Collection[str], file: str) -> Iterator[Finding]:
    yield from _source(catalogue, guide.source, file)
    for one in guide.criteria:
        if one.superseded_by and one.superseded_by not in criteria:
            yield _error("superseded", file, f"It points to {one.superseded_by}, which is not there.", one.id)
    for one in (*guide.criteria, *guide.actions):
        yield from _source(catalogue, one.source, file)
    for one in guide.actions:
        for symbol in one.genes:
            if symbol not in catalogue.genes():
                yield _error("gene", file, f"{symbol} is not among the genes.", one.id, key="genes")


def _twice(names: Iterable[str]) -> list[str]:
    return [name for name, count in Counter(names).items() if count > 1]


def _model(catalogue: Catalogue, wanted: _Wanted) -> Iterator[Finding]:
    if MODEL not in wanted:
        return
    model, file = catalogue.model(), MODEL
    taken: Counter[tuple[str, str, str, str, Role, str]] = Counter()
    for one in model.choices:
        for sex in "FM" if one.sex == "B" else one.sex:
            taken.update((one.gene, one.cancer, sex, one.genotype, role, one.when) for role in one.roles)
        yield from _choice(catalogue, one, file)
    for who in (who for who, count in taken.items() if count > 1):
        yield _error("duplicate", file, f"Two choices for {' '.join(filter(None, who))}.")
    for one in model.left_out:
        if one.gene not in catalogue.genes() or one.cancer not in {*catalogue.cancers(), "*"}:
            yield _error("left_out", file, f"{one.gene} {one.cancer} is not in the evidence.")


def _choice(catalogue: Catalogue, one: ModelChoice, file: str) -> Iterator[Finding]:
    second = one.cancer == "contralateral_breast" and catalogue.contralateral.rates
    if not (catalogue.cancer(one.cancer).has_incidence or second):
        yield _error("choice", file, "The cancer has no incidence.", _choice_name(one))


def _surgery(catalogue: Catalogue, wanted: _Wanted) -> Iterator[Finding]:
    if SURGERY not in wanted:
        return
    known, file = catalogue.surgery, SURGERY
    for (procedure, site), effect in known.effects.items():
        place = f"{procedure.value} {site.value}"
        for gene, figure in effect.figures:
            yield from _source(catalogue, figure.source, file)
            if figure.unit is not Unit.RATIO or not figure.value > 0:
                yield _error("ratio", file, "A factor is a ratio above 0.", place)
            if gene and gene not in catalogue.genes():
                yield _error("gene", file, f"{gene} is not among the genes.", place)


def _markers(catalogue: Catalogue, wanted: _Wanted) -> Iterator[Finding]:
    if MARKERS not in wanted:
        return
    for one in catalogue.markers:
        place = f"{one.site.value} {one.sex}"
        for text in faults(one):
            yield _error("shares", MARKERS, text, place)
        for gene in sorted(one.genes - set(catalogue.genes())):
            yield _error("gene", MARKERS, f"{gene} is not among the genes.", place)
        for share in one.shares:
            yield from _source(catalogue, share.quantity.source, MARKERS)


def _contralateral(catalogue: Catalogue, wanted: _Wanted) -> Iterator[Finding]:
    if CONTRALATERAL not in wanted:
        return
    known = catalogue.contralateral
    if not known.rates and not known.missing:
        yield _error("missing", CONTRALATERAL, "Neither a rate nor why none is there.")
    for text in known.faults():
        yield _error("rate", CONTRALATERAL, text)
    for one in known.rates:
        yield from _source(catalogue, one.quantity.source, CONTRALATERAL)
        if one.quantity.unit is not Unit.PER_PERSON_YEAR:
            yield _error("unit", CONTRALATERAL, f"A rate in {one.quantity.unit}.")


def _strength(catalogue: Catalogue, wanted: _Wanted) -> Iterator[Finding]:
    if STRENGTH in wanted and not catalogue.odds_thresholds:
        yield _error("missing", STRENGTH, "No odds reach any strength.")


def _source(catalogue: Catalogue, key: str, file: str, at: EvidencePlace | None = None) -> Iterator[Finding]:
    if key not in catalogue.references():
        yield _error("source", file, f"{key} is not in the bibliography.", at=at, key="source")


def _error(
    code: str, file: str, text: str, place: str = "", *, at: EvidencePlace | None = None, key: str = ""
) -> Finding:
    return Finding(code=code, file=file, place=place, text=text, at=at, key=key)


def _name(row: PenetranceRow) -> str:
    return f"{row.source}, {row.cancer} {row.sex} {row.genotype}"


def _choice_name(one: ModelChoice) -> str:
    return f"{one.gene} {one.cancer} {one.sex}"


def _guideline_file(guide: Guideline) -> str:
    return f"guidelines/{guide.country}/{guide.source}.toml"
