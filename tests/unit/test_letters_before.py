"""What the letters before a test and without one say, and what they are not issued without."""

import pytest

from predispo.domain import facts as f
from predispo.domain.assessment import CarrierProbability, PersonAssessment
from predispo.domain.care import ConsentScope, LetterKind, RiskCategory
from predispo.domain.dates import PartialDate
from predispo.domain.facts import FamilyFact, PersonDied, PlanMade
from predispo.domain.testing import TestPurpose
from predispo.domain.variant import VariantClass
from predispo.errors import MissingField
from predispo.letters.check import check_letter
from predispo.letters.letter import Bullets, Choices, KeyFacts, Letter, Summary, Table
from predispo.letters.pdf import letter_pdf
from predispo.letters.record import read_back
from predispo.letters.wishes import NO_WISHES, Wishes
from predispo.phrases.phrases import load
from tests.builders import family
from tests.unit.letter_cases import (
    ANNA,
    BRCA1,
    CLINIC,
    TODAY,
    WISHES,
    agreed,
    assessment,
    family_for,
    letter,
    report,
    three_generations,
)

PRE_TEST = LetterKind.PRE_TEST_SUMMARY
CARRIER = (BRCA1, VariantClass.PATHOGENIC)


def keys(written: Letter) -> set[str]:
    return {block.key for block in written.blocks}


def said(written: Letter) -> str:
    return read_back(letter_pdf(written)).text


def summary(written: Letter) -> str:
    return " ".join(next(block for block in written.blocks if isinstance(block, Summary)).paragraphs)


def bullets(written: Letter, key: str) -> tuple[str, ...]:
    return next(block.items for block in written.blocks if isinstance(block, Bullets) and block.key == key)


def codes(kind: LetterKind, *facts: FamilyFact, wishes: Wishes = WISHES, **more: object) -> dict[str, bool]:
    values: dict[str, object] = {"family": family_for(kind, *facts), "assessment": assessment()}
    found = check_letter(
        kind,
        person=ANNA,
        phrases=load("en"),
        clinic=CLINIC,
        on=TODAY,
        wishes=wishes,
        **(values | more),  # pyright: ignore[reportArgumentType]
    )
    return {one.code: one.blocking for one in found}


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (LetterKind.ACKNOWLEDGEMENT, "no-referral"),
        (LetterKind.REMINDER, "no-referral"),
        (PRE_TEST, "no-order"),
        (LetterKind.CONSENT_FORM, "no-order"),
        (LetterKind.RISK_CATEGORY, "no-category"),
        (LetterKind.DISCHARGE, "no-own-words"),
        (LetterKind.RISK_REPORT, "no-assessment"),
    ],
)
def test_a_letter_is_not_issued_before_what_it_tells_of_is_there(kind: LetterKind, code: str) -> None:
    bare = family(*three_generations())

    assert codes(kind, family=bare, wishes=NO_WISHES, assessment=None)[code]
    assert code not in codes(kind)
    with pytest.raises(MissingField):
        letter(kind, "en", family=bare, wishes=NO_WISHES, assessment=None, draft=False)


def test_an_acknowledgement_says_who_referred_until_when_to_wait_and_what_to_call_about() -> None:
    written = letter(LetterKind.ACKNOWLEDGEMENT, "en")

    assert "a referral from Dr. Ola Hansen" in summary(written)
    assert "before 9 May 2025" in summary(written)
    assert len(bullets(written, "change-cancer")) == 5
    assert "pregnant" in said(written)


def test_without_a_day_no_waiting_time_is_promised() -> None:
    written = letter(LetterKind.ACKNOWLEDGEMENT, "en", wishes=NO_WISHES)

    assert "We cannot say yet how long you have to wait." in summary(written)


def test_a_reminder_says_nothing_of_health_and_until_when_the_door_is_open() -> None:
    until = Wishes(until=WISHES.until)
    written, open_end = (letter(LetterKind.REMINDER, "en", wishes=wishes) for wishes in (until, NO_WISHES))

    assert "cancer" not in said(written).lower()
    assert "gene" not in said(written).lower().replace("genetic", "").replace("genetics", "")
    assert "until 9 May 2025" in summary(written)
    assert "how-closed" in keys(written)
    assert "how-closed" not in keys(open_end)


def test_a_category_is_the_counsellors_with_a_reason_and_a_draft_without_one_names_none() -> None:
    written = letter(LetterKind.RISK_CATEGORY, "en")
    without = letter(LetterKind.RISK_CATEGORY, "en", wishes=NO_WISHES)

    assert "somewhat higher than for most people" in summary(written)
    assert "Two near relatives had cancer early." in said(written)
    assert summary(without) == "[category]"
    assert "[why the risk was judged so]" in said(without)


@pytest.mark.parametrize(
    ("category", "words"),
    [
        (RiskCategory.POPULATION, "about the same as for most people"),
        (RiskCategory.MODERATE, "somewhat higher"),
        (RiskCategory.HIGH, "clearly higher"),
    ],
)
def test_each_category_has_words_of_its_own(category: RiskCategory, words: str) -> None:
    wishes = Wishes(category=category, paragraphs=("Why.",))

    assert words in summary(letter(LetterKind.DISCHARGE, "en", wishes=wishes))
    assert (
        "the screening that is offered to everybody" in summary(letter(LetterKind.DISCHARGE, "en", wishes=wishes))
    ) is (category is RiskCategory.POPULATION)


