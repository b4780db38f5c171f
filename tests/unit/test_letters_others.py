"""What the letters to colleagues, relatives, the bereaved and insurers say, and what they are not issued without."""

import dataclasses

import pytest

from predispo.domain import facts as f
from predispo.domain.cancer import Site
from predispo.domain.care import ConsentScope, LetterKind
from predispo.domain.dates import PartialDate
from predispo.domain.ids import DocumentId, PersonId, TaskId
from predispo.domain.person import Details, Flag, Sex
from predispo.domain.plan import State
from predispo.domain.standing import Disclosure
from predispo.domain.testing import TestPurpose
from predispo.domain.variant import VariantClass
from predispo.errors import MissingField
from predispo.letters.check import check_letter
from predispo.letters.letter import Bullets, KeyFacts, Letter, Letterhead, Paragraph, Summary, Table
from predispo.letters.pdf import letter_pdf
from predispo.letters.record import read_back
from predispo.letters.rules import RULES, Reader
from predispo.letters.wishes import NO_WISHES, Wishes
from predispo.phrases.phrases import load
from tests.builders import cancer, family
from tests.unit.letter_cases import (
    ANNA,
    BRCA1,
    CLINIC,
    INDEX_NAME,
    PLAN,
    TODAY,
    VUS,
    agreed,
    anna,
    assessment,
    family_for,
    letter,
    report,
    three_generations,
    wishes_for,
)

CARRIER = (BRCA1, VariantClass.PATHOGENIC)
COLLEAGUES = [kind for kind in LetterKind if RULES[kind].reader is Reader.COLLEAGUE]
YOUNG, KIN = LetterKind.YOUNG_PERSON, LetterKind.NEXT_OF_KIN
SEGREGATION = LetterKind.SEGREGATION_INVITATION
INFORM = agreed(ConsentScope.INFORM_RELATIVES)


def keys(written: Letter) -> set[str]:
    return {block.key for block in written.blocks}


def summary(written: Letter) -> str:
    return " ".join(next(block for block in written.blocks if isinstance(block, Summary)).paragraphs)


def table(written: Letter, key: str) -> tuple[tuple[str, ...], ...]:
    return next(block.rows for block in written.blocks if isinstance(block, Table) and block.key == key)


def rows(written: Letter) -> dict[str, str]:
    return dict(row for block in written.blocks if isinstance(block, KeyFacts) for row in block.rows)


def items(written: Letter, key: str) -> tuple[str, ...]:
    return next(block.items for block in written.blocks if isinstance(block, Bullets) and block.key == key)


def without_clinic(written: Letter) -> str:
    return repr(dataclasses.replace(written, letterhead=Letterhead(), closing=()))


def codes(kind: LetterKind, *facts: f.FamilyFact, **more: object) -> dict[str, bool]:
    values: dict[str, object] = {
        "family": family_for(kind, *facts),
        "person": ANNA,
        "assessment": assessment(),
        "phrases": load("en"),
        "clinic": CLINIC,
        "on": TODAY,
        "wishes": wishes_for(kind),
        "plan": PLAN,
    }
    found = check_letter(kind, **(values | more))  # pyright: ignore[reportArgumentType]
    return {one.code: one.blocking for one in found}


def child(birth: int = 2010) -> tuple[f.FamilyFact, ...]:
    """A daughter of a carrier, who lives with her."""
    details = Details(name="Eva", sex=Sex.FEMALE, birth=PartialDate.of(birth), address="Bakkeveien 12 B")
    named = f.PersonDescribed(person=PersonId("daughter"), details=details)
    return (*three_generations(), named)


# -- colleagues -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", COLLEAGUES)
def test_a_letter_to_a_colleague_names_the_patient_and_goes_to_whom_the_counsellor_says(kind: LetterKind) -> None:
    written = letter(kind, "en")

    assert written.addressee[0] == "Dr. Ola Hansen"
    assert written.blocks[0].key == "greeting-colleague"
    assert rows(written)["Name"] == INDEX_NAME
    assert codes(kind, wishes=NO_WISHES)["no-addressee"]
    assert not any(codes(kind).values())


