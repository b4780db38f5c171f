"""What is written after `c.`: the small changes that the engine knows, in one canonical spelling."""

import re
from dataclasses import dataclass, replace

from predispo.variants.positions import Position, read_position

_PLACE = r"[-*]?\d{1,9}(?:[+-]\d{1,9})?"
_CHANGE = re.compile(
    rf"(?P<start>{_PLACE})(?:_(?P<end>{_PLACE}))?"
    r"(?:(?P<ref>[acgtn]+)>(?P<alt>[acgtn]+)"
    r"|del(?P<gone>[acgtn]+|\d{1,6})?ins(?P<put>[acgtn]+)"
    r"|(?P<kind>del|dup|inv)(?P<stated>[acgtn]+|\d{1,6})?"
    r"|ins(?P<added>[acgtn]+)"
    r"|(?P<unit>[acgtn]*)\[(?P<times>\d{1,4})\]"
    r"|(?P<same>[acgtn]*)=)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change of a coding transcript; `stated` is what the writer says was there, bases or a count."""

    start: Position
    end: Position | None
    kind: str
    stated: str = ""
    put: str = ""

    @property
    def last(self) -> Position:
        """The last position touched."""
        return self.end or self.start

    def __str__(self) -> str:
        place = f"{self.start}_{self.end}" if self.end else f"{self.start}"
        match self.kind:
            case ">":
                return f"{place}{self.stated}>{self.put}"
            case "[]":
                return f"{place}{self.stated}[{self.put}]"
            case "=":
                return f"{place}{self.stated}="
            case "delins":
                return f"{place}del{self.stated}ins{self.put}"
            case _:
                return f"{place}{self.kind}{self.stated}{self.put}"


def read_change(text: str) -> Change | None:
    """The change that a text such as `68_69delAG` describes, in any case; None where it is none of the known kinds."""
    found = _CHANGE.fullmatch(text)
    if found is None:
        return None
    start = read_position(found["start"])
    end = read_position(found["end"]) if found["end"] else None
    change = Change(start=start, end=None if end == start else end, kind="=")
    if found["alt"]:
        if found["ref"].upper() == found["alt"].upper():
            return replace(change, stated=found["ref"].upper())
        return replace(change, kind=">", stated=found["ref"].upper(), put=found["alt"].upper())
    if found["put"]:
        return replace(change, kind="delins", stated=(found["gone"] or "").upper(), put=found["put"].upper())
    if found["kind"]:
        return replace(change, kind=found["kind"].lower(), stated=(found["stated"] or "").upper())
    if found["added"]:
        return replace(change, kind="ins", put=found["added"].upper())
    if found["times"]:
        return replace(change, kind="[]", stated=found["unit"].upper(), put=found["times"])
    return replace(change, stated=found["same"].upper())
