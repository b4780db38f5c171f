"""Sequences as strings: complement, translation, and how one differs from another."""

COMPLEMENT = str.maketrans("ACGTN", "TGCAN")
_BASES = "TCAG"
_RESIDUES = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG"
_CODE = {
    a + b + c: _RESIDUES[16 * i + 4 * j + k]
    for i, a in enumerate(_BASES)
    for j, b in enumerate(_BASES)
    for k, c in enumerate(_BASES)
}
ANCHOR = 24
REACH = 60


def complement(bases: str) -> str:
    return bases.translate(COMPLEMENT)[::-1]


def translate(bases: str) -> str:
    """The residues up to the first stop, without it; the first codon is the initiator, so it is Met."""
    residues = list[str]()
    for at in range(0, len(bases) - 2, 3):
        residue = _CODE[bases[at : at + 3]]
        if residue == "*":
            break
        residues.append(residue if at else "M")
    return "".join(residues)


def open_frame(bases: str, residues: int) -> tuple[int, int]:
    """First and last base (1-based, with the stop) of the one ATG frame with this many residues."""
    found = list[tuple[int, int]]()
    at = bases.find("ATG")
    while at >= 0:
        if len(translate(bases[at:])) == residues and 3 * residues + 3 <= len(bases) - at:
            found.append((at + 1, at + 3 * residues + 3))
        at = bases.find("ATG", at + 1)
    if len(found) != 1:
        raise ValueError(f"{len(found)} frames of {residues} residues")
    return found[0]


def blocks(one: str, other: str) -> list[tuple[int, int, int, int]]:
    """Where two nearly equal strings differ: (start, end) in the one and (start, end) in the other."""
    if len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) < 20:
        return [(at, at + 1, at, at + 1) for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    found = list[tuple[int, int, int, int]]()
    i = j = 0
    while i < len(one) or j < len(other):
        if i < len(one) and j < len(other) and one[i] == other[j]:
            i, j = i + 1, j + 1
            continue
        a, b = _step(one, other, i, j)
        found.append((i, i + a, j, j + b))
        i, j = i + a, j + b
    return found


def _step(one: str, other: str, i: int, j: int) -> tuple[int, int]:
    """The smallest step (in each string) after which both agree over an anchor, or end."""
    for total in range(1, REACH):
        for a in sorted(range(total + 1), key=lambda a: abs(2 * a - total)):
            b = total - a
            left, right = one[i + a : i + a + ANCHOR], other[j + b : j + b + ANCHOR]
            short = min(len(left), len(right))
            ends = i + a == len(one) and j + b == len(other)
            if ends or (short and left[:short] == right[:short] and (short == ANCHOR or len(left) == len(right))):
                return a, b
    raise ValueError(f"no anchor after {i}, {j}")


def edits(one: str, other: str) -> str:
    """What makes `other` of `one`, as `start:deleted count:inserted`, 0-based in `one`."""
    return " ".join(f"{a}:{b - a}:{other[c:d]}" for a, b, c, d in blocks(one, other))


def alignment(own: str, genome: str) -> str:
    """Extended CIGAR of a transcript's exon on the genome: `=`, `X`, `I` (transcript only), `D` (genome only)."""
    parts = list[tuple[int, str]]()
    at = 0
    for a, b, c, d in blocks(own, genome):
        parts.append((a - at, "="))
        both = min(b - a, d - c)
        parts += [(both, "X"), (b - a - both, "I"), (d - c - both, "D")]
        at = b
    parts.append((len(own) - at, "="))
    return "".join(f"{count}{kind}" for count, kind in parts if count)
