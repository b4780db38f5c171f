"""The list of families: all of them, or where a search met something."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from predispo.domain.ids import FamilyId, PersonId
from predispo.store.index import FoundTask

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyRow:
    """One row: a family, who was met in it, its task of a worklist; `form` of the inspector is where it is done."""

    family: FamilyId
    title: str
    note: str
    person: PersonId | None = None
    task: FoundTask | None = None
    readable: bool = True
    form: str = ""


class FamilyModel(QAbstractListModel):
    """The rows of the families list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FamilyRow, ...] = ()

    @property
    def rows(self) -> tuple[FamilyRow, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: tuple[FamilyRow, ...]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, family: FamilyId) -> int:
        """The first row of a family, -1 where it is not shown."""
        return next((place for place, row in enumerate(self._rows) if row.family == family), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, the note or the whole row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.title}, {row.note}"
            case Qt.ItemDataRole.ToolTipRole:
                return row.note
            case _ if role == ROW:
                return row
            case _:
                return None
