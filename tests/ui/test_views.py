"""How a family is looked at: folds, sides, the map, gliding, and what a screen reader meets; the facts never change."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from predispo.domain.facts import RoleTaken
from predispo.domain.ids import PersonId
from predispo.domain.person import Role
from predispo.drawing.folding import FamilySide, View
from predispo.drawing.shapes import Text, flat
from predispo.ui.main_window import MainWindow
from predispo.ui.pedigree.accessible import AccessibleSymbol, install, interface_of
from predispo.ui.pedigree.canvas import Canvas
from predispo.ui.session import Session
from tests.builders import born, person, trio, union
from tests.ui.conftest import WAIT, open_family
from tests.ui.test_pedigree_parts import a_large_family

DAUGHTER, MOTHER, FATHER = PersonId("daughter"), PersonId("mother"), PersonId("father")
KEYS = Qt.KeyboardModifier


@pytest.fixture
def canvas(window: MainWindow, session: Session, qtbot: QtBot) -> Canvas:
    """The trio with the mother's parents and sister, and the father's brother's family."""
    open_family(
        session,
        *trio(),
        *(person("mgm", "F"), person("mgf", "M"), person("aunt", "F"), union("u-m", "mgf", "mgm")),
        *(born("mother", "u-m"), born("aunt", "u-m")),
        *(person("pgm", "F"), person("pgf", "M"), person("uncle", "M"), union("u-p", "pgf", "pgm")),
        *(born("father", "u-p"), born("uncle", "u-p")),
        RoleTaken(person=DAUGHTER, role=Role.CONSULTAND),
    )
    session.select(DAUGHTER)
    window.commands.drawing.trigger()
    qtbot.waitUntil(window.canvas.hasFocus, timeout=WAIT)
    return window.canvas


def drawn(canvas: Canvas) -> set[str]:
    assert canvas.picture is not None
    return set(canvas.picture.symbols)


def told(canvas: Canvas, who: str) -> list[str]:
    assert canvas.picture is not None
    group = next(one for one in canvas.picture.groups if one.key == who)
    return [one.text for one in flat(group.shapes) if isinstance(one, Text)]


def test_a_key_folds_the_parents_branch_away_and_shows_it_again(qtbot: QtBot, canvas: Canvas, session: Session) -> None:
    assert session.casework is not None
    entries, everybody = len(session.casework.entries), drawn(canvas)
    session.select(MOTHER)

    qtbot.keyClick(canvas, Qt.Key.Key_PageUp)
    folded = drawn(canvas)
    said = told(canvas, "mother")
    qtbot.keyClick(canvas, Qt.Key.Key_PageUp)

    assert everybody - folded == {"mgm", "mgf", "aunt"}
    assert "3 more above" in said
    assert drawn(canvas) == everybody
    assert len(session.casework.entries) == entries


def test_a_fold_below_hides_whoever_is_selected_no_more_and_keeps_the_consultand(
    qtbot: QtBot, canvas: Canvas, session: Session
) -> None:
    session.select(PersonId("mgm"))

    qtbot.keyClick(canvas, Qt.Key.Key_PageDown)

    assert "aunt" not in drawn(canvas)
    assert {"mother", "daughter"} <= drawn(canvas)
    assert "1 more below" in told(canvas, "mgm")


def test_v_leads_from_side_to_side_of_the_family(qtbot: QtBot, canvas: Canvas) -> None:
    qtbot.keyClick(canvas, Qt.Key.Key_V)
    maternal = drawn(canvas)
    qtbot.keyClick(canvas, Qt.Key.Key_V)
    paternal = drawn(canvas)
    qtbot.keyClick(canvas, Qt.Key.Key_V)

    assert "uncle" not in maternal
    assert "aunt" in maternal
    assert "aunt" not in paternal
    assert "uncle" in paternal
    assert {"aunt", "uncle"} <= drawn(canvas)


def test_whoever_is_selected_elsewhere_is_shown(canvas: Canvas, session: Session) -> None:
    canvas.views.look(View(side=FamilySide.MATERNAL))
    hidden = "uncle" not in drawn(canvas)

    session.select(PersonId("uncle"))

    assert hidden
    assert "uncle" in drawn(canvas)
    assert session.selected == "uncle"


def test_a_view_is_remembered_for_its_family_without_an_identifier(
    qtbot: QtBot, canvas: Canvas, session: Session
) -> None:
    session.select(MOTHER)
    qtbot.keyClick(canvas, Qt.Key.Key_PageUp)
    assert session.casework is not None
    first = session.casework
    kept = session.workspace.settings.text("views_of_families")

    session.show_casework(session.workspace.add_family(a_large_family(9), subject="import"))
    other = drawn(canvas)
    session.show_casework(session.workspace.open_family(first.family.id))

    assert len(other) == 9
    assert "aunt" not in drawn(canvas)
    assert "mother" not in kept


