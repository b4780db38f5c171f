"""How far somebody is on the patient's journey: every stage read from the facts, never set by hand."""

from dataclasses import dataclass
from datetime import date
from typing import TypeGuard, TypeVar

from predispo.domain.care import ConsentScope, ConsultationKind
from predispo.domain.consent import consents
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
from predispo.domain.person import ADULT, Flag
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


def progress(family: Family, person: PersonId, *, today: date) -> Progress:
    """How far somebody is; no stages for who is not a patient of the clinic.

    Raises:
        KeyError: when nobody has this identifier.
    """
    case = _Case(family, family.person(person), facts_about(family, person), today)
    if not any(isinstance(one.fact, CARE) for one in case.facts):
        return Progress(person=person, stages=())
    found = {
        Stage.REFERRAL: case.unless(case.of(ReferralReceived), Lack.NO_REFERRAL),
        Stage.FAMILY_HISTORY: _family_history(case),
        Stage.ASSESSMENT: case.unless(case.of(RiskTold), Lack.NO_RISK_TOLD),
        Stage.PRE_TEST: case.unless(case.talks(ConsultationKind.PRE_TEST), Lack.NO_PRE_TEST_COUNSELLING),
        Stage.CONSENT: _consent(case),
        Stage.TEST: _test(case),
        Stage.RESULT: case.unless(case.of(ResultReceived), Lack.NO_RESULT),
        Stage.POST_TEST: _post_test(case),
        Stage.CASCADE: _cascade(case),
        Stage.PLAN: case.unless(case.of(PlanMade), Lack.NO_PLAN),
        Stage.FOLLOW_UP: case.unless(case.follow_up(), Lack.NO_FOLLOW_UP),
        Stage.AFTER_CANCER: _after_cancer(case),
    }
    stages = (StageReached(stage=stage, waiting=waiting) for stage, waiting in found.items() if waiting is not None)
    return Progress(person=person, stages=tuple(stages))


def facts_about(family: Family, person: PersonId) -> tuple[Recorded[FamilyFact], ...]:
    """The facts that name somebody, in the order of their days; without a day, of when they were written down."""
    return tuple(sorted((one for one in family.facts if person in persons_of(one.fact)), key=day_of))


def day_of(one: Recorded[FamilyFact]) -> date:
    """The day by which a fact is put in order: when it happened, else when it was written down."""
    return one.recorded_at.date() if one.fact.on is None else one.fact.on.middle


Waits = tuple[Waiting, ...]
"""What a stage waits for; nothing where it is reached."""


@dataclass(frozen=True, slots=True)
class _Case:
    """One person, with the facts about them in the order of their days."""

    family: Family
    person: Person
    facts: tuple[Recorded[FamilyFact], ...]
    today: date

    def of(self, kind: type[K]) -> list[Recorded[K]]:
        """The facts of a kind about the person."""
        return [one for one in self.facts if _is(one, kind)]

    def talks(self, kind: ConsultationKind) -> list[Recorded[ConsultationHeld]]:
        """The consultations of a kind."""
        return [one for one in self.of(ConsultationHeld) if one.fact.kind is kind]

    def follow_up(self) -> list[Recorded[FamilyFact]]:
        """What followed the plan: consultations and examinations."""
        return [*self.talks(ConsultationKind.FOLLOW_UP), *self.of(SurveillanceDone)]

    def unless(self, done: object, lack: Lack) -> Waits:
        """Nothing where something was done; else that it is lacking."""
        return () if done else (Waiting(lack, (self.person.id,)),)


def _is(one: Recorded[FamilyFact], kind: type[K]) -> TypeGuard[Recorded[K]]:
    return isinstance(one.fact, kind)


