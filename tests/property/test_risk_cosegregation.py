"""The Bayes factor of cosegregation against literal enumeration, in random families with loops and twins."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from predispo.risk.bayes_factor import Likelihoods, weigh
from predispo.risk.kernel.genotypes import Locus, autosomal, x_linked
from predispo.risk.kernel.plan import Relations, make_plan
from tests.unit.risk_families import enumerated, grown, relations

FREQUENCY = 0.07
SEEDS = st.integers(0, 10_000)


def dropped(seed: int, family: Relations, locus: Locus) -> np.ndarray:
    """Genotypes that a family could have: founders draw theirs, children get theirs from their parents."""
    rng = np.random.default_rng(seed)
    leader = list(range(len(family.father)))
    for group in family.twins:
        for one in group:
            leader[one] = group[0]
    state = np.zeros(len(leader), dtype=int)
    for who, (father, mother) in enumerate(zip(family.father.tolist(), family.mother.tolist(), strict=True)):
        sex = int(family.female[who])
        chances = locus.founders[sex]
        if father >= 0 or mother >= 0:
            up = state[father] if father >= 0 else rng.choice(locus.size, p=locus.founders[0])
            down = state[mother] if mother >= 0 else rng.choice(locus.size, p=locus.founders[1])
            chances = locus.transmission[sex, up, down]
        state[who] = state[leader[who]] if leader[who] != who else rng.choice(locus.size, p=chances)
    return state


def told(seed: int, family: Relations, locus: Locus) -> tuple[np.ndarray, np.ndarray, int]:
    """Phenotypes of most, genotypes of half of the family and of the proband."""
    rng = np.random.default_rng(seed + 7)
    count = len(family.father)
    phenotype = rng.random((count, 3)) ** 2 + 1e-3
    phenotype[rng.random(count) < 0.3] = 1.0
    state = dropped(seed, family, locus)
    proband = int(rng.integers(count))
    genotype = np.ones((count, 3))
    for who in range(count):
        if who == proband or rng.random() < 0.5:
            genotype[who] = np.arange(3) == state[who]
    return phenotype, genotype, proband


def literal(family: Relations, locus: Locus, phenotype: np.ndarray, genotype: np.ndarray, proband: int) -> list[float]:
    alone = np.ones_like(genotype)
    alone[proband] = genotype[proband]
    rows = (phenotype * genotype, phenotype * alone, genotype, alone, phenotype)
    return [enumerated(family, locus, row)[0] for row in rows]


def factor(
    family: Relations, phenotype: np.ndarray, genotype: np.ndarray, proband: int, *, on_x: bool = False
) -> Likelihoods:
    return weigh(make_plan(family), [FREQUENCY], phenotype, genotype, proband, on_x=on_x).likelihoods[0]


@settings(max_examples=40, deadline=None)
@given(SEEDS, st.integers(3, 7), st.booleans())
def test_the_factor_is_that_of_enumeration(seed: int, size: int, on_x: bool) -> None:
    family = grown(seed, size)
    locus = x_linked(FREQUENCY) if on_x else autosomal(FREQUENCY)
    phenotype, genotype, proband = told(seed, family, locus)

    found = factor(family, phenotype, genotype, proband, on_x=on_x)

    both, first, genotypes, own, phenotypes = literal(family, locus, phenotype, genotype, proband)
    assert found.log_bayes_factor == pytest.approx(both - first - genotypes + own, abs=1e-10)
    assert (found.both, found.first) == pytest.approx((both, first), abs=1e-10)
    assert (found.genotypes, found.proband) == pytest.approx((genotypes, own), abs=1e-10)
    assert found.phenotypes == pytest.approx(phenotypes, abs=1e-10)


@settings(max_examples=30, deadline=None)
@given(SEEDS, st.integers(3, 20))
def test_relabelling_changes_nothing(seed: int, size: int) -> None:
    family = grown(seed, size)
    phenotype, genotype, proband = told(seed, family, autosomal(FREQUENCY))
    order = np.random.default_rng(seed).permutation(len(family.father))
    place = np.argsort(order)
    moved = relations(
        [
            tuple(-1 if one < 0 else int(place[one]) for one in (family.father[who], family.mother[who]))
            for who in order
        ],
        [bool(family.female[who]) for who in order],
        tuple(tuple(int(place[one]) for one in group) for group in family.twins),
    )

    found = factor(moved, phenotype[order], genotype[order], int(place[proband]))

    before = factor(family, phenotype, genotype, proband)
    assert found.log_bayes_factor == pytest.approx(before.log_bayes_factor, abs=1e-10)


@settings(max_examples=30, deadline=None)
@given(SEEDS, st.integers(3, 20))
def test_a_child_of_whom_nothing_is_known_changes_nothing(seed: int, size: int) -> None:
    family = grown(seed, size)
    phenotype, genotype, proband = told(seed, family, autosomal(FREQUENCY))
    larger = Relations(
        father=np.append(family.father, 0),
        mother=np.append(family.mother, 1),
        female=np.append(family.female, True),
        twins=family.twins,
    )
    row = np.ones((1, 3))

    found = factor(larger, np.vstack([phenotype, row]), np.vstack([genotype, row]), proband)

    before = factor(family, phenotype, genotype, proband)
    assert found.log_bayes_factor == pytest.approx(before.log_bayes_factor, abs=1e-10)


@settings(max_examples=30, deadline=None)
@given(SEEDS, st.integers(3, 20), st.booleans())
def test_the_factor_is_one_when_only_the_proband_is_tested(seed: int, size: int, known: bool) -> None:
    family = grown(seed, size)
    phenotype, genotype, proband = told(seed, family, autosomal(FREQUENCY))
    others = np.arange(len(genotype)) != proband
    genotype[others] = 1.0
    if not known:
        phenotype[others] = 1.0

    found = factor(family, phenotype, genotype, proband)

    assert found.log_bayes_factor == pytest.approx(0.0, abs=1e-12)


@settings(max_examples=30, deadline=None)
@given(SEEDS, st.integers(3, 20))
def test_phenotypes_that_say_nothing_give_a_factor_of_one(seed: int, size: int) -> None:
    family = grown(seed, size)
    _, genotype, proband = told(seed, family, autosomal(FREQUENCY))

    found = factor(family, np.ones_like(genotype), genotype, proband)

    assert found.log_bayes_factor == pytest.approx(0.0, abs=1e-12)


@settings(max_examples=40, deadline=None)
@given(SEEDS, st.integers(3, 20))
def test_meioses_are_a_whole_number_where_there_is_no_loop(seed: int, size: int) -> None:
    family = grown(seed, size, loops=False)
    rng = np.random.default_rng(seed)
    sharers = rng.choice(size, size=min(3, size), replace=False).tolist()

    found = weigh(
        make_plan(family), [FREQUENCY], np.ones((size, 3)), np.ones((size, 3)), 0, on_x=False, sharers=sharers
    ).meioses

    assert found is None or found.is_integer()
