"""95 % intervals of an assessment: its answers for many draws of the published figures.

The intervals speak of the uncertainty of the published figures alone. What is not known of the family is summed over in
every answer, and another model would give other answers: a note beside the intervals says both.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from predispo.domain.assessment import Assessment, CarrierProbability, Note, PersonAssessment, RiskPoint
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.errors import NotApplicable, TooManyLoops
from predispo.evidence.catalogue import Catalogue
from predispo.risk.assess import ANY, Ticket
from predispo.risk.compile import Compiled, compile_family, reduced_plan
from predispo.risk.drawn_causes import DrawnGene, Groups, all_sets, drawn_terms, expectations
from predispo.risk.drawn_health import drawn_health
from predispo.risk.drawn_sites import DrawnSite, drawn_contralateral, drawn_site, excess_until_now, told_draws
from predispo.risk.draws import percentiles
from predispo.risk.health import Key
from predispo.risk.kernel.arrays import BoolArray, FloatArray
from predispo.risk.kernel.grouping import group_cancers
from predispo.risk.kernel.peeling import LARGEST_TABLE
from predispo.risk.kernel.plan import Plan
from predispo.risk.outcome import Outcome, Second, outcome
from predispo.risk.remaining import operation_of
from predispo.risk.supposed_figures import familial_frequency_notes, fixed_figures

SEED = 1
"""Where chance starts when nobody says otherwise: the same family always gets the same intervals."""

MOST_CANCERS = 9
"""With more cancers than this they are put in `GROUPS` groups for the draws, however the point values were found."""

GROUPS = 6

CHUNK = 2**20
"""How many numbers the likelihoods of one gene may hold together for one chunk of draws: 8 MB."""


def with_intervals(
    assessment: Assessment,
    family: Family,
    catalogue: Catalogue,
    *,
    draws: int,
    seed: int = SEED,
    persons: Sequence[PersonId] | None = None,
    ticket: Ticket | None = None,
) -> Assessment:
    """The assessment with the intervals of some persons, of the consultand where none are named.

    `family` is the one that was assessed, with what was supposed. Draws in which no non-carrier's hazard fits the
    population's are left out and counted. An answer is moved, on the scale of log-odds, by what draw 0 (the point
    values) differs from the assessment by: nothing, unless many cancers are put in groups.

    Raises:
        NotApplicable: when there are too few draws for a percentile, or nobody of that name was assessed.
        Cancelled: the ticket was cancelled.
    """
    if draws < 20 or seed < 0:
        raise NotApplicable(
            "An interval needs at least 20 draws and a seed that is not negative.", cure="Take 200 draws."
        )
    asked = [assessment.consultand] if persons is None else list(dict.fromkeys(persons))
    if unknown := [one for one in asked if one not in assessment.persons]:
        raise NotApplicable(f"{unknown[0]} was not assessed.", cure="Name a person of the assessment.")
    compiled = compile_family(family, catalogue, on=assessment.on, country=assessment.country, panel=assessment.genes)
    sites: dict[Key, DrawnSite] = {}
    steps = len(compiled.penetrance) + draws
    for done, (site, female) in enumerate(compiled.penetrance):
        _step(ticket, done, steps)
        if isinstance(site, Second):
            drawn = drawn_contralateral(catalogue, assessment.genes, draws, seed)
        else:
            drawn = drawn_site(catalogue, assessment.country, site, female, assessment.genes, draws, seed)
        if drawn is not None:
            sites[site, female] = drawn
    plan = _plan(compiled, assessment.consultand)
    questions = [_questions(compiled, assessment.persons[who], who, sites) for who in asked]
    values = _answers(compiled, plan, sites, questions, draws, ticket, len(sites), steps)
    fits = np.logical_and.reduce([site.fits for site in sites.values()] + [one.fits for one in questions])
    told = dict(assessment.persons)
    for who, question, answers in zip(asked, questions, values, strict=True):
        told[who] = _filled(told[who], question, answers, fits)
    fixed = fixed_figures(family, catalogue, compiled, sites)
    lent = {name for site in sites.values() for name in site.lent}
    rejected = int((~fits[1:]).sum())
    before = [note for note in assessment.notes if note.code not in _CODES]
    return replace(
        assessment,
        persons=told,
        draws=draws,
        fixed=fixed,
        notes=(
            *before,
            *_notes(draws, fixed, sorted(lent), rejected),
            *familial_frequency_notes(assessment, family, catalogue, compiled),
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Risk:
    """One site of a person: survival weights of its questions, (draw, gene, question, copies); the first is now."""

    site: Outcome
    genes: tuple[str, ...]
    ages: tuple[int, ...]
    weights: FloatArray
    alone: FloatArray
    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Questions:
    """What is asked of one person: question 0 is no gene, then each gene of the panel, then the sites' ages."""

    place: int
    risks: tuple[_Risk, ...]
    fits: BoolArray
    count: int


