"""A variant of uncertain significance with a probability of its own: in the what-if, and nowhere else."""

from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from predispo.app.assessing import assess_with_intervals
from predispo.app.explaining import explain_family, hypothesis_of, suppose, whom_to_test
from predispo.domain.advice import Hypothesis
from predispo.domain.cancer import Site
from predispo.domain.facts import FamilyFact, ResultReceived
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.errors import NotApplicable, Unreadable
from predispo.evidence.catalogue import Catalogue
from predispo.risk.compile import compile_family
from predispo.risk.hypothesis import supposing
from predispo.risk.kernel.plan import Relations
from tests.builders import born, cancer, family, person, trio, well
from tests.unit.risk_families import enumerated

TODAY = date(2026, 11, 1)
CATALOGUE = Catalogue.load()
DAUGHTER, MOTHER = PersonId("daughter"), PersonId("mother")
BRCA1 = Variant(gene="BRCA1", hgvs="NM_007294.4:c.5266dup")


def vus(chance: float, who: PersonId = DAUGHTER, gene: str = "BRCA1") -> Hypothesis:
    return Hypothesis(person=who, gene=gene, positive=True, pathogenic=chance)


def answer(*supposed: Hypothesis, facts: tuple[FamilyFact, ...] = (), who: PersonId = DAUGHTER) -> Any:
    known = family(*trio(), *facts)
    return suppose(known, CATALOGUE, on=TODAY, country="NO", hypotheses=supposed, consultand=who, genes=("BRCA1",))


def chance(found: Any, who: PersonId = DAUGHTER) -> float:
    return found.persons[who].carrier["BRCA1"].probability


def report(who: PersonId, found: Variant | None) -> ResultReceived:
    variants = () if found is None else (ReportedVariant(variant=found, reported_class=VariantClass.PATHOGENIC),)
    method = TestMethod.SEQUENCING_AND_COPY_NUMBER
    return ResultReceived(person=who, report=TestReport(genes=("BRCA1",), method=method, variants=variants))


@settings(deadline=None, max_examples=10)
@given(st.floats(0.001, 0.999))
def test_nothing_else_known_the_person_carries_with_just_that_probability(probability: float) -> None:
    missed = chance(answer(facts=(report(DAUGHTER, None),)))

    found = answer(vus(probability))

    assert chance(found) == pytest.approx(probability + (1.0 - probability) * missed, rel=1e-9)
    assert chance(found, MOTHER) == pytest.approx(probability / 2.0, abs=1e-3)


@pytest.mark.parametrize("probability", [0.02, 0.3, 0.9])
@pytest.mark.parametrize("who", [DAUGHTER, MOTHER])
def test_the_answer_is_the_mixture_of_both_families_by_literal_enumeration(probability: float, who: PersonId) -> None:
    told = (cancer("mother", Site.BREAST, 38), cancer("daughter", Site.OVARY, 44), well("father", 70))
    sister = (person("sister", "F", born=1982), born("sister", "u"), well("sister", 40))

    def joint(*more: FamilyFact) -> tuple[float, np.ndarray]:
        compiled = compile_family(
            family(*trio(), *sister, *told, *more), CATALOGUE, on=TODAY, country="NO", panel=("BRCA1",)
        )
        gene = compiled.genes[0]
        likelihood = gene.own.copy()
        for owner, free, cause in zip(compiled.cancers, gene.free, gene.cause, strict=True):
            likelihood[owner] *= free + cause
        female = np.array([one is True for one in compiled.women])
        log, marginals = enumerated(
            Relations(father=compiled.father, mother=compiled.mother, female=female, twins=()), gene.locus, likelihood
        )
        return float(np.exp(log)), marginals

    prior = np.array([(1 - Q) ** 2, 2 * Q * (1 - Q), Q * Q])
    sensitivity = CATALOGUE.gene("BRCA1").sensitivity("default")
    assert sensitivity is not None
    s = sensitivity.value
    found_alone = float(prior @ [0.0, s, 2 * s * (1 - s)])
    nothing_alone = float(prior @ [1.0, 1 - s, (1 - s) ** 2])
    found, with_it = joint(report(who, BRCA1))
    nothing, without = joint(report(who, None))
    weights = np.array([probability * found / found_alone, (1 - probability) * nothing / nothing_alone])
    weights /= weights.sum()
    expected = weights[0] * with_it + weights[1] * without

    mixed = answer(vus(probability, who), facts=(*sister, *told))

    for place, one in enumerate(("father", "mother", "daughter", "sister")):
        assert chance(mixed, PersonId(one)) == pytest.approx(float(expected[place, 1:].sum()), rel=1e-9)


Q = CATALOGUE.gene("BRCA1").allele_frequency().value


