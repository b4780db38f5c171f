"""Codons and the residues that they stand for: which changes of bases a protein name may mean."""

import re

from predispo.reference.transcripts import Transcript
from predispo.variants.protein import ONE_TO_THREE
from predispo.variants.refusal import Refused

_BASES = "TCAG"
_RESIDUES = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG"
_CODE = {
    one + two + three: ONE_TO_THREE[_RESIDUES[16 * i + 4 * j + k]]
    for i, one in enumerate(_BASES)
    for j, two in enumerate(_BASES)
    for k, three in enumerate(_BASES)
}


def residue(codon: str) -> str:
    """The residue that a codon of known bases stands for, in three letters."""
    return _CODE[codon]


def _single_changes(codon: str, before: str, after: str) -> list[tuple[int, str]]:
    """Each single base (its place 0 to 2 in the codon, and the new base) that makes one residue of another."""
    if _CODE.get(codon) != before:
        return []
    return [
        (at, base)
        for at in range(3)
        for base in "ACGT"
        if base != codon[at] and _CODE[codon[:at] + base + codon[at + 1 :]] == after
    ]


def protein_only(stated: str, transcript: Transcript | None) -> Refused:
    """That a protein name is not enough, with the changes of one base that would give it."""
    found = _single_bases(stated, transcript) if transcript else []
    message = f"p.{stated} tells what becomes of the protein, not which bases changed. Enter the c. name."
    if len(found) > 1:
        message += f" One of these may be meant: {', '.join(one.partition(':')[2] for one in found)}."
    return Refused("only-protein", message, found[0] if len(found) == 1 else "")


def _single_bases(stated: str, transcript: Transcript) -> list[str]:
    """The changes of one base that turn one residue into another."""
    found = re.fullmatch(r"([A-Z][a-z]{2})(\d{1,5})([A-Z][a-z]{2})", stated)
    if found is None:
        return []
    codon = transcript.coding[3 * int(found[2]) - 3 : 3 * int(found[2])]
    first = 3 * int(found[2]) - 2
    return [
        f"{transcript.accession}:c.{first + at}{codon[at]}>{base}"
        for at, base in _single_changes(codon, found[1], found[3])
    ]  # fmt: skip
