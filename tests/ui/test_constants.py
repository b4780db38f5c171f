"""A long session does not use up the constants of Python."""

import subprocess
import sys

LONG_SESSION = """
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage, QPainter
from predispo.ui.application import make_application

app = make_application()
image = QImage(10, 10, QImage.Format.Format_ARGB32)
painter, thing = QPainter(image), QObject()
for _ in range(1_000_000):
    painter.setPen(Qt.PenStyle.NoPen)
    thing.blockSignals(False)
    thing.parent()
painter.end()
print("still here")
"""


def test_a_million_calls_of_qt_do_not_end_the_program() -> None:
    answer = subprocess.run(
        [sys.executable, "-c", LONG_SESSION], capture_output=True, text=True, check=False, timeout=300
    )

    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.strip() == "still here"
