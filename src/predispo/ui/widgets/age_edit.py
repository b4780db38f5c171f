"""An age as precisely as somebody knows it: "42", "~42", "40s", "before 30"."""

from PySide6.QtWidgets import QWidget

from predispo.domain.dates import Age
from predispo.phrases.phrases import Phrases
from predispo.ui.widgets.understood_edit import UnderstoodEdit


class AgeEdit(UnderstoodEdit):
    """An age, said back in words while it is typed; nothing is "don't know"."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(Age.parse, words.age, cure="", parent=parent)
        self._cure = self.tr("Not recorded: write an age such as 42, ~42, 40s, 40-45 or <30.")
        self.line.setPlaceholderText(self.tr("don’t know"))


class CountEdit(UnderstoodEdit):
    """How many persons one symbol stands for; nothing is "don't know"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_count, str, cure="", parent=parent)
        self._cure = self.tr("Not recorded: write a number from 1 to 99, or leave it empty.")
        self.line.setPlaceholderText(self.tr("don’t know how many"))


def _count(text: str) -> int:
    """A number of persons, from 1 to 99."""
    number = int(text.strip())
    if not 1 <= number <= 99:
        raise ValueError(f"{number} is not between 1 and 99")
    return number
