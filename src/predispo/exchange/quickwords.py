"""The words of the quick line in a language: relatives, cancers, and what else is said of a person."""

from collections.abc import Mapping, Sequence
from enum import Enum, StrEnum, auto
from functools import lru_cache

from predispo.domain.cancer import Laterality, Site
from predispo.phrases.phrases import Phrases


class Move(StrEnum):
    """One step from a person to a relative; the values end the names of the messages that list their words."""

    MOTHER = "mother"
    FATHER = "father"
    BROTHER = "brother"
    SISTER = "sister"
    SIBLING = "sibling"
    SON = "son"
    DAUGHTER = "daughter"
    CHILD = "child"
    PARTNER = "partner"
    TWIN_BROTHER = "twin-brother"
    TWIN_SISTER = "twin-sister"
    MATERNAL_HALF_BROTHER = "maternal-half-brother"
    MATERNAL_HALF_SISTER = "maternal-half-sister"
    PATERNAL_HALF_BROTHER = "paternal-half-brother"
    PATERNAL_HALF_SISTER = "paternal-half-sister"


class Kind(Enum):
    """What a word does in the line."""

    RELATIVE = auto()  # value: the path
    POSSESSOR = auto()  # value: the path
    OF = auto()
    SELF = auto()
    SIDELESS = auto()
    SITE = auto()  # value: the site
    CANCER = auto()
    SIDE = auto()  # value: the laterality
    DIED = auto()
    BORN = auto()
    ALIVE = auto()
    WELL = auto()
    ABOUT = auto()
    UNKNOWN = auto()
    NO_AGE = auto()
    NOW = auto()
    UNCERTAIN = auto()
    POSITIVE = auto()
    NEGATIVE = auto()
    COUNT = auto()  # value: the number
    FILLER = auto()


Meaning = tuple[Kind, object]
Lexicon = Mapping[tuple[str, ...], Meaning]

_COMPOUNDS = {
    "mother-mother": (Move.MOTHER, Move.MOTHER),
    "mother-father": (Move.MOTHER, Move.FATHER),
    "father-mother": (Move.FATHER, Move.MOTHER),
    "father-father": (Move.FATHER, Move.FATHER),
    "mother-sister": (Move.MOTHER, Move.SISTER),
    "mother-brother": (Move.MOTHER, Move.BROTHER),
    "father-sister": (Move.FATHER, Move.SISTER),
    "father-brother": (Move.FATHER, Move.BROTHER),
}
_PLAIN = {
    "of": Kind.OF,
    "self": Kind.SELF,
    "sideless": Kind.SIDELESS,
    "cancer": Kind.CANCER,
    "died": Kind.DIED,
    "born": Kind.BORN,
    "alive": Kind.ALIVE,
    "well": Kind.WELL,
    "about": Kind.ABOUT,
    "unknown": Kind.UNKNOWN,
    "no-age": Kind.NO_AGE,
    "now": Kind.NOW,
    "uncertain": Kind.UNCERTAIN,
    "positive": Kind.POSITIVE,
    "negative": Kind.NEGATIVE,
    "filler": Kind.FILLER,
}
_SIDES = {"left": Laterality.LEFT, "right": Laterality.RIGHT, "both": Laterality.BOTH}
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


@lru_cache(maxsize=16)
def lexicon(phrases: Phrases) -> Lexicon:
    """Every word of the quick line in a language, by its parts in lower case; of two meanings the first one counts."""
    found: dict[tuple[str, ...], Meaning] = {}

    def learn(words: Sequence[str], kind: Kind, value: object = None) -> None:
        for word in words:
            parts = tuple(plain(part) for part in word.split())
            if parts:
                found.setdefault(parts, (kind, value))

    paths = {**{move.value: (move,) for move in Move}, **_COMPOUNDS}
    endings = _words(phrases, "possessive")
    for name, path in paths.items():
        words = _words(phrases, name)
        learn(words, Kind.RELATIVE, path)
        learn([word + ending for word in words for ending in endings], Kind.POSSESSOR, path)
    for name, kind in _PLAIN.items():
        learn(_words(phrases, name), kind)
    for name, side in _SIDES.items():
        learn(_words(phrases, name), Kind.SIDE, side)
    for name, count in _COUNTS.items():
        learn(_words(phrases, name), Kind.COUNT, count)
    for site in Site:
        short = f"quick-site-{site.value.replace('_', '-')}"
        listed = phrases.text(short).split(",") if phrases.has(short) else []
        learn([*listed, phrases.disease(site)], Kind.SITE, site)
        if site not in {Site.OTHER, Site.UNKNOWN}:
            learn([phrases.organ(site)], Kind.SITE, site)
    return found


def _words(phrases: Phrases, name: str) -> list[str]:
    return [word.strip() for word in phrases.text(f"quick-{name}").split(",")]


def plain(word: str) -> str:
    """A word as the lexicon keeps it: in lower case, without the full stop of an abbreviation."""
    return word.replace("’", "'").casefold().rstrip(".") or word
