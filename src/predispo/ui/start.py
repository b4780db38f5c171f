"""The first window: language and country, the intended use, and which clinic to open."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from predispo.app.demonstration import open_demonstration
from predispo.app.settings import Settings
from predispo.app.ticket import Ticket
from predispo.app.workspace import Workspace, now
from predispo.errors import PredispoError
from predispo.evidence.catalogue import Catalogue
from predispo.phrases.phrases import load
from predispo.ui.countries import country_choices
from predispo.ui.icons import icon
from predispo.ui.jobs import Jobs
from predispo.ui.language import LANGUAGES
from predispo.ui.problems import told
from predispo.ui.vault_forms import CreateVaultForm, OpenVaultForm, RecoveryPage
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.message_bar import MessageBar

OPENING = "opening"


class StartWindow(QWidget):
    """Asks what must be known before anything else, and opens a clinic."""

    workspace_opened = Signal(object)  # Workspace
    demonstration_opened = Signal(object)  # Workspace
    language_chosen = Signal(str)

    def __init__(self, settings: Settings, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._jobs = jobs
        self.setWindowTitle(self.tr("predispo"))
        self.setWindowIcon(icon("predispo"))
        self.resize(760, 700)
        self.messages = MessageBar(self)
        self.pages = QStackedWidget(self)
        self.choices = self._choices()
        folder = settings.text("vault_folder")
        self.create_form = CreateVaultForm(settings.text("clinic"), settings.text("author"))
        self.open_form = OpenVaultForm(folder)
        if settings.fixes("vault_folder"):
            for form in (self.create_form, self.open_form):
                form.place.fix(folder)
        self.recovery = RecoveryPage()
        for page in (self.choices, self.create_form, self.open_form, self.recovery):
            self.pages.addWidget(page)
        self.create_form.create_requested.connect(self._create)
        self.create_form.closed.connect(lambda: self.pages.setCurrentWidget(self.choices))
        self.open_form.open_requested.connect(self._open)
        self.open_form.closed.connect(lambda: self.pages.setCurrentWidget(self.choices))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.pages, 1)
        if self.accept.isChecked() and folder and Path(folder).is_dir():
            self.pages.setCurrentWidget(self.open_form)
            self.open_form.passphrase.setFocus()

    # -- the first page --

    def _choices(self) -> QWidget:
        page = QWidget()
        sign = QLabel()
        sign.setPixmap(icon("predispo").pixmap(48, 48))
        title = QLabel(self.tr("Welcome to predispo"))
        title.setProperty("title", True)
        lead = QLabel(
            self.tr("Pedigrees, carrier probabilities, cancer risks and letters, on your own machine and nowhere else.")
        )
        lead.setWordWrap(True)
        lead.setProperty("muted", True)
        self.language = ChoiceBox(LANGUAGES.items())
        self.language.set_value(self._settings.text("language"))
        self.language.setAccessibleName(self.tr("Language"))
        self.language.chosen.connect(lambda language: self.language_chosen.emit(str(language)))
        self.country = ChoiceBox(country_choices(Catalogue.load().populations()))
        self.country.set_value(self._settings.text("country"))
        self.country.setAccessibleName(self.tr("Country of the clinic"))
        self.country.chosen.connect(lambda country: self._settings.choose("country", country))
        self.language.setDisabled(self._settings.fixes("language"))
        self.country.setDisabled(self._settings.fixes("country"))
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(9)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self.tr("Country of the clinic"), self.country)
        self.demonstration = QPushButton(self.tr("Look at the demonstration clinic"))
        self.create = QPushButton(self.tr("Create a vault for my clinic"))
        self.open = QPushButton(self.tr("Open a vault"))
        self.create.setProperty("primary", True)
        self.demonstration.clicked.connect(self._open_demonstration)
        self.create.clicked.connect(lambda: self.pages.setCurrentWidget(self.create_form))
        self.open.clicked.connect(lambda: self.pages.setCurrentWidget(self.open_form))
        use = self._intended_use()
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self.create, self.open, self.demonstration):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(44, 36, 44, 36)
        column.setSpacing(14)
        column.addWidget(sign)
        column.addWidget(title)
        column.addWidget(lead)
        column.addSpacing(6)
        column.addLayout(form)
        column.addWidget(use)
        column.addLayout(buttons)
        column.addStretch(1)
        self._allow()
        return page

    def _intended_use(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("card")
        heading = QLabel(self.tr("Intended use"))
        heading.setProperty("heading", True)
        text = QLabel(load(self._settings.text("language")).intended_use)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.accept = QCheckBox(self.tr("I have read this and accept it"))
        self.accept.setChecked(bool(self._settings.text("intended_use_accepted")))
        self.accept.toggled.connect(self._allow)
        column = QVBoxLayout(frame)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for part in (heading, text, self.accept):
            column.addWidget(part)
        return frame

    def _allow(self) -> None:
        for button in (self.create, self.open, self.demonstration):
            button.setEnabled(self.accept.isChecked())

    def _remember(self) -> None:
        if not self._settings.text("intended_use_accepted"):
            who = self._settings.text("author") or "–"
            self._settings.choose("intended_use_accepted", f"{who}, {now().date().isoformat()}")

    # -- opening a clinic; deriving a key takes a moment, so it is done beside the window --

    def _open_demonstration(self) -> None:
        self._remember()
        self._run(lambda: open_demonstration(self._settings), self.demonstration_opened.emit)

    def _open(self, folder: Path, passphrase: str) -> None:
        self._remember()

        def opened(workspace: Workspace) -> None:
            self._settings.choose("vault_folder", str(folder))
            self.open_form.passphrase.clear()
            self.workspace_opened.emit(workspace)

        self._run(lambda: Workspace.open(folder, passphrase, self._settings), opened)

    def _create(self, folder: Path, passphrase: str, clinic: str, author: str) -> None:
        self._settings.choose("clinic", clinic)
        self._settings.choose("author", author)
        self._remember()

        def created(workspace: Workspace) -> None:
            self._settings.choose("vault_folder", str(folder))
            self.recovery.show_key(workspace.vault.recovery_key)
            self.recovery.done.connect(lambda: self.workspace_opened.emit(workspace))
            self.pages.setCurrentWidget(self.recovery)

        self._run(lambda: Workspace.create(folder, passphrase, self._settings, clinic=clinic), created)

    def _run(self, work: Callable[[], Workspace], done: Callable[[Workspace], None]) -> None:
        self.messages.dismiss()
        self.pages.setEnabled(False)

        def finished(workspace: Workspace) -> None:
            self.pages.setEnabled(True)
            done(workspace)

        def worked(_: Ticket) -> Workspace:
            return work()

        self._jobs.run(OPENING, worked, done=finished, failed=self.refuse, asker=self)

    def refuse(self, problem: Exception) -> None:
        """Say why no clinic was opened."""
        self.pages.setEnabled(True)
        said = told(problem)
        self.messages.show_problem(str(said), detail=said.detail if isinstance(problem, PredispoError) else "")
