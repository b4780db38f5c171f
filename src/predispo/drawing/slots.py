"""Where in its row each line of descent begins: between two partners, beside one, or in a gap that a lane leads to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from predispo.drawing.web import NodeKind, Web


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """The complete order of each row, slots among them.

    `adjacent` are the couples who stand side by side: left, right and their slot, -1 where they have none. `lanes` are
    the sources whose line runs above the row.
    """

    rows: tuple[tuple[int, ...], ...]
    adjacent: tuple[tuple[int, int, int], ...]
    lanes: tuple[int, ...]
    couples: tuple[tuple[int, int, int], ...]


def with_slots(web: Web, rows: Sequence[Sequence[int]]) -> Rows:
    """The rows with every slot in its place; `rows` are persons and passages from left to right."""
    place = {node: index for row in rows for index, node in enumerate(row)}
    adjacent: list[tuple[int, int, int]] = []
    lanes: list[int] = []
    closed: dict[int, set[int]] = {}
    # The sides of persons from which a line already leaves: 0 is the left, 1 the right.
    taken_sides: set[tuple[int, int]] = set()
    # By row, what is put before the node with this index.
    inserted: dict[int, list[tuple[int, int, int]]] = {}
    for one, other, source in web.couples:
        left, right = sorted((one, other), key=lambda node: place[node])
        if place[right] == place[left] + 1:
            slot = web.sources[source].slot
            row = web.sources[source].row
            adjacent.append((left, right, slot))
            closed.setdefault(row, set()).add(place[right])
            taken_sides |= {(left, 1), (right, 0)}
            if slot >= 0:
                inserted.setdefault(row, []).append((place[right], 0, slot))
        else:
            lanes.append(source)
    wanted = _children_places(web, place)
    for index, source in enumerate(web.sources):
        if source.slot < 0 or (len(source.owners) == 2 and index not in lanes):
            continue
        taken = closed.setdefault(source.row, set())
        size = len(rows[source.row])
        if len(source.owners) == 1:
            at = place[source.owners[0]]
            free = [gap for gap in (at, at + 1) if gap not in taken and (source.owners[0], gap - at) not in taken_sides]
            if free:
                gap = min(free, key=lambda gap: (abs(gap - 0.5 - wanted.get(index, at)), -gap))
                taken_sides.add((source.owners[0], gap - at))
                order = _beside(inserted, source.row, gap, gap == at)
                inserted.setdefault(source.row, []).append((gap, order, source.slot))
                continue
            lanes.append(index)
            low = high = at
        else:
            low, high = sorted(place[one] for one in source.owners)
            low += 1
        gap = _nearest_open(taken, size, low, high, wanted.get(index, (low + high) / 2))
        inserted.setdefault(source.row, []).append((gap, 0, source.slot))
    complete: list[tuple[int, ...]] = []
    for index, row in enumerate(rows):
        extra = sorted(inserted.get(index, ()))
        full: list[int] = []
        for at in range(len(row) + 1):
            full += [slot for gap, _, slot in extra if gap == at]
            if at < len(row):
                full.append(row[at])
        complete.append(tuple(full))
    return Rows(rows=tuple(complete), adjacent=tuple(adjacent), lanes=tuple(sorted(lanes)), couples=tuple(web.couples))


def _children_places(web: Web, place: Mapping[int, int]) -> dict[int, float]:
    """Where the children of each source stand, counted in their own row in proportion to the source's row."""
    widths: dict[int, int] = {}
    for node, at in place.items():
        row = web.nodes[node].row
        widths[row] = max(widths.get(row, 0), at + 1)
    found: dict[int, float] = {}
    for net in web.nets:
        if net.source in found or web.nodes[net.top].kind is not NodeKind.SLOT:
            continue
        ends = [place[end.node] for end in net.ends if end.node in place]
        if ends:
            share = sum(ends) / len(ends) / max(widths[net.row + 1] - 1, 1)
            found[net.source] = share * max(widths[net.row] - 1, 1)
    return found


def _beside(inserted: Mapping[int, list[tuple[int, int, int]]], row: int, gap: int, before_owner: bool) -> int:
    """Where among the slots of one gap a slot comes that must touch its owner: last before it, first after it."""
    orders = [order for at, order, _ in inserted.get(row, ()) if at == gap]
    return max(orders, default=0) + 1 if before_owner else min(orders, default=0) - 1


def _nearest_open(taken: set[int], size: int, low: int, high: int, wanted: float) -> int:
    """The gap nearest to where it is wanted, from `low` to `high` or else outside, that no couple's line closes."""
    inside = [gap for gap in range(low, high + 1) if gap not in taken]
    if inside:
        return min(inside, key=lambda gap: (abs(gap - 0.5 - wanted), gap))
    outside = [gap for gap in range(size + 1) if gap not in taken]
    return min(outside, key=lambda gap: (min(abs(gap - low), abs(gap - high)), -gap))
