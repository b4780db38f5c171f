"""A few lines of free text, committed on leaving them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class TextArea(QPlainTextEdit):
    """Free text; Tab goes on to the next field."""

    text_committed = Signal(str)

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._committed = ""
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 14)

    def text(self) -> str:
        """What is written."""
        return self.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Show a text."""
        self._committed = text
        if self.text() != text:
            self.setPlainText(text)

    def commit(self) -> None:
        """Tell what is written, where it differs from what was shown."""
        if self.text() != self._committed:
            self._committed = self.text()
            self.text_committed.emit(self._committed)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit on leaving."""
        super().focusOutEvent(event)
        self.commit()
