"""Criteria: three-valued, by clauses, sides never mixed, with what could change them; published examples."""

import pytest

from predispo.domain.cancer import Site
from predispo.domain.ids import PersonId
from predispo.domain.person import Sex
from predispo.domain.verdict import Question, Verdict
from predispo.evidence.catalogue import Catalogue
from predispo.guidance.verdicts import verdicts
from tests.builders import cancer, family, person
from tests.unit import guidance_cases as cases
from tests.unit.guidance_cases import LOW, ON, ROWS, Row, assessed, ca, kin

GUIDES = Catalogue.load().guidelines
ME = PersonId("me")
NEVER_MET = {"ontario_hboc", "esmo_2023_entry"}
"""Criteria whose text is not in the evidence."""


def judged(known: cases.Family, criterion: str, *, who: PersonId = ME, assessment: object = LOW) -> Verdict:
    found = verdicts(known, who, GUIDES, every=GUIDES, on=ON, assessment=assessment)  # pyright: ignore
    (one,) = (verdict for verdict in found if verdict.criterion == criterion)
    return one


def clause(verdict: Verdict, name: str) -> bool | None:
    return next(one.met for one in verdict.because if one.clause == name)


def test_the_table_speaks_of_every_criterion() -> None:
    every = {one.id for guide in GUIDES for one in guide.criteria}

    assert {row.criterion for row in ROWS} | NEVER_MET == every


@pytest.mark.parametrize("row", ROWS, ids=[row.criterion for row in ROWS])
def test_a_family_that_meets_a_criterion_one_that_nearly_does_and_one_that_may(row: Row) -> None:
    meets, nearly, unknown = (
        judged(known, row.criterion, assessment=chances)
        for known, chances in zip((row.meets, row.nearly, row.unknown), row.chances, strict=True)
    )

    assert meets.met is True
    assert any(one.met and (one.persons or one.figures) for one in meets.because)
    assert nearly.met is False
    assert nearly.would_change == ()
    assert unknown.met is None


@pytest.mark.parametrize("criterion", sorted(NEVER_MET))
def test_what_cannot_be_judged_is_not_known_and_says_why(criterion: str) -> None:
    verdict = judged(kin(), criterion)

    assert verdict.met in {None, False}
    assert any(one.reason for one in verdict.because)


def test_the_published_example_of_the_manchester_score_gives_15() -> None:
    known = kin(
        ca("me", "breast", 34, "grade 3 ductal", markers="ER- HER2+ PR-"),
        ca("mother", "ovary", 63, "high-grade serous"),
    )

    verdict = judged(known, "manchester_mss3")

    (fifteen, *_) = verdict.because
    assert fifteen.figures["maternal"] == (15, 15)
    assert (clause(verdict, "combined_15"), clause(verdict, "combined_17")) == (True, False)


def percent(known: cases.Family, who: str = "me") -> dict[str, float]:
    (threshold,) = judged(known, "premm5", who=PersonId(who)).because
    return {gene: round(low, 2) for gene, (low, _) in threshold.figures.items()}


def test_premm5_gives_the_vectors_of_the_pack() -> None:
    free = family(person("woman", "F", born=1976), cases.UnaffectedNoted(person=PersonId("woman")))
    assert percent(free, "woman") == {"MLH1": 0.04, "MSH2_EPCAM": 0.11, "MSH6": 0.15, "PMS2": 0.5, "any": 0.81}
    man = family(person("man", "M", born=1981), cancer("man", Site.COLORECTUM, 45))
    assert percent(man, "man") == {"MLH1": 1.75, "MSH2_EPCAM": 1.96, "MSH6": 1.36, "PMS2": 1.77, "any": 6.84}
    woman = family(
        *cases.trio_of_40(),
        cancer("woman", Site.ENDOMETRIUM, 40),
        cancer("mother", Site.COLORECTUM, 42),
    )
    assert percent(woman, "woman") == {"MLH1": 1.77, "MSH2_EPCAM": 4.69, "MSH6": 1.72, "PMS2": 1.06, "any": 9.24}


def test_the_two_sides_of_a_family_are_never_mixed() -> None:
    one_side = kin(ca("aunt", "ovary", 60), ca("mgm", "ovary", 61))
    both_sides = kin(ca("aunt", "ovary", 60), ca("patunt", "ovary", 61))

    assert clause(judged(one_side, "nice_cg164_secondary_to_tertiary"), "two_ovary") is True
    assert clause(judged(both_sides, "nice_cg164_secondary_to_tertiary"), "two_ovary") is False


@pytest.mark.parametrize("other", ["aunt", "patunt"])
def test_siblings_and_descendants_count_on_either_side(other: str) -> None:
    known = kin(ca("sister", "breast", 44), ca(other, "breast", 50))

    assert clause(judged(known, "nice_cg164_secondary_to_tertiary"), "two_mean_50") is True


def test_the_kin_of_a_spouse_count_on_neither_side() -> None:
    known = kin(ca("partner", "breast", 39), ca("patunt", "breast", 30))

    verdict = judged(known, "nice_cg164_primary_to_secondary")

    assert (clause(verdict, "fdr_man"), clause(verdict, "fdr_and_sdr")) == (False, False)


