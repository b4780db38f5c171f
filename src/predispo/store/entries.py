"""The journal on disk: one sealed stream of entries for each family, and one for the clinic."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from predispo.domain.ids import FamilyId
from predispo.journal.entry import Entry
from predispo.store.documents import Document

# The stream of what concerns no single family; a family's stream is its identifier.
CLINIC = "clinic"


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Where a stream ends: the last sequence number and its seal; sequence numbers start at 1."""

    stream: str
    sequence: int
    seal: str


class Entries:
    """The streams of one vault."""

    def append(self, stream: str, expected_sequence: int, entry: Entry) -> int:
        """Write an entry after the one numbered `expected_sequence` (0 in an empty stream); answers its number.

        It is on the disk when this returns.

        Raises:
            Conflict: when the stream does not end there; `data['sequence']` says where it does.
            VaultError: when the disk refuses; nothing was written then.
        """
        return self.append_all(stream, expected_sequence, (entry,))

    def append_with_documents(
        self, stream: str, expected_sequence: int, entry: Entry, documents: Iterable[Document]
    ) -> int:
        """Write an entry and the documents that it speaks of: all of it or, on an error, nothing."""
        return self.append_all(stream, expected_sequence, (entry,), documents)

    def append_all(
        self, stream: str, expected_sequence: int, entries: Sequence[Entry], documents: Iterable[Document] = ()
    ) -> int:
        """Write entries in their order, with documents: all of it or, on an error, nothing; answers the last number."""
        raise NotImplementedError

    def load(self, stream: str) -> tuple[Entry, ...]:
        """The entries of a stream in order, each seen to match its seal; none for a stream that was never written.

        Raises:
            SealBroken: when one was changed, moved or removed.
            Unreadable: when a newer predispo wrote one.
        """
        raise NotImplementedError

    def sequence(self, stream: str) -> int:
        """The number of the last entry of a stream, 0 where there is none."""
        raise NotImplementedError

    def families(self) -> tuple[FamilyId, ...]:
        """The families that have a stream, in the order in which they came."""
        raise NotImplementedError

    def heads(self) -> tuple[Head, ...]:
        """Where each stream ends, to be kept outside the vault."""
        raise NotImplementedError

    def verify(self, anchored: Iterable[Head] = ()) -> tuple[Head, ...]:
        """The heads, once all seals were seen to match and all `anchored` heads to lie on today's streams.

        Raises:
            SealBroken: when an entry was changed, moved or removed; with its anchor, also at a stream's end.
        """
        raise NotImplementedError
