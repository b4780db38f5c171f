"""The access log: who opened, printed or exported what, and when."""

from dataclasses import dataclass
from datetime import datetime

from predispo.domain.ids import FamilyId


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """One look at a family, or at the vault where `family` is None; `what` is opened, printed, exported …"""

    who: str
    at: datetime
    what: str
    family: FamilyId | None = None


class AccessLog:
    """The access log of one vault."""

    def note(self, access: Access) -> None:
        """Write an access down."""
        raise NotImplementedError

    def read(self, family: FamilyId | None = None) -> tuple[Access, ...]:
        """All accesses, or those of one family, oldest first."""
        raise NotImplementedError
