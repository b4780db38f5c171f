"""Many genes through causes, against the dense joint state of all genes by literal enumeration of what each carries."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from predispo.errors import ImpossibleFamily
from predispo.risk.kernel.branches import Branches
from predispo.risk.kernel.causes import predicted, solve_causes
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.genotypes import autosomal, joint, x_linked
from predispo.risk.kernel.kept import Kept
from predispo.risk.kernel.peeling import peel
from predispo.risk.kernel.plan import Relations, make_plan
from tests.unit.risk_families import enumerated, grown

SEEDS = st.integers(0, 10**9)
FREQUENCIES = (0.02, 0.05, 0.01)


def invented(seed: int, family: Relations, cancers: int) -> tuple[list[Gene], np.ndarray]:
    """Genes with invented survival and excess, some of which cannot cause some of the cancers."""
    rng = np.random.default_rng(seed)
    count = len(family.father)
    persons = rng.integers(0, count, cancers)
    genes: list[Gene] = []
    for frequency in FREQUENCIES:
        locus = autosomal(frequency)
        own = np.ones((count, 3))
        own[:, 1:] = rng.random((count, 1)) ** 0.5
        free, cause = np.ones((cancers, 3)), np.zeros((cancers, 3))
        free[:, 1:] = rng.random((cancers, 1)) ** 0.3
        acts = rng.random(cancers) < 0.7
        cause[acts, 1:] = free[acts, 1:] * 20.0 * rng.random((int(acts.sum()), 1))
        genes.append(Gene(locus=locus, founders=locus.founders[None], own=own, free=free, cause=cause))
    return genes, persons


def dense(family: Relations, genes: list[Gene], persons: np.ndarray) -> tuple[float, np.ndarray]:
    """Log-likelihood and marginals (person, 3, 3, 3) in the joint state space, excess hazards added."""
    count = len(family.father)
    rows = np.ones((count, 3, 3, 3))
    for first in range(3):
        for second in range(3):
            for third in range(3):
                state = (first, second, third)
                for gene, copies in zip(genes, state, strict=True):
                    rows[:, first, second, third] *= gene.own[:, copies]
                for cancer, person in enumerate(persons):
                    free = np.prod([gene.free[cancer, c] for gene, c in zip(genes, state, strict=True)])
                    ratio = sum(
                        gene.cause[cancer, c] / gene.free[cancer, c] for gene, c in zip(genes, state, strict=True)
                    )
                    rows[person, first, second, third] *= free * (1.0 + ratio)
    found = peel(make_plan(family), joint([gene.locus for gene in genes]), rows.reshape(count, 27))
    return float(found.log_likelihood), found.marginals.reshape(count, 3, 3, 3)


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS, size=st.integers(2, 9), cancers=st.integers(0, 5))
def test_the_sum_over_causes_equals_the_joint_state_of_all_genes(seed: int, size: int, cancers: int) -> None:
    family = grown(seed, size)
    genes, persons = invented(seed, family, cancers)

    found = solve_causes(make_plan(family), genes, persons)

    log, marginals = dense(family, genes, persons)
    assert found.log_likelihood == pytest.approx(log, abs=1e-10)
    for gene, others in enumerate([(2, 3), (1, 3), (1, 2)]):
        assert found.marginals[gene] == pytest.approx(marginals.sum(axis=others), abs=1e-11)
    none = found.expect([np.array([[[1.0, 0.0, 0.0]]])] * 3)[:, 0]
    assert none == pytest.approx(marginals[:, 0, 0, 0], abs=1e-11)
    weights = np.random.default_rng(seed).random((3, 1, 1, 3))
    mixed = found.expect([weights[0], None, weights[2]])[:, 0]
    by_hand = np.einsum("pabc,a,c->p", marginals, weights[0, 0, 0], weights[2, 0, 0])
    assert mixed == pytest.approx(by_hand, abs=1e-11)


@settings(max_examples=6, deadline=None)
@given(seed=SEEDS, size=st.integers(5, 8), cancers=st.integers(1, 3), number=st.sampled_from([2, 3]))
def test_the_sum_over_causes_equals_enumeration_of_every_cause_and_every_genotype(
    seed: int, size: int, cancers: int, number: int
) -> None:
    family = grown(seed, size)
    genes, persons = invented(seed, family, cancers)
    kinds = [autosomal(0.02), x_linked(0.05, mutation_rate=0.01), autosomal(0.01, mutation_rate=0.005)]
    genes = [
        replace(gene, locus=kind, founders=kind.founders[None])
        for gene, kind in zip(genes[:number], kinds[:number], strict=True)
    ]

    found = solve_causes(make_plan(family), genes, persons)

    total, mixed = 0.0, [np.zeros_like(gene.own) for gene in genes]
    for causes in product(range(number + 1), repeat=cancers):
        alone = [caused_alone(family, gene, persons, causes, place) for place, gene in enumerate(genes)]
        weight = np.prod([one for one, _ in alone])
        total += weight
        for mine, (_, marginals) in zip(mixed, alone, strict=True):
            mine += weight * marginals
    assert found.log_likelihood == pytest.approx(float(np.log(total)), abs=1e-10)
    for marginals, mine in zip(found.marginals, mixed, strict=True):
        assert marginals == pytest.approx(mine / total, abs=1e-11)


def caused_alone(
    family: Relations, gene: Gene, persons: np.ndarray, causes: tuple[int, ...], place: int
) -> tuple[float, np.ndarray]:
    """One gene's likelihood and marginals when it caused the cancers that name it, by enumeration of all genotypes."""
    rows = gene.own.copy()
    for cancer, cause in enumerate(causes):
        rows[persons[cancer]] *= gene.cause[cancer] if cause == place else gene.free[cancer]
    with np.errstate(divide="ignore", invalid="ignore"):
        log, marginals = enumerated(family, gene.locus, rows)
    return float(np.exp(log)), np.nan_to_num(marginals)


