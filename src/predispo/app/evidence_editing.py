"""Editing the evidence: a clinic's own figures, proposed, approved and withdrawn, and figures marked as verified.

Every change is an entry of the clinic's journal: who, when, why; undo withdraws it. `workspace.catalogue` is the
evidence in force after each.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from predispo.app.workspace import Workspace
from predispo.domain.clinic import Clinic, Override, OverrideState
from predispo.domain.clinic_facts import (
    ApprovalRuled,
    ClinicFact,
    EvidenceApproved,
    EvidenceOverridden,
    EvidenceVerified,
    PackInstalled,
)
from predispo.domain.dates import PartialDate
from predispo.domain.evidence_place import EvidencePlace
from predispo.domain.ids import EntryId, OverrideId
from predispo.errors import EvidenceError, InvalidFact, NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.check import Finding, check
from predispo.evidence.places import MODEL, VERIFIABLE, canonical, figure_digest, parsed, place_of
from predispo.journal.entry import Entry, Reference


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A table that a clinic wants in place of what stands at a place, or there where nothing stands.

    `table` is in the words of the evidence files. The `verified` in it does not count: a new figure is unverified until
    a person marks it.
    """

    place: EvidencePlace
    table: Mapping[str, Any]


def addition(file: str, table: str, data: Mapping[str, Any]) -> Draft:
    """The draft of a new figure, criterion, action, reference or choice in a file: its place follows from itself."""
    return Draft(place=place_of(file, table, data), table=data)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """An override as a list shows it, with what the edition has at its place.

    `outdated` says that the edition has something else there now than when the override was written; `set_aside` why
    it does not act although it should, empty where it does.
    """

    override: Override
    table: Mapping[str, Any]
    shipped: Mapping[str, Any] | None
    outdated: bool = False
    set_aside: str = ""

    @property
    def place(self) -> EvidencePlace:
        """Where it stands."""
        return self.override.fact.place

    @property
    def acts(self) -> bool:
        """Whether it is in the evidence in force."""
        return self.override.state is OverrideState.ACTING and not self.set_aside


@dataclass(frozen=True, slots=True, kw_only=True)
class Problems:
    """What `evidence check` says against drafts; empty where they may be written down."""

    findings: tuple[Finding, ...] = field(default=())


def try_drafts(workspace: Workspace, drafts: Sequence[Draft]) -> Problems:
    """What is wrong with drafts, by the same schema and the same checks as the shipped evidence; nothing is written."""
    facts = [_fact(workspace, draft, reason="-", override=OverrideId(f"draft {n}")) for n, draft in enumerate(drafts)]
    return Problems(findings=_findings(workspace, facts))


def override(
    workspace: Workspace,
    drafts: Sequence[Draft],
    *,
    reason: str,
    on: PartialDate | None = None,
    informant: str = "",
    subject: str = "evidence-overridden",
) -> Entry[ClinicFact]:
    """Write the clinic's own tables down, as one act; they act at once, or once another author approved them.

    A later override at the same place takes the place of the earlier one when it acts.

    Raises:
        EvidenceError: a draft breaks the schema or what `evidence check` proves; `data['file']` and `data['place']` say
            where. Nothing is written.
        InvalidFact: there is no reason.
    """
    if not reason.strip():
        raise InvalidFact("An override has no reason.", cure="Say why the clinic takes another figure.")
    facts = tuple(
        _fact(
            workspace,
            draft,
            reason=reason.strip(),
            override=OverrideId(workspace.new_id("o")),
            on=on,
            informant=informant,
        )
        for draft in drafts
    )
    refuse_findings(_findings(workspace, facts))
    return workspace.clinic_journal.record(facts, subject=subject)


