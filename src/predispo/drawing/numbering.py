"""The number of each person in the drawing: the generation in roman, the place in it in arabic numerals."""

from collections.abc import Mapping

from predispo.domain.ids import PersonId
from predispo.drawing.positions import Layout

_ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def roman(number: int) -> str:
    """A number from 1 to 89 in roman numerals."""
    text = ""
    for value, letters in _ROMAN:
        while number >= value:
            text += letters
            number -= value
    return text


def numbers(layout: Layout) -> Mapping[PersonId, str]:
    """Everybody's number, from the top and from the left."""
    return {
        person: f"{roman(row + 1)}-{place + 1}"
        for row, persons in enumerate(layout.order)
        for place, person in enumerate(persons)
    }
