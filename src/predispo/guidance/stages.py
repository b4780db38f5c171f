"""How far somebody is on the patient's journey: every stage read from the facts, never set by hand."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeGuard, TypeVar

from predispo.domain.care import ConsentScope, ConsultationKind
from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    ConsentGiven,
    ConsentWithdrawn,
    ConsultationHeld,
    FamilyFact,
    LetterIssued,
    PlanMade,
    ReferralReceived,
    RelativeInformed,
    ResultReceived,
    RiskTold,
    SampleTaken,
    SurveillanceDone,
    TestOrdered,
    persons_of,
)
from predispo.domain.familial import FamilialVariant, familial_variants
from predispo.domain.family import Family, Person, Recorded
from predispo.domain.ids import PersonId
from predispo.domain.person import Flag
from predispo.domain.stage import Lack, Progress, Stage, StageReached, Waiting
from predispo.guidance.kindred import Kindred

K = TypeVar("K", bound=FamilyFact)

CARE = (
    ReferralReceived,
    ConsultationHeld,
    ConsentGiven,
    ConsentWithdrawn,
    TestOrdered,
    SampleTaken,
    ResultReceived,
    RiskTold,
    LetterIssued,
    PlanMade,
    SurveillanceDone,
)
"""What makes somebody a patient of the clinic; a relative who was only told of the family's risk is none yet."""

GROWN_UP = 18
"""The age from which relatives are told themselves; children wait, and their parents are told."""


def progress(family: Family, person: PersonId, *, today: date) -> Progress:
    """How far somebody is; no stages for who is not a patient of the clinic.

    Raises:
        KeyError: when nobody has this identifier.
    """
    case = _Case(family, person, today)
    if not any(isinstance(one.fact, CARE) for one in case.facts):
        return Progress(person=family.person(person).id, stages=())
    stages: dict[Stage, Callable[[], StageReached | None]] = {
        Stage.REFERRAL: lambda: _one_of(case, Stage.REFERRAL, case.of(ReferralReceived), Lack.NO_REFERRAL),
        Stage.FAMILY_HISTORY: lambda: _family_history(case),
        Stage.ASSESSMENT: lambda: _one_of(case, Stage.ASSESSMENT, case.of(RiskTold), Lack.NO_RISK_TOLD),
        Stage.PRE_TEST: lambda: _one_of(
            case, Stage.PRE_TEST, case.talks(ConsultationKind.PRE_TEST), Lack.NO_PRE_TEST_COUNSELLING
        ),
        Stage.CONSENT: lambda: _consent(case),
        Stage.TEST: lambda: _test(case),
        Stage.RESULT: lambda: _one_of(case, Stage.RESULT, case.of(ResultReceived), Lack.NO_RESULT),
        Stage.POST_TEST: lambda: _post_test(case),
        Stage.CASCADE: lambda: _cascade(case),
        Stage.PLAN: lambda: _one_of(case, Stage.PLAN, case.of(PlanMade), Lack.NO_PLAN),
        Stage.FOLLOW_UP: lambda: _one_of(case, Stage.FOLLOW_UP, case.follow_up(), Lack.NO_FOLLOW_UP),
        Stage.AFTER_CANCER: lambda: _after_cancer(case),
    }
    found = (stages[stage]() for stage in Stage)
    return Progress(person=person, stages=tuple(one for one in found if one is not None))


def consents(family: Family, person: PersonId, scope: ConsentScope, *, on: date) -> tuple[Recorded[ConsentGiven], ...]:
    """The consents of a person to a scope that stand on a day: given by then, and not taken back since."""
    standing: list[Recorded[ConsentGiven]] = []
    for one in sorted(family.facts, key=_day):
        if _is(one, ConsentGiven) and one.fact.person == person and scope in one.fact.scopes and _day(one) <= on:
            standing.append(one)
        elif _is(one, ConsentWithdrawn) and one.fact.person == person and scope in one.fact.scopes and _day(one) <= on:
            standing.clear()
    return tuple(standing)


@dataclass(frozen=True, slots=True)
class _Case:
    """One person, with the facts about them in the order of their days."""

    family: Family
    person: PersonId
    today: date

    @property
    def facts(self) -> list[Recorded[FamilyFact]]:
        return sorted((one for one in self.family.facts if self.person in persons_of(one.fact)), key=_day)

    def of(self, kind: type[K]) -> list[Recorded[K]]:
        """The facts of a kind about the person."""
        return [one for one in self.facts if _is(one, kind)]

    def talks(self, kind: ConsultationKind) -> list[Recorded[ConsultationHeld]]:
        """The consultations of a kind."""
        return [one for one in self.of(ConsultationHeld) if one.fact.kind is kind]

    def follow_up(self) -> list[Recorded[FamilyFact]]:
        """What followed the plan: consultations and examinations."""
        return sorted([*self.talks(ConsultationKind.FOLLOW_UP), *self.of(SurveillanceDone)], key=_day)


def _is(one: Recorded[FamilyFact], kind: type[K]) -> TypeGuard[Recorded[K]]:
    return isinstance(one.fact, kind)


def _day(one: Recorded[FamilyFact]) -> date:
    """The day by which a fact is put in order: when it happened, else when it was written down."""
    return one.recorded_at.date() if one.fact.on is None else one.fact.on.middle


def _reached(stage: Stage, by: Iterable[Recorded[FamilyFact]], waiting: Iterable[Waiting] = ()) -> StageReached:
    facts = tuple(by)
    on: PartialDate | None = facts[-1].fact.on if facts else None
    return StageReached(stage=stage, waiting=tuple(waiting), on=on, facts=tuple(one.ref for one in facts))


