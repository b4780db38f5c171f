"""What each predicate of a clause means, asked of one person on one side of the family."""

from typing import assert_never

from predispo.domain.dates import Age
from predispo.domain.ids import PersonId
from predispo.domain.kinship import Side
from predispo.domain.person import Ancestry
from predispo.domain.standing import Confirmation
from predispo.domain.verdict import Missing, Question, Witness
from predispo.evidence.predicate import (
    AgeNow,
    AtLeast,
    CancerRisk,
    Cancers,
    CarrierChance,
    Confirmed,
    Count,
    Descent,
    Different,
    FamilyVariant,
    HasFeature,
    Not,
    Pattern,
    Predicate,
    RuledOut,
    SamePerson,
    Score,
    Scored,
    Who,
)
from predispo.guidance.answers import NOT_MET, Answer, all_of, any_of, at_least, negated, unknown
from predispo.guidance.case import Case
from predispo.guidance.counting import Candidate, apart, candidate, enough, pattern, young_enough
from predispo.guidance.features import has_sign
from predispo.guidance.kindred import SIDES
from predispo.guidance.matching import ages, has_both_sides, younger_than

ANCESTRIES = {"ashkenazi": Ancestry.ASHKENAZI}
NOBODY: frozenset[PersonId] = frozenset()


def judge(case: Case, predicate: Predicate) -> Answer:
    """Whether a person meets a predicate: on one side of the family at a time, and either side will do."""
    if not _sided(predicate):
        return _judge(case, predicate, SIDES[0])
    return any_of([_judge(case, predicate, side) for side in SIDES])


def _sided(predicate: Predicate) -> bool:
    match predicate:
        case Count() | SamePerson() | Confirmed() | FamilyVariant() | HasFeature() | CarrierChance():
            return predicate.who is not Who.SELF
        case Descent() | AgeNow() | CancerRisk() | RuledOut():
            return False
        case Not():
            return _sided(predicate.of)
        case AtLeast() | Different():
            return any(_sided(one) for one in predicate.of)
        case Scored():
            return predicate.score is not Score.PREMM5
        case Pattern():
            return True
        case _:
            assert_never(predicate)


def _judge(case: Case, predicate: Predicate, side: Side) -> Answer:
    match predicate:
        case Count():
            return _count(case, predicate, side, NOBODY)
        case SamePerson():
            return _same_person(case, predicate, side)
        case Pattern():
            return _pattern(case, predicate, side)
        case Confirmed():
            return _confirmed(case, predicate, side)
        case RuledOut():
            return _ruled_out(case, predicate)
        case FamilyVariant():
            found = [one for who in case.members(predicate.who, side) for one in case.variants(who, predicate.genes)]
            return Answer(bool(found), by=frozenset(found))
        case Descent():
            return _descent(case, predicate)
        case AgeNow():
            return _age_now(case, predicate)
        case CarrierChance():
            return _carrier_chance(case, predicate, side)
        case CancerRisk():
            return _cancer_risk(case, predicate)
        case Scored():
            return _scored(case, predicate, side)
        case HasFeature():
            return any_of([has_sign(case, predicate, one) for one in case.members(predicate.who, side)] or [NOT_MET])
        case Not():
            return negated(_judge(case, predicate.of, side))
        case AtLeast():
            return at_least(predicate.number, [_judge(case, one, side) for one in predicate.of])
        case Different():
            return apart(
                predicate.of,
                lambda part, taken: _count(case, part, side, taken),
                lambda part: _matches(case, part, side),
            )
        case _:
            assert_never(predicate)


# -- counting ---------------------------------------------------------------------------------------------------------


def _one(case: Case, count: Count, person: PersonId) -> Answer:
    """Whether one person is among those that a clause counts."""
    if not count.bilateral:
        return case.match(person, count.cancers, primaries=count.primaries, distinct_sites=count.distinct_sites)
    history = case.histories[person]
    both = has_both_sides(history, count.cancers)
    if both.met is False or count.cancers.age_below is None:
        return both
    found = ages(history, count.cancers)
    asked = Missing(person, Question.AGE_AT_DIAGNOSIS, found[0].cancer.site.value if found else "")
    low = min((one.low for one in found), default=0)
    high = min((one.high for one in found), default=count.cancers.age_below)
    young = younger_than(low, high, count.cancers.age_below, asked)
    return all_of([both, young if young.met is not False else Answer(False, against=both.by)])


