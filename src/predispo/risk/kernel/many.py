"""The posterior over many genes by the method that is predicted to be quicker, with a bound on what it leaves out."""

from collections.abc import MutableMapping, Sequence

import numpy as np

from predispo.risk.kernel.arrays import IntArray
from predispo.risk.kernel.causes import Gene, Joint, Terms, predicted, solve_causes
from predispo.risk.kernel.claims import alone
from predispo.risk.kernel.grouping import group_cancers
from predispo.risk.kernel.plan import Plan
from predispo.risk.kernel.rivals import TARGET, Rivals, solve_rivals

Posterior = Joint | Rivals
"""Either answers `marginals`, `log_likelihood`, `expect` and `bound`, which is 0 where everything was summed."""

MOST_TERMS = 2.5e7
"""How many terms the convolutions may sum for one question to everybody for the exact way: some two seconds for all."""

MOST_NUMBERS = 2.0**26
"""How many numbers all tables of all one-locus passes may hold together for the exact way: some two seconds."""

MOST_KEPT = 6e6
"""How many numbers everybody's terms of all genes may be for the exact way (48 MB, for a while eight times that)."""

UNLOOPED = 3
"""How many persons the largest clique of a family without loops has."""

LOOPED = 16.0
"""How many times more the exact way may cost for each person by which loops widen cliques: messages cost far more."""

TARGET_LOOPED = 5e-2
"""The bound sought with messages about three persons; against exact sums the difference was a thousandth of it."""

GROUPS = 8
"""In how many groups cancers are put where loops are wider than that and the exact way is out of reach."""


def solve_many(
    plan: Plan,
    genes: Sequence[Gene],
    persons: IntArray,
    *,
    parents: tuple[IntArray, IntArray] | None = None,
    known: MutableMapping[bytes, Terms] | None = None,
) -> Posterior:
    """The posterior over several genes; `persons` (cancer,) tells whose each cancer is.

    `parents` are everybody's father and mother, −1 where not known: close relatives' cancers are grouped where loops
    leave nothing better. `known` keeps what an edit does not touch (`solve_causes`).

    Raises:
        ImpossibleFamily: when the tests of one gene cannot all be true; `data['gene']` is its index.
        TooManyLoops: as `peel` does.
    """
    terms, passes = predicted(genes)
    room = LOOPED ** max(plan.width - UNLOOPED, 0)
    quick = terms * plan.persons <= room * MOST_TERMS and passes * plan.states(3) <= room * MOST_NUMBERS
    if quick and passes * 3 * plan.persons <= MOST_KEPT:
        return solve_causes(plan, genes, persons, known=known)
    if plan.width <= UNLOOPED + 1:
        return solve_rivals(plan, genes, persons, target=TARGET if plan.width <= UNLOOPED else TARGET_LOOPED)
    father, mother = parents or (np.full(plan.persons, -1), np.full(plan.persons, -1))
    causes = np.array([gene.cause.max(axis=-1) for gene in genes])
    count = GROUPS
    while count > 1 and len(genes) * 2.0**count * plan.states(3) > MOST_NUMBERS:
        count -= 1
    groups = group_cancers(father, mother, persons, causes, count)
    return solve_causes(
        plan, genes, persons, groups=groups, log_most=alone(plan, genes, persons).log_bound, known=known
    )
