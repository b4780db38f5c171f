"""A VCF line and its name make the same sequence; and whatever a file holds, it is read or refused, soon."""

import gzip
import io
import re
import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from predispo.errors import Unreadable
from predispo.reference.transcripts import complement
from predispo.variants.check import Checker
from predispo.variants.vcf import Panel, read_panel
from tests.vcf_files import REFERENCE, bases, region, row, vcf

# Seconds after which something hangs; no measure of speed, which `make bench` shows.
HANGS = 60

CHECKER = Checker(REFERENCE)
GENOMIC = re.compile(r"g\.(\d+)(?:_(\d+))?(del|dup|inv|ins|delins|[ACGT]>)?([ACGT]*)")
ROUND = 300
"""Bases around a change that are compared."""


def read(data: bytes, build: str | None = None) -> Panel:
    return read_panel(io.BytesIO(data), CHECKER, build=build)


def edited(gene: str, build: str, first: int, last: int, put: str, start: int, stop: int) -> str:
    """The bases from start to stop with those from first to last exchanged; first is last + 1 for an insertion."""
    return bases(gene, start, first - 1, build) + put + bases(gene, last + 1, stop, build)


def applied(name: str, gene: str, build: str, start: int, stop: int) -> str:
    """The bases from start to stop after a change that HGVS names on the chromosome."""
    found = GENOMIC.fullmatch(name.partition(":")[2])
    assert found is not None, name
    first, last, kind, put = int(found[1]), int(found[2] or found[1]), found[3], found[4]
    was = bases(gene, first, last, build)
    match kind:
        case "ins":
            return edited(gene, build, first + 1, first, put, start, stop)
        case "dup":
            return edited(gene, build, first, last, was * 2, start, stop)
        case "inv":
            return edited(gene, build, first, last, complement(was), start, stop)
        case "del":
            return edited(gene, build, first, last, "", start, stop)
        case _:
            return edited(gene, build, first, last, put, start, stop)


@st.composite
def small_changes(draw: st.DrawFn) -> tuple[str, str, int, str, str]:
    """A gene, a build, and POS, REF and ALT of a small change in or near one of its exons."""
    build = draw(st.sampled_from(["GRCh37", "GRCh38"]))
    held = [one.symbol for one in REFERENCE.genes.values() if one.introns and REFERENCE.region(one.symbol, build)]
    gene = draw(st.sampled_from(sorted(held)))
    transcript = REFERENCE.default(REFERENCE.genes[gene])
    exon = draw(st.sampled_from(transcript.exons[build]))
    around = transcript.exons[build]
    low, high = min(one.start for one in around) + ROUND, max(one.stop for one in around) - ROUND
    first = min(max(exon.start - 12, low), high)
    pos = draw(st.integers(min_value=first, max_value=max(first, min(exon.stop + 12, high))))
    ref = bases(gene, pos, pos + draw(st.integers(min_value=0, max_value=6)), build)
    alt = draw(st.text(alphabet="ACGT", min_size=1, max_size=7).filter(lambda alt: alt != ref))
    if draw(st.booleans()):
        alt = ref[0] + alt
    return gene, build, pos, ref, alt


@settings(max_examples=250, deadline=None)
@given(small_changes())
def test_a_line_and_its_name_make_the_same_sequence(change: tuple[str, str, int, str, str]) -> None:
    gene, build, pos, ref, alt = change
    if ref == alt:
        return
    chrom = region(gene, build).chromosome
    panel = read(vcf(row(pos, ref, alt, "0/1", chrom=chrom), head=""), build)

    for one in panel.findings:
        name = one.verdict.grch37 if build == "GRCh37" else one.verdict.grch38
        if one.verdict.gene != gene or not one.verdict.checked or name is None or name.endswith("=") or "[" in name:
            continue
        start, stop = pos - ROUND, pos + len(ref) + ROUND
        assert applied(name, gene, build, start, stop) == edited(
            gene, build, pos, pos + len(ref) - 1, alt, start, stop
        ), name
        assert one.verdict.valid


WHOLE = vcf(
    row(43124027, "ACT", "A", "0/1:10,12:0.5", format="GT:AD:AF"),
    row(43106487, "A", "C,G,<DEL>,*", "1/2:1,2,3,4,5:.", format="GT:AD:AF"),
    row(43057062, "T", "TG", "./.:.:.", format="GT:AD:AF"),
    row(7, "N", "<NON_REF>", "0/0:1:0", format="GT:AD:AF"),
)
PIECES = [
    b"\t",
    b"\n",
    b"\r",
    b"\x00",
    b"\xff\xfe",
    b",",
    b":",
    b"<",
    b"[",
    b"/",
    b"99999999999",
    b"-1",
    b"chr17",
    b".",
]


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """The file with bytes cut out, put in or doubled."""
    data = WHOLE
    for _ in range(draw(st.integers(min_value=1, max_value=6))):
        first = draw(st.integers(min_value=0, max_value=len(data)))
        last = min(len(data), first + draw(st.integers(min_value=0, max_value=12)))
        put = draw(st.one_of(st.binary(max_size=6), st.sampled_from(PIECES), st.just(data[first:last] * 2)))
        data = data[:first] + put + data[last:]
    return data


@settings(max_examples=400, deadline=None)
@given(st.one_of(damaged(), st.binary(max_size=300), st.binary(max_size=200).map(lambda rest: WHOLE + rest)))
def test_a_damaged_file_is_read_or_refused_soon(data: bytes) -> None:
    begun = time.process_time()

    with suppress(Unreadable):
        assert all(one.why for one in read(data).problems)

    assert time.process_time() - begun < HANGS


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_damaged_compressed_file_is_read_or_refused(data: st.DataObject) -> None:
    packed = bytearray(gzip.compress(WHOLE, mtime=0))
    for _ in range(data.draw(st.integers(min_value=1, max_value=4))):
        packed[data.draw(st.integers(min_value=2, max_value=len(packed) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(min_value=2, max_value=len(packed)))

    with suppress(Unreadable):
        read(bytes(packed[:cut]))


MANY = 60_000


@pytest.mark.parametrize(
    ("samples", "line"),
    [
        (1, row(43106487, "A", ",".join(["C"] * MANY), "0/1")),
        (1, row(43106487, "A", "C", "/".join(["1"] * MANY))),
        (1, row(43106487, "A", "C", "0/1:" + ",".join(["1"] * MANY), format="GT:AD")),
        (1, row(43106487, "A", "C" * MANY, "0/1")),
        (1, row(43106487, "A" * MANY, "C", "0/1")),
        (MANY // 4, row(43106487, "A", "C", *(["0/1"] * (MANY // 4)), format="GT:" + "X:" * MANY)),
        (MANY // 4, row(43106487, "A", ",".join(["C"] * MANY), *(["0"] * (MANY // 4)))),
    ],
)
def test_a_line_that_is_large_in_any_way_is_soon_over(samples: int, line: str) -> None:
    data = vcf(line, samples=tuple(f"s{number}" for number in range(samples)))
    begun = time.process_time()

    panel = read(data)

    assert panel.findings or panel.problems
    assert time.process_time() - begun < HANGS
