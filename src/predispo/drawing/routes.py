"""What room the lines of a part of the drawing need: the track of each sibship, the lane of each couple in a ring."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from predispo.drawing.positions import RADIUS, Extent
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
_LANE_OUT = 26.0
# How much farther out the lanes of one side of one person come down, each at a place of its own.
_LANE_SPOTS = (0.0, 5.0, 10.0, 2.5, 7.5, 1.2, 3.8, 6.2, 8.8)


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
            ends.append(part.x[owner] + side * (_LANE_OUT + _LANE_SPOTS[nth % len(_LANE_SPOTS)]))
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
