"""The search index: persons, births, genes, variants and cancers, read from the journal and rebuilt at any time."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from sqlalchemy import delete, func
from sqlalchemy import select as columns
from sqlmodel import Session, SQLModel, col, select

from predispo.domain.dates import PartialDate
from predispo.domain.ids import FamilyId, PersonId, TaskId
from predispo.domain.tasks import TaskKind
from predispo.domain.variant import Variant, VariantClass
from predispo.errors import InvalidFact, SealBroken, Unreadable
from predispo.journal.journal import family_of
from predispo.store.entries import CLINIC, Entries
from predispo.store.lane import Lane
from predispo.store.projection import (
    family_row,
    finding_rows,
    fold_text,
    person_rows,
    task_rows,
    unreadable_row,
    variant_rows,
)
from predispo.store.tables import EntryRow, ErasureRow, FamilyRow, FindingRow, PersonRow, TaskRow, VariantRow

# A birth known no finer than this fits no single day or month that is searched for.
_YEAR: Final = 366
# The classes as words that are searched for: a whole word, since `pathogenic` must not find `likely_pathogenic`.
_CLASS_WORDS: Final = frozenset(one.value for one in VariantClass)
# How many families are read before they are written down: one by one, each would wait for the disk.
_BATCH: Final = 50


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

    `findings` are the variants and cancers that the search met.
    """

    family: FamilyId
    number: str
    family_name: str
    person: PersonId | None = None
    name: str = ""
    birth: PartialDate | None = None
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundVariant:
    """One variant of one family: the class that acts, those that laboratories reported, and what was last published.

    `differs` says that a database is of another opinion than the class that acts, and nobody has decided since.
    """

    family: FamilyId
    number: str
    family_name: str
    variant: Variant
    acting: VariantClass | None
    reported: tuple[VariantClass, ...]
    carriers: int
    negative: int
    published: str
    published_on: date | None
    differs: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundTask:
    """Something that waits in a family, with the names to tell it by; `person` is None where it is of all of it."""

    family: FamilyId
    number: str
    family_name: str
    kind: TaskKind
    person: PersonId | None
    name: str
    due: date | None
    text: str
    owner: str
    task: TaskId | None = None
    put_off_until: date | None = None


# Whom a word fits: a person of a family, or the family itself, and then each of its persons.
_Place = tuple[str, str | None]


