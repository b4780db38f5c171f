"""A finger on the drawing: it selects, rests for the menu, and hits handles of its own size."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from predispo.domain.ids import PersonId
from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from tests.ui.conftest import WAIT, open_family

MOTHER, DAUGHTER = PersonId("mother"), PersonId("daughter")


@pytest.fixture(scope="module")
def finger(qapp: QApplication) -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


def menus() -> list[QMenu]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()]


def test_a_finger_selects_and_a_resting_one_asks_for_the_menu(
    qtbot: QtBot, window: MainWindow, session: Session, finger: QPointingDevice
) -> None:
    open_family(session)
    viewport = window.canvas.viewport()
    at = window.canvas.place_of(MOTHER)

    QTest.touchEvent(viewport, finger).press(0, at, viewport)
    assert session.selected == MOTHER
    assert window.canvas.handles.long_press.timer.isActive()
    qtbot.waitUntil(lambda: bool(menus()), timeout=WAIT)
    QTest.touchEvent(viewport, finger).release(0, at, viewport)

    (menu,) = menus()
    assert window.canvas.commands.add_parents in menu.actions()
    menu.close()


def test_a_finger_that_moves_or_lifts_asks_for_nothing(
    qtbot: QtBot, window: MainWindow, session: Session, finger: QPointingDevice
) -> None:
    open_family(session)
    viewport, timer = window.canvas.viewport(), window.canvas.handles.long_press.timer
    at = window.canvas.place_of(MOTHER)

    QTest.touchEvent(viewport, finger).press(0, at, viewport)
    QTest.touchEvent(viewport, finger).move(0, at + QPoint(60, 0), viewport)
    assert not timer.isActive()
    QTest.touchEvent(viewport, finger).release(0, at + QPoint(60, 0), viewport)
    QTest.touchEvent(viewport, finger).press(0, window.canvas.place_of(DAUGHTER), viewport)
    QTest.touchEvent(viewport, finger).release(0, window.canvas.place_of(DAUGHTER), viewport)

    assert not timer.isActive()
    assert menus() == []


def test_a_mouse_has_its_own_button_for_the_menu(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    open_family(session)

    qtbot.mousePress(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=window.canvas.place_of(MOTHER))

    assert not window.canvas.handles.long_press.timer.isActive()


def test_a_finger_adds_a_partner_by_the_handle(
    qtbot: QtBot, window: MainWindow, session: Session, finger: QPointingDevice
) -> None:
    open_family(session)
    session.select(DAUGHTER)
    handle = window.canvas.handles.partner
    assert handle.isVisible()
    assert min(handle.width(), handle.height()) >= 44

    QTest.touchEvent(handle, finger).press(0, handle.rect().center(), handle)
    QTest.touchEvent(handle, finger).release(0, handle.rect().center(), handle)

    assert session.family is not None
    assert len(session.family.pedigree.unions_of(DAUGHTER)) == 1
