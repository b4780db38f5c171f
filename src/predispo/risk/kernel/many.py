"""The posterior over many genes by the method that is predicted to be the quicker: exact sums, or bounded messages."""

from collections.abc import MutableMapping, Sequence

from predispo.errors import TooManyLoops
from predispo.risk.kernel.arrays import IntArray
from predispo.risk.kernel.branches import LARGEST_ROWS, Message, work
from predispo.risk.kernel.causes import Joint, predicted, solve_causes
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.linked import ByGene
from predispo.risk.kernel.meeting import FEWEST
from predispo.risk.kernel.plan import Plan
from predispo.risk.kernel.rivals import Rivals, solve_rivals

Posterior = Joint | Rivals | ByGene
"""Either answers `marginals`, `log_likelihood`, `expect` and `bound`, which is 0 where everything was summed."""

TERM, NUMBER = 3e-9, 7e-8
"""Seconds that a term of a convolution takes, and a number of the tables of the one-locus passes, on an older core."""

QUICK = 0.5
"""For how many seconds the exact way is taken without looking further, in a family without loops."""

LOOPED = 4.0
"""How many times more the exact way may take for each person by which loops widen cliques: messages cost far more."""

LONGEST = 20.0
"""For how many seconds the exact way may work at most."""

MOST_ROUNDED = 1e7
"""How many numbers a message may hold before it is rounded (80 MB, for a while some four times that)."""

USELESS = 0.1
"""Above this bound there is no answer."""

SMALL_PRODUCT = 4 ** (2 * (FEWEST - 1))
"""How many numbers a genotype has in a product of two messages that are too small to be rounded."""

MOST_KEPT = 8e6
"""How many numbers everybody's terms of all genes may be for the exact way (64 MB, for a while eight times that)."""


def solve_many(
    plan: Plan, genes: Sequence[Gene], persons: IntArray, *, known: MutableMapping[bytes, Message] | None = None
) -> Joint | Rivals:
    """The posterior over several genes; `persons` (cancer,) tells whose each cancer is.

    `known` keeps what an edit does not touch (`solve_causes`).

    Raises:
        ImpossibleFamily: when the tests of one gene cannot all be true; `data['gene']` is its index.
        TooManyLoops: before any work, when both ways would take too long or too much memory; after some ten seconds,
            when the bound reached would be useless.
    """
    if _is_exact(plan, genes, persons):
        return solve_causes(plan, genes, persons, known=known)
    found = solve_rivals(plan, genes, persons)
    if found.bound > USELESS:
        raise too_much(plan)
    return found


def _is_exact(plan: Plan, genes: Sequence[Gene], persons: IntArray) -> bool:
    """Whether the exact way is to be taken.

    Raises:
        TooManyLoops: when neither can be.
    """
    terms, passes = predicted(genes)
    every, largest = work(plan, genes, persons)
    seconds = TERM * terms * plan.persons + NUMBER * every
    fits = largest <= LARGEST_ROWS and passes * 3 * plan.persons <= MOST_KEPT
    if fits and seconds <= min(QUICK * LOOPED ** max(plan.width - 3, 0), LONGEST):
        return True
    if messages_fit(plan, genes):
        return False
    if fits and seconds <= LONGEST:
        return True
    raise too_much(plan)


def messages_fit(plan: Plan, genes: Sequence[Gene]) -> bool:
    """Whether loops leave messages small enough to be held."""
    return len(genes) * 3.0 ** (plan.width - 1) * SMALL_PRODUCT <= MOST_ROUNDED


def too_much(plan: Plan) -> TooManyLoops:
    """What is told of a family that is out of reach."""
    return TooManyLoops(
        "This family has too many loops and cancers to be computed closely in reasonable time.",
        cure="Ask about fewer genes, or leave out relatives who carry no information.",
        indices=plan.widest,
    )
