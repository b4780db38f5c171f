"""The law as data, and what stands against a step."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from predispo.app.journeying import take_all_the_same
from predispo.domain import facts
from predispo.domain.care import ConsentScope, ConsultationKind
from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    ConsentGiven,
    ConsultationHeld,
    FamilyFact,
    PersonDescribed,
    RelativeInformed,
    ResultReceived,
    RiskTold,
    RuleSetAside,
    SampleTaken,
)
from predispo.domain.ids import PersonId
from predispo.domain.law import Duty, Objection
from predispo.domain.person import Details, Flag, Sex
from predispo.domain.testing import TestPurpose, TestReport
from predispo.errors import EvidenceError, InvalidFact
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.law import in_country, law
from predispo.evidence.table import Table
from predispo.guidance.lawful import kept_until, objections
from tests.builders import family, trio

DAUGHTER = PersonId("daughter")
TODAY = date(2026, 3, 3)
LAWS = Catalogue.load().laws
ORDER = facts.TestOrdered(
    person=DAUGHTER, genes=("BRCA1",), purpose=TestPurpose.PREDICTIVE, on=PartialDate.of(2026, 3, 3)
)
WRITTEN = ConsentGiven(person=DAUGHTER, scopes=(ConsentScope.TESTING,), on=PartialDate.of(2026, 3, 1))
SPOKEN = ConsentGiven(person=DAUGHTER, scopes=(ConsentScope.TESTING,), written=False, on=PartialDate.of(2026, 3, 1))
COUNSELLED = ConsultationHeld(person=DAUGHTER, kind=ConsultationKind.PRE_TEST, on=PartialDate.of(2026, 3, 1))


def against(country: str, step: FamilyFact, *noted: FamilyFact) -> list[tuple[Duty, bool]]:
    found = objections(family(*trio(), *noted), step, in_country(LAWS, country), today=TODAY)
    return [(one.rule.duty, one.certain) for one in found]


def born(year: int) -> PersonDescribed:
    return PersonDescribed(
        person=DAUGHTER, details=Details(name="daughter", sex=Sex.FEMALE, birth=PartialDate.of(year))
    )


def flagged(*flags: Flag) -> PersonDescribed:
    return PersonDescribed(
        person=DAUGHTER, details=Details(name="daughter", sex=Sex.FEMALE, birth=PartialDate.of(1980), flags=flags)
    )


@pytest.mark.parametrize("country", [one.country for one in LAWS])
def test_every_rule_names_its_act_and_speaks_both_languages(country: str) -> None:
    for rule in in_country(LAWS, country).rules:
        assert rule.act
        assert set(rule.text) == {"en", "nb"}
        assert rule.verified_in or rule.verified == "no"


def test_a_predictive_test_in_norway_waits_for_counselling_and_written_consent() -> None:
    both = [(Duty.WRITTEN_CONSENT, True), (Duty.COUNSELLING_BEFORE, True)]

    assert against("NO", ORDER) == both
    assert against("NO", ORDER, SPOKEN, COUNSELLED) == both[:1]
    assert against("NO", ORDER, WRITTEN, COUNSELLED) == []


def test_a_sample_is_judged_by_the_test_that_was_ordered() -> None:
    sample = SampleTaken(person=DAUGHTER, on=PartialDate.of(2026, 3, 3))
    diagnostic = facts.TestOrdered(person=DAUGHTER, genes=("BRCA1",), purpose=TestPurpose.DIAGNOSTIC)

    assert against("NO", sample, ORDER, WRITTEN) == [(Duty.COUNSELLING_BEFORE, True)]
    assert against("NO", sample, diagnostic) == []


def test_a_purpose_that_nobody_stated_is_told_as_not_known() -> None:
    unknown = facts.TestOrdered(person=DAUGHTER, genes=("BRCA1",))

    assert against("NO", unknown, WRITTEN) == [(Duty.COUNSELLING_BEFORE, False)]


def test_written_consent_is_asked_for_every_test_in_germany() -> None:
    diagnostic = facts.TestOrdered(person=DAUGHTER, genes=("BRCA1",), purpose=TestPurpose.DIAGNOSTIC)

    assert against("DE", diagnostic) == [(Duty.WRITTEN_CONSENT, True)]
    assert against("GB", diagnostic) == [(Duty.CONSENT, True)]


@pytest.mark.parametrize(
    ("year", "expected"),
    [(2015, [(Duty.MINIMUM_AGE, True)]), (2010, [(Duty.MINIMUM_AGE, False)]), (2005, [])],
)
def test_a_child_waits_and_who_may_be_a_child_is_told_as_not_known(
    year: int, expected: list[tuple[Duty, bool]]
) -> None:
    assert against("NO", ORDER, WRITTEN, COUNSELLED, born(year)) == expected


def test_who_agrees_on_the_day_of_the_talk_may_have_had_no_time_to_think() -> None:
    consented = ConsentGiven(person=DAUGHTER, scopes=(ConsentScope.TESTING,), on=PartialDate.of(2026, 3, 2))

    assert against("DE", ORDER, COUNSELLED, WRITTEN) == [(Duty.TIME_TO_THINK, False)]
    assert against("DE", ORDER, COUNSELLED, consented) == []
    assert against("DE", ORDER, COUNSELLED, WRITTEN, consented) == []
    assert against("NL", ORDER, COUNSELLED, WRITTEN) == []


@pytest.mark.parametrize(
    ("country", "last", "until"),
    [
        ("DE", date(2026, 5, 4), date(2036, 5, 4)),
        ("NL", date(2024, 2, 29), date(2044, 3, 1)),
        ("NO", date(2026, 5, 4), None),
        ("XX", date(2026, 5, 4), None),
    ],
)
def test_a_record_is_kept_for_the_years_of_the_law_from_its_last_entry(
    country: str, last: date, until: date | None
) -> None:
    found = kept_until(last, in_country(LAWS, country))

    assert (None if found is None else found[0]) == until


COUNTRIES = ["NO", "SE", "DK", "FI", "IS", "DE", "AT", "CH", "NL", "BE", "FR", "IT", "ES", "PT", "IE", "GB", "PL"]


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_of_the_pilot_asks_for_consent_and_counselling_before_a_predictive_test(country: str) -> None:
    law_here = in_country(LAWS, country)
    asked = {duty for duty, _ in against(country, ORDER)}

    assert law_here.own
    assert asked & {Duty.CONSENT, Duty.WRITTEN_CONSENT}
    assert (Duty.COUNSELLING_BEFORE in asked) is (law_here.rule(Duty.COUNSELLING_BEFORE) is not None)
    assert against(country, ORDER, born(1980)) == against(country, ORDER)


@pytest.mark.parametrize(
    ("country", "year", "waits"), [("IT", 2010, True), ("PT", 2010, True), ("CH", 2010, True), ("AT", 2010, False)]
)
def test_a_child_waits_where_the_law_names_an_age(country: str, year: int, waits: bool) -> None:
    assert ((Duty.MINIMUM_AGE, True) in against(country, ORDER, born(year))) is waits


def test_a_country_without_a_file_has_the_general_rules_and_says_so() -> None:
    assert not in_country(LAWS, "XX").own
    assert in_country(LAWS, "GB-ENG").own
    assert against("XX", ORDER) == [(Duty.CONSENT, True), (Duty.COUNSELLING_BEFORE, True)]


@pytest.mark.parametrize("country", [one.country for one in LAWS])
def test_a_wish_not_to_know_is_kept_in_every_country(country: str) -> None:
    told = RiskTold(
        person=DAUGHTER, figures=(), model="m", evidence_edition="e", evidence_digest="d", inputs_digest="i"
    )
    informed = RelativeInformed(person=DAUGHTER)

    assert against(country, told, flagged(Flag.RIGHT_NOT_TO_KNOW)) == [(Duty.RIGHT_NOT_TO_KNOW, True)]
    assert against(country, informed, flagged(Flag.DO_NOT_CONTACT)) == [(Duty.DO_NOT_CONTACT, True)]
    assert against(country, told) == against(country, informed) == []


def test_a_result_that_came_in_is_never_refused() -> None:
    came = ResultReceived(person=DAUGHTER, report=TestReport(genes=("BRCA1",)))

    assert against("DE", came, flagged(Flag.RIGHT_NOT_TO_KNOW)) == []


def test_a_step_taken_all_the_same_leaves_rule_and_reason_beside_it() -> None:
    found: tuple[Objection, ...] = objections(family(*trio()), ORDER, in_country(LAWS, "NO"), today=TODAY)

    step = take_all_the_same(ORDER, found, " operation next week ", today=TODAY)

    assert step.facts[0] == ORDER
    assert [(one.rule, one.reason) for one in step.facts[1:] if isinstance(one, RuleSetAside)] == [
        ("NO/written-consent", "operation next week"),
        ("NO/counselling-before", "operation next week"),
    ]
    with pytest.raises(InvalidFact, match="no reason"):
        take_all_the_same(ORDER, found, "  ", today=TODAY)


RULE = {"id": "r", "duty": "consent", "act": "a", "verified": "no", "en": "x", "nb": "x"}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"act": "other"}, "No act 'other'"),
        ({"duty": "kindness"}, "kindness"),
        ({"duty": "minimum_age"}, "years"),
        ({"years": 16}, "years"),
        ({"purposes": ["curiosity"]}, "curiosity"),
        ({"nb": ""}, "nb"),
        ({"secton": "§ 1"}, "secton"),
    ],
)
def test_a_rule_that_does_not_hold_together_is_refused_with_its_place(change: Mapping[str, object], said: str) -> None:
    data = {"country": "XX", "name": "X", "act": [{"key": "a", "title": "Act"}], "rule": [{**RULE, **change}]}

    with pytest.raises(EvidenceError, match=said) as refused:
        law(Table(file="law/XX.toml", place="", data=data))
    assert "law/XX.toml" in str(refused.value)


def test_two_rules_of_one_name_are_refused() -> None:
    data = {"country": "XX", "name": "X", "act": [{"key": "a", "title": "Act"}], "rule": [RULE, RULE]}

    with pytest.raises(EvidenceError, match="same id"):
        law(Table(file=str(Path("law/XX.toml")), place="", data=data))
