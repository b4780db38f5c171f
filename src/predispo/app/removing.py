"""Removing: persons taken out of a family with all that was said of them, as one step."""

from collections.abc import Collection
from dataclasses import replace

from predispo.app.editing import Step
from predispo.domain.facts import (
    AdoptionNoted,
    ChildBorn,
    ChildlessnessNoted,
    FamilyFact,
    TwinsNoted,
    UnionEnded,
    UnionFormed,
    persons_of,
)
from predispo.domain.family import Family
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.pedigree import Union
from predispo.errors import InvalidFact
from predispo.journal.entry import Reference


def remove_person(family: Family, person: PersonId) -> Step:
    """Take a person out with all that was said of them; their children keep the other parent.

    Raises:
        InvalidFact: when siblings would be parted because the person is the last of their parents.
    """
    return replace(remove_people(family, (person,)), subject="remove-person")


def remove_people(family: Family, persons: Collection[PersonId]) -> Step:
    """Take several persons out; whoever is left keeps what is left of parents, partners and twins.

    Raises:
        InvalidFact: when siblings would be parted because all of their parents go.
    """
    gone = frozenset(persons)
    dropped = frozenset(union.id for union in family.pedigree.unions.values() if _falls(family, union, gone))
    removed: set[Reference] = set()
    facts: list[FamilyFact] = []
    for one in family.facts:
        fact = one.fact
        if _union_of(fact) in dropped:
            removed.add(one.ref)
        elif gone.intersection(persons_of(fact)):
            removed.add(one.ref)
            kept = without(fact, gone)
            if kept is not None:
                facts.append(kept)
    return Step(
        subject="remove-people", facts=tuple(facts), supersedes=frozenset(removed), selects=_nearest(family, gone)
    )


def without(fact: FamilyFact, gone: Collection[PersonId]) -> FamilyFact | None:
    """What remains true of a fact once some persons are taken out; None where nothing does."""
    match fact:
        case UnionFormed():
            partners = tuple(one for one in fact.partners if one not in gone)
            return replace(fact, partners=partners) if partners else None
        case TwinsNoted():
            left = tuple(one for one in fact.persons if one not in gone)
            return replace(fact, persons=left) if len(left) > 1 else None
        case ChildBorn() if fact.child not in gone:
            return replace(
                fact,
                ovum_from=None if fact.ovum_from in gone else fact.ovum_from,
                sperm_from=None if fact.sperm_from in gone else fact.sperm_from,
                carried_by=None if fact.carried_by in gone else fact.carried_by,
            )
        case _:
            return None if gone and not set(persons_of(fact)).isdisjoint(gone) else fact


def _falls(family: Family, union: Union, gone: frozenset[PersonId]) -> bool:
    """Whether a union says nothing any more once some persons are taken out.

    Raises:
        InvalidFact: when siblings would be parted.
    """
    if gone.isdisjoint((*union.partners, *union.children, *union.adopted)):
        return False
    partners = [one for one in union.partners if one not in gone]
    children = [one for one in (*union.children, *union.adopted) if one not in gone]
    if not partners and len(children) > 1:
        raise InvalidFact(
            "Siblings would be parted: this is the last of their parents.",
            cure="Clear the person's details instead; the symbol then stands for an unknown parent.",
            persons=union.partners,
        )
    return not partners or (len(partners) == 1 and not children)


def _union_of(fact: FamilyFact) -> UnionId | None:
    """The union that a fact is about, where it means nothing without that union."""
    match fact:
        case UnionFormed() | UnionEnded() | ChildlessnessNoted() | ChildBorn():
            return fact.union
        case AdoptionNoted():
            return fact.into
        case _:
            return None


def _nearest(family: Family, gone: frozenset[PersonId]) -> PersonId | None:
    """Somebody who stays and is near to those who go: of the union of birth, else of a union of their own."""
    for person in sorted(gone):
        birth = family.pedigree.birth_union(person)
        for union in (*(() if birth is None else (birth,)), *family.pedigree.unions_of(person)):
            for one in (*union.partners, *union.children):
                if one not in gone:
                    return one
    return None
