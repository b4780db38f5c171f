"""ClinVar's own files: `clinvar.vcf.gz` of one build, or `variant_summary.txt.gz` of both, read as a stream."""

import gzip
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import BinaryIO, cast

from predispo.errors import Unreadable
from predispo.reference.clinvar_words import plain

BLOCK = 1 << 22
LONGEST_LINE = 1 << 23
MOST_TEXT = 64 << 30
_CURE = "Copy or download it again; the index in use was not touched."
_GZIP = b"\x1f\x8b"
# It begins with plain letters: a class of characters there would make the search four times slower.
_GENES = re.compile(rb"GENEINFO=([^:;\n]+):([^;\n]*)")
_BASES = re.compile(r"[ACGT]+", re.IGNORECASE | re.ASCII)
_TITLE = re.compile(r"(?P<transcript>[A-Z]{2}_\d+\.\d+)\([^)]*\):(?P<change>[cgn]\.[^ ]+)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY = re.compile(r"([A-Za-z]{3})[a-z]* (\d{1,2}), (\d{4})")
_SUMMARY_NEEDS = (
    "Name",
    "GeneSymbol",
    "ClinicalSignificance",
    "LastEvaluated",
    "Assembly",
    "Chromosome",
    "ReviewStatus",
    "NumberSubmitters",
    "VariationID",
    "PositionVCF",
    "ReferenceAlleleVCF",
    "AlternateAlleleVCF",
)


class Kind(StrEnum):
    """Which of ClinVar's files it is."""

    VCF = "clinvar.vcf"
    SUMMARY = "variant_summary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What the beginning of a file says of the whole; `date` is None where it does not."""

    kind: Kind
    build: str
    date: date | None
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One variant on one build; `pos` is 0 and the bases are empty where ClinVar gives none."""

    build: str
    chromosome: str
    pos: int
    ref: str
    alt: str
    variation: str
    gene: str
    name: str
    significance: str
    conflict: str
    review: str
    evaluated: date | None
    submitters: int | None


def opened(file: BinaryIO) -> BinaryIO:
    """The text of a file, unpacked where it is gzip."""
    packed = file.read(len(_GZIP)) == _GZIP
    file.seek(0)
    return cast(BinaryIO, gzip.GzipFile(fileobj=file)) if packed else file


def blocks(stream: BinaryIO, start: int = 0) -> Iterator[bytes]:
    """Whole lines in large pieces, from a place in the text at which a line begins.

    Raises:
        Unreadable: the file is cut off, damaged, or has more text or longer lines than ClinVar ever had.
    """
    try:
        _skip(stream, start)
        carry, total = b"", start
        while data := stream.read(BLOCK):
            total += len(data)
            data = carry + data
            end = data.rfind(b"\n") + 1
            carry = data[end:]
            if len(carry) > LONGEST_LINE or total > MOST_TEXT:
                raise Unreadable("The file is larger than any of ClinVar's.", cure=_CURE)
            if end:
                yield data[:end]
        if carry:
            raise Unreadable("The file is cut off: its last line has no end.", cure=_CURE)
    except (EOFError, zlib.error, gzip.BadGzipFile) as problem:
        raise Unreadable("The compressed file is cut off or damaged.", cure=_CURE) from problem


def _skip(stream: BinaryIO, start: int) -> None:
    left = start
    while left and (data := stream.read(min(left, BLOCK))):
        left -= len(data)


def head_of(block: bytes) -> Head:
    """What the first piece of a file says.

    Raises:
        Unreadable: it is none of ClinVar's files.
    """
    if block.startswith(b"\xef\xbb\xbf"):
        block = block[3:]
    if block.startswith(b"##fileformat=VCF"):
        return _vcf_head(block)
    first = block.partition(b"\n")[0].decode("utf-8", "replace").rstrip("\r")
    if first.startswith("#AlleleID\t"):
        columns = tuple(first.removeprefix("#").split("\t"))
        missing = [one for one in _SUMMARY_NEEDS if one not in columns]
        if missing:
            raise Unreadable(f"The file lacks the column {missing[0]} of ClinVar's variant_summary.", cure=_CURE)
        return Head(kind=Kind.SUMMARY, build="", date=None, columns=columns)
    raise Unreadable(
        "This is neither ClinVar's clinvar.vcf.gz nor its variant_summary.txt.gz.",
        cure="Choose one of those two; the index in use was not touched.",
    )


def _vcf_head(block: bytes) -> Head:
    lines = block[: block.find(b"\n#CHROM") + 1].decode("utf-8", "replace").split("\n")
    said = {key: value.strip() for key, _, value in (line.removeprefix("##").partition("=") for line in lines)}
    if said.get("source", "").lower() != "clinvar" or "#CHROM" not in block.decode("utf-8", "replace"):
        raise Unreadable("This VCF file is not ClinVar's: its header does not say ##source=ClinVar.", cure=_CURE)
    build = next((one for one in ("GRCh37", "GRCh38") if said.get("reference", "").startswith(one)), "")
    if not build:
        raise Unreadable("The file does not say whether it is on GRCh37 or GRCh38 (##reference).", cure=_CURE)
    return Head(kind=Kind.VCF, build=build, date=_iso(said.get("fileDate", "")), columns=())


def rows(block: bytes, head: Head, genes: frozenset[bytes]) -> Iterator[Row]:
    """The variants of a piece that lie in these genes; lines that are none are passed over."""
    return _vcf_rows(block, head, genes) if head.kind is Kind.VCF else _summary_rows(block, head, genes)


def _vcf_rows(block: bytes, head: Head, genes: frozenset[bytes]) -> Iterator[Row]:
    for found in _GENES.finditer(block):
        gene, rest = found.groups()
        if gene not in genes:
            if b"|" not in rest:
                continue
            others = (part.partition(b":")[0] for part in rest.split(b"|")[1:])
            gene = next((one for one in others if one in genes), b"")
            if not gene:
                continue
        start, end = block.rfind(b"\n", 0, found.start()) + 1, block.find(b"\n", found.end())
        cells = block[start:end].decode("utf-8", "replace").rstrip("\r").split("\t")
        if len(cells) != 8 or not cells[1].isdecimal() or not all(map(_BASES.fullmatch, (cells[3], cells[4]))):
            continue
        info = {key: value for key, _, value in (part.partition("=") for part in cells[7].split(";"))}
        symbol = gene.decode("utf-8", "replace")
        named = [part.partition(":")[0] for part in info.get("GENEINFO", "").split("|")]
        if "CLNSIG" not in info or symbol not in named:
            continue
        yield Row(
            build=head.build,
            chromosome=cells[0].removeprefix("chr"),
            pos=int(cells[1]),
            ref=cells[3].upper(),
            alt=cells[4].upper(),
            variation=cells[2],
            gene=symbol,
            name="",
            significance=plain(info["CLNSIG"]),
            conflict=plain(info.get("CLNSIGCONF", "")).replace("|", ", "),
            review=plain(info.get("CLNREVSTAT", "")),
            evaluated=None,
            submitters=None,
        )


def _summary_rows(block: bytes, head: Head, genes: frozenset[bytes]) -> Iterator[Row]:
    place = {name: at for at, name in enumerate(head.columns)}
    gene_at, count = place["GeneSymbol"], len(head.columns)
    for line in block.split(b"\n"):
        cells = line.split(b"\t", gene_at + 1)
        if len(cells) <= gene_at + 1:
            continue
        symbol = cells[gene_at]
        if symbol not in genes:
            symbol = next((one for one in symbol.split(b";") if one in genes), b"") if b";" in symbol else b""
            if not symbol:
                continue
        every = line.decode("utf-8", "replace").rstrip("\r").split("\t")
        if len(every) == count:
            row = _summary_row({name: every[at] for name, at in place.items()}, symbol.decode("utf-8", "replace"))
            if row is not None:
                yield row


def _summary_row(said: dict[str, str], gene: str) -> Row | None:
    build = said["Assembly"]
    if build not in {"GRCh37", "GRCh38"}:
        return None
    pos, ref, alt = said["PositionVCF"], said["ReferenceAlleleVCF"], said["AlternateAlleleVCF"]
    placed = pos.isdecimal() and bool(_BASES.fullmatch(ref)) and bool(_BASES.fullmatch(alt))
    title = _TITLE.match(said["Name"])
    if not placed and title is None:
        return None
    return Row(
        build=build,
        chromosome=said["Chromosome"],
        pos=int(pos) if placed else 0,
        ref=ref.upper() if placed else "",
        alt=alt.upper() if placed else "",
        variation=said["VariationID"],
        gene=gene,
        name=f"{title['transcript']}:{title['change']}" if title else "",
        significance=plain(said["ClinicalSignificance"]),
        conflict="",
        review=plain(said["ReviewStatus"]),
        evaluated=_spoken(said["LastEvaluated"]),
        submitters=int(said["NumberSubmitters"]) if said["NumberSubmitters"].isdecimal() else None,
    )


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _spoken(text: str) -> date | None:
    """A day as variant_summary writes it: `Jun 09, 2026`."""
    found = _DAY.match(text)
    if found is None or found[1].lower() not in _MONTHS:
        return _iso(text)
    try:
        return date(int(found[3]), _MONTHS.index(found[1].lower()) + 1, int(found[2]))
    except ValueError:
        return None
