"""The drawing: keys, handles and hands change the family, and every change can be undone and done again."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from predispo.domain.facts import TwinKind
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import Role, Sex
from predispo.ui.main_window import MainWindow
from predispo.ui.pedigree.canvas import Canvas
from predispo.ui.pedigree.handles import TARGET
from predispo.ui.session import Session
from tests.ui.conftest import WAIT, open_family

DAUGHTER, MOTHER, FATHER = PersonId("daughter"), PersonId("mother"), PersonId("father")


@pytest.fixture
def canvas(window: MainWindow, session: Session, qtbot: QtBot) -> Canvas:
    open_family(session)
    qtbot.waitUntil(window.canvas.hasFocus, timeout=WAIT)
    return window.canvas


def shown(session: Session) -> Family:
    assert session.family is not None
    return session.family


def siblings_of(family: Family, person: PersonId) -> tuple[PersonId, ...]:
    birth = family.pedigree.birth_union(person)
    return () if birth is None else birth.children


@pytest.mark.parametrize(("key", "sex"), [(Qt.Key.Key_B, Sex.MALE), (Qt.Key.Key_S, Sex.FEMALE)])
def test_a_key_adds_a_sibling_and_selects_them(
    qtbot: QtBot, canvas: Canvas, session: Session, key: Qt.Key, sex: Sex
) -> None:
    qtbot.keyClick(canvas, key)

    added = session.selected
    assert added not in (None, DAUGHTER)
    assert added in siblings_of(shown(session), DAUGHTER)
    assert shown(session).persons[added].sex is sex
    assert canvas.picture is not None
    assert added in canvas.picture.symbols


@pytest.mark.parametrize(("key", "sex"), [(Qt.Key.Key_N, Sex.MALE), (Qt.Key.Key_D, Sex.FEMALE)])
def test_a_key_adds_a_child_with_the_other_parent(
    qtbot: QtBot, canvas: Canvas, session: Session, key: Qt.Key, sex: Sex
) -> None:
    qtbot.keyClick(canvas, key)

    (union,) = shown(session).pedigree.unions_of(DAUGHTER)
    assert len(union.partners) == 2
    assert union.children == (session.selected,)
    assert shown(session).persons[union.children[0]].sex is sex


def test_p_adds_parents_to_a_founder(qtbot: QtBot, canvas: Canvas, session: Session) -> None:
    session.select(MOTHER)

    qtbot.keyClick(canvas, Qt.Key.Key_P)

    birth = shown(session).pedigree.birth_union(MOTHER)
    assert birth is not None
    assert len(birth.partners) == 2


def test_u_adds_a_partner_and_t_a_twin(qtbot: QtBot, canvas: Canvas, session: Session) -> None:
    qtbot.keyClick(canvas, Qt.Key.Key_U)
    session.select(DAUGHTER)
    qtbot.keyClick(canvas, Qt.Key.Key_T)

    assert shown(session).pedigree.unions_of(DAUGHTER)
    (twins,) = shown(session).pedigree.twins
    assert DAUGHTER in twins.persons
    assert twins.kind is TwinKind.UNKNOWN


def test_delete_removes_the_selected_person(qtbot: QtBot, canvas: Canvas, session: Session) -> None:
    qtbot.keyClick(canvas, Qt.Key.Key_S)
    added = session.selected

    qtbot.keyClick(canvas, Qt.Key.Key_Delete)

    assert added not in shown(session).persons
    assert session.selected in shown(session).persons


@pytest.mark.parametrize(
    ("key", "form"),
    [
        (Qt.Key.Key_C, "cancer"),
        (Qt.Key.Key_X, "death"),
        (Qt.Key.Key_G, "test"),
        (Qt.Key.Key_Return, "details"),
    ],
)
def test_a_key_leads_to_a_form_of_the_inspector(
    qtbot: QtBot, canvas: Canvas, session: Session, key: Qt.Key, form: str
) -> None:
    with qtbot.waitSignal(session.form_requested, timeout=WAIT) as asked:
        qtbot.keyClick(canvas, key)

    assert asked.args == [form]


def test_everything_can_be_undone_back_to_the_import_and_done_again(
    qtbot: QtBot, canvas: Canvas, session: Session, window: MainWindow
) -> None:
    before = shown(session)
    for key in (Qt.Key.Key_S, Qt.Key.Key_D, Qt.Key.Key_U, Qt.Key.Key_B, Qt.Key.Key_T, Qt.Key.Key_Delete):
        qtbot.keyClick(canvas, key)
    after = shown(session)

    while session.undo_stack.canUndo():
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    undone = shown(session)
    while session.undo_stack.canRedo():
        qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)

    assert session.undo_stack.count() == 6
    assert (undone.persons.keys(), undone.facts) == (before.persons.keys(), before.facts)
    assert [one.fact for one in shown(session).facts] == [one.fact for one in after.facts]


def test_arrows_walk_from_relative_to_relative(qtbot: QtBot, canvas: Canvas, session: Session) -> None:
    walked = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down):
        qtbot.keyClick(canvas, key)
        walked.append(session.selected)

    assert set(walked[:3]) == {FATHER, MOTHER}
    assert walked[0] == walked[2] or walked[0] == walked[1]
    assert walked[3] == DAUGHTER


def test_a_click_selects_whoever_is_drawn_there(qtbot: QtBot, canvas: Canvas, session: Session) -> None:
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.place_of(MOTHER))

    assert session.selected == MOTHER


def test_a_handle_is_as_large_as_a_finger_and_adds_a_partner(qtbot: QtBot, canvas: Canvas, session: Session) -> None:
    handle = canvas.handles.partner
    assert handle.isVisible()
    assert min(handle.width(), handle.height()) >= TARGET >= 44

    qtbot.mouseClick(handle, Qt.MouseButton.LeftButton)

    assert shown(session).pedigree.unions_of(DAUGHTER)


def test_a_dragged_symbol_stays_where_it_was_put(qtbot: QtBot, canvas: Canvas, session: Session) -> None:
    start = canvas.place_of(DAUGHTER)
    viewport = canvas.viewport()

    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in (20, 60, 120):
        QTest.mouseMove(viewport, start + QPoint(step, 0))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(120, 0))

    assert shown(session).persons[DAUGHTER].placed is not None
    assert session.undo_stack.count() == 1
    canvas.commands.place_freely.trigger()
    assert shown(session).persons[DAUGHTER].placed is None


def test_the_context_menu_makes_a_consultand(canvas: Canvas, session: Session) -> None:
    session.select(MOTHER)
    menu = canvas.context_menu()

    texts = [action.text() for action in menu.actions() if action.text()]
    canvas.commands.make_consultand.trigger()

    assert "Make consultand" in texts
    assert shown(session).roles[Role.CONSULTAND] == MOTHER


def test_ctrl_and_wheel_zoom_about_the_pointer(qtbot: QtBot, canvas: Canvas) -> None:
    place = QPointF(canvas.place_of(DAUGHTER))
    before = canvas.to_drawing(place)
    scale = canvas.scale

    canvas.zoom(1.5, place)

    assert canvas.scale == pytest.approx(scale * 1.5)
    after = canvas.to_drawing(place)
    assert (after - before).manhattanLength() < 2
    canvas.zoom_to_fit()
    assert canvas.fits


def test_the_selected_person_is_told_to_those_who_hear_the_screen(canvas: Canvas, session: Session) -> None:
    session.select(MOTHER)

    assert "mother" in canvas.accessibleName()


def test_probabilities_stand_at_the_symbols_and_fade_while_they_are_computed(
    qtbot: QtBot, canvas: Canvas, session: Session
) -> None:
    qtbot.waitUntil(lambda: session.assessment is not None, timeout=WAIT)

    qtbot.keyClick(canvas, Qt.Key.Key_S)
    faded = canvas.shows_stale_figures
    qtbot.waitUntil(lambda: not canvas.shows_stale_figures, timeout=WAIT)

    assert faded
    assert session.assessment is not None
    assert session.selected in session.assessment.persons


def test_a_person_who_stays_does_not_jump_when_a_relative_is_added(
    qtbot: QtBot, canvas: Canvas, session: Session
) -> None:
    canvas.zoom(0.8)
    canvas.zoom(1.0)
    before = canvas.place_of(DAUGHTER)

    qtbot.keyClick(canvas, Qt.Key.Key_S)

    assert (canvas.place_of(DAUGHTER) - before).manhattanLength() < 90