def test_a_plan_goes_to_who_referred_the_patient_where_nobody_else_is_named() -> None:
    referral = f.ReferralReceived(person=ANNA, referrer="Dr. Berit Dal")
    written = letter(LetterKind.REFERRER_PLAN, "en", referral, wishes=NO_WISHES)

    assert written.addressee == ("Dr. Berit Dal",)
    assert "no-addressee" not in codes(LetterKind.REFERRER_PLAN, referral, wishes=NO_WISHES)


def test_a_plan_quotes_every_offer_with_age_interval_guideline_and_source() -> None:
    written = letter(LetterKind.REFERRER_PLAN, "en")

    assert table(written, "offers")[0] == ("Breast: MRI and mammography", "30–75", "every year", "EUR/sessa2023, 2023")
    assert table(written, "offers")[1][1] == "35–40"
    assert "2017" in items(written, "offer-sources")[0]
    assert items(written, "avoid") == ("Treatment: avoid radiotherapy – to be avoided (EUR/sessa2023, 2023)",)
    assert "raised inherited risk of cancer" in rows(written)["Term for the record"]


def test_every_age_and_interval_of_a_plan_stands_in_the_pdf() -> None:
    for language, every in (("en", "every year"), ("nb", "hvert år")):
        text = read_back(letter_pdf(letter(LetterKind.REFERRER_PLAN, language))).text

        assert all(one in text for one in ("30–75", "35–40", every, "2025-0147"))


@pytest.mark.parametrize(
    ("kind", "organs"),
    [(LetterKind.SURVEILLANCE_REFERRAL, ["Breast"]), (LetterKind.SURGERY_REFERRAL, ["Ovary"])],
)
def test_a_referral_is_about_its_own_offers_and_blocked_without_any(kind: LetterKind, organs: list[str]) -> None:
    written = letter(kind, "en")

    assert [row[0].split(":")[0] for row in table(written, "offers")] == organs
    assert codes(kind, plan=None)["no-offers"]
    assert codes(kind, plan=dataclasses.replace(PLAN, offers=()))["no-offers"]
    with pytest.raises(MissingField):
        letter(kind, "en", plan=None, draft=False)


def test_what_a_guideline_says_in_english_alone_is_told_to_the_counsellor() -> None:
    assert "quoted-in-english" not in codes(LetterKind.REFERRER_PLAN, language="nb")
    assert "quoted-in-english" in codes(LetterKind.REFERRER_PLAN, language="sv")


def test_a_caution_stands_beside_the_offer() -> None:
    assert "second sample" in table(letter(LetterKind.SURGERY_REFERRAL, "en"), "offers")[0][0]


def test_surgery_waits_for_a_second_sample_and_its_risk_is_told_as_that_without_it() -> None:
    sure = letter(LetterKind.SURGERY_REFERRAL, "en")
    unsure = letter(LetterKind.SURGERY_REFERRAL, "en", family=family(*three_generations(), report("anna", CARRIER)))

    assert "confirm-first" not in keys(sure)
    assert "confirm-first" in keys(unsure)
    assert table(sure, "risk-table")[0] == ("Breast cancer", "51", "25 of 100", "2 of 100", "21 to 29 of 100")
    assert "without-after" in keys(sure)
    assert len(items(sure, "consider-fertility")) == 4
    assert sure.statement


def test_surgery_without_figures_of_today_tells_none() -> None:
    written = letter(LetterKind.SURGERY_REFERRAL, "en", assessment=None)

    assert "without-none" in keys(written)
    assert not written.figures
    assert codes(LetterKind.SURGERY_REFERRAL, assessment=assessment(on=TODAY.replace(year=2023)))["stale-assessment"]


def test_a_request_to_a_laboratory_tells_of_whom_why_and_with_which_consent() -> None:
    written = letter(LetterKind.TEST_REQUEST, "en", agreed(ConsentScope.TESTING))

    assert "The answer is urgent." in summary(written)
    assert rows(written)["Cancers"] == "Breast cancer (40)"
    assert rows(written)["Consent to the test"] == "Recorded 10 January 2025"
    assert rows(letter(LetterKind.TEST_REQUEST, "en"))["Consent to the test"] == "Not recorded"
    assert table(written, "history")[0] == ("Mother", "breast cancer", "48", "as told")


