"""How good a layout is: what must never be wrong, and what should be small."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from predispo.domain.ids import PersonId, UnionId
from predispo.domain.pedigree import Pedigree
from predispo.drawing.positions import RADIUS, Extent, Layout, UnionLines
from predispo.drawing.shapes import Box, Point

_TOUCH = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """The measures of one layout; everything but the last four must be 0 in a small family."""

    missing_persons: int
    false_couples: int
    overlaps: int
    lines_through_persons: int
    shared_lines: int
    split_sibships: int
    birth_order_inversions: int
    crossings: int
    width: float


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A straight piece of a union's line."""

    union: UnionId
    a: Point
    b: Point


def quality(pedigree: Pedigree, layout: Layout, extents: Mapping[PersonId, Extent] | None = None) -> Quality:
    """Measure a layout of a pedigree; without extents symbols have plain labels."""
    boxes = _boxes(layout, extents or {})
    stretches = [stretch for lines in layout.unions.values() for stretch in _stretches(lines)]
    crossings, shared = _meetings(stretches)
    return Quality(
        missing_persons=len(set(pedigree) ^ set(layout.persons)),
        false_couples=_false_couples(pedigree, layout),
        overlaps=_overlaps(layout, boxes),
        lines_through_persons=_through(pedigree, layout, boxes, stretches),
        shared_lines=shared,
        split_sibships=_split(pedigree, layout),
        birth_order_inversions=_inversions(pedigree, layout),
        crossings=crossings,
        width=layout.width,
    )


def _boxes(layout: Layout, extents: Mapping[PersonId, Extent]) -> dict[PersonId, tuple[Box, ...]]:
    """The boxes of everybody's symbol and label."""
    found: dict[PersonId, tuple[Box, ...]] = {}
    plain = Extent()
    for person, at in layout.persons.items():
        reach = extents.get(person, plain)
        symbol = Box(at.x - RADIUS, at.y - RADIUS, at.x + RADIUS, at.y + RADIUS)
        label = Box(at.x - reach.left, at.y + RADIUS, at.x + reach.right, at.y + reach.below)
        found[person] = (symbol, label)
    return found


def _stretches(lines: UnionLines) -> Iterator[_Stretch]:
    """The straight pieces of a union's lines, without those of no length."""
    for points in (lines.couple, *lines.trunk, *(descent.points for descent in lines.descents)):
        for a, b in pairwise(points):
            if abs(a.x - b.x) > 0.01 or abs(a.y - b.y) > 0.01:
                yield _Stretch(lines.union, a, b)


def _false_couples(pedigree: Pedigree, layout: Layout) -> int:
    """Unions without lines of their own, or whose couple's line does not run from one partner to the other."""
    wrong = len(set(pedigree.unions) ^ set(layout.unions))
    for union in pedigree.unions.values():
        lines = layout.unions.get(union.id)
        if lines is None or len(union.partners) < 2:
            continue
        ends = (lines.couple[0], lines.couple[-1]) if lines.couple else ()
        near = {
            person
            for end in ends
            for person, at in layout.persons.items()
            if abs(end.x - at.x) <= RADIUS + 1 and abs(end.y - at.y) <= RADIUS + 1
        }
        wrong += near != set(union.partners)
    return wrong


def _overlaps(layout: Layout, boxes: Mapping[PersonId, tuple[Box, ...]]) -> int:
    """How many pairs of persons overlap with symbol or label."""
    count = 0
    for index, row in enumerate(layout.order):
        following = layout.order[index + 1] if index + 1 < len(layout.order) else ()
        people = sorted((*row, *following), key=lambda one: min(box.left for box in boxes[one]))
        for place, one in enumerate(people):
            right = max(box.right for box in boxes[one])
            for other in people[place + 1 :]:
                if min(box.left for box in boxes[other]) >= right:
                    break
                if one in following and other in following:
                    continue
                count += any(a.grown(-_TOUCH).overlaps(b) for a in boxes[one] for b in boxes[other])
    return count


def _through(
    pedigree: Pedigree, layout: Layout, boxes: Mapping[PersonId, tuple[Box, ...]], stretches: list[_Stretch]
) -> int:
    """How many pieces of line run through the symbol or label of a person."""
    people = sorted(boxes, key=lambda one: min(box.left for box in boxes[one]))
    lefts = [min(box.left for box in boxes[one]) for one in people]
    rights = [max(box.right for box in boxes[one]) for one in people]
    widest = max((right - left for left, right in zip(lefts, rights, strict=True)), default=0.0)
    count = 0
    for stretch in stretches:
        low, high = sorted((stretch.a.x, stretch.b.x))
        for one in people[bisect_left(lefts, low - widest) : bisect_right(lefts, high)]:
            symbol, label = boxes[one]
            own = _touches(pedigree, stretch.union, one)
            if _hits(stretch, label.grown(-_TOUCH)) or (not own and _hits(stretch, symbol.grown(-_TOUCH))):
                count += 1
    return count


