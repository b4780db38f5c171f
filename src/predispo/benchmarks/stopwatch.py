"""How the benchmarks measure: the best of several runs, and the row that each of them gives."""

import time
from collections.abc import Callable
from typing import Any, TypedDict


class ReferenceTime(TypedDict):
    """What a peer or a plain reference took in the same run."""

    name: str
    seconds: float


class Row(TypedDict):
    """One measured thing; `ratio` is the reference's time over ours: above 1 we are faster."""

    name: str
    size: str
    seconds: float
    reference: ReferenceTime | None
    ratio: float | None


def best_of(runs: int, work: Callable[[], Any]) -> float:
    """The shortest of several runs, in seconds."""
    shortest = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        work()
        shortest = min(shortest, time.perf_counter() - start)
    return shortest


def row(name: str, size: str, seconds: float, reference: tuple[str, float] | None = None) -> Row:
    """One row, with its ratio where there is a reference."""
    return Row(
        name=name,
        size=size,
        seconds=seconds,
        reference=None if reference is None else ReferenceTime(name=reference[0], seconds=reference[1]),
        ratio=None if reference is None else reference[1] / seconds,
    )
