"""The collector: takes cyclic garbage away in the window's thread only, since Qt objects must not die in another."""

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE_MS = 2_000
# A full collection looks at everything, so it waits until so many passes of the middle generation went before.
MIDDLE, FULL = 5, 10


class Collector(QObject):
    """Stands in for Python's own collection, which runs in whatever thread happens to make an object."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._passes = 0
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(self.collect)
        timer.start(PAUSE_MS)

    def collect(self) -> None:
        """Take the youngest garbage away, and now and then the older."""
        self._passes += 1
        if self._passes % (MIDDLE * FULL) == 0:
            gc.collect()
        else:
            gc.collect(1 if self._passes % MIDDLE == 0 else 0)


def collect_beside(app: QObject) -> Collector:
    """The one collector of the program."""
    existing = app.findChild(Collector)
    return existing if isinstance(existing, Collector) else Collector(app)
