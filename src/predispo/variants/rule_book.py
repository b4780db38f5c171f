"""The rules by which criteria are proposed: one file for all genes and one for each gene that has rules of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from predispo.domain.cosegregation import Strength
from predispo.evidence.quantity import Verified
from predispo.evidence.table import Table, read
from predispo.paths import resources


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A threshold with its source; `verified` says whether it was seen there."""

    value: float
    source: str
    verified: Verified


@dataclass(frozen=True, slots=True, kw_only=True)
class Domain:
    """A part of the protein where changes matter, from the first to the last residue."""

    name: str
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideDomains:
    """The criterion for a change outside of all domains that does not touch splicing."""

    code: str
    strength: Strength
    source: str
    verified: Verified


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The rules of one gene; where `own` is false it has none, and those for all genes hold.

    `loss` says whether loss of function causes disease in the gene: None where nobody said.
    """

    gene: str
    name: str
    version: str
    document: str
    own: bool
    figures: Mapping[str, Figure]
    loss: bool | None
    domains: tuple[Domain, ...] = ()
    outside_domains: OutsideDomains | None = None
    spared_acceptors: frozenset[int] = frozenset()
    notes: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The name with its version."""
        return f"{self.name} {self.version}".strip()

    def figure(self, name: str) -> float:
        """A threshold that every gene has."""
        return self.figures[name].value

    def own_figure(self, name: str) -> float | None:
        """A threshold that only some genes have."""
        found = self.figures.get(name)
        return None if found is None else found.value


@cache
def rules_for(gene: str, folder: Path | None = None) -> Rules:
    """The rules of a gene.

    Raises:
        EvidenceError: a file of rules is not as it should be.
    """
    place = folder or resources() / "classification"
    general = read(place / "general.toml")
    _ = general.optional_integer("schema"), general.text("id")
    figures = _figures(general)
    mechanism = general.table("mechanism")
    loss = None if mechanism is None else _loss(mechanism, gene)
    name, version = general.text("name"), general.text("version")
    general.done()
    file = place / "genes" / f"{gene}.toml"
    if not gene.isalnum() or not file.is_file():
        return Rules(gene=gene, name=name, version=version, document="", own=False, figures=figures, loss=loss)
    table = read(file)
    _ = table.optional_integer("schema"), table.text("id")
    made = Rules(
        gene=gene,
        name=table.text("name"),
        version=table.optional_text("version"),
        document=table.text("document"),
        own=True,
        figures={**figures, **_figures(table)},
        loss=loss,
        domains=tuple(_domain(one) for one in table.tables("domain")),
        outside_domains=_outside(table.table("outside_domains")),
        spared_acceptors=_spared(table.table("spared_acceptors")),
        notes=table.texts("notes"),
    )
    table.done()
    return made


def genes_with_rules(folder: Path | None = None) -> tuple[str, ...]:
    """The genes that have rules of their own."""
    place = folder or resources() / "classification"
    return tuple(sorted(file.stem for file in (place / "genes").glob("*.toml")))


def _figures(table: Table) -> dict[str, Figure]:
    found: dict[str, Figure] = {}
    for one in table.tables("figure"):
        found[one.text("name")] = Figure(
            value=one.number("value"), source=one.text("source"), verified=one.choice("verified", Verified)
        )
        _ = one.optional_text("verified_in")
        one.done()
    return found


def _loss(table: Table, gene: str) -> bool | None:
    _ = table.text("source"), table.choice("verified", Verified)
    causes, does_not = table.texts("loss"), table.texts("other")
    table.done()
    return True if gene in causes else False if gene in does_not else None


def _domain(table: Table) -> Domain:
    first, last = table.optional_integer("first"), table.optional_integer("last")
    if first is None or last is None:
        table.refuse("A domain has no ends.", "Write first = 2 and last = 101.")
    made = Domain(name=table.text("name"), first=first, last=last)
    table.done()
    return made


def _outside(table: Table | None) -> OutsideDomains | None:
    if table is None:
        return None
    made = OutsideDomains(
        code=table.text("code"),
        strength=table.choice("strength", Strength),
        source=table.text("source"),
        verified=table.choice("verified", Verified),
    )
    _ = table.optional_text("verified_in")
    table.done()
    return made


def _spared(table: Table | None) -> frozenset[int]:
    if table is None:
        return frozenset()
    _ = table.text("source"), table.choice("verified", Verified), table.optional_text("verified_in")
    exons = frozenset(int(one) for one in table.value("exons"))
    table.done()
    return exons