def _touches(pedigree: Pedigree, union: UnionId, person: PersonId) -> bool:
    """Whether a union's lines end at a person."""
    here = pedigree.unions[union]
    helpers = {
        helper
        for child in here.children
        for birth in (pedigree.births[child],)
        for helper in (birth.ovum_from, birth.sperm_from, birth.carried_by)
    }
    return person in here.partners or person in here.children or person in here.adopted or person in helpers


def _hits(stretch: _Stretch, box: Box) -> bool:
    """Whether a piece of line runs through a box (by clipping it to each side in turn)."""
    first, last = 0.0, 1.0
    dx, dy = stretch.b.x - stretch.a.x, stretch.b.y - stretch.a.y
    for step, away in (
        (-dx, stretch.a.x - box.left),
        (dx, box.right - stretch.a.x),
        (-dy, stretch.a.y - box.top),
        (dy, box.bottom - stretch.a.y),
    ):
        if step == 0:
            if away < 0:
                return False
        elif step < 0:
            first = max(first, away / step)
        else:
            last = min(last, away / step)
    return first < last


def _meetings(stretches: list[_Stretch]) -> tuple[int, int]:
    """How many pieces of different unions' lines cross, and how many lie on each other."""
    ordered = sorted(stretches, key=lambda one: min(one.a.x, one.b.x))
    crossings = shared = 0
    active: list[_Stretch] = []
    for one in ordered:
        left = min(one.a.x, one.b.x)
        active = [other for other in active if max(other.a.x, other.b.x) >= left - _TOUCH]
        for other in active:
            if other.union == one.union:
                continue
            if _lies_on(one, other):
                shared += 1
            elif _crosses(one, other):
                crossings += 1
        active.append(one)
    return crossings, shared


def _crosses(one: _Stretch, other: _Stretch) -> bool:
    """Whether two pieces cross, or one ends on the other."""
    cross = _turn(one.a, one.b, other.a) * _turn(one.a, one.b, other.b)
    across = _turn(other.a, other.b, one.a) * _turn(other.a, other.b, one.b)
    return cross < 0 and across < 0


def _turn(a: Point, b: Point, c: Point) -> float:
    """On which side of a line a point lies."""
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)


def _lies_on(one: _Stretch, other: _Stretch) -> bool:
    """Whether two level or two upright pieces lie on each other for some length."""
    for along, across in ((0, 1), (1, 0)):
        flat = all(abs(piece.a[across] - piece.b[across]) < 0.01 for piece in (one, other))
        if flat and abs(one.a[across] - other.a[across]) < _TOUCH:
            low = max(min(piece.a[along], piece.b[along]) for piece in (one, other))
            high = min(max(piece.a[along], piece.b[along]) for piece in (one, other))
            return high - low > _TOUCH
    return False


def _split(pedigree: Pedigree, layout: Layout) -> int:
    """How many sibships have somebody among them who is neither of them nor joined to one of them."""
    place = {person: (row, index) for row, people in enumerate(layout.order) for index, person in enumerate(people)}
    count = 0
    for union in pedigree.unions.values():
        by_row: dict[int, list[PersonId]] = {}
        for child in union.children:
            by_row.setdefault(place[child][0], []).append(child)
        for row, group in by_row.items():
            places = [place[one][1] for one in group]
            between = set(layout.order[row][min(places) : max(places)]) - set(group)
            count += any(pedigree.births.get(one) is not None and not _joined(pedigree, one, group) for one in between)
    return count


def _joined(pedigree: Pedigree, person: PersonId, group: list[PersonId]) -> bool:
    """Whether somebody is a partner of one of a group."""
    return any(union.other(person) in group for union in pedigree.unions_of(person))


def _inversions(pedigree: Pedigree, layout: Layout) -> int:
    """How many pairs of siblings in one row stand against their birth order."""
    count = 0
    for union in pedigree.unions.values():
        row = [(layout.generations[one], layout.persons[one].x) for one in union.children]
        count += sum(a[0] == b[0] and a[1] > b[1] for index, a in enumerate(row) for b in row[index + 1 :])
    return count
