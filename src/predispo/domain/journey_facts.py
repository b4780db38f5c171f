"""What can be written down of the patient's journey, from referral to follow-up."""

from dataclasses import dataclass

from predispo.domain.care import ConsentScope, ConsultationKind
from predispo.domain.classification import Criterion
from predispo.domain.dates import PartialDate
from predispo.domain.fact import Fact
from predispo.domain.ids import DocumentId, PersonId, TaskId
from predispo.domain.testing import SampleKind, TestMethod, TestPurpose, TestReport
from predispo.domain.variant import Variant, VariantClass


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
