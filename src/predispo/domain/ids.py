"""The identifiers of predispo; opaque strings that never change and never carry meaning."""

from dataclasses import dataclass
from typing import NewType

FamilyId = NewType("FamilyId", str)
PersonId = NewType("PersonId", str)
UnionId = NewType("UnionId", str)
EntryId = NewType("EntryId", str)
TaskId = NewType("TaskId", str)
DocumentId = NewType("DocumentId", str)
OverrideId = NewType("OverrideId", str)


@dataclass(frozen=True, slots=True, order=True)
class FactRef:
    """One fact in one entry of the journal; `index` counts the entry's facts from 0."""

    entry: EntryId
    index: int
