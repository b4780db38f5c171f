"""Protein names as reports write them: one letter or three, and whether two of them agree."""

import re

ONE_TO_THREE = {
    "A": "Ala", "C": "Cys", "D": "Asp", "E": "Glu", "F": "Phe", "G": "Gly", "H": "His", "I": "Ile", "K": "Lys",
    "L": "Leu", "M": "Met", "N": "Asn", "P": "Pro", "Q": "Gln", "R": "Arg", "S": "Ser", "T": "Thr", "V": "Val",
    "W": "Trp", "Y": "Tyr", "X": "Ter", "*": "Ter", "U": "Sec",
}  # fmt: skip
_THREE = {three.upper(): three for three in ONE_TO_THREE.values()} | {"STOP": "Ter", "TERM": "Ter"}
_ONE_LETTER = re.compile(r"[ACDEFGHIKLMNPQRSTVWYX*]\d+", re.IGNORECASE)
_TOKEN = re.compile(r"delins|del|dup|ins|fs|ext|inv|[A-Za-z]+|[*]|\d+|.", re.IGNORECASE)
_SMALL = {"delins", "del", "dup", "ins", "fs", "ext", "inv"}
_SHIFT = re.compile(r"(?P<residue>[A-Z][a-z]{2}\d+)(?P<new>[A-Z][a-z]{2})?fs(?:Ter(?P<length>\d+|\?)?)?")


def is_one_letter(text: str) -> bool:
    """Whether a protein name uses one letter a residue."""
    return _ONE_LETTER.match(text) is not None


def in_three_letters(text: str) -> str:
    """A protein name in three-letter residues, without `p.` and brackets."""
    plain = re.sub(r"[()\s]", "", text)
    plain = re.sub(r"^p\.", "", plain, flags=re.IGNORECASE)
    return "".join(_spelled(token) for token in _TOKEN.findall(plain))


def _spelled(token: str) -> str:
    """One piece of a protein name: a keyword, residues in one or three letters, or what stands as it is."""
    if token.lower() in _SMALL:
        return token.lower()
    if token == "*":
        return "Ter"
    if not token.isalpha():
        return token
    for keyword in ("fs", "ext", "delins", "del", "dup", "ins"):
        at = token.lower().find(keyword)
        if at > 0:
            return (
                _residues(token[:at])
                + keyword
                + (_spelled(token[at + len(keyword) :]) if token[at + len(keyword) :] else "")
            )
    return _residues(token)


def _residues(letters: str) -> str:
    upper = letters.upper()
    threes = [upper[at : at + 3] for at in range(0, len(upper), 3)]
    if all(three in _THREE for three in threes):
        return "".join(_THREE[three] for three in threes)
    if upper in _THREE:
        return _THREE[upper]
    if all(letter in ONE_TO_THREE for letter in upper):
        return "".join(ONE_TO_THREE[letter] for letter in upper)
    return letters


def agrees(stated: str, computed: str) -> bool:
    """Whether a stated protein name says what was computed; a shorter form of a frame shift does."""
    one, other = in_three_letters(stated), in_three_letters(computed.partition(":")[2] or computed)
    if one in {other, "?"} or (one in {"=", "(=)"} and other.endswith("=")):
        return True
    first, second = _SHIFT.fullmatch(one), _SHIFT.fullmatch(other)
    if first is None or second is None:
        return _loose(one) == _loose(other)
    if first["residue"] != second["residue"]:
        return False
    return all(not first[part] or first[part] == second[part] for part in ("new", "length"))


def _loose(name: str) -> str:
    """The name without what is often left out: deleted residues, the length of an extension."""
    return re.sub(r"(ext)(Ter|\d|\?).*$", r"\1", re.sub(r"^(\w+\d)(del|dup)[A-Z].*$", r"\1\2", name))
