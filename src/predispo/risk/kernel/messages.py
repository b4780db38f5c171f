"""One pass up and one down a clique tree whose messages are functions of all genes' genotypes, kept as trains.

A message is the conditional expectation, given the persons that two cliques share, of everything that lies beyond
them; expectations are under the product of the genes' own posteriors. What roundings do to an answer: see `rivals`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.cliques import Axes, Clique
from predispo.risk.kernel.given import expected, marginal
from predispo.risk.kernel.meeting import FEWEST, added, can_meet, met, no_roundings
from predispo.risk.kernel.trains import Train, contracted, largest, length, rounded

SMALL = 24
"""Up to which size of the matrices a product of two messages is left as it is, to be rounded with what follows."""

PLAIN = 4
"""Up to which size of the matrices a function is not rounded before it is multiplied."""

ALL = 8e9
"""How many multiplications all roundings may cost together, some ten seconds: of each gene's numbers by matrices."""

PART = 0.3
"""The part of what is left that one product may cost."""

COARSER = 4.0
"""How many times more coarsely functions are rounded, again and again, until their product is in reach."""

UNIT = 2.0**-53
"""The machine's relative rounding; a sweep over a message counts as off by this much for each of its numbers."""

UP, DOWN, LAST = 0.55, 0.3, 0.15
"""How the error allowed is shared out: all messages up, those down to one person, and the last step to the person."""

