"""How far somebody is on the journey, read from the facts."""

from dataclasses import replace
from datetime import date

from predispo.domain import facts
from predispo.domain.care import ConsentScope, ConsultationKind
from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    ConsentGiven,
    ConsentWithdrawn,
    ConsultationHeld,
    FamilyFact,
    NoteWritten,
    PersonDescribed,
    PlanMade,
    ReferralReceived,
    RelativeInformed,
    ResultReceived,
    RiskTold,
    SampleTaken,
)
from predispo.domain.ids import PersonId
from predispo.domain.person import Details, Flag, Sex
from predispo.domain.stage import Lack, Stage, StageReached
from predispo.domain.testing import ReportedVariant, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.guidance.lawful import agreed
from predispo.guidance.stages import progress
from tests.builders import born, family, person, trio, union, well

DAUGHTER = PersonId("daughter")
TODAY = date(2026, 6, 1)
BRCA1 = Variant(gene="BRCA1", hgvs="NM_007294.4:c.181T>G")


def day(month: int, number: int = 1) -> PartialDate:
    return PartialDate.of(2026, month, number)


REFERRED = ReferralReceived(person=DAUGHTER, on=day(1))
COUNSELLED = ConsultationHeld(person=DAUGHTER, kind=ConsultationKind.PRE_TEST, on=day(2))
AGREED = ConsentGiven(person=DAUGHTER, scopes=(ConsentScope.TESTING,), on=day(2))
ORDERED = facts.TestOrdered(person=DAUGHTER, genes=("BRCA1",), on=day(2))
SAMPLED = SampleTaken(person=DAUGHTER, on=day(2))
TALKED = ConsultationHeld(person=DAUGHTER, kind=ConsultationKind.POST_TEST, on=day(5))
TOLD = RiskTold(
    person=DAUGHTER, figures=(), model="m", evidence_edition="e", evidence_digest="d", inputs_digest="i", on=day(2)
)


def result(*found: ReportedVariant) -> ResultReceived:
    return ResultReceived(person=DAUGHTER, report=TestReport(genes=("BRCA1",), variants=found), on=day(4))


CARRIER = result(ReportedVariant(variant=BRCA1, reported_class=VariantClass.PATHOGENIC))


def stage_of(stage: Stage, *noted: FamilyFact) -> StageReached | None:
    found = progress(family(*trio(), *noted), DAUGHTER, today=TODAY)
    return next((one for one in found.stages if one.stage is stage), None)


def lacks(stage: Stage, *noted: FamilyFact) -> dict[Lack, tuple[PersonId, ...]]:
    found = stage_of(stage, *noted)
    assert found is not None
    return {one.lack: one.persons for one in found.waiting}


def test_a_relative_without_care_has_no_journey() -> None:
    noted = family(*trio(), NoteWritten(text="called", person=DAUGHTER), RelativeInformed(person=DAUGHTER))

    assert progress(noted, DAUGHTER, today=TODAY).stages == ()


def test_the_stages_follow_each_other_as_the_facts_come() -> None:
    told: list[FamilyFact] = []
    seen: list[tuple[Stage | None, Stage | None]] = []
    for fact in (REFERRED, COUNSELLED, AGREED, ORDERED, SAMPLED, result(), TALKED):
        told.append(fact)
        found = progress(family(*trio(), *told), DAUGHTER, today=TODAY)
        seen.append((found.current and found.current.stage, found.next and found.next.stage))

    assert seen == [
        (Stage.REFERRAL, Stage.FAMILY_HISTORY),
        (Stage.PRE_TEST, Stage.CONSENT),
        (Stage.CONSENT, Stage.TEST),
        (Stage.CONSENT, Stage.TEST),
        (Stage.TEST, Stage.RESULT),
        (Stage.RESULT, Stage.POST_TEST),
        (Stage.POST_TEST, Stage.PLAN),
    ]


