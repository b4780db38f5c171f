"""What no letter may say of a family: sentences that would be untrue of it and could harm its reader."""

import pytest

from predispo.domain.assessment import Note, PersonAssessment
from predispo.domain.cancer import Behaviour, Cancer, Site
from predispo.domain.care import LetterKind
from predispo.domain.dates import Age
from predispo.domain.facts import DiagnosisMade, FamilyFact, ResultReceived
from predispo.domain.ids import PersonId
from predispo.domain.standing import Disclosure
from predispo.domain.testing import TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.letters.check import check_letter
from predispo.letters.findings import fitting
from predispo.letters.letter import Letter, Paragraph, Summary, Table
from predispo.letters.risks import told_risks
from predispo.phrases.phrases import load
from tests.builders import cancer, family, person
from tests.unit.letter_cases import (
    ANNA,
    BRCA1,
    CHEK2,
    CLINIC,
    TODAY,
    assessment,
    letter,
    point,
    report,
    three_generations,
)

PATHOGENIC = LetterKind.RESULT_PATHOGENIC
INFORMATIVE = LetterKind.RESULT_NEGATIVE_INFORMATIVE
UNINFORMATIVE = LetterKind.RESULT_NEGATIVE_UNINFORMATIVE
CARRIER = (BRCA1, VariantClass.PATHOGENIC)
EXONS = Variant(gene="BRCA1", hgvs="NM_007294.4:c.(4185+1_4186-1)_(4357+1_4358-1)del")


def keys(written: Letter) -> set[str]:
    return {block.key for block in written.blocks}


def summary(written: Letter) -> str:
    return " ".join(next(block for block in written.blocks if isinstance(block, Summary)).paragraphs)


def of(kind: LetterKind, *facts: FamilyFact, **more: object) -> Letter:
    return letter(kind, "en", family=family(*three_generations(), *facts), **more)


def growth(who: str, behaviour: Behaviour) -> DiagnosisMade:
    return DiagnosisMade(
        person=PersonId(who), cancer=Cancer(site=Site.BREAST, behaviour=behaviour), age=Age.exactly(39)
    )


def test_a_carrier_with_a_harmless_variant_too_is_never_told_that_nothing_was_found() -> None:
    both = family(*three_generations(), report("anna", CARRIER, (CHEK2, VariantClass.LIKELY_BENIGN)))

    assert fitting(UNINFORMATIVE, both, ANNA) is None
    assert fitting(PATHOGENIC, both, ANNA) is not None


def test_a_harmless_variant_does_not_hide_that_the_familys_variant_is_absent() -> None:
    facts = (report("mother", CARRIER), report("anna", (CHEK2, VariantClass.BENIGN)))

    found = fitting(INFORMATIVE, family(*three_generations(), *facts), ANNA)

    assert found is not None
    assert found.absent == BRCA1


@pytest.mark.parametrize(
    ("method", "rules_out"), [(TestMethod.SEQUENCING, False), (TestMethod.SEQUENCING_AND_COPY_NUMBER, True)]
)
def test_sequencing_alone_does_not_rule_out_the_loss_of_exons(method: TestMethod, rules_out: bool) -> None:
    own = ResultReceived(person=ANNA, report=TestReport(genes=("BRCA1",), method=method))
    facts = (report("mother", (EXONS, VariantClass.PATHOGENIC)), own)

    found = fitting(INFORMATIVE, family(*three_generations(), *facts), ANNA)

    assert (found is not None) is rules_out


@pytest.mark.parametrize(
    "more",
    [
        pytest.param((report("father", (CHEK2, VariantClass.PATHOGENIC)),), id="another variant in a relative"),
        pytest.param((report("anna", (CHEK2, VariantClass.PATHOGENIC)),), id="another variant in the person"),
        pytest.param((report("aunt", sought=(BRCA1,)), cancer("aunt", Site.BREAST, 44)), id="cancer without it"),
    ],
)
def test_a_true_negative_is_not_told_the_populations_risk_while_another_cause_is_known(
    more: tuple[FamilyFact, ...],
) -> None:
    alone = of(INFORMATIVE, report("mother", CARRIER), report("anna", sought=(BRCA1,)))
    written = of(INFORMATIVE, report("mother", CARRIER), report("anna", sought=(BRCA1,)), *more)

    assert "follow-population" in keys(alone)
    assert "follow-family-history" in keys(written)
    assert "same as for other people" not in summary(written)


