"""Intervals come after the figures, in the background, and an edit ends them."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from predispo.domain.cancer import Site
from predispo.domain.ids import PersonId
from predispo.phrases.phrases import load
from predispo.ui.intervals import FIRST, FULL, RANGING
from predispo.ui.risk.risk_view import RiskView
from predispo.ui.session import Session
from tests.builders import cancer, trio
from tests.ui.conftest import open_family

WAIT = 60_000
DAUGHTER, MOTHER = PersonId("daughter"), PersonId("mother")


def opened(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        open_family(session)


def has_intervals(session: Session, who: PersonId) -> bool:
    assert session.assessment is not None
    return all(one.interval is not None for one in session.assessment.persons[who].carrier.values())


def test_few_draws_come_first_and_then_many(qtbot: QtBot, session: Session) -> None:
    told: list[int] = []
    session.intervals.ready.connect(lambda assessment: told.append(assessment.draws))

    with qtbot.waitSignal(session.intervals.settled, timeout=WAIT):
        opened(qtbot, session)

    assert told == [FIRST, FULL]
    assert has_intervals(session, DAUGHTER)


def test_the_figures_stay_and_only_intervals_are_added(qtbot: QtBot, session: Session) -> None:
    opened(qtbot, session)
    before = session.assessment
    assert before is not None

    with qtbot.waitSignal(session.intervals.ready, timeout=WAIT):
        pass

    after = session.assessment
    assert after is not None
    for gene, one in after.persons[DAUGHTER].carrier.items():
        assert one.probability == before.persons[DAUGHTER].carrier[gene].probability
    assert not all(one.interval for one in before.persons[DAUGHTER].carrier.values())


def test_whoever_is_selected_gets_intervals_too(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.intervals.settled, timeout=WAIT):
        opened(qtbot, session)

    with qtbot.waitSignal(session.intervals.settled, timeout=WAIT):
        session.select(MOTHER)

    assert has_intervals(session, MOTHER)


def test_an_edit_ends_the_draws_and_its_own_answer_starts_without_intervals(qtbot: QtBot, session: Session) -> None:
    opened(qtbot, session)
    session.intervals.pause.setInterval(0)
    session.intervals.pause.start()
    qtbot.waitUntil(lambda: session.jobs.is_running(RANGING), timeout=WAIT)

    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        session.reassess()
        assert not session.jobs.is_running(RANGING)

    assert session.assessment is not None
    assert session.assessment.draws == 0


def test_the_risk_page_tells_the_interval_in_its_table(qtbot: QtBot, look: None, session: Session) -> None:
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        open_family(session, *trio(), cancer("mother", Site.BREAST, 34), cancer("mother", Site.OVARY, 50))
        session.select(DAUGHTER)
    view = RiskView(session, load("en"))
    qtbot.addWidget(view)
    view.show_person(DAUGHTER)
    view.remaining.site.set_value("breast")
    rows = view.remaining.table.rows

    plain = str(rows.data(rows.index(5, 1), Qt.ItemDataRole.DisplayRole))
    with qtbot.waitSignal(session.intervals.ready, timeout=WAIT):
        pass

    ranged = str(rows.data(rows.index(5, 1), Qt.ItemDataRole.DisplayRole))
    assert ranged.startswith(plain)
    assert "–" in ranged
