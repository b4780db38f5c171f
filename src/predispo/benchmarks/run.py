"""All benchmarks in one run, with the machine that they ran on."""

import os
import platform
from collections.abc import Callable, Sequence
from typing import Any, TypedDict

from predispo.benchmarks import (
    clinvar,
    cosegregation,
    drawing,
    draws,
    entering,
    evidence,
    guidance,
    journal,
    panning,
    risk,
    store,
    variants,
    window,
)
from predispo.benchmarks.stopwatch import Row


class Answer(TypedDict):
    """What `predispo bench --json` prints."""

    machine: str
    results: list[Row]


ALL: Sequence[Callable[[], list[Row]]] = (
    clinvar.measure,
    cosegregation.measure,
    drawing.measure,
    draws.measure,
    entering.measure,
    evidence.measure,
    guidance.measure,
    journal.measure,
    panning.measure,
    risk.measure,
    store.measure,
    variants.measure,
    window.measure,
)


def run_benchmarks(told: Callable[[Row], Any] | None = None) -> Answer:
    """Run every benchmark; each row is told as soon as its group is measured."""
    rows: list[Row] = []
    for measure in ALL:
        for one in measure():
            rows.append(one)
            if told is not None:
                told(one)
    return Answer(machine=_machine(), results=rows)


def _machine() -> str:
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