def test_ctrl_and_arrows_follow_the_ties_of_the_family(qtbot: QtBot, canvas: Canvas, session: Session) -> None:
    steps = [(Qt.Key.Key_Up, KEYS.NoModifier), (Qt.Key.Key_Up, KEYS.ControlModifier)]
    walked = []
    for key, modifier in steps:
        session.select(DAUGHTER)
        qtbot.keyClick(canvas, key, modifier)
        walked.append(session.selected)
    qtbot.keyClick(canvas, Qt.Key.Key_Down, KEYS.ControlModifier)
    partner = session.selected
    session.select(MOTHER)
    qtbot.keyClick(canvas, Qt.Key.Key_Right, KEYS.ControlModifier)
    sibling = session.selected

    assert set(walked) == {MOTHER, FATHER}
    assert partner == walked[0]
    assert sibling == "aunt"


def test_the_map_moves_what_is_seen_by_mouse_and_by_key(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    open_family(session, *a_large_family(120))
    canvas = window.canvas
    qtbot.waitUntil(lambda: canvas.picture is not None and len(canvas.picture.symbols) == 120, timeout=WAIT)
    canvas.zoom(3.0)
    window.commands.drawing.trigger()
    qtbot.waitUntil(canvas.overview.isVisible, timeout=WAIT)
    before = canvas.seen()

    qtbot.mouseClick(canvas.overview, Qt.MouseButton.LeftButton, pos=QPoint(10, canvas.overview.height() // 2))
    by_mouse = canvas.seen()
    qtbot.keyClick(canvas, Qt.Key.Key_O)
    has_keys = canvas.overview.hasFocus()
    qtbot.keyClick(canvas.overview, Qt.Key.Key_Right)
    by_key = canvas.seen()
    qtbot.keyClick(canvas.overview, Qt.Key.Key_Escape)

    assert by_mouse.center().x() < before.center().x()
    assert has_keys
    assert by_key.center().x() > by_mouse.center().x()
    assert canvas.hasFocus()


def test_the_map_is_put_away_where_everything_is_seen_and_where_it_is_not_wanted(qtbot: QtBot, canvas: Canvas) -> None:
    canvas.zoom_to_fit()
    whole = canvas.overview.isVisible()
    canvas.zoom(3.0)
    needed = canvas.overview.isVisible()

    canvas.views.map.setChecked(False)

    assert (whole, needed, canvas.overview.isVisible()) == (False, True, False)


def test_symbols_glide_after_an_edit_and_the_next_key_does_not_wait(
    qtbot: QtBot, canvas: Canvas, session: Session
) -> None:
    session.workspace.settings.choose("motion", "short")
    people = len(drawn(canvas))

    qtbot.keyClick(canvas, Qt.Key.Key_S)
    glided = canvas.gliding.is_running
    qtbot.keyClick(canvas, Qt.Key.Key_S)

    assert glided
    assert len(drawn(canvas)) == people + 2
    qtbot.waitUntil(lambda: not canvas.gliding.is_running, timeout=WAIT)


def test_nothing_glides_where_that_was_turned_off(qtbot: QtBot, canvas: Canvas) -> None:
    qtbot.keyClick(canvas, Qt.Key.Key_S)

    assert not canvas.gliding.is_running


def test_a_screen_reader_meets_every_symbol_with_its_name_state_and_relatives(canvas: Canvas, session: Session) -> None:
    install()
    whole = interface_of(canvas)
    assert whole is not None
    symbols = [whole.child(index) for index in range(whole.childCount())]
    mother = whole.symbol(MOTHER)

    assert {one.person for one in symbols if isinstance(one, AccessibleSymbol)} == drawn(canvas)
    assert all(one is not None and one.text(QAccessible.Text.Name) for one in symbols)
    assert whole.child(whole.indexOfChild(mother)) is mother
    assert mother.parent() is whole
    session.select(MOTHER)
    assert mother.state().selected
    assert mother.state().focused
    assert not whole.symbol(FATHER).state().selected
    assert whole.focusChild() is mother
    middle = mother.rect().center()
    assert whole.childAt(middle.x(), middle.y()) is mother
    description = mother.text(QAccessible.Text.Description)
    assert "parents:" in description
    assert "children:" in description
    kin = {one.person: flag for one, flag in mother.relations() if isinstance(one, AccessibleSymbol)}
    assert kin["mgm"] is QAccessible.RelationFlag.FlowsFrom
    assert kin[DAUGHTER] is QAccessible.RelationFlag.FlowsTo


def test_the_symbol_of_somebody_who_is_gone_says_so(canvas: Canvas, session: Session) -> None:
    install()
    whole = interface_of(canvas)
    assert whole is not None
    aunt = whole.symbol(PersonId("aunt"))
    before = aunt.isValid()

    canvas.views.look(View(above=frozenset({MOTHER})))

    assert before
    assert not aunt.isValid()
    assert aunt.text(QAccessible.Text.Name) == ""
    assert aunt.rect().isEmpty()
