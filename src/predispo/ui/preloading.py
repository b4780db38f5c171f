"""Preloading: the heavy modules of the first drawing, answer and letter, read while nobody waits for them."""

from importlib import import_module

from predispo.app.ticket import Ticket
from predispo.ui.jobs import Jobs

PRELOADING = "preloading"
MODULES = ("scipy.sparse", "scipy.optimize", "predispo.app.assessing", "predispo.app.writing")


def preload(jobs: Jobs) -> None:
    """Read the modules on another thread; what is asked for earlier is simply read then."""

    def work(ticket: Ticket) -> None:
        for number, module in enumerate(MODULES, start=1):
            import_module(module)
            ticket.step(number, len(MODULES))

    # A module that cannot be read says so where it is needed.
    jobs.run(PRELOADING, work, done=lambda _: None, failed=lambda _: None)
