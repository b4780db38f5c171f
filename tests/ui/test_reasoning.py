"""Why, what if and whom to test, as a counsellor uses them in the window."""

# A family is open in every test, and rows and fields are of the kind that the view makes.
# pyright: reportOptionalMemberAccess=false, reportAttributeAccessIssue=false

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from predispo.app.editing import Step
from predispo.domain.cancer import Site
from predispo.domain.facts import FamilyDescribed, ResultReceived, RoleTaken
from predispo.domain.ids import PersonId
from predispo.domain.person import Role
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.drawing.picture import Picture
from predispo.drawing.shapes import flat
from predispo.phrases.phrases import load
from predispo.ui.main_window import MainWindow
from predispo.ui.pedigree.portrait import Portrait
from predispo.ui.pedigree.views import Views
from predispo.ui.risk.questions import Questions
from predispo.ui.risk.supposition import Supposition
from predispo.ui.risk.what_if_view import FOUND, NOT_FOUND, UNCERTAIN
from predispo.ui.risk.whom_view import CONSULTAND_COST
from predispo.ui.session import Session
from tests.builders import cancer, trio, well
from tests.ui.conftest import open_family

WAIT = 60_000
DAUGHTER, MOTHER = PersonId("daughter"), PersonId("mother")


@pytest.fixture
def risk(qtbot: QtBot, window: MainWindow, session: Session) -> Iterator[Questions]:
    """The Risk page of a daughter whose mother had breast and ovarian cancer."""
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        open_family(
            session,
            *trio(),
            cancer("mother", Site.BREAST, 38),
            cancer("mother", Site.OVARY, 50),
            well("father", 70),
            RoleTaken(person=DAUGHTER, role=Role.CONSULTAND),
        )
    session.select(DAUGHTER)
    window.inspector.show_tab("risk")
    yield window.inspector.page("risk").questions
    session.jobs.wait()


def press(qtbot: QtBot, risk: Questions, name: str) -> None:
    qtbot.mouseClick(risk.buttons[name], Qt.MouseButton.LeftButton)


def explain(qtbot: QtBot, risk: Questions, session: Session) -> None:
    with qtbot.waitSignal(session.reasoning.explained, timeout=WAIT):
        press(qtbot, risk, "why")


def suppose(qtbot: QtBot, risk: Questions, session: Session, who: PersonId, *, positive: bool) -> None:
    form = risk.what_if
    if not form.isVisible():
        press(qtbot, risk, "what_if")
    form.person.set_value(who)
    form.gene.set_value("BRCA1")
    form.result.set_value(FOUND if positive else NOT_FOUND)
    with qtbot.waitSignal(session.reasoning.shown_changed, timeout=WAIT):
        qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)


