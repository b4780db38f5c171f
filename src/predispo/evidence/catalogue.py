"""The catalogue: one edition of the evidence, read from its files when it is first asked for."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from predispo import paths
from predispo.domain.evidence_place import EvidencePlace
from predispo.domain.law import Law
from predispo.errors import EvidenceError, NotApplicable
from predispo.evidence import counts, readers, tabled
from predispo.evidence.choosing import Chosen, chosen
from predispo.evidence.contralateral import Contralateral, contralateral
from predispo.evidence.counts import ObservedRate
from predispo.evidence.digest import EDITION_FILE, breaches, digest
from predispo.evidence.guideline import Guideline, guideline
from predispo.evidence.law import read_laws
from predispo.evidence.markers import SiteMarkers, markers
from predispo.evidence.overlay import Overlay, table_at
from predispo.evidence.own_counts import own_incidence, with_own_bands
from predispo.evidence.own_rates import in_place, own_mortality, own_observed
from predispo.evidence.places import (
    CONTRALATERAL,
    MARKERS,
    MODEL,
    REFERENCES,
    STRENGTH,
    SURGERY,
    identity,
    parsed,
    plain,
    refuse_misplaced,
)
from predispo.evidence.population import Incidence, Mortality, Population
from predispo.evidence.readers import Selection
from predispo.evidence.schema import (
    CancerEvidence,
    GeneEvidence,
    ModelChoice,
    ModelEdition,
    PenetranceRow,
    Reference,
    Role,
)
from predispo.evidence.strength import OddsThreshold, odds_thresholds
from predispo.evidence.surgery import SurgeryEvidence, surgery
from predispo.evidence.table import Table, read

if TYPE_CHECKING:
    from predispo.domain.clinic_facts import EvidenceOverridden, EvidenceVerified

POOLED_EUROPE = "EUR"


class Catalogue:
    """One edition of the evidence, with a clinic's own tables over it; every file is read once, on demand, and kept.

    `shipped` is the same edition as it ships.
    """

    def __init__(self, folder: Path, overlay: Overlay | None = None, shipped: "Catalogue | None" = None) -> None:
        self._folder = folder
        self._overlay = overlay or Overlay()
        self.shipped = shipped or self
        self._genes: dict[str, GeneEvidence] = {}
        self._cancers: dict[str, CancerEvidence] = {}
        self._populations: dict[str, Population] = {}
        self._guidelines: dict[str, Guideline] = {}
        self._tables: dict[str, Table] = {}
        self._named: dict[str, tuple[str, ...]] = {}

    @classmethod
    def load(cls, folder: Path | None = None) -> "Catalogue":
        """Opens the edition in `folder`, or the one that ships with the program.

        Raises:
            EvidenceError: the folder holds no edition.
        """
        catalogue = cls(folder or paths.resources() / "evidence")
        _ = catalogue._edition
        return catalogue

    def with_overrides(
        self, overrides: "Iterable[EvidenceOverridden]", verifications: "Iterable[EvidenceVerified]" = ()
    ) -> "Catalogue":
        """The edition as it ships with these of a clinic's tables and verifications over it; at most one a place.

        What does not fit its place is refused when its file is read.
        """
        return Catalogue(self._folder, Overlay(overrides, verifications), self.shipped)

    @property
    def overrides(self) -> "tuple[EvidenceOverridden, ...]":
        """The clinic's overrides that act."""
        return self._overlay.overrides

    @property
    def verifications(self) -> "tuple[EvidenceVerified, ...]":
        """The clinic's verifications; one acts where exactly the figure that it speaks of stands."""
        return self._overlay.verifications

    @property
    def edition(self) -> str:
        """The edition's name: year and month, and the beginning of the overrides' digest where there are any."""
        own = self._overlay.digest
        return f"{self._edition[0]}+{own[:8]}" if own else self._edition[0]

    @property
    def sealed_digest(self) -> str:
        """The digest that the edition's file states."""
        return self._edition[1]

    def breaches(self) -> Iterator[tuple[str, str]]:
        """Files that are not as the edition was sealed, each with what befell it."""
        return breaches(self._folder)

    @cached_property
    def digest(self) -> str:
        """The sha256 over the files as they are, and over the overrides where there are any, in hexadecimal."""
        if self.shipped is self:
            return digest(self._folder)
        own = self._overlay.digest
        return sha256(f"{self.shipped.digest}{own}".encode()).hexdigest() if own else self.shipped.digest

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
            file = f"genes/{symbol}.toml"
            self._genes[symbol] = self.shipped.gene(symbol) if self._untouched(file) else readers.gene(self._top(file))
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
            file = f"cancers/{id}.toml"
            self._cancers[id] = self.shipped.cancer(id) if self._untouched(file) else readers.cancer(self._top(file))
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
            file = f"populations/{iso2}.toml"
            untouched = self._untouched(file)
            self._populations[iso2] = self.shipped.population(iso2) if untouched else self._population(self._top(file))
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
        shipped = {path.relative_to(self._folder).as_posix() for path in (self._folder / "guidelines").rglob("*.toml")}
        files = shipped | self._overlay.whole_files("guidelines")
        return tuple(self._guideline(file) for file in sorted(files))

    @cached_property
    def laws(self) -> tuple[Law, ...]:
        """The law of genetic testing of every country that has a file, and the general European rules (EUR)."""
        return read_laws(self._folder / "law")

    @cached_property
    def odds_thresholds(self) -> tuple[OddsThreshold, ...]:
        """Which odds of pathogenicity reach which strength of evidence, the strongest first."""
        return odds_thresholds(read(self._folder / STRENGTH, STRENGTH))

    @cached_property
    def surgery(self) -> SurgeryEvidence:
        """By what factor operations change hazards, and which have no cited factor."""
        return surgery(self._top(SURGERY))

    @cached_property
    def markers(self) -> tuple[SiteMarkers, ...]:
        """How often tumours of carriers and of others have which markers, by cancer and sex; most have no figures."""
        return markers(self._top(MARKERS))

    @cached_property
    def contralateral(self) -> Contralateral:
        """How often women without a pathogenic variant get cancer in the other breast."""
        return contralateral(self._top(CONTRALATERAL))

    @cached_property
    def observed_rates(self) -> tuple[ObservedRate, ...]:
        """Cases and person-years in carriers, for comparison; a clinic's own in the place of those of the same band."""
        own = [
            one
            for place in self._overlay.files
            if place.startswith("genes/")
            for one in own_observed(
                self._overlay.of(place, "observed_rate"), place.removeprefix("genes/").removesuffix(".toml")
            )
        ]
        return in_place(own, counts.observed_rates(self._folder))

    def observed(self, gene: str) -> tuple[ObservedRate, ...]:
        """Cases and person-years in carriers of one gene."""
        return tuple(one for one in self.observed_rates if one.gene == gene)

    def model(self) -> ModelEdition:
        """The default model: which source counts for what, with the chosen figures. Reads the genes that it names."""
        return ModelEdition(
            id=self._model_head[0],
            date=self._model_head[1],
            rule=self._model_head[2],
            choices=tuple(self._resolved(one) for group in self._chosen.selections.values() for one in group),
            left_out=self._chosen.left_out,
            notes=self._model_head[3],
            linked=self._chosen.linked,
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
            for one in self._chosen.selections.get((gene, cancer), ())
            if one.sex in {sex, "B"} and Role(role) in one.roles and one.when == when
        )

    def supported(self, cancers: Iterable[str]) -> tuple[str, ...]:
        """The genes that the model can compute with for at least one of the cancers: figures and allele frequency."""
        wanted = frozenset(cancers)
        named = sorted({gene for gene, cancer in self._chosen.selections if cancer in wanted})
        return tuple(gene for gene in named if any(one.preferred for one in self.gene(gene).allele_frequencies))

    def read(self, file: str) -> None:
        """Reads a file with what the clinic laid over it, so that what does not fit is refused here.

        Raises:
            EvidenceError: a table does not fit its place or the schema.
            NotApplicable: it belongs to a gene, population or cancer that is not there.
        """
        for one in self._overlay.overrides:
            if one.place.file == file:
                refuse_misplaced(one.place, ships=(self._folder / file).is_file())
        folder, _, name = file.partition("/")
        stem = name.removesuffix(".toml")
        match folder:
            case "genes":
                self.gene(stem)
                own_observed(self._overlay.of(file, "observed_rate"), stem)
            case "cancers":
                self.cancer(stem)
            case "populations":
                self.population(stem)
                for one in self._overlay.of(file, "incidence"):
                    asked = identity(one.place)
                    self._incidence(stem, asked.get("site", ""), asked.get("sex", ""))
                for one in self._overlay.of(file, "mortality"):
                    asked = identity(one.place)
                    self._mortality(stem, asked.get("sex", ""), asked.get("period", ""))
            case "guidelines":
                self._guideline(file)
            case "models":
                mine = (one for group in self._chosen.selections.values() for one in group if one.override)
                _ = [self._resolved(one) for one in mine]
            case _:
                self._top(file)

    def table_at(self, place: EvidencePlace) -> dict[str, Any] | None:
        """The table at a place in the words of the evidence files; None where nothing stands there.

        Raises:
            EvidenceError: the file cannot be read.
        """
        if place.table in tabled.KINDS:
            return tabled.table(self, place)
        if place.table in {"choice", "left_out"}:
            own = self._overlay.of(place.file, place.table)
            return next((plain(parsed(one.text, place)) for one in own if one.place == place), None)
        try:
            return table_at(self._top(place.file), place)
        except EvidenceError:
            if self._known(place.file):
                raise
            return None

    def _guideline(self, file: str) -> Guideline:
        if file not in self._guidelines:
            untouched = self._untouched(file)
            self._guidelines[file] = self.shipped._guideline(file) if untouched else guideline(self._top(file))
        return self._guidelines[file]

    def _names(self, kind: str) -> tuple[str, ...]:
        if kind not in self._named:
            here = self.shipped is self
            found = (path.stem for path in (self._folder / kind).glob("*.toml")) if here else self.shipped._names(kind)
            own = {file.removeprefix(f"{kind}/").removesuffix(".toml") for file in self._overlay.whole_files(kind)}
            self._named[kind] = tuple(sorted({*found} | own))
        return self._named[kind]

    def _untouched(self, file: str) -> bool:
        return self.shipped is not self and file not in self._overlay.files

    def _known(self, file: str) -> bool:
        return (self._folder / file).is_file() or any(
            one.place == EvidencePlace(file=file) for one in self._overlay.overrides
        )

    def _top(self, file: str) -> Table:
        """The top table of a file, with the clinic's own over it."""
        if self._untouched(file):
            return self.shipped._top(file)
        if file not in self._overlay.files:
            return self._published(file)
        return self._overlay.over(file, self.shipped._published(file) if (self._folder / file).is_file() else None)

    def _published(self, file: str) -> Table:
        """The top table of a file as it ships; what a clinic laid over it is read often while somebody types."""
        if file not in self._tables:
            self._tables[file] = read(self._folder / file, file)
        return self._tables[file].afresh()

    @cached_property
    def _edition(self) -> tuple[str, str]:
        table = read(self._folder / EDITION_FILE, EDITION_FILE)
        return table.text("date"), table.text("digest")

    @cached_property
    def _references(self) -> dict[str, Reference]:
        table = self._top(REFERENCES)
        found: dict[str, Reference] = {}
        for key in table.data:
            entry = table.table(key)
            if entry is None:
                table.refuse(f"`{key}` is empty.", "Give authors and title.")
            found[key] = readers.reference(key, entry)
        return found

    @cached_property
    def _model(self) -> Table:
        table = self._top(MODEL)
        readers.schema(table)
        return table

    @cached_property
    def _model_head(self) -> tuple[str, str, str, tuple[str, ...]]:
        model = self._model
        return model.text("id"), model.text("date"), model.text("rule"), model.texts("notes")

    @cached_property
    def _chosen(self) -> Chosen:
        return chosen(self._model, self._overlay)

    def _resolved(self, selected: Selection) -> ModelChoice:
        rows = tuple(row for row in self.gene(selected.gene).penetrance if selected.takes(row))
        if not rows:
            raise EvidenceError(
                f"The model takes {selected.source} for {selected.gene} and {selected.cancer}, but no figure fits.",
                cure="Compare the choice with the gene's file.",
                file="models/default.toml",
                place=f"{selected.gene} {selected.cancer} {selected.sex}",
            )
        return ModelChoice(
            gene=selected.gene,
            cancer=selected.cancer,
            sex=selected.sex,
            genotype=selected.genotype,
            roles=selected.roles,
            source=selected.source,
            measure=selected.measure,
            reason=selected.reason,
            caveats=selected.caveats,
            when=selected.when,
            beside=selected.beside,
            rows=tuple(sorted(rows, key=lambda row: (row.age_from or 0, row.age_to or 0))),
            override=selected.override,
        )

    def _population(self, table: Table) -> Population:
        readers.schema(table)
        made = Population(
            iso2=table.text("iso2"),
            name=table.text("name"),
            coverage=table.text("coverage"),
            incidence_period=table.optional_text("incidence_period"),
            mortality_periods=self._periods(table),
            proxies=table.texts("proxies"),
            warnings=table.texts("warnings"),
            languages=table.texts("languages"),
            has_incidence=table.flag("has_incidence"),
            override=table.mark.override if table.mark else "",
            _incidence=self._incidence,
            _mortality=self._mortality,
        )
        _ = table.optional_text("incidence_source"), table.optional_text("mortality_source")
        table.done()
        return made

    def _periods(self, table: Table) -> tuple[str, ...]:
        """The years of which there are death rates: the published, and those that the clinic gives whole."""
        own = (identity(one.place) for one in self._overlay.of(table.file, "mortality"))
        new = (asked.get("period", "") for asked in own if "age_lo" not in asked)
        return tuple(sorted({*table.texts("mortality_periods"), *new}))

    def _incidence(self, iso2: str, site: str, sex: str) -> Incidence:
        population = self.population(iso2)
        period, coverage = population.incidence_period, population.coverage
        own = self._overlay.of(f"populations/{iso2}.toml", "incidence")
        found = own_incidence(own, iso2, site, sex, period=period, coverage=coverage)
        if found is None:
            found = counts.incidence(self._folder, iso2, site, sex, period, coverage)
        return with_own_bands(own, found)

    def _mortality(self, iso2: str, sex: str, period: str) -> Mortality:
        own = self._overlay.of(f"populations/{iso2}.toml", "mortality")
        return own_mortality(own, iso2, sex, period, lambda: counts.mortality(self._folder, iso2, sex, period))

    def _unknown(self, kind: str, name: str, known: tuple[str, ...]) -> NoReturn:
        raise NotApplicable(
            f"The evidence knows no {kind} {name!r}.",
            cure=f"Known: {', '.join(known)}.",
            **{kind: name},
        )
