"""Joining and splitting families through the window: reviewed, done as one act, undone by one key."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from predispo.app.casework import Casework
from predispo.domain.cancer import Site
from predispo.domain.facts import FamilyDescribed
from predispo.domain.ids import PersonId
from predispo.ui.main_window import MainWindow
from predispo.ui.pedigree.join_page import JoinPage
from predispo.ui.pedigree.split_page import SplitPage
from predispo.ui.session import Session
from tests.builders import born, cancer, person, union
from tests.ui.conftest import open_family

DAUGHTER, MOTHER, FATHER = PersonId("daughter"), PersonId("mother"), PersonId("father")


@pytest.fixture
def other(session: Session) -> Casework:
    """The mother of the trio once more, in a family of her own with a sister."""
    facts = (
        FamilyDescribed(number="B-2"),
        person("mother", "F", born=1955),
        person("sister", "F", born=1958),
        person("gran", "F", born=1930),
        union("u", "gran"),
        born("mother", "u"),
        born("sister", "u"),
        cancer("sister", Site.OVARY, 52),
    )
    return session.workspace.add_family(facts, subject="import")


def joining(window: MainWindow, other: Casework) -> JoinPage:
    """The page with the other family chosen."""
    window.commands.join_family.trigger()
    page = window.family_pages.join_page
    assert page is not None
    assert window.pages.currentWidget() is page
    page.other.set_value(other.family.id)
    page.other.chosen.emit(page.other.value())
    return page


def test_two_families_are_joined_by_the_person_in_both_and_undone_by_one_key(
    qtbot: QtBot, window: MainWindow, session: Session, other: Casework
) -> None:
    open_family(session)
    assert session.family is not None
    before = session.family
    page = joining(window, other)
    for box in page.same.values():
        box.setChecked(False)
    assert not page.join.isEnabled()
    assert "Choose at least one person" in page.outcome.text()

    page.mine.set_value(MOTHER)
    page.theirs.set_value(MOTHER)
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    assert page.join.isEnabled(), page.outcome.text()
    qtbot.mouseClick(page.join, Qt.MouseButton.LeftButton)

    after = session.family
    assert after is not None
    assert len(after.persons) == len(before.persons) + 2
    assert any(one.cancers and one.cancers[0].fact.cancer.site is Site.OVARY for one in after.persons.values())
    assert after.pedigree.parents[MOTHER].mother is not None
    assert window.pages.currentWidget() is window.canvas
    assert session.workspace.family(other.family.id).persons == {}

    window.commands.undo.trigger()
    assert session.family.persons == before.persons
    assert len(session.workspace.family(other.family.id).persons) == 3
    window.commands.redo.trigger()
    assert len(session.family.persons) == len(before.persons) + 2


def test_where_the_records_differ_a_choice_decides(
    qtbot: QtBot, window: MainWindow, session: Session, other: Casework
) -> None:
    open_family(session)
    page = joining(window, other)
    page.mine.set_value(MOTHER)
    page.theirs.set_value(PersonId("sister"))
    for box in page.same.values():
        box.setChecked(False)
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    key = ((MOTHER, PersonId("sister")), "name")
    assert key in page.differences, page.outcome.text()

    page.differences[key].setFocus()
    qtbot.keyClick(page.differences[key], Qt.Key.Key_Down)
    qtbot.mouseClick(page.join, Qt.MouseButton.LeftButton)

    assert session.family is not None
    assert session.family.person(MOTHER).name == "sister"


def test_a_family_that_is_joined_away_opens_and_tells_where_its_people_are(
    qtbot: QtBot, window: MainWindow, session: Session, other: Casework
) -> None:
    open_family(session)
    page = joining(window, other)
    page.mine.set_value(MOTHER)
    page.theirs.set_value(MOTHER)
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.join, Qt.MouseButton.LeftButton)

    session.open_family(other.family.id)

    assert session.family is not None
    assert session.family.number == "B-2"
    assert not session.family.persons
    told = [one.fact.text for one in session.family.facts if hasattr(one.fact, "text")]
    assert any("are now in family" in text for text in told)


def test_selected_people_are_split_off_and_undone(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    facts = (
        FamilyDescribed(number="A-1"),
        *(person(one, "F") for one in ("gran", "mother", "aunt", "cousin")),
        union("u", "gran"),
        born("mother", "u"),
        born("aunt", "u"),
        union("v", "aunt"),
        born("cousin", "v"),
    )
    open_family(session, *facts)
    session.select(PersonId("aunt"))
    window.canvas.commands.several.choose_descendants.trigger()
    window.commands.split_family.trigger()
    page = window.family_pages.split_page
    assert isinstance(page, SplitPage)
    assert page.shared.value() == PersonId("aunt")
    assert "Going: 1. Staying: 3." in page.outcome.text()
    page.number.clear()
    assert not page.split.isEnabled()
    page.number.setText("A-1")
    assert "Another family has this number" in page.outcome.text()
    page.number.setText("A-7")

    qtbot.mouseClick(page.split, Qt.MouseButton.LeftButton)

    assert session.family is not None
    assert sorted(session.family.persons) == ["aunt", "gran", "mother"]
    (made,) = [one for one in session.workspace.families() if one.number == "A-7"]
    names = [one.name for one in session.workspace.family(made.id).persons.values()]
    assert sorted(names) == ["aunt", "cousin"]
    window.commands.undo.trigger()
    assert sorted(session.family.persons) == ["aunt", "cousin", "gran", "mother"]
    assert session.workspace.family(made.id).persons == {}
