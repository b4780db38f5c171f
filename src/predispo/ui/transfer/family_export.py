"""Out with the family: in a format that other programs read, after what that format does not hold was shown."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from predispo.app.importing import export_families
from predispo.app.transfer import write_family
from predispo.errors import PredispoError
from predispo.exchange import formats
from predispo.exchange.reading import Written
from predispo.phrases.phrases import load
from predispo.ui.naming import called
from predispo.ui.problems import in_words, told
from predispo.ui.session import Session
from predispo.ui.transfer.writing import write_file
from predispo.ui.widgets.check_box import CheckBox
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.labels import Heading, QuietLabel, TonedLabel
from predispo.ui.widgets.page import Page, add_row

BUNDLE = "bundle"
WIDTH = 380


class FamilyExportPage(QWidget):
    """Which format, with names or without, and what will be lost by it; then where to."""

    saved = Signal(str)  # the file
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Light)
        self.setAutoFillBackground(True)
        self._session = session
        self._written: Written | None = None
        self.title = QLabel()
        self.title.setProperty("title", True)
        self.title.setWordWrap(True)
        writable = [one for one in formats.FORMATS if one.writer is not None]
        self.format = ChoiceBox([(one.id, f"{one.name} ({one.extension})") for one in writable])
        self.anonymous = CheckBox(self.tr("Without names, dates and free text"))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("none: anybody can read the file"))
        for field in (self.format, self.passphrase):
            field.setMaximumWidth(WIDTH)
        self.lead = QuietLabel()
        self.trouble = TonedLabel(tone="alarm")
        self.losses_heading = Heading("")
        self.losses = QLabel()
        self.losses.setWordWrap(True)
        self.losses.setTextFormat(Qt.TextFormat.PlainText)
        self.losses.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.save_button = QPushButton(self.tr("Save …"))
        self.save_button.setProperty("primary", True)
        leave = QPushButton(self.tr("Cancel"))
        self._lay_out(leave)
        self.format.chosen.connect(self._show)
        self.anonymous.toggled.connect(self._show)
        self.save_button.clicked.connect(self._ask_where)
        leave.clicked.connect(self.closed)

    def _lay_out(self, leave: QPushButton) -> None:
        page = Page()
        page.body.setContentsMargins(36, 32, 36, 32)
        page.body.addWidget(self.title)
        page.body.addSpacing(10)
        form = page.add_form()
        add_row(form, self.tr("Format"), self.format)
        self._passphrase_label = add_row(form, self.tr("Passphrase"), self.passphrase)
        page.body.addWidget(self.anonymous)
        for part in (self.lead, self.trouble):
            page.body.addWidget(part)
        page.body.addSpacing(10)
        page.body.addWidget(self.losses_heading)
        page.body.addWidget(self.losses)
        page.body.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(36, 10, 36, 22)
        row.addWidget(self.save_button)
        row.addWidget(leave)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page, 1)
        column.addLayout(row)

    def show_afresh(self) -> None:
        """Begin with the whole journal of the family that is open."""
        family = self._session.family
        if family is None:
            return
        name = f"{family.number} {family.name}".strip()
        self.title.setText(self.tr("Export {family}").format(family=name))
        self.format.set_value(BUNDLE)
        self.anonymous.setChecked(False)
        self.passphrase.clear()
        self._show()
        self.format.setFocus()

    def choose(self, format: str) -> None:
        """Choose a format."""
        self.format.set_value(format)
        self._show()

    @property
    def _is_journal(self) -> bool:
        """Whether the whole journal leaves, not the family as it stands."""
        return self.format.value() == BUNDLE and not self.anonymous.isChecked()

    def _show(self, _: object = None) -> None:
        """Say what the chosen format holds and what it does not."""
        bundle = self.format.value() == BUNDLE
        self.passphrase.setVisible(bundle)
        self._passphrase_label.setVisible(bundle)
        if self._is_journal:
            text = self.tr("The whole journal with its letters, for another clinic that works with predispo.")
        elif bundle:
            text = self.tr("The family as it stands now, for anybody who works with predispo.")
        else:
            text = self.tr("The family as it stands now, for other programs.")
        self.lead.setText(text)
        try:
            self._written = None if self._is_journal else self._write()
            self.trouble.setText("")
        except PredispoError as problem:
            self._written = None
            self.trouble.setText(f"{told(problem)} {self._names(problem)}".strip())
        self.trouble.setVisible(bool(self.trouble.text()))
        self.save_button.setEnabled(not self.trouble.text())
        lost = () if self._written is None else self._written.not_held
        self.losses_heading.setText(self.tr("What this file will not hold ({count})").format(count=len(lost)))
        self.losses.setText("\n".join(f"•  {in_words(one.text)}" for one in lost))
        self.losses_heading.setVisible(bool(lost))
        self.losses.setVisible(bool(lost))

    def _write(self) -> Written:
        family = self._session.family
        assert family is not None
        return write_family(
            family,
            str(self.format.value()),
            anonymous=self.anonymous.isChecked(),
            on=self._session.today,
            passphrase=self.passphrase.text() or None,
        )

    def _names(self, problem: PredispoError) -> str:
        """The persons whom a problem concerns."""
        family, persons = self._session.family, problem.data.get("persons") or ()
        if family is None:
            return ""
        words = load(self._session.workspace.settings.text("language"))
        names = [called(family, one, words) for one in persons if one in family.persons]
        return self.tr("It concerns: {names}.").format(names=", ".join(names)) if names else ""

    def _ask_where(self) -> None:
        family = self._session.family
        if family is None:
            return
        chosen = formats.by_id(str(self.format.value()))
        dialog = QFileDialog(self, self.tr("Export the family"), self._session.workspace.settings.text("file_folder"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{chosen.name} (*{chosen.extension})")
        dialog.setDefaultSuffix(chosen.extension.lstrip("."))
        number = self.tr("family") if self.anonymous.isChecked() else family.number
        dialog.selectFile(f"{number}{chosen.extension}")
        dialog.fileSelected.connect(lambda file: self.save(Path(file)))
        dialog.open()

    def save(self, file: Path) -> None:
        """Save the family as it was chosen; that it left is noted."""
        family, workspace = self._session.family, self._session.workspace
        if family is None:
            return
        try:
            if self._is_journal:
                written = export_families(workspace, (family.id,), self.passphrase.text() or None)
            else:
                written = self._write()
                workspace.note_access(family.id, "exported")
            write_file(file, written.data)
        except PredispoError as problem:
            self._session.problem_happened.emit(problem)
            return
        workspace.settings.choose("file_folder", str(file.parent))
        self.closed.emit()
        self.saved.emit(str(file))
