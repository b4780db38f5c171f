"""How long the visible part of a large family takes to be painted, which is what panning does for every frame."""

import json
import os
import subprocess
import sys

from predispo.benchmarks.stopwatch import Row, row

SIZES = (300, 800, 2000)
FRAME = 0.016
"""Seconds of one of 60 frames a second."""

# The window is above this room, so its painter is reached only through a program of its own.
PROGRAM = """
import json, sys, time
from datetime import date
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from predispo.benchmarks.drawing import grown
from predispo.domain.family import Family, Person
from predispo.domain.ids import FamilyId
from predispo.domain.person import Details
from predispo.drawing.palette import LIGHT
from predispo.drawing.picture import picture
from predispo.ui.application import make_application
from predispo.ui.pedigree.lens import CLOSE
from predispo.ui.pedigree.painter import paint, prepared

app = make_application()
view, steps = QImage(1000, 760, QImage.Format.Format_ARGB32_Premultiplied), 40
found = []
for size in map(int, sys.argv[1:]):
    pedigree = grown(size)
    persons = {one: Person(id=one, details=Details(name=f"Person {one}", sex=pedigree.sexes[one])) for one in pedigree}
    family = Family(id=FamilyId("f"), number="F", pedigree=pedigree, persons=persons)
    drawn = picture(family, on=date(2026, 11, 1))
    parts = prepared(drawn, LIGHT)
    taken = []
    for step in range(steps + 1):
        left = step / steps * max(drawn.width - view.width() / CLOSE, 0)
        seen = QRectF(left, 0, view.width() / CLOSE, view.height() / CLOSE)
        best = 1e9
        for _ in range(3):
            begun = time.perf_counter()
            view.fill(0xFFFFFFFF)
            painter = QPainter(view)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(CLOSE, CLOSE)
            painter.translate(-left, 0)
            paint(painter, parts, seen)
            painter.end()
            best = min(best, time.perf_counter() - begun)
        taken.append(best)
    taken.sort()
    found.append((len(pedigree), taken[len(taken) // 2], taken[-1]))
print(json.dumps(found), flush=True)
"""


def measure() -> list[Row]:
    """The median over places of the drawing beside the time of a frame; the size names the slowest place."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *map(str, SIZES)],
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    return [
        row("paint what is seen while panning", f"{persons} persons, slowest {slowest * 1000:.1f} ms", median, _frame())
        for persons, median, slowest in json.loads(done.stdout)
    ]


def _frame() -> tuple[str, float]:
    return ("60 frames a second", FRAME)
