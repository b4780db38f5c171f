"""A small form that is saved as a whole: fields, Save and Cancel; Enter saves, Escape leaves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from predispo.ui.widgets.labels import Heading
from predispo.ui.widgets.page import aligned_form
from predispo.ui.widgets.tab_order import read_in_order


class EntryForm(QFrame):
    """Fields in a card of their own."""

    save_requested = Signal()
    cancelled = Signal()
    removal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(10)
        self.title = Heading("")
        column.addWidget(self.title)
        self.form = aligned_form()
        column.addLayout(self.form)
        self.extra = QVBoxLayout()
        self.extra.setSpacing(8)
        column.addLayout(self.extra)
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("primary", True)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.remove_button = QPushButton(self.tr("Remove"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.save_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        row.addWidget(self.remove_button)
        column.addLayout(row)
        self.save_button.clicked.connect(self.save_requested)
        self.cancel_button.clicked.connect(self.cancelled)
        self.remove_button.clicked.connect(self.removal_requested)
        self._before: tuple[object, ...] = ()
        self.hide()

    def open(self, title: str, *, removable: bool) -> None:
        """Show the form; what stands in it now counts as unchanged."""
        self.title.setText(title)
        self.remove_button.setVisible(removable)
        self._before = self._standing()
        self.show()
        read_in_order(self)

    @property
    def is_dirty(self) -> bool:
        """Whether something was changed since the form was opened."""
        return not self.isHidden() and self._standing() != self._before

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _standing(self) -> tuple[object, ...]:
        """What stands in all fields."""
        return (
            *(line.text() for line in self.findChildren(QLineEdit)),
            *(area.toPlainText() for area in self.findChildren(QPlainTextEdit)),
            *(box.currentIndex() for box in self.findChildren(QComboBox)),
            *(box.isChecked() for box in self.findChildren(QCheckBox)),
        )
