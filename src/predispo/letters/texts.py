"""The texts of one kind of letter in one language: its own messages over those that all letters share."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from predispo.domain.care import LetterKind
from predispo.letters.rules import RULES
from predispo.paths import resources
from predispo.phrases.agreement import Said, disagreements, is_reviewed, read
from predispo.phrases.messages import Messages
from predispo.phrases.spoken import letter_languages


@lru_cache(maxsize=256)
def texts(kind: LetterKind, language: str) -> Messages:
    """The messages of a kind of letter; raises `MissingTranslation` where the language lacks the letter."""
    return Messages(language, own_files(kind, language))


def own_files(kind: LetterKind, language: str) -> tuple[Path, ...]:
    """The files of a kind of letter in a language, beside those of all phrases; a later one may say a text anew."""
    rooms = ("shared", *RULES[kind].uses, kind.value)
    return tuple(resources() / "letters" / room / f"{language}.ftl" for room in rooms)


def all_files(kind: LetterKind, language: str) -> tuple[Path, ...]:
    """Every file that a kind of letter is written from in a language."""
    rooms = ("letters", "offers") if RULES[kind].plan else ("letters",)
    phrases = (resources() / "phrases" / room / f"{language}.ftl" for room in rooms)
    return (*phrases, *own_files(kind, language))


@lru_cache(maxsize=512)
def agrees(file: Path) -> bool:
    """Whether a file of a language says all that the English one says, of the same values."""
    return not any(disagreements(_read(file.with_name("en.ftl")), _read(file)))


@lru_cache(maxsize=64)
def _read(file: Path) -> Mapping[str, Said]:
    return read(file)


@lru_cache(maxsize=256)
def languages_of(kind: LetterKind) -> tuple[str, ...]:
    """The languages in which a kind of letter is whole, so that nothing in it is left in English."""
    return tuple(one for one in letter_languages() if all(agrees(file) for file in all_files(kind, one)))


@lru_cache(maxsize=256)
def reviewed(kind: LetterKind, language: str) -> bool:
    """Whether a native clinician has reviewed every text of a kind of letter in a language."""
    return all(is_reviewed(file) for file in all_files(kind, language))