def _candidates(case: Case, count: Count, side: Side, taken: frozenset[PersonId]) -> list[Candidate]:
    found: list[Candidate] = []
    for person in case.members(count.who, side):
        if person in taken:
            continue
        answer = _one(case, count, person)
        if answer.met is not False:
            primaries = ages(case.histories[person], count.cancers)
            found.append(candidate(person, answer, primaries, averaged=count.bilateral))
    return found


def _count(case: Case, count: Count, side: Side, taken: frozenset[PersonId]) -> Answer:
    unseen = case.unseen(count.who, side)
    if count.mean_age_below is not None:
        members = None if count.with_one is None else frozenset(case.members(count.with_one, side))
        return young_enough(count, _candidates(case, count, side, taken), members, unseen)
    answers = {one: _one(case, count, one) for one in case.members(count.who, side) if one not in taken}
    whole = enough(count.count, tuple(answers.values()), unseen)
    if count.with_one is None:
        return whole
    inside = case.members(count.with_one, side)
    return all_of([whole, enough(1, [answers[one] for one in inside if one in answers], unseen)])


def _matches(case: Case, count: Count, side: Side) -> list[tuple[PersonId | None, Answer]]:
    found: list[tuple[PersonId | None, Answer]] = [
        (one, _one(case, count, one)) for one in case.members(count.who, side)
    ]
    unseen = case.unseen(count.who, side)
    if unseen is not None:
        found.append((None, unknown(unseen)))
    return found


def _same_person(case: Case, wanted: SamePerson, side: Side) -> Answer:
    found = [
        all_of([case.match(one, each, primaries=1, distinct_sites=False) for each in wanted.cancers])
        for one in case.members(wanted.who, side)
    ]
    return enough(1, found, case.unseen(wanted.who, side))


def _pattern(case: Case, wanted: Pattern, side: Side) -> Answer:
    count = Count(who=Who.ANY, cancers=wanted.cancers)
    relatives = case.kindred.by_side[side]
    found = pattern(
        wanted,
        _candidates(case, count, side, NOBODY),
        case.first_degree,
        lambda one: 0 if one == case.person else relatives[one].generation,
    )
    unseen = case.unseen(Who.ANY, side)
    return found if found.met is not False or unseen is None else Answer(None, against=found.against)


# -- what is known of tests, ancestry, features -----------------------------------------------------------------------


def _affected(case: Case, who: Who, wanted: Cancers, side: Side) -> list[Witness]:
    found = [case.match(one, wanted, primaries=1, distinct_sites=False) for one in case.members(who, side)]
    return [witness for one in found if one.met for witness in sorted(one.by, key=lambda each: each.person)]


def _confirmed(case: Case, wanted: Confirmed, side: Side) -> Answer:
    told = _affected(case, wanted.who, wanted.cancers, side)
    if not told:
        return NOT_MET
    answers: list[Answer] = []
    for witness in told:
        primary = next(one for one in case.histories[witness.person].primaries if one.ref == witness.ref)
        if primary.confirmation in {Confirmation.PATHOLOGY, Confirmation.RECORD_SEEN}:
            answers.append(Answer(True, by=frozenset({witness})))
        else:
            asked = Missing(witness.person, Question.CONFIRMATION, witness.what)
            answers.append(Answer(None, to_met=frozenset({asked}), to_not=frozenset({asked})))
    return all_of(answers)


def _ruled_out(case: Case, wanted: RuledOut) -> Answer:
    members = dict.fromkeys(one for side in SIDES for one in case.members(Who.ANY, side))
    carriers = [one for who in members for one in case.variants(who, (wanted.gene,))]
    if carriers:
        return Answer(False, against=frozenset(carriers))
    affected = dict.fromkeys(one.person for side in SIDES for one in _affected(case, Who.ANY, wanted.cancers, side))
    tested = [one for one in affected if case.tested(one, wanted.gene)]
    if tested:
        return Answer(True, by=frozenset(Witness(one, None, wanted.gene) for one in tested))
    asked = frozenset(Missing(one, Question.TEST, wanted.gene) for one in affected or {case.person: None})
    return Answer(None, to_met=asked, to_not=asked)


def _descent(case: Case, wanted: Descent) -> Answer:
    """The person's own ancestry, or that of a grandparent or parent; other groups than Ashkenazi are not recorded."""
    line = [one for one in case.family.pedigree if one in _two_up(case)]
    told = {one: case.family.person(one).details.ancestry for one in line}
    for one, ancestry in told.items():
        if any(ANCESTRIES.get(group) is ancestry for group in wanted.groups):
            return Answer(True, by=frozenset({Witness(one, None, ancestry.value)}))
    vague = {Ancestry.UNKNOWN, Ancestry.OTHER}
    if told[case.person] in vague:
        return unknown(Missing(case.person, Question.ANCESTRY, " ".join(wanted.groups)))
    return Answer(False, against=frozenset({Witness(case.person, None, told[case.person].value)}))


