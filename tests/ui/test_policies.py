"""What a clinic's administrator fixes is shown as fixed, and a file to open is read once a clinic is there."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from predispo.app.demonstration import open_demonstration
from predispo.app.settings import Settings
from predispo.ui.jobs import Jobs
from predispo.ui.preferences.view import PreferencesView
from predispo.ui.program import Program
from predispo.ui.start import StartWindow
from tests.ui.conftest import WAIT


@pytest.fixture
def fixed(tmp_path: Path) -> Settings:
    file = tmp_path / "policies.toml"
    place = (tmp_path / "clinic").as_posix()
    file.write_text(
        f'[settings]\nlanguage = "en"\ntheme = "light"\nlock_after_minutes = 5\nvault_folder = "{place}"\n',
        encoding="utf-8",
    )
    return Settings(tmp_path / "settings.json", file)


def test_the_preferences_show_what_is_fixed_and_let_it_alone(qtbot: QtBot, look: None, fixed: Settings):
    view = PreferencesView(fixed, ("NO", "SE"))
    qtbot.addWidget(view)
    assert not view.fields["lock_after_minutes"].isEnabled()
    assert not view.fields["language"].isEnabled()
    assert view.fields["clinic"].isEnabled()


def test_the_first_window_offers_the_fixed_folder_only(qtbot: QtBot, look: None, fixed: Settings, tmp_path: Path):
    window = StartWindow(fixed, Jobs())
    qtbot.addWidget(window)
    assert not window.language.isEnabled()
    assert window.country.isEnabled()
    for form in (window.create_form, window.open_form):
        assert form.place.folder == tmp_path / "clinic"
        assert not form.place.isEnabled()


def test_a_file_to_open_is_read_when_a_clinic_is_there(
    qtbot: QtBot, qapp: QApplication, look: None, fixed: Settings, tmp_path: Path
):
    program = Program(qapp, fixed)
    file = tmp_path / "family.ped"
    file.write_text("F1 1 0 0 1 1\nF1 2 0 0 2 2\nF1 3 1 2 2 1\n", encoding="utf-8")
    program.to_read = file
    window = program.show_demonstration(open_demonstration(fixed, tmp_path / "demonstration"))
    qtbot.addWidget(window)
    intake = window.intake
    qtbot.waitUntil(lambda: intake.import_page.isVisible(), timeout=WAIT)
    assert program.to_read is None
    assert not window.commands.language.isEnabled()
    assert not window.commands.theme.isEnabled()
    program.end()
