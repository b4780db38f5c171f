"""What can be written down of reaching relatives, of promises, and of what was decided with somebody."""

from dataclasses import dataclass

from predispo.domain.dates import PartialDate
from predispo.domain.fact import Fact
from predispo.domain.ids import PersonId, TaskId


@dataclass(frozen=True, slots=True, kw_only=True)
class RelativeInvited(Fact):
    """The clinic offered a relative an appointment; `through` says by whom or how."""

    person: PersonId
    through: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RelativeDeclined(Fact):
    """A relative who knows of the offer does not want it now; a test or a new invitation later stands beside it."""

    person: PersonId
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactAgreed(Fact):
    """Contact with a person goes through `contact`, somebody of the family, or as `way` says; the last said counts."""

    person: PersonId
    contact: PersonId | None = None
    way: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenElsewhere(Fact):
    """Another clinic looks after a person; the last said counts, and an empty name means that none does any more."""

    person: PersonId
    clinic: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseMade(Fact):
    """The clinic promised a person, or the family, something by a day; `owner` sees to it."""

    promise: TaskId
    text: str
    person: PersonId | None = None
    due: PartialDate | None = None
    owner: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseKept(Fact):
    """What was promised was done."""

    promise: TaskId


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionTaken(Fact):
    """Something was decided with a person, in the counsellor's words."""

    person: PersonId
    text: str
