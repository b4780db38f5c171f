"""The letters that predispo can write: to whom, in which languages."""

from dataclasses import dataclass

from predispo.domain.care import LetterKind
from predispo.letters.rules import RULES, Reader
from predispo.letters.texts import languages_of

TEMPLATE_VERSION = "2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of letter, and who reads it."""

    kind: LetterKind
    addressee: Reader
    languages: tuple[str, ...]


def kinds() -> tuple[Kind, ...]:
    """Every kind of letter, in the order of `LetterKind`; a language counts where the letter is whole in it."""
    return tuple(
        Kind(
            kind=kind,
            addressee=RULES[kind].reader,
            languages=languages_of(kind),
        )
        for kind in LetterKind
    )
