"""The page that is shown while no family is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from predispo.ui.icons import icon


class WelcomePage(QWidget):
    """Says how to begin."""

    new_requested = Signal()
    import_requested = Signal()

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
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        for part in (sign, title, note):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addLayout(buttons)
        column.addStretch(3)
