"""Variants whose bases cannot be compared with a sequence: read, spelled and kept, and said to be unchecked."""

from collections.abc import Sequence
from dataclasses import replace

from predispo.domain.variant_check import VariantProblem, Verdict
from predispo.reference.transcripts import BUILDS, Transcript, complement
from predispo.variants import large
from predispo.variants.choosing import Chosen
from predispo.variants.cleaner import Written
from predispo.variants.consequence import consequence
from predispo.variants.grammar import Change
from predispo.variants.positions import on_chromosome
from predispo.variants.refusal import Refused
from predispo.variants.rules import read_or_refuse


def without_reference(written: Written, chosen: Chosen, text: str, said: Sequence[VariantProblem]) -> Verdict:
    """The verdict on a variant of a transcript that the reference does not hold."""
    body = written.body
    if not written.prefix:
        if not large.is_spoken(body):
            raise Refused("prefix-missing", f"{body[:60]} needs a prefix such as c. where the gene is not held.")
        name = f"{chosen.name}:{body}"
    elif large.is_large(body):
        name = f"{chosen.name}:c.{body}"
    else:
        change = read_or_refuse(body)
        _must_be_plausible(change)
        plain = replace(change, stated="") if change.kind in {"del", "dup", "inv", "delins", "="} else change
        name = f"{chosen.name}:c.{plain}"
    return Verdict(input=text, valid=True, normalized=name, gene=chosen.gene or None, problems=tuple(said))


def _must_be_plausible(change: Change) -> None:
    """Refuse what no sequence is needed for to see that it is wrong."""
    if change.start.number == 0 or change.last.number == 0:
        raise Refused("position-zero", "There is no position 0: c.1 follows c.-1, and c.*1 the stop codon.")
    keys = [(one.after_stop, one.number, one.offset) for one in (change.start, change.last)]
    if keys[0] > keys[1]:
        raise Refused("reversed-range", "The range runs backwards: its first position comes after its last.")
    if change.kind == "ins" and change.end is None:
        raise Refused("insertion-not-between", "An insertion stands between two neighbouring positions.")
    if change.kind == ">" and change.end is None and len(change.stated) != 1:
        raise Refused("length-differs", f"c.{change.start} holds 1 base, but the name says {len(change.stated)}.")


def exons_only(change: Change, transcript: Transcript, text: str, said: Sequence[VariantProblem]) -> Verdict:
    """The verdict on a variant that reaches into an intron whose bases the reference does not hold."""
    plain = replace(change, stated="") if change.kind in {"del", "dup", "inv", "delins", "="} else change
    message = (
        f"The bases of the introns of {transcript.gene} are not in the reference: the position is right, but the bases "
        "were not checked, and the 3' rule was not applied."
    )
    protein = f"{transcript.protein}:p.?"
    names = {build: _on(plain, transcript, build) for build in BUILDS if build in transcript.chromosomes}
    return Verdict(
        input=text,
        valid=True,
        normalized=f"{transcript.accession}:c.{plain}",
        gene=transcript.gene,
        protein=protein,
        grch37=names.get("GRCh37"),
        grch38=names.get("GRCh38"),
        consequence=consequence(plain, transcript, protein),
        problems=(*said, VariantProblem(code="intron-not-held", message=message)),
    )


def _on(change: Change, transcript: Transcript, build: str) -> str:
    """The change on a chromosome, as written."""
    ends = sorted(on_chromosome(one, transcript, build) for one in (change.start, change.last))
    forward = transcript.strand > 0
    stated, put = (change.stated, change.put) if forward else (complement(change.stated), complement(change.put))
    place = f"{ends[0]}_{ends[1]}" if change.end else f"{ends[0]}"
    match change.kind:
        case ">":
            what = f"{stated}>{put}"
        case "[]":
            what = f"{stated}[{change.put}]"
        case "=":
            what = "="
        case _:
            what = f"{change.kind}{put}"
    return f"{transcript.chromosomes[build]}:g.{place}{what}"
