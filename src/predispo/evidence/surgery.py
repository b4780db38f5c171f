"""By what factor an operation changes the hazard of a cancer, and which operations have no cited factor."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from predispo.domain.cancer import Procedure, Site
from predispo.evidence import readers
from predispo.evidence.quantity import Quantity
from predispo.evidence.table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class SurgeryEffect:
    """The ratio of hazards after an operation to those before, for one cancer.

    `everybody` is that of whoever has no ratio of their own in `by_gene`, which are those of carriers; None where
    carriers' ratios alone are cited, so that no family can be computed with them.
    """

    procedure: Procedure
    site: Site
    everybody: Quantity | None
    by_gene: Mapping[str, Quantity] = field(default_factory=dict)

    @property
    def figures(self) -> tuple[tuple[str, Quantity], ...]:
        """Every cited ratio with its gene, "" for everybody's."""
        general = () if self.everybody is None else (("", self.everybody),)
        return (*general, *sorted(self.by_gene.items()))


@dataclass(frozen=True, slots=True, kw_only=True)
class SurgeryEvidence:
    """What an edition knows of operations: `effects` by operation and cancer, and why others are `missing`."""

    effects: Mapping[tuple[Procedure, Site], SurgeryEffect]
    missing: Mapping[tuple[Procedure, Site], str]

    def cited(self, site: Site) -> tuple[SurgeryEffect, ...]:
        """The effects on a cancer that can be computed with."""
        return tuple(one for (_, of), one in self.effects.items() if of is site and one.everybody is not None)


def surgery(table: Table) -> SurgeryEvidence:
    """What the file of operations holds.

    Raises:
        EvidenceError: naming the table where a figure makes no sense, or one is given twice.
    """
    readers.schema(table)
    _ = table.text("id"), table.texts("notes")
    figures: dict[tuple[Procedure, Site], dict[str, Quantity]] = {}
    for one in table.tables("factor"):
        key, gene = _key(one), one.optional_text("gene")
        found = figures.setdefault(key, {})
        if gene in found:
            one.refuse("two factors for one operation, cancer and gene.", "Keep one of them.")
        found[gene] = readers.quantity(one)
        one.done()
    missing: dict[tuple[Procedure, Site], str] = {}
    for one in table.tables("missing"):
        missing[_key(one)] = one.text("reason")
        one.done()
    table.done()
    return SurgeryEvidence(
        effects={
            key: SurgeryEffect(
                procedure=key[0],
                site=key[1],
                everybody=found.get(""),
                by_gene={gene: figure for gene, figure in found.items() if gene},
            )
            for key, found in figures.items()
        },
        missing={key: reason for key, reason in missing.items() if key not in figures},
    )


def _key(table: Table) -> tuple[Procedure, Site]:
    return table.choice("procedure", Procedure), table.choice("cancer", Site)
