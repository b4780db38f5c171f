"""95 % intervals of an assessment: its answers for many draws of the published figures.

The intervals speak of the uncertainty of the published figures alone. What is not known of the family is summed over in
every answer, and another model would give other answers: a note beside the intervals says both.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from predispo.domain.assessment import Assessment, CarrierProbability, Note, PersonAssessment, RiskPoint
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.errors import NotApplicable, TooManyLoops
from predispo.evidence.catalogue import Catalogue
from predispo.risk.assess import ANY, Ticket
from predispo.risk.compile import Compiled, compile_family, reduced_plan
from predispo.risk.drawn_answers import MOST_SUMMED, answers_of
from predispo.risk.drawn_questions import Questions, questions_of
from predispo.risk.drawn_sites import DrawnSite, drawn_contralateral, drawn_site
from predispo.risk.draws import percentiles
from predispo.risk.health import Key
from predispo.risk.kernel.arrays import BoolArray, FloatArray
from predispo.risk.kernel.causes import predicted
from predispo.risk.kernel.many import messages_fit
from predispo.risk.kernel.peeling import LARGEST_TABLE
from predispo.risk.kernel.plan import Plan
from predispo.risk.outcome import Second
from predispo.risk.supposed_figures import familial_frequency_notes, fixed_figures

SEED = 1
"""Where chance starts when nobody says otherwise: the same family always gets the same intervals."""


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
    values) differs from the assessment by: nothing up to nine cancers, beyond what roundings do (`drawn_answers`).

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
    plan = _plan(compiled, assessment.consultand, draws)
    questions = [questions_of(compiled, assessment.persons[who], who, sites) for who in asked]
    found = answers_of(
        compiled, plan, sites, questions, draws, lambda done: _step(ticket, len(sites) + min(done, draws - 1), steps)
    )
    shared, fits = which_fit(sites, questions)
    told = dict(assessment.persons)
    rejected: dict[PersonId | None, int] = {None: int((~shared[1:]).sum())}
    for who, question, answers, fitting in zip(asked, questions, found.values, fits, strict=True):
        told[who] = _filled(told[who], question, answers, fitting)
        rejected[who] = int((~fitting[1:]).sum())
    fixed = fixed_figures(family, catalogue, compiled, sites)
    lent = {name for site in sites.values() for name in site.lent}
    before = [note for note in assessment.notes if note.code not in _CODES or _is_of_others(note, asked)]
    return replace(
        assessment,
        persons=told,
        draws=draws,
        fixed=fixed,
        notes=(
            *before,
            *_notes(draws, fixed, sorted(lent), rejected, found.bound),
            *familial_frequency_notes(assessment, family, catalogue, compiled),
        ),
    )


def _is_of_others(note: Note, asked: Sequence[PersonId]) -> bool:
    """Whether a note on draws is of somebody whose intervals stay as they were."""
    return note.person is not None and note.person not in asked


def which_fit(
    sites: Mapping[Key, DrawnSite], questions: Sequence[Questions]
) -> tuple[BoolArray, tuple[BoolArray, ...]]:
    """Which draws (draw,) are possible worlds for everybody, and for each person who is asked about.

    A draw that cannot tell one person's risk still tells the others': nobody's interval hangs on who else is asked.
    """
    shared = np.logical_and.reduce([site.fits for site in sites.values()])
    return shared, tuple(shared & one.fits for one in questions)


def _filled(mine: PersonAssessment, question: Questions, answers: FloatArray, fits: BoolArray) -> PersonAssessment:
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
    return replace(mine, carrier=carrier, remaining_risk=risks, draws=len(answers) - 1)


def _anchored(values: FloatArray, drawn: float, point: float) -> FloatArray:
    """Draws moved so that draw 0 is the assessment's answer, on the scale of log-odds."""
    if not (0.0 < drawn < 1.0 and 0.0 < point < 1.0):
        return np.clip(values, 0.0, 1.0)
    shift = (point / (1.0 - point)) / (drawn / (1.0 - drawn))
    inside = np.clip(values, 0.0, 1.0)
    return shift * inside / (1.0 - inside + shift * inside)


def _plan(compiled: Compiled, consultand: PersonId, draws: int) -> Plan:
    """As `assess` chooses it: everybody, or those who matter to the consultand where loops are too many."""
    if _fits(compiled, compiled.plan, draws):
        return compiled.plan
    reduced = reduced_plan(compiled, consultand)
    if not _fits(compiled, reduced, draws):
        raise TooManyLoops("This family has too many loops for an interval.", cure="Leave out distant relatives.")
    return reduced


def _fits(compiled: Compiled, plan: Plan, draws: int) -> bool:
    """Whether so many draws are in reach of memory and of some two minutes."""
    if max((one.locus.size for one in compiled.loci), default=3) ** plan.width > LARGEST_TABLE:
        return False
    if len(compiled.cancers) > MOST_SUMMED:
        return messages_fit(plan, compiled.loci)
    return plan.width <= 3 or draws * predicted(compiled.loci)[1] * plan.states(3) <= MOST_NUMBERS


MOST_NUMBERS = 3e9
"""How many numbers the tables of all passes of all draws may hold where there are loops."""

_CODES = {"intervals", "intervals_lent", "draws_left_out", "draws_bounded", "familial_frequency"}


def _notes(
    draws: int, fixed: Sequence[str], lent: Sequence[str], rejected: Mapping[PersonId | None, int], bound: float
) -> list[Note]:
    """What is to be said of the draws; `rejected` counts those left out, for everybody (None) and for each person."""
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
    for person, count in rejected.items():
        if count > (0 if person is None else rejected[None]):
            notes.append(
                Note(
                    code="draws_left_out",
                    person=person,
                    text=f"{count} of {draws} draws were left out: carriers alone would have had more cancers than the"
                    " whole population.",
                    data={"draws": str(draws), "rejected": str(count)},
                )
            )
    if bound > 0.0:
        notes.append(
            Note(
                code="draws_bounded",
                text="There are too many cancers to follow the cause of each exactly in every draw. Rounding leaves"
                f" every probability of a draw within {bound:.1g} of the model's own.",
                data={"bound": f"{bound:.1g}"},
            )
        )
    return notes


def _step(ticket: Ticket | None, done: int, total: int) -> None:
    if ticket is not None:
        ticket.step(done, total)
