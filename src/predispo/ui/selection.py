"""The selection: everybody who is chosen at once; one of them is the person whom the inspector shows."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from predispo.app.casework import Change
from predispo.domain.ids import PersonId

if TYPE_CHECKING:
    from predispo.ui.session import Session


class Selection(QObject):
    """Who is chosen in the family that is shown; selecting one person by any way chooses that person alone."""

    changed = Signal(object)  # tuple of PersonId

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._choosing = False
        self.chosen: tuple[PersonId, ...] = ()
        session.person_selected.connect(self._follow)
        session.family_opened.connect(lambda _: self._follow(session.selected))
        session.family_changed.connect(self._keep_who_stays)

    @property
    def is_several(self) -> bool:
        """Whether more than one person is chosen."""
        return len(self.chosen) > 1

    def choose(self, persons: Iterable[PersonId], current: PersonId | None = None) -> None:
        """Choose exactly these; `current` of them is shown, else who was shown, else the last."""
        family = self._session.family
        known = () if family is None else tuple(one for one in dict.fromkeys(persons) if one in family.persons)
        if current not in known:
            current = self._session.selected if self._session.selected in known else (known[-1] if known else None)
        if current is None:
            return
        self._choosing = True
        self._session.select(current)
        self._choosing = False
        self._tell(known)

    def choose_all(self) -> None:
        """Choose everybody."""
        family = self._session.family
        self.choose(() if family is None else family.persons)

    def toggle(self, person: PersonId) -> None:
        """Choose a person too, or no more; one always stays chosen."""
        if person not in self.chosen:
            self.choose((*self.chosen, person), current=person)
        elif self.is_several:
            self.choose(one for one in self.chosen if one != person)

    def extend(self, person: PersonId) -> None:
        """Choose a person too, and show them."""
        self.choose((*self.chosen, person), current=person)

    def collapse(self) -> None:
        """Choose only the person who is shown."""
        if self._session.selected is not None:
            self.choose((self._session.selected,))

    def _follow(self, person: PersonId | None) -> None:
        if not self._choosing:
            self._tell(() if person is None else (person,))

    def _keep_who_stays(self, change: Change) -> None:
        kept = tuple(one for one in self.chosen if one in change.after.persons)
        selected = self._session.selected
        self._tell(kept if selected in kept or selected is None else (selected,))

    def _tell(self, persons: tuple[PersonId, ...]) -> None:
        if persons != self.chosen:
            self.chosen = persons
            self.changed.emit(persons)
