"""The translations of the window: update the sources, compile them, or check that nothing is left to translate.

python packaging/translations.py update     read every string of the window into translations/*.ts
python packaging/translations.py compile    write resources/translations/*.qm
python packaging/translations.py check      fail where a string has no translation, or a placeholder was lost; the same
                                            for letters and phrases, of which a language may lack some
"""

import ast
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from predispo.errors import LetterError, PredispoError
from predispo.phrases.agreement import disagreements, read
from predispo.phrases.messages import Messages
from predispo.phrases.spoken import letter_languages

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "predispo"
SOURCES = PACKAGE / "ui"
TRANSLATIONS = ROOT / "translations"
REASONS = SOURCES / "reasons.py"
REASONS_HEAD = '''"""The reasons and cures of the lower rooms, named here so that they are translated."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

# Written by packaging/translations.py update; a sentence is one line, however long.
# ruff: noqa: E501
REASONS = frozenset(
    {
'''
REASONS_TAIL = "    }\n)\n"
COMPILED = ROOT / "resources" / "translations"
# English needs a file of its own only for "1 person, 2 persons".
LANGUAGES = {"nb": (), "en": ("-pluralonly",)}
# Rooms whose reasons a window never shows: the bare engine's cases, backups and the command line.
UNSEEN = frozenset(
    {
        *("browsing.py", "solve.py", "additive.py", "cosegregation.py", "bayes_factor.py"),
        *("segregation_case.py", "genotyped.py", "liability.py", "backup.py", "erasure.py", "codec.py"),
    }
)
ROOMS = ("app", "drawing", "exchange", "journal", "letters", "reference", "risk", "store", "ui", "variants")
PLACEHOLDER = re.compile(r"\{(\w+)\}|(%n)")


def main(arguments: list[str]) -> int:
    match arguments:
        case ["update"]:
            return update()
        case ["compile"]:
            return compile_all()
        case ["check"]:
            return check()
        case _:
            print(__doc__, file=sys.stderr)
            return 2


def update() -> int:
    """Name every reason of the lower rooms in ui/reasons.py, then read every string of the window."""
    named = "".join(
        f'        QT_TRANSLATE_NOOP("Reasons", {json.dumps(one, ensure_ascii=False)}),\n' for one in sorted(reasons())
    )
    REASONS.write_text(REASONS_HEAD + named + REASONS_TAIL, encoding="utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", str(REASONS)], cwd=ROOT, check=True)
    return read_strings()


def read_strings() -> int:
    files = [str(file.relative_to(ROOT)) for file in sorted(SOURCES.rglob("*.py"))]
    for language, options in LANGUAGES.items():
        target = TRANSLATIONS / f"predispo_{language}.ts"
        command = [
            *(_tool("lupdate"), *options, "-no-obsolete", "-locations", "none"),
            *("-source-language", "en", "-target-language", language),
            *(*files, "-ts", str(target)),
        ]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return 0


def _reasons_in(file: Path) -> Iterator[str]:
    """The literal reasons and cures that a module gives to its problems."""
    names = {kind.__name__ for kind in _kinds(PredispoError)}
    for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(call, ast.Call):
            continue
        match call.func:
            case ast.Name(id="_refuse"):
                texts = call.args[1:3]
            case ast.Name(id=name) if name in names:
                texts = [*call.args[:1], *(one.value for one in call.keywords if one.arg == "cure")]
            case ast.Name(id="NotHeld"):
                texts = [one.value for one in call.keywords if one.arg == "text"]
            case ast.Attribute(attr="note") if len(call.args) >= 2:
                texts = call.args[1:2]
            case ast.Name(id="Unread"):
                texts = [one.value for one in call.keywords if one.arg == "why"]
            case ast.Attribute(attr="refuse"):
                texts = call.args[:2]
            case ast.Attribute(attr="skip") if len(call.args) == 2:
                texts = call.args[1:]
            case _:
                continue
        yield from (one.value for one in texts if isinstance(one, ast.Constant) and isinstance(one.value, str))


def reasons() -> set[str]:
    """Every literal reason and cure that a window may have to show."""
    files = [file for room in ROOMS for file in (PACKAGE / room).rglob("*.py") if file.name not in UNSEEN]
    return {reason for file in files for reason in _reasons_in(file) if reason}


def _kinds(above: type[PredispoError]) -> Iterator[type[PredispoError]]:
    yield above
    for kind in above.__subclasses__():
        yield from _kinds(kind)


def compile_all() -> int:
    COMPILED.mkdir(parents=True, exist_ok=True)
    for source in sorted(TRANSLATIONS.glob("predispo_*.ts")):
        target = COMPILED / f"{source.stem}.qm"
        subprocess.run([_tool("lrelease"), "-silent", str(source), "-qm", str(target)], cwd=ROOT, check=True)
    return 0


def check() -> int:
    wrong = [line for language in LANGUAGES for line in problems(TRANSLATIONS / f"predispo_{language}.ts")]
    for language in letter_languages():
        wrong += check_texts(language)
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


def check_texts(language: str) -> list[str]:
    """What is wrong in the phrases and letters of a language; what is missing withdraws letters, and is only printed.

    A language that the window speaks may miss nothing.
    """
    wrong: list[str] = []
    for english in text_files():
        file = english.with_name(f"{language}.ftl")
        if not file.is_file():
            continue
        where = file.relative_to(ROOT / "resources").as_posix()
        try:
            Messages(language, (file,))
        except LetterError as problem:
            wrong.append(f"{where}: not Fluent: {problem}: {problem.data.get('text', '')}")
            continue
        for one in disagreements(read(english), read(file)):
            line = f"{where}: {one.message} {one.what}"
            if one.missing and language not in LANGUAGES:
                print(line)
            else:
                wrong.append(line)
    return wrong


def text_files() -> list[Path]:
    """The English files of the phrases that letters need and of all letters."""
    folder = ROOT / "resources"
    return [folder / "phrases" / "letters" / "en.ftl", *sorted((folder / "letters").glob("*/en.ftl"))]


def problems(file: Path) -> Iterator[str]:
    """What is missing or wrong in one translation."""
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source, translation = message.findtext("source") or "", message.find("translation")
            forms = [] if translation is None else [form.text or "" for form in translation.iter("numerusform")]
            if translation is not None and not forms:
                forms = [translation.text or ""]
            if translation is None or translation.get("type") or not all(form.strip() for form in forms):
                yield f"{file.name}: {name}: not translated: {source}"
                continue
            for form in forms:
                if _placeholders(source) - {"%n"} != _placeholders(form) - {"%n"}:
                    yield f"{file.name}: {name}: other placeholders: {source} → {form}"


def _placeholders(text: str) -> set[str]:
    return {found[1] or found[2] for found in PLACEHOLDER.finditer(text)}


def _tool(name: str) -> str:
    beside = Path(sys.executable).with_name(f"pyside6-{name}")
    return str(beside) if beside.exists() else f"pyside6-{name}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
