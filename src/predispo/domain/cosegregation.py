"""Cosegregation: how far a variant and the disease go together in one family, and what that is worth as evidence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from predispo.domain.assessment import Note
from predispo.domain.ids import PersonId
from predispo.domain.variant import Variant


class Strength(StrEnum):
    """How much a piece of evidence weighs (Richards et al. 2015, doi:10.1038/gim.2015.30)."""

    SUPPORTING = "supporting"
    MODERATE = "moderate"
    STRONG = "strong"
    VERY_STRONG = "very_strong"
    STAND_ALONE = "stand_alone"


Penetrances = tuple[tuple[float, ...], ...]
"""One row a liability class: P(affected | 0, 1, 2 copies); two columns suffice where men have one X chromosome."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiabilityClasses:
    """Penetrances that the user states in place of the evidence's, and who is affected.

    `class_of` counts classes from 1, which is also everybody's who is not named. Whoever is neither affected nor
    unknown is unaffected.
    """

    men: Penetrances
    women: Penetrances
    affected: frozenset[PersonId]
    unknown: frozenset[PersonId] = frozenset()
    class_of: Mapping[PersonId, int] = field(default_factory=dict)
    x_linked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cosegregation:
    """The Bayes factor of one variant in one family: causal against not, and what it is worth.

    `code` and `strength` are the criterion that the factor meets (PP1, BS4) and how strongly, with its `points`; where
    it meets none, `strength_reason` says why. `meioses` counts those between affected carriers whose outcome was open,
    with `jarvik_browning` (1/2)^meioses; both are None where one founder cannot have brought the variant to all of
    them. `components` are the probabilities behind the factor, as natural logarithms; where the phenotypes come from
    the evidence they are relative to what a non-carrier's are worth.
    """

    variant: Variant
    proband: PersonId
    on: date
    country: str
    bayes_factor: float
    log10: float
    code: str | None
    strength: Strength | None
    points: int
    strength_reason: str
    meioses: float | None
    jarvik_browning: float | None
    carriers: tuple[PersonId, ...]
    non_carriers: tuple[PersonId, ...]
    affected: tuple[PersonId, ...]
    components: Mapping[str, float]
    frequency: float
    evidence_edition: str
    notes: tuple[Note, ...] = ()
    sources: tuple[str, ...] = ()
    unverified: tuple[str, ...] = ()
