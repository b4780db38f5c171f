"""Segregating: does a variant go with the disease in this family, as the window and the command line ask it."""

import re
import textwrap
from datetime import date
from math import exp, isfinite
from typing import Any

from predispo.domain.cosegregation import Cosegregation, LiabilityClasses
from predispo.domain.familial import reported_variants
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.variant import Variant, same_variant
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.phrases.phrases import Phrases
from predispo.risk.cosegregation import cosegregate

LONGEST_NAME = 60
"""How many letters of what is no name are said again."""

_NAME = re.compile(
    r"(?:(?P<gene>[A-Za-z][A-Za-z0-9-]*)[ :]\s*)??"
    r"(?:(?P<transcript>[A-Z]{2}_\d+(?:\.\d+)?|ENST\d+(?:\.\d+)?|LRG_\d+(?:t\d+)?)(?:\((?P<inside>[A-Za-z0-9-]+)\))?:)?"
    r"(?P<change>[cgnp]\..+)?"
)


def cosegregate_family(
    family: Family,
    catalogue: Catalogue,
    *,
    variant: str,
    on: date,
    country: str,
    proband: PersonId | None = None,
    liability: LiabilityClasses | None = None,
) -> Cosegregation:
    """The Bayes factor of the variant with this name: HGVS, a gene with HGVS, or a gene whose variant has no name.

    Raises:
        NotApplicable: nobody has the variant, its gene is not known, or the evidence does not reach.
        ImpossibleFamily: when the results cannot all be true of one family.
    """
    asked = variant_named(variant, family, catalogue)
    return cosegregate(family, catalogue, variant=asked, on=on, country=country, proband=proband, liability=liability)


def variant_named(text: str, family: Family, catalogue: Catalogue) -> Variant:
    """The variant that a text names, as the family's reports write it where they have it.

    Raises:
        NotApplicable: when it is no name of a variant, or tells no gene.
    """
    there = reported_variants(family)
    gene, hgvs = _parts(text, there)
    meant = [
        one for one in there if (not gene or one.gene == gene) and same_variant(one, Variant(gene=one.gene, hgvs=hgvs))
    ]
    genes = tuple(dict.fromkeys(one.gene for one in meant))
    if len(genes) == 1:
        return meant[0]
    if len(genes) > 1:
        raise NotApplicable(
            f"{text} may be a variant of {', '.join(genes)}.", cure="Put the gene before it.", genes=genes
        )
    if gene:
        return Variant(gene=gene, hgvs=hgvs)
    return Variant(gene=_gene_of(hgvs, text, there, catalogue), hgvs=hgvs)


def as_json(answer: Cosegregation) -> dict[str, Any]:
    """The answer in the form of the command line's contract; nothing is rounded."""
    meioses = answer.meioses
    return {
        "variant": answer.variant.hgvs or answer.variant.gene,
        "gene": answer.variant.gene,
        "proband": answer.proband,
        "on": answer.on.isoformat(),
        "country": answer.country,
        "bayes_factor": answer.bayes_factor,
        "log10": answer.log10 if isfinite(answer.log10) else None,
        "strength": None if answer.strength is None else answer.strength.value,
        "code": answer.code,
        "points": answer.points,
        "strength_reason": answer.strength_reason,
        "meioses": int(meioses) if meioses is not None and meioses.is_integer() else meioses,
        "jarvik_browning": answer.jarvik_browning,
        "components": {name: exp(value) for name, value in answer.components.items()},
        "carriers": list(answer.carriers),
        "non_carriers": list(answer.non_carriers),
        "affected": list(answer.affected),
        "frequency": answer.frequency,
        "evidence_edition": answer.evidence_edition,
        "notes": [
            {"code": note.code, "text": note.text, "person": note.person, "data": dict(note.data)}
            for note in answer.notes
        ],
        "sources": list(answer.sources),
        "unverified_evidence": list(answer.unverified),
    }


def as_lines(answer: Cosegregation, family: Family, phrases: Phrases) -> tuple[str, ...]:
    """The answer for people, a line each: factor and strength, the count of meioses, who was counted, what to know."""

    def named(persons: tuple[PersonId, ...]) -> str:
        return phrases.listing([family.name_of(one) for one in persons]) or "nobody"

    worth = f"{answer.code} {answer.strength}".replace("_", " ") if answer.strength else answer.strength_reason
    if answer.meioses is None:
        counted = "Meioses between affected carriers cannot be counted."
    else:
        chance = f"(1/2)^{answer.meioses:g} = {answer.jarvik_browning:.4g}"
        counted = f"Open meioses between affected carriers: {answer.meioses:g}, {chance} (Jarvik & Browning 2016)"
    return (
        f"{answer.variant.name}: Bayes factor {answer.bayes_factor:.3g}, {worth}",
        counted,
        f"With the variant: {named(answer.carriers)}. Without: {named(answer.non_carriers)}.",
        f"Proband: {named((answer.proband,))}",
        *(f"! {phrases.note(note)}" for note in answer.notes),
    )


def _parts(text: str, there: tuple[Variant, ...]) -> tuple[str, str]:
    """The gene and the HGVS name that a text holds, either of them empty."""
    name = " ".join(text.split())
    found = _NAME.fullmatch(name)
    if found is not None and (found["change"] or (found["gene"] and not found["transcript"])):
        gene = (found["gene"] or found["inside"] or "").upper()
        change = (found["change"] or "").replace(" ", "")
        return gene, f"{found['transcript']}:{change}" if found["transcript"] else change
    for one in there:  # a legacy name, as the report wrote it
        if name and name in (one.hgvs, one.name):
            return one.gene, one.hgvs
    raise NotApplicable(
        f"{textwrap.shorten(text, LONGEST_NAME, placeholder='…')!r} is not the name of a variant.",
        cure="Write it as NM_007294.4:c.181T>G or BRCA1 c.181T>G" + _reported(there),
    )


def _gene_of(hgvs: str, text: str, there: tuple[Variant, ...], catalogue: Catalogue) -> str:
    """The gene whose transcript the name gives."""
    transcript = hgvs.partition(":")[0].partition(".")[0] if ":" in hgvs else ""
    for gene in catalogue.genes() if transcript else ():
        if catalogue.gene(gene).transcript.partition(".")[0] == transcript:
            return gene
    raise NotApplicable(
        f"{text} does not tell its gene, and no report in this family names it.",
        cure="Put the gene before it, as BRCA1 c.181T>G" + _reported(there),
    )


def _reported(there: tuple[Variant, ...]) -> str:
    return f"; reported in this family: {', '.join(one.name for one in there)}." if there else "."
