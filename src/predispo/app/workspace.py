"""The workspace: an open clinic with its vault, the evidence and the settings; where the parts are put together."""

import secrets
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from predispo.app.casework import Casework
from predispo.app.clinic_journal import ClinicJournal
from predispo.app.evidence_in_force import InForce, SetAside, evidence_in_force
from predispo.app.settings import Settings
from predispo.app.standing_in import population_for
from predispo.domain.clinic import Clinic
from predispo.domain.facts import FamilyDescribed, FamilyFact, PersonAdded, RoleTaken
from predispo.domain.family import Family
from predispo.domain.ids import EntryId, FamilyId, PersonId
from predispo.domain.person import Details, Role
from predispo.errors import InvalidFact, NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.journal.entry import Entry
from predispo.journal.journal import family_of, record
from predispo.store import vault as vaults
from predispo.store.access import Access
from predispo.store.index import FamilyHeader, Found, FoundTask, FoundVariant
from predispo.store.vault import Vault


def now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


def random_id(kind: str) -> str:
    """A new identifier: a letter for its kind and 60 random bits, in the letters and digits that forms can hold."""
    alphabet = "abcdefghijkmnpqrstuvwxyz23456789"
    return kind + "".join(secrets.choice(alphabet) for _ in range(12))


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
        self.clock = clock
        self.new_id = new_id
        self.clinic_journal = ClinicJournal(vault=vault, author=lambda: self.author, clock=clock, new_id=new_id)
        self._shipped = catalogue if catalogue is not None else Catalogue.load()
        self._in_force: tuple[Clinic, InForce] | None = None

    @classmethod
    def open(cls, folder: Path, passphrase: str, settings: Settings) -> "Workspace":
        """Open the clinic whose vault lies in a folder.

        Raises:
            WrongPassphrase, VaultDamaged, VaultInUse, VaultTooNew: each with its cure.
        """
        return cls(vault=vaults.open_vault(folder, passphrase, now=now()), settings=settings)

    @classmethod
    def create(cls, folder: Path, passphrase: str, settings: Settings, *, clinic: str = "") -> "Workspace":
        """Create a clinic's vault in a folder; `vault.recovery_key` is to be printed, and never shown again.

        Raises:
            VaultError: when there is a vault already, or the folder cannot be written.
        """
        return cls(vault=vaults.create(folder, passphrase, clinic=clinic, now=now()), settings=settings)

    @property
    def today(self) -> date:
        """The day, where the workstation stands."""
        return self.clock().astimezone().date()

    @property
    def author(self) -> str:
        """Who writes in the journal."""
        return self.settings.text("author") or "counsellor"

    @property
    def catalogue(self) -> Catalogue:
        """The evidence in force: the shipped edition with the clinic's own tables and verifications over it."""
        return self._evidence.catalogue

    @property
    def set_aside(self) -> tuple[SetAside, ...]:
        """The clinic's overrides that do not fit the edition that is installed."""
        return self._evidence.set_aside

    def country_of(self, family: Family) -> str:
        """The country whose figures count for a family."""
        return family.country or self.settings.text("country")

    def population_of(self, family: Family) -> str:
        """Whose incidence counts for a family: its country's, or the one that the clinic lets stand in for it."""
        return population_for(self.catalogue, self.settings, self.country_of(family))

    # -- families --

    def families(self) -> tuple[FamilyHeader, ...]:
        """The families of the clinic, the last changed first."""
        return self.vault.index.families()

    def search(self, text: str) -> tuple[Found, ...]:
        """The persons and families that fit every word of a text."""
        return self.vault.index.search(text)

    def variants(self, text: str = "", *, differing: bool = False) -> tuple[FoundVariant, ...]:
        """The variants of all families that fit every word; with `differing` where a database is of another opinion."""
        return self.vault.index.variants(text, differing=differing)

    def tasks(self) -> tuple[FoundTask, ...]:
        """What waits in all families, by the day on which it is due."""
        return self.vault.index.tasks()

    def open_family(self, family: FamilyId) -> Casework:
        """Open a family for work, and note that it was opened.

        Raises:
            SealBroken: when its journal is not as it was written.
        """
        casework = self._casework(family)
        self.vault.access.note(Access(who=self.author, at=self.clock(), what="opened", family=family))
        return casework

    def family(self, family: FamilyId) -> Family:
        """A family as it is known now, for a computation over all families: nobody looks at it.

        Raises:
            SealBroken: when its journal is not as it was written.
        """
        return family_of(family, self.vault.entries.load(family))

    def family_numbered(self, number: str) -> Casework:
        """Open the family with a number.

        Raises:
            NotApplicable: when no family has it.
        """
        for header in self.families():
            if header.number == number:
                return self.open_family(header.id)
        numbers = ", ".join(header.number for header in self.families()[:12])
        cure = f"There are: {numbers}." if numbers else "The vault holds no family yet."
        raise NotApplicable(f"No family has the number {number}.", cure=cure)

    def new_family(self, number: str, *, country: str = "", consultand: Details | None = None) -> Casework:
        """Begin a family with its consultand.

        Raises:
            InvalidFact: when another family has the number.
        """
        person = PersonId(self.new_id("p"))
        return self.add_family(
            (
                FamilyDescribed(number=number, country=country or self.settings.text("country")),
                PersonAdded(person=person, details=consultand or Details()),
                RoleTaken(person=person, role=Role.CONSULTAND),
            ),
            subject="new-family",
        )

    def add_family(self, facts: tuple[FamilyFact, ...], *, subject: str) -> Casework:
        """Begin a family with these facts, written down as one act.

        Raises:
            InvalidFact: when they cannot all be true, or another family has the number; no family is begun.
        """
        number = next((fact.number for fact in facts if isinstance(fact, FamilyDescribed)), "")
        if any(header.number == number for header in self.families()):
            raise InvalidFact("Another family has this number.", cure="Choose another number.", number=number)
        family = FamilyId(self.new_id("f"))
        entry = Entry(
            id=EntryId(self.new_id("e")), recorded_at=self.clock(), author=self.author, facts=facts, subject=subject
        )
        record(family, (), entry)
        self.vault.entries.append(family, 0, entry)
        return self._casework(family)

    def free_number(self, wanted: str) -> str:
        """A family number that no family has: the wanted one, else with a count behind it."""
        taken = {header.number for header in self.families()}
        candidates = (wanted, *(f"{wanted}-{count}" for count in range(2, len(taken) + 3)))
        return next(number for number in candidates if number and number not in taken)

    def casework(self, family: FamilyId) -> Casework:
        """A family's journal for work that nobody looks at, such as the watch.

        Raises:
            SealBroken: when its journal is not as it was written.
        """
        return self._casework(family)

    def note_access(self, family: FamilyId | None, what: str) -> None:
        """Write down that a family was printed or exported, or something was done to the whole vault."""
        self.vault.access.note(Access(who=self.author, at=self.clock(), what=what, family=family))

    def close(self) -> None:
        """Lock the vault."""
        self.vault.close()

    @property
    def _evidence(self) -> InForce:
        clinic = self.clinic_journal.clinic
        if self._in_force is None or self._in_force[0] is not clinic:
            self._in_force = clinic, evidence_in_force(self._shipped, clinic)
        return self._in_force[1]

    def _casework(self, family: FamilyId) -> Casework:
        return Casework(family=family, vault=self.vault, author=self.author, clock=self.clock, new_id=self.new_id)
