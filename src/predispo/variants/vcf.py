"""A VCF file of a panel: its variants in the genes that predispo holds, named on transcripts, sample by sample."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from predispo.domain.variant import Zygosity
from predispo.domain.variant_check import VariantProblem, Verdict
from predispo.errors import Unreadable
from predispo.reference.transcripts import BUILDS
from predispo.variants.check import Checker
from predispo.variants.panel_genes import PanelGenes, Place
from predispo.variants.vcf_build import Header, build_by_bases
from predispo.variants.vcf_genotype import BadGenotype, Sample, allele_fraction, read_sample, zygosity
from predispo.variants.vcf_lines import Line, columns_of, lines, must_begin, no_columns
from predispo.variants.vcf_names import Namer
from predispo.variants.vcf_record import (
    NOTHING,
    BadLine,
    Record,
    least_change,
    must_be_bases,
    read_record,
    span_of,
)

MOST_KEPT = 256 << 20
MOST_FINDINGS = 50_000
MOST_PROBLEMS = 1000
MOST_ALLELES = 100
_STEP = 1000
_FIXED = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One variant of one sample (None where the file has no genotypes), as the file places it and as it is named."""

    line: int
    chrom: str
    pos: int
    ref: str
    alt: str
    sample: str | None
    zygosity: Zygosity
    allele_fraction: float | None
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class LineProblem:
    """What was not read, and why; line 0 speaks of the whole file."""

    line: int
    text: str
    problem: VariantProblem

    @property
    def why(self) -> str:
        """The reason, in English."""
        return self.problem.message


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """What a file says of the genes that predispo holds; `outside` counts its variants in none of them."""

    build: str | None
    samples: tuple[str, ...]
    findings: tuple[Finding, ...]
    outside: int
    problems: tuple[LineProblem, ...]


@dataclass(slots=True)
class _Kept:
    """What was read so far."""

    header: Header = field(default_factory=Header)
    samples: tuple[str, ...] = ()
    inside: list[Line] = field(default_factory=list[Line])
    outside: int = 0
    size: int = 0
    problems: list[LineProblem] = field(default_factory=list[LineProblem])
    untold: int = 0

    def refuse(self, line: Line, bad: BadLine) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            text = line.text[:80].decode("utf-8", "replace")
            self.problems.append(LineProblem(line=line.number, text=text, problem=bad.problem))
        else:
            self.untold += 1


def read_panel(
    file: BinaryIO, checker: Checker, *, build: str | None = None, step: Callable[[int], None] = lambda _: None
) -> Panel:
    """Read a file from its beginning; `step` is called with the count of lines now and then and may stop the work.

    Raises Unreadable where the file as a whole is no VCF, is damaged, or is on another build than it says.
    """
    genes = PanelGenes(checker.reference)
    kept = _kept(file, genes, step)
    if build is None:
        build = build_by_bases(kept.header.build, _fits(kept, genes))
    findings = _findings(kept, build, genes, checker, step) if build else []
    problems = sorted(dict.fromkeys(kept.problems), key=lambda one: one.line)
    if kept.untold:
        more = BadLine("more-problems", f"{kept.untold} further problems are not listed.", count=kept.untold)
        problems.append(LineProblem(line=0, text="", problem=more.problem))
    return Panel(
        build=build,
        samples=kept.samples,
        findings=tuple(findings),
        outside=kept.outside,
        problems=tuple(problems),
    )


def _kept(file: BinaryIO, genes: PanelGenes, step: Callable[[int], None]) -> _Kept:
    """The lines that touch a gene on either build; the others are counted."""
    kept = _Kept()
    columns = number = 0
    for line in lines(file):
        number = line.number
        if number == 1:
            must_begin(line)
        if number % _STEP == 0:
            step(number)
        if line.text.startswith(b"##"):
            kept.header.read(line.text)
        elif not columns and line.text.startswith(b"#CHROM"):
            kept.samples = columns_of(line)
            columns = _FIXED + (1 + len(kept.samples) if line.text.count(b"\t") >= _FIXED else 0)
        elif not columns:
            raise no_columns(number)
        elif line.text:
            _sort(line, columns, genes, kept)
    if not columns:
        raise no_columns(number)
    return kept


def _sort(line: Line, columns: int, genes: PanelGenes, kept: _Kept) -> None:
    try:
        span = span_of(line, columns)
    except BadLine as problem:
        kept.refuse(line, problem)
        return
    if not span.is_variant:
        return
    if not genes.touched(span.chromosome, span.first, span.last):
        kept.outside += 1
        return
    kept.inside.append(line)
    kept.size += len(line.text)
    if kept.size > MOST_KEPT:
        raise Unreadable(
            f"More than {MOST_KEPT >> 20} MB of the file lie in the panel's genes.",
            cure="Split the file by sample.",
            line=line.number,
        )


