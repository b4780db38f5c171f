"""Birth: how somebody came into the family: pregnancy, adoption, donors, twins, half-siblings, related parents."""

from dataclasses import replace
from datetime import timedelta

from predispo.app.editing import NewId, Step, lasting
from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    AdoptionNoted,
    ChildBorn,
    FamilyFact,
    PersonAdded,
    PregnancyNoted,
    TwinKind,
    TwinsNoted,
    UnionFormed,
)
from predispo.domain.family import Family
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.pedigree import Union
from predispo.domain.person import Details, PregnancyOutcome, Sex
from predispo.errors import InvalidFact

GESTATION = timedelta(days=280)
"""From the first day of the last period to the day that a child is due (Naegele's rule)."""


def due_from(period: PartialDate) -> PartialDate:
    """The day that a child is due, from the first day of the last period."""
    return _moved(period, GESTATION)


def period_from(due: PartialDate) -> PartialDate:
    """The first day of the last period, from the day that a child is due."""
    return _moved(due, -GESTATION)


def _moved(day: PartialDate, by: timedelta) -> PartialDate:
    first, last = (None if end is None else end + by for end in (day.earliest, day.latest))
    return PartialDate(first, last, day.about)


def note_pregnancy(
    family: Family,
    person: PersonId,
    outcome: PregnancyOutcome | None,
    weeks: int | None = None,
    due: PartialDate | None = None,
) -> Step | None:
    """The person is a pregnancy, with its outcome, weeks of gestation and due day; no outcome takes that back."""
    before = family.person(person).pregnancy
    if outcome is None:
        gone = frozenset() if before is None else lasting(family, (before.fact,))
        return Step(subject="note-pregnancy", supersedes=gone, selects=person) if gone else None
    fact = PregnancyNoted(person=person, outcome=outcome, weeks=weeks, due=due)
    if before is not None:
        fact = replace(before.fact, outcome=outcome, weeks=weeks, due=due)
    return None if before is not None and before.fact == fact else _said(family, "note-pregnancy", fact, person)


def note_adoption(family: Family, person: PersonId, *, adopted: bool, into: UnionId | None = None) -> Step | None:
    """The person was adopted, by a union of the family or out of it; or was not, which takes back what was said."""
    before = [one for one in family.facts if isinstance(one.fact, AdoptionNoted) and one.fact.person == person]
    fact = AdoptionNoted(person=person, into=into)
    if not adopted:
        return Step(subject="note-adoption", supersedes=lasting(family, (fact,)), selects=person) if before else None
    if person in family.pedigree.adoptions and family.pedigree.adoptions[person] == into:
        return None
    return _said(family, "note-adoption", fact, person)


def note_gametes(
    family: Family,
    person: PersonId,
    *,
    ovum_from: PersonId | None,
    sperm_from: PersonId | None,
    carried_by: PersonId | None,
) -> Step | None:
    """Whose egg and sperm a person comes from and who carried them, where these were not the parents.

    Raises:
        InvalidFact: when the person has no parents in the family.
    """
    for one in family.facts:
        if isinstance(one.fact, ChildBorn) and one.fact.child == person:
            better = replace(one.fact, ovum_from=ovum_from, sperm_from=sperm_from, carried_by=carried_by)
            if better == one.fact:
                return None
            return Step(subject="note-donors", facts=(better,), supersedes=frozenset({one.ref}), selects=person)
    raise InvalidFact("This person has no parents in the family yet.", cure="Add the parents first.", persons=(person,))


def note_zygosity(family: Family, person: PersonId, kind: TwinKind) -> Step | None:
    """Whether a person's twins share all of their genes; nothing where the person is no twin or it is as before."""
    for one in family.facts:
        if isinstance(one.fact, TwinsNoted) and person in one.fact.persons and one.fact.kind is not kind:
            better = replace(one.fact, kind=kind)
            return Step(subject="note-zygosity", facts=(better,), supersedes=frozenset({one.ref}), selects=person)
    return None


def note_relatedness(family: Family, union: UnionId, *, related: bool, relation: str = "") -> Step | None:
    """Whether the partners of a union are related, and how where that is told; no path in the drawing is needed."""
    for one in family.facts:
        if isinstance(one.fact, UnionFormed) and one.fact.union == union:
            better = replace(one.fact, consanguineous=related, relation=relation if related else "")
            if better != one.fact:
                return Step(subject="note-relatedness", facts=(better,), supersedes=frozenset({one.ref}))
    return None


def add_half_sibling(family: Family, person: PersonId, through: Sex, sex: Sex, new_id: NewId) -> Step:
    """A sibling who shares one parent: of that parent's one other union while that has no children, else of a new one.

    In a union that has children it would be their full sibling, which nobody said; the other parent is then one who is
    not known.

    Raises:
        InvalidFact: when that parent is not in the family.
    """
    parents = family.pedigree.parents[person]
    parent = parents.mother if through is Sex.FEMALE else parents.father
    if parent is None:
        raise InvalidFact("This parent is not in the family yet.", cure="Add the parents first.", persons=(person,))
    others = other_unions(family, person, parent)
    if len(others) > 1 or any(one.children or one.adopted for one in others):
        others = ()
    sibling = PersonId(new_id("p"))
    union = others[0].id if others else UnionId(new_id("u"))
    formed: tuple[FamilyFact, ...] = () if others else (UnionFormed(union=union, partners=(parent,)),)
    return Step(
        subject="add-half-sibling",
        facts=(
            *formed,
            PersonAdded(person=sibling, details=Details(sex=sex)),
            ChildBorn(child=sibling, union=union),
        ),
        selects=sibling,
    )


def other_unions(family: Family, person: PersonId, parent: PersonId) -> tuple[Union, ...]:
    """The unions of a parent that a person was not born into."""
    birth = family.pedigree.birth_union(person)
    return tuple(one for one in family.pedigree.unions_of(parent) if birth is None or one.id != birth.id)


def _said(family: Family, subject: str, fact: FamilyFact, person: PersonId) -> Step:
    """A step that says one thing in place of what was said of it before."""
    return Step(subject=subject, facts=(fact,), supersedes=lasting(family, (fact,)), selects=person)
