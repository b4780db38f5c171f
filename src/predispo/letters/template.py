"""The letters that predispo can write: to whom, in which languages."""

from dataclasses import dataclass

from predispo.domain.care import LetterKind
from predispo.paths import resources

TEMPLATE_VERSION = "2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of letter; `addressee` is "patient" or "relative"."""

    kind: LetterKind
    addressee: str
    languages: tuple[str, ...]


def kinds() -> tuple[Kind, ...]:
    """Every kind of letter, in the order of `LetterKind`; a language counts where all of the letter's texts are."""
    folder = resources() / "letters"
    shared = {file.stem for file in (folder / "shared").glob("*.ftl")}
    return tuple(
        Kind(
            kind=kind,
            addressee="relative" if kind is LetterKind.FAMILY_LETTER else "patient",
            languages=tuple(sorted(shared & {file.stem for file in (folder / kind.value).glob("*.ftl")})),
        )
        for kind in LetterKind
    )
