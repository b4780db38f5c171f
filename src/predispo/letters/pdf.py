"""Letters and pictures as PDF and PNG; the same value always gives the same bytes."""

from predispo.drawing.picture import Picture
from predispo.letters.letter import Letter


def letter_pdf(letter: Letter) -> bytes:
    """The letter on A4."""
    raise NotImplementedError


def picture_pdf(picture: Picture, *, title: str = "", language: str = "en") -> bytes:
    """The picture alone on a page of its own size."""
    raise NotImplementedError


def picture_png(picture: Picture, *, scale: float = 2.0, title: str = "", language: str = "en") -> bytes:
    """The picture rasterised; `scale` 1 is 72 dots an inch."""
    raise NotImplementedError
