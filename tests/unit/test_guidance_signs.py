"""Signs with a number and an age: polyps counted as they were noted, and open where the number does not decide."""

import pytest

from predispo.domain.dates import PartialDate
from predispo.domain.facts import RiskFactorNoted
from predispo.domain.ids import PersonId
from predispo.domain.verdict import Question
from tests.unit.guidance_cases import NO_POLYPS, ca, has, kin
from tests.unit.test_guidance_criteria import clause, judged


@pytest.mark.parametrize(
    ("value", "ten_before_60", "twenty"),
    [
        ("12 at 45", True, False),
        ("12 at 60", False, False),
        ("9 at 45", False, False),
        ("> 20 at 65", False, True),
        ("more than 9 at 59", True, None),
        ("10+ at age 40", True, None),
        ("12 at 50s", True, False),
        ("12 at ~59", None, False),
        ("yes at 30", None, None),
        ("12", None, False),
        ("yes", None, None),
        ("no", False, False),
        ("some", None, None),
    ],
)
def test_polyps_count_by_their_number_and_the_age_at_which_they_were_seen(
    value: str, ten_before_60: bool | None, twenty: bool | None
) -> None:
    verdict = judged(kin(has("me", "colorectal_adenomas", value)), "nhs_r211")

    assert clause(verdict, "ten_adenomas_before_60") is ten_before_60
    assert clause(verdict, "twenty_adenomas") is twenty


def test_the_age_follows_from_the_day_where_none_is_written() -> None:
    seen = RiskFactorNoted(
        person=PersonId("me"), factor="colorectal_adenomas", value="12", on=PartialDate.of(2020, 5, 1)
    )

    assert clause(judged(kin(seen), "nhs_r211"), "ten_adenomas_before_60") is True


def test_the_number_that_is_missing_is_asked_for() -> None:
    verdict = judged(kin(*NO_POLYPS), "nhs_r211")

    assert verdict.met is None
    assert [(one.question, one.detail) for one in verdict.would_change] == [(Question.FEATURE, "colorectal_adenomas")]


def test_siblings_are_siblings_and_no_other_first_degree_relatives() -> None:
    bowel = ca("me", "colorectum", 55)
    siblings = kin(bowel, ca("sister", "colorectum", 49), ca("brother", "colorectum", 70))
    parents = kin(bowel, ca("mother", "colorectum", 49), ca("father", "colorectum", 70))

    assert clause(judged(siblings, "nhs_r211"), "two_siblings") is True
    assert clause(judged(parents, "nhs_r211"), "two_siblings") is False
