"""Facts with the place in the file that they come from, so that what cannot be true is refused by line and column."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from predispo.domain.facts import ChildBorn, FamilyFact, PersonAdded, UnionFormed
from predispo.domain.family import Recorded
from predispo.domain.ids import EntryId, FactRef, FamilyId, PersonId, UnionId
from predispo.domain.person import Details, Sex
from predispo.errors import InvalidFact
from predispo.exchange.reading import Unread
from predispo.exchange.text import Cell
from predispo.journal.fold import fold

# Only a place to stand for the trial fold: nothing of it is kept.
_TRIAL = EntryId("file")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Gathered:
    """What has been read of one family so far: facts, each with its cell, and what was not taken over."""

    facts: list[FamilyFact] = field(default_factory=list)
    places: list[Cell] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)

    def add(self, fact: FamilyFact, cell: Cell) -> None:
        """Take a fact over from a cell."""
        self.facts.append(fact)
        self.places.append(cell)

    def skip(self, cell: Cell, why: str) -> None:
        """List a cell that is not taken over, or not as it stands."""
        self.unread.append(Unread(line=cell.line, column=cell.column, text=cell.text, why=why))

    def checked(self) -> tuple[FamilyFact, ...]:
        """The facts, once they were seen to fold into a family.

        Raises:
            Unreadable: at the cell whose fact cannot be true beside the others.
        """
        try:
            fold(
                FamilyId("file"),
                [
                    Recorded(ref=FactRef(_TRIAL, index), fact=fact, recorded_at=_EPOCH, author="")
                    for index, fact in enumerate(self.facts)
                ],
            )
        except InvalidFact as refused:
            ref = refused.data.get("ref")
            cell = self.places[ref.index] if isinstance(ref, FactRef) else self.places[0]
            cell.refuse(refused.reason, refused.cure or "Mend the file.")
        return tuple(self.facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A person as a table of persons tells it: identifiers of the parents, which are "0" or empty where unknown."""

    id: Cell
    father: Cell
    mother: Cell
    details: Details

    @property
    def person(self) -> PersonId:
        """The file's own identifier."""
        return PersonId(self.id.text)


def add_people(gathered: Gathered, rows: Sequence[Row], *, informant: str) -> Mapping[PersonId, Row]:
    """Take over persons, the unions of their parents and their births; gives back the rows by identifier.

    Unions are numbered u1, u2 … in the order in which the file first names them. Children of one known parent are
    taken as children of one union of that parent. A lone father of unknown sex is named as where the sperm came from,
    since the pedigree would else take him for the mother.

    Raises:
        Unreadable: at an identifier that is not there or is there twice, a parent who is not there, or of the
            wrong sex.
    """
    people: dict[PersonId, Row] = {}
    for row in rows:
        if row.id.text in {"", "0"}:
            row.id.refuse("A person has no identifier.", "Give every person an identifier other than 0.")
        if row.person in people:
            row.id.refuse("Two persons have the same identifier.", "Give every person an identifier of their own.")
        people[row.person] = row
        gathered.add(PersonAdded(person=row.person, details=row.details, informant=informant), row.id)
    unions: dict[tuple[PersonId | None, PersonId | None], UnionId] = {}
    births: list[tuple[ChildBorn, Cell]] = []
    for row in rows:
        father = _parent(row.father, people, Sex.MALE)
        mother = _parent(row.mother, people, Sex.FEMALE)
        if father is None and mother is None:
            continue
        if father == mother:
            row.mother.refuse("The father and the mother are the same person.", "Name two parents, or 0 for one.")
        place = row.mother if father is None else row.father
        union = unions.get((father, mother))
        if union is None:
            union = unions.get((mother, father)) if _either_way(father, mother, people) else None
        if union is None:
            union = UnionId(f"u{len(unions) + 1}")
            unions[father, mother] = union
            gathered.add(
                UnionFormed(union=union, partners=_partners(father, mother, people), informant=informant), place
            )
        lone_father = father if mother is None and father is not None else None
        named = lone_father if lone_father is not None and people[lone_father].details.sex is Sex.UNKNOWN else None
        births.append((ChildBorn(child=row.person, union=union, sperm_from=named, informant=informant), place))
    for birth, place in births:
        gathered.add(birth, place)
    return people


def _parent(cell: Cell, people: Mapping[PersonId, Row], sex: Sex) -> PersonId | None:
    """The parent whom a cell names."""
    if cell.text in {"", "0"}:
        return None
    parent = PersonId(cell.text)
    word = "father" if sex is Sex.MALE else "mother"
    if parent not in people:
        cell.refuse(f"The {word} {cell.text!r} is not in the file.", "Add a row for this parent, or put 0.")
    if people[parent].details.sex not in {sex, Sex.UNKNOWN}:
        cell.refuse(f"The {word} {cell.text!r} has the wrong sex.", "Check the parent and the sex.")
    return parent


def _either_way(father: PersonId | None, mother: PersonId | None, people: Mapping[PersonId, Row]) -> bool:
    """Whether the file might name the same couple the other way round: both of unknown sex."""
    return (
        father is not None
        and mother is not None
        and people[father].details.sex is Sex.UNKNOWN
        and people[mother].details.sex is Sex.UNKNOWN
    )


def _partners(father: PersonId | None, mother: PersonId | None, people: Mapping[PersonId, Row]) -> tuple[PersonId, ...]:
    """The partners in an order from which the pedigree finds the same father and mother again.

    Of two partners of unknown sex it takes the first as the mother.
    """
    if _either_way(father, mother, people):
        father, mother = mother, father
    return tuple(one for one in (father, mother) if one is not None)


def grouped(cells: Iterable[tuple[str, PersonId, Cell]]) -> Mapping[str, list[tuple[PersonId, Cell]]]:
    """Persons by the mark that they share."""
    found: dict[str, list[tuple[PersonId, Cell]]] = {}
    for mark, person, cell in cells:
        found.setdefault(mark, []).append((person, cell))
    return found
