"""The page that is shown while no family is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from predispo.app.worklists import Worklist
from predispo.ui.families.view import FamiliesView
from predispo.ui.icons import icon


class WelcomePage(QWidget):
    """Says how to begin."""

    new_requested = Signal()
    import_requested = Signal()
    worklist_requested = Signal(object)  # Worklist

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sign = QLabel(self)
        sign.setPixmap(icon("families").pixmap(48, 48))
        title = QLabel(self.tr("Open a family"), self)
        title.setProperty("title", True)
        note = QLabel(
            self.tr("Choose one on the left, begin a new one, or drop a family file anywhere on this window."), self
        )
        note.setProperty("muted", True)
        new = QPushButton(self.tr("New family"), self)
        new.setProperty("primary", True)
        new.clicked.connect(self.new_requested)
        fetch = QPushButton(self.tr("Import a family file"), self)
        fetch.clicked.connect(self.import_requested)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(new)
        buttons.addWidget(fetch)
        buttons.addStretch(1)
        self.worklists = QVBoxLayout()
        self.worklists.setSpacing(4)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        for part in (sign, title, note):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addLayout(buttons)
        column.addSpacing(18)
        column.addLayout(self.worklists)
        column.addStretch(3)

    def take_worklists_of(self, families: FamiliesView) -> None:
        """Tell what waits, and turn to a list where the families are."""
        families.counted.connect(self.show_worklists)
        self.worklist_requested.connect(families.show_worklist)

    def show_worklists(self, counted: tuple[tuple[Worklist, str, int], ...]) -> None:
        """Say how much waits in each worklist; a list in which nothing waits is not named."""
        while self.worklists.count():
            item = self.worklists.takeAt(0)
            old = None if item is None else item.widget()
            if old is not None:
                old.deleteLater()
        for one, words, number in counted:
            if number:
                button = QPushButton(words, self)
                button.setFixedWidth(280)
                button.clicked.connect(lambda _=False, one=one: self.worklist_requested.emit(one))
                self.worklists.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
