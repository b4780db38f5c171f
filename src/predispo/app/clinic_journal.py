"""The clinic's own journal: the only door through which it grows."""

from collections.abc import Callable
from datetime import datetime

from predispo.domain.clinic import Clinic
from predispo.domain.clinic_facts import ClinicFact
from predispo.domain.ids import EntryId
from predispo.errors import InvalidFact
from predispo.journal.clinic_fold import clinic_of, record_for_clinic
from predispo.journal.entry import Entry, Reference
from predispo.store.entries import CLINIC
from predispo.store.vault import Vault


class ClinicJournal:
    """What the clinic wrote down about itself, and what that says now.

    Raises:
        SealBroken: when the journal is not as it was written.
    """

    def __init__(
        self,
        *,
        vault: Vault,
        author: Callable[[], str],
        clock: Callable[[], datetime],
        new_id: Callable[[str], str],
    ) -> None:
        self._entries = vault.entries.load_clinic()
        self._vault = vault
        self._author = author
        self._clock = clock
        self.new_id = new_id
        self.clinic: Clinic = clinic_of(self._entries)

    @property
    def entries(self) -> tuple[Entry[ClinicFact], ...]:
        """Everything that was ever written down, in order."""
        return self._entries

    def record(
        self, facts: tuple[ClinicFact, ...], *, subject: str, supersedes: frozenset[Reference] = frozenset()
    ) -> Entry[ClinicFact]:
        """Write facts down as one act of whoever works here.

        Raises:
            InvalidFact, StaleChange: when the history does not take it; nothing is written.
            Conflict, VaultError: when it could not be stored; nothing is written.
        """
        if not facts and not supersedes:
            raise InvalidFact("There is nothing to write down.")
        entry: Entry[ClinicFact] = Entry(
            id=EntryId(self.new_id("e")),
            recorded_at=self._clock(),
            author=self._author(),
            facts=facts,
            supersedes=supersedes,
            subject=subject,
        )
        after = record_for_clinic(self._entries, entry)
        self._vault.entries.append(CLINIC, len(self._entries), entry)
        self._entries = (*self._entries, entry)
        self.clinic = after
        return entry

    def withdraw(self, *entries: Reference, subject: str = "undo") -> Entry[ClinicFact]:
        """Withdraw entries or single facts, as one act: what undo does, and redo to a withdrawal.

        Raises:
            StaleChange: when they are withdrawn or replaced already.
        """
        return self.record((), subject=subject, supersedes=frozenset(entries))
