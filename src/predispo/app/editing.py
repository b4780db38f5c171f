"""What a counsellor does to a family, turned into facts: each function proposes one step and changes nothing itself."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from predispo.domain.cancer import Cancer
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import (
    AdoptionNoted,
    CancerUnknownNoted,
    ChildBorn,
    ChildlessnessNoted,
    DiagnosisMade,
    FamilyDescribed,
    FamilyFact,
    PersonAdded,
    PersonDescribed,
    PersonDied,
    PersonPlaced,
    PersonSeenAlive,
    PregnancyNoted,
    ResultReceived,
    RoleTaken,
    TwinKind,
    TwinsNoted,
    UnaffectedNoted,
    UnionFormed,
    persons_of,
)
from predispo.domain.family import Family, Person, Recorded
from predispo.domain.ids import FactRef, PersonId, UnionId
from predispo.domain.person import Details, Role, Sex
from predispo.domain.standing import Confirmation
from predispo.domain.testing import TestReport
from predispo.errors import InvalidFact
from predispo.journal.entry import Reference

NewId = Callable[[str], str]
K = TypeVar("K", bound=FamilyFact)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One act to record: its facts, what it supersedes, whom to select afterwards.

    `subject` names the act for menus, undo and the journal: "add-sister", "edit-details" … (a message of `phrases`).
    """

    subject: str
    facts: tuple[FamilyFact, ...] = ()
    supersedes: frozenset[Reference] = frozenset()
    selects: PersonId | None = None


# -- relatives --------------------------------------------------------------------------------------------------------


def add_parents(family: Family, person: PersonId, new_id: NewId) -> Step:
    """Two parents, or the one who is missing.

    Raises:
        InvalidFact: when both parents are there.
    """
    union = family.pedigree.birth_union(person)
    if union is None:
        facts, _ = _parents_for((person,), new_id)
        return Step(subject="add-parents", facts=facts, selects=person)
    if len(union.partners) == 2:
        raise InvalidFact("Both parents are already there.", cure="Edit the parents instead.", persons=(person,))
    parent = PersonId(new_id("p"))
    formed = _formed(family, union.id)
    return Step(
        subject="add-parent",
        facts=(
            PersonAdded(person=parent, details=Details(sex=_other_sex(family, union.partners[0]))),
            replace(formed.fact, partners=(*union.partners, parent)),
        ),
        supersedes=frozenset({formed.ref}),
        selects=parent,
    )


def add_sibling(family: Family, person: PersonId, sex: Sex, new_id: NewId) -> Step:
    """A sibling of the same parents; the parents are added where they are not there."""
    sibling = PersonId(new_id("p"))
    facts: tuple[FamilyFact, ...] = ()
    birth = family.pedigree.birth_union(person)
    if birth is None:
        facts, union = _parents_for((person,), new_id)
    else:
        union = birth.id
    return Step(
        subject=_by_sex("add-brother", "add-sister", "add-sibling", sex),
        facts=(
            *facts,
            PersonAdded(person=sibling, details=Details(sex=sex)),
            ChildBorn(child=sibling, union=union),
        ),
        selects=sibling,
    )


def add_twin(family: Family, person: PersonId, kind: TwinKind, new_id: NewId) -> Step:
    """A twin: a sibling of the same day of birth and the same donors, and of the same sex where they are identical."""
    twin = PersonId(new_id("p"))
    own = family.person(person).details
    facts: tuple[FamilyFact, ...] = ()
    birth = family.pedigree.birth_union(person)
    if birth is None:
        facts, union = _parents_for((person,), new_id)
    else:
        union = birth.id
    sex = own.sex if kind is TwinKind.MONOZYGOTIC else Sex.UNKNOWN
    own_birth = family.pedigree.births.get(person)
    born = ChildBorn(child=twin, union=union)
    if own_birth is not None:
        born = replace(
            born,
            order=own_birth.order,
            ovum_from=own_birth.ovum_from,
            sperm_from=own_birth.sperm_from,
            carried_by=own_birth.carried_by,
        )
    group = next((one for one in _facts(family, TwinsNoted) if person in one.fact.persons), None)
    others = group.fact.persons if group else (person,)
    return Step(
        subject="add-twin",
        facts=(
            *facts,
            PersonAdded(person=twin, details=Details(sex=sex, birth=own.birth)),
            born,
            TwinsNoted(persons=(*others, twin), kind=kind),
        ),
        supersedes=frozenset({group.ref}) if group else frozenset(),
        selects=twin,
    )


