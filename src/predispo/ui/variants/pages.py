"""The pages about variants, made when they are first asked for."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from predispo.domain.ids import FamilyId
from predispo.errors import NotApplicable
from predispo.ui.session import Session


class VariantPages(QObject):
    """Holds the pages, and asks for them to be shown."""

    page_requested = Signal(QWidget)
    work_requested = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._window = session, parent
        self._of_family: QWidget | None = None
        self._of_all: QWidget | None = None
        self._of_file: QWidget | None = None

    def __contains__(self, page: object) -> bool:
        return page is not None and page in (self._of_family, self._of_all)

    def needs_room(self, page: object) -> bool:
        """Whether a page is a table that is read better without the inspector beside it."""
        return page is not None and page is self._of_file

    def ask_file(self) -> None:
        """Ask for a laboratory's file of variants, for the family that is open."""
        if not self._session.is_editable:
            return
        settings = self._session.workspace.settings
        dialog = QFileDialog(self._window, self.tr("Variants of a laboratory"), settings.text("file_folder"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        known = "*.vcf *.vcf.gz *.xlsx *.csv *.tsv *.txt *.json"
        dialog.setNameFilters([self.tr("Variants ({files})").format(files=known), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda chosen: self.show_file(Path(chosen)))
        dialog.open()

    def show_file(self, file: Path) -> None:
        """Show what a laboratory's file says, row by row, before anything of it is recorded."""
        from predispo.ui.variants.panel_page import PanelPage  # the window does not wait for its modules

        if not self._session.is_editable:
            problem = NotApplicable(
                "A laboratory's file belongs to a person of a family.",
                cure="Open the family first, as it is now, then import the file again.",
            )
            self._session.problem_happened.emit(problem)
            return
        self._session.workspace.settings.choose("file_folder", str(file.parent))
        if not isinstance(self._of_file, PanelPage):
            self._of_file = PanelPage(self._session)
            self._of_file.closed.connect(self.work_requested)
        self.page_requested.emit(self._of_file)
        self._of_file.show_file(file)

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