def test_each_person_counts_once_where_two_are_asked() -> None:
    alone = kin(ca("mother", "breast", 45), ca("mother", "ovary", 55))
    two = kin(ca("mother", "breast", 45), ca("aunt", "ovary", 55))

    assert clause(judged(alone, "nice_cg164_secondary_to_tertiary"), "ovary_and_breast_50") is False
    assert clause(judged(two, "nice_cg164_secondary_to_tertiary"), "ovary_and_breast_50") is True


def test_the_one_fact_that_would_settle_it_is_named_with_its_person() -> None:
    verdict = judged(kin(ca("mother", "breast")), "nice_cg164_primary_to_secondary")

    assert verdict.met is None
    assert [(one.person, one.question) for one in verdict.would_change] == [
        (PersonId("mother"), Question.AGE_AT_DIAGNOSIS),
        (PersonId("mother"), Question.LATERALITY),
    ][: len(verdict.would_change)]
    assert Question.AGE_AT_DIAGNOSIS in {one.question for one in verdict.would_change}


def test_where_two_facts_are_missing_no_single_one_is_named() -> None:
    verdict = judged(kin(unasked=("aunt", "mgm")), "nice_cg164_secondary_to_tertiary")

    assert clause(verdict, "two_ovary") is None
    assert verdict.would_change == ()


def test_a_person_of_whom_nobody_asked_is_not_well() -> None:
    verdict = judged(kin(unasked=("mother",)), "nice_cg164_primary_to_secondary")

    assert verdict.met is None
    assert verdict.would_change[0].question is Question.HISTORY
    assert verdict.would_change[0].person == "mother"


def test_a_parent_who_is_not_recorded_leaves_the_side_open() -> None:
    verdict = judged(family(person("me", "F", born=1980)), "nice_ng241", who=ME)

    assert verdict.met is None
    assert {one.detail for one in verdict.would_change if one.question is Question.PARENT} == {"maternal", "paternal"}


def test_a_refuted_cancer_does_not_count() -> None:
    told = ca("mother", "breast", 35)
    refuted = type(told)(person=told.person, cancer=told.cancer, age=told.age, confirmation=cases.Confirmation.REFUTED)

    assert judged(kin(refuted), "nice_cg164_primary_to_secondary").met is False


def test_a_death_bounds_an_age_that_nobody_knows() -> None:
    known = kin(ca("mother", "breast"), cases.died("mother", 38))

    assert clause(judged(known, "nice_cg164_primary_to_secondary"), "fdr_woman_before_40") is True


def test_provisos_do_not_hold_a_verdict_back_but_failing_one_does() -> None:
    bowel = (ca("mother", "colorectum", 45), ca("mgm", "colorectum", 66), ca("aunt", "colorectum", 58))

    open_one = judged(kin(*bowel), "amsterdam_ii")
    polyposis = judged(kin(*bowel, cases.report_on("mother", "APC", found=True)), "amsterdam_ii")
    settled = judged(
        kin(
            *(ca(one.person, "colorectum", str(one.age), sure=True) for one in bowel),
            cases.report_on("mother", "APC", found=False),
        ),
        "amsterdam_ii",
    )

    assert (open_one.met, clause(open_one, "polyposis"), clause(open_one, "pathology")) == (True, None, None)
    assert {Question.TEST, Question.CONFIRMATION} <= {one.question for one in open_one.would_change}
    assert polyposis.met is False
    assert (settled.met, settled.would_change) == (True, ())


def test_the_lifetime_risk_of_somebody_older_is_known_from_below_only() -> None:
    name = "nice_cg164_risk_categories"
    raised = judged(kin(), name, assessment=assessed(risks={50: 0.05, 80: 0.31}, age=45))
    lower = judged(kin(), name, assessment=assessed(risks={50: 0.005, 80: 0.10}, age=45))

    assert clause(raised, "high_lifetime") is True
    assert (clause(lower, "high_lifetime"), clause(lower, "high_40_50")) == (None, None)


def test_without_an_assessment_thresholds_are_not_known() -> None:
    verdict = judged(kin(ca("me", "breast", 45)), "nhs_r208", assessment=None)

    assert clause(verdict, "carrier_10") is None


def test_editions_that_ended_or_were_replaced_say_so() -> None:
    in_force = {
        one.criterion: one.in_force for one in verdicts(kin(), ME, GUIDES, every=GUIDES, on=ON, assessment=None)
    }

    assert (in_force["no_hbo_2017"], in_force["no_hbo_2020_mainstream"]) == (False, True)
    assert in_force["jewish_founder"] is False
    assert in_force["nice_ng241"] is True


def test_a_man_s_breast_cancer_counts_by_its_own_points() -> None:
    known = kin(ca("me", "breast", 59), me=Sex.MALE.value)

    (fifteen, *_) = judged(known, "manchester_mss3").because

    assert fifteen.figures["maternal"] == (13, 13)


def test_unknown_pathology_adds_nothing_but_is_named_where_it_would() -> None:
    known = kin(ca("me", "breast", 34), ca("mother", "breast", 65), ca("aunt", "breast", 55))

    verdict = judged(known, "manchester_mss3")

    (fifteen, *_) = verdict.because
    assert fifteen.figures["maternal"] == (14, 14)
    assert fifteen.met is None
    assert {one.more for one in verdict.would_change} >= {"grade", "triple_negative"}
