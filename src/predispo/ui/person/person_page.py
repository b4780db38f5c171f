"""What every page of the inspector about one person has in common."""

from PySide6.QtWidgets import QWidget

from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.phrases.phrases import Phrases
from predispo.ui.session import Session
from predispo.ui.widgets.page import Page


class PersonPage(Page):
    """Shows one person of the session's family, and is asked to save what is being typed before it shows another."""

    def __init__(self, session: Session, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.words = session, words
        self.person: PersonId | None = None

    @property
    def family(self) -> Family:
        """The family that is shown."""
        family = self.session.family
        assert family is not None
        return family

    @property
    def shown(self) -> Person:
        """The person who is shown, as known now."""
        assert self.person is not None
        return self.family.person(self.person)

    def show_person(self, person: PersonId) -> None:
        """Show a person, anew or changed."""
        afresh = person != self.person
        self.person = person
        self.refresh(afresh=afresh)

    def refresh(self, *, afresh: bool) -> None:
        """Show what is known; `afresh` when it is another person."""
        raise NotImplementedError

    def commit_pending(self) -> None:
        """Record what is being typed."""

    def start(self) -> None:
        """Put the cursor where this page's question is answered."""
