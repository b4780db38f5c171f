"""How long it takes to read a panel's VCF file, and to say what one written variant is."""

import io
import random

from predispo.benchmarks.stopwatch import Row, best_of, row
from predispo.reference.transcripts import Reference, load_reference
from predispo.variants.check import Checker
from predispo.variants.vcf import read_panel

BUILD = "GRCh38"
HEAD = "##fileformat=VCFv4.3\n##reference=GRCh38\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1\n"
WRITTEN = "BRCA1 185delAG"


def panel_file(reference: Reference, *, inside: int, lines: int) -> bytes:
    """A file of so many lines, of which `inside` lie in or beside an exon: substitutions, deletions, insertions."""
    chance = random.Random(1)
    rows = [_inside(reference, chance) for _ in range(inside)]
    while len(rows) < lines:
        rows.append((f"chr{chance.randint(1, 22)}", chance.randint(1, 2_000_000), "A", "G"))
    chance.shuffle(rows)
    told = (f"{chrom}\t{pos}\t.\t{ref}\t{alt}\t50\tPASS\tDP=100\tGT:AD\t0/1:48,52\n" for chrom, pos, ref, alt in rows)
    return (HEAD + "".join(told)).encode()


def _inside(reference: Reference, chance: random.Random) -> tuple[str, int, str, str]:
    """One change within twenty bases of an exon."""
    while True:
        transcript = reference.default(chance.choice(list(reference.genes.values())))
        region = reference.region(transcript.gene, BUILD)
        if region is None:
            continue
        exon = chance.choice(transcript.exons[BUILD])
        pos = chance.randint(exon.start - 20, exon.stop + 20)
        bases = reference.bases(region)[pos - region.start : pos - region.start + 3]
        if len(bases) < 3 or "N" in bases:
            continue
        other = chance.choice("ACGT".replace(bases[0], ""))
        ref, alt = chance.choice([(bases[0], other)] * 8 + [(bases, bases[0]), (bases[0], bases[0] + other)])
        return f"chr{region.chromosome}", pos, ref, alt


def measure() -> list[Row]:
    """A large file with few variants in the genes, a small one with all in them, and one variant as it is typed."""
    reference = load_reference()
    checker = Checker(reference)
    large = panel_file(reference, inside=500, lines=100_000)
    small = panel_file(reference, inside=10_000, lines=10_000)
    checker.check(WRITTEN)
    return [
        row("load the reference", "60 genes, and the first check", best_of(3, _begin)),
        row("annotate", "100,000 lines, 500 in genes", best_of(2, lambda: read_panel(io.BytesIO(large), checker))),
        row("annotate", "10,000 lines, all in genes", best_of(2, lambda: read_panel(io.BytesIO(small), checker))),
        row("check a variant", WRITTEN, best_of(200, lambda: checker.check(WRITTEN))),
        row("check a variant", "mean of 2,000 random ones", _mean(checker, _names(checker, 2000))),
    ]


def _begin() -> None:
    """What is waited for before the first answer."""
    Checker(load_reference()).check(WRITTEN)


def _names(checker: Checker, count: int) -> list[str]:
    """Names on transcripts, as reports write them, of random changes in and beside exons."""
    panel = read_panel(io.BytesIO(panel_file(checker.reference, inside=count, lines=count)), checker)
    return [one.verdict.normalized for one in panel.findings if one.verdict.normalized]


def _mean(checker: Checker, names: list[str]) -> float:
    """Seconds for the whole chain of one variant: read, normalised, translated, mapped to both builds."""
    return best_of(2, lambda: [checker.check(one) for one in names]) / len(names)