def _one_of(case: _Case, stage: Stage, by: Iterable[Recorded[FamilyFact]], lack: Lack) -> StageReached:
    facts = tuple(by)
    return _reached(stage, facts, () if facts else (Waiting(lack, (case.person,)),))


def _family_history(case: _Case) -> StageReached:
    """Three generations: both parents of the person and of the parents, and first-degree relatives asked after."""
    pedigree, family = case.family.pedigree, case.family
    parents = pedigree.genetic_parents(case.person)
    lines = [case.person, *(one for one in parents if one is not None)]
    without = tuple(one for one in lines if None in tuple(pedigree.genetic_parents(one)))
    near = Kindred(family, case.person).first_degree(case.person)
    silent = tuple(
        one.id
        for one in family.persons.values()
        if one.id in near and one.pregnancy is None and not (one.diagnoses or one.unaffected or one.nobody_knows)
    )
    waiting: list[Waiting] = []
    if without:
        waiting.append(Waiting(Lack.NO_PARENT, without))
    if silent:
        waiting.append(Waiting(Lack.HEALTH_NOT_ASKED, silent))
    return _reached(Stage.FAMILY_HISTORY, (), waiting)


def _consent(case: _Case) -> StageReached:
    given = [one for one in case.of(ConsentGiven) if ConsentScope.TESTING in one.fact.scopes]
    standing = consents(case.family, case.person, ConsentScope.TESTING, on=date.max)
    if standing:
        return _reached(Stage.CONSENT, standing)
    lack = Lack.CONSENT_TAKEN_BACK if given else Lack.NO_CONSENT_TO_TESTING
    return _reached(Stage.CONSENT, (), (Waiting(lack, (case.person,)),))


def _test(case: _Case) -> StageReached:
    """Ordered and sampled; a result says that both were done."""
    orders, samples = case.of(TestOrdered), case.of(SampleTaken)
    waiting: list[Waiting] = []
    if not case.of(ResultReceived):
        waiting += [] if orders else [Waiting(Lack.NO_ORDER, (case.person,))]
        waiting += [] if samples else [Waiting(Lack.NO_SAMPLE, (case.person,))]
    return _reached(Stage.TEST, sorted([*orders, *samples], key=_day), waiting)


def _post_test(case: _Case) -> StageReached:
    """A conversation after the last result."""
    results = case.of(ResultReceived)
    talks = case.talks(ConsultationKind.POST_TEST)
    since = [one for one in talks if not results or _day(one) >= _day(results[-1])]
    return _one_of(case, Stage.POST_TEST, since, Lack.NO_POST_TEST_COUNSELLING)


def _cascade(case: _Case) -> StageReached | None:
    """Of a carrier: that every living grown-up first-degree relative who may carry the variant was told or tested."""
    family = case.family
    found = [one for one in familial_variants(family) if one.acting is not None and one.acting.makes_a_carrier]
    mine = [one for one in found if case.person in one.carriers or case.person in one.obligate]
    if not mine:
        return None
    told = [one for one in sorted(family.facts, key=_day) if _is(one, RelativeInformed)]
    reached = {one.fact.person for one in told}
    near = {one for variant in mine for one in _near_at_risk(case, variant)}
    for variant in mine:
        reached.update((*variant.carriers, *variant.negative))
    waiting = tuple(one.id for one in family.persons.values() if one.id in near - reached and _can_be_told(case, one))
    return _reached(
        Stage.CASCADE,
        [one for one in told if one.fact.person in near],
        (Waiting(Lack.RELATIVES_NOT_REACHED, waiting),) if waiting else (),
    )


def _near_at_risk(case: _Case, variant: FamilialVariant) -> frozenset[PersonId]:
    """The first-degree relatives of a carrier, but those related through the parent from whom the variant is not."""
    pedigree = case.family.pedigree
    with_it = {*variant.carriers, *variant.obligate}
    father, mother = pedigree.genetic_parents(case.person)
    clear = {one for one, other in ((father, mother), (mother, father)) if one in variant.negative or other in with_it}
    clear -= with_it

    def is_clear(relative: PersonId) -> bool:
        shared = {one for one in pedigree.genetic_parents(relative) if one in (father, mother) and one is not None}
        return relative in clear or (bool(shared) and shared <= clear)

    return frozenset(one for one in Kindred(case.family, case.person).first_degree(case.person) if not is_clear(one))


def _can_be_told(case: _Case, person: Person) -> bool:
    """Whether somebody is alive, grown up as far as is known, and did not ask to be left alone."""
    if person.is_dead or person.pregnancy is not None:
        return False
    if {Flag.DO_NOT_CONTACT, Flag.RIGHT_NOT_TO_KNOW} & set(person.details.flags):
        return False
    age = person.age_at(case.today)
    return age is None or person.details.birth is None or age.high >= GROWN_UP


def _after_cancer(case: _Case) -> StageReached | None:
    """Of who had a cancer: that the plan was made, or the patient seen, since the last of them."""
    cancers = case.family.person(case.person).cancers
    if not cancers:
        return None
    later = [*case.of(PlanMade), *case.follow_up()]
    last = max((one.fact.on.middle for one in cancers if one.fact.on is not None), default=date.min)
    since = sorted((one for one in later if _day(one) >= last), key=_day)
    return _one_of(case, Stage.AFTER_CANCER, since, Lack.NO_PLAN)