def add_child(family: Family, person: PersonId, sex: Sex, new_id: NewId, union: UnionId | None = None) -> Step:
    """A child of a union of the person, the latest where none is named; a partner is added where there is none."""
    child = PersonId(new_id("p"))
    facts: tuple[FamilyFact, ...] = ()
    unions = family.pedigree.unions_of(person)
    if union is None:
        if unions:
            union = unions[-1].id
        else:
            partner, union = PersonId(new_id("p")), UnionId(new_id("u"))
            facts = (
                PersonAdded(person=partner, details=Details(sex=_other_sex(family, person))),
                UnionFormed(union=union, partners=(person, partner)),
            )
    superseded = _noted_childless(family, union)
    return Step(
        subject=_by_sex("add-son", "add-daughter", "add-child", sex),
        facts=(*facts, PersonAdded(person=child, details=Details(sex=sex)), ChildBorn(child=child, union=union)),
        supersedes=superseded,
        selects=child,
    )


def add_partner(family: Family, person: PersonId, new_id: NewId, partner: PersonId | None = None) -> Step:
    """A new partner, or a union with somebody who is in the family already."""
    union = UnionId(new_id("u"))
    if partner is not None:
        return Step(
            subject="join-partners", facts=(UnionFormed(union=union, partners=(person, partner)),), selects=partner
        )
    added = PersonId(new_id("p"))
    return Step(
        subject="add-partner",
        facts=(
            PersonAdded(person=added, details=Details(sex=_other_sex(family, person))),
            UnionFormed(union=union, partners=(person, added)),
        ),
        selects=added,
    )


# -- one person -------------------------------------------------------------------------------------------------------


def describe(family: Family, person: PersonId, details: Details) -> Step | None:
    """New details of a person; nothing where they are as before."""
    if family.person(person).details == details:
        return None
    return Step(subject="edit-details", facts=(PersonDescribed(person=person, details=details),), selects=person)


def take_role(family: Family, person: PersonId, role: Role) -> Step | None:
    """Make a person the proband or the consultand; nothing where they are."""
    if family.roles.get(role) == person:
        return None
    return Step(subject=f"make-{role.value}", facts=(RoleTaken(person=person, role=role),), selects=person)


def note_death(family: Family, person: PersonId, *, age: Age | None, on: PartialDate | None, cause: str = "") -> Step:
    """The person died; what was said of the death before is corrected."""
    before = family.person(person).death
    return Step(
        subject="note-death",
        facts=(PersonDied(person=person, age=age, on=on, cause=cause),),
        supersedes=frozenset({before.ref}) if before else frozenset(),
        selects=person,
    )


def note_alive(family: Family, person: PersonId) -> Step | None:
    """The person has not died after all; nothing where no death was noted."""
    death = family.person(person).death
    if death is None:
        return None
    return Step(subject="note-alive", supersedes=frozenset({death.ref}), selects=person)


def note_seen_alive(family: Family, person: PersonId, on: PartialDate) -> Step | None:
    """The person lives, as was said on a day; nothing where that was said before and no death was."""
    known = family.person(person)
    if known.seen_alive and known.death is None:
        return None
    fact = PersonSeenAlive(person=person, on=on)
    return Step(subject="note-alive", facts=(fact,), supersedes=_said_of_life(known), selects=person)


def forget_life(family: Family, person: PersonId) -> Step | None:
    """Nobody was asked whether the person lives; nothing where nothing was said."""
    said = _said_of_life(family.person(person))
    return Step(subject="forget-life", supersedes=said, selects=person) if said else None


def _said_of_life(person: Person) -> frozenset[Reference]:
    """What was said of a person's life and death."""
    death = () if person.death is None else (person.death.ref,)
    return frozenset[Reference]((*(one.ref for one in person.seen_alive), *death))


def said_of_all_cancers(person: Person) -> frozenset[Reference]:
    """What was said of a person's freedom from any cancer: that there was one, or that nobody knows."""
    free = (one.ref for one in person.unaffected if not one.fact.sites)
    return frozenset[Reference]((*free, *(one.ref for one in person.nobody_knows if not one.fact.sites)))


def note_unaffected(family: Family, person: PersonId, age: Age | None) -> Step | None:
    """The person is known to have had no cancer until an age; None takes it back."""
    before = said_of_all_cancers(family.person(person))
    facts = () if age is None else (UnaffectedNoted(person=person, age=age),)
    if not facts and not before:
        return None
    return Step(subject="note-unaffected", facts=facts, supersedes=before, selects=person)


def note_nobody_knows(family: Family, person: PersonId) -> Step | None:
    """It was asked whether the person had a cancer, and nobody knows; nothing where that was said before."""
    known = family.person(person)
    if any(not one.fact.sites for one in known.nobody_knows):
        return None
    fact = CancerUnknownNoted(person=person)
    return Step(subject="note-unaffected", facts=(fact,), supersedes=said_of_all_cancers(known), selects=person)


def note_free_at_unknown_age(family: Family, person: PersonId) -> Step | None:
    """The person is known to have had no cancer, until an age that nobody knows; nothing where that was said."""
    known = family.person(person)
    said = [one.fact for one in known.unaffected if not one.fact.sites]
    if said == [UnaffectedNoted(person=person)]:
        return None
    fact = UnaffectedNoted(person=person)
    return Step(subject="note-unaffected", facts=(fact,), supersedes=said_of_all_cancers(known), selects=person)


