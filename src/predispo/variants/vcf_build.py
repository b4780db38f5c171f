"""Which build of the genome a VCF file is on: by what its header says, and by its reference bases."""

import re
from collections.abc import Iterable

from predispo.errors import Unreadable

# Lengths of the chromosomes 1 to 22, X and Y: Genome Reference Consortium, GRCh37 and GRCh38.
_LENGTHS = {
    "GRCh37": (
        "249250621 243199373 198022430 191154276 180915260 171115067 159138663 146364022 141213431 135534747 135006516 "
        "133851895 115169878 107349540 102531392 90354753 81195210 78077248 59128983 63025520 48129895 51304566 "
        "155270560 59373566"
    ),
    "GRCh38": (
        "248956422 242193529 198295559 190214555 181538259 170805979 159345973 145138636 138394717 133797422 135086622 "
        "133275309 114364328 107043718 101991189 90338345 83257441 80373285 58617616 64444167 46709983 50818468 "
        "156040895 57227415"
    ),
}
_NAMES = (*(str(number) for number in range(1, 23)), "X", "Y")
_BUILD_OF = {
    (name, int(length)): build
    for build, lengths in _LENGTHS.items()
    for name, length in zip(_NAMES, lengths.split(), strict=True)
}
_CONTIG = re.compile(rb"##contig=<(?=.*?\bID=(?:chr)?(\w{1,2})[,>]).*?\blength=(\d{1,10})", re.IGNORECASE)
_SAYS = {
    "GRCh37": re.compile(
        rb"GRCh37|hg19|\bb37\b|hs37d5|GCA_000001405\.[1-9]\b|GCF_000001405\.(?:1[3-9]|2[0-5])\b", re.I
    ),
    "GRCh38": re.compile(
        rb"GRCh38|hg38|\bb38\b|hs38|GCA_000001405\.(?:1[5-9]|2\d)\b|GCF_000001405\.(?:2[6-9]|[34]\d)\b", re.I
    ),
}
_LONGEST = 4000


class Header:
    """What the lines of a header say about the build."""

    def __init__(self) -> None:
        self._by_length: set[str] = set()
        self._by_word: set[str] = set()

    def read(self, line: bytes) -> None:
        """Take in one line."""
        line = line[:_LONGEST]
        if line.startswith(b"##contig=") and (found := _CONTIG.match(line)) is not None:
            build = _BUILD_OF.get((found[1].decode().upper(), int(found[2])))
            if build is not None:
                self._by_length.add(build)
        if line.startswith((b"##contig=", b"##reference=", b"##assembly=")):
            self._by_word.update(build for build, word in _SAYS.items() if word.search(line))

    @property
    def build(self) -> str | None:
        """The build that the header is sure of; lengths count before words, and two builds are none."""
        said = self._by_length or self._by_word
        return next(iter(said)) if len(said) == 1 else None


def build_by_bases(said: str | None, fits: dict[str, list[bool]]) -> str | None:
    """The build of a file, from its header and, by build, which of its reference bases fit there.

    Raises Unreadable where the bases contradict the header, or tell the builds not apart.
    """
    if not any(fits.values()):
        return said
    sure = [build for build, found in fits.items() if 2 * sum(found) > len(found)]
    if said is not None:
        others = [build for build in sure if build != said]
        if said not in sure and others:
            raise Unreadable(
                f"The file says that it is on {said}, but its reference bases are those of {others[0]}.",
                cure="Ask the laboratory; nothing was taken from the file.",
            )
        return said
    best = _best(sure, fits)
    if best is None:
        raise Unreadable(
            "The file does not tell its build of the genome, and its reference bases do not settle it.",
            cure="Name the build: GRCh37 or GRCh38.",
        )
    return best


def _best(sure: Iterable[str], fits: dict[str, list[bool]]) -> str | None:
    ranked = sorted(sure, key=lambda build: -sum(fits[build]))
    if len(ranked) > 1 and sum(fits[ranked[0]]) == sum(fits[ranked[1]]):
        return None
    return ranked[0] if ranked else None
