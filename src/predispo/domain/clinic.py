"""A clinic: what it decided of its evidence and whom it trusts, read from its own journal."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from predispo.domain.clinic_facts import (
    ClinicFact,
    EvidenceApproved,
    EvidenceOverridden,
    EvidenceVerified,
    KeyTrusted,
    PackInstalled,
)
from predispo.domain.family import Recorded
from predispo.domain.ids import OverrideId


class OverrideState(StrEnum):
    """Whether an override acts: it waits for another author's approval, or a later one took its place."""

    ACTING = "acting"
    WAITING = "waiting"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """One override that stands in the journal, with its state and who approved it."""

    recorded: Recorded[EvidenceOverridden]
    state: OverrideState
    approval: Recorded[EvidenceApproved] | None = None

    @property
    def fact(self) -> EvidenceOverridden:
        """What was written down."""
        return self.recorded.fact

    @property
    def author(self) -> str:
        """Who wrote it down."""
        return self.recorded.author


@dataclass(frozen=True, slots=True, kw_only=True)
class Clinic:
    """What a clinic's journal says now; overrides in the order in which they came."""

    facts: tuple[Recorded[ClinicFact], ...] = ()
    overrides: tuple[Override, ...] = ()
    verifications: tuple[Recorded[EvidenceVerified], ...] = ()
    approval_required: bool = False
    trusted_keys: Mapping[str, Recorded[KeyTrusted]] = field(default_factory=dict)
    packs: Mapping[tuple[str, str], Recorded[PackInstalled]] = field(default_factory=dict)

    @property
    def acting(self) -> tuple[Override, ...]:
        """The overrides that act, at most one a place."""
        return tuple(one for one in self.overrides if one.state is OverrideState.ACTING)

    def override(self, id: OverrideId) -> Override | None:
        """The override of that name, None where none stands."""
        return next((one for one in self.overrides if one.fact.override == id), None)
