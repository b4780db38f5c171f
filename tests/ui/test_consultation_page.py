"""A visit in the window: the agenda, what the patient sees and when, and everything written down as one step."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from predispo.app import agenda, consulting, editing
from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    ConsultationHeld,
    DecisionTaken,
    FamilyDescribed,
    NoteWritten,
    PromiseMade,
    RiskTold,
    RuleSetAside,
    TaskOpened,
)
from predispo.domain.ids import PersonId, TaskId
from predispo.domain.person import Flag
from predispo.domain.standing import Disclosure
from predispo.domain.testing import ReportedVariant, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.ui.journey.consultation_page import ConsultationPage
from predispo.ui.main_window import MainWindow
from tests.builders import trio
from tests.ui.conftest import WAIT, open_family

DAUGHTER, MOTHER = PersonId("daughter"), PersonId("mother")


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> ConsultationPage:
    with qtbot.waitSignal(window.session.assessment_ready, timeout=WAIT):
        open_family(window.session)
    window.commands.journey["consultation"].trigger()
    shown = window.pages.currentWidget()
    assert isinstance(shown, ConsultationPage)
    return shown


def facts(window: MainWindow, *kinds: type) -> list:
    family = window.session.family
    assert family is not None
    return [one.fact for one in family.facts if isinstance(one.fact, kinds)]


def test_a_visit_is_one_step_with_what_was_told_decided_and_promised(
    page: ConsultationPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.notes.setPlainText("Wishes to think.")
    page.decisions.setPlainText("Test after the summer.\nTell the sister.")
    line, due = page.promises[0]
    qtbot.keyClicks(line, "write a summary")
    qtbot.keyClicks(due.line, "1.4.2026")
    page.offered[0][2].setChecked(True)
    told = page.offered[0][0].figure

    qtbot.mouseClick(page.write_button, Qt.MouseButton.LeftButton)

    (held,) = facts(window, ConsultationHeld)
    assert (held.counsellor, held.summary) == ("Tester", "Wishes to think.")
    assert [one.text for one in facts(window, DecisionTaken)] == ["Test after the summer.", "Tell the sister."]
    (promise,) = facts(window, PromiseMade)
    assert (promise.person, promise.text, promise.due) == (DAUGHTER, "write a summary", PartialDate.of(2026, 4, 1))
    assert [one.figures for one in facts(window, RiskTold)] == [(told,)]
    assert window.session.undo_stack.count() == 1
    assert window.pages.currentWidget() is window.canvas
    window.commands.undo.trigger()
    assert facts(window, ConsultationHeld, DecisionTaken, PromiseMade, RiskTold) == []


def test_a_promise_without_a_day_is_not_written_down(page: ConsultationPage, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.promises[0][0], "write")

    qtbot.mouseClick(page.write_button, Qt.MouseButton.LeftButton)

    assert "by when" in page.complaint.text()
    assert facts(window, ConsultationHeld) == []


def test_the_patients_window_is_empty_until_show_and_then_shows_exactly_what_is_ticked(
    page: ConsultationPage, qtbot: QtBot
) -> None:
    page.open_button.click()
    window = page.patient
    qtbot.waitUntil(window.isVisible, timeout=WAIT)
    page.offered[1][1].setChecked(True)
    assert (window.cards, window.pedigree.picture) == ([], None)

    page.show_button.click()

    (card,) = window.cards
    chance = page.words.chance(page.offered[1][0].figure.probability)
    assert card.sentences[0] == f"{chance} people like you"
    assert window.pedigree.picture is None
    assert page.offered[1][2].isChecked(), "what was shown counts as told"
    page.hide_button.click()
    assert window.cards == []
    page.session.look_back(page.session.workspace.today)
    assert not window.isVisible()


def test_what_others_did_not_agree_to_share_is_not_in_the_patients_picture(page: ConsultationPage) -> None:
    found = ReportedVariant(
        variant=Variant(gene="BRCA1", hgvs="NM_007294.4:c.68_69del"), reported_class=VariantClass.PATHOGENIC
    )
    report = TestReport(genes=("BRCA1",), variants=(found,))
    page.session.propose("result", lambda: editing.receive_result(MOTHER, report, on=None))
    family, today = page.session.family, page.session.today

    seen = consulting.plain_picture(family, DAUGHTER, language="en", on=today)
    own = consulting.plain_picture(family, MOTHER, language="en", on=today)

    assert "BRCA1" not in str(seen.groups)
    assert "BRCA1" in str(own.groups)


def test_a_wish_not_to_know_asks_for_a_reason_before_a_risk_is_told(
    page: ConsultationPage, window: MainWindow, qtbot: QtBot
) -> None:
    family = window.session.family
    details = replace(family.person(DAUGHTER).details, flags=(Flag.RIGHT_NOT_TO_KNOW,))
    window.session.propose("flag", lambda: editing.describe(family, DAUGHTER, details))
    qtbot.waitUntil(lambda: bool(page.offered), timeout=WAIT)
    page.offered[0][2].setChecked(True)
    page.write_button.click()
    assert facts(window, ConsultationHeld) == []

    page.objections.reason.setText("asked today")
    page.write_button.click()

    assert len(facts(window, RiskTold)) == 1
    assert [one.reason for one in facts(window, RuleSetAside)] == ["asked today"]


def test_an_unfinished_visit_is_kept_though_another_family_is_open_already(
    page: ConsultationPage, window: MainWindow
) -> None:
    page.notes.setPlainText("half a sentence")
    session, first = window.session, window.session.family.id
    session.show_casework(session.workspace.add_family((FamilyDescribed(number="2"), *trio()[1:]), subject="import"))
    window.commands.journey["consultation"].trigger()

    assert page.notes.text() == ""
    kept = session.workspace.open_family(first).family
    assert any(isinstance(one.fact, NoteWritten) and "half a sentence" in one.fact.text for one in kept.facts)
    assert facts(window, NoteWritten) == []


def test_an_unfinished_visit_is_kept_as_a_note_for_the_clinic_when_another_family_is_opened(
    page: ConsultationPage, window: MainWindow
) -> None:
    page.notes.setPlainText("half a sentence")
    first = window.session.family.id
    other = window.session.workspace.add_family((FamilyDescribed(number="2"), *trio()[1:]), subject="import")
    window.families.family_requested.emit(other.family.id, None)
    window.families.family_requested.emit(first, None)

    (note,) = facts(window, NoteWritten)
    assert "half a sentence" in note.text
    assert note.disclosure is Disclosure.CLINIC
    assert page.notes.text() == ""


def test_the_agenda_tells_wishes_first_then_what_is_due_and_missing(page: ConsultationPage, window: MainWindow) -> None:
    session = window.session
    family = session.family
    details = replace(family.person(DAUGHTER).details, flags=(Flag.DO_NOT_CONTACT,), language="pl")
    session.propose("flag", lambda: editing.describe(family, DAUGHTER, details))
    task = TaskOpened(task=TaskId("t"), text="ask the registry", due=PartialDate.of(2026, 2, 1))
    session.propose("task", lambda: editing.write_down(task))

    topics = [item.topic for item, _ in page.items]

    assert topics[:3] == [agenda.Topic.WISH, agenda.Topic.LANGUAGE, agenda.Topic.TASK]
    texts = [item.text for item, _ in page.items]
    assert "ask the registry: was due 1 February 2026" in texts
    assert "never a child" in texts[1]
