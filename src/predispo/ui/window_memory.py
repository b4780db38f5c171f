"""Where the window was, kept from one day to the next."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow

from predispo.app.settings import Settings

FIRST_SIZE = (1440, 900)


def restore(window: QMainWindow, settings: Settings) -> None:
    """Put the window where it was, or give it its first size."""
    geometry, layout = settings.text("window_geometry"), settings.text("window_layout")
    if not geometry or not window.restoreGeometry(QByteArray.fromBase64(geometry.encode())):
        window.resize(*FIRST_SIZE)
    if layout:
        window.restoreState(QByteArray.fromBase64(layout.encode()))


def remember(window: QMainWindow, settings: Settings) -> None:
    """Keep where the window is."""
    settings.choose("window_geometry", window.saveGeometry().toBase64().toStdString())
    settings.choose("window_layout", window.saveState().toBase64().toStdString())
