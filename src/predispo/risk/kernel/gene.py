"""One gene's part in a family of whom cancers and tests are known."""

from dataclasses import dataclass

from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.genotypes import Locus, linked_copies


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


def linked_gene(first: Gene, second: Gene, locus: Locus, founders: FloatArray) -> Gene:
    """Two tightly linked genes, each with genotypes 0, 1 and 2, as one part in the family.

    `locus` and `founders` are those of `genotypes.linked`. Excess hazards add within the locus as they do between loci.
    """
    one, other = linked_copies().astype(int)
    return Gene(
        locus=locus,
        founders=founders,
        own=first.own[:, one] * second.own[:, other],
        free=first.free[:, one] * second.free[:, other],
        cause=first.cause[:, one] * second.free[:, other] + first.free[:, one] * second.cause[:, other],
    )
