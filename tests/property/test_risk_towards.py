"""Messages towards one person, and those that carry a second one along, against the joint state of all genes."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from predispo.risk.kernel.claims import alone
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.genotypes import autosomal, with_familial_variant, x_linked
from predispo.risk.kernel.pairs import pairs
from predispo.risk.kernel.pairs_of_many import pairs_of_many
from predispo.risk.kernel.plan import Relations, make_plan
from predispo.risk.kernel.rivalry import by_rivalry
from predispo.risk.kernel.towards import Towards, towards
from tests.property.test_risk_causes import dense, invented
from tests.unit.risk_families import enumerated, grown

SEEDS = st.integers(0, 10**9)


def network(family: Relations, genes: list[Gene], persons: np.ndarray, allowed: float) -> Towards:
    """The messages of a family."""
    plan = make_plan(family)
    found = alone(plan, genes, persons)
    return towards(plan, genes, persons, found.tilts, found.tables, allowed)


def of_other_kinds(seed: int, genes: list[Gene], size: int) -> list[Gene]:
    """A locus of three alleles, one on the X chromosome, one where variants arise anew; with tests of two persons."""
    rng = np.random.default_rng(seed)
    third = np.array([0, 1, 1, 2, 2, 2])
    first, on_x, new = with_familial_variant(0.02, 0.01), x_linked(0.03), autosomal(0.02, mutation_rate=1e-3)
    one = replace(
        genes[0],
        locus=first,
        founders=first.founders[None],
        own=genes[0].own[:, third],
        free=genes[0].free[:, third],
        cause=genes[0].cause[:, third],
    )
    own = genes[2].own.copy()
    own[rng.integers(size)] *= [0.05, 0.95, 0.95]
    own[rng.integers(size)] *= [0.99, 0.1, 0.1]
    return [
        one,
        replace(genes[1], locus=on_x, founders=on_x.founders[None]),
        replace(genes[2], locus=new, founders=new.founders[None], own=own),
    ]


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS, size=st.integers(2, 12), cancers=st.integers(10, 14), allowed=st.sampled_from([1e-2, 1e-4, 1e-6]))
def test_with_many_cancers_everybody_is_as_in_the_joint_state_within_the_bound(
    seed: int, size: int, cancers: int, allowed: float
) -> None:
    family = grown(seed, size)
    genes, persons = invented(seed, family, cancers)
    plan, found = make_plan(family), network(family, genes, persons, allowed)

    _, marginals = dense(family, genes, persons)

    weights = np.random.default_rng(seed).random((3, 2, 3))
    for person in range(size):
        told = found.about(found.place[int(plan.node_of[person])])
        for number, axes in enumerate([(1, 2), (0, 2), (0, 1)]):
            exact = marginals[person].sum(axis=axes)
            assert np.abs(told.marginals()[number] - exact).max() <= told.bound + 1e-11
        mixed = told.expect([weights[0], None, weights[2]])
        exact = np.einsum("abc,qa,qc->q", marginals[person], weights[0], weights[2])
        assert np.abs(mixed - exact).max() <= told.bound + 1e-11


@settings(max_examples=10, deadline=None)
@given(seed=SEEDS, size=st.integers(3, 10))
def test_a_finer_rounding_has_a_smaller_bound(seed: int, size: int) -> None:
    family = grown(seed, size)
    genes, persons = invented(seed, family, 11)
    place = int(make_plan(family).node_of[size - 1])

    bounds = []
    for allowed in (1e-2, 1e-4, 1e-7):
        found = network(family, genes, persons, allowed)
        bounds.append(found.about(found.place[place]).bound)

    assert all(later <= one for one, later in pairwise(bounds))
    assert bounds[-1] < 1e-3


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS, size=st.integers(3, 10), cancers=st.integers(0, 11), other=st.booleans())
def test_two_persons_by_messages_equal_the_sum_over_all_sets_of_causes(
    seed: int, size: int, cancers: int, other: bool
) -> None:
    family = grown(seed, size)
    genes, persons = invented(seed, family, cancers)
    if other:
        genes = of_other_kinds(seed, genes, size)
    plan, asked = make_plan(family), list(range(0, size, 2))

    exact = pairs(plan, genes, persons, which=[0, 2], asked=asked)
    found = pairs_of_many(plan, genes, persons, which=[0, 2], asked=asked)

    for mine, theirs in zip(found, exact, strict=True):
        assert np.abs(mine.marginals[asked] - theirs.marginals[asked]).max() < 1e-4
        assert np.abs(mine.joint[:, asked] - theirs.joint[:, asked]).max() < 1e-4


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS, size=st.integers(3, 7))
def test_two_persons_by_messages_equal_literal_enumeration(seed: int, size: int) -> None:
    family = grown(seed, size)
    (gene, *_), persons = invented(seed, family, 10)
    rows = gene.own.copy()
    for cancer, person in enumerate(persons.tolist()):
        rows[person] *= gene.free[cancer] + gene.cause[cancer]

    (found,) = pairs_of_many(make_plan(family), [gene], persons, which=[0], asked=list(range(size)))

    log_all, marginals = enumerated(family, gene.locus, rows)
    assert np.allclose(found.marginals, marginals, atol=1e-10)
    for asked in range(size):
        held = rows.copy()
        held[asked] *= [0.0, 1.0, 1.0]
        log_both, both = enumerated(family, gene.locus, held)
        assert np.allclose(found.joint[asked], both * np.exp(log_both - log_all), atol=1e-10)


def test_rivals_for_the_same_cancers_stand_side_by_side() -> None:
    family = grown(5, 20)
    genes, persons = invented(5, family, 10)
    halves = []
    for turn in range(6):
        cause = genes[turn % 3].cause.copy()
        cause[turn % 2 :: 2] = 0.0
        halves.append(replace(genes[turn % 3], cause=cause))
    plan = make_plan(family)

    order = by_rivalry(plan, halves, persons, alone(plan, halves, persons))

    assert sorted(order) == list(range(6))
    assert sum(one % 2 != other % 2 for one, other in pairwise(order)) == 1


def test_one_gene_alone_has_nothing_to_be_ordered_by() -> None:
    family = grown(5, 6)
    (gene, *_), persons = invented(5, family, 10)
    plan = make_plan(family)

    assert by_rivalry(plan, [gene], persons, alone(plan, [gene], persons)) == [0]


@pytest.mark.parametrize("cancers", [0, 10])
def test_persons_of_two_families_know_nothing_of_each_other(cancers: int) -> None:
    one = grown(3, 6)
    both = Relations(
        father=np.concatenate([one.father, np.where(one.father >= 0, one.father + 6, -1)]),
        mother=np.concatenate([one.mother, np.where(one.mother >= 0, one.mother + 6, -1)]),
        female=np.concatenate([one.female, one.female]),
    )
    genes, persons = invented(3, both, cancers)

    (found,) = pairs_of_many(make_plan(both), genes, persons, which=[1], asked=[2, 8])

    chance = float(found.marginals[2, 1:].sum())
    assert found.joint[0, 8] == pytest.approx(chance * found.marginals[8], abs=1e-9)
