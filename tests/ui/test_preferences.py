"""The preferences: kept when a field is left, and seen at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from predispo.app.settings import Settings
from predispo.drawing.options import Style
from predispo.drawing.shapes import Text, flat
from predispo.ui.main_window import MainWindow
from predispo.ui.preferences.fields import CountField, LineField, LinesField, MinutesField
from predispo.ui.preferences.label_lines_field import LabelLinesField
from predispo.ui.preferences.view import PreferencesView
from predispo.ui.session import Session
from tests.ui.conftest import WAIT, open_family


def preferences(window: MainWindow) -> PreferencesView:
    window.commands.preferences.trigger()
    assert isinstance(window.preferences, PreferencesView)
    return window.preferences


def test_every_setting_that_is_declared_is_asked_for(window: MainWindow, settings: Settings) -> None:
    view = preferences(window)

    assert set(view.fields) == {one.name for one in settings.declared.values() if not one.remembered}
    assert "window_layout" not in view.fields
    assert "clinic_phone" in view.fields


def test_a_field_is_kept_when_it_is_left(qtbot: QtBot, window: MainWindow, settings: Settings) -> None:
    view = preferences(window)
    field = view.fields["clinic"]
    assert isinstance(field, LineField)
    qtbot.waitUntil(field.isVisible, timeout=WAIT)

    field.setFocus()
    field.clear()
    qtbot.keyClicks(field, "Department of Medical Genetics")
    assert settings.text("clinic") != "Department of Medical Genetics"
    qtbot.keyClick(field, Qt.Key.Key_Tab)

    assert settings.text("clinic") == "Department of Medical Genetics"


def test_what_is_being_typed_is_kept_by_done(qtbot: QtBot, window: MainWindow, settings: Settings) -> None:
    view = preferences(window)
    address, minutes = view.fields["clinic_address"], view.fields["lock_after_minutes"]
    assert isinstance(address, LinesField)
    assert isinstance(minutes, MinutesField)
    address.setPlainText("Street 1\n0001 Town\n")
    minutes.box.setValue(25)

    with qtbot.waitSignal(window.setting_changed, timeout=WAIT):
        qtbot.mouseClick(view.done, Qt.MouseButton.LeftButton)

    assert settings.text("clinic_address") == "Street 1; 0001 Town"
    assert settings.get("lock_after_minutes") == 25
    assert window.pages.currentWidget() is window.welcome


def test_another_edition_of_the_symbols_is_drawn_at_once(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    open_family(session)
    view = preferences(window)
    field = view.fields["symbols"]
    qtbot.waitUntil(field.isVisible, timeout=WAIT)

    with qtbot.waitSignal(window.canvas.picture_shown, timeout=WAIT):
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_Down)

    assert session.workspace.settings.text("symbols") == Style.BENNETT_2008.value


def test_every_field_of_the_preferences_is_named_to_those_who_hear_it(window: MainWindow) -> None:
    view = preferences(window)

    assert all(field.accessibleName() for field in view.fields.values())
    assert all(line.accessibleName() or line.parent() for line in view.findChildren(QLineEdit))


def test_the_lines_under_a_symbol_are_sorted_by_key_drawn_at_once_and_remembered(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    open_family(session)
    view = preferences(window)
    field = view.fields["label_lines"]
    assert isinstance(field, LabelLinesField)
    person = session.selected
    assert person is not None

    field.list.setCurrentRow(field.list.count() - 1)
    for _ in range(field.list.count() - 1):
        qtbot.keyClick(field.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    field.list.setCurrentRow(1)
    qtbot.keyClick(field.list, Qt.Key.Key_Space)

    assert session.workspace.settings.text("label_lines").startswith("number,-name,")
    picture = window.canvas.picture
    assert picture is not None
    under = next(one for one in picture.groups if one.key == person)
    told = [one.text for one in flat(under.shapes) if isinstance(one, Text)]
    assert told[0] == picture.numbers[person] or told[1] == picture.numbers[person]
    assert session.family is not None
    assert session.family.name_of(person) not in told


def test_the_numbers_in_their_boxes_can_be_read(window: MainWindow, look: None):
    view = preferences(window)
    boxes = [field.box for field in view.fields.values() if isinstance(field, CountField)]
    assert len(boxes) >= 3
    for box in boxes:
        line = box.lineEdit()
        assert line is not None
        assert line.width() > line.fontMetrics().horizontalAdvance(line.text()) + 8
