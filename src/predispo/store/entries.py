"""The journal on disk: one sealed stream of entries for each family, and one for the clinic."""

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC
from typing import Any, Final, TypeVar

from sqlalchemy import func
from sqlmodel import Session, col, select

from predispo.domain.clinic_facts import ClinicFact
from predispo.domain.fact import Fact
from predispo.domain.ids import FamilyId
from predispo.errors import Conflict, SealBroken
from predispo.journal import audit, codec
from predispo.journal.entry import Entry
from predispo.store.documents import Document, add_document
from predispo.store.erasure import refuse_erased
from predispo.store.lane import Lane
from predispo.store.tables import EntryRow, ErasureRow

# The stream of what concerns no single family; a family's stream is its identifier.
CLINIC: Final = "clinic"
F = TypeVar("F", bound=Fact)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Where a stream ends: the last sequence number and its seal; sequence numbers start at 1."""

    stream: str
    sequence: int
    seal: str


class Entries:
    """The streams of one vault."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane

    def append(self, stream: str, expected_sequence: int, entry: Entry[Any]) -> int:
        """Write an entry after the one numbered `expected_sequence` (0 in an empty stream); answers its number.

        It is on the disk when this returns.

        Raises:
            Conflict: when the stream does not end there; `data['sequence']` says where it does.
            VaultError: when the family was erased or the disk refuses; nothing was written then.
        """
        return self.append_all(stream, expected_sequence, (entry,))

    def append_with_documents(
        self, stream: str, expected_sequence: int, entry: Entry[Any], documents: Iterable[Document]
    ) -> int:
        """Write an entry and the documents that it speaks of: all of it or, on an error, nothing."""
        return self.append_all(stream, expected_sequence, (entry,), documents)

    def append_all(
        self,
        stream: str,
        expected_sequence: int,
        entries: Sequence[Entry[Any]],
        documents: Iterable[Document] = (),
    ) -> int:
        """Write entries in their order, with documents: all of it or, on an error, nothing; answers the last number."""
        with self._lane.writing() as session:
            head = _head(session, stream)
            refuse_erased(session, stream)
            _check_free(session, stream, head.sequence, expected_sequence, entries)
            for entry in entries:
                row = _sealed_row(head, entry)
                session.add(row)
                head = Head(stream=stream, sequence=row.sequence, seal=row.seal)
            for document in documents:
                add_document(session, document)
        return head.sequence

    def load(self, stream: str) -> tuple[Entry, ...]:
        """The entries of a family in order, each seen to match its seal; none for a stream that was never written.

        Entries whose text was lawfully erased are left out.

        Raises:
            SealBroken: when one was changed, moved or removed.
            Unreadable: when a newer predispo wrote one.
        """
        return self._load(stream, codec.decode)

    def load_clinic(self) -> tuple[Entry[ClinicFact], ...]:
        """The entries of the clinic's own stream in order.

        Raises:
            SealBroken, Unreadable: as `load`.
        """
        return self._load(CLINIC, codec.decode_clinic)

    def sequence(self, stream: str) -> int:
        """The number of the last entry of a stream, 0 where there is none."""
        with self._lane.reading() as session:
            return _head(session, stream).sequence

    def families(self) -> tuple[FamilyId, ...]:
        """The families that have a stream and were not erased, in the order in which they came."""
        with self._lane.reading() as session:
            gone = {CLINIC, *session.exec(select(ErasureRow.family))}
        return tuple(FamilyId(head.stream) for head in self.heads() if head.stream not in gone)

    def heads(self) -> tuple[Head, ...]:
        """Where each stream ends, to be kept outside the vault; in the order in which the streams came."""
        last = select(func.max(EntryRow.row), func.min(EntryRow.row)).group_by(col(EntryRow.stream)).subquery()
        query = select(EntryRow.stream, EntryRow.sequence, EntryRow.seal).join(last, col(EntryRow.row) == last.c[0])
        with self._lane.reading() as session:
            rows = session.exec(query.order_by(last.c[1])).all()
        return tuple(Head(stream=stream, sequence=sequence, seal=seal) for stream, sequence, seal in rows)

    def verify(self, anchored: Iterable[Head] = ()) -> tuple[Head, ...]:
        """The heads, once all seals were seen to match and all `anchored` heads to lie on today's streams.

        Raises:
            SealBroken: when an entry was changed, moved or removed; with its anchor, also at a stream's end.
        """
        heads = self.heads()
        seals: dict[tuple[str, int], str] = {}
        for head in heads:
            rows = self._rows(head.stream)
            _verify(rows)
            seals |= {(row.stream, row.sequence): row.seal for row in rows}
        for anchor in anchored:
            if seals.get((anchor.stream, anchor.sequence)) != anchor.seal:
                raise _broken(anchor.stream, anchor.sequence)
        return heads

    def _load(self, stream: str, decode: Callable[[str], Entry[F]]) -> tuple[Entry[F], ...]:
        rows = self._rows(stream)
        _verify(rows)
        return tuple(_entry(row, decode(row.body)) for row in rows if row.body is not None)

    def _rows(self, stream: str) -> Sequence[EntryRow]:
        with self._lane.reading() as session:
            query = select(EntryRow).where(EntryRow.stream == stream).order_by(col(EntryRow.sequence))
            return session.exec(query).all()


