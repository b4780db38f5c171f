"""The tables of a vault as SQLModel rows; they never leave this room.

Datetimes are UTC with their zone: SQLModel refuses naive ones. A change here needs a step in `migrations`.
"""

from datetime import date, datetime

from sqlalchemy.orm import declared_attr
from sqlmodel import Field, SQLModel, UniqueConstraint


class _Row(SQLModel):
    """What all rows share: `EntryRow` lies in the table `entry`."""

    @declared_attr.directive
    def __tablename__(cls) -> str:  # noqa: N805  # pyright: ignore[reportIncompatibleVariableOverride]
        return cls.__name__.removesuffix("Row").lower()


class MetaRow(_Row, table=True):
    """One thing that the vault knows of itself: schema, clinic, created_at …"""

    key: str = Field(primary_key=True)
    value: str


class EntryRow(_Row, table=True):
    """One sealed entry of a stream; `body` is None once it was lawfully erased."""

    __table_args__ = (UniqueConstraint("stream", "sequence", name="entry_stream_sequence"),)

    row: int | None = Field(default=None, primary_key=True)
    stream: str
    sequence: int
    entry_id: str = Field(unique=True)
    recorded_at: datetime
    author: str
    salt: bytes
    body: str | None
    body_hash: str
    seal: str


class DocumentRow(_Row, table=True):
    """One document; `content` is None once it was lawfully erased."""

    row: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    family: str = Field(index=True)
    name: str
    media_type: str
    sha256: str
    size: int
    content: bytes | None
    stored_at: datetime


class FamilyRow(_Row, table=True):
    """Search projection of a family as its stream told up to `sequence`; `folded` is what is searched in."""

    id: str = Field(primary_key=True)
    number: str
    name: str
    country: str
    people: int
    sequence: int
    updated: datetime
    readable: bool
    folded: str


class PersonRow(_Row, table=True):
    """Search projection of a person; `birth` as told, with its first and last possible day."""

    row: int | None = Field(default=None, primary_key=True)
    family: str = Field(index=True)
    person: str
    name: str
    birth: str
    birth_first: date | None
    birth_last: date | None
    folded: str


class FindingRow(_Row, table=True):
    """Search projection of a variant or a cancer of a person, or of the whole family where `person` is None."""

    row: int | None = Field(default=None, primary_key=True)
    family: str = Field(index=True)
    person: str | None
    text: str
    folded: str


class VariantRow(_Row, table=True):
    """Search projection of one variant of a family: classes by name, and how many carry it or were tested without it.

    `acting` is empty where no class acts; `published` is what a database said last, `differs` whether that is another
    opinion than the class that acts. `searched` holds the folded words of gene, names and classes.
    """

    row: int | None = Field(default=None, primary_key=True)
    family: str = Field(index=True)
    gene: str
    hgvs: str
    protein: str
    acting: str
    reported: str
    carriers: int
    negative: int
    published: str
    published_on: date | None
    differs: bool
    searched: str


class TaskRow(_Row, table=True):
    """Search projection of something that waits in a family, of a person or of all of it, until `due`."""

    row: int | None = Field(default=None, primary_key=True)
    family: str = Field(index=True)
    person: str | None
    kind: str
    due: date | None = Field(default=None, index=True)
    text: str
    owner: str
    task: str
    put_off_until: date | None = None


class AccessRow(_Row, table=True):
    """One look at a family, or at the vault where `family` is None."""

    row: int | None = Field(default=None, primary_key=True)
    who: str
    at: datetime
    what: str
    family: str | None = Field(default=None, index=True)


class ErasureRow(_Row, table=True):
    """One lawful erasure of a family's texts and documents: who, when and why stay on record."""

    row: int | None = Field(default=None, primary_key=True)
    family: str
    who: str
    at: datetime
    why: str
