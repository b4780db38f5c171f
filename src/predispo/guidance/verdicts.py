"""Verdicts: every criterion of the guidelines that were chosen, each by its clauses, for one person."""

from collections.abc import Mapping, Sequence
from datetime import date

from predispo.domain.assessment import Assessment
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.verdict import ClauseVerdict, Missing, Verdict, Witness
from predispo.evidence.guideline import Criterion, Guideline
from predispo.evidence.predicate import AtLeast, Clause, Different, Not, Predicate, Score, Scored
from predispo.guidance.answers import Answer, all_of, any_of
from predispo.guidance.case import Case
from predispo.guidance.judging import judge
from predispo.guidance.kindred import SIDES

SCORES = ("manchester_mss3", "premm5")


def verdicts(
    family: Family,
    person: PersonId,
    chosen: Sequence[Guideline],
    *,
    every: Sequence[Guideline],
    on: date,
    assessment: Assessment | None,
) -> tuple[Verdict, ...]:
    """The verdicts on one person in the order of the chosen guidelines.

    `every` holds the guidelines that a score's figures may come from; `assessment` the computed chances, where there
    are any: thresholds on them are not known without it.
    """
    scores = {one.id: one for guide in every for one in guide.criteria if one.id in SCORES}
    editions = {one.id: one for guide in every for one in guide.criteria}
    case = Case(family, person, on=on, scores=scores, assessment=assessment)
    return tuple(_verdict(case, guide, one, editions) for guide in chosen for one in guide.criteria)


def _verdict(case: Case, guide: Guideline, criterion: Criterion, editions: Mapping[str, Criterion]) -> Verdict:
    judged = [(clause, _answer(case, clause)) for clause in criterion.clauses]
    binding = [answer for clause, answer in judged if not clause.proviso]
    provisos = [answer for clause, answer in judged if clause.proviso]
    whole = (all_of if criterion.combine == "all" else any_of)(binding) if binding else Answer(None)
    failed = [one for one in provisos if one.met is False]
    if failed and whole.met is not False:
        whole = Answer(False, against=failed[0].against)
    settling = whole.to_met | (whole.to_not if whole.met is None else frozenset())
    if whole.met:
        settling |= frozenset(missing for one in provisos for missing in one.to_not)
    return Verdict(
        person=case.person,
        criterion=criterion.id,
        title=guide.title,
        country=criterion.country or guide.country,
        topic=criterion.topic,
        kind=criterion.kind,
        edition=criterion.edition,
        valid_from=criterion.valid_from,
        valid_to=criterion.valid_to,
        superseded_by=criterion.superseded_by,
        in_force=in_force(criterion, case.on, editions),
        met=whole.met,
        because=tuple(_clause_verdict(case, clause, answer) for clause, answer in judged),
        would_change=_ordered(case, settling),
        source=criterion.source,
        verified=criterion.verified.value,
        defect=criterion.defect,
        note=str(criterion.rule.get("note", "")),
    )


def in_force(criterion: Criterion, on: date, editions: Mapping[str, Criterion]) -> bool:
    """Whether a criterion was in force on a day: begun, not ended, and not replaced by one that had begun."""
    day = on.isoformat()
    after = editions.get(criterion.superseded_by)
    begun = criterion.valid_from <= day
    ended = bool(criterion.valid_to) and criterion.valid_to < day
    return begun and not ended and not (after is not None and after.valid_from <= day)


def _answer(case: Case, clause: Clause) -> Answer:
    found = Answer(None) if clause.needs is None else judge(case, clause.needs)
    return Answer(None) if clause.cannot and found.met is not False else found


def _clause_verdict(case: Case, clause: Clause, answer: Answer) -> ClauseVerdict:
    facts = _in_order(case, answer.by)
    against = _in_order(case, answer.against)
    asked = _ordered(case, answer.to_met) if answer.met is None else ()
    decided = facts if answer.met else (*facts, *against)
    persons = dict.fromkeys([*(one.person for one in decided), *(one.person for one in asked)])
    return ClauseVerdict(
        clause=clause.id,
        text=clause.text,
        met=answer.met,
        persons=tuple(persons),
        facts=facts,
        against=against,
        missing=asked,
        proviso=clause.proviso,
        reason=clause.cannot,
        figures=_figures(case, clause.needs),
    )


def _in_order(case: Case, witnesses: frozenset[Witness]) -> tuple[Witness, ...]:
    place = case.place
    return tuple(sorted(witnesses, key=lambda one: (place[one.person], str(one.ref), one.what)))


def _ordered(case: Case, missing: frozenset[Missing]) -> tuple[Missing, ...]:
    """The nearest relatives first."""
    place, degree = case.place, case.degree
    return tuple(
        sorted(missing, key=lambda one: (degree[one.person], place[one.person], one.question, one.detail, one.more))
    )


def _figures(case: Case, predicate: Predicate | None) -> Mapping[str, tuple[float, float]]:
    """The score behind a clause, at least and at most: by side for Manchester, in percent for PREMM5."""
    scored = _scored_in(predicate)
    if scored is None:
        return {}
    if scored.score is Score.PREMM5:
        found = case.premm5
        if found is None or found.undecided:
            return {}
        return {gene: (100 * chance, 100 * chance) for gene, chance in found.probability.items()}
    sides: dict[str, tuple[float, float]] = {}
    for side in SIDES:
        total = case.manchester(side)
        if total is not None:
            combined = scored.score is Score.MANCHESTER_COMBINED
            sides[side.value] = (
                (total.combined[0], total.combined[1]) if combined else (max(total.low), max(total.high))
            )
    return sides


def _scored_in(predicate: Predicate | None) -> Scored | None:
    match predicate:
        case Scored():
            return predicate
        case AtLeast() | Different():
            return next((found for one in predicate.of if (found := _scored_in(one)) is not None), None)
        case Not():
            return _scored_in(predicate.of)
        case _:
            return None
