"""The stages of a patient's journey: which are reached, and what the next one waits for."""

from dataclasses import dataclass
from enum import StrEnum

from predispo.domain.ids import PersonId


class Stage(StrEnum):
    """Where on the way somebody is, in the order of the way."""

    REFERRAL = "referral"
    FAMILY_HISTORY = "family_history"
    ASSESSMENT = "assessment"
    PRE_TEST = "pre_test"
    CONSENT = "consent"
    TEST = "test"
    RESULT = "result"
    POST_TEST = "post_test"
    CASCADE = "cascade"
    PLAN = "plan"
    FOLLOW_UP = "follow_up"
    AFTER_CANCER = "after_cancer"


class Lack(StrEnum):
    """What a stage still waits for."""

    NO_REFERRAL = "no_referral"
    NO_PARENT = "no_parent"
    HEALTH_NOT_ASKED = "health_not_asked"
    NO_RISK_TOLD = "no_risk_told"
    NO_PRE_TEST_COUNSELLING = "no_pre_test_counselling"
    NO_CONSENT_TO_TESTING = "no_consent_to_testing"
    CONSENT_TAKEN_BACK = "consent_taken_back"
    NO_ORDER = "no_order"
    NO_SAMPLE = "no_sample"
    NO_RESULT = "no_result"
    NO_POST_TEST_COUNSELLING = "no_post_test_counselling"
    RELATIVES_NOT_REACHED = "relatives_not_reached"
    NO_PLAN = "no_plan"
    NO_FOLLOW_UP = "no_follow_up"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that is lacking, and of whom where it is not of the person alone."""

    lack: Lack
    persons: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StageReached:
    """One stage of one person: reached where nothing is `waiting`."""

    stage: Stage
    waiting: tuple[Waiting, ...] = ()

    @property
    def is_reached(self) -> bool:
        """Whether nothing is lacking."""
        return not self.waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """The stages that concern one person, in order; those that do not are not there."""

    person: PersonId
    stages: tuple[StageReached, ...]

    @property
    def current(self) -> StageReached | None:
        """The furthest stage that is reached; None before the first."""
        return next((one for one in reversed(self.stages) if one.is_reached), None)

    @property
    def next(self) -> StageReached | None:
        """The first stage after the current that is not reached; None at the end of the way."""
        after = 0 if self.current is None else self.stages.index(self.current) + 1
        return next((one for one in self.stages[after:] if not one.is_reached), None)

    @property
    def passed_over(self) -> tuple[StageReached, ...]:
        """The stages before the current of which something is lacking."""
        if self.current is None:
            return ()
        return tuple(one for one in self.stages[: self.stages.index(self.current)] if not one.is_reached)