def test_one_gene_needs_no_sum_over_causes() -> None:
    family = grown(5, 20, loops=False)
    genes, persons = invented(5, family, 4)
    gene = genes[0]

    found = solve_causes(make_plan(family), [gene], persons)

    rows = gene.own.copy()
    for cancer, person in enumerate(persons):
        rows[person] *= gene.free[cancer] + gene.cause[cancer]
    alone = peel(make_plan(family), gene.locus, rows)
    assert found.marginals[0] == pytest.approx(alone.marginals, abs=1e-13)
    assert found.log_likelihood == pytest.approx(float(alone.log_likelihood), abs=1e-12)
    assert predicted([gene])[1] == 2.0 ** (gene.cause > 0).any(axis=-1).sum()


@settings(max_examples=40, deadline=None)
@given(seed=SEEDS, size=st.integers(2, 25), cancers=st.integers(0, 6), edit=st.sampled_from(["age", "test", "cancer"]))
def test_after_an_edit_what_is_taken_again_changes_nothing(seed: int, size: int, cancers: int, edit: str) -> None:
    family = grown(seed, size, loops=size < 12)
    genes, persons = invented(seed, family, cancers)
    plan, kept = make_plan(family), Kept()
    solve_causes(plan, genes, persons, known=kept)
    before = len(kept)
    edited, whose = edited_in(seed, genes, persons, edit)

    again = solve_causes(plan, edited, whose, known=kept)

    fresh = solve_causes(plan, edited, whose)
    assert before <= len(kept) <= 2 * before
    for mine, theirs in zip(again.marginals, fresh.marginals, strict=True):
        assert (mine == theirs).all()
    assert again.log_likelihood == fresh.log_likelihood


def edited_in(seed: int, genes: list[Gene], persons: np.ndarray, edit: str) -> tuple[list[Gene], np.ndarray]:
    """The genes after one person's age or test changed, or after one cancer, at any place in the order, is gone."""
    rng = np.random.default_rng(seed + 5)
    who = int(rng.integers(len(genes[0].own)))
    if edit == "cancer" and len(persons):
        gone = int(rng.integers(len(persons)))
        left = [
            replace(gene, free=np.delete(gene.free, gone, axis=0), cause=np.delete(gene.cause, gone, axis=0))
            for gene in genes
        ]
        return left, np.delete(persons, gone)
    touched = [1] if edit == "test" else range(len(genes))
    made = list(genes)
    for place in touched:
        own = genes[place].own.copy()
        own[who] *= [0.9, 0.1, 0.1]
        made[place] = replace(genes[place], own=own)
    return made, persons


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS, size=st.integers(2, 12), cancers=st.integers(0, 4))
def test_tables_that_are_let_go_change_nothing(seed: int, size: int, cancers: int) -> None:
    family = grown(seed, size)
    genes, persons = invented(seed, family, cancers)
    plan = make_plan(family)

    spacious, narrow = (Branches(plan, genes, persons, None, room) for room in (np.inf, 0.0))

    everything, weights = slice(0, len(spacious.total)), np.ones(len(spacious.total))
    assert (narrow.marginals(weights) == spacious.marginals(weights)).all()
    asked = range(size)
    assert (narrow.genotypes(asked, everything) == spacious.genotypes(asked, everything)).all()


def test_an_edit_makes_anew_only_the_branches_that_hold_the_person() -> None:
    family = grown(3, 300, loops=False)
    genes, persons = invented(3, family, 4)
    plan, kept = make_plan(family), Kept()
    solve_causes(plan, genes, persons, known=kept)
    before = len(kept)

    solve_causes(plan, edited_in(3, genes, persons, "age")[0], persons, known=kept)

    assert len(kept) - before < 40


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS, size=st.integers(4, 9), wrong=st.integers(0, 2))
def test_an_impossible_gene_is_named_with_a_smallest_set_of_persons(seed: int, size: int, wrong: int) -> None:
    family = grown(seed, size)
    genes, persons = invented(seed, family, 3)
    children = [one for one in range(size) if family.father[one] >= 0 and family.mother[one] >= 0]
    assume(children)
    child = children[0]
    rows = genes[wrong].own.copy()
    rows[[family.father[child], family.mother[child]]] = [1.0, 0.0, 0.0]
    rows[child] = [0.0, 1.0, 1.0]
    genes[wrong] = replace(genes[wrong], own=rows)

    with pytest.raises(ImpossibleFamily) as caught:
        solve_causes(make_plan(family), genes, persons)

    assert caught.value.data["gene"] == wrong
    assert len(caught.value.data["indices"]) <= 3


def test_what_is_kept_stays_below_its_size() -> None:
    family = grown(8, 12)
    genes, persons = invented(8, family, 4)
    kept = Kept(most=1)

    solve_causes(make_plan(family), genes, persons, known=kept)

    assert len(kept) == 0
