"""One line of a VCF file that touches a gene, taken apart; and an allele as HGVS names it on a chromosome."""

import re
from dataclasses import dataclass

from predispo.domain.variant_check import VariantProblem
from predispo.variants.vcf_lines import Line

NOTHING = frozenset({b".", b"*", b"<*>", b"<NON_REF>"})
"""What stands for no other allele, or for one that another line tells."""

_BASES = re.compile(r"[ACGTN]+", re.IGNORECASE | re.ASCII)
_END = re.compile(rb"(?:^|;)END=(\d{1,10})(?:;|$)")


ASK = "Name the change from the laboratory's report."
AGAIN = "Ask the laboratory to export the file again."


class BadLine(Exception):
    """A line that cannot be read, with the reason and the cure."""

    def __init__(self, code: str, message: str, cure: str = AGAIN, **values: str | int) -> None:
        super().__init__(message)
        told = tuple((name, str(value)) for name, value in values.items())
        self.problem = VariantProblem(code=code, message=message, suggestion=cure, values=told)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Where a line lies: enough to know whether it touches a gene. `last` counts the end that INFO states."""

    chromosome: bytes
    first: int
    last: int
    is_variant: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A line in full; `passed` is false where a filter of the laboratory held it back."""

    line: int
    chrom: str
    pos: int
    ref: str
    alts: tuple[str, ...]
    filter: str
    format: tuple[str, ...]
    samples: tuple[str, ...]

    @property
    def last(self) -> int:
        """The last position of REF."""
        return self.pos + len(self.ref) - 1

    @property
    def passed(self) -> bool:
        """Whether no filter held the line back."""
        return self.filter in {"PASS", ".", ""}


def span_of(line: Line, columns: int) -> Span:
    """Where a line lies; raises BadLine for what cannot be a line of this file."""
    if not line.whole:
        raise BadLine("line-too-long", "The line is longer than a megabyte.")
    cells = line.text.split(b"\t", 5)
    found = line.text.count(b"\t") + 1
    if found != columns:
        message = f"The line has {found} columns, but the header names {columns}."
        raise BadLine("columns-differ", message, found=found, columns=columns)
    chromosome, pos, _, ref, alt = cells[:5]
    if not pos.isdigit() or len(pos) > 10:
        raise BadLine("position-not-read", "The position is not a number.")
    if not chromosome or not ref or not alt:
        raise BadLine("cell-empty", "The chromosome, REF or ALT is empty.")
    first = int(pos)
    last = first + len(ref) - 1
    if alt.startswith(b"<") and (end := _END.search(line.text.split(b"\t", 8)[7])) is not None:
        last = max(last, int(end[1]))
    return Span(chromosome=chromosome, first=first, last=last, is_variant=alt not in NOTHING)


def read_record(line: Line) -> Record:
    """A line in full; raises BadLine where its bases are none."""
    cells = line.text.decode("utf-8", "replace").split("\t")
    ref = cells[3].upper()
    if _BASES.fullmatch(ref) is None:
        raise BadLine("ref-not-bases", "REF is not made of the bases A, C, G, T and N.")
    return Record(
        line=line.number,
        chrom=cells[0],
        pos=int(cells[1]),
        ref=ref,
        alts=tuple(cells[4].upper().split(",")),
        filter=cells[6],
        format=tuple(cells[8].split(":")) if len(cells) > 8 else (),
        samples=tuple(cells[9:]),
    )


def must_be_bases(alt: str) -> None:
    """Raise BadLine for an alternative that names no bases."""
    if alt.startswith("<"):
        message = f"{alt[:40]} tells the kind of a large change, but not its bases."
        raise BadLine("alt-symbolic", message, ASK, alt=alt[:40])
    if "[" in alt or "]" in alt or "." in alt:
        raise BadLine("alt-breakend", "A breakend joins two places.", ASK)
    if _BASES.fullmatch(alt) is None:
        raise BadLine("alt-not-bases", "ALT is not made of the bases A, C, G and T.")
    if "N" in alt:
        raise BadLine("alt-unknown-bases", "ALT has unknown bases.", ASK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """The least change: `gone` from `first` on, `put` in its place; without `gone` it stands before `first`."""

    first: int
    gone: str
    put: str

    @property
    def ends(self) -> tuple[int, int]:
        """The outermost positions that the name needs."""
        if not self.gone:
            return self.first - 1, self.first
        return self.first, self.first + len(self.gone) - 1


def least_change(pos: int, ref: str, alt: str) -> Changed:
    """What REF and ALT differ in, without the bases that both have; raises BadLine where that is nothing."""
    if ref == alt:
        raise BadLine("alt-is-ref", "ALT is the same as REF.")
    after = 0
    while after < min(len(ref), len(alt)) and ref[-1 - after] == alt[-1 - after]:
        after += 1
    ref, alt = ref[: len(ref) - after], alt[: len(alt) - after]
    before = 0
    while before < min(len(ref), len(alt)) and ref[before] == alt[before]:
        before += 1
    return Changed(first=pos + before, gone=ref[before:], put=alt[before:])


def in_hgvs(change: Changed) -> str:
    """The change as HGVS writes it after `g.`; the normal form is found later, on the transcript."""
    first, last = change.ends
    if not change.gone:
        return f"{first}_{last}ins{change.put}"
    place = f"{first}" if first == last else f"{first}_{last}"
    if not change.put:
        return f"{place}del"
    if len(change.gone) == len(change.put) == 1:
        return f"{place}{change.gone}>{change.put}"
    return f"{place}delins{change.put}"