def test_the_familys_variant_is_named_in_a_request_for_a_predictive_test() -> None:
    order = f.TestOrdered(person=ANNA, genes=("BRCA1",), purpose=TestPurpose.PREDICTIVE)
    known = family(*three_generations(), report("mother", CARRIER), order)
    written = letter(LetterKind.TEST_REQUEST, "en", family=known)

    assert "known in the family" in summary(written)
    assert rows(written)["Variant to be looked for"] == BRCA1.hgvs


def test_what_a_relative_told_the_clinic_alone_is_in_no_letter_to_a_colleague() -> None:
    secret = f.DiagnosisMade(
        person=PersonId("sister"), cancer=cancer("sister", Site.BREAST).cancer, disclosure=Disclosure.CLINIC
    )

    assert letter(LetterKind.TEST_REQUEST, "en", secret).blocks == letter(LetterKind.TEST_REQUEST, "en").blocks


def test_a_confirmation_names_the_variant_and_where_a_positive_control_is_but_no_relative() -> None:
    kind = LetterKind.CONFIRMATION_REQUEST
    own = letter(kind, "en")
    relatives = letter(kind, "en", family=family(*three_generations(), report("mother", CARRIER)))

    assert "second sample" in summary(own)
    assert rows(own)["Whose sample"] == "The same person, earlier sample"
    assert "in a relative" in summary(relatives)
    assert rows(relatives)["Whose sample"] == "A relative who has the variant"
    assert rows(relatives)["Laboratory"] == "Fjordby Laboratory"
    assert "mother" not in without_clinic(relatives)
    assert codes(kind, family=family(*three_generations()))["no-known-variant"]


def test_a_transfer_tells_results_consents_open_tasks_and_whose_wishes_to_respect() -> None:
    task = f.TaskOpened(task=TaskId("t"), text="MRI in May", person=ANNA, due=PartialDate.of(2025, 5))
    done = f.TaskOpened(task=TaskId("u"), text="Call", person=ANNA)
    flagged = f.PersonDescribed(
        person=PersonId("aunt"), details=Details(name="aunt", sex=Sex.FEMALE, flags=(Flag.DO_NOT_CONTACT,))
    )
    written = letter(LetterKind.TRANSFER_OF_CARE, "en", INFORM, task, done, f.TaskDone(task=TaskId("u")), flagged)

    assert table(written, "results")[0][1].startswith("BRCA1 NM_007294.4:c.5266dup")
    assert "The patient has agreed to: informing relatives." in repr(written.blocks)
    assert items(written, "tasks") == ("MRI in May (by May 2025)",)
    assert items(written, "respect") == ("Mother's sister: does not wish to be contacted.",)
    assert codes(LetterKind.TRANSFER_OF_CARE)["ask-before-sharing"] is False


def test_a_referral_about_children_tells_the_chance_and_the_partners_test_where_it_matters() -> None:
    kind = LetterKind.FERTILITY_REFERRAL
    other = report("anna", (VUS, VariantClass.PATHOGENIC))

    assert "50 of 100" in summary(letter(kind, "en"))
    assert "rare and serious disease" not in repr(letter(kind, "en"))
    assert "rare and serious disease" in repr(letter(kind, "en", family=family(*three_generations(), other)))


# -- relatives and the bereaved ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [SEGREGATION, YOUNG, KIN])
def test_nobody_is_told_of_a_relatives_finding_before_that_relative_agrees(kind: LetterKind) -> None:
    kept = [one.fact for one in family_for(kind).facts if not isinstance(one.fact, f.ConsentGiven)]

    assert codes(kind, family=family(*kept))["no-consent-inform-relatives"]
    assert "no-consent-inform-relatives" not in codes(kind)


def test_an_invitation_says_that_it_tells_nothing_of_ones_own_risk_and_names_no_relative() -> None:
    written = letter(SEGREGATION, "en")

    assert "learn-not" in keys(written)
    assert rows(written)["Gene"] == "BRCA2"
    assert "mother" not in without_clinic(written)
    assert codes(SEGREGATION)["tell-index-first"] is False


def test_an_invitation_is_not_written_of_ones_own_variant_alone() -> None:
    own = family(*three_generations(), report("anna", (VUS, VariantClass.UNCERTAIN)))

    assert codes(SEGREGATION, family=own)["other-result"]


