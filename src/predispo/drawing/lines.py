"""The lines of a part of the drawing: couples, sibships and descent, where their rows and tracks have heights."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from predispo.domain.ids import PersonId, UnionId
from predispo.drawing.positions import RADIUS, DescentLine, UnionLines
from predispo.drawing.routes import LANE, RISE_OF_TWINS, TRACK, Levels, Part
from predispo.drawing.shapes import Point
from predispo.drawing.web import End, Net, NodeKind

_EDGE = RADIUS - 1.5
_CORNER = RADIUS * 0.7071 - 1.0


def lines(
    part: Part, level: Levels, births: Mapping[PersonId, UnionId], unions: Sequence[UnionId]
) -> dict[UnionId, UnionLines]:
    """The lines of every union of a part; those of donors and carriers go with their child's union."""
    drawn = {union: _Drawn() for union in unions}
    for index, source in enumerate(part.web.sources):
        if source.union is not None:
            _couple(part, level, index, drawn[source.union])
    for index, net in enumerate(part.web.nets):
        source = part.web.sources[net.source]
        if source.union is not None:
            _descend(part, level, index, drawn[source.union])
        else:
            child = next(end.node for end in _all_ends(part, net.source))
            person = part.web.nodes[child].person
            assert person is not None
            _descend(part, level, index, drawn[births[person]])
    return {
        union: UnionLines(
            union=union,
            anchor=one.anchor,
            couple=_whole(one),
            trunk=tuple(one.trunk),
            descents=tuple(one.descents),
        )
        for union, one in drawn.items()
    }


@dataclass(slots=True)
class _Drawn:
    """The lines of one union while they are collected."""

    anchor: Point = field(default_factory=lambda: Point(0.0, 0.0))
    couple: list[Point] = field(default_factory=list)
    upper: list[Point] = field(default_factory=list)
    between: list[Point] = field(default_factory=list)
    trunk: list[tuple[Point, ...]] = field(default_factory=list)
    descents: list[DescentLine] = field(default_factory=list)


def _whole(drawn: _Drawn) -> tuple[Point, ...]:
    """The line of a couple: in one piece, or from the upper partner down and in to the lower."""
    if drawn.upper:
        return tuple(dict.fromkeys((*drawn.upper, *drawn.between, *reversed(drawn.couple))))
    return tuple(drawn.couple)


def _all_ends(part: Part, source: int) -> list[End]:
    """The persons to whom the threads of a source lead."""
    return [
        end
        for net in part.web.nets
        if net.source == source
        for end in net.ends
        if part.web.nodes[end.node].kind is NodeKind.PERSON
    ]


def _couple(part: Part, level: Levels, index: int, drawn: _Drawn) -> None:
    """The line between partners: straight, along a lane, or beside the only one in this row."""
    source = part.web.sources[index]
    y = level.rows[source.row]
    if index in part.lane:
        _lane(part, level, index, drawn)
        return
    if len(source.owners) == 2:
        left, right = sorted(part.x[one] for one in source.owners)
        drawn.couple = [Point(left + _EDGE, y), Point(right - _EDGE, y)]
        drawn.anchor = Point((left + right) / 2, y)
        return
    if source.slot < 0:
        drawn.anchor = Point(part.x[source.owners[0]], y)
        return
    own, slot = part.x[source.owners[0]], part.x[source.slot]
    stub = [Point(own + (_EDGE if slot > own else -_EDGE), y), Point(slot, y)]
    if _is_upper(part, index):
        drawn.upper = stub
    else:
        drawn.anchor = Point(slot, y)
        drawn.couple = stub


def _is_upper(part: Part, index: int) -> bool:
    """Whether a source is that of a partner who stands above the other."""
    slots = {slot.slot for slot in part.web.sources}
    return any(end.node in slots for net in part.web.nets if net.source == index for end in net.ends)


def _lane(part: Part, level: Levels, index: int, drawn: _Drawn) -> None:
    """A line above the row, from the upper corner of one partner to that of the other and down at its slot."""
    source = part.web.sources[index]
    lane = level.lanes[source.row] + part.lane[index] * LANE
    ends = part.ends[index]
    risers = _risers(part, level, index)
    if len(risers) == 2:
        drawn.couple = [*risers[0], *reversed(risers[1])]
        drawn.anchor = Point((ends[0] + ends[1]) / 2, lane)
    elif _is_upper(part, index):
        drawn.upper = [*risers[0], Point(ends[-1], lane)]
        return
    else:
        drawn.couple = [*risers[0], Point(ends[-1], lane)]
    if source.slot >= 0:
        slot = part.x[source.slot]
        drawn.anchor = Point(slot, lane)
        beyond = [end for end in ends[:-1] if (slot - ends[0]) * (slot - end) > 0] if len(risers) == 2 else []
        if beyond and len(beyond) == 2:
            nearest = min(ends[:2], key=lambda end: abs(end - slot))
            drawn.trunk.append((Point(nearest, lane), Point(slot, lane)))


