"""The canonical order of identifiers, so that a picture never depends on the order in which things come."""

import re

Rank = tuple[tuple[int, int, str], ...]

_PIECES = re.compile(r"\d+|\D+")


def rank(identifier: str) -> Rank:
    """A sort key that takes numbers as numbers: `II2` comes before `II10`."""
    return tuple(
        (0, int(piece), piece) if piece.isdecimal() else (1, 0, piece) for piece in _PIECES.findall(identifier)
    )
