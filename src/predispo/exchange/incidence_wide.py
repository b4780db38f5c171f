"""Tables with one column for each band of ages, as Cancer Incidence in Five Continents and NORDCAN write them."""

import re
from collections.abc import Sequence
from typing import Final

from predispo.evidence.own_counts import BANDS

_HEADER: Final = re.compile(
    r"(?:(?P<what>[A-Za-z][A-Za-z ]*?)[ _]*)?(?P<first>\d{1,3})(?:(?:[_\-–]| to )(?P<last>\d{1,3})|\+|\.0)?\Z"
)
_CASES: Final = {"", "n", "age", "cases", "c", "number"}
_PEOPLE: Final = {"p", "pop", "py", "population"}


def age_columns(header: Sequence[str]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Where the 18 columns of cases stand by age, and where those of people; each empty where it has not all 18."""
    found: dict[bool, dict[int, int]] = {True: {}, False: {}}
    for at, name in enumerate(header):
        read = _HEADER.match(name.strip())
        if read is None:
            continue
        what, first = (read["what"] or "").strip().casefold(), int(read["first"])
        if first not in BANDS or (read["last"] and int(read["last"]) != first + 4):
            continue
        if what in _CASES or what in _PEOPLE:
            found[what in _CASES].setdefault(first, at)
    cases, people = (
        tuple(found[kind][first] for first in BANDS) if len(found[kind]) == len(BANDS) else () for kind in (True, False)
    )
    return cases, people
