"""The passes against literal enumeration, on families grown at random."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from predispo.errors import ImpossibleFamily
from predispo.risk.kernel.genotypes import Locus, autosomal, stacked, with_familial_variant, x_linked
from predispo.risk.kernel.peeling import peel
from predispo.risk.kernel.plan import Relations, make_plan
from tests.unit.risk_families import enumerated, facts, grown, relations

SEEDS = st.integers(0, 10**9)
LOCI = {
    "autosomal": autosomal(0.07),
    "de novo": autosomal(0.02, mutation_rate=0.01),
    "x-linked": x_linked(0.1, mutation_rate=0.02),
}


@pytest.mark.parametrize("kind", LOCI)
@settings(max_examples=25, deadline=None)
@given(seed=SEEDS, size=st.integers(2, 8))
def test_the_passes_equal_enumeration_also_with_loops_twins_tests_and_new_mutations(
    kind: str, seed: int, size: int
) -> None:
    same(grown(seed, size), LOCI[kind], seed)


ODD = {
    "a brother's and sister's child": relations(
        [(-1, -1), (-1, -1), (0, 1), (0, 1), (2, 3)], [False, True, False, True, True]
    ),
    "a father's and daughter's child": relations([(-1, -1), (-1, -1), (0, 1), (0, 2)], [False, True, True, True]),
    "double first cousins' child": relations(
        [*[(-1, -1)] * 4, (0, 1), (0, 1), (2, 3), (2, 3)], [False, True, False, True, False, True, True, False]
    ),
    "two brothers of one wife": relations(
        [(-1, -1), (-1, -1), (-1, -1), (0, 1), (0, 1), (3, 2), (4, 2)], [False, True, True, False, False, True, False]
    ),
    "triplets, one of them a parent": relations(
        [(-1, -1), (-1, -1), (0, 1), (0, 1), (0, 1), (-1, -1), (2, 5)],
        [False, True, False, False, False, True, True],
        ((2, 3, 4),),
    ),
    "twins who marry siblings": relations(
        [(-1, -1), (-1, -1), (0, 1), (0, 1), (-1, -1), (-1, -1), (2, 4), (3, 5)],
        [False, True, False, False, True, True, True, False],
        ((2, 3),),
    ),
    "half siblings' child, one grandparent unknown": relations(
        [(-1, -1), (-1, 0), (-1, 0), (1, 2)], [True, False, True, True]
    ),
}


@pytest.mark.parametrize("kind", LOCI)
@pytest.mark.parametrize("name", ODD)
def test_the_passes_equal_enumeration_in_families_that_are_looked_up_last(name: str, kind: str) -> None:
    for seed in range(3):
        same(ODD[name], LOCI[kind], seed)


def same(family: Relations, locus: Locus, seed: int) -> None:
    likelihood = facts(seed, family, locus)

    found = peel(make_plan(family), locus, likelihood)

    log, marginals = enumerated(family, locus, likelihood)
    assert found.log_likelihood == pytest.approx(log, abs=1e-11)
    assert found.marginals == pytest.approx(marginals, abs=1e-12)


@settings(max_examples=12, deadline=None)
@given(seed=SEEDS, size=st.integers(2, 4))
def test_a_locus_with_a_familial_variant_equals_enumeration(seed: int, size: int) -> None:
    family, locus = grown(seed, size), with_familial_variant(0.04, 0.01, mutation_rate=0.005)
    likelihood = facts(seed, family, locus)

    found = peel(make_plan(family), locus, likelihood)

    log, marginals = enumerated(family, locus, likelihood)
    assert found.log_likelihood == pytest.approx(log, abs=1e-11)
    assert found.marginals == pytest.approx(marginals, abs=1e-12)


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS, size=st.integers(3, 6))
def test_founders_of_different_ancestry_equal_enumeration(seed: int, size: int) -> None:
    family, locus = grown(seed, size), autosomal(0.05)
    ancestries = np.random.default_rng(seed).choice([0.02, 0.2], size=size)
    founders = np.stack([autosomal(float(q)).founders for q in ancestries])
    likelihood = facts(seed, family, locus)

    found = peel(make_plan(family), locus, likelihood, founders=founders)

    log, marginals = enumerated(family, locus, likelihood, founders)
    assert found.log_likelihood == pytest.approx(log, abs=1e-11)
    assert found.marginals == pytest.approx(marginals, abs=1e-12)


@settings(max_examples=30, deadline=None)
@given(seed=SEEDS, size=st.integers(2, 60))
def test_posteriors_sum_to_one_and_are_probabilities(seed: int, size: int) -> None:
    family, locus = grown(seed, size, loops=size < 40), autosomal(0.01)

    found = peel(make_plan(family), locus, facts(seed, family, locus))

    assert found.marginals.sum(axis=-1) == pytest.approx(np.ones(size), abs=1e-12)
    assert (found.marginals >= 0.0).all()


@settings(max_examples=30, deadline=None)
@given(seed=SEEDS, size=st.integers(2, 40))
def test_relabelling_persons_changes_nothing(seed: int, size: int) -> None:
    family, locus = grown(seed, size, loops=size < 25), autosomal(0.03)
    likelihood = facts(seed, family, locus)
    order = np.random.default_rng(seed + 2).permutation(size)
    place = np.argsort(order)

    relabelled = Relations(
        father=np.array([-1 if family.father[one] < 0 else place[family.father[one]] for one in order]),
        mother=np.array([-1 if family.mother[one] < 0 else place[family.mother[one]] for one in order]),
        female=family.female[order],
        twins=tuple(tuple(int(place[one]) for one in group) for group in family.twins),
    )
    before = peel(make_plan(family), locus, likelihood)
    after = peel(make_plan(relabelled), locus, likelihood[order])

    assert after.log_likelihood == pytest.approx(before.log_likelihood, abs=1e-10)
    assert after.marginals == pytest.approx(before.marginals[order], abs=1e-12)


@settings(max_examples=30, deadline=None)
@given(seed=SEEDS, size=st.integers(2, 40))
def test_leaving_out_uninformative_relatives_changes_nothing(seed: int, size: int) -> None:
    family, locus = grown(seed, size, loops=size < 25), autosomal(0.03)
    likelihood = facts(seed, family, locus)
    informative = np.flatnonzero((likelihood != 1.0).any(axis=-1)).tolist()

    full = peel(make_plan(family), locus, likelihood)
    pruned = peel(make_plan(family, keep=[0, *informative]), locus, likelihood)

    assert pruned.log_likelihood == pytest.approx(full.log_likelihood, abs=1e-10)
    assert pruned.marginals[0] == pytest.approx(full.marginals[0], abs=1e-12)


@settings(max_examples=30, deadline=None)
@given(seed=SEEDS, size=st.integers(2, 30))
def test_a_cavity_times_the_persons_own_likelihood_is_the_marginal(seed: int, size: int) -> None:
    family, locus = grown(seed, size, loops=size < 25), autosomal(0.03)
    likelihood = facts(seed, family, locus)

    found = peel(make_plan(family), locus, likelihood)

    product = found.cavities * likelihood
    assert product / product.sum(axis=-1, keepdims=True) == pytest.approx(found.marginals, abs=1e-12)


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS, size=st.integers(2, 30))
def test_a_batch_of_genes_gives_what_each_gene_gives_alone(seed: int, size: int) -> None:
    family = grown(seed, size, loops=size < 25)
    loci = [autosomal(0.01), autosomal(0.2), autosomal(0.05, mutation_rate=0.01)]
    likelihood = np.stack([facts(seed + place, family, locus) for place, locus in enumerate(loci)])
    plan = make_plan(family)

    together = peel(plan, stacked(loci), likelihood)

    alone: list[tuple[Locus, np.ndarray]] = list(zip(loci, likelihood, strict=True))
    for place, (locus, rows) in enumerate(alone):
        found = peel(plan, locus, rows)
        assert together.log_likelihood[place] == pytest.approx(found.log_likelihood, abs=1e-10)
        assert together.marginals[place] == pytest.approx(found.marginals, abs=1e-12)


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS, size=st.integers(4, 40))
def test_twins_who_share_all_genes_have_equal_carrier_probabilities(seed: int, size: int) -> None:
    family, locus = grown(seed, size, loops=False), autosomal(0.03)

    found = peel(make_plan(family), locus, facts(seed, family, locus))

    for one, *others in family.twins:
        for other in others:
            assert found.marginals[one] == pytest.approx(found.marginals[other], abs=0.0)


def possible(family: Relations, locus: Locus, likelihood: np.ndarray, whose: list[int]) -> bool:
    """Whether what is known of some persons alone can be true, by literal enumeration."""
    alone = np.ones_like(likelihood)
    alone[whose] = likelihood[whose]
    with np.errstate(divide="ignore", invalid="ignore"):
        return bool(np.isfinite(enumerated(family, locus, alone)[0]))


@pytest.mark.parametrize("kind", ["autosomal", "x-linked without mutation"])
@settings(max_examples=40, deadline=None)
@given(seed=SEEDS, size=st.integers(3, 7))
def test_of_those_named_in_an_impossible_family_nobody_can_be_left_out(kind: str, seed: int, size: int) -> None:
    family = grown(seed, size)
    locus = LOCI.get(kind, x_linked(0.1))
    rng = np.random.default_rng(seed)
    certain = rng.integers(0, 3, size)[:, None] == np.arange(3)
    likelihood = np.where((rng.random(size) < 0.7)[:, None], certain, 1.0).astype(float)

    try:
        peel(make_plan(family), locus, likelihood)
    except ImpossibleFamily as error:
        named = list(error.data["indices"])
        assert not possible(family, locus, likelihood, named)
        assert all(possible(family, locus, likelihood, [one for one in named if one != left]) for left in named)
    else:
        assert possible(family, locus, likelihood, list(range(size)))
