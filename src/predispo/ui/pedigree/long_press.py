"""The long press: a finger or pen that rests asks for the menu, as the right button of a mouse does."""

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QInputDevice, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

RESTING = frozenset(
    {
        QInputDevice.DeviceType.TouchScreen,
        QInputDevice.DeviceType.TouchPad,
        QInputDevice.DeviceType.Stylus,
        QInputDevice.DeviceType.Airbrush,
    }
)


class LongPress(QObject):
    """Turns a press that rests on a viewport into a context menu; a mouse has a button for that."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._at = QPoint()
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._ask)
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the hand, and leave every event to the viewport."""
        if isinstance(event, QMouseEvent):
            at = event.position().toPoint()
            match event.type():
                case QEvent.Type.MouseButtonPress if event.device().type() in RESTING:
                    self._at = at
                    self.timer.start(QGuiApplication.styleHints().mousePressAndHoldInterval())
                case QEvent.Type.MouseMove if (at - self._at).manhattanLength() < QApplication.startDragDistance():
                    pass
                case QEvent.Type.MouseMove | QEvent.Type.MouseButtonRelease:
                    self.timer.stop()
                case _:
                    pass
        return False

    def _ask(self) -> None:
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Other, self._at, self._viewport.mapToGlobal(self._at))
        QApplication.sendEvent(self._viewport, asked)
