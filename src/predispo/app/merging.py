"""Merging: two records of one person made one, with a choice wherever they differ, as one step.

Everything that was ever said of either stays in the journal; what is not chosen is superseded there, not lost.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from itertools import count

from predispo.app.editing import Step, lasting
from predispo.domain.facts import (
    AdoptionNoted,
    ChildBorn,
    ChildlessnessNoted,
    DiagnosisMade,
    FamilyFact,
    PersonAdded,
    PersonDescribed,
    PersonDied,
    PersonPlaced,
    PregnancyNoted,
    RoleTaken,
    UnionFormed,
    persons_of,
    unions_of,
)
from predispo.domain.family import Family, Recorded
from predispo.domain.ids import FactRef, PersonId, UnionId
from predispo.domain.person import Ancestry, Details, Sex
from predispo.domain.renaming import renamed
from predispo.domain.standing import Confirmation
from predispo.errors import InvalidFact
from predispo.journal.entry import Reference


class Side(StrEnum):
    """Whose answer counts: that of the record that stays, of the other one, or both."""

    KEPT = "kept"
    OTHER = "other"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Something on which the two records do not agree.

    `field` is the name of a field of `Details`, or "parents", "adoption", "death", "pregnancy", or "cancer-1" …, whose
    values are then facts; a person's parents are the union that they were born into.
    """

    field: str
    kept: object
    other: object
    chosen: Side = Side.KEPT

    @property
    def allows_both(self) -> bool:
        """Whether both may be true: two cancers of one organ, two comments."""
        return self.field.startswith("cancer-") or self.field == "comment"


_SILENT: dict[str, object] = {"sex": Sex.UNKNOWN, "ancestry": Ancestry.UNKNOWN}
_SURER = (Confirmation.REFUTED, Confirmation.TOLD, Confirmation.RECORD_SEEN, Confirmation.PATHOLOGY)
_ONCE = {"death": PersonDied, "pregnancy": PregnancyNoted, "parents": ChildBorn, "adoption": AdoptionNoted}


def differences(family: Family, kept: PersonId, other: PersonId) -> tuple[Difference, ...]:
    """Where two records of one person say different things; where one is silent, the other counts.

    Raises:
        InvalidFact: when the two cannot be one person.
    """
    _check_one_person(family, kept, other)
    one, two = family.person(kept).details, family.person(other).details
    found: list[Difference] = []
    for field in fields(Details):
        mine, theirs = getattr(one, field.name), getattr(two, field.name)
        silent = _SILENT.get(field.name, field.default)
        if field.name != "flags" and mine != theirs and silent not in (mine, theirs):
            found.append(Difference(field=field.name, kept=mine, other=theirs))
    for name in _ONCE:
        mine, theirs = _said_once(family, kept, name), _said_once(family, other, name)
        if mine is not None and theirs is not None and _differ(mine.fact, renamed(theirs.fact, {other: kept}, {})):
            found.append(Difference(field=name, kept=mine.fact, other=theirs.fact))
    for number, (mine, theirs) in enumerate(_same_organ(family, kept, other), start=1):
        found.append(Difference(field=f"cancer-{number}", kept=mine.fact, other=theirs.fact))
    return tuple(found)


def merge(family: Family, kept: PersonId, other: PersonId, choices: Mapping[str, Side]) -> Step:
    """Make two records one; `choices` say by field which counts, the record that stays where nothing is said.

    Raises:
        InvalidFact: when the two cannot be one person.
    """
    _check_one_person(family, kept, other)
    return _Merge(family, kept, other, choices).step()


def _check_one_person(family: Family, kept: PersonId, other: PersonId) -> None:
    """Refuse two who cannot be one person."""
    pedigree = family.pedigree
    if kept == other:
        raise InvalidFact("This is one record already.", cure="Choose two records of one person.", persons=(kept,))
    if any(other in union.partners for union in pedigree.unions_of(kept)):
        raise InvalidFact(
            "These two are partners, so they are two people.", cure="Choose two others.", persons=(kept, other)
        )
    if any(kept in twins.persons and other in twins.persons for twins in pedigree.twins):
        raise InvalidFact(
            "These two are noted as twins, so they are two people.",
            cure="Take the note of twins back first, if it is wrong.",
            persons=(kept, other),
        )
    for one, two in ((kept, other), (other, kept)):
        if one in pedigree.parents[two] or any(two in (*u.children, *u.adopted) for u in pedigree.unions_of(one)):
            raise InvalidFact(
                "One of these two is the parent of the other.", cure="Choose two others.", persons=(kept, other)
            )


