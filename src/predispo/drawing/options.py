"""What a picture shows and how."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from predispo.domain.ids import PersonId


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
    OPERATIONS = "operations"
    RESULTS = "results"
    NUMBER = "number"


STANDARD_LABELS = tuple(LabelLine)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureOptions:
    """What a picture shows and how.

    `obligate_carriers` carry a variant by their place in the family; `silent_carriers`, tested or obligate, are not
    expected to fall ill by it. `halos` say how much a person moves an answer, from -1 to 1; one below 0 is broken.
    `evaluations` writes tests with the numbers of the standard, which the key explains. `ancestry` is a sentence.
    `folded_above` and `folded_below` say how many are folded away at a person.
    """

    style: Style = Style.NSGC_2022
    anonymous: bool = False
    labels: tuple[LabelLine, ...] = STANDARD_LABELS
    header: bool = True
    legend: bool = True
    chips: bool = True
    highlighted: frozenset[PersonId] = frozenset()
    hypothetical: frozenset[PersonId] = frozenset()
    obligate_carriers: frozenset[PersonId] = frozenset()
    silent_carriers: frozenset[PersonId] = frozenset()
    halos: Mapping[PersonId, float] = field(default_factory=dict)
    informant: str = ""
    recorder: str = ""
    ancestry: str = ""
    evaluations: bool = False
    folded_above: Mapping[PersonId, int] = field(default_factory=dict[PersonId, int])
    folded_below: Mapping[PersonId, int] = field(default_factory=dict[PersonId, int])
