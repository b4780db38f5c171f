"""The posterior over many genes by the method that is predicted to be the quicker: exact sums, or bounded messages."""

from collections.abc import MutableMapping, Sequence

from predispo.risk.kernel.arrays import IntArray
from predispo.risk.kernel.branches import Message
from predispo.risk.kernel.causes import Joint, predicted, solve_causes
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.plan import Plan
from predispo.risk.kernel.rivals import Rivals, solve_rivals

Posterior = Joint | Rivals
"""Either answers `marginals`, `log_likelihood`, `expect` and `bound`, which is 0 where everything was summed."""

MOST_TERMS = 1e8
"""How many terms the convolutions may sum for one question to everybody for the exact way."""

MOST_TERMS_LOOPED = 2.5e7
"""The same, to be raised by `LOOPED` for families with loops."""

MOST_NUMBERS = 2.0**26
"""How many numbers all tables of all one-locus passes may hold together for the exact way: some two seconds."""

LOOPED = 4.0
"""How many times more the exact way may cost for each person by which loops widen cliques: messages cost far more."""

MOST_KEPT = 6e6
"""How many numbers everybody's terms of all genes may be for the exact way (48 MB, for a while eight times that)."""


def solve_many(
    plan: Plan, genes: Sequence[Gene], persons: IntArray, *, known: MutableMapping[bytes, Message] | None = None
) -> Posterior:
    """The posterior over several genes; `persons` (cancer,) tells whose each cancer is.

    `known` keeps what an edit does not touch (`solve_causes`).

    Raises:
        ImpossibleFamily: when the tests of one gene cannot all be true; `data['gene']` is its index.
        TooManyLoops: as `peel` does.
    """
    terms, passes = predicted(genes)
    room = LOOPED ** max(plan.width - 3, 0)
    few = terms * plan.persons <= max(MOST_TERMS, room * MOST_TERMS_LOOPED)
    quick = few and passes * plan.states(3) <= room * MOST_NUMBERS
    if quick and passes * 3 * plan.persons <= MOST_KEPT:
        return solve_causes(plan, genes, persons, known=known)
    return solve_rivals(plan, genes, persons)
