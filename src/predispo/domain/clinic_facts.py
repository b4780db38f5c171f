"""Everything that can be written down about the clinic itself: its own evidence, who approved it, whom it trusts.

They lie in the clinic's own journal, under the same rules as the facts about a family: append-only, undoable, sealed.
As everywhere, `on` is the day it happened and `informant` who said so.
"""

from dataclasses import dataclass
from typing import get_args

from predispo.domain.evidence_place import EvidencePlace
from predispo.domain.fact import Fact
from predispo.domain.ids import OverrideId


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceOverridden(Fact):
    """The clinic put a table of its own in place of what the evidence has at a place, or where it has nothing.

    `text` is the table as canonical JSON, in the words of the evidence files. `replaced` is what stood there in
    `edition` when it was written, empty where nothing stood. `pack` names the pack that it came with.
    """

    override: OverrideId
    place: EvidencePlace
    text: str
    reason: str
    edition: str
    replaced: str = ""
    pack: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceApproved(Fact):
    """Another author read these overrides and approved them."""

    overrides: tuple[OverrideId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceVerified(Fact):
    """A person compared a figure with its source.

    `figure` is the digest of the table that was compared: another figure at the same place is not verified by it. `by`
    is the person, `seen` what was seen and where. `pack` names the pack that it came with.
    """

    place: EvidencePlace
    figure: str
    by: str
    seen: str
    pack: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalRuled(Fact):
    """The clinic decided whether an override acts only once another author approved it; the last one said counts."""

    required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyTrusted(Fact):
    """The clinic accepted packs that are signed by a key; `key` is the raw ed25519 public key in hexadecimal."""

    key: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PackInstalled(Fact):
    """A signed pack was taken in; its overrides and verifications stand beside it in the same entry.

    `name` and `key` (the signer's, in hexadecimal) tell which pack, `version` counts upwards, `sha256` is the file's.
    """

    name: str
    version: int
    key: str
    sha256: str


ClinicFact = EvidenceOverridden | EvidenceApproved | EvidenceVerified | ApprovalRuled | KeyTrusted | PackInstalled

CLINIC_FACT_KINDS: dict[str, type[Fact]] = {kind.__name__: kind for kind in get_args(ClinicFact)}
