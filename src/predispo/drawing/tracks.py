"""At which height each horizontal line runs, so that none lies on another and few cross."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_NEAR = 3.0
_FALSE_JOIN = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A horizontal line with the places where lines reach it from above and leave it below."""

    key: int
    tops: tuple[float, ...]
    lows: tuple[float, ...]

    @property
    def left(self) -> float:
        """The left end."""
        return min((*self.tops, *self.lows))

    @property
    def right(self) -> float:
        """The right end."""
        return max((*self.tops, *self.lows))


def tracks(bars: Sequence[Bar], *, margin: float = 8.0) -> Mapping[int, int]:
    """The track of each bar by its key, from 0 at the top; bars on one track do not touch."""
    ordered = sorted(bars, key=lambda bar: (bar.left, bar.right, bar.key))
    clash = {
        (one.key, other.key): (_cost(one, other), _cost(other, one))
        for index, one in enumerate(ordered)
        for other in ordered[index + 1 :]
        if other.left < one.right + margin and one.left < other.right + margin
    }
    meets: dict[int, list[int]] = {bar.key: [] for bar in ordered}
    for one, other in clash:
        meets[one].append(other)
        meets[other].append(one)
    found: dict[int, int] = {}
    for bar in _sorted(ordered, clash):
        found[bar.key] = 1 + max((found[other] for other in meets[bar.key] if other in found), default=-1)
    return found


def _cost(upper: Bar, lower: Bar) -> int:
    """How many lines cross when one bar runs above another; lines that would lie on each other cost far more."""
    crossings = sum(upper.left + 0.1 < x < upper.right - 0.1 for x in lower.tops)
    crossings += sum(lower.left + 0.1 < x < lower.right - 0.1 for x in upper.lows)
    # The lower bar's line from above and the upper bar's line down would share a stretch.
    false = sum(abs(top - low) < _NEAR for top in lower.tops for low in upper.lows)
    return crossings + _FALSE_JOIN * false


def _sorted(bars: Sequence[Bar], clash: Mapping[tuple[int, int], tuple[int, int]]) -> list[Bar]:
    """The bars from top to bottom: each is put where it crosses the least of those put before it."""
    order: list[Bar] = []
    for bar in bars:
        best, at = None, 0
        # Costs of putting the bar before index `place`: below those before it, above those from it on.
        below = [_pair(clash, other.key, bar.key) for other in order]
        above = [_pair(clash, bar.key, other.key) for other in order]
        total = sum(above)
        for place in range(len(order) + 1):
            if best is None or total < best:
                best, at = total, place
            if place < len(order):
                total += below[place] - above[place]
        order.insert(at, bar)
    return order


def _pair(clash: Mapping[tuple[int, int], tuple[int, int]], upper: int, lower: int) -> int:
    """What it costs to run one bar above another; nothing where they do not meet."""
    if (upper, lower) in clash:
        return clash[upper, lower][0]
    if (lower, upper) in clash:
        return clash[lower, upper][1]
    return 0
