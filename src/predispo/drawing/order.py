"""In which order the chains of each row stand, so that few lines cross."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from predispo.drawing.chains import chains
from predispo.drawing.web import NodeKind, Web

_GAP = 14.0
_SWAP_ROUNDS = 8
# Sweeps, each down or up the rows, first by the rows behind alone, then with a little regard for those ahead.
_PHASES = (
    ((True, 1e-4), (True, 1e-4), (False, 1e-4), (True, 1e-4)),
    ((False, 0.05), (True, 0.05), (False, 0.05), (True, 0.05), (False, 0.05), (True, 0.05)),
)


@dataclass(slots=True, kw_only=True)
class _Chain:
    """A chain of nodes with where each stands from the chain's middle."""

    nodes: tuple[int, ...]
    offsets: tuple[float, ...]
    half: float
    x: float = 0.0


@dataclass(slots=True, kw_only=True)
class _Board:
    """The chains of all rows and the lines between them."""

    rows: list[list[_Chain]]
    chain_of: dict[int, _Chain]
    offset: dict[int, float]
    # Of each gap below a row: the owners of each line's upper end, and its lower ends.
    lines: list[list[tuple[tuple[int, ...], int]]]
    near: dict[int, list[tuple[int, float, float]]] = field(default_factory=dict)

    def at(self, node: int) -> float:
        """Where a node stands now."""
        return self.chain_of[node].x + self.offset[node]


def order(web: Web, reach: Mapping[int, tuple[float, float]]) -> list[list[int]]:
    """The persons and passages of each row from left to right; `reach` is how far each goes to either side."""
    board = _board(web, reach)
    _first_order(board)
    best, fewest = _snapshot(board), _total(board)
    for phase in _PHASES:
        for down, echo in phase:
            if fewest == 0:
                break
            _sweep(board, down=down, echo=echo)
            best, fewest = _better(board, best, fewest)
        if fewest:
            board.rows = [list(row) for row in best]
            for row in board.rows:
                _pack(row, [chain.x for chain in row])
            _swap(board)
            best, fewest = _better(board, best, fewest)
    return [[node for chain in row for node in chain.nodes] for row in best]


def _better(board: _Board, best: list[list[_Chain]], fewest: int) -> tuple[list[list[_Chain]], int]:
    """The better of the order now and the best so far, with how many lines cross in it."""
    crossings = _total(board)
    return (_snapshot(board), crossings) if crossings < fewest else (best, fewest)


def _board(web: Web, reach: Mapping[int, tuple[float, float]]) -> _Board:
    """The chains of all rows, with the lines between them."""
    rows: list[list[_Chain]] = []
    chain_of: dict[int, _Chain] = {}
    offset: dict[int, float] = {}
    for row in web.rows():
        persons = [one for one in row if web.nodes[one].kind is NodeKind.PERSON]
        passages = [[one] for one in row if web.nodes[one].kind is NodeKind.PASSAGE]
        rows.append([])
        for nodes in (*chains(web, persons), *passages):
            chain = _measured(nodes, reach)
            rows[-1].append(chain)
            for node, off in zip(chain.nodes, chain.offsets, strict=True):
                chain_of[node], offset[node] = chain, off
    lines: list[list[tuple[tuple[int, ...], int]]] = [[] for _ in rows]
    for net in web.nets:
        top = web.sources[net.source].owners if web.nodes[net.top].kind is NodeKind.SLOT else (net.top,)
        for end in net.ends:
            if web.nodes[end.node].kind is NodeKind.SLOT:
                lines[net.row].append((top, web.sources[web.nodes[end.node].source].owners[0]))
            else:
                lines[net.row].append((top, end.node))
    board = _Board(rows=rows, chain_of=chain_of, offset=offset, lines=lines)
    for gap in lines:
        for top, low in gap:
            for one in top:
                board.near.setdefault(id(chain_of[one]), []).append((low, offset[one], 1.0 / len(top)))
                board.near.setdefault(id(chain_of[low]), []).append((one, offset[low], 1.0 / len(top)))
    for one, other, _ in web.couples:
        if chain_of[one] is not chain_of[other]:
            board.near.setdefault(id(chain_of[one]), []).append((other, offset[one], 0.5))
            board.near.setdefault(id(chain_of[other]), []).append((one, offset[other], 0.5))
    return board


def _measured(nodes: Sequence[int], reach: Mapping[int, tuple[float, float]]) -> _Chain:
    """A chain with its nodes side by side."""
    at: list[float] = [0.0]
    for one, other in pairwise(nodes):
        at.append(at[-1] + reach[one][1] + reach[other][0] + _GAP)
    left, right = -reach[nodes[0]][0], at[-1] + reach[nodes[-1]][1]
    middle = (left + right) / 2
    return _Chain(nodes=tuple(nodes), offsets=tuple(x - middle for x in at), half=(right - left) / 2)


