"""Copying: a part of a family written down once more, with identities of its own.

What is copied is who the people are, how they belong together and their health. What the clinic did with them
(referrals, consents, letters, what they were told), their roles and their places in the drawing are acts and choices
about the first ones only, and are not copied.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from predispo.app.editing import NewId, Step
from predispo.domain.facts import (
    AdoptionNoted,
    CancerUnknownNoted,
    ChildBorn,
    ChildlessnessNoted,
    DiagnosisMade,
    FamilyFact,
    NoteWritten,
    PersonAdded,
    PersonDied,
    PersonSeenAlive,
    PregnancyNoted,
    ResultReceived,
    RiskFactorNoted,
    SurgeryDone,
    TwinsNoted,
    UnaffectedNoted,
    UnionEnded,
    UnionFormed,
    persons_of,
    unions_of,
)
from predispo.domain.family import Family
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.person import Details
from predispo.domain.renaming import renamed
from predispo.errors import InvalidFact

COPIED = (
    PersonAdded,
    UnionFormed,
    UnionEnded,
    ChildlessnessNoted,
    ChildBorn,
    TwinsNoted,
    AdoptionNoted,
    PregnancyNoted,
    DiagnosisMade,
    UnaffectedNoted,
    CancerUnknownNoted,
    SurgeryDone,
    PersonSeenAlive,
    PersonDied,
    RiskFactorNoted,
    ResultReceived,
    NoteWritten,
)
"""The kinds of facts that are copied."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """Facts that tell of a part of a family and need nobody else; `root` is the person it hangs by."""

    facts: tuple[FamilyFact, ...]

    @property
    def persons(self) -> tuple[PersonId, ...]:
        """Everybody in the branch, the one it hangs by first."""
        return tuple(fact.person for fact in self.facts if isinstance(fact, PersonAdded))

    @property
    def root(self) -> PersonId:
        """The person whom the branch hangs by."""
        return self.persons[0]

    @property
    def tops(self) -> tuple[PersonId, ...]:
        """Whose parents are not in the branch, without those who only married in."""
        born = {fact.child for fact in self.facts if isinstance(fact, ChildBorn)}
        born |= {fact.person for fact in self.facts if isinstance(fact, AdoptionNoted)}
        partners = [fact.partners for fact in self.facts if isinstance(fact, UnionFormed)]
        place = {person: index for index, person in enumerate(self.persons)}

        def married_in(person: PersonId) -> bool:
            others = (one for pair in partners if person in pair for one in pair if one != person)
            return any(one in born or place[one] < place[person] for one in others)

        return tuple(one for one in self.persons if one not in born and not married_in(one))


def copied(family: Family, persons: Collection[PersonId]) -> Branch:
    """These people with their health and what ties them to each other; the first of them is the root.

    Raises:
        InvalidFact: when there is nobody to copy.
    """
    return Branch(facts=_told(family, persons, outside=False))


def _told(family: Family, persons: Collection[PersonId], *, outside: bool) -> tuple[FamilyFact, ...]:
    """The facts to copy; with `outside` ties to parents and partners who are not copied are kept."""
    chosen = [one for one in dict.fromkeys(persons) if one in family.persons]
    if not chosen:
        raise InvalidFact("There is nobody to copy.", cure="Select at least one person.")
    inside = frozenset(chosen)
    facts: list[FamilyFact] = [PersonAdded(person=one, details=family.person(one).details) for one in chosen]
    unions = {union.id for union in family.pedigree.unions.values() if inside.intersection(union.partners)}
    if not outside:
        unions -= {one for one in unions if _is_bare(family, one, inside)}
    for recorded in family.facts:
        fact = recorded.fact
        if isinstance(fact, PersonAdded) or not isinstance(fact, COPIED):
            continue
        if isinstance(fact, TwinsNoted):
            kept = _twins(family, fact, inside, unions, outside=outside)
        else:
            kept = _kept(fact, inside, unions, outside=outside)
        if kept is not None:
            facts.append(kept)
    return tuple(facts)


def _is_bare(family: Family, union: UnionId, inside: frozenset[PersonId]) -> bool:
    """Whether a union says nothing where only these people are told of."""
    one = family.pedigree.unions[union]
    partners = inside.intersection(one.partners)
    return len(partners) == 1 and len(one.partners) == 2 and inside.isdisjoint((*one.children, *one.adopted))


def _twins(
    family: Family, fact: TwinsNoted, inside: frozenset[PersonId], unions: Collection[UnionId], *, outside: bool
) -> TwinsNoted | None:
    """The twins of a group who are copied together with their birth, where there are two or more."""
    births = family.pedigree.births
    together = tuple(one for one in fact.persons if one in inside and (outside or births[one].union in unions))
    return replace(fact, persons=together) if len(together) > 1 else None


def _kept(
    fact: FamilyFact, inside: frozenset[PersonId], unions: Collection[UnionId], *, outside: bool
) -> FamilyFact | None:
    """What of a fact can be copied."""
    tied = all(one in unions for one in unions_of(fact))
    match fact:
        case UnionFormed():
            partners = fact.partners if outside else tuple(one for one in fact.partners if one in inside)
            return replace(fact, partners=partners) if tied else None
        case UnionEnded() | ChildlessnessNoted():
            return fact if tied else None
        case ChildBorn() if fact.child in inside and (tied or outside):
            if outside:
                return fact
            donors = {
                name: value if (value := getattr(fact, name)) in inside else None
                for name in ("ovum_from", "sperm_from", "carried_by")
            }
            return replace(fact, **donors)
        case ChildBorn():
            return None
        case AdoptionNoted():
            return fact if fact.person in inside and (tied or outside) else None
        case _:
            return fact if inside.issuperset(persons_of(fact)) and persons_of(fact) else None


# -- pasted -----------------------------------------------------------------------------------------------------------


def paste_apart(branch: Branch, new_id: NewId) -> Step:
    """The people of a branch under new identities, tied to nobody who is in the family."""
    fresh = _fresh(branch, new_id)
    return Step(subject="paste", facts=fresh.facts, selects=fresh.root)


def paste_as_children(family: Family, parent: PersonId, branch: Branch, new_id: NewId) -> Step:
    """The people of a branch under new identities, its tops as children of the latest union of a person.

    Raises:
        InvalidFact: when nobody in the branch could be a child.
    """
    fresh = _fresh(branch, new_id)
    facts: list[FamilyFact] = list(fresh.facts)
    unions = family.pedigree.unions_of(parent)
    superseded = frozenset()
    if unions:
        union = unions[-1].id
        superseded = frozenset(
            one.ref for one in family.facts if isinstance(one.fact, ChildlessnessNoted) and one.fact.union == union
        )
    else:
        union = UnionId(new_id("u"))
        facts.append(UnionFormed(union=union, partners=(parent,)))
    facts += [ChildBorn(child=top, union=union) for top in fresh.tops]
    return Step(subject="paste-as-children", facts=tuple(facts), supersedes=superseded, selects=fresh.root)


def paste_on(family: Family, person: PersonId, branch: Branch, new_id: NewId) -> Step:
    """A branch whose root is taken to be somebody who is in the family; what is known of that person stands.

    Raises:
        InvalidFact: when both have parents, or the root brings nobody.
    """
    if len(branch.persons) == 1:
        raise InvalidFact(
            "The branch is one person, who brings no relatives.",
            cure="Paste it apart, or copy the person with descendants or ancestors.",
        )
    fresh = _fresh(branch, new_id)
    root = fresh.root
    if family.pedigree.birth_union(person) is not None and any(
        isinstance(fact, ChildBorn) and fact.child == root for fact in fresh.facts
    ):
        raise InvalidFact(
            "This person has parents already, and so has the first person of the branch.",
            cure="Paste the branch apart and merge the two, choosing whose parents stay.",
            persons=(person,),
        )
    facts = tuple(
        renamed(fact, {root: person}, {}) for fact in fresh.facts if persons_of(fact) != (root,) or _ties(fact)
    )
    return Step(subject="paste-on", facts=facts, selects=person)


def _ties(fact: FamilyFact) -> bool:
    """Whether a fact says how people belong together, rather than what one of them is like."""
    return isinstance(fact, UnionFormed | ChildBorn) or (isinstance(fact, AdoptionNoted) and fact.into is not None)


def duplicate(family: Family, persons: Collection[PersonId], new_id: NewId) -> Step:
    """The same people once more beside the first ones, with the same parents and partners, without their names."""
    branch = _fresh(Branch(facts=_told(family, persons, outside=True)), new_id)
    facts = tuple(
        replace(fact, details=_nameless(fact.details)) if isinstance(fact, PersonAdded) else fact
        for fact in branch.facts
        if not isinstance(fact, NoteWritten)
    )
    return Step(subject="duplicate", facts=facts, selects=branch.root)


def _nameless(details: Details) -> Details:
    """Details without what is one person's alone."""
    return replace(details, name="", identifier="", address="", comment="", flags=())


def _fresh(branch: Branch, new_id: NewId) -> Branch:
    """A branch under new identities."""
    persons = {person: PersonId(new_id("p")) for person in branch.persons}
    unions = {fact.union: UnionId(new_id("u")) for fact in branch.facts if isinstance(fact, UnionFormed)}
    return Branch(facts=tuple(renamed(fact, persons, unions) for fact in branch.facts))


def added_by(step: Step) -> tuple[PersonId, ...]:
    """Whom a step brings into the family."""
    return tuple(_added(step.facts))


def _added(facts: Iterable[FamilyFact]) -> Iterable[PersonId]:
    return (fact.person for fact in facts if isinstance(fact, PersonAdded))
