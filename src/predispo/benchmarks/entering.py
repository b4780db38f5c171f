"""How many keys it takes to enter a family of three generations in the window, and how long each edit lasts."""

import json
import os
import subprocess
import sys
import tempfile
from typing import Any

from predispo.benchmarks.stopwatch import Row, row

LINE = (
    "breast 42 now 45; mother breast 51 ovary 60 died 62; father 70; mgm breast 48 died 50; mgf died 80; pgm 92; "
    "pgf died 75; sister 40 well; brother 38; maternal aunt ovary 55; maternal uncle 66; paternal aunt 68; "
    "paternal uncle 71; husband 47; daughter 15; son 12; maternal aunt #1's daughter 30"
)
"""A family of 18 people of whom four had five cancers, after *New family* with parents and grandparents."""

PEOPLE, CANCERS, EDITS = 18, 5, "BSND"

# The window is above this room, so it is reached only through a program of its own.
PROGRAM = """
import json, sys, time
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from predispo.app.demonstration import open_demonstration
from predispo.app.settings import Settings
from predispo.ui.application import make_application
from predispo.ui.program import Program
line, edits = sys.argv[1:]
app = make_application()
settings = Settings()
program = Program(app, settings)
program.show_clinic(open_demonstration(settings))
window, session, keys = program.window, program.session, 0

def press(on, key, *held):
    global keys
    keys += 1
    QTest.keyClicks(on, key) if isinstance(key, str) else QTest.keyClick(on, key, *held)

def painted():
    canvas.viewport().repaint()

window.activateWindow()
QTest.qWaitForWindowActive(window)
canvas, written = window.canvas, window.quick_line.line
press(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
press(window.intake.new_family.name, Qt.Key.Key_Return)
press(canvas, Qt.Key.Key_Q)
for letter in line:
    press(written, letter)
begun = time.perf_counter()
window.quick_line.try_now()
painted()
preview = time.perf_counter() - begun
begun = time.perf_counter()
press(written, Qt.Key.Key_Return)
painted()
recorded = time.perf_counter() - begun
family, entered = session.family, keys
left = written.text()
canvas.setFocus()
took = []
for letter in edits:
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    begun = time.perf_counter()
    QTest.keyClicks(canvas, letter)
    painted()
    took.append(time.perf_counter() - begun)
print(json.dumps({
    "keys": entered, "people": len(family.persons), "left": left,
    "cancers": sum(len(one.cancers) for one in family.persons.values()),
    "preview": preview, "recorded": recorded, "edit": sum(took) / len(took),
}), flush=True)
program.end()
"""


def measure() -> list[Row]:
    """The keys and the time from a key to the painted drawing; the assessment goes on beside it.

    Raises:
        RuntimeError: when the window did not enter the whole family.
    """
    told = _entered()
    people, keys = told["people"], told["keys"]
    if (people, told["cancers"], told["left"]) != (PEOPLE, CANCERS, ""):
        raise RuntimeError(f"the family was not entered: {told}")
    size = f"{people} people, {told['cancers']} cancers"
    return [
        row("enter a family by quick line", f"{size}: {keys} keys", told["recorded"]),
        row("preview of the quick line", size, told["preview"]),
        row("add a relative by a key", f"{size}, mean of {len(EDITS)}", told["edit"]),
    ]


def _entered() -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as home:
        surroundings = {**os.environ, "PREDISPO_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, LINE, EDITS],
            env=surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            check=False,
        )
    if done.returncode:
        raise RuntimeError("the window did not start")
    return json.loads(done.stdout.splitlines()[-1])
