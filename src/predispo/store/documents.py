"""The documents of families: issued letters and scans, as the bytes that were put in."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from predispo.domain.ids import DocumentId, FamilyId
from predispo.errors import VaultError
from predispo.store.lane import Lane, damaged
from predispo.store.tables import DocumentRow


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentHeader:
    """What a document is, without its bytes; `sha256` in hexadecimal, `size` in bytes."""

    id: DocumentId
    family: FamilyId
    name: str
    media_type: str
    sha256: str
    size: int
    stored_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document with its bytes."""

    id: DocumentId
    family: FamilyId
    name: str
    media_type: str
    content: bytes
    stored_at: datetime

    @property
    def sha256(self) -> str:
        """The SHA-256 of the bytes, in hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()


class Documents:
    """The documents of one vault."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane

    def put(self, document: Document) -> str:
        """Store a document; answers its SHA-256.

        Raises:
            VaultError: when one with this identifier is there already, or the disk refuses.
        """
        with self._lane.writing() as session:
            add_document(session, document)
        return document.sha256

    def get(self, document: DocumentId) -> Document:
        """A document whose bytes were seen to match their SHA-256.

        Raises:
            KeyError: when there is none with this identifier, or it was erased.
            VaultDamaged: when the bytes are not those that were put in.
        """
        with self._lane.reading() as session:
            row = session.exec(select(DocumentRow).where(DocumentRow.id == document)).first()
        if row is None or row.content is None:
            raise KeyError(document)
        found = Document(
            id=document,
            family=FamilyId(row.family),
            name=row.name,
            media_type=row.media_type,
            content=row.content,
            stored_at=row.stored_at,
        )
        if found.sha256 != row.sha256:
            raise damaged("A document is not as it was stored.", self._lane.path)
        return found

    def of(self, family: FamilyId) -> tuple[DocumentHeader, ...]:
        """The documents of a family, oldest first, without those that were erased."""
        columns = (
            DocumentRow.id,
            DocumentRow.name,
            DocumentRow.media_type,
            DocumentRow.sha256,
            DocumentRow.size,
            DocumentRow.stored_at,
        )
        query = (
            select(*columns)  # pyright: ignore[reportCallIssue, reportArgumentType]: more columns than it has overloads
            .where(DocumentRow.family == family, col(DocumentRow.content).is_not(None))
            .order_by(col(DocumentRow.stored_at), col(DocumentRow.row))
        )
        with self._lane.reading() as session:
            rows = session.exec(query).all()
        return tuple(
            DocumentHeader(
                id=DocumentId(row.id),
                family=family,
                name=row.name,
                media_type=row.media_type,
                sha256=row.sha256,
                size=row.size,
                stored_at=row.stored_at,
            )
            for row in rows
        )

    def ids(self) -> tuple[DocumentId, ...]:
        """All documents of the vault, in the order in which they were stored, without those that were erased."""
        query = select(DocumentRow.id).where(col(DocumentRow.content).is_not(None)).order_by(col(DocumentRow.row))
        with self._lane.reading() as session:
            return tuple(DocumentId(one) for one in session.exec(query))


def add_document(session: Session, document: Document) -> None:
    """Add a document within a transaction.

    Raises:
        VaultError: when one with this identifier is there already.
    """
    if session.exec(select(DocumentRow.row).where(DocumentRow.id == document.id)).first() is not None:
        raise VaultError("A document with this identifier is stored already.", document=document.id)
    session.add(
        DocumentRow(
            id=document.id,
            family=document.family,
            name=document.name,
            media_type=document.media_type,
            sha256=document.sha256,
            size=len(document.content),
            content=document.content,
            stored_at=document.stored_at,
        )
    )