class Index:
    """The index of one vault; before it answers it reads what was appended since."""

    def __init__(self, lane: Lane, entries: Entries) -> None:
        self._lane = lane
        self._entries = entries

    def families(self) -> tuple[FamilyHeader, ...]:
        """All families, the last changed first."""
        self._catch_up()
        with self._lane.reading() as session:
            rows = session.exec(select(FamilyRow).order_by(col(FamilyRow.updated).desc(), col(FamilyRow.id))).all()
        return tuple(
            FamilyHeader(
                id=FamilyId(row.id),
                number=row.number,
                name=row.name,
                country=row.country,
                people=row.people,
                sequence=row.sequence,
                updated=row.updated,
                readable=row.readable,
            )
            for row in rows
        )

    def search(self, text: str) -> tuple[Found, ...]:
        """The persons and families that fit every word of `text`, by family number and name; nothing for no words.

        A word fits a family's number or name, a person's name, identifier or birth (a year, a month or a day in any
        form that `PartialDate` reads), a gene, a variant's HGVS name or a cancer site. Accents and case do not matter.
        A family is an answer where all words fit it; a person where each word fits the person or the family, and at
        least one the person.
        """
        words = text.split()
        if not words:
            return ()
        self._catch_up()
        with self._lane.reading() as session:
            findings: dict[_Place, list[str]] = defaultdict(list)
            fits = [_places(session, word, findings) for word in words]
            return _answers(session, _in_all(fits), findings)

    def variants(self, text: str = "", *, differing: bool = False) -> tuple[FoundVariant, ...]:
        """The variants of all families that fit every word, by gene and name; with `differing` only those that differ.

        A word fits a gene, a name in HGVS, a protein, a class (`pathogenic`, `4`) or the family's number.
        """
        self._catch_up()
        with self._lane.reading() as session:
            families = {row.id: row for row in session.exec(select(FamilyRow))}
            rows = session.exec(select(VariantRow)).all()
            words = [fold_text(word) for word in text.split()]
            found = [
                _variant(row, families[row.family])
                for row in rows
                if (row.differs or not differing)
                and all(_fits(word, row.searched.split("\n"), families[row.family].number) for word in words)
            ]
        return tuple(sorted(found, key=lambda one: (one.variant.gene, one.variant.hgvs, _natural(one.number))))

    def tasks(self) -> tuple[FoundTask, ...]:
        """What waits in all families, by the day on which it is due; what has no day comes last."""
        self._catch_up()
        # columns and not rows: a clinic of 10,000 families has as many tasks, and this is asked after every change
        wanted = (
            columns(
                col(TaskRow.family),
                col(TaskRow.kind),
                col(TaskRow.person),
                col(TaskRow.due),
                col(TaskRow.text),
                col(TaskRow.owner),
                col(TaskRow.task),
                col(TaskRow.put_off_until),
                col(FamilyRow.number),
                col(FamilyRow.name),
                col(PersonRow.name),
            )
            .join(FamilyRow, col(FamilyRow.id) == col(TaskRow.family))
            .outerjoin(
                PersonRow,
                (col(PersonRow.family) == col(TaskRow.family)) & (col(PersonRow.person) == col(TaskRow.person)),
            )
            .order_by(col(TaskRow.due).is_(None), col(TaskRow.due), col(TaskRow.row))
        )
        with self._lane.reading() as session:
            found = session.connection().execute(wanted).all()
        return tuple(
            FoundTask(
                family=FamilyId(family),
                number=number,
                family_name=family_name,
                kind=TaskKind(kind),
                person=None if person is None else PersonId(person),
                name=name or "",
                due=due,
                text=text,
                owner=owner,
                task=TaskId(task),
                put_off_until=later,
            )
            for family, kind, person, due, text, owner, task, later, number, family_name, name in found
        )

    def families_with_variants(self) -> tuple[FamilyId, ...]:
        """The families in which a variant was reported, sought or decided on."""
        self._catch_up()
        with self._lane.reading() as session:
            rows = set(session.exec(select(VariantRow.family)))
        return tuple(FamilyId(family) for family in sorted(rows))

    def rebuild(self) -> None:
        """Forget the index and read the whole journal anew."""
        with self._lane.writing() as session:
            for table in (TaskRow, VariantRow, FindingRow, PersonRow, FamilyRow):
                session.exec(delete(table))
        self._catch_up()

    def _catch_up(self) -> None:
        """Read the families whose streams have grown since they were read."""
        ends = (
            select(EntryRow.stream, func.max(EntryRow.sequence).label("sequence"), func.max(EntryRow.row).label("row"))
            .where(EntryRow.stream != CLINIC, col(EntryRow.stream).not_in(select(ErasureRow.family)))
            .group_by(col(EntryRow.stream))
            .subquery()
        )
        behind = (
            select(ends.c.stream, ends.c.sequence, EntryRow.recorded_at)
            .join(EntryRow, col(EntryRow.row) == ends.c.row)
            .outerjoin(FamilyRow, col(FamilyRow.id) == ends.c.stream)
            .where(func.coalesce(FamilyRow.sequence, 0) != ends.c.sequence)
        )
        with self._lane.reading() as session:
            stale = session.exec(behind).all()
        for batch in (stale[start : start + _BATCH] for start in range(0, len(stale), _BATCH)):
            read = [self._read(FamilyId(stream), sequence, updated) for stream, sequence, updated in batch]
            with self._lane.writing() as session:
                names = [stream for stream, _, _ in batch]
                session.exec(delete(TaskRow).where(col(TaskRow.family).in_(names)))
                session.exec(delete(VariantRow).where(col(VariantRow.family).in_(names)))
                session.exec(delete(FindingRow).where(col(FindingRow.family).in_(names)))
                session.exec(delete(PersonRow).where(col(PersonRow.family).in_(names)))
                session.exec(delete(FamilyRow).where(col(FamilyRow.id).in_(names)))
                session.add_all(row for rows in read for row in rows)

    def _read(self, family: FamilyId, sequence: int, updated: datetime) -> tuple[SQLModel, ...]:
        """A family's projection, as its stream tells now."""
        try:
            known = family_of(family, self._entries.load(family))
        except (InvalidFact, SealBroken, Unreadable):
            # One family that cannot be read must not hide the others; opening it tells what is wrong.
            return (unreadable_row(family, sequence, updated),)
        return (
            family_row(known, sequence, updated),
            *person_rows(known),
            *finding_rows(known),
            *variant_rows(known),
            *task_rows(known),
        )


