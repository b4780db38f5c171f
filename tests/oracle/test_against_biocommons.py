"""Random changes of every bundled gene, worked out by us and by biocommons hgvs on the same sequences.

Not a part of the suite: it needs the extra `oracle`, and fails where that is not installed (`make oracle`).
"""

import re

import pytest

from predispo.app.annotating import check_variant
from predispo.domain.variant_check import Verdict
from predispo.reference.transcripts import Transcript
from tests.oracle.biocommons import Biocommons
from tests.oracle.changes import GENES, REFERENCE, changes

ORACLE = Biocommons(REFERENCE)


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
