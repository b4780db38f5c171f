"""The picture of a family: shapes in groups, and where to click."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from predispo.domain.assessment import Assessment
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.drawing.layout import Layout
from predispo.drawing.shapes import Box, Group, Point
from predispo.drawing.words import ENGLISH, Words

Measure = Callable[[str, float, bool], float]


class Style(StrEnum):
    """Whose symbols are drawn: the NSGC's update of 2022, or Bennett's of 2008."""

    NSGC_2022 = "2022"
    BENNETT_2008 = "2008"


class LabelLine(StrEnum):
    """What may stand under a symbol."""

    NAME = "name"
    AGE = "age"
    SEX = "sex"
    DIAGNOSES = "diagnoses"
    RESULTS = "results"
    NUMBER = "number"


STANDARD_LABELS = tuple(LabelLine)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureOptions:
    """What a picture shows and how."""

    style: Style = Style.NSGC_2022
    anonymous: bool = False
    labels: tuple[LabelLine, ...] = STANDARD_LABELS
    header: bool = True
    legend: bool = True
    chips: bool = True
    highlighted: frozenset[PersonId] = frozenset()
    hypothetical: frozenset[PersonId] = frozenset()
    obligate_carriers: frozenset[PersonId] = frozenset()
    halos: Mapping[PersonId, float] = field(default_factory=dict)
    informant: str = ""
    recorder: str = ""


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
