"""The kinds of entry that the Journey takes, and the fields that each asks for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from predispo.domain.care import ConsentScope, ConsultationKind
from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    ConsentGiven,
    ConsentWithdrawn,
    ConsultationHeld,
    ContactAgreed,
    DecisionTaken,
    FamilyFact,
    NoteWritten,
    PlanMade,
    PromiseMade,
    ReferralReceived,
    RelativeDeclined,
    RelativeInformed,
    RelativeInvited,
    SampleTaken,
    SeenElsewhere,
    SurveillanceDone,
    TaskOpened,
    TestOrdered,
)
from predispo.domain.ids import PersonId, TaskId
from predispo.domain.testing import SampleKind, TestMethod, TestPurpose

Values = Mapping[str, Any]


class Asked(StrEnum):
    """How a field is asked."""

    LINE = "line"
    AREA = "area"
    CHOICE = "choice"
    SEVERAL = "several"
    YES = "yes"
    DAY = "day"
    GENES = "genes"
    PERSON = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field: its label's key, how it is asked, out of which values, and whether it must be answered."""

    name: str
    asked: Asked
    of: type[StrEnum] | None = None
    needed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryKind:
    """One kind of entry; `make` turns the answers into its fact."""

    name: str
    fields: tuple[Field, ...]
    make: Callable[[PersonId, PartialDate, Values, Callable[[str], str]], FamilyFact]


def _referral(person: PersonId, on: PartialDate, said: Values, _: Callable[[str], str]) -> FamilyFact:
    return ReferralReceived(
        person=person, on=on, referrer=said["referrer"], reason=said["reason"], urgent=said["urgent"]
    )


def _consultation(person: PersonId, on: PartialDate, said: Values, _: Callable[[str], str]) -> FamilyFact:
    return ConsultationHeld(
        person=person,
        on=on,
        kind=said["kind"],
        counsellor=said["counsellor"],
        present=said["present"],
        interpreter=said["interpreter"],
        summary=said["summary"],
    )


def _consent(person: PersonId, on: PartialDate, said: Values, _: Callable[[str], str]) -> FamilyFact:
    return ConsentGiven(person=person, on=on, scopes=said["scopes"], written=said["written"], version=said["version"])


def _consent_back(person: PersonId, on: PartialDate, said: Values, _: Callable[[str], str]) -> FamilyFact:
    return ConsentWithdrawn(person=person, on=on, scopes=said["scopes"])


def _order(person: PersonId, on: PartialDate, said: Values, _: Callable[[str], str]) -> FamilyFact:
    return TestOrdered(
        person=person,
        on=on,
        genes=said["genes"],
        method=said["method"],
        purpose=said["purpose"],
        laboratory=said["laboratory"],
    )


def _sample(person: PersonId, on: PartialDate, said: Values, _: Callable[[str], str]) -> FamilyFact:
    return SampleTaken(person=person, on=on, sample=said["sample"])


def _plan(person: PersonId, on: PartialDate, said: Values, _: Callable[[str], str]) -> FamilyFact:
    return PlanMade(person=person, on=on, text=said["text"])


def _surveillance(person: PersonId, on: PartialDate, said: Values, _: Callable[[str], str]) -> FamilyFact:
    return SurveillanceDone(person=person, on=on, examination=said["examination"], finding=said["finding"])


def _informed(person: PersonId, on: PartialDate, said: Values, _: Callable[[str], str]) -> FamilyFact:
    return RelativeInformed(person=person, on=on, through=said["through"])


def _invited(person: PersonId, on: PartialDate, said: Values, _: Callable[[str], str]) -> FamilyFact:
    return RelativeInvited(person=person, on=on, through=said["through"])


def _declined(person: PersonId, on: PartialDate, said: Values, _: Callable[[str], str]) -> FamilyFact:
    return RelativeDeclined(person=person, on=on, reason=said["reason"])


def _contact(person: PersonId, on: PartialDate, said: Values, _: Callable[[str], str]) -> FamilyFact:
    contact = None if said["contact"] == person else said["contact"]
    return ContactAgreed(person=person, on=on, contact=contact, way=said["way"])


def _elsewhere(person: PersonId, on: PartialDate, said: Values, _: Callable[[str], str]) -> FamilyFact:
    return SeenElsewhere(person=person, on=on, clinic=said["clinic"])


