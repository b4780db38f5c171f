"""One-locus passes for every set of cancers that each gene may have caused, all sets at once.

What a branch of the clique tree says depends on the set only through the cancers in that branch: its message is made
once for each of those subsets, not for each set of all cancers. Going down, a branch is told the sum over all sets that
look alike in it. Most branches hold no cancer at all, so that the whole costs little more than one pass a gene.

Axes: `row` runs over genes and, within a gene, over the sets of those cancers that lie in a branch and that the gene
can cause, in rising order of their bits; `genotype` as in the locus, which all genes here share in size.
"""

from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import blake2b

import numpy as np

from predispo.errors import TooManyLoops
from predispo.risk.kernel.arrays import FloatArray, IntArray
from predispo.risk.kernel.cliques import Axes, Clique, tree_of
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.plan import Plan
from predispo.risk.kernel.subsets import members, sets_of

LARGEST_ROWS = 2**22
"""How many numbers one gene's sets may hold in one clique's table (32 MB, for a while some five times that)."""

LASTING = 2**20
"""Up to how many numbers a product of transmissions is kept for cliques that are alike."""

Trio = tuple[tuple[int, int, int], int]
"""Where father, mother and child stand in a clique, and the child's sex."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What is known of a branch: `table` (row, genotype, …) over its top clique, whose own node comes first.

    `sent` (row, genotype, …) is the table with that node summed out, at most 1, and 1 for the likeliest; each row of
    both is on the scale e^`log` (row,), which is −∞ where the row cannot be. Where tables are many and large they are
    let go, and made again from the messages below.
    """

    table: FloatArray | None
    sent: FloatArray
    log: FloatArray

    @property
    def size(self) -> int:
        """How many numbers it holds."""
        return self.sent.size + self.log.size + (0 if self.table is None else self.table.size)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Which gene and which set each row is: `gene` and `mask` (row,); `starts` (gene,) is each gene's first row.

    `most` is the largest number of rows of one gene.
    """

    gene: IntArray
    mask: IntArray
    starts: IntArray
    most: int


class Branches:
    """The pass up the tree for genes of one size of locus, and what can be asked once it is done.

    `total` (row,) is P(all data | set) on a scale e^`log_scale` (gene,) of each gene's own, for the `rows` of the
    whole family. Tables are kept while they hold no more than `room` numbers together.
    """

    def __init__(
        self,
        plan: Plan,
        genes: Sequence[Gene],
        persons: IntArray,
        known: MutableMapping[bytes, Message] | None,
        room: float,
    ) -> None:
        self._plan = plan
        self._room = room
        self._tree = tree_of(plan)
        self._inputs = _Inputs(plan, genes, persons)
        self._rows: dict[int, Rows] = {}
        self._moves: dict[tuple[int, int], tuple[IntArray, IntArray, IntArray]] = {}
        self._below: list[int] = []
        self._messages: list[Message] = []
        self._above = {child: number for number, one in enumerate(self._tree) for child, _ in one.children}
        self._climb(known)
        roots = [number for number, one in enumerate(self._tree) if one.width == 1]
        self._whole = sum({1 << cancer for number in roots for cancer in members(self._below[number])})
        self.rows = self._rows_of(self._whole)
        log = np.zeros(len(self.rows.mask))
        for number in roots:
            log += self._spread(self._messages[number].log, self._whole, self._below[number])
        self.log_scale = np.maximum.reduceat(log, self.rows.starts)
        safe = np.where(np.isfinite(self.log_scale), self.log_scale, 0.0)
        self.total = np.exp(log - safe[self.rows.gene])
        self._told = np.zeros((0, 0, 0))
        self._is_told = np.zeros(len(plan.standin) + 1, dtype=bool)

    def marginals(self, weights: FloatArray) -> FloatArray:
        """Everybody's genotypes over all sets, `weights` (row,) being each set's; shape (gene, person, genotype)."""
        size = self._inputs.size
        found = np.zeros((len(self.rows.starts), len(self._plan.standin) + 1, size))
        received: dict[int, FloatArray] = {}
        for number in reversed(range(len(self._tree))):
            one, message, below = self._tree[number], self._messages[number], self._below[number]
            if one.width == 1:
                share = self._gathered(weights, self._whole, below)
            else:
                share = _ratio(received.pop(number), message.sent)
            belief = self._table(number) * share[:, None]
            for child, axes in one.children:
                received[child] = _summed(self._gathered(belief, below, self._below[child]), one, axes)
            by_gene = np.add.reduceat(belief, self._rows_of(below).starts, axis=0) if below else belief
            found[:, one.node] = by_gene.sum(axis=tuple(range(2, belief.ndim)))
        return found[:, self._plan.node_of]

    def genotypes(self, persons: Sequence[int], part: slice) -> FloatArray:
        """P(genotype of each of some persons | all data, set), shape (row, person, genotype); 0 where it cannot be.

        `part` are the rows that are asked for, those of one gene.
        """
        nodes = self._plan.node_of[list(persons)]
        if not self._told.size:
            self._told = np.zeros((len(self.rows.mask), len(self._plan.standin) + 1, self._inputs.size))
        self._tell({int(node) for node in nodes[~self._is_told[nodes]] if node >= 0})
        return self._told[part][:, nodes]

    def _tell(self, nodes: set[int]) -> None:
        """Go down to some nodes with every set kept apart, and keep what is found."""
        wanted = self._way_to(nodes)
        tables: dict[int, tuple[int, FloatArray]] = {}
        for number in sorted(wanted, reverse=True):
            one, message, below = self._tree[number], self._messages[number], self._below[number]
            if one.width == 1:
                top, table = below, self._table(number)
            else:
                top, share = tables[number]
                ratio = _ratio(share, self._spread(message.sent, top, below))
                table = self._spread(self._table(number), top, below) * ratio[:, None]
            rows = table.sum(axis=tuple(range(2, table.ndim)))
            self._told[:, one.node] = self._spread(rows, self._whole, top)
            self._is_told[one.node] = True
            for child, axes in one.children:
                if child in wanted:
                    tables[child] = top, _summed(table, one, axes)

    def _way_to(self, nodes: set[int]) -> set[int]:
        """The cliques of some nodes and all above them."""
        found: set[int] = set()
        for number, one in enumerate(self._tree):
            here = number if one.node in nodes else -1
            while here >= 0 and here not in found:
                found.add(here)
                here = self._above.get(here, -1)
        return found

    def _climb(self, known: MutableMapping[bytes, Message] | None) -> None:
        marks: list[bytes] = []
        for number, one in enumerate(self._tree):
            mine = self._inputs.cancers_of.get(one.node, 0)
            below = mine
            for child, _ in one.children:
                below |= self._below[child]
            self._below.append(below)
            if known is None:
                self._messages.append(self._made(number))
                continue
            branches = [child for child, _ in one.children]
            origin = [
                next((place for place, child in enumerate(branches) if self._below[child] >> cancer & 1), -1)
                for cancer in members(below)
            ]
            mark = self._inputs.digest(one, [marks[child] for child in branches], origin)
            marks.append(mark)
            message = known.get(mark)
            if message is None:
                message = self._made(number)
                known[mark] = message
            self._messages.append(message)

    def _made(self, number: int) -> Message:
        message = self._message(number)
        self._room -= message.size
        return message if self._room >= 0.0 else replace(message, table=None)

    def _table(self, number: int) -> FloatArray:
        kept = self._messages[number].table
        if kept is not None:
            return kept
        again = self._message(number).table
        assert again is not None
        return again

    def _message(self, number: int) -> Message:
        one, below, inputs = self._tree[number], self._below[number], self._inputs
        rows, size = self._rows_of(below), self._inputs.size
        inputs.check(rows, one.width)
        table = inputs.alone(one)
        if below:
            table = table[rows.gene]
        for cancer in members(inputs.cancers_of.get(one.node, 0)):
            inside = (rows.mask >> cancer & 1).astype(bool)[:, None]
            factor = np.where(inside, inputs.cause[rows.gene, cancer], inputs.free[rows.gene, cancer])
            table *= factor.reshape(len(factor), size, *(1,) * (one.width - 1))
        log = np.zeros(len(rows.mask))
        for child, axes in one.children:
            sent, logs = self._messages[child].sent, self._messages[child].log
            shape = tuple(size if axis in axes else 1 for axis in range(one.width))
            table *= self._spread(sent, below, self._below[child]).reshape(-1, *shape)
            log += self._spread(logs, below, self._below[child])
        sent = table.sum(axis=1)
        top = sent.max(axis=tuple(range(1, sent.ndim))) if sent.ndim > 1 else sent.copy()
        safe = np.where(top > 0.0, top, 1.0)
        table /= safe.reshape(-1, *(1,) * one.width)
        sent /= safe.reshape(-1, *(1,) * (one.width - 1))
        with np.errstate(divide="ignore"):
            log += np.log(top)
        return Message(table=table, sent=sent, log=log)

    def _rows_of(self, bits: int) -> Rows:
        if bits not in self._rows:
            self._rows[bits] = self._inputs.rows(bits)
        return self._rows[bits]

    def _move(self, above: int, below: int) -> tuple[IntArray, IntArray, IntArray]:
        """For each row of a larger set of cancers that of a smaller; their order by it, and where each begins in it."""
        if (above, below) not in self._moves:
            large, small = self._rows_of(above), self._rows_of(below)
            shift = self._inputs.cause.shape[1]
            onto = np.searchsorted(small.gene << shift | small.mask, large.gene << shift | (large.mask & below))
            order = np.argsort(onto, kind="stable")
            self._moves[above, below] = onto, order, np.searchsorted(onto[order], np.arange(len(small.mask)))
        return self._moves[above, below]

    def _spread(self, values: FloatArray, above: int, below: int) -> FloatArray:
        """A branch's rows repeated for the sets of a larger one."""
        return values if above == below else values[self._move(above, below)[0]]

    def _gathered(self, values: FloatArray, above: int, below: int) -> FloatArray:
        """The rows of a larger set of cancers summed over those that look alike in a branch."""
        if above == below:
            return values
        _, order, starts = self._move(above, below)
        return np.add.reduceat(values[order], starts, axis=0)


