"""The consequence of a variant as a term of the Sequence Ontology, the gravest where several hold."""

import re

from predispo.reference.transcripts import Transcript
from predispo.variants.grammar import Change
from predispo.variants.positions import Position, exon_index, exons, in_transcript, intron_length

_SPLICE_SITE = 2
_SPLICE_REGION = 8


def consequence(change: Change, transcript: Transcript, protein: str | None) -> str:
    """The term for a change in its normal form; `protein` is its predicted consequence in HGVS."""
    if change.kind == "=":
        return "no_sequence_alteration"
    first, last = in_transcript(change.start, transcript), in_transcript(change.last, transcript)
    intronic = _intronic(change, first, last, transcript)
    if intronic is not None:
        return intronic
    if last < transcript.cds_start:
        return "5_prime_UTR_variant"
    if first > transcript.cds_end:
        return "3_prime_UTR_variant"
    if first < transcript.cds_start or "Met1" in (protein or ""):
        return "start_lost"
    return _coding((protein or "").partition(":")[2])


def _intronic(change: Change, first: int, last: int, transcript: Transcript) -> str | None:
    """The term for what touches an intron; None for what lies in exons only."""
    one, other = change.start, change.last
    index, beyond = exon_index(first, transcript), exon_index(last, transcript)
    if not one.offset and not other.offset and (index == beyond or change.kind in {"ins", "dup"}):
        return None
    donor = acceptor = False
    intron = index - 1 if one.offset < 0 else index
    nearest = _SPLICE_REGION + 1
    while intron < len(exons(transcript)) - 1:
        length = intron_length(intron, transcript)
        start = _into(one, first, intron, length, transcript)
        stop = _into(other, last, intron, length, transcript)
        if start > length or stop < 1:
            break
        low, high = max(start, 1), min(stop, length)
        if change.kind == "ins":
            donor = donor or (start >= 1 and stop <= _SPLICE_SITE)
            acceptor = acceptor or (start > length - _SPLICE_SITE and stop <= length)
        else:
            donor = donor or low <= _SPLICE_SITE
            acceptor = acceptor or high > length - _SPLICE_SITE
        nearest = min(nearest, low, length + 1 - high)
        intron += 1
    if acceptor and not donor:
        return "splice_acceptor_variant"
    if donor:
        return "splice_donor_variant"
    return "splice_region_variant" if nearest <= _SPLICE_REGION else "intron_variant"


def _into(position: Position, base: int, intron: int, length: int, transcript: Transcript) -> int:
    """How far into an intron a position lies: 0 or less before it, more than its length after it."""
    end = exons(transcript)[intron].last
    if base <= end:
        return base - end + position.offset if base == end else base - end
    return length + base - end + (position.offset if base == end + 1 else 0)


def _coding(protein: str) -> str:
    """The term for a change within the coding bases, from its protein name."""
    plain = re.sub(r"[()\[\]]|^p\.", "", protein).removeprefix("p.")
    if not plain or plain == "?":
        return "coding_sequence_variant"
    if "ext" in plain:
        return "stop_lost"
    if "fs" in plain:
        return "frameshift_variant"
    if re.fullmatch(r"Ter\d+=", plain):
        return "stop_retained_variant"
    if plain.endswith("=") or plain == "=":
        return "synonymous_variant"
    if re.match(r"Ter\d+", plain):
        return "stop_lost"
    if "Ter" in re.sub(r"^\w+?\d+", "", plain, count=1):
        return "stop_gained"
    if "delins" in plain:
        return _delins(plain)
    if "del" in plain:
        return "inframe_deletion"
    if "dup" in plain or "ins" in plain or "[" in protein:
        return "inframe_insertion"
    return "missense_variant"


def _delins(plain: str) -> str:
    places, _, residues = plain.partition("delins")
    ends = [int(number) for number in re.findall(r"\d+", places)]
    before, after = ends[-1] - ends[0] + 1, len(re.findall(r"[A-Z][a-z]{2}", residues))
    if after == before:
        return "missense_variant"
    return "inframe_insertion" if after > before else "inframe_deletion"
