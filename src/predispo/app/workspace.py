"""The workspace: an open clinic with its vault, the evidence and the settings; where the parts are put together."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from predispo.app.casework import Casework
from predispo.app.settings import Settings
from predispo.domain.facts import FamilyFact
from predispo.domain.family import Family
from predispo.domain.ids import FamilyId
from predispo.evidence.catalogue import Catalogue
from predispo.store import vault as vaults
from predispo.store.vault import Vault


def now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


def random_id(kind: str) -> str:
    """A new identifier: a letter for its kind and 60 random bits, in the letters and digits that forms can hold."""
    alphabet = "abcdefghijkmnpqrstuvwxyz23456789"
    return kind + "".join(secrets.choice(alphabet) for _ in range(12))


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilySummary:
    """One family in a list."""

    id: FamilyId
    number: str
    name: str
    country: str
    persons: int
    updated: datetime | None = None
    found: str = ""


class Workspace:
    """An open clinic."""

    def __init__(
        self,
        *,
        vault: Vault,
        settings: Settings,
        catalogue: Catalogue | None = None,
        clock: Callable[[], datetime] = now,
        new_id: Callable[[str], str] = random_id,
    ) -> None:
        self.vault = vault
        self.settings = settings
        self.catalogue = catalogue if catalogue is not None else Catalogue.load()
        self.clock = clock
        self.new_id = new_id

    @classmethod
    def open(cls, folder: Path, passphrase: str, settings: Settings) -> "Workspace":
        """Open the clinic whose vault lies in a folder.

        Raises:
            WrongPassphrase, VaultDamaged, VaultInUse, VaultTooNew: each with its cure.
        """
        return cls(vault=vaults.open_vault(folder, passphrase, now=now()), settings=settings)

    @property
    def today(self) -> date:
        """The day, where the workstation stands."""
        return self.clock().astimezone().date()

    @property
    def author(self) -> str:
        """Who writes in the journal."""
        return self.settings.text("author") or "counsellor"

    def country_of(self, family: Family) -> str:
        """The country whose figures count for a family."""
        return family.country or self.settings.text("country")

    # -- families --

    def families(self, text: str = "") -> tuple[FamilySummary, ...]:
        """The families of the clinic, latest first, or those in which a text is found."""
        raise NotImplementedError

    def open_family(self, family: FamilyId) -> Casework:
        """Open a family for work.

        Raises:
            SealBroken: when its journal is not as it was written.
        """
        raise NotImplementedError

    def add_family(self, facts: tuple[FamilyFact, ...], *, subject: str) -> Casework:
        """Begin a family with these facts, written down as one act.

        Raises:
            InvalidFact: when they cannot all be true; no family is begun.
        """
        raise NotImplementedError

    def close(self) -> None:
        """Lock the vault."""
        self.vault.close()
