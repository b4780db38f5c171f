"""A laboratory's file of variants (VCF, table, FHIR report), looked at row by row before anything is recorded."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from predispo.app import annotating, clinvar
from predispo.app.ticket import Ticket
from predispo.domain.dates import PartialDate
from predispo.domain.published import PublishedClass
from predispo.domain.testing import ReportedVariant, SampleKind
from predispo.domain.told_variant import ToldReport, ToldVariant
from predispo.domain.variant import Phase, Variant, VariantClass, Zygosity
from predispo.domain.variant_check import VariantProblem, Verdict
from predispo.errors import InvalidFact, Unreadable
from predispo.exchange.fhir_report import is_fhir_report, read_fhir_report
from predispo.exchange.lab_columns import Column, is_enough, tell_rows
from predispo.exchange.lab_table import LabTable, is_workbook, read_lab_table

if TYPE_CHECKING:
    from predispo.variants.vcf import Finding, LineProblem

LARGEST_TABLE = 50_000_000
_HEAD = 4096
_GZIP = b"\x1f\x8b"
_VCF = (b"##fileformat=VCF", b"#CHROM\t", b"BCF")


class RowState(StrEnum):
    """What can be done with a row; a name that does not fit the sequence is never recorded from a file."""

    READY = "ready"
    UNCHECKED = "unchecked"
    OUTSIDE = "outside"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRow:
    """One variant of one sample as the file tells it, what it is, and whether it can be recorded.

    `key` tells rows apart. `problems` say why it cannot, or what to look at; `published` is what ClinVar says.
    """

    key: int
    line: int
    written: str
    sample: str
    state: RowState
    verdict: Verdict | None
    problems: tuple[VariantProblem, ...]
    reported_class: VariantClass | None
    zygosity: Zygosity
    phase: Phase
    allele_fraction: float | None
    published: PublishedClass | None = None

    @property
    def gene(self) -> str:
        """The gene, as far as it is known."""
        return (self.verdict.gene or "") if self.verdict is not None else ""

    @property
    def can_be_recorded(self) -> bool:
        """Whether a person may choose it."""
        return self.state in {RowState.READY, RowState.UNCHECKED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """All rows of a file; nothing of it is written down yet.

    `kind` is "vcf", "table" or "fhir". `outside` counts what lies in no gene of the panel and is not listed.
    """

    kind: str
    build: str | None
    samples: tuple[str, ...]
    rows: tuple[ReviewRow, ...]
    outside: int
    genes: tuple[str, ...] = ()
    laboratory: str = ""
    accession: str = ""
    on: PartialDate | None = None
    sample_kind: SampleKind = SampleKind.UNKNOWN


def looks_like_variants(file: Path) -> bool:
    """Whether a file is a VCF, a workbook or a genomics report; a table of text is not told apart from a family's."""
    with file.open("rb") as stream:
        head = stream.read(_HEAD)
        if head.startswith((_GZIP, *_VCF)):
            return True
        if not head.startswith((b"PK", b"{")) and not head.lstrip().startswith(b"{"):
            return False
        if file.stat().st_size > LARGEST_TABLE:
            return False
        data = head + stream.read()
    return is_workbook(data) or is_fhir_report(data)


def open_table(file: Path) -> LabTable | None:
    """The table in a file, for its columns to be told apart; None for a VCF or a FHIR report, which need none.

    Raises:
        Unreadable: it is neither, or is damaged or too large.
    """
    if is_vcf(file):
        return None
    data = _content(file)
    return None if is_fhir_report(data) else read_lab_table(data)


def is_vcf(file: Path) -> bool:
    """Whether a file is a VCF, plain or compressed, by how it begins.

    Raises:
        Unreadable: it cannot be opened.
    """
    try:
        with file.open("rb") as stream:
            return stream.read(_HEAD).removeprefix(b"\xef\xbb\xbf").startswith((_GZIP, *_VCF))
    except OSError as problem:
        raise Unreadable("The file cannot be opened.", cure="Check that it is still there.") from problem


