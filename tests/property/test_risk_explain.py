"""Leave-one-out and expected information against slow twins, on random families with random loops and twins."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.causes import solve_causes
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.genotypes import autosomal, with_familial_variant
from predispo.risk.kernel.leaving_out import CERTAIN, log_odds_without
from predispo.risk.kernel.left_out import log_odds_left_out
from predispo.risk.kernel.pairs import pairs
from predispo.risk.kernel.plan import Relations, make_plan
from predispo.risk.whom import mutual_information
from tests.unit.risk_families import enumerated, facts, grown

SEEDS = st.integers(0, 10_000)
NEAR = 2e-3
FAR = 12.0
"""Log-odds beyond this are certainty: what rounding does to a probability near 1 is no longer small in its odds."""
"""How far a log Bayes factor of many cancers may be from the exact one."""


def random_genes(seed: int, family: Relations, cancers: int) -> tuple[list[Gene], np.ndarray]:
    """Two genes, one with three alleles, that may each have caused some of the family's cancers."""
    rng = np.random.default_rng(seed + 7)
    persons = rng.integers(len(family.father), size=cancers)
    made: list[Gene] = []
    for number, locus in enumerate((autosomal(0.02, mutation_rate=1e-3), with_familial_variant(0.03, 0.01))):
        cause = rng.random((cancers, 1)) * 5.0 * (np.asarray(locus.copies[1]) > 0)
        cause[rng.random(cancers) < 0.3] = 0.0
        made.append(
            Gene(
                locus=locus,
                founders=locus.founders[None],
                own=facts(seed + number, family, locus),
                free=rng.random((cancers, locus.size)) * 0.5 + 0.5,
                cause=cause,
            )
        )
    return made, persons


def odds(plan: object, genes: list[Gene], persons: np.ndarray, asked: int, only: int | None) -> float:
    """The log odds from the whole answer of the engine."""
    joint = solve_causes(plan, genes, persons)  # pyright: ignore[reportArgumentType]
    weights: list[FloatArray | None] = [
        (gene.locus.copies[1] <= 0).astype(float)[None, None] if only in (None, number) else None
        for number, gene in enumerate(genes)
    ]
    none = float(joint.expect(weights)[asked, 0])
    return float(np.log(1.0 - none) - np.log(none))


def without(genes: list[Gene], persons: np.ndarray, who: int) -> tuple[list[Gene], np.ndarray]:
    """The same family of whom one person's data were never told."""
    kept = np.flatnonzero(persons != who)
    made: list[Gene] = []
    for gene in genes:
        own = gene.own.copy()
        own[who] = 1.0
        made.append(replace(gene, own=own, free=gene.free[kept], cause=gene.cause[kept]))
    return made, persons[kept]


@settings(max_examples=40, deadline=None)
@given(seed=SEEDS, size=st.integers(3, 9), cancers=st.integers(0, 5), only=st.sampled_from([None, 0, 1]))
def test_leaving_each_out_in_one_batch_equals_the_whole_answer_without_each(
    seed: int, size: int, cancers: int, only: int | None
) -> None:
    family = grown(seed, size)
    genes, persons = random_genes(seed, family, cancers)
    plan, asked = make_plan(family), seed % size
    carries = [gene.locus.copies[1] > 0 if only in (None, number) else None for number, gene in enumerate(genes)]

    whole, each = log_odds_without(plan, genes, persons, asked=asked, carries=carries)

    assert whole == pytest.approx(odds(plan, genes, persons, asked, only), abs=1e-8)
    for who in range(size):
        assert each[who] == pytest.approx(odds(plan, *without(genes, persons, who), asked, only), abs=1e-8)


@settings(max_examples=12, deadline=None)
@given(seed=SEEDS, size=st.integers(4, 14), cancers=st.integers(8, 12), only=st.sampled_from([None, 0, 1]))
def test_with_many_cancers_each_is_left_out_as_in_the_sum_over_all_sets(
    seed: int, size: int, cancers: int, only: int | None
) -> None:
    family = grown(seed, size)
    genes, persons = random_genes(seed, family, cancers)
    plan, asked = make_plan(family), seed % size
    carries = [gene.locus.copies[1] > 0 if only in (None, number) else None for number, gene in enumerate(genes)]

    true, each = log_odds_without(plan, genes, persons, asked=asked, carries=carries)
    found, mine = log_odds_left_out(plan, genes, persons, asked=asked, carries=carries)

    true, each, found, mine = (np.clip(one, -FAR, FAR) for one in (true, each, found, mine))
    assert found == pytest.approx(true, abs=NEAR)
    assert mine == pytest.approx(each, abs=NEAR)
    order = np.argsort(-np.abs(true - each), kind="stable")
    gaps = -np.diff(np.abs(true - each)[order])
    ranked = np.abs(found - mine)[order]
    assert (np.diff(ranked)[gaps > 2 * NEAR] < 0.0).all()


