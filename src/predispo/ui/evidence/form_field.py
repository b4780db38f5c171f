"""One field of a form of the evidence: its editor, and beside it what is wrong with what is written."""

import re
from collections.abc import Iterable
from math import isfinite

from PySide6.QtCore import QLocale, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from predispo.app.evidence_forms import Asked, Kind
from predispo.ui.evidence import words
from predispo.ui.widgets.check_box import CheckBox
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.labels import TonedLabel
from predispo.ui.widgets.text_area import TextArea

WIDTH = 420
LINES = {Kind.PROSE: 2, Kind.LINES: 3}


class FormField(QWidget):
    """A field with what is wrong with it beside it; `line` is what is written or chosen in."""

    edited = Signal()

    def __init__(self, asked: Asked, choices: Iterable[tuple[object, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = asked
        self.touched = False
        self.line = self._editor(choices)
        self.trouble = TonedLabel(tone="alarm")
        self.trouble.hide()
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.trouble)
        self.line.setMaximumWidth(WIDTH)
        self.edited.connect(self._touch)

    @property
    def is_begun(self) -> bool:
        """Whether somebody wrote or chose here, or something stands here; an untouched field is not complained of."""
        return self.touched or self.value() not in (None, "", [])

    def _touch(self) -> None:
        self.touched = True

    def _editor(self, choices: Iterable[tuple[object, str]]) -> QLineEdit | TextArea | ChoiceBox | CheckBox:
        match self.asked.kind:
            case Kind.PROSE | Kind.LINES:
                area = TextArea(LINES[self.asked.kind])
                area.textChanged.connect(self.edited)
                return area
            case Kind.CHOICE:
                box = ChoiceBox(choices)
                box.chosen.connect(lambda _: self.edited.emit())
                return box
            case Kind.FLAG:
                tick = CheckBox()
                tick.toggled.connect(lambda _: self.edited.emit())
                return tick
            case _:
                line = QLineEdit()
                line.textChanged.connect(lambda _: self.edited.emit())
                return line

    def setAccessibleName(self, name: str) -> None:
        """Name the editor to a screen reader too."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def offer(self, keys: Iterable[str]) -> None:
        """Propose what begins or holds what is typed."""
        assert isinstance(self.line, QLineEdit)
        completer = QCompleter(QStringListModel(list(keys), self), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)

    def text(self) -> str:
        """What is written."""
        return self.line.text().strip() if isinstance(self.line, QLineEdit | TextArea) else ""

    def value(self) -> object:
        """What is written or chosen, in the words of the evidence files; None where it says nothing."""
        if isinstance(self.line, ChoiceBox):
            return self.line.value()
        if isinstance(self.line, CheckBox):
            return self.line.isChecked()
        text = self.text()
        match self.asked.kind:
            case Kind.NUMBER:
                return number(text)
            case Kind.WHOLE:
                return whole(text)
            case Kind.SEVERAL:
                return [one for one in re.split(r"[,;\s]+", text) if one]
            case Kind.LINES:
                return [one.strip() for one in text.splitlines() if one.strip()]
            case _:
                return text

    def set_value(self, value: object) -> None:
        """Show a value of the evidence files."""
        if isinstance(self.line, ChoiceBox):
            self.line.set_value(value)
        elif isinstance(self.line, CheckBox):
            self.line.setChecked(bool(value))
        elif isinstance(self.line, TextArea):
            self.line.setPlainText("\n".join(value) if isinstance(value, list | tuple) else str(value or ""))
        else:
            self.line.setText(shown(value))

    def complain(self, text: str) -> None:
        """Say what is wrong, or nothing."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        self.line.setAccessibleDescription(text)


def shown(value: object) -> str:
    """A value of the evidence files as one writes it."""
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return words.exact(float(value), grouped=False)
    return str(value)


def number(text: str) -> float | None:
    """A number with the decimal sign of the window's language, or a point; None where it is none, or could be two."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.RejectGroupSeparator)
    found, understood = locale.toDouble(text)
    if understood and isfinite(found):
        return found
    return float(text) if re.fullmatch(r"-?\d+(\.\d+)?([eE]-?\d+)?", text) else None


def whole(text: str) -> int | None:
    """A whole number from 0; None where it is none."""
    return int(text) if re.fullmatch(r"\d{1,6}", text) else None
