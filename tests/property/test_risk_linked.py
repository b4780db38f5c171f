"""Two genes on one chromosome, against enumeration of every meiosis, and in the limits of recombination."""

from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from predispo.risk.kernel.causes import solve_causes
from predispo.risk.kernel.gene import linked_gene
from predispo.risk.kernel.genotypes import HAPLOTYPES, autosomal, joint, linked, linked_copies
from predispo.risk.kernel.peeling import peel
from predispo.risk.kernel.plan import make_plan
from predispo.risk.kernel.transmission import transmission_table
from predispo.risk.solve import solve
from tests.acceptance.test_oracles import case
from tests.property.test_risk_causes import invented
from tests.unit.risk_families import enumerated, facts, grown, relations

SEEDS = st.integers(0, 10**9)
FREQUENCIES = (0.07, 0.04)
FRACTIONS = st.sampled_from([0.0, 0.01, 0.2, 0.5])
ONE, OTHER = linked_copies().astype(int)


def by_copies(rows: np.ndarray) -> np.ndarray:
    """From the joint state of two genes (person, 9) to the ten pairs of haplotypes."""
    return rows[:, 3 * ONE + OTHER]


def to_copies(marginals: np.ndarray) -> np.ndarray:
    """From the ten pairs of haplotypes to the joint state of two genes."""
    return marginals @ np.eye(9)[3 * ONE + OTHER]


def meioses(theta: float) -> np.ndarray:
    """P(child's pair | father's, mother's), by following every choice of grandparental origin, shape (10, 10, 10)."""
    pairs = [(one, other) for one in range(4) for other in range(one, 4)]
    table = np.zeros((10, 10, 10))
    for father, mother in product(range(10), repeat=2):
        for own, origins in ((f, m) for f in product((0, 1), repeat=2) for m in product((0, 1), repeat=2)):
            made, chance = [], 1.0
            for parent, (at_first, at_second) in ((pairs[father], own), (pairs[mother], origins)):
                passed = HAPLOTYPES[parent[at_first]][0], HAPLOTYPES[parent[at_second]][1]
                made.append(HAPLOTYPES.index(passed))
                chance *= 0.5 * (1.0 - theta if at_first == at_second else theta)
            table[father, mother, pairs.index((min(made), max(made)))] += chance
    return table


@pytest.mark.parametrize("theta", [0.0, 0.03, 0.5])
def test_what_is_passed_on_is_the_sum_over_all_meioses(theta: float) -> None:
    found = linked(FREQUENCIES, theta)

    assert found.transmission[0] == pytest.approx(meioses(theta), abs=1e-15)
    assert found.founders.sum(axis=-1) == pytest.approx(np.ones(2), abs=1e-15)


@settings(max_examples=12, deadline=None)
@given(seed=SEEDS, size=st.integers(2, 4), theta=FRACTIONS)
def test_the_passes_equal_enumeration_of_all_pairs_of_haplotypes(seed: int, size: int, theta: float) -> None:
    family, locus = grown(seed, size), linked(FREQUENCIES, theta, mutation_rates=(0.01, 0.002))
    likelihood = facts(seed, family, locus)

    found = peel(make_plan(family), locus, likelihood)

    log, marginals = enumerated(family, locus, likelihood)
    assert found.log_likelihood == pytest.approx(log, abs=1e-11)
    assert found.marginals == pytest.approx(marginals, abs=1e-12)


@settings(max_examples=25, deadline=None)
@given(seed=SEEDS, size=st.integers(2, 20))
def test_with_even_recombination_the_genes_are_unlinked(seed: int, size: int) -> None:
    family = grown(seed, size, loops=size < 12)
    apart = joint([autosomal(FREQUENCIES[0], mutation_rate=0.01), autosomal(FREQUENCIES[1])])
    likelihood = facts(seed, family, apart)

    found = peel(make_plan(family), linked(FREQUENCIES, 0.5, mutation_rates=(0.01, 0.0)), by_copies(likelihood))

    expected = peel(make_plan(family), apart, likelihood)
    assert found.log_likelihood == pytest.approx(float(expected.log_likelihood), abs=1e-10)
    assert to_copies(found.marginals) == pytest.approx(expected.marginals, abs=1e-11)


def test_without_recombination_they_are_one_locus_with_more_alleles() -> None:
    pairs = [(one, other) for one in range(4) for other in range(one, 4)]
    plain = np.zeros((10, 4))
    for place, pair in enumerate(pairs):
        for allele in pair:
            plain[place, allele] += 0.5

    found = linked(FREQUENCIES, 0.0)

    assert (found.transmission[1] == transmission_table(plain, plain, pairs)).all()


def test_two_variants_in_cis_go_together_and_in_trans_apart() -> None:
    family = relations([(-1, -1), (-1, -1), (0, 1)], [False, True, True])
    locus = linked((1e-6, 1e-6), 0.001)
    both = ((ONE == 1) & (OTHER == 1)).astype(float)

    def child(state: str) -> np.ndarray:
        likelihood = np.ones((3, 10))
        likelihood[0] = both * (np.array(locus.states) == state)
        return to_copies(peel(make_plan(family), locus, likelihood).marginals)[2]

    assert child("++/ab")[4] == pytest.approx(0.4995, abs=1e-5)
    assert child("a+/+b")[4] == pytest.approx(0.0005, abs=1e-5)


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS, size=st.integers(2, 8), cancers=st.integers(0, 4))
def test_linked_genes_cause_cancers_beside_a_third_as_unlinked_ones_do(seed: int, size: int, cancers: int) -> None:
    family = grown(seed, size)
    genes, persons = invented(seed, family, cancers)
    locus = linked((0.02, 0.05), 0.5)

    pair = linked_gene(genes[0], genes[1], locus, locus.founders[None])
    found = solve_causes(make_plan(family), [pair, genes[2]], persons)

    expected = solve_causes(make_plan(family), genes, persons)
    assert found.log_likelihood == pytest.approx(expected.log_likelihood, abs=1e-10)
    assert found.marginals[1] == pytest.approx(expected.marginals[2], abs=1e-11)
    joint_state = to_copies(found.marginals[0]).reshape(-1, 3, 3)
    assert joint_state.sum(axis=2) == pytest.approx(expected.marginals[0], abs=1e-11)
    assert joint_state.sum(axis=1) == pytest.approx(expected.marginals[1], abs=1e-11)


@pytest.mark.parametrize("theta", [0.5, 0.0])
def test_a_case_of_two_linked_genes_is_answered_by_copies(theta: float) -> None:
    stated: Any = case("c20_two_gene_nuclear.json")
    stated["model"]["recombination_fraction"] = theta

    found = solve(stated)

    expected = stated["expected"]
    assert (found["log_likelihood"] == pytest.approx(expected["log_likelihood"], abs=1e-9)) == (theta == 0.5)
    for person, row in found["marginals"].items():
        assert sum(row) == pytest.approx(1.0, abs=1e-12)
        assert (row == pytest.approx(expected["marginals"][person], abs=1e-9)) == (theta == 0.5)
