"""The first start, and the lock: nothing of a clinic without its passphrase."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from predispo.app.demonstration import open_demonstration
from predispo.app.settings import Settings
from predispo.errors import VaultInUse
from predispo.store import vault as vaults
from predispo.ui.idle_lock import IdleLock
from predispo.ui.jobs import Jobs
from predispo.ui.program import Program
from predispo.ui.start import StartWindow
from predispo.ui.strength import LEAST, score
from tests.ui.conftest import CHEAP, PASSPHRASE, WAIT


@pytest.fixture
def start(qtbot: QtBot, look: None, settings: Settings) -> StartWindow:
    made = StartWindow(settings, Jobs())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_nothing_opens_before_the_intended_use_was_accepted(start: StartWindow, settings: Settings) -> None:
    assert not start.create.isEnabled()
    assert not start.open.isEnabled()
    assert not start.demonstration.isEnabled()

    start.accept.setChecked(True)

    assert start.create.isEnabled()


def test_a_vault_is_created_with_a_strong_passphrase_and_its_recovery_key_is_shown_once(
    qtbot: QtBot, start: StartWindow, settings: Settings, tmp_path: Path
) -> None:
    start.accept.setChecked(True)
    qtbot.mouseClick(start.create, Qt.MouseButton.LeftButton)
    form = start.create_form
    form.place.line.setText(str(tmp_path / "clinic"))
    qtbot.keyClicks(form.passphrase, "password1")
    qtbot.keyClicks(form.again, "password1")
    assert not form.create.isEnabled()
    form.passphrase.setText(PASSPHRASE)
    form.again.setText(PASSPHRASE)

    qtbot.mouseClick(form.create, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: start.pages.currentWidget() is start.recovery, timeout=WAIT)
    key = start.recovery.key.text()
    assert len(key) > 20
    assert not start.recovery.go_on.isEnabled()
    start.recovery.kept.setChecked(True)
    with qtbot.waitSignal(start.workspace_opened, timeout=WAIT) as opened:
        qtbot.mouseClick(start.recovery.go_on, Qt.MouseButton.LeftButton)

    assert start.recovery.key.text() == ""
    assert settings.text("intended_use_accepted")
    opened.args[0].close()
    for secret in (PASSPHRASE, key):
        vaults.open_vault(tmp_path / "clinic", secret, now=opened.args[0].clock()).close()


def test_a_wrong_passphrase_is_refused_with_its_cure(
    qtbot: QtBot, start: StartWindow, settings: Settings, tmp_path: Path
) -> None:
    vaults.create(tmp_path / "v", PASSPHRASE, clinic="", now=datetime.now(UTC), cost=CHEAP).close()
    start.accept.setChecked(True)
    qtbot.mouseClick(start.open, Qt.MouseButton.LeftButton)
    start.open_form.place.line.setText(str(tmp_path / "v"))
    qtbot.keyClicks(start.open_form.passphrase, "wrong")

    qtbot.keyClick(start.open_form.passphrase, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "passphrase" in start.messages.text, timeout=WAIT)
    assert start.pages.isEnabled()


def test_why_the_wished_clinic_did_not_open_is_said_on_the_first_page(
    qtbot: QtBot, qapp: QApplication, settings: Settings
) -> None:
    program = Program(qapp, settings)

    program.show_start(VaultInUse("Another program holds the vault's database."))

    assert program.start is not None
    qtbot.addWidget(program.start)
    assert "holds the vault" in program.start.messages.text
    program.end()


def test_a_weak_passphrase_is_known_as_weak() -> None:
    assert score("") == 0
    assert score("sommer2026") < LEAST
    assert score("correct horse battery staple") >= LEAST


def test_the_vault_locks_when_nobody_is_there(qtbot: QtBot, qapp: QApplication) -> None:
    lock = IdleLock(qapp)

    with qtbot.waitSignals([lock.ticked, lock.lock_requested], timeout=WAIT):
        lock.start(1)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, settings: Settings, tmp_path: Path) -> Iterator[Program]:
    made = Program(qapp, settings)
    made.show_demonstration(open_demonstration(settings, tmp_path / "demonstration"))
    yield made
    for widget in (made.window, made.lock_page, made.start):
        if widget is not None:
            widget.hide()
    made.end()


def test_locking_hides_everything_and_the_passphrase_brings_it_back(qtbot: QtBot, program: Program) -> None:
    assert program.session is not None
    family = program.session.workspace.families()[0].id
    program.session.open_family(family)
    selected = program.session.selected

    program.lock()
    assert program.window is None
    assert program.lock_page is not None
    program.lock_page.passphrase.setText("wrong")
    qtbot.mouseClick(program.lock_page.unlock, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.lock_page is not None and program.lock_page.trouble.isVisible(), timeout=WAIT)
    program.lock_page.passphrase.setText("demonstration")
    qtbot.mouseClick(program.lock_page.unlock, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.window is not None, timeout=WAIT)

    assert program.session.casework is not None
    assert program.session.casework.family.id == family
    assert program.session.selected == selected


def test_another_language_and_theme_keep_the_family_that_is_open(qtbot: QtBot, program: Program) -> None:
    assert program.session is not None
    family = program.session.workspace.families()[0].id
    program.session.open_family(family)

    program.switch_theme()
    program.choose_language("nb")

    assert program.settings.text("language") == "nb"
    assert program.session.casework is not None
    assert program.session.casework.family.id == family
    program.choose_language("en")
    program.switch_theme()
