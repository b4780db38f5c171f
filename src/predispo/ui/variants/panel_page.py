"""A laboratory's file of variants, looked at row by row: what is ticked is recorded as one result, as one step."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from predispo.app import editing, panel_review
from predispo.app.panel_mapping import recalled_columns, remember_columns
from predispo.app.panel_review import Review, RowState
from predispo.app.ticket import Ticket
from predispo.domain.variant import VariantClass, Zygosity
from predispo.errors import Unreadable
from predispo.exchange.lab_table import LabTable
from predispo.phrases.phrases import load
from predispo.ui.session import Session
from predispo.ui.variants.panel_columns import PanelColumns
from predispo.ui.variants.panel_form import PanelForm
from predispo.ui.variants.panel_model import CLASS, PROTEIN, TAKEN, VARIANT, ZYGOSITY, PanelFilter, PanelModel
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.labels import QuietLabel, TonedLabel

REVIEWING = "panel-review"
_BY_KEY = {
    Qt.Key.Key_1: VariantClass.BENIGN,
    Qt.Key.Key_2: VariantClass.LIKELY_BENIGN,
    Qt.Key.Key_3: VariantClass.UNCERTAIN,
    Qt.Key.Key_4: VariantClass.LIKELY_PATHOGENIC,
    Qt.Key.Key_5: VariantClass.PATHOGENIC,
}
_ALL = frozenset(RowState)
_RECORDABLE = frozenset({RowState.READY, RowState.UNCHECKED})


class PanelTable(QTableView):
    """The rows; Space takes them, and the keys 1 to 5 give them the class of the report."""

    class_requested = Signal(object)  # VariantClass
    taken_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A class by its number, a tick by the space bar."""
        key = Qt.Key(event.key())
        if key in _BY_KEY:
            self.class_requested.emit(_BY_KEY[key])
        elif key == Qt.Key.Key_Space:
            self.taken_requested.emit()
        else:
            super().keyPressEvent(event)


