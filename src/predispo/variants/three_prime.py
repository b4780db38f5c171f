"""The normal form of changes that reach into an intron: least in length, as far 3' as they go, from the nearer exon.

The engine leaves such changes where they were written (hgvs-weaver 1.0.1), and so does biocommons hgvs. Changes within
exons are the engine's: it keeps the exception that nothing is moved over the border of two exons.
"""

from collections.abc import Callable
from dataclasses import replace

from predispo.reference.transcripts import Reference, Transcript, complement
from predispo.variants.grammar import Change
from predispo.variants.positions import Position, from_chromosome, on_chromosome

_BUILD = "GRCh38"


class Strand:
    """The chromosome around a gene, read in the gene's direction; indices count from 0."""

    def __init__(self, transcript: Transcript, reference: Reference) -> None:
        region = reference.region(transcript.gene, _BUILD)
        if region is None:
            raise ValueError(transcript.gene)
        bases = reference.bases(region)
        self._forward = transcript.strand > 0
        self._edge = region.start if self._forward else region.stop
        self.bases = bases if self._forward else complement(bases)

    def index(self, place: int) -> int:
        """The index of a place on the chromosome."""
        return place - self._edge if self._forward else self._edge - place

    def place(self, index: int) -> int:
        """The place on the chromosome of an index."""
        return self._edge + index if self._forward else self._edge - index


def normal_form(change: Change, transcript: Transcript, strand: Strand) -> Change:
    """The same change in its normal form."""

    def position(index: int) -> Position:
        return from_chromosome(strand.place(index), transcript, _BUILD)

    first = strand.index(on_chromosome(change.start, transcript, _BUILD))
    last = strand.index(on_chromosome(change.last, transcript, _BUILD))
    if change.kind in {"inv", "=", "[]"} or (change.kind == ">" and len(change.put) == 1):
        stated = change.stated if change.kind in {">", "[]"} else ""
        return replace(change, start=position(first), end=position(last) if change.end else None, stated=stated)
    start, end, put = _as_replacement(change, first, last, strand.bases)
    start, end, put = _trimmed(start, end, put, strand.bases)
    if start == end and not put:
        return replace(change, start=position(first), end=position(last) if change.end else None, kind="=", stated="")
    if not put or start == end:
        start, end, put = _moved(start, end, put, strand.bases)
    return _named(start, end, put, strand.bases, position)


def _as_replacement(change: Change, first: int, last: int, bases: str) -> tuple[int, int, str]:
    """The change as a stretch (end excluded) and what stands there after it."""
    match change.kind:
        case "del":
            return first, last + 1, ""
        case "dup":
            return last + 1, last + 1, bases[first : last + 1]
        case "ins":
            return last, last, change.put
        case _:
            return first, last + 1, change.put


def _trimmed(start: int, end: int, put: str, bases: str) -> tuple[int, int, str]:
    """Without the bases that stay: first those at the beginning, then those at the end."""
    same = 0
    while same < min(end - start, len(put)) and bases[start + same] == put[same]:
        same += 1
    start, put = start + same, put[same:]
    same = 0
    while same < min(end - start, len(put)) and bases[end - 1 - same] == put[-1 - same]:
        same += 1
    return start, end - same, put[: len(put) - same]


def _moved(start: int, end: int, put: str, bases: str) -> tuple[int, int, str]:
    """A deletion or insertion as far 3' as it goes."""
    while end < len(bases):
        if put and bases[end] == put[0]:
            put = put[1:] + put[0]
        elif put or bases[start] != bases[end]:
            break
        start, end = start + 1, end + 1
    return start, end, put


def _named(start: int, end: int, put: str, bases: str, position: Callable[[int], Position]) -> Change:
    """A replacement as a change of HGVS."""
    if start == end:
        length = len(put)
        if bases[start - length : start] == put:
            return _change(position(start - length), position(start - 1), "dup")
        return _change(position(start - 1), position(start), "ins", put)
    if not put:
        return _change(position(start), position(end - 1), "del")
    if end - start == 1 and len(put) == 1:
        return Change(start=position(start), end=None, kind=">", stated=bases[start], put=put)
    return _change(position(start), position(end - 1), "delins", put)


def _change(start: Position, end: Position, kind: str, put: str = "") -> Change:
    return Change(start=start, end=None if start == end else end, kind=kind, put=put)
