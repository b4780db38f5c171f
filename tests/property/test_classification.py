"""Laws of weighing: more evidence on one side never moves the class to the other."""

from hypothesis import given
from hypothesis import strategies as st

from predispo.domain.classification import CRITERIA, is_benign
from predispo.domain.cosegregation import Strength
from predispo.domain.variant import VariantClass
from predispo.variants.weighing import class_by_rules, points_of, weigh

ORDER = list(VariantClass)
STRENGTHS = st.sampled_from([one for one in Strength if one is not Strength.STAND_ALONE])
SAID = st.lists(st.tuples(st.sampled_from([code for code in CRITERIA if code != "BA1"]), STRENGTHS), max_size=10)


@given(said=SAID, more=st.tuples(st.sampled_from(["PS3", "PM1", "PP4"]), STRENGTHS))
def test_one_more_criterion_for_harm_never_lowers_the_class_by_points(
    said: list[tuple[str, Strength]], more: tuple[str, Strength]
) -> None:
    before, after = weigh(said).by_points, weigh([*said, more]).by_points

    assert ORDER.index(after) >= ORDER.index(before)


@given(said=SAID)
def test_the_order_of_criteria_does_not_matter(said: list[tuple[str, Strength]]) -> None:
    assert weigh(said) == weigh(list(reversed(said)))


@given(said=SAID)
def test_the_points_are_the_sum_of_both_sides(said: list[tuple[str, Strength]]) -> None:
    harmful = sum(points_of(code, strength) for code, strength in said if not is_benign(code))
    harmless = sum(points_of(code, strength) for code, strength in said if is_benign(code))

    assert harmful >= 0 >= harmless
    assert weigh(said).points == harmful + harmless


@given(said=SAID)
def test_only_evidence_of_harm_makes_a_harmful_class_by_the_rules_of_2015(said: list[tuple[str, Strength]]) -> None:
    one_sided = [(code, strength) for code, strength in said if is_benign(code)]

    assert not class_by_rules(one_sided).makes_a_carrier
