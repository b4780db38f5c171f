"""Whose facts cannot go together when the likelihood of a family is zero.

Only whether a number is zero matters here, so the pass works on zeros and ones and cannot underflow.
"""

import numpy as np

from predispo.errors import ImpossibleFamily
from predispo.risk.kernel.arrays import BoolArray, FloatArray
from predispo.risk.kernel.plan import Plan


def impossible(plan: Plan, table: FloatArray, prior: FloatArray, likelihood: FloatArray) -> bool:
    """Whether no joint genotype of the family has a probability above zero.

    `table` (1, sex, father, mother, child), `prior` (1, person or 1, sex, genotype) and `likelihood` (1, person,
    genotype) are those of one family at one locus.
    """
    return not _possible(plan, table[0] > 0.0, prior[0] > 0.0, likelihood[0] > 0.0)


def culprits(plan: Plan, table: FloatArray, prior: FloatArray, likelihood: FloatArray, place: int) -> ImpossibleFamily:
    """The error that names a set of persons whose facts cannot all be true and of whom nobody can be left out.

    Found by deletion: leave out ever smaller groups of persons for as long as the rest stays impossible.
    """
    allowed = likelihood[0] > 0.0
    suspects = np.flatnonzero(~allowed.all(axis=-1)).tolist()
    step = max(len(suspects) // 2, 1)
    while True:
        start = 0
        while start < len(suspects):
            fewer = suspects[:start] + suspects[start + step :]
            trial = np.ones_like(allowed)
            trial[fewer] = allowed[fewer]
            if _possible(plan, table[0] > 0.0, prior[0] > 0.0, trial):
                start += step
            else:
                suspects = fewer
        if step == 1:
            break
        step //= 2
    return ImpossibleFamily(
        "What is known of these persons cannot all be true.",
        cure="Look again at their results and at who descends from whom.",
        indices=tuple(suspects),
        batch=place,
    )


def _possible(plan: Plan, table: BoolArray, prior: BoolArray, allowed: BoolArray) -> bool:
    size = allowed.shape[-1]
    own = np.ones((len(plan.standin), size), dtype=bool)
    for person, node in enumerate(plan.node_of.tolist()):
        if node >= 0:
            own[node] &= allowed[person]
    for node in plan.founders.tolist():
        person = plan.standin[node] if len(prior) > 1 else 0
        own[node] &= prior[person, plan.female[node]]
    tables = {
        width: np.ones((len(nodes), *(size,) * width), dtype=bool) & own[nodes].reshape(-1, size, *(1,) * (width - 1))
        for width, nodes in plan.nodes.items()
    }
    for trios in plan.trios:
        shape = tuple(size if axis in trios.axes else 1 for axis in range(trios.width))
        moved = table.transpose(0, *(1 + np.argsort(trios.axes)).tolist())[trios.female]
        tables[trios.width][trios.slots] &= moved.reshape(-1, *shape)
    for level in plan.levels:
        for width, slots in level.roots:
            if not tables[width][slots].any(axis=-1).all():
                return False
        for group in level.messages:
            message = tables[group.width][group.slots].any(axis=1)
            together = np.logical_and.reduceat(message, group.starts, axis=0)
            shape = tuple(size if axis in group.axes else 1 for axis in range(group.receiver_width))
            tables[group.receiver_width][group.distinct] &= together.reshape(-1, *shape)
    return True
