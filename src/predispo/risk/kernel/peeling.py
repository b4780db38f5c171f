"""Sum–product over a family: one pass up and one down a plan's cliques give everybody's genotype probabilities.

Axes: `batch` runs over genes, hypotheses or draws; `node` and `slot` as in `plan`; `genotype` as in the locus.
Elston & Stewart (1971), doi:10.1159/000152448; Cannings, Thompson & Skolnick (1978), doi:10.2307/1426718;
Lauritzen & Spiegelhalter (1988), doi:10.1111/j.2517-6161.1988.tb01721.x.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from predispo.errors import RiskError, TooManyLoops
from predispo.risk.kernel.arrays import FloatArray, IntArray
from predispo.risk.kernel.genotypes import Locus
from predispo.risk.kernel.impossible import culprits, impossible
from predispo.risk.kernel.plan import Messages, Plan

LARGEST_TABLE = 2**24
"""How many numbers one clique's table may hold (128 MB)."""

CHUNK = 2**22
"""How many numbers all tables of a chunk of the batch may hold together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Posterior:
    """What the passes give; the leading axes are the batch's.

    `marginals` (..., person, genotype) is P(genotype | all data); `cavities` (..., person, genotype) is proportional to
    P(genotype, data of everybody else), so that another likelihood of one person needs no new pass. Both are NaN-free;
    who was left out of the plan has zeros. `log_likelihood` (...) is the natural log of P(all data).
    """

    marginals: FloatArray
    cavities: FloatArray
    log_likelihood: FloatArray


def peel(
    plan: Plan,
    locus: Locus,
    likelihood: FloatArray,
    *,
    founders: FloatArray | None = None,
    allow_zero: bool = False,
) -> Posterior:
    """Everybody's genotype probabilities.

    `likelihood` (..., person, genotype) is P(what is known of the person | genotype). `founders` (..., person, sex,
    genotype) is the prior that a founder of a person's ancestry would have; by default the locus's own. With
    `allow_zero` a likelihood of zero is an answer, with marginals and cavities of zero.

    Raises:
        ImpossibleFamily: when the likelihood is zero; `data['indices']` is a smallest set of persons whose data cannot
            all be true, `data['batch']` the place in the batch.
        TooManyLoops: when a table would not fit; `data['indices']` are the persons in the largest clique.
    """
    return _run(plan, locus, likelihood, founders, down=True, allow_zero=allow_zero)


def beliefs(
    plan: Plan, locus: Locus, likelihood: FloatArray, *, founders: FloatArray | None = None
) -> tuple[dict[int, FloatArray], FloatArray]:
    """P(genotypes of a clique's nodes | all data), by width (batch, slot, genotype, …), and log-likelihoods (batch,).

    There is one batch axis, and nothing is chunked. A batch whose data cannot all be true has zeros and −inf; arguments
    and errors are otherwise as for `peel`.
    """
    _check_width(plan, locus)
    prior = locus.founders[..., None, :, :] if founders is None else founders
    batch = np.broadcast_shapes(likelihood.shape[:-2], prior.shape[:-3], locus.transmission.shape[:-4])
    work = _Pass(plan, _flat(locus.transmission, batch, 4), _flat(prior, batch, 3), _flat(likelihood, batch, 2))
    logs = work.run(down=True).log_likelihood
    return work.beliefs(), logs


def log_likelihood(
    plan: Plan, locus: Locus, likelihood: FloatArray, *, founders: FloatArray | None = None
) -> FloatArray:
    """The natural log of P(all data), shape (...): the pass up alone. Arguments and errors as for `peel`."""
    return _run(plan, locus, likelihood, founders, down=False, allow_zero=False).log_likelihood


def _run(
    plan: Plan, locus: Locus, likelihood: FloatArray, founders: FloatArray | None, *, down: bool, allow_zero: bool
) -> Posterior:
    _check_width(plan, locus)
    prior = locus.founders[..., None, :, :] if founders is None else founders
    batch = np.broadcast_shapes(likelihood.shape[:-2], prior.shape[:-3], locus.transmission.shape[:-4])
    flat = _flat(likelihood, batch, 2)
    priors = _flat(prior, batch, 3)
    tables = _flat(locus.transmission, batch, 4)
    count = int(np.prod(batch, dtype=np.int64))
    step = max(1, CHUNK // max(plan.states(locus.size), 1))
    parts = [
        _Pass(plan, _part(tables, start, step), _part(priors, start, step), _part(flat, start, step)).run(down=down)
        for start in range(0, count, step)
    ]
    logs = np.concatenate([part.log_likelihood for part in parts])
    for place in [] if allow_zero else np.flatnonzero(~np.isfinite(logs)).tolist():
        _explain(plan, _part(tables, place, 1), _part(priors, place, 1), _part(flat, place, 1), place)
    shape = (*batch, plan.persons, locus.size) if down else (*batch, 0, locus.size)
    return Posterior(
        marginals=np.concatenate([part.marginals for part in parts]).reshape(shape),
        cavities=np.concatenate([part.cavities for part in parts]).reshape(shape),
        log_likelihood=logs.reshape(batch),
    )


def _check_width(plan: Plan, locus: Locus) -> None:
    if locus.size**plan.width > LARGEST_TABLE:
        raise TooManyLoops(
            "This family has too many loops for an exact answer.",
            cure="Leave out relatives who carry no information.",
            indices=plan.widest,
        )


def _flat(array: FloatArray, batch: Sequence[int], own: int) -> FloatArray:
    """The array with one leading batch axis; of length 1 where all of the batch shares it."""
    lead = array.shape[: array.ndim - own]
    if all(size == 1 for size in lead):
        return array.reshape(1, *array.shape[array.ndim - own :])
    return np.broadcast_to(array, (*batch, *array.shape[array.ndim - own :])).reshape(-1, *array.shape[-own:])


def _part(array: FloatArray, start: int, step: int) -> FloatArray:
    return array if len(array) == 1 else array[start : start + step]


def _explain(plan: Plan, table: FloatArray, prior: FloatArray, likelihood: FloatArray, place: int) -> None:
    """Raise what a zero likelihood means: data that cannot all be true, or numbers too small for the machine."""
    if impossible(plan, table, prior, likelihood):
        raise culprits(plan, table, prior, likelihood, place)
    raise RiskError(
        "The likelihood of this family is too small for the machine's numbers.",
        cure="Look for a relative whose facts are all but impossible beside the others'.",
        batch=place,
    )


class _Pass:
    """One pass up and one down over a chunk of the batch; the tables live only as long as this."""

    def __init__(self, plan: Plan, table: FloatArray, prior: FloatArray, likelihood: FloatArray) -> None:
        self.plan = plan
        self.size = likelihood.shape[-1]
        self.count = max(len(table), len(prior), len(likelihood))
        self.likelihood = likelihood
        self.own = self._own(likelihood)
        self.log = np.zeros(self.count)
        self.tables = self._tables(table, prior)
        self.sent: dict[int, FloatArray] = {}

    def run(self, *, down: bool) -> Posterior:
        sent = [[self._send(messages) for messages in self._up(level)] for level in range(len(self.plan.levels))]
        nothing = np.zeros((self.count, 0, self.size))
        if not down:
            return Posterior(marginals=nothing, cavities=nothing, log_likelihood=self.log)
        for level, messages in zip(reversed(self.plan.levels), reversed(sent), strict=True):
            for group, message in zip(level.messages, messages, strict=True):
                self._receive(group, message)
        return self._posterior()

    def beliefs(self) -> dict[int, FloatArray]:
        """Each clique's normalised table once all messages have passed, by width."""
        found: dict[int, FloatArray] = {}
        for width, nodes in self.plan.nodes.items():
            belief = self._with_own(self.tables[width], nodes)
            total = belief.sum(axis=tuple(range(2, 2 + width)), keepdims=True)
            found[width] = np.divide(belief, total, out=np.zeros_like(belief), where=total > 0.0)
        return found

    def _own(self, likelihood: FloatArray) -> FloatArray:
        """What is known of each node itself, shape (batch, node, genotype); rescaled, the logs kept for later."""
        plan = self.plan
        own = np.ones((self.count, len(plan.standin), self.size))
        kept = np.flatnonzero(plan.node_of >= 0)
        nodes = plan.node_of[kept]
        if len(np.unique(nodes)) == len(nodes):
            own[:, nodes] = likelihood[:, kept]
        else:
            for person in kept.tolist():
                own[:, plan.node_of[person]] *= likelihood[:, person]
        return own

    def _tables(self, table: FloatArray, prior: FloatArray) -> dict[int, FloatArray]:
        """Each clique's table before any message, by width: shape (batch, slot, genotype, …), own data left out."""
        plan, size = self.plan, self.size
        start = np.ones((self.count, len(plan.standin), size))
        who = plan.standin[plan.founders] if prior.shape[1] > 1 else np.zeros(len(plan.founders), dtype=np.intp)
        start[:, plan.founders] = prior[:, who, plan.female[plan.founders]]
        made: dict[int, FloatArray] = {}
        for width, nodes in plan.nodes.items():
            shape = (self.count, len(nodes)) + (size,) * width
            alone = start[:, nodes].reshape(self.count, len(nodes), size, *(1,) * (width - 1))
            made[width] = np.array(np.broadcast_to(alone, shape))
        for trios in plan.trios:
            order = np.argsort(trios.axes)
            shape = tuple(size if axis in trios.axes else 1 for axis in range(trios.width))
            moved = table.transpose(0, 1, *(2 + order).tolist())[:, trios.female]
            made[trios.width][:, trios.slots] *= moved.reshape(*moved.shape[:2], *shape)
        return made

    def _up(self, level: int) -> Sequence[Messages]:
        """The groups of one level, once the roots of that level have given their part of the likelihood."""
        for width, slots in self.plan.levels[level].roots:
            nodes = self.plan.nodes[width][slots]
            total = (self.tables[width][:, slots] * self.own[:, nodes]).sum(axis=-1)
            with np.errstate(divide="ignore"):
                self.log += np.log(total).sum(axis=-1)
        return self.plan.levels[level].messages

    def _send(self, group: Messages) -> FloatArray:
        """Sum each clique's own node out and multiply what remains into the receivers; shape (batch, message, …)."""
        belief = self._with_own(self.tables[group.width][:, group.slots], self.plan.nodes[group.width][group.slots])
        message = belief.sum(axis=2)
        axes = tuple(range(2, message.ndim))
        scale = message.max(axis=axes)
        with np.errstate(divide="ignore"):
            self.log += np.log(scale).sum(axis=-1)
        message /= np.where(scale > 0.0, scale, 1.0).reshape(*scale.shape, *(1,) * len(axes))
        together = message
        if len(group.starts) < len(group.receivers):
            together = np.multiply.reduceat(message, group.starts, axis=1)
        self.tables[group.receiver_width][:, group.distinct] *= self._spread(together, group)
        return message

    def _receive(self, group: Messages, message: FloatArray) -> None:
        """Multiply into each sender's table what its receiver knows from everybody else."""
        nodes = self.plan.nodes[group.receiver_width][group.receivers]
        belief = self._with_own(self.tables[group.receiver_width][:, group.receivers], nodes)
        gone = tuple(2 + axis for axis in range(group.receiver_width) if axis not in group.axes)
        if gone:
            belief = belief.sum(axis=gone)
        back = np.divide(belief, message, out=np.zeros_like(belief), where=message > 0.0)
        top = back.max(axis=tuple(range(2, back.ndim)), keepdims=True)
        back /= np.where(top > 0.0, top, 1.0)
        self.tables[group.width][:, group.slots] *= back[:, :, None]

    def _with_own(self, tables: FloatArray, nodes: IntArray) -> FloatArray:
        own = self.own[:, nodes]
        return tables * own.reshape(*own.shape, *(1,) * (tables.ndim - 3))

    def _spread(self, message: FloatArray, group: Messages) -> FloatArray:
        """The message with axes of length 1 where the receiver has nodes that the sender does not know."""
        shape = tuple(self.size if axis in group.axes else 1 for axis in range(group.receiver_width))
        return message.reshape(*message.shape[:2], *shape)

    def _posterior(self) -> Posterior:
        plan = self.plan
        cavity = np.zeros((self.count, len(plan.standin) + 1, self.size))
        for width, nodes in plan.nodes.items():
            cavity[:, nodes] = self.tables[width].sum(axis=tuple(range(3, 2 + width)))
        own = np.concatenate([self.own, np.ones((self.count, 1, self.size))], axis=1)
        marginal = cavity * own
        total = marginal.sum(axis=-1, keepdims=True)
        marginal = np.divide(marginal, total, out=np.zeros_like(marginal), where=total > 0.0)
        cavities = cavity[:, plan.node_of]
        sharing = [np.flatnonzero(plan.node_of == node) for node in _shared(plan.node_of)]
        for group in sharing:
            for person in group.tolist():
                others = group[group != person]
                cavities[:, person] *= self.likelihood[:, others].prod(axis=1)
        return Posterior(marginals=marginal[:, plan.node_of], cavities=cavities, log_likelihood=self.log)


def _shared(node_of: IntArray) -> list[int]:
    nodes, counts = np.unique(node_of[node_of >= 0], return_counts=True)
    return nodes[counts > 1].tolist()
