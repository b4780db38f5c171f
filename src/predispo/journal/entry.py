"""An entry: one act of one author, which writes facts down and may supersede what stood before."""

from dataclasses import dataclass
from datetime import datetime
from typing import Generic

from typing_extensions import TypeVar

from predispo.domain.fact import Fact
from predispo.domain.facts import FamilyFact
from predispo.domain.ids import EntryId, FactRef

Reference = EntryId | FactRef
F = TypeVar("F", bound=Fact, covariant=True, default=FamilyFact)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Generic[F]):
    """One act of one author, on a family or, with clinic facts, on the clinic.

    `supersedes` names whole entries, whose facts and own supersessions it silences, or single facts. An entry without
    facts withdraws what it supersedes. `recorded_at` is in UTC. `subject` says in the author's language what was done.

    Raises:
        ValueError: when `recorded_at` has no time zone.
    """

    id: EntryId
    recorded_at: datetime
    author: str
    facts: tuple[F, ...] = ()
    supersedes: frozenset[Reference] = frozenset()
    subject: str = ""

    def __post_init__(self) -> None:
        if self.recorded_at.tzinfo is None:
            raise ValueError("recorded_at needs a time zone")