EAGER = 2.5
"""How many times an even share of what is left each rounding may take: most take far less than they may."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """Cliques (`cliques`), the probabilities of their genotypes by gene (`claims.Alone`), and each node's factors."""

    cliques: Sequence[Clique]
    tables: Sequence[Mapping[int, FloatArray]]
    claims: Mapping[int, Sequence[Train]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """`nodes`: each node's joint genotype probabilities, which sum to Φ of its tree; `totals` are Φ of every tree.

    `cavities` are the same without the node's own factors, for nodes that have some.
    `reached` is whether all roundings stayed as fine as was wanted, so that finer ones would do better. `single` is
    what each rounding alone may change, in all; `off` tells of several together (`meeting.met`).
    """

    nodes: Mapping[int, Train]
    cavities: Mapping[int, Train]
    totals: Sequence[float]
    single: float
    off: FloatArray
    reached: bool
    widest: int

    def error(self, finer: float = 1.0) -> float:
        """How far the sum over any of a node's genotypes may be off; were all roundings so much `finer`, about so."""
        return finer * self.single + met(finer * self.off, again=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A function of some of a clique's nodes, of so many factors.

    `off` sums the distances of the roundings on its way down, by factors and power (`meeting.met`); `error` those in
    the mean square, each times what meets it.
    """

    axes: Axes
    train: Train
    factors: int
    off: FloatArray
    error: float = 0.0


def solve_messages(network: Network, allowed: float) -> Answer:
    """Both passes, with roundings that together may change any answer by about `allowed`."""
    return _Passes(network, allowed).answer()


def estimated(network: Network, allowed: float) -> float:
    """About how small Φ of a tree gets, by the pass up alone."""
    return _Passes(network, allowed).least()


@dataclass(slots=True)
class _Passes:
    network: Network
    allowed: float
    widest: int = 1
    reached: bool = True
    cost: float = 0.0
    up: dict[int, Part] = field(default_factory=dict[int, Part])
    down: dict[int, Part] = field(default_factory=dict[int, Part])
    cavities: dict[int, Train] = field(default_factory=dict[int, Train])
    heights: list[int] = field(default_factory=list[int])
    factors: int = field(init=False)
    off: FloatArray = field(init=False)

    def __post_init__(self) -> None:
        self.factors = sum(len(claims) for claims in self.network.claims.values())
        self.off = no_roundings(self.factors)

    def least(self) -> float:
        self._climb()
        found = 1.0
        for number, one in enumerate(self.network.cliques):
            parts = [*self._own(one), *self._received(one)]
            if parts and one.width == 1:
                whole = self._given(number, parts, (0,), self.allowed)
                found = min(found, max(_total(_times(whole.train, self._belief(number, (0,)))), 0.0))
        return found

    def answer(self) -> Answer:
        cliques = self.network.cliques
        self._climb()
        nodes: dict[int, Train] = {}
        totals: list[float] = []
        upwards = downwards = 0.0
        longest = no_roundings(self.factors)
        for number in reversed(range(len(cliques))):
            one = cliques[number]
            if number in self.up:
                upwards += self.up[number].error * self._length(number, self.down.get(number))
            found = self._visit(number)
            downwards, longest = max(downwards, found.error), np.maximum(longest, found.off)
            nodes[one.node] = found.train
            if one.width == 1:
                totals.append(_total(found.train))
        return Answer(
            nodes=nodes,
            cavities=self.cavities,
            totals=totals,
            single=upwards + downwards,
            off=self.off + longest,
            reached=self.reached,
            widest=self.widest,
        )

    def _climb(self) -> None:
        cliques = self.network.cliques
        speaking: set[int] = set()
        self.heights = [0] * len(cliques)
        for number, one in enumerate(cliques):
            self.heights[number] = max((self.heights[child] + 1 for child, _ in one.children), default=0)
            if self.network.claims.get(one.node) or any(child in speaking for child, _ in one.children):
                speaking.add(number)
        waiting = sorted(number for number in speaking if cliques[number].width > 1)
        for turn, number in enumerate(waiting):
            one = cliques[number]
            share = _share(UP * self.allowed, float(self.off[:, 0].sum()), len(waiting) - turn)
            parts = [*self._own(one), *self._received(one)]
            found = self._given(number, parts, tuple(range(1, one.width)), share)
            # the pass up has no way of its own: its distances are met by what comes down
            self.up[number] = replace(found, off=no_roundings(self.factors), error=float(found.off[:, 0].sum()))
            self.off = self.off + found.off

    def _visit(self, number: int) -> Part:
        """Send down from one clique, and tell the joint probabilities of its first node."""
        one = self.network.cliques[number]
        rest = [*([self.down[number]] if number in self.down else []), *self._own(one)]
        received = self._received(one)
        others = self._each_left_out(number, received)
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
                    meets = self._length(child, replace(self.up[child], axes=places))
                    share = _share(DOWN * self.allowed, sum(part.error for part in parts), self.heights[child] + 1)
                    found = self._given(number, parts, axes, share / max(meets, 1e-3), meets)
                    self.down[child] = replace(found, axes=places)
            elif everything:
                if axes not in shared:
                    shared[axes] = self._given(number, everything, axes, LAST * self.allowed)
                self.down[child] = replace(shared[axes], axes=places)
        mine = self._belief(number, (0,))
        if not everything:
            return self._part((0,), [row[None, :, None] for row in mine], 0)
        own = self._own(one)
        if own:
            beyond = [*([self.down[number]] if number in self.down else []), *received]
            alone = self._given(number, beyond, (0,), LAST * self.allowed / 2.0) if beyond else self._one(mine)
            self.cavities[one.node] = _times(alone.train, mine)
            found = self._given(number, [alone, *own], (0,), LAST * self.allowed / 2.0)
        else:
            near = [part for part in shared.values() if 0 in part.axes]
            found = self._given(number, near[:1] or everything, (0,), LAST * self.allowed)
        return replace(found, train=_times(found.train, mine))

    def _each_left_out(self, number: int, parts: Sequence[Part]) -> list[Part | None]:
        """For each of several functions of one clique the product of the others, None where there is no other."""
        tolerance = LAST * self.allowed / 10.0
        before: list[Part | None] = [None]
        after: list[Part | None] = [None]
        for one in parts[:-1]:
            before.append(one if before[-1] is None else self._joined(number, before[-1], one, tolerance))
        for one in reversed(parts[1:]):
            after.append(one if after[-1] is None else self._joined(number, one, after[-1], tolerance))
        found: list[Part | None] = []
        for one, other in zip(before[: len(parts)], reversed(after[: len(parts)]), strict=True):
            if one is None or other is None:
                found.append(one or other)
            else:
                found.append(self._joined(number, one, other, tolerance))
        return found

    def _own(self, one: Clique) -> list[Part]:
        return [self._part((0,), claim, 1) for claim in self.network.claims.get(one.node, ())]

    def _received(self, one: Clique) -> list[Part]:
        """What has come up, without its error: that is counted once for all."""
        return [replace(self.up[child], axes=axes, error=0.0) for child, axes in one.children if child in self.up]

    def _one(self, rows: Sequence[FloatArray]) -> Part:
        return self._part((0,), [np.ones((1, len(row), 1)) for row in rows], 0)

    def _part(self, axes: Axes, train: Train, factors: int) -> Part:
        return Part(axes=axes, train=train, factors=factors, off=no_roundings(self.factors))

    def _tables(self, number: int) -> list[FloatArray]:
        one = self.network.cliques[number]
        return [table[one.width][one.slot] for table in self.network.tables]

    def _belief(self, number: int, axes: Axes) -> list[FloatArray]:
        """P(genotypes of some of a clique's nodes) by gene, shape (genotype,)."""
        return [marginal(table, axes).reshape(-1) for table in self._tables(number)]

    def _length(self, number: int, part: Part | None) -> float:
        """The root of the mean square of a message; 1 where there is none."""
        return 1.0 if part is None else min(length(part.train, self._belief(number, part.axes)), 1.0)

    def _given(self, number: int, parts: Sequence[Part], keep: Axes, tolerance: float, meets: float = 1.0) -> Part:
        """The expectation of a product of functions of a clique's nodes given those that are kept."""
        waiting = sorted(parts, key=_size)
        each = tolerance / (2.0 * len(waiting))
        while len(waiting) > 2:
            joined = self._joined(number, waiting[0], waiting[1], each, meets)
            waiting = sorted([joined, *waiting[2:]], key=_size)
        if len(waiting) == 1:
            return self._product(number, waiting, keep)
        if _size(waiting[0]) * _size(waiting[1]) > 2 * SMALL:
            waiting = self._slimmer(number, waiting, len(keep), each, meets)
        return self._rounded(number, self._product(number, waiting, keep), tolerance / 2.0, meets)

    def _joined(self, number: int, one: Part, other: Part, tolerance: float, meets: float = 1.0) -> Part:
        axes = tuple(sorted({*one.axes, *other.axes}))
        if _size(one) * _size(other) <= SMALL:
            return self._product(number, [one, other], axes)
        slim = self._slimmer(number, [one, other], len(axes), tolerance / 4.0, meets)
        return self._rounded(number, self._product(number, slim, axes), tolerance / 2.0, meets)

    def _product(self, number: int, parts: Sequence[Part], keep: Axes) -> Part:
        train = expected(self._tables(number), [(one.axes, one.train) for one in parts], keep)
        return Part(
            axes=keep,
            train=train,
            factors=sum(one.factors for one in parts),
            off=sum((one.off for one in parts), no_roundings(self.factors)),
            error=sum(one.error for one in parts),
        )

    def _slimmer(self, number: int, parts: Sequence[Part], width: int, tolerance: float, meets: float) -> list[Part]:
        """Two functions rounded before they are multiplied, so far that their product is in reach."""
        made = list(parts)
        while True:
            made = [self._rounded(number, one, tolerance, meets) if _size(one) > PLAIN else one for one in made]
            size = _size(made[0]) * _size(made[1])
            cost = len(self.network.tables) * size**3 * 3.0**width
            within = cost <= PART * (ALL - self.cost) or size <= PLAIN * PLAIN
            if within or all(one.factors < FEWEST or _size(one) <= PLAIN for one in made):
                return made
            tolerance *= COARSER
            self.reached = False

    def _rounded(self, number: int, part: Part, tolerance: float, meets: float) -> Part:
        if part.factors < FEWEST:
            return part
        powers = range(3, can_meet(part.factors, self.factors) + 1)
        train, off, higher = rounded(part.train, self._belief(number, part.axes), tolerance, powers)
        self.cost += sum(core.size * max(core.shape[0], core.shape[2]) for core in part.train)
        off += UNIT * sum(core.size for core in part.train)
        self.widest = max(self.widest, largest(train))
        away = added(part.off, part.factors, off, higher)
        return replace(part, train=train, off=away, error=part.error + off * meets)


def _share(allowed: float, spent: float, turns: int) -> float:
    """What one of so many roundings to come may take; where all is spent, what no longer matters beside it."""
    return max(min(EAGER / turns, 0.5) * (allowed - spent), 0.3 * max(allowed, spent) / turns)


def _size(part: Part) -> int:
    return largest(part.train)


def _times(train: Train, rows: Sequence[FloatArray]) -> Train:
    return [core * row[None, :, None] for core, row in zip(train, rows, strict=True)]


def _total(train: Train) -> float:
    return float(contracted([core.sum(axis=1) for core in train]))
