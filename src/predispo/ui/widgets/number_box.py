"""A whole number that is typed, or moved by the arrow keys."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget


class NumberBox(QSpinBox):
    """Looks like a line of text; the wheel passes over it, so that scrolling never changes a number.

    The theme hides the buttons: with `NoButtons` a styled box has one pixel left for its number (Qt 6.12).
    """

    def __init__(self, first: int, last: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(first, last)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
