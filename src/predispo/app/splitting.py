"""Splitting: a part of a family moved into a family of its own, told in both journals."""

from collections.abc import Collection
from dataclasses import dataclass

from predispo.app.casework import Casework, Change
from predispo.app.copying import COPIED, copied
from predispo.app.drafting import Draft
from predispo.app.editing import NewId, Step
from predispo.app.joining import Acts
from predispo.app.removing import remove_people
from predispo.app.workspace import Workspace
from predispo.domain.facts import (
    ClassPublished,
    FamilyDescribed,
    FamilyFact,
    LetterIssued,
    NoteWritten,
    PersonDescribed,
    PersonPlaced,
    RoleTaken,
    TaskDone,
    TaskOpened,
    VariantClassified,
    persons_of,
)
from predispo.domain.family import Family
from predispo.domain.ids import FamilyId, PersonId, UnionId
from predispo.domain.renaming import renamed
from predispo.errors import InvalidFact
from predispo.journal.journal import family_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """What splitting would do: the step here, the new family's header, and the step that brings its people.

    `cut` counts the ties between those who go and those who stay that neither family can tell any more.
    """

    here: Step
    header: FamilyDescribed
    there: Step
    cut: int


def split(
    family: Family,
    persons: Collection[PersonId],
    *,
    shared: PersonId | None,
    number: str,
    note_here: str,
    note_there: str,
    new_id: NewId,
) -> Split:
    """Move people into a family of their own; nothing is recorded. Whoever is `shared` stands in both afterwards.

    The clinic's decisions on variants hold in both families.

    Raises:
        InvalidFact: when nobody would go or stay, or siblings would be parted.
    """
    going = tuple(one for one in dict.fromkeys(persons) if one != shared)
    moved = going if shared is None else (shared, *going)
    if not going:
        raise InvalidFact("There is nobody to split off.", cure="Select the people who belong in the new family.")
    if len(going) >= len(family.persons):
        raise InvalidFact("Nobody would stay in this family.", cure="Select only a part of the family.")
    letters = [one for one in family.facts if isinstance(one.fact, LetterIssued) and one.fact.person in going]
    if letters:
        raise InvalidFact(
            "A letter was issued to somebody who would go, and it stays on record with this family.",
            cure="Share that person between the two families, or leave them here.",
            persons=tuple(one.fact.person for one in letters if isinstance(one.fact, LetterIssued)),
        )
    names = {one: PersonId(new_id("p")) for one in moved}
    unions = {one: UnionId(new_id("u")) for one in family.pedigree.unions}
    facts = [*copied(family, moved).facts, *_also(family, frozenset(moved), frozenset(going))]
    removed = remove_people(family, going)
    here = Step(
        subject="split-family",
        facts=(*removed.facts, NoteWritten(text=note_here)),
        supersedes=removed.supersedes,
        selects=shared or removed.selects,
    )
    there = Step(
        subject="split-family",
        facts=(*(renamed(fact, names, unions) for fact in facts), NoteWritten(text=note_there)),
    )
    Draft(family).take(here)
    Draft(family_of(FamilyId("new"), ())).take(there)
    return Split(
        here=here,
        header=FamilyDescribed(number=number, country=family.country),
        there=there,
        cut=_cut(family, frozenset(going), frozenset(moved)),
    )


def carry_out(workspace: Workspace, casework: Casework, planned: Split) -> tuple[Acts, Change]:
    """Begin the new family and move its people; the act that undo withdraws, and what it did here.

    Undo brings everybody back and leaves the new family's number with nobody in it.

    Raises:
        PredispoError: when a family has the number, or one of the two steps is refused.
    """
    made = workspace.add_family((planned.header,), subject="new-family")
    acts = Acts(workspace, casework, made.family.id)
    return acts, acts.record(planned.here, planned.there)


def _also(family: Family, moved: frozenset[PersonId], going: frozenset[PersonId]) -> list[FamilyFact]:
    """What else goes along: the clinic's acts about those who go, their roles, and decisions on variants."""
    found: list[FamilyFact] = []
    tasks = {one.fact.task for one in family.facts if isinstance(one.fact, TaskOpened) and one.fact.person in going}
    for recorded in family.facts:
        fact = recorded.fact
        named = persons_of(fact)
        match fact:
            case VariantClassified() | ClassPublished():
                found.append(fact)
            case TaskDone() if fact.task in tasks:
                found.append(fact)
            case RoleTaken() if fact.person in moved and family.roles.get(fact.role) == fact.person:
                found.append(fact)
            case PersonDescribed() | PersonPlaced() | RoleTaken():
                continue
            case _ if named and going.issuperset(named) and not isinstance(fact, COPIED):
                found.append(fact)
            case _:
                pass
    return found


def _cut(family: Family, going: frozenset[PersonId], moved: frozenset[PersonId]) -> int:
    """How many unions tie those who go to those who stay, apart from whoever stands in both."""
    count = 0
    for union in family.pedigree.unions.values():
        tied = {*union.partners, *union.children, *union.adopted}
        if tied & going and tied - moved:
            count += 1
    return count
