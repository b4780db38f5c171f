"""Deletions and duplications of exons, ranges with uncertain ends, inserted elements: a small grammar of our own."""

import re
from dataclasses import dataclass

from predispo.reference.transcripts import BUILDS, Transcript
from predispo.variants.positions import (
    Position,
    exons,
    in_coding,
    in_transcript,
    must_exist,
    on_chromosome,
    order,
    read_position,
)
from predispo.variants.refusal import Refused

_DELETED = r"del(?:etion|eted)?|loss"
_DOUBLED = r"dup(?:lication|licated)?|gain"
_KIND = rf"(?:(?P<del>{_DELETED})|(?P<dup>{_DOUBLED}))"
_EXONS = (
    r"(?:ex(?:ons?)?|e)\.?\s*(?P<first>\d{1,3})(?:\s*(?:-|_|to|through)\s*(?:ex(?:ons?)?|e)?\.?\s*(?P<last>\d{1,3}))?"
)
_SPOKEN = (
    re.compile(rf"{_KIND}\s*(?:of\s*)?{_EXONS}", re.IGNORECASE),
    re.compile(rf"{_EXONS}\s*{_KIND}", re.IGNORECASE),
)
_WHOLE = (
    re.compile(rf"{_KIND}\s*(?:of\s*)?(?:the\s*)?(?:whole|entire|complete|full)\s*gene", re.IGNORECASE),
    re.compile(rf"(?:whole|entire|complete|full)[\s-]*gene\s*{_KIND}", re.IGNORECASE),
)
_BASE = r"[-*]?\d{1,9}"
_END = rf"(?:\?|{_BASE}(?:[+-](?:\d{{1,9}}|\?))?)"
_SPAN = rf"(?:\(({_END})_({_END})\)|({_END}))"
_UNCERTAIN = re.compile(rf"{_SPAN}_{_SPAN}(del|dup)", re.IGNORECASE)
_ELEMENT = re.compile(r"([-*]?\d{1,9})_([-*]?\d{1,9})ins\(?(Alu\w*|LINE-?1?|L1\w*|SVA\w*)\)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Large:
    """A change whose ends lie between two positions each; None is an end that nobody knows."""

    start: tuple[Position | None, Position | None]
    end: tuple[Position | None, Position | None]
    kind: str
    element: str = ""

    def __str__(self) -> str:
        if self.element:
            return f"{self.start[0]}_{self.end[0]}ins{self.element}"
        return f"{_span(self.start)}_{_span(self.end)}{self.kind}"


def _span(ends: tuple[Position | None, Position | None]) -> str:
    one, other = (str(end) if end else "?" for end in ends)
    return one if one == other and one != "?" else f"({one}_{other})"


def is_spoken(text: str) -> bool:
    """Whether a text speaks of exons or of the whole gene, as `del exon 2`."""
    return any(form.fullmatch(text) for form in (*_SPOKEN, *_WHOLE))


def is_large(text: str) -> bool:
    """Whether what stands after `c.` has uncertain ends or inserts an element."""
    if _ELEMENT.fullmatch(text):
        return True
    return _UNCERTAIN.fullmatch(text) is not None and ("(" in text or "?" in text)


def from_words(text: str, transcript: Transcript) -> Large:
    """The change that words such as `exon 13 duplication` speak of, on a transcript."""
    found = next(found for form in (*_WHOLE, *_SPOKEN) if (found := form.fullmatch(text)))
    kind = "del" if found["del"] else "dup"
    count = len(exons(transcript))
    if "first" not in found.groupdict():
        return _of_exons(0, count - 1, kind, transcript)
    first = int(found["first"])
    last = int(found["last"] or first)
    if first > last:
        raise Refused("reversed-range", f"Exon {last} comes before exon {first}.")
    if first < 1 or last > count:
        raise Refused("position-outside", f"{transcript.accession} has the exons 1 to {count}.")
    return _of_exons(first - 1, last - 1, kind, transcript)


def _of_exons(first: int, last: int, kind: str, transcript: Transcript) -> Large:
    """The loss or gain of whole exons, counted from 0: the ends lie somewhere in the introns around."""
    held = exons(transcript)
    before = in_coding(held[first - 1].last, transcript, 1) if first else None
    after = in_coding(held[last + 1].first, transcript, -1) if last < len(held) - 1 else None
    start = in_coding(held[first].first, transcript, -1 if before else 0)
    end = in_coding(held[last].last, transcript, 1 if after else 0)
    return Large(start=(before, start), end=(end, after), kind=kind)


def from_hgvs(text: str, transcript: Transcript) -> Large:
    """The change that stands after `c.` with uncertain ends, checked against a transcript."""
    element = _ELEMENT.fullmatch(text)
    if element:
        one, other = read_position(element[1]), read_position(element[2])
        _in_order([one, other], transcript)
        if in_transcript(other, transcript) != in_transcript(one, transcript) + 1:
            raise Refused("insertion-not-between", "An insertion stands between two neighbouring positions.")
        return Large(start=(one, one), end=(other, other), kind="ins", element=element[3])
    found = _UNCERTAIN.fullmatch(text)
    if found is None:
        raise Refused("not-understood", "This is not a name in HGVS that can be read.")
    a, b, single, c, d, alone = found.groups()[:6]
    start = _ends(a, b, single, transcript, opening=True)
    end = _ends(c, d, alone, transcript, opening=False)
    _in_order([one for one in (*start, *end) if one], transcript)
    return Large(start=start, end=end, kind=found[7].lower())


def _ends(
    one: str | None, other: str | None, single: str | None, transcript: Transcript, *, opening: bool
) -> tuple[Position | None, Position | None]:
    """The two bounds of one end; `81-?` lies anywhere in the intron before 81."""
    if single is None:
        return _bound(one or "?"), _bound(other or "?")
    if single == "?":
        return None, None
    if not single.endswith("?"):
        exact = read_position(single)
        return exact, exact
    edge = read_position(single[:-2])
    must_exist(edge, transcript)
    index = next(at for at, exon in enumerate(exons(transcript)) if in_transcript(edge, transcript) <= exon.last)
    exon = exons(transcript)[index]
    base = in_transcript(edge, transcript)
    if opening:
        near = in_coding(base, transcript, -1) if index and base == exon.first else edge
        far = in_coding(exons(transcript)[index - 1].last, transcript, 1) if index and base == exon.first else None
        return far, near
    inner = index < len(exons(transcript)) - 1 and base == exon.last
    near = in_coding(base, transcript, 1) if inner else edge
    return near, in_coding(exons(transcript)[index + 1].first, transcript, -1) if inner else None


def _bound(text: str) -> Position | None:
    if text == "?":
        return None
    if text.endswith("?"):
        raise Refused("not-understood", f"In brackets an end is a position or ?, not {text}.")
    return read_position(text)


def _in_order(ends: list[Position], transcript: Transcript) -> None:
    if not ends:
        raise Refused("not-understood", "A change needs at least one known end.")
    for end in ends:
        must_exist(end, transcript)
    keys = [order(end, transcript) for end in ends]
    if keys != sorted(keys):
        raise Refused("reversed-range", "The range runs backwards: its first position comes after its last.")


def touched_exons(large: Large, transcript: Transcript) -> tuple[int, ...]:
    """The exons, counted from 1, that certainly lie inside of the change as a whole."""
    inner, outer = large.start[1], large.end[0]
    first = order(inner, transcript) if inner else (0, 0)
    last = order(outer, transcript) if outer else (len(transcript.bases) + 1, 0)
    if large.start[0] is None and first <= (transcript.cds_start, 0):
        first = (0, 0)
    if large.end[1] is None and last >= (transcript.cds_end, 0):
        last = (len(transcript.bases) + 1, 0)
    return tuple(
        exon.number for exon in exons(transcript) if first <= (exon.first, 0) and (exon.last, 0) <= last
    )  # fmt: skip


def keeps_the_frame(numbers: tuple[int, ...], transcript: Transcript) -> bool | None:
    """Whether the coding bases of these exons are a multiple of three; None where start or stop is among them."""
    held = [exon for exon in exons(transcript) if exon.number in numbers]
    if not held or held[0].first <= transcript.cds_start + 2 or held[-1].last >= transcript.cds_end - 2:
        return None
    return sum(exon.last - exon.first + 1 for exon in held) % 3 == 0


def large_consequence(large: Large, transcript: Transcript) -> str:
    """The term of the Sequence Ontology for a change of exons."""
    if large.element:
        return "feature_elongation"
    numbers = touched_exons(large, transcript)
    whole = len(numbers) == len(exons(transcript))
    if large.kind == "dup":
        return "transcript_amplification" if whole else "feature_elongation" if numbers else "intron_variant"
    return "transcript_ablation" if whole else "exon_loss_variant" if numbers else "intron_variant"


def genomic_names(large: Large, transcript: Transcript) -> dict[str, str]:
    """The name of the change on each build that the gene is placed on."""
    names: dict[str, str] = {}
    for build in BUILDS:
        if build not in transcript.chromosomes:
            continue
        bounds = [
            str(on_chromosome(end, transcript, build)) if end else "?" for end in (*large.start, *large.end)
        ]  # fmt: skip
        if transcript.strand < 0:
            bounds.reverse()
        left, right = bounds[:2], bounds[2:]
        what = f"ins{large.element}" if large.element else large.kind
        spans = [f"({one}_{other})" if one != other or one == "?" else one for one, other in (left, right)]
        names[build] = f"{transcript.chromosomes[build]}:g.{spans[0]}_{spans[1]}{what}"
    return names