def test_an_obligate_carrier_is_certain_only_as_long_as_the_child_is_known() -> None:
    father, mother, child = 0, 1, 2
    family = Relations(
        father=np.array([-1, -1, father]), mother=np.array([-1, -1, mother]), female=np.array([False, True, True])
    )
    locus = autosomal(0.01)
    own = np.ones((3, 3))
    own[father], own[child] = (1.0, 0.0, 0.0), (0.0, 1.0, 1.0)
    gene = Gene(locus=locus, founders=locus.founders[None], own=own, free=np.ones((0, 3)), cause=np.zeros((0, 3)))

    whole, each = log_odds_without(
        make_plan(family), [gene], np.array([], dtype=np.intp), asked=mother, carries=[locus.copies[1] > 0]
    )

    prior = 1.0 - 0.99**2
    assert whole == CERTAIN
    assert each[child] == pytest.approx(np.log(prior / (1.0 - prior)), abs=1e-12)
    assert each[mother] == whole


@settings(max_examples=30, deadline=None)
@given(seed=SEEDS, size=st.integers(3, 7))
def test_two_persons_at_once_equal_literal_enumeration(seed: int, size: int) -> None:
    family, locus = grown(seed, size), autosomal(0.05)
    rows = facts(seed, family, locus)
    gene = Gene(locus=locus, founders=locus.founders[None], own=rows, free=np.ones((0, 3)), cause=np.zeros((0, 3)))
    carries = locus.copies[1] > 0

    (found,) = pairs(make_plan(family), [gene], np.array([], dtype=np.intp), which=[0], asked=list(range(size)))

    log_all, marginals = enumerated(family, locus, rows)
    assert np.allclose(found.marginals, marginals, atol=1e-10)
    for asked in range(size):
        held = rows.copy()
        held[asked] *= carries
        log_both, both = enumerated(family, locus, held)
        assert np.allclose(found.joint[asked], both * np.exp(log_both - log_all), atol=1e-10)


@settings(max_examples=25, deadline=None)
@given(seed=SEEDS, size=st.integers(3, 7), cancers=st.integers(0, 4))
def test_expected_information_equals_the_answers_under_either_result(seed: int, size: int, cancers: int) -> None:
    family = grown(seed, size)
    genes, persons = random_genes(seed, family, cancers)
    plan, sensitivity, tested = make_plan(family), 0.9, seed % size

    for number, found in enumerate(pairs(plan, genes, persons, which=[0, 1], asked=list(range(size)))):
        copies = genes[number].locus.copies[1]
        carries, finds = copies > 0, 1.0 - (1.0 - sensitivity) ** copies
        chance = found.marginals[:, carries].sum(axis=-1)
        positive = float(found.marginals[tested] @ finds)
        bits = mutual_information(found.joint[:, tested] @ finds, positive, chance)

        expected = entropy(chance)
        for share, says in ((positive, finds), (1.0 - positive, 1.0 - finds)):
            own = genes[number].own.copy()
            own[tested] *= says
            after = solve_causes(
                plan, [replace(one, own=own) if one is genes[number] else one for one in genes], persons
            )
            expected = expected - share * entropy(after.marginals[number][:, carries].sum(axis=-1))
        assert np.allclose(bits, expected, atol=1e-9)
        assert (bits >= 0.0).all()
        assert (bits <= entropy(chance) + 1e-9).all()


def entropy(chance: np.ndarray) -> np.ndarray:
    both = np.clip(np.stack([chance, 1.0 - chance]), 1e-300, 1.0)
    return -(both * np.log2(both)).sum(axis=0)


def test_a_result_that_settles_an_even_chance_is_worth_one_bit_and_noise_nothing() -> None:
    assert mutual_information(np.array([0.5]), 0.5, np.array([0.5]))[0] == pytest.approx(1.0)
    assert mutual_information(np.array([0.25]), 0.5, np.array([0.5]))[0] == pytest.approx(0.0)
    for positive, carries in product((0.0, 1.0), repeat=2):
        both = np.array([positive * carries])
        assert mutual_information(both, positive, np.array([carries]))[0] == 0.0
