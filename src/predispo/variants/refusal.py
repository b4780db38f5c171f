"""Why a written variant cannot be taken, and what to do about it."""

from collections.abc import Mapping

from predispo.domain.variant_check import VariantProblem

CURES: Mapping[str, str] = {
    "bases-missing": "Write the bases out as the report has them, or ask the laboratory for them.",
    "chromosome-not-held": "Check the accession and its version, or use the c. name.",
    "database-number": "Write the name in HGVS that the report gives beside the number.",
    "gene-differs": "See in the report which of the two is meant.",
    "gene-missing": "Write the gene or the transcript before the name.",
    "insertion-not-between": "Write the two neighbouring positions between which the new bases stand.",
    "length-differs": "Check both ends of the range, and the bases or their number, in the report.",
    "not-an-exon-edge": "Check the position in the report: an intron is counted from the nearer end of an exon.",
    "not-supported": "Write each change by itself, with its c. name on a transcript.",
    "not-understood": "Copy the name from the report, as c.68_69del or c.181T>G after its gene or transcript.",
    "only-protein": "Enter the c. name from the report.",
    "place-without-build": "Name the chromosome with its build, as NC_000017.11 for GRCh38.",
    "position-outside": "Check the position and the transcript in the report.",
    "position-zero": "Check the position in the report.",
    "prefix-missing": "Write c. before the position where the report counts coding bases.",
    "reference-mismatch": "Check the base, the position and the transcript's version in the report; ask the laboratory "
    "if they are as written.",
    "reversed-range": "Check both ends of the range in the report.",
    "several-variants": "Write each change by itself.",
    "too-long": "Copy the name alone.",
}
"""What to do where no other name can be offered; nothing is repaired in silence."""


class Refused(Exception):
    """A written variant that cannot be right or cannot be read; never leaves this room."""

    def __init__(self, code: str, message: str, suggestion: str = "") -> None:
        super().__init__(message)
        self.problem = VariantProblem(code=code, message=message, suggestion=suggestion or CURES[code])
