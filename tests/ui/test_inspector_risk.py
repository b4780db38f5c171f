"""The Risk page: computed figures as computed, missing ones as missing."""

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from predispo.domain.assessment import RiskPoint
from predispo.domain.facts import FamilyDescribed
from predispo.domain.ids import PersonId
from predispo.errors import ImpossibleFamily
from predispo.phrases.phrases import load
from predispo.ui.main_window import MainWindow
from predispo.ui.person.inspector import Inspector
from predispo.ui.risk.risk_table import RiskTableModel
from predispo.ui.session import Session
from predispo.ui.widgets.note_bar import NoteBar
from tests.builders import trio
from tests.ui.conftest import open_family
from tests.ui.inspector_fixtures import DAUGHTER, WAIT, inspector

__all__ = ["inspector"]


def test_the_page_shows_the_figures_of_the_assessment_in_the_words_of_letters(
    inspector: Inspector, session: Session
) -> None:
    inspector.show_tab("risk")
    view, words = inspector.page("risk"), load("en")

    mine = session.assessment.persons[DAUGHTER]
    site = str(view.remaining.site.value())
    last = next(one for one in mine.remaining_risk[site] if one.age == view.remaining.horizon.value())
    assert words.percent(mine.carrier["BRCA1"].probability) in view.bars.accessibleDescription()
    assert view.remaining.horizon.value() == 80
    assert words.chance(last.risk) in view.remaining.sentence.text()
    assert words.chance(last.population) in view.remaining.population_words.text()
    assert view.statement.accessibleName() == words.intended_use
    assert view.sources.isVisible()


def test_the_table_has_the_numbers_of_the_curves(inspector: Inspector, session: Session) -> None:
    inspector.show_tab("risk")
    view, words = inspector.page("risk"), load("en")

    model = view.remaining.table.rows
    points = session.assessment.persons[DAUGHTER].remaining_risk[str(view.remaining.site.value())]
    shown = {model.data(model.index(row, 0)): model.data(model.index(row, 1)) for row in range(model.rowCount())}
    assert shown == {str(one.age): words.percent(one.risk) for one in points[1:]}


def test_a_change_fades_the_figures_until_the_new_ones_are_there(
    qtbot: QtBot, inspector: Inspector, session: Session
) -> None:
    inspector.show_tab("risk")
    view = inspector.page("risk")

    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        session.reassess()
        assert view._veil.isVisible()

    assert not view._veil.isVisible()


def test_the_dead_have_no_remaining_risk_and_the_page_says_why(
    qtbot: QtBot, inspector: Inspector, session: Session
) -> None:
    session.select(PersonId("father"))
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        inspector.show_form("death")
    inspector.show_tab("risk")
    view = inspector.page("risk")

    assert view.nothing.text() == "Not computed: this person has died."
    assert not view.remaining.isVisible()


def test_facts_that_cannot_go_together_are_told_with_their_persons_and_a_cure(
    qtbot: QtBot, inspector: Inspector, session: Session
) -> None:
    inspector.show_tab("risk")
    view = inspector.page("risk")
    persons = (PersonId("father"), PersonId("daughter"))

    session.assessment = None
    session.failure = ImpossibleFamily("These facts cannot go together.", cure="Check the results.", persons=persons)
    session.assessment_failed.emit(session.failure)

    assert not view.figures.isVisible()
    bar = view.notes.itemAt(0).widget().accessibleName()
    assert "father, daughter" in bar
    assert "Check the results." in bar
    qtbot.mouseClick(view.notes.itemAt(1).widget(), Qt.MouseButton.LeftButton)
    assert session.selected == "father"


def test_the_table_is_a_model_without_fault(qtmodeltester: ModelTester) -> None:
    model = RiskTableModel(load("en"))
    model.show_points(
        (
            RiskPoint(age=50, risk=0.1, population=0.02, with_mortality=0.09),
            RiskPoint(age=80, risk=0.6, population=0.1, interval=(0.5, 0.7)),
        )
    )

    qtmodeltester.check(model)
    assert model.data(model.index(1, 1)) == "60% (50–70%)"
    assert model.data(model.index(1, 3)) == "not computed"


def test_why_nothing_was_computed_is_told_on_a_page_that_is_opened_afterwards(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    with qtbot.waitSignal(session.assessment_failed, timeout=WAIT):
        open_family(session, FamilyDescribed(number="1", country="GR"), *trio()[1:])
    session.select(PersonId("daughter"))

    session.request_form("risk")

    view = window.inspector.page("risk")
    assert view.state.text() == "No figures were computed."
    assert any("no cancer incidence of Greece" in bar.accessibleName() for bar in view.findChildren(NoteBar))
