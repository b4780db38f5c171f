"""Many cancers by bounded messages, against the exact sum over causes: never further off than the bound says."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from predispo.benchmarks.risk import panel_of
from predispo.errors import ImpossibleFamily, TooManyLoops
from predispo.risk.kernel.causes import solve_causes
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.genotypes import autosomal, with_familial_variant, x_linked
from predispo.risk.kernel.given import expected
from predispo.risk.kernel.many import solve_many
from predispo.risk.kernel.meeting import added, can_meet, met, no_roundings
from predispo.risk.kernel.messages import SMALL
from predispo.risk.kernel.plan import Relations, make_plan
from predispo.risk.kernel.rivals import Rivals, solve_rivals
from predispo.risk.kernel.trains import Train, rounded
from tests.property.test_risk_causes import invented
from tests.unit.risk_families import grown

SEEDS = st.integers(0, 10**9)


def more_genes(seed: int, family: Relations, cancers: int, copies: int) -> tuple[list[Gene], np.ndarray]:
    """Several times three genes, each with numbers of its own, on the same cancers."""
    genes, persons = invented(seed, family, cancers)
    for turn in range(1, copies):
        genes += invented(seed + turn, family, cancers)[0]
    return genes, persons


def farthest(found: Rivals, genes: list[Gene], family: Relations, persons: np.ndarray) -> float:
    """How far any probability of any person is from the exact one, that of carrying nothing included."""
    exact = solve_causes(make_plan(family), genes, persons)
    apart = [np.abs(mine - theirs).max() for mine, theirs in zip(found.marginals, exact.marginals, strict=True)]
    none = [(gene.locus.copies[1] == 0.0).astype(float)[None, None] for gene in genes]
    apart.append(np.abs(found.expect(none) - exact.expect(none)).max())
    return float(max(apart))


@settings(max_examples=25, deadline=None)
@given(seed=SEEDS, size=st.integers(2, 14), cancers=st.integers(0, 8), target=st.sampled_from([0.3, 1e-2, 1e-4, 1e-7]))
def test_no_probability_is_further_off_than_the_bound(seed: int, size: int, cancers: int, target: float) -> None:
    family = grown(seed, size)
    genes, persons = more_genes(seed, family, cancers, 2)

    found = solve_rivals(make_plan(family), genes, persons, target=target)

    assert farthest(found, genes, family, persons) <= found.bound + 1e-12
    assert found.bound <= target


@settings(max_examples=4, deadline=None)
@given(seed=SEEDS)
def test_the_bound_holds_with_twelve_cancers_of_close_relatives(seed: int) -> None:
    family = grown(seed, 14, loops=False)
    genes, persons = invented(seed, family, 12)

    found = solve_rivals(make_plan(family), genes, persons)

    assert farthest(found, genes, family, persons) <= found.bound + 1e-12
    assert found.bound <= 1e-4


@settings(max_examples=8, deadline=None)
@given(seed=SEEDS, size=st.integers(4, 14), cancers=st.integers(6, 12))
def test_the_bound_holds_with_loops_twins_tests_and_new_mutations(seed: int, size: int, cancers: int) -> None:
    family = grown(seed, size)
    genes, persons = invented(seed, family, cancers)
    rng = np.random.default_rng(seed)
    new = autosomal(0.02, mutation_rate=1e-4)
    own = genes[0].own.copy()
    own[rng.integers(size)] *= [0.05, 0.95, 0.95]
    own[rng.integers(size)] *= [0.99, 0.1, 0.1]
    genes[0] = replace(genes[0], locus=new, founders=new.founders[None], own=own)

    found = solve_rivals(make_plan(family), genes, persons)

    assert farthest(found, genes, family, persons) <= found.bound + 1e-12


def test_many_cancers_in_a_family_with_wide_loops_are_within_what_is_reached() -> None:
    family = grown(1, 60, halves=False)
    plan = make_plan(family)
    genes, persons = panel_of(1, 60, 12, (8, 5, 3))

    found = solve_rivals(plan, genes, persons)

    assert plan.width >= 5
    assert farthest(found, genes, family, persons) <= found.bound + 1e-12
    assert 0.0 < found.bound < 0.05


@settings(max_examples=10, deadline=None)
@given(seed=SEEDS, size=st.integers(3, 10))
def test_loci_of_other_kinds_are_weighed_beside_the_autosomal(seed: int, size: int) -> None:
    family = grown(seed, size)
    genes, persons = invented(seed, family, 4)
    third = np.array([0, 1, 1, 2, 2, 2])
    locus = with_familial_variant(0.02, 0.01)
    genes[0] = Gene(
        locus=locus,
        founders=locus.founders[None],
        own=genes[0].own[:, third],
        free=genes[0].free[:, third],
        cause=genes[0].cause[:, third],
    )
    on_x = x_linked(0.03)
    genes[1] = replace(genes[1], locus=on_x, founders=on_x.founders[None])

    found = solve_rivals(make_plan(family), genes, persons)

    assert farthest(found, genes, family, persons) <= found.bound + 1e-12


def test_rounding_tells_how_far_it_is_off() -> None:
    rng = np.random.default_rng(3)
    measure = [np.array([0.9, 0.08, 0.02])] * 5
    sizes = [1, 4, SMALL, SMALL, 4, 1]
    train: Train = [2.0 * rng.random((one, 3, other)) / one for one, other in pairwise(sizes)]

    powers = (3, 4, 7)
    made, off, higher = rounded(train, measure, 0.05, powers)

    def value(one: list[np.ndarray], state: tuple[int, ...]) -> float:
        found = np.ones((1, 1))
        for core, genotype in zip(one, state, strict=True):
            found = found @ core[:, genotype]
        return float(found[0, 0])

    square, others = 0.0, np.zeros(len(powers))
    for state in np.ndindex(*(3,) * 5):
        weight = float(np.prod([row[one] for row, one in zip(measure, state, strict=True)]))
        apart = abs(value(train, state) - value(made, state))
        square += weight * apart**2
        others += [weight * apart**power for power in powers]
    assert square**0.5 == pytest.approx(off, rel=1e-6)
    assert 0.0 < off <= 0.05
    assert (others ** (1.0 / np.array(powers)) <= higher).all()
    assert (higher < 100.0 * off).all()
    both = expected(measure, [((0,), made), ((0,), made)], (0,))
    assert value(both, (0, 1, 2, 0, 1)) == pytest.approx(value(made, (0, 1, 2, 0, 1)) ** 2)


def test_several_roundings_are_counted_in_every_set_that_can_meet() -> None:
    off = no_roundings(13)
    sizes = {4: 0.3, 5: 0.2, 9: 0.1}
    for factors, far in sizes.items():
        off = added(off, factors, far, np.full(can_meet(factors, 13) - 2, far) if factors == 4 else np.zeros(0))

    found = met(off, again=False)

    # no more than 13 factors in all: 4 with 4, with 5 and with 9, 5 with 5, and three of 4 or two of 4 with one of 5
    assert found == pytest.approx(0.3**2 / 2 + 0.3 * 0.2 + 0.3 * 0.1 + 0.2**2 / 2 + 0.3**3 / 6)
    assert met(off, again=True) == pytest.approx(found * 3 + 0.3**3 / 6)


def test_many_cancers_are_answered_with_a_bound_and_few_exactly() -> None:
    family = grown(11, 60, loops=False, halves=False)
    plan = make_plan(family)
    few, some = more_genes(11, family, 6, 2)
    many, all_persons = more_genes(11, family, 18, 2)

    exact, bounded = solve_many(plan, few, some), solve_many(plan, many, all_persons)

    assert exact.bound == 0.0
    assert 0.0 < bounded.bound <= 1e-4
    for rows in bounded.marginals:
        assert rows.sum(axis=-1) == pytest.approx(np.ones(60), abs=1e-12)


def crossed(couples: int) -> Relations:
    """So many men and women, each man with a child of each woman: no loops are wider."""
    founders = [-1] * (2 * couples)
    men, women = np.divmod(np.arange(couples**2), couples)
    return Relations(
        father=np.concatenate([founders, men]),
        mother=np.concatenate([founders, couples + women]),
        female=np.array([*[False] * couples, *[True] * couples, *(np.arange(couples**2) % 2 == 0)]),
    )


@pytest.mark.parametrize(("couples", "cancers"), [(10, 8), (12, 2), (6, 16)])
def test_loops_and_cancers_out_of_reach_are_refused_before_any_work(couples: int, cancers: int) -> None:
    plan = make_plan(crossed(couples))
    genes, persons = panel_of(1, plan.persons, cancers, (8,) * 22)

    with pytest.raises(TooManyLoops) as caught:
        solve_many(plan, genes, persons)

    assert "fewer genes" in (caught.value.cure or "")
    assert len(caught.value.data["indices"]) == plan.width


def test_wide_loops_with_few_cancers_are_exact() -> None:
    plan = make_plan(crossed(6))
    genes, persons = panel_of(1, plan.persons, 4, (8, 5, 3))

    assert solve_many(plan, genes, persons).bound == 0.0
    assert plan.width == 7


def test_two_genes_that_both_explain_a_familys_cancers_stay_rivals() -> None:
    family = grown(2, 12, loops=False, halves=False)
    genes, persons = invented(2, family, 10)
    strong = [replace(gene, free=np.ones((10, 3)), cause=np.tile([0.0, 60.0, 60.0], (10, 1))) for gene in genes[:2]]

    found = solve_rivals(make_plan(family), strong, persons)

    assert farthest(found, strong, family, persons) <= found.bound + 1e-12
    assert found.bound <= 1e-4


def test_data_that_cannot_all_be_true_name_the_gene() -> None:
    family = grown(5, 8, loops=False, halves=False)
    genes, persons = invented(5, family, 3)
    own = np.ones((8, 3))
    own[:2] = [1.0, 0.0, 0.0]
    child = int(np.flatnonzero((family.father == 0) & (family.mother == 1))[0])
    own[child] = [0.0, 1.0, 0.0]

    with pytest.raises(ImpossibleFamily) as caught:
        solve_rivals(make_plan(family), [genes[0], replace(genes[1], own=own)], persons)

    assert caught.value.data["gene"] == 1
