"""Jobs: long work on other threads; the newest of a kind wins, and nothing ever blocks the window."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from predispo.app.ticket import Ticket
from predispo.errors import Cancelled


class _Voice(QObject):
    """Carries what happens on a worker thread to the window's thread."""

    stepped = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()


class _Work(QRunnable):
    """One piece of work with its ticket."""

    def __init__(self, work: Callable[[Ticket], Any]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.voice = _Voice()
        self.ticket = Ticket(self.voice.stepped.emit)
        self._work = work

    @Slot()
    def run(self) -> None:
        """Do the work and tell how it went."""
        try:
            answer = self._work(self.ticket)
        except Cancelled:
            pass
        except Exception as problem:
            self.voice.failed.emit(problem)
        else:
            self.voice.done.emit(answer)
        self.voice.ended.emit()


class Jobs(QObject):
    """Starts work and answers in the window's thread; work of the same kind that is under way is cancelled."""

    started = Signal(str)
    progressed = Signal(str, int, int)
    ended = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._running: dict[str, _Work] = {}
        self._kept: set[_Work] = set()

    def run(
        self,
        kind: str,
        work: Callable[[Ticket], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do `work` on another thread; `done` or `failed` is called unless newer work of the kind took its place."""
        self.cancel(kind)
        item = _Work(work)
        self._running[kind] = item
        self._kept.add(item)

        def is_current() -> bool:
            return self._running.get(kind) is item

        def on_done(answer: Any) -> None:
            if is_current():
                done(answer)

        def on_failed(problem: Exception) -> None:
            if is_current():
                failed(problem)

        def on_stepped(step: int, total: int) -> None:
            if is_current():
                self.progressed.emit(kind, step, total)

        def on_ended() -> None:
            self._kept.discard(item)
            if is_current():
                del self._running[kind]
                self.ended.emit(kind)

        item.voice.done.connect(on_done, Qt.ConnectionType.QueuedConnection)
        item.voice.failed.connect(on_failed, Qt.ConnectionType.QueuedConnection)
        item.voice.stepped.connect(on_stepped, Qt.ConnectionType.QueuedConnection)
        item.voice.ended.connect(on_ended, Qt.ConnectionType.QueuedConnection)
        self.started.emit(kind)
        self._pool.start(item)

    def cancel(self, kind: str) -> None:
        """Ask the work of a kind to stop; it will not be heard of again."""
        item = self._running.pop(kind, None)
        if item is not None:
            item.ticket.cancel()

    def is_running(self, kind: str) -> bool:
        """Whether work of a kind is under way."""
        return kind in self._running

    def wait(self) -> None:
        """Cancel everything and wait for the threads to end, as when the window closes."""
        for kind in tuple(self._running):
            self.cancel(kind)
        self._pool.waitForDone()
