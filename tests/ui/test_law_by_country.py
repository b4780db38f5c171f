"""The law of every country in the window: a step that must wait is told with its act, and taken only with a reason."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from predispo.app import editing, journeying
from predispo.domain import facts
from predispo.domain.care import ConsentScope, ConsultationKind
from predispo.domain.dates import PartialDate
from predispo.domain.facts import ConsentGiven, ConsultationHeld, RuleSetAside
from predispo.domain.testing import TestPurpose
from predispo.evidence.catalogue import Catalogue
from predispo.ui.evidence.law_sheet import law_blocks
from predispo.ui.journey.journey_view import JourneyView
from predispo.ui.person.inspector import Inspector
from predispo.ui.session import Session
from tests.ui.inspector_fixtures import DAUGHTER, inspector

__all__ = ["inspector"]

COUNTRIES = sorted(one.country for one in Catalogue.load().laws)


def journey(inspector: Inspector) -> JourneyView:
    inspector.show_tab("journey")
    return inspector.page("journey")


def order(qtbot: QtBot, view: JourneyView) -> None:
    view.actions_by_kind["order"].trigger()
    view._card.field("genes").set_genes(("BRCA1",))
    view._card.field("purpose").set_value(TestPurpose.PREDICTIVE)
    qtbot.mouseClick(view._card.save_button, Qt.MouseButton.LeftButton)


def ordered(session: Session) -> bool:
    return any(isinstance(one.fact, facts.TestOrdered) for one in session.family.facts)


def test_there_is_a_file_for_the_seventeen_countries_and_for_europe() -> None:
    wanted = "AT BE CH DE DK ES EUR FI FR GB IE IS IT NL NO PL PT SE"

    assert " ".join(COUNTRIES) == wanted


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_predictive_test_waits_and_is_ordered_only_with_a_recorded_reason(
    qtbot: QtBot, inspector: Inspector, session: Session, country: str
) -> None:
    session.workspace.settings.choose("country", country)
    view = journey(inspector)
    expected = journeying.law_of(session.workspace.catalogue, country)

    order(qtbot, view)

    card = view._card
    assert not ordered(session)
    assert card.objections.isVisibleTo(card)
    told = card.objections.rules.text()
    assert all(one.rule.text["en"] in told for one in card.objections.against)
    assert all(one.rule.act in card.objections.acts.text() for one in card.objections.against)
    qtbot.keyClicks(card.objections.reason, "operation next week")
    qtbot.keyClick(card.objections.reason, Qt.Key.Key_Return)
    assert ordered(session)
    aside = [one.fact for one in session.family.facts if isinstance(one.fact, RuleSetAside)]
    names = {rule.name for rule in expected.rules}
    assert aside
    assert {one.rule for one in aside} <= names
    assert {one.reason for one in aside} == {"operation next week"}
    session.undo_stack.undo()
    assert not ordered(session)


@pytest.mark.parametrize("country", COUNTRIES)
def test_nothing_waits_where_everything_that_the_law_asks_was_done(
    qtbot: QtBot, inspector: Inspector, session: Session, country: str
) -> None:
    session.workspace.settings.choose("country", country)
    day = PartialDate.of(2026, 1, 5)
    for fact in (
        ConsultationHeld(person=DAUGHTER, kind=ConsultationKind.PRE_TEST, on=day),
        ConsentGiven(person=DAUGHTER, scopes=(ConsentScope.TESTING,), on=PartialDate.of(2026, 1, 12)),
    ):
        session.propose("Told", lambda fact=fact: editing.write_down(fact))

    order(qtbot, journey(inspector))

    assert ordered(session)
    assert not any(isinstance(one.fact, RuleSetAside) for one in session.family.facts)


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_page_of_the_law_tells_every_rule_with_its_act(session: Session, country: str) -> None:
    from predispo.phrases.phrases import load

    law = journeying.law_of(session.workspace.catalogue, country)

    said = repr(law_blocks(law, load("en")))

    assert all(rule.text["en"] in said and rule.act in said for rule in law.rules)
