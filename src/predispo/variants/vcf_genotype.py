"""One sample of a VCF line: how many copies carry an allele, and in which share of the reads."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from predispo.domain.variant import Zygosity

MOST_COPIES = 16
_NUMBER = re.compile(r"\d{1,3}")


class BadGenotype(Exception):
    """A sample that cannot be read: what is wrong, as the rest of a sentence about it."""

    def __init__(self, code: str, rest: str, **values: str) -> None:
        super().__init__(rest)
        self.code, self.values = code, values


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """The alleles of one sample (None where not called) and its other values by name."""

    alleles: tuple[int | None, ...]
    values: dict[str, str]

    @property
    def is_called(self) -> bool:
        """Whether any allele was."""
        return any(one is not None for one in self.alleles)


def read_sample(names: Sequence[str], text: str, alternatives: int) -> Sample:
    """A sample, read by the names of its line's FORMAT; raises BadGenotype."""
    cells = text.split(":")
    if len(cells) > len(names):
        raise BadGenotype("sample-too-long", "has more values than FORMAT names")
    values = dict(zip(names, cells, strict=False))
    return Sample(alleles=_alleles(values.get("GT", "."), alternatives), values=values)


def _alleles(text: str, alternatives: int) -> tuple[int | None, ...]:
    alleles: list[int | None] = []
    copies = text.lstrip("/|").replace("|", "/").split("/", MOST_COPIES)
    if len(copies) > MOST_COPIES:
        raise BadGenotype("too-many-copies", f"has more than {MOST_COPIES} copies of a chromosome")
    for one in copies:
        if one == ".":
            alleles.append(None)
        elif _NUMBER.fullmatch(one) is None or not one.isascii():
            raise BadGenotype(
                "genotype-not-read", f"has the genotype {text[:20]}, which cannot be read", genotype=text[:20]
            )
        elif int(one) > alternatives:
            rest = f"has the genotype {text[:20]}, but the line has no allele {int(one)}"
            raise BadGenotype("no-such-allele", rest, genotype=text[:20])
        else:
            alleles.append(int(one))
    return tuple(alleles)


def zygosity(sample: Sample, allele: int) -> Zygosity:
    """How many copies carry an allele that one does, counted from 1; unknown where a copy was not called."""
    copies = sample.alleles.count(allele)
    if None in sample.alleles:
        return Zygosity.UNKNOWN
    if len(sample.alleles) == 1:
        return Zygosity.HEMIZYGOUS
    return Zygosity.HOMOZYGOUS if copies == len(sample.alleles) else Zygosity.HETEROZYGOUS


def allele_fraction(sample: Sample, allele: int) -> float | None:
    """The share of reads with the allele: from the depths by allele (AD), else as stated (AF, VAF)."""
    depths = [_number(one) for one in sample.values.get("AD", "").split(",")]
    if allele < len(depths) and None not in depths:
        known = [one for one in depths if one is not None]
        total = sum(known)
        return round(known[allele] / total, 4) if total > 0 else None
    for name in ("AF", "VAF"):
        stated = sample.values.get(name, "").split(",")
        if allele <= len(stated) and (found := _number(stated[allele - 1])) is not None and found <= 1:
            return round(found, 4)
    return None


def _number(text: str) -> float | None:
    """A number that is neither negative nor endless."""
    if len(text) > 20 or not text.isascii():
        return None
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) and 0 <= number <= 1e9 else None
