"""The layout of a pedigree: everybody once, every couple a couple of the data."""

from collections.abc import Mapping, Sequence

from predispo.domain.ids import PersonId, UnionId
from predispo.domain.pedigree import Pedigree
from predispo.drawing.generations import generations, parts
from predispo.drawing.lines import lines
from predispo.drawing.order import order
from predispo.drawing.place import GAP, STEM, place
from predispo.drawing.positions import COLUMN, Extent, Layout, Placed, UnionLines
from predispo.drawing.routes import Heights, Part, levels, settle
from predispo.drawing.shapes import Point
from predispo.drawing.slots import with_slots
from predispo.drawing.web import union_rank, weave

_BETWEEN_PARTS = 36.0
_PLAIN = Extent()


def layout(
    pedigree: Pedigree,
    *,
    extents: Mapping[PersonId, Extent] | None = None,
    placed: Mapping[PersonId, Placed] | None = None,
    marks: Mapping[UnionId, float] | None = None,
    previous: Mapping[PersonId, Point] | None = None,
) -> Layout:
    """Place everybody of a pedigree once, every union between its own partners only.

    `extents` are the measured symbols with labels, `placed` what the user put by hand, `marks` half the width of what
    hangs from a union without children, `previous` where people stood before a change, to which they then keep. The
    order of siblings is that of their union; apart from it nothing depends on the order in which people come.
    """
    done: list[Part] = []
    heights: list[Heights] = []
    rows: dict[PersonId, int] = {}
    taken: list[tuple[float, float]] = []
    right = 0.0
    for persons in parts(pedigree):
        part = _part(pedigree, persons, extents or {}, placed or {}, marks or {}, previous or {}, rows, right)
        _make_way(part, taken)
        right = max(right, _span(part)[1] + _BETWEEN_PARTS)
        done.append(part)
        heights.append(settle(part))
    level = levels(heights)
    births = {person: birth.union for person, birth in pedigree.births.items()}
    unions: dict[UnionId, UnionLines] = {}
    points: dict[PersonId, Point] = {}
    for part in done:
        own = [source.union for source in part.web.sources if source.union is not None]
        unions.update(lines(part, level, births, list(dict.fromkeys(own))))
        for person, node in part.web.of_person.items():
            points[person] = Point(part.x[node], level.rows[rows[person]])
    return Layout(
        persons={person: points[person] for person in pedigree},
        generations={person: rows[person] for person in pedigree},
        unions={one.id: unions[one.id] for one in sorted(pedigree.unions.values(), key=union_rank)},
        rows=level.rows,
        width=max(right - _BETWEEN_PARTS, 0.0),
        height=level.bottom,
        order=_order(points, rows, len(level.rows)),
    )


def _order(
    points: Mapping[PersonId, Point], rows: Mapping[PersonId, int], count: int
) -> tuple[tuple[PersonId, ...], ...]:
    """The persons of each row from left to right."""
    found: list[list[PersonId]] = [[] for _ in range(count)]
    for person in sorted(points, key=lambda one: (points[one].x, one)):
        found[rows[person]].append(person)
    return tuple(tuple(row) for row in found)


def _part(
    pedigree: Pedigree,
    persons: Sequence[PersonId],
    extents: Mapping[PersonId, Extent],
    placed: Mapping[PersonId, Placed],
    marks: Mapping[UnionId, float],
    previous: Mapping[PersonId, Point],
    rows: dict[PersonId, int],
    start: float,
) -> Part:
    """One connected part with everybody's x, from `start` on where nobody stood before; adds their rows to `rows`."""
    members = set(persons)
    wanted = {one: hand.row for one, hand in placed.items() if one in members and hand.row is not None}
    found = generations(pedigree, persons, wanted)
    rows.update(found)
    web = weave(pedigree, persons, found)
    of_node = {node: extents.get(person, _PLAIN) for person, node in web.of_person.items()}
    reach = {
        index: (of_node[index].left, of_node[index].right) if index in of_node else (STEM, STEM)
        for index in range(len(web.nodes))
    }
    for source in web.sources:
        if source.union is not None and source.slot >= 0 and source.union in marks:
            half = max(STEM, marks[source.union])
            reach[source.slot] = (half, half)
    fixed = {web.of_person[one]: hand.x * COLUMN for one, hand in placed.items() if one in members}
    before = {web.of_person[one]: point.x for one, point in previous.items() if one in members}
    ordered = order(web, reach)
    complete = with_slots(web, ordered)
    x = place(web, complete, reach, fixed={}, before=before)
    if not before:
        shift = start - min(x[node] - extent.left for node, extent in of_node.items())
        x = [one + shift for one in x]
    if fixed:
        ordered = _moved(ordered, x, fixed)
        complete = with_slots(web, ordered)
        stay = {node: x[node] for node in web.of_person.values() if node not in fixed}
        x = place(web, complete, reach, fixed=fixed, before=stay)
    return Part(web=web, rows=complete, x=x, extents=of_node)


def _moved(rows: Sequence[Sequence[int]], x: Sequence[float], fixed: Mapping[int, float]) -> list[list[int]]:
    """The rows with those who were placed by hand where that is among the others."""
    return [sorted(row, key=lambda node: (fixed.get(node, x[node]), x[node], node)) for row in rows]


def _span(part: Part) -> tuple[float, float]:
    """The left and the right edge of a part with its labels and the beginnings of its lines."""
    lefts = [part.x[node] - extent.left for node, extent in part.extents.items()]
    rights = [part.x[node] + extent.right for node, extent in part.extents.items()]
    return min(*part.x, *lefts), max(*part.x, *rights)


def _make_way(part: Part, taken: list[tuple[float, float]]) -> None:
    """Move a part as a whole to the nearest room beside those before it, where it would stand among them."""
    left, right = _span(part)
    width = right - left
    edges = [(low - _BETWEEN_PARTS - width, high + _BETWEEN_PARTS) for low, high in taken]
    candidates = [left, *(place for pair in edges for place in pair)]
    free = [
        place for place in candidates if all(place + width <= low - GAP or place >= high + GAP for low, high in taken)
    ]
    best = min(free, key=lambda place: (abs(place - left), place))
    part.x = [x + best - left for x in part.x]
    taken.append((best, best + width))
