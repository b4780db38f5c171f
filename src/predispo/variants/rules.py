"""What a change must satisfy before the engine sees it, because the engine would let it pass."""

import re
from dataclasses import replace

from predispo.domain.variant_check import VariantProblem
from predispo.reference.transcripts import Transcript
from predispo.variants.grammar import Change, read_change
from predispo.variants.positions import (
    exon_index,
    exons,
    in_transcript,
    must_exist,
    on_chromosome,
    order,
    read_position,
)
from predispo.variants.refusal import Refused

_HYPHEN = re.compile(r"(\d{1,9})-(\d{1,9})((?:del|dup|ins|inv).*)", re.IGNORECASE)


def hyphen_for_range(body: str, transcript: Transcript) -> tuple[str, VariantProblem | None]:
    """`68-69del` with its hyphen read as a range, unless an exon begins at 68; and what to say of it."""
    found = _HYPHEN.fullmatch(body)
    if found is None or int(found[2]) <= int(found[1]):
        return body, None
    position = read_position(found[1])
    base = in_transcript(position, transcript)
    as_range = f"{found[1]}_{found[2]}{found[3]}"
    if base <= transcript.cds_end and exons(transcript)[exon_index(base, transcript)].first == base:
        message = f"c.{body} lies in the intron before c.{found[1]}. A range is written with _."
        return body, VariantProblem(code="hyphen", message=message, suggestion=f"{transcript.accession}:c.{as_range}")
    message = f"The hyphen in c.{body} was read as a range: no exon begins at c.{found[1]}."
    return as_range, VariantProblem(code="hyphen-for-range", message=message)


def read_or_refuse(body: str) -> Change:
    """The change, or the reason why it is none."""
    change = read_change(body)
    if change is not None:
        return change
    if ";" in body or body.startswith("["):
        raise Refused("several-variants", "These are several changes. Write each by itself.")
    if body.startswith("(") or "?" in body:
        raise Refused(
            "not-supported", "Of names with uncertain positions, only deletions and duplications can be read."
        )
    if re.fullmatch(r"[-*\d+_]+ins(?:\d+|\(\d+\)|N\[\d+\])?", body, re.IGNORECASE):
        raise Refused("bases-missing", "The inserted bases are missing.")
    if re.fullmatch(r"[-*]?\d+(?:[+-]\d+)?", body):
        raise Refused("not-understood", "The name tells a position, but no change.")
    raise Refused("not-understood", f"c.{_short(body)} is not a change in HGVS that can be read.")


def must_be_sound(change: Change, transcript: Transcript) -> None:
    """Refuse positions that do not exist, ranges that run backwards, and lengths that do not fit."""
    for end in (change.start, change.last):
        must_exist(end, transcript)
    if order(change.start, transcript) > order(change.last, transcript):
        raise Refused("reversed-range", "The range runs backwards: its first position comes after its last.")
    if "N" in change.put:
        raise Refused("bases-missing", "The new bases must be known: A, C, G or T.")
    if change.kind == "ins":
        _must_be_neighbours(change, transcript)
        return
    lengths = _lengths(change, transcript)
    stated = change.stated
    if not stated or change.kind == "[]":
        return
    length = int(stated) if stated.isdigit() else len(stated)
    if length in lengths:
        return
    place = f"c.{change.start}" + (f"_{change.end}" if change.end else "")
    told = " or ".join(str(one) for one in sorted(lengths))
    suggestion = ""
    if change.end is None and not change.start.offset and change.kind in {">", "del", "dup", "inv", "delins"}:
        suggestion = _over(change, length, transcript)
    raise Refused(
        "length-differs",
        f"{place} holds {told} base{'' if told == '1' else 's'}, but the name says {length}.",
        suggestion,
    )


def _over(change: Change, length: int, transcript: Transcript) -> str:
    """The name over as many bases as are stated, from the same start."""
    last = replace(change.start, number=change.start.number + length - 1)
    if change.start.number < 0 <= last.number:
        return ""
    kind = "delins" if change.kind == ">" else change.kind
    return f"{transcript.accession}:c.{replace(change, end=last, kind=kind, stated='')}"


def _must_be_neighbours(change: Change, transcript: Transcript) -> None:
    one, other = change.start, change.last
    bases = in_transcript(one, transcript), in_transcript(other, transcript)
    if change.end and not one.offset and not other.offset and bases[1] == bases[0] + 1:
        return
    places = on_chromosome(one, transcript, "GRCh38"), on_chromosome(other, transcript, "GRCh38")
    if change.end and abs(places[0] - places[1]) == 1:
        return
    suggestion = ""
    if change.end is None and not one.offset and one.number > 0:
        after = replace(one, number=one.number + 1)
        suggestion = f"{transcript.accession}:c.{replace(change, end=after)}"
    raise Refused("insertion-not-between", "An insertion stands between two neighbouring positions.", suggestion)


def _lengths(change: Change, transcript: Transcript) -> set[int]:
    """How many bases the range holds: on the chromosome, and in the spliced transcript where that differs."""
    one, other = change.start, change.last
    places = on_chromosome(one, transcript, "GRCh38"), on_chromosome(other, transcript, "GRCh38")
    bases = in_transcript(one, transcript), in_transcript(other, transcript)
    if not one.offset and not other.offset:
        own = bases[1] - bases[0] + 1
        same_exon = exon_index(bases[0], transcript) == exon_index(bases[1], transcript)
        return {own} if same_exon else {own, abs(places[0] - places[1]) + 1}
    return {abs(places[0] - places[1]) + 1}


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60]}…"
