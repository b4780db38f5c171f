"""The page of relatives at risk as a counsellor uses it: several chosen, a step written and undone, the table saved."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from predispo.app import editing
from predispo.app.worklists import Worklist
from predispo.domain.care import ConsentScope, LetterKind
from predispo.domain.facts import ConsentGiven, LetterIssued, RelativeInformed, RelativeInvited, RuleSetAside
from predispo.domain.ids import PersonId
from predispo.domain.person import Flag
from predispo.domain.testing import ReportedVariant, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.ui.journey.cascade_page import CascadePage
from predispo.ui.main_window import MainWindow
from tests.builders import born, person, trio
from tests.ui.conftest import WAIT, open_family

SISTER, DAUGHTER = PersonId("sister"), PersonId("daughter")


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> CascadePage:
    open_family(window.session, *trio(), person("sister", "F", born=1983), born("sister", "u"))
    found = ReportedVariant(
        variant=Variant(gene="BRCA1", hgvs="NM_007294.4:c.68_69del"), reported_class=VariantClass.PATHOGENIC
    )
    report = TestReport(genes=("BRCA1",), variants=(found,))
    with qtbot.waitSignal(window.session.assessment_ready, timeout=WAIT):
        assert window.session.propose("result", lambda: editing.receive_result(PersonId("mother"), report, on=None))
    window.commands.journey["cascade"].trigger()
    shown = window.pages.currentWidget()
    assert isinstance(shown, CascadePage)
    return shown


def cells(page: CascadePage, who: PersonId) -> tuple[str, ...]:
    return next(one.cells for one in page.table.rows.rows if one.key == who)


def facts(window: MainWindow, kind: type) -> list[object]:
    family = window.session.family
    assert family is not None
    return [one.fact for one in family.facts if isinstance(one.fact, kind)]


def test_relatives_stand_with_their_live_chance_and_the_sum_of_it(page: CascadePage) -> None:
    assert cells(page, DAUGHTER)[1:4] == ("May carry it, degree 1", "50%", "Not yet")
    assert "Carriers still expected among the untested: 1" in page.summary.text()
    assert "Carriers still expected" in page.picture.accessibleName()


def test_several_are_informed_in_one_step_that_undo_takes_back(
    page: CascadePage, window: MainWindow, qtbot: QtBot
) -> None:
    page.table.selectAll()
    page.table.choose({DAUGHTER, SISTER})
    page.actions_by_kind["informed"].trigger()
    assert page._card is not None
    qtbot.keyClicks(page._card.field("through"), "their mother")
    qtbot.keyClick(page._card.field("through"), Qt.Key.Key_Return)

    assert {one.person for one in facts(window, RelativeInformed)} == {DAUGHTER, SISTER}
    assert cells(page, SISTER)[3] == "Told"
    assert window.pages.currentWidget() is page
    window.commands.undo.trigger()
    assert facts(window, RelativeInformed) == []
    assert cells(page, SISTER)[3] == "Not yet"


def test_a_wish_not_to_be_contacted_is_seen_and_asks_for_a_reason(
    page: CascadePage, window: MainWindow, qtbot: QtBot
) -> None:
    family = window.session.family
    details = family.person(SISTER).details
    window.session.propose(
        "flag", lambda: editing.describe(family, SISTER, replace(details, flags=(Flag.DO_NOT_CONTACT,)))
    )
    page.table.choose({DAUGHTER, SISTER})
    assert "sister" in page.about.text().lower()
    page.actions_by_kind["invited"].trigger()
    card = page._card
    qtbot.mouseClick(card.save_button, Qt.MouseButton.LeftButton)
    assert facts(window, RelativeInvited) == []
    card.objections.reason.setText("she rang herself")
    qtbot.mouseClick(card.save_button, Qt.MouseButton.LeftButton)

    assert len(facts(window, RelativeInvited)) == 2
    assert [one.person for one in facts(window, RuleSetAside)] == [SISTER]


def test_what_the_list_shows_is_remembered_and_saved_as_a_table(page: CascadePage, tmp_path: Path) -> None:
    page.which.set_value("no_need")
    page.which.chosen.emit("no_need")

    assert [row.key for row in page.table.rows.rows] == ["father"]
    assert page.session.workspace.settings.text("cascade_shown") == "no_need"
    page.save_csv(tmp_path / "relatives.csv")
    assert (tmp_path / "relatives.csv").read_text("utf-8-sig").count("\n") == 2


def test_the_page_follows_the_day_that_is_looked_back_to(page: CascadePage, window: MainWindow) -> None:
    window.session.workspace.clock.pass_days(30)
    window.session.look_back(window.session.casework.first_day)

    assert not page.write.isEnabled()


def test_escape_leads_back_and_the_letter_can_be_seen_first(
    page: CascadePage, window: MainWindow, qtbot: QtBot
) -> None:
    page.table.choose({DAUGHTER, SISTER})
    qtbot.mouseClick(page.preview, Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is window.canvas
    assert window.inspector.page("letters").kind.value() is LetterKind.FAMILY_LETTER
    window.commands.journey["cascade"].trigger()
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.canvas


def test_the_worklist_of_all_families_tells_who_is_to_be_reached(page: CascadePage, window: MainWindow) -> None:
    families = window.families
    families.refresh()
    families.worklist.set_value(Worklist.RELATIVES)
    families.refresh()

    assert [one.title for one in families.model.rows] == ["Relatives to be reached: BRCA1 NM_007294.4:c.68_69del"]


def test_family_letters_go_to_several_in_their_languages_as_one_step(
    page: CascadePage, window: MainWindow, qtbot: QtBot
) -> None:
    session = window.session
    for name, value in (("clinic", "Test clinic"), ("clinic_phone", "+47 00 00 00 00"), ("clinic_email", "a@b.no")):
        session.workspace.settings.choose(name, value)
    details = replace(session.family.person(SISTER).details, language="pl")
    session.propose("language", lambda: editing.describe(session.family, SISTER, details))
    page.table.choose({DAUGHTER, SISTER})
    page.letters.click()
    assert not page._card.save_button.isEnabled(), "the index has not agreed yet"
    page.close_form()
    agreed = ConsentGiven(person=PersonId("mother"), scopes=(ConsentScope.INFORM_RELATIVES,))
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        session.propose("consent", lambda: editing.write_down(agreed))
    page.table.choose({DAUGHTER, SISTER, PersonId("mother")})

    page.letters.click()

    assert "No letter for mother" in page._card.told.text()
    assert page._card.plan.by_language == {"en": (DAUGHTER,), "pl": (SISTER,)}
    qtbot.mouseClick(page._card.save_button, Qt.MouseButton.LeftButton)
    assert {one.language for one in facts(window, LetterIssued)} == {"en", "pl"}
    assert {one.person for one in facts(window, RelativeInvited)} == {DAUGHTER, SISTER}
    assert cells(page, SISTER)[3] == "Invited"
    window.commands.undo.trigger()
    assert facts(window, LetterIssued) == facts(window, RelativeInvited) == []
