"""The icon array counts as the words do, and its persons stay in their cells."""

import pytest

from predispo.drawing.icon_array import SIDE, banded, head, hundred, shoulders
from predispo.drawing.shapes import Box


@pytest.mark.parametrize(
    ("chance", "filled", "part"),
    [(0.0, 0, False), (0.004, 0, True), (0.012, 1, False), (0.435, 44, False), (0.997, 99, False), (1.0, 100, False)],
)
def test_so_many_persons_are_filled_as_the_words_say(chance: float, filled: int, part: bool) -> None:
    shown = hundred(chance)

    assert (shown.filled, shown.part, shown.band) == (filled, part, None)


def test_the_interval_is_shaded_from_its_lower_to_its_upper_count() -> None:
    shown = hundred(0.27, (0.185, 0.41))

    shaded = [banded(shown, row) for row in range(SIDE)]
    assert shaded[:5] == [None, (9, 10), (0, 10), (0, 10), (0, 1)]
    assert shaded[5:] == [None] * 5


def test_a_person_stays_in_the_cell_and_the_head_above_the_shoulders() -> None:
    cell = Box(30.0, 10.0, 43.0, 23.0)

    top, body = head(cell), shoulders(cell)
    assert cell.left < top.left < top.right < cell.right
    assert all(cell.contains(corner) for corner in body)
    assert cell.top < top.top
    assert top.bottom <= min(corner.y for corner in body)
