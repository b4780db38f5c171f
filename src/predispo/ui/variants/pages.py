"""The two pages about variants, made when they are first asked for."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from predispo.domain.ids import FamilyId
from predispo.ui.session import Session


class VariantPages(QObject):
    """Holds the pages, and asks for them to be shown."""

    page_requested = Signal(QWidget)
    work_requested = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._of_family: QWidget | None = None
        self._of_all: QWidget | None = None

    def __contains__(self, page: object) -> bool:
        return page is not None and page in (self._of_family, self._of_all)

    def show_family(self) -> None:
        """Show the variants of the family that is open."""
        from predispo.ui.variants.family_variants import FamilyVariants  # the window does not wait for its modules

        if self._session.family is None:
            return
        if not isinstance(self._of_family, FamilyVariants):
            self._of_family = FamilyVariants(self._session)
            self._of_family.closed.connect(self.work_requested)
        self.page_requested.emit(self._of_family)
        self._of_family.show_afresh()

    def show_all(self) -> None:
        """Show ClinVar and the variants of all families."""
        from predispo.ui.variants.all_variants import AllVariants  # the window does not wait for its modules

        if not isinstance(self._of_all, AllVariants):
            self._of_all = AllVariants(self._session)
            self._of_all.closed.connect(self.work_requested)
            self._of_all.family_requested.connect(self._open)
            self._of_all.left_behind.connect(lambda: self.page_requested.emit(self._of_all))
        self.page_requested.emit(self._of_all)
        self._of_all.show_afresh()

    def _open(self, family: FamilyId) -> None:
        self._session.open_family(family)
        self.show_family()