def test_a_discharge_says_that_no_more_talks_are_planned_and_when_to_come_back() -> None:
    plan = PlanMade(person=ANNA, text="Mammography every year from 40.", on=PartialDate.of(2025, 3, 3))
    written = letter(LetterKind.DISCHARGE, "en", plan)

    assert "do not plan more talks" in summary(written)
    assert len(bullets(written, "again-family")) == 4
    assert "Mammography every year from 40." in said(written)


def test_a_report_tells_the_chance_of_a_variant_by_gene_beside_the_population() -> None:
    written = letter(LetterKind.RISK_REPORT, "en")
    table = next(block for block in written.blocks if isinstance(block, Table))

    assert table.rows == (
        ("One of these genes", "31 of 100", "1 of 100"),
        ("BRCA1", "23 of 100", "under 1 of 100"),
        ("BRCA2", "6 of 100", "under 1 of 100"),
    )
    assert "about 31 have a disease-causing variant" in summary(written)
    assert [one.what for one in written.figures] == ["any", "BRCA1", "BRCA2"]


def test_a_report_for_who_was_not_tested_tells_no_remaining_risk_of_the_model() -> None:
    written = letter(LetterKind.RISK_REPORT, "en")

    assert "risk-table" not in keys(written)
    assert "outside-none" in keys(written)


def test_a_report_for_a_carrier_tells_remaining_risks_and_no_chance_of_a_variant() -> None:
    written = letter(LetterKind.RISK_REPORT, "en", report("anna", CARRIER))

    assert "risk-table" in keys(written)
    assert "genes-table" not in keys(written)
    assert "You have a variant in the BRCA1 gene" in summary(written)
    assert {one.what for one in written.figures} == {"breast", "ovary", "pancreas"}


def test_a_report_for_who_was_tested_without_a_variant_tells_no_chance_of_one() -> None:
    written = letter(LetterKind.RISK_REPORT, "en", report("anna"))

    assert not written.figures
    assert "You have had a gene test." in summary(written)


def test_before_a_panel_the_chance_of_a_variant_is_told_with_all_answers() -> None:
    written = letter(PRE_TEST, "en")

    assert "about 31 have a disease-causing variant" in said(written)
    assert len(bullets(written, "answer-found")) == 4
    assert "insurance-no" in keys(written)
    assert "consent-open" in keys(written)


def test_before_a_predictive_test_only_the_chance_of_the_familys_variant_is_told() -> None:
    order = f.TestOrdered(person=ANNA, genes=("BRCA1",), purpose=TestPurpose.PREDICTIVE)
    mine = PersonAssessment(carrier={"any": CarrierProbability(probability=0.52, population=0.01)}, age=41)
    mine = PersonAssessment(
        carrier={**mine.carrier, "BRCA1": CarrierProbability(probability=0.5, population=0.001)}, age=41
    )
    facts = family(*three_generations(), report("mother", CARRIER), order)
    written = letter(PRE_TEST, "en", family=facts, assessment=assessment(persons={ANNA: mine}))
    unknown = letter(PRE_TEST, "en", family=family(*three_generations(), order))

    assert "Of 100 people in your place in the family, about 50 have the family's variant." in said(written)
    assert [one.what for one in written.figures] == ["BRCA1"]
    assert len(bullets(written, "answer-has")) == 2
    assert not unknown.figures


def test_consent_that_was_given_is_named_in_the_summary_before_a_test() -> None:
    written = letter(PRE_TEST, "en", agreed(ConsentScope.TESTING, ConsentScope.RECONTACT))

    assert "You have agreed to this: genetic testing and being contacted again." in said(written)


def test_figures_of_yesterday_block_a_summary_before_a_test_and_none_at_all_do_not() -> None:
    old = assessment(on=TODAY.replace(year=2023))

    assert codes(PRE_TEST, assessment=old)["stale-assessment"]
    assert not any(codes(PRE_TEST, assessment=None).values())


def test_a_consent_form_has_a_choice_for_every_scope_and_for_being_told() -> None:
    written = letter(LetterKind.CONSENT_FORM, "nb")
    asked = next(block for block in written.blocks if isinstance(block, Choices))

    assert len(asked.items) == len(ConsentScope) + 1
    assert said(written).count("Nei") == len(asked.items)
    assert "BRCA1, BRCA2" in next(block for block in written.blocks if isinstance(block, KeyFacts)).rows[0]


def test_records_of_the_dead_are_asked_of_the_next_of_kin_who_must_be_named() -> None:
    died = PersonDied(person=ANNA, on=PartialDate.of(2024, 5, 1))
    kin = Wishes(addressee=("Ola Berg", "Bakkeveien 12 B"))

    assert codes(LetterKind.RECORDS_CONSENT, died, wishes=NO_WISHES)["no-addressee"]
    assert not any(codes(LetterKind.RECORDS_CONSENT, died, wishes=kin).values())
    assert "The health records of Anna Nordmann Berg could help." in summary(
        letter(LetterKind.RECORDS_CONSENT, "en", died, wishes=kin)
    )
    assert "Your health records could help." in summary(letter(LetterKind.RECORDS_CONSENT, "en"))
