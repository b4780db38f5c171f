"""The program: one clinic at a time, from the first window through locking to the end."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from predispo.app.demonstration import PASSPHRASE
from predispo.app.settings import Settings
from predispo.app.ticket import Ticket
from predispo.app.workspace import Workspace
from predispo.domain.ids import FamilyId, PersonId
from predispo.errors import PredispoError
from predispo.ui.idle_lock import IdleLock
from predispo.ui.jobs import Jobs
from predispo.ui.language import Language
from predispo.ui.lock_page import LockPage
from predispo.ui.preloading import preload
from predispo.ui.problems import told
from predispo.ui.theme import apply_theme, theme_of

if TYPE_CHECKING:
    from predispo.ui.main_window import MainWindow
    from predispo.ui.session import Session
    from predispo.ui.start import StartWindow

UNLOCKING = "unlocking"


class Program(QObject):
    """Holds what outlives a window."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self.settings = settings
        self._jobs = Jobs(self)
        self._language = Language()
        self.start: StartWindow | None = None
        self.window: MainWindow | None = None
        self.session: Session | None = None
        self.lock_page: LockPage | None = None
        self._before_lock: tuple[Path, FamilyId | None, PersonId | None] | None = None
        self._demonstration = False
        self.to_read: Path | None = None
        """A family file that the first clinic that opens is to read."""
        self._idle = IdleLock(app, self)
        self._idle.lock_requested.connect(self.lock)
        self._language.speak(settings.text("language"))
        apply_theme(app, settings.text("theme"))

    # -- windows --

    def show_start(self, problem: PredispoError | None = None) -> None:
        """Ask which clinic to open; the problem is why another did not."""
        from predispo.ui.start import StartWindow  # neither window has to wait for the modules of the other

        old, self.start = self.start, StartWindow(self.settings, self._jobs)
        self.start.workspace_opened.connect(self.show_clinic)
        self.start.demonstration_opened.connect(self.show_demonstration)
        self.start.language_chosen.connect(self.choose_language)
        if problem is not None:
            self.start.refuse(problem)
        self.start.show()
        _dismiss(old)

    def show_demonstration(self, workspace: Workspace) -> "MainWindow":
        """Work in the demonstration clinic, which has nothing to hide and never locks by itself."""
        return self.show_clinic(workspace, demonstration=True)

    def show_clinic(self, workspace: Workspace, *, demonstration: bool = False) -> "MainWindow":
        """Work in a clinic."""
        from predispo.ui.main_window import MainWindow
        from predispo.ui.session import Session

        self._demonstration = demonstration
        jobs = Jobs()
        session = Session(workspace, jobs, self)
        jobs.setParent(session)
        old_window, old_session = self.window, self.session
        window = MainWindow(session)
        self.window, self.session = window, session
        window.lock_requested.connect(self.lock)
        window.theme_requested.connect(self.switch_theme)
        window.language_requested.connect(self.choose_language)
        window.setting_changed.connect(self._apply_setting)
        window.closed.connect(self.end)
        self._idle.ticked.connect(window.status.show_seconds)
        self._count_down()
        window.show()
        QTimer.singleShot(0, window, lambda: preload(jobs))
        if self.to_read is not None:
            file, self.to_read = self.to_read, None
            QTimer.singleShot(0, window, lambda: window.intake.read_file(file))
        _dismiss(self.start)
        self.start = None
        if old_window is not None and old_session is not None:
            old_session.jobs.wait()
            old_session.close_family()
            old_window.closed.disconnect(self.end)
            _dismiss(old_window)
            old_session.deleteLater()
        return window

    def _count_down(self) -> None:
        assert self.window is not None
        if self._demonstration:
            self.window.status.show_demonstration()
            self._idle.stop()
            return
        seconds = int(self.settings.get("lock_after_minutes")) * 60
        if seconds > 0:
            self._idle.start(seconds)
        else:
            self._idle.stop()
            self.window.status.show_unlocked()

    # -- choices that need the windows anew --

    def choose_language(self, language: str) -> None:
        """Speak another language, from now on and at the next start."""
        self.settings.choose("language", language)
        self._language.speak(language)
        if self.session is None or self.window is None:
            self.show_start()
            return
        family, selected = self._place()
        geometry = self.window.saveGeometry()
        self.window.remember()
        window = self.show_clinic(self.session.workspace, demonstration=self._demonstration)
        window.restoreGeometry(geometry)
        self._return_to(family, selected)

    def _apply_setting(self, name: str) -> None:
        """Let a setting that was changed in the window take effect at once."""
        match name:
            case "language":
                # The page that asked must be left before its window goes.
                QTimer.singleShot(0, self, lambda: self.choose_language(self.settings.text("language")))
            case "theme":
                apply_theme(self._app, self.settings.text("theme"))
            case "lock_after_minutes":
                self._count_down()
            case _:
                pass

    def switch_theme(self) -> None:
        """Switch between light and dark."""
        assert self.window is not None
        dark = theme_of(self.window).name == "dark"
        self.settings.choose("theme", "light" if dark else "dark")
        apply_theme(self._app, self.settings.text("theme"))

    # -- locking --

    def lock(self) -> None:
        """Close the vault and hide everything of it."""
        if self.session is None or self.window is None or self.lock_page is not None:
            return
        place = self.session.workspace.vault.folder
        self._before_lock = (place, *self._place())
        self._idle.stop()
        self.window.commit_pending()
        self.session.jobs.wait()
        self.session.close_family()
        self.session.workspace.close()
        self.window.remember()
        self.lock_page = LockPage()
        self.lock_page.resize(self.window.size())
        self.lock_page.move(self.window.pos())
        self.lock_page.setWindowTitle(self.tr("predispo"))
        self.lock_page.passphrase_given.connect(self._unlock)
        self.lock_page.show()
        if self._demonstration:
            self.lock_page.passphrase.setText(PASSPHRASE)
        self.lock_page.passphrase.setFocus()
        window, session = self.window, self.session
        self.window = self.session = None
        window.closed.disconnect(self.end)
        _dismiss(window)
        session.deleteLater()

    def _unlock(self, passphrase: str) -> None:
        assert self.lock_page is not None
        assert self._before_lock is not None
        place = self._before_lock[0]
        self.lock_page.setEnabled(False)

        def work(_: Ticket) -> Workspace:
            return Workspace.open(place, passphrase, self.settings)

        self._jobs.run(UNLOCKING, work, done=self._unlocked, failed=self._refuse)

    def _unlocked(self, workspace: Workspace) -> None:
        page, before = self.lock_page, self._before_lock
        self.lock_page = self._before_lock = None
        self.show_clinic(workspace, demonstration=self._demonstration)
        _dismiss(page)
        if before is not None:
            self._return_to(before[1], before[2])

    def _refuse(self, problem: Exception) -> None:
        if self.lock_page is not None:
            self.lock_page.refuse(str(told(problem)))

    # -- how it is done --

    def end(self) -> None:
        """Lock the vault for good; nothing unwritten is left, since every step is written at once."""
        self._idle.stop()
        self._jobs.wait()
        if self.session is not None:
            self.session.jobs.wait()
            self.session.close_family()
            self.session.workspace.close()
            self.session = None

    def _place(self) -> tuple[FamilyId | None, PersonId | None]:
        session = self.session
        if session is None or session.casework is None:
            return None, None
        return session.casework.family.id, session.selected

    def _return_to(self, family: FamilyId | None, person: PersonId | None) -> None:
        if self.session is not None and family is not None:
            self.session.open_family(family)
            if self.session.family is not None and person in self.session.family.persons:
                self.session.select(person)


def _dismiss(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
