"""What reading and writing a file gives: facts and what was not read, bytes and what was not held."""

from dataclasses import dataclass, field
from datetime import date, datetime

from predispo.domain.facts import FamilyFact, PersonAdded
from predispo.domain.ids import DocumentId, FamilyId, PersonId
from predispo.journal.entry import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A place in a file that was not taken over, or not as it stands there; lines and columns count from 1.

    `column` is the place of the cell's first character in its line; 0 where the whole line or file is meant.
    """

    line: int
    column: int
    text: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A stored document, such as a letter's PDF."""

    id: DocumentId
    media_type: str
    data: bytes = field(repr=False)
    name: str = ""
    stored_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFamily:
    """One family as a file tells it.

    `facts` fold into a family as they are. `target` is whom the file is about, where it says so. `entries` and
    `documents` are there only where the file holds a whole journal (a bundle); `facts` are then those that stand, and
    `id` is the family's identifier in the vault that it came from.
    """

    number: str
    name: str = ""
    facts: tuple[FamilyFact, ...]
    target: PersonId | None = None
    unread: tuple[Unread, ...] = ()
    entries: tuple[Entry, ...] = ()
    documents: tuple[Document, ...] = ()
    id: FamilyId | None = None

    @property
    def persons(self) -> tuple[PersonId, ...]:
        """Everybody who was read, in the file's order."""
        return tuple(fact.person for fact in self.facts if isinstance(fact, PersonAdded))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadResult:
    """All that a file tells; `format` is the identifier of its format, `unread` everything that was not taken over."""

    format: str
    version: str = ""
    families: tuple[ReadFamily, ...]
    unread: tuple[Unread, ...] = ()

    @property
    def persons(self) -> int:
        """How many persons were read."""
        return sum(len(family.persons) for family in self.families)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """What the reader has to be told.

    `zero_means_unaffected`: whether a cancer's 0 is read as "known free of it until the age given", as CanRisk defines
    it, or only as "known alive then". `passphrase` opens an encrypted bundle.
    """

    zero_means_unaffected: bool = True
    passphrase: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOptions:
    """What the writer has to be told.

    `on` is the day on which the consultand's age is counted; None takes the last age known. `alive_means_unaffected`
    writes the last age known alive where a format would read it as "free of cancer until then"; else such an age is
    left out and listed. `passphrase` encrypts a bundle.
    """

    on: date | None = None
    alive_means_unaffected: bool = False
    passphrase: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class NotHeld:
    """Something that a format could not hold, or holds in another way; `code` names the sentence, `text` is English."""

    code: str
    text: str
    persons: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A file's bytes, how many persons they hold and everything that they do not."""

    format: str
    data: bytes = field(repr=False)
    persons: int
    not_held: tuple[NotHeld, ...] = ()
