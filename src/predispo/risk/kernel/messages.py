"""One pass up and one down a clique tree whose messages are functions of all genes' genotypes, kept as trains.

A message is the conditional expectation, given the persons that two cliques share, of everything that lies beyond
them; expectations are under the product of the genes' own posteriors. How roundings bound the answer: see `rivals`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.cliques import Axes, Clique
from predispo.risk.kernel.trains import Train, contracted, largest, product, rounded

SMALL = 24
"""Up to which size of the matrices a product of two messages is left as it is, to be rounded with what follows."""

PLAIN = 8
"""Up to which size of the matrices one message is passed on without rounding."""

FEW = 3
"""With more messages than this at one clique their product is made once."""

LAST = 8.0
"""How many times coarser the last rounding before a person's answer may be, as nothing follows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """Cliques (`cliques`), the probabilities of their genotypes by gene (`claims.Alone`), and each node's factors."""

    cliques: Sequence[Clique]
    tables: Sequence[Mapping[int, FloatArray]]
    claims: Mapping[int, Sequence[Train]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """`nodes`: each node's joint genotype probabilities, which sum to Φ of its tree; `totals` are Φ of every tree."""

    nodes: Mapping[int, Train]
    totals: Sequence[float]
    bound: float
    widest: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A function of some of a clique's nodes; `error` sums the roundings on its way, each times what meets it."""

    axes: Axes
    train: Train
    error: float = 0.0


def solve_messages(network: Network, tolerance: float) -> Answer:
    """Both passes, every message rounded to a tolerance in the root of the mean square."""
    return _Passes(network, tolerance).answer()


def estimated(network: Network, tolerance: float) -> float:
    """About how small Φ of a tree gets, by the pass up alone."""
    return _Passes(network, tolerance).least()


