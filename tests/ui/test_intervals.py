"""Intervals come after the figures, in the background, and an edit ends them."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from predispo.app.editing import write_down
from predispo.domain.advice import Hypothesis
from predispo.domain.cancer import Site
from predispo.domain.ids import PersonId
from predispo.phrases.phrases import load
from predispo.ui.intervals import FIRST, FULL, RANGING, Standing
from predispo.ui.risk.ranges_line import RangesLine
from predispo.ui.risk.risk_view import RiskView
from predispo.ui.session import Session
from tests.builders import cancer, trio
from tests.ui.conftest import open_family

WAIT = 60_000
DAUGHTER, MOTHER, FATHER = (PersonId(name) for name in ("daughter", "mother", "father"))


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

    assert told[:2] == [FIRST, FULL]
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


def test_everybody_else_follows_by_few_draws(qtbot: QtBot, session: Session) -> None:
    opened(qtbot, session)

    qtbot.waitUntil(lambda: session.intervals.standing is Standing.DONE, timeout=WAIT)

    assert session.assessment is not None
    drawn = {person: one.draws for person, one in session.assessment.persons.items()}
    assert session.assessment.consultand == FATHER
    assert drawn == {DAUGHTER: FULL, FATHER: FULL, MOTHER: FIRST}
    assert has_intervals(session, MOTHER)


def test_what_was_drawn_once_is_there_at_once_when_an_edit_is_undone(qtbot: QtBot, session: Session) -> None:
    opened(qtbot, session)
    qtbot.waitUntil(lambda: session.intervals.standing is Standing.DONE, timeout=WAIT)
    before = session.assessment
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        session.propose("cancer", lambda: write_down(cancer("mother", Site.OVARY, 50)))
    assert session.assessment is not None
    assert session.assessment.draws == 0

    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        session.undo_stack.undo()

    assert session.assessment == before


def test_supposed_figures_get_intervals_of_their_own_and_known_ones_keep_theirs(qtbot: QtBot, session: Session) -> None:
    opened(qtbot, session)
    qtbot.waitUntil(lambda: session.intervals.draws_of(DAUGHTER) == FULL, timeout=WAIT)
    known = session.assessment

    session.reasoning.suppose([Hypothesis(person=MOTHER, gene="BRCA1", positive=True)])
    qtbot.waitUntil(lambda: bool(session.reasoning.hypotheses_shown), timeout=WAIT)
    assert session.intervals.draws_of(DAUGHTER) == 0
    qtbot.waitUntil(lambda: session.intervals.draws_of(DAUGHTER) == FULL, timeout=WAIT)

    supposed = session.reasoning.supposed
    assert supposed is not None
    low, high = supposed.persons[DAUGHTER].carrier["BRCA1"].interval or (0.0, 0.0)
    assert low <= supposed.persons[DAUGHTER].carrier["BRCA1"].probability <= high
    assert low > 0.4
    assert session.assessment is known
    session.reasoning.suppose([])
    assert session.intervals.draws_of(DAUGHTER) == FULL


def test_cancelled_draws_are_told_and_go_on_only_when_asked(qtbot: QtBot, look: None, session: Session) -> None:
    opened(qtbot, session)
    line = RangesLine(session.intervals)
    qtbot.addWidget(line)
    line.show_person(DAUGHTER)
    line.show()
    assert "being drawn" in line.line.text()

    session.intervals.cancel()
    session.select(MOTHER)
    line.show_person(MOTHER)

    assert not session.intervals.pause.isActive()
    assert "cancelled" in line.line.text()
    with qtbot.waitSignal(session.intervals.settled, timeout=WAIT):
        line.again.click()
    assert line.line.text() == "95 % intervals of 200 draws."
    assert not line.again.isVisible()


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
