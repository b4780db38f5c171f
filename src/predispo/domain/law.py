"""What a country's law asks before a step of the journey, and what stands against taking a step now."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from predispo.domain.ids import PersonId
from predispo.domain.testing import TestPurpose


class Duty(StrEnum):
    """What a rule asks."""

    CONSENT = "consent"
    WRITTEN_CONSENT = "written_consent"
    COUNSELLING_BEFORE = "counselling_before"
    COUNSELLING_AFTER = "counselling_after"
    TIME_TO_THINK = "time_to_think"
    MINIMUM_AGE = "minimum_age"
    WHO_MAY_ORDER = "who_may_order"
    RESULT_TO_PERSON = "result_to_person"
    CONTACT_RELATIVES = "contact_relatives"
    RETENTION = "retention"
    INSURANCE = "insurance"
    RIGHT_NOT_TO_KNOW = "right_not_to_know"
    DO_NOT_CONTACT = "do_not_contact"
    REVEALS_ANOTHER = "reveals_another"


@dataclass(frozen=True, slots=True, kw_only=True)
class LawRule:
    """One rule of one country, restated in our own words, by language.

    `purposes` are the tests that it is about, empty for all. `years` is an age or a time in completed years.
    `verified` says whether somebody compared it with the act named.
    """

    id: str
    country: str
    duty: Duty
    purposes: tuple[TestPurpose, ...] = ()
    years: int | None = None
    act: str
    url: str
    section: str
    verified: str
    verified_in: str
    text: Mapping[str, str]

    @property
    def name(self) -> str:
        """By what a record of it names the rule: NO/written-consent."""
        return f"{self.country}/{self.id}"

    def is_about(self, purpose: TestPurpose) -> bool | None:
        """Whether the rule is about tests of a purpose; None where the purpose is not known and it might be."""
        if not self.purposes or purpose in self.purposes:
            return True
        return None if purpose is TestPurpose.UNKNOWN else False


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """The rules that are kept for one country; `own` is False where the general European ones stand in for it."""

    country: str
    name: str
    rules: tuple[LawRule, ...]
    own: bool = True

    def rule(self, duty: Duty) -> LawRule | None:
        """The rule of a duty, None where there is none."""
        return next((one for one in self.rules if one.duty is duty), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """What stands against taking a step now: the rule, of whom, and whether it is certain that it applies.

    A rule applies for certain where the purpose of the test and the age are known.
    """

    person: PersonId
    rule: LawRule
    certain: bool = True
