"""Looking back in the window: the date slider moves everything together, and two days stand beside each other."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from predispo.app import editing
from predispo.app.timelines import Theme
from predispo.domain.care import ConsultationKind
from predispo.domain.dates import PartialDate
from predispo.domain.facts import ConsultationHeld, RiskTold
from predispo.domain.ids import PersonId
from predispo.domain.journey_facts import ToldFigure
from predispo.domain.testing import ReportedVariant, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.drawing.sheet import Grid
from predispo.ui.journey.then_now_page import ThenNowPage
from predispo.ui.main_window import MainWindow
from tests.ui.conftest import WAIT, Clock, open_family

DAUGHTER, MOTHER = PersonId("daughter"), PersonId("mother")


@pytest.fixture
def later(window: MainWindow, qtbot: QtBot, clock: Clock) -> MainWindow:
    """A year in which the daughter was told a risk and then found to carry a variant."""
    session = window.session
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        open_family(session)
    today = PartialDate.exactly(session.today)
    talk = ConsultationHeld(person=DAUGHTER, kind=ConsultationKind.FIRST, on=today)
    told = RiskTold(
        person=DAUGHTER,
        figures=(ToldFigure(what="BRCA1", probability=0.004),),
        model="m",
        evidence_edition="e",
        evidence_digest="d",
        inputs_digest="i",
        on=today,
    )
    assert session.propose("talk", lambda: editing.write_down(talk))
    assert session.propose("told", lambda: editing.write_down(told))
    clock.pass_days(365)
    found = ReportedVariant(
        variant=Variant(gene="BRCA1", hgvs="NM_007294.4:c.68_69del"), reported_class=VariantClass.PATHOGENIC
    )
    report = TestReport(genes=("BRCA1",), variants=(found,))
    on = PartialDate.exactly(session.workspace.today)
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        assert session.propose("result", lambda: editing.receive_result(DAUGHTER, report, on=on))
    session.select(DAUGHTER)
    return window


def test_the_slider_moves_drawing_risk_plan_and_timeline_together(later: MainWindow, qtbot: QtBot) -> None:
    session, slider = later.session, later.toolbar.slider
    plan, journey = (later.inspector.page(one) for one in ("plan", "journey"))

    def seen() -> tuple[str, float, bool, tuple[str, ...]]:
        later.inspector.show_tab("plan")
        carries = bool(plan.plan and plan.plan.carried)
        later.inspector.show_tab("journey")
        drawn = str(later.canvas.picture)
        chance = session.assessment.persons[DAUGHTER].carrier["BRCA1"].probability
        return drawn, chance, carries, tuple(row.title for row in journey.list.rows.rows)

    now = seen()
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        slider.choose(session.casework.first_day)
    then = seen()

    assert "68_69del" in now[0]
    assert "68_69del" not in then[0]
    assert now[1] > 0.99
    assert then[1] < 0.01
    assert (now[2], then[2]) == (True, False)
    assert len(now[3]) == len(then[3]) + 1
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        slider.choose(None)
    assert seen()[1:] == now[1:]


def grid(page: ThenNowPage, number: int) -> Grid:
    assert page.shown is not None
    return [block for block in page.shown.blocks if isinstance(block, Grid)][number]


def test_what_changed_since_the_last_consultation_is_told_on_one_page(later: MainWindow, qtbot: QtBot) -> None:
    later.commands.journey["then_now"].trigger()
    page = later.pages.currentWidget()
    assert isinstance(page, ThenNowPage)
    qtbot.waitUntil(lambda: page.shown is not None, timeout=WAIT)

    assert page.first.day == later.session.casework.first_day
    assert page.second.day is None
    (told,) = grid(page, 0).lines
    assert told.cells[1:5] == ("Carries a variant of BRCA1", "0.4%", page.words.percent(0.0013), "100%")
    assert [line.cells[0] for line in grid(page, 2).lines] == ["BRCA1 NM_007294.4:c.68_69del"]
    assert any("daughter" in line.cells[1] for line in grid(page, -1).lines)
    assert page.pdf_button.isEnabled()


def test_two_other_days_can_be_chosen_by_the_sliders(later: MainWindow, qtbot: QtBot) -> None:
    later.commands.journey["then_now"].trigger()
    page = later.pages.currentWidget()
    assert isinstance(page, ThenNowPage)
    qtbot.waitUntil(lambda: page.shown is not None, timeout=WAIT)
    first = later.session.casework.first_day

    page.second.choose(first + timedelta(days=30))

    qtbot.waitUntil(lambda: not page.working.isVisible() and "1 April 2026" in page.shown.subtitle, timeout=WAIT)
    assert len([block for block in page.shown.blocks if isinstance(block, Grid)]) == 1


def test_the_timeline_is_filtered_by_kind_and_leaves_on_paper_as_it_is_shown(later: MainWindow) -> None:
    later.inspector.show_tab("journey")
    journey = later.inspector.page("journey")
    every = len(journey.list.rows.rows)

    journey.theme.set_value(Theme.TOLD)
    journey.theme.chosen.emit(Theme.TOLD)

    (row,) = journey.list.rows.rows
    assert every == 3
    assert "Carries a variant of BRCA1: told 0.4%, now 100%" in row.detail
    (block,) = journey.sheet().blocks
    assert len(block.lines) == 1