def _fits(kept: _Kept, genes: PanelGenes) -> dict[str, list[bool]]:
    """By build, whether the reference bases of each line in a gene are those of the build."""
    fits: dict[str, list[bool]] = {build: [] for build in BUILDS}
    for line in kept.inside:
        chromosome, pos, _, ref, _ = line.text.split(b"\t", 5)[:5]
        first, stated = int(pos), ref.decode("utf-8", "replace").upper()
        for build in BUILDS:
            for place in genes.within(chromosome, first, first + len(stated) - 1, build)[:1]:
                known = genes.bases(place, first, first + len(stated) - 1)
                if "N" not in known:
                    fits[build].append(known == stated)
    return fits


def _findings(
    kept: _Kept, build: str, genes: PanelGenes, checker: Checker, step: Callable[[int], None]
) -> list[Finding]:
    namer = Namer(checker, genes)
    findings: list[Finding] = []
    for line in kept.inside:
        step(line.number)
        if len(findings) >= MOST_FINDINGS:
            message = f"More than {MOST_FINDINGS} variants: this line and those after it were not read."
            kept.refuse(line, BadLine("too-many-variants", message, "Split the file by sample.", count=MOST_FINDINGS))
            break
        try:
            record = read_record(line)
        except BadLine as problem:
            kept.refuse(line, problem)
            continue
        span = span_of(line, line.text.count(b"\t") + 1)
        places = genes.within(span.chromosome, span.first, span.last, build)
        if not places:
            kept.outside += 1
        for place in places:
            findings += _of_line(line, record, place, namer, kept)
    return findings


def _of_line(line: Line, record: Record, place: Place, namer: Namer, kept: _Kept) -> Iterator[Finding]:
    """Every allele of a line, in every sample that carries it."""
    try:
        namer.must_fit(record, place)
    except BadLine as problem:
        kept.refuse(line, problem)
        return
    if len(record.alts) > MOST_ALLELES:
        message = f"The line has more than {MOST_ALLELES} alternatives."
        kept.refuse(line, BadLine("too-many-alternatives", message, count=MOST_ALLELES))
        return
    has_genotypes = bool(kept.samples) and "GT" in record.format
    carriers: dict[int, list[tuple[str, Sample]]] = {}
    for name, sample in _samples(line, record, kept):
        for allele in {one for one in sample.alleles if one}:
            carriers.setdefault(allele, []).append((name, sample))
    for number, alt in enumerate(record.alts, start=1):
        if alt.encode() in NOTHING:
            continue
        carried = carriers.get(number, [])
        if has_genotypes and not carried:
            continue
        try:
            must_be_bases(alt)
            verdict = namer.verdict(least_change(record.pos, record.ref, alt), place)
        except BadLine as problem:
            kept.refuse(line, problem)
            continue
        verdict = _with_filter(verdict, record)
        for name, one in carried or [(None, None)]:
            copies = zygosity(one, number) if one else Zygosity.UNKNOWN
            yield Finding(
                line=record.line,
                chrom=record.chrom,
                pos=record.pos,
                ref=record.ref,
                alt=alt,
                sample=name,
                zygosity=copies,
                allele_fraction=allele_fraction(one, number) if one else None,
                verdict=_with_doubt(verdict) if one and copies is Zygosity.UNKNOWN else verdict,
            )


def _samples(line: Line, record: Record, kept: _Kept) -> Iterator[tuple[str, Sample]]:
    """The samples whose genotype was called; the others are told."""
    if kept.samples and "GT" not in record.format:
        message = "The line has no genotypes (GT), so it does not tell who carries the variant."
        kept.refuse(line, BadLine("no-genotypes", message))
        return
    missing: list[str] = []
    for name, text in zip(kept.samples, record.samples, strict=True):
        try:
            sample = read_sample(record.format, text, len(record.alts))
        except BadGenotype as problem:
            message = f"The sample {name[:40]} {problem}."
            kept.refuse(line, BadLine(problem.code, message, sample=name[:40], **problem.values))
            continue
        if sample.is_called:
            yield name, sample
        else:
            missing.append(name[:40])
    if missing:
        told = ", ".join(missing[:5]) + (" …" if len(missing) > 5 else "")
        message = f"No genotype was called here for {told}: the variant may be there or not."
        kept.refuse(line, BadLine("genotype-missing", message, "Ask the laboratory what it saw here.", samples=told))


def _with_filter(verdict: Verdict, record: Record) -> Verdict:
    if record.passed:
        return verdict
    told = record.filter[:60]
    message = f"The laboratory's filter held it back: {told}."
    held = VariantProblem(code="filter-not-passed", message=message, values=(("filter", told),))
    return replace(verdict, problems=(*verdict.problems, held))


def _with_doubt(verdict: Verdict) -> Verdict:
    message = "Not every copy was called, so the zygosity is not known."
    return replace(verdict, problems=(*verdict.problems, VariantProblem(code="genotype-partial", message=message)))
