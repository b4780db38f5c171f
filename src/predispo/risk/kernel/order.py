"""In which order to sum persons out: the graph of who constrains whom, and a greedy min-fill order on it.

Min-fill: Rose, D. J. (1972), "A graph-theoretic study of the numerical solution of sparse positive definite systems";
Lauritzen & Spiegelhalter (1988), doi:10.1111/j.2517-6161.1988.tb01721.x, for its use on probability tables.
"""

import heapq
from collections.abc import Mapping, Sequence, Set

from predispo.risk.kernel.arrays import IntArray

Graph = Mapping[int, Set[int]]
"""Which nodes each node is joined to."""


def moral_graph(father: IntArray, mother: IntArray) -> Graph:
    """Nodes joined to their parents, and parents of a common child joined to each other; −1 is no parent."""
    graph: dict[int, set[int]] = {node: set() for node in range(len(father))}
    for child, (one, other) in enumerate(zip(father.tolist(), mother.tolist(), strict=True)):
        if one >= 0:
            graph[child] |= {one, other}
            graph[one] |= {child, other}
            graph[other] |= {child, one}
    return graph


def min_fill(graph: Graph) -> list[tuple[int, ...]]:
    """The cliques of a greedy min-fill elimination, in the order of elimination.

    The first node of each clique is the one that is eliminated; the others are those that it was joined to by then, in
    the order in which they are eliminated themselves. Ties are broken by the number of neighbours, then by index.
    """
    near = {node: set(graph[node]) for node in graph}
    fill = {node: _missing(near, node) for node in near}
    waiting = [(fill[node], len(near[node]), node) for node in near]
    heapq.heapify(waiting)
    cliques: list[tuple[int, ...]] = []
    rank: dict[int, int] = {}
    while waiting:
        cost, degree, node = heapq.heappop(waiting)
        if node in rank or cost != fill[node] or degree != len(near[node]):
            continue
        around = near.pop(node)
        touched = set(around)
        if cost:
            touched |= _join_all(near, fill, sorted(around)) - {node}
        for other in around:
            near[other].discard(node)
            fill[other] -= len(near[other] - around)
        for other in touched:
            heapq.heappush(waiting, (fill[other], len(near[other]), other))
        rank[node] = len(rank)
        cliques.append((node, *around))
    return [(clique[0], *sorted(clique[1:], key=rank.__getitem__)) for clique in cliques]


def _missing(near: dict[int, set[int]], node: int) -> int:
    """How many pairs of a node's neighbours are not joined."""
    around = near[node]
    absent = sum(len(around) - 1 - len(around & near[one]) for one in around)
    return absent // 2


def _join_all(near: dict[int, set[int]], fill: dict[int, int], nodes: Sequence[int]) -> set[int]:
    """Join every pair of `nodes`, keep `fill` true, and tell whose fill or neighbours changed."""
    touched: set[int] = set()
    for place, one in enumerate(nodes):
        for other in nodes[place + 1 :]:
            if other in near[one]:
                continue
            both = near[one] & near[other]
            for common in both:
                fill[common] -= 1
            fill[one] += len(near[one]) - len(both)
            fill[other] += len(near[other]) - len(both)
            near[one].add(other)
            near[other].add(one)
            touched |= both
    return touched
