"""How long the evidence takes to open from nothing, and how long a check of every figure."""

import subprocess
import sys

from predispo.benchmarks.stopwatch import Row, best_of, row
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.check import check

_OPENED = """
import time
start = time.perf_counter()
from predispo.evidence.catalogue import Catalogue
catalogue = Catalogue.load()
catalogue.model()
loaded = time.perf_counter() - start
catalogue.references(), catalogue.guidelines, catalogue.laws
for kind in ("gene", "cancer", "population"):
    for name in getattr(catalogue, kind + "s")():
        getattr(catalogue, kind)(name)
print(loaded, time.perf_counter() - start)
"""
RUNS = 3


def measure() -> list[Row]:
    """The catalogue with its model, and then every file of it, each in a new process; the big tables are left alone.

    The modules that they need, numpy among them, are loaded within the time.
    """
    catalogue = Catalogue.load()
    model = f"{len(catalogue.model().choices)} choices of the model"
    files = f"{len(catalogue.genes())} genes, {len(catalogue.guidelines)} guidelines"
    runs = [_opened() for _ in range(RUNS)]
    return [
        row("loading the catalogue, cold", model, min(loaded for loaded, _ in runs)),
        row("reading every file of the evidence, cold", files, min(read for _, read in runs)),
        row("checking every figure of the evidence", files, best_of(2, lambda: check(Catalogue.load()))),
    ]


def _opened() -> tuple[float, float]:
    """Seconds until the catalogue has its model, and until every file was read, in a new process."""
    run = subprocess.run([sys.executable, "-c", _OPENED], capture_output=True, text=True, check=True)
    loaded, read = run.stdout.split()
    return float(loaded), float(read)
