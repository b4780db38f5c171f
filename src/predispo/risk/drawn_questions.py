"""What is asked of one person in every draw, and what a genotype of one gene counts in each question.

Axes: `draw` as in `draws`; `question` counts: that no gene is carried, then each gene of the panel, then the ages of
each cancer's risk.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from predispo.domain.assessment import PersonAssessment
from predispo.domain.ids import PersonId
from predispo.risk.compile import Compiled
from predispo.risk.drawn_sites import DrawnSite, excess_until_now, told_draws
from predispo.risk.health import Key
from predispo.risk.kernel.arrays import BoolArray, FloatArray
from predispo.risk.outcome import Outcome, outcome
from predispo.risk.remaining import operation_of


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskQuestion:
    """One site of a person: survival weights of its questions, (draw, gene, question, copies); the first is now."""

    site: Outcome
    genes: tuple[str, ...]
    ages: tuple[int, ...]
    weights: FloatArray
    alone: FloatArray
    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """What is asked of one person: question 0 is no gene, then each gene of the panel, then the sites' ages."""

    place: int
    risks: tuple[RiskQuestion, ...]
    fits: BoolArray
    count: int


def questions_of(
    compiled: Compiled, mine: PersonAssessment, who: PersonId, sites: Mapping[Key, DrawnSite]
) -> Questions:
    """What is asked of one person who was assessed, for the hazards of every draw."""
    place = compiled.persons.index(who)
    woman = bool(compiled.women[place])
    fits = np.ones(len(next(iter(sites.values())).fits), dtype=bool)
    risks: list[RiskQuestion] = []
    start = 1 + len(compiled.panel)
    for name, points in mine.remaining_risk.items():
        key = (outcome(name), woman)
        if key not in sites or mine.age is None or len(points) < 2:
            continue
        told, site = compiled.histories[place], sites[key]
        since = told.since.get(key[0], 0)
        now = mine.age - since
        operation = operation_of(told, site.point)
        baseline, excess, fitting = told_draws(site, now, None if operation is None else operation.procedure)
        fits = fits & fitting
        ages = tuple(point.age for point in points)
        free = min(told.free_age(key[0]), now)
        until_now = excess_until_now(site, operation, free, now)
        onwards = np.stack([until_now + excess[..., now : age - since].sum(axis=-1) for age in ages], axis=2)
        alone = np.stack([baseline[:, now : age - since].sum(axis=-1) for age in ages], axis=1)
        risks.append(
            RiskQuestion(
                site=key[0], genes=site.point.genes, ages=ages, weights=np.exp(-onwards), alone=alone, start=start
            )
        )
        start += len(ages)
    return Questions(place=place, risks=tuple(risks), fits=fits, count=start)


def weights_of(compiled: Compiled, question: Questions, number: int, part: slice) -> FloatArray:
    """What a genotype of one gene counts in each question, (draw, question, genotype)."""
    gene = compiled.genes[number]
    copies = np.clip(gene.locus.copies[1], 0, 2).astype(int)
    draws = len(range(*part.indices(len(question.fits))))
    made = np.ones((draws, question.count, len(copies)))
    made[:, 0] = copies == 0
    made[:, 1 + number] = copies > 0
    for risk in question.risks:
        if compiled.panel[number] in risk.genes:
            mine = risk.weights[part, risk.genes.index(compiled.panel[number])]
            made[:, risk.start : risk.start + len(risk.ages)] = mine[..., copies]
    return made
