"""The documents of families: issued letters and scans, as the bytes that were put in."""

from dataclasses import dataclass
from datetime import datetime

from predispo.domain.ids import DocumentId, FamilyId


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
        raise NotImplementedError


class Documents:
    """The documents of one vault."""

    def put(self, document: Document) -> str:
        """Store a document; answers its SHA-256.

        Raises:
            VaultError: when one with this identifier is there already, or the disk refuses.
        """
        raise NotImplementedError

    def get(self, document: DocumentId) -> Document:
        """A document whose bytes were seen to match their SHA-256.

        Raises:
            KeyError: when there is none with this identifier.
            VaultDamaged: when the bytes are not those that were put in.
        """
        raise NotImplementedError

    def of(self, family: FamilyId) -> tuple[DocumentHeader, ...]:
        """The documents of a family, oldest first."""
        raise NotImplementedError
