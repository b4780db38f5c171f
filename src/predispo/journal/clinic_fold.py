"""The fold of the clinic's journal: what it says of the evidence now, and a refusal where that cannot be."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NoReturn, TypeVar

from predispo.domain.clinic import Clinic, Override, OverrideState
from predispo.domain.clinic_facts import (
    ApprovalRuled,
    ClinicFact,
    EvidenceApproved,
    EvidenceOverridden,
    EvidenceVerified,
    KeyTrusted,
    PackInstalled,
)
from predispo.domain.evidence_place import EvidencePlace
from predispo.domain.family import Recorded
from predispo.domain.ids import OverrideId
from predispo.errors import InvalidFact
from predispo.journal.entry import Entry
from predispo.journal.journal import standing, taken

K = TypeVar("K", bound=ClinicFact)


def clinic_of(entries: Sequence[Entry[ClinicFact]]) -> Clinic:
    """The clinic as these entries tell it.

    An override waits for approval where the rule of four eyes holds now, or held when it was written: turning the rule
    off releases nothing. At one place the last override that need not wait acts, and the clinic's own before a pack's.
    An approval of what no longer stands says nothing.

    Raises:
        InvalidFact: somebody approved their own override, or something is said twice or without a reason.
    """
    facts = standing(entries)
    written = _overrides(facts)
    approvals = _approvals(facts, written)
    rules = _of(facts, ApprovalRuled)
    clear = {
        one.fact.override: one.fact.override in approvals or not _waits(one.recorded_at, rules)
        for one in written.values()
    }
    acting = _acting(written.values(), clear)
    return Clinic(
        facts=facts,
        overrides=tuple(
            Override(
                recorded=one,
                state=_state(one.fact, clear, acting, tuple(written)),
                approval=approvals.get(id),
            )
            for id, one in written.items()
        ),
        verifications=tuple(_of(facts, EvidenceVerified)),
        approval_required=bool(rules) and rules[-1].fact.required,
        trusted_keys={one.fact.key: one for one in _of(facts, KeyTrusted)},
        packs=_packs(facts),
    )


def record_for_clinic(entries: Sequence[Entry[ClinicFact]], entry: Entry[ClinicFact]) -> Clinic:
    """The clinic as it is once `entry` is written down after `entries`; the entry is refused where it may not be.

    Raises:
        InvalidFact, StaleChange, StillNeeded: as `taken`.
    """
    return taken(entries, entry, clinic_of)


def _overrides(facts: Iterable[Recorded[ClinicFact]]) -> dict[OverrideId, Recorded[EvidenceOverridden]]:
    found: dict[OverrideId, Recorded[EvidenceOverridden]] = {}
    for one in _of(facts, EvidenceOverridden):
        if one.fact.override in found:
            _refuse(one, "The same override was written down twice.", "Write it down under another identifier.")
        if not one.fact.reason.strip():
            _refuse(one, "An override has no reason.", "Say why the clinic takes another figure.")
        found[one.fact.override] = one
    return found


def _approvals(
    facts: Iterable[Recorded[ClinicFact]], written: Mapping[OverrideId, Recorded[EvidenceOverridden]]
) -> dict[OverrideId, Recorded[EvidenceApproved]]:
    found: dict[OverrideId, Recorded[EvidenceApproved]] = {}
    for one in _of(facts, EvidenceApproved):
        for id in one.fact.overrides:
            if id not in written:
                continue
            if _same_person(one.author, written[id].author):
                _refuse(one, "Nobody can approve their own override.", "Ask another author to approve it.")
            found[id] = one
    return found


def _same_person(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def _waits(written: datetime, rules: Sequence[Recorded[ApprovalRuled]]) -> bool:
    """Whether what was written then needs an approval: by the rule of that time, or by today's."""
    then = [one.fact.required for one in rules if one.recorded_at <= written]
    return bool(rules) and (rules[-1].fact.required or (bool(then) and then[-1]))


def _acting(
    written: Iterable[Recorded[EvidenceOverridden]], clear: Mapping[OverrideId, bool]
) -> dict[EvidencePlace, EvidenceOverridden]:
    found: dict[EvidencePlace, EvidenceOverridden] = {}
    for one in written:
        held = found.get(one.fact.place)
        own_stands = held is not None and not held.pack and bool(one.fact.pack)
        if clear[one.fact.override] and not own_stands:
            found[one.fact.place] = one.fact
    return found


def _state(
    fact: EvidenceOverridden,
    clear: Mapping[OverrideId, bool],
    acting: Mapping[EvidencePlace, EvidenceOverridden],
    order: Sequence[OverrideId],
) -> OverrideState:
    held = acting.get(fact.place)
    if held is fact:
        return OverrideState.ACTING
    later = held is not None and order.index(held.override) > order.index(fact.override)
    return OverrideState.REPLACED if clear[fact.override] or later else OverrideState.WAITING


def _packs(facts: Iterable[Recorded[ClinicFact]]) -> dict[tuple[str, str], Recorded[PackInstalled]]:
    """The packs that are installed, by signer's key and name."""
    return {(one.fact.key, one.fact.name): one for one in _of(facts, PackInstalled)}


def _of(facts: Iterable[Recorded[ClinicFact]], kind: type[K]) -> list[Recorded[K]]:
    return [one for one in facts if isinstance(one.fact, kind)]  # pyright: ignore[reportReturnType]


def _refuse(recorded: Recorded[Any], reason: str, cure: str) -> NoReturn:
    raise InvalidFact(reason, cure=cure, ref=recorded.ref)
