"""Random changes of every bundled gene, worked out by us and by biocommons hgvs on the same sequences.

Not a part of the suite: it needs the extra `oracle`, and fails where that is not installed (`make oracle`).
"""

import random
import re

import pytest

from predispo.app.annotating import check_variant, reference
from predispo.domain.variant_check import Verdict
from predispo.reference.transcripts import Transcript
from predispo.variants.positions import exons, in_coding
from tests.oracle.biocommons import Biocommons

REFERENCE = reference()
ORACLE = Biocommons(REFERENCE)
GENES = sorted(REFERENCE.genes)
EACH = 60


def changes(transcript: Transcript) -> list[str]:
    """Changes of coding bases and of the first bases of introns, the same on every run."""
    chance = random.Random(transcript.accession)
    names = [_coding(transcript, chance) for _ in range(EACH)]
    if REFERENCE.genes[transcript.gene].introns and len(exons(transcript)) > 1:
        names += [_intronic(transcript, chance) for _ in range(EACH // 4)]
    return names


def _coding(transcript: Transcript, chance: random.Random) -> str:
    """Away from the first and the last codon, and within one exon."""
    while True:
        exon = chance.choice(exons(transcript))
        low, high = max(exon.first, transcript.cds_start + 3), min(exon.last, transcript.cds_end - 3)
        if high - low > 12:
            break
    first = chance.randint(low + 1, high - 8)
    last = first + chance.randint(0, 6)
    start, end, after = (in_coding(one, transcript) for one in (first, last, first + 1))
    place = f"{start}" if first == last else f"{start}_{end}"
    base = transcript.bases[first - 1]
    other = chance.choice([one for one in "ACGT" if one != base])
    put = "".join(chance.choice("ACGT") for _ in range(chance.randint(1, 5)))
    if put == transcript.bases[first - 1 : last]:
        put += other
    kinds = (f"{start}{base}>{other}", f"{place}del", f"{place}dup", f"{start}_{after}ins{put}", f"{place}delins{put}")
    return f"{transcript.accession}:c.{chance.choice(kinds)}"


def _intronic(transcript: Transcript, chance: random.Random) -> str:
    at = chance.randrange(len(exons(transcript)) - 1)
    base, offset = exons(transcript)[at].last, chance.randint(1, 20)
    position = in_coding(base, transcript, offset)
    verdict = next(
        one
        for stated in "ACGT"
        if (one := check_variant(f"{transcript.accession}:c.{position}{stated}>{'A' if stated != 'A' else 'C'}")).valid
    )
    assert verdict.normalized is not None
    return verdict.normalized


def told(verdict: Verdict) -> tuple[str | None, ...]:
    return verdict.normalized, verdict.protein, verdict.grch38, verdict.grch37


def theirs(name: str, transcript: Transcript) -> tuple[str | None, ...]:
    """What biocommons says; of an intron it knows neither the normal form nor the protein."""
    places = [transcript.chromosomes.get(build) for build in ("GRCh38", "GRCh37")]
    genomic = [None if one is None else ORACLE.genomic(name, one) for one in places]
    if "+" in name:
        return name, f"{transcript.protein}:p.?", *genomic
    return ORACLE.normal(name), ORACLE.protein(name), *genomic


def same(ours: tuple[str | None, ...], expected: tuple[str | None, ...]) -> bool:
    """Whether two answers agree; of a protein that soon stops, both ways of writing it count as one."""
    return (ours[0], *ours[2:]) == (expected[0], *expected[2:]) and _shortened(ours[1]) == _shortened(expected[1])


def _shortened(protein: str | None) -> str | None:
    """Lys164delinsIleTer and Lys164IlefsTer2 are one protein: its first new residue, and how soon it stops."""
    shift = re.fullmatch(r"(\S+:p\.\([A-Z][a-z]{2}\d+)([A-Z][a-z]{2})fsTer(\d+)\)", protein or "")
    if shift is not None:
        return f"{shift[1]} {shift[2]} {shift[3]}"
    put = re.fullmatch(r"(\S+:p\.\([A-Z][a-z]{2}\d+)(?:_\w+?)?delins(\w+?)Ter\w*\)", protein or "")
    return f"{put[1]} {put[2][:3]} {len(put[2]) // 3 + 1}" if put is not None else protein


@pytest.mark.parametrize("gene", GENES)
def test_random_changes_are_what_biocommons_says(gene: str) -> None:
    transcript = REFERENCE.default(REFERENCE.genes[gene])
    differ: list[tuple[str, object, object]] = []

    for name in changes(transcript):
        ours = check_variant(name)
        assert ours.valid, (name, ours.problems)
        expected = theirs(name, transcript)
        if not same(told(ours), expected):
            differ.append((name, told(ours), expected))

    assert differ == []