def _head(session: Session, stream: str) -> Head:
    """Where a stream ends now; before its first entry, at 0 with the seal of the origin."""
    query = (
        select(EntryRow.sequence, EntryRow.seal)
        .where(EntryRow.stream == stream)
        .order_by(col(EntryRow.sequence).desc())
        .limit(1)
    )
    found = session.exec(query).first()
    sequence, seal = found or (0, audit.ORIGIN)
    return Head(stream=stream, sequence=sequence, seal=seal)


def _check_free(session: Session, stream: str, head: int, expected: int, entries: Sequence[Entry[Any]]) -> None:
    """Refuse to write over what somebody else wrote, or to write the same entry twice."""
    if head != expected:
        raise Conflict(
            "Somebody else wrote to this family first.",
            cure="Look at what was written, then make the change again.",
            stream=stream,
            sequence=head,
        )
    ids = [entry.id for entry in entries]
    query = select(EntryRow.entry_id).where(col(EntryRow.entry_id).in_(ids))
    if len(set(ids)) < len(ids) or session.exec(query).first() is not None:
        raise Conflict(
            "This entry is written down already.",
            cure="Look at the family as it is now.",
            stream=stream,
            sequence=head,
        )


def _sealed_row(head: Head, entry: Entry[Any]) -> EntryRow:
    """The row that comes after `head`; the salt keeps the hash of an erased text from being guessed."""
    salt, body, sequence = secrets.token_bytes(16), codec.encode(entry), head.sequence + 1
    body_hash = audit.body_hash(salt, body)
    return EntryRow(
        stream=head.stream,
        sequence=sequence,
        entry_id=entry.id,
        recorded_at=entry.recorded_at.astimezone(UTC),
        author=entry.author,
        salt=salt,
        body=body,
        body_hash=body_hash,
        seal=audit.seal(head.seal, head.stream, sequence, body_hash),
    )


def _verify(rows: Sequence[EntryRow]) -> None:
    """Refuse a stream that does not match its seals."""
    audit.verify(
        audit.Sealed(
            stream=row.stream,
            sequence=row.sequence,
            salt=row.salt,
            body=row.body,
            body_hash=row.body_hash,
            seal=row.seal,
        )
        for row in rows
    )


def _entry(row: EntryRow, entry: Entry[F]) -> Entry[F]:
    """The entry of a row, whose columns must say what its sealed text says."""
    if (entry.id, entry.author, entry.recorded_at) != (row.entry_id, row.author, row.recorded_at):
        raise _broken(row.stream, row.sequence)
    return entry


def _broken(stream: str, sequence: int) -> SealBroken:
    return SealBroken(
        f"Entry {sequence} of {stream} is not as it was sealed.",
        cure="Restore the vault from a backup, and tell whoever is responsible for it.",
        stream=stream,
        sequence=sequence,
    )
