"""The intake: families that come into the clinic, begun anew, from a file or from the clipboard."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

from predispo.app.beginning import Beginning, facts_of
from predispo.app.importing import import_families
from predispo.app.panel_review import looks_like_variants
from predispo.app.templates import Shelf, Template, facts_from
from predispo.errors import InvalidFact, PredispoError, Unreadable
from predispo.exchange.reading import ReadResult
from predispo.phrases.phrases import load
from predispo.ui.families.new_family import NewFamilyPage
from predispo.ui.problems import told
from predispo.ui.session import Session
from predispo.ui.transfer.import_page import ImportPage

LARGEST_FILE = 50_000_000


class Intake(QObject):
    """Holds the two pages on which a family comes in, and asks for them to be shown."""

    page_requested = Signal(QWidget)
    work_requested = Signal()
    variants_found = Signal(object)  # Path of a laboratory's file, which belongs to the family that is open

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._settings = session.workspace.settings
        self.import_page = ImportPage()
        words = load(self._settings.text("language"))
        self.new_family = NewFamilyPage(words, session.workspace.catalogue.populations())
        self.import_page.import_requested.connect(self._import)
        self.import_page.closed.connect(self.work_requested)
        self.shelf = Shelf()
        self.new_family.family_requested.connect(self._begin)
        self.new_family.removal_requested.connect(self._remove_template)
        self.new_family.return_requested.connect(self._return_template)
        self.new_family.closed.connect(self.work_requested)

    def ask_new_family(self) -> None:
        """Ask what is known of a new family."""
        workspace = self._session.workspace
        number = workspace.free_number(f"{workspace.today.year}-1")
        self.new_family.show_afresh(number, self._settings.text("country"), self.shelf.templates())
        self.page_requested.emit(self.new_family)
        self.new_family.name.setFocus()

    def ask_template(self, wanted: str = "", why: str = "") -> None:
        """Ask under which name the shape of the family is to be saved; `why` says what was wrong with the last name."""
        family = self._session.family
        if family is None:
            return
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Save the shape of the family"))
        explained = self.tr(
            "Only who is whose child, partner or twin is saved, without names, years and illnesses. Name:"
        )
        dialog.setLabelText(f"{why}\n\n{explained}" if why else explained)
        dialog.setTextValue(wanted)
        dialog.textValueSelected.connect(self._save_template)
        dialog.open()

    def _save_template(self, name: str) -> None:
        family = self._session.family
        if family is None:
            return
        try:
            made = self.shelf.save(name, family)
        except InvalidFact as problem:
            self.ask_template(name, _sentence(problem))
        except PredispoError as problem:
            self._session.problem_happened.emit(problem)
        else:
            done = self.tr("“{name}” can now be chosen where a new family is begun.").format(name=made.name)
            self._session.notice_happened.emit(done)

    def _remove_template(self, template: Template) -> None:
        self._change_shelf(lambda: self.shelf.remove(template), removed=template)

    def _return_template(self, template: Template) -> None:
        self._change_shelf(lambda: self.shelf.put_back(template), removed=None)

    def _change_shelf(self, change: Callable[[], None], *, removed: Template | None) -> None:
        try:
            change()
        except PredispoError as problem:
            self._session.problem_happened.emit(problem)
            return
        self.new_family.show_templates(self.shelf.templates(), removed)

    def ask_file(self) -> None:
        """Ask for a family file."""
        dialog = QFileDialog(self._window, self.tr("Import a family file"), self._settings.text("file_folder"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.read_file(Path(chosen)))
        dialog.open()

    def take(self, mime: QMimeData) -> None:
        """Read what was dropped or pasted: a file, or the text of one."""
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if files:
            self.read_file(Path(files[0]))
        elif mime.hasText() and mime.text().strip():
            self.read_data(self.tr("what was pasted"), mime.text().encode())

    def read_file(self, file: Path) -> None:
        """Show what a file tells, before anything of it is taken over."""
        try:
            if _holds_variants(file):
                self.variants_found.emit(file)
                return
            data = _content(file)
        except Unreadable as problem:
            self._session.problem_happened.emit(problem)
            return
        self._settings.choose("file_folder", str(file.parent))
        self.read_data(file.name, data)

    def read_data(self, name: str, data: bytes, passphrase: str | None = None) -> None:
        """Show what some bytes tell, before anything is taken over; ask for a passphrase where they need one."""
        try:
            self.import_page.show_file(name, data, passphrase)
        except PredispoError as problem:
            if problem.data.get("passphrase") == "missing":
                self._ask_passphrase(name, data)
            else:
                self._session.problem_happened.emit(problem)
            return
        self.page_requested.emit(self.import_page)
        self.import_page.take.setFocus()

    def _ask_passphrase(self, name: str, data: bytes) -> None:
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Import {name}").format(name=name))
        dialog.setLabelText(self.tr("The passphrase of this file"))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(lambda given: self.read_data(name, data, given))
        dialog.open()

    def _import(self, result: ReadResult) -> None:
        try:
            imported = import_families(self._session.workspace, result)
        except PredispoError as problem:
            self._session.problem_happened.emit(problem)
            return
        self._session.families_changed.emit()
        self._session.open_family(imported[0])
        self._session.notice_happened.emit(self.tr("%n family(ies) imported.", "", len(imported)))

    def _begin(self, beginning: Beginning, template: Template | None) -> None:
        workspace = self._session.workspace
        try:
            facts = (
                facts_of(beginning, workspace.new_id)
                if template is None
                else facts_from(template.shape, beginning, workspace.new_id)
            )
            casework = workspace.add_family(facts, subject="new-family")
        except PredispoError as problem:
            self._session.problem_happened.emit(problem)
            return
        self._session.families_changed.emit()
        self._session.show_casework(casework)


def _holds_variants(file: Path) -> bool:
    """Whether a file is a laboratory's and no family's.

    Raises:
        Unreadable: when it is not there.
    """
    try:
        return looks_like_variants(file)
    except OSError as problem:
        raise Unreadable("The file cannot be opened.", cure="Check that it is still there.") from problem


def _content(file: Path) -> bytes:
    """The bytes of a file.

    Raises:
        Unreadable: when it is not there, or larger than any family.
    """
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise Unreadable("The file is too large to be a family file.", cure="Choose another file.")
        return file.read_bytes()
    except OSError as problem:
        raise Unreadable("The file cannot be opened.", cure="Check that it is still there.") from problem


def _sentence(problem: PredispoError) -> str:
    """A problem and its cure."""
    said = told(problem)
    return f"{said.what} {said.cure}"
