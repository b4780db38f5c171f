"""What the answer would be without one person's data where cancers are too many for all sets of causes (`rivals`).

Two solutions tell for every person: one as it is, one in which the asked person carries nothing. Each gives a person's
joint genotypes with everybody else's data; without that person's own vectors they sum to the likelihood without that
person. Data that rule genotypes out are softened in the reference, so that such a person can be taken out again, and
put back as a factor of 0 or 1.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from predispo.risk.kernel.arrays import BoolArray, FloatArray, IntArray
from predispo.risk.kernel.causes import Gene
from predispo.risk.kernel.claims import alone, claimed_once
from predispo.risk.kernel.cliques import Clique, tree_of
from predispo.risk.kernel.leaving_out import CERTAIN
from predispo.risk.kernel.messages import Answer, Network, estimated, solve_messages
from predispo.risk.kernel.plan import Plan
from predispo.risk.kernel.rivals import AIM, COARSE, LEAST, TARGET
from predispo.risk.kernel.trains import Train, contracted

SOFTEST = 1e-3
"""What a genotype counts at least in the reference, beside the likeliest."""

ALLOWED = 0.2 * AIM * TARGET
"""Which part of Φ roundings may take together: to take data out divides by what they said, which magnifies errors."""

RAREST = 1e-3
"""Where carrying nothing is rarer than this, its odds are found less finely."""


def log_odds_left_out(
    plan: Plan, genes: Sequence[Gene], persons: IntArray, *, asked: int, carries: Sequence[BoolArray | None]
) -> tuple[float, FloatArray]:
    """The natural log odds that a person carries a gene that is asked about: with everybody's data, and without each.

    As `leaving_out.log_odds_without`, for any number of cancers; approximate by what roundings do.

    Returns:
        The log odds, and shape (person,) those without each person's data.
    """
    soft = [replace(gene, own=_softened(gene.own)) for gene in genes]
    reference = alone(plan, soft, persons)
    own: dict[int, list[tuple[int, Train]]] = {}
    for cancer, person in enumerate(persons.tolist()):
        claim = claimed_once(soft, cancer, float(reference.tilts[cancer]))
        own.setdefault(int(plan.node_of[person]), []).append((person, claim))
    for person in np.flatnonzero([node >= 0 for node in plan.node_of]).tolist():
        factor = [(gene.own[person] / mine.own[person])[None, :, None] for gene, mine in zip(genes, soft, strict=True)]
        if any((one != 1.0).any() for one in factor):
            own.setdefault(int(plan.node_of[person]), []).append((person, factor))
    nothing: Train = [
        (np.ones(gene.locus.size) if mine is None else (~mine).astype(float))[None, :, None]
        for gene, mine in zip(genes, carries, strict=True)
    ]
    here = int(plan.node_of[asked])
    cliques = tree_of(plan)
    limited = {**own, here: [*own.get(here, []), (plan.persons, nothing)]}
    networks = [Network(cliques=cliques, tables=reference.tables, claims=_claims(one)) for one in (own, limited)]
    least = [estimated(network, COARSE) for network in networks]
    whole = solve_messages(networks[0], max(ALLOWED * least[0], LEAST))
    none = solve_messages(networks[1], max(ALLOWED * max(least[1], RAREST * least[0]), LEAST))
    with_all = _odds(_sum(whole.nodes[here]), _sum(none.nodes[here]))
    without = np.full(plan.persons, with_all)
    near = _same_tree(cliques, here)
    informative = np.zeros(plan.persons, dtype=bool)
    informative[persons] = True
    for gene in genes:
        informative |= (gene.own != 1.0).any(axis=-1)
    for person in np.flatnonzero(informative).tolist():
        node = int(plan.node_of[person])
        if node in near:
            row = _vectors(soft, persons, reference.tilts, person)
            both = [
                _taken_out(found, node, claims.get(node, ()), person, row)
                for found, claims in ((whole, own), (none, limited))
            ]
            without[person] = _odds(*both)
    return with_all, without


def _softened(own: FloatArray) -> FloatArray:
    return np.maximum(own, SOFTEST * own.max(axis=-1, keepdims=True))


def _claims(own: Mapping[int, Sequence[tuple[int, Train]]]) -> dict[int, list[Train]]:
    return {node: [train for _, train in trains] for node, trains in own.items()}


def _vectors(genes: Sequence[Gene], persons: IntArray, tilts: FloatArray, person: int) -> list[FloatArray]:
    """What the reference takes from a person's own data, by gene (genotype,)."""
    found: list[FloatArray] = []
    for gene in genes:
        row = gene.own[person].copy()
        for cancer in np.flatnonzero(persons == person).tolist():
            row *= gene.free[cancer] + tilts[cancer] * gene.cause[cancer]
        found.append(row)
    return found


def _taken_out(
    found: Answer, node: int, claims: Sequence[tuple[int, Train]], person: int, row: Sequence[FloatArray]
) -> float:
    """P(everybody else's data), on the scale of Φ; `row` by gene is what the reference took from the person."""
    train = found.cavities[node] if claims else found.nodes[node]
    left = [np.divide(1.0, one, out=np.zeros_like(one), where=one > 0.0) for one in row]
    others = [claim for whose, claim in claims if whose != person]
    value = np.ones((1,) * (1 + len(others)))
    for gene, core in enumerate(train):
        value = _followed(value, core * left[gene][:, None], [claim[gene] for claim in others])
    return float(value.reshape(()))


def _followed(value: FloatArray, core: FloatArray, others: Sequence[FloatArray]) -> FloatArray:
    """One more gene of a product of trains, summed over its genotypes; `value` has an axis for each train."""
    total = None
    for state in range(core.shape[1]):
        found = value
        for matrix in (core[:, state], *(one[:, state] for one in others)):
            # the axis that is contracted comes back last, so that after all trains their order is the old one
            found = np.tensordot(found, matrix, axes=(0, 0))
        total = found if total is None else total + found
    assert total is not None
    return total


def _same_tree(cliques: Sequence[Clique], node: int) -> frozenset[int]:
    """The nodes of the family's part to which one node belongs."""
    root: dict[int, int] = {}
    for number in reversed(range(len(cliques))):
        for child, _ in cliques[number].children:
            root[child] = root.get(number, number)
    mine = {root.get(number, number) for number, one in enumerate(cliques) if one.node == node}
    return frozenset(one.node for number, one in enumerate(cliques) if root.get(number, number) in mine)


def _sum(train: Train) -> float:
    return float(contracted([core.sum(axis=1) for core in train]))


def _odds(whole: float, none: float) -> float:
    least = whole * np.exp(-CERTAIN)
    odds = np.log(max(whole - none, least)) - np.log(max(none, least))
    return float(np.clip(odds, -CERTAIN, CERTAIN))
