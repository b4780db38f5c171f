"""In which row everybody stands: children below their parents, partners level where that can be."""

from collections import deque
from collections.abc import Mapping, Sequence
from itertools import pairwise

from predispo.domain.ids import PersonId, UnionId
from predispo.domain.pedigree import Pedigree
from predispo.drawing.program import Program
from predispo.drawing.ranking import rank
from predispo.drawing.web import drawn_children, side_descents

# What a row of distance costs, against a row by which a child stands lower than right below its parents.
_PARTNERS_APART = 8.0
_CHILD_APART = 1.0
_DONOR_APART = 0.3
_AGAINST_THE_HAND = 100.0
_FROM_THE_USUAL = 2.0


def parts(pedigree: Pedigree) -> list[list[PersonId]]:
    """The connected parts of a pedigree, largest first, each in canonical order."""
    near = _neighbours(pedigree)
    seen: set[PersonId] = set()
    found: list[list[PersonId]] = []
    for start in sorted(pedigree, key=rank):
        if start in seen:
            continue
        part: list[PersonId] = []
        todo = [start]
        seen.add(start)
        while todo:
            one = todo.pop()
            part.append(one)
            fresh = [other for other in near[one] if other not in seen]
            seen.update(fresh)
            todo.extend(fresh)
        found.append(sorted(part, key=rank))
    return sorted(found, key=lambda part: (-len(part), rank(part[0])))


def _neighbours(pedigree: Pedigree) -> dict[PersonId, set[PersonId]]:
    """Who is joined to whom by a line of the drawing."""
    near: dict[PersonId, set[PersonId]] = {person: set() for person in pedigree}

    def join(one: PersonId, other: PersonId) -> None:
        near[one].add(other)
        near[other].add(one)

    for union in pedigree.unions.values():
        first = union.partners[0]
        for other in (*union.partners[1:], *union.children, *union.adopted):
            join(first, other)
    for person in pedigree.births:
        for _, other, _ in side_descents(pedigree, person):
            if other is not None:
                join(person, other)
    return near


def generations(pedigree: Pedigree, persons: Sequence[PersonId], wanted: Mapping[PersonId, int]) -> dict[PersonId, int]:
    """The row of each person of one connected part, from 0 at the top; `wanted` are rows that the user chose."""
    if not wanted:
        simple = _walk(pedigree, persons)
        if simple is not None:
            return simple
    return _solve(pedigree, persons, wanted)


def _steps(
    pedigree: Pedigree, persons: Sequence[PersonId]
) -> tuple[list[tuple[PersonId, UnionId]], list[tuple[UnionId, PersonId]], list[tuple[PersonId, PersonId]]]:
    """Partners of unions, children of unions and children of donors, in canonical order."""
    partners: list[tuple[PersonId, UnionId]] = []
    children: list[tuple[UnionId, PersonId]] = []
    donors: list[tuple[PersonId, PersonId]] = []
    members = set(persons)
    for union in sorted(pedigree.unions.values(), key=lambda one: rank(one.id)):
        if union.partners[0] not in members:
            continue
        partners.extend((partner, union.id) for partner in sorted(union.partners, key=rank))
        children.extend((union.id, child) for child in union.children)
    above = _above(partners, children)
    for group in pedigree.twins:
        for one in group.persons:
            # Twins are level, so that what may not stand below the one may not stand below the other.
            above.setdefault(one, set()).update(other for other in group.persons if other != one)
    for union in sorted(pedigree.unions.values(), key=lambda one: rank(one.id)):
        for child in drawn_children(pedigree, union)[len(union.children) :]:
            if child in members and not _reaches(above, union.id, child):
                children.append((union.id, child))
                above.setdefault(union.id, set()).add(child)
    for person in persons:
        for union_id, other, _ in side_descents(pedigree, person):
            if union_id is not None and not _reaches(above, union_id, person):
                children.append((union_id, person))
                above.setdefault(union_id, set()).add(person)
            elif other is not None and not _reaches(above, other, person):
                donors.append((other, person))
                above.setdefault(other, set()).add(person)
    return partners, children, donors


def _above(partners: list[tuple[PersonId, UnionId]], children: list[tuple[UnionId, PersonId]]) -> dict[str, set[str]]:
    """Who or what stands directly above whom."""
    above: dict[str, set[str]] = {}
    for top, below in (*partners, *children):
        above.setdefault(f"{top}", set()).add(below)
    return above


def _reaches(above: Mapping[str, set[str]], target: str, start: str) -> bool:
    """Whether the target lies below the start, so that the start cannot be put below it."""
    todo, seen = [start], {start}
    while todo:
        for below in above.get(todo.pop(), ()):
            if below == target:
                return True
            if below not in seen:
                seen.add(below)
                todo.append(below)
    return start == target


def _walk(pedigree: Pedigree, persons: Sequence[PersonId]) -> dict[PersonId, int] | None:
    """The rows where every partner can be level and every child right below its parents; None where they cannot."""
    partners, children, donors = _steps(pedigree, persons)
    near: dict[str, list[tuple[str, int]]] = {}
    for top, below, step in (
        *((f"p{a}", f"u{b}", 0) for a, b in partners),
        *((f"u{a}", f"p{b}", 1) for a, b in children),
        *((f"p{a}", f"p{b}", 1) for a, b in donors),
    ):
        near.setdefault(top, []).append((below, step))
        near.setdefault(below, []).append((top, -step))
    row = {f"p{persons[0]}": 0}
    todo = deque(row)
    while todo:
        one = todo.popleft()
        for other, step in near.get(one, ()):
            if other not in row:
                row[other] = row[one] + step
                todo.append(other)
            elif row[other] != row[one] + step:
                return None
    least = min(row[f"p{one}"] for one in persons)
    return {one: row[f"p{one}"] - least for one in persons}


def _solve(pedigree: Pedigree, persons: Sequence[PersonId], wanted: Mapping[PersonId, int]) -> dict[PersonId, int]:
    """The rows by a linear program whose limits are differences, so that its corners are whole numbers."""
    partners, children, donors = _steps(pedigree, persons)
    index = {f"p{one}": place for place, one in enumerate(persons)}
    for _, union in partners:
        index.setdefault(f"u{union}", len(index))
    program = Program(len(index))

    def below(top: str, low: str, least: int, price: float) -> None:
        program.keep_apart(index[top], index[low], least)
        program.pay(index[top], index[low], price)

    for partner, union in partners:
        below(f"p{partner}", f"u{union}", 0, _PARTNERS_APART)
    for union, child in children:
        below(f"u{union}", f"p{child}", 1, _CHILD_APART)
    for donor, child in donors:
        below(f"p{donor}", f"p{child}", 1, _DONOR_APART)
    for group in pedigree.twins:
        for one, other in pairwise(group.persons):
            if f"p{one}" in index:
                program.keep([(index[f"p{one}"], 1.0), (index[f"p{other}"], -1.0)], 0.0)
    if wanted:
        usual = generations(pedigree, persons, {})
        for person in persons:
            price = _AGAINST_THE_HAND if person in wanted else _FROM_THE_USUAL
            program.pay_off([(index[f"p{person}"], 1.0)], wanted.get(person, usual[person]), price)
    rows = program.solve()
    found = {one: round(rows[index[f"p{one}"]]) for one in persons}
    least = 0 if any(one in wanted for one in persons) else min(found.values())
    return {one: row - least for one, row in found.items()}
