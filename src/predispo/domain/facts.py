"""Everything that can be written down about a family; facts are for ever, so a kind never changes its meaning.

A fact is in the past tense. `on` is the day it happened, as far as that is known. Who said so, how sure it is and who
may be shown it stand on every fact.
"""

from dataclasses import dataclass
from typing import get_args

from predispo.domain.cancer import Cancer, Procedure, Site
from predispo.domain.care import ConsentScope, ConsultationKind
from predispo.domain.classification import Criterion
from predispo.domain.dates import Age, PartialDate
from predispo.domain.ids import DocumentId, PersonId, TaskId, UnionId
from predispo.domain.person import Details, PregnancyOutcome, Role, TwinKind
from predispo.domain.standing import Confirmation, Disclosure
from predispo.domain.testing import SampleKind, TestMethod, TestPurpose, TestReport
from predispo.domain.variant import Variant, VariantClass


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What every fact carries."""

    on: PartialDate | None = None
    informant: str = ""
    confirmation: Confirmation = Confirmation.TOLD
    disclosure: Disclosure = Disclosure.FAMILY


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


# -- the journey ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralReceived(Fact):
    """Somebody asked the clinic to see a person."""

    person: PersonId
    referrer: str = ""
    reason: str = ""
    urgent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultationHeld(Fact):
    """The clinic spoke with a person; `present` are the others who were there."""

    person: PersonId
    kind: ConsultationKind
    counsellor: str = ""
    present: str = ""
    interpreter: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentGiven(Fact):
    """A person agreed to these scopes, in writing or not."""

    person: PersonId
    scopes: tuple[ConsentScope, ...]
    written: bool = True
    version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentWithdrawn(Fact):
    """A person took consent back."""

    person: PersonId
    scopes: tuple[ConsentScope, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TestOrdered(Fact):
    """A germline test was ordered."""

    person: PersonId
    genes: tuple[str, ...]
    method: TestMethod = TestMethod.UNKNOWN
    purpose: TestPurpose = TestPurpose.UNKNOWN
    laboratory: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleTaken(Fact):
    """A sample was taken for a test."""

    person: PersonId
    sample: SampleKind = SampleKind.BLOOD


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultReceived(Fact):
    """A laboratory's report came in."""

    person: PersonId
    report: TestReport


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantClassified(Fact):
    """The clinic decided a class, by criteria of these rules; it acts, and the laboratory's stands beside it."""

    variant: Variant
    decided: VariantClass
    decided_by: str = ""
    reason: str = ""
    criteria: tuple[Criterion, ...] = ()
    points: int | None = None
    rules: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassPublished(Fact):
    """A database said something new, in its own words, of a class or none; it acts on nothing. `on` is its day."""

    variant: Variant
    source: str
    significance: str
    published: VariantClass | None = None
    stars: int = 0
    record: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldFigure:
    """One figure as it was told: a probability between 0 and 1 of `what` by `by_age`."""

    what: str
    probability: float
    by_age: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskTold(Fact):
    """A person was told a risk, with what is needed to reproduce it."""

    person: PersonId
    figures: tuple[ToldFigure, ...]
    model: str
    evidence_edition: str
    evidence_digest: str
    inputs_digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterIssued(Fact):
    """A letter left the clinic; `sha256` is that of the stored PDF."""

    person: PersonId
    kind: str
    language: str
    document: DocumentId
    sha256: str
    addressee: str = ""
    template_version: str = ""
    evidence_edition: str = ""
    inputs_digest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanMade(Fact):
    """A plan of follow-up was agreed with a person, in the counsellor's words."""

    person: PersonId
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveillanceDone(Fact):
    """An examination was done."""

    person: PersonId
    examination: str
    finding: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RelativeInformed(Fact):
    """A relative was told of the family's risk; `through` says by whom or how."""

    person: PersonId
    through: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskOpened(Fact):
    """Something has to be done or awaited."""

    task: TaskId
    text: str
    person: PersonId | None = None
    due: PartialDate | None = None
    owner: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskDone(Fact):
    """What had to be done was done."""

    task: TaskId


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSetAside(Fact):
    """A step for a person was taken although a rule, such as NO/written-consent, asked to wait; `reason` says why."""

    person: PersonId
    rule: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteWritten(Fact):
    """A note, of a person or of the whole family."""

    text: str
    person: PersonId | None = None


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
    | RuleSetAside
    | NoteWritten
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
        case FamilyDescribed() | UnionEnded() | ChildlessnessNoted() | TaskDone():
            return ()
        case VariantClassified() | ClassPublished():
            return ()
        case TaskOpened() | NoteWritten():
            return () if fact.person is None else (fact.person,)
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
