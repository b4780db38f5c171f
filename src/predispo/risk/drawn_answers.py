"""The answers of every draw: by the sum over causes of few cancers, by messages towards who is asked beyond.

Axes: `draw` as in `draws`, `question` as in `drawn_questions`.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from predispo.risk.compile import Compiled
from predispo.risk.drawn_causes import DrawnGene, all_sets, drawn_terms, expectations
from predispo.risk.drawn_health import drawn_health
from predispo.risk.drawn_questions import Questions, weights_of
from predispo.risk.drawn_sites import DrawnSite
from predispo.risk.health import Key
from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.claims import alone
from predispo.risk.kernel.linked import ONE, OTHER, together
from predispo.risk.kernel.peeling import beliefs
from predispo.risk.kernel.plan import Plan
from predispo.risk.kernel.rivalry import by_rivalry
from predispo.risk.kernel.towards import AIM, LEAST, Tables, Towards, towards

MOST_SUMMED = 9
"""Up to so many cancers the sum over all sets of causes is the quicker way for a draw."""

TARGET = 1e-3
"""The bound that is sought on every probability of a draw, where messages are rounded."""

COARSE = 0.01
"""How far Φ may be off when it is only to be guessed."""

CHUNK = 2**20
"""How many numbers the likelihoods of one gene may hold together for one chunk of draws: 8 MB."""

TABLES = 2**22
"""How many numbers the cliques' tables of all genes may hold together for one chunk of draws: 32 MB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """E of every question, by person (draw, question); no probability of any draw is off by more than `bound`."""

    values: tuple[FloatArray, ...]
    bound: float


def answers_of(
    compiled: Compiled,
    plan: Plan,
    sites: Mapping[Key, DrawnSite],
    questions: Sequence[Questions],
    draws: int,
    step: Callable[[int], None],
) -> Answers:
    """All questions in all draws, the point values first; `step` is told how many draws are done."""
    if len(compiled.cancers) <= MOST_SUMMED:
        return _by_causes(compiled, plan, sites, questions, draws, step)
    return _by_messages(compiled, plan, sites, questions, draws, step)


