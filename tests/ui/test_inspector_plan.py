"""The Plan page: what is offered to a carrier and when, recorded as done, and by which source."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from predispo.app import editing
from predispo.domain.dates import PartialDate
from predispo.domain.facts import ResultReceived, SurveillanceDone, TaskOpened
from predispo.domain.plan import State
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.ui.person.inspector import Inspector
from predispo.ui.plan.plan_view import PlanView
from predispo.ui.session import Session
from predispo.ui.widgets.choice_box import ChoiceBox
from tests.ui.inspector_fixtures import DAUGHTER, WAIT, inspector

__all__ = ["inspector"]


def carries(qtbot: QtBot, session: Session, gene: str) -> None:
    found = ReportedVariant(variant=Variant(gene=gene, hgvs="c.1del"), reported_class=VariantClass.PATHOGENIC)
    report = TestReport(genes=(gene,), method=TestMethod.SEQUENCING, variants=(found,))
    fact = ResultReceived(person=DAUGHTER, report=report, on=PartialDate.of(2026, 1, 5))
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        session.propose("Result", lambda: editing.write_down(fact))


def plan(inspector: Inspector) -> PlanView:
    inspector.show_tab("plan")
    return inspector.page("plan")


def texts(view: PlanView) -> str:
    return "\n".join(one.text() for one in view.findChildren(QLabel))


def test_somebody_who_carries_nothing_is_offered_nothing(inspector: Inspector) -> None:
    view = plan(inspector)

    assert view.offers.rows.rows == ()
    assert not view.done_button.isVisibleTo(view)


def test_a_carrier_sees_what_is_due_by_which_source(qtbot: QtBot, inspector: Inspector, session: Session) -> None:
    carries(qtbot, session, "BRCA1")

    view = plan(inspector)

    rows = view.offers.rows.rows
    assert any(row.title == "Breast: MRI and mammography (BRCA1)" and "EUR/sessa2023" in row.detail for row in rows)
    assert "No plan for carriers in NO is in the evidence." in texts(view)
    assert [row.lead for row in rows if row.lead]
    qtbot.mouseClick(view.calendar.button, Qt.MouseButton.LeftButton)
    assert "2027 · Breast: MRI and mammography" in view.calendar.lines.text()
    assert view.calendar.lines.isVisibleTo(view)


def test_an_examination_is_recorded_as_done_and_undone(qtbot: QtBot, inspector: Inspector, session: Session) -> None:
    carries(qtbot, session, "BRCA1")
    view = plan(inspector)
    asked = next(one for one in view.plan.offers if "MRI" in one.modality)
    due = asked.next_due
    view.offers.select_key(asked.id)

    qtbot.mouseClick(view.done_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(view.finding, "normal")
    qtbot.mouseClick(view.card.save_button, Qt.MouseButton.LeftButton)

    done = [one.fact for one in session.family.facts if isinstance(one.fact, SurveillanceDone)]
    assert [(one.finding, one.on) for one in done] == [("normal", PartialDate.exactly(session.today))]
    again = next(one for one in view.plan.offers if one.id == asked.id)
    assert again.state is not State.OVERDUE
    assert again.next_due != due
    assert again.done
    session.undo_stack.undo()
    assert next(one for one in view.plan.offers if one.id == asked.id).next_due == due


def test_one_of_several_sources_is_chosen_and_remembered(qtbot: QtBot, inspector: Inspector, session: Session) -> None:
    session.workspace.settings.choose("country", "GB")
    carries(qtbot, session, "PALB2")
    view = plan(inspector)
    several = next(one for one in view.plan.choices if one.others)
    before = {one.guideline for one in view.plan.offers if one.organ == several.organ}
    box = next(
        one
        for one in view.findChildren(ChoiceBox)
        if one.accessibleName().startswith(several.gene) and one.value() == several.chosen
    )

    box.set_value(several.others[0])
    box.chosen.emit(several.others[0])

    assert session.workspace.settings.text("plan_sources")
    now = next(one for one in view.plan.choices if (one.gene, one.organ) == (several.gene, several.organ))
    assert now.chosen == several.others[0]
    assert {one.guideline for one in view.plan.offers if one.organ == several.organ} != before


def test_a_recall_is_a_task_for_the_day_on_which_the_offer_is_due(
    qtbot: QtBot, inspector: Inspector, session: Session
) -> None:
    carries(qtbot, session, "BRCA1")
    view = plan(inspector)
    asked = next(one for one in view.plan.offers if "MRI" in one.modality)
    view.offers.select_key(asked.id)

    qtbot.mouseClick(view.recall_button, Qt.MouseButton.LeftButton)

    (task,) = [one.fact for one in session.family.facts if isinstance(one.fact, TaskOpened)]
    assert (task.person, task.due, task.owner) == (DAUGHTER, asked.next_due, "Tester")
    assert task.text == "Breast: MRI and mammography"
    session.undo_stack.undo()
    assert not any(isinstance(one.fact, TaskOpened) for one in session.family.facts)
