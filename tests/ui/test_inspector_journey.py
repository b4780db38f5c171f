"""The Journey page: dated facts in order, and small forms that write new ones."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    ConsultationHeld,
    NoteWritten,
    ReferralReceived,
    RiskTold,
    RuleSetAside,
    SampleTaken,
    TaskDone,
)
from predispo.ui.journey.entry_fields import ENTRY_KINDS
from predispo.ui.journey.journey_view import JourneyView
from predispo.ui.person.inspector import Inspector
from predispo.ui.session import Session
from tests.ui.inspector_fixtures import DAUGHTER, inspector

__all__ = ["inspector"]


def journey(inspector: Inspector) -> JourneyView:
    inspector.show_tab("journey")
    return inspector.page("journey")


def add(qtbot: QtBot, view: JourneyView, kind: str, day: str = "", **typed: str) -> None:
    view.actions_by_kind[kind].trigger()
    card = view._card
    if day:
        card.on.line.selectAll()
        qtbot.keyClicks(card.on.line, day)
    for name, text in typed.items():
        card.field(name).setFocus()
        card.field(name).selectAll()
        qtbot.keyClicks(card.field(name), text)
    qtbot.mouseClick(card.save_button, Qt.MouseButton.LeftButton)


def test_a_referral_is_written_down_with_its_day_and_who_wrote_it(
    qtbot: QtBot, inspector: Inspector, session: Session
) -> None:
    view = journey(inspector)

    add(qtbot, view, "referral", day="3.2.2026", referrer="Dr Lie")

    facts = [one.fact for one in session.family.journey]
    assert facts == [ReferralReceived(person=DAUGHTER, on=PartialDate.of(2026, 2, 3), referrer="Dr Lie")]
    row = view.list.rows.rows[0]
    assert row.title == "daughter was referred by Dr Lie."
    assert row.lead == "3 Feb 2026"
    assert row.detail == "Written 3 Mar 2026 by Tester"
    assert session.undo_stack.count() == 1


def test_the_order_can_be_turned_and_one_person_picked_out(
    qtbot: QtBot, inspector: Inspector, session: Session
) -> None:
    view = journey(inspector)
    add(qtbot, view, "note", day="2024", text="first")
    add(qtbot, view, "note", day="2025", text="second")

    assert [row.title for row in view.list.rows.rows] == ["Note on daughter: second", "Note on daughter: first"]
    view.order.setFocus()
    qtbot.keyClick(view.order, Qt.Key.Key_Down)
    assert [row.title for row in view.list.rows.rows] == ["Note on daughter: first", "Note on daughter: second"]
    view.whose.setFocus()
    qtbot.keyClick(view.whose, Qt.Key.Key_Down)
    assert view.list.rows.rows == ()


def test_a_note_without_text_is_not_written_down(qtbot: QtBot, inspector: Inspector, session: Session) -> None:
    view = journey(inspector)

    add(qtbot, view, "note")

    assert session.family.journey == ()
    assert view._card is not None
    assert "Text" in view._card._complaint.text()


def test_a_task_can_be_done_and_an_entry_taken_back(qtbot: QtBot, inspector: Inspector, session: Session) -> None:
    view = journey(inspector)
    add(qtbot, view, "task", text="Ask for the report")

    view.list.setCurrentIndex(view.list.rows.index(0, 0))
    qtbot.mouseClick(view.done_button, Qt.MouseButton.LeftButton)

    assert [type(one.fact) for one in session.family.journey][-1] is TaskDone
    assert any(row.struck for row in view.list.rows.rows)
    view.list.select_key(session.family.journey[-1].ref)
    qtbot.mouseClick(view.back_button, Qt.MouseButton.LeftButton)
    assert len(session.family.journey) == 1


def test_what_was_told_is_noted_with_all_that_reproduces_it(
    qtbot: QtBot, inspector: Inspector, session: Session
) -> None:
    view = journey(inspector)
    view.actions_by_kind["told"].trigger()
    card = view._card
    box = card.figures.findChildren(QCheckBox)[0]

    qtbot.mouseClick(card.save_button, Qt.MouseButton.LeftButton)
    assert session.family.journey == ()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() - box.rect().center() / 1.2)
    box.setChecked(True)
    qtbot.mouseClick(card.save_button, Qt.MouseButton.LeftButton)

    told = session.family.journey[0].fact
    assert isinstance(told, RiskTold)
    assert told.evidence_digest == session.assessment.evidence_digest
    assert told.figures[0].probability == session.assessment.persons[DAUGHTER].carrier[told.figures[0].what].probability
    assert told.on == PartialDate.exactly(date(2026, 3, 3))


def test_every_kind_of_entry_has_a_form_with_words(inspector: Inspector, session: Session) -> None:
    view = journey(inspector)

    for kind in ENTRY_KINDS:
        view.begin(kind)
        assert view._card.title.text()
        assert view.stack.currentIndex() == 1


def test_a_consultation_keeps_its_summary(qtbot: QtBot, inspector: Inspector, session: Session) -> None:
    view = journey(inspector)

    add(qtbot, view, "consultation", counsellor="Ida Moen", summary="Wishes a test.")

    held = session.family.journey[0].fact
    assert isinstance(held, ConsultationHeld)
    assert held.summary == "Wishes a test."
    assert "Wishes a test." in view.list.rows.rows[0].detail


def test_nothing_can_be_added_when_looking_back(qtbot: QtBot, inspector: Inspector, session: Session) -> None:
    view = journey(inspector)
    add(qtbot, view, "note", text="today")

    session.look_back(session.casework.first_day)

    assert not view.add_button.isEnabled()
    assert view.list.rows.rows == ()
    session.look_back(None)
    assert view.add_button.isEnabled()
    assert isinstance(session.family.journey[0].fact, NoteWritten)


def test_a_step_that_the_law_asks_to_wait_for_needs_a_reason(
    qtbot: QtBot, inspector: Inspector, session: Session
) -> None:
    view = journey(inspector)
    add(qtbot, view, "sample")
    card = view._card

    assert session.family.journey == ()
    assert card.objections.against
    assert card.objections.isVisibleTo(card)
    qtbot.keyClicks(card.objections.reason, "operation next week")
    qtbot.keyClick(card.objections.reason, Qt.Key.Key_Return)

    facts = [one.fact for one in session.family.facts]
    assert any(isinstance(one, SampleTaken) for one in facts)
    assert {one.reason for one in facts if isinstance(one, RuleSetAside)} == {"operation next week"}
    session.undo_stack.undo()
    assert not any(isinstance(one.fact, SampleTaken | RuleSetAside) for one in session.family.facts)


def test_a_country_without_rules_of_its_own_says_that_the_general_ones_stand_in(
    qtbot: QtBot, inspector: Inspector, session: Session
) -> None:
    view = journey(inspector)
    add(qtbot, view, "sample")
    assert "general European" not in view._card.objections.acts.text()
    view.close_form()

    session.workspace.settings.choose("country", "GR")
    add(qtbot, view, "sample")

    assert "no rules of this country: the general European ones stand in" in view._card.objections.acts.text()


def test_the_stages_follow_what_is_written_down(qtbot: QtBot, inspector: Inspector, session: Session) -> None:
    view = journey(inspector)
    assert not view.stages.isVisibleTo(view)

    add(qtbot, view, "referral")

    assert view.stages.now.text() == "Reached: Referral"
    assert "Next: Family history" in view.stages.next.text()
    assert view.stages.next.text() in view.stages.dots.accessibleName()


def test_what_was_passed_over_is_named_and_told_when_asked(
    qtbot: QtBot, inspector: Inspector, session: Session
) -> None:
    view = journey(inspector)
    add(qtbot, view, "consultation")
    add(qtbot, view, "plan", text="MRI every year")

    assert view.stages.passed_over.text().startswith("Passed over: Referral, Family history")
    assert not view.stages.lacking.isVisibleTo(view)
    qtbot.mouseClick(view.stages.details, Qt.MouseButton.LeftButton)
    assert "No consent to genetic testing is recorded." in view.stages.lacking.text()
    assert view.stages.lacking.isVisibleTo(view)
