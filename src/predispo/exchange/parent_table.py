"""A family as a table of persons with father and mother, and identifiers that a format allows."""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import Sex


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """One person of the table; `person` is None for a parent who had to be invented. "0" is a parent not known."""

    person: PersonId | None
    id: str
    father: str = "0"
    mother: str = "0"
    sex: Sex


def allowed_ids(wanted: Iterable[str], fits: Callable[[str], bool], make: Callable[[int], str]) -> Mapping[str, str]:
    """An identifier for each that is wanted: itself where it fits, else the first free one that `make` gives."""
    wanted = tuple(dict.fromkeys(wanted))
    given = {one: one for one in wanted if fits(one)}
    taken = set(given.values())
    number = 0
    for one in wanted:
        if one in given:
            continue
        while True:
            number += 1
            if (candidate := make(number)) not in taken:
                break
        given[one] = candidate
        taken.add(candidate)
    return given


def allowed_numbers(own: Sequence[str], fits: Callable[[str], bool], make: Callable[[int], str]) -> list[str]:
    """A number for each family: its own where it fits and no other has it, else the first free one of `make`."""
    kept = {one for one in own if fits(one) and own.count(one) == 1}
    free = (made for made in map(make, count(1)) if made not in kept)
    return [one if one in kept else next(free) for one in own]


def relatives(family: Family, of: PersonId) -> frozenset[PersonId]:
    """Everybody who is tied to a person by chains of genetic parents and children, with the person."""
    pedigree = family.pedigree
    found = {of}
    todo = [of]
    while todo:
        person = todo.pop()
        near = (*(one for one in pedigree.parents[person] if one is not None), *pedigree.genetic_children[person])
        for one in near:
            if one not in found:
                found.add(one)
                todo.append(one)
    return frozenset(found)


def rows_of(
    family: Family, included: Container[PersonId], ids: Mapping[str, str], invented_id: Callable[[int], str] | None
) -> tuple[TableRow, ...]:
    """The table of the included persons, in the family's order.

    With `invented_id`, who has one known parent gets an invented second one, the same for all children of one union
    with the same known parent; without it the second parent stays "0". Invented parents come last.
    """
    pedigree = family.pedigree
    rows: list[TableRow] = []
    invented: dict[tuple[str, PersonId | None, Sex], str] = {}
    taken = set(ids.values())
    number = 0
    for person in pedigree:
        if person not in included:
            continue
        known = pedigree.parents[person]
        father, mother = (
            None if parent is None or parent not in included else ids[parent] for parent in (known.father, known.mother)
        )
        if invented_id is not None and (father is None) != (mother is None):
            sex = Sex.MALE if father is None else Sex.FEMALE
            key = (pedigree.births[person].union, known.mother if father is None else known.father, sex)
            if key not in invented:
                number += 1
                while (candidate := invented_id(number)) in taken:
                    number += 1
                taken.add(candidate)
                invented[key] = candidate
            father, mother = father or invented[key], mother or invented[key]
        rows.append(
            TableRow(
                person=person,
                id=ids[person],
                father=father or "0",
                mother=mother or "0",
                sex=pedigree.sexes[person],
            )
        )
    rows += (TableRow(person=None, id=made, sex=sex) for (_, _, sex), made in invented.items())
    return tuple(rows)