def review_file(
    file: Path,
    *,
    columns: Mapping[Column, int] | None = None,
    build: str | None = None,
    ticket: Ticket | None = None,
) -> Review:
    """Every variant of a file in a gene of the panel, checked; `columns` are those of a table, guessed without.

    Raises:
        Unreadable: nothing of the file can be relied on, or the columns do not tell a variant.
        Cancelled: the user asked for it.
    """
    if is_vcf(file):
        panel = annotating.annotate_file(file, build=build, ticket=ticket)
        rows = [_of_finding(one) for one in panel.findings]
        rows += [_of_problem(one) for one in panel.problems]
        return Review(kind="vcf", build=panel.build, samples=panel.samples, rows=_numbered(rows), outside=panel.outside)
    data = _content(file)
    if is_fhir_report(data):
        report = read_fhir_report(data)
        return _reviewed("fhir", report, build, ticket)
    table = read_lab_table(data)
    return review_table(table, columns or table.guessed, build=build, ticket=ticket)


def review_table(
    table: LabTable, columns: Mapping[Column, int], *, build: str | None = None, ticket: Ticket | None = None
) -> Review:
    """Every row of a table, checked.

    Raises:
        Unreadable: the columns do not tell a variant.
    """
    if not is_enough(columns):
        raise Unreadable(
            "The columns tell no variant.",
            cure="Choose the column with the HGVS name, or chromosome, position, REF and ALT.",
        )
    percent = Column.FRACTION in columns and "%" in table.header[columns[Column.FRACTION]]
    told = tell_rows(zip(table.lines, table.rows, strict=True), columns, percent=percent)
    return _reviewed("table", ToldReport(told=told), build, ticket)


def _content(file: Path) -> bytes:
    try:
        if file.stat().st_size > LARGEST_TABLE:
            raise Unreadable("The file is larger than any laboratory's table.", cure="Split it by sample.")
        return file.read_bytes()
    except OSError as problem:
        raise Unreadable("The file cannot be opened.", cure="Check that it is still there.") from problem


def _reviewed(kind: str, report: ToldReport, build: str | None, ticket: Ticket | None) -> Review:
    listening = ticket or Ticket()
    placed = [one for one in report.told if one.place is not None and one.refused is None]
    build, found = _placed(placed, build)
    panel, rows = clinvar.panel_genes(), list[ReviewRow]()
    outside = 0
    for number, told in enumerate(report.told, start=1):
        listening.step(number, len(report.told))
        if told.refused is not None:
            rows.append(_row(told, RowState.REFUSED, None, (told.refused,)))
        elif told.place is not None:
            outside += not found.get(told.line)
            rows += [_of_place(told, one) for one in found.get(told.line, ())]
        else:
            rows.append(_checked(told, panel))
    return Review(
        kind=kind,
        build=build,
        samples=tuple(dict.fromkeys(one.sample for one in report.told if one.sample)),
        rows=_numbered(rows),
        outside=outside,
        genes=report.genes,
        laboratory=report.laboratory,
        accession=report.accession,
        on=report.on,
        sample_kind=report.sample,
    )


def _checked(told: ToldVariant, panel: frozenset[str]) -> ReviewRow:
    verdict = annotating.check_variant(told.name, told.gene or None)
    gene = verdict.gene or told.gene
    if gene and gene not in panel:
        return _row(told, RowState.OUTSIDE, verdict, (_outside(gene),))
    return _judged(told, verdict)


def _judged(told: ToldVariant, verdict: Verdict) -> ReviewRow:
    """A row whose variant was checked; a name that contradicts the sequence is refused."""
    if not verdict.valid:
        return _row(told, RowState.REFUSED, verdict, tuple(reversed(verdict.problems)))
    state = RowState.READY if verdict.checked else RowState.UNCHECKED
    few = annotating.low_share(told.allele_fraction, told.zygosity, verdict.gene or "")
    return _row(told, state, verdict, (*((few,) if few else ()), *told.remarks, *verdict.problems))


def _outside(gene: str) -> VariantProblem:
    return VariantProblem(
        code="not-in-panel",
        message=f"{gene} is no gene of hereditary cancer that predispo knows.",
        suggestion="Leave it to whoever ordered the test.",
        values=(("gene", gene),),
    )


def _row(
    told: ToldVariant, state: RowState, verdict: Verdict | None, problems: tuple[VariantProblem, ...]
) -> ReviewRow:
    published = None
    if verdict is not None and state in {RowState.READY, RowState.UNCHECKED}:
        published, verdict = clinvar.published_or_problem(verdict)
    return ReviewRow(
        key=0,
        line=told.line,
        written=told.written,
        sample=told.sample,
        state=state,
        verdict=verdict,
        problems=problems,
        reported_class=told.reported_class,
        zygosity=told.zygosity,
        phase=told.phase,
        allele_fraction=told.allele_fraction,
        published=published,
    )


