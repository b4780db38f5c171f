"""The picture of a family: shapes in groups, and where to click."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from predispo.domain.assessment import Assessment
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.drawing.measure import Measure
from predispo.drawing.options import PictureOptions
from predispo.drawing.positions import Layout
from predispo.drawing.shapes import Box, Group, Point
from predispo.drawing.words import ENGLISH, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A drawn family: groups in painting order within a box from (0, 0), and the layout that it shows.

    `symbols` and `persons` are for hit tests: the box of each symbol, and that of the symbol with its label.
    `numbers` are the persons' numbers in the drawing, such as `II-3`.
    """

    groups: tuple[Group, ...]
    width: float
    height: float
    symbols: Mapping[PersonId, Box]
    persons: Mapping[PersonId, Box]
    numbers: Mapping[PersonId, str]
    layout: Layout
    origin: Point
    title: str = ""
    description: str = ""
    anonymous: bool = False

    def person_at(self, point: Point) -> PersonId | None:
        """Whose symbol, or else whose label, lies at a point."""
        for boxes in (self.symbols, self.persons):
            for person, box in boxes.items():
                if box.contains(point):
                    return person
        return None


def picture(
    family: Family,
    *,
    on: date,
    options: PictureOptions | None = None,
    words: Words = ENGLISH,
    assessment: Assessment | None = None,
    measure: Measure | None = None,
    previous: Picture | None = None,
) -> Picture:
    """Draw a family as known, with ages on a day.

    `assessment` puts the probability of carrying a variant on a chip at each symbol. `previous` keeps those who were
    there before where they were.
    """
    raise NotImplementedError
