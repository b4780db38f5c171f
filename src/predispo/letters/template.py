"""The letters that predispo can write: to whom, in which languages."""

from dataclasses import dataclass

from predispo.domain.care import LetterKind

TEMPLATE_VERSION = "1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of letter; `addressee` is "patient" or "relative"."""

    kind: LetterKind
    addressee: str
    languages: tuple[str, ...]


def kinds() -> tuple[Kind, ...]:
    """Every kind of letter, in the order of `LetterKind`."""
    raise NotImplementedError
