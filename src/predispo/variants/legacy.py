"""Names from before HGVS: BIC numbering of BRCA1 and BRCA2, IVS names of introns; read and given back.

BIC counted from the first base of the transcript as it was known: c.1 is 120 in BRCA1 (GenBank U14680) and 229 in BRCA2
(U43746). BRCA1's exons were counted without a fourth.
"""

import re

from predispo.reference.transcripts import Transcript
from predispo.variants.grammar import Change
from predispo.variants.positions import Position, exons, in_coding, in_transcript

OFFSETS = {"BRCA1": 119, "BRCA2": 228}
# The two numberings of MUTYH that laboratories use.
NUMBERINGS = {"MUTYH": ("NM_001048174.2", "NM_001128425.2")}
_MANY = 5
_BARE = re.compile(
    r"(?P<start>\d{1,6})(?P<into>[+-]\d{1,6})?(?:[_-](?P<end>\d{1,6}))?"
    r"(?:(?P<ref>[ACGT])>(?P<alt>[ACGT])|(?P<kind>del|ins|dup)(?P<what>[ACGT]+|\d{1,4})?)",
    re.IGNORECASE,
)
_IVS = re.compile(r"(?:c\.)?IVS(?P<intron>\d{1,3})(?:DS|AS)?(?P<into>[+-]\d{1,6})(?P<change>[A-Z>=].*)", re.IGNORECASE)


def is_bare(text: str) -> bool:
    """Whether a text is a change with its position but without a prefix, as `185delAG`."""
    return _BARE.fullmatch(text) is not None


def is_ivs(text: str) -> bool:
    """Whether a text names an intron, as `IVS18+1G>A`."""
    return _IVS.fullmatch(text) is not None


def from_bare(text: str, offset: int) -> str:
    """A bare name as it stands after `c.`, with the numbering's offset taken off; empty where bases are missing."""
    found = _BARE.fullmatch(text)
    if found is None:
        return ""
    start = int(found["start"])
    into = found["into"] or ""
    if found["alt"]:
        return f"{_moved(start, offset)}{into}{found['ref'].upper()}>{found['alt'].upper()}"
    kind, what = found["kind"].lower(), (found["what"] or "").upper()
    if kind == "ins":
        if not what or what.isdigit() or into:
            return ""
        return f"{_moved(start, offset)}_{_moved(int(found['end'] or start + 1), offset)}ins{what}"
    if into:
        return f"{_moved(start, offset)}{into}{kind}{what}"
    length = int(what) if what.isdigit() else len(what) or 1
    end = int(found["end"] or start + length - 1)
    place = _moved(start, offset) if end == start else f"{_moved(start, offset)}_{_moved(end, offset)}"
    return f"{place}{kind}{what}"


def _moved(number: int, offset: int) -> int:
    moved = number - offset
    return moved if moved > 0 else moved - 1


def from_ivs(text: str, transcript: Transcript) -> str:
    """An IVS name as it stands after `c.`; empty where the transcript has no such intron."""
    found = _IVS.fullmatch(text)
    index = _intron_index(int(found["intron"]), transcript) if found else None
    if found is None or index is None:
        return ""
    into = int(found["into"])
    exon = exons(transcript)[index if into > 0 else index + 1]
    edge = in_coding(exon.last if into > 0 else exon.first, transcript)
    change = re.sub(r"^(del|ins|dup)", lambda one: one[0].lower(), found["change"], flags=re.IGNORECASE)
    start = Position(number=edge.number, after_stop=edge.after_stop, offset=into)
    counted = re.fullmatch(r"(del|dup)([ACGT]{2,}|\d{1,4})", change, re.IGNORECASE)
    if counted or change.startswith("ins"):
        length = 2 if not counted else int(counted[2]) if counted[2].isdigit() else len(counted[2])
        end = Position(number=edge.number, after_stop=edge.after_stop, offset=into + length - 1)
        if length > 1 and (end.offset > 0) == (into > 0) and end.offset:
            return f"{start}_{end}{change}"
    return f"{start}{change}"


def _intron_index(number: int, transcript: Transcript) -> int | None:
    """The intron (from 0) that follows the exon of this number."""
    index = number - 1
    if transcript.gene == "BRCA1":
        if number == 4:
            return None
        index = number - 1 if number < 4 else number - 2
    return index if 0 <= index < len(exons(transcript)) - 1 else None


def legacy_names(change: Change, transcript: Transcript) -> tuple[str, ...]:
    """The old names of a change in its normal form."""
    names: list[str] = []
    if change.kind not in {">", "del", "dup", "ins"}:
        return ()
    if change.start.offset:
        names += _ivs_name(change, transcript)
    elif transcript.gene in OFFSETS and not change.last.offset and not change.last.after_stop:
        names += _bic_names(change, transcript, OFFSETS[transcript.gene])
    return tuple(dict.fromkeys(names))


def _ivs_name(change: Change, transcript: Transcript) -> list[str]:
    base = in_transcript(change.start, transcript)
    after = change.start.offset > 0
    index = next(at for at, one in enumerate(exons(transcript)) if base == (one.last if after else one.first))
    number = index + 1 if after else index
    if transcript.gene == "BRCA1" and number > 3:
        number += 1
    if change.kind == ">":
        return [f"IVS{number}{change.start.offset:+d}{change.stated}>{change.put}"]
    if change.end and in_transcript(change.end, transcript) != base:
        return []
    length = change.last.offset - change.start.offset + 1
    if change.kind == "ins":
        return [f"IVS{number}{change.start.offset:+d}ins{change.put}"]
    return [f"IVS{number}{change.start.offset:+d}{change.kind}{length if length > 1 else ''}"]


def _bic_names(change: Change, transcript: Transcript, offset: int) -> list[str]:
    """BIC names, of the first and of the last place that the change could have."""
    if change.start.number < 1:
        return []
    number = change.start.number + offset
    if change.kind == ">":
        return [f"{number}{change.stated}>{change.put}"]
    bases = transcript.bases
    start, last = in_transcript(change.start, transcript), in_transcript(change.last, transcript)
    if change.kind == "ins":
        first, put = _pushed_back(bases, start, change.put)
        return [f"{first - transcript.cds_start + 1 + offset}ins{put}", f"{number}ins{change.put}"]
    own = bases[start - 1 : last]
    if change.kind == "dup":
        first, put = _pushed_back(bases, last, own)
        spots = [(first, put), (last, own)]
        return [f"{spot - transcript.cds_start + 1 + offset}ins{_told(what)}" for spot, what in spots]
    first, gone = _pushed_back(bases, start - 1, own)
    spots = [(first + 1, gone), (start, own)]
    return [f"{spot - transcript.cds_start + 1 + offset}del{_told(what)}" for spot, what in spots]


def _told(bases: str) -> str:
    return bases if len(bases) <= _MANY else str(len(bases))


def _pushed_back(bases: str, after: int, unit: str) -> tuple[int, str]:
    """The first place (a base to stand behind) where a repeated unit could be, and the unit as it reads there."""
    while after > 0 and bases[after - 1] == unit[-1]:
        unit = unit[-1] + unit[:-1]
        after -= 1
    return after, unit
