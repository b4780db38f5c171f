"""A choice of one person, or of everybody."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from predispo.domain.ids import PersonId
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.editable import always_works


class PersonPicker(ChoiceBox):
    """One person out of a family; None is everybody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Whose entries are shown"))
        always_works(self)

    def show_persons(self, persons: Iterable[tuple[PersonId, str]]) -> None:
        """Offer these persons."""
        self.set_choices([(None, self.tr("The whole family")), *persons])
