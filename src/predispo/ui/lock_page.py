"""The lock page: nothing of the vault, and a field for the passphrase."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from predispo.ui.icons import icon


class LockPage(QWidget):
    """Asks for the passphrase of a locked vault."""

    passphrase_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame(self)
        card.setObjectName("card")
        card.setFixedWidth(420)
        sign = QLabel(card)
        sign.setPixmap(icon("lock").pixmap(32, 32))
        title = QLabel(self.tr("The vault is locked"), card)
        title.setProperty("heading", True)
        note = QLabel(self.tr("Nothing was lost: every change was written down when it was made."), card)
        note.setProperty("muted", True)
        note.setWordWrap(True)
        self.passphrase = QLineEdit(card)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("Passphrase or recovery key"))
        self.passphrase.setAccessibleName(self.tr("Passphrase or recovery key"))
        self.passphrase.returnPressed.connect(self._give)
        self.trouble = QLabel(card)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.unlock = QPushButton(self.tr("Unlock"), card)
        self.unlock.setProperty("primary", True)
        self.unlock.clicked.connect(self._give)
        column = QVBoxLayout(card)
        column.setContentsMargins(28, 26, 28, 26)
        column.setSpacing(12)
        for part in (sign, title, note, self.passphrase, self.trouble, self.unlock):
            column.addWidget(part)
        page = QVBoxLayout(self)
        page.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)

    def refuse(self, why: str) -> None:
        """Say why the vault did not open."""
        self.trouble.setText(why)
        self.trouble.show()
        self.passphrase.selectAll()
        self.passphrase.setFocus()
        self.setEnabled(True)

    def _give(self) -> None:
        if self.passphrase.text():
            self.trouble.hide()
            self.passphrase_given.emit(self.passphrase.text())
