"""Packs: the clinic's own evidence sent signed to another clinic, and another's looked at and taken in."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from predispo.app.evidence_packs import (
    Signer,
    catalogue_with_pack,
    distrust,
    examine_pack,
    export_pack,
    install_pack,
    own_signer,
    refuse_old,
    trust,
    trusted_signers,
)
from predispo.errors import PredispoError
from predispo.exchange.evidence_pack import SignedPack
from predispo.ui.evidence.own_words import of_table, pack_refusal, place_in_words, table_of
from predispo.ui.language import long_day
from predispo.ui.session import Session
from predispo.ui.transfer.writing import write_file
from predispo.ui.widgets.labels import Heading, QuietLabel, TonedLabel
from predispo.ui.widgets.row_list import Row, RowList

SUFFIX = ".predispo-evidence"


class PacksView(QWidget):
    """Export, and what a pack says before it is taken in; whoever signed it is known by a fingerprint."""

    comparison_requested = Signal(object)  # () -> Catalogue
    saved = Signal(str)  # the file

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._data: bytes = b""
        self._examined: SignedPack | None = None
        self.own_key = QuietLabel()
        self.export_button = QPushButton(self.tr("Export a pack …"))
        self.open_button = QPushButton(self.tr("Look at a pack …"))
        self.trouble = TonedLabel(tone="alarm")
        self.pack_title = Heading("")
        self.pack_told = QLabel()
        self.pack_told.setWordWrap(True)
        self.fingerprint = QLabel()
        self.fingerprint.setProperty("heading", True)
        self.trust_name = QLineEdit()
        self.trust_name.setPlaceholderText(self.tr("whose key it is"))
        self.trust_name.setAccessibleName(self.tr("Whose key it is"))
        self.trust_name.setMaximumWidth(280)
        self.trust_button = QPushButton(self.tr("I compared the fingerprint: trust this key"))
        self.install_button = QPushButton(self.tr("Take it in"))
        self.install_button.setProperty("primary", True)
        self.compare_button = QPushButton(self.tr("What would change …"))
        self.leave_button = QPushButton(self.tr("Put it away"))
        self.contents = RowList()
        self.contents.setAccessibleName(self.tr("What the pack holds"))
        self.signers = RowList()
        self.signers.setAccessibleName(self.tr("Keys that are trusted"))
        self.distrust_button = QPushButton(self.tr("Trust this key no more"))
        self._lay_out()
        self.export_button.clicked.connect(self._ask_where)
        self.open_button.clicked.connect(self._ask_which)
        self.trust_button.clicked.connect(self._trust)
        self.install_button.clicked.connect(self._install)
        self.compare_button.clicked.connect(self._compare)
        self.leave_button.clicked.connect(self._put_away)
        self.distrust_button.clicked.connect(self._distrust)
        session.evidence_changed.connect(lambda: self.isVisible() and self.refresh())
        self._put_away()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.export_button)
        first.addWidget(self.open_button)
        first.addStretch(1)
        trusting = QHBoxLayout()
        trusting.addWidget(self.trust_name)
        trusting.addWidget(self.trust_button)
        trusting.addStretch(1)
        taking = QHBoxLayout()
        for button in (self.install_button, self.compare_button, self.leave_button):
            taking.addWidget(button)
        taking.addStretch(1)
        self.signers_heading = Heading(self.tr("Keys that are trusted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.addWidget(Heading(self.tr("Packs")))
        column.addWidget(self.own_key)
        column.addLayout(first)
        column.addWidget(self.trouble)
        for part in (self.pack_title, self.pack_told, self.fingerprint):
            column.addWidget(part)
        column.addLayout(trusting)
        column.addLayout(taking)
        for part in (self.contents, self.signers_heading, self.signers):
            column.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.distrust_button)
        row.addStretch(1)
        column.addLayout(row)

    def refresh(self) -> None:
        """Show the keys as they stand."""
        own = own_signer(self._session.workspace)
        text = self.tr(
            "Packs of this clinic are signed with the key of fingerprint {fingerprint}. Tell it by telephone."
        )
        self.own_key.setText(text.format(fingerprint=own.fingerprint))
        signers = trusted_signers(self._session.workspace)
        self.signers.show_rows([Row(one.key, one.name, one.fingerprint) for one in signers])
        self.signers_heading.setVisible(bool(signers))
        self.distrust_button.setVisible(bool(signers))
        self._show_examined()

    # -- out --

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Export a pack"), self._session.workspace.settings.text("file_folder"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Evidence pack (*{suffix})").format(suffix=SUFFIX))
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        dialog.selectFile(f"{self._session.workspace.settings.text('clinic') or 'clinic'}{SUFFIX}")
        dialog.fileSelected.connect(lambda file: self.save(Path(file)))
        dialog.open()

    def save(self, file: Path) -> None:
        """Export what the clinic has of its own; the pack is named as the file."""
        try:
            write_file(file, export_pack(self._session.workspace, name=file.name.removesuffix(SUFFIX)))
        except PredispoError as problem:
            self._refuse(problem)
            return
        self.trouble.hide()
        self._session.workspace.settings.choose("file_folder", str(file.parent))
        self.saved.emit(str(file))

    # -- in --

    def _ask_which(self) -> None:
        dialog = QFileDialog(self, self.tr("Look at a pack"), self._session.workspace.settings.text("file_folder"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Evidence pack (*{suffix})").format(suffix=SUFFIX), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda file: self.look_at(Path(file)))
        dialog.open()

    def look_at(self, file: Path) -> None:
        """Show what a pack holds, or why it is refused; nothing is taken in."""
        self._put_away()
        try:
            data = file.read_bytes()
        except OSError:
            self.trouble.setText(self.tr("The file cannot be read: {file}").format(file=file.name))
            self.trouble.show()
            return
        try:
            self._examined, self._data = examine_pack(self._session.workspace, data), data
        except PredispoError as problem:
            self._refuse(problem)
            return
        self._show_examined()

    def _show_examined(self) -> None:
        signed = self._examined
        for part in (self.pack_title, self.pack_told, self.fingerprint, self.install_button, self.compare_button):
            part.setVisible(signed is not None)
        self.leave_button.setVisible(signed is not None)
        trusted = signed is not None and self._is_trusted(signed)
        for part in (self.trust_name, self.trust_button):
            part.setVisible(signed is not None and not trusted)
        self.install_button.setEnabled(trusted and signed is not None and self._is_newer(signed))
        if signed is None:
            self.contents.show_rows(())
            return
        pack, catalogue = signed.pack, self._session.workspace.catalogue
        self.pack_title.setText(self.tr("{name}, version {version}").format(name=pack.name, version=pack.version))
        text = self.tr("Of {clinic}, made on {day} for the edition {edition}: {own} figures, {seen} marked as checked.")
        self.pack_told.setText(
            text.format(
                clinic=pack.clinic,
                day=long_day(pack.made_at.astimezone().date()),
                edition=pack.edition,
                own=len(pack.overrides),
                seen=len(pack.verifications),
            )
        )
        shown = Signer(key=signed.key, name="").fingerprint
        state = (
            self.tr("✓ trusted") if trusted else self.tr("! not trusted yet: compare it with the signer by telephone")
        )
        self.fingerprint.setText(f"{shown} · {state}")
        language = self._session.workspace.settings.text("language")
        self.contents.show_rows(
            [
                Row(
                    one.override,
                    place_in_words(one.place, table, language),
                    f"{of_table(table, catalogue)}\n{one.reason}",
                )
                for one in pack.overrides
                for table in (table_of(one),)
            ]
        )

    def _is_newer(self, signed: SignedPack) -> bool:
        """Whether a pack is newer than the one installed; it is refused where it is not."""
        try:
            refuse_old(self._session.workspace, signed)
        except PredispoError as problem:
            self._refuse(problem)
            return False
        return True

    def _is_trusted(self, signed: SignedPack) -> bool:
        workspace = self._session.workspace
        return signed.key in {own_signer(workspace).key, *(one.key for one in trusted_signers(workspace))}

    def _trust(self) -> None:
        signed, name = self._examined, self.trust_name.text().strip()
        if signed is None:
            return
        if not name:
            self.trust_name.setFocus()
            self.trouble.setText(self.tr("Write whose key it is."))
            self.trouble.show()
            return
        self.trouble.hide()
        workspace = self._session.workspace
        self._session.propose_for_clinic(self.tr("Trust a key"), lambda: trust(workspace, signed.key, name=name))
        self._show_examined()

    def _install(self) -> None:
        workspace, data = self._session.workspace, self._data
        if self._session.propose_for_clinic(self.tr("Take a pack in"), lambda: install_pack(workspace, data)):
            self._put_away()

    def _compare(self) -> None:
        signed, workspace = self._examined, self._session.workspace
        if signed is not None:
            self.comparison_requested.emit(lambda: catalogue_with_pack(workspace, signed))

    def _distrust(self) -> None:
        key, workspace = self.signers.selected_key(), self._session.workspace
        if isinstance(key, str):
            self._session.propose_for_clinic(self.tr("Trust a key no more"), lambda: distrust(workspace, key))

    def _put_away(self) -> None:
        self._examined, self._data = None, b""
        self.trouble.hide()
        self._show_examined()

    def _refuse(self, problem: PredispoError) -> None:
        """The place and the reason; nothing of the pack was taken in."""
        self.trouble.setText(pack_refusal(problem))
        self.trouble.show()
