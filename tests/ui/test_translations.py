"""Every string of the window is there in every language, with the placeholders that its values need."""

import importlib.util
import shutil
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from predispo.ui.help import pages
from predispo.ui.language import LANGUAGES

ROOT = Path(__file__).parents[2]


def load_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def sources(file: Path) -> set[tuple[str, str]]:
    return {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_nothing_is_left_untranslated_and_no_placeholder_is_lost(language: str) -> None:
    script = load_script()

    wrong = list(script.problems(ROOT / "translations" / f"predispo_{language}.ts"))

    assert not wrong, "\n".join(wrong)


def test_the_translation_holds_every_string_that_the_window_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = load_script()
    for language in LANGUAGES:
        shutil.copy(ROOT / "translations" / f"predispo_{language}.ts", tmp_path)
    monkeypatch.setattr(script, "TRANSLATIONS", tmp_path)

    script.read_strings()

    for language in LANGUAGES:
        name = f"predispo_{language}.ts"
        missing = sources(tmp_path / name) ^ sources(ROOT / "translations" / name)
        assert not missing, "run packaging/translations.py update: " + "; ".join(sorted(str(one) for one in missing))


def test_a_compiled_translation_speaks_norwegian(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = load_script()
    monkeypatch.setattr(script, "COMPILED", tmp_path)
    script.compile_all()
    translator = QTranslator()
    assert translator.load(str(tmp_path / "predispo_nb.qm"))

    qapp.installTranslator(translator)
    said = QCoreApplication.translate("PedigreeCommands", "Add sister")
    several = QCoreApplication.translate("ImportPage", "%n person(s)", "", 2)
    qapp.removeTranslator(translator)

    assert said == "Legg til søster"
    assert several == "2 personer"


def test_help_has_as_many_pages_in_every_language_each_with_a_title_and_a_text() -> None:
    told = {language: pages(language) for language in LANGUAGES}

    assert len({len(one) for one in told.values()}) == 1
    assert all(title and len(text.splitlines()) > 2 for one in told.values() for title, text in one)
