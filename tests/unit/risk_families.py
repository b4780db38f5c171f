"""Random families of indices, and the slow answer by literal enumeration of every joint genotype."""

from itertools import product

import numpy as np

from predispo.risk.kernel.genotypes import Locus
from predispo.risk.kernel.plan import Relations


def relations(parents: list[tuple[int, int]], female: list[bool], twins: tuple[tuple[int, ...], ...] = ()) -> Relations:
    return Relations(
        father=np.array([one for one, _ in parents], dtype=np.intp),
        mother=np.array([other for _, other in parents], dtype=np.intp),
        female=np.array(female),
        twins=twins,
    )


def grown(seed: int, size: int, *, loops: bool = True, halves: bool = True) -> Relations:
    """A family grown by births: every child has two parents among those before it, sometimes related, sometimes one."""
    rng = np.random.default_rng(seed)
    parents, female = [(-1, -1), (-1, -1)], [False, True]
    twins: list[tuple[int, ...]] = []
    couples = [(0, 1)]
    while len(parents) < size:
        roll = rng.random()
        if roll < 0.3:
            one = int(rng.integers(len(parents)))
            strangers = [who for who in range(len(parents)) if female[who] != female[one] and who != one]
            if loops and strangers and rng.random() < 0.4:
                mate = int(rng.choice(strangers))
            elif len(parents) + 1 < size:
                parents.append((-1, -1))
                female.append(not female[one])
                mate = len(parents) - 1
            else:
                continue
            couples.append((one, mate) if female[mate] else (mate, one))
            continue
        father, mother = couples[-1] if rng.random() < 0.6 else couples[int(rng.integers(len(couples)))]
        if halves and rng.random() < 0.1:
            father, mother = (father, -1) if rng.random() < 0.5 else (-1, mother)
        parents.append((father, mother))
        female.append(bool(rng.random() < 0.5))
        if rng.random() < 0.15 and len(parents) < size:
            parents.append((father, mother))
            female.append(female[-1])
            twins.append((len(parents) - 2, len(parents) - 1))
            if rng.random() < 0.3 and len(parents) < size:
                parents.append((father, mother))
                female.append(female[-1])
                twins[-1] = (*twins[-1], len(parents) - 1)
    return relations(parents, female, tuple(twins))


def facts(seed: int, family: Relations, locus: Locus) -> np.ndarray:
    """Random likelihoods: some persons unknown, some affected or well, some tested; impossible genotypes stay so."""
    rng = np.random.default_rng(seed + 1)
    count = len(family.father)
    rows = rng.random((count, locus.size)) ** 3 + 1e-6
    rows[rng.random(count) < 0.3] = 1.0
    for person in np.flatnonzero(rng.random(count) < 0.15):
        carrier = rng.random() < 0.3
        rows[person] *= np.where(
            locus.copies[int(family.female[person])] > 0, *((0.95, 0.01) if carrier else (0.05, 0.99))
        )
    return rows


def enumerated(
    family: Relations, locus: Locus, likelihood: np.ndarray, founders: np.ndarray | None = None
) -> tuple[float, np.ndarray]:
    """Log-likelihood and everybody's marginals, by summing over every joint genotype of everybody."""
    count, size = likelihood.shape
    father, mother, female = family.father.tolist(), family.mother.tolist(), family.female.astype(int)
    prior = np.broadcast_to(locus.founders, (count, 2, size)) if founders is None else founders
    leader = list(range(count))
    for group in family.twins:
        for one in group:
            leader[one] = group[0]
    total, marginals = 0.0, np.zeros((count, size))
    for state in product(range(size), repeat=count):
        if any(state[one] != state[leader[one]] for one in range(count)):
            continue
        weight = 1.0
        for who in range(count):
            weight *= likelihood[who, state[who]]
            if leader[who] == who:
                table = locus.transmission[female[who]]
                up, down = father[who], mother[who]
                if up < 0 and down < 0:
                    weight *= prior[who, female[who], state[who]]
                elif up < 0:
                    weight *= prior[who, 0] @ table[:, state[down], state[who]]
                elif down < 0:
                    weight *= prior[who, 1] @ table[state[up], :, state[who]]
                else:
                    weight *= table[state[up], state[down], state[who]]
            if weight == 0.0:
                break
        total += weight
        for who in range(count):
            marginals[who, state[who]] += weight
    return float(np.log(total)), marginals / total
