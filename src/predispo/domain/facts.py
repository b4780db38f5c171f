"""Everything that can be written down about a family; facts are for ever, so a kind never changes its meaning.

A fact is in the past tense. `on` is the day it happened, as far as that is known. Who said so, how sure it is and who
may be shown it stand on every fact.
"""

from dataclasses import dataclass
from typing import get_args

from predispo.domain.cancer import Cancer, Procedure, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.fact import Fact
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.journey_facts import (
    ClassPublished,
    ConsentGiven,
    ConsentWithdrawn,
    ConsultationHeld,
    LetterIssued,
    NoteWritten,
    PlanMade,
    ReferralReceived,
    RelativeInformed,
    ResultReceived,
    RiskTold,
    RuleSetAside,
    SampleTaken,
    SurveillanceDone,
    TaskDone,
    TaskOpened,
    TestOrdered,
    VariantClassified,
)
from predispo.domain.person import Details, PregnancyOutcome, Role, TwinKind
from predispo.domain.reach_facts import (
    ContactAgreed,
    DecisionTaken,
    PromiseKept,
    PromiseMade,
    RelativeDeclined,
    RelativeInvited,
    SeenElsewhere,
)
from predispo.domain.task_facts import TaskArranged

# -- the family and its shape -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyDescribed(Fact):
    """The family's number and header; the last one said counts. `country` is an ISO 3166 code."""

    number: str
    name: str = ""
    country: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonAdded(Fact):
    """A person came into the family's record."""

    person: PersonId
    details: Details


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDescribed(Fact):
    """All of a person's details, said anew; the last one said counts as a whole."""

    person: PersonId
    details: Details


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleTaken(Fact):
    """A person is the proband or the consultand; the last one named in a role holds it."""

    person: PersonId
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionFormed(Fact):
    """One or two persons who have, had or might have had children; one where the other parent is not known at all."""

    union: UnionId
    partners: tuple[PersonId, ...]
    consanguineous: bool = False
    relation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionEnded(Fact):
    """The partners of a union parted."""

    union: UnionId


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildlessnessNoted(Fact):
    """A union has no children; `infertile` where it is known that it could not."""

    union: UnionId
    infertile: bool = False
    cause: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildBorn(Fact):
    """A child belongs to a union by birth.

    Its genes come from the union's partners, unless `ovum_from` or `sperm_from` name others; `carried_by` names who
    bore it where that was not a partner. `order` is its place among the siblings where that is known, from 1.
    """

    child: PersonId
    union: UnionId
    order: int | None = None
    ovum_from: PersonId | None = None
    sperm_from: PersonId | None = None
    carried_by: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TwinsNoted(Fact):
    """Two or more siblings were born together."""

    persons: tuple[PersonId, ...]
    kind: TwinKind = TwinKind.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class AdoptionNoted(Fact):
    """A person was adopted: into a union of this family, or out of it where `into` is None."""

    person: PersonId
    into: UnionId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PregnancyNoted(Fact):
    """The person is a pregnancy, with what became of it; `weeks` of gestation, `due` the expected day."""

    person: PersonId
    outcome: PregnancyOutcome = PregnancyOutcome.ONGOING
    weeks: int | None = None
    due: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPlaced(Fact):
    """The user placed a person's symbol by hand: `x` in column widths, `row` in generations from the top."""

    person: PersonId
    x: float
    row: int | None = None


# -- health -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class DiagnosisMade(Fact):
    """A cancer was diagnosed; `age` None means an affected person whose age at diagnosis nobody knows."""

    person: PersonId
    cancer: Cancer
    age: Age | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnaffectedNoted(Fact):
    """A person is known to have been free of these cancers until `age`; no sites means all of them."""

    person: PersonId
    sites: tuple[Site, ...] = ()
    age: Age | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CancerUnknownNoted(Fact):
    """It was asked whether a person had these cancers, and nobody knows; no sites means any cancer.

    It says nothing of health: it tells an answer from a question that was never put.
    """

    person: PersonId
    sites: tuple[Site, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SurgeryDone(Fact):
    """An organ at risk was removed."""

    person: PersonId
    procedure: Procedure
    age: Age | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSeenAlive(Fact):
    """A person was known to be alive at `age` or on the fact's day; that says nothing of health."""

    person: PersonId
    age: Age | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDied(Fact):
    """A person died."""

    person: PersonId
    age: Age | None = None
    cause: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskFactorNoted(Fact):
    """Something else that bears on risk, by the name and in the units of CanRisk: menarche, height, PRS_BC …"""

    person: PersonId
    factor: str
    value: str


FamilyFact = (
    FamilyDescribed
    | PersonAdded
    | PersonDescribed
    | RoleTaken
    | UnionFormed
    | UnionEnded
    | ChildlessnessNoted
    | ChildBorn
    | TwinsNoted
    | AdoptionNoted
    | PregnancyNoted
    | PersonPlaced
    | DiagnosisMade
    | UnaffectedNoted
    | CancerUnknownNoted
    | SurgeryDone
    | PersonSeenAlive
    | PersonDied
    | RiskFactorNoted
    | ReferralReceived
    | ConsultationHeld
    | ConsentGiven
    | ConsentWithdrawn
    | TestOrdered
    | SampleTaken
    | ResultReceived
    | VariantClassified
    | ClassPublished
    | RiskTold
    | LetterIssued
    | PlanMade
    | SurveillanceDone
    | RelativeInformed
    | TaskOpened
    | TaskDone
    | TaskArranged
    | RuleSetAside
    | NoteWritten
    | RelativeInvited
    | RelativeDeclined
    | ContactAgreed
    | SeenElsewhere
    | PromiseMade
    | PromiseKept
    | DecisionTaken
)

FACT_KINDS: dict[str, type[Fact]] = {kind.__name__: kind for kind in get_args(FamilyFact)}


def persons_of(fact: FamilyFact) -> tuple[PersonId, ...]:
    """The persons whom a fact names, in the order in which it names them."""
    match fact:
        case UnionFormed():
            return fact.partners
        case TwinsNoted():
            return fact.persons
        case ChildBorn():
            named = (fact.child, fact.ovum_from, fact.sperm_from, fact.carried_by)
            return tuple(person for person in named if person is not None)
        case FamilyDescribed() | UnionEnded() | ChildlessnessNoted() | TaskDone() | PromiseKept():
            return ()
        case VariantClassified() | ClassPublished():
            return ()
        case TaskOpened() | TaskArranged() | NoteWritten() | PromiseMade():
            return () if fact.person is None else (fact.person,)
        case ContactAgreed():
            return (fact.person,) if fact.contact is None else (fact.person, fact.contact)
        case _:
            return (fact.person,)


def unions_of(fact: FamilyFact) -> tuple[UnionId, ...]:
    """The unions that a fact names."""
    match fact:
        case UnionFormed() | UnionEnded() | ChildlessnessNoted() | ChildBorn():
            return (fact.union,)
        case AdoptionNoted():
            return () if fact.into is None else (fact.into,)
        case _:
            return ()
