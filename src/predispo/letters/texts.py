"""The texts of one kind of letter in one language: its own messages over those that all letters share."""

from functools import lru_cache

from predispo.domain.care import LetterKind
from predispo.paths import resources
from predispo.phrases.messages import Messages


@lru_cache(maxsize=256)
def texts(kind: LetterKind, language: str) -> Messages:
    """The messages of a kind of letter; raises `MissingTranslation` where the language lacks the letter."""
    folder = resources() / "letters"
    return Messages(language, (folder / "shared" / f"{language}.ftl", folder / kind.value / f"{language}.ftl"))
