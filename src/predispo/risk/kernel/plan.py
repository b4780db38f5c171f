"""The plan of a family: which tables to make and in which order messages pass, before any number is known.

A plan depends on who descends from whom, not on genes, ages or results: one plan serves every gene, every hypothesis
and every edit that leaves the relations alone. Twins who share all genes are one node; a person with one known parent
gets an implicit founder for the other.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

import numpy as np

from predispo.risk.kernel.arrays import BoolArray, IntArray
from predispo.risk.kernel.order import min_fill, moral_graph


@dataclass(frozen=True, slots=True, kw_only=True)
class Relations:
    """Who descends from whom: indices of persons, −1 for a parent who is not known.

    `father`, `mother` and `female` have shape (person,); `twins` lists groups of persons who share all of their genes.
    """

    father: IntArray
    mother: IntArray
    female: BoolArray
    twins: tuple[tuple[int, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Trios:
    """Children whose table goes into cliques of one shape, each at most once in a clique.

    `axes` are the places of father, mother and child in the clique, `slots` the cliques, `female` the children's sex.
    """

    width: int
    axes: tuple[int, int, int]
    slots: IntArray
    female: IntArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Messages:
    """Messages between cliques of one shape, sorted by receiver.

    `axes` are the places of the sender's separator in the receiver. `slots` (message,) are the senders, `receivers`
    (message,) the receiving slots, `starts` where each new receiver begins and `distinct` those receivers once.
    """

    width: int
    receiver_width: int
    axes: tuple[int, ...]
    slots: IntArray
    receivers: IntArray
    starts: IntArray
    distinct: IntArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """Cliques that can send at the same time: all that they wait for has been sent. `roots` by width send to nobody."""

    messages: tuple[Messages, ...]
    roots: tuple[tuple[int, IntArray], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Cliques and schedule for one family.

    `node_of` (person,) is each person's node, −1 for who was left out; `standin` (node,) the person whose ancestry and
    sex a node's founder prior follows, `female` (node,) its sex, `founders` the nodes without parents. `nodes` by width
    lists which node each slot eliminates. `width` is the largest clique; `widest` the persons in it.
    """

    persons: int
    node_of: IntArray
    standin: IntArray
    female: IntArray
    founders: IntArray
    nodes: dict[int, IntArray]
    trios: tuple[Trios, ...]
    levels: tuple[Level, ...]
    width: int
    widest: tuple[int, ...]

    def states(self, size: int) -> int:
        """How many numbers the tables hold for a locus of `size` genotypes: what a pass costs."""
        return sum(len(nodes) * size**width for width, nodes in self.nodes.items())


def make_plan(relations: Relations, *, keep: Iterable[int] | None = None) -> Plan:
    """The plan for a family.

    `keep` names the persons whose data or answers count; everybody else who has no descendant among them cannot change
    an answer and is left out. None keeps all persons.

    Raises:
        ValueError: when somebody's parents are one person, or somebody descends from himself.
    """
    nodes = _Nodes(relations, keep)
    cliques = min_fill(moral_graph(nodes.father, nodes.mother))
    slots: dict[int, list[int]] = {}
    place: dict[int, tuple[int, int]] = {}
    clique_of: dict[int, tuple[int, ...]] = {}
    for clique in cliques:
        mine = slots.setdefault(len(clique), [])
        place[clique[0]] = (len(clique), len(mine))
        clique_of[clique[0]] = clique
        mine.append(clique[0])
    widest = max(cliques, key=len, default=())
    return Plan(
        persons=len(relations.father),
        node_of=nodes.node_of,
        standin=nodes.standin,
        female=nodes.female.astype(np.intp),
        founders=np.flatnonzero(nodes.father < 0),
        nodes={width: np.array(members, dtype=np.intp) for width, members in slots.items()},
        trios=_trios(nodes, [clique[0] for clique in cliques], clique_of, place),
        levels=_levels(cliques, clique_of, place),
        width=len(widest),
        widest=tuple(int(nodes.standin[node]) for node in widest),
    )


class _Nodes:
    """The nodes of the graph: twins merged, who does not matter left out, missing parents added."""

    def __init__(self, relations: Relations, keep: Iterable[int] | None) -> None:
        count = len(relations.father)
        leader = np.arange(count)
        for group in relations.twins:
            for one in group:
                leader[leader == leader[one]] = leader[group[0]]
        father, mother = _merged_parents(relations, leader)
        _check_descent(father, mother)
        kept = _kept(father, mother, leader, keep)
        heads = [one for one in range(count) if leader[one] == one and one in kept]
        index = {head: node for node, head in enumerate(heads)}
        self.node_of = np.array([index.get(int(leader[one]), -1) for one in range(count)], dtype=np.intp)
        standin, female = list(heads), [bool(relations.female[head]) for head in heads]
        fathers, mothers = [-1] * len(heads), [-1] * len(heads)
        for node, head in enumerate(heads):
            known = int(father[head]), int(mother[head])
            if known == (-1, -1):
                continue
            found: list[int] = []
            for is_female, parent in enumerate(known):
                if parent >= 0:
                    found.append(index[parent])
                else:
                    found.append(len(standin))
                    standin.append(head)
                    female.append(bool(is_female))
            fathers[node], mothers[node] = found
        implicit = [-1] * (len(standin) - len(heads))
        self.father = np.array(fathers + implicit, dtype=np.intp)
        self.mother = np.array(mothers + implicit, dtype=np.intp)
        self.standin = np.array(standin, dtype=np.intp)
        self.female = np.array(female, dtype=bool)


