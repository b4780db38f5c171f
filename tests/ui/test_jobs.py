"""Jobs: answers come in the window's thread, to who still listens, and the newest of a kind wins."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from predispo.app.ticket import Ticket
from predispo.ui.jobs import Jobs
from tests.ui.conftest import WAIT


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.wait()


def never(_: object) -> None:
    raise AssertionError("nobody should be called")


class Listener(QObject):
    """Somebody in the window who asks for work."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def hear(self, answer: object) -> None:
        self.heard.append(answer)


def test_an_answer_comes_in_the_thread_of_the_window(qtbot: QtBot, jobs: Jobs) -> None:
    threads: list[int] = []

    with qtbot.waitSignal(jobs.ended, timeout=WAIT):
        jobs.run("one", lambda _: threading.get_ident(), done=threads.append, failed=never)
        threads.append(threading.get_ident())
    worker = threads[1]

    assert worker != threading.get_ident()
    assert not jobs.is_running("one")


def test_a_failure_is_told_as_it_is(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[Exception] = []

    def work(_: Ticket) -> None:
        raise ValueError("impossible")

    with qtbot.waitSignal(jobs.ended, timeout=WAIT):
        jobs.run("one", work, done=never, failed=told.append)

    assert [str(problem) for problem in told] == ["impossible"]


def test_newer_work_of_a_kind_silences_the_older(qtbot: QtBot, jobs: Jobs) -> None:
    may_end, heard = threading.Event(), Listener()

    jobs.run("one", lambda _: may_end.wait(), done=never, failed=never)
    jobs.run("one", lambda _: "newer", done=heard.hear, failed=never)
    may_end.set()
    qtbot.waitUntil(lambda: heard.heard == ["newer"], timeout=WAIT)


def test_who_has_gone_from_the_window_hears_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    may_end, gone, asker = threading.Event(), Listener(), QObject()

    jobs.run("method", lambda _: may_end.wait(), done=gone.hear, failed=never)
    jobs.run("lambda", lambda _: may_end.wait(), done=lambda _: never(_), failed=never, asker=asker)
    with qtbot.waitSignals([jobs.ended, jobs.ended], timeout=WAIT):
        delete(gone)
        delete(asker)
        may_end.set()

    assert gone.heard == []


def test_cancelled_work_stops_at_its_next_step_and_is_not_heard_of(qtbot: QtBot, jobs: Jobs) -> None:
    began, stopped = threading.Event(), threading.Event()

    def work(ticket: Ticket) -> None:
        began.set()
        try:
            while True:
                ticket.step(0, 1)
        finally:
            stopped.set()

    jobs.run("one", work, done=never, failed=never)
    assert began.wait(WAIT / 1000)
    jobs.cancel("one")

    assert stopped.wait(WAIT / 1000)
