"""What a public database says of a variant: facts about the variant, never about a person."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from predispo.domain.variant import VariantClass


class Opinion(StrEnum):
    """What a class amounts to: those within one opinion differ in certainty only."""

    PATHOGENIC = "pathogenic"
    UNCERTAIN = "uncertain"
    BENIGN = "benign"
    CONFLICTING = "conflicting"
    NONE = "none"


def opinion_of(variant_class: VariantClass) -> Opinion:
    """The opinion that one of the five classes is."""
    if variant_class.makes_a_carrier:
        return Opinion.PATHOGENIC
    return Opinion.UNCERTAIN if variant_class is VariantClass.UNCERTAIN else Opinion.BENIGN


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedClass:
    """One record of a database on one variant.

    `significance` is in the database's own words, `variant_class` what it is among the five classes, None where it is
    none of them. `conflict` tells who disagrees. `stars` (0 to 4) and `review` say how far it was reviewed. `edition`
    is the day of the database, `evaluated` that of the judgement. `demonstration` marks what ships with the program.
    """

    source: str
    edition: date
    record: str
    significance: str
    variant_class: VariantClass | None
    stars: int
    review: str
    conflict: str = ""
    evaluated: date | None = None
    name: str = ""
    submitters: int | None = None
    demonstration: bool = False

    @property
    def is_conflicting(self) -> bool:
        """Whether those who submitted disagree."""
        return self.significance.lower().startswith("conflicting")

    @property
    def opinion(self) -> Opinion:
        """What the record amounts to."""
        if self.is_conflicting:
            return Opinion.CONFLICTING
        return Opinion.NONE if self.variant_class is None else opinion_of(self.variant_class)