def test_a_result_for_one_person_alone_is_no_ground_for_a_letter_to_a_relative() -> None:
    secret = report("mother", CARRIER, disclosure=Disclosure.PERSON)
    known = family(*three_generations(), secret, agreed(ConsentScope.INFORM_RELATIVES, who="mother"))

    assert codes(YOUNG, family=known)["no-result"]


@pytest.mark.parametrize(("birth", "young"), [(2010, True), (2005, False), (2015, False)])
def test_the_letter_for_the_young_is_for_those_from_12_to_17(birth: int, young: bool) -> None:
    known = family(*child(birth), report("anna", CARRIER, confirmed=True), INFORM)
    found = codes(YOUNG, family=known, person=PersonId("daughter"))

    assert ("not-young" not in found) is young
    assert "child" not in found


def test_the_young_read_of_the_familys_variant_or_of_their_own() -> None:
    found = report("daughter", CARRIER, confirmed=True)
    told = family(*child(), report("anna", CARRIER, confirmed=True), INFORM)
    own = family(*child(), found)
    first, second = (letter(YOUNG, "en", family=one, person=PersonId("daughter")) for one in (told, own))

    assert "You do not have to find out now." in summary(first)
    assert "test-later" in keys(first)
    assert "You have a variant in the BRCA1 gene." in summary(second)
    assert "test-later" not in keys(second)
    assert INDEX_NAME not in without_clinic(first)


def test_the_next_of_kin_are_written_to_only_of_the_dead() -> None:
    written = letter(KIN, "en")
    alive = family(*three_generations(), report("anna", CARRIER, confirmed=True), INFORM)

    assert "We are sorry for the loss of Anna Nordmann Berg." in summary(written)
    assert ("Date of birth", "2 May 1983") not in written.reference
    assert codes(KIN, family=alive)["not-dead"]
    assert codes(KIN, wishes=NO_WISHES)["no-addressee"]


# -- recall, correction, insurance ------------------------------------------------------------------------------------


def test_a_recall_says_that_check_ups_may_be_due_only_where_some_are() -> None:
    due = dataclasses.replace(PLAN, offers=(dataclasses.replace(PLAN.offers[0], state=State.OVERDUE),))

    assert "why-due" in keys(letter(LetterKind.RECALL, "en", plan=due))
    assert "why-due" not in keys(letter(LetterKind.RECALL, "en"))


def test_a_correction_names_the_letter_and_needs_the_reason() -> None:
    written = letter(LetterKind.CORRECTION, "en")
    without = letter(LetterKind.CORRECTION, "en", wishes=NO_WISHES)

    assert "Our letter of 4 March 2025 was not right." in summary(written)
    assert rows(written)["Letter"] == "The result of your gene test"
    assert rows(written)["Number of the letter"] == "d-17"
    assert "[what was wrong, and what is right]" in repr(without.blocks)
    assert codes(LetterKind.CORRECTION, wishes=NO_WISHES)["no-own-words"]
    assert codes(LetterKind.CORRECTION, family=family(*three_generations()))["no-letter-to-correct"]
    assert codes(LetterKind.CORRECTION, wishes=Wishes(corrects=DocumentId("other")))["no-letter-to-correct"]


def test_a_note_to_insurers_names_nobody_no_gene_and_no_family() -> None:
    carrier = report("anna", CARRIER)
    written = letter(LetterKind.INSURANCE_NOTE, "en", carrier, wishes=NO_WISHES)
    said = without_clinic(written)

    assert not any(one in said for one in (*INDEX_NAME.split(), "BRCA", "2025-0147", "1983", "Bakkeveien"))
    assert written.reference == (("Date", "14 March 2025"),)
    assert "section 5-8" in said


def test_a_country_without_a_sentence_gets_no_others_rule() -> None:
    facts = (f.FamilyDescribed(number="1", country="CH"), anna())
    written = letter(LetterKind.INSURANCE_NOTE, "en", family=family(*facts), wishes=NO_WISHES)

    assert "rule-other" in keys(written)
    assert [one.key for one in written.blocks if isinstance(one, Paragraph) and one.key.startswith("rule-")] == [
        "rule-other"
    ]
