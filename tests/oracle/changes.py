"""Random changes of a gene's transcript, the same on every run."""

import random

from predispo.app.annotating import check_variant, reference
from predispo.reference.transcripts import Transcript
from predispo.variants.positions import exons, in_coding

REFERENCE = reference()
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