def approve(workspace: Workspace, overrides: Sequence[OverrideId]) -> Entry[ClinicFact]:
    """Approve what another author wrote down; it acts from then on, and an earlier version of the same pack no more.

    Raises:
        InvalidFact: it is the approver's own, or nothing waits under that name.
        EvidenceError: it no longer fits the evidence in force.
    """
    clinic = workspace.clinic_journal.clinic
    waiting = {one.fact.override: one.fact for one in clinic.overrides if one.state is OverrideState.WAITING}
    unknown = [one for one in overrides if one not in waiting]
    if unknown or not overrides:
        raise InvalidFact("This does not wait for approval.", cure="Look at the overrides as they are now.")
    refuse_findings(_findings(workspace, [waiting[one] for one in overrides]))
    return workspace.clinic_journal.record(
        (EvidenceApproved(overrides=tuple(overrides)),),
        subject="evidence-approved",
        supersedes=frozenset[Reference](_earlier_packs(clinic, overrides)),
    )


def withdraw(workspace: Workspace, overrides: Sequence[OverrideId]) -> Entry[ClinicFact]:
    """Take overrides back: the figure before, or the shipped one, counts again.

    Raises:
        InvalidFact: none of that name stands.
    """
    clinic = workspace.clinic_journal.clinic
    found = [one for one in map(clinic.override, overrides) if one is not None]
    if len(found) != len(overrides) or not found:
        raise InvalidFact("There is no such override any more.", cure="Look at the overrides as they are now.")
    return workspace.clinic_journal.withdraw(*(one.recorded.ref for one in found), subject="evidence-withdrawn")


def verify(
    workspace: Workspace, place: EvidencePlace, *, by: str, seen: str, on: PartialDate | None = None
) -> Entry[ClinicFact]:
    """Mark the figure in force at a place as compared with its source: by whom, what was seen and when.

    It counts for exactly that figure: another edition's or an override's figure at the place is not verified by it.

    Raises:
        NotApplicable: nothing that can be verified stands there.
        InvalidFact: nobody is named, or nothing was seen.
    """
    if not by.strip() or not seen.strip():
        raise InvalidFact(
            "A verification names a person and what was seen.",
            cure="Give the name, and the page or table of the source.",
        )
    table = unverified_table(workspace.catalogue, place)
    if table is None or "verified" not in table:
        raise NotApplicable(
            f"There is nothing to verify at {place}.", cure="Choose a figure, a criterion or an action."
        )
    fact = EvidenceVerified(
        place=place,
        figure=figure_digest(table),
        by=by.strip(),
        seen=seen.strip(),
        on=on or PartialDate.exactly(workspace.today),
    )
    return workspace.clinic_journal.record((fact,), subject="evidence-verified")


def rule_approval(workspace: Workspace, *, required: bool) -> Entry[ClinicFact]:
    """Turn the rule of four eyes on or off; turning it off releases nothing that waits.

    Raises:
        InvalidFact: it is so already.
    """
    if workspace.clinic_journal.clinic.approval_required == required:
        raise InvalidFact("The rule is so already.")
    return workspace.clinic_journal.record((ApprovalRuled(required=required),), subject="approval-ruled")


def undo(workspace: Workspace, entry: EntryId) -> Entry[ClinicFact]:
    """Withdraw an act; of a withdrawal: do again what it withdrew.

    Raises:
        InvalidFact: the clinic's journal has no such entry.
        StaleChange: it is withdrawn already.
    """
    if all(one.id != entry for one in workspace.clinic_journal.entries):
        raise InvalidFact(
            f"The clinic's journal has no entry {entry}.", cure="Look at the clinic's own evidence as it is now."
        )
    return workspace.clinic_journal.withdraw(entry)


def overrides(workspace: Workspace) -> tuple[Listed, ...]:
    """Every override that stands, in the order in which they came."""
    shipped = workspace.catalogue.shipped
    aside = {one.override: one.reason for one in workspace.set_aside}
    found: list[Listed] = []
    for one in workspace.clinic_journal.clinic.overrides:
        fact = one.fact
        now = shipped.table_at(fact.place)
        found.append(
            Listed(
                override=one,
                table=parsed(fact.text, fact.place),
                shipped=now,
                outdated=("" if now is None else canonical(now)) != fact.replaced,
                set_aside=aside.get(fact.override, ""),
            )
        )
    return tuple(found)