def _questions(compiled: Compiled, mine: PersonAssessment, who: PersonId, sites: Mapping[Key, DrawnSite]) -> _Questions:
    place = compiled.persons.index(who)
    woman = bool(compiled.women[place])
    fits = np.ones(len(next(iter(sites.values())).fits), dtype=bool)
    risks: list[_Risk] = []
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
            _Risk(site=key[0], genes=site.point.genes, ages=ages, weights=np.exp(-onwards), alone=alone, start=start)
        )
        start += len(ages)
    return _Questions(place=place, risks=tuple(risks), fits=fits, count=start)


def _answers(
    compiled: Compiled,
    plan: Plan,
    sites: Mapping[Key, DrawnSite],
    questions: Sequence[_Questions],
    draws: int,
    ticket: Ticket | None,
    done: int,
    steps: int,
) -> list[FloatArray]:
    """E of every question, by person (draw, question)."""
    owners = compiled.cancers.tolist()
    groups = _groups(compiled)
    sets = [all_sets(gene, groups) for gene in compiled.genes]
    masks = [one.masks for one in sets]
    point = drawn_health(compiled, sites, slice(0, 1))
    widest = max((len(one.inside) * gene.locus.size for one, gene in zip(sets, compiled.genes, strict=True)), default=1)
    passes = widest * max(len(compiled.persons), 1) * 3
    room = max((one.count for one in questions), default=1) * 2 ** len(groups) * 3
    step = max(1, min(50, CHUNK // max(passes, room, 1)))
    found: list[list[FloatArray]] = [[] for _ in questions]
    for start in range(0, draws + 1, step):
        _step(ticket, done + min(start, draws), steps)
        part = slice(start, min(start + step, draws + 1))
        health = drawn_health(compiled, sites, part)
        asked = [one.place for one in questions]
        totals: list[FloatArray] = []
        joints: list[FloatArray] = []
        for number, gene in enumerate(compiled.genes):
            copies = np.clip(gene.locus.copies[1], 0, 2).astype(int)
            # tests say the same in every draw
            tests = gene.own / point.own[0, :, number][:, copies]
            drawn = DrawnGene(
                gene=gene,
                own=health.own[:, :, number][..., copies] * tests,
                free=health.free[:, :, number][..., copies],
                cause=health.cause[:, :, number][..., copies],
            )
            total, joint = drawn_terms(drawn, plan, owners, groups, sets[number], asked)
            totals.append(total)
            joints.append(joint)
        for number, question in enumerate(questions):
            weighed = [
                np.einsum("dsg,dqg->dsq", joint[:, :, number], _weights(compiled, question, place, part))
                for place, joint in enumerate(joints)
            ]
            found[number].append(expectations(totals, weighed, masks, len(groups)))
    return [np.concatenate(one) for one in found]


def _weights(compiled: Compiled, question: _Questions, number: int, part: slice) -> FloatArray:
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


def _filled(mine: PersonAssessment, question: _Questions, answers: FloatArray, fits: BoolArray) -> PersonAssessment:
    def interval(values: FloatArray, point: float) -> tuple[float, float]:
        kept = values[1:][fits[1:]]
        return percentiles(_anchored(kept, float(values[0]), point), point) if len(kept) else (point, point)

    genes = [gene for gene in mine.carrier if gene != ANY]
    carrier: dict[str, CarrierProbability] = {}
    for gene, chance in mine.carrier.items():
        values = 1.0 - answers[:, 0] if gene == ANY else answers[:, 1 + genes.index(gene)]
        carrier[gene] = replace(chance, interval=interval(values, chance.probability))
    risks: dict[str, tuple[RiskPoint, ...]] = dict(mine.remaining_risk)
    for risk in question.risks:
        free = answers[:, risk.start : risk.start + len(risk.ages)] * np.exp(-risk.alone)
        values = np.maximum.accumulate(np.maximum(1.0 - free / free[:, :1], 0.0), axis=-1)
        risks[risk.site.value] = tuple(
            replace(point, interval=interval(values[:, place], point.risk))
            for place, point in enumerate(mine.remaining_risk[risk.site.value])
        )
    return replace(mine, carrier=carrier, remaining_risk=risks)


def _anchored(values: FloatArray, drawn: float, point: float) -> FloatArray:
    """Draws moved so that draw 0 is the assessment's answer, on the scale of log-odds."""
    if not (0.0 < drawn < 1.0 and 0.0 < point < 1.0):
        return np.clip(values, 0.0, 1.0)
    shift = (point / (1.0 - point)) / (drawn / (1.0 - drawn))
    inside = np.clip(values, 0.0, 1.0)
    return shift * inside / (1.0 - inside + shift * inside)


def _plan(compiled: Compiled, consultand: PersonId) -> Plan:
    """As `assess` chooses it: everybody, or those who matter to the consultand where loops are too many."""
    largest = max((gene.locus.size for gene in compiled.genes), default=3)
    if largest**compiled.plan.width <= LARGEST_TABLE:
        return compiled.plan
    reduced = reduced_plan(compiled, consultand)
    if largest**reduced.width > LARGEST_TABLE:
        raise TooManyLoops("This family has too many loops for an interval.", cure="Leave out distant relatives.")
    return reduced


def _groups(compiled: Compiled) -> Groups:
    count = len(compiled.cancers)
    if count <= MOST_CANCERS:
        return [[cancer] for cancer in range(count)]
    causes = np.array([gene.cause.max(axis=-1) for gene in compiled.genes])
    return group_cancers(compiled.father, compiled.mother, compiled.cancers, causes, GROUPS)


_CODES = {"intervals", "intervals_lent", "draws_left_out", "familial_frequency"}


def _notes(draws: int, fixed: Sequence[str], lent: Sequence[str], rejected: int) -> list[Note]:
    data = {"draws": str(draws), "fixed": str(len(fixed))}
    notes = [
        Note(
            code="intervals",
            text=f"Intervals are of {draws} draws and speak of the uncertainty of published figures alone; {len(fixed)}"
            " figures have no published interval and stay fixed. What is not known of the family is summed over, and"
            " the choice of the model is no part of an interval.",
            data=data,
        )
    ]
    if lent:
        notes.append(
            Note(
                code="intervals_lent",
                text=f"{len(lent)} points of published curves have no interval of their own and move with the nearest"
                f" point of their curve that has one: {'; '.join(lent)}.",
                data={"count": str(len(lent)), "figures": "; ".join(lent)},
            )
        )
    if rejected:
        notes.append(
            Note(
                code="draws_left_out",
                text=f"{rejected} of {draws} draws were left out: carriers alone would have had more cancers than the"
                " whole population.",
                data={"draws": str(draws), "rejected": str(rejected)},
            )
        )
    return notes


def _step(ticket: Ticket | None, done: int, total: int) -> None:
    if ticket is not None:
        ticket.step(done, total)
