"""An inspector on the daughter of a trio, over the real vault of `conftest`."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from predispo.domain.family import Person
from predispo.domain.ids import PersonId
from predispo.ui.person.inspector import Inspector
from predispo.ui.session import Session
from tests.ui.conftest import WAIT, open_family

__all__ = ["DAUGHTER", "WAIT", "inspector", "person"]

DAUGHTER = PersonId("daughter")


@pytest.fixture
def inspector(qtbot: QtBot, look: None, session: Session) -> Iterator[Inspector]:
    for name, value in (("clinic", "Department of Medical Genetics"), ("clinic_phone", "+47 00 00 00 00")):
        session.workspace.settings.choose(name, value)
    shown = Inspector(session)
    qtbot.addWidget(shown)
    shown.resize(420, 900)
    with qtbot.waitExposed(shown, timeout=WAIT):
        shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow, timeout=WAIT)
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        open_family(session)
    session.workspace.clock.pass_days(1)
    yield shown
    session.jobs.wait()


def person(session: Session, who: str = "daughter") -> Person:
    family = session.family
    assert family is not None
    return family.person(PersonId(who))
