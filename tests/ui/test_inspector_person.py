"""The Person page: every field left is one step, and what is not understood changes nothing."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from predispo.domain.dates import Age, PartialDate
from predispo.domain.person import Flag, Role, Sex
from predispo.ui.person.inspector import Inspector
from predispo.ui.person.life_form import Free, Living
from predispo.ui.session import Session
from predispo.ui.widgets.choice_box import ChoiceBox
from tests.ui.inspector_fixtures import DAUGHTER, inspector, person

__all__ = ["inspector"]


def type_over(qtbot: QtBot, line: QWidget, text: str) -> None:
    """Click into a field, type over what stands there, and leave it by Tab."""
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    if text:
        qtbot.keyClicks(line, text)
    else:
        qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClick(line, Qt.Key.Key_Tab)


def choose(qtbot: QtBot, box: ChoiceBox, value: object) -> None:
    """Choose a value with the arrow keys, as somebody without a mouse does."""
    box.setFocus()
    wanted = box._values.index(value)
    while box.currentIndex() != wanted:
        qtbot.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up)


def test_editing_a_name_is_one_step_that_undo_takes_back(qtbot: QtBot, inspector: Inspector, session: Session) -> None:
    name = inspector.page("person").details.name

    type_over(qtbot, name, "Anna Berg")

    assert person(session).name == "Anna Berg"
    assert session.undo_stack.count() == 1
    assert inspector.name.text() == "Anna Berg"
    session.undo_stack.undo()
    assert person(session).name == "daughter"
    assert name.text() == "daughter"
    session.undo_stack.redo()
    assert person(session).name == "Anna Berg"


def test_leaving_a_field_as_it_was_makes_no_step(qtbot: QtBot, inspector: Inspector, session: Session) -> None:
    form = inspector.page("person")

    for line in (form.details.name, form.details.birth.line, form.details.people.line):
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.keyClick(line, Qt.Key.Key_Tab)

    assert session.undo_stack.count() == 0


def test_a_date_that_is_not_understood_shows_a_cure_and_changes_nothing(
    qtbot: QtBot, inspector: Inspector, session: Session
) -> None:
    birth = inspector.page("person").details.birth

    type_over(qtbot, birth.line, "some summer")

    assert person(session).details.birth == PartialDate.of(1980)
    assert session.undo_stack.count() == 0
    assert birth.line.text() == "some summer"
    assert "May 1962" in birth.echo.text()
    assert birth.echo.isVisible()


@pytest.mark.parametrize(
    ("typed", "understood", "said"),
    [
        ("1962", PartialDate.of(1962), "1962"),
        ("May 1962", PartialDate.of(1962, 5), "May 1962"),
        ("12.5.1962", PartialDate.of(1962, 5, 12), "12 May 1962"),
        ("12 May 1962", PartialDate.of(1962, 5, 12), "12 May 1962"),
        ("May 12, 1962", PartialDate.of(1962, 5, 12), "12 May 1962"),
        ("1950s", PartialDate.decade(1950), "the 1950s"),
        ("about 1962", PartialDate.of(1962, about=True), "about 1962"),
        ("mai 1962", None, ""),
        ("don't know", None, ""),
    ],
)
def test_dates_are_read_as_people_write_them(
    qtbot: QtBot, inspector: Inspector, session: Session, typed: str, understood: PartialDate | None, said: str
) -> None:
    birth = inspector.page("person").details.birth

    type_over(qtbot, birth.line, typed)

    if typed == "mai 1962":  # a month of another language than the window's
        assert person(session).details.birth == PartialDate.of(1980)
    else:
        assert person(session).details.birth == understood
        assert birth.line.text() == said


def test_a_date_is_said_back_while_it_is_typed(qtbot: QtBot, inspector: Inspector) -> None:
    birth = inspector.page("person").details.birth
    qtbot.mouseClick(birth.line, Qt.MouseButton.LeftButton)
    qtbot.keyClick(birth.line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    qtbot.keyClicks(birth.line, "12.5.1962")

    assert birth.echo.text() == "12 May 1962"


def test_dead_asks_for_the_age_and_alive_takes_the_death_back(
    qtbot: QtBot, inspector: Inspector, session: Session
) -> None:
    life = inspector.page("person").life
    assert not life.age.isVisible()

    choose(qtbot, life.living, Living.DEAD)
    type_over(qtbot, life.age.line, "~58")

    death = person(session).death
    assert death is not None
    assert death.fact.age == Age.exactly(58, about=True)
    assert session.undo_stack.count() >= 2
    choose(qtbot, life.living, Living.ALIVE)
    assert person(session).death is None
    assert len(person(session).seen_alive) == 1


def test_free_of_cancer_has_three_different_answers(qtbot: QtBot, inspector: Inspector, session: Session) -> None:
    life = inspector.page("person").life
    assert person(session).unaffected == ()

    choose(qtbot, life.free, Free.AGE_UNKNOWN)
    assert [one.fact.age for one in person(session).unaffected] == [None]
    choose(qtbot, life.free, Free.UNTIL)
    type_over(qtbot, life.free_age.line, "44")
    assert [one.fact.age for one in person(session).unaffected] == [Age.exactly(44)]
    choose(qtbot, life.free, Free.NOT_ASKED)
    assert person(session).unaffected == ()


def test_a_sister_is_added_selected_and_undone(qtbot: QtBot, inspector: Inspector, session: Session) -> None:
    kin = inspector.page("person").kin

    qtbot.mouseClick(kin.buttons["sister"], Qt.MouseButton.LeftButton)

    family = session.family
    assert family is not None
    assert len(family.persons) == 4
    assert session.selected not in (None, DAUGHTER)
    assert family.person(session.selected).sex is Sex.FEMALE
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert len(session.family.persons) == 3


def test_the_consultand_can_be_chosen(qtbot: QtBot, inspector: Inspector, session: Session) -> None:
    kin = inspector.page("person").kin

    qtbot.mouseClick(kin.roles[Role.CONSULTAND], Qt.MouseButton.LeftButton)

    assert session.family is not None
    assert session.family.roles[Role.CONSULTAND] == DAUGHTER


def test_what_is_being_typed_is_kept_when_another_person_is_selected(
    qtbot: QtBot, inspector: Inspector, session: Session
) -> None:
    name = inspector.page("person").details.name
    qtbot.mouseClick(name, Qt.MouseButton.LeftButton)
    qtbot.keyClick(name, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(name, "Anna")

    session.select(session.family.persons["mother"].id)

    assert person(session).name == "Anna"
    assert session.selected == "mother"
    assert inspector.name.text() == "Mother"
    assert session.undo_stack.count() == 1


def test_nothing_can_be_edited_when_looking_back(qtbot: QtBot, inspector: Inspector, session: Session) -> None:
    form = inspector.page("person")

    session.look_back(session.casework.first_day)
    type_over(qtbot, form.details.name, "Anna")

    assert form.details.name.isReadOnly()
    assert not form.details.sex.isEnabled()
    assert not form.kin.buttons["sister"].isEnabled()
    assert person(session).name == "daughter"
    session.look_back(None)
    assert not form.details.name.isReadOnly()
    assert form.kin.buttons["sister"].isEnabled()
    assert not form.kin.buttons["parents"].isEnabled()


def test_what_must_be_heeded_stands_at_the_name(qtbot: QtBot, inspector: Inspector, session: Session) -> None:
    form = inspector.page("person")

    form.details.flags[Flag.DO_NOT_CONTACT].setFocus()
    qtbot.keyClick(form.details.flags[Flag.DO_NOT_CONTACT], Qt.Key.Key_Space)

    assert person(session).details.flags == (Flag.DO_NOT_CONTACT,)
    assert "not contact" in inspector.flags.text()
    session.undo_stack.undo()
    assert not inspector.flags.isVisible()


def test_another_language_is_spoken_at_once(inspector: Inspector, session: Session) -> None:
    inspector.show_tab("risk")

    session.workspace.settings.choose("language", "nb")
    QApplication.sendEvent(inspector, QEvent(QEvent.Type.LanguageChange))

    assert inspector.place.text().startswith("datter · kvinne")
    assert inspector.tabs.currentIndex() == 3
    assert inspector.page("person").details.sex.itemText(0) == "kvinne"


def test_every_field_has_a_name_for_a_screen_reader(inspector: Inspector) -> None:
    form = inspector.page("person")
    fields = [
        one for one in form.findChildren(QWidget) if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]

    unnamed = [one for one in fields if not (one.accessibleName() or getattr(one, "text", lambda: "")())]

    assert fields
    assert unnamed == []
