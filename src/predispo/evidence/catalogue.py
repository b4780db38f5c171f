"""The catalogue: the shipped edition of the evidence, read from its files when it is first asked for."""

from collections.abc import Iterable
from pathlib import Path

from predispo.evidence.population import Population
from predispo.evidence.schema import CancerEvidence, GeneEvidence, ModelEdition, PenetranceRow, Reference, Role


class Catalogue:
    """One edition of the evidence; genes and big tables are read once, on demand."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @classmethod
    def load(cls, folder: Path | None = None) -> "Catalogue":
        """Opens the edition in `folder`, or the one that ships with the program."""
        raise NotImplementedError

    @property
    def edition(self) -> str:
        """The edition's name: year and month."""
        raise NotImplementedError

    @property
    def digest(self) -> str:
        """The sha256 over every file of the edition, in hexadecimal."""
        raise NotImplementedError

    def genes(self) -> tuple[str, ...]:
        """The symbols of all genes, sorted."""
        raise NotImplementedError

    def gene(self, symbol: str) -> GeneEvidence:
        """Everything on one gene."""
        raise NotImplementedError

    def cancers(self) -> tuple[str, ...]:
        """The identifiers of all outcomes, sorted; not all have incidence."""
        raise NotImplementedError

    def cancer(self, id: str) -> CancerEvidence:
        """One outcome."""
        raise NotImplementedError

    def populations(self) -> tuple[str, ...]:
        """The codes of all populations, sorted."""
        raise NotImplementedError

    def population(self, iso2: str) -> Population:
        """One population, by its upper-case ISO 3166 code, or EUR."""
        raise NotImplementedError

    def reference(self, key: str) -> Reference:
        """One entry of the bibliography."""
        raise NotImplementedError

    def model(self) -> ModelEdition:
        """The default model: which source counts for what."""
        raise NotImplementedError

    def chosen_rows(
        self, gene: str, cancer: str, sex: str, role: Role | str = Role.LIKELIHOOD, when: str = ""
    ) -> tuple[PenetranceRow, ...]:
        """The figures that the model takes; empty where it keeps the gene out for this cancer and sex.

        All rows of one genotype have the same source and measure, sorted by genotype and age.
        """
        raise NotImplementedError

    def supported(self, cancers: Iterable[str]) -> tuple[str, ...]:
        """The genes that the model can compute with for at least one of the cancers: figures and allele frequency."""
        raise NotImplementedError
