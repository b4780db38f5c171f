"""A line that reads what people type, says back what it understood, and says how to mend what it did not."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from predispo.ui.widgets import tones
from predispo.ui.widgets.labels import QuietLabel

NOT_KNOWN = frozenset(
    {"", "?", "-", "don't know", "dont know", "not known", "unknown", "vet ikke", "ukjent", "ikke kjent"}
)


class UnderstoodEdit(QWidget):
    """A line edit whose value is committed on leaving it; what cannot be read stays, underlined, and changes nothing.

    `read` raises ValueError for what it cannot read; None is "don't know".
    """

    value_committed = Signal(object)
    edited = Signal()

    def __init__(
        self,
        read: Callable[[str], Any],
        say: Callable[[Any], str],
        *,
        cure: str,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read, self._say, self._cure = read, say, cure
        self._value: Any = None
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(placeholder)
        self.echo = QuietLabel(parent=self)
        self.echo.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.echo)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._say_back)
        self.line.editingFinished.connect(self.commit)

    def setAccessibleName(self, name: str) -> None:
        """Name the line to a screen reader too."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    @property
    def is_understood(self) -> bool:
        """Whether what stands in the line can be read."""
        try:
            self._value_of(self.line.text())
        except ValueError:
            return False
        return True

    def value(self) -> Any:
        """What stands in the line; the last value that was understood where it cannot be read."""
        try:
            return self._value_of(self.line.text())
        except ValueError:
            return self._value

    def set_value(self, value: Any, *, afresh: bool = False) -> None:
        """Show a value; what is being typed and not yet understood stays unless it is shown `afresh`."""
        if not afresh and value == self._value and (self.line.hasFocus() or not self.is_understood):
            return
        self._value = value
        text = self._text_of(value)
        if self.line.text() != text:
            self.line.setText(text)
        self._show("", wrong=False)

    def commit(self) -> None:
        """Take what stands in the line as the value, or say what is wrong with it."""
        try:
            value = self._value_of(self.line.text())
        except ValueError:
            self._show(self._cure, wrong=True)
            return
        self._show("", wrong=False)
        self.line.setText(self._text_of(value))
        if value != self._value:
            self._value = value
            self.value_committed.emit(value)

    def _say_back(self, text: str) -> None:
        try:
            value = self._value_of(text)
        except ValueError:
            self._show("…", wrong=False)
        else:
            said = "" if value is None else self._say(value)
            self._show("" if said == text.strip() else said, wrong=False)
        self.edited.emit()

    def _show(self, text: str, *, wrong: bool) -> None:
        if wrong or self.line.styleSheet():
            red = tones.alarm(self.palette()).name()
            self.line.setStyleSheet(f"QLineEdit {{ border-bottom: 2px solid {red}; }}" if wrong else "")
        elif not text and not self.echo.text():
            return
        self.echo.set_tone("alarm" if wrong else "muted")
        self.echo.setText(text)
        self.echo.setVisible(bool(text))
        self.line.setAccessibleDescription(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the echo anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the echo the height of its wrapped text, before the form around it knows the width."""
        self.echo.setFixedHeight(max(self.echo.heightForWidth(self.width()), 0) if self.echo.text() else 0)

    def _value_of(self, text: str) -> Any:
        if text.strip().lower() in NOT_KNOWN:
            return None
        return self._read(text)

    def _text_of(self, value: Any) -> str:
        """The words, where they read back to the same value; else the value's own text form."""
        if value is None:
            return ""
        said = self._say(value)
        try:
            if self._read(said) == value:
                return said
        except ValueError:
            pass
        return str(value)
