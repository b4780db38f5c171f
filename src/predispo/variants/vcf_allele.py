"""A change named on a chromosome as VCF writes it: left-aligned, with the base before it where bases come or go."""

import re
from dataclasses import dataclass

from predispo.reference.transcripts import Reference, Region, complement

_NAME = re.compile(
    r"(?P<accession>NC_\d+\.\d+):g\.(?P<first>\d+)(?:_(?P<last>\d+))?"
    r"(?:(?P<one>[ACGT])>(?P<other>[ACGT])|delins(?P<put>[ACGT]+)|ins(?P<added>[ACGT]+)|(?P<kind>del|dup|inv))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Allele:
    """One allele by its place: the chromosome's plain name, the position of the first base of `ref`, and both bases."""

    build: str
    chromosome: str
    pos: int
    ref: str
    alt: str


def vcf_allele(name: str | None, reference: Reference) -> Allele | None:
    """The allele that a genomic HGVS name means; None where the reference does not hold the bases around it."""
    found = _NAME.fullmatch(name or "")
    if found is None:
        return None
    first, last = int(found["first"]), int(found["last"] or found["first"])
    region = next(
        (one for one in reference.regions_on(found["accession"]) if one.start <= first and last <= one.stop), None
    )
    if region is None:
        return None
    bases = _Bases(reference.bases(region), region)
    gone, put, at = _parts(found, bases, first, last)
    gone, put, at = _trimmed(gone, put, at)
    if gone and put:
        return None if "N" in gone else Allele(**_place(region), pos=at, ref=gone, alt=put)
    if not gone and not put:
        return None
    moved = gone or put
    while moved[-1] == bases.at(at - 1):
        moved = moved[-1] + moved[:-1]
        at -= 1
    anchor = bases.at(at - 1)
    if anchor == "N" or "N" in moved:
        return None
    ref, alt = (anchor + moved, anchor) if gone else (anchor, anchor + moved)
    return Allele(**_place(region), pos=at - 1, ref=ref, alt=alt)


@dataclass(frozen=True, slots=True)
class _Bases:
    text: str
    region: Region

    def at(self, pos: int) -> str:
        """The base at a position; N outside of what is held."""
        return self.text[pos - self.region.start] if self.region.start <= pos <= self.region.stop else "N"

    def between(self, first: int, last: int) -> str:
        return self.text[first - self.region.start : last - self.region.start + 1]


def _parts(found: re.Match[str], bases: _Bases, first: int, last: int) -> tuple[str, str, int]:
    """What goes, what comes, and the position of the first base that goes, or before which the new ones stand."""
    if found["one"]:
        return found["one"], found["other"], first
    if found["added"]:
        return "", found["added"], last
    there = bases.between(first, last)
    match found["kind"]:
        case "del":
            return there, "", first
        case "dup":
            return "", there, first
        case "inv":
            return there, complement(there), first
        case _:
            return there, found["put"], first


def _trimmed(gone: str, put: str, at: int) -> tuple[str, str, int]:
    """The parts without the bases that both have at their ends."""
    while gone and put and gone[-1] == put[-1]:
        gone, put = gone[:-1], put[:-1]
    while gone and put and gone[0] == put[0]:
        gone, put, at = gone[1:], put[1:], at + 1
    return gone, put, at


def _place(region: Region) -> dict[str, str]:
    return {"build": region.build, "chromosome": region.chromosome}