def _two_up(case: Case) -> frozenset[PersonId]:
    parents = case.family.pedigree.parents
    found = {case.person}
    for _ in range(2):
        found |= {up for one in tuple(found) for up in parents[one] if up is not None}
    return frozenset(found)


def _age_now(case: Case, wanted: AgeNow) -> Answer:
    age: Age | None = case.own.age
    asked = Missing(case.person, Question.CURRENT_AGE)
    if age is None:
        return unknown(asked)
    return negated(younger_than(age.low, age.high, wanted.at_least, asked))


# -- chances and scores -----------------------------------------------------------------------------------------------


def _carrier_chance(case: Case, wanted: CarrierChance, side: Side) -> Answer:
    persons = [
        one
        for one in case.members(wanted.who, side)
        if wanted.alive is None or case.histories[one].dead is not wanted.alive
    ]
    return any_of([_chance_of(case, wanted, one) for one in persons] or [NOT_MET])


def _chance_of(case: Case, wanted: CarrierChance, person: PersonId) -> Answer:
    assessed = None if case.assessment is None else case.assessment.persons.get(person)
    if assessed is None or any(gene not in assessed.carrier for gene in wanted.genes):
        return Answer(None)
    free = 1.0
    for gene in wanted.genes:
        free *= 1 - assessed.carrier[gene].probability
    percent = 100 * (1 - free)
    witness = frozenset({Witness(person, None, " ".join(wanted.genes))})
    if percent > wanted.percent or (percent == wanted.percent and not wanted.above):
        return Answer(True, by=witness)
    return Answer(False, against=witness)


def _cancer_risk(case: Case, wanted: CancerRisk) -> Answer:
    """From the remaining risk: exact up to the first age, afterwards a lower bound, which can only meet it.

    P(cancer by b | free at a) = 1 − (1 − R(b)) / (1 − R(a)), where R is the risk from today's age.
    """
    assessed = None if case.assessment is None else case.assessment.persons.get(case.person)
    points = (
        {} if assessed is None else {one.age: one.risk for one in assessed.remaining_risk.get(wanted.site.value, ())}
    )
    if assessed is None or assessed.age is None or wanted.to_age not in points:
        return Answer(None)
    before = 0.0 if assessed.age >= wanted.from_age else points.get(wanted.from_age)
    if before is None:
        return Answer(None)
    percent = 100 * (1 - (1 - points[wanted.to_age]) / (1 - before))
    witness = frozenset({Witness(case.person, None, wanted.site.value)})
    if percent > wanted.percent or (percent == wanted.percent and not wanted.above):
        return Answer(True, by=witness)
    return Answer(False, against=witness) if assessed.age <= wanted.from_age else Answer(None)


def _scored(case: Case, wanted: Scored, side: Side) -> Answer:
    if wanted.score is Score.PREMM5:
        return _premm5(case, wanted.at_least)
    total = case.manchester(side)
    if total is None:
        return Answer(None)
    combined = wanted.score is Score.MANCHESTER_COMBINED
    by = frozenset(total.by)
    low = total.combined[0] if combined else max(total.low)
    high = total.combined[1] if combined else max(total.high)
    if low >= wanted.at_least:
        return Answer(True, by=by)
    reach = {
        asked: sum(extra) if combined else max(total.low[0] + extra[0], total.low[1] + extra[1]) - low
        for asked, extra in total.may_add.items()
    }
    unseen = case.unseen(Who.ANY, side)
    if unseen is not None:
        reach[unseen] = wanted.at_least
    if max(high, low) + sum(reach.values()) < wanted.at_least:
        return Answer(False, against=by)
    settling = frozenset(asked for asked, extra in reach.items() if low + extra >= wanted.at_least)
    return Answer(None, to_met=settling, against=by)


def _premm5(case: Case, percent: float) -> Answer:
    found = case.premm5
    if found is None:
        return Answer(None)
    if found.undecided:
        only = found.undecided if len(found.undecided) == 1 else frozenset[Missing]()
        return Answer(None, to_met=only, to_not=only, against=found.by)
    if 100 * found.probability["any"] >= percent:
        return Answer(True, by=found.by)
    unseen = [one for side in SIDES if (one := case.unseen(Who.FIRST, side)) is not None]
    missing = found.missing | frozenset(unseen)
    return Answer(None, to_met=missing, against=found.by) if missing else Answer(False, against=found.by)
