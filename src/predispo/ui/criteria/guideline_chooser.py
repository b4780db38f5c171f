"""Which guidelines count for the clinic, and in which order: ticked, moved, or left to the country."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from predispo.app.advising import chosen_guidelines
from predispo.evidence.guideline import Guideline
from predispo.guidance.sources import name_of
from predispo.ui.evidence.territories import territory
from predispo.ui.naming import capitalised
from predispo.ui.session import Session
from predispo.ui.widgets.labels import QuietLabel

NAME = Qt.ItemDataRole.UserRole


class _Guidelines(QListWidget):
    """A list whose rows are ticked by Space and moved by Alt with an arrow."""

    move_requested = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move a row."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_requested.emit(step)
            return
        super().keyPressEvent(event)


class GuidelineChooser(QWidget):
    """Every guideline of the evidence: those that count come first, in their order."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._country = session, ""
        title = QLabel(self.tr("Guidelines that count"))
        title.setProperty("title", True)
        self.said = QuietLabel()
        self.list = _Guidelines()
        self.list.setAccessibleName(self.tr("Guidelines, in their order"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setToolTip(self.tr("Space ticks, Alt with an arrow moves"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.up = QPushButton(self.tr("Move up"))
        self.down = QPushButton(self.tr("Move down"))
        self.reset = QPushButton(self.tr("Leave it to the country"))
        self.up.setToolTip(self.tr("Move up (Alt+Up)"))
        self.down.setToolTip(self.tr("Move down (Alt+Down)"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.up, self.down, self.reset):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 20)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.list.itemChanged.connect(lambda _: self._keep())
        self.list.model().rowsMoved.connect(lambda *_: self._keep())
        self.list.move_requested.connect(self._move)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.reset.clicked.connect(self._reset)

    def show_country(self, country: str) -> None:
        """Show what counts for a country, or what the clinic chose."""
        self._country = country
        workspace = self._session.workspace
        chosen = chosen_guidelines(
            workspace.catalogue, country=country, names=workspace.settings.text("guidelines")
        ).guidelines
        names = {name_of(one) for one in chosen}
        rest = [one for one in workspace.catalogue.guidelines if name_of(one) not in names]
        here = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for one in (*chosen, *rest):
            item = QListWidgetItem(self._words(one))
            item.setData(NAME, name_of(one))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            item.setCheckState(Qt.CheckState.Checked if name_of(one) in names else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(max(here, 0))
        self.list.blockSignals(False)
        self._say()

    def _words(self, one: Guideline) -> str:
        held = [
            self.tr("%n criterion(criteria)", "", len(one.criteria)) if one.criteria else "",
            self.tr("%n offer(s) of a plan", "", len(one.actions)) if one.actions else "",
        ]
        told = ", ".join(part for part in held if part)
        return f"{one.title}\n{capitalised(territory(one.country))} · {one.edition} · {told}"

    def _say(self) -> None:
        own = self._session.workspace.settings.text("guidelines")
        if own:
            said = self.tr("The clinic’s own choice and order, for criteria and plans alike, in every family.")
        else:
            said = self.tr("Left to the country ({country}): its own, then Europe’s, then the international ones.")
        self.said.setText(said.format(country=capitalised(territory(self._country))))
        self.reset.setEnabled(bool(own))

    def _ticked(self) -> list[str]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return [str(item.data(NAME)) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _keep(self) -> None:
        """Keep what is ticked in its order; nothing ticked leaves it to the country."""
        self._session.workspace.settings.choose("guidelines", ", ".join(self._ticked()))
        self._say()
        self.changed.emit()

    def _move(self, step: int) -> None:
        here = self.list.currentRow()
        there = here + step
        if here < 0 or not 0 <= there < self.list.count():
            return
        self.list.blockSignals(True)
        item = self.list.takeItem(here)
        self.list.insertItem(there, item)
        self.list.setCurrentRow(there)
        self.list.blockSignals(False)
        self._keep()

    def _reset(self) -> None:
        self._session.workspace.settings.choose("guidelines", "")
        self.show_country(self._country)
        self.changed.emit()