def diagnose(
    person: PersonId,
    cancer: Cancer,
    *,
    age: Age | None,
    on: PartialDate | None = None,
    confirmation: Confirmation = Confirmation.TOLD,
) -> Step:
    """A cancer was diagnosed."""
    return Step(
        subject="add-cancer",
        facts=(DiagnosisMade(person=person, cancer=cancer, age=age, on=on, confirmation=confirmation),),
        selects=person,
    )


def receive_result(
    person: PersonId,
    report: TestReport,
    *,
    on: PartialDate | None,
    confirmation: Confirmation = Confirmation.TOLD,
) -> Step:
    """A germline result came in."""
    fact = ResultReceived(person=person, report=report, on=on, confirmation=confirmation)
    return Step(subject="add-result", facts=(fact,), selects=person)


def write_down(fact: FamilyFact) -> Step:
    """Any one fact of the journey."""
    named = persons_of(fact)
    return Step(subject="write-down", facts=(fact,), selects=named[0] if named else None)


def correct(family: Family, ref: FactRef, better: FamilyFact) -> Step | None:
    """Put a better fact in the place of one that stands; nothing where they are the same."""
    before = next((one for one in family.facts if one.ref == ref), None)
    if before is not None and before.fact == better:
        return None
    named = persons_of(better)
    return Step(subject="correct", facts=(better,), supersedes=frozenset({ref}), selects=named[0] if named else None)


def take_back(family: Family, ref: FactRef) -> Step:
    """Take one fact back."""
    named = next((persons_of(one.fact) for one in family.facts if one.ref == ref), ())
    return Step(subject="take-back", supersedes=frozenset({ref}), selects=named[0] if named else None)


def place(family: Family, person: PersonId, x: float) -> Step:
    """Place a symbol by hand, in column widths from the left."""
    before = family.person(person).placed
    return Step(
        subject="place",
        facts=(PersonPlaced(person=person, x=x),),
        supersedes=frozenset({before.ref}) if before else frozenset(),
        selects=person,
    )


def lasting(family: Family, facts: Iterable[FamilyFact]) -> frozenset[Reference]:
    """What these facts must supersede to be what was said last.

    A step that supersedes something takes its place in the order of the journal, so what was said in between would
    otherwise count instead.
    """
    said = {key for fact in facts if (key := _counts_once(fact)) is not None}
    return frozenset(one.ref for one in family.facts if _counts_once(one.fact) in said)


def _counts_once(fact: FamilyFact) -> object:
    """What a fact is said of, where only the last such fact counts; None for all other facts."""
    match fact:
        case PersonDescribed() | PersonDied() | PregnancyNoted() | AdoptionNoted():
            return type(fact), fact.person
        case RoleTaken():
            return type(fact), fact.role
        case FamilyDescribed():
            return type(fact)
        case _:
            return None


# -- how it is done ---------------------------------------------------------------------------------------------------


def _parents_for(children: Iterable[PersonId], new_id: NewId) -> tuple[tuple[FamilyFact, ...], UnionId]:
    """Facts that give parents to children who have none, and the new union."""
    father, mother, union = PersonId(new_id("p")), PersonId(new_id("p")), UnionId(new_id("u"))
    facts: tuple[FamilyFact, ...] = (
        PersonAdded(person=father, details=Details(sex=Sex.MALE)),
        PersonAdded(person=mother, details=Details(sex=Sex.FEMALE)),
        UnionFormed(union=union, partners=(father, mother)),
        *(ChildBorn(child=child, union=union) for child in children),
    )
    return facts, union


def _facts(family: Family, kind: type[K]) -> list[Recorded[K]]:
    """The standing facts of one kind."""
    return [one for one in family.facts if isinstance(one.fact, kind)]  # pyright: ignore[reportReturnType]


def _formed(family: Family, union: UnionId) -> Recorded[UnionFormed]:
    """The fact that formed a union."""
    return next(one for one in _facts(family, UnionFormed) if one.fact.union == union)


def _noted_childless(family: Family, union: UnionId) -> frozenset[Reference]:
    """What said that a union has no children."""
    return frozenset(one.ref for one in _facts(family, ChildlessnessNoted) if one.fact.union == union)


def _other_sex(family: Family, person: PersonId) -> Sex:
    """The sex that the other parent of a child must have had at birth, where it is known."""
    return {Sex.MALE: Sex.FEMALE, Sex.FEMALE: Sex.MALE, Sex.UNKNOWN: Sex.UNKNOWN}[family.person(person).sex]


def _by_sex(male: str, female: str, unknown: str, sex: Sex) -> str:
    """One of three subjects."""
    return {Sex.MALE: male, Sex.FEMALE: female, Sex.UNKNOWN: unknown}[sex]
