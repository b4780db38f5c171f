"""Editing one figure: what stands at its place, the clinic's own in its stead, and who compared it with its source."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from predispo.app.evidence_editing import Draft
from predispo.app.workspace import Workspace
from predispo.domain.clinic import Override
from predispo.domain.clinic_facts import EvidenceOverridden, EvidenceVerified
from predispo.domain.evidence_place import EvidencePlace
from predispo.domain.family import Recorded
from predispo.domain.ids import OverrideId
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.places import canonical, figure_digest


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What the clinic did about one place: its overrides, oldest first, and who compared what stands there."""

    shipped: Mapping[str, Any] | None
    overrides: tuple[Override, ...]
    verification: Recorded[EvidenceVerified] | None


def catalogue_with(workspace: Workspace, drafts: Sequence[Draft]) -> Catalogue:
    """The evidence as it would be in force with drafts; nothing is written."""
    catalogue = workspace.catalogue
    places = {one.place for one in drafts}
    kept = [one for one in catalogue.overrides if one.place not in places]
    new = [
        EvidenceOverridden(
            override=OverrideId(f"draft {number}"),
            place=one.place,
            text=canonical(one.table),
            reason="-",
            edition=catalogue.shipped.edition,
        )
        for number, one in enumerate(drafts)
    ]
    return catalogue.shipped.with_overrides((*kept, *new), catalogue.verifications)


def history(workspace: Workspace, place: EvidencePlace) -> History:
    """What the clinic did about a place."""
    clinic = workspace.clinic_journal.clinic
    stands = workspace.catalogue.shipped.with_overrides(workspace.catalogue.overrides).table_at(place)
    digest = "" if stands is None else figure_digest(stands)
    seen = [one for one in clinic.verifications if one.fact.place == place and one.fact.figure == digest]
    return History(
        shipped=workspace.catalogue.shipped.table_at(place),
        overrides=tuple(one for one in clinic.overrides if one.fact.place == place),
        verification=seen[-1] if seen else None,
    )
