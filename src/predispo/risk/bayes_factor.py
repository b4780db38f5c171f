"""The full-likelihood Bayes factor of cosegregation, numbers only, and how likely carriers share a variant by chance.

Thompson, Easton & Goldgar (2003), doi:10.1086/378100; conditional on the proband's genotype, for which the family came
to notice. Axes: `person` as in the plan; `copies` 0, 1, 2 of the variant.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

import numpy as np

from predispo.errors import ImpossibleFamily
from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.genotypes import Locus, autosomal, x_linked
from predispo.risk.kernel.peeling import log_likelihood, peel
from predispo.risk.kernel.plan import Plan

VANISHING = 1e-30
"""A frequency at which whoever share the variant have it from one founder: two sources are 30 powers of ten rarer."""

MOST_MEIOSES = 60.0
"""More open meioses than this is not descent from one founder but a second one."""


WHOLE = 1e-9
"""How near to a whole number a count of meioses is taken as one."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Likelihoods:
    """Natural logs of the five probabilities of which a Bayes factor is made; −inf where one is zero.

    `both` is P(phenotypes, genotypes | causal), `first` P(phenotypes, proband's genotype | causal), `genotypes` and
    `proband` the same without phenotypes, `phenotypes` P(phenotypes | causal).
    """

    both: float
    first: float
    genotypes: float
    proband: float
    phenotypes: float

    @property
    def log_bayes_factor(self) -> float:
        """The natural log of [both / first] / [genotypes / proband]."""
        return self.both - self.first - self.genotypes + self.proband


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Weighed:
    """`likelihoods` by frequency of the variant, and the count of open `meioses`, None where it has no sense."""

    likelihoods: tuple[Likelihoods, ...]
    meioses: float | None


def weigh(
    plan: Plan,
    frequencies: Sequence[float],
    phenotype: FloatArray,
    genotype: FloatArray,
    proband: int,
    *,
    on_x: bool,
    sharers: Sequence[int] = (),
) -> Weighed:
    """The likelihoods at each frequency of the variant, and how many meioses had to pass it on to the sharers.

    `phenotype` (person, copies) is P(phenotype | copies) if the variant is causal, `genotype` (person, copies) is 1
    where a person may have so many copies, `proband` the index of the person through whom the family was found.

    The meioses are −log₂ P(all sharers carry | the first of them carries, one founder brought the variant in): 1 for
    siblings or parent and child, 3 for first cousins; twins who share all genes and a father's X in his daughters add
    none. The count is whole unless loops let the variant come by several ways, and None where one founder cannot have
    brought it to all of them.

    Raises:
        ImpossibleFamily: when the genotypes cannot all be true, or the phenotypes cannot be those of a proband who
            carries; `data['indices']` names whose.
        TooManyLoops: as `peel` does.
    """
    alone = np.ones_like(genotype)
    alone[proband] = genotype[proband]
    five = [phenotype * genotype, phenotype * alone, genotype, alone, phenotype]
    rows = five * len(frequencies) + _sharing(plan, sharers)
    founders = [_locus(each, on_x).founders for each in frequencies for _ in five]
    founders += [_locus(VANISHING, on_x).founders] * (len(rows) - len(founders))
    logs = _logs(plan, _locus(frequencies[0], on_x), np.stack(rows), np.stack(founders)[:, None])
    found = logs[: len(five) * len(frequencies)].reshape(len(frequencies), len(five)).tolist()
    return Weighed(
        likelihoods=tuple(
            Likelihoods(both=both, first=first, genotypes=genotypes, proband=own, phenotypes=phenotypes)
            for both, first, genotypes, own, phenotypes in found
        ),
        meioses=_meioses(*logs[-2:].tolist()) if sharers else 0.0,
    )


def _logs(plan: Plan, locus: Locus, rows: FloatArray, founders: FloatArray) -> FloatArray:
    try:
        return log_likelihood(plan, locus, rows, founders=founders)
    except ImpossibleFamily:
        # a causal variant may be impossible where genotypes are not: then the factor is 0, which is an answer
        _ = log_likelihood(plan, locus, rows[1:4], founders=founders[1:4])
        return peel(plan, locus, rows, founders=founders, allow_zero=True).log_likelihood


@lru_cache(maxsize=64)
def _locus(frequency: float, on_x: bool) -> Locus:
    """The variant's locus: its own allele against all others, founders in Hardy–Weinberg proportions."""
    return x_linked(frequency) if on_x else autosomal(frequency)


def _sharing(plan: Plan, sharers: Sequence[int]) -> list[FloatArray]:
    """Who has to carry, whatever else is known: all sharers, and the first of them alone."""
    if not sharers:
        return []
    every, first = np.ones((plan.persons, 3)), np.ones((plan.persons, 3))
    every[list(sharers), 0] = 0.0
    first[sharers[0], 0] = 0.0
    return [every, first]


def _meioses(all_carry: float, first_carries: float) -> float | None:
    count = (first_carries - all_carry) / log(2.0)
    if count > MOST_MEIOSES:
        return None
    whole = abs(round(count))
    return float(whole) if abs(count - whole) < WHOLE else count