def _promise(person: PersonId, on: PartialDate, said: Values, new_id: Callable[[str], str]) -> FamilyFact:
    return PromiseMade(
        promise=TaskId(new_id("t")), person=person, on=on, text=said["text"], due=said["due"], owner=said["owner"]
    )


def _decision(person: PersonId, on: PartialDate, said: Values, _: Callable[[str], str]) -> FamilyFact:
    return DecisionTaken(person=person, on=on, text=said["text"])


def _note(person: PersonId, on: PartialDate, said: Values, _: Callable[[str], str]) -> FamilyFact:
    return NoteWritten(person=None if said["whole_family"] else person, on=on, text=said["text"])


def _task(person: PersonId, on: PartialDate, said: Values, new_id: Callable[[str], str]) -> FamilyFact:
    return TaskOpened(
        task=TaskId(new_id("t")), person=person, on=on, text=said["text"], due=said["due"], owner=said["owner"]
    )


LINE, AREA, CHOICE, SEVERAL, YES = Asked.LINE, Asked.AREA, Asked.CHOICE, Asked.SEVERAL, Asked.YES

ENTRY_KINDS = (
    EntryKind(
        name="referral",
        fields=(Field(name="referrer", asked=LINE), Field(name="reason", asked=LINE), Field(name="urgent", asked=YES)),
        make=_referral,
    ),
    EntryKind(
        name="consultation",
        fields=(
            Field(name="kind", asked=CHOICE, of=ConsultationKind),
            Field(name="counsellor", asked=LINE),
            Field(name="present", asked=LINE),
            Field(name="interpreter", asked=LINE),
            Field(name="summary", asked=AREA),
        ),
        make=_consultation,
    ),
    EntryKind(
        name="consent",
        fields=(
            Field(name="scopes", asked=SEVERAL, of=ConsentScope, needed=True),
            Field(name="written", asked=YES),
            Field(name="version", asked=LINE),
        ),
        make=_consent,
    ),
    EntryKind(
        name="consent_withdrawn",
        fields=(Field(name="scopes", asked=SEVERAL, of=ConsentScope, needed=True),),
        make=_consent_back,
    ),
    EntryKind(
        name="order",
        fields=(
            Field(name="genes", asked=Asked.GENES, needed=True),
            Field(name="method", asked=CHOICE, of=TestMethod),
            Field(name="purpose", asked=CHOICE, of=TestPurpose),
            Field(name="laboratory", asked=LINE),
        ),
        make=_order,
    ),
    EntryKind(name="sample", fields=(Field(name="sample", asked=CHOICE, of=SampleKind),), make=_sample),
    EntryKind(name="plan", fields=(Field(name="text", asked=AREA, needed=True),), make=_plan),
    EntryKind(
        name="surveillance",
        fields=(Field(name="examination", asked=LINE, needed=True), Field(name="finding", asked=LINE)),
        make=_surveillance,
    ),
    EntryKind(name="informed", fields=(Field(name="through", asked=LINE),), make=_informed),
    EntryKind(name="invited", fields=(Field(name="through", asked=LINE),), make=_invited),
    EntryKind(name="declined", fields=(Field(name="reason", asked=LINE),), make=_declined),
    EntryKind(
        name="contact",
        fields=(Field(name="contact", asked=Asked.PERSON), Field(name="way", asked=LINE)),
        make=_contact,
    ),
    EntryKind(name="elsewhere", fields=(Field(name="clinic", asked=LINE),), make=_elsewhere),
    EntryKind(name="decision", fields=(Field(name="text", asked=AREA, needed=True),), make=_decision),
    EntryKind(
        name="note",
        fields=(Field(name="text", asked=AREA, needed=True), Field(name="whole_family", asked=YES)),
        make=_note,
    ),
    EntryKind(
        name="task",
        fields=(
            Field(name="text", asked=LINE, needed=True),
            Field(name="due", asked=Asked.DAY),
            Field(name="owner", asked=LINE),
        ),
        make=_task,
    ),
    EntryKind(
        name="promise",
        fields=(
            Field(name="text", asked=LINE, needed=True),
            Field(name="due", asked=Asked.DAY, needed=True),
            Field(name="owner", asked=LINE),
        ),
        make=_promise,
    ),
)
