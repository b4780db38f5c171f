"""The families: search, open, begin anew, import."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from predispo.app.worklists import Worklist, worklists
from predispo.domain.ids import PersonId
from predispo.domain.tasks import TaskKind
from predispo.errors import PredispoError
from predispo.store.index import FamilyHeader, Found, FoundTask
from predispo.ui.families.model import ROW, FamilyModel, FamilyRow, Index
from predispo.ui.families.task_bar import TaskBar
from predispo.ui.icons import icon
from predispo.ui.language import short_day
from predispo.ui.session import Session
from predispo.ui.theme import theme_of
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.editable import always_works

SETTLE_MS = 120


class FamiliesView(QWidget):
    """Lists families, and asks for one to be opened."""

    family_requested = Signal(str, object)  # FamilyId, PersonId or None
    drawing_requested = Signal()  # of the family that is open
    new_requested = Signal()
    import_requested = Signal()
    counted = Signal(object)  # how many tasks stand in each worklist, with its words

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Number, name, birth, gene …"))
        self.search.setAccessibleName(self.tr("Search families"))
        self.search.setToolTip(self.tr("Search by family number, name, date of birth, gene, variant or cancer"))
        self.search.setClearButtonEnabled(True)
        self.worklist = ChoiceBox([(None, self.tr("All families"))])
        self.worklist.setAccessibleName(self.tr("Families or a worklist"))
        self.worklist.setToolTip(self.tr("All families, or what waits in them"))
        always_works(self.worklist)
        self.worklist.chosen.connect(lambda _: self.refresh())
        self.model = FamilyModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_FamilyDelegate(self.list))
        self.list.setAccessibleName(self.tr("Families"))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.tasks = TaskBar(session, self)
        self.empty = QLabel(self)
        self.empty.setProperty("muted", True)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        new = QPushButton(icon("add"), self.tr("New family"), self)
        fetch = QPushButton(icon("import"), self.tr("Import"), self)
        new.clicked.connect(self.new_requested)
        fetch.clicked.connect(self.import_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(new)
        buttons.addWidget(fetch)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.worklist)
        column.addWidget(self.list, 1)
        column.addWidget(self.tasks)
        column.addWidget(self.empty)
        column.addLayout(buttons)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.refresh)
        self.search.textChanged.connect(lambda _: self._timer.start())
        self.search.returnPressed.connect(self._open_first)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._show_task(index))
        self.model.modelReset.connect(lambda: self._show_task(QModelIndex()))
        self.tasks.opened.connect(lambda task: self.family_requested.emit(task.family, task.person))
        session.families_changed.connect(self._timer.start)
        session.family_opened.connect(self._mark_open)

    def refresh(self) -> None:
        """List what fits the search now."""
        self._timer.stop()
        typed = self.search.text().strip()
        try:
            if typed:
                headers = {one.id: one for one in self._session.workspace.families()}
                found = self._session.workspace.search(typed)
                rows = tuple(
                    self._header(headers[one.family]) if one.person is None else self._found(one) for one in found
                )
            elif (chosen := self._offer_worklists()) is not None:
                rows = tuple(self._task(one) for one in chosen)
            else:
                rows = tuple(self._header(one) for one in self._session.workspace.families())
        except PredispoError as problem:
            self._session.problem_happened.emit(problem)
            return
        self.model.show_rows(rows)
        self.empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        if typed:
            self.empty.setText(self.tr("Nothing fits “{text}”.").format(text=typed))
        elif self.worklist.value() is not None:
            self.empty.setText(self.tr("Nothing waits here."))
        else:
            self.empty.setText(self.tr("No family yet. Begin one, or drop a family file on the window."))
        self._mark_open()

    def _offer_worklists(self) -> tuple[FoundTask, ...] | None:
        """Count what waits, and the tasks of the list that is chosen; None where the families are."""
        workspace = self._session.workspace
        lists = worklists(workspace.tasks(), workspace.today, author=workspace.settings.text("author"))
        names = {
            Worklist.OVERDUE: self.tr("Overdue ({count})"),
            Worklist.SOON: self.tr("Due within 30 days ({count})"),
            Worklist.WAITING: self.tr("Waiting for a result ({count})"),
            Worklist.PROMISES: self.tr("Promises to keep ({count})"),
            Worklist.RELATIVES: self.tr("Relatives to be reached ({count})"),
            Worklist.MINE: self.tr("My tasks ({count})"),
            Worklist.PUT_OFF: self.tr("Put off ({count})"),
            Worklist.ALL: self.tr("All tasks ({count})"),
        }
        chosen = self.worklist.value()
        counted = [(one, names[one].format(count=len(tasks))) for one, tasks in lists.items()]
        self.worklist.set_choices([(None, self.tr("All families")), *counted])
        self.worklist.set_value(chosen)
        self.counted.emit(tuple((one, words, len(lists[one])) for one, words in counted))
        return None if chosen is None else lists[Worklist(str(chosen))]

    def _task(self, one: FoundTask) -> FamilyRow:
        name = one.name or self.tr("person without a name")
        match one.kind:
            case TaskKind.BY_HAND:
                title = one.text
            case TaskKind.PROMISE:
                title = self.tr("Promised: {text}").format(text=one.text)
            case TaskKind.TO_REACH:
                title = self.tr("Relatives to be reached: {variant}").format(variant=one.text)
            case TaskKind.RESULT_AWAITED:
                title = self.tr("Result awaited: {name}").format(name=name)
            case TaskKind.COMES_OF_AGE:
                title = self.tr("Comes of age: {name}").format(name=name)
            case TaskKind.TURNS_25:
                title = self.tr("Turns 25: {name}").format(name=name)
            case TaskKind.CLASS_DIFFERS:
                title = self.tr("Another opinion: {variant}").format(variant=one.text)
            case TaskKind.CLASS_CHANGED:
                title = self.tr("Write of the new class: {name}, {variant}").format(name=name, variant=one.text)
        parts = [_title(one.number, one.family_name)]
        if one.due is not None:
            parts.append(self.tr("due {day}").format(day=short_day(one.due)))
        if one.put_off_until is not None and one.put_off_until > self._session.workspace.today:
            parts.append(self.tr("put off until {day}").format(day=short_day(one.put_off_until)))
        if one.owner:
            parts.append(one.owner)
        form = "letters" if one.kind is TaskKind.CLASS_CHANGED else ""
        note = ", ".join(parts)
        return FamilyRow(family=one.family, person=one.person, title=title, note=note, form=form, task=one)

    def show_worklist(self, chosen: Worklist) -> None:
        """Turn to a worklist."""
        self.search.clear()
        self.worklist.set_value(chosen)
        self.refresh()
        self.list.setFocus()

    def _show_task(self, index: QModelIndex) -> None:
        row = index.data(ROW) if index.isValid() else None
        self.tasks.show_task(row.task if isinstance(row, FamilyRow) else None)

    def _header(self, one: FamilyHeader) -> FamilyRow:
        day = short_day(one.updated.astimezone().date())
        note = self.tr("%n person(s), {day}", "", one.people).format(day=day)
        if not one.readable:
            note = self.tr("The journal of this family cannot be read")
        return FamilyRow(family=one.id, title=_title(one.number, one.name), note=note, readable=one.readable)

    def _found(self, one: Found) -> FamilyRow:
        told = ", ".join(part for part in (self.tr("family {number}").format(number=one.number), *one.findings) if part)
        return FamilyRow(
            family=one.family, person=one.person, title=one.name or self.tr("Person without a name"), note=told
        )

    def _mark_open(self, _: object = None) -> None:
        casework = self._session.casework
        here = self.list.currentIndex().data(ROW)
        if casework is not None and isinstance(here, FamilyRow) and here.family == casework.family.id:
            return
        row = -1 if casework is None else self.model.row_of(casework.family.id)
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())

    def _open(self, index: QModelIndex) -> None:
        row: FamilyRow = index.data(ROW)
        casework = self._session.casework
        person: PersonId | None = row.person
        if casework is not None and casework.family.id == row.family and not self._session.looking_back_to:
            if person is not None:
                self._session.select(person)
            self.drawing_requested.emit()
        else:
            self.family_requested.emit(row.family, person)
        if row.form and self._session.is_editable:
            self._session.request_form(row.form)

    def _open_first(self) -> None:
        self.refresh()
        if self.model.rowCount():
            self._open(self.model.index(0))


def _title(number: str, name: str) -> str:
    return f"{number} {name}".strip()


class _FamilyDelegate(QStyledItemDelegate):
    """Paints two lines: the family or person, and what is known of it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        theme = theme_of(option.widget)
        row: FamilyRow = index.data(ROW)
        rect: QRect = option.rect.adjusted(2, 1, -2, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selected))
            painter.drawRoundedRect(rect, 5, 5)
            painter.fillRect(QRect(rect.left(), rect.top() + 6, 3, rect.height() - 12), QColor(theme.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.window))
            painter.drawRoundedRect(rect, 5, 5)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        inner = rect.adjusted(12, 6, -8, -6)
        painter.setFont(bold)
        painter.setPen(QColor(theme.text if row.readable else theme.problem_text))
        elided = QFontMetrics(bold).elidedText(row.title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, elided)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.muted))
        note = option.fontMetrics.elidedText(row.note, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, note)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines, and room for a finger."""
        return QSize(120, max(46, 2 * option.fontMetrics.height() + 16))
