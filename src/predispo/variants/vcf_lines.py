"""The lines of a VCF file, plain or compressed: never more than a bounded piece of it in memory."""

import gzip
import io
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, cast

from predispo.errors import Unreadable

LONGEST_LINE = 1 << 20
MOST_TEXT = 4 << 30
COLUMNS = (b"#CHROM", b"POS", b"ID", b"REF", b"ALT", b"QUAL", b"FILTER", b"INFO")
_GZIP = b"\x1f\x8b"
_NEEDED = "Export the variants as VCF again."


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line without its end; `whole` is false where it was too long, and only its beginning is here."""

    number: int
    text: bytes
    whole: bool = True


def lines(file: BinaryIO) -> Iterator[Line]:
    """The lines of a file, from gzip or bgzip where it is that; raises Unreadable where it is damaged or too large."""
    stream = _stream(file)
    number = read = 0
    try:
        while text := stream.readline(LONGEST_LINE):
            number += 1
            read += len(text)
            whole = text.endswith(b"\n") or len(text) < LONGEST_LINE
            rest = b"" if whole else text
            while rest and not rest.endswith(b"\n"):
                rest = stream.readline(LONGEST_LINE)
                read += len(rest)
                _must_be_small(read, number)
            _must_be_small(read, number)
            yield Line(number=number, text=text.rstrip(b"\r\n"), whole=whole)
    except (EOFError, zlib.error, gzip.BadGzipFile) as problem:
        raise Unreadable(
            "The compressed file is cut off or damaged.", cure="Copy it again; nothing was taken from it.", line=number
        ) from problem


def _stream(file: BinaryIO) -> BinaryIO:
    head = file.read(len(_GZIP))
    file.seek(0)
    return cast(BinaryIO, io.BufferedReader(gzip.GzipFile(fileobj=file))) if head == _GZIP else file


def _must_be_small(read: int, number: int) -> None:
    if read > MOST_TEXT:
        raise Unreadable(
            f"The file holds more than {MOST_TEXT >> 30} GB of text.",
            cure="Take out the panel's genes first, as with bcftools view -R.",
            line=number,
        )


def columns_of(line: Line) -> tuple[str, ...]:
    """The samples that a #CHROM line names; raises Unreadable where its columns are not those of VCF."""
    cells = line.text.split(b"\t")
    fits = tuple(cells[: len(COLUMNS)]) == COLUMNS and (len(cells) == len(COLUMNS) or cells[8] == b"FORMAT")
    if not fits or not line.whole:
        raise Unreadable("The #CHROM line does not name the columns of VCF.", cure=_NEEDED, line=line.number)
    return tuple(cell.decode("utf-8", "replace") for cell in cells[9:])


def must_begin(line: Line) -> None:
    """Raise Unreadable unless a file begins as VCF does."""
    if line.text.startswith(b"BCF"):
        raise Unreadable("This is a binary BCF file.", cure="Turn it into VCF first, as with bcftools view.")
    if not line.text.removeprefix(b"\xef\xbb\xbf").startswith((b"##fileformat=VCF", b"#CHROM\t")):
        raise Unreadable("This is not a VCF file: it does not begin with ##fileformat=VCF.", cure=_NEEDED, line=1)


def no_columns(number: int) -> Unreadable:
    """The refusal of a file that has no #CHROM line before its variants."""
    return Unreadable("The file has no #CHROM line before its variants.", cure=_NEEDED, line=number)
