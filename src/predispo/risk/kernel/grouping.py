"""Which cancers go together when there are too many to follow each one's cause.

Close relatives who fall ill most likely owe it to the same gene, so their cancers are grouped first.
"""

from collections.abc import Sequence

import networkx as nx

from predispo.risk.kernel.arrays import IntArray

UNRELATED = 1000
"""The distance between persons who are not joined by any birth."""


def group_cancers(father: IntArray, mother: IntArray, persons: Sequence[int], count: int) -> list[list[int]]:
    """The cancers in at most `count` groups, merging those whose persons are the fewest births apart.

    `father` and `mother` (person,) are indices, −1 where not known; `persons` (cancer,) tells whose each cancer is.
    Groups are compared by their farthest members; ties go to the smaller group, then to the first.
    """
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(len(father)))
    for parents in (father, mother):
        graph.add_edges_from((child, parent) for child, parent in enumerate(parents.tolist()) if parent >= 0)
    steps = {person: nx.single_source_shortest_path_length(graph, person) for person in set(persons)}
    apart = [[steps[one].get(other, UNRELATED) for other in persons] for one in persons]
    groups = [[cancer] for cancer in range(len(persons))]
    while len(groups) > max(count, 1):
        _, _, first, second = min(
            (
                max(apart[one][other] for one in groups[a] for other in groups[b]),
                len(groups[a]) + len(groups[b]),
                a,
                b,
            )
            for a in range(len(groups))
            for b in range(a + 1, len(groups))
        )
        groups[first] = sorted(groups[first] + groups.pop(second))
    return groups
