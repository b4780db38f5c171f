"""Many genes and many cancers: all genes as if alone, corrected for cancers that two of them would claim.

The additive model's likelihood is exp(`log_bound`) · Φ, where Φ is the expectation, under the product of the genes' own
posteriors (`claims`), of a product of functions between 0 and 1, one a cancer. Φ and everybody's genotypes come from
one pass up and one down the clique tree with the genotypes of all genes together. A message is then the conditional
expectation of what lies beyond it: a function, again between 0 and 1, of two persons' genotypes at all genes. It is
kept as a train (`trains`). Where nobody with a cancer lies beyond it is 1 and costs nothing.

The bound. Roundings change Φ, and any numerator E[… · 1(event)], by e at most: what each does alone, which is the root
of its mean square times that of the message that meets it, and what several do together (`meeting`). Then every
posterior is within 2e/(Φ − e): N/Φ with both within e. For a person the messages on the way to that person count; the
worst person's sum is taken. For the machine's own rounding each has an allowance in proportion to the numbers touched,
which is customary, not derived.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from predispo.risk.kernel.arrays import FloatArray, IntArray
from predispo.risk.kernel.claims import alone, claimed_once
from predispo.risk.kernel.cliques import tree_of
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.messages import Answer, Network, estimated, solve_messages
from predispo.risk.kernel.plan import Plan
from predispo.risk.kernel.rivalry import by_rivalry
from predispo.risk.kernel.trains import Train, by_gene, contracted

TARGET = 1e-4
"""The bound that is sought on every probability."""

AIM = 0.8
"""Which part of target · Φ roundings may take together; half of it would just meet the target."""

COARSE = 0.01
"""How far Φ may be off when it is only to be guessed."""

LEAST = 1e-12
"""Below this, finer rounding would only keep the machine's own noise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rivals:
    """The posterior over many genes, with a bound on how far every probability may be off.

    `marginals` by gene (person, genotype); `log_likelihood` is relative to the baseline's years and cancers; `trains`
    by person hold the joint posterior of all genes, the genes in `order`, not normalised, None for who was left out of
    the plan. `widest` is the size of the largest matrix in them.
    """

    order: tuple[int, ...]
    trains: tuple[Train | None, ...]
    marginals: tuple[FloatArray, ...]
    log_likelihood: float
    bound: float
    widest: int

    def expect(self, weights: Sequence[FloatArray | None], *, persons: Sequence[int] | None = None) -> FloatArray:
        """E[Π over genes of the weight of a person's genotype | data], for the persons named or for all.

        `weights` by gene: None for 1 whatever the genotype, else (person or 1, question, genotype), the same questions
        for all genes.

        Returns:
            Shape (person, question); NaN-free: 0 for who was left out of the plan.
        """
        asked = range(len(self.trains)) if persons is None else persons
        questions = max((weight.shape[1] for weight in weights if weight is not None), default=1)
        found = np.zeros((len(asked), questions))
        for row, person in enumerate(asked):
            train = self.trains[person]
            if train is None:
                continue
            matrices: list[FloatArray] = []
            for core, weight in zip(train, (weights[place] for place in self.order), strict=True):
                if weight is None:
                    matrices.append(core.sum(axis=1)[None])
                    continue
                mine = weight[row if len(weight) > 1 else 0]
                left, states, right = core.shape
                flat = mine @ core.transpose(1, 0, 2).reshape(states, left * right)
                matrices.append(flat.reshape(-1, left, right))
            found[row] = contracted(matrices) / contracted([core.sum(axis=1) for core in train])
        return found


def solve_rivals(plan: Plan, genes: Sequence[Gene], persons: IntArray, *, target: float = TARGET) -> Rivals:
    """The posterior over several genes; `persons` (cancer,) tells whose each cancer is.

    Messages are rounded more finely once where the bound misses the target, and more coarsely where loops and many
    cancers would put their products out of reach; what is reached is reported.

    Raises:
        ImpossibleNetwork: when the data of one gene cannot all be true; `data['gene']` is its index.
        TooManyLoops: as `peel` does.
    """
    reference = alone(plan, genes, persons)
    order = by_rivalry(plan, genes, persons, reference)
    ordered = [genes[place] for place in order]
    claims: dict[int, list[Train]] = {}
    for cancer, person in enumerate(persons.tolist()):
        claim = claimed_once(ordered, cancer, float(reference.tilts[cancer]))
        claims.setdefault(int(plan.node_of[person]), []).append(claim)
    network = Network(cliques=tree_of(plan), tables=[reference.tables[place] for place in order], claims=claims)
    least = estimated(network, COARSE)
    allowed = max(AIM * target * least, LEAST)
    found = solve_messages(network, allowed)
    if _bound(found) > target and found.reached:
        finer = allowed * _finer(found, target * least)
        found = min(found, solve_messages(network, max(finer, LEAST)), key=_bound)
    trains: list[Train | None] = [None] * plan.persons
    marginals = [np.zeros((plan.persons, gene.locus.size)) for gene in genes]
    negative = 0.0
    for person, node in enumerate(plan.node_of.tolist()):
        if node < 0:
            continue
        trains[person] = found.nodes[node]
        for place, row in zip(order, by_gene(found.nodes[node]), strict=True):
            possible = np.maximum(row, 0.0)
            marginals[place][person] = possible / possible.sum()
            negative = max(negative, float(-row[row < 0.0].sum()))
    return Rivals(
        order=tuple(order),
        trains=tuple(trains),
        marginals=tuple(marginals),
        log_likelihood=reference.log_bound + float(np.log(found.totals).sum()),
        bound=_bound(found, negative),
        widest=found.widest,
    )


def _bound(found: Answer, negative: float = 0.0) -> float:
    """How far a probability may be off; `negative` is what was set to 0 before probabilities were made to sum to 1."""
    error = found.error()
    left = min(found.totals, default=1.0) - error
    return min((2.0 * error + negative) / left, 1.0) if left > 0.0 else 1.0


def _finer(found: Answer, wanted: float) -> float:
    """By how much roundings should be finer for an error of a third of what is wanted; together they do far less."""
    finer = 0.5
    while found.error(finer) > wanted / 3.0 and finer > LEAST:
        finer *= 0.8
    return finer
