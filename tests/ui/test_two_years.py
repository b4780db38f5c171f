"""Two years of a patient and her family through the real window: from the referral to the relatives and back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from predispo.app import journeying
from predispo.app.worklists import Worklist
from predispo.domain.care import ConsentScope, ConsultationKind
from predispo.domain.facts import (
    DecisionTaken,
    FamilyDescribed,
    PromiseKept,
    RelativeInformed,
    RiskTold,
    RuleSetAside,
)
from predispo.domain.ids import PersonId
from predispo.domain.stage import Stage
from predispo.domain.testing import TestMethod
from predispo.domain.variant import VariantClass
from predispo.drawing.sheet import Grid
from predispo.ui.journey.cascade_page import CascadePage
from predispo.ui.journey.consultation_page import ConsultationPage
from predispo.ui.journey.promises_page import PromisesPage
from predispo.ui.journey.then_now_page import ThenNowPage
from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from predispo.ui.widgets.variant_verdict import State
from tests.builders import born, person, trio, union
from tests.ui.conftest import WAIT, Clock, open_family
from tests.ui.test_inspector_journey import add
from tests.ui.test_inspector_person import choose
from tests.ui.test_variant_entry import write

ANNA, MOTHER, SISTER = PersonId("daughter"), PersonId("mother"), PersonId("sister")
VARIANT = "NM_007294.4:c.68_69del"


def reached(session: Session) -> Stage | None:
    assert session.family is not None
    current = journeying.progress(session.family, ANNA, today=session.today).current
    return None if current is None else current.stage


def facts(session: Session, kind: type) -> list:
    assert session.family is not None
    return [one.fact for one in session.family.facts if isinstance(one.fact, kind)]


def await_figures(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    qtbot.waitUntil(lambda: session.assessment is not None and not window.canvas.shows_stale_figures, timeout=WAIT)


def hold(window: MainWindow, kind: ConsultationKind, notes: str) -> ConsultationPage:
    window.session.select(ANNA)
    window.commands.journey["consultation"].trigger()
    page = window.pages.currentWidget()
    assert isinstance(page, ConsultationPage)
    page.kind.set_value(kind)
    page.notes.setPlainText(notes)
    return page


def report(qtbot: QtBot, window: MainWindow, who: PersonId, *, familial: bool, found: bool) -> None:
    """A laboratory's report, typed into the form of test results."""
    window.session.select(who)
    window.session.request_form("test")
    form = window.inspector.page("tests").results.form
    if familial:
        choose(qtbot, form.method, TestMethod.FAMILIAL_VARIANT)
        form.sought.setCurrentIndex(1)
        form.sought.chosen.emit(form.sought.value())
    if found:
        qtbot.mouseClick(form.variants.add_button, Qt.MouseButton.LeftButton)
        row = form.variants.rows[0]
        write(qtbot, row, "BRCA1", VARIANT, State.VALID)
        choose(qtbot, row.variant_class, VariantClass.PATHOGENIC)
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)