def work(plan: Plan, genes: Sequence[Gene], persons: IntArray) -> tuple[int, int]:
    """How many numbers all tables of all genes would hold together, and one gene's in the largest clique."""
    cancers_of: dict[int, int] = {}
    for cancer, person in enumerate(persons.tolist()):
        node = int(plan.node_of[person])
        cancers_of[node] = cancers_of.get(node, 0) | 1 << cancer
    acting = [(sum(1 << cancer for cancer in np.flatnonzero(one.cause.any(axis=-1)).tolist()), one) for one in genes]
    below: list[int] = []
    alike: dict[tuple[int, int], tuple[int, int]] = {}
    every, largest = 0, 0
    for one in tree_of(plan):
        mine = cancers_of.get(one.node, 0)
        for child, _ in one.children:
            mine |= below[child]
        below.append(mine)
        if (mine, one.width) not in alike:
            tables = [2 ** (bits & mine).bit_count() * gene.locus.size**one.width for bits, gene in acting]
            alike[mine, one.width] = sum(tables), max(tables, default=0)
        together, alone = alike[mine, one.width]
        every, largest = every + together, max(largest, alone)
    return every, largest


class _Inputs:
    """What goes into the tables: everything by gene, and by node where it is somebody's."""

    def __init__(self, plan: Plan, genes: Sequence[Gene], persons: IntArray) -> None:
        self.size = genes[0].locus.size
        self.free = np.stack([gene.free for gene in genes])
        self.cause = np.stack([gene.cause for gene in genes])
        self.cancers_of: dict[int, int] = {}
        for cancer, person in enumerate(persons.tolist()):
            node = int(plan.node_of[person])
            if node >= 0:
                self.cancers_of[node] = self.cancers_of.get(node, 0) | 1 << cancer
        acts = (self.cause != 0.0).any(axis=-1)
        self._acting = [sum(1 << int(cancer) for cancer in np.flatnonzero(row)) for row in acts]
        self._widest = plan.widest
        self._own = np.ones((len(genes), len(plan.standin), self.size))
        own = np.stack([gene.own for gene in genes])
        for person, node in enumerate(plan.node_of.tolist()):
            if node >= 0:
                self._own[:, node] *= own[:, person]
        founder = np.zeros(len(plan.standin), dtype=bool)
        founder[plan.founders] = True
        self._founder = founder
        for place, gene in enumerate(genes):
            prior = gene.founders
            who = plan.standin[plan.founders] if len(prior) > 1 else np.zeros(len(plan.founders), dtype=np.intp)
            self._own[place, plan.founders] *= prior[who, plan.female[plan.founders]]
        self._transmission = np.stack([gene.locus.transmission for gene in genes])
        self._constant = blake2b(self._transmission.tobytes(), digest_size=16).digest()
        self._trios: dict[tuple[int, int], tuple[Trio, ...]] = {}
        for trios in plan.trios:
            for slot, female in zip(trios.slots.tolist(), trios.female.tolist(), strict=True):
                known = self._trios.get((trios.width, slot), ())
                self._trios[trios.width, slot] = (*known, (trios.axes, female))
        self._products: dict[tuple[int, tuple[Trio, ...]], FloatArray] = {}

    def rows(self, bits: int) -> Rows:
        """The rows of a branch that holds the cancers of these bits."""
        masks = [_subsets_of(acting & bits) for acting in self._acting]
        counts = [len(one) for one in masks]
        return Rows(
            gene=np.repeat(np.arange(len(masks)), counts),
            mask=np.concatenate(masks),
            starts=np.cumsum([0, *counts[:-1]]),
            most=max(counts),
        )

    def check(self, rows: Rows, width: int) -> None:
        """Nothing where the rows of one gene fit in one table."""
        if rows.most * self.size**width > LARGEST_ROWS:
            raise TooManyLoops(
                "This family has too many loops for an exact answer.",
                cure="Leave out relatives who carry no information.",
                indices=self._widest,
            )

    def alone(self, one: Clique) -> FloatArray:
        """A clique's table before any message, but for cancers; shape (gene, genotype, …)."""
        own = self._own[:, one.node].reshape(-1, self.size, *(1,) * (one.width - 1))
        trios = self._trios.get((one.width, one.slot), ())
        known = self._products.get((one.width, trios))
        if known is not None:
            return known * own
        made = np.ones((len(own), *(self.size,) * one.width))
        for axes, female in trios:
            shape = tuple(self.size if axis in axes else 1 for axis in range(one.width))
            moved = self._transmission.transpose(0, 1, *(2 + np.argsort(axes)).tolist())[:, female]
            made *= moved.reshape(-1, *shape)
        if made.size <= LASTING:
            self._products[one.width, trios] = made
        return made * own

    def digest(self, one: Clique, branches: Sequence[bytes], origin: Sequence[int]) -> bytes:
        """What a branch's message is made of; `origin` tells from which branch below each of its cancers comes.

        Cancers elsewhere in the family may come and go: the order of a branch's own rows stays.
        """
        told = blake2b(self._constant, digest_size=16)
        axes = tuple(axes for _, axes in one.children)
        told.update(repr((one.width, self._trios.get((one.width, one.slot)), axes, origin)).encode())
        told.update(self._own[:, one.node].tobytes())
        for cancer in members(self.cancers_of.get(one.node, 0)):
            told.update(self.free[:, cancer].tobytes())
            told.update(self.cause[:, cancer].tobytes())
        for mark in branches:
            told.update(mark)
        return told.digest()


@lru_cache(maxsize=4096)
def _subsets_of(bits: int) -> IntArray:
    """All subsets of a set as bits, rising."""
    return sets_of(members(bits))


def _summed(table: FloatArray, one: Clique, axes: Axes) -> FloatArray:
    gone = tuple(1 + axis for axis in range(one.width) if axis not in axes)
    return table.sum(axis=gone) if gone else table


def _ratio(above: FloatArray, below: FloatArray) -> FloatArray:
    return np.divide(above, below, out=np.zeros_like(above), where=below > 0.0)