@pytest.mark.parametrize("who", ["partner", "stranger"])
def test_a_variant_of_those_who_are_no_blood_kin_is_not_the_familys(who: str) -> None:
    facts = (*three_generations(), person("stranger", "F", born=1950), report(who, CARRIER), report("anna"))

    assert fitting(INFORMATIVE, family(*facts), ANNA) is None


def test_a_relatives_result_that_the_family_may_not_see_is_not_told_as_the_familys_variant() -> None:
    facts = (*three_generations(), report("mother", CARRIER, disclosure=Disclosure.PERSON), report("anna"))

    assert fitting(INFORMATIVE, family(*facts), ANNA) is None


def test_who_had_a_benign_growth_is_not_told_to_have_had_cancer() -> None:
    assert "why you got cancer" not in summary(
        of(PATHOGENIC, report("anna", CARRIER), growth("anna", Behaviour.BENIGN))
    )
    assert "why you got cancer" not in summary(
        of(PATHOGENIC, report("anna", CARRIER), growth("anna", Behaviour.IN_SITU))
    )
    assert "why you got cancer" in summary(of(PATHOGENIC, report("anna", CARRIER), growth("anna", Behaviour.INVASIVE)))


def test_whose_parents_both_lack_the_variant_is_not_told_to_have_got_it_from_one_of_them() -> None:
    tested = (report("anna", CARRIER), report("mother", sought=(BRCA1,)), report("father", sought=(BRCA1,)))

    own, relatives = of(PATHOGENIC, *tested), of(LetterKind.FAMILY_LETTER, *tested)

    assert "family-new" in keys(own)
    assert not {"family-origin", "family-both-sides", "family-side"} & keys(own)
    assert {"who-new"} == {key for key in keys(relatives) if key.startswith("who-") and key != "who-heading"}


def test_a_figure_published_at_few_ages_is_told_to_one_age_and_with_a_caveat() -> None:
    note = Note(code="figure_one_ratio", text="", data={"figures": "BRCA1 ovary, TP53 breast"})
    written = of(PATHOGENIC, report("anna", CARRIER), assessment=assessment(notes=(note,)))

    table = next(block for block in written.blocks if isinstance(block, Table))
    told = [block.text for block in written.blocks if isinstance(block, Paragraph) and block.key == "risk-few-ages"]
    assert [row[1] for row in table.rows if row[0] == "Ovarian cancer"] == ["80"]
    assert [row[1] for row in table.rows[:2]] == ["51", "80"]
    assert len(told) == 1
    assert "ovarian cancer" in told[0]
    assert "breast cancer" not in told[0]


@pytest.mark.parametrize(("age", "told"), [(41, [51, 80]), (70, [80]), (75, [85]), (82, [92]), (90, [95])])
def test_the_old_are_told_the_next_ten_years(age: int, told: list[int]) -> None:
    ages = sorted({*range(45, 96, 5), min(age + 10, 95)})
    points = tuple(point(one, one / 200, 0.01) for one in ages if one > age)
    mine = PersonAssessment(carrier={}, remaining_risk={"breast": points}, age=age)

    assert [one.age for one in told_risks(mine)[0].points] == told


@pytest.mark.parametrize(
    ("second", "code"),
    [
        (CHEK2, "several-variants"),
        (Variant(gene="BRCA1", hgvs="NM_007294.4:c.68_69del"), "two-variants-of-gene"),
    ],
)
def test_a_second_variant_is_not_passed_over_in_silence(second: Variant, code: str) -> None:
    two = family(*three_generations(), report("anna", CARRIER), report("anna", (second, VariantClass.PATHOGENIC)))

    found = check_letter(
        PATHOGENIC, family=two, person=ANNA, assessment=assessment(), phrases=load("nb"), clinic=CLINIC, on=TODAY
    )

    assert code in {one.code for one in found}