def _of_finding(finding: "Finding") -> ReviewRow:
    told = ToldVariant(
        line=finding.line,
        written=f"{finding.chrom}:{finding.pos} {_short(finding.ref)}>{_short(finding.alt)}",
        sample=finding.sample or "",
        zygosity=finding.zygosity,
        allele_fraction=finding.allele_fraction,
    )
    return _judged(told, finding.verdict)


def _of_problem(problem: "LineProblem") -> ReviewRow:
    told = ToldVariant(line=problem.line, written=problem.text.replace("\t", " "))
    return _row(told, RowState.REFUSED, None, (problem.problem,))


def _short(bases: str) -> str:
    return bases if len(bases) <= 20 else f"{bases[:20]}…"


_FIRST = 2
"""The rows of a file made of places stand after a head of two lines."""


def _placed(
    told: Iterable[ToldVariant], build: str | None
) -> "tuple[str | None, dict[int, list[Finding | LineProblem]]]":
    """By the line of each row that names a place, what stands there; the build is found as that of a VCF is."""
    from predispo.variants.vcf import read_panel

    rows = [one for one in told if one.place is not None]
    if not rows:
        return None, {}
    lines = [_vcf_line(one) for one in rows]
    head = "##fileformat=VCFv4.3\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n"
    panel = read_panel(BytesIO((head + "".join(lines)).encode()), annotating.checker(), build=build)
    found: dict[int, list[Finding | LineProblem]] = {}
    for one in (*panel.findings, *panel.problems):
        if one.line > _FIRST:
            found.setdefault(rows[one.line - _FIRST - 1].line, []).append(one)
    return panel.build, found


def _vcf_line(told: ToldVariant) -> str:
    chromosome, position, ref, alt = ("".join(one.split()) for one in told.place or ("", "", "", ""))
    return f"{chromosome}\t{position}\t.\t{ref}\t{alt}\t.\tPASS\t.\n"


def _of_place(told: ToldVariant, found: "Finding | LineProblem") -> ReviewRow:
    from predispo.variants.vcf import Finding

    if not isinstance(found, Finding):
        return _row(told, RowState.REFUSED, None, (found.problem,))
    return _judged(told, found.verdict)


def _numbered(rows: Iterable[ReviewRow]) -> tuple[ReviewRow, ...]:
    ordered = sorted(rows, key=lambda one: one.line)
    return tuple(replace(one, key=number) for number, one in enumerate(ordered))


def reported(row: ReviewRow, reported_class: VariantClass | None) -> ReportedVariant:
    """A row as a report's variant, with the class that the laboratory gave.

    Raises:
        InvalidFact: it cannot be recorded, or no class was given.
    """
    verdict = row.verdict
    if not row.can_be_recorded or verdict is None or not row.gene:
        raise InvalidFact("This row of the file cannot be recorded.", cure="Enter the variant from the report.")
    if reported_class is None:
        raise InvalidFact(
            "A variant is recorded only with the class that the laboratory reported.",
            cure="Choose the class of every row that is to be recorded.",
        )
    protein = (verdict.protein or "").rpartition(":")[2]
    return ReportedVariant(
        variant=Variant(gene=row.gene, hgvs=verdict.normalized or row.written, protein=protein),
        reported_class=reported_class,
        zygosity=row.zygosity,
        phase=row.phase,
        allele_fraction=row.allele_fraction,
    )


def each_once(found: Iterable[ReportedVariant]) -> tuple[ReportedVariant, ...]:
    """The variants, each once.

    Raises:
        InvalidFact: a variant is there twice, with two classes or zygosities.
    """
    once: dict[Variant, ReportedVariant] = {}
    for one in found:
        known = once.setdefault(one.variant, one)
        if (known.reported_class, known.zygosity) != (one.reported_class, one.zygosity):
            raise InvalidFact(
                "Two ticked rows are one variant, and their classes or zygosities differ.",
                cure="Leave the tick of the row that the report means.",
            )
    return tuple(once.values())
