"""The class of a variant by criteria: what speaks for and against it, how strongly, and who said so."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from predispo.domain.cosegregation import Strength
from predispo.domain.variant import VariantClass

CRITERIA: Mapping[str, Strength] = {
    "PVS1": Strength.VERY_STRONG,
    **dict.fromkeys(("PS1", "PS2", "PS3", "PS4"), Strength.STRONG),
    **dict.fromkeys(("PM1", "PM2", "PM3", "PM4", "PM5", "PM6"), Strength.MODERATE),
    **dict.fromkeys(("PP1", "PP2", "PP3", "PP4"), Strength.SUPPORTING),
    "BA1": Strength.STAND_ALONE,
    **dict.fromkeys(("BS1", "BS2", "BS3", "BS4"), Strength.STRONG),
    **dict.fromkeys(("BP1", "BP2", "BP3", "BP4", "BP5", "BP7"), Strength.SUPPORTING),
}
"""The criteria with the strength that Richards et al. (2015, doi:10.1038/gim.2015.30) give them.

PP5 and BP6, another's class taken as evidence, are left out: ClinGen advises against both, and what others say stands
beside the criteria.
"""

CLASHES = (
    ("PVS1", "PM4"),
    ("PVS1", "PP3"),
    ("PS1", "PM5"),
    ("PS2", "PM6"),
    ("PS3", "BS3"),
    ("PP1", "BS4"),
    ("PP3", "BP4"),
    ("PM2", "BA1"),
    ("PM2", "BS1"),
    ("BA1", "BS1"),
)
"""Pairs that count the same thing twice, or contradict each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One criterion as a person took it: why, on what evidence, and who."""

    code: str
    strength: Strength
    reason: str = ""
    evidence: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """A reason as a code and what fills its sentence; the words are those of a language."""

    code: str
    data: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """A criterion that the data let predispo propose; a person decides."""

    code: str
    strength: Strength
    why: Why
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """A criterion that may hold, with what is missing to say so."""

    code: str
    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """What criteria amount to: the sum of points with its class, and the class by the combinations of 2015."""

    points: int
    by_points: VariantClass
    by_rules: VariantClass
    clashes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What predispo proposes for a variant: criteria, open questions and what the criteria amount to.

    `rules` names the set of rules with its version, `verified` whether every figure used was seen in its source.
    """

    gene: str
    criteria: tuple[Proposed, ...]
    open: tuple[Open, ...]
    weighed: Weighed
    rules: str
    verified: bool


def is_benign(code: str) -> bool:
    """Whether a criterion speaks against a variant being harmful."""
    return code.startswith("B")


def clashes(codes: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The pairs among these criteria that should not stand together."""
    there = set(codes)
    return tuple(pair for pair in CLASHES if there.issuperset(pair))
