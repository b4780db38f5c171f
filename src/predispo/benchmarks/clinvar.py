"""How long it takes to take over a file as large as ClinVar's, and to look a variant up in what was made of it."""

import gzip
import os
import random
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from predispo.benchmarks.stopwatch import Row, best_of, row
from predispo.domain.published import PublishedClass
from predispo.domain.variant_check import Verdict
from predispo.reference.clinvar import ClinVar
from predispo.reference.clinvar_import import import_clinvar
from predispo.reference.transcripts import Reference, load_reference
from predispo.variants.check import Checker
from predispo.variants.look_up import look_up

ROWS = 3_000_000
ONE_IN = 20
"""About so many records of ClinVar lie in the genes of hereditary cancer."""

_HEAD = (
    "##fileformat=VCFv4.1\n##fileDate=2026-11-02\n##source=ClinVar\n##reference=GRCh38\n"
    "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n"
)
_INFO = (
    "ALLELEID={id};CLNDISDB=MedGen:C0,OMIM:1;CLNDN=Some_condition_of_{gene}|not_provided;CLNHGVS=NC_000017.11:g.{pos}"
    "{ref}>{alt};CLNREVSTAT=criteria_provided,_single_submitter;CLNSIG={said};CLNVC=single_nucleotide_variant;"
    "CLNVCSO=SO:0001483;GENEINFO={gene}:{gene_id};MC=SO:0001583|missense_variant;ORIGIN=1"
)
_SAID = ("Pathogenic", "Likely_pathogenic", "Uncertain_significance", "Likely_benign", "Benign")


def write_file(file: Path, reference: Reference, rows: int) -> None:
    """A compressed file in ClinVar's form, one record in twenty in a gene of the reference."""
    with gzip.open(file, "wt", compresslevel=1, encoding="ascii") as out:
        out.write(_HEAD)
        out.writelines(_lines(reference, rows))


def _lines(reference: Reference, rows: int) -> Iterator[str]:
    chance = random.Random(7)
    regions = [one for one in reference.regions if one.build == "GRCh38"]
    for number in range(1, rows + 1):
        inside = number % ONE_IN == 0
        region = regions[number // ONE_IN % len(regions)]
        pos = chance.randint(region.start, region.stop) if inside else chance.randint(1, 200_000_000)
        ref = reference.bases(region)[pos - region.start] if inside else "A"
        alt = "ACGT"[("ACGT".find(ref) + 1 + number % 3) % 4]
        gene = region.gene if inside else f"GENE{number % 20_000}"
        said = _SAID[number % len(_SAID)]
        info = _INFO.format(id=number, pos=pos, ref=ref, alt=alt, said=said, gene=gene, gene_id=number % 999)
        yield f"{region.chromosome if inside else 1 + number % 22}\t{pos}\t{number}\t{ref}\t{alt}\t.\t.\t{info}\n"


def measure() -> list[Row]:
    """The import of a whole file with the panel's filter, and look-ups that find a record and that find none.

    A machine that only checks the program (CI) makes a twentieth of the file.
    """
    return measure_with(ROWS // ONE_IN if os.environ.get("CI") else ROWS)


def measure_with(rows: int) -> list[Row]:
    """The same with a file of so many rows."""
    reference = load_reference()
    with tempfile.TemporaryDirectory() as folder:
        file, index = Path(folder) / "clinvar.vcf.gz", Path(folder) / "clinvar.sqlite"
        write_file(file, reference, rows)
        begun = perf_counter()
        import_clinvar(file, index, genes=frozenset(reference.genes), now=datetime(2026, 11, 3, tzinfo=UTC))
        seconds = perf_counter() - begun
        size = f"{rows:,} records, the genes of the reference kept"
        return [row("ClinVar import", size, seconds), *_look_ups(index, reference)]


def _look_ups(index: Path, reference: Reference) -> list[Row]:
    checker = Checker(reference)
    held = ClinVar(index)
    try:
        found, missing = _asked(checker, held, reference)
        return [
            row("ClinVar look-up", "found", best_of(2000, lambda: look_up(held, found, reference))),
            row("ClinVar look-up", "not found", best_of(2000, lambda: look_up(held, missing, reference))),
        ]
    finally:
        held.close()


def _asked(checker: Checker, held: ClinVar, reference: Reference) -> tuple[Verdict, Verdict]:
    """A variant that the index has, and one that it has not."""
    region = reference.region("BRCA1", "GRCh38")
    assert region is not None
    records = held.within("GRCh38", region.chromosome, region.start, region.stop)
    verdicts = (checker.check(f"{region.accession}:g.{one.pos}{one.ref}>{one.alt}", "BRCA1") for one in records)
    found = next(one for one in verdicts if _is_found(one, held, reference))
    missing = next(
        one
        for change in ("c.181T>G", "c.181T>A", "c.182G>A", "c.183T>A")
        if not _is_found(one := checker.check(change, "BRCA1"), held, reference)
    )
    return found, missing


def _is_found(verdict: Verdict, held: ClinVar, reference: Reference) -> bool:
    answer: PublishedClass | None = look_up(held, verdict, reference) if verdict.valid else None
    return answer is not None
