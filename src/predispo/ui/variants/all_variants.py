"""ClinVar on this machine, and the variants of all families: import, watch, search."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from predispo.app import clinvar
from predispo.app.ticket import Ticket
from predispo.app.watching import Watched, watch
from predispo.domain.ids import FamilyId
from predispo.errors import PredispoError
from predispo.phrases.phrases import load
from predispo.store.index import FoundVariant
from predispo.ui.session import Session
from predispo.ui.widgets.check_box import CheckBox
from predispo.ui.widgets.labels import QuietLabel, TonedLabel
from predispo.ui.widgets.page import Page
from predispo.ui.widgets.row_list import Row, RowList

IMPORTING = "clinvar-import"
PAUSE = 150


class AllVariants(QWidget):
    """What is in use, a button that imports, and every variant of the clinic below."""

    family_requested = Signal(object)  # FamilyId
    left_behind = Signal()  # the family that is open was opened anew, which turns to its drawing
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Light)
        self.setAutoFillBackground(True)
        self._session = session
        self.words = load(session.workspace.settings.text("language"))
        title = QLabel(self.tr("ClinVar and the variants of all families"))
        title.setProperty("title", True)
        title.setWordWrap(True)
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.take = QPushButton(self.tr("Import a ClinVar file …"))
        self.stop = QPushButton(self.tr("Stop"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(220)
        self.progress.setAccessibleName(self.tr("How far the file is read"))
        self.outcome = TonedLabel()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Gene, name, protein, class (1 to 5) or family number"))
        self.search.setAccessibleName(self.tr("Search the variants of all families"))
        self.search.setClearButtonEnabled(True)
        self.differing = CheckBox(self.tr("Only where ClinVar is of another opinion than the class that acts"))
        self.list = RowList()
        self.list.setAccessibleName(self.tr("Variants of all families"))
        self.none = QuietLabel(self.tr("No variant fits."))
        page = Page()
        page.body.setContentsMargins(28, 22, 28, 28)
        row = QHBoxLayout()
        row.setSpacing(10)
        for part in (self.take, self.progress, self.stop):
            row.addWidget(part)
        row.addStretch(1)
        page.body.addWidget(title)
        page.body.addWidget(self.status)
        page.body.addLayout(row)
        for part in (self.outcome, self.search, self.differing, self.list, self.none):
            page.body.addWidget(part)
        page.body.addStretch(1)
        back = QPushButton(self.tr("Back"))
        back.clicked.connect(self.closed)
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 8, 28, 12)
        foot.addWidget(back)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page, 1)
        column.addLayout(foot)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._find)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.differing.toggled.connect(lambda _: self._find())
        self.take.clicked.connect(self._ask)
        self.stop.clicked.connect(self._stop)
        self.list.open_requested.connect(self._open)
        session.jobs.progressed.connect(self._step)
        session.jobs.ended.connect(self._end)
        self._show_running(False)

    def show_afresh(self) -> None:
        """Show what is in use and every variant."""
        self._say_status()
        self.outcome.hide()
        self._find()
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def import_file(self, file: Path) -> None:
        """Take over a file, then compare it with every variant in the vault; both beside the window."""
        workspace = self._session.workspace

        def work(ticket: Ticket) -> Watched:
            clinvar.import_clinvar(file, ticket=ticket)
            return watch(workspace, ticket=ticket)

        self.outcome.hide()
        self._show_running(True)
        self._session.jobs.run(IMPORTING, work, done=self._tell, failed=self._fail, asker=self)

    def _say_status(self) -> None:
        try:
            index = clinvar.clinvar()
        except PredispoError as problem:
            self._session.problem_happened.emit(problem)
            index = None
        if index is None:
            self.status.setText(
                self.tr(
                    "No ClinVar file was imported. Download clinvar.vcf.gz or variant_summary.txt.gz where you have a "
                    "network; nothing leaves this machine. Until then a few records of a demonstration set answer."
                )
            )
            return
        edition = index.edition
        self.status.setText(
            self.tr("ClinVar of {day} ({builds}), from {file}. Records: {records}. Genes: {genes}.").format(
                day=self.words.date(edition.date),
                builds=", ".join(edition.builds),
                records=edition.records,
                genes=edition.genes,
                file=edition.file,
            )
        )

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Import a ClinVar file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("ClinVar (*.vcf *.vcf.gz *.txt *.txt.gz)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda chosen: self.import_file(Path(chosen)))
        dialog.open()

    def _stop(self) -> None:
        self._session.jobs.cancel(IMPORTING)
        self.outcome.set_tone("muted")
        self.outcome.setText(self.tr("Stopped. The same file goes on where it was when it is imported again."))
        self.outcome.show()

    def _step(self, kind: str, done: int, total: int) -> None:
        if kind == IMPORTING:
            self.progress.setRange(0, max(total >> 10, 1) if total > 1 << 20 else max(total, 1))
            self.progress.setValue(done >> 10 if total > 1 << 20 else done)

    def _end(self, kind: str) -> None:
        if kind == IMPORTING:
            self._show_running(False)

    def _show_running(self, running: bool) -> None:
        self.progress.setVisible(running)
        self.stop.setVisible(running)
        self.take.setEnabled(not running)
        if running:
            self.progress.setRange(0, 0)

    def _tell(self, watched: Watched) -> None:
        concerned = {one.family for one in watched.found}
        opened = self._session.family
        if opened is not None and opened.id in concerned:
            self._session.open_family(opened.id)
            self.left_behind.emit()
        self._session.families_changed.emit()
        self._say_status()
        text = self.tr("%n task(s) opened.", "", watched.tasks) if watched.tasks else self.tr("No class has changed.")
        if watched.unread:
            text += " " + self.tr("%n family(ies) could not be read.", "", watched.unread)
        self.outcome.set_tone("caution" if watched.tasks or watched.unread else "assured")
        self.outcome.setText(text)
        self.outcome.show()
        self._find()

    def _fail(self, problem: Exception) -> None:
        self._say_status()
        self._session.problem_happened.emit(problem)

    def _find(self) -> None:
        found = self._session.workspace.variants(self.search.text(), differing=self.differing.isChecked())
        self.list.show_rows([self._row(one) for one in found])
        self.none.setVisible(not found)

    def _row(self, one: FoundVariant) -> Row:
        acting = self.words.term(one.acting) if one.acting else self.tr("not classed")
        said = ""
        if one.published:
            day = self.words.date(one.published_on) if one.published_on else ""
            said = self.tr("ClinVar: {class_} ({day})").format(class_=one.published, day=day)
        parts = (
            " ".join(part for part in (one.number, one.family_name) if part),
            acting,
            self.tr("%n carrier(s)", "", one.carriers),
            ("! " if one.differs else "") + said if said else "",
        )
        return Row(
            key=(one.family, one.variant), title=one.variant.name, detail=" · ".join(part for part in parts if part)
        )

    def _open(self, key: object) -> None:
        if isinstance(key, tuple):
            family: FamilyId = key[0]
            self.family_requested.emit(family)
