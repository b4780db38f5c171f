"""Erasure (GDPR article 17): the one lawful deletion, which leaves on record who erased what, when and why."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, update
from sqlmodel import Session, col, select

from predispo.domain.ids import FamilyId
from predispo.errors import VaultError
from predispo.store.lane import Lane
from predispo.store.tables import (
    DocumentRow,
    EntryRow,
    ErasureRow,
    FamilyRow,
    FindingRow,
    PersonRow,
    TaskRow,
    VariantRow,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """One family whose texts and documents are gone."""

    family: FamilyId
    who: str
    at: datetime
    why: str


class Erasures:
    """The erasures of one vault."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane

    def erase(self, erasure: Erasure) -> None:
        """Take away the texts of a family's entries, its documents and all that the index says of it.

        Seals, authors, hours and the access log stay, so the chain still verifies; nothing can be written to the
        family any more. Backups that were made before still hold it.

        Raises:
            VaultError: when there is no such family, it was erased already, or the disk refuses.
        """
        family = erasure.family
        # Freed pages are overwritten at once, and not only where the file happens to be rewritten.
        self._lane.pragma("PRAGMA secure_delete = ON")
        with self._lane.writing() as session:
            if session.exec(select(EntryRow.row).where(EntryRow.stream == family)).first() is None:
                raise VaultError("There is no such family in the vault.", family=family)
            refuse_erased(session, family)
            session.exec(update(EntryRow).where(col(EntryRow.stream) == family).values(body=None))
            session.exec(update(DocumentRow).where(col(DocumentRow.family) == family).values(content=None, name=""))
            session.exec(delete(TaskRow).where(col(TaskRow.family) == family))
            session.exec(delete(VariantRow).where(col(VariantRow.family) == family))
            session.exec(delete(FindingRow).where(col(FindingRow.family) == family))
            session.exec(delete(PersonRow).where(col(PersonRow.family) == family))
            session.exec(delete(FamilyRow).where(col(FamilyRow.id) == family))
            session.add(ErasureRow(family=family, who=erasure.who, at=erasure.at, why=erasure.why))
        self._lane.pragma("PRAGMA secure_delete = OFF")
        self._lane.pragma("VACUUM")
        self._lane.settle()

    def read(self) -> tuple[Erasure, ...]:
        """All erasures, oldest first."""
        with self._lane.reading() as session:
            rows = session.exec(select(ErasureRow).order_by(col(ErasureRow.row))).all()
        return tuple(Erasure(family=FamilyId(row.family), who=row.who, at=row.at, why=row.why) for row in rows)


def refuse_erased(session: Session, stream: str) -> None:
    """Refuse to write to a family that was erased.

    Raises:
        VaultError: when it was.
    """
    if session.exec(select(ErasureRow.row).where(ErasureRow.family == stream)).first() is not None:
        raise VaultError("This family was erased.", cure="Begin a new family.", family=stream)
