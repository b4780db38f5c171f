"""Which cancers go together when there are too many to follow each one's cause.

Close relatives who have cancers that the same genes cause most likely owe them to one gene: those are grouped first.
"""

from graphlib import TopologicalSorter

import numpy as np

from predispo.risk.kernel.arrays import FloatArray, IntArray

FARTHEST = 20.0
"""The distance, in degrees of relatedness, between persons who share no ancestor in the pedigree."""

UNLIKE = 6.0
"""How many degrees count as much as two cancers that no gene can cause both of."""


def kinship(father: IntArray, mother: IntArray) -> FloatArray:
    """The chance that an allele drawn from each of two persons comes from one ancestor's, (person, person).

    A person with oneself has (1 + inbreeding)/2. `father` and `mother` (person,) are indices, −1 where not known.
    """
    count = len(father)
    parents = {
        child: [parent for parent in (int(father[child]), int(mother[child])) if parent >= 0] for child in range(count)
    }
    found = np.zeros((count + 1, count + 1))
    for child in TopologicalSorter(parents).static_order():
        row = (found[father[child]] + found[mother[child]]) / 2.0
        found[child], found[:, child] = row, row
        found[child, child] = (1.0 + found[father[child], mother[child]]) / 2.0
    return found[:-1, :-1]


def group_cancers(
    father: IntArray, mother: IntArray, persons: IntArray, causes: FloatArray, count: int
) -> list[list[int]]:
    """The cancers in at most `count` groups, the nearest merged first.

    `persons` (cancer,) tells whose each cancer is, `causes` (gene, cancer) is above zero where a gene can cause it.
    Cancers are as far apart as the degree of relatedness of the persons, more where other genes cause them; groups are
    compared by their mean distance.
    """
    shared = kinship(father, mother)[np.ix_(persons, persons)]
    degrees = np.where(shared > 0.0, -np.log2(np.maximum(2.0 * shared, 2.0**-FARTHEST)), FARTHEST)
    can = (causes > 0.0).astype(float)
    both = can.T @ can
    either = can.sum(axis=0)[:, None] + can.sum(axis=0)[None] - both
    distance = np.maximum(degrees, 0.0) + UNLIKE * (1.0 - both / np.maximum(either, 1.0))
    groups: list[list[int]] = [[cancer] for cancer in range(len(persons))]
    while len(groups) > max(count, 1):
        _, first, second = min(
            (float(distance[np.ix_(groups[a], groups[b])].mean()), a, b)
            for a in range(len(groups))
            for b in range(a + 1, len(groups))
        )
        groups[first] = sorted([*groups[first], *groups.pop(second)])
    return groups
