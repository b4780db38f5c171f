"""Remaining risks by age as a table: the same numbers as the curves."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from predispo.domain.assessment import RiskPoint
from predispo.phrases.phrases import Phrases

Index = QModelIndex | QPersistentModelIndex


class RiskTableModel(QAbstractTableModel):
    """One row an age; the last column only where death from other causes was counted."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.points: tuple[RiskPoint, ...] = ()

    def show_points(self, points: tuple[RiskPoint, ...]) -> None:
        """Show the risks at these ages."""
        self.beginResetModel()
        self.points = points
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many ages there are."""
        return 0 if parent is not None and parent.isValid() else len(self.points)

    def columnCount(self, parent: Index | None = None) -> int:
        """Age, person, population, and the person with other causes of death."""
        if parent is not None and parent.isValid():
            return 0
        return 4 if any(one.with_mortality is not None for one in self.points) else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The age or a percentage, rounded as everywhere."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("Enter or a click shows the sources of this figure.")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        point = self.points[index.row()]
        match index.column():
            case 0:
                return str(point.age)
            case 1:
                shown = self._words.percent(point.risk)
                if point.interval is None:
                    return shown
                ends = self._words.percent_range(*point.interval)
                return shown if ends == shown else f"{shown} ({ends})"
            case 2:
                return self._words.percent(point.population)
            case _:
                return (
                    self.tr("not computed")
                    if point.with_mortality is None
                    else self._words.percent(point.with_mortality)
                )

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the columns are."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (
            self.tr("By age"),
            self.tr("Person"),
            self.tr("Population"),
            self.tr("With other\ndeaths"),
        )
        return heads[section] if 0 <= section < len(heads) else None


class RiskTable(QTableView):
    """As high as its rows, since the page scrolls; a click or Enter asks for the sources of a row."""

    sources_requested = Signal(int)  # the age

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RiskTableModel(words, self)
        self.setModel(self.rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(26)
        self.horizontalHeader().setHighlightSections(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Remaining risk by age"))
        self.rows.modelReset.connect(self._fit)
        self.clicked.connect(self._ask)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for the sources."""
        if self.currentIndex().isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _ask(self, index: Index) -> None:
        self.sources_requested.emit(self.rows.points[index.row()].age)

    def _fit(self) -> None:
        """The person's column has the room for an interval."""
        for column in range(self.rows.columnCount()):
            mode = QHeaderView.ResizeMode.Stretch if column == 1 else QHeaderView.ResizeMode.ResizeToContents
            self.horizontalHeader().setSectionResizeMode(column, mode)
        height = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(height + self.rows.rowCount() * self.verticalHeader().defaultSectionSize() + 4)