def unverified_table(catalogue: Catalogue, place: EvidencePlace) -> dict[str, Any] | None:
    """The table in force at a place, before any verification of the clinic."""
    return catalogue.shipped.with_overrides(catalogue.overrides).table_at(place)


def unverified_text(fact: EvidenceOverridden) -> str:
    """The table of an override as canonical text, verified by nobody, whatever it says of itself."""
    return canonical(_unverified(parsed(fact.text, fact.place), fact.place.table))


def refuse_findings(findings: Sequence[Finding]) -> None:
    """Refuse what `evidence check` finds wrong.

    Raises:
        EvidenceError: with file, place and reason of the first finding, and all of them in `data['findings']`.
    """
    if not findings:
        return
    first = findings[0]
    where = ", ".join(part for part in (first.file, first.place) if part)
    told = first.text if first.text.startswith(first.file) else f"{where}: {first.text}"
    raise EvidenceError(
        told,
        cure="Compare the figure with its source and mend it.",
        file=first.file,
        place=first.place,
        findings=tuple(findings),
    )


def _fact(
    workspace: Workspace,
    draft: Draft,
    *,
    reason: str,
    override: OverrideId,
    on: PartialDate | None = None,
    informant: str = "",
) -> EvidenceOverridden:
    shipped = workspace.catalogue.shipped
    stands = shipped.table_at(draft.place)
    return EvidenceOverridden(
        override=override,
        place=draft.place,
        text=canonical(_unverified(draft.table, draft.place.table)),
        reason=reason,
        edition=shipped.edition,
        replaced="" if stands is None else canonical(stands),
        on=on or PartialDate.exactly(workspace.today),
        informant=informant,
    )


def _unverified(table: Mapping[str, Any], name: str = "") -> dict[str, Any]:
    """A table, and the tables in it, whose figures nobody has verified."""
    found = {key: value for key, value in table.items() if key != "verified_in"}
    if name in VERIFIABLE:
        found["verified"] = "no"
    for key, value in found.items():
        if key in {"hgnc_verified", "transcript_verified"}:
            found[key] = "no"
        elif key in VERIFIABLE and isinstance(value, Mapping):
            found[key] = _unverified(cast("Mapping[str, Any]", value), key)
        elif key in VERIFIABLE and isinstance(value, list | tuple):
            found[key] = [_unverified(one, key) for one in cast("Sequence[Mapping[str, Any]]", value)]
    return found


def check_overrides(candidate: Catalogue, new: Sequence[EvidenceOverridden]) -> tuple[Finding, ...]:
    """What `evidence check` says of a catalogue in the files that some of its overrides touch, and in the model."""
    return check(candidate, {*(one.place.file for one in new), MODEL})


def _findings(workspace: Workspace, new: Sequence[EvidenceOverridden]) -> tuple[Finding, ...]:
    """What `evidence check` says of the evidence in force with new overrides in it."""
    places = {one.place for one in new}
    kept = [one for one in workspace.catalogue.overrides if one.place not in places]
    return check_overrides(workspace.catalogue.shipped.with_overrides((*kept, *new)), new)


def _earlier_packs(clinic: Clinic, approved: Collection[OverrideId]) -> frozenset[EntryId]:
    """The entries of earlier versions of packs of which nothing waits any more once these are approved."""
    found: set[EntryId] = set()
    for one in clinic.packs.values():
        mine = [held for held in clinic.overrides if held.recorded.ref.entry == one.ref.entry]
        waiting = {held.fact.override for held in mine if held.state is OverrideState.WAITING}
        if waiting and waiting <= set(approved):
            found |= {
                other.ref.entry
                for other in clinic.facts
                if isinstance(other.fact, PackInstalled)
                and other.ref != one.ref
                and (other.fact.key, other.fact.name) == (one.fact.key, one.fact.name)
            }
    return frozenset(found)