def _said_once(family: Family, person: PersonId, name: str) -> Recorded[FamilyFact] | None:
    """What was last said of something that can be true only once."""
    known = family.person(person)
    match name:
        case "death":
            return known.death
        case "pregnancy":
            return known.pregnancy
        case "parents":
            return next((one for one in family.facts if _is_birth_of(one.fact, person)), None)
        case _:
            said = [one for one in family.facts if isinstance(one.fact, AdoptionNoted) and one.fact.person == person]
            return said[-1] if said else None


def _is_birth_of(fact: FamilyFact, person: PersonId) -> bool:
    return isinstance(fact, ChildBorn) and fact.child == person


def _differ(mine: FamilyFact, theirs: FamilyFact) -> bool:
    """Whether two facts of a kind disagree in what they say, rather than in who said it."""
    if isinstance(mine, ChildBorn) and isinstance(theirs, ChildBorn):
        return mine.union != theirs.union
    return _content(mine) != _content(theirs)


def _content(fact: FamilyFact) -> FamilyFact:
    """A fact without who said it, how surely, and who may be shown it."""
    plain = {one.name: one.default for one in fields(fact) if one.name in {"informant", "confirmation", "disclosure"}}
    return replace(fact, **plain)  # pyright: ignore[reportArgumentType]


def _key(fact: FamilyFact) -> object:
    """What a fact says, and whether it was found to be untrue."""
    return _content(fact), fact.confirmation is Confirmation.REFUTED


def _same_organ(
    family: Family, kept: PersonId, other: PersonId
) -> list[tuple[Recorded[DiagnosisMade], Recorded[DiagnosisMade]]]:
    """Cancers of one organ that the two records tell differently: perhaps one cancer, perhaps two."""
    mine = list(family.person(kept).cancers)
    pairs: list[tuple[Recorded[DiagnosisMade], Recorded[DiagnosisMade]]] = []
    theirs = [
        one
        for one in family.person(other).cancers
        if not any(_content(one.fact) == _content(replace(own.fact, person=other)) for own in mine)
    ]
    told = {_content(replace(one.fact, person=kept)) for one in family.person(other).cancers}
    mine = [one for one in mine if _content(one.fact) not in told]
    for one in theirs:
        found = next((own for own in mine if own.fact.cancer.site is one.fact.cancer.site), None)
        if found is not None:
            mine.remove(found)
            pairs.append((found, one))
    return pairs


