"""Many genes and many cancers (`rivals`) for the persons who are asked about: messages that go towards them alone.

A message from one clique to its neighbour is the expectation, given the persons that they share, of everything on its
side; the probabilities of the cliques agree with each other, so that this holds in either direction. One person needs
one message for every pair of neighbours, everybody two; what two persons both need is made once.

A person's genotypes at some genes, the `legs`, may be carried along: messages away from that person are then
expectations given these genotypes too, and tell of two persons at once.

The bound. Towards one person a rounding changes Φ, and any numerator, by η at most, the root of its mean square, and
several together by what `meeting` tells. With e for all of that the person's probabilities are within 2e/(Φ − e).
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

import numpy as np

from predispo.risk.kernel.arrays import FloatArray, IntArray
from predispo.risk.kernel.claims import claimed_once
from predispo.risk.kernel.cliques import Axes, Clique, tree_of
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.given import expected, marginal
from predispo.risk.kernel.meeting import FEWEST, added, can_meet, met, no_roundings
from predispo.risk.kernel.plan import Plan
from predispo.risk.kernel.trains import Train, by_gene, contracted, largest, rounded

AIM = 0.8
"""Which part of target · Φ roundings may take together; half of it would just meet the target."""

LEAST = 1e-12
"""Below this, finer rounding would only keep the machine's own noise."""

Tables = Mapping[int, FloatArray]
"""P(genotypes of a clique | the data of one gene alone) by width, (slot, genotype, …)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A function of some of a clique's nodes, and of the genotypes carried along where it is `legged`.

    It tells of so many `factors`; `off` sums all roundings that went into it (`meeting.met`), `steps` counts them.
    """

    axes: Axes
    train: Train
    factors: int
    off: FloatArray
    legged: bool = False
    steps: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One person's joint genotypes over all genes, not normalised, as a train whose sum is Φ.

    With legs the genotypes of a leg's gene are those of two persons together, the second one's fastest.
    """

    train: Train
    off: FloatArray

    @property
    def total(self) -> float:
        """Φ of the person's part of the family."""
        return float(contracted([core.sum(axis=1) for core in self.train]))

    @property
    def bound(self) -> float:
        """How far any probability may be off."""
        error = float(self.off[:, 0].sum()) + met(self.off, again=False)
        # what is below 0 is set to 0 before probabilities are made to sum to 1
        negative = max(float(-row[row < 0.0].sum()) for row in by_gene(self.train))
        left = self.total - error
        return min((2.0 * error + negative) / left, 1.0) if left > 0.0 else 1.0

    def marginals(self) -> list[FloatArray]:
        """P(genotype | data) by gene, (genotype,)."""
        rows = [np.maximum(row, 0.0) for row in by_gene(self.train)]
        return [row / row.sum() for row in rows]

    def expect(self, weights: Sequence[FloatArray | None]) -> FloatArray:
        """E[Π over genes of the weight of the genotype | data], (question,).

        `weights` by gene (question, genotype); None for 1 whatever the genotype.
        """
        matrices: list[FloatArray] = []
        for core, weight in zip(self.train, weights, strict=True):
            left, states, right = core.shape
            if weight is None:
                matrices.append(core.sum(axis=1)[None])
            else:
                matrices.append((weight @ core.transpose(1, 0, 2).reshape(states, -1)).reshape(-1, left, right))
        return contracted(matrices) / self.total