def _by_causes(
    compiled: Compiled,
    plan: Plan,
    sites: Mapping[Key, DrawnSite],
    questions: Sequence[Questions],
    draws: int,
    step: Callable[[int], None],
) -> Answers:
    cancers = compiled.cancers.tolist()
    sets = [all_sets(gene) for gene in compiled.loci]
    masks = [one.masks for one in sets]
    widest = max((len(one.inside) * gene.locus.size for one, gene in zip(sets, compiled.loci, strict=True)), default=1)
    passes = widest * max(len(compiled.persons), 1) * 3
    room = max((one.count for one in questions), default=1) * 2 ** len(cancers) * 3
    chunk = max(1, min(50, CHUNK // max(passes, room, 1)))
    asked = [one.place for one in questions]
    found: list[list[FloatArray]] = [[] for _ in questions]
    for part, genes in _drawn(compiled, sites, draws, chunk):
        step(min(part.start, draws))
        terms = [drawn_terms(gene, plan, cancers, one, asked) for gene, one in zip(genes, sets, strict=True)]
        for number, question in enumerate(questions):
            weighed = [
                np.einsum("dsg,dqg->dsq", joint[:, :, number], weight)
                for (_, joint), weight in zip(terms, _weights(compiled, question, part), strict=True)
            ]
            found[number].append(expectations([total for total, _ in terms], weighed, masks, len(cancers)))
    return Answers(values=tuple(np.concatenate(one) for one in found), bound=0.0)


def _by_messages(
    compiled: Compiled,
    plan: Plan,
    sites: Mapping[Key, DrawnSite],
    questions: Sequence[Questions],
    draws: int,
    step: Callable[[int], None],
) -> Answers:
    # one tilt a cancer and one order of genes serve all draws: any give the same answer
    reference = alone(plan, compiled.loci, compiled.cancers)
    order = by_rivalry(plan, compiled.loci, compiled.cancers, reference)
    tilts = reference.tilts
    numbers = sum(plan.states(gene.locus.size) for gene in compiled.loci)
    chunk = max(1, min(50, TABLES // max(numbers, 1)))
    found: list[list[FloatArray]] = [[] for _ in questions]
    allowed, bound = COARSE, 0.0
    for part, drawn in _drawn(compiled, sites, draws, chunk):
        genes = [drawn[place] for place in order]
        tables = [_tables(plan, gene, compiled, tilts) for gene in genes]
        every = [_weights(compiled, question, part) for question in questions]
        weights = [[one[place] for place in order] for one in every]
        for draw, number in enumerate(range(part.start, part.stop)):
            step(number)
            mine = [
                replace(gene.gene, own=gene.own[draw], free=gene.free[draw], cause=gene.cause[draw]) for gene in genes
            ]
            here = [{width: table[draw] for width, table in one.items()} for one in tables]
            if number == 0:
                allowed = _allowed(towards(plan, mine, compiled.cancers, tilts, here, COARSE), questions[0].place, plan)
            network = towards(plan, mine, compiled.cancers, tilts, here, allowed)
            for turn, question in enumerate(questions):
                person = network.about(network.place[int(plan.node_of[question.place])])
                found[turn].append(person.expect([one[draw] for one in weights[turn]])[None])
                bound = max(bound, person.bound)
    return Answers(values=tuple(np.concatenate(one) for one in found), bound=bound)


def _allowed(coarse: Towards, place: int, plan: Plan) -> float:
    return max(AIM * TARGET * coarse.about(coarse.place[int(plan.node_of[place])]).total, LEAST)


def _drawn(
    compiled: Compiled, sites: Mapping[Key, DrawnSite], draws: int, chunk: int
) -> Iterator[tuple[slice, list[DrawnGene]]]:
    """Every gene's part in so many draws at a time."""
    point = drawn_health(compiled, sites, slice(0, 1))
    for start in range(0, draws + 1, chunk):
        part = slice(start, min(start + chunk, draws + 1))
        health = drawn_health(compiled, sites, part)
        genes: list[DrawnGene] = []
        for number, gene in enumerate(compiled.genes):
            copies = np.clip(gene.locus.copies[1], 0, 2).astype(int)
            # tests say the same in every draw
            tests = gene.own / point.own[0, :, number][:, copies]
            genes.append(
                DrawnGene(
                    gene=gene,
                    own=health.own[:, :, number][..., copies] * tests,
                    free=health.free[:, :, number][..., copies],
                    cause=health.cause[:, :, number][..., copies],
                )
            )
        yield part, _loci(compiled, genes)


def _loci(compiled: Compiled, genes: Sequence[DrawnGene]) -> list[DrawnGene]:
    """Linked genes as one locus: their excess hazards add within it (`kernel.gene.linked_gene`)."""
    found: list[DrawnGene] = []
    for locus, places in zip(compiled.loci, compiled.places, strict=True):
        if len(places) == 1:
            found.append(genes[places[0]])
            continue
        one, other = genes[places[0]], genes[places[1]]
        found.append(
            DrawnGene(
                gene=locus,
                own=one.own[..., ONE] * other.own[..., OTHER],
                free=one.free[..., ONE] * other.free[..., OTHER],
                cause=one.cause[..., ONE] * other.free[..., OTHER] + one.free[..., ONE] * other.cause[..., OTHER],
            )
        )
    return found


def _weights(compiled: Compiled, question: Questions, part: slice) -> list[FloatArray]:
    """What a genotype of each locus counts in each question, (draw, question, genotype)."""
    mine = [weights_of(compiled, question, number, part) for number in range(len(compiled.genes))]
    return [one for one in together(mine, compiled.places) if one is not None]


def _tables(plan: Plan, drawn: DrawnGene, compiled: Compiled, tilts: FloatArray) -> Tables:
    """P(genotypes of a clique | the data of one gene alone), by width (draw, slot, genotype, …)."""
    rows = drawn.own.copy()
    for cancer, person in enumerate(compiled.cancers.tolist()):
        rows[:, person] *= drawn.free[:, cancer] + tilts[cancer] * drawn.cause[:, cancer]
    return beliefs(plan, drawn.gene.locus, rows, founders=drawn.gene.founders)[0]