class _Merge:
    """Two records while they become one."""

    def __init__(self, family: Family, kept: PersonId, other: PersonId, choices: Mapping[str, Side]) -> None:
        self._family, self._kept, self._other, self._choices = family, kept, other, choices
        self._unions = self._united()
        self._dropped = self._not_chosen()
        self._facts: list[FamilyFact] = []
        self._superseded: set[Reference] = set()

    def step(self) -> Step:
        """The one step."""
        said = {_key(one.fact): one for one in self._family.facts if not self._concerns(one.fact)}
        for one in self._family.facts:
            if one.ref in self._dropped:
                self._superseded.add(one.ref)
            elif self._concerns(one.fact):
                self._superseded.add(one.ref)
                self._say(renamed(one.fact, {self._other: self._kept}, self._unions), said)
        self._facts += self._related()
        details = self._details()
        if details != self._family.person(self._kept).details:
            self._facts.append(PersonDescribed(person=self._kept, details=details))
        self._facts = [fact for fact in self._facts if not isinstance(fact, RoleTaken)]
        self._facts += [
            RoleTaken(person=self._kept, role=role)
            for role, person in self._family.roles.items()
            if person == self._other
        ]
        return Step(
            subject="merge-people",
            facts=tuple(self._facts),
            supersedes=frozenset(self._superseded) | lasting(self._family, self._facts),
            selects=self._kept,
        )

    def _concerns(self, fact: FamilyFact) -> bool:
        """Whether a fact names the record, or a union, that is no more."""
        return self._other in persons_of(fact) or not self._unions.keys().isdisjoint(unions_of(fact))

    def _say(self, fact: FamilyFact, said: Mapping[object, Recorded[FamilyFact]]) -> None:
        """Say a fact of the one record, unless that is said already and as surely."""
        before = said.get(_key(fact))
        if before is not None and before.ref not in self._dropped:
            if _SURER.index(before.fact.confirmation) >= _SURER.index(fact.confirmation):
                return
            self._superseded.add(before.ref)
        self._facts.append(fact)

    def _related(self) -> list[FamilyFact]:
        """The unions that stay, where only the one that falls was noted as one of relatives."""
        formed = {
            one.fact.union: (one.ref, one.fact) for one in self._family.facts if isinstance(one.fact, UnionFormed)
        }
        better: list[FamilyFact] = []
        for gone, stays in self._unions.items():
            (ref, mine), (_, theirs) = formed[stays], formed[gone]
            if theirs.consanguineous and not mine.consanguineous:
                self._superseded.add(ref)
                better.append(replace(mine, consanguineous=True, relation=theirs.relation or mine.relation))
        return better

    def _side(self, field: str) -> Side:
        return self._choices.get(field, Side.KEPT)

    def _united(self) -> dict[UnionId, UnionId]:
        """The unions of the other record that are those of the kept one, with the same partner."""
        own = {union.other(self._kept): union.id for union in self._family.pedigree.unions_of(self._kept)}
        own.pop(None, None)
        return {
            union.id: own[partner]
            for union in self._family.pedigree.unions_of(self._other)
            if (partner := union.other(self._other)) in own
        }

    def _not_chosen(self) -> frozenset[FactRef]:
        """The facts that do not go over into the one record."""
        dropped: set[FactRef] = set()
        for one in self._family.facts:
            fact = one.fact
            match fact:
                case PersonAdded() | PersonDescribed() | PersonPlaced() if fact.person == self._other:
                    dropped.add(one.ref)
                case UnionFormed() if fact.union in self._unions:
                    dropped.add(one.ref)
                case ChildlessnessNoted() if self._has_children(fact.union):
                    dropped.add(one.ref)
                case _:
                    pass
        for name in _ONCE:
            mine, theirs = (_said_once(self._family, one, name) for one in (self._kept, self._other))
            if mine is not None and theirs is not None:
                dropped |= self._all_said(name, self._kept if self._side(name) is Side.OTHER else self._other)
        for number, pair in zip(count(1), _same_organ(self._family, self._kept, self._other)):
            side = self._side(f"cancer-{number}")
            if side is not Side.BOTH:
                dropped.add(pair[0 if side is Side.OTHER else 1].ref)
        return frozenset(dropped)

    def _all_said(self, name: str, person: PersonId) -> set[FactRef]:
        """Everything that was said of a person of a kind that can be true once."""
        kind = _ONCE[name]
        return {
            one.ref
            for one in self._family.facts
            if isinstance(one.fact, kind)
            and (one.fact.child if isinstance(one.fact, ChildBorn) else one.fact.person) == person
        }

    def _has_children(self, union: UnionId) -> bool:
        """Whether a union that is noted as childless has children once the records are one."""
        target = self._unions.get(union, union)
        same = [one for one in self._family.pedigree.unions.values() if self._unions.get(one.id, one.id) == target]
        return len(same) > 1 and any(one.children or one.adopted for one in same)

    def _details(self) -> Details:
        """The details of the one record."""
        one, two = self._family.person(self._kept).details, self._family.person(self._other).details
        chosen: dict[str, object] = {}
        for field in fields(Details):
            mine, theirs = getattr(one, field.name), getattr(two, field.name)
            silent = _SILENT.get(field.name, field.default)
            if field.name == "flags":
                chosen[field.name] = tuple(dict.fromkeys((*mine, *theirs)))
            elif mine == theirs or theirs == silent:
                chosen[field.name] = mine
            elif mine == silent:
                chosen[field.name] = theirs
            elif field.name == "comment" and self._side("comment") is Side.BOTH:
                chosen[field.name] = f"{mine}\n{theirs}"
            else:
                chosen[field.name] = theirs if self._side(field.name) is Side.OTHER else mine
        return Details(**chosen)  # pyright: ignore[reportArgumentType]
