"""The journal: what had been written down by a day, what still stands, and whether a new entry may be taken."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta

from predispo.domain.facts import FamilyFact
from predispo.domain.family import Family, Recorded
from predispo.domain.ids import EntryId, FactRef, FamilyId
from predispo.errors import InvalidFact, StaleChange, StillNeeded
from predispo.journal.entry import Entry, Reference
from predispo.journal.fold import fold


def known_on(entries: Iterable[Entry], day: date) -> tuple[Entry, ...]:
    """The entries that had been written down by the end of a day (UTC)."""
    midnight = datetime.combine(day + timedelta(days=1), time(), UTC)
    return tuple(entry for entry in entries if entry.recorded_at < midnight)


def in_force(entries: Sequence[Entry]) -> frozenset[Reference]:
    """The entries, and the facts in them, that nothing in force supersedes."""
    silenced: set[Reference] = set()
    alive: set[Reference] = set()
    for entry in reversed(entries):
        if entry.id in silenced:
            continue
        silenced |= entry.supersedes
        alive.add(entry.id)
        for index in range(len(entry.facts)):
            if (ref := FactRef(entry.id, index)) not in silenced:
                alive.add(ref)
    return frozenset(alive)


def standing(entries: Sequence[Entry]) -> tuple[Recorded[FamilyFact], ...]:
    """The facts that still count; a replacement takes the earliest place of what it replaced."""
    alive = in_force(entries)
    places: dict[EntryId, int] = {}
    for index, entry in enumerate(entries):
        replaced = (ref.entry if isinstance(ref, FactRef) else ref for ref in entry.supersedes)
        places[entry.id] = min((places[ref] for ref in replaced if ref in places), default=index)
    ordered = sorted(
        (entry for entry in entries if entry.id in alive and entry.facts), key=lambda entry: places[entry.id]
    )
    return tuple(
        Recorded(ref=ref, fact=fact, recorded_at=entry.recorded_at, author=entry.author)
        for entry in ordered
        for index, fact in enumerate(entry.facts)
        if (ref := FactRef(entry.id, index)) in alive
    )


def family_of(family: FamilyId, entries: Sequence[Entry]) -> Family:
    """The family as these entries tell it.

    Raises:
        InvalidFact: when the facts that stand cannot all be true.
    """
    return fold(family, standing(entries))


def record(family: FamilyId, entries: Sequence[Entry], entry: Entry) -> Family:
    """The family as it is once `entry` is written down after `entries`; the entry is refused where it may not be.

    Raises:
        InvalidFact: when the history that it makes does not fold, or it names what was never written.
        StaleChange: when it supersedes what is not in force, and does not name what took its place.
        StillNeeded: when it withdraws what later facts need; `data['entries']` is the whole closure, newest first.
    """
    known = {one.id: one for one in entries}
    if entry.id in known:
        raise InvalidFact("An entry with this identifier is already written down.", entry=entry.id)
    alive = in_force(entries)
    for ref in entry.supersedes:
        _check_reference(ref, entry, known, alive)
    try:
        return family_of(family, (*entries, entry))
    except InvalidFact as refused:
        if entry.facts or not entry.supersedes:
            raise
        closure = _needed_closure(family, entries, entry, alive)
        if closure is None:
            raise
        raise StillNeeded(
            "Later facts need what would be withdrawn.",
            cure="Withdraw the later facts together with it.",
            entries=closure,
            because=refused.reason,
        ) from refused


def _check_reference(ref: Reference, entry: Entry, known: dict[EntryId, Entry], alive: frozenset[Reference]) -> None:
    """Refuse a reference to what was never written, or to what is not in force and not replaced by a named entry."""
    holder = ref.entry if isinstance(ref, FactRef) else ref
    if holder not in known or (isinstance(ref, FactRef) and not 0 <= ref.index < len(known[holder].facts)):
        raise InvalidFact("A change refers to an entry that is not in this journal.", entry=holder)
    if ref in alive:
        return
    named = (known[one] for one in entry.supersedes if not isinstance(one, FactRef) and one in known)
    if not any(ref in one.supersedes or holder in one.supersedes for one in named):
        raise StaleChange(
            "What would be changed has been changed or withdrawn already.",
            cure="Look at the family as it is now and make the change again.",
            entry=holder,
        )


def _needed_closure(
    family: FamilyId, entries: Sequence[Entry], entry: Entry, alive: frozenset[Reference]
) -> tuple[EntryId, ...] | None:
    """The entries to withdraw together so that what is left folds, newest first; None when none would do."""
    withdrawn = set(entry.supersedes)
    added: list[EntryId] = []
    for _ in entries:
        attempt = Entry(
            id=entry.id, recorded_at=entry.recorded_at, author=entry.author, supersedes=frozenset(withdrawn)
        )
        try:
            family_of(family, (*entries, attempt))
        except InvalidFact as refused:
            blocking = refused.data.get("ref")
            if not isinstance(blocking, FactRef) or blocking.entry not in alive or blocking.entry in withdrawn:
                return None
            withdrawn.add(blocking.entry)
            added.append(blocking.entry)
        else:
            order = {one.id: index for index, one in enumerate(entries)}
            direct = [one for one in entry.supersedes if not isinstance(one, FactRef)]
            return tuple(sorted({*direct, *added}, key=lambda one: order[one], reverse=True))
    return None
