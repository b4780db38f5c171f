"""A plan's cliques as a tree that is walked one clique at a time, where messages are more than one array."""

from dataclasses import dataclass

from predispo.risk.kernel.plan import Plan

Axes = tuple[int, ...]
"""Places of nodes in a clique, ascending."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clique:
    """One clique: `width` and `slot` as in the plan, and the `node` that it sums out, which is its first.

    `children` are the numbers of the cliques that send to it, with the places here of what they share.
    """

    width: int
    slot: int
    node: int
    children: tuple[tuple[int, Axes], ...]


def tree_of(plan: Plan) -> list[Clique]:
    """All cliques, each after those that send to it; those of width 1 are the roots."""
    received: dict[tuple[int, int], list[tuple[int, Axes]]] = {}
    cliques: list[Clique] = []

    def add(width: int, slot: int) -> int:
        children = tuple(received.get((width, slot), ()))
        cliques.append(Clique(width=width, slot=slot, node=int(plan.nodes[width][slot]), children=children))
        return len(cliques) - 1

    for level in plan.levels:
        for width, slots in level.roots:
            for slot in slots.tolist():
                add(width, slot)
        for group in level.messages:
            for slot, receiver in zip(group.slots.tolist(), group.receivers.tolist(), strict=True):
                sender = add(group.width, slot)
                received.setdefault((group.receiver_width, receiver), []).append((sender, group.axes))
    return cliques
