"""Editing one figure: what stands at its place, the clinic's own in its stead, and who compared it with its source."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from predispo.app.evidence_editing import Draft, addition
from predispo.app.workspace import Workspace
from predispo.domain.clinic import Override
from predispo.domain.clinic_facts import EvidenceOverridden, EvidenceVerified
from predispo.domain.evidence_place import EvidencePlace
from predispo.domain.family import Recorded
from predispo.domain.ids import OverrideId
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.places import REFERENCES, canonical, figure_digest


@dataclass(frozen=True, slots=True, kw_only=True)
class NewFigure:
    """What a clinic writes in place of a figure; the rest of its table stays as it is.

    `reference` is a new entry of the bibliography under the key `source`, None where the source is known.
    """

    place: EvidencePlace
    value: float
    low: float | None
    high: float | None
    source: str
    population: str
    notes: str
    reference: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What the clinic did about one place: its overrides, oldest first, and who compared what stands there."""

    shipped: Mapping[str, Any] | None
    overrides: tuple[Override, ...]
    verification: Recorded[EvidenceVerified] | None


def drafts_of(workspace: Workspace, new: NewFigure) -> tuple[Draft, ...]:
    """The drafts that put a figure in its place, after those of its source where that is new."""
    table = {**(workspace.catalogue.table_at(new.place) or {})}
    written = {
        "value": new.value,
        "low": new.low,
        "high": new.high,
        "source": new.source,
        "population": new.population,
        "notes": new.notes,
    }
    table = {key: value for key, value in {**table, **written}.items() if value is not None and value != ""}
    figure = Draft(place=new.place, table=table)
    if new.reference is None:
        return (figure,)
    given = {key: value for key, value in new.reference.items() if value}
    return (addition(REFERENCES, "reference", {"key": new.source, **given}), figure)


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
