"""reading_levels.py [LANGUAGE …]: how hard every letter is to read, in every language in which it is whole.

LIX (Björnsson 1968) for all, the Flesch-Kincaid grade (Kincaid et al. 1975) for English, whose syllables it counts; the
letters are those of the tests. A mark stands where a letter is above the limit of its language; letters to colleagues
have none.
"""

import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from predispo.letters.rules import RULES, Reader
from tests.unit.letter_cases import OFFERED, letter
from tests.unit.readability import flesch_kincaid, lix
from tests.unit.test_letters_texts import running_text


def main(languages: list[str]) -> int:
    """Print the table; the number of letters above their limit."""
    above = 0
    print(f"{'letter':32} {'language':8} {'LIX':>5} {'limit':>5} {'grade':>5} {'limit':>5}")
    for kind, language in sorted(OFFERED):
        if languages and language not in languages:
            continue
        text = running_text(letter(kind, language))
        limits = tomllib.loads((ROOT / "tests/unit/letter_languages" / f"{language}.toml").read_text("utf-8"))
        if RULES[kind].reader is Reader.COLLEAGUE:
            limits = {}
        grade = flesch_kincaid(text) if language == "en" else None
        hard = lix(text) >= limits.get("lix", 100) or (grade or 0) > limits.get("flesch_kincaid", 100)
        above += hard
        shown = "" if grade is None else f"{grade:.1f}"
        print(
            f"{kind.value:32} {language:8} {lix(text):5.1f} {limits.get('lix', '–'):>5} {shown:>5} "
            f"{limits.get('flesch_kincaid', '–'):>5}{'  above its limit' if hard else ''}"
        )
    return above


if __name__ == "__main__":
    sys.exit(min(main(sys.argv[1:]), 1))
