"""Where carriers were counted and had a cancer more or less often than is told here: both, with how few were seen."""

from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np

from predispo.domain.assessment import Note
from predispo.domain.ids import PersonId
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.counts import ObservedRate
from predispo.evidence.poisson import weighted_interval
from predispo.evidence.schema import ModelChoice

STRETCHES = (25, 40, 50, 60, 70)
"""The ages between which the counts of the first PLSD cohort were published as risks."""


def counted_notes(
    catalogue: Catalogue,
    choice: ModelChoice,
    sex: str,
    person: PersonId,
    age: float | None,
    told: Callable[[int, int], float],
) -> Iterator[Note]:
    """For each stretch of ages still ahead, the counts that exclude what is `told` between two ages."""
    counts = [
        one
        for one in catalogue.observed(choice.gene)
        if (one.cancer, one.sex) == (choice.cancer, sex) and one.source != choice.source
    ]
    for first, last in pairwise(STRETCHES):
        mine = [one for one in counts if first <= one.age_from and one.age_to < last]
        if not mine or (age is not None and age >= last):
            continue
        low, high = _interval(mine)
        here = told(first, last)
        if low <= here <= high:
            continue
        cases, years = sum(one.cases for one in mine), sum(one.person_years for one in mine)
        seen = float(-np.expm1(-sum(_width(one) * one.rate for one in mine)))
        yield Note(
            code="counts_beside",
            text=f"Carriers of {choice.gene} are told a risk of {here:.1%} from {first} to {last} ({choice.cancer}). "
            f"{mine[0].source} counted {cases:g} in {years:g} person-years: {seen:.0%} ({low:.0%} to {high:.0%}).",
            data={
                "gene": choice.gene,
                "site": choice.cancer,
                "first": str(first),
                "age": str(last),
                "source": choice.source,
                "other": mine[0].source,
                "cases": f"{cases:g}",
                "years": f"{years:g}",
                "chance_here": f"{here:.6g}",
                "chance_other": f"{seen:.6g}",
                "chance_least": f"{low:.6g}",
                "chance_most": f"{high:.6g}",
            },
            person=person,
        )


def _width(one: ObservedRate) -> int:
    return one.age_to - one.age_from + 1


def _interval(counts: list[ObservedRate]) -> tuple[float, float]:
    """The 95 % interval of the risk over the bands, from that of the summed rates (Dobson et al. 1991)."""
    low, high = weighted_interval([one.cases for one in counts], [_width(one) / one.person_years for one in counts])
    return float(-np.expm1(-low)), float(-np.expm1(-high))
