"""The import page: what a file tells, what could not be read, and the one question that must be asked before."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from predispo.app.transfer import read_file
from predispo.errors import PredispoError
from predispo.exchange.reading import ReadOptions, ReadResult, Unread
from predispo.ui.problems import in_words

Index = QModelIndex | QPersistentModelIndex


class UnreadModel(QAbstractTableModel):
    """The places of a file that were not taken over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Unread, ...] = ()

    def show_unread(self, rows: tuple[Unread, ...]) -> None:
        """Show these places."""
        self.beginResetModel()
        self._rows = tuple(sorted(rows, key=lambda one: (one.line, one.column)))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many places there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Line, column, text and reason."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self._rows[index.row()]
        return (str(row.line), str(row.column or "–"), row.text, in_words(row.why))[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Line"), self.tr("Column"), self.tr("Text"), self.tr("Why it was not taken over"))[section]


class ImportPage(QWidget):
    """Shows what an import would do, and asks for it."""

    import_requested = Signal(object)  # ReadResult
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = b""
        self._result: ReadResult | None = None
        self.title = QLabel(self)
        self.title.setProperty("title", True)
        self.title.setWordWrap(True)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self._question = self._asked()
        self.unread_title = QLabel(self)
        self.unread_title.setProperty("heading", True)
        self.model = UnreadModel(self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("What could not be read"))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setAlternatingRowColors(True)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.take = QPushButton(self.tr("Import"), self)
        self.take.setProperty("primary", True)
        self.take.clicked.connect(self._request)
        leave = QPushButton(self.tr("Do not import"), self)
        leave.clicked.connect(self.closed)
        buttons = QHBoxLayout()
        buttons.addWidget(self.take)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        self._space = QWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 32, 36, 32)
        column.setSpacing(14)
        for part in (self.title, self.summary, self._question, self.unread_title):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self._space, 1)
        column.addLayout(buttons)

    def show_file(self, name: str, data: bytes, passphrase: str | None = None) -> None:
        """Read a file and show what it tells; the passphrase opens an encrypted bundle.

        Raises:
            PredispoError: when nothing in it can be read.
        """
        healthy = read_file(data, options=ReadOptions(passphrase=passphrase))
        # A bundle tells everything in words of its own; only other files have a 0 to ask about.
        is_whole = healthy.format == "bundle"
        alive = healthy if is_whole else read_file(data, options=ReadOptions(zero_means_unaffected=False))
        self._data = b"" if is_whole else data
        self.healthy.setChecked(True)
        # Asked only where the answer changes what is read.
        self._question.setVisible(healthy.families != alive.families)
        self._show(healthy)
        self.title.setText(self.tr("Import {name}").format(name=name))

    def _asked(self) -> QFrame:
        """The question of what a 0 means."""
        frame = QFrame(self)
        frame.setObjectName("card")
        question = QLabel(
            self.tr("For some relatives the file says no more than that they are unaffected. What does that mean?"),
            frame,
        )
        question.setProperty("heading", True)
        question.setWordWrap(True)
        self.healthy = QRadioButton(self.tr("They were free of cancer until the age that is given"), frame)
        self.alive = QRadioButton(self.tr("They were alive then; nothing is known of cancer"), frame)
        group = QButtonGroup(frame)
        group.addButton(self.healthy)
        group.addButton(self.alive)
        self.healthy.setChecked(True)
        self.healthy.toggled.connect(self._read_again)
        column = QVBoxLayout(frame)
        column.setContentsMargins(18, 14, 18, 14)
        for part in (question, self.healthy, self.alive):
            column.addWidget(part)
        return frame

    def _read_again(self) -> None:
        if not self._data:
            return
        try:
            self._show(read_file(self._data, options=ReadOptions(zero_means_unaffected=self.healthy.isChecked())))
        except PredispoError:
            self.closed.emit()

    def _show(self, result: ReadResult) -> None:
        self._result = result
        persons = self.tr("%n person(s)", "", result.persons)
        families = self.tr("%n family(ies)", "", len(result.families))
        self.summary.setText(
            self.tr("{persons} in {families} can be taken over. Each family gets a journal of its own.").format(
                persons=persons, families=families
            )
        )
        self.model.show_unread(result.unread)
        shown = bool(result.unread)
        self.unread_title.setText(self.tr("%n place(s) could not be read", "", len(result.unread)))
        self.unread_title.setVisible(shown)
        self.table.setVisible(shown)
        self._space.setVisible(not shown)
        self.table.resizeColumnsToContents()
        self.table.setColumnWidth(2, min(self.table.columnWidth(2), 280))
        self.table.resizeRowsToContents()

    def _request(self) -> None:
        if self._result is not None:
            self.import_requested.emit(self._result)
