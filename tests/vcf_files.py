"""VCF files made for tests, on the reference that ships."""

import struct
import zlib

from predispo.reference.transcripts import Reference, Region, load_reference

REFERENCE: Reference = load_reference()
HEADS = {"GRCh37": "##contig=<ID=chr17,length=81195210>", "GRCh38": "##contig=<ID=chr17,length=83257441>"}


def region(gene: str, build: str = "GRCh38") -> Region:
    found = REFERENCE.region(gene, build)
    assert found is not None
    return found


def bases(gene: str, first: int, last: int, build: str = "GRCh38") -> str:
    """Reference bases of a stretch, both ends included."""
    place = region(gene, build)
    return REFERENCE.bases(place)[first - place.start : last - place.start + 1]


def vcf(*rows: str, samples: tuple[str, ...] = ("S1",), head: str = HEADS["GRCh38"]) -> bytes:
    """A file of rows whose columns are parted by blanks."""
    names = ["#CHROM", "POS", "ID", "REF", "ALT", "QUAL", "FILTER", "INFO", *(("FORMAT", *samples) if samples else ())]
    lines = ["##fileformat=VCFv4.3", *([head] if head else []), "\t".join(names), *("\t".join(r.split()) for r in rows)]
    return ("\n".join(lines) + "\n").encode()


def row(
    pos: int, ref: str, alt: str, *samples: str, chrom: str = "chr17", format: str = "GT", filter: str = "PASS"
) -> str:
    """One row; `samples` are as FORMAT names them."""
    return " ".join((chrom, str(pos), ".", ref, alt, "50", filter, ".", *((format, *samples) if samples else ())))


def bgzip(data: bytes, size: int = 40) -> bytes:
    """Blocks of gzip with the extra field of BGZF, and its empty block at the end."""
    blocks = [data[at : at + size] for at in range(0, len(data), size)] + [b""]
    made = b""
    for block in blocks:
        packer = zlib.compressobj(wbits=-15)
        body = packer.compress(block) + packer.flush()
        extra = b"BC" + struct.pack("<HH", 2, 18 + len(body) + 8 - 1)
        made += b"\x1f\x8b\x08\x04" + bytes(5) + b"\xff" + struct.pack("<H", len(extra)) + extra
        made += body + struct.pack("<II", zlib.crc32(block), len(block))
    return made
