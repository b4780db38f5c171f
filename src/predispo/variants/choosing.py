"""Which transcript a written variant is named on; a version is never exchanged in silence."""

from dataclasses import dataclass

from predispo.domain.variant_check import VariantProblem
from predispo.reference.transcripts import Gene, Reference, Transcript
from predispo.variants.cleaner import Written
from predispo.variants.refusal import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The transcript, or None where the reference does not hold it; then `name` and `gene` are as written."""

    transcript: Transcript | None
    name: str
    gene: str
    said: tuple[VariantProblem, ...] = ()
    by_gene: bool = False


def choose(written: Written, reference: Reference) -> Chosen:
    """The transcript that a name means; raises Refused where gene and transcript contradict each other."""
    gene = reference.gene(written.gene) if written.gene else None
    if not written.accession:
        return _by_gene(written, gene, reference)
    chosen = _by_accession(written, gene, reference)
    found = chosen.transcript
    if found is not None and written.gene and (gene is None or gene.symbol != found.gene):
        suggestion = f"{reference.default(gene).accession}:c.{written.body}" if gene else ""
        raise Refused("gene-differs", f"{found.accession} is of {found.gene}, not of {written.gene}.", suggestion)
    return chosen


def _by_gene(written: Written, gene: Gene | None, reference: Reference) -> Chosen:
    if not written.gene:
        raise Refused("gene-missing", "The name tells neither the gene nor the transcript. Name the gene before it.")
    if gene is None:
        message = (
            f"predispo has no reference sequence of {written.gene}: the name was read, but not checked against the "
            "sequence."
        )
        unknown = VariantProblem(code="gene-not-held", message=message)
        return Chosen(transcript=None, name=written.gene, gene=written.gene, said=(unknown,))
    default = reference.default(gene)
    said: list[VariantProblem] = []
    if gene.symbol != written.gene:
        said.append(VariantProblem(code="gene-renamed", message=f"{written.gene} is called {gene.symbol} now."))
    message = f"No transcript was named; {default.accession} was taken."
    said.append(VariantProblem(code="transcript-added", message=message))
    return Chosen(transcript=default, name=default.accession, gene=gene.symbol, said=tuple(said), by_gene=True)


def _by_accession(written: Written, gene: Gene | None, reference: Reference) -> Chosen:
    name = written.accession
    found = reference.transcript(name)
    if found is not None:
        return Chosen(
            transcript=found, name=found.accession, gene=found.gene, said=_about_named(name, found, reference)
        )
    stem, _, version = name.partition(".")
    held = reference.versions(stem)
    if not held:
        return _not_held(written, gene, reference)
    newest = held[0]
    if not version:
        differ = _differing(newest, reference)
        message = f"{stem} was named without a version; {newest.accession} was taken."
        if differ:
            message += f" {' and '.join(differ)} has other coding bases: see which one the report means."
        said = (VariantProblem(code="version-added", message=message),)
        return Chosen(transcript=newest, name=newest.accession, gene=newest.gene, said=said)
    newer = [one for one in held if one.version > int(version)]
    older = [one for one in held if one.version < int(version)]
    if newer and older and newer[-1].coding == older[0].coding:
        taken = newer[-1]
        message = (
            f"{name} is not in the reference; {older[0].accession} before and {taken.accession} after it have the same "
            f"coding bases, so {taken.accession} was taken."
        )
        said = (VariantProblem(code="version-replaced", message=message),)
        return Chosen(transcript=taken, name=taken.accession, gene=taken.gene, said=said)
    message = (
        f"predispo does not hold {name}, and another version may have other bases: the name was read, but not checked "
        "against the sequence."
    )
    suggestion = f"{newest.accession}:c.{written.body}" if written.prefix == "c" else newest.accession
    said = (VariantProblem(code="version-not-held", message=message, suggestion=suggestion),)
    return Chosen(transcript=None, name=name, gene=newest.gene, said=said)


def _about_named(name: str, found: Transcript, reference: Reference) -> tuple[VariantProblem, ...]:
    """What to know about a transcript that was named and is held."""
    said: list[VariantProblem] = []
    if name != found.accession:
        message = f"{name} is the same transcript as {found.accession}."
        said.append(VariantProblem(code="transcript-renamed", message=message))
    newest = reference.versions(found.stem)[0]
    if newest.coding != found.coding:
        message = f"{found.accession} has other coding bases than {newest.accession}, which is in use now."
        said.append(VariantProblem(code="older-version", message=message))
    return tuple(said)


def _differing(one: Transcript, reference: Reference) -> list[str]:
    return [other.accession for other in reference.versions(one.stem) if other.coding != one.coding]


def _not_held(written: Written, gene: Gene | None, reference: Reference) -> Chosen:
    message = (
        f"predispo has no reference sequence of {written.accession}: the name was read, but not checked against the "
        "sequence."
    )
    suggestion = f"{reference.default(gene).accession}" if gene else ""
    said = (VariantProblem(code="transcript-not-held", message=message, suggestion=suggestion),)
    return Chosen(transcript=None, name=written.accession, gene=gene.symbol if gene else written.gene, said=said)
