"""The clinic's statistics: each step counted once, waits by stage, small counts hidden and not to be worked out."""

import csv
from datetime import date, timedelta
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from predispo.app.statistics import (
    SMALL,
    GeneCount,
    Statistics,
    guarded,
    shown,
    statistics_csv,
    statistics_json,
    statistics_of,
)
from predispo.domain import facts as f
from predispo.domain.care import ConsultationKind
from predispo.domain.dates import PartialDate
from predispo.domain.facts import FamilyFact
from predispo.domain.ids import PersonId
from predispo.domain.testing import ReportedVariant, TestMethod, TestPurpose, TestReport
from predispo.domain.variant import Variant, VariantClass
from tests.builders import family, trio

START = date(2026, 1, 5)
MOTHER, DAUGHTER = PersonId("mother"), PersonId("daughter")


def after(days: int) -> PartialDate:
    return PartialDate.exactly(START + timedelta(days=days))


def result(who: PersonId, days: int, clinical: VariantClass | None) -> f.ResultReceived:
    variant = Variant(gene="BRCA1", hgvs="c.1del")
    found = () if clinical is None else (ReportedVariant(variant=variant, reported_class=clinical),)
    report = TestReport(genes=("BRCA1", "PALB2"), method=TestMethod.SEQUENCING, variants=found)
    return f.ResultReceived(person=who, report=report, on=after(days))


JOURNEY: tuple[FamilyFact, ...] = (
    f.ReferralReceived(person=MOTHER, on=after(0)),
    f.ConsultationHeld(person=MOTHER, kind=ConsultationKind.PRE_TEST, on=after(20)),
    f.TestOrdered(person=MOTHER, genes=("BRCA1",), purpose=TestPurpose.DIAGNOSTIC, on=after(21)),
    f.SampleTaken(person=MOTHER, on=after(25)),
    result(MOTHER, 65, VariantClass.PATHOGENIC),
    f.ConsultationHeld(person=MOTHER, kind=ConsultationKind.POST_TEST, on=after(70)),
    f.PlanMade(person=MOTHER, text="MRI", on=after(71)),
    f.RelativeInformed(person=DAUGHTER, on=after(90)),
)


def counted(*told: FamilyFact, first: date = START, last: date = date(2026, 12, 31)) -> Statistics:
    return statistics_of([family(*trio(), *told)], first=first, last=last)


def test_the_waits_of_one_journey_are_counted_by_stage() -> None:
    found = {one.of: (one.count, one.median) for one in counted(*JOURNEY).waits}

    assert found == {
        "referral_to_consultation": (1, 20),
        "counselling_to_order": (1, 1),
        "sample_to_result": (1, 40),
        "result_to_counselling": (1, 5),
        "result_to_plan": (1, 6),
        "carrier_to_relative": (1, 25),
    }


def test_referrals_tests_results_and_reach_are_counted() -> None:
    found = counted(*JOURNEY)

    assert found.referrals == ((2026, 1),)
    assert found.tests == ((TestPurpose.DIAGNOSTIC, 1),)
    assert found.genes == (
        GeneCount(gene="BRCA1", tested=1, carriers=1, uncertain=0),
        GeneCount(gene="PALB2", tested=1, carriers=0, uncertain=0),
    )
    (reach,) = found.reach
    assert (reach.gene, reach.families, reach.told, reach.tested, reach.carriers) == ("BRCA1", 1, 1, 0, 0)
    assert reach.at_risk >= 1


def test_who_still_waits_and_a_day_that_nobody_knows_are_not_counted() -> None:
    waits = counted(
        f.ReferralReceived(person=MOTHER, on=after(0)),
        f.ReferralReceived(person=DAUGHTER, on=PartialDate.of(2026)),
        f.ConsultationHeld(person=DAUGHTER, kind=ConsultationKind.PRE_TEST, on=after(9)),
    )

    assert waits.waits == ()
    assert waits.referrals == ((2026, 1),)


def test_a_wait_belongs_to_the_period_in_which_it_ended() -> None:
    early = counted(*JOURNEY, last=START + timedelta(days=30))
    late = counted(*JOURNEY, first=START + timedelta(days=31))

    assert "sample_to_result" not in {one.of for one in early.waits}
    assert "sample_to_result" in {one.of for one in late.waits}
    assert late.referrals == ()


def test_a_person_who_was_tested_twice_counts_once_by_the_weightiest_finding() -> None:
    found = counted(result(MOTHER, 5, VariantClass.UNCERTAIN), result(MOTHER, 9, VariantClass.PATHOGENIC))

    assert found.genes[0] == GeneCount(gene="BRCA1", tested=1, carriers=1, uncertain=0)


@pytest.mark.parametrize(("count", "said"), [(0, "0"), (1, "<5"), (4, "<5"), (5, "5")])
def test_small_counts_are_hidden_and_nobody_is_nobody(count: int, said: str) -> None:
    assert shown(count, hide=True) == said
    assert shown(count, hide=False) == str(count)


@given(st.integers(0, 30), st.integers(0, 30), st.integers(0, 30))
def test_a_hidden_count_cannot_be_worked_out_from_the_others(carriers: int, uncertain: int, negative: int) -> None:
    tested = carriers + uncertain + negative
    told = guarded(GeneCount(gene="G", tested=tested, carriers=carriers, uncertain=uncertain), hide=True)

    assert all(number is None or number == 0 or number >= SMALL for number in told.values())
    splits = {
        (one, two, three)
        for one in range(tested + 1)
        for two in range(tested + 1 - one)
        for three in (tested - one - two,)
        if all(
            (number > 0) if said is None else number == said
            for number, said in zip((one, two, three), list(told.values())[1:], strict=True)
        )
    }
    assert None not in told.values() or told["tested"] is None or len(splits) > 1


def test_the_table_says_the_same_as_the_json_and_names_nobody() -> None:
    found = counted(*JOURNEY)
    rows = list(csv.reader(StringIO(statistics_csv(found, hide=False))))

    assert ["referrals", "2026", "count", "1"] in rows
    assert ["genes", "BRCA1", "carriers", "1"] in rows
    assert ["waits", "sample_to_result", "median_days", "40"] in rows
    hidden = statistics_json(found, hide=True)
    assert hidden["genes"][0]["carriers"] is None
    assert hidden["waits"][0]["median_days"] is None
    assert ["genes", "BRCA1", "carriers", "<5"] in list(csv.reader(StringIO(statistics_csv(found, hide=True))))
    assert "mother" not in statistics_csv(found, hide=False)
