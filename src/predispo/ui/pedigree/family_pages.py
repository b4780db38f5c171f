"""The pages that change two families at once, made when they are first asked for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from predispo.ui.pedigree.join_page import JoinPage
from predispo.ui.pedigree.split_page import SplitPage
from predispo.ui.session import Session


class FamilyPages(QObject):
    """Holds the pages, and asks for them to be shown."""

    page_requested = Signal(QWidget)
    work_requested = Signal()

    def __init__(self, session: Session, title: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._title = session, title
        self.join_page: JoinPage | None = None
        self.split_page: SplitPage | None = None

    def show_join(self) -> None:
        """Ask which family is to be joined to the one that is open."""
        if not self._session.is_editable:
            return
        if self.join_page is None:
            self.join_page = JoinPage(self._session, self._title)
            self.join_page.closed.connect(self.work_requested)
        self.join_page.show_afresh()
        self.page_requested.emit(self.join_page)

    def show_split(self) -> None:
        """Ask how the people who are selected are to be split off."""
        if not self._session.is_editable:
            return
        if self.split_page is None:
            self.split_page = SplitPage(self._session)
            self.split_page.closed.connect(self.work_requested)
        self.split_page.show_afresh()
        self.page_requested.emit(self.split_page)
