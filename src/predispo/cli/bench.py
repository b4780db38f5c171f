"""The benchmarks."""

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from predispo.benchmarks.stopwatch import Row
from predispo.cli.printing import print_json, say


def run_bench(wanted: argparse.Namespace) -> int:
    """Do `predispo bench`; the exit code."""
    from predispo.benchmarks.run import run_benchmarks

    if wanted.json:
        print_json(run_benchmarks())
    else:
        answer = run_benchmarks(_print_row)
        say(answer["machine"])
    return 0


def _print_row(row: "Row") -> None:
    """One benchmark as a line: what, how long, beside whom, and how many times faster."""
    reference, ratio = row["reference"], row["ratio"]
    beside = f"{reference['name']} {reference['seconds'] * 1e3:.1f} ms" if reference else ""
    times = f"× {ratio:.1f}" if ratio else ""
    ours = f"{row['seconds'] * 1e3:9.1f} ms"
    say(f"{row['name']:48} {row['size']:60} {ours}   {beside:28} {times}".rstrip(), flush=True)
