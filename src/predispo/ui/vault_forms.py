"""The forms around a vault: create one, open one, and the recovery key that is shown once."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from predispo.paths import user_data
from predispo.ui.strength import LEAST, StrengthBar


class FolderField(QWidget):
    """A folder: typed, or chosen."""

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(folder, self)
        choose = QPushButton(self.tr("Choose…"), self)
        choose.clicked.connect(self._choose)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(choose)

    def fix(self, folder: str) -> None:
        """Show the folder that the clinic's administrator has fixed, and let no other be chosen."""
        self.line.setText(folder)
        self.setEnabled(False)
        self.setToolTip(self.tr("Fixed by your clinic's administrator"))

    @property
    def folder(self) -> Path:
        """The folder."""
        return Path(self.line.text()).expanduser()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder"), self.line.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.line.setText)
        dialog.open()


class CreateVaultForm(QWidget):
    """Asks what a new vault needs."""

    create_requested = Signal(object, str, str, str)  # Path, passphrase, clinic, author
    closed = Signal()

    def __init__(self, clinic: str, author: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clinic = QLineEdit(clinic)
        self.author = QLineEdit(author)
        self.place = FolderField(str(user_data() / "clinic"))
        self.passphrase = _secret()
        self.again = _secret()
        self.strength = StrengthBar()
        self.hint = QLabel()
        self.hint.setProperty("muted", True)
        self.hint.setWordWrap(True)
        self.create = QPushButton(self.tr("Create the vault"))
        self.create.setProperty("primary", True)
        self.create.clicked.connect(self._request)
        form = _form(
            (self.tr("Name of the clinic"), self.clinic),
            (self.tr("Your name, as it stands in the journal"), self.author),
            (self.tr("Folder of the vault"), self.place),
            (self.tr("Passphrase"), self.passphrase),
            ("", self.strength),
            (self.tr("Passphrase once more"), self.again),
        )
        _page(
            self,
            self.tr("Create a vault"),
            self.tr(
                "Everything about families is kept in one encrypted vault in this folder. Only the passphrase opens "
                "it, or the recovery key that you will be shown once."
            ),
            form,
            self.hint,
            self.create,
            self.tr("Back"),
        )
        self.passphrase.textChanged.connect(self._judge)
        self.again.textChanged.connect(self._judge)
        self.again.returnPressed.connect(self._request)
        self._judge()

    def _judge(self) -> None:
        strength = self.strength.show_strength(self.passphrase.text())
        alike = self.passphrase.text() == self.again.text()
        self.create.setEnabled(strength >= LEAST and alike)
        different = bool(self.again.text()) and not alike
        self.hint.setText(self.tr("The two passphrases are not the same yet.") if different else "")

    def _request(self) -> None:
        if self.create.isEnabled():
            self.create_requested.emit(
                self.place.folder, self.passphrase.text(), self.clinic.text().strip(), self.author.text().strip()
            )


class OpenVaultForm(QWidget):
    """Asks for a vault and its passphrase."""

    open_requested = Signal(object, str)  # Path, passphrase
    closed = Signal()

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = FolderField(folder or str(user_data() / "clinic"))
        self.passphrase = _secret()
        self.open = QPushButton(self.tr("Open the vault"))
        self.open.setProperty("primary", True)
        self.open.clicked.connect(self._request)
        self.passphrase.returnPressed.connect(self._request)
        hint = QLabel(self.tr("The recovery key opens the vault too."))
        hint.setProperty("muted", True)
        form = _form((self.tr("Folder of the vault"), self.place), (self.tr("Passphrase"), self.passphrase))
        _page(self, self.tr("Open a vault"), "", form, hint, self.open, self.tr("Back"))

    def _request(self) -> None:
        if self.passphrase.text():
            self.open_requested.emit(self.place.folder, self.passphrase.text())


class RecoveryPage(QWidget):
    """Shows the recovery key, once."""

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = QLabel()
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * 1.4)
        self.key.setFont(font)
        self.key.setWordWrap(True)
        self.key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.key.setAccessibleName(self.tr("Recovery key"))
        copy = QPushButton(self.tr("Copy"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.key.text()))
        self.kept = QCheckBox(self.tr("I have printed or written it down and put it in a safe place"))
        self.go_on = QPushButton(self.tr("Go on"))
        self.go_on.setProperty("primary", True)
        self.go_on.setEnabled(False)
        self.kept.toggled.connect(self.go_on.setEnabled)
        self.go_on.clicked.connect(self._finish)
        title = QLabel(self.tr("Your recovery key"))
        title.setProperty("title", True)
        lead = QLabel(
            self.tr(
                "If the passphrase is forgotten, this key alone opens the vault. It is shown now and never again; "
                "without both, nobody can read the vault any more."
            )
        )
        lead.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(44, 36, 44, 36)
        column.setSpacing(16)
        for part in (title, lead, self.key):
            column.addWidget(part)
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.kept)
        column.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_key(self, key: str) -> None:
        """Show a key."""
        self.kept.setChecked(False)
        self.key.setText(key)

    def _finish(self) -> None:
        self.key.clear()
        self.done.emit()


def _secret() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def _form(*rows: tuple[str, QWidget]) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(18)
    form.setVerticalSpacing(9)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    for text, field in rows:
        if text:
            field.setAccessibleName(text)
            form.addRow(text, field)
        else:
            form.addRow(field)
    return form


def _page(
    page: CreateVaultForm | OpenVaultForm,
    title_text: str,
    lead_text: str,
    form: QFormLayout,
    hint: QLabel,
    button: QPushButton,
    back_text: str,
) -> None:
    title = QLabel(title_text)
    title.setProperty("title", True)
    lead = QLabel(lead_text)
    lead.setWordWrap(True)
    lead.setProperty("muted", True)
    lead.setVisible(bool(lead_text))
    back = QPushButton(back_text)
    back.clicked.connect(page.closed)
    buttons = QHBoxLayout()
    buttons.addWidget(button)
    buttons.addWidget(back)
    buttons.addStretch(1)
    column = QVBoxLayout(page)
    column.setContentsMargins(44, 36, 44, 36)
    column.setSpacing(14)
    column.addWidget(title)
    column.addWidget(lead)
    column.addLayout(form)
    column.addWidget(hint)
    column.addLayout(buttons)
    column.addStretch(1)
