"""The idle lock: counts the seconds without a key or a click, and asks to lock at the end of them."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal

ALIVE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)
TICK_MS = 1000


class IdleLock(QObject):
    """Watches an application; `ticked` tells the seconds that are left, `lock_requested` that they are over."""

    ticked = Signal(int)
    lock_requested = Signal()

    def __init__(self, watched: QObject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        watched.installEventFilter(self)

    def start(self, seconds: int) -> None:
        """Count down from so many seconds; 0 never locks."""
        self._seconds = seconds
        self._since.start()
        if seconds > 0:
            self._timer.start()
            self.ticked.emit(seconds)
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Count no more, as while the vault is locked."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to count anew at every sign of life."""
        if event.type() in ALIVE and self._timer.isActive():
            self._since.start()
        return False

    def _tick(self) -> None:
        left = self._seconds - self._since.elapsed() // 1000
        if left > 0:
            self.ticked.emit(left)
            return
        self._timer.stop()
        self.lock_requested.emit()
