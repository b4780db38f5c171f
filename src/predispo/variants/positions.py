"""Positions of a coding transcript (c.80+1, c.-19, c.*5) and where they lie in the transcript and on a chromosome."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from predispo.reference.transcripts import Exon, Transcript
from predispo.variants.refusal import Refused

_POSITION = re.compile(r"([-*]?)(\d{1,9})(?:([+-])(\d{1,9}))?")
_CIGAR = re.compile(r"(\d+)([=XID])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A base of a coding transcript: `number` counts from the start codon, or after the stop where `after_stop`.

    `offset` leads into an intron: +1 is the first base after the exon's end, -1 the last before its beginning.
    """

    number: int
    after_stop: bool = False
    offset: int = 0

    def __str__(self) -> str:
        return f"{'*' if self.after_stop else ''}{self.number}{f'{self.offset:+d}' if self.offset else ''}"


def read_position(text: str) -> Position:
    """The position that a text such as `80+1` names."""
    found = _POSITION.fullmatch(text)
    if found is None:
        raise Refused("not-understood", f"{text} is not a position.")
    sign, number, way, offset = found.groups()
    return Position(
        number=-int(number) if sign == "-" else int(number),
        after_stop=sign == "*",
        offset=int(offset or 0) * (-1 if way == "-" else 1),
    )


def in_transcript(position: Position, transcript: Transcript) -> int:
    """The base of the transcript, counted from 1, that a position is counted from."""
    if position.after_stop:
        return transcript.cds_end + position.number
    return transcript.cds_start + position.number - (1 if position.number > 0 else 0)


def in_coding(base: int, transcript: Transcript, offset: int = 0) -> Position:
    """The coding position of a base of the transcript."""
    if base > transcript.cds_end:
        return Position(number=base - transcript.cds_end, after_stop=True, offset=offset)
    number = base - transcript.cds_start + (1 if base >= transcript.cds_start else 0)
    return Position(number=number, offset=offset)


def exons(transcript: Transcript) -> tuple[Exon, ...]:
    """The exons on the newest build that has them."""
    return transcript.exons["GRCh38"]


def _first(exon: Exon) -> int:
    return exon.first


def exon_index(base: int, transcript: Transcript) -> int:
    """Which exon, counted from 0, holds a base of the transcript."""
    return bisect_right(exons(transcript), base, key=_first) - 1


def intron_length(index: int, transcript: Transcript) -> int:
    """How many bases lie between exon `index` (from 0) and the next."""
    one, other = exons(transcript)[index], exons(transcript)[index + 1]
    return (other.start - one.stop if transcript.strand > 0 else one.start - other.stop) - 1


def must_exist(position: Position, transcript: Transcript) -> None:
    """Refuse where the transcript has no such position, or no intron begins there."""
    if position.number == 0:
        raise Refused("position-zero", "There is no position 0: c.1 follows c.-1, and c.*1 the stop codon.")
    base = in_transcript(position, transcript)
    if not 1 <= base <= len(transcript.bases):
        raise Refused(
            "position-outside",
            f"c.{position} lies outside of {transcript.accession}, which reaches from "
            f"c.{in_coding(1, transcript)} to c.{in_coding(len(transcript.bases), transcript)}.",
        )
    if not position.after_stop and base > transcript.cds_end:
        raise Refused(
            "position-outside",
            f"c.{position} lies after the stop codon, which ends at c.{in_coding(transcript.cds_end, transcript)}; "
            f"counted on from it, that base is c.{in_coding(base, transcript, position.offset)}.",
        )
    if position.offset:
        _must_be_an_edge(position, base, transcript)


def _must_be_an_edge(position: Position, base: int, transcript: Transcript) -> None:
    index = exon_index(base, transcript)
    exon = exons(transcript)[index]
    forward = position.offset > 0
    if base != (exon.last if forward else exon.first):
        first, last = in_coding(exon.first, transcript), in_coding(exon.last, transcript)
        raise Refused(
            "not-an-exon-edge",
            f"c.{position} would be counted from inside an exon; that exon reaches from c.{first} to c.{last}, "
            "and only its ends lead into an intron.",
        )
    intron = index if forward else index - 1
    if not 0 <= intron < len(exons(transcript)) - 1:
        raise Refused("position-outside", f"c.{position} lies outside of {transcript.accession}: there is no intron.")
    length = intron_length(intron, transcript)
    if abs(position.offset) > length:
        raise Refused("position-outside", f"c.{position} lies beyond that intron, which has {length} bases.")


def order(position: Position, transcript: Transcript) -> tuple[int, int]:
    """A key by which positions stand in the order of the transcript."""
    return in_transcript(position, transcript), position.offset


def on_chromosome(position: Position, transcript: Transcript, build: str) -> int:
    """Where a position lies on the chromosome of a build, counted from 1."""
    base = in_transcript(position, transcript)
    exon = transcript.exons[build][exon_index(base, transcript)]
    into = _through(exon.cigar, base - exon.first)
    if transcript.strand > 0:
        return exon.start + into + position.offset
    return exon.stop - into - position.offset


def from_chromosome(place: int, transcript: Transcript, build: str) -> Position:
    """The position at a place on the chromosome, within an intron counted from the nearer exon."""
    forward = transcript.strand > 0
    before = None
    for exon in transcript.exons[build]:
        into = place - exon.start if forward else exon.stop - place
        if into < 0:
            if before is None:
                raise Refused("position-outside", f"The change reaches outside of {transcript.accession}.")
            behind = place - before.stop if forward else before.start - place
            if behind <= -into:
                return in_coding(before.last, transcript, behind)
            return in_coding(exon.first, transcript, into)
        if exon.start <= place <= exon.stop:
            return in_coding(exon.first + _back(exon.cigar, into), transcript)
        before = exon
    raise Refused("position-outside", f"The change reaches outside of {transcript.accession}.")


def _through(cigar: str, bases: int) -> int:
    """How many bases of the chromosome lie before the exon's base number `bases` (from 0)."""
    own = genome = 0
    for count, kind in ((int(count), kind) for count, kind in _CIGAR.findall(cigar)):
        if kind == "D":
            genome += count
        elif own + count > bases:
            return genome if kind == "I" else genome + bases - own
        else:
            own += count
            genome += 0 if kind == "I" else count
    return genome


def _back(cigar: str, into: int) -> int:
    """How many bases of the exon lie before the chromosome's base number `into` (from 0) within it."""
    own = genome = 0
    for count, kind in ((int(count), kind) for count, kind in _CIGAR.findall(cigar)):
        if kind == "I":
            own += count
        elif genome + count > into:
            return own if kind == "D" else own + into - genome
        else:
            genome += count
            own += 0 if kind == "D" else count
    return own
