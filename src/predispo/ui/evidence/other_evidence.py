"""What would change under other evidence: another edition's folder, or a signed pack, chosen and remembered."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from predispo.app.evidence_packs import catalogue_with_pack, examine_pack
from predispo.errors import PredispoError
from predispo.evidence.catalogue import Catalogue
from predispo.ui.evidence.own_words import pack_refusal
from predispo.ui.evidence.packs_view import SUFFIX
from predispo.ui.session import Session
from predispo.ui.widgets.labels import Heading, QuietLabel, TonedLabel

EDITION, PACK = "compared_edition", "compared_pack"


class OtherEvidence(QWidget):
    """Two buttons that ask which evidence to compare with; what was chosen last is named, and taken again by a key."""

    comparison_requested = Signal(object)  # () -> Catalogue

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.about = QuietLabel(
            self.tr("Every family is computed with the evidence in force and with the other; nothing is written down.")
        )
        self.edition_button = QPushButton(self.tr("Another edition …"))
        self.pack_button = QPushButton(self.tr("A signed pack …"))
        self.shipped_button = QPushButton(self.tr("Without the clinic's own"))
        self.again_button = QPushButton()
        self.trouble = TonedLabel(tone="alarm")
        self.trouble.hide()
        row = QHBoxLayout()
        for button in (self.edition_button, self.pack_button, self.shipped_button):
            row.addWidget(button)
        row.addStretch(1)
        again = QHBoxLayout()
        again.addWidget(self.again_button)
        again.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(Heading(self.tr("What would change")))
        column.addWidget(self.about)
        column.addLayout(row)
        column.addLayout(again)
        column.addWidget(self.trouble)
        self._again: Callable[[], None] = lambda: None
        self.edition_button.clicked.connect(self._ask_edition)
        self.pack_button.clicked.connect(self._ask_pack)
        self.shipped_button.clicked.connect(self._compare_shipped)
        self.again_button.clicked.connect(lambda: self._again())

    def refresh(self) -> None:
        """Offer what was compared with last, where it is still there."""
        settings = self._session.workspace.settings
        self.shipped_button.setEnabled(bool(self._session.workspace.catalogue.overrides))
        edition, pack = settings.text(EDITION), settings.text(PACK)
        last = Path(edition or pack or ".")
        self._again = (lambda: self.compare_edition(last)) if edition else (lambda: self.compare_pack(last))
        self.again_button.setText(self.tr("Again with {name}").format(name=last.name))
        self.again_button.setToolTip(str(last))
        self.again_button.setVisible(bool(edition or pack) and last.exists())

    def compare_edition(self, folder: Path) -> None:
        """Compare with the edition in a folder, the clinic's own over it; whether it is one is seen in the job."""
        workspace = self._session.workspace

        def other() -> Catalogue:
            from predispo.app.evidence_comparing import another_edition  # numbers are loaded beside the window

            return another_edition(workspace, folder)

        self._begin(edition=str(folder))
        self.comparison_requested.emit(other)

    def compare_pack(self, file: Path) -> None:
        """Compare with what a pack would bring; a pack that is altered, unsigned or unsound is refused here."""
        workspace = self._session.workspace
        try:
            signed = examine_pack(workspace, file.read_bytes())
        except OSError:
            self._complain(self.tr("The file cannot be read: {file}").format(file=file.name))
            return
        except PredispoError as problem:
            self._complain(pack_refusal(problem))
            return
        self._begin(pack=str(file))
        self.comparison_requested.emit(lambda: catalogue_with_pack(workspace, signed))

    def _compare_shipped(self) -> None:
        workspace = self._session.workspace
        self.trouble.hide()
        self.comparison_requested.emit(lambda: workspace.catalogue.shipped)

    def _ask_edition(self) -> None:
        start = self._session.workspace.settings.text(EDITION)
        dialog = QFileDialog(self, self.tr("The folder of another edition"), start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.compare_edition(Path(folder)))
        dialog.open()

    def _ask_pack(self) -> None:
        settings = self._session.workspace.settings
        start = str(Path(settings.text(PACK)).parent) if settings.text(PACK) else settings.text("file_folder")
        dialog = QFileDialog(self, self.tr("Compare with a pack"), start)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Evidence pack (*{suffix})").format(suffix=SUFFIX), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda file: self.compare_pack(Path(file)))
        dialog.open()

    def _begin(self, *, edition: str = "", pack: str = "") -> None:
        """Remember what is compared with."""
        self.trouble.hide()
        settings = self._session.workspace.settings
        settings.choose(EDITION, edition)
        settings.choose(PACK, pack)
        self.refresh()

    def _complain(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()
