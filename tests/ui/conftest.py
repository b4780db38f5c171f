"""A real vault in a temporary folder, the real catalogue, and the real window over them."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from predispo.app.settings import Settings
from predispo.app.workspace import Workspace
from predispo.domain.facts import FamilyFact
from predispo.domain.ids import PersonId
from predispo.evidence.catalogue import Catalogue
from predispo.store import vault as vaults
from predispo.store.keys import KeyCost
from predispo.ui.collector import collect_beside
from predispo.ui.constants import keep_constants
from predispo.ui.jobs import Jobs
from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from predispo.ui.theme import apply_theme, load_fonts
from tests.builders import trio

CHEAP = KeyCost(memory_kib=256, passes=1, lanes=1)
# How long a test waits for what comes of itself: long, since a busy machine is no fault.
WAIT = 60_000
PASSPHRASE = "correct horse battery staple"


class Clock:
    """A clock that stands until it is moved on."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 2, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def pass_days(self, days: int) -> None:
        self.time += timedelta(days=days)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PREDISPO_HOME", str(tmp_path / "home"))


@pytest.fixture(autouse=True)
def collector(qapp: QApplication) -> None:
    """Garbage is taken away in the window's thread only, and constants are kept, as in the program."""
    keep_constants()
    collect_beside(qapp)


@pytest.fixture
def look(qapp: QApplication) -> None:
    load_fonts()
    apply_theme(qapp, "light")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = Settings(tmp_path / "settings.json")
    made.choose("author", "Tester")
    made.choose("motion", "none")
    return made


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue.load()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def workspace(tmp_path: Path, settings: Settings, catalogue: Catalogue, clock: Clock) -> Iterator[Workspace]:
    vault = vaults.create(tmp_path / "vault", PASSPHRASE, clinic="Test", now=clock(), cost=CHEAP)
    numbers = count(1)
    made = Workspace(
        vault=vault,
        settings=settings,
        catalogue=catalogue,
        clock=clock,
        new_id=lambda kind: f"{kind}{next(numbers)}",
    )
    yield made
    made.close()


@pytest.fixture
def session(qtbot: QtBot, workspace: Workspace) -> Iterator[Session]:
    jobs = Jobs()
    made = Session(workspace, jobs)
    yield made
    jobs.wait()
    made.close_family()


@pytest.fixture
def window(qtbot: QtBot, look: None, session: Session) -> MainWindow:
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    with qtbot.waitExposed(made, timeout=WAIT):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=WAIT)
    return made


def open_family(session: Session, *facts: FamilyFact) -> None:
    """Write a family down, the trio where none is given, and open it with the daughter selected."""
    session.show_casework(session.workspace.add_family(facts or trio(), subject="import"))
    if not facts:
        session.select(PersonId("daughter"))
