"""The search index: persons, births, genes, variants and cancers, read from the journal and rebuilt at any time."""

from dataclasses import dataclass
from datetime import datetime

from predispo.domain.dates import PartialDate
from predispo.domain.ids import FamilyId, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyHeader:
    """A family in a list; `updated` is when its last entry was recorded, `people` counts its persons.

    `readable` is false where its journal cannot be read, and only its identifier is sure.
    """

    id: FamilyId
    number: str
    name: str
    country: str
    people: int
    sequence: int
    updated: datetime
    readable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One answer to a search: a person, or a whole family where `person` is None.

    `findings` are the variants and cancers that the search met in that person.
    """

    family: FamilyId
    number: str
    family_name: str
    person: PersonId | None = None
    name: str = ""
    birth: PartialDate | None = None
    findings: tuple[str, ...] = ()


class Index:
    """The index of one vault; before it answers it reads what was appended since."""

    def families(self) -> tuple[FamilyHeader, ...]:
        """All families, the last changed first."""
        raise NotImplementedError

    def search(self, text: str) -> tuple[Found, ...]:
        """The persons and families that fit every word of `text`; nothing for no words.

        A word fits a family's number or name, a person's name, identifier or birth (a year, a month or a day in any
        form that `PartialDate` reads), a gene, a variant's HGVS name or a cancer site. Accents and case do not matter.
        """
        raise NotImplementedError

    def rebuild(self) -> None:
        """Forget the index and read the whole journal anew."""
        raise NotImplementedError
