"""Germline variants: named in HGVS, classed by evidence."""

from dataclasses import dataclass
from enum import StrEnum


class VariantClass(StrEnum):
    """The five classes of a germline variant (Plon et al. 2008, doi:10.1002/humu.20880; Richards et al. 2015)."""

    BENIGN = "benign"
    LIKELY_BENIGN = "likely_benign"
    UNCERTAIN = "uncertain"
    LIKELY_PATHOGENIC = "likely_pathogenic"
    PATHOGENIC = "pathogenic"

    @property
    def makes_a_carrier(self) -> bool:
        """Whether somebody with such a variant is a carrier."""
        return self in {VariantClass.LIKELY_PATHOGENIC, VariantClass.PATHOGENIC}


class Zygosity(StrEnum):
    """How many alleles, and in how many cells, carry a variant."""

    HETEROZYGOUS = "heterozygous"
    HOMOZYGOUS = "homozygous"
    HEMIZYGOUS = "hemizygous"
    MOSAIC = "mosaic"
    UNKNOWN = "unknown"


class Phase(StrEnum):
    """On which parental allele a variant lies."""

    MATERNAL = "maternal"
    PATERNAL = "paternal"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One germline variant of one gene; `hgvs` is empty where a report names only the gene."""

    gene: str
    hgvs: str = ""
    protein: str = ""

    @property
    def name(self) -> str:
        """Gene and HGVS name, as a report would print it."""
        return f"{self.gene} {self.hgvs}".strip()

    @property
    def parts(self) -> tuple[str, str]:
        """The transcript without its version, empty where none is named, and the change."""
        name = self.hgvs.replace(" ", "")
        transcript, colon, change = name.rpartition(":")
        if not colon:
            return "", name
        return transcript.partition("(")[0].partition(".")[0], change


def same_variant(one: Variant, other: Variant) -> bool:
    """Whether two names mean one variant: gene and description agree, and the transcripts where both name one.

    Versions of a transcript are not told apart. A name that is missing is not taken to be the other's.
    """
    if one.gene != other.gene:
        return False
    (first, change), (second, other_change) = one.parts, other.parts
    return change == other_change and (not first or not second or first == second)
