"""The fields of the preferences: one for each kind of setting, committed on leaving it."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.number_box import NumberBox
from predispo.ui.widgets.text_area import TextArea

LONGEST_WAIT = 240
HIGHEST_COST = 10_000_000
WIDTH = 340


class ChoiceField(ChoiceBox):
    """One value out of a few."""

    committed = Signal(object)

    def __init__(self, choices: Iterable[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(choices, parent)
        self.setFixedWidth(WIDTH)
        self.chosen.connect(self.committed)

    def show_value(self, value: object) -> None:
        """Show a value."""
        self.set_value(value)

    def commit(self) -> None:
        """Nothing waits here: a choice is told at once."""


class LineField(QLineEdit):
    """One line of text."""

    committed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self._told = ""
        self.editingFinished.connect(self.commit)

    def show_value(self, value: object) -> None:
        """Show a value."""
        self._told = str(value)
        self.setText(self._told)

    def commit(self) -> None:
        """Tell what is written, where it differs from what was told."""
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.committed.emit(text)


class LinesField(TextArea):
    """A few lines, kept in one text with semicolons between them."""

    committed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFixedWidth(WIDTH)
        self.text_committed.connect(lambda text: self.committed.emit("; ".join(_parts(text.replace("\n", ";")))))

    def show_value(self, value: object) -> None:
        """Show a value."""
        self.set_text("\n".join(_parts(str(value))))


class CountField(QWidget):
    """A whole number that is not negative."""

    committed = Signal(object)

    def __init__(self, highest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = NumberBox(0, highest, self)
        self.box.setGroupSeparatorShown(True)
        self.box.editingFinished.connect(self.commit)
        self._told = 0
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addStretch(1)

    def setAccessibleName(self, name: str) -> None:
        """Name the box to a screen reader too."""
        super().setAccessibleName(name)
        self.box.setAccessibleName(name)

    def show_value(self, value: object) -> None:
        """Show a value."""
        assert isinstance(value, int)
        self._told = value
        self.box.setValue(value)

    def commit(self) -> None:
        """Tell the number, where it differs from what was told."""
        if self.box.value() != self._told:
            self._told = self.box.value()
            self.committed.emit(self._told)


class MinutesField(CountField):
    """A number of minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(LONGEST_WAIT, parent)
        self.box.setSuffix(self.tr(" min"))
        self.box.setSpecialValueText(self.tr("never"))


class CostField(CountField):
    """What a test costs, in any unit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(HIGHEST_COST, parent)
        self.box.setSpecialValueText(self.tr("not given"))


Field = ChoiceField | LineField | LinesField | CountField


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]
