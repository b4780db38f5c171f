"""Evidence pages: what is published on a gene, a cancer, a population, by a guideline, in law and in a source."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from predispo.domain.evidence_place import EvidencePlace
from predispo.domain.law import Law
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.counts import ObservedRate
from predispo.evidence.guideline import Action, Criterion, Guideline
from predispo.evidence.law import in_country
from predispo.evidence.places import place_of
from predispo.evidence.population import AGE_LAST, Incidence, Population
from predispo.evidence.quantity import Quantity
from predispo.evidence.schema import (
    CancerEvidence,
    GeneEvidence,
    LeftOut,
    ModelChoice,
    PenetranceRow,
    Reference,
)

SEXES = ("F", "M")
TO_AGE = 80


class Topic(StrEnum):
    """What a page is about."""

    GENE = "gene"
    CANCER = "cancer"
    POPULATION = "population"
    GUIDELINE = "guideline"
    LAW = "law"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Address:
    """The address of a page: its topic and what it is about there; `gene:BRCA1`."""

    topic: Topic
    key: str

    def __str__(self) -> str:
        return f"{self.topic}:{self.key}"

    @classmethod
    def read(cls, text: str) -> "Address | None":
        """The address that a text names, None where it names none."""
        topic, _, key = text.partition(":")
        return cls(Topic(topic), key) if topic in set(Topic) and key else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One outcome in one gene and sex: every published figure, and what the model does with them."""

    gene: str
    cancer: str
    sex: str
    rows: tuple[PenetranceRow, ...]
    choices: tuple[ModelChoice, ...]
    left_out: tuple[LeftOut, ...]

    def curves(self) -> tuple[tuple[PenetranceRow, ...], ...]:
        """The figures of one source about the same people together, by age; what the model takes first."""
        found: dict[tuple[object, ...], list[PenetranceRow]] = {}
        for row in self.rows:
            found.setdefault(curve_of(row), []).append(row)
        curves = (tuple(sorted(rows, key=_age)) for rows in found.values())
        return tuple(sorted(curves, key=lambda rows: not any(self.taking(row) for row in rows)))

    def taking(self, row: PenetranceRow) -> tuple[ModelChoice, ...]:
        """The choices of the model that take a figure."""
        return tuple(choice for choice in self.choices if row in choice.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneShare:
    """How many people carry a variant of a gene (`carrier_frequency`), or how many variants are new (`de_novo`)."""

    gene: str
    kind: str
    quantity: Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class GenePage:
    """Everything on one gene; `cited` are the keys of all its sources, `observed` what was counted in carriers."""

    gene: GeneEvidence
    questions: tuple[Question, ...]
    actions: tuple[tuple[Guideline, Action], ...]
    cited: tuple[str, ...]
    observed: tuple[ObservedRate, ...] = ()

    @property
    def shares(self) -> tuple[GeneShare, ...]:
        """The figures of the gene that are shares of people or of variants."""
        named = (("carrier_frequency", self.gene.carrier_frequency), ("de_novo", self.gene.de_novo))
        return tuple(
            GeneShare(gene=self.gene.symbol, kind=kind, quantity=one) for kind, one in named if one is not None
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryFigures:
    """How common a cancer is in one population: cases, and the net risk from birth to the 80th birthday by sex."""

    population: str
    cases: int
    risk: dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class CancerPage:
    """Everything on one outcome: the genes that act on it, and how common it is by population."""

    cancer: CancerEvidence
    questions: tuple[Question, ...]
    countries: tuple[CountryFigures, ...]
    cited: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PopulationPage:
    """One population; `sites` are the outcomes with incidence, each with the sexes that registries count."""

    population: Population
    sites: tuple[tuple[str, str], ...]
    cited: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BandFigures:
    """Counts of one age band, and cases in 100,000 person-years with their exact 95 % Poisson interval."""

    age_from: int
    age_to: int | None
    cases: int
    person_years: float
    rate: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidelinePage:
    """One guideline of one country."""

    guideline: Guideline
    criteria: tuple[Criterion, ...]
    actions: tuple[Action, ...]
    cited: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferencePage:
    """One source, with every figure and guideline that cites it."""

    reference: Reference
    questions: tuple[Question, ...]
    quantities: tuple[tuple[str, Quantity], ...]
    guidelines: tuple[Guideline, ...]
    populations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LawPage:
    """The rules that are kept in one country: its own, and those that are kept everywhere."""

    law: Law


Page = GenePage | CancerPage | PopulationPage | GuidelinePage | LawPage | ReferencePage


class EvidencePages:
    """The pages of one edition; what is read once is kept."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._model = catalogue.model()
        self._questions: dict[str, tuple[Question, ...]] = {}

    def page(self, address: Address) -> Page:
        """The page at an address.

        Raises:
            NotApplicable: the evidence does not know what the address names.
            EvidenceError: the bibliography does not hold the source.
        """
        match address.topic:
            case Topic.GENE:
                return self.gene(address.key)
            case Topic.CANCER:
                return self.cancer(address.key)
            case Topic.POPULATION:
                return self.population(address.key)
            case Topic.GUIDELINE:
                return self.guideline(address.key)
            case Topic.LAW:
                return self.law(address.key)
            case Topic.REFERENCE:
                return self.reference(address.key)

    def gene(self, symbol: str) -> GenePage:
        """The page of a gene."""
        gene, questions = self.catalogue.gene(symbol), self.questions(symbol)
        actions = tuple(
            (guide, action) for guide in self.catalogue.guidelines for action in guide.actions if symbol in action.genes
        )
        own = (one.source for _, one in quantities(gene))
        observed = self.catalogue.observed(symbol)
        cited = (
            *own,
            *(row.source for one in questions for row in one.rows),
            *(one.source for one in observed),
            *(one.source for _, one in actions),
        )
        return GenePage(gene=gene, questions=questions, actions=actions, cited=_each_once(cited), observed=observed)

    def cancer(self, id: str) -> CancerPage:
        """The page of an outcome."""
        cancer = self.catalogue.cancer(id)
        questions = tuple(
            one for symbol in self.catalogue.genes() for one in self.questions(symbol) if one.cancer == id
        )
        countries = tuple(self._countries(cancer)) if cancer.has_incidence else ()
        cited = (row.source for one in questions for row in one.rows)
        return CancerPage(cancer=cancer, questions=questions, countries=countries, cited=_each_once(cited))

    def population(self, iso2: str) -> PopulationPage:
        """The page of a population."""
        population = self.catalogue.population(iso2)
        known = (self.catalogue.cancer(id) for id in self.catalogue.cancers())
        sites = tuple((one.id, one.sex) for one in known if one.has_incidence) if population.has_incidence else ()
        cited: list[str] = []
        if sites:
            site, sex = sites[0]
            cited.append(population.incidence(site, "F" if sex == "B" else sex).source)
        if population.mortality_periods:
            cited.append(population.mortality("F").source)
        return PopulationPage(population=population, sites=sites, cited=tuple(cited))

    def guideline(self, key: str) -> GuidelinePage:
        """The page of a guideline, whose key is `country/source`.

        Raises:
            NotApplicable: there is no such guideline.
        """
        for guide in self.catalogue.guidelines:
            if guideline_key(guide) == key:
                sources = (guide.source, *(one.source for one in (*guide.criteria, *guide.actions)))
                return GuidelinePage(
                    guideline=guide, criteria=guide.criteria, actions=guide.actions, cited=_each_once(sources)
                )
        raise NotApplicable("The evidence knows no such guideline.", cure="Choose one from the list.", guideline=key)

    def law(self, country: str) -> LawPage:
        """The page of a country's law; EUR are the general European rules.

        Raises:
            NotApplicable: the country has no file of its own.
        """
        if all(one.country != country for one in self.catalogue.laws):
            raise NotApplicable("The evidence has no law of this country.", cure="Choose one from the list.")
        return LawPage(law=in_country(self.catalogue.laws, country))

    def offer(self, place: EvidencePlace) -> tuple[Guideline, Action | Criterion] | None:
        """The offer or criterion at a place, with its guideline; None where there is none."""
        return next(
            (
                (guide, one)
                for guide in self.catalogue.guidelines
                for one in (*guide.actions, *guide.criteria)
                if offer_place(guide, one) == place
            ),
            None,
        )

    def reference(self, key: str) -> ReferencePage:
        """The page of a source."""
        reference = self.catalogue.reference(key)
        questions: list[Question] = []
        figures: list[tuple[str, Quantity]] = []
        for symbol in self.catalogue.genes():
            questions += [one for one in self.questions(symbol) if any(row.source == key for row in one.rows)]
            figures += [
                (f"{symbol} {what}", one) for what, one in quantities(self.catalogue.gene(symbol)) if one.source == key
            ]
        guides = tuple(
            guide
            for guide in self.catalogue.guidelines
            if key in {guide.source, *(one.source for one in (*guide.criteria, *guide.actions))}
        )
        populations = tuple(iso2 for iso2 in self.catalogue.populations() if key in self.population(iso2).cited)
        return ReferencePage(
            reference=reference,
            questions=tuple(questions),
            quantities=tuple(figures),
            guidelines=guides,
            populations=populations,
        )

    def questions(self, symbol: str) -> tuple[Question, ...]:
        """The outcomes of a gene by cancer and sex, those that the model takes figures for first."""
        if symbol not in self._questions:
            self._questions[symbol] = tuple(self._asked(symbol))
        return self._questions[symbol]

    def _asked(self, symbol: str) -> Iterator[Question]:
        rows: dict[tuple[str, str], list[PenetranceRow]] = {}
        for row in self.catalogue.gene(symbol).penetrance:
            rows.setdefault((row.cancer, row.sex), []).append(row)
        mine = tuple(one for one in self._model.choices if one.gene == symbol)
        out = tuple(one for one in self._model.left_out if one.gene == symbol)
        made = [
            Question(
                gene=symbol,
                cancer=cancer,
                sex=sex,
                rows=tuple(found),
                choices=tuple(one for one in mine if any(row in one.rows for row in found)),
                left_out=tuple(
                    one for one in out if one.cancer in {cancer, "*"} and (one.sex == sex or "B" in {one.sex, sex})
                ),
            )
            for (cancer, sex), found in rows.items()
        ]
        yield from sorted(made, key=lambda one: (not one.choices, -len(one.rows), one.cancer, one.sex))

    def _countries(self, cancer: CancerEvidence) -> Iterator[CountryFigures]:
        for iso2 in self.catalogue.populations():
            population = self.catalogue.population(iso2)
            if not population.has_incidence:
                continue
            counts = {sex: population.incidence(cancer.id, sex) for sex in SEXES if cancer.sex in {"B", sex}}
            yield CountryFigures(
                population=iso2,
                cases=sum(int(one.cases.sum()) for one in counts.values()),
                risk={sex: one.cumulative_risk(TO_AGE) for sex, one in counts.items()},
            )


def quantities(gene: GeneEvidence) -> Iterator[tuple[str, Quantity]]:
    """The figures of a gene that are no penetrance: how common, how often new, how well tests find; each with a name.

    The names are `carrier_frequency`, `de_novo`, `allele_frequency <set> <ancestry>`, `test_sensitivity <set> <method>`
    and `test_specificity <method>`.
    """
    if gene.carrier_frequency is not None:
        yield "carrier_frequency", gene.carrier_frequency
    if gene.de_novo is not None:
        yield "de_novo", gene.de_novo
    for one in gene.allele_frequencies:
        yield f"allele_frequency {one.model} {one.ancestry}", one.quantity
    for one in gene.test_sensitivities:
        yield f"test_sensitivity {one.model} {one.method}", one.quantity
    for one in gene.test_specificities:
        yield f"test_specificity {one.method}", one.quantity


def curve_of(row: PenetranceRow) -> tuple[object, ...]:
    """What makes figures points of one curve: the source, the measure, and of whom it speaks."""
    return (
        *(row.source, row.measure, row.genotype, row.clock, row.form, row.condition),
        *(row.ascertainment, row.quantity.population),
    )


def band_figures(incidence: Incidence) -> tuple[BandFigures, ...]:
    """The counts of a population by age band, with exact intervals (Garwood 1936, doi:10.1093/biomet/28.3-4.437)."""
    from scipy.special import gammaincinv

    ages = [int(age) for age in incidence.age_lo]
    found: list[BandFigures] = []
    for place, age in enumerate(ages):
        cases, years = int(incidence.cases[place]), float(incidence.person_years[place])
        low = float(gammaincinv(cases, 0.025)) if cases else 0.0
        high = float(gammaincinv(cases + 1, 0.975))
        found.append(
            BandFigures(
                age_from=age,
                age_to=ages[place + 1] - 1 if place + 1 < len(ages) else None,
                cases=cases,
                person_years=years,
                rate=cases / years * 1e5,
                low=low / years * 1e5,
                high=high / years * 1e5,
            )
        )
    return tuple(found)


def guideline_key(guide: Guideline) -> str:
    """The key of a guideline's address."""
    return f"{guide.country}/{guide.source}"


def offer_place(guide: Guideline, one: Action | Criterion) -> EvidencePlace:
    """Where an offer or a criterion of a guideline stands."""
    table = "action" if isinstance(one, Action) else "criterion"
    return place_of(f"guidelines/{guideline_key(guide)}.toml", table, {"id": one.id})


def middle_of(band: BandFigures) -> float:
    """The age in the middle of a band; the open one is drawn as if it were five years long."""
    return (band.age_from + min(band.age_to or band.age_from + 4, AGE_LAST) + 1) / 2


def _age(row: PenetranceRow) -> tuple[int, int]:
    return row.age_to or 0, row.age_from or 0


def _each_once(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(keys))
