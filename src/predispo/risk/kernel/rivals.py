"""Many genes and many cancers: all genes as if alone, corrected for cancers that two of them would claim.

The additive model's likelihood is exp(`log_bound`) · Φ, where Φ is the expectation, under the product of the genes' own
posteriors (`claims`), of a product of functions between 0 and 1, one a cancer. Φ and everybody's genotypes come from
one pass up and one down the clique tree with the genotypes of all genes together. A message is then the conditional
expectation of what lies beyond it: a function, again between 0 and 1, of two persons' genotypes at all genes. It is
kept as a train (`trains`). Where nobody with a cancer lies beyond it is 1 and costs nothing.

The bound. Rounding message i changes it by δ_i, E δ_i² ≤ η_i². Let R_i be what meets it: the conditional expectation
of everything beyond, between 0 and 1. Put the roundings in one after the other, from the leaves towards the person
asked: each changes Φ, and any numerator E[… · 1(event)], by E[δ_i R'_i], where R'_i is R_i with the roundings put in
before. While rounded messages lie between 0 and 1 as the exact ones do, so does R'_i, and by Cauchy–Schwarz

    |E[δ_i R'_i]| ≤ η_i √E R_i² + E|δ_i (R'_i − R_i)| ≤ η_i √E R_i² + η_i Σ_j η_j,

the last because R'_i − R_i is in turn a sum of such changes. √E R_i² is read off the rounded messages, themselves off
by Σ η_j at most. With e = Σ η_i √E R̃_i² + 2 (Σ η_i)² every posterior is within 2e/(Φ − e): N/Φ with both within e. For
a person the messages on the way to that person count; the worst person's sum is taken.

What is not shown: that rounded messages stay between 0 and 1 at every combination of genotypes. They are off by η in
the mean square, so they can leave that range at improbable combinations only; what three such strays on separate
branches do together, of the order of (Σ η)³, is not covered. For the machine's own rounding each η has an allowance in
proportion to the numbers touched, which is customary, not derived.
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
    by person hold the joint posterior of all genes, not normalised, None for who was left out of the plan. `widest` is
    the size of the largest matrix in them.
    """

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
            for core, weight in zip(train, weights, strict=True):
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
    claims: dict[int, list[Train]] = {}
    for cancer, person in enumerate(persons.tolist()):
        claim = claimed_once(genes, cancer, float(reference.tilts[cancer]))
        claims.setdefault(int(plan.node_of[person]), []).append(claim)
    network = Network(cliques=tree_of(plan), tables=reference.tables, claims=claims)
    least = estimated(network, COARSE)
    found = solve_messages(network, max(AIM * target * least, LEAST))
    if _bound(found) > target and found.reached:
        finer = AIM * target * min(found.totals, default=1.0) * min(target / _bound(found), 0.5)
        found = min(found, solve_messages(network, max(finer, LEAST)), key=_bound)
    trains: list[Train | None] = [None] * plan.persons
    marginals = [np.zeros((plan.persons, gene.locus.size)) for gene in genes]
    for person, node in enumerate(plan.node_of.tolist()):
        if node < 0:
            continue
        trains[person] = found.nodes[node]
        for mine, row in zip(marginals, by_gene(found.nodes[node]), strict=True):
            possible = np.maximum(row, 0.0)
            mine[person] = possible / possible.sum()
    return Rivals(
        trains=tuple(trains),
        marginals=tuple(marginals),
        log_likelihood=reference.log_bound + float(np.log(found.totals).sum()),
        bound=_bound(found),
        widest=found.widest,
    )


def _bound(found: Answer) -> float:
    least = min(found.totals, default=1.0)
    return min(2.0 * found.error / (least - found.error), 1.0) if least > 2.0 * found.error else 1.0
