"""What becomes of the protein where its message is cut short or an exon is left out."""

from collections.abc import Iterable
from dataclasses import dataclass

from predispo.reference.transcripts import Exon, Transcript
from predispo.variants.positions import exons

_STOPS = frozenset({"TAA", "TAG", "TGA"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """Where translation ends too early: the codon of the stop, whether the message decays, and what share is lost.

    `changed` is the first codon that is lost or another. `decays` is the rule of the last junction: a stop more than so
    many bases before it leads to decay.
    """

    codon: int
    changed: int
    decays: bool
    lost: float


def cut_at(codon: int, transcript: Transcript, nmd_bases: float, *, changed: int | None = None) -> Cut:
    """A stop at a codon, counted in the reading frame of the transcript; the protein is another from `changed` on."""
    base = transcript.cds_start + 3 * codon - 1
    edges = [exon.last for exon in exons(transcript)[:-1]]
    whole = len(transcript.coding) // 3 - 1
    decays = bool(edges) and base <= edges[-1] - nmd_bases
    first = changed or codon
    return Cut(codon=codon, changed=first, decays=decays, lost=max(whole - first + 1, 0) / whole)


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """What the loss of exons does: `in_frame` keeps the rest of the protein, else `cut` says where it ends.

    `lost` is the share of the protein that goes, `codons` the first and last that do. Where the start or the stop of
    the protein is lost with the exons, `ends` says so, and neither frame nor cut is told.
    """

    in_frame: bool
    ends: bool
    codons: tuple[int, int]
    cut: Cut | None
    lost: float


def without_exons(numbers: Iterable[int], transcript: Transcript, nmd_bases: float) -> Skipped:
    """The protein without the exons of these numbers (from 1)."""
    gone = [exon for exon in exons(transcript) if exon.number in set(numbers)]
    coding = sum(
        max(min(exon.last, transcript.cds_end) - max(exon.first, transcript.cds_start) + 1, 0) for exon in gone
    )
    lost = coding / len(transcript.coding)
    first, last = (gone[0].first, gone[-1].last) if gone else (transcript.cds_start, transcript.cds_start)
    codons = ((first - transcript.cds_start) // 3 + 1, (last - transcript.cds_start) // 3 + 1)
    if any(exon.first <= transcript.cds_start + 2 and exon.last >= transcript.cds_start for exon in gone) or any(
        exon.last >= transcript.cds_end - 2 and exon.first <= transcript.cds_end for exon in gone
    ):
        return Skipped(in_frame=False, ends=True, codons=codons, cut=None, lost=lost)
    if coding % 3 == 0:
        return Skipped(in_frame=True, ends=False, codons=codons, cut=None, lost=lost)
    return Skipped(in_frame=False, ends=False, codons=codons, cut=_first_stop(gone, transcript, nmd_bases), lost=lost)


def _first_stop(gone: list[Exon], transcript: Transcript, nmd_bases: float) -> Cut:
    """Where the shifted frame first stops, told by the codon of the whole transcript that lies there."""
    out = {base for exon in gone for base in range(exon.first, exon.last + 1)}
    kept = [base for base in range(transcript.cds_start, len(transcript.bases) + 1) if base not in out]
    end = len(transcript.bases)
    for at in range(0, len(kept) - 2, 3):
        if "".join(transcript.bases[base - 1] for base in kept[at : at + 3]) in _STOPS:
            end = kept[at + 2]
            break
    edges = [exon.last for exon in exons(transcript)[:-1] if exon not in gone]
    return Cut(
        codon=max((end - transcript.cds_start + 1) // 3, 1),
        changed=(gone[0].first - transcript.cds_start) // 3 + 1,
        decays=bool(edges) and end <= edges[-1] - nmd_bases,
        lost=(transcript.cds_end - gone[0].first + 1) / len(transcript.coding),
    )