@dataclass(slots=True)
class _Passes:
    network: Network
    tolerance: float
    spent: float = 0.0
    widest: int = 1
    up: dict[int, Part] = field(default_factory=dict[int, Part])
    roundings: dict[int, float] = field(default_factory=dict[int, float])
    down: dict[int, Part] = field(default_factory=dict[int, Part])
    known: dict[tuple[int, Axes], list[FloatArray]] = field(default_factory=dict[tuple[int, Axes], list[FloatArray]])

    def least(self) -> float:
        self._climb()
        found = 1.0
        for number, one in enumerate(self.network.cliques):
            parts = [*self._own(one), *_received(one, self.up)]
            if parts and one.width == 1:
                whole = self._given(number, parts, (0,), self.tolerance)
                found = min(found, self._root_mean(number, whole) ** 2)
        return found

    def _climb(self) -> None:
        for number, one in enumerate(self.network.cliques):
            parts = [*self._own(one), *_received(one, self.up)]
            if parts and one.width > 1:
                before = self.spent
                self.up[number] = self._given(number, parts, tuple(range(1, one.width)), self.tolerance)
                self.roundings[number] = self.spent - before

    def answer(self) -> Answer:
        cliques = self.network.cliques
        self._climb()
        nodes: dict[int, Train] = {}
        totals: list[float] = []
        upwards = downwards = 0.0
        for number in reversed(range(len(cliques))):
            one = cliques[number]
            upwards += self.roundings.get(number, 0.0) * self._root_mean(number, self.down.get(number))
            found = self._visit(number)
            downwards = max(downwards, found.error)
            nodes[one.node] = found.train
            if one.width == 1:
                totals.append(_total(found.train))
        error = upwards + downwards + self.spent**2
        least = min(totals, default=1.0)
        bound = 2.0 * error / (least - error) if least > 2.0 * error else 1.0
        return Answer(nodes=nodes, totals=totals, bound=min(bound, 1.0), widest=self.widest)

    def _visit(self, number: int) -> Part:
        """Send down from one clique, and tell the joint probabilities of its first node."""
        one = self.network.cliques[number]
        rest = [*([self.down[number]] if number in self.down else []), *self._own(one)]
        received = _received(one, self.up)
        others = self._each_left_out(number, received)
        if len(received) > FEW:
            received = [self._joined(number, others[0], received[0])] if others[0] is not None else received
        everything = [*rest, *received]
        shared: dict[Axes, Part] = {}
        turn = 0
        for child, axes in one.children:
            places = tuple(range(1, self.network.cliques[child].width))
            if child in self.up:
                beside = others[turn]
                turn += 1
                parts = [*rest, *([] if beside is None else [beside])]
                if parts:
                    meets = self._root_mean(child, Part(axes=places, train=self.up[child].train))
                    found = self._given(number, parts, axes, self.tolerance, meets)
                    self.down[child] = Part(axes=places, train=found.train, error=found.error)
            elif everything:
                if axes not in shared:
                    shared[axes] = self._given(number, everything, axes, LAST * self.tolerance)
                self.down[child] = Part(axes=places, train=shared[axes].train, error=shared[axes].error)
        mine = self._belief(number, (0,))
        if not everything:
            return Part(axes=(0,), train=[row[None, :, None] for row in mine])
        found = self._given(number, everything, (0,), LAST * self.tolerance)
        joint: Train = [core * row[None, :, None] for core, row in zip(found.train, mine, strict=True)]
        return Part(axes=(0,), train=joint, error=found.error)

    def _each_left_out(self, number: int, parts: Sequence[Part]) -> list[Part | None]:
        """For each of several functions of one clique the product of the others, None where there is no other."""
        before: list[Part | None] = [None]
        after: list[Part | None] = [None]
        for one in parts[:-1]:
            before.append(one if before[-1] is None else self._joined(number, before[-1], one))
        for one in reversed(parts[1:]):
            after.append(one if after[-1] is None else self._joined(number, one, after[-1]))
        found: list[Part | None] = []
        for one, other in zip(before[: len(parts)], reversed(after[: len(parts)]), strict=True):
            if one is None or other is None:
                found.append(one or other)
            else:
                found.append(self._joined(number, one, other))
        return found

    def _own(self, one: Clique) -> list[Part]:
        return [Part(axes=(0,), train=claim) for claim in self.network.claims.get(one.node, ())]

    def _belief(self, clique: int, axes: Axes) -> list[FloatArray]:
        """P(genotypes of some of a clique's nodes) by gene, shape (genotype, …)."""
        if (clique, axes) not in self.known:
            one = self.network.cliques[clique]
            gone = tuple(axis for axis in range(one.width) if axis not in axes)
            rows = [table[one.width][one.slot].sum(axis=gone) for table in self.network.tables]
            self.known[clique, axes] = rows
        return self.known[clique, axes]

    def _root_mean(self, clique: int, part: Part | None) -> float:
        """√ of the expectation of a message, what its roundings may add included; 1 where there is none."""
        if part is None:
            return 1.0
        rows = self._belief(clique, part.axes)
        weighed = [np.einsum("asb,s->ab", core, row.reshape(-1)) for core, row in zip(part.train, rows, strict=True)]
        mean = contracted(weighed)
        return min(max(float(mean), 0.0) + self.spent, 1.0) ** 0.5

    def _given(self, clique: int, parts: Sequence[Part], keep: Axes, tolerance: float, meets: float = 1.0) -> Part:
        """The expectation of a product of functions of a clique's nodes given those that are kept."""
        waiting = sorted(parts, key=lambda one: largest(one.train))
        while len(waiting) > 2:
            joined = self._joined(clique, waiting[0], waiting[1], meets)
            waiting = sorted([joined, *waiting[2:]], key=lambda one: largest(one.train))
        if tolerance >= LAST * self.tolerance and largest(waiting[0].train) * largest(waiting[-1].train) > 2 * SMALL:
            waiting = [self._rounded(clique, one, tolerance / 4.0, meets) for one in waiting]
            tolerance /= 2.0
        train = self._expected(clique, waiting, keep)
        whole = Part(axes=keep, train=train, error=sum(one.error for one in waiting))
        if len(waiting) == 1 and largest(train) <= PLAIN:
            return whole
        return self._rounded(clique, whole, tolerance, meets)

    def _joined(self, clique: int, one: Part, other: Part, meets: float = 1.0) -> Part:
        axes = tuple(sorted({*one.axes, *other.axes}))
        sizes = [len(row) for row in self._belief(clique, (0,))]
        both = product(_spread(one, axes, sizes), _spread(other, axes, sizes))
        found = Part(axes=axes, train=both, error=one.error + other.error)
        return self._rounded(clique, found, self.tolerance, meets) if largest(both) > SMALL else found

    def _expected(self, clique: int, parts: Sequence[Part], keep: Axes) -> Train:
        """The expectation of one function, or of the product of two, given the nodes that are kept."""
        axes = tuple(sorted({axis for part in parts for axis in part.axes} | set(keep)))
        places = [axes.index(axis) for axis in keep]
        made: Train = []
        for gene, (together, kept) in enumerate(
            zip(self._belief(clique, axes), self._belief(clique, keep), strict=True)
        ):
            size = together.shape[0]
            first, *more = [_shaped(part, gene, axes, size) for part in parts]
            summed = _summed(first * together[..., None], more[0] if more else np.ones((1,) * first.ndim), places)
            under = kept[None, ..., None]
            given = np.divide(summed, under, out=np.zeros_like(summed), where=under > 0.0)
            made.append(given.reshape(given.shape[0], -1, given.shape[-1]))
        return made

    def _rounded(self, clique: int, part: Part, tolerance: float, meets: float) -> Part:
        measure = [row.reshape(-1) for row in self._belief(clique, part.axes)]
        train, off = rounded(part.train, measure, tolerance)
        self.spent += off
        self.widest = max(self.widest, largest(train))
        return Part(axes=part.axes, train=train, error=part.error + off * meets)


