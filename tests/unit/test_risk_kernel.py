"""The kernel against values worked out by hand, and against pyAgrum."""

from pathlib import Path

import numpy as np
import pytest

from predispo.benchmarks.peers import pyagrum_answer
from predispo.errors import ImpossibleFamily, TooManyLoops
from predispo.risk.kernel.genotypes import Locus, autosomal, joint, stacked, with_familial_variant, x_linked
from predispo.risk.kernel.peeling import log_likelihood, peel
from predispo.risk.kernel.plan import Relations, make_plan
from predispo.risk.kernel.transmission import child_given_parents
from tests.unit.risk_families import facts, grown, relations

SISTERS = relations([(-1, -1), (-1, -1), (0, 1), (0, 1)], [False, True, True, True])


def known(family: Relations, **copies: int) -> np.ndarray:
    """Likelihoods that say how many copies these persons have: p2=1 for person 2."""
    rows = np.ones((len(family.father), 3))
    for who, number in copies.items():
        rows[int(who[1:])] = np.arange(3) == number
    return rows


def test_the_child_of_a_carrier_and_a_non_carrier_has_an_even_chance() -> None:
    assert child_given_parents()[1, 0].tolist() == [0.5, 0.5, 0.0]
    assert child_given_parents()[1, 1].tolist() == [0.25, 0.5, 0.25]


@pytest.mark.parametrize(
    "locus", [autosomal(0.1, mutation_rate=0.02), with_familial_variant(0.1, 0.01), joint([autosomal(0.1)] * 2)]
)
def test_priors_and_transmission_sum_to_one(locus: Locus) -> None:
    assert locus.founders.sum(axis=-1) == pytest.approx(np.ones(2), abs=1e-15)
    assert locus.transmission.sum(axis=-1) == pytest.approx(np.ones((2, locus.size, locus.size)), abs=1e-14)


def test_a_father_gives_his_x_to_daughters_and_to_no_son() -> None:
    sons, daughters = x_linked(0.01).transmission

    assert sons[1, 0].tolist() == [1.0, 0.0, 0.0]
    assert daughters[1, 0].tolist() == [0.0, 1.0, 0.0]
    assert daughters[1, 1].tolist() == [0.0, 0.5, 0.5]


def test_hardy_weinberg_proportions_are_kept_from_one_generation_to_the_next() -> None:
    found = peel(make_plan(SISTERS), autosomal(0.2), np.ones((4, 3)))

    assert found.marginals == pytest.approx(np.tile([0.64, 0.32, 0.04], (4, 1)), abs=1e-15)
    assert found.log_likelihood == pytest.approx(0.0, abs=1e-14)


def test_the_sister_of_a_carrier_of_a_rare_variant_has_an_even_chance() -> None:
    found = peel(make_plan(SISTERS), autosomal(1e-9), known(SISTERS, p2=1))

    assert found.marginals[3, 1] == pytest.approx(0.5, abs=1e-8)
    assert found.log_likelihood == pytest.approx(np.log(2e-9), abs=1e-8)


def test_the_healthy_sib_of_somebody_with_a_recessive_disease_carries_with_two_thirds() -> None:
    likelihood = known(SISTERS, p2=2)
    likelihood[3] = [1.0, 1.0, 0.0]

    found = peel(make_plan(SISTERS), autosomal(0.0001), likelihood)

    inherits = (1 + 0.0001) / 2
    expected = np.array([(1 - inherits) ** 2, 2 * inherits * (1 - inherits), 0.0])
    assert found.marginals[3] == pytest.approx(expected / expected.sum(), abs=1e-12)
    assert found.marginals[3, 1] == pytest.approx(2 / 3, abs=1e-4)


def test_a_new_mutation_explains_a_carrier_whose_parents_do_not_carry() -> None:
    likelihood = known(SISTERS, p0=0, p1=0, p2=1)

    found = peel(make_plan(SISTERS), autosomal(1e-4, mutation_rate=1e-5), likelihood)

    assert found.marginals[3, 1:].sum() == pytest.approx(1 - (1 - 1e-5) ** 2, rel=1e-9)


def test_a_half_sister_shares_through_the_one_known_parent() -> None:
    family = relations([(-1, -1), (-1, 0), (-1, 0)], [True, True, True])

    found = peel(make_plan(family), autosomal(1e-9), known(family, p1=1))

    assert found.marginals[0, 1] == pytest.approx(0.5, abs=1e-8)
    assert found.marginals[2, 1] == pytest.approx(0.25, abs=1e-8)


