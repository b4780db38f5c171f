"""Where along its row everybody stands: a linear program that pulls what belongs together and keeps labels apart."""

from collections.abc import Mapping
from itertools import pairwise

from predispo.drawing.positions import RADIUS
from predispo.drawing.program import Program
from predispo.drawing.slots import Rows
from predispo.drawing.web import NodeKind, Web

GAP = 12.0
STEM = 6.0
_COUPLE_LINE = 2 * RADIUS + 22.0

# The price of a unit of distance.
_OFF_CENTRE = 4.0
_CROOKED = 8.0
_SIBLINGS_APART = 1.0
_PARTNERS_APART = 2.0
_STUB = 3.0
_LANE = 0.4
_SIDE = 0.5
_ROW = 0.02
_FROM_THE_HAND = 2000.0
_HELD = 40.0
_FROM_BEFORE = 1.0


def place(
    web: Web,
    rows: Rows,
    reach: Mapping[int, tuple[float, float]],
    *,
    fixed: Mapping[int, float],
    before: Mapping[int, float],
) -> list[float]:
    """The x of every node; `fixed` was put by hand, `before` is where nodes stood and would like to stay.

    They give way to what belongs together, unless something was put by hand: then all others hold their places.
    """
    program = Program(len(web.nodes))
    _keep_apart(program, web, rows, reach)
    _pull(program, web, rows)
    for node, x in sorted(fixed.items()):
        program.pay_off(((node, 1.0),), x, _FROM_THE_HAND)
    for node, x in sorted(before.items()):
        if node not in fixed:
            program.pay_off(((node, 1.0),), x, _HELD if fixed else _FROM_BEFORE)
    return program.solve(negative=bool(fixed or before))[: len(web.nodes)]


def _keep_apart(program: Program, web: Web, rows: Rows, reach: Mapping[int, tuple[float, float]]) -> None:
    """Keep neighbours in a row apart, and a couple's line of descent in the middle of the couple."""
    couples = {(left, right): slot for left, right, slot in rows.adjacent}
    slots = {slot: (left, right) for left, right, slot in rows.adjacent if slot >= 0}
    for row in rows.rows:
        for one, other in pairwise(row):
            if one in slots or other in slots:
                continue
            least = reach[one][1] + reach[other][0] + GAP
            if (one, other) in couples:
                least = max(least, _COUPLE_LINE)
            if NodeKind.PERSON not in (web.nodes[one].kind, web.nodes[other].kind):
                least = reach[one][1] + reach[other][0]
            program.keep_apart(one, other, least)
        if len(row) > 1:
            program.pay(row[0], row[-1], _ROW)
    for slot, (left, right) in slots.items():
        half = max(reach[left][1], reach[right][0]) + max(reach[slot]) + GAP / 2
        program.keep_apart(left, right, max(2 * half, _COUPLE_LINE))
        program.keep(((slot, 2.0), (left, -1.0), (right, -1.0)), 0.0)


def _pull(program: Program, web: Web, rows: Rows) -> None:
    """Pay for everything that stands far from where it belongs."""
    for left, right, _ in rows.adjacent:
        program.pay(left, right, _PARTNERS_APART)
    where = {node: (index, at) for index, row in enumerate(rows.rows) for at, node in enumerate(row)}
    lanes = set(rows.lanes)
    for index, source in enumerate(web.sources):
        if index in lanes:
            inside = sorted((*source.owners, *((source.slot,) if source.slot >= 0 else ())), key=lambda one: where[one])
            program.pay(inside[0], inside[-1], _LANE)
        elif source.slot >= 0 and len(source.owners) == 1:
            first, last = sorted((source.owners[0], source.slot), key=lambda one: where[one])
            program.pay(first, last, _STUB)
    for net in web.nets:
        own = sorted((end.node for end in net.ends if not end.beside), key=lambda one: where[one])
        if own:
            first, last = own[0], own[-1]
            passage = NodeKind.PASSAGE in (web.nodes[net.top].kind, web.nodes[first].kind)
            price = _CROOKED if passage and len(own) == 1 else _OFF_CENTRE
            if first == last:
                program.pay_off(((net.top, 1.0), (first, -1.0)), 0.0, price)
            else:
                program.pay_off(((net.top, 2.0), (first, -1.0), (last, -1.0)), 0.0, price / 2)
                program.pay(first, last, _SIBLINGS_APART)
        for end in net.ends:
            if end.beside:
                program.pay_off(((net.top, 1.0), (end.node, -1.0)), 0.0, _SIDE)