def test_from_referral_to_cascade_in_two_years(
    qtbot: QtBot, window: MainWindow, session: Session, clock: Clock
) -> None:
    # January: the referral of Anna, and her family on one line.
    facts_of_family = (
        FamilyDescribed(number="2026-1", country="NO"),
        *trio()[1:],
        *(person("sister", "F", born=1983), born("sister", "u")),
        *(person("partner", "M", born=1979), union("v", "daughter", "partner")),
        *(person("child", "F", born=2012), born("child", "v")),
    )
    open_family(session, *facts_of_family)
    session.select(ANNA)
    window.inspector.show_tab("journey")
    journey = window.inspector.page("journey")
    add(qtbot, journey, "referral", referrer="Dr Lie")
    assert reached(session) is Stage.REFERRAL
    clock.pass_days(20)
    window.quick_line.line.setFocus()
    window.quick_line.line.put("mother ovary 55")
    window.quick_line.try_now()
    qtbot.keyClick(window.quick_line.line, Qt.Key.Key_Return)
    assert session.family.person(MOTHER).cancers
    await_figures(qtbot, window, session)

    # February: the first visit. What she is shown is what she is told, and something is promised.
    page = hold(window, ConsultationKind.PRE_TEST, "Wishes to know for the sake of her daughter.")
    page.offered[0][1].setChecked(True)
    page.show_button.click()
    assert len(page.patient.cards) == 1
    page.decisions.setPlainText("A test of BRCA1 and BRCA2.")
    qtbot.keyClicks(page.promises[0][0], "write when the result is here")
    qtbot.keyClicks(page.promises[0][1].line, "1.7.2026")
    page.write_button.click()
    (told_first,) = facts(session, RiskTold)
    assert [one.text for one in facts(session, DecisionTaken)] == ["A test of BRCA1 and BRCA2."]
    assert reached(session) is Stage.PRE_TEST

    # March: consent, order and sample; nothing stands against them now.
    clock.pass_days(14)
    journey.actions_by_kind["consent"].trigger()
    boxes = {box.text(): box for box in journey._card.field("scopes").findChildren(QCheckBox)}
    for scope in (ConsentScope.TESTING, ConsentScope.INFORM_RELATIVES):
        boxes[journey.words.term(scope)].setChecked(True)
    qtbot.mouseClick(journey._card.save_button, Qt.MouseButton.LeftButton)
    assert reached(session) is Stage.CONSENT
    clock.pass_days(7)
    journey.actions_by_kind["order"].trigger()
    journey._card.field("genes").set_genes(("BRCA1", "BRCA2"))
    qtbot.mouseClick(journey._card.save_button, Qt.MouseButton.LeftButton)
    add(qtbot, journey, "sample")
    assert reached(session) is Stage.TEST
    assert facts(session, RuleSetAside) == []

    # May: the result, and the visit after it.
    clock.pass_days(60)
    report(qtbot, window, ANNA, familial=False, found=True)
    await_figures(qtbot, window, session)
    assert reached(session) is Stage.RESULT
    page = hold(window, ConsultationKind.POST_TEST, "Well informed; will tell her sister.")
    page.offered[0][2].setChecked(True)
    page.write_button.click()
    assert reached(session) is Stage.POST_TEST

    # June: the relatives. Mother and sister are told in one step; the child is a minor.
    clock.pass_days(20)
    window.commands.journey["cascade"].trigger()
    relatives = window.pages.currentWidget()
    assert isinstance(relatives, CascadePage)
    relatives.which.set_value("waiting")
    relatives.which.chosen.emit("waiting")
    waiting = {row.key for row in relatives.table.rows.rows}
    assert waiting == {MOTHER, SISTER, "father"}
    relatives.table.choose(waiting)
    relatives.actions_by_kind["informed"].trigger()
    qtbot.keyClicks(relatives._card.field("through"), "Anna")
    qtbot.mouseClick(relatives._card.save_button, Qt.MouseButton.LeftButton)
    assert {one.person for one in facts(session, RelativeInformed)} == waiting
    assert reached(session) is Stage.CASCADE
    before = relatives.summary.text()

    # The promise is late by now: it stands in the worklist until it is kept.
    clock.pass_days(40)
    window.families.refresh()
    window.families.worklist.set_value(Worklist.PROMISES)
    window.families.refresh()
    assert [row.title for row in window.families.model.rows] == ["Promised: write when the result is here"]
    window.commands.journey["promises"].trigger()
    ledger = window.pages.currentWidget()
    assert isinstance(ledger, PromisesPage)
    ledger.table.choose({ledger.ledger[0].promise})
    ledger.keep_button.click()
    assert len(facts(session, PromiseKept)) == 1
    window.families.worklist.set_value(None)

    # The next year: the mother carries it, the sister does not; the plan, and a look after it.
    clock.pass_days(200)
    report(qtbot, window, MOTHER, familial=True, found=True)
    report(qtbot, window, SISTER, familial=True, found=False)
    await_figures(qtbot, window, session)
    window.commands.journey["cascade"].trigger()
    assert relatives.summary.text() != before
    relatives.which.set_value("no_need")
    relatives.which.chosen.emit("no_need")
    assert {row.key for row in relatives.table.rows.rows} == {SISTER, "father", "partner"}
    session.select(ANNA)
    window.inspector.show_tab("journey")
    journey.actions_by_kind["plan"].trigger()
    journey._card.field("text").setPlainText("MRI of the breasts every year.")
    qtbot.mouseClick(journey._card.save_button, Qt.MouseButton.LeftButton)
    assert reached(session) is Stage.PLAN
    clock.pass_days(300)
    page = hold(window, ConsultationKind.FOLLOW_UP, "Well.")
    page.write_button.click()
    assert reached(session) is Stage.FOLLOW_UP

    # Two years on: what she was told at first beside what is so now; and back to the first day.
    window.commands.journey["then_now"].trigger()
    looked = window.pages.currentWidget()
    assert isinstance(looked, ThenNowPage)
    qtbot.waitUntil(lambda: looked.shown is not None, timeout=WAIT)
    told = next(block for block in looked.shown.blocks if isinstance(block, Grid))
    first = told.lines[-1].cells
    assert first[2] == looked.words.percent(told_first.figures[0].probability)
    assert first[4] != first[2]
    assert (clock().date() - session.casework.first_day).days > 600
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        window.toolbar.slider.choose(session.casework.first_day)
    assert reached(session) is Stage.REFERRAL
