"""Which genes of a panel the evidence links, and how often their variants are new."""

from collections.abc import Sequence
from functools import lru_cache

from predispo.domain.assessment import Note
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.schema import LinkedGenes
from predispo.risk.kernel.linked import Link


@lru_cache(maxsize=8)
def linked_genes(catalogue: Catalogue) -> tuple[LinkedGenes, ...]:
    """The pairs of genes that the model takes for linked."""
    return catalogue.model().linked


def links_of(catalogue: Catalogue, panel: Sequence[str]) -> tuple[Link, ...]:
    """The pairs of which both genes are in a panel, each in the panel's order."""
    found: list[Link] = []
    for pair in linked_genes(catalogue):
        if set(pair.genes) <= set(panel):
            first, second = sorted(pair.genes, key=list(panel).index)
            rates = mutation_rate(catalogue, first), mutation_rate(catalogue, second)
            places = panel.index(first), panel.index(second)
            found.append(Link(first=places[0], second=places[1], fraction=pair.fraction.value, mutation_rates=rates))
    return tuple(found)


def mutation_rate(catalogue: Catalogue, gene: str) -> float:
    """The chance, per meiosis, of a new pathogenic allele; 0 where no share of new mutations is cited."""
    evidence = catalogue.gene(gene)
    # at equilibrium a share δ of carriers is new: μ ≈ δ·q for each meiosis
    return 0.0 if evidence.de_novo is None else evidence.de_novo.value * evidence.allele_frequency().value


def linkage_notes(catalogue: Catalogue, able: Sequence[str], panel: Sequence[str]) -> list[Note]:
    """For every gene of the panel whose linked partner cannot be computed, that it is weighed alone."""
    found: list[Note] = []
    for pair in linked_genes(catalogue):
        for gene, partner in (pair.genes, pair.genes[::-1]):
            if gene in panel and partner not in able:
                text = f"{partner} lies beside {gene} and is not computed: its figures or allele frequency are missing."
                found.append(Note(code="linked_not_computed", text=text, data={"gene": gene, "partner": partner}))
    return found
