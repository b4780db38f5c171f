"""Which languages predispo has words for; read from the files that are there, without loading them."""

from functools import lru_cache

from predispo.paths import resources


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """The languages that predispo speaks with the clinic, sorted: all of their phrases are there."""
    folder = resources() / "phrases"
    return tuple(sorted({file.stem for file in folder.glob("*.ftl")} & set(letter_languages())))


@lru_cache(maxsize=1)
def letter_languages() -> tuple[str, ...]:
    """The languages that have the phrases which letters and drawings need, sorted."""
    return tuple(sorted(file.stem for file in (resources() / "phrases" / "letters").glob("*.ftl")))


def language_name(language: str) -> str:
    """What speakers of a language call it: "Norsk bokmål"."""
    from babel import Locale

    named = Locale.parse(language).get_display_name() or language
    return named[:1].upper() + named[1:]
