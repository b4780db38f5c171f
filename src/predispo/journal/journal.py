"""The journal: what had been written down by a day, what still stands, and whether a new entry may be taken."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import takewhile
from typing import Any, TypeVar

from predispo.domain.fact import Fact
from predispo.domain.family import Family, Recorded
from predispo.domain.ids import EntryId, FactRef, FamilyId
from predispo.errors import InvalidFact, StaleChange, StillNeeded
from predispo.journal.entry import Entry, Reference
from predispo.journal.fold import fold

F = TypeVar("F", bound=Fact)
Told = TypeVar("Told")


def known_on(entries: Iterable[Entry[F]], day: date) -> tuple[Entry[F], ...]:
    """The entries that had been written down by the end of a day (UTC).

    They are always a beginning of the journal: where clocks disagreed, an entry counts as written no earlier than what
    stands before it, so that nothing is known without what it rests on.
    """
    midnight = datetime.combine(day + timedelta(days=1), time(), UTC) if day < date.max else None
    if midnight is None:
        return tuple(entries)
    return tuple(takewhile(lambda entry: entry.recorded_at < midnight, entries))


def in_force(entries: Sequence[Entry[Any]]) -> frozenset[Reference]:
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


def standing(entries: Sequence[Entry[F]]) -> tuple[Recorded[F], ...]:
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
        InvalidFact, StaleChange, StillNeeded: as `taken`.
    """
    return taken(entries, entry, lambda told: family_of(family, told))


def taken(entries: Sequence[Entry[F]], entry: Entry[F], tell: Callable[[Sequence[Entry[F]]], Told]) -> Told:
    """What `tell` says of a journal once `entry` is written down; the entry is refused where it may not be.

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
        return tell((*entries, entry))
    except InvalidFact as refused:
        if entry.facts or not entry.supersedes:
            raise
        closure = _needed_closure(entries, entry, alive, tell)
        if closure is None:
            raise
        raise StillNeeded(
            "Later facts need what would be withdrawn.",
            cure="Withdraw the later facts together with it.",
            entries=closure,
            because=refused.reason,
        ) from refused


def _check_reference(
    ref: Reference, entry: Entry[F], known: Mapping[EntryId, Entry[F]], alive: frozenset[Reference]
) -> None:
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
    entries: Sequence[Entry[F]],
    entry: Entry[F],
    alive: frozenset[Reference],
    tell: Callable[[Sequence[Entry[F]]], Any],
) -> tuple[Reference, ...] | None:
    """What to withdraw together so that what is left folds, newest first; None when nothing would do.

    Whole entries, except where single facts of an entry are withdrawn: what needs them in the same entry, such as an
    import, then goes by single facts too.
    """
    withdrawn = set(entry.supersedes)
    by_facts = {one.entry for one in withdrawn if isinstance(one, FactRef)}
    for _ in alive:
        attempt: Entry[F] = Entry(
            id=entry.id, recorded_at=entry.recorded_at, author=entry.author, supersedes=frozenset(withdrawn)
        )
        try:
            tell((*entries, attempt))
        except InvalidFact as refused:
            blocking = refused.data.get("ref")
            if not isinstance(blocking, FactRef):
                return None
            more: Reference = blocking if blocking.entry in by_facts else blocking.entry
            if more not in alive or more in withdrawn:
                return None
            withdrawn.add(more)
        else:
            order = {one.id: index for index, one in enumerate(entries)}
            return tuple(sorted(withdrawn, key=lambda one: _place(one, order), reverse=True))
    return None


def _place(ref: Reference, order: Mapping[EntryId, int]) -> tuple[int, int]:
    """Where in the journal a reference points."""
    return (order[ref.entry], ref.index) if isinstance(ref, FactRef) else (order[ref], -1)