def test_the_mother_stands_first_and_a_click_selects_her(qtbot: QtBot, risk: Questions, session: Session) -> None:
    explain(qtbot, risk, session)

    rows = risk.why.list
    assert rows.rows.rows[0].key == MOTHER
    assert rows.rows.rows[0].detail.startswith("Raises the odds")
    centre = rows.visualRect(rows.rows.index(0, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert session.selected == MOTHER


def test_the_keyboard_does_the_same(qtbot: QtBot, risk: Questions, session: Session) -> None:
    risk.buttons["why"].setFocus()
    with qtbot.waitSignal(session.reasoning.explained, timeout=WAIT):
        qtbot.keyClick(risk.buttons["why"], Qt.Key.Key_Space)

    risk.why.list.select_key(MOTHER)
    qtbot.keyClick(risk.why.list, Qt.Key.Key_Return)

    assert session.selected == MOTHER


def test_halos_are_drawn_while_why_is_asked(qtbot: QtBot, risk: Questions, session: Session) -> None:
    explain(qtbot, risk, session)
    while_asked = dict(session.reasoning.halos)

    press(qtbot, risk, "why")

    assert while_asked[MOTHER] == max(while_asked.values()) <= 1.0
    assert dict(session.reasoning.halos) == {}


def test_each_question_opens_by_a_key_of_its_own(qtbot: QtBot, risk: Questions, session: Session) -> None:
    keys = [button.shortcut().toString() for button in risk.buttons.values()]

    assert keys == ["Alt+W", "Alt+I", "Alt+O"]


def test_one_question_is_open_at_a_time(qtbot: QtBot, risk: Questions, session: Session) -> None:
    explain(qtbot, risk, session)
    with qtbot.waitSignal(session.reasoning.advised, timeout=WAIT):
        press(qtbot, risk, "whom")

    assert risk.whom.isVisible()
    assert not risk.why.isVisible()
    assert not risk.buttons["why"].isChecked()


def test_a_supposition_changes_what_is_shown_and_records_nothing(
    qtbot: QtBot, window: MainWindow, risk: Questions, session: Session
) -> None:
    page, words = window.inspector.page("risk"), load("en")
    known = session.assessment
    entries, before = session.casework.entries, session.family

    suppose(qtbot, risk, session, MOTHER, positive=True)

    shown = session.reasoning.shown
    assert shown is not known
    chance = shown.persons[DAUGHTER].carrier["BRCA1"].probability
    assert 0.4 < chance < 0.6
    assert words.percent(chance) in page.bars.accessibleDescription()
    assert "not recorded" in window.supposed_banner.text.text()
    assert window.supposed_banner.isVisible()
    assert session.assessment is known
    assert session.family is before
    assert session.undo_stack.count() == 0
    assert session.casework.entries == entries


def test_one_click_leads_back_to_what_is_known(
    qtbot: QtBot, window: MainWindow, risk: Questions, session: Session
) -> None:
    page, words = window.inspector.page("risk"), load("en")
    suppose(qtbot, risk, session, MOTHER, positive=True)

    qtbot.mouseClick(window.supposed_banner.back, Qt.MouseButton.LeftButton)

    known = session.assessment.persons[DAUGHTER].carrier["BRCA1"].probability
    assert session.reasoning.shown is session.assessment
    assert words.percent(known) in page.bars.accessibleDescription()
    assert not window.supposed_banner.isVisible()


def test_who_is_supposed_to_be_tested_is_drawn_dashed(
    qtbot: QtBot, window: MainWindow, risk: Questions, session: Session
) -> None:
    portrait = Portrait(session, Views(session, window), window)
    pictures: list[Picture] = []
    portrait.drawn.connect(lambda picture, _: pictures.append(picture))

    def dashed() -> bool:
        group = next(one for one in pictures[-1].groups if one.key == MOTHER)
        return any(getattr(shape, "stroke", None) and shape.stroke.dash for shape in flat(group.shapes))

    portrait.draw()
    assert not dashed()
    suppose(qtbot, risk, session, MOTHER, positive=False)

    assert dashed()


def test_another_supposition_of_the_same_person_and_gene_takes_the_first_ones_place(
    qtbot: QtBot, risk: Questions, session: Session
) -> None:
    suppose(qtbot, risk, session, MOTHER, positive=True)
    suppose(qtbot, risk, session, MOTHER, positive=False)

    assert [one.positive for one in session.reasoning.hypotheses] == [False]


def test_another_family_is_shown_as_it_is_known(
    qtbot: QtBot, window: MainWindow, risk: Questions, session: Session
) -> None:
    suppose(qtbot, risk, session, MOTHER, positive=True)

    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        open_family(session, FamilyDescribed(number="2"), *trio()[1:])

    assert session.reasoning.hypotheses == ()
    assert not window.supposed_banner.isVisible()


def test_an_affected_relative_is_marked_and_ranked_by_what_the_test_tells(
    qtbot: QtBot, risk: Questions, session: Session
) -> None:
    with qtbot.waitSignal(session.reasoning.advised, timeout=WAIT):
        press(qtbot, risk, "whom")

    rows = risk.whom.list.rows.rows
    assert [row.key for row in rows] == [DAUGHTER, MOTHER, "father"]
    assert rows[1].detail.startswith("Has had cancer.")
    assert all(0.0 <= row.share <= 1.0 for row in rows)


def test_what_a_report_contradicts_is_refused_in_the_form_and_not_supposed(
    qtbot: QtBot, window: MainWindow, risk: Questions, session: Session
) -> None:
    report = TestReport(
        genes=("BRCA1",),
        method=TestMethod.SEQUENCING_AND_COPY_NUMBER,
        variants=(
            ReportedVariant(variant=Variant(gene="BRCA1", hgvs="c.68_69del"), reported_class=VariantClass.PATHOGENIC),
        ),
    )
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        session.propose("test", lambda: Step(facts=(ResultReceived(person=MOTHER, report=report),), subject="test"))

    suppose(qtbot, risk, session, MOTHER, positive=False)

    assert session.reasoning.hypotheses == ()
    assert "mother" in risk.what_if.problem.text()
    assert not window.supposed_banner.isVisible()


def supposed_lines(risk: Questions) -> list[Supposition]:
    column = risk.what_if.supposed
    shown = [column.itemAt(number).widget() for number in range(column.count())]
    return [one for one in shown if isinstance(one, Supposition)]


def test_an_uncertain_variant_is_supposed_with_the_chance_that_was_given(
    qtbot: QtBot, window: MainWindow, risk: Questions, session: Session
) -> None:
    form = risk.what_if
    press(qtbot, risk, "what_if")
    assert not form.chance.isVisible()
    form.person.set_value(MOTHER)
    form.gene.set_value("BRCA1")
    form.result.setFocus()
    for _ in range(2):
        qtbot.keyClick(form.result, Qt.Key.Key_Down)
    assert form.result.value() == UNCERTAIN
    form.chance.setValue(30)
    with qtbot.waitSignal(session.reasoning.shown_changed, timeout=WAIT):
        qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)

    assert form.chance.isVisible()
    assert [one.pathogenic for one in session.reasoning.hypotheses] == [0.3]
    assert "uncertain significance" in window.supposed_banner.text.text()
    assert "30%" in supposed_lines(risk)[0].text.text()


def test_record_fills_in_the_form_of_results_and_only_saving_writes_it_down(
    qtbot: QtBot, window: MainWindow, risk: Questions, session: Session
) -> None:
    suppose(qtbot, risk, session, MOTHER, positive=True)
    entries = session.casework.entries

    qtbot.mouseClick(supposed_lines(risk)[0].record, Qt.MouseButton.LeftButton)

    form = window.inspector.page("tests").results.form
    assert session.selected == MOTHER
    assert form.isVisible()
    assert form.genes.genes() == ("BRCA1",)
    assert [one.reported_class for one in form.variants.variants()] == [VariantClass.PATHOGENIC]
    assert session.casework.entries == entries
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert len(session.family.person(MOTHER).results) == 1
    assert session.reasoning.hypotheses == ()
    assert not window.supposed_banner.isVisible()


def test_leaving_the_filled_in_form_records_nothing(
    qtbot: QtBot, window: MainWindow, risk: Questions, session: Session
) -> None:
    suppose(qtbot, risk, session, MOTHER, positive=True)
    entries = session.casework.entries
    qtbot.mouseClick(supposed_lines(risk)[0].record, Qt.MouseButton.LeftButton)

    session.select(DAUGHTER)

    assert session.casework.entries == entries
    assert len(session.reasoning.hypotheses) == 1


def test_one_of_two_suppositions_may_be_dropped(qtbot: QtBot, risk: Questions, session: Session) -> None:
    suppose(qtbot, risk, session, MOTHER, positive=True)
    suppose(qtbot, risk, session, DAUGHTER, positive=False)

    with qtbot.waitSignal(session.reasoning.shown_changed, timeout=WAIT):
        qtbot.mouseClick(supposed_lines(risk)[0].drop, Qt.MouseButton.LeftButton)

    assert [one.person for one in session.reasoning.hypotheses] == [DAUGHTER]


def test_information_is_weighed_against_cost_where_the_clinic_gives_its_costs(
    qtbot: QtBot, window: MainWindow, risk: Questions, session: Session
) -> None:
    with qtbot.waitSignal(session.reasoning.advised, timeout=WAIT):
        press(qtbot, risk, "whom")
    assert "Cost" not in risk.whom.list.rows.rows[0].detail
    assert risk.whom.order.count() == 2

    window.commands.preferences.trigger()
    for name, cost in (("test_cost_panel", 4500), ("test_cost_familial", 900)):
        field = window.preferences.fields[name]
        field.box.setValue(cost)
        with qtbot.waitSignal(session.reasoning.advised, timeout=WAIT):
            field.commit()
    risk.whom.order.set_value(CONSULTAND_COST)
    risk.whom.order.chosen.emit(CONSULTAND_COST)

    assert risk.whom.order.count() == 4
    first = risk.whom.list.rows.rows[0]
    assert "Cost 4,500:" in first.detail
    assert first.share == 1.0
