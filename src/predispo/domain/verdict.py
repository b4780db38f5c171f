"""Verdicts of guidelines: which criterion a person meets, by which facts, and what could change it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from predispo.domain.ids import FactRef, PersonId


class Question(StrEnum):
    """What nobody has said yet."""

    HISTORY = "history"
    SITE = "site"
    AGE_AT_DIAGNOSIS = "age_at_diagnosis"
    SEX = "sex"
    ANCESTRY = "ancestry"
    PATHOLOGY = "pathology"
    LATERALITY = "laterality"
    MENOPAUSE = "menopause"
    CONFIRMATION = "confirmation"
    PARENT = "parent"
    CURRENT_AGE = "current_age"
    TEST = "test"
    FEATURE = "feature"
    PROBABILITY = "probability"
    RULE_SILENT = "rule_silent"


@dataclass(frozen=True, slots=True)
class Missing:
    """One fact that is not known: the question, of whom, and of which site, gene, feature or side it is asked."""

    person: PersonId
    question: Question
    detail: str = ""
    more: str = ""


@dataclass(frozen=True, slots=True)
class Witness:
    """A fact that spoke for or against a clause: whose, which, and of which site or gene."""

    person: PersonId
    ref: FactRef | None = None
    what: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseVerdict:
    """One clause of a criterion: met, not met, or None where that is not known.

    `persons` are those whose facts decided it; `facts` satisfied it, `against` came near and failed; each of `missing`
    would, alone, meet a clause that is not known. `reason` says, by language, why a clause cannot be judged at all. A
    `proviso` that is not known does not hold the criterion back.
    """

    clause: str
    text: Mapping[str, str]
    met: bool | None
    persons: tuple[PersonId, ...] = ()
    facts: tuple[Witness, ...] = ()
    against: tuple[Witness, ...] = ()
    missing: tuple[Missing, ...] = ()
    proviso: bool = False
    reason: Mapping[str, str] = field(default_factory=dict)
    figures: Mapping[str, tuple[float, float]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether a person meets one criterion of one guideline in one edition; None where that is not known.

    `would_change` are the facts each of which, alone, would settle a verdict that is not known, or take back one that
    rests on a proviso.
    """

    person: PersonId
    criterion: str
    title: str
    country: str
    topic: str
    kind: str
    edition: str
    valid_from: str
    valid_to: str
    superseded_by: str
    in_force: bool
    met: bool | None
    because: tuple[ClauseVerdict, ...]
    would_change: tuple[Missing, ...]
    source: str
    verified: str
    defect: str = ""
    note: str = ""