def _family_history(case: _Case) -> Waits:
    """Three generations: both parents of the person and of the parents, and first-degree relatives asked after."""
    pedigree, family, person = case.family.pedigree, case.family, case.person.id
    lines = [person, *(one for one in pedigree.genetic_parents(person) if one is not None)]
    without = tuple(one for one in lines if None in tuple(pedigree.genetic_parents(one)))
    near = Kindred(family, person).first_degree(person)
    silent = tuple(
        one.id
        for one in family.persons.values()
        if one.id in near and one.pregnancy is None and not (one.diagnoses or one.unaffected or one.nobody_knows)
    )
    parts = ((Lack.NO_PARENT, without), (Lack.HEALTH_NOT_ASKED, silent))
    return tuple(Waiting(lack, persons) for lack, persons in parts if persons)


def _consent(case: _Case) -> Waits:
    given = any(ConsentScope.TESTING in one.fact.scopes for one in case.of(ConsentGiven))
    standing = ConsentScope.TESTING in consents(case.facts, case.person.id)
    return case.unless(standing, Lack.CONSENT_TAKEN_BACK if given else Lack.NO_CONSENT_TO_TESTING)


def _test(case: _Case) -> Waits:
    """Ordered and sampled; a result says that both were done."""
    if case.of(ResultReceived):
        return ()
    return (*case.unless(case.of(TestOrdered), Lack.NO_ORDER), *case.unless(case.of(SampleTaken), Lack.NO_SAMPLE))


def _post_test(case: _Case) -> Waits:
    """A conversation after the last result."""
    last = max((day_of(one) for one in case.of(ResultReceived)), default=date.min)
    since = [one for one in case.talks(ConsultationKind.POST_TEST) if day_of(one) >= last]
    return case.unless(since, Lack.NO_POST_TEST_COUNSELLING)


def _cascade(case: _Case) -> Waits | None:
    """Of a carrier: that every living grown-up first-degree relative who may carry the variant was told or tested."""
    family, person = case.family, case.person.id
    known = [one for one in familial_variants(family) if one.acting is not None and one.acting.makes_a_carrier]
    mine = [one for one in known if person in one.carriers or person in one.obligate]
    if not mine:
        return None
    reached = {one.fact.person for one in family.facts if _is(one, RelativeInformed)}
    for variant in mine:
        reached.update((*variant.carriers, *variant.negative))
    near = {one for variant in mine for one in _near_at_risk(family, person, variant)}
    left = tuple(one.id for one in family.persons.values() if one.id in near - reached and _can_be_told(case, one))
    return (Waiting(Lack.RELATIVES_NOT_REACHED, left),) if left else ()


def _near_at_risk(family: Family, person: PersonId, variant: FamilialVariant) -> frozenset[PersonId]:
    """The first-degree relatives of a carrier, but those related through the parent from whom the variant is not."""
    pedigree = family.pedigree
    with_it = {*variant.carriers, *variant.obligate}
    father, mother = pedigree.genetic_parents(person)
    clear = {one for one, other in ((father, mother), (mother, father)) if one in variant.negative or other in with_it}
    clear -= with_it

    def is_clear(relative: PersonId) -> bool:
        shared = {one for one in pedigree.genetic_parents(relative) if one in (father, mother) and one is not None}
        return relative in clear or (bool(shared) and shared <= clear)

    return frozenset(one for one in Kindred(family, person).first_degree(person) if not is_clear(one))


def _can_be_told(case: _Case, person: Person) -> bool:
    """Whether somebody is alive, grown up as far as is known, and did not ask to be left alone."""
    if person.is_dead or person.pregnancy is not None:
        return False
    if {Flag.DO_NOT_CONTACT, Flag.RIGHT_NOT_TO_KNOW} & set(person.details.flags):
        return False
    age = person.age_at(case.today)
    return age is None or person.details.birth is None or age.high >= ADULT


def _after_cancer(case: _Case) -> Waits | None:
    """Of who had a cancer: that the plan was made, or the patient seen, since the last of them."""
    cancers = case.person.cancers
    if not cancers:
        return None
    last = max((one.fact.on.middle for one in cancers if one.fact.on is not None), default=date.min)
    since = [one for one in (*case.of(PlanMade), *case.follow_up()) if day_of(one) >= last]
    return case.unless(since, Lack.NO_PLAN)
