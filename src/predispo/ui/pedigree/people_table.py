"""The family as a table: everybody in a row, to sort, find and edit without seeing the drawing."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from predispo.app import editing
from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.domain.person import Details, Role, Sex
from predispo.errors import InvalidFact
from predispo.phrases.phrases import Phrases, load
from predispo.ui.naming import capitalised, relation
from predispo.ui.session import Session
from predispo.ui.widgets.partial_date_edit import read_date

Index = QModelIndex | QPersistentModelIndex
NAME, KIN, AGE, CANCERS, TESTS, BORN, SEX = range(7)
EDITABLE = frozenset({NAME, SEX, BORN})
SORTED_BY = Qt.ItemDataRole.UserRole
PERSON = Qt.ItemDataRole.UserRole + 1
WIDEST = 210
"""A column is as wide as its text, and not wider than this in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One person in words; `sorts` are what the columns are sorted by."""

    person: PersonId
    cells: tuple[str, ...]
    sorts: tuple[Any, ...]


def row_of(family: Family, person: Person, words: Phrases, on: date) -> PersonRow:
    """A person's row, with the age on a day."""
    kin = words.term(Role.CONSULTAND) if family.consultand == person.id else relation(family, person.id, words)
    age, birth = person.age_at(on), person.details.birth
    lived = "" if age is None else words.age(age)
    cancers = "; ".join(f"{words.cancer(one.fact.cancer)} {words.age(one.fact.age)}" for one in person.cancers)
    tests = "; ".join(
        f"{words.listing(one.fact.report.genes)}: {words.outcome(one.fact.report)}" for one in person.results
    )
    return PersonRow(
        person=person.id,
        cells=(
            person.name,
            capitalised(kin),
            f"† {lived}".strip() if person.is_dead else lived,
            cancers,
            tests,
            "" if birth is None else words.date(birth),
            words.term(person.sex),
        ),
        sorts=(
            person.name.casefold(),
            kin,
            -1 if age is None else age.middle,
            -len(person.cancers),
            -len(person.results),
            -1 if birth is None else birth.middle.toordinal(),
            person.sex.value,
        ),
    )


class PeopleModel(QAbstractTableModel):
    """Everybody in the family that is shown; a changed cell is one step."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: tuple[PersonRow, ...] = ()

    def refresh(self) -> None:
        """Show everybody as they are known now."""
        family, words = self._session.family, load(self._session.workspace.settings.text("language"))
        persons = () if family is None else tuple(family.persons.values())
        rows = tuple(row_of(family, one, words, self._session.today) for one in persons) if family else ()
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def place_of(self, person: PersonId | None) -> int:
        """The row of a person, -1 where there is none."""
        return next((place for place, row in enumerate(self.rows) if row.person == person), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many persons there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many things are told of each."""
        return 0 if parent.isValid() else len(self._titles())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles of the columns; rows are numbered."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._titles()[section] if orientation is Qt.Orientation.Horizontal else str(section + 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell in words, what it is sorted by, or whose row it is."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        text = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return text
            case Qt.ItemDataRole.EditRole:
                return self._details(row.person).sex.value if index.column() == SEX else text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._titles()[index.column()]}: {text or self.tr('not known')}"
            case _ if role == SORTED_BY:
                return row.sorts[index.column()]
            case _ if role == PERSON:
                return row.person
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Name, sex and birth can be edited now; nothing can in the past."""
        flags = super().flags(index)
        editable = self._session.is_editable and index.column() in EDITABLE
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Record a changed name, sex or birth."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        person = self.rows[index.row()].person
        try:
            better = self._better(self._details(person), index.column(), str(value).strip())
        except ValueError:
            self._session.problem_happened.emit(
                InvalidFact(
                    "This is not a date.", cure="Write a date such as 1962, May 1962, 12.5.1962, 1950s or about 1962."
                )
            )
            return False
        family = self._session.family
        assert family is not None
        return self._session.propose(self.tr("Edit in the table"), lambda: editing.describe(family, person, better))

    def _better(self, details: Details, column: int, text: str) -> Details:
        """The details with one cell as it was typed."""
        match column:
            case _ if column == NAME:
                return replace(details, name=text)
            case _ if column == SEX:
                return replace(details, sex=Sex(text))
            case _:
                language = self._session.workspace.settings.text("language")
                return replace(details, birth=read_date(text, language) if text else None)

    def _details(self, person: PersonId) -> Details:
        family = self._session.family
        assert family is not None
        return family.person(person).details

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Name"),
            self.tr("Relation"),
            self.tr("Age"),
            self.tr("Cancers"),
            self.tr("Tests"),
            self.tr("Born"),
            self.tr("Sex at birth"),
        )


class SexDelegate(QStyledItemDelegate):
    """Offers the sexes by their words."""

    def __init__(self, words: Callable[[], Phrases], parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A box with the words."""
        box = QComboBox(parent)
        for sex in Sex:
            box.addItem(self._words().term(sex), sex.value)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what is known."""
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take what was chosen."""
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData())


