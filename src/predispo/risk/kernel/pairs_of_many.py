"""Two persons at once where cancers are too many for all sets of causes: messages that carry one's genotypes along."""

from collections.abc import Callable, Sequence

import numpy as np

from predispo.risk.kernel.arrays import FloatArray, IntArray
from predispo.risk.kernel.claims import Alone, alone
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.pairs import Pairs
from predispo.risk.kernel.peeling import beliefs
from predispo.risk.kernel.plan import Plan
from predispo.risk.kernel.rivalry import by_rivalry
from predispo.risk.kernel.towards import AIM, LEAST, Tables, towards
from predispo.risk.kernel.trains import by_gene

TARGET = 1e-3
"""The bound that is sought on every probability of two persons together."""

COARSE = 0.01
"""How far Φ may be off when it is only to be guessed."""


def pairs_of_many(
    plan: Plan,
    genes: Sequence[Gene],
    cancers: IntArray,
    *,
    which: Sequence[int],
    asked: Sequence[int],
    step: Callable[[int, int], None] = lambda done, total: None,
) -> list[Pairs]:
    """As `pairs.pairs`, for any number of cancers, within what roundings do: only `asked` are told, others are zeros.

    Everybody is followed by the messages away from one of `asked` at a time, whose genotypes at all genes of `which`
    they carry; each two persons once.
    """
    reference = alone(plan, genes, cancers)
    order = by_rivalry(plan, genes, cancers, reference)
    ordered = [genes[place] for place in order]
    tables = [reference.tables[place] for place in order]
    numbers = {gene: order.index(gene) for gene in which}
    start = towards(plan, ordered, cancers, reference.tilts, tables, COARSE)
    nodes = [int(plan.node_of[person]) for person in asked]
    here = [start.place[node] for node in nodes]
    least = start.about(here[0]).total
    network = towards(plan, ordered, cancers, reference.tilts, tables, max(AIM * TARGET * least, LEAST))
    singles = [network.about(clique).marginals() for clique in here]
    found: dict[int, FloatArray] = {}
    for gene, number in numbers.items():
        mine = np.stack([one[number] for one in singles])
        # persons of different parts of the family, until told otherwise
        found[gene] = mine[:, None, :, None] * mine[None, :, None, :]
    for row, person in enumerate(asked):
        step(row, len(asked))
        later = {here[other] for other in range(row, len(asked))}
        legs = {number: _legs(plan, genes[gene], cancers, reference, person) for gene, number in numbers.items()}
        for clique, told in network.away(here[row], legs, later):
            others = [other for other in range(row, len(asked)) if here[other] == clique]
            rows = by_gene(told.train)
            for gene, number in numbers.items():
                size = genes[gene].locus.size
                both = np.maximum(rows[number], 0.0).reshape(size, size).T
                for other in others:
                    found[gene][row, other] = both / both.sum()
                    found[gene][other, row] = both.T / both.sum()
    step(len(asked), len(asked))
    return [_pairs(plan, genes[gene], found[gene], asked) for gene in which]


def _legs(plan: Plan, gene: Gene, cancers: IntArray, reference: Alone, person: int) -> Tables:
    """A gene's tables with the genotype of a person on a last axis."""
    own = gene.own.copy()
    for cancer, who in enumerate(cancers.tolist()):
        own[who] *= gene.free[cancer] + reference.tilts[cancer] * gene.cause[cancer]
    held = np.eye(gene.locus.size)
    rows = np.repeat(own[None], gene.locus.size, axis=0)
    rows[:, person] *= held
    found, logs = beliefs(plan, gene.locus, rows, founders=gene.founders)
    weight = np.exp(logs - logs.max())
    weight /= weight.sum()
    return {
        width: np.moveaxis(table * weight.reshape(-1, *(1,) * (table.ndim - 1)), 0, -1)
        for width, table in found.items()
    }


def _pairs(plan: Plan, gene: Gene, both: FloatArray, asked: Sequence[int]) -> Pairs:
    """`both` (asked, asked, genotype, genotype) as what `pairs` tells of all persons."""
    size, carries = gene.locus.size, gene.locus.copies[1] > 0
    marginals = np.zeros((plan.persons, size))
    joint = np.zeros((len(asked), plan.persons, size))
    for row, person in enumerate(asked):
        marginals[person] = np.diagonal(both[row, row])
        joint[:, person] = both[:, row][:, carries].sum(axis=1)
    return Pairs(marginals=marginals, joint=joint)
