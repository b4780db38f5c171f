"""One gene's part in a family of whom cancers and tests are known."""

from dataclasses import dataclass

from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.genotypes import Locus


@dataclass(frozen=True, slots=True, kw_only=True)
class Gene:
    """One gene's part.

    `own` (person, genotype) is P(tests and years free of cancer | genotype), relative to a non-carrier's years. `free`
    (cancer, genotype) is what the years before each cancer say, and `cause` (cancer, genotype) the same times this
    gene's excess over the non-carrier's hazard at the diagnosis. `founders` is as in `peeling.peel`.
    """

    locus: Locus
    founders: FloatArray
    own: FloatArray
    free: FloatArray
    cause: FloatArray
