"""The translations of the window: update the sources, compile them, or check that nothing is left to translate.

python packaging/translations.py update     read every string of the window into translations/*.ts
python packaging/translations.py compile    write resources/translations/*.qm
python packaging/translations.py check      fail where a string has no translation, or a placeholder was lost
"""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "src" / "predispo" / "ui"
TRANSLATIONS = ROOT / "translations"
COMPILED = ROOT / "resources" / "translations"
# English needs a file of its own only for "1 person, 2 persons".
LANGUAGES = {"nb": (), "en": ("-pluralonly",)}
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


def compile_all() -> int:
    COMPILED.mkdir(parents=True, exist_ok=True)
    for source in sorted(TRANSLATIONS.glob("predispo_*.ts")):
        target = COMPILED / f"{source.stem}.qm"
        subprocess.run([_tool("lrelease"), "-silent", str(source), "-qm", str(target)], cwd=ROOT, check=True)
    return 0


def check() -> int:
    wrong = [line for language in LANGUAGES for line in problems(TRANSLATIONS / f"predispo_{language}.ts")]
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


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
