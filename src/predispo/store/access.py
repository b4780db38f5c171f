"""The access log: who opened, printed or exported what, and when."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select

from predispo.domain.ids import FamilyId
from predispo.store.lane import Lane
from predispo.store.tables import AccessRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """One look at a family, or at the vault where `family` is None; `what` is opened, printed, exported …"""

    who: str
    at: datetime
    what: str
    family: FamilyId | None = None


class AccessLog:
    """The access log of one vault."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane

    def note(self, access: Access) -> None:
        """Write an access down."""
        with self._lane.writing() as session:
            session.add(AccessRow(who=access.who, at=access.at, what=access.what, family=access.family))

    def read(self, family: FamilyId | None = None) -> tuple[Access, ...]:
        """All accesses, or those of one family, oldest first."""
        query = select(AccessRow).order_by(col(AccessRow.row))
        if family is not None:
            query = query.where(AccessRow.family == family)
        with self._lane.reading() as session:
            rows = session.exec(query).all()
        return tuple(
            Access(who=row.who, at=row.at, what=row.what, family=None if row.family is None else FamilyId(row.family))
            for row in rows
        )
