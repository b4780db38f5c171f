"""Codons and the residues that they stand for."""

from predispo.variants.protein import ONE_TO_THREE

_BASES = "TCAG"
_RESIDUES = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG"
_CODE = {
    one + two + three: ONE_TO_THREE[_RESIDUES[16 * i + 4 * j + k]]
    for i, one in enumerate(_BASES)
    for j, two in enumerate(_BASES)
    for k, three in enumerate(_BASES)
}


def single_changes(codon: str, before: str, after: str) -> list[tuple[int, str]]:
    """Each single base (its place 0 to 2 in the codon, and the new base) that makes one residue of another."""
    if _CODE.get(codon) != before:
        return []
    return [
        (at, base)
        for at in range(3)
        for base in "ACGT"
        if base != codon[at] and _CODE[codon[:at] + base + codon[at + 1 :]] == after
    ]