def _received(one: Clique, up: Mapping[int, Part]) -> list[Part]:
    """What has come up, without its error: that is counted once for all."""
    return [Part(axes=axes, train=up[child].train) for child, axes in one.children if child in up]


def _shaped(part: Part, gene: int, axes: Axes, size: int) -> FloatArray:
    """One gene's array of a function with an axis, of length 1 where it does not depend on it, for each of `axes`."""
    core = part.train[gene]
    return core.reshape(core.shape[0], *(size if axis in part.axes else 1 for axis in axes), core.shape[2])


def _spread(part: Part, axes: Axes, sizes: Sequence[int]) -> Train:
    made: Train = []
    for gene, size in enumerate(sizes):
        core = _shaped(part, gene, axes, size)
        full = np.broadcast_to(core, (core.shape[0], *(size,) * len(axes), core.shape[-1]))
        made.append(full.reshape(core.shape[0], -1, core.shape[-1]))
    return made


def _summed(one: FloatArray, other: FloatArray, keep: Sequence[int]) -> FloatArray:
    """Σ over the axes that are not kept of the product of two arrays (left, …, right), their matrices side by side."""
    count = one.ndim - 2
    whole = one.shape[1:-1]
    gone = [axis for axis in range(count) if axis not in keep]
    order = [1 + axis for axis in (*keep, *gone)]
    kept = [whole[axis] for axis in keep]

    def flat(core: FloatArray) -> FloatArray:
        full = np.broadcast_to(core, (core.shape[0], *whole, core.shape[-1])).transpose(*order, 0, count + 1)
        return full.reshape(int(np.prod(kept, dtype=int)), -1, core.shape[0] * core.shape[-1])

    found = flat(one).transpose(0, 2, 1) @ flat(other)
    found = found.reshape(-1, one.shape[0], one.shape[-1], other.shape[0], other.shape[-1]).transpose(1, 3, 0, 2, 4)
    return found.reshape(one.shape[0] * other.shape[0], *kept, one.shape[-1] * other.shape[-1])


def _total(train: Train) -> float:
    return float(contracted([core.sum(axis=1) for core in train]))
