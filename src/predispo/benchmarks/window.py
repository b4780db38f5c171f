"""How long it takes from a cold start of the program until its window has been painted."""

import os
import subprocess
import sys
import tempfile
import time

from predispo.benchmarks.stopwatch import Row, row

# The window is above this room, so it is reached only through a program of its own.
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from predispo.app.demonstration import open_demonstration
from predispo.app.settings import Settings
from predispo.ui.application import make_application
from predispo.ui.program import Program
app = make_application()
settings = Settings()
program = Program(app, settings)
program.show_clinic(open_demonstration(settings))
QTimer.singleShot(0, app.quit)
app.exec()
print("shown", flush=True)
program.end()
"""


def measure(runs: int = 3) -> list[Row]:
    """The best of some starts on the demonstration clinic; the vault is made before the clock runs."""
    with tempfile.TemporaryDirectory() as home:
        surroundings = {**os.environ, "PREDISPO_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        _start(surroundings)
        seconds = min(_start(surroundings) for _ in range(runs))
    return [row("start to first window", "demonstration clinic", seconds)]


def _start(surroundings: dict[str, str]) -> float:
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as started:
        assert started.stdout is not None
        line = started.stdout.readline()
        seconds = time.perf_counter() - begun
        started.communicate()
    if line.strip() != "shown":
        raise RuntimeError("the window did not start")
    return seconds
