"""A ticket: how long work tells its progress and learns that it should stop."""

from collections.abc import Callable
from threading import Event

from predispo.errors import Cancelled


class Ticket:
    """Given to work that may last; the work calls `step`, whoever waits may call `cancel` from any thread."""

    def __init__(self, told: Callable[[int, int], None] | None = None) -> None:
        self._told = told
        self._cancelled = Event()

    def step(self, done: int, total: int) -> None:
        """Tell that `done` of `total` is done.

        Raises:
            Cancelled: when nobody waits for the rest.
        """
        if self._cancelled.is_set():
            raise Cancelled("The work was cancelled.")
        if self._told is not None:
            self._told(done, total)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled.set()
