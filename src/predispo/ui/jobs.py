"""Jobs: long work on other threads; the newest of a kind wins, and nothing ever blocks the window."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

from predispo.app.ticket import Ticket
from predispo.errors import Cancelled

DONE, FAILED, ENDED, STEPPED = "done", "failed", "ended", "stepped"


class _Work(QRunnable):
    """One piece of work with its ticket; it tells how it goes through `tell`, from its own thread."""

    def __init__(self, work: Callable[[Ticket], Any], tell: Callable[["_Work", str, Any], None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.ticket = Ticket(lambda step, total: tell(self, STEPPED, (step, total)))
        self._work, self._tell = work, tell

    def run(self) -> None:
        """Do the work and tell how it went."""
        news, answer = ENDED, None
        try:
            news, answer = DONE, self._work(self.ticket)
        except Cancelled:
            pass
        except Exception as problem:
            news, answer = FAILED, problem
        self._tell(self, news, answer)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Listener:
    """Who waits for a piece of work; kept in the window's thread only."""

    kind: str
    asker: QObject | None
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]


class Jobs(QObject):
    """Starts work and answers in the window's thread; work of the same kind that is under way is cancelled.

    No object of Qt is made, kept or let go of by a worker: the work only speaks, through one signal of this object.
    """

    started = Signal(str)
    progressed = Signal(str, int, int)
    ended = Signal(str)
    _told = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._running: dict[str, _Work] = {}
        self._listeners: dict[_Work, _Listener] = {}
        self._over: list[_Work] = []
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        kind: str,
        work: Callable[[Ticket], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        asker: QObject | None = None,
    ) -> None:
        """Do `work` on another thread; `done` or `failed` is called unless newer work of the kind took its place.

        Nobody is called any more once the asker has gone from the window: `asker`, else the object whose method
        `done` is.
        """
        self.cancel(kind)
        item = _Work(work, self._told.emit)
        self._running[kind] = item
        listening = asker if asker is not None else getattr(done, "__self__", None)
        self._listeners[item] = _Listener(
            kind=kind, asker=listening if isinstance(listening, QObject) else None, done=done, failed=failed
        )
        self.started.emit(kind)
        self._pool.start(item)

    @Slot(object, str, object)
    def _hear(self, item: _Work, news: str, answer: Any) -> None:
        """Pass on what a piece of work tells, unless it was cancelled or another took its place."""
        listener = self._listeners[item]
        is_current = self._running.get(listener.kind) is item
        if news == STEPPED:
            if is_current:
                self.progressed.emit(listener.kind, *answer)
            return
        del self._listeners[item]
        self._let_go(item)
        if not is_current:
            return
        del self._running[listener.kind]
        is_heard = listener.asker is None or isValid(listener.asker)
        try:
            if news == DONE and is_heard:
                listener.done(answer)
            elif news == FAILED and is_heard:
                listener.failed(answer)
        finally:
            if listener.kind not in self._running:
                self.ended.emit(listener.kind)

    def _let_go(self, item: _Work) -> None:
        """Forget work that is over, but only where no thread can still hold the last reference to what it used."""
        self._over.append(item)
        if self._pool.activeThreadCount() == 0:
            self._over.clear()

    def cancel(self, kind: str) -> None:
        """Ask the work of a kind to stop; it will not be heard of again."""
        item = self._running.pop(kind, None)
        if item is not None:
            item.ticket.cancel()
            self.ended.emit(kind)

    def is_running(self, kind: str) -> bool:
        """Whether work of a kind is under way."""
        return kind in self._running

    def wait(self) -> None:
        """Cancel everything and wait for the threads to end, as when the window closes."""
        for kind in tuple(self._running):
            self.cancel(kind)
        self._pool.waitForDone()
        self._over.clear()
