"""The lines of a part of the drawing: couples, sibships and descent, each with a height of its own."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from predispo.domain.ids import PersonId, UnionId
from predispo.drawing.positions import RADIUS, DescentLine, Extent, UnionLines
from predispo.drawing.shapes import Point
from predispo.drawing.slots import Rows
from predispo.drawing.tracks import Bar, tracks
from predispo.drawing.web import End, Net, NodeKind, Web

TRACK = 10.0
LANE = 9.0
RISE = 18.0
RISE_OF_TWINS = 34.0
BESIDE = 13.0
_CLEAR = 3.0
_ASIDE = 5.0
_EDGE = RADIUS - 1.5
_CORNER = RADIUS * 0.7071 - 1.0
_LANE_OUT = 26.0
_LANE_STEP = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Heights:
    """What one part needs between its rows: tracks below, lanes and rise above, the reach of its symbols."""

    tracks: tuple[int, ...]
    lanes: tuple[int, ...]
    rise: tuple[float, ...]
    above: tuple[float, ...]
    below: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels:
    """The heights of the drawing: the middle of each row, its first lane above, the first track below."""

    rows: tuple[float, ...]
    lanes: tuple[float, ...]
    tracks: tuple[float, ...]
    bottom: float


@dataclass(slots=True, kw_only=True)
class Part:
    """One connected part with everybody's x, and the tracks of its lines."""

    web: Web
    rows: Rows
    x: list[float]
    extents: Mapping[int, Extent]
    track: Mapping[int, int] = field(default_factory=dict)
    lane: Mapping[int, int] = field(default_factory=dict)
    ends: Mapping[int, tuple[float, ...]] = field(default_factory=dict)
    lows: Mapping[tuple[int, int], float] = field(default_factory=dict)

    def low(self, net: Net, end: End) -> float:
        """Where the line to an end leaves the bar of its net: above the child, above its twins, or beside it."""
        return self.lows.get((net.source, end.node), self.x[end.node])

    def twins_of(self, node: int) -> frozenset[int]:
        """The group born together with a node."""
        return next((group for group in self.web.twins if node in group), frozenset())


def settle(part: Part) -> Heights:
    """Give every bar its track and every lane its height, and say what room they need."""
    count = 1 + max(node.row for node in part.web.nodes)
    gap_tracks, lane_counts = [0] * count, [0] * count
    track: dict[int, int] = {}
    _untangle(part)
    part.ends = _lane_ends(part)
    part.lows = _lows(part)
    for row in range(count):
        bars: list[Bar] = []
        for index, net in enumerate(part.web.nets):
            if net.row == row:
                lows = tuple(part.low(net, end) for end in net.ends)
                bar = Bar(key=index, tops=(part.x[net.top],), lows=lows)
                if bar.right - bar.left > 0.5:
                    bars.append(bar)
        found = tracks(bars)
        track.update(found)
        gap_tracks[row] = 1 + max(found.values(), default=-1)
    part.track = track
    lane: dict[int, int] = {}
    for row in range(count):
        lanes = [
            Bar(key=index, tops=(), lows=ends)
            for index, ends in part.ends.items()
            if part.web.sources[index].row == row
        ]
        found = tracks(lanes, margin=4.0)
        lane.update(found)
        lane_counts[row] = 1 + max(found.values(), default=-1)
    part.lane = lane
    return Heights(
        tracks=tuple(gap_tracks),
        lanes=tuple(lane_counts),
        rise=tuple(_rise(part, row) for row in range(count)),
        above=tuple(_reach(part, row, up=True) for row in range(count)),
        below=tuple(_reach(part, row, up=False) for row in range(count)),
    )


def _untangle(part: Part) -> None:
    """Step aside where two nets begin each above an end of the other, so that their upright lines stay apart."""
    by_row: dict[int, list[Net]] = {}
    for net in part.web.nets:
        by_row.setdefault(net.row, []).append(net)
    for nets in by_row.values():
        tops = sorted((part.x[net.top], place) for place, net in enumerate(nets))
        meets = {
            (place, other)
            for place, net in enumerate(nets)
            for end in net.ends
            for _, other in tops[
                bisect_left(tops, (part.x[end.node] - _CLEAR, -1)) : bisect_left(tops, (part.x[end.node] + _CLEAR, -1))
            ]
            if other != place
        }
        for place, other in sorted(meets):
            if place < other and (other, place) in meets:
                part.x[nets[place].top] += _ASIDE