class PanelPage(QWidget):
    """Whose result it is, what the laboratory did, and every row of its file."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Light)
        self.setAutoFillBackground(True)
        self._session = session
        self.words = load(session.workspace.settings.text("language"))
        self._file: Path | None = None
        self._table: LabTable | None = None
        self._review: Review | None = None
        self.title = QLabel()
        self.title.setProperty("title", True)
        self.summary = QuietLabel()
        self.columns = PanelColumns()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(6)
        self.progress.setAccessibleName(self.tr("How far the file is read"))
        self.form = PanelForm(session, self.words)
        self._make_table()
        self.record = QPushButton(self.tr("Record"))
        self.record.setProperty("primary", True)
        leave = QPushButton(self.tr("Do not import"))
        self.missing = TonedLabel(tone="caution")
        foot = QHBoxLayout()
        foot.addWidget(self.record)
        foot.addWidget(leave)
        foot.addWidget(self.missing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 16)
        column.setSpacing(8)
        for part in (self.title, self.summary, self.progress, self.columns):
            column.addWidget(part)
        column.addWidget(self.form)
        column.addLayout(self._finding)
        column.addWidget(self.table, 1)
        column.addWidget(self.about)
        column.addLayout(self._of_row)
        column.addLayout(foot)
        self.record.clicked.connect(self._record)
        leave.clicked.connect(self._leave)
        self.columns.edited.connect(self._take_columns)
        self.form.edited.connect(self._say_missing)
        self.form.sample.chosen.connect(lambda _: self._filter())
        self.form.build.chosen.connect(lambda _: self._read())
        session.jobs.progressed.connect(self._step)
        session.family_opened.connect(lambda _: self._leave() if self.isVisible() else None)

    # -- parts --

    def _make_table(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Gene, name, class or line"))
        self.search.setAccessibleName(self.tr("Search the rows of the file"))
        self.search.setClearButtonEnabled(True)
        self.shown = ChoiceBox(
            [
                (_ALL, self.tr("all rows")),
                (_RECORDABLE, self.tr("what can be recorded")),
                (_ALL - _RECORDABLE, self.tr("what cannot be recorded")),
            ]
        )
        self.shown.set_value(_ALL)
        self.shown.setAccessibleName(self.tr("Which rows are shown"))
        self.model = PanelModel(self.words, self)
        self.filter = PanelFilter(self.model, self)
        self.table = PanelTable()
        self.table.setModel(self.filter)
        self.table.setAccessibleName(self.tr("Variants of the file"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setMinimumHeight(120)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._finding = QHBoxLayout()
        self._finding.addWidget(self.search, 1)
        self._finding.addWidget(self.shown)
        self.about = TonedLabel(tone="muted")
        self.about.setMinimumHeight(44)
        self.reported = ChoiceBox([(one, self.words.term(one)) for one in reversed(VariantClass)])
        self.zygosity = ChoiceBox([(one, self.words.term(one)) for one in Zygosity])
        self._of_row = QHBoxLayout()
        for name, field, tip in (
            (self.tr("Class of the report"), self.reported, self.tr("The keys 1 to 5 in the table do the same")),
            (self.tr("Zygosity"), self.zygosity, ""),
        ):
            label = QLabel(name)
            label.setBuddy(field)
            field.setAccessibleName(name)
            field.setToolTip(tip)
            field.setMinimumWidth(190)
            self._of_row.addWidget(label)
            self._of_row.addWidget(field)
            self._of_row.addSpacing(12)
        self._of_row.addStretch(1)
        self._pause = QTimer(self, singleShot=True, interval=150)
        self._pause.timeout.connect(self._filter)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.shown.chosen.connect(lambda _: self._filter())
        self.model.edited.connect(self._say_missing)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._say_row())
        self.table.class_requested.connect(lambda one: self.model.set_class(self._selected(), one))
        self.table.taken_requested.connect(self._turn)
        self.reported.chosen.connect(lambda one: self.model.set_class(self._selected(), one))
        self.zygosity.chosen.connect(lambda one: self.model.set_zygosity(self._selected(), one))
        self.model.edited.connect(self._say_row)

    # -- reading --

    def show_file(self, file: Path) -> None:
        """Read a file beside the window and show its rows; nothing of it is recorded."""
        self._file, self._table, self._review = file, None, None
        self.title.setText(self.tr("Variants from {file}").format(file=file.name))
        self.form.begin()
        self.search.clear()
        self.columns.hide()
        self._show(None)
        self._read()

    def _read(self) -> None:
        file, table, named = self._file, self._table, self.form.build_named()
        if file is None:
            return
        columns = self.columns.columns() if table is not None else None
        settings = self._session.workspace.settings

        def work(ticket: Ticket) -> tuple[LabTable | None, Review]:
            known = table or panel_review.open_table(file)
            if known is None:
                return None, panel_review.review_file(file, build=named, ticket=ticket)
            chosen = columns if columns is not None else recalled_columns(settings, known)
            return known, panel_review.review_table(known, chosen, build=named, ticket=ticket)

        self.progress.setRange(0, 0)
        self.progress.show()
        self.record.setEnabled(False)
        self._session.jobs.run(REVIEWING, work, done=self._take, failed=self._fail, asker=self)

    def _step(self, kind: str, done: int, total: int) -> None:
        if kind == REVIEWING and total:
            self.progress.setRange(0, total)
            self.progress.setValue(done)

    def _take(self, read: tuple[LabTable | None, Review]) -> None:
        table, review = read
        if table is not None and self._table is None:
            self.columns.show_table(table, recalled_columns(self._session.workspace.settings, table))
        self._table = table
        self.columns.setVisible(table is not None)
        self._show(review)
        self.form.fill(review)
        self.table.setFocus()

    def _fail(self, problem: Exception) -> None:
        """Say why nothing could be read; a table whose columns were not understood is shown, to be told."""
        self.progress.hide()
        if self._table is None and self._file is not None and self._shows_columns(self._file):
            self.summary.setText(self.tr("Say which column holds the variant."))
            return
        self._session.problem_happened.emit(problem)
        if self._review is None and self._table is None:
            self.closed.emit()

    def _shows_columns(self, file: Path) -> bool:
        """Whether a file is a table; its columns are shown then."""
        try:
            self._table = panel_review.open_table(file)
        except Unreadable:
            return False
        if self._table is None:
            return False
        self.columns.show_table(self._table, self._table.guessed)
        self.columns.show()
        self.columns.open()
        return True

    def _take_columns(self) -> None:
        if self._table is not None:
            remember_columns(self._session.workspace.settings, self._table, self.columns.columns())
            self._read()

    # -- showing --

    def _show(self, review: Review | None) -> None:
        self._review = review
        self.progress.setVisible(review is None)
        self.model.show_review(review.rows if review is not None else ())
        self.form.fit(review)
        self.summary.setText(self._in_short(review) if review is not None else self.tr("Reading the file …"))
        self._filter()
        self.table.resizeColumnsToContents()
        for column, widest in ((TAKEN, 70), (VARIANT, 290), (PROTEIN, 250), (CLASS, 180), (ZYGOSITY, 150)):
            self.table.setColumnWidth(column, min(self.table.columnWidth(column) + 12, widest))
        if self.filter.rowCount():
            self.table.selectRow(0)

    def _in_short(self, review: Review) -> str:
        can = sum(one.can_be_recorded for one in review.rows)
        parts = [
            self.tr("%n row(s) can be recorded", "", can),
            self.tr("%n cannot", "", len(review.rows) - can),
            self.tr("%n in no gene of the panel", "", review.outside) if review.outside else "",
            review.build or "",
        ]
        told = " · ".join(part for part in parts if part)
        nothing = self.tr("Nothing is recorded before you say so.")
        return f"{told}. {nothing}"

    def _filter(self) -> None:
        states = self.shown.value()
        assert isinstance(states, frozenset)
        self.filter.show_only(self.search.text(), self.form.sample_named(), states)
        self._say_missing()

    def _selected(self) -> list[int]:
        rows = self.table.selectionModel().selectedRows()
        return [self.filter.row_at(index).key for index in rows]

    def _turn(self) -> None:
        """Take the rows that are selected, or leave them where all of them are taken."""
        selected = self._selected()
        self.model.take(selected, taken=not self.model.taken.issuperset(selected))

    def _say_row(self) -> None:
        """Say what is known of the first selected row."""
        selected = self._selected()
        row = next((one for one in self.model.rows if selected and one.key == selected[0]), None)
        for field in (self.reported, self.zygosity):
            field.setEnabled(row is not None and row.can_be_recorded and self._session.is_editable)
        if row is None:
            self.about.setText("")
            return
        self.reported.set_value(self.model.classes[row.key])
        self.zygosity.set_value(self.model.zygosities[row.key])
        self.about.set_tone("muted" if row.can_be_recorded and not row.problems else "caution")
        self.about.setText(" ".join((self.model.verdict(row), *self.model.remarks(row))))

    # -- recording --

    def _say_missing(self) -> None:
        """Say what is to be done before anything can be recorded, and how much that is."""
        chosen = self.model.chosen(self.form.sample_named())
        classless = sum(self.model.classes[one.key] is None for one in chosen)
        covered = self.form.genes.genes()
        negative = [gene for gene in covered if gene not in {one.gene for one in chosen}]
        if self.form.lacks_sample:
            text, ready = self.tr("Choose whose sample it is."), False
        elif classless:
            text, ready = self.tr("Choose the class of %n ticked row(s).", "", classless), False
        elif not chosen and not covered:
            text, ready = self.tr("Tick the variants that the laboratory reported."), False
        else:
            text, ready = "", True
        if ready and self.form.is_there_already():
            text = self.tr("A result with this accession is recorded already.")
        elif ready and negative:
            text = self.tr("Recorded as negative: {genes}.").format(genes=self.words.listing(negative))
        self.record.setText(self.tr("Record %n variant(s)", "", len(chosen)))
        self.record.setEnabled(ready and self._review is not None and self._session.is_editable)
        self.missing.setText(text)

    def _record(self) -> None:
        """Write one result down with every row that is ticked."""
        chosen = self.model.chosen(self.form.sample_named())
        if not self.form.is_understood:
            return

        def make() -> editing.Step:
            found = tuple(
                replace(
                    panel_review.reported(one, self.model.classes[one.key]), zygosity=self.model.zygosities[one.key]
                )
                for one in chosen
            )
            return self.form.step(panel_review.each_once(found))

        self._do(make, len(chosen))

    def _do(self, make: Callable[[], editing.Step], count: int) -> None:
        if self._session.propose(self.tr("Record the variants of a file"), make):
            self._file = None
            self.closed.emit()
            self._session.notice_happened.emit(self.tr("%n variant(s) recorded.", "", count))

    def _leave(self) -> None:
        self._session.jobs.cancel(REVIEWING)
        self._file = None
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, and nothing is recorded."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)