def test_what_was_passed_over_is_named() -> None:
    found = progress(family(*trio(), REFERRED, SAMPLED, result()), DAUGHTER, today=TODAY)

    assert [one.stage for one in found.passed_over] == [
        Stage.FAMILY_HISTORY,
        Stage.ASSESSMENT,
        Stage.PRE_TEST,
        Stage.CONSENT,
    ]


def test_a_family_history_asks_for_grandparents_and_for_everybody_near() -> None:
    found = lacks(Stage.FAMILY_HISTORY, REFERRED, well("mother", 60))

    assert found == {Lack.NO_PARENT: ("father", "mother"), Lack.HEALTH_NOT_ASKED: ("father",)}


def test_a_consent_that_was_taken_back_no_longer_counts_until_it_is_given_again() -> None:
    back = ConsentWithdrawn(person=DAUGHTER, scopes=(ConsentScope.TESTING,), on=day(3))
    again = ConsentGiven(person=DAUGHTER, scopes=(ConsentScope.TESTING,), on=day(4))

    assert lacks(Stage.CONSENT, REFERRED, AGREED, back) == {Lack.CONSENT_TAKEN_BACK: (DAUGHTER,)}
    assert lacks(Stage.CONSENT, REFERRED, AGREED, back, again) == {}


def test_consents_are_those_of_the_day() -> None:
    back = ConsentWithdrawn(person=DAUGHTER, scopes=(ConsentScope.TESTING,), on=day(3))
    known = family(*trio(), back, AGREED)

    assert len(agreed(known, DAUGHTER, ConsentScope.TESTING, on=date(2026, 2, 20))) == 1
    assert agreed(known, DAUGHTER, ConsentScope.TESTING, on=date(2026, 3, 20)) == ()
    assert agreed(known, DAUGHTER, ConsentScope.RESEARCH, on=date(2026, 2, 20)) == ()


def test_a_conversation_before_the_result_is_none_about_it() -> None:
    early = ConsultationHeld(person=DAUGHTER, kind=ConsultationKind.POST_TEST, on=day(3))

    assert lacks(Stage.POST_TEST, early, result()) == {Lack.NO_POST_TEST_COUNSELLING: (DAUGHTER,)}
    assert lacks(Stage.POST_TEST, result(), TALKED) == {}


def test_a_carriers_relatives_are_to_be_reached_and_others_have_no_cascade() -> None:
    informed = RelativeInformed(person=PersonId("mother"), on=day(6))
    quiet = PersonDescribed(
        person=PersonId("father"),
        details=Details(name="father", sex=Sex.MALE, flags=(Flag.RIGHT_NOT_TO_KNOW,)),
    )

    assert stage_of(Stage.CASCADE, result()) is None
    assert lacks(Stage.CASCADE, CARRIER) == {Lack.RELATIVES_NOT_REACHED: ("father", "mother")}
    assert lacks(Stage.CASCADE, CARRIER, informed) == {Lack.RELATIVES_NOT_REACHED: ("father",)}
    assert lacks(Stage.CASCADE, CARRIER, informed, quiet) == {}


def test_the_cascade_leaves_out_the_other_parents_side_and_children() -> None:
    mother = replace(CARRIER, person=PersonId("mother"))
    child = (
        person("child", "F", born=2015),
        person("partner", "M", born=1980),
        union("v", "daughter", "partner"),
        born("child", "v"),
    )
    half = (
        person("half", "F", born=1975),
        person("other", "F", born=1950),
        union("w", "father", "other"),
        born("half", "w"),
    )

    assert lacks(Stage.CASCADE, CARRIER, mother, *child, *half) == {}
    assert lacks(Stage.CASCADE, CARRIER, *child) == {Lack.RELATIVES_NOT_REACHED: ("father", "mother")}


def test_only_who_had_a_cancer_comes_after_cancer() -> None:
    plan = PlanMade(person=DAUGHTER, text="MRI", on=day(6))

    assert stage_of(Stage.AFTER_CANCER, REFERRED, plan) is None
    assert lacks(Stage.PLAN, REFERRED, plan) == {}
    assert lacks(Stage.ASSESSMENT, REFERRED, TOLD) == {}
