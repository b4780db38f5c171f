"""A variant as a laboratory's file tells it, before anybody checked it; and what the file says around it."""

from dataclasses import dataclass

from predispo.domain.dates import PartialDate
from predispo.domain.testing import SampleKind
from predispo.domain.variant import Phase, VariantClass, Zygosity
from predispo.domain.variant_check import VariantProblem


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldVariant:
    """One row of a file.

    `line` is where it stands, from 1; `written` its words as the file has them, `name` what is to be checked of them;
    without a name, `place` is chromosome, position, REF and ALT.
    `reported_class` is None where the file gives none that can be read. `refused` says why a row cannot be taken at
    all, `remarks` what to look at. `allele_fraction` is between 0 and 1.
    """

    line: int
    written: str
    name: str = ""
    place: tuple[str, str, str, str] | None = None
    gene: str = ""
    sample: str = ""
    reported_class: VariantClass | None = None
    zygosity: Zygosity = Zygosity.UNKNOWN
    phase: Phase = Phase.UNKNOWN
    allele_fraction: float | None = None
    refused: VariantProblem | None = None
    remarks: tuple[VariantProblem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldReport:
    """All rows of a file, and what it says of the test as a whole; `genes` are those that it says were covered."""

    told: tuple[ToldVariant, ...]
    genes: tuple[str, ...] = ()
    laboratory: str = ""
    accession: str = ""
    on: PartialDate | None = None
    sample: SampleKind = SampleKind.UNKNOWN
