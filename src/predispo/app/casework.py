"""Casework: one family opened for work; the only door through which its journal grows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from predispo.app.editing import Step
from predispo.domain.facts import FamilyFact, persons_of
from predispo.domain.family import Family
from predispo.domain.ids import DocumentId, EntryId, FactRef, FamilyId, PersonId
from predispo.errors import InvalidFact
from predispo.journal.entry import Entry, Reference
from predispo.journal.journal import family_of, known_on, record
from predispo.store.documents import Document
from predispo.store.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What an entry did to a family; `touched` are the persons of whom something is said differently now."""

    before: Family
    after: Family
    entry: Entry
    touched: frozenset[PersonId]


class Casework:
    """The journal of one family and what it says now.

    Raises:
        SealBroken: when the journal is not as it was written.
    """

    def __init__(
        self,
        *,
        family: FamilyId,
        vault: Vault,
        author: str,
        clock: Callable[[], datetime],
        new_id: Callable[[str], str],
    ) -> None:
        self._entries = vault.entries.load(family)
        self._vault = vault
        self._author = author
        self._clock = clock
        self.new_id = new_id
        self.family = family_of(family, self._entries)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything that was ever written down, in order."""
        return self._entries

    def record(self, step: Step, documents: tuple[Document, ...] = ()) -> Change:
        """Write a step down.

        Raises:
            InvalidFact, StaleChange, StillNeeded: when the history does not take it; nothing is written.
            Conflict, VaultError: when it could not be stored; nothing is written.
        """
        return self._append(step.facts, step.supersedes, step.subject, documents)

    def withdraw(self, *entries: Reference, subject: str = "undo") -> Change:
        """Withdraw entries or single facts, as one act: what undo does, and redo to a withdrawal.

        Raises:
            StillNeeded: when later facts need them.
            StaleChange: when they are withdrawn or replaced already.
        """
        return self._append((), frozenset(entries), subject, ())

    def known_on(self, day: date) -> Family:
        """The family as it was known at the end of a day."""
        return family_of(self.family.id, known_on(self._entries, day))

    @property
    def first_day(self) -> date | None:
        """The day of the first entry."""
        return self._entries[0].recorded_at.date() if self._entries else None

    def document(self, document: DocumentId) -> Document:
        """A stored document of the family."""
        return self._vault.documents.get(document)

    def _append(
        self,
        facts: tuple[FamilyFact, ...],
        supersedes: frozenset[Reference],
        subject: str,
        documents: tuple[Document, ...],
    ) -> Change:
        if not facts and not supersedes:
            raise InvalidFact("There is nothing to write down.")
        entry = Entry(
            id=EntryId(self.new_id("e")),
            recorded_at=self._clock(),
            author=self._author,
            facts=facts,
            supersedes=supersedes,
            subject=subject,
        )
        before = self.family
        after = record(before.id, self._entries, entry)
        self._vault.entries.append_with_documents(before.id, len(self._entries), entry, documents)
        self._entries = (*self._entries, entry)
        self.family = after
        return Change(before=before, after=after, entry=entry, touched=touched(before, after))


def touched(before: Family, after: Family) -> frozenset[PersonId]:
    """The persons of whom something is said differently now."""
    then, now = _said(before), _said(after)
    return frozenset(person for person in then.keys() | now.keys() if then.get(person) != now.get(person))


def _said(family: Family) -> Mapping[PersonId, frozenset[FactRef]]:
    """The standing facts that name each person."""
    said: dict[PersonId, set[FactRef]] = {}
    for one in family.facts:
        for person in persons_of(one.fact):
            said.setdefault(person, set()).add(one.ref)
    return {person: frozenset(refs) for person, refs in said.items()}