def _merged_parents(relations: Relations, leader: IntArray) -> tuple[IntArray, IntArray]:
    """Each group leader's parents, by their leaders: what any member's known parents are.

    Raises:
        ValueError: when members of a group have different parents.
    """
    merged: list[IntArray] = []
    for parents in (relations.father, relations.mother):
        found = np.full(len(leader), -1, dtype=np.intp)
        for person, parent in enumerate(parents.tolist()):
            if parent < 0:
                continue
            head = leader[person]
            if found[head] not in (-1, leader[parent]):
                raise ValueError(f"persons who share all genes have different parents: {person}")
            found[head] = leader[parent]
        merged.append(found)
    return merged[0], merged[1]


def _check_descent(father: IntArray, mother: IntArray) -> None:
    graph: TopologicalSorter[int] = TopologicalSorter()
    for child, parents in enumerate(zip(father.tolist(), mother.tolist(), strict=True)):
        if parents[0] >= 0 and parents[0] == parents[1]:
            raise ValueError(f"the parents of {child} are one person")
        graph.add(child, *(parent for parent in parents if parent >= 0))
    try:
        graph.prepare()
    except CycleError:
        raise ValueError("somebody descends from himself") from None


def _kept(father: IntArray, mother: IntArray, leader: IntArray, keep: Iterable[int] | None) -> set[int]:
    """The group leaders that matter: those kept and their ancestors."""
    waiting = list(range(len(leader))) if keep is None else list(keep)
    kept: set[int] = set()
    while waiting:
        one = int(leader[waiting.pop()])
        if one not in kept:
            kept.add(one)
            waiting += [int(parent) for parent in (father[one], mother[one]) if parent >= 0]
    return kept


def _trios(
    nodes: _Nodes,
    order: Sequence[int],
    clique_of: dict[int, tuple[int, ...]],
    place: dict[int, tuple[int, int]],
) -> tuple[Trios, ...]:
    """Each child's table in the clique of whichever of the three is eliminated first."""
    rank = {node: position for position, node in enumerate(order)}
    found: dict[tuple[int, tuple[int, int, int], int], list[tuple[int, int]]] = {}
    used: dict[tuple[int, tuple[int, int, int], int], int] = {}
    for child in range(len(nodes.father)):
        if nodes.father[child] < 0:
            continue
        trio = (int(nodes.father[child]), int(nodes.mother[child]), child)
        first = min(trio, key=rank.__getitem__)
        width, slot = place[first]
        clique = clique_of[first]
        axes = (clique.index(trio[0]), clique.index(trio[1]), clique.index(trio[2]))
        turn = used.get((width, axes, slot), 0)
        used[width, axes, slot] = turn + 1
        found.setdefault((width, axes, turn), []).append((slot, int(nodes.female[child])))
    return tuple(
        Trios(
            width=width,
            axes=axes,
            slots=np.array([slot for slot, _ in members], dtype=np.intp),
            female=np.array([sex for _, sex in members], dtype=np.intp),
        )
        for (width, axes, _), members in found.items()
    )


def _levels(
    cliques: Sequence[tuple[int, ...]], clique_of: dict[int, tuple[int, ...]], place: dict[int, tuple[int, int]]
) -> tuple[Level, ...]:
    """Cliques by height in the tree, each level grouped by shape; a clique sends to that of its first other node."""
    height = {clique[0]: 0 for clique in cliques}
    for clique in cliques:
        if len(clique) > 1:
            height[clique[1]] = max(height[clique[1]], height[clique[0]] + 1)
    groups: list[dict[tuple[int, int, tuple[int, ...]], list[tuple[int, int]]]] = []
    roots: list[dict[int, list[int]]] = []
    for _ in range(max(height.values(), default=-1) + 1):
        groups.append({})
        roots.append({})
    for clique in cliques:
        level = height[clique[0]]
        width, slot = place[clique[0]]
        if width == 1:
            roots[level].setdefault(width, []).append(slot)
            continue
        receiver_width, receiver = place[clique[1]]
        target = clique_of[clique[1]]
        axes = tuple(target.index(node) for node in clique[1:])
        groups[level].setdefault((width, receiver_width, axes), []).append((receiver, slot))
    return tuple(
        Level(
            messages=tuple(_messages(*shape, sorted(members)) for shape, members in group.items()),
            roots=tuple((width, np.array(slots, dtype=np.intp)) for width, slots in root.items()),
        )
        for group, root in zip(groups, roots, strict=True)
    )


def _messages(width: int, receiver_width: int, axes: tuple[int, ...], members: Sequence[tuple[int, int]]) -> Messages:
    receivers = np.array([receiver for receiver, _ in members], dtype=np.intp)
    starts = np.array(
        [place for place, one in enumerate(members) if not place or one[0] != members[place - 1][0]], dtype=np.intp
    )
    return Messages(
        width=width,
        receiver_width=receiver_width,
        axes=axes,
        slots=np.array([slot for _, slot in members], dtype=np.intp),
        receivers=receivers,
        starts=starts,
        distinct=receivers[starts],
    )
