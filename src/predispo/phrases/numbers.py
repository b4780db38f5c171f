"""The one rounding for people: no decimals above 1 %, one below, never 0 or 100 unless that is exact."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum


class Bound(StrEnum):
    """Whether a rounded figure is the figure, or only a bound of it."""

    EQUAL = "equal"
    UNDER = "under"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Rounded:
    """A figure as people are told it; with a bound the true value lies under or over `value`."""

    value: Decimal
    bound: Bound = Bound.EQUAL


def rounded_percent(probability: float) -> Rounded:
    """A probability in percent: whole above 1, one decimal below, bounded at "under 0.1" and "over 99".

    Raises:
        ValueError: when it is no probability.
    """
    if not 0 <= probability <= 1:
        raise ValueError(f"{probability} is not a probability")
    exact = Decimal(repr(float(probability))) * 100
    if exact in (0, 100):
        return Rounded(Decimal(int(exact)))
    if exact < Decimal("0.1"):
        return Rounded(Decimal("0.1"), Bound.UNDER)
    tenths = exact.quantize(Decimal("0.1"), ROUND_HALF_UP)
    if tenths < 1:
        return Rounded(tenths)
    whole = exact.quantize(Decimal(1), ROUND_HALF_UP)
    return Rounded(Decimal(99), Bound.OVER) if whole >= 100 else Rounded(max(whole, Decimal(1)))


def rounded_count(probability: float) -> Rounded:
    """A probability as a count of one hundred: whole, "under 1" and "over 99"; it agrees with `rounded_percent`.

    Raises:
        ValueError: when it is no probability.
    """
    percent = rounded_percent(probability)
    if percent.bound is Bound.UNDER or 0 < percent.value < 1:
        return Rounded(Decimal(1), Bound.UNDER)
    return percent