def _lows(part: Part) -> dict[tuple[int, int], float]:
    """Where lines that do not come down right above a child do so, out of the way of other upright lines."""
    upright: dict[int, list[tuple[int, float]]] = {}
    for index, net in enumerate(part.web.nets):
        here = upright.setdefault(net.row, [])
        here.append((index, part.x[net.top]))
        here += [(index, part.x[end.node]) for end in net.ends if not end.beside]
    for index, ends in part.ends.items():
        # The lanes of the row below come down into the same room.
        upright.setdefault(part.web.sources[index].row - 1, []).extend((-1, x) for x in ends)
    found: dict[tuple[int, int], float] = {}
    for index, net in enumerate(part.web.nets):
        for end in net.ends:
            twins = [other.node for other in net.ends if end.node in part.twins_of(other.node) and not other.beside]
            if end.beside:
                side = -1 if part.x[net.top] <= part.x[end.node] else 1
                wanted = [part.x[end.node] + side * out for out in (BESIDE, BESIDE + 4, BESIDE - 4, BESIDE + 8)]
            elif len(twins) > 1:
                middle = (min(part.x[one] for one in twins) + max(part.x[one] for one in twins)) / 2
                wanted = [middle + shift for shift in (0.0, -6.0, 6.0, -12.0, 12.0, -18.0, 18.0)]
            else:
                continue
            others = [x for other, x in upright[net.row] if other != index]
            free = [x for x in wanted if all(abs(x - there) >= _CLEAR for there in others)]
            low = found[net.source, end.node] = (free or wanted)[0]
            upright[net.row].append((index, low))
    return found


def _rise(part: Part, row: int) -> float:
    """How much room the lines need right above the symbols of a row."""
    special = any(part.web.nodes[next(iter(group))].row == row for group in part.web.twins)
    beside = any(end.beside for net in part.web.nets if net.row == row - 1 for end in net.ends)
    return RISE_OF_TWINS if special or beside else RISE


def _reach(part: Part, row: int, *, up: bool) -> float:
    """How far the symbols and labels of a row reach from its middle."""
    found = [
        part.extents[index].above if up else part.extents[index].below
        for index, node in enumerate(part.web.nodes)
        if node.row == row and node.kind is NodeKind.PERSON
    ]
    return max(found, default=RADIUS)


def _lane_ends(part: Part) -> dict[int, tuple[float, ...]]:
    """Where each lane comes down: beside its partners, and at its slot."""
    used: dict[tuple[int, int], int] = {}
    found: dict[int, tuple[float, ...]] = {}
    for index in part.rows.lanes:
        source = part.web.sources[index]
        xs = [part.x[one] for one in source.owners] + ([part.x[source.slot]] if source.slot >= 0 else [])
        ends: list[float] = []
        for owner in source.owners:
            middle = sum(xs) / len(xs)
            side = 1 if middle > part.x[owner] else -1
            nth = used.get((owner, side), 0)
            used[owner, side] = nth + 1
            ends.append(part.x[owner] + side * (_LANE_OUT + _LANE_STEP * min(nth, 2)))
        found[index] = tuple(ends) if source.slot < 0 else (*ends, part.x[source.slot])
    return found


def levels(parts: Sequence[Heights]) -> Levels:
    """The heights of all rows, with room for what every part needs."""
    count = max((len(part.rise) for part in parts), default=0)

    def most(values: Sequence[Sequence[float]], row: int, default: float = 0.0) -> float:
        return max((value[row] for value in values if row < len(value)), default=default)

    rows: list[float] = []
    lanes: list[float] = []
    gaps: list[float] = []
    y = 0.0
    for row in range(count):
        above = most([part.above for part in parts], row, RADIUS)
        lane_count = most([part.lanes for part in parts], row)
        rise = most([part.rise for part in parts], row) if row or lane_count else 0.0
        lanes.append(y + (LANE if lane_count else 0.0))
        y += lane_count * LANE + (6.0 if lane_count else 0.0)
        y += rise + max(above, RADIUS)
        rows.append(y)
        y += most([part.below for part in parts], row, RADIUS) + 8.0
        gaps.append(y)
        y += most([part.tracks for part in parts], row) * TRACK
    return Levels(rows=tuple(rows), lanes=tuple(lanes), tracks=tuple(gaps), bottom=y)


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