def _first_order(board: _Board) -> None:
    """A first order: walk from chain to chain along the lines, putting each where its neighbour calls it."""
    seen: set[int] = set()
    placed: list[list[_Chain]] = [[] for _ in board.rows]
    row_of = {id(chain): index for index, row in enumerate(board.rows) for chain in row}
    everybody = [chain for row in board.rows for chain in row]
    for start in everybody:
        if id(start) in seen:
            continue
        start.x = max((chain.x + chain.half for row in placed for chain in row), default=0.0) + start.half
        seen.add(id(start))
        todo = [start]
        while todo:
            chain = todo.pop(0)
            placed[row_of[id(chain)]].append(chain)
            calls = sorted(
                ((offset, board.offset[other], other) for other, offset, _ in board.near.get(id(chain), ())),
            )
            for offset, theirs, other in calls:
                fresh = board.chain_of[other]
                if id(fresh) not in seen:
                    seen.add(id(fresh))
                    fresh.x = chain.x + offset - theirs
                    todo.append(fresh)
    for row in placed:
        row.sort(key=lambda chain: (chain.x, chain.nodes))
        _pack(row, [chain.x for chain in row])
    board.rows = placed


def _sweep(board: _Board, *, down: bool, echo: float) -> None:
    """Sort each row by where the lines from the row before pull it; those to the row after pull by `echo` of that."""
    indices = range(len(board.rows)) if down else range(len(board.rows) - 1, -1, -1)
    row_of = {id(chain): index for index, row in enumerate(board.rows) for chain in row}
    for index in indices:
        row = board.rows[index]
        wanted: dict[int, float] = {}
        for chain in row:
            pull = weight = 0.0
            for other, offset, force in board.near.get(id(chain), ()):
                there = row_of[id(board.chain_of[other])]
                if there != index and (there < index) != down:
                    force *= echo
                pull += force * (board.at(other) - offset)
                weight += force
            wanted[id(chain)] = pull / weight if weight else chain.x
        row.sort(key=lambda chain: (round(wanted[id(chain)], 3), chain.x, chain.nodes))
        _pack(row, [wanted[id(chain)] for chain in row])


def _pack(row: Sequence[_Chain], wanted: Sequence[float]) -> None:
    """Put the chains of a row where they want to be, apart and in their order, by pooling those who push each other."""
    blocks: list[tuple[float, int, float]] = []
    shift = 0.0
    shifts: list[float] = []
    for index, chain in enumerate(row):
        if index:
            shift += row[index - 1].half + chain.half + _GAP
        shifts.append(shift)
        total, count = wanted[index] - shift, 1
        while blocks and blocks[-1][2] >= total / count:
            earlier = blocks.pop()
            total, count = total + earlier[0], count + earlier[1]
        blocks.append((total, count, total / count))
    index = 0
    for _, count, mean in blocks:
        for _ in range(count):
            row[index].x = mean + shifts[index]
            index += 1


def _snapshot(board: _Board) -> list[list[_Chain]]:
    """The rows as they are ordered now."""
    return [list(row) for row in board.rows]


def _total(board: _Board) -> int:
    """How many lines cross in all gaps."""
    return sum(_crossings(board, gap) for gap in range(len(board.lines)))


def _crossings(board: _Board, gap: int) -> int:
    """How many lines cross in one gap, taking each as straight."""
    lines = board.lines[gap]
    if len(lines) < 2:
        return 0
    top = np.array([sum(board.at(one) for one in owners) / len(owners) for owners, _ in lines])
    low = np.array([board.at(one) for _, one in lines])
    return int(np.count_nonzero((top[:, None] < top[None, :] - 1e-6) & (low[:, None] > low[None, :] + 1e-6)))


def _swap(board: _Board) -> None:
    """Exchange neighbours in a row as long as that makes fewer lines cross."""
    row_of = {id(chain): index for index, row in enumerate(board.rows) for chain in row}
    for _ in range(_SWAP_ROUNDS):
        better = False
        for index, row in enumerate(board.rows):
            for place in range(len(row) - 1):
                one, other = row[place], row[place + 1]
                now = then = 0.0
                for side in (-1, 1):
                    mine = _ends(board, row_of, one, index + side)
                    theirs = _ends(board, row_of, other, index + side) if mine else []
                    for x, force in mine:
                        for y, weight in theirs:
                            if x > y + 0.1:
                                now += force * weight
                            elif y > x + 0.1:
                                then += force * weight
                if then < now - 1e-9:
                    row[place], row[place + 1] = other, one
                    left = one.x - one.half
                    other.x = left + other.half
                    one.x = left + 2 * other.half + _GAP + one.half
                    better = True
        if not better:
            return


def _ends(board: _Board, row_of: Mapping[int, int], chain: _Chain, row: int) -> list[tuple[float, float]]:
    """Where the lines of a chain end in another row, with the weight of each."""
    return [
        (board.at(other), force)
        for other, _, force in board.near.get(id(chain), ())
        if row_of[id(board.chain_of[other])] == row
    ]
