"""Couples and sibships of one row joined into chains, within which the order is settled.

A sibship stays together in birth order, with partners who have no parents in the pedigree beside theirs. Where two
sibships are joined by a couple, the one stands at the end of its sibship and the other at the beginning of the other,
so that the couple is side by side. What cannot be joined so (a ring, a third partner) is left to a lane.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from predispo.drawing.web import Web


@dataclass(slots=True)
class _Row:
    """What is known of one row while its chains are made."""

    web: Web
    links: dict[int, dict[int, bool]]
    group_of: dict[int, int]
    groups: list[list[int]]
    hanging: dict[int, list[int]] = field(default_factory=dict)
    gone: set[int] = field(default_factory=set)


def chains(web: Web, row: Sequence[int]) -> list[list[int]]:
    """The chains of the persons of one row, each from left to right."""
    state = _read(web, row)
    _hang_leaves(state)
    for hosts in state.hanging.values():
        hosts.sort(key=lambda one: one in web.helpers)
    joined = _join_sibships(state)
    return [[person for group in chain for person in _spread(state, group)] for chain in _paths(state, joined)]


def _read(web: Web, row: Sequence[int]) -> _Row:
    """The couples and sibships of a row; whoever has no siblings in it is a group alone."""
    here = set(row)
    links: dict[int, dict[int, bool]] = {one: {} for one in row}
    for one, other, source in web.couples:
        if one in here:
            has_descent = web.sources[source].slot >= 0
            links[one][other] = links[other][one] = has_descent
    groups = [_twins_together(web, list(group)) for group in web.sibships if group[0] in here]
    grouped = {one for group in groups for one in group}
    groups += [[one] for one in row if one not in grouped]
    group_of = {one: index for index, group in enumerate(groups) for one in group}
    state = _Row(web, links, group_of, groups)
    for helper, host in web.helpers.items():
        if helper in here:
            _hang(state, helper, host)
    return state


def _twins_together(web: Web, group: list[int]) -> list[int]:
    """A sibship in which twins stand beside each other, where the first of them stood."""
    for twins in web.twins:
        inside = [one for one in group if one in twins]
        if len(inside) > 1:
            at = group.index(inside[0])
            rest = [one for one in group if one not in twins]
            group = [*rest[:at], *inside, *rest[at:]]
    return group


def _hang_leaves(state: _Row) -> None:
    """Hang every partner without parents and without other ties on their only partner, from the outside inwards."""
    only = {group[0] for group in state.web.sibships if len(group) == 1}
    free = [one for one in state.links if len(state.groups[state.group_of[one]]) == 1 and one not in only]
    degree = {one: len(near) for one, near in state.links.items()}
    loose = set(free)
    todo = [one for one in free if degree[one] == 1]
    todo.sort(key=lambda one: (one in state.web.men, one))
    while todo:
        one = todo.pop(0)
        if one in state.gone or degree[one] != 1:
            continue
        host = next(other for other in state.links[one] if other not in state.gone)
        _hang(state, one, host)
        degree[host] -= 1
        if degree[host] == 1 and host in loose:
            todo.append(host)


def _hang(state: _Row, one: int, host: int) -> None:
    """Let a person stand beside another, wherever that is."""
    state.gone.add(one)
    state.hanging.setdefault(host, []).append(one)


@dataclass(frozen=True, slots=True, order=True)
class _Joint:
    """A couple that could be put side by side: `left` at the end of its group, `right` at the beginning of its own."""

    cost: float
    left: int
    right: int


def _join_sibships(state: _Row) -> list[_Joint]:
    """Choose the couples who stand side by side where two groups meet, the cheapest first, never in a circle."""
    candidates = [
        joint
        for one, near in state.links.items()
        for other, has_descent in near.items()
        if one not in state.gone and other not in state.gone and state.group_of[one] != state.group_of[other]
        for joint in (_Joint(_joint_cost(state, one, other, has_descent), one, other),)
    ]
    root = list(range(len(state.groups)))

    def find(group: int) -> int:
        while root[group] != group:
            root[group] = root[root[group]]
            group = root[group]
        return group

    chosen: list[_Joint] = []
    taken: set[tuple[str, int]] = set()
    ends: set[int] = set()
    for joint in sorted(candidates):
        a, b = state.group_of[joint.left], state.group_of[joint.right]
        if ("right", a) in taken or ("left", b) in taken or find(a) == find(b):
            continue
        if any(one in ends and len(state.groups[group]) > 1 for one, group in ((joint.left, a), (joint.right, b))):
            continue
        root[find(a)] = find(b)
        taken |= {("right", a), ("left", b)}
        ends |= {joint.left, joint.right}
        chosen.append(joint)
    _inline_only_children(state, chosen)
    return chosen


def _joint_cost(state: _Row, left: int, right: int, has_descent: bool) -> float:
    """What it costs to put two side by side: siblings passed over, a woman on the left, a couple without children."""
    a, b = state.groups[state.group_of[left]], state.groups[state.group_of[right]]
    passed = (len(a) - 1 - a.index(left)) + b.index(right)
    woman_left = left in state.web.women or right in state.web.men
    return passed + (0.6 if woman_left else 0.0) + (0.0 if has_descent else 20.0)


def _inline_only_children(state: _Row, chosen: Sequence[_Joint]) -> None:
    """Let an only child whose couple found no joint stand within the partner's sibship."""
    joined = {one for joint in chosen for one in (joint.left, joint.right)}
    pairs = {frozenset((joint.left, joint.right)) for joint in chosen}
    for one, near in state.links.items():
        if one in state.gone or one in joined or len(state.groups[state.group_of[one]]) > 1:
            continue
        hosts = [other for other in near if other not in state.gone and frozenset((one, other)) not in pairs]
        if len(hosts) == 1 and hosts[0] != one and not (len(near) > 1 and hosts[0] in joined and one in joined):
            _hang(state, one, hosts[0])
            joined.add(one)


