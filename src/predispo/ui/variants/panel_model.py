"""The rows of a laboratory's file as a table: which are taken, and with which class."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from predispo.app.panel_review import ReviewRow, RowState
from predispo.domain.variant import VariantClass, Zygosity
from predispo.phrases.phrases import Phrases
from predispo.phrases.variants import consequence_word, problem_line, protein_name
from predispo.ui.widgets.variant_verdict import State, state_of

Index = QModelIndex | QPersistentModelIndex
TAKEN, VARIANT, PROTEIN, CLASS, SHARE, ZYGOSITY, CLINVAR, PLACE = range(8)
MARKS = {State.VALID: "✓", State.REMARK: "!", State.UNCHECKED: "?", State.WRONG: "✕"}
REPORTED = frozenset({VariantClass.PATHOGENIC, VariantClass.LIKELY_PATHOGENIC, VariantClass.UNCERTAIN})
"""What a laboratory reports; benign variants are left unticked, though they can be taken."""


class PanelModel(QAbstractTableModel):
    """Every row of the file; a row is taken only where it can be recorded."""

    edited = Signal()

    def __init__(self, words: Phrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.rows: tuple[ReviewRow, ...] = ()
        self.taken: set[int] = set()
        self.classes: dict[int, VariantClass | None] = {}
        self.zygosities: dict[int, Zygosity] = {}

    def show_review(self, rows: tuple[ReviewRow, ...]) -> None:
        """Show other rows; those that the file itself classes above benign are taken."""
        self.beginResetModel()
        self.rows = rows
        self.classes = {one.key: one.reported_class for one in rows}
        self.zygosities = {one.key: one.zygosity for one in rows}
        self.taken = {one.key for one in rows if one.state is RowState.READY and one.reported_class in REPORTED}
        self.endResetModel()
        self.edited.emit()

    def chosen(self, sample: str | None) -> tuple[ReviewRow, ...]:
        """The rows that are taken, of one sample of the file; None where the file names none."""
        return tuple(
            one for one in self.rows if one.key in self.taken and (sample is None or one.sample in {"", sample})
        )

    def take(self, keys: Iterable[int], taken: bool) -> None:
        """Take rows, or leave them."""
        can = {one.key for one in self.rows if one.can_be_recorded}
        wanted = set(keys) & can
        self.taken = self.taken | wanted if taken else self.taken - wanted
        self._tell()

    def set_class(self, keys: Iterable[int], reported: VariantClass) -> None:
        """Give rows the class of the report, which takes them."""
        wanted = set(keys)
        for one in self.rows:
            if one.key in wanted and one.can_be_recorded:
                self.classes[one.key] = reported
                self.taken.add(one.key)
        self._tell()

    def set_zygosity(self, keys: Iterable[int], zygosity: Zygosity) -> None:
        """Give rows another zygosity."""
        self.zygosities.update(dict.fromkeys(keys, zygosity))
        self._tell()

    def _tell(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, PLACE))
        self.edited.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Whether it is taken, what it is, and what others say."""
        return 0 if parent.isValid() else PLACE + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only what can be recorded has a tick; the other rows can be read."""
        flags = super().flags(index)
        if index.isValid() and index.column() == TAKEN and self.rows[index.row()].can_be_recorded:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == TAKEN and row.can_be_recorded:
            return Qt.CheckState.Checked if row.key in self.taken else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == TAKEN:
            return f"{self.verdict(row)} {self._cell(row, VARIANT)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((self.verdict(row), *self.remarks(row)))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a row, or leave it."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.take({self.rows[index.row()].key}, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("Take"),
            self.tr("Variant"),
            self.tr("Protein"),
            self.tr("Class of the report"),
            self.tr("Reads"),
            self.tr("Zygosity"),
            self.tr("ClinVar"),
            self.tr("In the file"),
        )[section]

    def _cell(self, row: ReviewRow, column: int) -> str:
        verdict = row.verdict
        match column:
            case 0:
                return self.mark(row)
            case 1:
                name = (verdict.normalized if verdict is not None else None) or row.written
                return f"{row.gene} {name}".strip() if row.gene not in name else name
            case 2:
                if verdict is None or not verdict.valid:
                    return ""
                word = consequence_word(self._words, verdict.consequence) if verdict.consequence else ""
                return " · ".join(part for part in (protein_name(verdict), word) if part)
            case 5:
                return self._words.term(self.zygosities[row.key]) if row.can_be_recorded else ""
            case 4:
                share = row.allele_fraction
                return (
                    ""
                    if share is None
                    else self.tr("{share} %").format(share=self._words.number(round(100 * share, 1)))
                )
            case 3:
                known = self.classes[row.key]
                if known is not None:
                    return self._words.term(known)
                return self.tr("choose …") if row.key in self.taken else ""
            case 6:
                found = row.published
                if found is None:
                    return ""
                shipped = self.tr("(demonstration)") if found.demonstration else ""
                return " ".join(part for part in (found.significance, "★" * found.stars, shipped) if part)
            case _:
                line = self.tr("line {line}").format(line=row.line) if row.line else ""
                return " · ".join(part for part in (line, row.sample) if part)

    def mark(self, row: ReviewRow) -> str:
        """How the check ended, as one character."""
        if row.state is RowState.OUTSIDE:
            return "–"
        if row.state is RowState.REFUSED or row.verdict is None:
            return MARKS[State.WRONG]
        state = state_of(row.verdict)
        return MARKS[State.REMARK if state is State.VALID and row.problems else state]

    def verdict(self, row: ReviewRow) -> str:
        """How the check ended, in words."""
        match row.state:
            case RowState.READY:
                return self.tr("It fits the reference sequence and can be recorded.")
            case RowState.UNCHECKED:
                return self.tr("It was not checked against the sequence. It can be recorded as it is.")
            case RowState.OUTSIDE:
                return self.tr("It lies in no gene of the panel and is not recorded.")
            case RowState.REFUSED:
                return self.tr("It cannot be recorded from the file.")

    def remarks(self, row: ReviewRow) -> list[str]:
        """What is wrong or worth a look, each with what to do."""
        lines = (problem_line(self._words, one, row.verdict) for one in row.problems)
        return list(dict.fromkeys(lines))


class PanelFilter(QSortFilterProxyModel):
    """Only the rows of one sample that hold a text, and that are in one of some states."""

    def __init__(self, model: PanelModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._text = ""
        self._sample: str | None = None
        self._states: frozenset[RowState] = frozenset(RowState)
        self.setSourceModel(model)

    def show_only(self, text: str, sample: str | None, states: frozenset[RowState]) -> None:
        """Show only these rows."""
        self._text, self._sample, self._states = text.strip().casefold(), sample, states
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether a row is shown."""
        row = self._model.rows[source_row]
        if row.state not in self._states or (self._sample is not None and row.sample not in {"", self._sample}):
            return False
        cells = (self._model.data(self._model.index(source_row, at)) or "" for at in range(PLACE + 1))
        return not self._text or self._text in " ".join((*cells, row.written)).casefold()

    def row_at(self, index: Index) -> ReviewRow:
        """The row that stands at a place of the table."""
        return self._model.rows[self.mapToSource(index).row()]