def _fits(word: str, said: list[str], number: str) -> bool:
    """Whether a word fits one variant: a class by its number or its whole word, everything else anywhere in a name."""
    if word.isdecimal() and len(word) == 1:
        return f"class {word}" in said
    if word in _CLASS_WORDS:
        return word in said
    return any(word in one for one in (*said, fold_text(number)) if one not in _CLASS_WORDS)


def _variant(row: VariantRow, family: FamilyRow) -> FoundVariant:
    return FoundVariant(
        family=FamilyId(family.id),
        number=family.number,
        family_name=family.name,
        variant=Variant(gene=row.gene, hgvs=row.hgvs, protein=row.protein),
        acting=VariantClass(row.acting) if row.acting else None,
        reported=tuple(VariantClass(one) for one in row.reported.split()),
        carriers=row.carriers,
        negative=row.negative,
        published=row.published,
        published_on=row.published_on,
        differs=row.differs,
    )


def _places(session: Session, word: str, findings: dict[_Place, list[str]]) -> set[_Place]:
    """Whom a word fits; the variants and cancers that it met are added to `findings`."""
    folded = fold_text(word)
    families = select(FamilyRow.id).where(col(FamilyRow.folded).contains(folded, autoescape=True))
    places: set[_Place] = {(family, None) for family in session.exec(families)}
    persons = select(PersonRow.family, PersonRow.person)
    places.update(session.exec(persons.where(col(PersonRow.folded).contains(folded, autoescape=True))))
    if (days := _days(word)) is not None:
        places.update(_born(session, *days))
    met = select(FindingRow).where(col(FindingRow.folded).contains(folded, autoescape=True))
    for row in session.exec(met):
        place = (row.family, row.person)
        places.add(place)
        if row.text not in findings[place]:
            findings[place].append(row.text)
    return places


def _days(word: str) -> tuple[date, date] | None:
    """The first and last day that a word means, where it is a date."""
    try:
        meant = PartialDate.parse(word)
    except ValueError:
        return None
    if meant.earliest is None or meant.latest is None:
        return None
    return meant.earliest, meant.latest


def _born(session: Session, first: date, last: date) -> Iterable[_Place]:
    """Persons born within these days, or at a time known to the year at best that holds them all."""
    born_first, born_last = col(PersonRow.birth_first), col(PersonRow.birth_last)
    within = (born_first >= first) & (born_last <= last)
    around = (born_first <= first) & (born_last >= last)
    for row in session.exec(select(PersonRow).where(within | around)):
        earliest, latest = row.birth_first, row.birth_last
        if earliest and latest and ((latest - earliest).days < _YEAR or (earliest >= first and latest <= last)):
            yield row.family, row.person


def _in_all(fits: list[set[_Place]]) -> set[_Place]:
    """The places that fit every word, where a word that fits a family fits each of its persons too."""
    every = set[_Place]().union(*fits)
    return {place for place in every if all(place in fit or (place[0], None) in fit for fit in fits)}


def _answers(session: Session, places: set[_Place], findings: dict[_Place, list[str]]) -> tuple[Found, ...]:
    """The answers for these places: families by number, each before its persons, those by name."""
    wanted = sorted({family for family, _ in places})
    families = {row.id: row for row in session.exec(select(FamilyRow).where(col(FamilyRow.id).in_(wanted)))}
    rows = session.exec(select(PersonRow).where(col(PersonRow.family).in_(wanted)))
    persons = {(row.family, row.person): row for row in rows}
    answers = [
        _found(families[place[0]], None if place[1] is None else persons[place[0], place[1]], findings.get(place, []))
        for place in places
    ]
    return tuple(sorted(answers, key=lambda one: (_natural(one.number), one.family, one.name, one.person or "")))


def _found(family: FamilyRow, person: PersonRow | None, findings: list[str]) -> Found:
    header = Found(family=FamilyId(family.id), number=family.number, family_name=family.name, findings=tuple(findings))
    if person is None:
        return header
    return replace(
        header,
        person=PersonId(person.person),
        name=person.name,
        birth=PartialDate.parse(person.birth) if person.birth else None,
    )


def _natural(number: str) -> tuple[tuple[int, str], ...]:
    """A family's number to sort by: 2 before 10."""
    parts = re.findall(r"\d+|\D+", number)
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in parts)
