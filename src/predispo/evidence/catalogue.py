"""The catalogue: one edition of the evidence, read from its files when it is first asked for."""

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import NoReturn

from predispo import paths
from predispo.errors import EvidenceError, NotApplicable
from predispo.evidence import counts, readers
from predispo.evidence.counts import ObservedRate
from predispo.evidence.digest import EDITION_FILE, digest
from predispo.evidence.guideline import Guideline, guideline
from predispo.evidence.population import Incidence, Mortality, Population
from predispo.evidence.readers import Selection
from predispo.evidence.schema import (
    CancerEvidence,
    GeneEvidence,
    LeftOut,
    ModelChoice,
    ModelEdition,
    PenetranceRow,
    Reference,
    Role,
)
from predispo.evidence.strength import OddsThreshold, odds_thresholds
from predispo.evidence.table import Table, read

POOLED_EUROPE = "EUR"


class Catalogue:
    """One edition of the evidence; every file is read once, on demand, and kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._genes: dict[str, GeneEvidence] = {}
        self._cancers: dict[str, CancerEvidence] = {}
        self._populations: dict[str, Population] = {}

    @classmethod
    def load(cls, folder: Path | None = None) -> "Catalogue":
        """Opens the edition in `folder`, or the one that ships with the program.

        Raises:
            EvidenceError: the folder holds no edition.
        """
        catalogue = cls(folder or paths.resources() / "evidence")
        _ = catalogue._edition
        return catalogue

    @property
    def edition(self) -> str:
        """The edition's name: year and month."""
        return self._edition[0]

    @property
    def sealed_digest(self) -> str:
        """The digest that the edition's file states."""
        return self._edition[1]

    @cached_property
    def digest(self) -> str:
        """The sha256 over the files as they are, in hexadecimal."""
        return digest(self._folder)

    def genes(self) -> tuple[str, ...]:
        """The symbols of all genes, sorted."""
        return self._names("genes")

    def gene(self, symbol: str) -> GeneEvidence:
        """Everything on one gene.

        Raises:
            NotApplicable: the evidence does not know the gene.
        """
        if symbol not in self._genes:
            if symbol not in self.genes():
                self._unknown("gene", symbol, self.genes())
            self._genes[symbol] = readers.gene(read(self._folder / "genes" / f"{symbol}.toml"))
        return self._genes[symbol]

    def cancers(self) -> tuple[str, ...]:
        """The identifiers of all outcomes, sorted; not all have incidence."""
        return self._names("cancers")

    def cancer(self, id: str) -> CancerEvidence:
        """One outcome.

        Raises:
            NotApplicable: the evidence does not know it.
        """
        if id not in self._cancers:
            if id not in self.cancers():
                self._unknown("cancer", id, self.cancers())
            self._cancers[id] = readers.cancer(read(self._folder / "cancers" / f"{id}.toml"))
        return self._cancers[id]

    def populations(self) -> tuple[str, ...]:
        """The codes of all populations, sorted."""
        return self._names("populations")

    def population(self, iso2: str) -> Population:
        """One population, by its upper-case ISO 3166 code, or EUR.

        Raises:
            NotApplicable: the evidence does not know it; pooled Europe is offered in the cure.
        """
        if iso2 not in self._populations:
            if iso2 not in self.populations():
                raise NotApplicable(
                    f"The evidence knows no population {iso2!r}.",
                    cure=f"Choose pooled Europe (EUR) or one of {', '.join(self.populations())}.",
                    population=iso2,
                    proxies=(POOLED_EUROPE,),
                )
            self._populations[iso2] = self._population(read(self._folder / "populations" / f"{iso2}.toml"))
        return self._populations[iso2]

    def references(self) -> tuple[str, ...]:
        """The keys of the bibliography, sorted."""
        return tuple(sorted(self._references))

    def reference(self, key: str) -> Reference:
        """One entry of the bibliography.

        Raises:
            EvidenceError: a figure cites what the bibliography does not hold.
        """
        if key not in self._references:
            raise EvidenceError(
                f"The bibliography has no entry {key!r}.",
                cure="Add it to references.toml.",
                file="references.toml",
                place=key,
            )
        return self._references[key]

    @cached_property
    def guidelines(self) -> tuple[Guideline, ...]:
        """Every guideline of every country, sorted by country and source."""
        files = sorted((self._folder / "guidelines").rglob("*.toml"))
        return tuple(guideline(read(path)) for path in files)

    @cached_property
    def odds_thresholds(self) -> tuple[OddsThreshold, ...]:
        """Which odds of pathogenicity reach which strength of evidence, the strongest first."""
        return odds_thresholds(read(self._folder / "models" / "acmg_strength.toml"))

    @cached_property
    def observed_rates(self) -> tuple[ObservedRate, ...]:
        """Cases and person-years in carriers, for comparison."""
        return counts.observed_rates(self._folder)

    def model(self) -> ModelEdition:
        """The default model: which source counts for what, with the chosen figures. Reads the genes that it names."""
        return ModelEdition(
            id=self._model_head[0],
            date=self._model_head[1],
            rule=self._model_head[2],
            choices=tuple(self._resolved(one) for chosen in self._selections.values() for one in chosen),
            left_out=self._left_out,
            notes=self._model_head[3],
        )

    def chosen_rows(
        self, gene: str, cancer: str, sex: str, role: Role | str = Role.LIKELIHOOD, when: str = ""
    ) -> tuple[PenetranceRow, ...]:
        """The figures that the model takes; empty where it keeps the gene out for this cancer and sex.

        `sex` is F or M. All rows of one genotype have one source and measure; they are sorted by genotype and age.

        Raises:
            EvidenceError: the model names figures that the gene's file does not hold.
        """
        return tuple(row for one in self.choices(gene, cancer, sex, role, when) for row in one.rows)

    def choices(
        self, gene: str, cancer: str, sex: str, role: Role | str = Role.LIKELIHOOD, when: str = ""
    ) -> tuple[ModelChoice, ...]:
        """The model's choices behind `chosen_rows`, one a genotype, with reasons and caveats."""
        return tuple(
            self._resolved(one)
            for one in self._selections.get((gene, cancer), ())
            if one.sex in {sex, "B"} and Role(role) in one.roles and one.when == when
        )

    def why_left_out(self, gene: str, cancer: str, sex: str) -> str:
        """Why the model keeps a gene out for a cancer and sex; empty where it names no reason."""
        for one in self._left_out:
            if one.gene == gene and one.cancer in {cancer, "*"} and one.sex in {sex, "B"}:
                return one.reason
        return ""

    def supported(self, cancers: Iterable[str]) -> tuple[str, ...]:
        """The genes that the model can compute with for at least one of the cancers: figures and allele frequency."""
        wanted = frozenset(cancers)
        named = sorted({gene for gene, cancer in self._selections if cancer in wanted})
        return tuple(gene for gene in named if any(one.preferred for one in self.gene(gene).allele_frequencies))

    def _names(self, kind: str) -> tuple[str, ...]:
        return tuple(sorted(path.stem for path in (self._folder / kind).glob("*.toml")))

    @cached_property
    def _edition(self) -> tuple[str, str]:
        table = read(self._folder / EDITION_FILE)
        return table.text("date"), table.text("digest")

    @cached_property
    def _references(self) -> dict[str, Reference]:
        table = read(self._folder / "references.toml")
        found: dict[str, Reference] = {}
        for key in table.data:
            entry = table.table(key)
            if entry is None:
                table.refuse(f"`{key}` is empty.", "Give authors and title.")
            found[key] = readers.reference(key, entry)
        return found

    @cached_property
    def _model(self) -> Table:
        table = read(self._folder / "models" / "default.toml")
        readers.schema(table)
        return table

    @cached_property
    def _model_head(self) -> tuple[str, str, str, tuple[str, ...]]:
        model = self._model
        return model.text("id"), model.text("date"), model.text("rule"), model.texts("notes")

    @cached_property
    def _selections(self) -> dict[tuple[str, str], list[Selection]]:
        found: dict[tuple[str, str], list[Selection]] = {}
        for table in self._model.tables("choice"):
            for one in readers.selections(table):
                found.setdefault((one.gene, one.cancer), []).append(one)
        return found

    @cached_property
    def _left_out(self) -> tuple[LeftOut, ...]:
        return tuple(readers.left_out(table) for table in self._model.tables("left_out"))

    def _resolved(self, chosen: Selection) -> ModelChoice:
        rows = tuple(row for row in self.gene(chosen.gene).penetrance if chosen.takes(row))
        if not rows:
            raise EvidenceError(
                f"The model takes {chosen.source} for {chosen.gene} and {chosen.cancer}, but no figure fits.",
                cure="Compare the choice with the gene's file.",
                file="models/default.toml",
                place=f"{chosen.gene} {chosen.cancer} {chosen.sex}",
            )
        return ModelChoice(
            gene=chosen.gene,
            cancer=chosen.cancer,
            sex=chosen.sex,
            genotype=chosen.genotype,
            roles=chosen.roles,
            source=chosen.source,
            measure=chosen.measure,
            reason=chosen.reason,
            caveats=chosen.caveats,
            when=chosen.when,
            rows=tuple(sorted(rows, key=lambda row: (row.age_from or 0, row.age_to or 0))),
        )

    def _population(self, table: Table) -> Population:
        readers.schema(table)
        made = Population(
            iso2=table.text("iso2"),
            name=table.text("name"),
            coverage=table.text("coverage"),
            incidence_period=table.optional_text("incidence_period"),
            mortality_periods=table.texts("mortality_periods"),
            proxies=table.texts("proxies"),
            warnings=table.texts("warnings"),
            languages=table.texts("languages"),
            has_incidence=table.flag("has_incidence"),
            _incidence=self._incidence,
            _mortality=self._mortality,
        )
        _ = table.optional_text("incidence_source"), table.optional_text("mortality_source")
        table.done()
        return made

    def _incidence(self, iso2: str, site: str, sex: str) -> Incidence:
        population = self.population(iso2)
        return counts.incidence(self._folder, iso2, site, sex, population.incidence_period, population.coverage)

    def _mortality(self, iso2: str, sex: str, period: str) -> Mortality:
        return counts.mortality(self._folder, iso2, sex, period)

    def _unknown(self, kind: str, name: str, known: tuple[str, ...]) -> NoReturn:
        raise NotApplicable(
            f"The evidence knows no {kind} {name!r}.",
            cure=f"Known: {', '.join(known)}.",
            **{kind: name},
        )