def _paths(state: _Row, joined: Sequence[_Joint]) -> list[list["_Placed"]]:
    """The groups in chains from left to right, each with whom it is joined by on either side."""
    after = {state.group_of[joint.left]: joint for joint in joined}
    before = {state.group_of[joint.right]: joint for joint in joined}
    found: list[list[_Placed]] = []
    for start in range(len(state.groups)):
        if start in before or state.groups[start][0] in state.gone:
            continue
        path: list[_Placed] = []
        group: int | None = start
        while group is not None:
            out, into = after.get(group), before.get(group)
            path.append(_Placed(group, into.right if into else None, out.left if out else None))
            group = state.group_of[out.right] if out else None
        found.append(path)
    return found


@dataclass(frozen=True, slots=True)
class _Placed:
    """A group in a chain: who of it must stand first and who last."""

    group: int
    first: int | None
    last: int | None


def _spread(state: _Row, placed: _Placed) -> list[int]:
    """The persons of a group from left to right, each with those who hang on them."""
    order = _inner_couples(state, _moved(state, state.groups[placed.group], placed.first, placed.last))
    found: list[int] = []
    for index, one in enumerate(order):
        blocked = [
            side
            for side, other in (("left", index - 1), ("right", index + 1))
            if 0 <= other < len(order) and (order[other] in state.links[one] or _are_twins(state, one, order[other]))
        ]
        if one == placed.first:
            blocked.append("left")
        if one == placed.last:
            blocked.append("right")
        found += _with_partners(state, one, blocked)
    return found


def _are_twins(state: _Row, one: int, other: int) -> bool:
    """Whether two were born together."""
    return any(one in group and other in group for group in state.web.twins)


def _moved(state: _Row, group: Sequence[int], first: int | None, last: int | None) -> list[int]:
    """A sibship with one child at the beginning and one at the end, their twins beside them."""
    order = list(group)
    for one, at_end in ((first, False), (last, True)):
        if one is None:
            continue
        block = next((twins for twins in state.web.twins if one in twins), frozenset({one}))
        if first in block and last in block:
            block = frozenset({one})
        moving = [other for other in order if other in block and other != one]
        rest = [other for other in order if other not in block]
        order = [*rest, *moving, one] if at_end else [one, *moving, *rest]
    return order


def _inner_couples(state: _Row, order: list[int]) -> list[int]:
    """A sibship in which two siblings who are a couple stand side by side."""
    for one in list(order):
        for other in state.links[one]:
            if one < other and other in order and abs(order.index(one) - order.index(other)) > 1:
                stays = order[0] == other or order[-1] == other or any(other in group for group in state.web.twins)
                edge = one if stays else other
                fixed = one if edge == other else other
                order.remove(edge)
                at = order.index(fixed)
                order.insert(at if at == len(order) - 1 else at + 1, edge)
    return order


def _with_partners(state: _Row, one: int, blocked: Sequence[str], towards: str | None = None) -> list[int]:
    """A person with those who hang on them, one on either side first, then further out."""
    left: list[int] = []
    right: list[int] = []
    hanging = state.hanging.get(one, [])
    for place, partner in enumerate(hanging):
        wanted = (
            "left" if one in state.web.women or (one not in state.web.men and partner in state.web.men) else "right"
        )
        if len(hanging) > 1 and place == 0:
            wanted = "left" if towards is None else wanted
        free_left, free_right = "left" not in blocked and not left, "right" not in blocked and not right
        if towards is not None:
            side = towards
        elif free_left and free_right:
            side = wanted
        elif free_left or free_right:
            side = "left" if free_left else "right"
        elif "left" in blocked and "right" in blocked:
            side = wanted
        elif "left" in blocked or "right" in blocked:
            side = "right" if "left" in blocked else "left"
        else:
            side = "left" if len(left) < len(right) else "right"
        block = _with_partners(state, partner, (), side)
        if side == "left":
            left = [*block, *left]
        else:
            right = [*right, *block]
    return [*left, one, *right]
