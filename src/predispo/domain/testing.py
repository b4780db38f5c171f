"""Germline tests: what was looked for, by which method, and what was found."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from predispo.domain.variant import Phase, Variant, VariantClass, Zygosity


class TestMethod(StrEnum):
    """What a laboratory looked at; sensitivity depends on it."""

    __test__ = False  # not a test of pytest

    SEQUENCING_AND_COPY_NUMBER = "sequencing_and_copy_number"
    SEQUENCING = "sequencing"
    FOUNDER_VARIANTS = "founder_variants"
    FAMILIAL_VARIANT = "familial_variant"
    TUMOUR = "tumour"
    UNKNOWN = "unknown"


WHOLE_GENE = frozenset({TestMethod.SEQUENCING, TestMethod.SEQUENCING_AND_COPY_NUMBER, TestMethod.UNKNOWN})
"""Methods that read a whole gene; what they do not report is taken not to be there."""


class TestPurpose(StrEnum):
    """Why a test is done; the law asks for more before a predictive one."""

    __test__ = False  # not a test of pytest

    DIAGNOSTIC = "diagnostic"
    PREDICTIVE = "predictive"
    CONFIRMATION = "confirmation"
    UNKNOWN = "unknown"


class SampleKind(StrEnum):
    """What was sampled."""

    BLOOD = "blood"
    SALIVA = "saliva"
    FIBROBLASTS = "fibroblasts"
    TUMOUR = "tumour"
    STORED_TISSUE = "stored_tissue"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedVariant:
    """A variant as one laboratory reported it; `allele_fraction` is between 0 and 1."""

    variant: Variant
    reported_class: VariantClass
    zygosity: Zygosity = Zygosity.HETEROZYGOUS
    phase: Phase = Phase.UNKNOWN
    allele_fraction: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TestReport:
    """What a laboratory reported: the genes it covered and the variants that it found in them.

    A covered gene without a variant was negative. A familial-variant test names in `sought` what it looked for, and
    speaks of nothing else in that gene. `sensitivity` is the share, above 0 and up to 1, that the laboratory says it
    finds of what it looks for: of a covered gene's pathogenic variants, or of those sought. `not_seen` says in the
    report's words what it cannot see.
    """

    __test__: ClassVar[bool] = False  # not a test of pytest

    genes: tuple[str, ...]
    method: TestMethod = TestMethod.UNKNOWN
    purpose: TestPurpose = TestPurpose.UNKNOWN
    variants: tuple[ReportedVariant, ...] = ()
    sought: tuple[Variant, ...] = ()
    sample: SampleKind = SampleKind.UNKNOWN
    laboratory: str = ""
    accession: str = ""
    confirmed_on_second_sample: bool = False
    sensitivity: float | None = None
    not_seen: str = ""

    def __post_init__(self) -> None:
        if self.sensitivity is not None and not 0 < self.sensitivity <= 1:
            raise ValueError(f"{self.sensitivity} is no sensitivity: it is above 0 and at most 1")

    def variants_in(self, gene: str) -> tuple[ReportedVariant, ...]:
        """The variants reported in one gene."""
        return tuple(found for found in self.variants if found.variant.gene == gene)
