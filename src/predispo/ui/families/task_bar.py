"""What can be done with one task of a worklist: done, put off, given to somebody."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QPushButton, QWidget

from predispo.app import tasking
from predispo.app.editing import Step
from predispo.store.index import FoundTask
from predispo.ui.session import Session


class TaskBar(QWidget):
    """Buttons under the worklist for the task that is selected; its family is opened, so that undo takes it back."""

    opened = Signal(object)  # FoundTask whose family must be opened first

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: FoundTask | None = None
        self.done = QPushButton(self.tr("Done"))
        self.done.setToolTip(self.tr("The task is done"))
        self.put_off = QPushButton(self.tr("Put off"))
        self.put_off.setToolTip(self.tr("Show the task again later"))
        menu = QMenu(self.put_off)
        self.choices = {
            7: menu.addAction(self.tr("For a week")),
            30: menu.addAction(self.tr("For 30 days")),
            90: menu.addAction(self.tr("For 90 days")),
            0: menu.addAction(self.tr("No longer")),
        }
        self.put_off.setMenu(menu)
        self.give = QPushButton(self.tr("Owner …"))
        self.give.setToolTip(self.tr("Who sees to the task"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self.done, self.put_off, self.give):
            row.addWidget(part)
        row.addStretch(1)
        self.done.clicked.connect(self._finish)
        self.give.clicked.connect(self._ask_owner)
        for days, action in self.choices.items():
            action.triggered.connect(lambda _=False, days=days: self._put_off(days))
        self.hide()

    def show_task(self, task: FoundTask | None) -> None:
        """Offer what can be done with a task; nothing where none is selected."""
        self._task = task
        self.setVisible(task is not None)
        self.choices[0].setEnabled(task is not None and task.put_off_until is not None)

    def _finish(self) -> None:
        self._record(self.tr("Task done"), lambda task, today: tasking.finish(task, today))

    def _put_off(self, days: int) -> None:
        def make(task: FoundTask, today: date) -> Step:
            return tasking.arrange(task, put_off_until=today + timedelta(days=days) if days else None)

        self._record(self.tr("Put a task off") if days else self.tr("Show a task again"), make)

    def _ask_owner(self) -> None:
        task = self._task
        if task is None:
            return
        own = task.owner or self._session.workspace.settings.text("author")
        name, taken = QInputDialog.getText(self, self.tr("Owner of the task"), self.tr("Name"), text=own)
        if taken:
            self.give_to(name)

    def give_to(self, name: str) -> None:
        """Give the selected task to somebody."""
        self._record(
            self.tr("Give a task"), lambda task, _: tasking.arrange(task, owner=name, put_off_until=task.put_off_until)
        )

    def _record(self, text: str, make: Callable[[FoundTask, date], Step]) -> None:
        task = self._task
        if task is None:
            return
        casework = self._session.casework
        if casework is None or casework.family.id != task.family or not self._session.is_editable:
            self.opened.emit(task)
        today = self._session.workspace.today
        self._session.propose(text, lambda: make(task, today))
