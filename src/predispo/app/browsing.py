"""Browsing: the evidence as lists, and what a check of it finds."""

from pathlib import Path
from typing import Any

from predispo.app.evidence_pages import quantities
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.check import check


def check_evidence(catalogue: Catalogue | None = None, folder: Path | None = None) -> list[dict[str, Any]]:
    """Everything that is wrong with the evidence, or with the edition in a folder; nothing where all is well.

    Raises:
        EvidenceError: the folder holds no edition.
    """
    return [
        {"code": one.code, "file": one.file, "place": one.place, "text": one.text}
        for one in check(catalogue or Catalogue.load(folder))
    ]


def list_other_figures(gene: str | None, catalogue: Catalogue | None = None) -> list[dict[str, Any]]:
    """The other figures of all genes, or of one: how common variants are, how often new, what tests find.

    Raises:
        NotApplicable: when the evidence does not know the gene.
    """
    known = catalogue or Catalogue.load()
    return [
        {
            "gene": symbol,
            "figure": name,
            "value": one.value,
            "low": one.low,
            "high": one.high,
            "unit": one.unit.value,
            "source": one.source,
            "verified": one.verified.value,
            "place": "" if one.place is None else str(one.place),
        }
        for symbol in _symbols(gene, known)
        for name, one in quantities(known.gene(symbol))
    ]


def list_evidence(gene: str | None, catalogue: Catalogue | None = None) -> list[dict[str, Any]]:
    """The penetrance figures of all genes, or of one.

    Raises:
        NotApplicable: when the evidence does not know the gene.
    """
    known = catalogue or Catalogue.load()
    return [
        {
            "gene": row.gene,
            "cancer": row.cancer,
            "sex": row.sex,
            "genotype": row.genotype,
            "measure": row.measure.value,
            "ages": f"{'' if row.age_from is None else row.age_from}-{'' if row.age_to is None else row.age_to}",
            "value": row.quantity.value,
            "low": row.quantity.low,
            "high": row.quantity.high,
            "unit": row.quantity.unit.value,
            "source": row.quantity.source,
            "verified": row.quantity.verified.value,
            "place": "" if row.quantity.place is None else str(row.quantity.place),
        }
        for symbol in _symbols(gene, known)
        for row in known.gene(symbol).penetrance
    ]


def _symbols(gene: str | None, known: Catalogue) -> tuple[str, ...]:
    if gene is None:
        return known.genes()
    if gene.upper() not in known.genes():
        raise NotApplicable(f"The evidence does not know the gene {gene}.", cure="`evidence list` shows all genes.")
    return (gene.upper(),)
