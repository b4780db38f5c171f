"""Many genes and many cancers: all genes as if alone, corrected for cancers that two of them would claim.

The additive model's likelihood is exp(`log_bound`) · Φ, where Φ is the expectation, under the product of the genes' own
posteriors (`claims`), of a product of functions between 0 and 1, one a cancer. Φ and everybody's genotypes come from
one pass up and one down the clique tree with the genotypes of all genes together. A message is then the conditional
expectation of what lies beyond it: a function, again between 0 and 1, of two persons' genotypes at all genes. It is
kept as a train (`trains`). Where nobody with a cancer lies beyond it is 1 and costs nothing.

The bound. Rounding a message changes it by δ, E δ² ≤ η². What multiplies it, R, is a conditional expectation of
functions between 0 and 1, so E R² ≤ E R ≤ ρ, the message that meets it; by Cauchy–Schwarz that rounding changes Φ, and
any numerator E[… · 1(event)], by at most η·√ρ, and two roundings together by at most the product of their η. With
e = Σ η√ρ + (Σ η)² every posterior is within 2e/(Φ − e): N/Φ with both within e. Only terms with three roundings of
branches apart, of the order of (Σ η)³ < 1e-12, and the machine's own rounding are left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from predispo.risk.kernel.arrays import FloatArray, IntArray
from predispo.risk.kernel.causes import Gene
from predispo.risk.kernel.claims import alone, claimed_once
from predispo.risk.kernel.cliques import tree_of
from predispo.risk.kernel.messages import Network, estimated, solve_messages
from predispo.risk.kernel.plan import Plan
from predispo.risk.kernel.trains import Train, by_gene, contracted

TARGET = 1e-4
"""The bound that is sought on every probability."""

SHARE = 0.03
"""Rounding each message to this part of target · Φ met the target in all families tried but one, of Φ = 0.0004."""

COARSE = 1e-4
"""How far a message may be rounded when Φ is only to be guessed."""

LEAST = 1e-13
"""Below this, rounding would only keep the machine's own noise."""


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

    Messages are rounded more finely once where the bound would miss the target; what is reached is reported.

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
    tolerance = max(SHARE * target * estimated(network, COARSE), LEAST)
    found = solve_messages(network, tolerance)
    if found.bound > target and tolerance > LEAST:
        finer = solve_messages(network, max(tolerance * min(0.5 * target / found.bound, 0.5), LEAST))
        found = finer if finer.bound < found.bound else found
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
        bound=found.bound,
        widest=found.widest,
    )
