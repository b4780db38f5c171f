"""Every figure opens its sources, by the pointer and by the keyboard, through the real window."""

# A family is open, and the window of sources is there, in every test.
# pyright: reportOptionalMemberAccess=false

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from predispo.domain.cancer import Site
from predispo.domain.facts import FamilyDescribed, RoleTaken
from predispo.domain.ids import PersonId
from predispo.domain.person import Role
from predispo.phrases.phrases import load
from predispo.ui.main_window import MainWindow
from predispo.ui.risk.risk_view import RiskView
from predispo.ui.session import Session
from tests.builders import cancer, trio
from tests.ui.conftest import WAIT, open_family

DAUGHTER, MOTHER = PersonId("daughter"), PersonId("mother")


@pytest.fixture
def risk(qtbot: QtBot, window: MainWindow, session: Session) -> Iterator[RiskView]:
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        open_family(
            session,
            *trio(),
            cancer("mother", Site.BREAST, 38),
            cancer("mother", Site.OVARY, 50),
            RoleTaken(person=DAUGHTER, role=Role.CONSULTAND),
        )
    session.select(DAUGHTER)
    window.inspector.show_tab("risk")
    yield window.inspector.page("risk")
    session.jobs.wait()


def rows(risk: RiskView) -> list[str]:
    shown = risk.sources_window
    assert shown is not None
    assert shown.isVisible()
    return [f"{row.title}\n{row.detail}" for row in shown.list.rows.rows]


def test_enter_on_a_bar_shows_what_the_chance_rests_on(qtbot: QtBot, risk: RiskView, session: Session) -> None:
    risk.bars.setFocus()
    qtbot.keyClick(risk.bars, Qt.Key.Key_Down)
    qtbot.keyClick(risk.bars, Qt.Key.Key_Return)

    chance = session.assessment.persons[DAUGHTER].carrier["BRCA1"].probability
    told = risk.sources_window.figure.text()
    assert "BRCA1" in told
    assert load("en").percent(chance) in told
    curve = next(one for one in rows(risk) if one.startswith("BRCA1, ovarian cancer in women"))
    assert "by 80: 44% (36%–53%)" in curve
    assert "Kuchenbaecker" in curve
    assert "Verified: compared with the source." in curve
    assert "Fixed, no interval published." in rows(risk)[0]


def test_a_click_on_a_bar_does_the_same(qtbot: QtBot, risk: RiskView) -> None:
    row = risk.bars.visualRect(risk.bars.model_.index(0, 0))
    qtbot.mouseClick(risk.bars.viewport(), Qt.MouseButton.LeftButton, pos=row.center())

    assert "any gene of the panel" in risk.sources_window.figure.text()
    assert any(one.startswith("MLH1, ") for one in rows(risk))


def test_the_arrows_mark_an_age_on_the_curves_and_enter_opens_its_sources(qtbot: QtBot, risk: RiskView) -> None:
    remaining = risk.remaining
    remaining.site.set_value("ovary")
    remaining.site.chosen.emit("ovary")
    remaining.curves.setFocus()
    qtbot.keyClick(remaining.curves, Qt.Key.Key_Home)
    qtbot.keyClick(remaining.curves, Qt.Key.Key_Right)
    age = remaining.curves.marked
    qtbot.keyClick(remaining.curves, Qt.Key.Key_Return)

    assert remaining.horizon.value() == age
    assert f"ovarian cancer by age {age}:" in risk.sources_window.figure.text()
    assert any("New cases per 100,000 a year" in one for one in rows(risk))


def test_a_click_on_the_curves_asks_for_the_nearest_age(qtbot: QtBot, risk: RiskView) -> None:
    curves = risk.remaining.curves
    right_end = QPoint(curves.width() - 6, curves.height() // 2)
    qtbot.mouseClick(curves.viewport(), Qt.MouseButton.LeftButton, pos=right_end)

    assert curves.marked == 95
    assert "by age 95:" in risk.sources_window.figure.text()


def test_a_row_of_the_table_opens_the_sources_of_its_age(qtbot: QtBot, risk: RiskView) -> None:
    table = risk.remaining.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)

    age = table.rows.points[table.currentIndex().row()].age
    assert f"by age {age}:" in risk.sources_window.figure.text()


def test_a_chance_that_weighs_a_risk_opens_its_own_sources_and_back_leads_back(qtbot: QtBot, risk: RiskView) -> None:
    risk.remaining.table.sources_requested.emit(80)
    shown = risk.sources_window
    before = shown.figure.text()
    qtbot.waitUntil(shown.isActiveWindow, timeout=WAIT)
    shown.list.select_key((DAUGHTER, "BRCA1"))
    qtbot.keyClick(shown.list, Qt.Key.Key_Return)

    assert "chance of carrying a variant of BRCA1" in shown.figure.text()
    qtbot.mouseClick(shown.back, Qt.MouseButton.LeftButton)
    assert shown.figure.text() == before
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_enter_on_a_published_figure_opens_its_source_among_the_evidence(
    qtbot: QtBot, risk: RiskView, window: MainWindow, session: Session
) -> None:
    asked: list[str] = []
    session.evidence_requested.connect(lambda address: asked.append(str(address)))
    risk.bars.sources_requested.emit("BRCA1")
    shown = risk.sources_window
    assert shown is not None
    qtbot.waitUntil(shown.isActiveWindow, timeout=WAIT)
    qtbot.keyClick(shown.list, Qt.Key.Key_Down)
    qtbot.keyClick(shown.list, Qt.Key.Key_Return)

    assert asked == ["reference:kuchenbaecker2017"]
    assert window.pages.currentWidget() is not window.canvas


def test_the_sources_follow_the_answer_and_go_with_the_family(qtbot: QtBot, risk: RiskView, session: Session) -> None:
    risk.bars.sources_requested.emit("BRCA1")
    with qtbot.waitSignal(session.intervals.ready, timeout=WAIT):
        pass

    assert "–" in risk.sources_window.figure.text()
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        open_family(session, FamilyDescribed(number="2"), *trio()[1:])
    assert not risk.sources_window.isVisible()


def test_every_control_of_the_tab_has_an_accessible_name(qtbot: QtBot, risk: RiskView, session: Session) -> None:
    for name in ("why", "what_if", "whom"):
        qtbot.mouseClick(risk.questions.buttons[name], Qt.MouseButton.LeftButton)
        controls = [
            one
            for one in risk.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(risk)
        ]
        unnamed = [
            one
            for one in controls
            if not (QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) or _is_inner(one))
        ]
        assert unnamed == []
        assert len(controls) > 6


def test_the_charts_say_in_words_what_they_show(risk: RiskView, session: Session) -> None:
    words, mine = load("en"), session.assessment.persons[DAUGHTER]
    site = str(risk.remaining.site.value())

    bars = QAccessible.queryAccessibleInterface(risk.bars)
    curves = risk.remaining.curves.accessibleDescription()
    icons = risk.remaining.person_icons.accessibleName()
    assert bars.childCount() == risk.bars.model_.rowCount()
    assert words.percent(mine.carrier["any"].probability) in bars.child(0).text(QAccessible.Text.Name)
    assert all(words.percent(one.risk) in curves for one in mine.remaining_risk[site][1:] if one.age % 5 == 0)
    assert icons.endswith("of 100")


def _is_inner(widget: QWidget) -> bool:
    """A part that Qt makes inside a control that has the name."""
    parent = widget.parentWidget()
    return parent is not None and type(widget).__module__.startswith("PySide6") and bool(parent.accessibleName())