class PeopleTable(QWidget):
    """The table with a line to find somebody; whoever is current in it is selected everywhere."""

    def __init__(self, session: Session, commands: tuple[QAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find somebody by name, relation, cancer or gene …"))
        self.search.setAccessibleName(self.tr("Find somebody"))
        self.search.setClearButtonEnabled(True)
        self.model = PeopleModel(session, self)
        self.shown = QSortFilterProxyModel(self)
        self.shown.setSourceModel(self.model)
        self.shown.setSortRole(SORTED_BY)
        self.shown.setFilterKeyColumn(-1)
        self.shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.table = _Table(self)
        self.table.setModel(self.shown)
        self.table.setAccessibleName(self.tr("Everybody in the family"))
        self.table.setItemDelegateForColumn(SEX, SexDelegate(self._words, self.table))
        self.table.addActions(commands)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._go_to_first)
        self._showing = False
        self.table.selectionModel().selectionChanged.connect(self._choose)
        self.model.modelReset.connect(self._fit)
        session.family_opened.connect(self._refresh)
        session.family_changed.connect(self._refresh)
        session.person_selected.connect(self._show_selected)
        session.selection.changed.connect(self._show_chosen)

    def _words(self) -> Phrases:
        return load(self._session.workspace.settings.text("language"))

    def showEvent(self, event: QShowEvent) -> None:
        """Take what happened while the drawing was shown."""
        super().showEvent(event)
        self._refresh()

    def _refresh(self, _: object = None) -> None:
        """Follow the family while the table is seen: relations in a large family take their time."""
        if self.isVisible():
            self.model.refresh()

    def _fit(self) -> None:
        """Columns as wide as their words, and the selected person in sight again."""
        for column in range(self.model.columnCount()):
            self.table.resizeColumnToContents(column)
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), WIDEST))
        self._show_selected(self._session.selected)

    def _show_selected(self, person: PersonId | None) -> None:
        place = self._place(person)
        if place.isValid() and place.row() != self.table.currentIndex().row():
            column = max(self.table.currentIndex().column(), 0)
            self._showing = True
            self.table.selectionModel().setCurrentIndex(
                self.shown.index(place.row(), column), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            self._showing = False
        self._show_chosen(self._session.selection.chosen)

    def _show_chosen(self, persons: tuple[PersonId, ...]) -> None:
        """Mark the rows of everybody who is chosen."""
        wanted = QItemSelection()
        for person in persons:
            place = self._place(person)
            if place.isValid():
                wanted.select(place, place)
        self._showing = True
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().select(wanted, flags)
        self._showing = False

    def _place(self, person: PersonId | None) -> QModelIndex:
        """Where somebody's row begins in the table as it is sorted and filtered."""
        return self.shown.mapFromSource(self.model.index(self.model.place_of(person), NAME))

    def _choose(self, _: QItemSelection, __: QItemSelection) -> None:
        """Choose everywhere who was chosen here; who is filtered out is chosen no more."""
        rows = [one.data(PERSON) for one in self.table.selectionModel().selectedRows()]
        if self._showing or not rows:
            return
        current = self.table.currentIndex().data(PERSON)
        if len(rows) == 1:
            self._session.select(rows[0])
            self._session.selection.collapse()
        else:
            self._session.selection.choose(rows, current=current)

    def _filter(self, text: str) -> None:
        """Show only rows with a text; who is chosen stays so, though they may not be seen."""
        self._showing = True
        self.shown.setFilterFixedString(text)
        self._showing = False
        self._show_chosen(self._session.selection.chosen)

    def _go_to_first(self) -> None:
        if self.shown.rowCount():
            self._session.select(self.shown.index(0, NAME).data(PERSON))
            self.table.setFocus()


class _Table(QTableView):
    """Arrow keys walk, F2 edits, Tab leaves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, as in the drawing; the line above finds."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave escape to the window."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
