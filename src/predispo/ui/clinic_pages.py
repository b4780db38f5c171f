"""The pages of guidelines and of the clinic's statistics, made when they are first asked for."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from predispo.domain.ids import PersonId
from predispo.ui.session import Session
from predispo.ui.telling import Telling


class ClinicPages(QObject):
    """Holds the pages, and asks for them to be shown with the whole window to themselves."""

    page_requested = Signal(QWidget)
    work_requested = Signal()
    saved = Signal(str)
    printed = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._criteria: QWidget | None = None
        self._statistics: QWidget | None = None

    def __contains__(self, page: object) -> bool:
        return page is not None and page in (self._criteria, self._statistics)

    def tell(self, telling: Telling) -> None:
        """Tell what is saved and printed as the window does."""
        self.saved.connect(telling.tell_page_saved)
        self.printed.connect(telling.tell_page_printed)

    def show_criteria(self) -> None:
        """Show the criteria of guidelines for the selected person."""
        from predispo.ui.criteria.criteria_page import CriteriaPage  # the window does not wait for its modules

        if self._session.family is None:
            return
        if not isinstance(self._criteria, CriteriaPage):
            self._criteria = CriteriaPage(self._session)
            self._criteria.closed.connect(self.work_requested)
            self._criteria.form_requested.connect(self._ask)
            self._criteria.paper.saved.connect(self.saved)
            self._criteria.paper.printed.connect(self.printed)
        self.page_requested.emit(self._criteria)
        self._criteria.show_afresh()

    def show_statistics(self) -> None:
        """Count the clinic, and show what was counted."""
        from predispo.ui.statistics.statistics_page import StatisticsPage  # the window does not wait for its modules

        if not isinstance(self._statistics, StatisticsPage):
            self._statistics = StatisticsPage(self._session)
            self._statistics.closed.connect(self.work_requested)
            self._statistics.saved.connect(self.saved)
            self._statistics.paper.saved.connect(self.saved)
            self._statistics.paper.printed.connect(self.printed)
        self.page_requested.emit(self._statistics)
        self._statistics.show_afresh()

    def _ask(self, person: PersonId, form: str) -> None:
        """Return to the family, where what is missing is written down."""
        self.work_requested.emit()
        self._session.select(person)
        self._session.request_form(form)
