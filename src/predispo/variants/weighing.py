"""Criteria weighed: by points (Tavtigian et al. 2020, doi:10.1002/humu.24088) and by the combinations of 2015."""

from collections import Counter
from collections.abc import Iterable

from predispo.domain.classification import Weighed, clashes, is_benign
from predispo.domain.cosegregation import Strength
from predispo.domain.variant import VariantClass

POINTS = {
    Strength.SUPPORTING: 1,
    Strength.MODERATE: 2,
    Strength.STRONG: 4,
    Strength.VERY_STRONG: 8,
}
"""Points towards pathogenic, and with a minus towards benign: Tavtigian et al. 2020, Table 2."""

_LEAST = (
    (10, VariantClass.PATHOGENIC),
    (6, VariantClass.LIKELY_PATHOGENIC),
    (0, VariantClass.UNCERTAIN),
    (-6, VariantClass.LIKELY_BENIGN),
)
"""The fewest points of each class (Tavtigian et al. 2020, Table 3); fewer than the last are benign."""


def weigh(criteria: Iterable[tuple[str, Strength]]) -> Weighed:
    """What criteria, each with its strength, amount to."""
    said = tuple(criteria)
    points = sum(points_of(code, strength) for code, strength in said)
    alone = any(strength is Strength.STAND_ALONE for _, strength in said)
    return Weighed(
        points=points,
        by_points=VariantClass.BENIGN if alone else class_by_points(points),
        by_rules=class_by_rules(said),
        clashes=clashes(code for code, _ in said),
    )


def points_of(code: str, strength: Strength) -> int:
    """The points of one criterion; one that stands alone has none, since it decides without them."""
    points = POINTS.get(strength, 0)
    return -points if is_benign(code) else points


def class_by_points(points: int) -> VariantClass:
    """The class that a sum of points is."""
    return next((one for least, one in _LEAST if points >= least), VariantClass.BENIGN)


def class_by_rules(criteria: Iterable[tuple[str, Strength]]) -> VariantClass:
    """The class by the combinations of Richards et al. (2015, doi:10.1038/gim.2015.30), Table 5.

    A criterion counts by the strength that it was given. Where both sides reach a class they contradict each other,
    and the variant is uncertain. Benign criteria of moderate strength, which 2015 does not know, count as supporting.
    """
    said = tuple(criteria)
    harmful = _harmful(Counter(strength for code, strength in said if not is_benign(code)))
    harmless = _harmless(Counter(strength for code, strength in said if is_benign(code)))
    if harmful and harmless:
        return VariantClass.UNCERTAIN
    return harmful or harmless or VariantClass.UNCERTAIN


def _harmful(count: Counter[Strength]) -> VariantClass | None:
    very, strong = count[Strength.VERY_STRONG], count[Strength.STRONG]
    moderate, supporting = count[Strength.MODERATE], count[Strength.SUPPORTING]
    if (
        (very and (very > 1 or strong or moderate >= 2 or (moderate and supporting) or supporting >= 2))
        or strong >= 2
        or (strong and (moderate >= 3 or (moderate == 2 and supporting >= 2) or (moderate == 1 and supporting >= 4)))
    ):
        return VariantClass.PATHOGENIC
    if (
        (very and moderate)
        or (strong and (moderate or supporting >= 2))
        or moderate >= 3
        or (moderate == 2 and supporting >= 2)
        or (moderate == 1 and supporting >= 4)
    ):
        return VariantClass.LIKELY_PATHOGENIC
    return None


def _harmless(count: Counter[Strength]) -> VariantClass | None:
    strong = count[Strength.STRONG] + count[Strength.VERY_STRONG]
    supporting = count[Strength.SUPPORTING] + count[Strength.MODERATE]
    if count[Strength.STAND_ALONE] or strong >= 2:
        return VariantClass.BENIGN
    return VariantClass.LIKELY_BENIGN if (strong and supporting) or supporting >= 2 else None