def _risers(part: Part, level: Levels, index: int) -> list[list[Point]]:
    """The lines from the upper corners of a lane's owners up to it."""
    source = part.web.sources[index]
    y = level.rows[source.row]
    lane = level.lanes[source.row] + part.lane[index] * LANE
    found: list[list[Point]] = []
    for owner, end in zip(source.owners, part.ends[index], strict=False):
        own = part.x[owner]
        side = 1 if end > own else -1
        out = abs(end - own)
        corner = Point(own + side * _CORNER, y - _CORNER)
        found.append([corner, Point(end, y - _CORNER - (out - _CORNER)), Point(end, lane)])
    return found


def _descend(part: Part, level: Levels, index: int, drawn: _Drawn) -> None:
    """The lines of one net: down from its top to its bar, along it, and down to each end."""
    net = part.web.nets[index]
    top = part.x[net.top]
    start = level.rows[net.row]
    if part.web.nodes[net.top].kind is NodeKind.SLOT and net.source in part.lane:
        start = level.lanes[net.row] + part.lane[net.source] * LANE
    lows = [part.low(net, end) for end in net.ends]
    straight = index not in part.track
    bar = start if straight else level.tracks[net.row] + part.track[index] * TRACK
    couple_only = all(end.kind is None for end in net.ends)
    stub = _helper_stub(part, level, net)
    if stub:
        start = stub[-1].y
    own_way = couple_only or bool(stub) or _alone(part, net)
    if not straight and not own_way:
        drawn.trunk.append((Point(top, start), Point(top, bar)))
        drawn.trunk.append((Point(min(top, *lows), bar), Point(max(top, *lows), bar)))
    lead = [Point(top, start), Point(top, bar)] if not straight and own_way else []
    for end, low in zip(net.ends, lows, strict=True):
        points = _drop(part, level, net, end, [*stub, *lead, Point(low, start if straight else bar)])
        person = part.web.nodes[end.node].person
        if end.kind is None:
            drawn.between += points
        elif person is None:
            drawn.trunk.append(tuple(points))
        else:
            drawn.descents.append(DescentLine(child=person, kind=end.kind, points=tuple(points)))


def _helper_stub(part: Part, level: Levels, net: Net) -> list[Point]:
    """How the line of a donor or carrier leaves them: slanting down from the side, or up to a lane."""
    source = part.web.sources[net.source]
    if source.union is not None or net.top != source.slot:
        return []
    if net.source in part.lane:
        return [
            *_risers(part, level, net.source)[0],
            Point(part.x[net.top], level.lanes[net.row] + part.lane[net.source] * LANE),
        ]
    own, top, y = part.x[source.owners[0]], part.x[net.top], level.rows[net.row]
    return [Point(own + (_EDGE if top > own else -_EDGE), y + 5), Point(top, y + 17)]


def _alone(part: Part, net: Net) -> bool:
    """Whether a net leads to one child only, whose whole line then has the dash of its kind."""
    return len(net.ends) == 1 and part.web.nodes[net.ends[0].node].kind is NodeKind.PERSON


def _drop(part: Part, level: Levels, net: Net, end: End, points: list[Point]) -> list[Point]:
    """A line on from a bar to one end, in the child's own way."""
    row = net.row + 1
    x, y = part.x[end.node], level.rows[row]
    low = points[-1].x
    if part.web.nodes[end.node].kind is not NodeKind.PERSON:
        source = part.web.nodes[end.node].source
        if part.web.nodes[end.node].kind is NodeKind.SLOT and source in part.lane:
            y = level.lanes[row] + part.lane[source] * LANE
        return [*points, Point(low, y)]
    top = y - part.extents[end.node].above
    if end.beside:
        return [*points, Point(low, top - 8 - abs(low - x)), Point(x, top - 8)]
    if abs(low - x) > 0.5 or (part.twins_of(end.node) and len(net.ends) > 1):
        return [*points, Point(low, y - RADIUS - RISE_OF_TWINS + 6), Point(x, top)]
    return [*points, Point(x, top)]