@dataclass(slots=True)
class Towards:
    """Cliques (`cliques`), their probabilities by gene (`tables`), each node's factors (`claims`).

    `allowed` is how far roundings may move an answer; each branch may take its share of it. `place` tells by node the
    clique whose own node it is, `beside` by clique its neighbours, with the places of what they share here and there.
    """

    cliques: Sequence[Clique]
    tables: Sequence[Tables]
    claims: Mapping[int, Sequence[Train]]
    allowed: float
    factors: int = 0
    place: dict[int, int] = field(default_factory=dict[int, int])
    beside: list[list[tuple[int, Axes, Axes]]] = field(default_factory=list[list[tuple[int, Axes, Axes]]])
    _sent: dict[tuple[int, int], Told | None] = field(default_factory=dict[tuple[int, int], Told | None])

    def __post_init__(self) -> None:
        self.factors = sum(len(claims) for claims in self.claims.values())
        self.place = {one.node: number for number, one in enumerate(self.cliques)}
        self.beside = [[] for _ in self.cliques]
        for number, one in enumerate(self.cliques):
            for child, axes in one.children:
                there = tuple(range(1, self.cliques[child].width))
                self.beside[number].append((child, axes, there))
                self.beside[child].append((number, there, axes))

    def about(self, number: int) -> Asked:
        """The joint genotypes of a clique's own node."""
        return self.joint(number, [*self._own(number), *self._received(number, {number})], None)

    def joint(self, number: int, parts: Sequence[Told], legs: Mapping[int, Tables] | None) -> Asked:
        """The joint genotypes of a clique's own node from all functions that meet there."""
        belief = self._belief(number, (0,), legs)
        if not parts:
            return Asked(train=[row[None, :, None] for row in belief], off=no_roundings(self.factors))
        found = self._given(number, parts, (0,), legs)
        train: Train = [core * row[None, :, None] for core, row in zip(found.train, belief, strict=True)]
        return Asked(train=train, off=found.off)

    def away(self, start: int, legs: Mapping[int, Tables], wanted: Set[int]) -> Iterator[tuple[int, Asked]]:
        """The joint genotypes of the own nodes of some cliques and, at the legs' genes, of the own node of `start`.

        `legs` are by gene the cliques' tables with the start's genotype on a last axis. Only cliques of the start's
        part of the family are told.
        """
        waiting: list[tuple[int, int, Told | None]] = [(start, start, None)]
        on_the_way = self._between(start, wanted)
        while waiting:
            number, origin, brought = waiting.pop()
            mine = [*self._own(number), *([] if brought is None else [brought])]
            if number in wanted:
                yield number, self.joint(number, [*mine, *self._received(number, {number, origin})], legs)
            for other, keep, there in self.beside[number]:
                if other == origin or other not in on_the_way:
                    continue
                parts = [*mine, *self._received(number, {number, origin, other})]
                told = self._given(number, parts, keep, legs) if parts else None
                waiting.append((other, number, None if told is None else _seen(told, there)))

    def _between(self, start: int, wanted: Set[int]) -> set[int]:
        """The cliques on the way from one to some others."""
        origin = {start: start}
        order = [start]
        for number in order:
            for other, _, _ in self.beside[number]:
                if other not in origin:
                    origin[other] = number
                    order.append(other)
        found: set[int] = set()
        for number in reversed(order):
            if number in wanted or number in found:
                found |= {number, origin[number]}
        return found

    def _message(self, sender: int, receiver: int) -> Told | None:
        """What a clique tells its neighbour, None where nobody on its side has a factor."""
        waiting = [(sender, receiver)]
        while waiting:
            one, other = waiting[-1]
            missing = [
                (number, one)
                for number, _, _ in self.beside[one]
                if number != other and (number, one) not in self._sent
            ]
            if missing:
                waiting += missing
                continue
            waiting.pop()
            if (one, other) not in self._sent:
                parts = [*self._own(one), *self._received(one, {one, other})]
                keep, there = next((here, far) for number, here, far in self.beside[one] if number == other)
                self._sent[one, other] = _seen(self._given(one, parts, keep, None), there) if parts else None
        return self._sent[sender, receiver]

    def _received(self, number: int, without: Set[int]) -> list[Told]:
        told = [self._message(other, number) for other, _, _ in self.beside[number] if other not in without]
        return [one for one in told if one is not None]

    def _own(self, number: int) -> list[Told]:
        nothing = no_roundings(self.factors)
        claims = self.claims.get(self.cliques[number].node, ())
        return [Told(axes=(0,), train=claim, factors=1, off=nothing) for claim in claims]

    def _table(self, number: int, gene: int, legs: Mapping[int, Tables] | None) -> tuple[FloatArray, Axes]:
        """A clique's probabilities for one gene, and the axis of the leg where it has one."""
        one = self.cliques[number]
        if legs is None or gene not in legs:
            return self.tables[gene][one.width][one.slot], ()
        return legs[gene][one.width][one.slot], (one.width,)

    def _belief(self, number: int, axes: Axes, legs: Mapping[int, Tables] | None) -> list[FloatArray]:
        """P(genotypes of some of a clique's nodes) by gene, shape (state,)."""
        found = [self._table(number, gene, legs) for gene in range(len(self.tables))]
        return [marginal(table, axes + leg).reshape(-1) for table, leg in found]

    def _given(self, number: int, parts: Sequence[Told], keep: Axes, legs: Mapping[int, Tables] | None) -> Told:
        """The expectation of a product of functions of a clique's nodes given those that are kept, and the legs."""
        waiting = sorted(parts, key=_size)
        while len(waiting) > 2:
            axes = tuple(sorted({*waiting[0].axes, *waiting[1].axes}))
            here = legs if waiting[0].legged or waiting[1].legged else None
            joined = self._rounded(number, self._product(number, waiting[:2], axes, here), here)
            waiting = sorted([joined, *waiting[2:]], key=_size)
        found = self._product(number, waiting, keep, legs)
        return found if len(waiting) == 1 else self._rounded(number, found, legs)

    def _product(self, number: int, parts: Sequence[Told], keep: Axes, legs: Mapping[int, Tables] | None) -> Told:
        train: Train = []
        for gene in range(len(self.tables)):
            table, leg = self._table(number, gene, legs)
            mine = [(one.axes + (leg if one.legged else ()), [one.train[gene]]) for one in parts]
            train += expected([table], mine, keep + leg)
        return Told(
            axes=keep,
            train=train,
            factors=sum(one.factors for one in parts),
            off=sum((one.off for one in parts), no_roundings(self.factors)),
            legged=legs is not None,
            steps=sum(one.steps for one in parts),
        )

    def _rounded(self, number: int, part: Told, legs: Mapping[int, Tables] | None) -> Told:
        # as many products are rounded on the way to one person as there are factors, less one
        steps = part.steps + 1
        if part.factors < FEWEST:
            return replace(part, steps=steps)
        share = self.allowed * steps / self.factors - float(part.off[:, 0].sum())
        powers = range(3, can_meet(part.factors, self.factors) + 1)
        belief = self._belief(number, part.axes, legs)
        train, off, higher = rounded(part.train, belief, max(share, 0.3 * self.allowed / self.factors), powers)
        return replace(part, train=train, off=added(part.off, part.factors, off, higher), steps=steps)


def towards(
    plan: Plan, genes: Sequence[Gene], cancers: IntArray, tilts: FloatArray, tables: Sequence[Tables], allowed: float
) -> Towards:
    """The messages of a family; `cancers` (cancer,) tells whose each is, `tilts` and `tables` as in `claims.Alone`."""
    claims: dict[int, list[Train]] = {}
    for cancer, person in enumerate(cancers.tolist()):
        claims.setdefault(int(plan.node_of[person]), []).append(claimed_once(genes, cancer, float(tilts[cancer])))
    return Towards(cliques=tree_of(plan), tables=tables, claims=claims, allowed=allowed)


def _seen(part: Told, axes: Axes) -> Told:
    return replace(part, axes=axes)


def _size(part: Told) -> int:
    return largest(part.train)