def test_a_negative_test_for_the_familial_variant_leaves_other_variants_at_the_population_chance() -> None:
    q, f = 0.001, 1e-5
    locus = with_familial_variant(q, f)
    carries_f = np.array(["f" in state for state in locus.states], dtype=float)
    likelihood = np.ones((4, 6))
    likelihood[2], likelihood[3] = carries_f, 1.0 - carries_f

    found = peel(make_plan(SISTERS), locus, likelihood)

    other = found.marginals[3] @ (locus.copies[1] > 0)
    assert other == pytest.approx(2 * q, rel=0.3)
    assert other > 0.5 * q


def test_whose_results_cannot_go_together_is_named_and_nobody_else() -> None:
    family = relations([(-1, -1), (-1, -1), (0, 1), (0, 1), (-1, -1), (4, 3)], [False, True, True, True, False, True])
    likelihood = known(family, p0=0, p1=0, p2=1, p5=0)
    likelihood[4] = [0.5, 0.2, 0.2]

    with pytest.raises(ImpossibleFamily) as caught:
        peel(make_plan(family), stacked([autosomal(0.1), autosomal(0.2)]), likelihood)

    assert caught.value.data["indices"] == (0, 1, 2)
    assert caught.value.data["batch"] == 0


def test_twins_with_opposite_certain_results_are_impossible() -> None:
    family = relations([(-1, -1), (-1, -1), (0, 1), (0, 1)], [False, True, True, True], ((2, 3),))

    with pytest.raises(ImpossibleFamily) as caught:
        log_likelihood(make_plan(family), autosomal(0.1), known(family, p2=0, p3=1))

    assert caught.value.data["indices"] == (2, 3)


def test_too_many_loops_name_persons_instead_of_filling_the_memory() -> None:
    couples = 20
    parents = [(-1, -1)] * (2 * couples)
    female = [False, True] * couples
    for father in range(0, 2 * couples, 2):
        for mother in range(1, 2 * couples, 2):
            parents.append((father, mother))
            female.append(True)
    family = relations(parents, female)

    with pytest.raises(TooManyLoops) as caught:
        peel(make_plan(family), autosomal(0.01), np.ones((len(parents), 3)))

    assert len(caught.value.data["indices"]) > 15


def test_a_descent_in_a_circle_is_refused() -> None:
    with pytest.raises(ValueError, match="descends from himself"):
        make_plan(relations([(-1, 1), (0, -1)], [False, True]))


def test_an_empty_family_of_one_has_the_population_chance() -> None:
    found = peel(make_plan(relations([(-1, -1)], [True])), autosomal(0.1), np.ones((1, 3)))

    assert found.marginals[0] == pytest.approx([0.81, 0.18, 0.01], abs=1e-15)


def test_three_hundred_members_do_not_underflow() -> None:
    family, locus = grown(3, 300, loops=False), autosomal(0.001)
    likelihood = facts(3, family, locus) * 1e-6

    found = peel(make_plan(family), locus, likelihood)

    assert np.isfinite(found.log_likelihood)
    assert found.marginals.sum(axis=-1) == pytest.approx(np.ones(300), abs=1e-12)


def test_pyagrum_gives_the_same_marginals() -> None:
    family, locus = grown(11, 60, loops=True, halves=False), autosomal(0.01)
    family = Relations(father=family.father, mother=family.mother, female=family.female)
    likelihood = facts(11, family, locus)

    found = peel(make_plan(family), locus, likelihood)

    marginals, log = pyagrum_answer(family, locus, likelihood)
    assert found.marginals == pytest.approx(marginals, abs=1e-9)
    assert found.log_likelihood == pytest.approx(log, abs=1e-6)


@pytest.mark.parametrize(("language", "told"), [("en", "= 3.7 %."), ("nb", "= 3,7 %.")])
def test_the_manuals_example_is_what_the_kernel_answers(language: str, told: str) -> None:
    plain = autosomal(0.0)
    locus = Locus(
        states=plain.states,
        founders=np.tile([0.9987, 0.0013, 0.0], (2, 1)),
        transmission=plain.transmission,
        copies=plain.copies,
    )
    woman = relations([(-1, -1)], [True])

    found = peel(make_plan(woman), locus, np.array([[0.999, 0.98 * 30.0, 0.98 * 30.0]]))

    page = Path(__file__).parents[2] / "resources" / "help" / language / "risk-method.md"
    assert f"{100.0 * found.marginals[0, 1]:.1f}".replace(".", told[3]) == told[2:5]
    assert told in page.read_text(encoding="utf-8")
