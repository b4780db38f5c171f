"""The pages of the Journey that take the middle of the window, each made when it is first asked for."""

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from predispo.ui.journey.full_page import FullPage
from predispo.ui.session import Session

PAGES = {
    "cascade": ("cascade_page", "CascadePage"),
    "then_now": ("then_now_page", "ThenNowPage"),
    "consultation": ("consultation_page", "ConsultationPage"),
    "promises": ("promises_page", "PromisesPage"),
    "disclosure": ("foresight_pages", "DisclosurePage"),
    "confirming": ("foresight_pages", "ConfirmingPage"),
}


class JourneyPages(QObject):
    """Holds the pages, and asks for them to be shown."""

    page_requested = Signal(QWidget)
    work_requested = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._made: dict[str, FullPage] = {}

    def __contains__(self, page: object) -> bool:
        return page in self._made.values()

    def page(self, name: str) -> FullPage:
        """A page by its name."""
        if name not in self._made:
            module, kind = PAGES[name]
            make: Callable[[Session], FullPage] = getattr(import_module(f"predispo.ui.journey.{module}"), kind)
            self._made[name] = make(self._session)
            self._made[name].closed.connect(self.work_requested)
        return self._made[name]

    def commit_pending(self) -> None:
        """Keep what is being typed on any page."""
        for page in self._made.values():
            page.commit_pending()

    def show(self, name: str) -> None:
        """Show a page about the family that is open."""
        if self._session.family is None:
            return
        page = self.page(name)
        self.page_requested.emit(page)
        page.show_afresh()