def test_the_likelier_it_is_pathogenic_the_higher_chance_and_risk() -> None:
    steps = [answer(vus(one), facts=(cancer("mother", Site.BREAST, 45),)) for one in (0.05, 0.5, 0.95)]

    chances = [chance(one) for one in steps]
    risks = [one.persons[DAUGHTER].remaining_risk["breast"][-1].risk for one in steps]
    assert chances == sorted(chances)
    assert risks == sorted(risks)
    assert risks[0] < risks[-1]


def test_beside_a_familial_variant_it_is_another_variant() -> None:
    familial = ResultReceived(
        person=MOTHER,
        report=TestReport(
            genes=("BRCA1",),
            method=TestMethod.FAMILIAL_VARIANT,
            sought=(BRCA1,),
            variants=(ReportedVariant(variant=BRCA1, reported_class=VariantClass.PATHOGENIC),),
        ),
    )
    absent = ResultReceived(
        person=DAUGHTER, report=TestReport(genes=("BRCA1",), method=TestMethod.FAMILIAL_VARIANT, sought=(BRCA1,))
    )

    found = answer(vus(0.4), facts=(familial, absent))

    assert chance(found) == pytest.approx(0.4, abs=0.02)
    assert chance(found, MOTHER) == pytest.approx(1.0)


def test_the_note_says_that_it_is_supposed_and_acts_in_no_letter() -> None:
    notes = {note.code: note for note in answer(vus(0.25)).notes}

    said = notes["uncertain_variant_supposed"]
    assert (said.person, said.data["gene"], said.data["chance"]) == (DAUGHTER, "BRCA1", "0.25")
    assert "in no letter" in said.text


def test_it_is_another_input_but_never_a_result_of_the_family() -> None:
    known = family(*trio())

    assert answer(vus(0.3)).inputs_digest != answer(vus(0.4)).inputs_digest
    assert supposing(known, (vus(0.3),), TODAY).facts == known.facts
    assert not known.persons[DAUGHTER].results


def test_reasons_intervals_and_advice_take_it_along() -> None:
    known: Family = family(*trio(), cancer("mother", Site.BREAST, 38))
    supposed = (vus(0.3),)
    when: dict[str, Any] = {"on": TODAY, "country": "NO", "hypotheses": supposed}

    answered = suppose(known, CATALOGUE, **when, consultand=DAUGHTER)
    explained = explain_family(known, CATALOGUE, **when, assessment=answered, gene="BRCA1")
    moved = {one.person: one.log_bayes_factor for one in explained.explanation}
    advice = whom_to_test(known, CATALOGUE, explained, hypotheses=supposed)
    told = assess_with_intervals(known, CATALOGUE, explained, draws=20, hypotheses=supposed)
    low, high = told.persons[DAUGHTER].carrier["BRCA1"].interval

    assert moved[DAUGHTER] > 2.0
    assert {one.person for one in advice} == {"mother", "father"}
    assert low < chance(explained) < high < 1.0


@pytest.mark.parametrize(
    ("supposed", "facts", "said"),
    [
        ((vus(0.3), vus(0.4, MOTHER)), (), "one person only"),
        ((vus(0.3, MOTHER),), (report(MOTHER, BRCA1),), "found already"),
    ],
)
def test_what_cannot_be_weighed_is_refused_with_a_cure(
    supposed: tuple[Hypothesis, ...], facts: tuple[FamilyFact, ...], said: str
) -> None:
    with pytest.raises(NotApplicable, match=said) as refused:
        answer(*supposed, facts=facts)

    assert refused.value.cure
    assert MOTHER in refused.value.data["persons"]


@pytest.mark.parametrize(("probability", "positive"), [(0.0, True), (1.0, True), (float("nan"), True), (0.3, False)])
def test_a_probability_that_is_none_makes_no_hypothesis(probability: float, positive: bool) -> None:
    with pytest.raises(ValueError, match="pathogenic with probability"):
        Hypothesis(person=DAUGHTER, gene="BRCA1", positive=positive, pathogenic=probability)


@pytest.mark.parametrize("text", ["daughter:BRCA1=vus:0.3", "daughter: brca1 = VUS : 0,3"])
def test_it_is_typed_with_its_probability(text: str) -> None:
    assert hypothesis_of(text, family(*trio()), CATALOGUE) == vus(0.3)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("daughter:BRCA1=vus", "not the probability"),
        ("daughter:BRCA1=vus:", "not the probability"),
        ("daughter:BRCA1=vus:1", "not the probability"),
        ("daughter:BRCA1=vus:30%", "not the probability"),
        ("daughter:BRCA1=vus:nan", "not the probability"),
        ("daughter:BRCA1=positive:0.3", "cannot be read"),
    ],
)
def test_a_probability_that_cannot_be_read_is_refused_with_its_cure(text: str, said: str) -> None:
    with pytest.raises(Unreadable, match=said) as refused:
        hypothesis_of(text, family(*trio()), CATALOGUE)
    assert "vus:0.3" in refused.value.cure
